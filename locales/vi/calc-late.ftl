### Lương trả chậm. Bản nháp, chưa có người bản ngữ đọc lại.

calc-late-amount = Bị trả chậm bao nhiêu tiền?
    .retry = Bạn nhắn số tiền nhé, ví dụ: { $country ->
        [VN] 7.500.000 hoặc 7tr5
       *[other] 12000
    }.
calc-late-due = Đáng lẽ ngày nào phải trả?
    .retry = Bạn nhắn ngày nhé, ví dụ: 05/10/2026.
calc-late-paid = Ngày nào đã trả?
    .retry = Bạn nhắn ngày nhé, ví dụ: 20/10/2026.
    .opt-not-yet = Chưa trả
    .syn-not-yet = chưa|chưa có
