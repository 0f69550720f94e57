### Tiếng, nước, PIN, những gì đang giữ. Bản nháp, chưa có người bản ngữ đọc lại.

settings-menu = Chọn mục muốn đổi:
    .opt-language = Ngôn ngữ · Language
    .opt-country = Nước
    .syn-country = đổi nước|nước làm việc
    .opt-pin = PIN
    .syn-pin = đặt pin|đổi pin
    .opt-code = Mã quay lại
    .opt-held = Đang giữ gì
    .syn-held = xem đang giữ gì|giữ gì|xóa hết
    .opt-ways = Máy của tôi
    .syn-ways = máy khác|nối máy|lời nhắc
    .opt-tones = Dấu tiếng Việt
settings-tones = Tin SMS viết không dấu nhé? Như vậy tin ngắn hơn.
    .opt-without = Không dấu
    .opt-with = Có dấu
settings-saved = Đã lưu.
settings-new-pin =
    Gõ PIN mới, từ 4 đến 8 số. Đừng dùng ngày sinh.
    { $channel ->
        [web] Đừng để ai nhìn lúc gõ.
       *[other] Gõ xong thì xóa tin đó trên máy.
    }
    .retry = Chỉ gõ số, ví dụ như 7294. Đừng dùng đúng số này.
    .opt-skip = Bỏ qua
    .syn-skip = không|không đổi
settings-kept = Giữ nguyên. Không có gì thay đổi.
settings-holds =
    Mình đang giữ: { $cases } mục đã gửi, { $cycles } kế hoạch cải thiện, { $messages } tin nhắn.
    .opt-keep = Giữ nguyên
    .syn-keep = giữ|không|ok
    .opt-forget = Xóa hết
    .syn-forget = xóa|xóa đi|quên tôi
settings-forget =
    Xóa hết thì mình không nhắn lại được nữa.
    Mục đã gửi thì người phụ trách vẫn giữ; bạn mở lại bằng mã trên giấy. Muốn rút lại thì rút trước khi xóa. Bản sao lưu hết hạn muộn hơn một chút. Xóa chứ?
    .opt-keep = Giữ nguyên
    .syn-keep = giữ|không|đừng xóa
    .opt-forget = Xóa hết
    .syn-forget = xóa|xóa đi|có|đồng ý
settings-forgotten = Đã xong. Muốn bắt đầu lại thì cứ nhắn.
