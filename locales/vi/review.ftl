### The review meeting: the questions of the agenda and the sign-off. Vietnamese.
### Draft: no native reader has checked it yet.

review-name = Họp tổng kết

review-ready =
    { $done ->
        [0] Mình họp tổng kết nhé: xem cả nhóm đã đi được tới đâu.
       *[other] Đã xong { $done }/{ $planned } việc. Giờ mình họp tổng kết nhé.
    }
    Chủ và đại diện công nhân cùng trả lời. Câu nào cũng bỏ qua được.
    .opt-begin = Bắt đầu
    .opt-later = Để sau
    .syn-begin = có|được|họp luôn|bắt đầu đi
    .syn-later = không|chưa|lúc khác|hôm khác

review-question =
    { $number }/{ $total }. { $question ->
        [improved] Xưởng mình đã cải thiện được những gì?
        [best] Việc nào có ích nhất?
        [safer] Xưởng có an toàn hơn không? Thấy rõ ở điều gì?
        [failed] Việc nào chưa làm được, và vướng ở đâu?
        [tools] Danh sách việc và cách nhắc của mình có hợp với xưởng không?
        [others] Còn nơi nào có thể làm theo? Đã có nơi nào làm theo chưa?
       *[next] Tới đây làm gì tiếp, ai giữ cho bền?
    }
    Ghi công việc thay cho tên người nhé.
    .opt-skip = Bỏ qua
    .syn-skip = không có|chưa có|không có ý kiến|câu sau
    .retry = Nhắn vài chữ là được. Không thì chọn Bỏ qua.

review-rate =
    { $number }/{ $total }. { $question ->
        [cooperation] Chủ, công nhân và bên hỗ trợ làm cùng nhau thế nào?
       *[other] Phần này đến nay thế nào?
    }
    .opt-n1 = Chưa tốt
    .opt-n2 = Còn khó
    .opt-n3 = Tạm được
    .opt-n4 = Tốt
    .opt-n5 = Rất tốt
    .syn-n1 = không tốt|kém
    .syn-n2 = hơi khó|còn vướng
    .syn-n3 = tạm|bình thường|cũng được
    .syn-n4 = khá|ổn|tốt lắm
    .syn-n5 = tuyệt vời|quá tốt

review-draft-made = Đây là bản nháp báo cáo. Mời mọi người cùng đọc.

review-sign =
    Xong các câu hỏi rồi, cảm ơn mọi người.
    Đồng ý với bản báo cáo chứ? Khi hai bên cùng đồng ý, báo cáo không còn là bản nháp.
    .opt-sign = Đồng ý
    .opt-not-yet = Chưa ký
    .syn-sign = có|được|vâng|ok|ký|ký luôn
    .syn-not-yet = không|chưa|chưa ký|xem trước|để sau

review-no-cycle = Hiện chưa có kế hoạch nào để tổng kết. Khi nào có, mình cùng xem nhé.

review-later = Vâng. Khi nào mọi người tiện thì nhắn mình nhé.
