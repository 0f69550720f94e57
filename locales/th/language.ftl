### Choosing the language; each is called by its own name. Draft: translation made by machine, not yet read by a native speaker.

language-choose = เลือกภาษาของคุณ / Choose your language.
    .opt-vi = Tiếng Việt
    .syn-vi = vietnamese|เวียดนาม|vn
    .opt-en = English
    .syn-en = eng|อังกฤษ
    .opt-th = ไทย
    .syn-th = ภาษาไทย
    .opt-km = ខ្មែរ
    .syn-km = เขมร|ภาษาเขมร
    .opt-my = မြန်မာ
    .syn-my = พม่า|ภาษาพม่า
    .opt-zh = 中文
    .syn-zh = จีน|ภาษาจีน
language-end = ตั้งแต่นี้เราพิมพ์ภาษาไทย ถามเรื่องงานอะไรก็ได้
