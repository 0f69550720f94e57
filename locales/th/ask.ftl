### Questions and rights cards. Draft: translation made by machine, not yet read by a native speaker.

ask-uncovered =
    ประเทศนี้เรายังไม่มีข้อมูลที่ตรวจแล้ว
    ถามคนจริงได้ หรือเลือกประเทศใหม่ก็ได้
    .opt-person = คุยกับคน
    .opt-country = เลือกประเทศใหม่
ask-after = ถามต่อได้เลย หรือเลือก:
    .opt-report = แจ้งปัญหานี้
    .syn-report = แจ้ง|แจ้งปัญหา|อยากแจ้งปัญหา
    .opt-person = คุยกับคน
ask-which = เรายังไม่แน่ใจ คุณหมายถึงเรื่องไหน{ -kha }
    .opt-none = เรื่องอื่น
    .syn-none = อื่นๆ|ไม่ใช่|ไม่มี
ask-miss =
    เรายังไม่เข้าใจข้อความนี้
    ลองถามสั้นๆ ทีละเรื่องนะ หรือเลือก:
    .opt-person = คุยกับคน
    .opt-report = แจ้งปัญหา
    .syn-report = แจ้ง|อยากแจ้งปัญหา
ask-missing =
    เรื่องนี้เรายังไม่มีคำตอบที่ตรวจแล้วสำหรับ{ $country ->
        [VN] เวียดนาม
        [KH] กัมพูชา
        [TH] ไทย
        [MM] เมียนมา
       *[other] ประเทศนี้
    }
ask-missing-after = คุยกับคนได้ หรือถามเรื่องอื่นก็ได้
    .opt-person = คุยกับคน
    .opt-report = แจ้งปัญหา
    .syn-report = แจ้ง|อยากแจ้งปัญหา
