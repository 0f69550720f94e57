### Words around rights cards, contacts, dates and money.
### $place is the country of work; days and amounts come already formatted.
### Draft: translation made by machine, not yet read by a native speaker.

## Parts of a card

card-country = { $country ->
    [VN] ဗီယက်နမ်
    [KH] ကမ္ဘောဒီးယား
    [TH] ထိုင်း
    [MM] မြန်မာ
   *[other] တခြားနိုင်ငံ
}
# First line of a card: which country, then the short answer.
card-first = { $place }: { $short }
card-steps = အခု လုပ်လို့ရတာ:
# Stands as the last step on every card, unless the card says it itself.
card-no-posting = လူနာမည်၊ ကုမ္ပဏီနာမည်ကို အွန်လိုင်းမှာ မတင်ပါနဲ့။ တရားစွဲခံရတာ၊ အပြစ်ပေးခံရတာ ဖြစ်နိုင်ပါတယ်။ ဒီမှာ (သို့) ယုံရတဲ့အဖွဲ့ကို ပြောပြပါ။
card-contacts = ဘယ်သူ ကူညီနိုင်လဲ:
card-contacts-none = ဒီအတွက် စစ်ပြီးသား ဆက်သွယ်ရမယ့်နေရာ မရှိသေးပါဘူး။
card-law = { $law }။ { $day } အထိ အချက်အလက်ပါ။
card-law-undated = { $law }။ ဒီအချက်အလက်ရဲ့ ရက်စွဲကို မသိရပါဘူး။
card-no-law = ဒီအတွက် ဥပဒေပုဒ်မ မရှိသေးပါဘူး
card-secondary = ဒီစည်းမျဉ်းအကြောင်း ဖတ်ရပါတယ်။ ဥပဒေစာသားကိုယ်တိုင်တော့ မမြင်ရသေးပါဘူး။
card-unsourced = ဒီအတွက် အရင်းအမြစ် မရှိသေးပါဘူး။
card-not-yet = { $day } ကစပြီး ဖြစ်ပါမယ်။
card-expired = ဒီစည်းမျဉ်းရဲ့ သက်တမ်း ကုန်သွားပါပြီ။ ပြန်စစ်နေပါတယ်။
card-unchecked = ရှေ့နေ မစစ်ဆေးရသေးပါ။
# Before a card that its reader's language does not have.
card-other-language = ဒီကတ်က အင်္ဂလိပ်လိုပဲ ရှိပါသေးတယ်။

## Contacts

card-contact = • { $contact } ({ $state })
card-contact-called = { $day } မှာ ဖုန်းခေါ် စစ်ပြီး
card-contact-seen = { $day } က အချက်အလက်၊ ဖုန်းခေါ် မစစ်ရသေး
card-contact-dated = { $day } က အချက်အလက်
card-contact-undated = ရက်စွဲမပါတဲ့ အချက်အလက်

## Days and money

card-date = { $weekday ->
    [1] တနင်္လာ
    [2] အင်္ဂါ
    [3] ဗုဒ္ဓဟူး
    [4] ကြာသပတေး
    [5] သောကြာ
    [6] စနေ
   *[7] တနင်္ဂနွေ
} { $d } { $month ->
    [1] ဇန်နဝါရီ
    [2] ဖေဖော်ဝါရီ
    [3] မတ်
    [4] ဧပြီ
    [5] မေ
    [6] ဇွန်
    [7] ဇူလိုင်
    [8] ဩဂုတ်
    [9] စက်တင်ဘာ
    [10] အောက်တိုဘာ
    [11] နိုဝင်ဘာ
   *[12] ဒီဇင်ဘာ
} { $year }
card-day = { $d } { $month ->
    [1] ဇန်နဝါရီ
    [2] ဖေဖော်ဝါရီ
    [3] မတ်
    [4] ဧပြီ
    [5] မေ
    [6] ဇွန်
    [7] ဇူလိုင်
    [8] ဩဂုတ်
    [9] စက်တင်ဘာ
    [10] အောက်တိုဘာ
    [11] နိုဝင်ဘာ
   *[12] ဒီဇင်ဘာ
} { $year }
card-vnd = { $amount } ဒေါင်
card-thb = { $amount } ဘတ်
card-khr = { $amount } ရီရယ်
card-mmk = { $amount } ကျပ်
card-usd = { $amount } ဒေါ်လာ
