### The first greeting. Draft: translation made by machine, not yet read by a native speaker.

welcome-trial-note = အခုက စမ်းသပ်နေတာပါ။ ဒီမှာ ပို့တာတွေကို ဘယ်သူမှ မဖတ်ပါဘူး။
welcome-hello =
    မင်္ဂလာပါ။ အလုပ်အကြောင်း ဖြေပေးတဲ့ စက်ပါ: လုပ်ခ၊ အလုပ်ချိန်၊ ဘေးကင်းရေး။
    စကားပြောသလိုပဲ မေးပါ။ ဥပမာ: အိုတီကြေး ဘယ်လိုရလဲ။
    .opt-report = ပြဿနာ အသိပေးမယ်
    .syn-report = ပြဿနာ|အသိပေးမယ်|တိုင်ချင်တယ်|တိုင်မယ်
    .opt-workshop = အလုပ်ရုံ ပြုပြင်မယ်
    .syn-workshop = အလုပ်ရုံ|အလုပ်ရုံ ဘေးကင်းရေး|အလုပ်ရုံ ပိုင်တယ်
    .opt-cards = အခွင့်အရေး ကတ်
    .syn-cards = ကတ်|ကတ်တွေ|ကတ် ရှာမယ်
    .opt-language = ဘာသာစကား · Language
