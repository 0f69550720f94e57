### A sign of danger; the urgent text already stands above. Short, safety first, no guilt. Draft.

urgent-name = A note you began

urgent-danger =
    Thank you for telling us.
    Are you in danger right now?
    .opt-yes = Yes
    .syn-yes = i am in danger|danger
    .opt-not-now = Not now
    .syn-not-now = no|not right now
    .opt-cant-tell = Can't tell
    .syn-cant-tell = not sure|i can't tell|maybe|unsure
    .opt-id-document-retention = Law on papers
    .opt-minimum-age = Law on age
    .syn-id-document-retention = the law|law
    .syn-minimum-age = the law on children|child law

urgent-no-card = We have no card on this for that country yet.

urgent-now =
    Safety first. If you can, go to a place with people you trust.
    Call the emergency number when you can. If you can't, ask somebody near you to call.

urgent-phone = Is this your own phone? Is it all right to write now?
    .opt-fine = All right
    .syn-fine = yes|ok|fine|it is mine
    .opt-later = Later
    .syn-later = no|not now

urgent-unread =
    This is a trial; nobody reads reports here.
    We can't connect you. You can call the emergency number, or ask a person you trust.
urgent-unread-end = Ask us anything about work.
urgent-trial-note = This is a trial; nobody reads reports here. Don't tell a real story.

urgent-connect =
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    A machine takes this down. Shall we pass it to a person to read? No name needed.
    If it cannot wait, call the emergency number first.
    { privacy-hide }
    .opt-yes = Pass it on
    .syn-yes = yes|ok|please|help me|i agree
    .opt-no = Not now
    .syn-no = no|later|not yet

urgent-tell =
    Which area, what work, how many people? Tell only what is safe to write.
    No names needed. If that is all, choose Done.
    .more = Noted. Anything else? If not, choose Done.
    .opt-done = Done
    .syn-done = that is all|nothing else|finished|skip

urgent-end = Do you want to ask anything else?
urgent-later = All right. Write whenever you want to ask anything.
