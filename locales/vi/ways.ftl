### Nhiều cách nhắn cho mình: nối, tách, nhắc ở đâu. Bản nháp.

ways-none =
    Bạn nối được nơi này với điện thoại hay chỗ nhắn khác của bạn.
    Nhắn ở đâu thì chuyện vẫn ở đó; chỉ lời nhắc mới chuyển qua bên kia được.
    .opt-make = Tạo mã
    .syn-make = mã mới|lấy mã
    .opt-type = Tôi có mã
    .syn-type = có mã|nhập mã
    .opt-end = Để sau
    .syn-end = thôi|không
ways-some = Nơi này đã nối với điện thoại hay chỗ nhắn khác của bạn.
    .opt-where = Nhắc ở đâu
    .syn-where = lời nhắc|chọn nơi nhắc
    .opt-make = Nối thêm
    .syn-make = mã mới|thêm nữa
    .opt-leave = Tách ra
    .syn-leave = bỏ nối|tách
    .opt-end = Giữ nguyên
    .syn-end = thôi|để sau
ways-code = Trong một giờ, gõ mã này ở máy hay chỗ nhắn kia, mục Cài đặt, Máy của tôi: { $code }
ways-type = Gõ mã ở máy hay chỗ nhắn kia.
    .retry = Mã có chín chữ số, ví dụ: 123 456 789.
    .opt-end = Để sau
    .syn-end = không có|thôi
ways-joined = Đã nối. Lời nhắc vẫn ở chỗ cũ; vào Cài đặt, Máy của tôi để chọn nơi nhận.
ways-unknown = Không thấy mã này, hoặc mã đã quá một giờ.
    .opt-again = Gõ lại
    .syn-again = lại|lần nữa
    .opt-end = Giữ nguyên
    .syn-end = thôi|để sau
ways-limited = Bạn thử nhiều lần rồi. Chờ một lúc rồi thử lại nhé.
ways-which = Nhắc bạn ở đâu?
    .opt-end = Giữ nguyên
    .syn-end = thôi|để sau
ways-chosen = Xong. Từ giờ mình nhắc ở đó.
ways-not-there = Trang đó không nhắn trước được, nên lời nhắc vẫn ở chỗ cũ.
ways-left = Đã tách. Từ giờ mỗi nơi riêng nhau.
ways-end = Được rồi. Bạn cứ hỏi chuyện làm việc nhé.
