### Told here that there is news about something from another phone or chat. Draft: translation made by machine, not yet read by a native speaker.

elsewhere-announce = { -new-message } เปิดอ่านที่เดิมที่คุณพิมพ์หาเรา หรือใช้รหัสของคุณ
    .opt-code = ใช้รหัสของฉัน
    .syn-code = รหัส|ใช้รหัส|อ่าน
    .opt-later = ไว้ทีหลัง
    .syn-later = ยังก่อน|ไม่
elsewhere-later = ได้เลย ไว้ทีหลัง ถามเรื่องงานอะไรก็ได้
