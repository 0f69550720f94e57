### Is it really you? Digits that must come back. Draft: translation made by machine, not yet read by a native speaker.

prove-ask =
    ကိုယ်တိုင် ဟုတ်မဟုတ် သေချာအောင် ဒီဂဏန်းတွေကို ပြန်ပို့ပါ: { $proof }
    .retry = ဒီဂဏန်းတွေကို ပြန်ပို့ပါ: { $proof }
    .opt-skip = အခု မလုပ်သေးဘူး
    .syn-skip = ကျော်မယ်|မလုပ်သေးဘူး|မပို့သေးဘူး
prove-wrong = ဂဏန်း မမှန်ပါဘူး။ ဘာမှ မပြောင်းပါဘူး။
prove-limited = အကြိမ်များများ စမ်းပြီးပါပြီ။ တစ်နာရီစောင့်ပြီး ပြန်စမ်းကြည့်ပါ။ ဘာမှ မပြောင်းပါဘူး။
