### Which calculator. Draft: translation made by machine, not yet read by a native speaker.

calc-start = อยากคำนวณอะไร เราแสดงทุกขั้น พร้อมกฎหมายที่ใช้
    .opt-overtime = ค่าโอที
    .syn-overtime = โอที|ot|ทำงานกลางคืน|ทำงานวันหยุด
    .opt-minimum = ค่าแรงขั้นต่ำ
    .opt-payslip = ตรวจสลิปเงินเดือน
    .syn-payslip = สลิป|สลิปเงินเดือน|เงินที่ถูกหัก|หักเงิน
    .opt-late = ค่าจ้างจ่ายช้า
    .opt-more = เรื่องอื่น
calc-more = อยากคำนวณอะไร
    .opt-leaving = เงินตอนออก ค่าชดเชย
    .syn-leaving = ค่าชดเชย|เงินตอนออก|เงินก้อนสุดท้าย
    .opt-annual = วันลาพักร้อน
    .opt-maternity = ลาคลอด
    .opt-notice = วันบอกเลิกงานล่วงหน้า
