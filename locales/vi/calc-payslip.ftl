### Xem phiếu lương bằng số. Bản nháp, chưa có người bản ngữ đọc lại.

calc-payslip-gross = Lương trên phiếu trước khi trừ là bao nhiêu?
    .retry = Bạn nhắn số tiền nhé, ví dụ: { $country ->
        [VN] 8.000.000 hoặc 8tr
       *[other] 12000
    }.
calc-payslip-insured = Bảo hiểm có tính trên mức lương khác không? Bạn nhắn mức đó.
    .retry = Bạn nhắn số tiền, hoặc chọn Như trên.
    .opt-same = Như trên
    .syn-same = giống|cùng mức
calc-payslip-insurance = Tổng cộng bị trừ bao nhiêu tiền bảo hiểm?
    .retry = Bạn nhắn số tiền nhé. Hoặc chọn Không trừ.
    .opt-skip = Không trừ
calc-payslip-tax = Thuế thu nhập và đoàn phí công đoàn, cộng lại bị trừ bao nhiêu?
    .retry = Bạn nhắn số tiền nhé. Hoặc chọn Không trừ.
    .opt-skip = Không trừ
calc-payslip-other = Các khoản khác bị trừ bao nhiêu?
    .retry = Bạn nhắn số tiền nhé. Hoặc chọn Không trừ.
    .opt-skip = Không trừ
calc-payslip-net = Cuối cùng bạn nhận bao nhiêu?
    .retry = Bạn nhắn số tiền nhé. Hoặc chọn Bỏ qua.
    .opt-skip = Bỏ qua
