### Annual leave. Draft: translation made by machine, not yet read by a native speaker.

calc-annual-work = เป็นงานแบบไหน อายุต่ำกว่า 18 ปี หรือคนพิการ เลือก หนักหรืออันตราย
    .opt-normal = ปกติ
    .opt-hard = หนักหรืออันตราย
    .opt-hardest = หนักอันตรายมาก
calc-annual-begun = เริ่มทำงานที่นั่นวันไหน
    .retry = พิมพ์วันที่นะ เช่น 01/03/2021
calc-annual-taken = ปีนี้ลาพักร้อนไปแล้วกี่วัน
    .retry = พิมพ์จำนวนวันนะ เช่น 3 หรือเลือก ข้าม
    .opt-skip = ข้าม
