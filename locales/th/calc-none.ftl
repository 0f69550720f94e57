### No checked rule. Draft: translation made by machine, not yet read by a native speaker.

calc-none-say =
    เรื่องนี้เรายังไม่มีกฎที่ตรวจแล้วของ{ $country ->
        [VN] เวียดนาม
        [KH] กัมพูชา
        [TH] ไทย
        [MM] เมียนมา
       *[other] ประเทศนี้
    } เราจึงไม่คำนวณให้
calc-none-choose = คุยกับคนจริงได้ หรือคำนวณเรื่องอื่นก็ได้
    .opt-person = คุยกับคน
    .opt-report = แจ้งเรื่องนี้
    .syn-report = แจ้ง|แจ้งปัญหา|อยากแจ้งปัญหา
    .opt-other = คำนวณเรื่องอื่น
