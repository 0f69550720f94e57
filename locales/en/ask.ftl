### Questions and rights cards. Draft.

ask-uncovered =
    For this country we have nothing checked yet.
    You can ask a person, or choose the country again.
    .opt-person = Ask a person
    .opt-country = Change country
ask-after = Ask on, or choose:
    .opt-report = Report this
    .syn-report = report|report a problem|i want to report
    .opt-person = Ask a person
ask-which = We are not sure. Which one do you mean?
    .opt-none = Something else
    .syn-none = none|other|none of these
ask-miss =
    We don't understand this yet.
    Try a shorter question, one thing at a time. Or choose:
    .opt-person = Ask a person
    .opt-report = Report a problem
    .syn-report = report|i want to report
ask-missing =
    We have no checked answer for { $country ->
        [VN] Viet Nam
        [KH] Cambodia
        [TH] Thailand
        [MM] Myanmar
       *[other] this country
    } on this yet.
ask-missing-after = You can ask a person, or ask something else.
    .opt-person = Ask a person
    .opt-report = Report a problem
    .syn-report = report|i want to report
