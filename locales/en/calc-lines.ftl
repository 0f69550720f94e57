### Lines of the calculators. Draft.
### Amounts, numbers and days come formatted; no figure is typed here.

## Parts of lines

calc-by = { $line } ({ $law })
calc-by-unread = { $line } ({ $law }; we have not read it ourselves)
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = Oldest source: { $day }. { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] Where we have not read a rule ourselves, the line says so. { card-unchecked }
    }
calc-sources-undated = We do not know the date of every source. { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] Where we have not read a rule ourselves, the line says so. { card-unchecked }
    }
calc-number = { $part ->
        [none] { $whole }
       *[other] { $whole }.{ $part }
    }
calc-money-vnd = { $part ->
       *[none] { $whole } dong
    }
calc-money-khr = { $part ->
       *[none] { $whole } riel
    }
calc-money-mmk = { $part ->
       *[none] { $whole } kyat
    }
calc-money-thb = { $part ->
        [none] { $whole } baht
       *[other] { $whole }.{ $part } baht
    }
calc-money-usd = { $part ->
        [none] ${ $whole }
       *[other] ${ $whole }.{ $part }
    }

calc-word-kind-day = Normal work days
calc-word-kind-rest = Weekly days off
calc-word-kind-rest-overtime = Overtime on days off
calc-word-kind-holiday = Public holidays
calc-word-kind-night-shift = Night hours in the normal shift
calc-word-kind-night = Night overtime
calc-word-kind-night-after-day = Night overtime after day overtime
calc-word-kind-night-rest = Nights on days off
calc-word-kind-night-holiday = Nights on holidays
calc-word-unit-months = months
calc-word-unit-days = days
calc-word-per-month = a month
calc-word-per-day = a day
calc-word-per-hour = an hour
calc-word-place-all = the whole country

calc-place-vn-region-1 = Region I
calc-place-vn-region-2 = Region II
calc-place-vn-region-3 = Region III
calc-place-vn-region-4 = Region IV
calc-place-kh-garments = garments, shoes, textiles, bags and travel goods
calc-place-th-hotel = most hotels, in every province
calc-place-th-entertainment = entertainment places in every province

calc-unclear-money = We could not use one of the amounts.
calc-unclear-day = We could not use one of the days.
calc-unclear-hours = We could not use the hours.
calc-unclear-number = We could not use one of the numbers.
calc-unclear-place = We do not know this place yet.

## Shared

calc-say-read-as = We read the amount as { $amount }.
calc-say-hour-month = One normal hour: { $wage } ÷ { $days } days ÷ { $hours } hours = { $hour }
calc-say-hour-day = One normal hour: { $wage } ÷ { $hours } hours = { $hour }
calc-say-hour-hour = One normal hour: { $hour }
calc-say-assume-hours = We took a normal day of { $hours } hours.
calc-say-assume-days = We took { $days } normal work days in the month.
calc-say-assume-weekend = Saturdays and Sundays are not counted as work days here.
calc-say-assume-now = We took today's rules. For an older month they may differ.
calc-say-assume-round = We round only at the end.
calc-say-deadline-mediation = You can ask a state labour mediator until { $day }, counted from { $from }.
calc-say-deadline-mediation-today = If you learn of it only today, you can ask a state labour mediator until { $day }. If you knew before, it ends earlier: ask us now.
calc-say-deadline-mediation-over = The time to ask a state labour mediator may be over since { $day }. Ask us at once.
calc-say-deadline-court = You can go to court until { $day }, counted from { $from }.
calc-say-deadline-court-today = To court, counted the same way: until { $day }.
calc-say-deadline-court-over = The time to go to court may be over since { $day }. Ask us at once.
calc-say-deadline-court-after = If the inspector's meeting fails, you can go to court or to the Arbitration Council within { $months } months.
calc-say-deadline-firing = A case about a firing can go straight to court.
calc-say-deadline-unknown = We know no checked time limit for this. Do not wait.

## Overtime

calc-say-overtime = **At least { $sum }** for these hours.
calc-say-hours = { $kind }: { $hours } hours × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind }, on top: { $hours } hours × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = This comes besides the pay of your normal days.
calc-say-rest-other-day = You also get another day off within { $months } months.
calc-say-cap-month-ask = { $hours } hours in a month is more than { $warn }. Up to { $ask } is allowed in some cases only: ask a union or us.
calc-say-cap-month-over = { $hours } hours in a month is over every limit we know: { $warn }, or { $ask } in some cases. The hours must still be paid.
calc-say-cap-year-ask = { $hours } hours in a year is more than { $warn }. Up to { $ask } is allowed in some cases only: ask a union or us.
calc-say-cap-year-over = { $hours } hours in a year is over every limit we know: { $warn }, or { $ask } in some cases. The hours must still be paid.
calc-say-cap-week = Overtime and holiday work together: at most { $limit } hours a week.
calc-say-cap-day = Overtime: at most { $limit } hours a day.

## Late wages

calc-say-late-days = Due { $due }, counted until { $paid }: { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late
calc-say-late-not = If it is as you tell it, this pay is not late.
calc-say-late-owed = **{ $sum }** interest on { $amount }, for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. The pay itself comes besides.
calc-say-late-step = { $amount } × { $percent }% a year × { $days } days ÷ { $year } = { $sum }
calc-say-late-extra = Only if it was kept back on purpose: { $percent }% more for every { $every } days, { $times ->
        [one] once
       *[other] { $times } times
    } = { $sum }
calc-say-late-soon = { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late. Interest is owed from { $after } days on: from { $day }.
calc-say-late-from = No interest before { $after } days
calc-say-late-interest = **{ $days } days late: interest is owed** on { $amount }. Without the bank's rate we cannot say how much.
calc-say-late-how = Late pay × the bank's one-month deposit rate × days late
calc-say-late-latest = Pay may be late only for reasons nobody can control, and never more than { $days } days.
calc-say-assume-rate = We counted with the rate that you told us, by the year.

## Final pay and severance

calc-say-service = Worked from { $start } to { $end }: { $years ->
        [one] { $years } year
       *[other] { $years } years
    } and { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
calc-say-leaving = **At least { $sum }**, besides wages not paid yet.
calc-say-leaving-up-to = **Up to { $sum } in all, less the seniority pay you already got**, besides wages not paid yet.
calc-say-leaving-unless = **{ $sum }, unless the fault is a serious one**, besides wages not paid yet.
calc-say-leaving-none = By this rule there is no severance. Wages not paid yet are due.
calc-say-besides-wages = All wages and overtime not paid yet are due besides.
calc-say-severance-fault = We have no checked rule on severance after a firing for fault: ask us. Wages not paid yet are due.
calc-say-severance-resigned = Who leaves by own notice gets no severance under this rule.
calc-say-severance-short = No severance before { $months } months of work
calc-say-severance-too-short = No severance for such a short time of work
calc-say-severance-counted = Months without jobless insurance: { $counted }, counted as { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
calc-say-severance-insured = The insured years are paid by the jobless insurance. Ask at the employment service.
calc-say-severance-months = { $months ->
        [one] { $months } month
       *[other] { $months } months
    } of pay × { $wage } = { $sum }
calc-say-severance-by-years = { $years } years × { $each } months of pay × { $wage } = { $sum }
calc-say-severance-least = { $each } month of pay a year, at least { $least } months
calc-say-severance-days = { $days } days of pay × { $day } = { $sum }
calc-say-severance-share = All wages { $wages } × { $percent }% = { $sum }
calc-say-severance-more = Longer service gives more. Those steps we have not checked: ask us.
calc-say-assume-average = We took the pay you told us. Which pay the law counts we have not checked.
calc-say-assume-same-wage = We took the same pay for all months.
calc-say-seniority = { $halves ->
        [one] { $halves } half-year
       *[other] { $halves } half-years
    } × { $days } days × { $day } = { $sum }
calc-say-seniority-paid = It is due every June and December. Take off what you already got.
calc-say-seniority-counted = We counted from { $day } on, and each half-year with at least { $months } month of work.
calc-say-leave-cash = Leave left: { $days ->
        [one] { $days } day
       *[other] { $days } days
    } × { $day } = { $sum }
calc-say-assume-month-days = We took a day's pay as the month's pay ÷ { $days }.
calc-say-deadline-final = All of it must be paid by { $day }.
calc-say-deadline-final-wages = Wages not paid yet must be paid by { $day }.
calc-say-deadline-final-severance = Severance must be paid on the last day, { $day }.
calc-say-final-unknown = We know no checked rule on when the last pay is due here. Ask us.
calc-say-final-special = In special cases, such as a closing company, it can take up to { $days } days.
calc-say-dismissal-back = If the firing is not what the law says, the company must take you back, pay the days you lost, and at least { $months } months of pay more.

## Annual leave

calc-say-annual = **{ $earned } days** so far, of { $year } days a year.
calc-say-annual-year = **{ $year } days** of leave a year.
calc-say-annual-left = Taken: { $taken }. Left: { $left ->
        [one] { $left } day
       *[other] { $left } days
    }.
calc-say-annual-base = { $days } days a year for this work
calc-say-annual-extra =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } more: one for every { $every } years, after { $years } years of work
calc-say-annual-later = { $days } days a year, for the first time from { $day }.
calc-say-annual-share = { $year } days × { $months } months ÷ 12 = { $earned }
calc-say-annual-take = You can take it from { $day }. If you leave sooner, you are paid for these days.

## Maternity

calc-say-maternity = **{ $length } { $unit } of leave.** At the earliest from { $from } to { $to }.
calc-say-maternity-birth = **{ $length } { $unit } of leave.** If it begins with the birth: from { $from } to { $to }.
calc-say-maternity-sum = Together about { $sum }.
calc-say-maternity-length = Leave: { $length } { $unit }
calc-say-maternity-children = { $children } babies: { $more } month more for each after the first
calc-say-maternity-earliest = Leave may begin before the birth, from { $day } on
calc-say-maternity-from-birth = If it begins with the birth: from { $from } to { $to }
calc-say-maternity-earlier = It may be possible to begin before the birth: ask us.
calc-say-maternity-return = You can go back after { $months } months of leave, if a doctor and the company agree.
calc-say-maternity-employer-days = The company pays { $days } days × { $day } = { $sum }
calc-say-maternity-share = The company pays { $percent }% of { $base } × { $months } months = { $sum }
calc-say-maternity-insured = The social fund pays { $percent }% of { $base } × { $months } months = { $sum }
calc-say-maternity-grant = The social fund pays once for the birth: { $sum }
calc-say-maternity-service = The company's part needs { $months } months of work there.
calc-say-maternity-paid-in = The social fund's part needs { $paid } months paid in the last { $within } months.
calc-say-assume-month = We took a month as { $days } days.
calc-say-assume-insured = We took it that you are insured for long enough, and that the insured wage is the pay you told us.

## Notice

calc-say-notice = **The last day is { $day }**, if notice is given on { $given }.
calc-say-notice-days = { $length } days of notice
calc-say-notice-working-days = { $length } work days of notice
calc-say-notice-months = { $length ->
        [one] { $length } month
       *[other] { $length } months
    } of notice
calc-say-notice-none = We know no length of notice for such a short time of work.
calc-say-notice-fixed = **Notice alone does not end this contract early.**
calc-say-notice-fixed-self = Agree on an end in writing, or wait for the end date
calc-say-notice-fixed-days = { $length } days of notice only say that the contract will not be renewed
calc-say-notice-pay-day = **The last day is { $day }**, if notice is given in writing by { $given }.
calc-say-notice-pay-step = Notice on or before one pay day ends the work on the next
calc-say-assume-next-pay = We took { $day } as the pay day after that one.
calc-say-notice-reason = The company also needs a reason that the law allows.
calc-say-notice-paid-out = If the company wants you out at once, it pays you for the notice time.
calc-say-notice-leaving = Leaving is a last step. Keep your proof first, and ask us before you go.

## Minimum wage

calc-say-minimum-month = **At least { $sum } a month** ({ $place }), from { $from }.
calc-say-minimum-day = **At least { $sum } a day** ({ $place }), from { $from }.
calc-say-minimum-hour = By the hour: at least { $sum }
calc-say-minimum-probation = In a trial it may be { $less } less.
calc-say-minimum-base = Of this, { $base } is the base; the rest is a daily allowance.
calc-say-minimum-people = It is for places with { $people } workers or more.
calc-say-minimum-ends = These rates end on { $day }. New ones may follow.
calc-say-minimum-other-currency = Your pay is in another currency, so we do not compare it.
calc-say-minimum-below = Your { $pay } { $unit } is **{ $missing } less** than { $least }. If it is as you tell it, this is not what the law says.
calc-say-minimum-reached = Your { $pay } { $unit } reaches { $least }.
calc-say-wage-a-day = Your day: { $wage } ÷ { $days } days = { $pay }
calc-say-wage-of-hours = Your day: { $wage } × { $hours } hours = { $pay }
calc-say-wage-an-hour = Your hour: { $wage } ÷ { $hours } hours = { $pay }
calc-say-assume-normal-hours = We took it that this is the pay for normal hours only, for a whole month or day.

## Payslip

calc-say-slip-fine = The numbers fit each other.
calc-say-slip-sum-only = The sum is right. Insurance is not checked.
calc-say-slip-no-net = You did not say what you got, so we cannot tell if the sum is right.
calc-say-slip-lawful = Social insurance, income tax and a union fee of members are cuts that the law foresees.
calc-say-slip-keep = Keep the slip, and ask us or a union before you ask at work.
calc-say-slip-tax = Income tax and union fee { $sum }: we do not check their size
calc-say-slip-insurance-fits = Insurance { $paid }: fits { $percent }% of { $base }
calc-say-slip-insurance-none = **No insurance on the slip.** By the rule { $percent }% of { $base } = { $due }.
calc-say-slip-insurance-more = **Insurance { $paid } is more than { $due }**, which is { $percent }% of { $base }.
calc-say-slip-insurance-less = **Insurance { $paid } is less than { $due }**, which is { $percent }% of { $base }.
calc-say-slip-insurance-riel = Pension: { $percent }% of pay, at most { $most } a month; on your slip { $paid }
calc-say-slip-welfare = In many firms { $percent }% for the welfare fund may be cut too, about { $sum }.
calc-say-slip-other = **Other cuts: { $other }.** Only a few kinds are allowed, whatever the sum.
calc-say-slip-other-over = **Other cuts { $other } are more than { $most }**, the most that the law allows: { $percent }% of { $of }. And only a few kinds are allowed.
calc-say-slip-other-over-agreed = **Other cuts { $other } are more than { $most }**, which is { $percent }% of { $of }: the most, unless you agreed to more. And only a few kinds are allowed.
calc-say-slip-other-within = Other cuts { $other } are not over { $most } ({ $percent }% of { $of }). That alone does not make them right: only a few kinds are allowed.
calc-say-slip-each = Each of them at most { $percent }%, { $sum }, unless you agreed.
calc-say-slip-sum = { $gross } − cuts { $cuts } = { $net }
calc-say-slip-missing = **{ $gap } is missing:** by the slip you should get { $should }, and you got { $net }.
calc-say-slip-extra = You got { $net }, which is { $gap } more than { $should }. Maybe something is not on the slip.
