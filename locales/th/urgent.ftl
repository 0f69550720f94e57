### A sign of danger; the urgent text already stands above. Short, safety first, no guilt.
### Draft: translation made by machine, not yet read by a native speaker.

urgent-name = บันทึกที่คุณเริ่มไว้

urgent-danger =
    ขอบคุณที่เล่าให้ฟัง
    ตอนนี้คุณกำลังมีอันตรายไหม{ -kha }
    .opt-yes = ใช่
    .syn-yes = อันตราย|กำลังอันตราย|มีอันตราย
    .opt-not-now = ตอนนี้ไม่
    .syn-not-now = ไม่|ยังไม่
    .opt-cant-tell = บอกไม่ถูก
    .syn-cant-tell = ไม่แน่ใจ|ไม่รู้|อาจจะ
    .opt-id-document-retention = กฎหมายเรื่องเอกสาร
    .opt-minimum-age = กฎหมายเรื่องอายุ
    .syn-id-document-retention = กฎหมาย|กฎหมายเอกสาร
    .syn-minimum-age = กฎหมายเรื่องเด็ก|กฎหมายแรงงานเด็ก

urgent-no-card = เรื่องนี้ของประเทศนั้น เรายังไม่มีการ์ด

urgent-now =
    ความปลอดภัยมาก่อน ถ้าไปได้ ไปอยู่กับคนที่ไว้ใจ
    ถ้าโทรได้ โทรเบอร์ฉุกเฉิน ถ้าโทรไม่ได้ ขอให้คนใกล้ๆ โทรแทน

urgent-phone = นี่มือถือของคุณเองไหม ตอนนี้พิมพ์ได้สะดวกไหม{ -kha }
    .opt-fine = สะดวก
    .syn-fine = ใช่|โอเค|ได้|ของฉันเอง
    .opt-later = ไว้ทีหลัง
    .syn-later = ไม่|ยังไม่สะดวก

urgent-unread =
    นี่เป็นช่วงทดลอง ยังไม่มีใครอ่านเรื่องที่แจ้ง
    เราส่งต่อให้คนไม่ได้ โทรเบอร์ฉุกเฉินได้ หรือขอให้คนที่ไว้ใจช่วย
urgent-unread-end = ถามเรื่องงานอะไรก็ได้
urgent-trial-note = นี่เป็นช่วงทดลอง ยังไม่มีใครอ่านเรื่องที่แจ้ง อย่าเล่าเรื่องจริงนะ

urgent-connect =
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    ข้อความนี้เครื่องเป็นคนพิมพ์ ให้ส่งต่อให้คนจริงอ่านไหม ไม่ต้องบอกชื่อ
    ถ้ารอไม่ได้ โทรเบอร์ฉุกเฉินก่อน
    { privacy-hide }
    .opt-yes = ส่งต่อ
    .syn-yes = ใช่|โอเค|ช่วยด้วย|ส่งต่อเลย|ตกลง
    .opt-no = ตอนนี้ยัง
    .syn-no = ไม่|ทีหลัง|ยังก่อน

urgent-tell =
    แถวไหน งานอะไร กี่คน บอกเท่าที่เขียนได้อย่างปลอดภัย
    ไม่ต้องบอกชื่อ ถ้าหมดแล้ว เลือก เสร็จแล้ว
    .more = จดแล้ว มีอะไรอีกไหม ถ้าไม่มี เลือก เสร็จแล้ว
    .opt-done = เสร็จแล้ว
    .syn-done = หมดแล้ว|แค่นี้|ไม่มีแล้ว|ข้าม

urgent-end = อยากถามอะไรอีกไหม{ -kha }
urgent-later = ได้เลย อยากถามอะไรพิมพ์มาได้ทุกเมื่อ
