### Notice dates. Draft.

calc-notice-who = Who ends the work?
    .opt-self = I want to leave
    .opt-company = The company
calc-notice-contract = Which kind of contract?
    .opt-open = No end date
    .opt-long = 12 to 36 months
    .opt-short = Under 12 months
    .opt-fixed = With an end date
calc-notice-begun = On which day did you start to work there?
    .retry = Please write a day, for example: 01/03/2021.
calc-notice-given = On which day is notice given?
    .retry = Please write a day, for example: 01/12/2026.
    .opt-today = Today
calc-notice-pay-day = When is the next pay day?
    .retry = Please write a day, for example: 30/11/2026.
calc-notice-pays = How often are you paid?
    .opt-month = Every month
    .opt-half-month = Twice a month
    .opt-week = Every week
