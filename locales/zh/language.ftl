### Choosing the language; each is called by its own name, Chinese. Draft: translation made by machine, not yet read by a native speaker.

language-choose = 请选择语言。/ Choose your language.
    .opt-vi = Tiếng Việt
    .syn-vi = 越南语|越文|vietnamese
    .opt-en = English
    .syn-en = 英语|英文|eng
    .opt-th = ไทย
    .syn-th = 泰语|泰文
    .opt-km = ខ្មែរ
    .syn-km = 高棉语|柬埔寨语
    .opt-my = မြန်မာ
    .syn-my = 缅甸语|缅文
    .opt-zh = 中文
    .syn-zh = 汉语|普通话
language-end = 从现在起我们写中文。上班的事，随便问。
