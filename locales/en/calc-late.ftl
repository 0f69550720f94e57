### Late wages. Draft.

calc-late-amount = How much pay is late?
    .retry = Please write an amount, for example: { $country ->
        [VN] 7.500.000 or 7tr5
       *[other] 12000
    }.
calc-late-due = On which day should it have been paid?
    .retry = Please write a day, for example: 05/10/2026.
calc-late-paid = On which day was it paid?
    .retry = Please write a day, for example: 20/10/2026.
    .opt-not-yet = Not paid yet
    .syn-not-yet = not yet|not paid
