### Told here that there is news about something from another phone or chat. Draft: translation made by machine, not yet read by a native speaker.

elsewhere-announce = { -new-message }။ စာရေးခဲ့တဲ့နေရာမှာ ဖတ်ပါ၊ ကုဒ်နံပါတ်နဲ့လည်း ဖတ်လို့ရပါတယ်။
    .opt-code = ကုဒ်နံပါတ် သုံးမယ်
    .syn-code = ကုဒ်|ဖတ်မယ်
    .opt-later = နောက်မှ
    .syn-later = အခု မဖတ်သေးဘူး|မဖွင့်သေးဘူး
elsewhere-later = ရပါတယ်၊ နောက်မှပေါ့။ အလုပ်အကြောင်း ဘာမဆို မေးပါ။
