### Choosing the language; each is called by its own name. Draft: translation made by machine, not yet read by a native speaker.

language-choose = ជ្រើសភាសារបស់បង។ / Choose your language.
    .opt-vi = Tiếng Việt
    .syn-vi = vietnamese|វៀតណាម|vn
    .opt-en = English
    .syn-en = eng|អង់គ្លេស
    .opt-th = ไทย
    .syn-th = ថៃ|ភាសាថៃ
    .opt-km = ខ្មែរ
    .syn-km = ភាសាខ្មែរ
    .opt-my = မြန်မာ
    .syn-my = ភូមា|ភាសាភូមា
    .opt-zh = 中文
    .syn-zh = ចិន|ភាសាចិន
language-end = ពីនេះទៅ យើងសរសេរភាសាខ្មែរ។ សួរអ្វីក៏បានអំពីការងារ។
