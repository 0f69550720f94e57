### Language, country, PIN, what is held. Draft.

settings-menu = Choose what to change:
    .opt-language = Language · Ngôn ngữ
    .opt-country = Country
    .syn-country = change country|country of work
    .opt-pin = PIN
    .syn-pin = set pin|change pin
    .opt-code = Code to come back
    .opt-held = What you hold
    .syn-held = what do you hold|my data|delete my data
    .opt-ways = My phones
    .syn-ways = other phone|link phones|reminders
    .opt-tones = Tone marks
settings-tones = Shall text messages come without Vietnamese tone marks? They are shorter then.
    .opt-without = Without
    .opt-with = With marks
settings-saved = Saved.
settings-new-pin =
    Type a new PIN, 4 to 8 digits. Not your birthday.
    { $channel ->
        [web] Let nobody look while you type.
       *[other] Then delete that message on your phone.
    }
    .retry = Digits only, such as 7294. Don't use just these.
    .opt-skip = Skip
    .syn-skip = no
settings-kept = Nothing was changed.
settings-holds =
    We hold: { $cases ->
        [one] 1 thing you sent
       *[other] { $cases } things you sent
    }, { $cycles ->
        [one] 1 improvement plan
       *[other] { $cycles } improvement plans
    }, { $messages ->
        [one] 1 message
       *[other] { $messages } messages
    }.
    .opt-keep = Keep it
    .syn-keep = keep|no|ok
    .opt-forget = Delete all
    .syn-forget = delete|forget me|delete everything
settings-forget =
    If we delete all, we can't write to you any more.
    What you sent stays with those who read it; you open it with the code on your paper. To take it back, withdraw it first. Backups expire a little later. Delete it?
    .opt-keep = Keep it
    .syn-keep = keep|no|don't delete
    .opt-forget = Delete all
    .syn-forget = delete|yes|delete everything
settings-forgotten = All done. To begin again, just write.
