### The result of a calculator. Draft: translation made by machine, not yet read by a native speaker.

calc-show-result =
    { $answer }

    { $steps }

    { $notes }

    { $deadlines }

    { $law }
    .opt-rate = รู้อัตราดอกเบี้ย
    .opt-keep = เก็บไว้
    .syn-keep = เก็บ|บันทึก
    .opt-report = แจ้งเรื่องนี้
    .syn-report = แจ้ง|แจ้งปัญหา|อยากแจ้งปัญหา
    .opt-other = คำนวณเรื่องอื่น
calc-show-rate =
    เท่าที่เรารู้ กฎหมายคิดจากดอกเบี้ยเงินฝากหนึ่งเดือนของธนาคารที่บริษัทใช้
    ดอกเบี้ยนั้นกี่เปอร์เซ็นต์ต่อปี
    .retry = พิมพ์ตัวเลขเปอร์เซ็นต์นะ เช่น 4.5
calc-show-kept =
    { calc-kept }
calc-show-after = ส่งต่อหรือคัดลอกได้ ไม่มีชื่อใครอยู่ในนี้ เก็บไว้ที่ที่คุณเห็นคนเดียว อย่าโพสต์ให้คนทั่วไปเห็น
    .opt-report = แจ้งเรื่องนี้
    .syn-report = แจ้ง|แจ้งปัญหา|อยากแจ้งปัญหา
    .opt-other = คำนวณเรื่องอื่น
