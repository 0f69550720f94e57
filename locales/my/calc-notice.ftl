### Notice dates. Draft: translation made by machine, not yet read by a native speaker.

calc-notice-who = ဘယ်သူက အလုပ်ကို အဆုံးသတ်မှာလဲ။
    .opt-self = ကိုယ်က ထွက်ချင်တာ
    .opt-company = ကုမ္ပဏီက ထုတ်တာ
calc-notice-contract = ဘယ်လို စာချုပ်လဲ။
    .opt-open = ကုန်ဆုံးရက် မပါဘူး
    .opt-long = 12 လကနေ 36 လ
    .opt-short = 12 လ အောက်
    .opt-fixed = ကုန်ဆုံးရက် ပါတယ်
calc-notice-begun = အဲဒီမှာ ဘယ်ရက်က အလုပ်စသလဲ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 01/03/2021။
calc-notice-given = ဘယ်ရက်မှာ ကြိုတင်အကြောင်းကြားမှာလဲ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 01/12/2026။
    .opt-today = ဒီနေ့
calc-notice-pay-day = နောက် လစာထုတ်ရက်က ဘယ်ရက်လဲ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 30/11/2026။
calc-notice-pays = လစာကို ဘယ်လောက်ကြာ တစ်ခါ ထုတ်ပေးလဲ။
    .opt-month = တစ်လ တစ်ခါ
    .opt-half-month = တစ်လ နှစ်ခါ
    .opt-week = တစ်ပတ် တစ်ခါ
