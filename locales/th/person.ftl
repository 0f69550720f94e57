### Ask a person. Draft: translation made by machine, not yet read by a native speaker.

person-name = บันทึกที่คุณเริ่มไว้

person-unread =
    นี่เป็นช่วงทดลอง ยังไม่มีใครอ่านเรื่องที่แจ้ง
    จึงยังไม่มีคนตอบคุณ ที่เหล่านี้ช่วยได้:
person-unread-end = อยากถามเรื่องงานอะไรอีกไหม{ -kha }
person-trial-note =
    นี่เป็นช่วงทดลอง ยังไม่มีใครอ่านเรื่องที่แจ้ง
    ลองได้ทุกขั้น แต่อย่าเล่าเรื่องจริงนะ

person-who =
    ก่อนถาม:
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine } { privacy-hide }
    .opt-yes = ถาม
    .syn-yes = ถามเลย|ตกลง|เริ่ม|โอเค
    .opt-no = ไว้ทีหลัง
    .syn-no = ยังก่อน|ไม่

person-question = { $channel ->
    [sms] อยากถามอะไร ส่งกี่ข้อความก็ได้ ไม่ต้องบอกชื่อ
   *[other] อยากถามอะไร พิมพ์ อัดเสียง หรือส่งรูปก็ได้ ไม่ต้องบอกชื่อ
}
    .more = จดแล้ว มีอะไรอีกไหม ถ้าไม่มี เลือก เสร็จแล้ว
    .opt-done = เสร็จแล้ว
    .syn-done = หมดแล้ว|แค่นี้|ไม่มีแล้ว|ส่ง

person-end = อยากถามอะไรอีกไหม{ -kha }
person-later = ได้เลย อยากถามอะไรพิมพ์มาได้ทุกเมื่อ
