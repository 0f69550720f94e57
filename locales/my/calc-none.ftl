### No checked rule. Draft: translation made by machine, not yet read by a native speaker.

calc-none-say =
    { $country ->
        [VN] ဗီယက်နမ်
        [KH] ကမ္ဘောဒီးယား
        [TH] ထိုင်း
        [MM] မြန်မာ
       *[other] ဒီနိုင်ငံ
    } အတွက် ဒီအကြောင်း စစ်ပြီးသား စည်းမျဉ်း မရှိသေးပါဘူး။ ဒါကြောင့် မတွက်ပေးသေးပါဘူး။
calc-none-choose = လူကို မေးလို့ရပါတယ်။ တခြားဟာ တွက်လို့လည်း ရပါတယ်။
    .opt-person = လူကို မေးမယ်
    .opt-report = ဒါကို အသိပေးမယ်
    .syn-report = အသိပေးမယ်|ပြဿနာ အသိပေးမယ်|တိုင်ချင်တယ်|တိုင်မယ်
    .opt-other = တခြားဟာ တွက်မယ်
