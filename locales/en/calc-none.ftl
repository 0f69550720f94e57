### No checked rule. Draft.

calc-none-say =
    We have no checked rule for { $country ->
        [VN] Viet Nam
        [KH] Cambodia
        [TH] Thailand
        [MM] Myanmar
       *[other] this country
    } on this yet, so we do not work it out.
calc-none-choose = You can ask a person, or have something else worked out.
    .opt-person = Ask a person
    .opt-report = Report this
    .syn-report = report|report a problem|i want to report
    .opt-other = Another sum
