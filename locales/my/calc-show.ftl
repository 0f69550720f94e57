### The result of a calculator. Draft: translation made by machine, not yet read by a native speaker.

calc-show-result =
    { $answer }

    { $steps }

    { $notes }

    { $deadlines }

    { $law }
    .opt-rate = အတိုးနှုန်း သိတယ်
    .opt-keep = သိမ်းထားမယ်
    .syn-keep = သိမ်းမယ်|သိမ်းပါ
    .opt-report = ဒါကို အသိပေးမယ်
    .syn-report = အသိပေးမယ်|ပြဿနာ အသိပေးမယ်|တိုင်ချင်တယ်|တိုင်မယ်
    .opt-other = တခြားဟာ တွက်မယ်
calc-show-rate =
    သိရသလောက် ဥပဒေက ကုမ္ပဏီရဲ့ဘဏ်မှာ တစ်လအပ်ငွေ အတိုးနှုန်းနဲ့ တွက်ပါတယ်။
    အဲဒီနှုန်း တစ်နှစ် ဘယ်နှရာခိုင်နှုန်းလဲ။
    .retry = နှုန်း ရေးပေးပါ။ ဥပမာ: 4.5။
calc-show-kept =
    { calc-kept }
calc-show-after = ဒါကို ကူးလို့၊ ပို့လို့ ရပါတယ်။ ဘယ်သူ့နာမည်မှ မပါပါဘူး။ ကိုယ်ပဲမြင်တဲ့နေရာမှာ သိမ်းထားပါ။ လူတိုင်းမြင်တဲ့နေရာမှာ မတင်ပါနဲ့။
    .opt-report = ဒါကို အသိပေးမယ်
    .syn-report = အသိပေးမယ်|ပြဿနာ အသိပေးမယ်|တိုင်ချင်တယ်|တိုင်မယ်
    .opt-other = တခြားဟာ တွက်မယ်
