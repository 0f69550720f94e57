# Rights in Viet Nam, part a: children, equal treatment, forced labour, unions, pay.
# Review: draft.

minimum-age = You must be at least { $minimum_age } to work. From { $light_work_age } to under { $minimum_age }: only light jobs on an official list. Younger: no work, except arts or sports with permission.
    .title = Minimum working age
    .steps =
        1. Keep a copy of a paper that shows the age.
        2. Worried about a child at work? You can tell it here first. What is safe for the child comes before all else.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 3(1), 143, 145

light-work = Aged { $age_from } or { $age_to }: only light work from an official list, never at the cost of school. A parent or guardian must sign the written contract too. A health check at least every { $health_check_months } months.
    .title = Light work for children
    .steps =
        1. Keep one copy of the contract and of the health papers at home.
        2. Write down the hours and the tasks of each day.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 143(3), 145

young-worker-hours = Under { $from_age }: at most { $under_15_daily_hours } hours a day, { $under_15_weekly_hours } a week, no overtime, no nights. From { $from_age } to { $to_age }: at most { $age_15_17_daily_hours } hours a day, { $age_15_17_weekly_hours } a week; overtime or nights only in some listed jobs.
    .title = Hours for young workers
    .steps =
        1. Write down when work starts and ends each day.
        2. Keep a paper that shows your age.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 146

hazardous-work-under-18 = Under { $age_limit } you must not be given dangerous work. Examples: loads too heavy for your body, chemicals, gas, repairing machines, building sites.
    .title = Dangerous work and the young
    .steps =
        1. Step back from the machine or the load if you feel unsafe. Life and health come first.
        2. Write down what work it is and since when. You can tell it here.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 147
    .fine = Fine for a person: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 27(3)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

young-worker-records = For a worker under { $age_limit } the company needs the parents' or guardian's agreement. It must keep a separate book with name, birth date, job and health checks.
    .title = Papers for young workers
    .steps =
        1. Keep your own copy of what your parents signed.
        2. Keep the results of each health check.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 144(3)

discrimination-grounds = The company must not treat you worse for your race, sex, age, pregnancy, marriage, faith, disability, HIV, family care or union work. This covers hiring, pay and dismissal.
    .title = Unequal treatment
    .steps =
        1. Write down for yourself what was said or done, and on which day.
        2. Keep job adverts, messages and payslips that show the difference.
        3. You can ask a union or us what fits your situation.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 3(8), 8(1); time limits: Labour Code, Art. 190
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 11(2)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

equal-pay = Same value of work, same pay, for men and women.
    .title = Equal pay
    .example = If a man gets { $example_hour } an hour, a woman who does work of the same value must get { $example_hour } too.
    .steps =
        1. Keep your payslips and a note of the work you do.
        2. Compare quietly with a colleague you trust, only if both feel safe.
        3. You can ask a union or us to look at it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 90(3); time limits: Labour Code, Art. 190

pregnancy-testing = Being pregnant is no legal reason to refuse you a job or treat you worse. Using a pregnancy test to choose whom to hire or keep can go against the rule on equal treatment.
    .title = Pregnancy tests at work
    .steps =
        1. Keep the advert, form or message that asks for a test.
        2. Before you decide anything, you can ask a union or us. Saying no may mean the job goes to somebody else.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 3(8), 8(1), 136(1)
    .caveat = The law bans unequal treatment because of pregnancy. We saw no rule that names pregnancy tests.

pregnancy-dismissal-protection = You must not be fired for marrying, being pregnant, being on maternity leave or having a child under { $child_age_months } months. No discipline in this time either. If your contract ends then, you come first for a new one.
    .title = Fired because pregnant
    .steps =
        1. Keep proof: the medical paper, the birth paper, your contract, messages.
        2. You can wait before you sign any paper about leaving. Ask a union or us first.
        3. Note the day you were told. The time limits count from the day you learn of it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 137(3), 122(4); time limits: Labour Code, Art. 190
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 26(2)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

pregnancy-work-limits = From month { $from_month } of pregnancy (month { $remote_from_month } in remote areas): no night work, overtime or far trips. Child under { $child_age_months } months: only if you agree. Heavy or harmful job: lighter work or { $reduced_hours_per_day } hour less a day, same pay, once you tell the company.
    .title = Work while pregnant
    .steps =
        1. Keep the medical paper that shows the month of pregnancy, with a copy at home.
        2. For lighter work the company must know. You can tell it in writing and keep a copy.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 137(1)-(2)

sexual-harassment = Sexual harassment at work is banned: touch, words, pictures, messages, or asking for sex for a benefit. Work bus, dorm and phone count too. The company must act fast and keep it private.
    .title = Sexual harassment
    .steps =
        1. Get to a safe place and to somebody you trust.
        2. If it is safe, keep the messages. You do not have to write down details.
        3. Leaving without notice is allowed by law, but it is a last step. Done the wrong way it can cost half a month of pay plus the missed notice days. Ask us first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 8(3), 35(2)(d), 40, 118(2)(d); Decree 145/2020/ND-CP, Art. 84-86
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 17(3)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

breastfeeding-breaks = { $minutes_per_day } minutes a day with full pay while your child is under { $child_age_months } months: to feed, pump milk or rest. A site with { $milk_room_women_workers } or more women must have a milk room.
    .title = Time off to feed a baby
    .example = In a day of { $example_day_hours } hours you work { $example_worked_hours } and are paid for { $example_day_hours }.
    .steps =
        1. Keep a copy of the birth paper.
        2. Write down the days when you did not get the time.
        3. You can choose the hour that suits you and ask for it together with other mothers.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 137(4); Decree 145/2020/ND-CP, Art. 80(4)-(5)

menstrual-breaks = { $minutes_per_day } minutes a day with full pay during your period, at least { $min_days_per_month } work days a month. You agree on the days with the company. If you choose to work on and it agrees, that time is paid extra.
    .title = Breaks during your period
    .steps =
        1. Note the days you took, or could not take.
        2. You can ask together with other women, through the union if there is one.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 137(4); Decree 145/2020/ND-CP, Art. 80(3)

forced-labour-ban = Nobody may make you work by force, threats or tricks. If you are in danger, your safety comes first: get help now.
    .title = Forced to work
    .steps =
        1. Get to a safe place if you can do it without more danger. Tell one person you trust where you are.
        2. If it is safe, keep proof: messages, pay notes, a photo of your papers.
        3. The law lets you leave at once. Done the wrong way it can cost half a month of pay plus the missed notice days. If you are not in danger, ask us before you go.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 3(7), 8(2), 35(2)(c), 40
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 17(4)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

id-document-retention = The company must not keep the original of your ID card, passport, degree or certificate. It must give them back.
    .title = Papers kept by the company
    .steps =
        1. Keep a photo or a copy of your papers where only you can see it.
        2. Write down who took which paper, and when.
        3. Before you ask for them, you can plan it with a union or us. If you stay in a company dorm or owe money, that is safer.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 17(1)
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 15(2)(a)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

deposits-and-debt-bondage = The company must not ask for money or goods as a guarantee for the job. It must not make you work to pay off a debt to it.
    .title = Deposits, work for a debt
    .steps =
        1. Keep receipts, messages and any paper you signed. A photo kept away from the company is enough.
        2. Write down how much was taken or is still said to be owed.
        3. You can ask us or a union before you leave or refuse. Leaving with a debt open can bring pressure on you or your family.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 17(2)-(3); time limits: Labour Code, Art. 190
    .fine = Fine for a person or household business: { $deposit_fine_min_vnd } to { $deposit_fine_max_vnd } for taking a deposit (Decree 283/2026/ND-CP, Art. 15(2)(b)); { $debt_work_fine_min_vnd } to { $debt_work_fine_max_vnd } for making somebody work off a debt (Art. 17(4)(b)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

recruitment-fees = You pay { $worker_pays_vnd } to be hired; money taken must be paid back. For work abroad: no broker fee, and a service fee of at most { $overseas_service_fee_cap_months_per_12 } month of pay for every { $overseas_fee_per_months } months of work.
    .title = Fees to get a job
    .steps =
        1. Keep receipts, transfer slips and messages about the money.
        2. Before you pay for a job abroad, you can ask us about the company and the fee.
        3. You can ask a union or us how to get money back.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 11(2); Law 69/2020/QH14 on workers going abroad, Art. 7(8), 23(4); time limits: Labour Code, Art. 190
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 11(1)(b)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

overtime-refusal = Overtime needs your yes on time, place and job. You can say no. Only rare cases are different, such as war orders or saving lives in a flood, fire or dangerous disease.
    .title = Saying no to overtime
    .steps =
        1. Keep messages or lists that order the overtime.
        2. Read a consent paper before you sign it. You can keep a copy.
        3. If you fear trouble for saying no, ask a union or us first. It is easier together than alone.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 107(2)(a), 108; Decree 145/2020/ND-CP, Art. 59
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 24(3)(b)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

join-union = You have the right to form, join and take part in a union. Another worker organisation at your company is possible too. Since { $foreign_from } foreign workers with a contract of { $foreign_worker_contract_months } months or more can join.
    .title = Joining a union
    .steps =
        1. You can ask about it outside the workplace and outside working hours.
        2. Use your own phone for this, not a company phone or computer.
        3. The province federation of the union can help even where the company has no union.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 5(1)(c), 170; Trade Union Law 50/2024/QH15, Art. 5
    .caveat = The part on foreign workers comes from a law firm's page, not from the law text.

union-dismissal-protection = Nobody may fire, punish, move or pay you less because you join or lead a union. The job may not depend on joining, staying out or leaving. A worker fired for it must be taken back with full pay.
    .title = Punished for union work
    .steps =
        1. Keep the paper or message, and note who said what on which day.
        2. You can wait before you sign any paper about leaving or moving.
        3. Ask the province federation of the union or us, away from the workplace.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 175; time limits: Labour Code, Art. 190
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 40). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

collective-bargaining = Talks must start within { $start_within_days } days when a union with enough members asks; the company may not refuse. Pay, hours, safety and more can be on the table. Meeting time is paid. A group deal beats a contract that gives less.
    .title = Bargaining as a group
    .steps =
        1. Gather wishes from colleagues you trust, without lists of names.
        2. Let the union ask in writing and keep a dated copy.
        3. You can ask the province federation of the union to help prepare.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 67, 68, 70, 79

strike-right = You have the right to strike, within rules: for interests such as better pay, led by a worker organisation, after mediation and a vote. Nobody may fire or punish you for a legal strike. Outside the rules it can be called illegal.
    .title = Strikes
    .steps =
        1. Before anything starts, ask the union or us whether the steps were followed.
        2. Do not write plans, names or dates in open chat groups.
        3. Joining a stoppage outside the rules can cost you pay or your job. Ask first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 5(1)(e), 199-204, 208
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 30(3)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).
    .caveat = We could read only the first lines of the articles on strikes. Part of the steps (mediation, vote, notice) is general knowledge.

worker-representatives = At least { $times_per_year } dialogue meeting a year at your workplace, and more when one side asks. Workers outside the union can choose their own people for it.
    .title = Dialogue meeting
    .steps =
        1. Collect questions from several colleagues, without names.
        2. Let a representative put them forward, so nobody stands alone.
        3. You can ask for the notes of the last meeting.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 63; Decree 145/2020/ND-CP, Art. 37
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 21). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

minimum-wage = A month: Region I { $region_1_month_vnd }, II { $region_2_month_vnd }, III { $region_3_month_vnd }, IV { $region_4_month_vnd }. An hour: { $region_1_hour_vnd }, { $region_2_hour_vnd }, { $region_3_hour_vnd }, { $region_4_hour_vnd }. Since { $valid_from }. The region is where you work.
    .title = Minimum wage
    .example = Region I, { $example_hours } hours: at least { $region_1_hour_vnd } × { $example_hours } = { $example_pay }.
    .steps =
        1. Find the region of your workplace: ask the union or us.
        2. Compare with your payslip for normal hours, without overtime.
        3. Keep payslips and a note of your hours.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Decree 293/2025/ND-CP of 10 November 2025, Art. 3; time limits: Labour Code, Art. 190
    .caveat = A new decree may bring new rates for the next year. We have not found one yet.
    .expiry = New rates may start on { $new_rates_from }. Ask again then.

minimum-wage-history = { $region_1_month_vnd } a month in Region I, { $region_2_month_vnd } in II, { $region_3_month_vnd } in III, { $region_4_month_vnd } in IV. This held from { $valid_from } to { $valid_to }. Use it to check old pay.
    .title = Older minimum wage
    .steps =
        1. Look for old payslips and bank messages from that time.
        2. Write down which months look too low, then ask a union or us.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Decree 74/2024/ND-CP, Art. 3; time limits: Labour Code, Art. 190
    .caveat = This is general knowledge. We did not see a page with these rates.

piece-rate-pay = { $ordinary_day_percent }, { $rest_day_percent } or { $holiday_percent } of the normal piece price for pieces made in overtime. In normal hours your pieces must still add up to the minimum wage, by month or by hour.
    .title = Piece-rate pay
    .example = A piece at { $example_piece } becomes at least { $example_piece_overtime } in overtime on a normal day.
    .steps =
        1. Count your pieces each day and note the hours.
        2. Keep the price list; a photo is fine if it is safe.
        3. Compare normal-hour pay with the minimum wage of your region.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Decree 293/2025/ND-CP, Art. 4(3); Decree 145/2020/ND-CP, Art. 55(2); time limits: Labour Code, Art. 190

overtime-pay = At least { $ordinary_day_percent } on a normal day, { $rest_day_percent } on your weekly day off, { $holiday_percent } on a public holiday or paid day off. Paid by the day? Then the { $holiday_percent } comes on top of the holiday pay.
    .title = Overtime pay
    .example = One hour at { $example_hour } becomes at least { $example_pay } on a normal day. At night it is more.
    .steps =
        1. Write down when you start and end each day.
        2. Keep payslips. Take a photo if it is safe.
        3. Compare the hours with the payslip. We can help you work it out.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 98(1); Decree 145/2020/ND-CP, Art. 55; time limits: Labour Code, Art. 190

night-work-pay = Night is { $night_start } to { $night_end }: at least { $night_premium_percent } more than a normal hour. Night overtime: { $night_ot_workday } on a work day ({ $night_ot_workday_after_day_ot } after overtime that day), { $night_ot_restday } on your day off, { $night_ot_holiday } on a holiday.
    .title = Night pay
    .example = One hour at { $example_hour } becomes { $example_night } at night, and { $example_night_overtime } as night overtime: { $day_overtime_percent } + { $night_premium_percent } + { $night_overtime_extra_percent } = { $night_ot_workday }. The normal hour leaves out meal, fuel, housing and bonus money.
    .steps =
        1. Write down which hours fall into the night.
        2. Check that night hours stand on their own line of the payslip.
        3. If it does not fit, we can help you work it out.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 98(2)-(3), 106; Decree 145/2020/ND-CP, Art. 55(1)(a), 57; time limits: Labour Code, Art. 190

rest-day-and-holiday-pay = At least { $rest_day_percent } on your weekly day off, { $holiday_percent } on a public holiday. A holiday that falls on your day off gives you another day off; work on that day counts as a weekly day off.
    .title = Pay on days off, holidays
    .example = One hour at { $example_hour } becomes { $example_rest_day } on a day off and { $example_holiday } on a holiday.
    .steps =
        1. Mark on a calendar which days off and holidays you worked.
        2. Compare with the lines of your payslip.
        3. If it does not fit, we can help you work it out.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 98(1), 111(3); Decree 145/2020/ND-CP, Art. 55(3); time limits: Labour Code, Art. 190

wage-payment-period = Monthly pay comes once or twice a month on a fixed date. Pay by hour, day or week may be joined for at most { $max_days_hourly_daily } days. It must come directly, in full, on time. Bank fees are paid by the company.
    .title = When and how pay comes
    .steps =
        1. Note the pay day in your contract and the day the money came.
        2. Keep bank messages and payslips.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 94, 96, 97; time limits: Labour Code, Art. 190

late-wages = At most { $max_delay_days } days late, and only for reasons nobody can control. From { $interest_from_days } days late the company owes you interest too.
    .title = Late wages
    .steps =
        1. Keep proof of your hours and pay: payslips, bank messages, your own notes.
        2. Ask a union or us for help, alone or with colleagues.
        3. Leaving is a last step. The law allows it without notice when pay is late or short. Done the wrong way you may owe half a month of pay plus the missed notice days. Ask us first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 97(4), 35(2)(b), 40; time limits: Labour Code, Art. 190
    .fine = Fine for a person or household business: { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 23(2)). Double for a company (Art. 7). For acts before 10 September 2026 the older decree applies (Art. 67).

wage-deductions = Lawful: { $insurance_worker_percent } for insurance, income tax and, for members, the union fee. Other cuts only repay damage you caused: at most { $max_percent_of_net_monthly } of what is left. You have the right to know why.
    .title = Deductions from pay
    .example = If { $example_net } is left after insurance and tax, at most { $example_max_cut } may be cut that month.
    .steps =
        1. Look at each line of the payslip. Insurance and tax are normal.
        2. Mark the lines you do not understand and keep the payslip.
        3. The company may not make you buy its goods. You can ask a union or us about such a line.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 94(2), 102, 129; time limits: Labour Code, Art. 190
    .caveat = The limit is counted on pay after insurance and tax. The insurance rate comes from a guide, not from the law text. The union fee is general knowledge.

payslip = Every time you are paid you must get a pay statement. It shows wage, overtime pay, night pay and each cut with its reason.
    .title = Payslip
    .steps =
        1. Keep every payslip. A photo is fine if it is safe.
        2. No payslip? Note the date and the sum you got each time.
        3. You can ask for it together with colleagues, or ask a union or us first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 95(3)

social-insurance = You pay { $worker_percent } of your insured wage, the company { $employer_percent }. With a contract of { $min_contract_months } month or more it must sign you up. Top limit of the insured wage: { $cap_vnd_from_2026_07 } a month from { $cap_from }.
    .title = Social insurance
    .example = Insured wage { $example_wage }: your part is { $example_share }. That is { $worker_social } social, { $worker_health } health and { $worker_unemployment } jobless insurance.
    .steps =
        1. Look on the payslip for the insurance lines and the insured wage.
        2. Keep payslips for every month with a deduction.
        3. If money is cut but you doubt it is paid in, ask a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Law on Social Insurance 41/2024/QH15, Art. 33-34; time limits: Labour Code, Art. 190
    .caveat = The rates come from a payroll guide. We did not read them in the law text.

work-stoppage-pay = { $employer_fault_percent } of your pay if work stops because of the company. Power cut, storm, fire or bad economy: you agree on the pay, but for the first { $min_wage_floor_days } work days not below the minimum wage.
    .title = Pay when work stops
    .steps =
        1. Note each day without work and the reason you were told.
        2. Read what you are asked to sign, above all "unpaid leave". You can keep a copy.
        3. Ask a union or us before you agree to a lower sum.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 99; time limits: Labour Code, Art. 190

bonus-and-allowances = No law forces a Tet bonus or a month { $extra_month } of pay. If the company promised it in its bonus rules or group agreement, it must pay. The rules must be shown at work, after asking the union.
    .title = Bonus and allowances
    .steps =
        1. Look for the bonus rules on the notice board. Take a photo if it is safe.
        2. Compare them with what you got.
        3. You can ask a union or us to read the rules with you.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 104; time limits: Labour Code, Art. 190
    .caveat = This is general knowledge. We did not see a page with this article.
