overtime-pay = Overtime is paid at least { $day_percent }.
    .title = Overtime pay
    .steps =
        1. Write down your hours.
        2. Keep your payslips.
    .deadline-1 = Ask a mediator in time.
    .law = Labour Code, Art. 98
papers = Nobody may keep your papers.
    .title = Papers kept
    .steps = Ask a helper.
    .law = Labour Code, Art. 17
