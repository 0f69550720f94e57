### Which calculator. Draft: translation made by machine, not yet read by a native speaker.

calc-start = ဘာ တွက်ပေးရမလဲ။ အဆင့်တိုင်းကို ပြပြီး ဘယ်ဥပဒေအရလဲ ပြောပါမယ်။
    .opt-overtime = အချိန်ပိုခ
    .syn-overtime = အချိန်ပို|အိုတီ|အိုတီကြေး|ညဆိုင်း|နားရက် အလုပ်
    .opt-minimum = အနည်းဆုံး အခကြေးငွေ
    .opt-payslip = လစာစာရွက် စစ်မယ်
    .syn-payslip = လစာစာရွက်|ပေးစလစ်|လစာဖြတ်ငွေ|ဖြတ်ငွေ
    .opt-late = လစာ နောက်ကျတာ
    .opt-more = တခြားဟာတွေ
calc-more = ဘာ တွက်ပေးရမလဲ။
    .opt-leaving = အလုပ်ထွက်ချိန် ရမယ့်ငွေ
    .syn-leaving = နစ်နာကြေး|အလုပ်ထုတ် နစ်နာကြေး|နောက်ဆုံး လစာ
    .opt-annual = နှစ်စဉ်ခွင့်
    .opt-maternity = မီးဖွားခွင့်
    .opt-notice = ကြိုပြောရမယ့်ရက်
