### The caseworker has written: told in neutral words, opened when it suits. Draft: translation made by machine, not yet read by a native speaker.

reply-announce = { -new-message }။ အဆင်ပြေမှ ဖွင့်ကြည့်ပါ။
    .opt-open = ဖွင့်မယ်
    .syn-open = ဖွင့်|ဖတ်မယ်|ကြည့်မယ်|ဟုတ်ကဲ့
    .opt-later = နောက်မှ
    .syn-later = အခု မဖတ်သေးဘူး|မဖွင့်သေးဘူး
reply-ask-pin = PIN ကို ရိုက်ပါ။
    .retry = PIN ဂဏန်းပဲ ရိုက်ပါ။
    .opt-code = ကုဒ်နံပါတ် သုံးမယ်
    .opt-later = နောက်မှ
    .syn-code = မေ့သွားပြီ|PIN မေ့သွားပြီ
reply-wrong-pin = PIN မမှန်ပါဘူး။
    .opt-again = ထပ်စမ်းမယ်
    .syn-again = ပြန်ရိုက်မယ်|နောက်တစ်ခါ
    .opt-code = ကုဒ်နံပါတ် သုံးမယ်
    .syn-code = ကုဒ်|မေ့သွားပြီ
    .opt-later = နောက်မှ
reply-reply =
    ကူညီဖြေရှင်းသူက ရေးထားတာ:
    { $reply }
    { $more ->
        [0] {""}
       *[other] (စာ { $more } စောင် ရှိသေးတယ်။)
    }
    .opt-next = နောက်တစ်စောင်
    .syn-next = ဆက်ဖတ်မယ်|နောက်စာ
    .opt-answer = စာပြန်မယ်
    .syn-answer = ပြန်ရေးမယ်|ဖြေမယ်
    .opt-end = ပိတ်မယ်
    .syn-end = ပြီးပြီ|နောက်မှ
reply-answer = { $channel ->
    [sms] ပြန်ချင်တာကို ရေးပါ။
   *[other] စာရေး၊ အသံသွင်း၊ ဓာတ်ပုံပို့လို့ ရပါတယ်။
}
    .more = မှတ်ထားပါတယ်။ ဘာရှိသေးလဲ။ မရှိတော့ရင် ပြီးပြီ ကို ရွေးပါ။
    .opt-done = ပြီးပြီ
    .syn-done = ဒါပဲ|ဒါပါပဲ|ကုန်ပြီ|ပို့မယ်
reply-added =
    ပို့ပြီးပါပြီ။

    တခြား မေးစရာ ရှိသေးလား။
reply-nothing = အခု အသစ် မရှိသေးပါဘူး။ အလုပ်အကြောင်း ဘာမဆို မေးပါ။
reply-later = ရပါတယ်၊ နောက်မှပေါ့။ အလုပ်အကြောင်း ဘာမဆို မေးပါ။
reply-end = အလုပ်အကြောင်း ဘာမဆို မေးပါ။
