### Ask a person. Draft.

person-name = A note you began

person-unread =
    This is a trial; nobody reads reports here.
    So nobody would answer you. These places can help:
person-unread-end = Do you want to ask anything else about work?
person-trial-note =
    This is a trial; nobody reads reports here.
    You can try every step, but don't tell a real story.

person-who =
    Before you ask:
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine } { privacy-hide }
    .opt-yes = Ask
    .syn-yes = ask now|i agree|begin|ok
    .opt-no = Later
    .syn-no = not now|maybe later

person-question = { $channel ->
    [sms] What do you want to ask? Send as many texts as you like. No name needed.
   *[other] What do you want to ask? Write, record or send photos. No name needed.
}
    .more = Noted. Anything else? If not, choose Done.
    .opt-done = Done
    .syn-done = that is all|nothing else|finished|send

person-end = Do you want to ask anything else?
person-later = All right. Write whenever you want to ask anything.
