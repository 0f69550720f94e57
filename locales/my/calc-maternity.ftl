### Maternity: dates and pay. Draft: translation made by machine, not yet read by a native speaker.

calc-maternity-birth = ကလေး ဘယ်ရက် မွေးမှာလဲ။ မွေးပြီးရင် မွေးတဲ့ရက်ကို ရေးပါ။
    .retry = ရက် ရေးပေးပါ။ ဥပမာ: 15/03/2027။
calc-maternity-children = ကလေး ဘယ်နှယောက်လဲ။
    .retry = ဂဏန်းနဲ့ ရေးပေးပါ။ ဥပမာ: 1။
    .opt-n1 = တစ်ယောက်
    .opt-n2 = နှစ်ယောက်
