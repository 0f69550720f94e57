### Final pay and severance. Draft: translation made by machine, not yet read by a native speaker.

calc-leaving-begun = အဲဒီမှာ ဘယ်ရက်က အလုပ်စသလဲ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 01/03/2021။
calc-leaving-end = နောက်ဆုံး အလုပ်ဆင်းရက်က ဘယ်ရက်လဲ။ မရောက်သေးရင်လည်း ရပါတယ်။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 31/10/2026။
    .opt-today = ဒီနေ့
calc-leaving-why = အလုပ်က ဘယ်လို ပြီးတာလဲ။
    .opt-let-go = ကုမ္ပဏီက ထုတ်တာ
    .opt-resigned = ကိုယ်က ထွက်တာ
    .opt-ended = စာချုပ် ပြည့်သွားတာ
    .opt-redundancy = လူလျှော့တာ
    .opt-fault = အပြစ်ရှိလို့ ထုတ်တာ
calc-leaving-contract = ဘယ်လို စာချုပ်လဲ။
    .opt-open = ကုန်ဆုံးရက် မပါဘူး
    .opt-fixed = ကုန်ဆုံးရက် ပါတယ်
calc-leaving-uninsured =
    အလုပ်လက်မဲ့ အာမခံ ရှိတဲ့နှစ်တွေကို ဒီမှာ မတွက်ပါဘူး။ အဲဒီရန်ပုံငွေက ပေးပါတယ်။
    အာမခံ မထည့်ပေးခဲ့တာ ဘယ်နှလ ရှိလဲ။
    .retry = လအရေအတွက် ရေးပေးပါ။ ဥပမာ: 6။
    .opt-all-insured = လတိုင်း ထည့်ပေးတယ်
    .opt-none-insured = လုံးဝ မထည့်ပေးဘူး
calc-leaving-leave = နှစ်စဉ်ခွင့် ဘယ်နှရက် ကျန်သေးလဲ။
    .retry = ရက်အရေအတွက် ရေးပေးပါ။ ဥပမာ: 4။ ကျော်မယ် ကိုလည်း ရွေးလို့ရပါတယ်။
    .opt-skip = ကျော်မယ်
