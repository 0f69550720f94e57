### A facilitator reports for somebody who is there and agrees. Draft.

behalf-name = A note you began

behalf-unread =
    This is a trial; nobody reads reports here.
    So we don't take a report for somebody. These places can help:
behalf-unread-end = For another card, just write a word.
behalf-trial-note =
    This is a trial; nobody reads reports here.
    You can try every step, but don't tell a real story.

behalf-there = Is the person with you now?
    .opt-yes = With me
    .syn-yes = yes|here|right here
    .opt-no = Not here
    .syn-no = no|not now
behalf-not-there =
    This needs the person's own yes, so we note nothing.
    You can pass on a card, so that they can ask us privately.

behalf-consent =
    Please read this aloud to them:
    1. It is kept confidential. It is not shown to the company.
    2. { $organisation ->
        [none] Only the caseworker can read it.
       *[other] Only the caseworkers of { $organisation } can read it.
    } The helper sees only how far it is.

    3. Nobody else is told without your yes. The one exception: life in danger.
    4. A machine takes it down; a person reads it. You can stop at any time.

    5. { $channel ->
        [telegram] Only the helper's account can be seen. Telegram knows that the helper writes.
        [sms] Only the helper's number can be seen. The phone company knows that the helper writes and can keep the texts.
       *[web] On this page nobody's number or account can be seen.
    }
    { privacy-hide }
    Do they agree?
    .opt-yes = They agree
    .syn-yes = yes|agreed|ok
    .opt-no = No
    .syn-no = not agreed|not now
behalf-not-agreed = All right, we note nothing. Thank you for asking first.

behalf-story = { $channel ->
    [sms] What happened? Write it in their words. No names.
   *[other] What happened? Write or record it in their words. No names.
}
    .more = Noted. Anything else? If not, choose Done.
    .opt-done = Done
    .syn-done = that is all|nothing else|finished

behalf-share =
    Let them choose: what may the caseworker tell the company?
    “Only the issue” means: that it happens there, nothing more.
    With a name, somebody may make trouble. It can be changed at any time.
    .opt-nothing = Nothing yet
    .syn-nothing = nothing|no|say nothing|not yet
    .opt-issue = Only the issue
    .syn-issue = issue|only that it happens
    .opt-summary = Summary, no name
    .syn-summary = summary|no name|without a name
    .opt-named = With the name
    .syn-named = the name|use the name

behalf-check =
    We would send: { $count ->
        [0] what was told
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
    { $consent ->
        [issue] The company hears only that it happens there.
        [summary] The company hears a summary, no name.
        [named] The company may hear the name.
       *[nothing] The company hears nothing yet.
    }
    Do they agree to send it?
    .opt-send = Send
    .syn-send = send it|yes|ok|they agree
    .opt-fix = Tell more
    .syn-fix = fix|edit|change
    .opt-drop = Don't send
    .syn-drop = no|do not send|delete

behalf-code =
    Sent. This code is theirs alone: **{ $code }**
    Let them copy it onto paper. No photo, and don't keep it for them.
    { $channel ->
        [sms] Then delete this text.
       *[other] It stays here a few minutes only. Copied? Choose Written down.
    }
    .opt-wrote = Written down
    .syn-wrote = copied|done|written|they wrote it down

behalf-helper =
    Your own code, which shows only how far it is: { $helper }
    { $trial ->
        [1] This is a trial; nobody reads reports here.
       *[0] A person answers by { $answer-by }.
    }
    They can go on alone: by sending their code from their own phone.
behalf-end = Thank you for helping. For another card, just write a word.
behalf-drop =
    We sent nothing and deleted it all.

    For another card, just write a word.
