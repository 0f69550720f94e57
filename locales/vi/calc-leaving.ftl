### Tiền khi nghỉ việc. Bản nháp, chưa có người bản ngữ đọc lại.

calc-leaving-begun = Bạn vào làm ở đó ngày nào?
    .retry = Bạn nhắn ngày nhé, ví dụ: 01/03/2021.
calc-leaving-end = Ngày làm cuối cùng là ngày nào?
    .retry = Bạn nhắn ngày nhé, ví dụ: 31/10/2026.
    .opt-today = Hôm nay
calc-leaving-why = Việc kết thúc thế nào?
    .opt-let-go = Công ty cho thôi
    .opt-resigned = Mình báo xin nghỉ
    .opt-ended = Hết hợp đồng
    .opt-redundancy = Cắt giảm việc làm
    .opt-fault = Sa thải vì lỗi
calc-leaving-contract = Hợp đồng loại nào?
    .opt-open = Không thời hạn
    .opt-fixed = Có thời hạn
calc-leaving-uninsured =
    Những năm có bảo hiểm thất nghiệp thì quỹ đó trả, không tính ở đây.
    Bao nhiêu tháng bạn không được đóng?
    .retry = Bạn nhắn số tháng nhé, ví dụ: 6.
    .opt-all-insured = Đóng đủ cả
    .opt-none-insured = Không đóng tháng nào
calc-leaving-leave = Bạn còn bao nhiêu ngày phép năm?
    .retry = Bạn nhắn số ngày nhé, ví dụ: 4. Hoặc chọn Bỏ qua.
    .opt-skip = Bỏ qua
