### Cộng tác viên tìm thẻ và chuyển thẻ. Bản nháp, chưa có người bản ngữ đọc lại.

cards-words = Tìm thẻ về chuyện gì? Nhắn một từ, ví dụ: tăng ca.
    .opt-pay = Tiền lương
    .syn-pay = lương
    .opt-hours = Giờ làm
    .syn-hours = giờ
    .opt-safety = An toàn
    .syn-safety = an toàn lao động
    .opt-behalf = Báo giúp
    .syn-behalf = báo giúp người khác|báo hộ|báo thay
cards-found = Mình tìm được các thẻ này:
    .opt-again = Tìm từ khác
    .syn-again = tìm lại|tìm tiếp|khác
cards-none = Chưa có thẻ cho từ này. Thử một từ khác nhé.
    .opt-again = Tìm từ khác
    .syn-again = tìm lại|khác
    .opt-end = Đóng
    .syn-end = thôi khỏi|xong
cards-share =
    Thẻ **{ $title }** chuyển vào nhóm được.
    Trong nhóm đừng kể chuyện riêng; ai có chuyện riêng thì hỏi riêng mình.
    { $link }
    .opt-open = Mở thẻ
    .syn-open = mở|xem thẻ
    .opt-again = Tìm từ khác
    .syn-again = tìm lại|tìm tiếp
    .opt-behalf = Báo giúp
    .syn-behalf = báo hộ|báo thay
    .opt-end = Đóng
    .syn-end = xong
cards-private =
    Thẻ này không chuyển vào nhóm, để người đọc được an toàn.
    Bạn có thể nói riêng với một người, lúc chỉ có hai người.
    .opt-again = Tìm từ khác
    .syn-again = tìm lại|tìm tiếp
    .opt-end = Đóng
    .syn-end = xong
cards-end = Cảm ơn bạn. Muốn tìm thẻ khác cứ nhắn một từ.
