### The line's own messages, outside all flows. Draft: translation made by machine, not yet read by a native speaker.

# The fixed sentence of every message that we send unasked.
-new-message = စာအသစ် ရောက်ပါတယ်

line-stopped =
    ရပ်လိုက်ပါပြီ။ အရင်စပြီး စာမပို့တော့ပါဘူး။ ပို့ထားတာတွေ ရှိနေပါတယ်။ ကြည့်ချင်ရင် မေးပါ။
    စာ ပြန်လိုချင်ရင် စာပြန်ပို့ပါ လို့ ရိုက်ပါ။
line-started = ပြန်စပါပြီ။ သတင်းရှိရင် “{ -new-message }” လို့ပဲ ရေးပါမယ်။
line-maybe-stop = စာ လုံးဝ မလိုချင်တော့တာလား။ ဒါဆို ရပ် လို့ ရိုက်ပါ။
line-language = အခုကစပြီး မြန်မာလို ရေးပါမယ်။
line-stale = ဒီခလုတ်က ဟောင်းသွားပါပြီ။ ဘာမှ မပြောင်းပါဘူး။
line-sticker = စတစ်ကာကို နားမလည်သေးပါဘူး။ စာနဲ့ ရေးပေးပါ။
line-location = တည်နေရာကို မသိမ်းပါဘူး။ နေရာ ပြောဖို့လိုရင် စာနဲ့ ရေးပေးပါ။
line-contact = ဘယ်သူ့ ဆက်သွယ်ရန်ကတ်ကိုမှ မသိမ်းပါဘူး။ စာနဲ့ ရေးပေးပါ။
line-poll = မဲပေးတာတွေ မဖတ်တတ်သေးပါဘူး။ စာနဲ့ ရေးပေးပါ။
line-other = ဒီလိုစာမျိုး မဖတ်တတ်သေးပါဘူး။ စာနဲ့ ရေးပေးပါ။
line-edited = အရင်ပို့ထားတဲ့ အဖြေကို ယူထားပါတယ်။ ပြင်ထားတာ မပါသေးပါဘူး။ အရင်အဖြေ ပြင်ချင်ရင် နောက်ပြန် လို့ ရိုက်ပါ။
line-cut = စာက ရှည်လွန်းလို့ အစပိုင်းပဲ ဖတ်ရပါတယ်။ ကျန်တာကို နောက်ထပ် စာတစ်စောင် ပို့ပေးပါ။
line-failed = တောင်းပန်ပါတယ်။ ဒီဘက်မှာ တစ်ခုခု မှားသွားပါတယ်။ စာကတော့ ရှိနေပါတယ်။ ခဏနေ ပြန်စမ်းကြည့်ပါ။
line-retry = { $channel ->
    [sms] နားမလည်လိုက်ဘူး။ အဖြေရဲ့ နံပါတ်ကို ပို့ပေးပါ။
   *[other] နားမလည်လိုက်ဘူး။ ခလုတ်ကို ရွေးပါ၊ တခြားစကားနဲ့ ပြောလို့လည်း ရပါတယ်။
}
line-no-way-back = ပြန်သွားစရာ အရင်မေးခွန်း မရှိပါဘူး။
line-nothing-unfinished = မပြီးသေးတာ မရှိပါဘူး။ အလုပ်အကြောင်း ဘာမဆို မေးပါ။
line-no-file-here = ဒီမှာ ဓာတ်ပုံ၊ ဖိုင် လက်မခံနိုင်ပါဘူး။ စာနဲ့ ရေးပေးပါ။
line-file-out-of-the-blue =
    ကျေးဇူးတင်ပါတယ်။ ရပါပြီ။ ဘယ်သူ့ကိုမှ မပို့ထားပါဘူး။
    ပြဿနာ အသိပေးချင်ရင် မီနူး လို့ ရိုက်ပြီး ပြဿနာ အသိပေးမယ် ကို ရွေးပါ။
line-group = စာရေးတာ ကျေးဇူးတင်ပါတယ်။ ဂရုထဲမှာ ကိုယ်ရေးကိုယ်တာကို မဖြေပါဘူး။
    .opt-private = သီးသန့် မေးမယ်
line-busy = စာတွေ တစ်ပြိုင်တည်း ရောက်လာပါတယ်။ တစ်စောင်ချင်း ဖတ်နေပါတယ်။ ခဏစောင့်ပေးပါ။
line-sorry = တောင်းပန်ပါတယ်။ စာတစ်စောင် မဖတ်နိုင်ခဲ့ဘူး။ တခြားနည်းနဲ့ ပြန်ပို့ပေးပါ။
line-file-too-big = ဒီဖိုင်က 20 MB ထက် ကြီးလို့ လက်မခံနိုင်ပါဘူး။ ပိုသေးတဲ့ဖိုင် ပို့ပေးပါ။
line-calm = အလုပ်အကြောင်း ဘာမဆို မေးပါ။
line-untitled = မှတ်စု

# Parts of lists and files.
line-action = { $item } · { $who } · { $due } · { $cost }
line-task = { $item } · { $due }
line-case = { $opened } မှာ ပို့ထားတာ
line-review = ပြန်လည်သုံးသပ်ပွဲ
line-report-file = အကျဉ်းချုပ်
line-value = { $value }

# Headings for signs of danger in a story; never the person's own words.
line-sign-fire = မီး (သို့) မီးခိုး
line-sign-locked-in = အပြင် ထွက်မရတာ
line-sign-violence = အကြမ်းဖက်ခံရတာ
line-sign-sexual-violence = ဆိုးရွားတဲ့ ကိစ္စ ဖြစ်ခဲ့တာ
line-sign-child-danger = ကလေး အန္တရာယ်ရှိနေတာ
line-sign-self-harm = ဆက်သွားဖို့ အရမ်းခက်နေတာ
line-sign-held-against-will = လွတ်လပ်စွာ သွားခွင့်မရတာ
line-sign-medical = ဒဏ်ရာရ၊ နေမကောင်းဖြစ်တာ
line-sign-papers-held = စာရွက်စာတမ်း သိမ်းခံရတာ
line-sign-threats = ခြိမ်းခြောက်ခံရတာ
line-sign-debt-bondage = အကြွေးကျေအောင် အလုပ်လုပ်ရတာ
line-sign-wages-withheld-to-stay = လစာ ထိန်းထားတာ
line-sign-child-labour = ကလေး အလုပ်လုပ်နေရတာ
line-sign-retaliation = ပြောလို့ ဒုက္ခပေးခံရတာ

# Text messages: at most three parts at once. The number is what the person sends back.
line-more = 1: ဆက်ဖတ်မယ်
    .syn-more = ဆက်ဖတ်မယ်|ဆက်ပို့ပါ|ဆက်ပါ
line-more-list = 0: တခြားဟာတွေ
# Stands in place of everything that we send unasked; it must give nothing away.
line-news = { -new-message }။ 1: ဖတ်မယ်
line-part-missing = စာရဲ့ အဆုံး (သို့) တစ်ပိုင်း မရောက်ပါဘူး။ ရောက်တာကို သိမ်းထားပါတယ်။ ကျန်တာကို ပြန်ပို့ပေးပါ။
line-page = စာမျက်နှာ ({ $hours } နာရီအတွင်း ဖွင့်လို့ရ): { $link }
line-way = { $way ->
    [sms] ဖုန်းမက်ဆေ့ချ် (SMS)
    [web] ဝက်ဘ်ချက်
   *[telegram] Telegram
}{ $here ->
    [yes] {" "}(ဒီနေရာ)
   *[no] {""}
}
# Said into a case after a month without a word.
line-still-here = အလိုအလျောက် စာပါ။ အသစ် မရှိသေးပါဘူး။ မမေ့ထားပါဘူး၊ လူတစ်ယောက် လုပ်ပေးနေပါတယ်။
