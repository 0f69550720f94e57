### After sending: the code, the dates, good hours, a PIN. Draft.

receipt-code =
    Sent. Your code: **{ $code }**
    Copy it onto paper like a phone number. No screenshot; give it to nobody.
    { $channel ->
        [sms] Then delete this text.
       *[other] It stays here a few minutes only. Copied? Choose Written down.
    }
    .opt-wrote = Written down
    .syn-wrote = i wrote it down|copied|done|written

receipt-trial-dates =
    This is a trial; nobody reads reports here.
    On a real line, this is where the day of your answer stands.

receipt-promise =
    A person answers by { $answer-by }. You hear how far it is by { $feedback-by }.
    Only you can say whether it is solved.

receipt-reach-web =
    If anybody makes trouble for you because of this, tell us at once.
    This page cannot write to you. To read answers, open it again and send the code.
receipt-hours =
    If anybody makes trouble for you because of this, tell us at once.
    When there is news, we only write “{ -new-message }”. Which hours suit you?
    .opt-morning = Morning
    .syn-morning = mornings|in the morning
    .opt-evening = Evening
    .syn-evening = evenings|in the evening
    .opt-never = Don't write
    .syn-never = no|never|do not write
    .opt-skip = Any time
    .syn-skip = skip|all day|whenever

receipt-ask-pin =
    Set a PIN? With one, we ask for it before we show an answer.
    If you forget it, the code still works.
    .opt-set = Set PIN
    .syn-set = set|yes|ok
    .opt-skip = Skip
    .syn-skip = no

receipt-new-pin =
    Type your PIN, 4 to 8 digits. Not your birthday.
    { $channel ->
        [web] Let nobody look while you type.
       *[other] Then delete that message on your phone.
    }
    .retry = Digits only, such as 7294. Don't use just these.
    .opt-skip = Skip
    .syn-skip = no

receipt-pin-saved = Saved.
