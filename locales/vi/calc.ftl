### Chọn phép tính. Bản nháp, chưa có người bản ngữ đọc lại.

calc-start = Mình tính gì giúp bạn? Mình ghi rõ từng bước và điều luật.
    .opt-overtime = Tiền tăng ca
    .syn-overtime = tăng ca|làm thêm giờ|làm đêm
    .opt-minimum = Lương tối thiểu
    .opt-payslip = Xem phiếu lương
    .syn-payslip = phiếu lương|bảng lương|trừ lương
    .opt-late = Lương trả chậm
    .opt-more = Phép tính khác
calc-more = Mình tính gì giúp bạn?
    .opt-leaving = Tiền khi nghỉ việc
    .syn-leaving = trợ cấp thôi việc|thôi việc
    .opt-annual = Phép năm
    .opt-maternity = Nghỉ thai sản
    .opt-notice = Ngày báo trước
