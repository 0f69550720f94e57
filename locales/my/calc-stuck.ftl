### What was typed cannot be counted with. Draft: translation made by machine, not yet read by a native speaker.

calc-stuck-choose =
    { $unclear ->
        [none] ရေးထားတာကို နားမလည်လိုက်ပါဘူး။
       *[other] { $unclear }
    }
    ပြန်တွက်လို့ရပါတယ်။ လူကို မေးလို့လည်း ရပါတယ်။
    .opt-other = ပြန်တွက်မယ်
    .opt-person = လူကို မေးမယ်
