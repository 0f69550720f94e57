### Laws behind the rules of the calculators, and what must be told with them. Draft: translation made by machine, not yet read by a native speaker.
### `calc-law-<country>-<rule>` and `calc-caveat-<country>-<rule>`; see content/rules/.

## Viet Nam

calc-law-vn-hour = အစိုးရအမိန့် 145/2020 ပုဒ်မ 55(1)
calc-caveat-vn-hour = ထမင်းဖိုး၊ ဆီဖိုး၊ အိမ်လခနဲ့ ဘောနပ်စ်က ပုံမှန် တစ်နာရီလုပ်ခထဲ မပါပါဘူး။
calc-law-vn-overtime = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 98(1)
calc-law-vn-overtime-night = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 98(2)-(3)၊ အစိုးရအမိန့် 145/2020 ပုဒ်မ 57
calc-law-vn-overtime-cap = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 107၊ ဆုံးဖြတ်ချက် 17/2022
calc-law-vn-dispute = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 190
calc-law-vn-dispute-court = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 190
calc-law-vn-dispute-firing = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 188
calc-caveat-vn-dispute = ဥပဒေက ကိုယ်သိတဲ့ရက်ကစ တွက်ပါတယ်။
calc-law-vn-late-pay = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 97(4)
calc-law-vn-late-rate = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 97(4)
calc-law-vn-severance-years = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 46
calc-law-vn-severance-rounding = အစိုးရအမိန့် 145/2020 ပုဒ်မ 8
calc-law-vn-redundancy-years = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 42၊ 47
calc-law-vn-final-pay = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 48
calc-law-vn-leave-cash = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 113(3)
calc-law-vn-annual-leave = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 113၊ 114
calc-law-vn-maternity = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 139
calc-caveat-vn-maternity = လူမှုအာမခံက ငွေပေးပါတယ်။ အလုပ်ဟောင်းကို လုပ်ခမလျော့ဘဲ ပြန်ရပါမယ်။ ဘယ်လောက်ပေးလဲ မစစ်ရသေးပါဘူး။ ဒီမှာ မေးပါ။
calc-law-vn-notice = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 35
calc-law-vn-notice-company = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 36၊ 37
calc-caveat-vn-notice-company = နေမကောင်းချိန်၊ ခွင့်ယူချိန်၊ ကိုယ်ဝန်ရှိချိန်၊ ကလေး တစ်နှစ်မပြည့်ခင် အလုပ်မထုတ်ရပါဘူး။
calc-law-vn-leaving-early = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 35၊ 40
calc-caveat-vn-leaving-early = ဥပဒေနဲ့မညီဘဲ ထွက်ရင် လစာတစ်လရဲ့ တစ်ဝက်နဲ့ ကြိုမပြောခဲ့တဲ့ ရက်စာ ပေးရနိုင်ပါတယ် (ပုဒ်မ 40)။ လစာမရတာ၊ အကြမ်းဖက်ခံရတာလို တချို့ကိစ္စတွေမှာ ကြိုပြောစရာ မလိုပါဘူး။
calc-law-vn-dismissal = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 41
calc-caveat-vn-dismissal = အပြစ်ကို ကုမ္ပဏီက သက်သေပြရပါမယ်။ အဲဒီအကြောင်း အစည်းအဝေးကို အရင် ခေါ်ရပါမယ် (ပုဒ်မ 122)။
calc-law-vn-minimum-wage = အစိုးရအမိန့် 293/2025 ပုဒ်မ 3၊ 2026 မတိုင်ခင်: အစိုးရအမိန့် 74/2024 ပုဒ်မ 3
calc-law-vn-minimum-wage-hour = အစိုးရအမိန့် 293/2025 ပုဒ်မ 3
calc-law-vn-insurance = လူမှုအာမခံဥပဒေ 2024 ပုဒ်မ 33-34
calc-law-vn-deductions = အလုပ်သမားဥပဒေ 2019 ပုဒ်မ 102၊ 127၊ 129
calc-caveat-vn-deductions = တခြားဖြတ်ငွေက ကိုယ်ကြောင့် ပျက်စီးတာကို ပြန်လျော်ဖို့ပဲ ရပါတယ်။ ဒဏ်ငွေ မဖြတ်ရပါဘူး။

## Cambodia

calc-law-kh-hour = အလုပ်သမားဥပဒေ ပုဒ်မ 137
calc-law-kh-overtime = အလုပ်သမားဥပဒေ ပုဒ်မ 139၊ ပရာကပ် (Prakas) 112/25
calc-law-kh-overtime-rest = အလုပ်သမားဥပဒေ ပုဒ်မ 161-164
calc-law-kh-overtime-night = အလုပ်သမားဥပဒေ ပုဒ်မ 144
calc-caveat-kh-overtime-night = အရင်းအမြစ်တစ်ခုက ပုံမှန် ညဆိုင်းအတွက် ပိုများများ ပြောပါတယ်။ ဒီမှာတော့ ဥပဒေ ပြင်ဆင်ချက်အတိုင်း ယူထားပါတယ်။
calc-law-kh-overtime-cap = အသိပေးစာ 030 (2015)
calc-law-kh-dispute = အလုပ်သမားဥပဒေ ပုဒ်မ 301
calc-caveat-kh-dispute = ဒီရက်ကန့်သတ်ချက်က စာသားအဟောင်းထဲကပါ။ 2025 စည်းမျဉ်းက ပြောင်းထားနိုင်ပါတယ်။ ညှိနှိုင်းပွဲကို မပျက်ပါနဲ့။ အကြောင်းမဲ့ ပျက်ရင် (သို့) လက်မှတ်မထိုးရင် ကိစ္စ ပျက်သွားနိုင်ပါတယ်။
calc-law-kh-seniority = အလုပ်သမားဥပဒေ ပုဒ်မ 89၊ ပရာကပ် (Prakas) 443/2018
calc-caveat-kh-seniority = ကိုယ်က ထွက်ရင် ပေးရက် မရောက်သေးတဲ့အပိုင်း ဆုံးရှုံးနိုင်ပါတယ်။ အပြစ်ကြီးနဲ့ အလုပ်ထုတ်ခံရရင် ဒီမှာ မေးပါ။
calc-law-kh-severance-fixed = အလုပ်သမားဥပဒေ ပုဒ်မ 73
calc-law-kh-dismissal = အလုပ်သမားဥပဒေ ပုဒ်မ 73၊ 91
calc-caveat-kh-dismissal = ကုန်ဆုံးရက်မပါတဲ့ စာချုပ်ကို အကြောင်းမဲ့ ရပ်ရင် လုပ်သက်ကြေးနဲ့အမျှ အနည်းဆုံး လျော်ကြေး တောင်းလို့ရပါတယ်။ ကုန်ဆုံးရက်ပါတဲ့ စာချုပ်ကို စောရပ်ရင် ကုန်ဆုံးရက်အထိ လုပ်ခ တောင်းလို့ရပါတယ်။
calc-law-kh-leaving-early = အလုပ်သမားဥပဒေ ပုဒ်မ 73-75
calc-caveat-kh-leaving-early = ကုန်ဆုံးရက်ပါတဲ့ စာချုပ်ကို စောပြီး ထွက်ရင် ငွေပေးရနိုင်ပါတယ်။
calc-law-kh-final-pay = အလုပ်သမားဥပဒေ ပုဒ်မ 116
calc-law-kh-leave-cash = အလုပ်သမားဥပဒေ ပုဒ်မ 166-167
calc-law-kh-annual-leave = အလုပ်သမားဥပဒေ ပုဒ်မ 166-167
calc-law-kh-maternity = အလုပ်သမားဥပဒေ ပုဒ်မ 182
calc-law-kh-maternity-pay = အလုပ်သမားဥပဒေ ပုဒ်မ 183
calc-law-kh-maternity-insurance = လူမှုဖူလုံရေးရန်ပုံငွေ (NSSF) စည်းမျဉ်းများ
calc-law-kh-notice = အလုပ်သမားဥပဒေ ပုဒ်မ 73-75
calc-law-kh-notice-open = အလုပ်သမားဥပဒေ ပုဒ်မ 75၊ 79
calc-law-kh-notice-fixed = အလုပ်သမားဥပဒေ ပုဒ်မ 73
calc-law-kh-minimum-wage = အနည်းဆုံး အခကြေးငွေ နှစ်စဉ် ပရာကပ် (Prakas)
calc-caveat-kh-minimum-wage = ဒါက အဲဒီစက်ရုံတွေအတွက်ပဲပါ။ တခြားအလုပ်အတွက် အတည်ပြုလို့ရတဲ့ ဥပဒေအရ အနည်းဆုံး အခကြေးငွေ မတွေ့ရသေးပါဘူး။
calc-law-kh-insurance = လူမှုဖူလုံရေး အစီအစဉ်များ ဥပဒေ 2019
calc-law-kh-deductions = အလုပ်သမားဥပဒေ ပုဒ်မ 28၊ 126-129
calc-caveat-kh-deductions = ပြန်မအပ်တဲ့ ကိရိယာ၊ ကြိုယူထားတဲ့ငွေလို တချို့ကိစ္စမှာပဲ ဖြတ်လို့ရပါတယ်။ ဒဏ်ငွေ မဖြတ်ရပါဘူး။

## Thailand

calc-law-th-hour = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 68
calc-law-th-overtime = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 61
calc-law-th-overtime-rest = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 62-63
calc-law-th-overtime-cap = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 24-26
calc-law-th-late-pay = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 9
calc-law-th-severance-days = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 118
calc-law-th-severance-fault = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 119
calc-caveat-th-severance-fault = အပြစ်ကြီးမှသာ နစ်နာကြေး မရပါဘူး: ရာဇဝတ်မှု၊ တမင်ဖျက်ဆီးတာ၊ အလွန်ပေါ့ဆတာ၊ ထောင်ကျတာ၊ စာနဲ့ သတိပေးပြီး စည်းကမ်းဖောက်တာ၊ အကြောင်းမဲ့ အလုပ်ရက် သုံးရက် ပျက်တာ (ပုဒ်မ 119)။
calc-law-th-dismissal = အလုပ်သမားတရားရုံး ဥပဒေ ပုဒ်မ 49
calc-caveat-th-dismissal = အကြောင်းကောင်း မရှိဘဲ ထုတ်ရင် အလုပ်ပြန်ရဖို့ (သို့) ငွေရဖို့ အလုပ်သမားတရားရုံးမှာ တောင်းလို့ရပါတယ်။ အခမဲ့ပါ။
calc-law-th-leaving-early = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 17၊ 70
calc-caveat-th-leaving-early = ရွှေ့ပြောင်းအလုပ်သမားဆိုရင် မထွက်ခင် အန်ဂျီအိုကို (သို့) ကျွန်ုပ်တို့ကို အရင်မေးပါ။ အလုပ်ရှင်အသစ် ရှာဖို့ အချိန် တိုပါတယ်။ အရာရှိတွေက စာရွက်စာတမ်း တောင်းနိုင်ပါတယ်။
calc-caveat-th-severance-days = အထူးအလုပ်၊ ရာသီအလုပ်၊ တစ်ကြိမ်တည်းအလုပ်အတွက် စာနဲ့ ချုပ်ထားရင် နစ်နာကြေး မရတာ ဖြစ်နိုင်ပါတယ်။
calc-law-th-final-pay = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 70၊ 118
calc-law-th-leave-cash = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 67
calc-caveat-th-leave-cash = ကိုယ့်အပြစ် မရှိဘဲ ကုမ္ပဏီက အလုပ်ထုတ်ရင် ဒီနှစ်ခွင့်အတွက် ငွေရပါတယ်။
calc-law-th-annual-leave = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 30
calc-law-th-maternity = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ (အမှတ် 9) 2025 ပုဒ်မ 41၊ 59
calc-caveat-th-maternity = အရင်းအမြစ်တစ်ခုက ဒီဥပဒေ နောက်တစ်ရက်မှ စတယ်လို့ ပြောပါတယ်။
calc-law-th-maternity-insurance = လူမှုဖူလုံရေး ဥပဒေ
calc-caveat-th-maternity-insurance = လူမှုဖူလုံရေးက ပေးတဲ့အပိုင်းကို အရင် ပိုတိုတဲ့ခွင့်အတွက် ရေးထားတာပါ။ ပြောင်းပြီလား ရန်ပုံငွေရုံးကို မေးပါ။
calc-law-th-notice = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 17
calc-law-th-insurance = လူမှုဖူလုံရေး ဥပဒေ ပုဒ်မ 33
calc-law-th-welfare-fund = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ၊ အလုပ်သမား ထောက်ပံ့ရေးရန်ပုံငွေ
calc-caveat-th-welfare-fund = ထောက်ပံ့ရေးရန်ပုံငွေ စပြီလား အတည်မပြုနိုင်သေးပါဘူး။
calc-law-th-deductions = အလုပ်သမား ကာကွယ်ရေး ဥပဒေ ပုဒ်မ 76-77
calc-caveat-th-deductions = သမဂ္ဂကြေး၊ သမဝါယမအကြွေး၊ တမင် (သို့) အလွန်ပေါ့ဆလို့ ပျက်စီးတာလို နည်းနည်းပဲ ဖြတ်လို့ရပါတယ်။ ဒဏ်ပေးဖို့ မဖြတ်ရပါဘူး။
calc-law-th-minimum-wage = လုပ်ခကော်မတီ အမိန့်ကြော်ငြာစာ အမှတ် 13 နဲ့ 14
calc-caveat-th-minimum-wage = ချင်းမိုင်မြို့၊ ဟတ်ယိုင်မြို့၊ ကော့စမွေနဲ့ ဟိုတယ်၊ ဖျော်ဖြေရေး အများစုမှာ ပိုများပါတယ်။ အခန်းပဲရှိတဲ့ ဟိုတယ်အသေးတွေ မပါပါဘူး။ ပိုသစ်တဲ့နှုန်း မတွေ့ရသေးပါဘူး။
calc-law-th-minimum-wage-trade = လုပ်ခကော်မတီ အမိန့်ကြော်ငြာစာ အမှတ် 14

## Myanmar

calc-law-mm-hour = အလုပ်ရုံများ အက်ဥပဒေ
calc-caveat-mm-hour = ဝန်ကြီးဌာနက အချိန်ပိုကို အခြေခံလစာနဲ့ တွက်ပါတယ်။ နေ့စဉ်ထောက်ပံ့ကြေး မပါပါဘူး။
calc-law-mm-overtime = အလုပ်ရုံများ အက်ဥပဒေ
calc-law-mm-overtime-rest = ခွင့်ရက်နှင့် အလုပ်ပိတ်ရက် အက်ဥပဒေ
calc-law-mm-severance-months = အမိန့်ကြော်ငြာစာ 84/2015
calc-law-mm-final-pay = အခကြေးငွေ ပေးချေရေး ဥပဒေ 2016
calc-law-mm-annual-leave = ခွင့်ရက်နှင့် အလုပ်ပိတ်ရက် အက်ဥပဒေ
calc-caveat-mm-annual-leave = ရှောင်တခင်ခွင့် ရက်အချို့ သီးသန့် ရပါသေးတယ်။
calc-law-mm-maternity = ခွင့်ရက်နှင့် အလုပ်ပိတ်ရက် အက်ဥပဒေ၊ လူမှုဖူလုံရေး ဥပဒေ
calc-law-mm-notice = အလုပ်စာချုပ်ပုံစံ
calc-law-mm-minimum-wage = အမိန့်ကြော်ငြာစာ 1/2025
calc-caveat-mm-minimum-wage = အဲဒီနောက် ပြောင်းတာ မတွေ့ရသေးပါဘူး။ ဒါကို အားမကိုးခင် မေးကြည့်ပါ။
