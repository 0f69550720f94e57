### The first greeting. Draft: translation made by machine, not yet read by a native speaker.

welcome-trial-note = นี่เป็นช่วงทดลอง ยังไม่มีใครอ่านเรื่องที่แจ้ง
welcome-hello =
    สวัสดี{ -ka } เราเป็นเครื่องตอบเรื่องงาน: ค่าจ้าง เวลา ความปลอดภัย
    พิมพ์ถามแบบที่พูดได้เลย เช่น โอทีคิดเงินยังไง
    .opt-report = แจ้งปัญหา
    .syn-report = แจ้ง|ปัญหา|ร้องเรียน|อยากแจ้งปัญหา
    .opt-workshop = ปรับปรุงโรงงาน
    .syn-workshop = โรงงาน|ความปลอดภัยในโรงงาน|เป็นเจ้าของโรงงาน
    .opt-cards = การ์ดเรื่องสิทธิ
    .syn-cards = การ์ด|หาการ์ด
    .opt-language = ภาษา · Language
