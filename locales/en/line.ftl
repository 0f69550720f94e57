### The line's own messages, outside all flows. Draft.

# The fixed sentence of every message that we send unasked.
-new-message = You have a new message

line-stopped =
    Stopped. We no longer write first; what you sent is kept. To see it, just ask.
    To get messages again: type START.
line-started = On again. When there is news, we only write “{ -new-message }”.
line-maybe-stop = Do you want no more messages from us? Write STOP.
line-language = We write English now.
line-stale = This button is old. Nothing was changed.
line-sticker = We don't understand stickers yet. Please write it.
line-location = We don't keep locations. If a place matters, please write it.
line-contact = We don't keep anybody's contact card. Please write it.
line-poll = We can't read polls yet. Please write it.
line-other = We can't read this kind of message yet. Please write it.
line-edited = We took this answer as first sent; the edit does not count yet. To change an earlier answer: type BACK.
line-cut = This was too long, so we read only the beginning. Please send the rest as another message.
line-failed = Sorry, something went wrong on our side. Your message is kept. Please try again a little later.
line-retry = { $channel ->
    [sms] We didn't understand. Please send the number of an answer.
   *[other] We didn't understand. Choose a button, or say it another way.
}
line-no-way-back = There is no earlier question to go back to.
line-nothing-unfinished = Nothing is unfinished. Ask us anything about work.
line-no-file-here = We can't take photos or files here. Please write it.
line-file-out-of-the-blue =
    Thank you, we received it. Nothing was passed on.
    To report a problem: type MENU and choose Report a problem.
line-group = Thank you for writing. In groups we don't answer personal things.
    .opt-private = Ask privately
line-busy = Many messages came at once. We read them one by one; please wait a moment.
line-sorry = Sorry, we could not read one message. Please send it again in another way.
line-file-too-big = This file is larger than 20 MB, so we can't take it. Please send a smaller one.
line-calm = Ask us anything about work.
line-untitled = Note

# Parts of lists and files.
line-action = { $item } · { $who } · { $due } · { $cost }
line-task = { $item } · { $due }
line-case = Sent on { $opened }
line-review = Review meeting
line-report-file = summary
line-value = { $value }

# Headings for signs of danger in a story; never the person's own words.
line-sign-fire = Fire or smoke
line-sign-locked-in = Cannot get out
line-sign-violence = Violence
line-sign-sexual-violence = Something serious happened
line-sign-child-danger = A child in danger
line-sign-self-harm = Very hard to go on
line-sign-held-against-will = Not free to go
line-sign-medical = Hurt or ill
line-sign-papers-held = Papers kept
line-sign-threats = Threatened
line-sign-debt-bondage = Working off a debt
line-sign-wages-withheld-to-stay = Pay kept back
line-sign-child-labour = A child at work
line-sign-retaliation = Punished for speaking up

# Text messages: at most three parts at once. The number is what the person sends back.
line-more = 1: read on
    .syn-more = more|read on|continue
line-more-list = 0: more choices
# Stands in place of everything that we send unasked; it must give nothing away.
line-news = { -new-message }. 1: read
line-part-missing = The end or a piece of your message is missing. What came is kept. Please send the rest again.
line-page = The page, for { $hours } hours: { $link }
line-way = { $way ->
    [sms] Text messages
    [web] Web chat
   *[telegram] Telegram
}{ $here ->
    [yes] {" "}(here)
   *[no] {""}
}
# Said into a case after a month without a word.
line-still-here = Automatic message: there is nothing new yet. Your matter is not forgotten; a person works on it.
