### The summary report, handed over in the chat. Draft: translation made by machine, not yet read by a native speaker.

summary-made =
    { $done-count ->
        [0] ပြုပြင်ဖို့ အကြံ: { $proposed }။ ပြုပြင်ပြီးတာ မမှတ်ရသေးပါဘူး။
       *[other]
            ပြုပြင်ဖို့ အကြံ: { $proposed }၊ ပြီးတာ: { $done-count }။
            အန္တရာယ်မှတ် { $chosen } ထဲက { $reduced } လျော့သွားပါပြီ။ ဒါက အလုပ်ရုံကို အမှတ်ပေးတာ မဟုတ်ပါဘူး။
    }

    { $draft ->
        [1] နှစ်ဖက်လုံး သဘောမတူမချင်း မူကြမ်းပါ။
       *[0] ဒီအစီရင်ခံစာကို သဘောတူပြီးပါပြီ။
    }
    အစီရင်ခံစာမှာ လူနာမည်အစား ရာထူးပဲ ပါပါတယ်။
    { $link }

summary-none = ပြုပြင်ပြီးတာ မမှတ်ရသေးလို့ အစီရင်ခံစရာ မရှိသေးပါဘူး။ အလုပ်ရုံရဲ့ တစ်နေရာကို အရင် ကြည့်ကြမယ်။
