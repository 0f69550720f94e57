### Thai sản: ngày và tiền. Bản nháp, chưa có người bản ngữ đọc lại.

calc-maternity-birth = Dự sinh ngày nào, hoặc đã sinh ngày nào?
    .retry = Bạn nhắn ngày nhé, ví dụ: 15/03/2027.
calc-maternity-children = Sinh mấy bé?
    .retry = Bạn nhắn một số nhé, ví dụ: 1.
    .opt-n1 = Một bé
    .opt-n2 = Hai bé
