### How to use it, how to stop, how to clear the screen. Draft.

help-help =
    Just ask about work, as you would talk. A machine answers; for a person, type REAL PERSON.
    MENU: what there is. BACK: the question before. LANGUAGE: another language.

    { $channel ->
        [telegram] HIDE: clears the screen. Delete what is older than 48 hours yourself.
        [sms] HIDE: stops at once. Delete the texts on the phone yourself.
       *[web] HIDE: clears the screen. Type /code for a code to come back to this page.
    }
    STOP: no more messages. START: messages again.
