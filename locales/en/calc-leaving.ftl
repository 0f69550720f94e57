### Final pay and severance. Draft.

calc-leaving-begun = On which day did you start to work there?
    .retry = Please write a day, for example: 01/03/2021.
calc-leaving-end = What was your last day of work, or what will it be?
    .retry = Please write a day, for example: 31/10/2026.
    .opt-today = Today
calc-leaving-why = How did the work end?
    .opt-let-go = Company ended it
    .opt-resigned = I gave notice
    .opt-ended = Contract ran out
    .opt-redundancy = Jobs were cut
    .opt-fault = Fired for a fault
calc-leaving-contract = Which kind of contract?
    .opt-open = No end date
    .opt-fixed = With an end date
calc-leaving-uninsured =
    Years with jobless insurance are not counted; that fund pays you.
    For how many months was none paid for you?
    .retry = Please write a number of months, for example: 6.
    .opt-all-insured = All were insured
    .opt-none-insured = None was insured
calc-leaving-leave = How many days of annual leave are left?
    .retry = Please write a number of days, for example: 4. Or choose Skip.
    .opt-skip = Skip
