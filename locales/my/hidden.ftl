### A quiz in place of what was cleared from the screen. Draft: translation made by machine, not yet read by a native speaker.

hidden-quiz = ဉာဏ်စမ်း: တစ်ပတ်မှာ ဘယ်နှစ်ရက် ရှိသလဲ။
    .opt-five = 5
    .syn-five = ငါး|5 ရက်|ငါးရက်
    .opt-six = 6
    .syn-six = ခြောက်|6 ရက်|ခြောက်ရက်
    .opt-seven = 7
    .syn-seven = ခုနစ်|ခုနှစ်|7 ရက်|ခုနစ်ရက်|ခုနှစ်ရက်
hidden-wrong = နီးစပ်ပါတယ်။ တစ်ပတ်မှာ 7 ရက် ရှိပါတယ်။
hidden-right = မှန်ပါတယ်။ တစ်ပတ်မှာ 7 ရက် ရှိပါတယ်။
