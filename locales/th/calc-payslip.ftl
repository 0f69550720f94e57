### A payslip by its numbers. Draft: translation made by machine, not yet read by a native speaker.

calc-payslip-gross = ในสลิป ก่อนหักอะไรเลย ได้ค่าจ้างเท่าไร
    .retry = พิมพ์จำนวนเงินนะ เช่น { $country ->
        [VN] 8.000.000 หรือ 8tr
       *[other] 12000
    }
calc-payslip-insured = ประกันสังคมคิดจากค่าจ้างยอดอื่นไหม ถ้าใช่ พิมพ์ยอดนั้น
    .retry = พิมพ์จำนวนเงิน หรือเลือก ยอดเดียวกัน
    .opt-same = ยอดเดียวกัน
    .syn-same = เหมือนกัน|เท่ากัน|ไม่มียอดอื่น
calc-payslip-insurance = ถูกหักประกันสังคมรวมเท่าไร
    .retry = พิมพ์จำนวนเงิน หรือเลือก ไม่มี
    .opt-skip = ไม่มี
calc-payslip-tax = ถูกหักภาษีเงินได้และค่าสหภาพรวมเท่าไร
    .retry = พิมพ์จำนวนเงิน หรือเลือก ไม่มี
    .opt-skip = ไม่มี
calc-payslip-other = อย่างอื่นทั้งหมด ถูกหักเท่าไร
    .retry = พิมพ์จำนวนเงิน หรือเลือก ไม่มี
    .opt-skip = ไม่มี
calc-payslip-net = สุดท้ายได้เงินเท่าไร
    .retry = พิมพ์จำนวนเงิน หรือเลือก ข้าม
    .opt-skip = ข้าม
