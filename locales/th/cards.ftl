### Facilitators find a card and pass it on. Draft: translation made by machine, not yet read by a native speaker.

cards-words = อยากได้การ์ดเรื่องอะไร พิมพ์มาคำเดียว เช่น โอที
    .opt-pay = ค่าจ้าง
    .syn-pay = เงินเดือน|ค่าแรง
    .opt-hours = เวลาทำงาน
    .syn-hours = ชั่วโมงทำงาน|เวลา
    .opt-safety = ความปลอดภัย
    .syn-safety = ปลอดภัย|ความปลอดภัยในงาน
    .opt-behalf = แจ้งแทนคนอื่น
    .syn-behalf = แจ้งแทน|ช่วยเพื่อนแจ้ง
cards-found = เราเจอการ์ดเหล่านี้:
    .opt-again = หาคำอื่น
    .syn-again = หาใหม่|คำอื่น|อื่นๆ
cards-none = ยังไม่มีการ์ดสำหรับคำนี้ ลองคำอื่นนะ
    .opt-again = หาคำอื่น
    .syn-again = หาใหม่|คำอื่น|อื่นๆ
    .opt-end = ปิด
    .syn-end = เสร็จ
cards-share =
    การ์ด **{ $title }** ส่งเข้ากลุ่มได้
    ในกลุ่มอย่าเล่าเรื่องส่วนตัว เรื่องส่วนตัวให้ถามเราแยกต่างหาก
    { $link }
    .opt-open = เปิดการ์ด
    .syn-open = เปิด|ดูการ์ด
    .opt-again = หาคำอื่น
    .syn-again = หาใหม่|คำอื่น
    .opt-behalf = แจ้งแทนคนอื่น
    .syn-behalf = แจ้งแทน|ช่วยเพื่อนแจ้ง
    .opt-end = ปิด
    .syn-end = เสร็จ
cards-private =
    การ์ดนี้ไม่ส่งเข้ากลุ่ม เพื่อให้คนอ่านปลอดภัย
    คุณเล่าให้คนหนึ่งฟังได้ ตอนอยู่กันแค่สองคน
    .opt-again = หาคำอื่น
    .syn-again = หาใหม่|คำอื่น
    .opt-end = ปิด
    .syn-end = เสร็จ
cards-end = ขอบคุณ อยากได้การ์ดอื่น พิมพ์มาคำเดียวก็ได้
