# Rights in Thailand, part a: children, equal treatment, forced labour, unions, pay.
# Review: draft.

minimum-age = You must be at least { $minimum_age } to be hired. There is no exception for light work.
    .title = Minimum working age
    .steps =
        1. Keep a copy of a paper that shows the age.
        2. Worried about a child at work? You can tell it here first. What is safe for the child comes before all else.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 44
    .fine = Fine: { $fine_min_thb } to { $fine_max_thb }, or prison for up to { $prison_max_years } years (penalty added in 2017).

light-work = No light work under { $minimum_age }: a child under this age may not be an employee at all. The labour law has no exception.
    .title = Light work for children
    .steps =
        1. Note what the child does and at what hours. Keep it private.
        2. School and the family's income matter too. You can tell it here first, before anybody is sent home.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 44

young-worker-hours = Under { $age_limit }: no work from { $night_start } to { $night_end }, no overtime, no work on holidays. And { $rest_hours } hour of rest after at most { $after_hours } hours of work.
    .title = Hours under eighteen
    .steps =
        1. Write down start, end and rest times every day.
        2. Keep payslips and messages about shifts.
        3. You can tell it here first, before anybody loses the job.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 46-48

hazardous-work-under-18 = Under { $age_limit }: no dangerous work. This means hot metal, harmful chemicals, loud noise, high heat, fork-lifts, power saws. Bars, sea fishing boats and seafood plants are not allowed either.
    .title = Dangerous work, under age
    .steps =
        1. Note which machine, substance or place it is.
        2. Feeling ill from it? See a doctor and keep the paper.
        3. You can tell it here first, before anybody loses the job.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 49-50, and ministerial regulations

young-worker-records = The employer must tell the labour inspector within { $notify_hire_days } days of hiring somebody under { $age_limit }, and within { $notify_end_days } days after the young worker leaves. It must keep a record.
    .title = Papers for young workers
    .steps =
        1. Keep your own copy of what you or your parents signed.
        2. Note your first and last day.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 45

discrimination-grounds = Men and women must be treated the same at work, unless the job makes that impossible. The labour law names only sex. Other laws cover gender and disability.
    .title = Unequal treatment
    .steps =
        1. Write down for yourself what was said or done, and on which day.
        2. Keep job adverts, messages and payslips that show the difference.
        3. You can ask a helper group, a union or us what fits your situation.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 15; Gender Equality Act B.E. 2558 (2015)

equal-pay = Same work, same pay, for men and women. This goes for overtime pay and holiday pay too.
    .title = Equal pay
    .example = If a man gets { $example_hour } an hour, a woman who does the same work must get { $example_hour } too.
    .steps =
        1. Keep your payslips and a note of the work you do.
        2. Compare quietly with a colleague you trust, only if both feel safe.
        3. You can ask a union or us to look at it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 53

pregnancy-testing = A factory should not use a pregnancy test to choose whom to hire or keep. Treating women worse because they may be pregnant goes against the rule on equal treatment.
    .title = Pregnancy tests at work
    .steps =
        1. Keep the advert, form or message that asks for a test.
        2. Before you decide anything, you can ask a helper group or us. Saying no may mean the job goes to somebody else.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 15, 43

pregnancy-dismissal-protection = You must not be fired because you are pregnant. If it happens, the labour inspector or the Labour Court can look at it.
    .title = Fired because pregnant
    .steps =
        1. Keep proof: the medical paper, your contract, messages.
        2. You can wait before you sign any paper about leaving. Ask a helper group, a union or us first.
        3. Note the day you were told, and the words.
        4. A migrant? Go to an office with a helper if you can: officers may ask for papers.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 43

pregnancy-work-limits = While pregnant: no work from { $night_start } to { $night_end }, no overtime or holiday work, no lifting over { $max_lift_kg } kilos, no shaking machines. Office jobs: some overtime if you agree and it is safe.
    .title = Work while pregnant
    .steps =
        1. Keep the medical paper, with a copy at home.
        2. For safer work the employer must know. You can tell it in writing and keep a copy.
        3. Pain or bleeding: get medical help at once. Work can wait.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 39, 39/1

sexual-harassment = An employer, boss, supervisor or inspector must not sexually abuse, harass or bother you. It can also be a crime. It is not your fault.
    .title = Sexual harassment
    .steps =
        1. Get to a safe place and to somebody you trust.
        2. If it is safe, keep the messages. You do not have to write down details.
        3. You can talk to a helper in your own language first. You can ask for a woman.
        4. Before you leave the job, ask a helper: a migrant who leaves can lose the right to stay.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 16, 147
    .fine = Fine: up to { $fine_max_thb } (Sec. 147).

breastfeeding-breaks = The law gives no set paid break for breastfeeding. Some workplaces have a milk room.
    .title = Time off to feed a baby
    .steps =
        1. See if other mothers want the same. It is easier to ask together.
        2. You can ask the welfare committee for a time and a clean, private place.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.

forced-labour-ban = Forced labour is a crime. Threats, keeping your papers and using a debt to make you work can be part of it. If you are in danger, your safety comes first.
    .title = Forced to work
    .steps =
        1. Get to a safe place if you can do it without more danger. Tell one person you trust where you are.
        2. If it is safe, keep proof: messages, pay notes, a photo of your papers.
        3. Call a helper in your own language first. Officers may ask for papers.
        4. If you are not in danger, ask a helper before you leave the job: a migrant can lose the right to stay.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Anti-Trafficking in Persons Act B.E. 2551 (2008, amended 2019), Sec. 6/1
    .caveat = Which acts count is general knowledge. We have not read the text of this law.

id-document-retention = Nobody may keep your papers against the law. If you signed for storage, you can still ask for them back. A helper in your own language can ask for them with you.
    .title = Papers kept by the employer
    .steps =
        1. Keep a photo or a copy of your papers where only you can see it.
        2. Write down who took which paper, and when. Did you sign something about it?
        3. Before you ask for them, plan it with a helper group in your own language.
        4. Ask the helper also before you leave the job: your permit may suffer.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Royal Ordinance on Managing the Work of Foreigners B.E. 2560 (2017, amended 2018), Sec. 62, 131
    .fine = Keeping a migrant's papers against the law: prison for up to { $prison_max_months } months and a fine of up to { $fine_max_thb } (Sec. 131).
    .caveat = A worker may perhaps agree in writing to storage; we could not confirm it. Officials have kept passports because of a debt, so a helper group comes first.

deposits-and-debt-bondage = The employer may not take a deposit or a guarantee for damage from you. Only jobs that handle money or property are different, within limits. Under { $age_limit } it is never allowed.
    .title = Deposits, work for a debt
    .steps =
        1. Keep receipts, messages and any paper you signed. A photo kept away from the workplace is enough.
        2. Write down how much was taken or is still said to be owed.
        3. You can ask a helper group or us before you leave or refuse. Leaving with a debt open can bring pressure on you or your family.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 10, 51

recruitment-fees = Hired under the MOU system? The agency may not charge you for it. The employer may charge only real costs: passport, health check, work permit. Thai workers going abroad can be charged limited fees.
    .title = Fees to get a job
    .steps =
        1. Keep receipts, transfer slips and messages about the money.
        2. Before you pay, you can ask a helper group or us about the agency and the fee.
        3. You can ask us how to get money back.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Royal Ordinance on Managing the Work of Foreigners B.E. 2560 (2017), Sec. 42, 49
    .caveat = The part on migrants in Thailand is general knowledge. We have not read the text.

overtime-refusal = Overtime needs your yes each time. You can say no. Only work that must not stop, or an emergency, is different.
    .title = Saying no to overtime
    .steps =
        1. Keep messages or lists that order the overtime.
        2. Read a consent paper before you sign it. You can keep a copy.
        3. If you fear trouble for saying no, ask a union or us first. It is easier together than alone.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 24

join-union = { $min_members } or more Thai workers can form a union; it must be registered. The law lets only Thai people start or lead one. Registered migrant workers may join it.
    .title = Joining a union
    .steps =
        1. You can ask about it outside the workplace and outside working hours.
        2. Use your own phone for this, not a company phone or computer.
        3. A migrant? A helper group in your own language can tell you which union takes members.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Relations Act B.E. 2518 (1975), Sec. 86-101

union-dismissal-protection = You must not be fired or made to leave because you join a union or make a demand. The protection starts when the union is registered.
    .title = Punished for union work
    .steps =
        1. Keep the paper or message, and note who said what on which day.
        2. You can wait before you sign any paper about leaving or moving.
        3. Ask the union, a helper group or us, away from the workplace.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can complain to the Labour Relations Committee within { $complaint_days } days from the day of the unfair act.
    .law = Labour Relations Act B.E. 2518 (1975), Sec. 121-124
    .caveat = The limit of { $complaint_days } days is general knowledge. It is safer to ask early.

collective-bargaining = A union can hand in demands if at least { $union_min_percent } of the workers are members. Without a union, { $workers_sign_min_percent } of the workers can sign. The employer must start talks within { $start_within_days } days.
    .title = Asking for more together
    .steps =
        1. You can ask a union or us, outside the workplace, how it is done safely.
        2. Keep names and plans out of open chat groups.
        3. Keep a copy of the demand away from the workplace.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Relations Act B.E. 2518 (1975), Sec. 13-16
    .caveat = The { $workers_sign_min_percent } and the { $start_within_days } days are general knowledge.

strike-right = A strike needs written notice { $notice_hours } hours before, to the mediator and the employer. Demands, talks and mediation must have failed first. Without these steps it is illegal and you can be punished.
    .title = Strikes
    .steps =
        1. Before anything starts, ask the union or us whether the steps were followed.
        2. Do not write plans, names or dates in open chat groups.
        3. Joining a stoppage outside the rules can cost you pay or your job. Ask first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Relations Act B.E. 2518 (1975), Sec. 22, 34
    .caveat = The { $notice_hours } hours are general knowledge.

worker-representatives = { $workers_from } or more workers: there must be a welfare committee of at least { $min_members } members, chosen by the workers. It meets the employer at least every { $meeting_months } months.
    .title = Welfare committee
    .steps =
        1. You can find out who sits in it and when it meets.
        2. Collect points from several people, so that nobody stands alone.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 96-98

minimum-wage = A day: { $top_day_thb } in Bangkok, Chachoengsao, Chon Buri, Phuket, Rayong and Ko Samui; { $town_day_thb } in Chiang Mai town and Hat Yai; { $greater_bangkok_day_thb } round Bangkok; elsewhere { $min_day_thb } or more. Most hotels and entertainment places: { $top_day_thb } everywhere.
    .title = Minimum wage
    .example =
        Some provinces, a day:
        Nonthaburi, Pathum Thani, Nakhon Pathom, Samut Prakan, Samut Sakhon: { $greater_bangkok_day_thb }
        Nakhon Ratchasima: { $nakhon_ratchasima_day_thb }
        Samut Songkhram: { $samut_songkhram_day_thb }
        Chiang Mai (outside the town), Khon Kaen, Prachin Buri, Ayutthaya, Saraburi: { $khon_kaen_day_thb }
        Tak, Chiang Rai, Kanchanaburi, Sa Kaeo, Songkhla (outside Hat Yai), Surat Thani (outside Ko Samui): { $tak_day_thb }
        Ranong, Ratchaburi, Udon Thani: { $ranong_day_thb }
        Yala, Pattani, Narathiwat: { $min_day_thb }
    .steps =
        1. Find your province and your trade. Not in the list? You can ask us or a helper group.
        2. Compare with your payslip for normal hours, without overtime.
        3. Keep payslips and a note of your hours.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Wage Committee notifications No. 13 and 14; Labour Protection Act, Sec. 87
    .caveat = The list is from { $province_list_from }; Bangkok, hotels and entertainment places from { $valid_from }. We found no newer rates. A simple hotel with rooms only and at most { $small_hotel_rooms } rooms pays the rate of its province.

minimum-wage-history = A day, from { $first_from }: Phuket { $phuket_2024_thb }, Bangkok and near provinces { $bangkok_2024_thb }, Chon Buri and Rayong { $chonburi_2024_thb }. From { $second_from } to { $second_to }: { $country_2025_min_thb } to { $country_2025_max_thb }, Bangkok { $bangkok_2025_01_thb }.
    .title = Older minimum wage
    .steps =
        1. Look for old payslips and bank messages from that time.
        2. Write down which months look too low, then ask a union, a helper group or us.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Wage Committee notifications

piece-rate-pay = Your pieces must add up to the daily minimum wage at least. Overtime pieces: { $overtime_multiplier } times the piece price on work days, { $holiday_overtime_multiplier } times on holidays.
    .title = Piece-rate pay
    .example = A piece at { $example_piece }: in overtime { $example_overtime_piece } on a work day, { $example_holiday_piece } on a holiday.
    .steps =
        1. Write down your pieces and hours every day.
        2. Keep the piece tickets and payslips, or photos of them.
        3. Compare a day's pieces with the minimum wage of your province.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 61-63, 90

overtime-pay = At least { $workday_multiplier } times your hourly pay on a work day, and { $holiday_overtime_multiplier } times for overtime on a holiday.
    .title = Overtime pay
    .example = With { $example_hour } an hour, one hour of overtime is at least { $example_workday } on a work day and { $example_holiday } on a holiday.
    .steps =
        1. Write down start and end times every day.
        2. Keep your payslip; photograph it if that is safe, and keep it off the internet.
        3. You can work it out here and keep it for later.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 61, 63

night-work-pay = The law gives no extra pay for night hours alone. Your contract or a group agreement may give a shift amount. Pregnant women and workers under { $age_limit } may not work from { $night_start } to { $night_end }.
    .title = Night work pay
    .steps =
        1. Look in your contract and the work rules for a shift amount.
        2. Write down your night hours. Overtime at night is still paid as overtime.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 39, 47

rest-day-and-holiday-pay = Normal hours on a day off or holiday: paid by the month, { $monthly_extra_multiplier } time your pay on top. Paid by the day or hour: { $daily_multiplier } times on the weekly day off. Overtime that day: { $overtime_multiplier } times.
    .title = Pay on days off, holidays
    .example = With { $example_day } a day, a daily worker gets { $example_daily_worker } for work on the weekly day off.
    .steps =
        1. Write down which days off and holidays you worked, and how long.
        2. Check that they stand on the payslip.
        3. You can keep this for later, or ask a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 62-63

wage-payment-period = Pay must come at least once a month, in Thai money: at the workplace, or to your bank if you agree. Overtime and holiday pay too.
    .title = When pay must come
    .steps =
        1. Note the day when each pay came.
        2. Keep payslips and bank messages.
        3. Is somebody else holding your bank card? You can tell it here.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 54-55, 70

late-wages = { $interest_percent_per_year } interest a year on late pay. If the employer holds it back on purpose, { $extra_percent } more is added every { $extra_every_days } days.
    .title = Late wages
    .example = { $example_owed } one month late: about { $example_month_interest } interest. Held back on purpose: { $example_extra } more for every { $extra_every_days } days.
    .steps =
        1. Note the day when pay was due, and what is missing.
        2. Keep payslips, bank messages and your own list of hours.
        3. See if others wait too. It is easier together.
        4. A migrant? Ask a helper before you go to an office: officers may ask for papers.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 9

wage-deductions = Lawful cuts: tax, social security ({ $social_security_percent }, at most { $social_security_max_month_thb }) and in many firms the welfare fund ({ $welfare_fund_percent }). Few others: each at most { $max_percent_each }, together { $max_percent_total }, unless you agreed. None as punishment.
    .title = Cuts from pay
    .example = With pay of { $example_pay }: each other cut at most { $example_each }, all of them at most { $example_total }.
    .steps =
        1. Find every cut on the payslip. Ask which one it is.
        2. Compare with the few others: union dues, co-op debts, a legal deposit, a provident fund, damage done on purpose or very carelessly. For most you must agree first.
        3. Keep the payslips and what you signed.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 76-77
    .caveat = The welfare fund counts from { $welfare_fund_from }, in firms with { $welfare_fund_workers_from } or more workers and no provident fund. We did not find if it was put off again.

payslip = { $workers_from } or more workers: the employer must record days, hours and pay, and you sign when paid. Lawful lines: tax, social security ({ $social_security_percent }, at most { $social_security_max_month_thb }), in many firms the welfare fund ({ $welfare_fund_percent }).
    .title = Payslip
    .steps =
        1. You can ask for a slip, or check the bank record.
        2. Read before you sign that you were paid.
        3. A line is not clear? Ask which cut it is.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 114
    .caveat = The welfare fund counts from { $welfare_fund_from }, in firms with { $welfare_fund_workers_from } or more workers and no provident fund. We did not find if it was put off again.

social-insurance = { $worker_percent } of your pay from you, { $employer_percent } from the employer. You pay at most { $max_month_thb } a month, because at most { $wage_ceiling_thb } of pay counts. Migrants with papers are covered too.
    .title = Social security
    .example = With { $example_pay } a month you pay { $example_share }.
    .steps =
        1. Check that the cut stands on your payslip.
        2. Keep your insurance number and card safe.
        3. You can ask the Social Security Office if the money arrived. Officers may ask for papers.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Social Security Act B.E. 2533 (1990), Sec. 33; ministerial regulation of 2025

work-stoppage-pay = At least { $percent } of your pay if the employer stops work for a business reason. A disaster beyond its control is different. You and the inspector must be told { $notice_working_days } work days before.
    .title = Pay when work stops
    .example = With { $example_day } a day, a stopped day is paid at least { $example_stopped_day }.
    .steps =
        1. Note the days without work and what you were told.
        2. Keep the notice and your payslips.
        3. Told to sign for unpaid leave? You can ask us before you sign.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 75

bonus-and-allowances = The law does not force a bonus. If your contract, the work rules or a group agreement gives one, it must be paid.
    .title = Bonus and allowances
    .steps =
        1. Look in your contract and the work rules.
        2. Keep messages or notices that promise a bonus.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
