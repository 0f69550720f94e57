### Lines of the calculators. Draft: translation made by machine, not yet read by a native speaker.
### Amounts, numbers and days come formatted; no figure is typed here.

## Parts of lines

calc-by = { $line } ({ $law })
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = { $day } အထိ စည်းမျဉ်းတွေပါ။ { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] တစ်ပိုင်းအတွက် အရင်းအမြစ် မတွေ့ရသေးပါဘူး။ { card-unchecked }
    }
calc-sources-undated = အရင်းအမြစ်တိုင်းရဲ့ ရက်စွဲကို မသိရပါဘူး။ { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] တစ်ပိုင်းအတွက် အရင်းအမြစ် မတွေ့ရသေးပါဘူး။ { card-unchecked }
    }
calc-number = { $part ->
        [none] { $whole }
       *[other] { $whole }.{ $part }
    }
calc-money-vnd = { $part ->
       *[none] { $whole } ဒေါင်
    }
calc-money-khr = { $part ->
       *[none] { $whole } ရီရယ်
    }
calc-money-mmk = { $part ->
       *[none] { $whole } ကျပ်
    }
calc-money-thb = { $part ->
        [none] { $whole } ဘတ်
       *[other] { $whole }.{ $part } ဘတ်
    }
calc-money-usd = { $part ->
        [none] ${ $whole }
       *[other] ${ $whole }.{ $part }
    }

calc-word-kind-day = ပုံမှန် အလုပ်ရက်
calc-word-kind-rest = အပတ်စဉ် နားရက်
calc-word-kind-rest-overtime = နားရက် အချိန်ပို
calc-word-kind-holiday = ရုံးပိတ်ရက်
calc-word-kind-night-shift = ပုံမှန်ဆိုင်းထဲက ညနာရီ
calc-word-kind-night = ည အချိန်ပို
calc-word-kind-night-after-day = နေ့အချိန်ပို ပြီးမှ ညအချိန်ပို
calc-word-kind-night-rest = နားရက် ညဘက်
calc-word-kind-night-holiday = ရုံးပိတ်ရက် ညဘက်
calc-word-unit-months = လ
calc-word-unit-days = ရက်
calc-word-place-all = တစ်နိုင်ငံလုံး

calc-place-vn-region-1 = ဒေသ I (Vùng I)
calc-place-vn-region-2 = ဒေသ II (Vùng II)
calc-place-vn-region-3 = ဒေသ III (Vùng III)
calc-place-vn-region-4 = ဒေသ IV (Vùng IV)
calc-place-kh-garments = အဝတ်၊ ဖိနပ်၊ ချည်ထည်၊ အိတ်နဲ့ ခရီးဆောင်ပစ္စည်း
calc-place-th-hotel = ခရိုင်တိုင်းက ဟိုတယ်
calc-place-th-entertainment = ခရိုင်တိုင်းက ဖျော်ဖြေရေးနေရာ

calc-unclear-money = ငွေပမာဏ တစ်ခုကို တွက်လို့ မရပါဘူး။
calc-unclear-day = ရက် တစ်ခုကို တွက်လို့ မရပါဘူး။
calc-unclear-hours = နာရီကို တွက်လို့ မရပါဘူး။
calc-unclear-number = ဂဏန်း တစ်ခုကို တွက်လို့ မရပါဘူး။
calc-unclear-place = ဒီနေရာကို မသိသေးပါဘူး။

## Shared

calc-say-read-as = ရေးထားတဲ့ငွေကို { $amount } လို့ ယူထားပါတယ်။
calc-say-hour-month = ပုံမှန် တစ်နာရီ: { $wage } ÷ { $days } ရက် ÷ { $hours } နာရီ = { $hour }
calc-say-hour-day = ပုံမှန် တစ်နာရီ: { $wage } ÷ { $hours } နာရီ = { $hour }
calc-say-hour-hour = ပုံမှန် တစ်နာရီ: { $hour }
calc-say-assume-hours = ပုံမှန်တစ်ရက်ကို { $hours } နာရီ ယူထားပါတယ်။
calc-say-assume-days = တစ်လမှာ ပုံမှန်အလုပ်ရက် { $days } ရက် ယူထားပါတယ်။
calc-say-assume-weekend = ဒီမှာ စနေ၊ တနင်္ဂနွေကို အလုပ်ရက် မတွက်ပါဘူး။
calc-say-deadline-mediation = အစိုးရရဲ့ အလုပ်သမားရေး ဖျန်ဖြေပေးသူကို { $day } အထိ တောင်းလို့ရပါတယ်။ { $from } ကစ တွက်ထားပါတယ်။
calc-say-deadline-court = တရားရုံးကို { $day } အထိ သွားလို့ရပါတယ်။ { $from } ကစ တွက်ထားပါတယ်။
calc-say-deadline-court-after = စစ်ဆေးရေးမှူးရဲ့ ညှိနှိုင်းပွဲ မပြေလည်ရင် { $months } လအတွင်း တရားရုံးကို သွားလို့ရပါတယ်။

## Overtime

calc-say-overtime = ဒီနာရီတွေအတွက် **အနည်းဆုံး { $sum }** ရပါမယ်။
calc-say-hours = { $kind }: { $hours } နာရီ × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind }၊ ထပ်ပေါင်း: { $hours } နာရီ × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = ဒါက ပုံမှန်ရက် လုပ်ခအပြင် ထပ်ရတာပါ။
calc-say-cap-month-ask = တစ်လ { $hours } နာရီက { $warn } ထက် များပါတယ်။ { $ask } အထိက တချို့ကိစ္စမှာပဲ ခွင့်ပြုပါတယ်။ သမဂ္ဂ (သို့) ဒီမှာ မေးပါ။
calc-say-cap-month-over = တစ်လ { $hours } နာရီက သိရသမျှ ကန့်သတ်ချက်အားလုံးကို ကျော်နေပါတယ်: { $warn }၊ တချို့ကိစ္စမှာ { $ask }။ ဆင်းပြီးတဲ့နာရီအတွက် လုပ်ခတော့ ရရပါမယ်။
calc-say-cap-year-ask = တစ်နှစ် { $hours } နာရီက { $warn } ထက် များပါတယ်။ { $ask } အထိက တချို့ကိစ္စမှာပဲ ခွင့်ပြုပါတယ်။ သမဂ္ဂ (သို့) ဒီမှာ မေးပါ။
calc-say-cap-year-over = တစ်နှစ် { $hours } နာရီက သိရသမျှ ကန့်သတ်ချက်အားလုံးကို ကျော်နေပါတယ်: { $warn }၊ တချို့ကိစ္စမှာ { $ask }။ ဆင်းပြီးတဲ့နာရီအတွက် လုပ်ခတော့ ရရပါမယ်။
calc-say-cap-week = အချိန်ပိုနဲ့ ပိတ်ရက်အလုပ် ပေါင်းပြီး တစ်ပတ် အများဆုံး { $limit } နာရီပါ။
calc-say-cap-day = အချိန်ပိုက တစ်ရက် အများဆုံး { $limit } နာရီပါ။

## Late wages

calc-say-late-days = ရရမယ့်ရက် { $due }၊ { $paid } အထိ တွက်ထား: { $days } ရက် နောက်ကျ
calc-say-late-not = ပြောပြတဲ့အတိုင်းဆိုရင် ဒီလစာက နောက်မကျပါဘူး။
calc-say-late-owed = { $amount } အတွက် { $days } ရက်စာ အတိုး **{ $sum }** ရပါမယ်။ လစာကိုလည်း သီးသန့် ရရပါမယ်။
calc-say-late-step = { $amount } × တစ်နှစ် { $percent }% × { $days } ရက် = { $sum }
calc-say-late-extra = တမင် မပေးတာဆိုမှ: { $every } ရက်တိုင်း နောက်ထပ် { $percent }%၊ { $times } ကြိမ် = { $sum }
calc-say-late-soon = { $days } ရက် နောက်ကျပါပြီ။ အတိုးက { $after } ရက်ကစ ရပါမယ်။ { $day } ကစပါ။
calc-say-late-from = { $after } ရက် မပြည့်ခင် အတိုး မရပါ
calc-say-late-interest = **{ $days } ရက် နောက်ကျလို့ အတိုး ရရပါမယ်။** တွက်ရမယ့်ငွေက { $amount } ပါ။ ဘဏ်နှုန်း မသိရင် ဘယ်လောက်လဲ မပြောနိုင်ပါဘူး။
calc-say-late-how = နောက်ကျတဲ့လစာ × ပေးတဲ့ရက်က ဘဏ်ရဲ့ တစ်လအပ်ငွေ အတိုးနှုန်း × နောက်ကျတဲ့ရက်
calc-say-late-latest = ဘယ်သူမှ မတားနိုင်တဲ့ အကြောင်းရှိမှ လစာ နောက်ကျလို့ရပါတယ်။ ဘယ်တော့မှ { $days } ရက်ထက် မကျော်ရပါဘူး။
calc-say-assume-rate = ပြောပြတဲ့ အတိုးနှုန်းကို တစ်နှစ်စာအဖြစ် တွက်ထားပါတယ်။

## Final pay and severance

calc-say-service = { $start } ကနေ { $end } အထိ လုပ်ခဲ့: { $years } နှစ် { $months } လ
calc-say-leaving = **အနည်းဆုံး { $sum }** ရပါမယ်။ မပေးရသေးတဲ့ လစာ မပါသေးပါဘူး။
calc-say-besides-wages = မပေးရသေးတဲ့ လစာနဲ့ အချိန်ပိုခ အကုန် သီးသန့် ရရပါမယ်။
calc-say-severance-fault = သက်သေပြပြီးသား အပြစ်နဲ့ အလုပ်ထုတ်ခံရရင် နစ်နာကြေး မရပါဘူး။ အပြစ်ကို ကုမ္ပဏီက သက်သေပြရပါမယ်။
calc-say-severance-resigned = ကိုယ်က စာတင်ပြီး ထွက်ရင် ဒီစည်းမျဉ်းအရ နစ်နာကြေး မရပါဘူး။
calc-say-severance-short = အလုပ် { $months } လ မပြည့်ခင် နစ်နာကြေး မရပါ
calc-say-severance-too-short = ဒီလောက် လုပ်သက်တိုရင် နစ်နာကြေး မရပါ
calc-say-severance-counted = အလုပ်လက်မဲ့ အာမခံ မရှိတဲ့လ: { $counted }၊ { $years } နှစ်လို့ တွက်ထား
calc-say-severance-insured = အာမခံရှိတဲ့ နှစ်တွေအတွက် အလုပ်လက်မဲ့ အာမခံက ပေးပါတယ်။ အလုပ်အကိုင်ရုံးမှာ မေးပါ။
calc-say-severance-months = လစာ { $months } လစာ × { $wage } = { $sum }
calc-say-severance-days = လုပ်ခ { $days } ရက်စာ × { $day } = { $sum }
calc-say-severance-share = လစာ အားလုံး { $wages } × { $percent }% = { $sum }
calc-say-assume-average = ဥပဒေက နောက်ဆုံးလတွေရဲ့ ပျမ်းမျှလစာကို ယူပါတယ်။ ဒီမှာတော့ ပြောပြတဲ့ လစာကို ယူထားပါတယ်။
calc-say-assume-same-wage = လတိုင်း လစာတူတယ်လို့ ယူထားပါတယ်။
calc-say-seniority = နှစ်ဝက် { $halves } ကြိမ် × { $days } ရက် × { $day } = { $sum }
calc-say-seniority-paid = ဇွန်လနဲ့ ဒီဇင်ဘာလတိုင်း ရရပါမယ်။ ရပြီးသားကို နုတ်ပါ။
calc-say-leave-cash = ကျန်တဲ့ခွင့်: { $days } ရက် × { $day } = { $sum }
calc-say-assume-month-days = တစ်ရက်လုပ်ခကို တစ်လလစာ ÷ { $days } နဲ့ တွက်ထားပါတယ်။
calc-say-deadline-final = အကုန်လုံးကို { $day } နောက်ဆုံးထား ရရပါမယ်။

## Annual leave

calc-say-annual = အခုထိ **ခွင့် { $earned } ရက်** ရပါပြီ။ တစ်နှစ်လုံးက { $year } ရက်ပါ။
calc-say-annual-left = ယူပြီး: { $taken } ရက်။ ကျန်: { $left } ရက်။
calc-say-annual-base = ဒီအလုပ်မျိုးအတွက် တစ်နှစ် { $days } ရက်
calc-say-annual-extra = လုပ်သက် { $years } နှစ်အတွက် နောက်ထပ် { $days } ရက်
calc-say-annual-later = တစ်နှစ် { $days } ရက်ပါ။ { $day } ကစပြီး ပထမဆုံး ရပါမယ်။
calc-say-annual-share = { $year } ရက် × ဒီနှစ်ထဲက { $months } လ ÷ တစ်နှစ် = { $earned }
calc-say-assume-calendar-year = ဒီပြက္ခဒိန်နှစ် အစကနေ တွက်ထားပါတယ်။

## Maternity

calc-say-maternity = **မီးဖွားခွင့် { $length } { $unit } ရပါမယ်။** အစောဆုံး { $from } ကနေ { $to } အထိပါ။
calc-say-maternity-sum = စုစုပေါင်း { $sum } လောက်ပါ။
calc-say-maternity-length = ခွင့်: { $length } { $unit }
calc-say-maternity-children = ကလေး { $children } ယောက်: ပထမကလေးအပြင် တစ်ယောက်ကို နောက်ထပ် { $more } လစီ
calc-say-maternity-earliest = မမွေးခင် { $day } ကစပြီး ခွင့်ယူလို့ရ
calc-say-maternity-from-birth = မွေးတဲ့ရက်ကစ ယူရင်: { $from } ကနေ { $to } အထိ
calc-say-maternity-return = ဆရာဝန်နဲ့ ကုမ္ပဏီ သဘောတူရင် { $months } လပြည့်ပြီး { $day } ကစ အလုပ်ပြန်ဝင်လို့ရပါတယ်။
calc-say-maternity-employer-days = ကုမ္ပဏီက ပေးရတာ { $days } ရက် × { $day } = { $sum }
calc-say-maternity-share = { $base } ရဲ့ { $percent }%၊ ခွင့်တစ်ခုလုံးအတွက် = { $sum }
calc-say-maternity-insured = လူမှုဖူလုံရေးက { $base } ရဲ့ { $percent }% ပေးတာ = { $sum }
calc-say-maternity-grant = ကလေးမွေးလို့ လူမှုဖူလုံရေးက တစ်ခါ ပေးတာ: { $sum }
calc-say-maternity-service = ကုမ္ပဏီက ပေးတဲ့အပိုင်းအတွက် အဲဒီမှာ { $months } လ လုပ်ပြီးသား ဖြစ်ရပါမယ်။
calc-say-maternity-birth-grant = ကလေးမွေးလို့ တစ်ခါ ရတာ: { $times } × { $level } × { $children } = { $sum }
calc-say-assume-insured = အာမခံထည့်တဲ့အချိန် ပြည့်ပြီး အာမခံတွက်တဲ့လစာက ပြောပြတဲ့ လစာအတိုင်းလို့ ယူထားပါတယ်။

## Notice

calc-say-notice = **နောက်ဆုံးရက်က { $day } ပါ။** { $given } မှာ ကြိုပြောရင်ပါ။
calc-say-notice-days = { $length } ရက် ကြိုပြောရမယ်
calc-say-notice-working-days = အလုပ်ရက် { $length } ရက် ကြိုပြောရမယ်
calc-say-notice-months = { $length } လ ကြိုပြောရမယ်
calc-say-notice-none = ဒီလောက် လုပ်သက်တိုရင် ဘယ်နှရက် ကြိုပြောရမလဲ မသိရသေးပါဘူး။
calc-say-notice-pay-day = **နောက်ဆုံးရက်က { $day } ပါ။** { $given } နောက်ဆုံးထား စာနဲ့ ကြိုပြောရင်ပါ။
calc-say-notice-pay-step = လစာထုတ်ရက်မှာ (သို့) အဲဒီမတိုင်ခင် ကြိုပြောရင် နောက်လစာထုတ်ရက်မှာ အလုပ်ပြီး
calc-say-assume-half-month = လဝက်ကို ဆယ့်ငါးရက် ယူထားပါတယ်။
calc-say-notice-company = ကုမ္ပဏီမှာ ဥပဒေက ခွင့်ပြုတဲ့ အကြောင်းပြချက်လည်း ရှိရပါမယ်။
calc-say-notice-leaving = အလုပ်ထွက်တာက နောက်ဆုံးအဆင့်ပါ။ သက်သေတွေ အရင်သိမ်းပါ။ မထွက်ခင် ဒီမှာ (သို့) သမဂ္ဂကို မေးပါ။

## Minimum wage

calc-say-minimum-month = { $from } ကစပြီး **တစ်လ အနည်းဆုံး { $sum }** ({ $place }) ရပါမယ်။
calc-say-minimum-day = { $from } ကစပြီး **တစ်ရက် အနည်းဆုံး { $sum }** ({ $place }) ရပါမယ်။
calc-say-minimum-hour = တစ်နာရီဆိုရင်: အနည်းဆုံး { $sum }
calc-say-minimum-probation = အစမ်းခန့်ကာလမှာ { $less } လျော့နိုင်ပါတယ်။
calc-say-minimum-base = အဲဒီထဲက { $base } က အခြေခံပါ။ ကျန်တာက နေ့စဉ်ထောက်ပံ့ကြေးပါ။
calc-say-minimum-people = အလုပ်သမား { $people } ယောက်နဲ့အထက် ရှိတဲ့နေရာတွေအတွက်ပါ။
calc-say-minimum-ends = ဒီနှုန်းတွေက { $day } မှာ ကုန်ပါမယ်။ နောက်နှုန်းအသစ် ထွက်နိုင်ပါတယ်။
calc-say-minimum-other-currency = လစာက တခြားငွေကြေးနဲ့မို့ မယှဉ်ပေးပါဘူး။
calc-say-minimum-below = ရနေတဲ့ { $pay } က { $least } ထက် **{ $missing } နည်းပါတယ်**။ ပြောပြတဲ့အတိုင်းဆိုရင် ဥပဒေနဲ့ မညီပါဘူး။
calc-say-minimum-reached = ရနေတဲ့ { $pay } က { $least } ကို ပြည့်ပါတယ်။
calc-say-wage-a-day = ကိုယ့်တစ်ရက်: { $wage } ÷ { $days } ရက် = { $pay }
calc-say-wage-of-hours = ကိုယ့်တစ်ရက်: { $wage } × { $hours } နာရီ = { $pay }
calc-say-wage-an-hour = ကိုယ့်တစ်နာရီ: { $wage } ÷ { $hours } နာရီ = { $pay }
calc-say-assume-normal-hours = ဒါက လအပြည့် (သို့) ရက်အပြည့် ပုံမှန်နာရီအတွက်ပဲ ရတဲ့ လုပ်ခလို့ ယူထားပါတယ်။

## Payslip

calc-say-slip-fine = ဂဏန်းတွေ ကိုက်ပါတယ်။
calc-say-slip-lawful = လူမှုဖူလုံရေး၊ ဝင်ငွေခွန်နဲ့ သမဂ္ဂဝင်ရဲ့ သမဂ္ဂကြေးကို ဥပဒေအရ ဖြတ်လို့ရပါတယ်။
calc-say-slip-tax = ဝင်ငွေခွန် { $sum }: မှန်မမှန် မစစ်ပေးပါ
calc-say-slip-insurance-fits = အာမခံ { $paid }: { $base } ရဲ့ { $percent }% နဲ့ ကိုက်
calc-say-slip-insurance-none = လစာစာရွက်မှာ အာမခံ မပါ။ စည်းမျဉ်းအရ { $base } ရဲ့ { $percent }% = { $due }။ အာမခံ ရှိမရှိ မေးပါ
calc-say-slip-insurance-more = အာမခံ { $paid }။ စည်းမျဉ်းအရ { $base } ရဲ့ { $percent }% = { $due }။ ဘယ်လစာနဲ့ တွက်လဲ မေးပါ
calc-say-slip-insurance-less = အာမခံ { $paid }။ စည်းမျဉ်းအရ { $base } ရဲ့ { $percent }% = { $due }။ ဘယ်လစာကို အာမခံထားလဲ မေးပါ
calc-say-slip-insurance-riel = ပင်စင်: လစာရဲ့ { $percent }%၊ တစ်လ အများဆုံး { $most }။ လစာစာရွက်မှာ { $paid }
calc-say-slip-welfare = ကုမ္ပဏီအများမှာ ထောက်ပံ့ရေးရန်ပုံငွေအတွက် { $percent }%၊ { $sum } လောက် ဖြတ်နိုင်ပါသေးတယ်။ ဘာဖြတ်ငွေလဲ မေးပါ။
calc-say-slip-other = တခြားဖြတ်ငွေ: { $other }။ နည်းနည်းပဲ ဖြတ်ခွင့်ရှိပါတယ်။ တစ်ခုချင်း ဘာအတွက်လဲ မေးပါ။
calc-say-slip-other-over = **တခြားဖြတ်ငွေ { $other } က { $most } ထက် များနေပါတယ်။** ဥပဒေက အများဆုံး { $of } ရဲ့ { $percent }% ပဲ ခွင့်ပြုပါတယ်။ တစ်ခုချင်း ဘာအတွက်လဲ မေးပါ။
calc-say-slip-other-within = တခြားဖြတ်ငွေ { $other } က { $most } ထက် မများပါဘူး: { $of } ရဲ့ { $percent }%။ တစ်ခုချင်း ဘာအတွက်လဲ မေးပါ။
calc-say-slip-each = ကိုယ် သဘောမတူထားရင် တစ်ခုကို အများဆုံး { $percent }%၊ { $sum } ပါ။
calc-say-slip-sum = { $gross } − ဖြတ်ငွေ { $cuts } = { $net }
calc-say-slip-missing = **{ $gap } လိုနေပါတယ်။** လစာစာရွက်အရ { $should } ရရမှာပါ။ တကယ်ရတာက { $net } ပါ။ ဘာကြောင့်လဲ မေးပါ။
calc-say-slip-extra = { $net } ရပါတယ်။ { $should } ထက် { $gap } ပိုပါတယ်။ လစာစာရွက်မှာ မပါတာ ရှိနိုင်ပါတယ်။
