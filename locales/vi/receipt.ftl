### Sau khi gửi: mã, ngày trả lời, giờ tiện, PIN. Bản nháp, chưa có người bản ngữ đọc lại.

receipt-code =
    Đã gửi. Mã của bạn: **{ $code }**
    Chép ra giấy như số điện thoại. Đừng chụp màn hình, đừng đưa ai.
    { $channel ->
        [sms] Chép xong thì xóa tin này đi.
       *[other] Mã chỉ hiện ít phút. Chép xong thì chọn Đã chép.
    }
    .opt-wrote = Đã chép
    .syn-wrote = chép rồi|xong|xong rồi|ghi rồi|đã ghi

receipt-trial-dates =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Khi chạy thật, chỗ này ghi ngày có người trả lời.

receipt-promise =
    Chậm nhất { $answer-by } có người trả lời. Chậm nhất { $feedback-by } bạn được báo việc đến đâu.
    Chỉ bạn mới nói được là đã xong hay chưa.

receipt-reach-web =
    Nếu ai gây khó vì chuyện này, nhắn ngay cho mình.
    Trang này không tự nhắn được. Muốn xem trả lời thì mở lại và gửi mã.
receipt-hours =
    Nếu ai gây khó vì chuyện này, nhắn ngay cho mình.
    Khi có tin, mình chỉ nhắn “{ -new-message }”. Giờ nào tiện?
    .opt-morning = Sáng
    .syn-morning = buổi sáng
    .opt-evening = Tối
    .syn-evening = buổi tối|chiều tối
    .opt-never = Đừng nhắn
    .syn-never = không nhắn|không|không cần
    .opt-skip = Giờ nào cũng được
    .syn-skip = lúc nào cũng được|sao cũng được|bỏ qua

receipt-ask-pin =
    Đặt PIN không? Có PIN thì mình hỏi PIN trước, rồi mới cho xem trả lời.
    Quên PIN vẫn dùng mã được.
    .opt-set = Đặt PIN
    .syn-set = đặt|có|ok
    .opt-skip = Bỏ qua
    .syn-skip = không|không cần

receipt-new-pin =
    Gõ PIN của bạn, từ 4 đến 8 số. Đừng dùng ngày sinh.
    { $channel ->
        [web] Đừng để ai nhìn lúc gõ.
       *[other] Gõ xong thì xóa tin đó trên máy.
    }
    .retry = Chỉ gõ số, ví dụ như 7294. Đừng dùng đúng số này.
    .opt-skip = Bỏ qua
    .syn-skip = không|không cần

receipt-pin-saved = Đã lưu.
