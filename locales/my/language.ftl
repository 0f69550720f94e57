### Choosing the language; each is called by its own name. Draft: translation made by machine, not yet read by a native speaker.

language-choose = ဘာသာစကား ရွေးပါ။ / Choose your language. / Chọn tiếng bạn muốn dùng.
    .opt-vi = Tiếng Việt
    .syn-vi = ဗီယက်နမ်|vietnamese
    .opt-en = English
    .syn-en = အင်္ဂလိပ်စာ|eng
    .opt-th = ไทย
    .syn-th = ထိုင်း|ထိုင်းဘာသာ
    .opt-km = ខ្មែរ
    .syn-km = ခမာ|ခမာဘာသာ
    .opt-my = မြန်မာ
    .syn-my = မြန်မာဘာသာ|ဗမာ
    .opt-zh = 中文
    .syn-zh = တရုတ်|တရုတ်ဘာသာ
language-end = အခုကစပြီး မြန်မာလို ရေးပါမယ်။ အလုပ်အကြောင်း ဘာမဆို မေးပါ။
