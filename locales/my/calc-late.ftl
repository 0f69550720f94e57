### Late wages. Draft: translation made by machine, not yet read by a native speaker.

calc-late-amount = မရသေးတဲ့ (သို့) နောက်ကျတဲ့ လစာ ဘယ်လောက်လဲ။
    .retry = ငွေပမာဏ ရေးပေးပါ။ ဥပမာ: { $country ->
        [VN] 7.500.000 (သို့) 7tr5
       *[other] 12000
    }။
calc-late-due = ဘယ်ရက်မှာ ရရမှာလဲ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 05/10/2026။
calc-late-paid = ဘယ်ရက်မှာ တကယ်ရလဲ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 20/10/2026။
    .opt-not-yet = မရသေးဘူး
    .syn-not-yet = မရသေးပါဘူး|မပေးသေးဘူး|အခုထိ မရသေးဘူး
