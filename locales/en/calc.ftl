### Which calculator. Draft.

calc-start = What should we work out? You get every step, and the law behind it.
    .opt-overtime = Overtime pay
    .syn-overtime = overtime|ot|night work|rest day
    .opt-minimum = Minimum wage
    .opt-payslip = Check my payslip
    .syn-payslip = payslip|deductions
    .opt-late = Late wages
    .opt-more = More
calc-more = What should we work out?
    .opt-leaving = Final pay, severance
    .syn-leaving = severance|final pay
    .opt-annual = Annual leave
    .opt-maternity = Maternity leave
    .opt-notice = Notice dates
