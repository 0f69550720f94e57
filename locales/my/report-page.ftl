### The improvement report of one firm, as a page and as plain text.
### It speaks about the firm, to nobody in particular, and names jobs, never persons.
### Arguments: points, amounts and dates come already formatted; other numbers are counts.
### Draft: translation made by machine, not yet read by a native speaker.

## Opening

page-title = ပြုပြင်ရေး အစီရင်ခံစာ
page-period = { $from } ကနေ { $to } အထိ
page-made = အစီရင်ခံစာ ပြုစုတဲ့ရက်: { $date }
page-size = လူ { $size } ယောက်
page-group = သုံးသပ်သူများ: { $group }
page-together = အားလုံး အတူတူ ဖြေထားပါတယ်။

## Whether it is agreed

page-status-draft = မူကြမ်း၊ သဘောမတူရသေး
page-status-agreed = လုပ်ငန်းရှင်နဲ့ အလုပ်သမားကိုယ်စားလှယ် သဘောတူပြီး
page-status-together = လုပ်ငန်းရှင် လက်မှတ်ထိုးပြီး၊ အားလုံး အတူတူ ဖြေထားပါတယ်
page-sign = သဘောတူ လက်မှတ်
page-signed-on = { $date } မှာ လက်မှတ်ထိုးပြီး
page-signed-not = လက်မှတ် မထိုးရသေး

## First page

page-strengths = ဒီလုပ်ငန်းခွင်မှာ ကောင်းတဲ့အချက်များ
page-strengths-photo = ဓာတ်ပုံနဲ့ပြထားတဲ့ ကောင်းတဲ့အချက် { $count } ခု
page-front-achieved = ပြီးမြောက်ခဲ့တာ
page-front-best = အကောင်းဆုံး ဥပမာများ
page-front-risk = အန္တရာယ်မှတ်
page-front-next = ရှေ့ဆက် လုပ်မယ့်အရာများ
page-figure-proposed = ပြုပြင်ဖို့ အကြံ
page-figure-planned = အစီအစဉ်ထဲမှာ
page-figure-done = ပြီးတာ
page-figure-photographed = ပြီးတာ၊ ဓာတ်ပုံနဲ့
page-no-improvement = ပြုပြင်ပြီးတာ မမှတ်ရသေးပါ။
page-no-evidence = အထောက်အထား မရှိ
page-no-commitments = အခု အစီအစဉ်ထဲမှာ ဘာမှ မရှိပါ။
page-points = ရွေးထားတဲ့ အန္တရာယ်မှတ် { $chosen }၊ လျော့သွားတဲ့အမှတ် { $reduced }။
page-points-rule = အမှတ်တွေကို ဒီကိရိယာရဲ့ စည်းမျဉ်းနဲ့ပဲ တွက်ပါတယ်။ အမှတ်ပေးတာ မဟုတ်ပါ။ လုပ်ငန်းအချင်းချင်း မနှိုင်းယှဉ်ပါ။

## Numbers

page-half = { $whole }.5
page-money = { $currency ->
    [VND] { $amount } ဒေါင်
    [KHR] { $amount } ရီရယ်
    [THB] { $amount } ဘတ်
    [MMK] { $amount } ကျပ်
   *[none] { $amount }
}
page-rating = 5 မှာ { $rating }
page-overdue = { $date } (ရက်ကျော်ပြီး)
page-nothing-noted = မမှတ်ရသေး
page-not-set = မသတ်မှတ်ရသေး
page-total = အားလုံး
page-who-nobody = မပြောထား

## Photos

page-photo-before = အရင်က
page-photo-after = ပြင်ပြီး
page-photo-before-alt = မပြင်ခင် ဓာတ်ပုံ: { $item }
page-photo-after-alt = ပြင်ပြီး ဓာတ်ပုံ: { $item }
page-photo-missing = ဓာတ်ပုံ မရှိ
page-evidence-pair = မပြင်ခင်နဲ့ ပြင်ပြီး ဓာတ်ပုံ
page-evidence-after = ပြင်ပြီး ဓာတ်ပုံ

## People by role

page-role-owner = လုပ်ငန်းရှင်
page-role-representative = အလုပ်သမားကိုယ်စားလှယ်
page-role-coach = နည်းပြ
page-role-other = တခြားအဖွဲ့ဝင်

## Costs, reasons, states

page-cost-none = မကုန်
page-cost-low = နည်းနည်း
page-cost-medium = အသင့်အတင့်
page-reason-money = ပိုက်ဆံ မရှိ
page-reason-landlord = ပိုင်ရှင် သဘောတူရမယ်
page-reason-knowledge = လုပ်နည်း မသိသေး
page-reason-time = အချိန် မရှိ
page-reason-other = တခြားအကြောင်း
page-state-planned = လုပ်မယ်
page-state-moved = ရက်ရွှေ့ထား
page-state-stuck = အခက်အခဲရှိ
page-state-done = ပြီး
page-state-because = { $state } ({ $reason })

## Sectors

page-sector-garment = အထည်ချုပ်
page-sector-footwear = ဖိနပ်
page-sector-food = အစားအစာ
page-sector-wood = သစ်
page-sector-metal = သတ္တု
page-sector-construction = ဆောက်လုပ်ရေး
page-sector-agri-processing = လယ်ယာထွက်ကုန် ပြုပြင်ထုတ်လုပ်
page-sector-retail = ဆိုင်

## Annexes: headings

page-annexes = အသေးစိတ်
page-section = { $number }။ { $title }
page-section-about = လုပ်ငန်းနဲ့ ဘယ်လိုလုပ်ခဲ့လဲ
page-section-achievements = ပြီးမြောက်ခဲ့တာများ
page-section-kinds = ပြုပြင်တဲ့ အမျိုးအစားများ
page-section-risk = အန္တရာယ် လျော့ပုံ
page-section-others = တခြားသူတွေအပေါ် သက်ရောက်ပုံ
page-section-cooperation = ပူးပေါင်းဆောင်ရွက်တာ
page-section-tools = ကိရိယာတွေ ကိုက်ရဲ့လား
page-section-upkeep = ဆက်ထိန်းသိမ်းတာ
page-section-unsolved = မပြီးသေးတာများ
page-section-next = နောက်တစ်ကြိမ်

## Annex: the firm

page-about-firm = လုပ်ငန်း
page-about-sector = လုပ်ငန်းအမျိုးအစား
page-about-size = အရွယ်အစား
page-about-walk = လှည့်ပတ်ကြည့်ရှုတာ
page-about-answered = ဖြေပြီးတဲ့ အချက်
page-about-representatives = ပါဝင်တဲ့ အလုပ်သမားကိုယ်စားလှယ်
page-about-plan = အစီအစဉ်
page-about-review = ပြန်လည်သုံးသပ်ပွဲ
page-about-group = သုံးသပ်သူများ
page-walk-together = အားလုံး အတူတူ
page-walk-ended = ပြီး
page-walk-open = မပြီးသေး
page-plan-agreed = သဘောတူပြီး
page-plan-open = သဘောမတူရသေး

## Annex: achievements

page-count-proposed = ပြုပြင်ဖို့ အကြံ
page-count-priority = အဲဒီထဲက ဦးစားပေး
page-count-picked = အစီအစဉ်အတွက် ရွေးထားတာ
page-count-planned = အစီအစဉ်ထဲမှာ
page-count-done = ပြီးတာ
page-count-photographed = ပြီးတာ၊ ပြင်ပြီး ဓာတ်ပုံနဲ့
page-count-paired = ပြီးတာ၊ မပြင်ခင်နဲ့ ပြင်ပြီး ဓာတ်ပုံနဲ့
page-count-moved = ရက်ရွှေ့တာ
page-count-moves = ရက်ပြောင်းတဲ့ အကြိမ်
page-count-stuck = အခက်အခဲရှိ
page-table-done = ဘာတွေ လုပ်ခဲ့လဲ

## Tables

page-table-commitments = ဘယ်သူ၊ ဘာ၊ ဘယ်တော့
page-table-areas = ကဏ္ဍအလိုက်
page-table-costs = ခန့်မှန်းကုန်ကျစရိတ်အလိုက်
page-table-doers = လုပ်မယ့်သူအလိုက်
page-table-risk = ကဏ္ဍအလိုက် အန္တရာယ်မှတ်
page-table-ratings = သုံးသပ်ပွဲက အဆင့်များ
page-table-open = မပြီးသေးတာ
page-table-candidates = လိုချင်ပြီး အစီအစဉ် မဆွဲရသေးတာ
page-col-action = လုပ်ရမယ့်အရာ
page-col-who = ဘယ်သူ
page-col-when = ဘယ်တော့
page-col-cost = ကုန်ကျစရိတ်
page-col-state = အခြေအနေ
page-col-done-on = ပြီးတဲ့ရက်
page-col-evidence = အထောက်အထား
page-col-area = ကဏ္ဍ
page-col-proposed = အကြံ
page-col-planned = အစီအစဉ်ထဲ
page-col-done = ပြီး
page-col-photographed = ဓာတ်ပုံနဲ့
page-col-spent = ကုန်ကျပြီး
page-col-points-chosen = ရွေးထားတဲ့အမှတ်
page-col-points-reduced = လျော့
page-col-points-left = ကျန်
page-col-question = မေးခွန်း
page-col-role = ဖြေသူ
page-col-rating = အဆင့်
page-area-other = တခြား

## Annex: risk

page-chart-title = ကဏ္ဍအလိုက် အန္တရာယ်မှတ်၊ အရင်နဲ့ အခု
page-chart-about = ပုံအောက်က ဇယားမှာ ဂဏန်းအတူတူ ပါပါတယ်။
page-bar-before = အရင် { $points }
page-bar-after = အခု { $points }
page-accidents = မတော်တဆမှု၊ အရင်နဲ့ အခု
page-vote = အလုပ်သမားတွေရဲ့ အဖြေ
page-vote-hidden = ဖြေသူ { $least } ယောက် မပြည့်လို့ မပြပါ။
page-vote-together = လုပ်ငန်းရှင်နဲ့ အတူတူ ဖြေထားပါတယ်။
page-vote-counts = ဖြေပြီး အချက် { $total } ခု: ဦးစားပေး { $priority }၊ လိုတယ် { $yes }၊ မသေချာ { $unsure }၊ ကောင်းပြီးသား { $fine }၊ ဒီမှာမရှိ { $na }။

## Annex: review, tools, upkeep

page-no-review = သုံးသပ်ပွဲ အဖြေ မမှတ်ရသေးပါ။
page-question-improved = ဘာတွေ ပိုကောင်းလာလဲ
page-question-best = ဘာက အကောင်းဆုံး ဖြစ်ခဲ့လဲ
page-question-safer = ပိုဘေးကင်းလာသလား
page-question-failed = ဘာ မအောင်မြင်ခဲ့လဲ
page-question-cooperation = ပူးပေါင်းဆောင်ရွက်တာ
page-question-tools = ကိရိယာတွေ ကိုက်ရဲ့လား
page-question-next = ဘယ်သူ ဆက်ထိန်းမလဲ
page-question-others = တခြား ဘယ်သူ လိုက်လုပ်နိုင်လဲ
page-question-other = တခြားမေးခွန်း
page-tools-counts = ဖြေပြီး အချက် { $total } ခု: ဦးစားပေး { $priority }၊ လိုတယ် { $yes }၊ မသေချာ { $unsure }၊ ကောင်းပြီးသား { $fine }၊ ဒီမှာမရှိ { $na }။
page-tools-unsure = မသေချာလို့ ထပ်ကြည့်ရမှာ:
page-tools-na = ဒီလုပ်ငန်းခွင်မှာ မရှိတာ:
page-keepers = ဘယ်သူ ဆက်ထိန်းမလဲ
page-next-check = နောက်တစ်ခါ စစ်မယ့်ရက်
page-open-cost = မပြီးသေး (ကုန်ကျစရိတ်: { $cost })
page-nothing-open = အစီအစဉ်ထဲမှာ မပြီးသေးတာ မရှိပါ။

## Foot

page-foot-privacy = ဒီအစီရင်ခံစာမှာ လူနာမည်အစား ရာထူးပဲ ပါပါတယ်။ အလုပ်သမား တစ်ယောက်တည်း ဖြေတာကို တစ်ခုချင်း ဘယ်တော့မှ မပြပါ။
page-foot-numbers = ဂဏန်းအားလုံးကို မှတ်ထားတဲ့ အဖြေတွေကနေ ရေတွက်ထားပါတယ်။
