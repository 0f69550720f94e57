### Final pay and severance. Draft: translation made by machine, not yet read by a native speaker.

calc-leaving-begun = เริ่มทำงานที่นั่นวันไหน
    .retry = พิมพ์วันที่นะ เช่น 01/03/2021
calc-leaving-end = วันทำงานวันสุดท้ายคือวันไหน หรือจะเป็นวันไหน
    .retry = พิมพ์วันที่นะ เช่น 31/10/2026
    .opt-today = วันนี้
calc-leaving-why = งานจบลงแบบไหน
    .opt-let-go = บริษัทให้ออก
    .opt-resigned = ฉันบอกออกเอง
    .opt-ended = สัญญาหมด
    .opt-redundancy = บริษัทลดคน
    .opt-fault = ให้ออกเพราะทำผิด
calc-leaving-contract = สัญญาแบบไหน
    .opt-open = ไม่มีวันสิ้นสุด
    .opt-fixed = มีวันสิ้นสุด
calc-leaving-uninsured =
    ปีที่มีประกันว่างงานไม่นับ เพราะกองทุนนั้นจ่ายให้คุณ
    มีกี่เดือนที่ไม่มีใครส่งประกันนี้ให้คุณ
    .retry = พิมพ์จำนวนเดือนนะ เช่น 6
    .opt-all-insured = มีประกันทุกเดือน
    .opt-none-insured = ไม่มีประกันเลย
calc-leaving-leave = เหลือวันลาพักร้อนกี่วัน
    .retry = พิมพ์จำนวนวันนะ เช่น 4 หรือเลือก ข้าม
    .opt-skip = ข้าม
