report-who = We keep this confidential.
    .opt-yes = Tell
    .opt-no = Later
report-story = What happened?
    .opt-done = Done
    .more = Go on, or press Done.
report-end = Anything else?
