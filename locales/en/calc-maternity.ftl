### Maternity: dates and pay. Draft.

calc-maternity-birth = Which day is the birth expected, or was it?
    .retry = Please write a day, for example: 15/03/2027.
calc-maternity-children = How many babies?
    .retry = Please write a number, for example: 1.
    .opt-n1 = One
    .opt-n2 = Two
