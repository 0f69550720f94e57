### What the pay is. Draft: translation made by machine, not yet read by a native speaker.

calc-wage-wage = အခြေခံလစာ ဘယ်လောက်လဲ။ အချိန်ပိုခ၊ ဘောနပ်စ်၊ ထမင်းဖိုး၊ ကားခ မထည့်ပါနဲ့။
    .retry = ငွေပမာဏ ရေးပေးပါ။ ဥပမာ: { $country ->
        [VN] 7.500.000 (သို့) 7tr5
        [TH] 12000
        [KH] 210 (သို့) $210
       *[other] 7800
    }။
    .opt-skip = ကျော်မယ်
calc-wage-per = အဲဒါက တစ်လစာလား၊ တစ်ရက်စာလား။
    .opt-month = တစ်လစာ
    .syn-month = တစ်လ|လစား|လစဉ်
    .opt-day = တစ်ရက်စာ
    .syn-day = တစ်ရက်|နေ့စား|တစ်နေ့စာ
    .opt-hour = တစ်နာရီစာ
    .syn-hour = တစ်နာရီ|နာရီစား|နာရီနဲ့
