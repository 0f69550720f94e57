### Report a problem: who sees what comes first, then the story. Headings are read back, never
### the person's own sentences. Draft.

report-name = A note you began

report-unread =
    This is a trial; nobody reads reports here.
    So we don't take your report. These places can help:
report-unread-end = Do you want to ask anything else about work?
report-trial-note =
    This is a trial; nobody reads reports here.
    You can try every step, but don't tell a real story.

report-who =
    Before you tell us:
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine } { privacy-hide }
    .opt-yes = Tell
    .syn-yes = tell you|i agree|begin|ok
    .opt-no = Later
    .syn-no = not now|maybe later

report-story = { $channel ->
    [sms] What happened? Send as many texts as you like. We don't need your name yet.
   *[other] What happened? Write, record or send photos. We don't need your name yet.
}
    .more = Noted. Anything else? If not, choose Done.
    .opt-done = Done
    .syn-done = that is all|nothing else|finished

report-empty = We have nothing from you yet. Tell now, or later?
    .opt-tell = Tell
    .syn-tell = now|tell you
    .opt-later = Later
    .syn-later = not now|no

report-right =
    Thank you for telling us.{ $hard ->
        [1] {" "}This is not your fault.
       *[0] {""}
    } We noted { $count ->
        [one] 1 matter
       *[other] { $count } matters
    }{ $photos ->
        [0] {""}
        [one] , 1 photo
       *[other] , { $photos } photos
    }{ $voices ->
        [0] {""}
        [one] , 1 recording
       *[other] , { $voices } recordings
    }:
    { $matters }
    Is that right?
    .opt-right = Right
    .syn-right = yes|correct|that is right|ok
    .opt-other = Not right
    .syn-other = no|wrong|something else|change
    .opt-skip = Skip

report-kind = We are not sure what it is about. Which is nearest?
    .opt-pay = Pay
    .syn-pay = wage|wages|salary|money
    .opt-hours = Hours
    .syn-hours = working hours|overtime|days off
    .opt-safety = Safety
    .syn-safety = accident|health|machines
    .opt-treatment = Bad treatment
    .syn-treatment = treatment|shouting|harassment|threats
    .opt-papers = Papers
    .syn-papers = contract|passport|documents
    .opt-skip = Skip
    .syn-skip = other|something else

report-when = Since when? You can skip this.
    .retry = Roughly is enough, for example: since September.
    .opt-skip = Skip
    .syn-skip = i forget|not sure|unsure

report-where = Which company, which part of it? You can skip this.
    .retry = For example: the sewing plant in zone B.
    .opt-skip = Skip
    .syn-skip = not sure|unsure

report-share =
    What may the caseworker tell the company?
    “Only the issue” means: that it happens there, nothing more.
    You can change this at any time.
    .opt-nothing = Nothing yet
    .syn-nothing = nothing|no|say nothing|not yet
    .opt-issue = Only the issue
    .syn-issue = issue|only that it happens
    .opt-summary = Summary, no name
    .syn-summary = summary|no name|without my name
    .opt-named = With my name
    .syn-named = my name|use my name

report-share-again =
    This matter is hard. We tell the company nothing about it unless you say yes once more.
    May we share what you chose?
    .opt-no = Not this
    .syn-no = no|not yet|nothing
    .opt-yes = Yes, as I chose
    .syn-yes = yes|i agree

report-named =
    With your name, the company knows that you told us. Somebody may make trouble.
    What has been said cannot be taken back. May we use your name?
    .opt-no = No name
    .syn-no = no|not yet|don't
    .opt-yes = Use my name
    .syn-yes = yes|i agree|my name

report-check =
    We would send: { $count ->
        [0] what you told us
        [one] 1 matter
       *[other] { $count } matters
    }{ $photos ->
        [0] {""}
        [one] , 1 photo
       *[other] , { $photos } photos
    }{ $voices ->
        [0] {""}
        [one] , 1 recording
       *[other] , { $voices } recordings
    }.
    { $when ->
        [skip] Since when: left out.
       *[other] Since when: { $when }.
    } { $where ->
        [skip] Where: left out.
       *[other] Where: { $where }.
    }
    { $consent ->
        [issue] The company hears only that it happens there.
        [summary] The company hears a summary, no name.
        [named] The company may hear your name.
       *[nothing] The company hears nothing yet.
    }
    .opt-send = Send
    .syn-send = send it|yes|ok|right
    .opt-fix = Change
    .syn-fix = fix|edit|wrong
    .opt-drop = Don't send
    .syn-drop = no|do not send|delete

report-fix = Change which part?
    .opt-story = Tell more
    .syn-story = story|what happened
    .opt-when = Since when
    .syn-when = when|time|date
    .opt-where = Where
    .syn-where = company|place
    .opt-share = What is told
    .syn-share = my name|who hears it

report-end = Do you want to ask anything else?
report-later = All right. Write whenever you want to ask anything.
report-drop =
    We sent nothing and deleted it all.

    Do you want to ask anything else?
