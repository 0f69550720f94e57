### What the pay is. Draft.

calc-wage-wage = How much is your basic pay? Leave out overtime, bonus and money for meals or travel.
    .retry = Please write an amount, for example: { $country ->
        [VN] 7.500.000 or 7tr5
        [TH] 12000
        [KH] 210 or $210
       *[other] 7800
    }.
    .opt-skip = Skip
calc-wage-month =
    How much is your pay for one month? { $country ->
        [KH] Add regular allowances. Leave out overtime.
       *[other] Leave out overtime, bonus and money for meals or travel.
    } If you are paid by the day, write what a normal month comes to.
    .retry = Please write an amount, for example: { $country ->
        [VN] 7.500.000 or 7tr5
        [KH] 210 or $210
        [MM] 200000
       *[other] 12000
    }.
    .opt-skip = Skip
calc-wage-all = How much is your pay, with the daily allowance? Leave out overtime and bonus.
    .retry = Please write an amount, for example: 7800.
    .opt-skip = Skip
calc-wage-per = Is that the pay for one month, or one day?
    .opt-month = One month
    .syn-month = month|monthly|a month
    .opt-day = One day
    .syn-day = day|daily|a day
    .opt-hour = One hour
    .syn-hour = hour|hourly|an hour
