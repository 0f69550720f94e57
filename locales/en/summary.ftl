### The summary report, handed over in the chat. English.

summary-made =
    { $done-count ->
        [0] Improvements proposed: { $proposed }. No improvement recorded yet.
       *[other]
            Improvements proposed: { $proposed }, done: { $done-count }.
            Risk points: { $reduced } of { $chosen } reduced. This is not a mark for your workshop.
    }

    { $draft ->
        [1] This is a draft until both sides agree.
       *[0] This report has been agreed.
    }
    The report names jobs, not people.
    { $link }

summary-none = No improvement recorded yet, so there is nothing to report. Let's look at one corner of the workshop first.
