### The caseworker has written: told in neutral words, opened when it suits. Draft: translation made by machine, not yet read by a native speaker.

reply-announce = { -new-message } เปิดดูตอนสะดวกนะ{ -kha }
    .opt-open = เปิดดู
    .syn-open = เปิด|อ่าน|ดู|ใช่|โอเค
    .opt-later = ไว้ทีหลัง
    .syn-later = ยังก่อน|ไม่
reply-ask-pin = พิมพ์ PIN ของคุณ
    .retry = พิมพ์แต่ตัวเลขของ PIN
    .opt-code = ใช้รหัสของฉัน
    .opt-later = ไว้ทีหลัง
    .syn-code = ลืม|ลืม pin
reply-wrong-pin = PIN นี้ไม่ถูก
    .opt-again = ลองอีกครั้ง
    .syn-again = พิมพ์ใหม่|อีกครั้ง
    .opt-code = ใช้รหัสของฉัน
    .syn-code = รหัส|ลืมแล้ว
    .opt-later = ไว้ทีหลัง
reply-reply =
    เจ้าหน้าที่เขียนว่า:
    { $reply }
    { $more ->
        [0] {""}
       *[other] (มีอีก { $more } ข้อความ)
    }
    .opt-next = ข้อความถัดไป
    .syn-next = ถัดไป|อ่านต่อ
    .opt-answer = ตอบ
    .syn-answer = ตอบกลับ|เขียนอีก
    .opt-end = ปิด
    .syn-end = เสร็จ|ทีหลัง
reply-answer = { $channel ->
    [sms] พิมพ์คำตอบของคุณ
   *[other] พิมพ์ อัดเสียง หรือส่งรูปก็ได้
}
    .more = จดแล้ว มีอะไรอีกไหม ถ้าไม่มี เลือก เสร็จแล้ว
    .opt-done = เสร็จแล้ว
    .syn-done = หมดแล้ว|แค่นี้|ไม่มีแล้ว|ส่ง
reply-added =
    ส่งแล้ว

    อยากถามอะไรอีกไหม{ -kha }
reply-nothing = ตอนนี้ยังไม่มีอะไรใหม่ ถามเรื่องงานอะไรก็ได้
reply-later = ได้เลย ไว้ทีหลัง ถามเรื่องงานอะไรก็ได้
reply-end = ถามเรื่องงานอะไรก็ได้
