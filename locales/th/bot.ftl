### What others can see on Telegram: name, introduction, commands. It gives nothing away.
### Draft: translation made by machine, not yet read by a native speaker.

bot-name = Workline
bot-short = ถามตอบเรื่องงานทุกวัน
bot-about = ถามตอบเรื่องงานทุกวัน: เวลา ค่าจ้าง ที่ทำงานเรียบร้อยและปลอดภัย พิมพ์มาเหมือนคุยกันได้เลย
bot-command-report = เขียนถึงเรา
bot-command-status = ดูอีกครั้ง
bot-command-workshop = มุมโรงงาน
bot-command-cards = การ์ดข้อมูล
bot-command-settings = ตั้งค่า
bot-command-help = วิธีใช้
bot-command-hide = เกมทายคำถาม
bot-command-menu = มีอะไรบ้าง
bot-command-language = ภาษา · Language
