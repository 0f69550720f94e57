### Something left unfinished, in neutral words. Draft: translation made by machine, not yet read by a native speaker.

resume-offer =
    มีบางอย่างค้างอยู่:
    { $unfinished }
    .opt-continue = ทำต่อ
    .syn-continue = ต่อ|ไปต่อ|ใช่|โอเค
    .opt-delete = ลบ
    .syn-delete = ลบทิ้ง|ทิ้ง|ไม่
    .opt-later = ไว้ทีหลัง
resume-deleted = ลบแล้ว ถามเรื่องงานอะไรก็ได้
resume-later = ได้เลย ไว้ทีหลัง ถามเรื่องงานอะไรก็ได้
