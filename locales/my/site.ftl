### The web pages: front page, chat, simulator. Draft: translation made by machine, not yet read by a native speaker.

site-name = Workline
site-title = အလုပ်အကြောင်း မေးခွန်းတွေ၊ အဖြေနဲ့
site-lead = လုပ်ခ၊ အလုပ်ချိန်၊ ဘေးကင်းရေးအကြောင်း စကားပြောသလို မေးပါ။ အဖြေတိုတို၊ ဘယ်ကရတဲ့အဖြေလဲ၊ အခု ဘာလုပ်လို့ရလဲ သိရပါမယ်။
site-trial = အခုက စမ်းသပ်နေတာပါ။ ဒီမှာ ပို့တာတွေကို ဘယ်သူမှ မဖတ်ပါဘူး။
site-open-chat = ချက် ဖွင့်မယ်
site-open-telegram = Telegram မှာ ဖွင့်မယ်
site-telegram-vn = ဗီယက်နမ်မှာ Telegram ပိတ်ထားပါတယ်။ အဲဒီမှာဆို ဒီစာမျက်နှာက ချက်ကို သုံးပါ။
site-can-ask = မေးမယ်
site-can-ask-text = အဖြေတိုတို အရင်၊ ပြီးမှ ဥပဒေနဲ့ ရက်စွဲပါ။
site-can-report = ပြဿနာ အသိပေးမယ်
site-can-report-text = မပြောခင် ဘယ်သူ ဖတ်လို့ရလဲ အရင်ပြောပါတယ်။ ကုဒ်တစ်ခု ရပါမယ်။ အချိန်မရွေး ရပ်လို့ရပါတယ်။
site-can-workshop = အလုပ်ရုံ ပြုပြင်မယ်
site-can-workshop-text = လုပ်ငန်းရှင်က အလုပ်ရုံကို လှည့်ကြည့်၊ ဘာပြင်မလဲ ရွေး၊ အစီအစဉ် ဆွဲပါတယ်။ တစ်ဆင့်ချင်းပါ။
site-who = တခြားသူတွေ ဘာမြင်ရလဲ
site-who-text =
    ဒီစာမျက်နှာက ချက်မှာ အကောင့် မလို၊ နံပါတ် မလိုပါဘူး။ ဘရောက်ဇာက စာတွေ မသိမ်းပါဘူး။
    ဒီစာမျက်နှာ ဖွင့်တာကို အင်တာနက်ကုမ္ပဏီက မြင်နိုင်ပါတယ်။ ရေးတာကိုတော့ မမြင်ရပါဘူး။ ကုမ္ပဏီရဲ့ ဖုန်း၊ ကွန်ပျူတာ မသုံးပါနဲ့။
    အဖြေတိုင်းမှာ ဘယ်ကလဲ၊ ဘယ်လောက်ကြာပြီလဲ၊ ရှေ့နေ စစ်ပြီးပြီလား ပြထားပါတယ်။
site-try = စမ်းကြည့်မယ်
site-open = အများကြည့် အချက်အလက်
site-open-text =
    ဒီမှာ ဘာမှ မတင်ရသေးပါဘူး။
    နောက်မှ ကတ်တွေနဲ့ အရင်းအမြစ်၊ ဒီလိုင်းရဲ့ ကိန်းဂဏန်းတွေ တင်ပါမယ်။ ဘယ်သူမှန်း မသိနိုင်အောင် ဂဏန်းသေးတွေကို ချန်ထားပါတယ်။ အဖြစ်အပျက်တွေကို ဘယ်တော့မှ မတင်ပါဘူး။
site-console = ဝန်ထမ်းများအတွက်
site-skip = အကြောင်းအရာဆီ သွားမယ်
site-languages = ဘာသာစကားများ
site-back = ပြန်သွားမယ်
site-not-found = ဒီလို စာမျက်နှာ မရှိပါဘူး။
site-ask-more = ဒီအကြောင်း မေးမယ်
site-weekdays = လာ ဂါ ဟူး တေး ကြာ နေ နွေ
site-month = { $month ->
    [1] ဇန်နဝါရီ
    [2] ဖေဖော်ဝါရီ
    [3] မတ်
    [4] ဧပြီ
    [5] မေ
    [6] ဇွန်
    [7] ဇူလိုင်
    [8] ဩဂုတ်
    [9] စက်တင်ဘာ
    [10] အောက်တိုဘာ
    [11] နိုဝင်ဘာ
   *[12] ဒီဇင်ဘာ
} { $year }

site-chat-title = ချက်
site-chat-opening =
    အလုပ်အကြောင်း မေးခွန်းကို စကားပြောသလို ရေးပါ။ စက်က ဖြေပါတယ်။
    နာမည်၊ နံပါတ် ဘာမှ မမေးပါဘူး။
site-chat-dies = ဘရောက်ဇာ ပိတ်ရင် (သို့) 15 မိနစ်ကြာရင် ဒီချက် ပျောက်သွားပါမယ်။
site-chat-over = ဒီချက် ပိတ်ပြီးပါပြီ။ စာတွေ မမြင်ရတော့ပါဘူး။ ကုဒ်နဲ့ ပြန်ဖွင့်လို့ရပါတယ်။
site-have-code = ကုဒ် ရှိတယ်
site-answering = ဖြေနေပါတယ်…
site-write = ဒီမှာ ရေးပါ
site-send = ပို့မယ်
site-file = ဓာတ်ပုံ၊ ဖိုင် ထည့်မယ်
site-upload-photo = ဓာတ်ပုံ
site-upload-voice = အသံ
site-upload-video = ဗီဒီယို
site-upload-document = ဖိုင်
site-you = သင်
site-we = Workline
site-look-again = စာအသစ် ကြည့်မယ်
site-show-card = အဖြေ ပြပါ
site-exit = အခု ထွက်မယ်
site-exit-hint = ဒီစာမျက်နှာကို ချက်ချင်း ရှင်းပေးပါတယ်။ Esc နှစ်ချက်နှိပ်လည်း ရပါတယ်။
site-problem-away = အခု မရလိုက်ပါဘူး။ ဘာမှ မပို့ရသေးပါဘူး။ ရေးထားတာ ရှိနေပါသေးတယ်။ တစ်မိနစ်နေ ပြန်စမ်းပါ။
site-problem-offline = လိုင်း မရှိပါဘူး။ ရေးထားတာ ရှိနေပါသေးတယ်။ ပြန်စမ်းပါ။
site-problem-fast = မြန်လွန်းပါတယ်။ ခဏစောင့်ပြီး ပြန်ပို့ပါ။
site-problem-large = ဒီဖိုင်က 20 MB ထက် ကြီးပါတယ်။ ပိုသေးတဲ့ဖိုင် ပို့ပါ။
site-problem-cookie = ချက်အတွက် cookie လိုပါတယ်။ ဘရောက်ဇာ ပိတ်ရင် ပျောက်သွားပါတယ်။ ဒီစာမျက်နှာအတွက် ခွင့်ပြုပေးပါ။

site-code-title = အရင်ချက် ပြန်ဖွင့်မယ်
site-code-text = ကူးရေးထားတဲ့ ကုဒ်ကို ရေးပါ။ ချက်ကုဒ် (သို့) အသိပေးစာရဲ့ ကုဒ်ပါ။
site-code = ကုဒ်
site-code-open = ဖွင့်မယ်
site-code-pin-label = PIN
site-code-pin = PIN ထားခဲ့ပါတယ်။ PIN ပါ ရေးပေးပါ။
site-code-wrong = ဒီကုဒ် (သို့) PIN နဲ့ ဖွင့်လို့ မရပါဘူး။ ဂဏန်းတွေ ပြန်ကြည့်ပါ။
site-code-limited = အကြိမ်များလွန်းပါတယ်။ တစ်နာရီ စောင့်ပေးပါ။
site-code-elsewhere = ကုဒ် မှန်ပါတယ်။ ဒါပေမဲ့ တခြားအက်ပ် (သို့) ဖုန်းရဲ့ ကုဒ်ပါ။ ဒီမှာ ချက်ဖွင့်ပြီး /status လို့ ရေး၊ ပြီးရင် ကုဒ်ကို ရေးပါ။
site-code-away = အခု မရလိုက်ပါဘူး။ တစ်မိနစ်နေ ပြန်စမ်းပါ။

site-try-text =
    ဒီမှာ ဘယ်သူ့နေရာကမဆို စမ်းကစားလို့ရပါတယ်။ လူတွေအားလုံး စိတ်ကူးထားတာပါ။
    ရေးတာတွေကို ဘယ်သူမှ မဖတ်ပါဘူး။ ရေတွက်တာလည်း မရှိပါဘူး။
site-try-country = အလုပ်လုပ်တဲ့နိုင်ငံ
site-try-country-asked = စက်က မေးမယ်
site-try-look = ပုံစံ
site-try-look-chat = ခလုတ်ပါတဲ့ ချက်
site-try-look-sms = ဖုန်းမက်ဆေ့ချ်
site-try-role = ဘယ်သူ ဖြစ်မလဲ…
site-try-other = တခြားနေရာ
site-try-say = ဒီလို ရေးကြည့်ပါ:
site-clock = နာရီ: { $now }
site-clock-hour = +1 နာရီ
site-clock-day = +1 ရက်
site-clock-fortnight = +14 ရက်
site-role-worker = အလုပ်သမား
    .try-1 = အိုတီကြေး ဘယ်လိုရလဲ
    .try-2 = သူဌေးက လစာ 2 လ မပေးသေးဘူး
    .try-3 = /report
site-role-worker-text = အခွင့်အရေး မေးတယ်၊ ပြဿနာ အသိပေးတယ်
site-role-owner = လုပ်ငန်းရှင်
    .try-1 = /workshop
site-role-owner-text = အလုပ်ရုံကို ပြုပြင်တယ်
site-role-representative = အလုပ်သမားကိုယ်စားလှယ်
    .try-1 = /workshop
site-role-representative-text = တစ်ယောက်တည်း ဖြေတယ်၊ လုပ်ငန်းရှင်ရဲ့ ကုဒ်နဲ့ ဝင်တယ်
site-role-facilitator = ရပ်ရွာ ကူညီသူ
    .try-1 = /cards
site-role-facilitator-text = ကတ်တွေ ရှာပြီး ဖြန့်ပေးတယ်
site-role-coach = နည်းပြ
    .try-1 = မီနူး
site-role-coach-text = ဧည့်သည်လို မေးပြီး လိုက်ကြည့်တယ်
site-country-vn = ဗီယက်နမ်
site-country-th = ထိုင်း
site-country-kh = ကမ္ဘောဒီးယား
site-country-mm = မြန်မာ
site-country-other = တခြားနိုင်ငံ
