### A payslip by its numbers. Draft.

calc-payslip-gross = How much is your pay on the slip before any cut?
    .retry = Please write an amount, for example: { $country ->
        [VN] 8.000.000 or 8tr
       *[other] 12000
    }.
calc-payslip-insured = Is insurance counted on another wage? Write that wage.
    .retry = Please write an amount, or choose The same.
    .opt-same = The same
    .syn-same = same|no other
calc-payslip-insurance = How much was cut for social insurance in all?
    .retry = Please write an amount. Or choose None.
    .opt-skip = None
calc-payslip-tax = How much was cut for income tax and a union fee, together?
    .retry = Please write an amount. Or choose None.
    .opt-skip = None
calc-payslip-other = How much was cut for everything else?
    .retry = Please write an amount. Or choose None.
    .opt-skip = None
calc-payslip-net = How much did you get in the end?
    .retry = Please write an amount. Or choose Skip.
    .opt-skip = Skip
