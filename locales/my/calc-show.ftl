### The result of a calculator. Draft: translation made by machine, not yet read by a native speaker.

calc-show-result =
    { $answer }

    { $steps }

    { $notes }

    { $deadlines }

    { $law }
    .opt-keep = သိမ်းထားမယ်
    .syn-keep = သိမ်းမယ်|သိမ်းပါ
    .opt-report = ဒါကို အသိပေးမယ်
    .syn-report = အသိပေးမယ်|ပြဿနာ အသိပေးမယ်|တိုင်ချင်တယ်|တိုင်မယ်
    .opt-other = တခြားဟာ တွက်မယ်
calc-show-kept =
    { calc-kept }
calc-show-after = ဒါကို ကူးလို့၊ ပို့လို့ ရပါတယ်။ ဘယ်သူ့နာမည်မှ မပါပါဘူး။ ကိုယ်ပဲမြင်တဲ့နေရာမှာ သိမ်းထားပါ။
    .opt-report = ဒါကို အသိပေးမယ်
    .syn-report = အသိပေးမယ်|ပြဿနာ အသိပေးမယ်|တိုင်ချင်တယ်|တိုင်မယ်
    .opt-other = တခြားဟာ တွက်မယ်
