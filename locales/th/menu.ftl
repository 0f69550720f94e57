### What can be done here. Draft: translation made by machine, not yet read by a native speaker.

menu-menu = เลือกหนึ่งอย่าง หรือพิมพ์คำถามมาเลย
    .opt-report = แจ้งปัญหา
    .syn-report = แจ้ง|ปัญหา|ร้องเรียน|อยากแจ้งปัญหา
    .opt-status = เรื่องที่ส่งไว้
    .syn-status = ที่ส่งไป|เรื่องถึงไหน
    .opt-workshop = ปรับปรุงโรงงาน
    .syn-workshop = โรงงาน|ความปลอดภัยในโรงงาน
    .opt-cards = การ์ดเรื่องสิทธิ
    .syn-cards = การ์ด|หาการ์ด
    .opt-before = ไปทำงานต่างประเทศ
    .syn-before = ก่อนไปทำงาน|ไปเมืองนอก|ทำงานต่างประเทศ
    .opt-settings = ตั้งค่า
    .syn-settings = การตั้งค่า
