### Mục đã gửi đến đâu; viết thêm, đọc trả lời, rút lại. Bản nháp, chưa có người bản ngữ đọc lại.

status-pin = Gõ PIN của bạn.
    .retry = Chỉ gõ các số của PIN. Quên PIN thì chọn Dùng mã.
    .opt-code = Dùng mã
    .syn-code = quên pin|quên|mã
status-wrong-pin = PIN chưa đúng.
    .opt-again = Gõ lại
    .syn-again = thử lại|gõ lại pin
    .opt-code = Dùng mã
    .syn-code = quên pin|quên|mã
status-which = Bạn mở mục nào?
    .opt-code = Dùng mã
    .syn-code = mã|gõ mã
status-ask-code = Gõ mã trên giấy của bạn. Có dấu cách hay không đều được.
    .retry = Mã chỉ có số, chia từng nhóm, ví dụ: 48217 73019 …
    .opt-end = Để sau
    .syn-end = không có|mất mã|không nhớ
status-not-found = Mã này mình không tìm thấy. Bạn xem lại từng số nhé.
    .opt-again = Gõ lại
    .syn-again = thử lại|gõ lại mã
    .opt-end = Để sau
    .syn-end = không có|mất mã
status-limited = Bạn đã thử nhiều lần. Nghỉ một lúc rồi thử lại nhé.

status-show =
    { $state ->
        [received] { $trial ->
            [1] Đã giữ hôm { $opened }, đang chạy thử: chưa có ai đọc.
           *[0] Đã nhận hôm { $opened }. Chậm nhất { $answer-by } có người trả lời.
        }
        [acknowledged] Gửi hôm { $opened }. Đã có người nhận việc.
        [open] Gửi hôm { $opened }. Người phụ trách đang làm.
        [triage] Gửi hôm { $opened }. Đang có người tìm hiểu.
        [need-info] Gửi hôm { $opened }. Mình có một câu hỏi cho bạn, nằm trong tin chưa đọc.
        [shared-with-employer] Gửi hôm { $opened }. Bên kia đã được hỏi, không quá mức bạn cho phép.
        [plan-agreed] Gửi hôm { $opened }. Đã có kế hoạch có ngày. Mình theo dõi xem họ có làm không.
        [remedying] Gửi hôm { $opened }. Bên kia đang làm theo điều đã hẹn.
        [remedy-claimed] Gửi hôm { $opened }. Bên kia nói đã xong. Lời bạn mới là quyết định.
        [verifying] Gửi hôm { $opened }. Bên kia nói đã xong. Lời bạn mới là quyết định.
        [disputed] Gửi hôm { $opened }. Bạn và bên kia nói khác nhau. Mình xem lại.
        [escalated] Gửi hôm { $opened }. Mình đã đưa việc này lên cao hơn.
        [closed-verified] Gửi hôm { $opened }. Đã khép lại: hai bên đều nói đã xong.
        [closed-worker-confirmed] Gửi hôm { $opened }. Đã khép lại: bạn nói đã xong.
        [closed-unconfirmed] Gửi hôm { $opened }. Đã khép lại. Chưa xong? Viết thêm là mở lại.
        [closed-unresolved] Gửi hôm { $opened }. Đã khép lại mà chưa giải quyết được. Viết thêm là mở lại.
        [referred] Gửi hôm { $opened }. Khép lại ở đây: nơi khác giúp được hơn. Xem trong tin nhắn.
        [reopened] Gửi hôm { $opened }. Việc này đã mở lại.
       *[withdrawn] Gửi hôm { $opened }. Bạn đã rút lại.
    }
    { $unread ->
        [0] Chưa có tin mới.
       *[other] Có { $unread } tin chưa đọc.
    }
    .opt-read = Đọc tin
    .syn-read = đọc|xem|xem trả lời|mở
    .opt-solved = Đã xong chưa?
    .syn-solved = xong chưa|trả lời câu hỏi
    .opt-add = Viết thêm
    .syn-add = thêm|kể thêm|gửi thêm
    .opt-withdraw = Rút lại
    .syn-withdraw = rút|rút về
    .opt-end = Đóng
    .syn-end = xong|để sau

status-reply =
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
status-nothing = Hiện không có gì mới. Muốn hỏi gì cứ nhắn.

status-add = { $channel ->
    [sms] Nhắn điều bạn muốn thêm. Đừng ghi tên nếu chưa cần.
   *[other] Nhắn chữ, thu âm hay gửi ảnh đều được. Đừng ghi tên nếu chưa cần.
}
    .more = Mình ghi rồi. Còn gì nữa không? Hết thì chọn Xong.
    .opt-done = Xong
    .syn-done = xong rồi|hết rồi|vậy thôi|gửi
status-added =
    Đã thêm vào.

    Bạn muốn hỏi gì nữa không?

status-withdraw =
    Rút lại thì việc này dừng ở đây. Sau này không mở lại được.
    Cứ giữ cũng không sao.
    .opt-keep = Giữ lại
    .syn-keep = giữ|không|không rút
    .opt-withdraw = Rút lại
    .syn-withdraw = rút|đồng ý|có
status-withdrawn =
    Đã rút lại.

    Muốn hỏi gì cứ nhắn.
status-end = Muốn hỏi gì cứ nhắn.
