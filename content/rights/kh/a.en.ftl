# Rights in Cambodia, English: children, equal treatment, forced labour, unions, pay.
# Review: draft.

minimum-age = You must be at least { $minimum_age } to work for pay. From { $light_work_age } to { $minimum_age }: only light work that does not harm school.
    .title = Minimum working age
    .steps =
        1. Keep a copy of a paper that shows the age.
        2. Worried about a child at work? You can tell it here first. What is safe for the child comes before all else.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 177

light-work = From { $age_from } to { $age_to }: only light work. It must not harm health, and it must not stop school or training.
    .title = Light work for children
    .steps =
        1. Write down the hours and the tasks of each day.
        2. Keep school papers and a paper that shows the age at home.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 177(4)

hazardous-work-under-18 = Under { $age_limit } you must not be given work that can harm health, safety or morals. In a factory this includes heavy loads, some chemicals and some machines.
    .title = Dangerous work and the young
    .steps =
        1. Step back from the machine or the load if you feel unsafe. Life and health come first.
        2. Write down what work it is and since when. You can tell it here.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 177(2); Prakas 106/04 and 305/07
    .caveat = We have not read these papers yet. The ministry keeps lists of dangerous jobs.

young-worker-hours = Under { $age_limit }: no night work, except in a few cases, and at least { $night_rest_hours } hours of rest in a row at night. From { $child_from } to { $child_to }: only a few hours on school days.
    .title = Hours for young workers
    .steps =
        1. Write down when work starts and ends each day.
        2. Keep a paper that shows your age.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 175-176; Prakas 144/02

young-worker-records = The company must keep a list of all workers under { $age_limit }, with birth dates. The labour inspector can ask for a doctor's check if the job may be too hard.
    .title = List of young workers
    .steps =
        1. Keep your own copy of a paper that shows your age.
        2. If a job is too hard for your body, note what it is. You can tell it here.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 178-179

discrimination-grounds = The company must not treat you worse for your race, sex, faith, politics, birthplace or union work. This covers hiring, pay, training and firing.
    .title = Unequal treatment
    .steps =
        1. Write down for yourself what was said or done, and on which day.
        2. Keep job adverts, messages and payslips that show the difference.
        3. You can ask a union or us what fits your situation.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 12; time limit: Art. 301

equal-pay = Same work, same skill, same output: same pay. Sex, age or where you come from must not matter.
    .title = Equal pay
    .example = If one worker gets { $example_month } a month, another who does the same work with the same skill and output must get { $example_month } too.
    .steps =
        1. Keep your payslips and a note of the work you do.
        2. Compare quietly with a colleague you trust, only if both feel safe.
        3. You can ask a union or us to look at it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 106; time limit: Art. 301

pregnancy-testing = A factory should not ask for a pregnancy test to hire you or to renew your contract. It is a form of unequal treatment because of sex.
    .title = Pregnancy tests at work
    .steps =
        1. Keep the advert, form or message that asks for a test.
        2. Before you decide anything, you can ask a union or us. Saying no may mean the job goes to somebody else.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 12; Constitution, Art. 46
    .caveat = We saw no rule that names pregnancy tests.

pregnancy-dismissal-protection = You must not be fired because you are pregnant, or while you are on maternity leave. Your years of service go on counting.
    .title = Fired because pregnant
    .steps =
        1. Keep proof: the medical paper, the birth paper, your contract, messages.
        2. You can wait before you sign any paper about leaving. Ask a union or us first.
        3. Note the day you were told and the words that were used.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 71, 182; Constitution, Art. 46; time limit: Art. 301

pregnancy-work-limits = In the first { $light_work_months } months after you come back from maternity leave you may be given only light work.
    .title = Light work after a birth
    .steps =
        1. Keep the birth paper and note the day you came back.
        2. Note which work you were given in this time.
        3. You can ask for lighter work through the union or a worker representative.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 182

sexual-harassment = Sexual harassment at work is banned by the labour law, and it is also a crime. This is not your fault.
    .title = Sexual harassment
    .steps =
        1. Get to a safe place and to somebody you trust.
        2. If it is safe, keep the messages. You do not have to write down details.
        3. You choose if and whom you tell: us, a union, the labour office or the police. Officers may ask for your name and papers.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 172; Criminal Code, Art. 250

breastfeeding-breaks = { $minutes_per_day } paid minutes a day until your child is { $child_age_months } months old; you can split them into two breaks of { $break_minutes }. With { $nursing_room_women_workers } or more women: a nursing room and day-care, or pay for it.
    .title = Time off to feed a baby
    .steps =
        1. Keep a copy of the birth paper.
        2. Write down the days when you did not get the time.
        3. You can ask for it together with other mothers.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 184-186

forced-labour-ban = Nobody may force you to work, also not to pay back a debt. You are free to change jobs. If you are in danger, your safety comes first: get help now.
    .title = Forced to work
    .steps =
        1. Get to a safe place if you can do it without more danger. Tell one person you trust where you are.
        2. If it is safe, keep proof: messages, pay notes, a photo of your papers.
        3. If you are not in danger, ask us before you go. Who leaves a fixed contract early may be asked to pay damages.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 15-16; Law on Suppression of Human Trafficking 2008

id-document-retention = Your passport and ID are yours to hold. Taking your papers so that you cannot leave is a sign of forced labour.
    .title = Papers kept by the company
    .steps =
        1. Keep a photo or a copy of your papers where only you can see it.
        2. Write down who took which paper, and when.
        3. Before you ask for them, you can plan it with a group you trust, a union or us. If you live in a company room or owe money, that is safer.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 15 (general)
    .caveat = The labour law has no special rule on papers.

deposits-and-debt-bondage = The company must not ask for money as a deposit or bond to get or keep the job. It must not make you work to pay off a debt.
    .title = Deposits, work for a debt
    .steps =
        1. Keep receipts, messages and any paper you signed. A photo kept away from the company is enough.
        2. Write down how much was taken or is still said to be owed.
        3. You can ask us or a union before you leave or refuse. Leaving with a debt open can bring pressure on you or your family.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 16, 44; time limit: Art. 301
    .caveat = We have not read the article on deposits yet.

recruitment-fees = You pay { $worker_pays_usd } to get a factory job in Cambodia. Asking job-seekers for money is banned.
    .title = Fees to get a job
    .steps =
        1. Keep receipts, transfer slips and messages about the money.
        2. Before you pay anybody for a job, you can ask us or a union.
        3. You can ask a union or us how to get money back.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 44, and ministry notices
    .caveat = We could read only the heading of this point in a guide for the garment trade. On fees for work abroad we have nothing checked yet.

overtime-refusal = Overtime is your choice. Nobody may force you, or punish you for saying no. It is only for special tasks, or for a very heavy workload that cannot wait.
    .title = Saying no to overtime
    .steps =
        1. Keep messages or lists that order the overtime.
        2. Read a consent paper before you sign it. You can keep a copy.
        3. If you fear trouble for saying no, ask a union or us first. It is easier together than alone.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 139; Prakas 112/25 of 6 May 2025, Art. 3-4

join-union = Most workers have the right to form or join the union they choose, with nobody's permission. It takes { $min_workers } workers to form one. You can also stay out or leave.
    .title = Joining a union
    .steps =
        1. You can ask about it outside the workplace and outside working hours.
        2. Use your own phone for this, not a company phone or computer.
        3. A union group outside the factory can help where the factory has no union.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 266-267; Law on Trade Unions 2016 (amended 2019)
    .caveat = Domestic workers and civil servants are left out, says a union survey; the first labour law gave domestic workers this freedom. The number of workers is from that survey too. A union must be registered before it can act.

union-dismissal-protection = Nobody may fire or punish you because you are in a union or take part in one. Before union leaders and shop stewards are fired, the labour inspector must agree.
    .title = Punished for union work
    .steps =
        1. Keep the paper or message, and note who said what on which day.
        2. You can wait before you sign any paper about leaving or moving.
        3. Ask a union group or us, away from the workplace.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 279, 293; Law on Trade Unions 2016, Art. 62-67; time limit: Art. 301
    .caveat = That the inspector must agree is general knowledge; we have not read that text.

collective-bargaining = A union with Most Representative Status can bargain for all: it has the most members, and at least { $min_percent } of the workers. The company must talk with it in good faith.
    .title = Bargaining as a group
    .steps =
        1. Gather wishes from colleagues you trust, without lists of names.
        2. Let the union ask in writing and keep a dated copy.
        3. You can ask a union group outside the factory to help prepare.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Trade Unions 2016 (amended 2019), Art. 54-55, 72

strike-right = You have the right to strike, in peace: first try to settle, also at the Arbitration Council; then a secret vote and { $notice_working_days } work days' notice to company and ministry. No pay for these days.
    .title = Strikes
    .steps =
        1. Before anything starts, ask the union or us whether each step was followed. In essential services the notice is { $notice_essential_service_days } days.
        2. Do not write plans, names or dates in open chat groups.
        3. Joining a stoppage outside the rules can cost you pay or your job. Ask first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 318-332

worker-representatives = With { $workers_from } or more workers, you elect shop stewards by secret vote. They bring complaints on pay and safety to the company, and get { $paid_hours_per_week } paid hours a week for it.
    .title = Shop stewards
    .steps =
        1. Collect questions from several colleagues, without names.
        2. Let a shop steward put them forward, so nobody stands alone.
        3. You can ask when the last vote was held.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 283-287; Prakas 286/01

minimum-wage = { $month_usd } a month since { $from_date }, only in factories for garments, shoes, textiles, bags and travel goods. In probation { $probation_less_usd } less. Other work has no legal minimum yet.
    .title = Minimum wage
    .example = With the regular benefits, workers there get about { $with_benefits_min_usd } to { $with_benefits_max_usd } a month.
    .steps =
        1. Compare with your payslip for normal hours, without overtime.
        2. Keep payslips and a note of your hours.
        3. If it does not fit, you can ask a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Prakas 214 of 17 September 2025; time limit: Labour Law 1997, Art. 301
    .caveat = The amount for probation is from the year before ({ $probation_month_usd_2025 }). That other work has no minimum is not confirmed. We have not found the rate of the coming year yet.
    .expiry = New rates may start on { $new_rates_from }. Ask again then.

minimum-wage-history = Garments and shoes, a month: { $year_2018 }: { $usd_2018 } · { $year_2019 }: { $usd_2019 } · { $year_2020 }: { $usd_2020 } · { $year_2021 }: { $usd_2021 } · { $year_2023 }: { $usd_2023 } · { $year_2024 }: { $usd_2024 } · { $year_2025 }: { $usd_2025 } · { $year_2026 }: { $usd_2026 }.
    .title = Older minimum wage
    .steps =
        1. Look for old payslips and bank messages from that time.
        2. Write down which months look too low, then ask a union or us.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Yearly prakas on the garment minimum wage; time limit: Labour Law 1997, Art. 301
    .caveat = We did not see the rate of { $year_2022 }.

bonus-and-allowances = Garment and shoe factories, a month: { $attendance_usd_month } if you miss no work, { $transport_rent_usd_month } for travel and rent, { $seniority_min_usd_month } to { $seniority_max_usd_month } for service from year { $seniority_from_year } to { $seniority_to_year }. Overtime day: { $overtime_meal_usd_day } for food or a meal.
    .title = Bonuses and allowances
    .example = In year { $seniority_from_year }, with no day missed: { $attendance_usd_month } + { $transport_rent_usd_month } + { $seniority_min_usd_month } = { $example_sum } a month on top of the wage.
    .steps =
        1. Find these lines on your payslip. Keep the payslip or a photo.
        2. Note the day you started, for the service bonus.
        3. Note the overtime days on which you got no meal and no meal money.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Ministry notices 049/10 and 041/11; Prakas 211/24; time limit: Labour Law 1997, Art. 301
    .caveat = These are the amounts of { $amounts_year }. Another page gives the meal money as { $meal_other_source } a day.

piece-rate-pay = Paid by the piece, you must still get at least the minimum wage when you work normally. If your pieces come to more, you get the higher amount.
    .title = Piece-rate pay
    .example = If your minimum wage is { $example_minimum } and your pieces come to { $example_pieces }, you get { $example_minimum }.
    .steps =
        1. Count your pieces each day and note the hours.
        2. Keep the price list; a photo is fine if it is safe.
        3. Compare normal-hour pay with the minimum wage.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 108; minimum wage prakas; time limit: Art. 301

overtime-pay = { $ordinary_day_percent } for overtime by day. { $night_overtime_percent } at night, from { $night_start } to { $night_end }. { $rest_day_percent } on your weekly day off.
    .title = Overtime pay
    .example = One hour at { $example_hour } becomes { $example_pay } by day, and { $example_night } at night or on your day off.
    .steps =
        1. Write down when you start and end each day.
        2. Keep payslips. Take a photo if it is safe.
        3. Compare the hours with the payslip. We can help you work it out.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 139 (amended 2007); Prakas 112/25 of 6 May 2025, Art. 5; time limit: Art. 301

night-work-pay = { $night_percent } for normal night work. { $night_overtime_percent } for overtime at night. Night is from { $night_start } to { $night_end }.
    .title = Night pay
    .example = One hour at { $example_hour } becomes { $example_night } in a normal night shift, and { $example_night_overtime } as night overtime.
    .steps =
        1. Write down which hours fall into the night.
        2. Check that night hours stand on their own line of the payslip.
        3. If it does not fit, we can help you work it out.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 144 (amended 2007); time limit: Art. 301
    .caveat = One trade page gives { $other_source_percent } for a normal night shift. The change of the law and another page give { $night_percent }.

rest-day-and-holiday-pay = { $rest_day_percent } for work on your weekly day off. On a public holiday, if you agree to work: your holiday pay plus { $holiday_extra_percent } more. Paid by hour, day or piece? You get holiday pay too.
    .title = Pay on days off, holidays
    .example = With a day's pay of { $example_day }: { $example_rest_day } on a day off. On a holiday { $example_day } + { $example_day } = { $example_holiday }.
    .steps =
        1. Mark on a calendar which days off and holidays you worked.
        2. Compare with the lines of your payslip.
        3. If it does not fit, we can help you work it out.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 139, 161-164; time limit: Art. 301

wage-payment-period = { $times_per_month } times a month. { $first_payment_percent } of the pay comes in the second week. The rest, with benefits, comes in the fourth week.
    .title = When pay comes
    .example = With a wage of { $example_month }, { $example_first } comes in the second week.
    .steps =
        1. Note the days on which the money came, and how much.
        2. Keep bank messages and payslips.
        3. If it comes late again and again, you can ask a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 116; Prakas 442/2018; time limit: Art. 301

wage-deductions = Lawful: { $pension_worker_percent } for the NSSF pension (at most { $pension_worker_max_month_riel } a month), salary tax, an advance you took, tools not given back. Fines as a cut in pay are banned. Enough to live on must be left.
    .title = Deductions from pay
    .example = With pay of { $example_pay } a month, the pension takes { $example_pension }. Above { $pension_wage_cap_riel } it stays at { $pension_worker_max_month_riel }.
    .steps =
        1. Look at each line that was cut on your payslip. Keep a photo if it is safe.
        2. Note what you were told about the reason.
        3. We can help you tell lawful lines from others.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 28, 126-129; time limit: Art. 301
    .caveat = The law may allow a few more cases. We have not read these articles yet.
    .expiry = The pension share changes on { $pension_change_from }. Ask again then.

payslip = The company must explain in clear words how your pay is worked out: before you start, and when it changes. You sign the payroll book and should get a slip.
    .title = Payslip
    .steps =
        1. Keep every payslip. Take a photo if it is safe.
        2. Before you sign the payroll book, compare the sum with what you got.
        3. No slip: write down each sum and day yourself.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 112-113

social-insurance = You pay { $pension_worker_percent } for the pension, at most { $pension_worker_max_month_riel } a month. The company must sign you up with NSSF. It pays { $pension_employer_percent } for the pension, { $work_injury_employer_percent } for work injury and { $health_employer_percent } for health care.
    .title = NSSF social insurance
    .example = With pay of { $example_pay } a month you pay { $example_pension }. Above { $pension_wage_cap_riel } it stays at { $pension_worker_max_month_riel }; below { $pension_wage_floor_riel } it is counted from { $pension_wage_floor_riel }.
    .steps =
        1. Keep your NSSF card or number and your payslips.
        2. The NSSF phone app shows if the company has paid for you each month.
        3. If months are missing, you can ask NSSF, a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Social Security Schemes 2019; NSSF rules
    .caveat = From { $pension_change_from } you and the company are each due to pay { $pension_percent_each_from_2027_10 } for the pension.
    .expiry = The pension share changes on { $pension_change_from }. Ask again then.

work-stoppage-pay = A stop for economic reasons may last at most { $max_months } months, and the labour inspector must be told. Pay in this time is set by talks.
    .title = Pay when work stops
    .example = Garment factories often pay { $usual_percent }: with { $example_month } a month, that is { $example_half }.
    .steps =
        1. Note the day work stopped and the reason you were told.
        2. Keep the notice and your payslips.
        3. Ask the union what was agreed. It is easier together than alone.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 71(11)
    .caveat = The half is what factories usually do, not what the law orders. We have not read the rule on the months.

late-wages = If pay does not come on time, the labour inspector can order the company to pay. If the factory closes, wages come before other debts.
    .title = Late wages
    .steps =
        1. Keep proof of your hours and pay: payslips, bank messages, your own notes.
        2. Note the day pay was due and the sum.
        3. Ask a union or us for help, alone or with colleagues.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 115-116, 122; time limit: Art. 301
