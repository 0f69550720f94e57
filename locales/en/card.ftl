### Words around rights cards, contacts, dates and money.
### $place is the country of work; days and amounts come already formatted.

## Parts of a card

card-country = { $country ->
    [VN] Viet Nam
    [KH] Cambodia
    [TH] Thailand
    [MM] Myanmar
   *[other] Other country
}
# First line of a card: which country, then the short answer.
card-first = { $place }: { $short }
card-steps = What you can do now:
# Stands as the last step on every card, unless the card says it itself.
card-no-posting = Do not post names or the company's name. You could be sued or punished. Tell it here or to a group you trust.
card-contacts = Who can help:
card-contacts-none = We have no checked contact for this yet.
card-law = { $law }. As of { $day }.
card-law-undated = { $law }. We do not know the date of this source.
card-no-law = We have no article of law for this
card-secondary = We read about this rule, but have not seen the law itself.
card-unsourced = We have no source for this yet.
card-not-yet = This holds from { $day }.
card-expired = The time of this rule has passed. It is being checked.
card-unchecked = Not yet checked by a lawyer.
# Before a card that its reader's language does not have.
card-other-language = We have this card only in English so far.

## Contacts

card-contact = • { $contact } ({ $state })
card-contact-called = we called on { $day }
card-contact-seen = source of { $day }, we have not called yet
card-contact-dated = source of { $day }
card-contact-undated = source without a date

## Days and money

card-date = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
} { $d } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
card-day = { $d } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
card-vnd = { $amount } dong
card-thb = { $amount } baht
card-khr = { $amount } riel
card-mmk = { $amount } kyat
card-usd = { $amount } US dollars
