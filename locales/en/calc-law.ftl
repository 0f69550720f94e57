### Laws behind the rules of the calculators, and what must be told with them. Draft.
### `calc-law-<country>-<rule>` and `calc-caveat-<country>-<rule>`; see content/rules/.

## Viet Nam

calc-law-vn-hour = Decree 145/2020, Art. 55(1)
calc-caveat-vn-hour = Money for meals, fuel, housing and bonus is not part of the normal hour.
calc-law-vn-overtime = Labour Code 2019, Art. 98(1)
calc-law-vn-overtime-night = Labour Code 2019, Art. 98(2)-(3); Decree 145/2020, Art. 57
calc-law-vn-overtime-cap = Labour Code 2019, Art. 107; Resolution 17/2022
calc-law-vn-dispute = Labour Code 2019, Art. 190
calc-law-vn-dispute-court = Labour Code 2019, Art. 190
calc-law-vn-dispute-firing = Labour Code 2019, Art. 188
calc-caveat-vn-dispute = The law counts from the day that you learn of it.
calc-law-vn-late-pay = Labour Code 2019, Art. 97(4)
calc-law-vn-late-rate = Labour Code 2019, Art. 97(4)
calc-law-vn-severance-years = Labour Code 2019, Art. 46
calc-law-vn-severance-rounding = Decree 145/2020, Art. 8
calc-law-vn-redundancy-years = Labour Code 2019, Art. 42, 47
calc-law-vn-final-pay = Labour Code 2019, Art. 48
calc-law-vn-leave-cash = Labour Code 2019, Art. 113(3)
calc-law-vn-annual-leave = Labour Code 2019, Art. 113, 114
calc-law-vn-maternity = Labour Code 2019, Art. 139
calc-caveat-vn-maternity = Social insurance pays you, and you get your old job back with no pay cut. How much it pays we have not checked: ask us.
calc-law-vn-notice = Labour Code 2019, Art. 35
calc-law-vn-notice-company = Labour Code 2019, Art. 36, 37
calc-caveat-vn-notice-company = You cannot be fired while sick, on leave, pregnant or with a baby under one year.
calc-law-vn-leaving-early = Labour Code 2019, Art. 35, 40
calc-caveat-vn-leaving-early = Who leaves the wrong way may owe half a month of pay and the missed notice days (Art. 40). Some cases need no notice, such as unpaid wages or violence.
calc-law-vn-dismissal = Labour Code 2019, Art. 41
calc-caveat-vn-dismissal = The company must prove a fault, and call you to a meeting about it first (Art. 122).
calc-law-vn-minimum-wage = Decree 293/2025, Art. 3; before 2026 Decree 74/2024, Art. 3
calc-law-vn-minimum-wage-hour = Decree 293/2025, Art. 3
calc-law-vn-insurance = Law on Social Insurance 2024, Art. 33-34
calc-law-vn-deductions = Labour Code 2019, Art. 102, 127, 129
calc-caveat-vn-deductions = Such cuts are only to repay damage that you caused. Fines are not allowed.

## Cambodia

calc-law-kh-hour = Labour Law, Art. 137
calc-law-kh-overtime = Labour Law, Art. 139; Prakas 112/25
calc-law-kh-overtime-rest = Labour Law, Art. 161-164
calc-law-kh-overtime-night = Labour Law, Art. 144
calc-caveat-kh-overtime-night = One source gives more for a normal night shift; we took what the law's own change says.
calc-law-kh-overtime-cap = Notification 030 of 2015
calc-law-kh-dispute = Labour Law, Art. 301
calc-caveat-kh-dispute = The time limit is in an old text; a rule of 2025 may have changed it. Do not miss the meeting: a complaint can end if you miss it or do not sign without a good reason.
calc-law-kh-seniority = Labour Law, Art. 89; Prakas 443/2018
calc-caveat-kh-seniority = Who resigns may lose the part that is not due yet. If you were fired for a serious fault, ask us.
calc-law-kh-severance-fixed = Labour Law, Art. 73
calc-law-kh-dismissal = Labour Law, Art. 73, 91
calc-caveat-kh-dismissal = If the company ends an open contract without a good reason, you can claim damages, at least as much as the seniority pay. If it cuts a fixed contract short, you can claim the pay up to its end date.
calc-law-kh-leaving-early = Labour Law, Art. 73-75
calc-caveat-kh-leaving-early = Who leaves a fixed contract early may owe money.
calc-law-kh-final-pay = Labour Law, Art. 116
calc-law-kh-leave-cash = Labour Law, Art. 166-167
calc-law-kh-annual-leave = Labour Law, Art. 166-167
calc-law-kh-maternity = Labour Law, Art. 182
calc-law-kh-maternity-pay = Labour Law, Art. 183
calc-law-kh-maternity-insurance = NSSF rules
calc-law-kh-notice = Labour Law, Art. 73-75
calc-law-kh-notice-open = Labour Law, Art. 75, 79
calc-law-kh-notice-fixed = Labour Law, Art. 73
calc-law-kh-minimum-wage = yearly prakas on the minimum wage
calc-caveat-kh-minimum-wage = It is for these factories only. Other work has no legal minimum that we could confirm.
calc-law-kh-insurance = Law on Social Security Schemes 2019
calc-law-kh-deductions = Labour Law, Art. 28, 126-129
calc-caveat-kh-deductions = Pay may be cut only in a few cases, such as tools not given back or an advance. Fines are not allowed.

## Thailand

calc-law-th-hour = Labour Protection Act, Sec. 68
calc-law-th-overtime = Labour Protection Act, Sec. 61
calc-law-th-overtime-rest = Labour Protection Act, Sec. 62-63
calc-law-th-overtime-cap = Labour Protection Act, Sec. 24-26
calc-law-th-late-pay = Labour Protection Act, Sec. 9
calc-law-th-severance-days = Labour Protection Act, Sec. 118
calc-law-th-severance-fault = Labour Protection Act, Sec. 119
calc-caveat-th-severance-fault = Severance is lost only for serious fault: crime, harm on purpose, very careless acts, prison, breaking rules after a written warning, or three work days away without a reason (Sec. 119).
calc-law-th-dismissal = Labour Court Act, Sec. 49
calc-caveat-th-dismissal = If there was no good reason, you can ask the Labour Court for your job or for money. It is free.
calc-law-th-leaving-early = Labour Protection Act, Sec. 17, 70
calc-caveat-th-leaving-early = If you are a migrant, ask an NGO first, or us, before you leave: there is a short time to find a new employer. Officers may ask for papers.
calc-caveat-th-severance-days = A written contract for a special, seasonal or one-time job may give no severance.
calc-law-th-final-pay = Labour Protection Act, Sec. 70, 118
calc-law-th-leave-cash = Labour Protection Act, Sec. 67
calc-caveat-th-leave-cash = Leave of this year is paid when the company ends the work without your fault.
calc-law-th-annual-leave = Labour Protection Act, Sec. 30
calc-law-th-maternity = Labour Protection Act (No. 9) 2025, Sec. 41, 59
calc-caveat-th-maternity = One source begins this law a day later.
calc-law-th-maternity-insurance = Social Security Act
calc-caveat-th-maternity-insurance = The social fund's part was described for the older, shorter leave. Ask the fund if it has changed.
calc-law-th-notice = Labour Protection Act, Sec. 17
calc-law-th-insurance = Social Security Act, Sec. 33
calc-law-th-welfare-fund = Labour Protection Act, Employee Welfare Fund
calc-caveat-th-welfare-fund = We could not confirm that the welfare fund has begun.
calc-law-th-deductions = Labour Protection Act, Sec. 76-77
calc-caveat-th-deductions = Pay may be cut only for a few things, such as union dues, co-op debts, or damage done on purpose or by gross carelessness. No cuts as punishment.
calc-law-th-minimum-wage = Wage Committee notifications 13 and 14
calc-caveat-th-minimum-wage = In the towns of Chiang Mai and Hat Yai, on Ko Samui, and in most hotels and entertainment places it is more. Small hotels with rooms only are left out. We found no newer rates.
calc-law-th-minimum-wage-trade = Wage Committee notification 14

## Myanmar

calc-law-mm-hour = Factories Act
calc-caveat-mm-hour = The ministry counts overtime on the base pay, without the daily allowance.
calc-law-mm-overtime = Factories Act
calc-law-mm-overtime-rest = Leave and Holidays Act
calc-law-mm-severance-months = Notification 84/2015
calc-law-mm-final-pay = Payment of Wages Law 2016
calc-law-mm-annual-leave = Leave and Holidays Act
calc-caveat-mm-annual-leave = Some days of casual leave come besides.
calc-law-mm-maternity = Leave and Holidays Act; Social Security Law
calc-law-mm-notice = standard employment contract
calc-law-mm-minimum-wage = Notification 1/2025
calc-caveat-mm-minimum-wage = We do not know of a change since then. Ask before you rely on it.
