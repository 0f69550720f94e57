### What the pay is. Draft: translation made by machine, not yet read by a native speaker.

calc-wage-wage = ค่าจ้างพื้นฐานเท่าไร ไม่รวมโอที โบนัส ค่าอาหาร และค่าเดินทาง
    .retry = พิมพ์จำนวนเงินนะ เช่น { $country ->
        [VN] 7.500.000 หรือ 7tr5
        [TH] 12000
        [KH] 210 หรือ $210
       *[other] 7800
    }
    .opt-skip = ข้าม
calc-wage-per = ยอดนี้เป็นค่าจ้างต่อเดือน หรือต่อวัน
    .opt-month = หนึ่งเดือน
    .syn-month = เดือน|รายเดือน|ต่อเดือน
    .opt-day = หนึ่งวัน
    .syn-day = วัน|รายวัน|ต่อวัน
    .opt-hour = หนึ่งชั่วโมง
    .syn-hour = ชั่วโมง|รายชั่วโมง|ต่อชั่วโมง
