### The line's own messages, outside all flows. Draft: translation made by machine, not yet read by a native speaker.

# The polite particles, set here once: of a statement, and of a question or request.
-ka = ค่ะ
-kha = คะ

# The fixed sentence of every message that we send unasked.
-new-message = มีข้อความใหม่

line-stopped =
    หยุดแล้ว เราจะไม่ส่งข้อความไปก่อน เรื่องที่ส่งมายังเก็บไว้ อยากดูก็ถามได้
    อยากรับข้อความอีก: พิมพ์ รับข้อความ
line-started = เปิดรับแล้ว ถ้ามีข่าว เราจะส่งแค่คำว่า “{ -new-message }”
line-maybe-stop = ไม่อยากรับข้อความจากเราแล้วใช่ไหม ถ้าใช่ พิมพ์ หยุด
line-language = ตั้งแต่นี้เราพิมพ์ภาษาไทย
line-stale = ปุ่มนี้เก่าแล้ว ไม่มีอะไรเปลี่ยน
line-sticker = เรายังไม่เข้าใจสติกเกอร์ ช่วยพิมพ์เป็นคำนะ
line-location = เราไม่เก็บตำแหน่ง ถ้าต้องบอกสถานที่ ช่วยพิมพ์มานะ
line-contact = เราไม่เก็บรายชื่อติดต่อของใคร ช่วยพิมพ์มานะ
line-poll = เรายังอ่านโพลไม่ได้ ช่วยพิมพ์มานะ
line-other = ข้อความแบบนี้เรายังอ่านไม่ได้ ช่วยพิมพ์เป็นคำนะ
line-edited = เราใช้คำตอบที่ส่งมาครั้งแรก ที่แก้ทีหลังยังไม่นับ อยากเปลี่ยนคำตอบก่อนหน้า: พิมพ์ ย้อนกลับ
line-cut = ข้อความยาวไป เราอ่านได้แค่ตอนต้น ที่เหลือช่วยส่งมาอีกข้อความนะ
line-failed = ขอโทษ ทางเรามีบางอย่างผิดพลาด ข้อความของคุณยังอยู่ อีกสักพักลองใหม่นะ
line-retry = { $channel ->
    [sms] เราไม่เข้าใจ ช่วยส่งตัวเลขของคำตอบนะ
   *[other] เราไม่เข้าใจ เลือกปุ่ม หรือพูดอีกแบบนะ
}
line-no-way-back = ไม่มีคำถามก่อนหน้านี้แล้ว
line-nothing-unfinished = ไม่มีอะไรค้างอยู่ ถามเรื่องงานอะไรก็ได้
line-no-file-here = ตรงนี้เรารับรูปหรือไฟล์ไม่ได้ ช่วยพิมพ์เป็นคำนะ
line-file-out-of-the-blue =
    ขอบคุณ เราได้รับแล้ว และยังไม่ได้ส่งต่อให้ใคร
    อยากแจ้งปัญหา: พิมพ์ เมนู แล้วเลือก แจ้งปัญหา
line-group = ขอบคุณที่พิมพ์มา ในกลุ่มเราไม่ตอบเรื่องส่วนตัว
    .opt-private = ถามเป็นส่วนตัว
line-busy = ข้อความเข้ามาพร้อมกันหลายข้อความ เราอ่านทีละข้อความ รอสักครู่นะ
line-sorry = ขอโทษ มีข้อความหนึ่งที่เราอ่านไม่ได้ ลองส่งอีกครั้งแบบอื่นนะ
line-file-too-big = ไฟล์นี้ใหญ่กว่า 20 MB เรารับไม่ได้ ช่วยส่งไฟล์ที่เล็กกว่านี้นะ
line-calm = ถามเรื่องงานอะไรก็ได้
line-untitled = บันทึก

# Parts of lists and files.
line-action = { $item } · { $who } · { $due } · { $cost }
line-task = { $item } · { $due }
line-case = ส่งเมื่อ { $opened }
line-review = ประชุมสรุปผล
line-report-file = สรุป
line-value = { $value }

# Headings for signs of danger in a story; never the person's own words.
line-sign-fire = ไฟหรือควัน
line-sign-locked-in = ออกไปไม่ได้
line-sign-violence = ถูกทำร้าย
line-sign-sexual-violence = เกิดเรื่องร้ายแรง
line-sign-child-danger = เด็กมีอันตราย
line-sign-self-harm = ทนแทบไม่ไหว
line-sign-held-against-will = ไปไหนไม่ได้อิสระ
line-sign-medical = บาดเจ็บหรือป่วย
line-sign-papers-held = ถูกเก็บเอกสาร
line-sign-threats = ถูกขู่
line-sign-debt-bondage = ทำงานใช้หนี้
line-sign-wages-withheld-to-stay = ถูกกักค่าจ้าง
line-sign-child-labour = เด็กต้องทำงาน
line-sign-retaliation = ถูกกลั่นแกล้งเพราะพูด

# Text messages: at most three parts at once. The number is what the person sends back.
line-more = 1: อ่านต่อ
    .syn-more = อ่านต่อ|ต่อ|ดูต่อ
line-more-list = 0: ตัวเลือกอื่น
# Stands in place of everything that we send unasked; it must give nothing away.
line-news = { -new-message } (1: อ่าน)
line-part-missing = ข้อความของคุณมาไม่ครบ ส่วนที่ได้เราเก็บไว้แล้ว ที่ขาดช่วยส่งมาอีกครั้งนะ
line-page = หน้านี้เปิดดูได้ { $hours } ชั่วโมง: { $link }
line-way = { $way ->
    [sms] ข้อความ SMS
    [web] แชทบนเว็บ
   *[telegram] Telegram
}{ $here ->
    [yes] {" "}(ที่นี่)
   *[no] {""}
}
# Said into a case after a month without a word.
line-still-here = ข้อความอัตโนมัติ: ยังไม่มีอะไรใหม่ เรื่องของคุณไม่ได้ถูกลืม ยังมีคนดูแลอยู่
