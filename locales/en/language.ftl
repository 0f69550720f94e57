### Choosing the language; each is called by its own name. Draft.

language-choose = Choose your language. / Chọn tiếng bạn muốn dùng.
    .opt-vi = Tiếng Việt
    .syn-vi = vietnamese|vn
    .opt-en = English
    .syn-en = eng
language-end = We write English now. Ask us anything about work.
