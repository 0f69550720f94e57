overtime-pay = Overtime is paid at least { $day_percent }.
    .title = Overtime pay
    .steps =
        1. Write down your hours.
        2. Keep your payslips for 12 months.
    .deadline-1 = Ask a mediator in time.
    .law = Labour Code, Art. 98
papers = Nobody may keep your papers.
    .title = Papers kept
    .steps =
        1. Keep a picture of them.
        2. Ask a helper. Then you can leave the job; your permit may suffer.
    .law = Labour Code, Art. 17
