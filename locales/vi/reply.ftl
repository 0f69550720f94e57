### Có tin của người phụ trách: báo trung tính, mở khi tiện. Bản nháp, chưa có người bản ngữ đọc lại.

reply-announce = { -new-message }. Mở khi tiện nhé.
    .opt-open = Mở
    .syn-open = mở ra|xem|đọc|có|ok
    .opt-later = Để sau
    .syn-later = chưa|không
reply-ask-pin = Gõ PIN của bạn.
    .retry = Chỉ gõ các số của PIN.
    .opt-code = Dùng mã
    .opt-later = Để sau
    .syn-code = quên|quên pin|không nhớ
reply-wrong-pin = PIN chưa đúng.
    .opt-again = Gõ lại
    .syn-again = thử lại|gõ lại pin
    .opt-code = Dùng mã
    .syn-code = quên pin|quên|mã
    .opt-later = Để sau
reply-reply =
    Người phụ trách nhắn:
    { $reply }
    { $more ->
        [0] {""}
       *[other] (Còn { $more } tin nữa.)
    }
    .opt-next = Tin tiếp
    .syn-next = tiếp|xem tiếp|đọc tiếp
    .opt-answer = Trả lời
    .syn-answer = nhắn lại|trả lời lại
    .opt-end = Đóng
    .syn-end = xong|để sau
reply-answer = { $channel ->
    [sms] Nhắn câu trả lời của bạn.
   *[other] Nhắn chữ, thu âm hay gửi ảnh đều được.
}
    .more = Mình ghi rồi. Còn gì nữa không? Hết thì chọn Xong.
    .opt-done = Xong
    .syn-done = xong rồi|hết rồi|vậy thôi|gửi
reply-added =
    Đã gửi.

    Bạn muốn hỏi gì nữa không?
reply-nothing = Hiện không có gì mới. Muốn hỏi gì cứ nhắn.
reply-later = Được, để sau. Muốn hỏi gì cứ nhắn.
reply-end = Muốn hỏi gì cứ nhắn.
