### The minimum wage. Draft: translation made by machine, not yet read by a native speaker.

calc-minimum-region = အလုပ်က ဘယ်ဒေသမှာလဲ။ စာချုပ်မှာ ကြည့်ပါ၊ သမဂ္ဂကို မေးလို့လည်း ရပါတယ်။
    .opt-region-1 = ဒေသ I (Vùng I)
    .opt-region-2 = ဒေသ II (Vùng II)
    .opt-region-3 = ဒေသ III (Vùng III)
    .opt-region-4 = ဒေသ IV (Vùng IV)
calc-minimum-trade = ဘယ်မှာ အလုပ်လုပ်သလဲ။
    .opt-hotel = ဟိုတယ်
    .opt-entertainment = ဘား၊ ဖျော်ဖြေရေး
    .opt-other = တခြားနေရာ
calc-minimum-place = ဘယ်ခရိုင်၊ ဘယ်မြို့မှာလဲ။ အင်္ဂလိပ်စာလုံး (သို့) ထိုင်းစာလုံးနဲ့ ရေးပါ။
    .retry = ခရိုင်နာမည်ကို အင်္ဂလိပ်စာလုံး (သို့) ထိုင်းစာလုံးနဲ့ ရေးပေးပါ။ ဥပမာ: Rayong။
calc-minimum-factory = စက်ရုံက ဘာထုတ်လုပ်သလဲ။
    .opt-garments = အဝတ်၊ ဖိနပ်၊ အိတ်
    .syn-garments = အဝတ်|အထည်ချုပ်|ဖိနပ်|အိတ်|ချည်ထည်|ခရီးဆောင်အိတ်
    .opt-other = တခြားဟာ
calc-minimum-month = ဘယ်လအတွက်လဲ။ အဲဒီလထဲက ရက်တစ်ရက် ရေးပါ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 15/10/2026။
    .opt-today = ဒီလ
    .syn-today = ဒီနေ့|အခု|အခုလ
