### Choosing the language; each is called by its own name. Draft.

language-choose = Choose your language. / Chọn tiếng bạn muốn dùng.
    .opt-vi = Tiếng Việt
    .syn-vi = vietnamese|vn
    .opt-en = English
    .syn-en = eng
    .opt-th = ไทย
    .syn-th = thai
    .opt-km = ខ្មែរ
    .syn-km = khmer|cambodian
    .opt-my = မြန်မာ
    .syn-my = burmese|myanmar
    .opt-zh = 中文
    .syn-zh = chinese|mandarin
language-end = We write English now. Ask us anything about work.
