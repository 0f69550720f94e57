### The web pages: front page, chat, simulator. Draft: translation made by machine, not yet read by a native speaker.

site-name = Workline
site-title = ตอบคำถามเรื่องงาน
site-lead = ถามเรื่องค่าจ้าง เวลา และความปลอดภัย ด้วยคำพูดของคุณเอง คุณได้คำตอบสั้นๆ พร้อมที่มา และสิ่งที่ทำได้ตอนนี้
site-trial = นี่เป็นช่วงทดลอง ยังไม่มีใครอ่านเรื่องที่แจ้ง
site-open-chat = เปิดแชท
site-open-telegram = เปิดใน Telegram
site-telegram-vn = ในเวียดนาม Telegram ถูกบล็อก ถ้าอยู่ที่นั่น ใช้แชทบนหน้านี้
site-can-ask = ถาม
site-can-ask-text = คำตอบสั้นๆ มาก่อน แล้วค่อยกฎหมายและวันที่
site-can-report = แจ้งปัญหา
site-can-report-text = เราบอกก่อนว่าใครอ่านได้ แล้วคุณค่อยเล่า คุณได้รหัส และหยุดตอนไหนก็ได้
site-can-workshop = ปรับปรุงโรงงาน
site-can-workshop-text = เจ้าของเดินดูโรงงาน เลือกเรื่องที่จะปรับปรุง แล้วทำแผนทีละขั้น
site-who = คนอื่นเห็นอะไรได้บ้าง
site-who-text =
    แชทบนหน้านี้ไม่ต้องมีบัญชีและไม่ต้องใช้เบอร์ เบราว์เซอร์ไม่เก็บข้อความ
    บริษัทอินเทอร์เน็ตเห็นว่าคุณเปิดหน้านี้ แต่ไม่เห็นสิ่งที่คุณพิมพ์ อย่าใช้มือถือหรือคอมพิวเตอร์ของบริษัท
    ทุกคำตอบบอกที่มา บอกว่าเก่าแค่ไหน และทนายตรวจแล้วหรือยัง
site-try = ลองเล่น
site-open = ข้อมูลเปิด
site-open-text =
    ตอนนี้ยังไม่มีอะไรเผยแพร่ที่นี่
    ต่อไปจะมีเนื้อหาของการ์ดพร้อมที่มา และตัวเลขของระบบนี้ ตัวเลขน้อยๆ จะไม่ลง เพื่อไม่ให้รู้ว่าเป็นใคร เรื่องที่คนเล่าไม่เผยแพร่เด็ดขาด
site-console = สำหรับเจ้าหน้าที่
site-skip = ไปที่เนื้อหา
site-languages = ภาษา
site-back = กลับ
site-not-found = ไม่มีหน้านี้
site-ask-more = ถามเรื่องนี้
site-weekdays = จ. อ. พ. พฤ. ศ. ส. อา.
site-month = { $month ->
    [1] มกราคม
    [2] กุมภาพันธ์
    [3] มีนาคม
    [4] เมษายน
    [5] พฤษภาคม
    [6] มิถุนายน
    [7] กรกฎาคม
    [8] สิงหาคม
    [9] กันยายน
    [10] ตุลาคม
    [11] พฤศจิกายน
   *[12] ธันวาคม
} { $year }

site-chat-title = แชท
site-chat-opening =
    พิมพ์คำถามเรื่องงานเหมือนคุยกัน เครื่องเป็นคนตอบ
    เราไม่ขออะไรจากคุณ ไม่ขอชื่อ ไม่ขอเบอร์
site-chat-dies = แชทนี้จะหายไปเมื่อปิดเบราว์เซอร์ หรือเมื่อผ่านไป 15 นาที
site-chat-over = แชทนี้ปิดแล้ว ข้อความไม่อยู่บนหน้าจอแล้ว เปิดใหม่ได้ด้วยรหัสของคุณ
site-have-code = ฉันมีรหัส
site-answering = กำลังตอบ…
site-write = พิมพ์ตรงนี้
site-send = ส่ง
site-file = เพิ่มรูปหรือไฟล์
site-upload-photo = รูป
site-upload-voice = ข้อความเสียง
site-upload-video = วิดีโอ
site-upload-document = ไฟล์
site-you = คุณ
site-we = Workline
site-look-again = ดูข้อความใหม่
site-show-card = ดูคำตอบ
site-exit = ออกทันที
site-exit-hint = ล้างหน้านี้ทันที กด Esc สองครั้งก็ได้เหมือนกัน
site-problem-away = เมื่อกี้ไม่สำเร็จ และไม่มีอะไรถูกส่ง ข้อความของคุณยังอยู่ อีกหนึ่งนาทีลองใหม่นะ
site-problem-offline = ไม่มีสัญญาณ ข้อความของคุณยังอยู่ ลองใหม่นะ
site-problem-fast = ส่งเร็วไป รอสักครู่ แล้วส่งอีกครั้งนะ
site-problem-large = ไฟล์นี้ใหญ่กว่า 20 MB ช่วยส่งไฟล์ที่เล็กกว่านี้นะ
site-problem-cookie = แชทต้องใช้คุกกี้ ซึ่งหายไปเมื่อปิดเบราว์เซอร์ ช่วยอนุญาตให้หน้านี้นะ

site-code-title = เปิดแชทครั้งก่อน
site-code-text = พิมพ์รหัสที่จดไว้: รหัสของแชท หรือรหัสของเรื่องที่แจ้ง
site-code = รหัส
site-code-open = เปิด
site-code-pin-label = PIN
site-code-pin = คุณตั้ง PIN ไว้ ช่วยพิมพ์ด้วยนะ
site-code-wrong = รหัสหรือ PIN นี้เปิดไม่ได้ ลองดูตัวเลขอีกครั้งนะ
site-code-limited = ลองหลายครั้งแล้ว รอหนึ่งชั่วโมงนะ
site-code-elsewhere = รหัสนี้ถูก แต่เป็นของแอปหรือมือถืออื่น เปิดแชทที่นี่ พิมพ์ /status แล้วพิมพ์รหัส
site-code-away = เมื่อกี้ไม่สำเร็จ อีกหนึ่งนาทีลองใหม่นะ

site-try-text =
    ที่นี่ลองเล่นได้ทุกบท ทุกคนในนี้สมมุติขึ้น
    ไม่มีใครอ่านสิ่งที่พิมพ์ตรงนี้ และไม่นับอะไรเลย
site-try-country = ทำงานในประเทศ
site-try-country-asked = ให้บอตถาม
site-try-look = หน้าตา
site-try-look-chat = แชทมีปุ่ม
site-try-look-sms = ข้อความ SMS
site-try-role = เล่นเป็น…
site-try-other = บทอื่น
site-try-say = ลองพิมพ์ว่า:
site-clock = นาฬิกา: { $now }
site-clock-hour = +1 ชั่วโมง
site-clock-day = +1 วัน
site-clock-fortnight = +14 วัน
site-role-worker = คนงาน
    .try-1 = โอทีคิดเงินยังไง
    .try-2 = นายจ้างไม่จ่ายค่าจ้าง 2 เดือนแล้ว
    .try-3 = /report
site-role-worker-text = ถามเรื่องสิทธิ แจ้งปัญหา
site-role-owner = เจ้าของ
    .try-1 = /workshop
site-role-owner-text = ปรับปรุงโรงงาน
site-role-representative = ตัวแทนคนงาน
    .try-1 = /workshop
site-role-representative-text = ตอบคนเดียว เข้าร่วมด้วยรหัสของเจ้าของ
site-role-facilitator = ผู้ประสานงานชุมชน
    .try-1 = /cards
site-role-facilitator-text = หาการ์ดและส่งต่อ
site-role-coach = พี่เลี้ยงโครงการ
    .try-1 = เมนู
site-role-coach-text = ถามและเดินดูเหมือนผู้มาเยี่ยม
site-country-vn = เวียดนาม
site-country-th = ไทย
site-country-kh = กัมพูชา
site-country-mm = เมียนมา
site-country-other = ประเทศอื่น
