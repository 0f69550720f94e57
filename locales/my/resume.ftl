### Something left unfinished, in neutral words. Draft: translation made by machine, not yet read by a native speaker.

resume-offer =
    မပြီးသေးတာ တစ်ခု ရှိပါတယ်။
    { $unfinished }
    .opt-continue = ဆက်လုပ်မယ်
    .syn-continue = ဆက်မယ်|ဆက်ရေးမယ်|ဟုတ်ကဲ့
    .opt-delete = ဖျက်မယ်
    .syn-delete = ဖျက်|ဖျက်ပါ|မလိုတော့ဘူး
    .opt-later = နောက်မှ
resume-deleted = ဖျက်ပြီးပါပြီ။ အလုပ်အကြောင်း ဘာမဆို မေးပါ။
resume-later = ရပါတယ်၊ နောက်မှပေါ့။ အလုပ်အကြောင်း ဘာမဆို မေးပါ။
