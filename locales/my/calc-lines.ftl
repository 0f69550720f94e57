### Lines of the calculators. Draft: translation made by machine, not yet read by a native speaker.
### Amounts, numbers and days come formatted; no figure is typed here.

## Parts of lines

calc-by = { $line } ({ $law })
calc-by-unread = { $line } ({ $law }၊ ကိုယ်တိုင် မဖတ်ရသေးပါ)
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = အဟောင်းဆုံး အရင်းအမြစ်: { $day }။ { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] ကိုယ်တိုင် မဖတ်ရသေးတဲ့ စည်းမျဉ်းဆိုရင် စာကြောင်းမှာ ရေးထားပါတယ်။ { card-unchecked }
    }
calc-sources-undated = အရင်းအမြစ်တချို့ရဲ့ ရက်စွဲကို မသိရပါဘူး။ { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] ကိုယ်တိုင် မဖတ်ရသေးတဲ့ စည်းမျဉ်းဆိုရင် စာကြောင်းမှာ ရေးထားပါတယ်။ { card-unchecked }
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
calc-word-per-month = တစ်လ
calc-word-per-day = တစ်ရက်
calc-word-per-hour = တစ်နာရီ
calc-word-place-all = တစ်နိုင်ငံလုံး

calc-place-vn-region-1 = ဒေသ I (Vùng I)
calc-place-vn-region-2 = ဒေသ II (Vùng II)
calc-place-vn-region-3 = ဒေသ III (Vùng III)
calc-place-vn-region-4 = ဒေသ IV (Vùng IV)
calc-place-kh-garments = အဝတ်၊ ဖိနပ်၊ ချည်ထည်၊ အိတ်နဲ့ ခရီးဆောင်ပစ္စည်း
calc-place-th-hotel = ခရိုင်တိုင်းက ဟိုတယ် အများစု
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
calc-say-assume-now = ဒီနေ့ စည်းမျဉ်းတွေကို ယူထားပါတယ်။ အရင်လတွေအတွက် ကွဲနိုင်ပါတယ်။
calc-say-assume-round = နောက်ဆုံးအဆင့်မှပဲ ဂဏန်းကို အနီးစပ်ဆုံး ယူထားပါတယ်။
calc-say-deadline-mediation = အစိုးရရဲ့ အလုပ်သမားရေး ဖျန်ဖြေပေးသူကို { $day } အထိ တောင်းလို့ရပါတယ်။ { $from } ကစ တွက်ထားပါတယ်။
calc-say-deadline-mediation-today = ဒီနေ့မှ သိတာဆိုရင် အစိုးရရဲ့ အလုပ်သမားရေး ဖျန်ဖြေပေးသူကို { $day } အထိ တောင်းလို့ရပါတယ်။ အရင်က သိထားရင် ပိုစောပြီး ကုန်ပါတယ်။ အခုပဲ ဒီမှာ မေးပါ။
calc-say-deadline-mediation-over = အစိုးရရဲ့ အလုပ်သမားရေး ဖျန်ဖြေပေးသူကို တောင်းဖို့ အချိန်က { $day } မှာ ကုန်သွားပြီ ဖြစ်နိုင်ပါတယ်။ ချက်ချင်း ဒီမှာ မေးပါ။
calc-say-deadline-court = တရားရုံးကို { $day } အထိ သွားလို့ရပါတယ်။ { $from } ကစ တွက်ထားပါတယ်။
calc-say-deadline-court-today = တရားရုံးသွားဖို့လည်း အဲဒီလိုတွက်ရင် { $day } အထိပါ။
calc-say-deadline-court-over = တရားရုံးသွားဖို့ အချိန်က { $day } မှာ ကုန်သွားပြီ ဖြစ်နိုင်ပါတယ်။ ချက်ချင်း ဒီမှာ မေးပါ။
calc-say-deadline-court-after = အလုပ်သမား စစ်ဆေးရေးမှူးရဲ့ ညှိနှိုင်းပွဲ မပြေလည်ရင် { $months } လအတွင်း တရားရုံး (သို့) အနုညာတကောင်စီကို သွားလို့ရပါတယ်။
calc-say-deadline-firing = အလုပ်ထုတ်ခံရတဲ့ကိစ္စကို တရားရုံးကို တိုက်ရိုက် သွားလို့ရပါတယ်။
calc-say-deadline-unknown = ဒီကိစ္စအတွက် စစ်ပြီးသား ရက်ကန့်သတ်ချက် မရှိသေးပါဘူး။ မစောင့်ပါနဲ့။

## Overtime

calc-say-overtime = ဒီနာရီတွေအတွက် **အနည်းဆုံး { $sum }** ရပါမယ်။
calc-say-hours = { $kind }: { $hours } နာရီ × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind }၊ ထပ်ပေါင်း: { $hours } နာရီ × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = ဒါက ပုံမှန်ရက် လုပ်ခအပြင် ထပ်ရတာပါ။
calc-say-rest-other-day = { $months } လအတွင်း တခြားပိတ်ရက် တစ်ရက်လည်း ရပါမယ်။
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
calc-say-late-step = { $amount } × တစ်နှစ် { $percent }% × { $days } ရက် ÷ { $year } = { $sum }
calc-say-late-extra = တမင် မပေးတာဆိုမှ: { $every } ရက်တိုင်း နောက်ထပ် { $percent }%၊ { $times } ကြိမ် = { $sum }
calc-say-late-soon = { $days } ရက် နောက်ကျပါပြီ။ အတိုးက { $after } ရက်ကစ ရပါမယ်။ { $day } ကစပါ။
calc-say-late-from = { $after } ရက် မပြည့်ခင် အတိုး မရပါ
calc-say-late-interest = **{ $days } ရက် နောက်ကျလို့ အတိုး ရရပါမယ်။** တွက်ရမယ့်ငွေက { $amount } ပါ။ ဘဏ်နှုန်း မသိရင် ဘယ်လောက်လဲ မပြောနိုင်ပါဘူး။
calc-say-late-how = နောက်ကျတဲ့လစာ × ဘဏ်ရဲ့ တစ်လအပ်ငွေ အတိုးနှုန်း × နောက်ကျတဲ့ရက်
calc-say-late-latest = ဘယ်သူမှ မတားနိုင်တဲ့ အကြောင်းရှိမှ လစာ နောက်ကျလို့ရပါတယ်။ ဘယ်တော့မှ { $days } ရက်ထက် မကျော်ရပါဘူး။
calc-say-assume-rate = ပြောပြတဲ့ အတိုးနှုန်းကို တစ်နှစ်စာအဖြစ် တွက်ထားပါတယ်။

## Final pay and severance

calc-say-service = { $start } ကနေ { $end } အထိ လုပ်ခဲ့: { $years } နှစ် { $months } လ
calc-say-leaving = **အနည်းဆုံး { $sum }** ရပါမယ်။ မပေးရသေးတဲ့ လစာ မပါသေးပါဘူး။
calc-say-leaving-up-to = **အားလုံး အများဆုံး { $sum } ပါ။ ရပြီးသား လုပ်သက်ကြေးကို နုတ်ရပါမယ်။** မပေးရသေးတဲ့ လစာ မပါသေးပါဘူး။
calc-say-leaving-unless = **အပြစ်ကြီး မဟုတ်ရင် { $sum } ရပါမယ်။** မပေးရသေးတဲ့ လစာ မပါသေးပါဘူး။
calc-say-leaving-none = ဒီစည်းမျဉ်းအရ နစ်နာကြေး မရပါဘူး။ မပေးရသေးတဲ့ လစာတော့ ရရပါမယ်။
calc-say-besides-wages = မပေးရသေးတဲ့ လစာနဲ့ အချိန်ပိုခ အကုန် သီးသန့် ရရပါမယ်။
calc-say-severance-fault = အပြစ်နဲ့ အလုပ်ထုတ်ခံရရင် နစ်နာကြေးအတွက် စစ်ပြီးသား စည်းမျဉ်း မရှိသေးပါဘူး။ ဒီမှာ မေးပါ။ မပေးရသေးတဲ့ လစာတော့ ရရပါမယ်။
calc-say-severance-resigned = ကိုယ်က စာတင်ပြီး ထွက်ရင် ဒီစည်းမျဉ်းအရ နစ်နာကြေး မရပါဘူး။
calc-say-severance-short = အလုပ် { $months } လ မပြည့်ခင် နစ်နာကြေး မရပါ
calc-say-severance-too-short = ဒီလောက် လုပ်သက်တိုရင် နစ်နာကြေး မရပါ
calc-say-severance-counted = အလုပ်လက်မဲ့ အာမခံ မရှိတဲ့လ: { $counted }၊ { $years } နှစ်လို့ တွက်ထား
calc-say-severance-insured = အာမခံရှိတဲ့ နှစ်တွေအတွက် အလုပ်လက်မဲ့ အာမခံက ပေးပါတယ်။ အလုပ်အကိုင်ရုံးမှာ မေးပါ။
calc-say-severance-months = လစာ { $months } လစာ × { $wage } = { $sum }
calc-say-severance-by-years = { $years } နှစ် × { $each } လစာ × { $wage } = { $sum }
calc-say-severance-least = တစ်နှစ်ကို { $each } လစာ၊ အနည်းဆုံး { $least } လစာ
calc-say-severance-days = လုပ်ခ { $days } ရက်စာ × { $day } = { $sum }
calc-say-severance-share = လစာ အားလုံး { $wages } × { $percent }% = { $sum }
calc-say-severance-more = လုပ်သက် ပိုရှည်ရင် ပိုရပါတယ်။ အဲဒီနှုန်းတွေကို မစစ်ရသေးပါဘူး။ ဒီမှာ မေးပါ။
calc-say-assume-average = ပြောပြတဲ့ လစာကို ယူထားပါတယ်။ ဥပဒေက ဘယ်လစာကို ယူလဲ မစစ်ရသေးပါဘူး။
calc-say-assume-same-wage = လတိုင်း လစာတူတယ်လို့ ယူထားပါတယ်။
calc-say-seniority = နှစ်ဝက် { $halves } ကြိမ် × { $days } ရက် × { $day } = { $sum }
calc-say-seniority-paid = ဇွန်လနဲ့ ဒီဇင်ဘာလတိုင်း ရရပါမယ်။ ရပြီးသားကို နုတ်ပါ။
calc-say-seniority-counted = { $day } ကစပြီး အနည်းဆုံး { $months } လ လုပ်ခဲ့တဲ့ နှစ်ဝက်တွေကို တွက်ထားပါတယ်။
calc-say-leave-cash = ကျန်တဲ့ခွင့်: { $days } ရက် × { $day } = { $sum }
calc-say-assume-month-days = တစ်ရက်လုပ်ခကို တစ်လလစာ ÷ { $days } နဲ့ တွက်ထားပါတယ်။
calc-say-deadline-final = အကုန်လုံးကို { $day } နောက်ဆုံးထား ရရပါမယ်။
calc-say-deadline-final-wages = မပေးရသေးတဲ့ လစာကို { $day } နောက်ဆုံးထား ရရပါမယ်။
calc-say-deadline-final-severance = နစ်နာကြေးကို နောက်ဆုံးရက် { $day } မှာ ရရပါမယ်။
calc-say-final-unknown = နောက်ဆုံးလစာ ဘယ်တော့ ရရမလဲ ဒီကိစ္စအတွက် စစ်ပြီးသား စည်းမျဉ်း မရှိသေးပါဘူး။ ဒီမှာ မေးပါ။
calc-say-final-special = ကုမ္ပဏီပိတ်တာလို အထူးကိစ္စမှာ { $days } ရက်အထိ ကြာနိုင်ပါတယ်။
calc-say-dismissal-back = အလုပ်ထုတ်တာ ဥပဒေနဲ့ မကိုက်ရင် ကုမ္ပဏီက အလုပ်ပြန်ခန့်ရပါမယ်။ ဆုံးရှုံးတဲ့ရက်စာနဲ့ အနည်းဆုံး { $months } လစာ ထပ်ပေးရပါမယ်။

## Annual leave

calc-say-annual = အခုထိ **ခွင့် { $earned } ရက်** ရပါပြီ။ တစ်နှစ်လုံးက { $year } ရက်ပါ။
calc-say-annual-year = တစ်နှစ် **ခွင့် { $year } ရက်** ရပါတယ်။
calc-say-annual-left = ယူပြီး: { $taken } ရက်။ ကျန်: { $left } ရက်။
calc-say-annual-base = ဒီအလုပ်မျိုးအတွက် တစ်နှစ် { $days } ရက်
calc-say-annual-extra = နောက်ထပ် { $days } ရက်: { $every } နှစ်တိုင်း တစ်ရက်၊ လုပ်သက် { $years } နှစ်
calc-say-annual-later = တစ်နှစ် { $days } ရက်ပါ။ { $day } ကစပြီး ပထမဆုံး ရပါမယ်။
calc-say-annual-share = { $year } ရက် × { $months } လ ÷ 12 = { $earned }
calc-say-annual-take = { $day } ကစ ခွင့်ယူလို့ရပါတယ်။ အဲဒီမတိုင်ခင် ထွက်ရင် ဒီရက်တွေအတွက် ငွေရပါတယ်။

## Maternity

calc-say-maternity = **မီးဖွားခွင့် { $length } { $unit } ရပါမယ်။** အစောဆုံး { $from } ကနေ { $to } အထိပါ။
calc-say-maternity-birth = **မီးဖွားခွင့် { $length } { $unit } ရပါမယ်။** မွေးတဲ့ရက်ကစ ယူရင် { $from } ကနေ { $to } အထိပါ။
calc-say-maternity-sum = စုစုပေါင်း { $sum } လောက်ပါ။
calc-say-maternity-length = ခွင့်: { $length } { $unit }
calc-say-maternity-children = ကလေး { $children } ယောက်: ပထမကလေးအပြင် တစ်ယောက်ကို နောက်ထပ် { $more } လစီ
calc-say-maternity-earliest = မမွေးခင် { $day } ကစပြီး ခွင့်ယူလို့ရ
calc-say-maternity-from-birth = မွေးတဲ့ရက်ကစ ယူရင်: { $from } ကနေ { $to } အထိ
calc-say-maternity-earlier = မမွေးခင် စယူလို့လည်း ရနိုင်ပါတယ်။ ဒီမှာ မေးပါ။
calc-say-maternity-return = ဆရာဝန်နဲ့ ကုမ္ပဏီ သဘောတူရင် ခွင့် { $months } လပြည့်ပြီး အလုပ်ပြန်ဝင်လို့ရပါတယ်။
calc-say-maternity-employer-days = ကုမ္ပဏီက ပေးရတာ { $days } ရက် × { $day } = { $sum }
calc-say-maternity-share = ကုမ္ပဏီက ပေးရတာ { $base } ရဲ့ { $percent }% × { $months } လ = { $sum }
calc-say-maternity-insured = လူမှုဖူလုံရေးက ပေးတာ { $base } ရဲ့ { $percent }% × { $months } လ = { $sum }
calc-say-maternity-grant = ကလေးမွေးလို့ လူမှုဖူလုံရေးက တစ်ခါ ပေးတာ: { $sum }
calc-say-maternity-service = ကုမ္ပဏီက ပေးတဲ့အပိုင်းအတွက် အဲဒီမှာ { $months } လ လုပ်ပြီးသား ဖြစ်ရပါမယ်။
calc-say-maternity-paid-in = လူမှုဖူလုံရေးအပိုင်းအတွက် နောက်ဆုံး { $within } လထဲမှာ { $paid } လ ထည့်ထားရပါမယ်။
calc-say-assume-month = တစ်လကို { $days } ရက် ယူထားပါတယ်။
calc-say-assume-insured = အာမခံထည့်တဲ့အချိန် ပြည့်ပြီး အာမခံတွက်တဲ့လစာက ပြောပြတဲ့ လစာအတိုင်းလို့ ယူထားပါတယ်။

## Notice

calc-say-notice = **နောက်ဆုံးရက်က { $day } ပါ။** { $given } မှာ ကြိုပြောရင်ပါ။
calc-say-notice-days = { $length } ရက် ကြိုပြောရမယ်
calc-say-notice-working-days = အလုပ်ရက် { $length } ရက် ကြိုပြောရမယ်
calc-say-notice-months = { $length } လ ကြိုပြောရမယ်
calc-say-notice-none = ဒီလောက် လုပ်သက်တိုရင် ဘယ်နှရက် ကြိုပြောရမလဲ မသိရသေးပါဘူး။
calc-say-notice-fixed = **ကြိုပြောရုံနဲ့ ဒီစာချုပ်ကို စောပြီး ရပ်လို့ မရပါဘူး။**
calc-say-notice-fixed-self = ပြီးမယ့်ရက်ကို စာနဲ့ သဘောတူပါ (သို့) ကုန်ဆုံးရက်ကို စောင့်ပါ
calc-say-notice-fixed-days = { $length } ရက် ကြိုပြောတာက စာချုပ် ဆက်မချုပ်တော့ဘူးလို့ အသိပေးတာပါ
calc-say-notice-pay-day = **နောက်ဆုံးရက်က { $day } ပါ။** { $given } နောက်ဆုံးထား စာနဲ့ ကြိုပြောရင်ပါ။
calc-say-notice-pay-step = လစာထုတ်ရက်မှာ (သို့) အဲဒီမတိုင်ခင် ကြိုပြောရင် နောက်လစာထုတ်ရက်မှာ အလုပ်ပြီး
calc-say-assume-next-pay = နောက်လစာထုတ်ရက်ကို { $day } လို့ ယူထားပါတယ်။
calc-say-notice-reason = ကုမ္ပဏီမှာ ဥပဒေက ခွင့်ပြုတဲ့ အကြောင်းပြချက်လည်း ရှိရပါမယ်။
calc-say-notice-paid-out = ကုမ္ပဏီက ချက်ချင်း ထွက်စေချင်ရင် ကြိုပြောရမယ့်ကာလအတွက် လုပ်ခ ပေးရပါမယ်။
calc-say-notice-leaving = အလုပ်ထွက်တာက နောက်ဆုံးအဆင့်ပါ။ သက်သေတွေ အရင်သိမ်းပါ။ မထွက်ခင် ဒီမှာ မေးပါ။

## Minimum wage

calc-say-minimum-month = { $from } ကစပြီး **တစ်လ အနည်းဆုံး { $sum }** ({ $place }) ရပါမယ်။
calc-say-minimum-day = { $from } ကစပြီး **တစ်ရက် အနည်းဆုံး { $sum }** ({ $place }) ရပါမယ်။
calc-say-minimum-hour = တစ်နာရီဆိုရင်: အနည်းဆုံး { $sum }
calc-say-minimum-probation = အစမ်းခန့်ကာလမှာ { $less } လျော့နိုင်ပါတယ်။
calc-say-minimum-base = အဲဒီထဲက { $base } က အခြေခံပါ။ ကျန်တာက နေ့စဉ်ထောက်ပံ့ကြေးပါ။
calc-say-minimum-people = အလုပ်သမား { $people } ယောက်နဲ့အထက် ရှိတဲ့နေရာတွေအတွက်ပါ။
calc-say-minimum-ends = ဒီနှုန်းတွေက { $day } မှာ ကုန်ပါမယ်။ နောက်နှုန်းအသစ် ထွက်နိုင်ပါတယ်။
calc-say-minimum-other-currency = လစာက တခြားငွေကြေးနဲ့မို့ မယှဉ်ပေးပါဘူး။
calc-say-minimum-below = { $unit } ရနေတဲ့ { $pay } က { $least } ထက် **{ $missing } နည်းပါတယ်**။ ပြောပြတဲ့အတိုင်းဆိုရင် ဥပဒေနဲ့ မကိုက်ပါဘူး။
calc-say-minimum-reached = { $unit } ရနေတဲ့ { $pay } က { $least } ကို ပြည့်ပါတယ်။
calc-say-wage-a-day = ကိုယ့်တစ်ရက်: { $wage } ÷ { $days } ရက် = { $pay }
calc-say-wage-of-hours = ကိုယ့်တစ်ရက်: { $wage } × { $hours } နာရီ = { $pay }
calc-say-wage-an-hour = ကိုယ့်တစ်နာရီ: { $wage } ÷ { $hours } နာရီ = { $pay }
calc-say-assume-normal-hours = ဒါက လအပြည့် (သို့) ရက်အပြည့် ပုံမှန်နာရီအတွက်ပဲ ရတဲ့ လုပ်ခလို့ ယူထားပါတယ်။

## Payslip

calc-say-slip-fine = ဂဏန်းတွေ ကိုက်ပါတယ်။
calc-say-slip-sum-only = ပေါင်းနုတ် ကိုက်ပါတယ်။ အာမခံကိုတော့ မစစ်ထားပါဘူး။
calc-say-slip-no-net = ဘယ်လောက်ရလဲ မပြောထားလို့ ကိုက်မကိုက် မပြောနိုင်ပါဘူး။
calc-say-slip-lawful = လူမှုဖူလုံရေး၊ ဝင်ငွေခွန်နဲ့ သမဂ္ဂဝင်ရဲ့ သမဂ္ဂကြေးကို ဥပဒေအရ ဖြတ်လို့ရပါတယ်။
calc-say-slip-keep = လစာစာရွက်ကို သိမ်းထားပါ။ အလုပ်မှာ မမေးခင် ဒီမှာ (သို့) သမဂ္ဂကို အရင်မေးပါ။
calc-say-slip-tax = ဝင်ငွေခွန်နဲ့ သမဂ္ဂကြေး { $sum }: မှန်မမှန် မစစ်ပေးပါ
calc-say-slip-insurance-fits = အာမခံ { $paid }: { $base } ရဲ့ { $percent }% နဲ့ ကိုက်
calc-say-slip-insurance-none = **လစာစာရွက်မှာ အာမခံ မပါပါဘူး။** စည်းမျဉ်းအရ { $base } ရဲ့ { $percent }% = { $due } ပါ။
calc-say-slip-insurance-more = **အာမခံ { $paid } က { $due } ထက် များပါတယ်။** { $base } ရဲ့ { $percent }% ဖြစ်ရမှာပါ။
calc-say-slip-insurance-less = **အာမခံ { $paid } က { $due } ထက် နည်းပါတယ်။** { $base } ရဲ့ { $percent }% ဖြစ်ရမှာပါ။
calc-say-slip-insurance-riel = ပင်စင်: လစာရဲ့ { $percent }%၊ တစ်လ အများဆုံး { $most }။ လစာစာရွက်မှာ { $paid }
calc-say-slip-welfare = ကုမ္ပဏီအများမှာ ထောက်ပံ့ရေးရန်ပုံငွေအတွက် { $percent }%၊ { $sum } လောက် ဖြတ်နိုင်ပါသေးတယ်။
calc-say-slip-other = **တခြားဖြတ်ငွေ: { $other }။** ဘယ်လောက်ပဲဖြစ်ဖြစ် နည်းနည်းပဲ ဖြတ်ခွင့်ရှိပါတယ်။
calc-say-slip-other-over = **တခြားဖြတ်ငွေ { $other } က { $most } ထက် များနေပါတယ်။** ဥပဒေက အများဆုံး { $of } ရဲ့ { $percent }% ပဲ ခွင့်ပြုပါတယ်။ အမျိုးအစား နည်းနည်းပဲ ဖြတ်ခွင့်ရှိပါတယ်။
calc-say-slip-other-over-agreed = **တခြားဖြတ်ငွေ { $other } က { $most } ထက် များနေပါတယ်။** ကိုယ် ပိုသဘောမတူထားရင် အများဆုံး { $of } ရဲ့ { $percent }% ပါ။ အမျိုးအစား နည်းနည်းပဲ ဖြတ်ခွင့်ရှိပါတယ်။
calc-say-slip-other-within = တခြားဖြတ်ငွေ { $other } က { $most } ({ $of } ရဲ့ { $percent }%) ထက် မများပါဘူး။ ဒါပေမဲ့ မှန်တယ်လို့ မဆိုနိုင်သေးပါဘူး။ အမျိုးအစား နည်းနည်းပဲ ဖြတ်ခွင့်ရှိပါတယ်။
calc-say-slip-each = ကိုယ် သဘောမတူထားရင် တစ်ခုကို အများဆုံး { $percent }%၊ { $sum } ပါ။
calc-say-slip-sum = { $gross } − ဖြတ်ငွေ { $cuts } = { $net }
calc-say-slip-missing = **{ $gap } လိုနေပါတယ်။** လစာစာရွက်အရ { $should } ရရမှာပါ။ တကယ်ရတာက { $net } ပါ။
calc-say-slip-extra = { $net } ရပါတယ်။ { $should } ထက် { $gap } ပိုပါတယ်။ လစာစာရွက်မှာ မပါတာ ရှိနိုင်ပါတယ်။
