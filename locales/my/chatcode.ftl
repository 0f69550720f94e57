### A code to come back to the chat page. Draft: translation made by machine, not yet read by a native speaker.

chatcode-code =
    ဒီနေရာကို ပြန်လာဖို့ ကုဒ်: **{ $code }**
    စာရွက်ပေါ် ကူးရေးထားပါ။ ဒီကုဒ်ရတဲ့သူက ဒီစာတွေကို ဖွင့်လို့ရပါတယ်။ ဘယ်သူ့ကိုမှ မပေးပါနဲ့။
    .opt-wrote = ရေးထားပြီ
    .syn-wrote = ရေးပြီးပြီ|ပြီးပြီ|အိုကေ
chatcode-end = ရပါပြီ။ ဘာသိချင်ပါသလဲ။
chatcode-not-needed = ဒီမှာ ကုဒ် မလိုပါဘူး။ ဒီချက်ကို ပြန်ဖွင့်ရုံပါ။
