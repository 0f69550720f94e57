### The result of a calculator. Draft.

calc-show-result =
    { $answer }

    { $steps }

    { $notes }

    { $deadlines }

    { $law }
    .opt-rate = I know the rate
    .opt-keep = Keep this
    .syn-keep = keep|save
    .opt-report = Report this
    .syn-report = report|report a problem|i want to report
    .opt-other = Another sum
calc-show-rate =
    As far as we know, the law counts with the one-month deposit rate of your company's bank.
    How much is it, in percent a year?
    .retry = Please write a rate, for example: 4.5.
calc-show-kept =
    { calc-kept }
calc-show-after = You can forward or copy this. It names nobody. Keep it where only you look. Do not post it in public.
    .opt-report = Report this
    .syn-report = report|report a problem|i want to report
    .opt-other = Another sum
