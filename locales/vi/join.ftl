### A worker representative joins by code. Vietnamese.
### Draft: no native reader has checked it yet.

join-code = Bạn nhắn mã mời vào đây nhé, ví dụ 4821-7301-9.
    .opt-end = Để sau
    .syn-end = không có mã|chưa có mã|lúc khác|mất mã
    .retry = Mã có chín số, như 4821-7301-9. Bạn nhắn lại giúp mình nhé.

# Who sees what, before the first answer.
join-joined =
    Cảm ơn bạn đã vào. Bạn đi xem xưởng và trả lời riêng, theo điều bạn thấy. Dừng lúc nào cũng được.

    Mình không cho chủ xem câu trả lời, ghi chú và ảnh của bạn. Báo cáo chỉ ghi con số chung, khi có từ 5 người trả lời.
    Chủ biết đã có người dùng mã này.

    { privacy-seen }
    .opt-yes = Bắt đầu
    .opt-no = Để sau
    .syn-yes = có|được|bắt đầu đi|đồng ý
    .syn-no = không|chưa|lúc khác|hôm khác

join-own = Đây là mã của chính xưởng này. Đưa mã cho một công nhân, để người đó nhắn từ máy của họ nhé.

join-none = Mình chưa tìm thấy mã này. Bạn xem lại từng số nhé?
    .opt-again = Nhắn lại mã
    .opt-end = Để sau
    .syn-again = nhắn lại|thử lại|có|được
    .syn-end = không|lúc khác|hôm khác|không có mã

join-limited = Mã đã thử nhiều lần rồi. Bạn chờ một lát rồi nhắn lại nhé.

join-end = Vâng. Khi nào tiện thì bạn nhắn mình nhé.
