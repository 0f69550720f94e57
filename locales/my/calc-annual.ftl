### Annual leave. Draft: translation made by machine, not yet read by a native speaker.

calc-annual-work = ဘယ်လို အလုပ်မျိုးလဲ။ အသက် 18 မပြည့်သေးသူနဲ့ မသန်စွမ်းသူက “အလုပ်ကြမ်း” ကို ရွေးပါ။
    .opt-normal = ရိုးရိုး အလုပ်
    .opt-hard = အလုပ်ကြမ်း၊ အန္တရာယ်ရှိ
    .opt-hardest = အရမ်းကြမ်း၊ အန္တရာယ်ရှိ
calc-annual-begun = အဲဒီမှာ ဘယ်ရက်က အလုပ်စသလဲ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 01/03/2021။
calc-annual-taken = ဒီနှစ်ထဲ ခွင့် ဘယ်နှရက် ယူပြီးပြီလဲ။
    .retry = ရက်အရေအတွက် ရေးပေးပါ။ ဥပမာ: 3။ ကျော်မယ် ကိုလည်း ရွေးလို့ရပါတယ်။
    .opt-skip = ကျော်မယ်
