### Words around rights cards, contacts, dates and money, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### $place is the country of work; days and amounts come already formatted.

## Parts of a card

card-country = { $country ->
    [VN] 越南
    [KH] 柬埔寨
    [TH] 泰国
    [MM] 缅甸
   *[other] 其他国家
}
# First line of a card: which country, then the short answer.
card-first = { $place }：{ $short }
card-steps = 你现在可以这样做：
# Stands as the last step on every card, unless the card says it itself.
card-no-posting = 不要把人名或公司名发到网上，可能会被告或被罚。在这里说，或者跟你信得过的一群人说。
card-contacts = 谁能帮你：
card-contacts-none = 这件事我们还没有核对过的联系方式。
card-law = { $law }。截至{ $day }。
card-law-undated = { $law }。这个来源没有写日期。
card-no-law = 这件事我们还没找到法律条文
card-secondary = 这条规定我们是从别处看到的，还没看到法律原文。
card-unsourced = 这件事我们还没有来源。
card-not-yet = 从{ $day }开始生效。
card-expired = 这条规定已经过期，我们正在核对。
card-unchecked = 律师尚未核对。
# Before a card that its reader's language does not have.
card-other-language = 这张卡片目前只有英文。

## Contacts

card-contact = • { $contact }（{ $state }）
card-contact-called = { $day }我们打过
card-contact-seen = 来源日期{ $day }，我们还没打过
card-contact-dated = 来源日期{ $day }
card-contact-undated = 来源没有日期

## Days and money

card-date = { $year }年{ $month }月{ $d }日 { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
card-day = { $year }年{ $month }月{ $d }日
card-vnd = { $amount } 越南盾
card-thb = { $amount } 泰铢
card-khr = { $amount } 柬埔寨瑞尔
card-mmk = { $amount } 缅元
card-usd = { $amount } 美元
