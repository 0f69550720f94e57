### The walk-through of a worker representative alone. Vietnamese.
### Draft: no native reader has checked it yet.

walk-name = Phần đang xem dở

walk-walk =
    { $walk-new-area ->
        [1]
            { $walk-number ->
                [1] Bắt đầu từ: { $walk-area }. Bạn trả lời theo điều bạn thấy nhé.
               *[other]
                    Giờ mình sang: { $walk-area }.
                    Tới lúc này: Có { $walk-yes }, Ưu tiên { $walk-priorities }. Nghỉ lúc nào cũng được.
            }

            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Xưởng mình có cần làm việc này không?
       *[0]
            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Xưởng mình có cần làm việc này không?
    }
    .opt-fine = Không, đã tốt
    .opt-yes = Có
    .opt-priority = Ưu tiên
    .opt-more = Cách làm, khác
    .opt-na = Ở đây không có
    .opt-unsure = Chưa rõ
    .opt-how = Cách làm
    .opt-pause = Nghỉ, xem sau
    .opt-end = Xem đủ rồi
    .opt-skip = Bỏ qua
    .syn-fine = không|không cần|đã tốt|tốt rồi|ổn rồi|làm rồi
    .syn-yes = cần|cần làm|nên làm|có cần
    .syn-priority = cần gấp|làm trước|làm ngay|rất cần
    .syn-more = thêm|xem thêm|câu khác|trả lời khác
    .syn-na = không áp dụng|xưởng không có|không có cái này|không có ở đây
    .syn-unsure = không rõ|không chắc|chưa biết|chưa chắc|không biết
    .syn-how = làm sao|làm thế nào|làm cách nào|vì sao|tại sao
    .syn-pause = nghỉ|tạm nghỉ|xem sau|mai xem|lát nữa
    .syn-end = đủ rồi|xong|xong rồi|hết rồi
    .syn-skip = không chụp|không có ảnh|khỏi chụp|chưa chụp được
    .more =
        { "" }**{ $walk-item }**
        { $channel ->
            [sms] Chọn một ý khác, hoặc nhắn chữ để ghi chú.
           *[other] Chọn một ý khác, hoặc nhắn chữ, gửi ảnh để ghi chú.
        }
    .noted = Mình ghi lại rồi. Vậy xưởng mình có cần làm việc này không?
    .photo = { $channel ->
        [sms] Mình ghi là ưu tiên. Chính xác là chỗ nào? Bạn nhắn ghi chú, hoặc chọn Bỏ qua.
       *[other] Nếu an toàn, bạn chụp chỗ này bây giờ, tránh mặt người. Không chụp cũng được.
    }
    .how =
        { $walk-how }

        Vì sao nên làm: { $walk-why }
        Vậy xưởng mình có cần làm việc này không?
    .help =
        “Không, đã tốt”: chỗ này đang ổn. “Có”: nên làm. “Ưu tiên”: làm trước.
        “Cách làm, khác”: xem cách làm, nghỉ, hoặc dừng ở đây.
        { $channel ->
            [sms] Nhắn chữ là mình ghi chú cho việc đang xem.
           *[other] Nhắn chữ hoặc gửi ảnh là mình ghi chú cho việc đang xem.
        }

walk-paused =
    Mình giữ đúng chỗ bạn đang xem.
    { $channel ->
        [web] Trước khi đóng trang, gõ /code để lấy mã quay lại.
       *[other] Khi nào tiện, bạn gõ DANH MỤC rồi chọn Cải thiện xưởng.
    }

walk-done =
    Cảm ơn bạn đã đi xem. Mình ghi lại rồi, và không cho chủ xem từng câu bạn trả lời.

    Bạn muốn hỏi gì nữa không?

walk-no-cycle = Hiện chưa có phần xem xưởng nào đang mở. Có mã mời thì bạn nhắn mã vào đây nhé.
