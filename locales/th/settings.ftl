### Language, country, PIN, what is held. Draft: translation made by machine, not yet read by a native speaker.

settings-menu = เลือกสิ่งที่อยากเปลี่ยน:
    .opt-language = ภาษา · Language
    .opt-country = ประเทศ
    .syn-country = เปลี่ยนประเทศ|ประเทศที่ทำงาน
    .opt-pin = PIN
    .syn-pin = ตั้ง pin|เปลี่ยน pin
    .opt-code = รหัสกลับมาแชทนี้
    .opt-held = เราเก็บอะไรไว้
    .syn-held = เก็บอะไรไว้|ข้อมูลของฉัน|ลบข้อมูลของฉัน
    .opt-ways = มือถือของฉัน
    .syn-ways = มือถืออีกเครื่อง|เชื่อมมือถือ|อีกเครื่อง|การเตือน
    .opt-tones = วรรณยุกต์เวียดนาม
settings-tones = ให้ข้อความ SMS ภาษาเวียดนามไม่มีวรรณยุกต์ไหม ข้อความจะสั้นลง
    .opt-without = ไม่มีวรรณยุกต์
    .opt-with = มีวรรณยุกต์
settings-saved = บันทึกแล้ว
settings-new-pin =
    พิมพ์ PIN ใหม่ ตัวเลข 4 ถึง 8 ตัว อย่าใช้วันเกิด
    { $channel ->
        [web] ตอนพิมพ์อย่าให้ใครเห็น
       *[other] แล้วลบข้อความนั้นในมือถือ
    }
    .retry = ใช้แต่ตัวเลข เช่น 7294 แต่อย่าใช้เลขชุดนี้
    .opt-skip = ข้าม
    .syn-skip = ไม่
settings-kept = ไม่มีอะไรเปลี่ยน
settings-holds =
    เราเก็บไว้: เรื่องที่คุณส่ง { $cases } เรื่อง แผนปรับปรุง { $cycles } แผน ข้อความ { $messages } ข้อความ
    .opt-keep = เก็บไว้
    .syn-keep = เก็บ|ไม่|โอเค
    .opt-forget = ลบทั้งหมด
    .syn-forget = ลบ|ลืมฉัน|ลบให้หมด
settings-forget =
    ถ้าลบทั้งหมด เราจะส่งข้อความหาคุณไม่ได้อีก
    เรื่องที่ส่งแล้วยังอยู่กับเจ้าหน้าที่ คุณเปิดได้ด้วยรหัสบนกระดาษ ถ้าอยากถอนเรื่อง ให้ถอนก่อนลบ ข้อมูลสำรองจะหมดอายุช้ากว่าเล็กน้อย ลบไหม{ -kha }
    .opt-keep = เก็บไว้
    .syn-keep = เก็บ|ไม่|อย่าลบ
    .opt-forget = ลบทั้งหมด
    .syn-forget = ลบ|ใช่|ลบให้หมด
settings-forgotten = เรียบร้อยแล้ว อยากเริ่มใหม่ พิมพ์มาได้เลย
