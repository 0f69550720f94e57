### How far a thing is; add to it, read answers, take it back. Draft: translation made by machine, not yet read by a native speaker.

status-pin = พิมพ์ PIN ของคุณ
    .retry = พิมพ์แต่ตัวเลขของ PIN ถ้าลืม เลือก ใช้รหัส
    .opt-code = ใช้รหัส
    .syn-code = ลืม|ลืม pin|รหัส
status-wrong-pin = PIN นี้ไม่ถูก
    .opt-again = ลองอีกครั้ง
    .syn-again = อีกครั้ง|ลองใหม่
    .opt-code = ใช้รหัส
    .syn-code = ลืม|ลืม pin|รหัส
status-which = อยากเปิดเรื่องไหน
    .opt-code = ใช้รหัส
    .syn-code = รหัส|พิมพ์รหัส
status-ask-code = พิมพ์รหัสที่จดไว้บนกระดาษ จะเว้นวรรคหรือไม่ก็ได้
    .retry = รหัสเป็นตัวเลขเป็นกลุ่ม เช่น 48217 73019 …
    .opt-end = ไว้ทีหลัง
    .syn-end = ไม่มี|รหัสหาย|ลืม
status-not-found = เราหารหัสนี้ไม่เจอ ลองดูตัวเลขทีละตัวอีกครั้งนะ
    .opt-again = ลองอีกครั้ง
    .syn-again = อีกครั้ง|ลองใหม่
    .opt-end = ไว้ทีหลัง
    .syn-end = ไม่มี|รหัสหาย|ลืม
status-limited = คุณลองหลายครั้งแล้ว รอสักพัก แล้วลองใหม่นะ

status-show =
    { $state ->
        [received] { $trial ->
            [1] เก็บไว้เมื่อ { $opened } ในช่วงทดลอง ไม่มีใครอ่าน
           *[0] ได้รับเมื่อ { $opened } จะมีคนตอบภายใน { $answer-by }
        }
        [acknowledged] ส่งเมื่อ { $opened } มีคนรับเรื่องแล้ว
        [open] ส่งเมื่อ { $opened } เจ้าหน้าที่กำลังดูแลอยู่
        [triage] ส่งเมื่อ { $opened } มีคนกำลังดูเรื่องนี้
        [need-info] ส่งเมื่อ { $opened } เรามีคำถามถึงคุณ อยู่ในข้อความของคุณ
        [shared-with-employer] ส่งเมื่อ { $opened } ถามอีกฝ่ายแล้ว ไม่เกินที่คุณอนุญาต
        [plan-agreed] ส่งเมื่อ { $opened } มีแผนพร้อมวันที่แล้ว เราคอยดูว่าทำจริงไหม
        [remedying] ส่งเมื่อ { $opened } อีกฝ่ายกำลังทำตามที่ตกลง
        [remedy-claimed] ส่งเมื่อ { $opened } อีกฝ่ายบอกว่าแก้แล้ว คำตอบของคุณคือสิ่งที่นับ
        [verifying] ส่งเมื่อ { $opened } อีกฝ่ายบอกว่าแก้แล้ว คำตอบของคุณคือสิ่งที่นับ
        [disputed] ส่งเมื่อ { $opened } คุณกับอีกฝ่ายเห็นไม่ตรงกัน เรากำลังดูอีกครั้ง
        [escalated] ส่งเมื่อ { $opened } เราส่งเรื่องต่อไปที่สูงกว่าแล้ว
        [closed-verified] ส่งเมื่อ { $opened } ปิดเรื่องแล้ว ทั้งสองฝ่ายบอกว่าแก้แล้ว
        [closed-worker-confirmed] ส่งเมื่อ { $opened } ปิดเรื่องแล้ว คุณบอกว่าแก้แล้ว
        [closed-unconfirmed] ส่งเมื่อ { $opened } ปิดเรื่องแล้ว ถ้ายังไม่แก้ บอกเพิ่มแล้วจะเปิดอีกครั้ง
        [closed-unresolved] ส่งเมื่อ { $opened } ปิดเรื่องโดยยังไม่ได้แก้ บอกเพิ่มแล้วจะเปิดอีกครั้ง
        [referred] ส่งเมื่อ { $opened } ปิดเรื่องที่นี่ มีที่อื่นช่วยได้มากกว่า ดูในข้อความ
        [reopened] ส่งเมื่อ { $opened } เปิดเรื่องอีกครั้งแล้ว
       *[withdrawn] ส่งเมื่อ { $opened } คุณถอนเรื่องแล้ว
    }
    { $unread ->
        [0] ยังไม่มีข้อความใหม่
       *[other] มี { $unread } ข้อความที่ยังไม่ได้อ่าน
    }
    .opt-read = อ่าน
    .syn-read = อ่านเลย|เปิด|ดู
    .opt-solved = แก้แล้วหรือยัง
    .syn-solved = แก้หรือยัง|ตอบคำถาม
    .opt-add = บอกเพิ่ม
    .syn-add = เพิ่ม|เล่าเพิ่ม|เขียนเพิ่ม
    .opt-withdraw = ถอนเรื่อง
    .syn-withdraw = ถอน|ขอถอน
    .opt-end = ปิด
    .syn-end = เสร็จ|ทีหลัง

status-reply =
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
status-nothing = ตอนนี้ยังไม่มีอะไรใหม่ ถามเรื่องงานอะไรก็ได้

status-add = { $channel ->
    [sms] พิมพ์สิ่งที่อยากเพิ่ม ชื่อคน ถ้าไม่จำเป็นก็ไม่ต้องใส่
   *[other] พิมพ์ อัดเสียง หรือส่งรูปก็ได้ ชื่อคน ถ้าไม่จำเป็นก็ไม่ต้องใส่
}
    .more = จดแล้ว มีอะไรอีกไหม ถ้าไม่มี เลือก เสร็จแล้ว
    .opt-done = เสร็จแล้ว
    .syn-done = หมดแล้ว|แค่นี้|ไม่มีแล้ว|ส่ง
status-added =
    เพิ่มแล้ว

    อยากถามอะไรอีกไหม{ -kha }

status-withdraw =
    ถ้าถอน เรื่องจะจบตรงนี้ และเปิดใหม่ไม่ได้
    จะเก็บไว้ก็ได้เหมือนกัน
    .opt-keep = เก็บไว้
    .syn-keep = เก็บ|ไม่
    .opt-withdraw = ถอนเรื่อง
    .syn-withdraw = ถอน|ขอถอน|ใช่
status-withdrawn =
    ถอนแล้ว

    ถามเรื่องงานอะไรก็ได้
status-end = ถามเรื่องงานอะไรก็ได้
