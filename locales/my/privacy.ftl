### Who sees what: sentences shared by reports, questions to a person and urgent talk.
### They promise only what we do ourselves. Draft: translation made by machine, not yet read by a native speaker.

privacy-kept = ပြောပြတာကို လျှို့ဝှက်ထားပါတယ်။ အလုပ်ရှင်ကို မပြပါဘူး။
privacy-seen = { $channel ->
    [telegram] သင့်အကောင့်ကိုတော့ ကျွန်ုပ်တို့ မြင်ရပါတယ်။ စာရေးတာကို Telegram က သိပါတယ်။ ကုမ္ပဏီဖုန်း မသုံးပါနဲ့။
    [sms] သင့်နံပါတ်ကိုတော့ ကျွန်ုပ်တို့ မြင်ရပါတယ်။ စာရေးတာကို ဖုန်းကုမ္ပဏီက သိပြီး စာတွေကို သိမ်းထားနိုင်ပါတယ်။ ကုမ္ပဏီဖုန်း မသုံးပါနဲ့။
   *[web] ဒီစာမျက်နှာမှာ သင့်နံပါတ်၊ သင့်အကောင့်ကို ကျွန်ုပ်တို့ မမြင်ရပါဘူး။ ကုမ္ပဏီဖုန်း၊ ကုမ္ပဏီ Wi-Fi မသုံးပါနဲ့။
}
privacy-yes = သင် ခွင့်မပြုဘဲ တခြားသူကို မပြောပါဘူး။ အသက်အန္တရာယ် ရှိမှသာ ချွင်းချက်ပါ။
privacy-reader = { $organisation ->
    [none] ကူညီဖြေရှင်းသူပဲ ဖတ်လို့ရပါတယ်။
   *[other] { $organisation } က ကူညီဖြေရှင်းသူတွေပဲ ဖတ်လို့ရပါတယ်။
}
privacy-machine = စက်က မှတ်ပြီး လူက ဖတ်ပါတယ်။ အချိန်မရွေး ရပ်လို့ရပါတယ်။
privacy-hide = { $channel ->
    [sms] ချက်ချင်း ရပ်ချင်ရင် ဖျောက် လို့ ရိုက်ပါ။ ဖုန်းထဲက စာတွေကို ကိုယ်တိုင် ဖျက်ပါ။
   *[other] စာတွေ ရှင်းချင်ရင် ဖျောက် လို့ ရိုက်ပါ။
}
