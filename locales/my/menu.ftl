### What can be done here. Draft: translation made by machine, not yet read by a native speaker.

menu-menu = တစ်ခု ရွေးပါ။ တန်းမေးလို့လည်း ရပါတယ်။
    .opt-report = ပြဿနာ အသိပေးမယ်
    .syn-report = ပြဿနာ|အသိပေးမယ်|တိုင်ချင်တယ်|တိုင်မယ်
    .opt-status = ပို့ထားတာ ကြည့်မယ်
    .syn-status = ပို့ထားတာ|ပို့ထားတာတွေ
    .opt-workshop = အလုပ်ရုံ ပြုပြင်မယ်
    .syn-workshop = အလုပ်ရုံ|အလုပ်ရုံ ဘေးကင်းရေး
    .opt-cards = အခွင့်အရေး ကတ်
    .syn-cards = ကတ်|ကတ်တွေ|ကတ် ရှာမယ်
    .opt-before = နိုင်ငံခြား အလုပ်
    .syn-before = နိုင်ငံခြား သွားမယ်|မသွားခင်|တခြားနိုင်ငံမှာ အလုပ်
    .opt-settings = ဆက်တင်
    .syn-settings = ဆက်တင်များ|setting
