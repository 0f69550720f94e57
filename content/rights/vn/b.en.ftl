### Viet Nam cards, part b. Figures come from facts-b.toml.

written-contract = Before your first day the company must sign a written contract with you, in { $copies } copies, and you keep one. An e-contract counts. Only a job under { $oral_max_months } month may rest on spoken words.
    .title = Work contract
    .steps =
        1. Photograph the contract you have. Keep the photo somewhere private.
        2. No contract yet: note your start date, hours and the pay you were promised. Keep the messages from when you were hired.
        3. When it feels safe, you can ask for your copy.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 13(2), 14

probation = A trial lasts at most { $max_working_days_other } working days for general jobs, { $max_days_skilled } days for skilled workers, { $max_days_college } days for jobs that need college, { $max_days_manager } for managers. Pay: at least { $min_pay_percent }.
    .title = Trial period
    .example = If the job pays { $example_pay }, trial pay is at least { $example_trial_pay }.
    .steps =
        1. Note the day the trial began and the day it should end.
        2. Check: one job has only one trial. A contract under { $no_trial_under_months } month has none.
        3. Good to know: during the trial either side may stop without notice.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 24-27

fixed-term-limits = A contract with an end date runs { $max_months } months at most and can be signed only { $max_fixed_contracts } times. If you stay after that, the contract must have no end date.
    .title = Fixed-term contracts
    .steps =
        1. Keep every contract you signed. Note when each one ends.
        2. If you work on for more than { $grace_days } days after the end and sign nothing new, the old one becomes open-ended.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 20

termination-notice = The company must tell you at least { $open_ended_days } days ahead for an open-ended contract, { $fixed_12_36_months_days } days for { $band_from_months } to { $band_to_months } months, { $under_12_months_working_days } working days for less. And it needs a reason that the law allows.
    .title = The company ends your job
    .steps =
        1. Note the day you were told and the reason given. Keep letters and messages.
        2. Compare the reason: the law allows often poor work, long illness, natural disaster and a few more.
        3. While you are sick, on leave, pregnant or have a baby under { $baby_under_months } months, the company may not end it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 36, 37; time limits: Art. 190

resignation = You can leave without giving a reason if you give notice: { $open_ended_days } days for an open-ended contract, { $fixed_12_36_months_days } days for { $band_from_months } to { $band_to_months } months, { $under_12_months_working_days } working days for less.
    .title = Leaving your job
    .steps =
        1. Look which kind of contract you have. Count the notice days.
        2. Write a dated letter and photograph it. Keep your payslips.
        3. Late pay, beating, insults, harassment or forced work: the law needs no notice. Keep proof first. If you leave the wrong way you may owe { $owed_months } of a month's pay, plus pay for the missed notice days.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 35, 40

unlawful-dismissal = If you were fired against the rules, you get at least { $extra_months_min } months of wages, on top of pay and insurance for the days you lost. The company must take you back.
    .title = Fired against the rules
    .example = With wages of { $example_pay }, that extra part is at least { $example_extra }.
    .steps =
        1. Note the day and the words you were told. Keep the letter, messages, contract and payslips.
        2. If you are handed a paper to sign, you can ask to read it first, above all one that says "I resign".
        3. You do not want to go back: then you also get severance pay.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn of it. A firing can go straight to court.
    .law = Labour Code 45/2019/QH14, Art. 41; time limits: Art. 190

severance-pay = After { $min_months_service } months or more of work, most contract ends give you { $months_per_year } of a month's wage for each year. Years with jobless insurance do not count, because that fund pays you.
    .title = Severance pay
    .example = With wages of { $example_pay } and { $example_years } years that count, it is { $example_sum }.
    .steps =
        1. Note your first and last day. Keep your contract and payslips.
        2. Look which years you had jobless insurance.
        3. Good to know: who walks off the job for { $walk_off_days } days, or already has a pension, does not get it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn that money is missing.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn that money is missing.
    .law = Labour Code 45/2019/QH14, Art. 46; time limits: Art. 190

redundancy = Job lost to new machines, restructuring or the economy: { $months_per_year } month of wages per year that counts, at least { $min_months }. The company must talk with the union and tell you and the province { $notice_days } days before.
    .title = Job cuts
    .example = With wages of { $example_pay }, you get at least { $example_min }.
    .steps =
        1. Note the day you were told and the reason. Keep the notice.
        2. Note since when you have worked there. Keep your contract and payslips.
        3. You can ask the union if the company has talked with them, and who is on the list.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn that money is missing.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn that money is missing.
    .law = Labour Code 45/2019/QH14, Art. 42, 47; time limits: Art. 190

final-pay = Within { $working_days } working days after your contract ends, the company must pay all it owes you. In special cases, such as closing down, it can take up to { $max_days_special } days.
    .title = Last pay when you leave
    .steps =
        1. Note your last day, the money missing and the leave you did not take. Unused leave is paid in money.
        2. Keep your contract, payslips and time sheets.
        3. The company must also return your papers and confirm your insurance time. You can ask by message and keep it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn that money is missing.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn that money is missing.
    .law = Labour Code 45/2019/QH14, Art. 48, 113(3); time limits: Art. 190

disciplinary-process = The company must tell you of the meeting at least { $notice_working_days } working days before, and prove your fault. The law lets you defend yourself, with a lawyer or the union. One mistake, one penalty.
    .title = Discipline meeting
    .steps =
        1. Note when you were told and what fault they name. Keep the letter.
        2. Compare: only a warning, a raise delayed by up to { $raise_delay_max_months } months, removal from a post or dismissal are allowed.
        3. Find somebody to come along: the union or a lawyer. You can ask to read the minutes well before you sign.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 122, 124; Decree 145/2020/ND-CP, Art. 70; time limits: Code Art. 190

fines-and-abuse = The company may not fine you or cut your pay to punish you. It may not hurt, insult or shame you. Money taken this way must be paid back.
    .title = Fined or insulted at work
    .steps =
        1. Note the day, the sum and what was said. Keep it somewhere private.
        2. Keep your payslip; photograph it if that is safe.
        3. You can tell the union or a group you trust. Later is fine too.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn of it.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn of it.
    .law = Labour Code 45/2019/QH14, Art. 127; time limits: Art. 190
    .fine = Fine: from { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 25(3)). Double for a company (Art. 7). Acts before 10 September 2026 fall under the older decree (Art. 67).

workplace-violence = At work nobody may hit, hurt, shame or threaten you, not even to punish you. If you are in danger now, go to people you trust. We can show you who can help.
    .title = Hit or threatened at work
    .steps =
        1. If you can, get away from that person, to other people or somebody you trust.
        2. If you are hurt, see a doctor. Keep the paper if that is safe.
        3. When it is calm, note the time, what happened and who saw it. Keep it somewhere private.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 127(1); Penal Code, Art. 134
    .caveat = We have not yet read the text of these articles.

workplace-rules = A company with { $workers_from } or more workers must write down its rules, register them, ask the union first and post the main points. What is not in the rules, your contract or the law cannot be punished.
    .title = Company rules
    .steps =
        1. Look where the rules are posted. Photograph them if that is safe.
        2. If they say you broke one, find that point in the rules or your contract.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 118, 119, 127(3)

dispute-resolution = You have { $mediation_deadline_months } months to ask for mediation and { $court_deadline_years } year to go to court, from the day you learn of the problem. Most matters need mediation first. A firing or social insurance can go straight to court.
    .title = Who can settle it
    .steps =
        1. Note the day you learned of the problem. The time runs from there.
        2. Put your contract, payslips and messages in one private place.
        3. A union, a legal aid group or a person of our team can help you.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can ask a state labour mediator within { $mediation_deadline_months } months, counted from the day you learn of the act that broke your right.
    .deadline-2 = You can go to court within { $court_deadline_years } year, counted from the day you learn of the act that broke your right.
    .law = Labour Code 45/2019/QH14, Art. 187, 188, 190
    .caveat = The court limit, the limit for arbitration ({ $arbitration_deadline_months } months) and what can go straight to court: we have not read that text in full. It is safer to ask early.

employer-osh-duties = At least { $risk_check_per_year } time a year the company must check for dangers, tell you the results and fix them. Air, dust, heat, noise and machines must meet the rules. Warning signs must be in your language.
    .title = The company's safety duties
    .steps =
        1. Note where there is dust, heat, noise or an open machine, and the day.
        2. Photograph the spot if that is safe, without faces.
        3. You can tell the safety person of your team or the union.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 7(2), 16, 18

ppe = Safety gear costs you { $cost_to_worker }. If your job has risks, the company must give you the right gear. It may not pay cash instead, make you buy it or charge you. Once you have it, you must use it.
    .title = Safety gear
    .steps =
        1. Note what gear your job needs and what is missing or broken.
        2. If you had to buy it or were charged, keep the bill and the payslip.
        3. You can ask for new gear through the safety person of your team.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 23

osh-training = The company must train you in safety before you start, and again from time to time. For high-risk jobs you need the training and a safety card first.
    .title = Safety training
    .steps =
        1. Not sure how to use a machine safely: you can ask to be shown before you touch it.
        2. Note the day and topic of each training. Photograph your safety card.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 14, 16(7)

refuse-dangerous-work = If you clearly see serious danger to life or health, the law lets you stop or leave, with { $pay_percent } of your pay and no punishment. Until it is fixed nobody may force you back.
    .title = Stopping dangerous work
    .steps =
        1. Get to a safe place. Call the people next to you to come too.
        2. Tell your manager at once where the danger is. The law asks for this step.
        3. Note when you stopped, what the danger was, who saw it and whom you told.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 6(1)(dd), 7(2)(c); Labour Code 45/2019/QH14, Art. 5(1)(d)
    .fine = Fine: from { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 33(10)). Double for a company (Art. 7). Acts before 10 September 2026 fall under the older decree (Art. 67).

accident-reporting = Tell your boss at once about any accident or danger. If somebody dies, or { $serious_injuries_to_report } or more are badly hurt, the company must tell the province labour office at once. After a death also the police.
    .title = Reporting an accident
    .steps =
        1. Get to a safe place and call people to help the injured.
        2. Tell your boss. Note the time, the place, what happened and who saw it.
        3. Keep medical papers and bills from the first day.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 34

work-injury-compensation = The company pays full wages while you heal, first aid, and medical costs that insurance does not cover. If it was not all your fault: also at least { $min_months_5_to_10_percent } to { $min_months_81_percent_or_death } months of wages, depending on the injury.
    .title = Pay after a work injury
    .example = With wages of { $example_pay }: { $band_low_percent } to { $band_high_percent } loss of work ability gives at least { $example_low }. { $severe_percent } or more, or a death, gives at least { $example_high }.
    .steps =
        1. Keep medical papers, bills, the hospital discharge paper and photos of the spot if you have them.
        2. Note the time and who saw it. An accident on the way to or from work counts for the insurance too.
        3. Work it out: above { $band_high_percent }, each percent adds { $extra_per_percent_months } months of wages. If it was all your fault you still get at least { $own_fault_percent } of these sums.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 38, 39, 45

toilets-and-water = The workplace must have enough clean toilets and washrooms. The time you spend in the toilet counts as work time.
    .title = Toilets and washrooms
    .steps =
        1. Note when you could not go, or lost pay because you went.
        2. See if other teams have the same trouble. It is easier to raise together.
        3. You can ask the safety person or the union to raise it for the whole team.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 16(1); Labour Code 45/2019/QH14, Art. 136(3); Decree 145/2020/ND-CP, Art. 58(3)
    .fine = Fine: from { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 32(3)(e)). Double for a company (Art. 7). Acts before 10 September 2026 fall under the older decree (Art. 67).
    .caveat = How many workers may share a toilet, we could not read yet. The same goes for drinking water.

heat-and-temperature = At least { $measure_per_year } time a year the company must measure heat and damp, show workers the results and fix problems. Both must stay within the national limits.
    .title = Heat at work
    .steps =
        1. Somebody is confused, stumbles or has very hot skin, dry or wet: call help and cool with water at once.
        2. Note the day and time, and the temperature if there is a thermometer.
        3. You can ask the safety person of your team for the measured results.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 16(1), 18(2), 18(4)
    .caveat = We could not read the health ministry's table of limits, so we cannot say how many degrees are too many.

health-checks = At least every { $months_normal } months the company must pay for your health check. For heavy or harmful jobs, workers under { $minor_age }, older or disabled workers: every { $months_hazardous_or_minor } months. Women get a women's health exam.
    .title = Health checks
    .steps =
        1. Note the date of your last check.
        2. Keep your results somewhere private.
        3. If the cost was taken from your pay, keep that payslip.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 21

safety-representatives = Each production team must have at least { $per_team_min } safety person, a worker whom the team chooses. This worker gets paid time and extra pay, and can ask the team to stop if danger is close.
    .title = Safety person of the team
    .steps =
        1. Find out who the safety person of your team is.
        2. If you see a danger, you can tell that person.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 74

fire-and-evacuation = The company must have an emergency plan, first-aid people and first-aid gear, and must train them.
    .title = Fire and ways out
    .steps =
        1. There is a fire: get out at once, do not go back for your things.
        2. No fire now: look if the ways out near you are clear.
        3. A door is locked or blocked: you can tell the safety person of your team, or tell it here.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Occupational Safety and Health 84/2015/QH13, Art. 16(8)
    .fine = Fine: from { $fine_min_vnd } to { $fine_max_vnd } (Decree 283/2026/ND-CP, Art. 32(2)-(3)). Double for a company (Art. 7). Acts before 10 September 2026 fall under the older decree (Art. 67).

regular-hours = Normal work is at most { $daily_hours } hours a day and { $weekly_hours } hours a week. If hours are set by the week, a day can have up to { $max_daily_if_weekly }. The state encourages a week of { $encouraged_weekly_hours } hours.
    .title = Normal working hours
    .example = At { $daily_hours } hours a day, { $example_days } days make { $weekly_hours } hours. More than that is overtime.
    .steps =
        1. Write down your start and end time every day. Keep it somewhere private.
        2. Add it up each week and compare with your payslip.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 105

overtime-limits = Overtime is at most { $monthly_hours } hours a month and { $yearly_hours } a year; in one day { $daily_percent_of_normal } of normal hours. Clothes, shoes, electronics, food, seafood and some other work: up to { $yearly_hours_listed_trades } a year.
    .title = Overtime limits
    .example = On a normal day of { $example_normal_hours } hours, overtime is at most { $example_overtime_hours } hours, and the whole day { $max_total_daily_hours }. The { $yearly_hours_listed_trades } a year also hold for power, water and places with a week of { $listed_week_hours } hours or less.
    .steps =
        1. Write down your overtime every day. Keep it somewhere private.
        2. Add it up each month. Above { $monthly_hours } hours, ask us. Above { $monthly_hours_resolution_17_2022 } hours is over every limit.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 107; Resolution 17/2022/UBTVQH15, Art. 1-2
    .caveat = A later resolution allows { $monthly_hours_resolution_17_2022 } hours a month and { $yearly_hours_resolution_17_2022 } a year in any trade. It leaves out workers under { $minor_age }, pregnant from month { $pregnant_from_month }, with a baby under { $baby_under_months } months, disabled from { $disabled_percent }, or in heavy or dangerous jobs. Sources disagree if it still holds: one says it ended on { $claimed_end }.

rest-breaks = If you work { $shift_from_hours } hours or more a day, you get a break of at least { $break_minutes_day } minutes in a row, { $break_minutes_night } at night. On continuous shifts it counts as work time. Between two shifts: at least { $between_shifts_hours } hours off.
    .title = Breaks and rest
    .steps =
        1. Write down your real breaks for one week.
        2. When the shift changes, note when you left and when you had to be back.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 109, 110

weekly-rest = Each week you get at least { $hours } hours off in a row. If the work cannot stop for that, you must get at least { $min_days_per_month } days off a month on average.
    .title = Weekly rest day
    .steps =
        1. Mark your real days off on a calendar.
        2. If you work on a rest day, note start and end, so that overtime can be worked out.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 111

public-holidays = You get { $days_per_year } paid public holidays a year: New Year ({ $new_year_days }), Tet ({ $tet_days }), Hung Kings ({ $hung_kings_days }), { $april_day } April ({ $april_days }), Labour Day ({ $labour_days }), National Day ({ $national_days }). Foreign workers get { $foreign_worker_extra_days } more.
    .title = Public holidays and Tet
    .steps =
        1. Mark the holidays you had off and those you worked.
        2. Compare with your payslip at the end of the month.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 112
    .caveat = { $possible_new_day } November: we could not confirm that it is a paid day for companies. Ask your company or union.

annual-leave = After { $service_months } months you get { $days_normal } working days of paid leave a year. Heavy or harmful jobs, workers under { $minor_age } and disabled workers: { $days_hazardous_minor_disabled }. Very heavy jobs: { $days_extra_hazardous }.
    .title = Annual leave
    .example = Less than a year is counted by the month: { $example_months } months give { $example_leave_days } days. Every { $extra_day_every_years } years add { $extra_days } day.
    .steps =
        1. Note since which month you work there and how many days you took.
        2. Keep your leave requests and the answers.
        3. Good to know: when you leave the job, unused days are paid in money.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 113, 114

sick-leave = When you are sick, social insurance pays { $pay_percent } of your insured wage. Normal job, days a year: { $days_under_15_years } if paid in under { $short_years } years, { $days_15_to_30_years } from { $short_years } to under { $long_years } years, { $days_30_plus_years } from { $long_years } years. You need a doctor's paper.
    .title = Sick leave
    .example = With an insured wage of { $example_pay } and a full month of illness, the fund pays about { $example_month }.
    .steps =
        1. See a doctor and ask for the sick note the same day.
        2. Photograph the note before you hand it in.
        3. Look up your insured wage on the payslip.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Social Insurance 41/2024/QH15, Art. 43, 45

maternity-leave = You get { $months } months of maternity leave, up to { $max_months_before_birth } before the birth. Twins or more: { $extra_month_per_child_from_second } month more per extra child. Social insurance pays. The company must give you your old job back, with no pay cut.
    .title = Maternity leave
    .steps =
        1. Keep your pregnancy papers and the birth paper.
        2. See on your payslip if social insurance is being paid.
        3. Good to know: after { $earliest_return_months } months you can go back early if a doctor and the company agree.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 139, 140

paternity-leave = When his wife gives birth, a father who pays social insurance gets { $normal_working_days } working days off. Surgery or a birth before { $early_weeks } weeks: { $surgery_or_early_days }. Twins: { $twins_days }; twins by surgery: { $twins_surgery_days }. The insurance fund pays.
    .title = Paternity leave
    .steps =
        1. Keep the birth paper and the hospital discharge paper.
        2. See on your payslip if social insurance is being paid.
        3. Write a dated leave request and photograph it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 139(5); Law on Social Insurance 41/2024/QH15, Art. 53
    .caveat = The page we read shows no date. It is safer to ask the social insurance office before you take the days.

personal-leave = Paid days off: your wedding { $own_wedding_days }, your child's wedding { $child_wedding_days }, death of a parent, parent-in-law, husband, wife or child { $close_family_death_days }. Unpaid { $other_family_unpaid_days }: death of a grandparent or sibling, wedding of a parent or sibling.
    .title = Family leave days
    .steps =
        1. Ask by message or letter and keep a copy.
        2. At the end of the month, check that your payslip is right.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Code 45/2019/QH14, Art. 115
