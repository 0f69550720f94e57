# Rights in Myanmar, English: children, forced labour, unions, pay, contracts, safety, hours, leave.
# Review: draft.

minimum-age = You must be at least { $minimum_age } to be hired. At { $minimum_age } and { $young_to }: a doctor's paper, and at most { $young_daily_hours } hours a day. At { $older_from } and { $older_to }: a doctor's paper too.
    .title = Minimum working age
    .steps =
        1. Keep a copy of a paper that shows the age, and of the doctor's paper.
        2. Worried about a child at work? You can tell it here first. What is safe for the child comes before all else.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Factories Act 1951 (amended 2016); Child Rights Law 2019

hazardous-work-under-18 = Under { $age_limit } nobody may be given dangerous work.
    .title = Dangerous work and the young
    .steps =
        1. Step back from the machine or the load if you feel unsafe. Life and health come first.
        2. Write down what work it is and since when. You can tell it here.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Factories Act 1951; Child Rights Law 2019

forced-labour-ban = If soldiers or officials force you, do not go to the local office. Write to us or to a group you trust. Nobody may make you work by force or threat. The law calls it a crime.
    .title = Forced to work
    .steps =
        1. Get to a safe place if you can do it without more danger. Tell one person you trust where you are.
        2. Keep notes and messages only where nobody finds them. You can delete this chat from your phone.
        3. Before you leave, plan it with somebody you trust. Leaving can bring danger to you or your family.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Penal Code, Sec. 374; Ward or Village Tract Administration Law 2012, Sec. 27A
    .caveat = We know these section numbers from memory only; we have not read the law. A local office may be close to those who force people.

overtime-refusal = Overtime needs your yes.
    .title = Saying no to overtime
    .steps =
        1. Keep messages or lists that order the overtime, where only you see them.
        2. Read a consent paper before you sign it. You can keep a copy.
        3. If you fear trouble for saying no, you can ask us first, or somebody you trust.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Shops and Establishments Law 2016; Factories Act 1951
    .caveat = The page we read speaks of shops and offices. For factories we could not check it.

join-union = Being known as a unionist is dangerous. Do not write names, places or plans here. On paper you may join a union; a basic one needs { $min_workers } workers and must register. Since { $since_year }, { $unions_declared_illegal_2021 } unions were declared illegal and { $unionists_jailed } unionists jailed.
    .title = Joining a union
    .steps =
        1. Think who may see your phone. You can delete this chat.
        2. Speak about it only face to face, with people you trust.
        3. Keep no lists of members and no photos of meetings on a phone.
        4. Do not post names or the company's name; you could be sued or punished. Speak only with people you trust.
    .law = Labour Organization Law 2011
    .caveat = On { $ilo_measures_on } the International Labour Organization (ILO) decided on measures about Myanmar. The counts come from news and reports; there may be more.

union-dismissal-protection = Being known as a unionist is dangerous. Do not write names, places or plans here. On paper a union can ask for the job back of a worker fired for union work. Before the union is registered the protection is weak.
    .title = Punished for union work
    .steps =
        1. Think who may see your phone. You can delete this chat.
        2. Keep the paper about the end of your job and your payslips in a safe place.
        3. You can wait before you sign a paper about leaving. Ask only people you trust.
        4. Do not post names or the company's name; you could be sued or punished. Speak only with people you trust.
    .law = Labour Organization Law 2011
    .caveat = This is how the law was described before. On { $ilo_measures_on } the International Labour Organization (ILO) decided on measures about Myanmar. Do not count on this protection today.

strike-right = Being known as a unionist is dangerous. Do not write names, places or plans here. On paper workers may strike, but now a strike can bring arrest. Ask only people you trust before you do anything.
    .title = Strikes
    .steps =
        1. Think who may see your phone. You can delete this chat.
        2. Write no plans, dates or places in any chat or group.
        3. A strike can cost you your freedom or your job. Speak first, face to face, with people you trust.
        4. Do not post names or the company's name; you could be sued or punished. Speak only with people you trust.
    .law = Labour Organization Law 2011; Settlement of Labour Dispute Law 2012
    .caveat = This is how the law was described before. On { $ilo_measures_on } the International Labour Organization (ILO) decided on measures about Myanmar.

minimum-wage = { $day_mmk } for a day of { $day_hours } hours: { $base_day_mmk } base pay and { $allowance_day_mmk } in daily allowances. Since { $valid_from }, in places with { $workers_from } or more workers.
    .title = Minimum wage
    .example = { $example_days } full days are at least { $day_mmk } × { $example_days } = { $example_pay }. One hour of base pay is { $base_hour_mmk }.
    .steps =
        1. Count your full days and compare with what you were paid, without overtime.
        2. Keep payslips and a note of your hours.
        3. If it does not fit, you can ask us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Notification 1/2025 of the National Minimum Wage Committee; Notification 2/2018
    .caveat = We have not checked yet if a newer rate has come since then.

overtime-pay = { $multiplier } times your wage for hours above { $factory_weekly_hours } a week in a factory, { $shop_weekly_hours } in a shop. In { $said_in_year } the ministry said: overtime is counted on the base of { $base_for_overtime_mmk } a day, not on the allowance.
    .title = Overtime pay
    .example = With the base, one hour is { $example_hour }. In overtime it becomes { $example_pay }.
    .steps =
        1. Write down when you start and end each day.
        2. Keep payslips. Take a photo if it is safe.
        3. Compare the hours with the payslip. If it does not fit, you can ask us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Factories Act 1951; minimum wage rules
    .caveat = The allowances have gone up since the ministry said this. We could not check if the base is still the same. If your wage is higher than the base, we could not check which one is doubled.

wage-payment-period = At least { $times_per_month } time a month. With more than { $large_firm_workers } workers: within { $large_firm_days } days after the pay period. If the company ends your job: within { $final_pay_working_days } working days.
    .title = When pay must come
    .steps =
        1. Note the pay day you were promised and the day the money came.
        2. Keep payslips and bank messages.
        3. Pay is late or missing: write down which days and how much. You can ask us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Payment of Wages Law 2016

wage-deductions = Pay may be cut only for what the law allows: absence, tax, social security, union dues, or housing and transport that you use. No cuts for tools and materials.
    .title = Deductions from pay
    .steps =
        1. Look at each line of the payslip. Tax and social security are normal.
        2. Mark the lines you do not understand and keep the payslip.
        3. Cut for tools or materials: note the sum and the day. You can ask us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Payment of Wages Law 2016; Minimum Wage Law 2013

written-contract = Within { $within_days } days after you start you must get a written contract. It may not give you less than the law. Places with fewer than { $exempt_below_workers } workers are left out.
    .title = Work contract
    .steps =
        1. Photograph the contract you have. Keep the photo somewhere private.
        2. No contract yet: note your start date, hours and the pay you were promised.
        3. Read before you sign. You can ask for your copy when it feels safe.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Employment and Skill Development Law 2013, Sec. 5

probation = Training: at most { $training_max_months } months, at least { $training_min_percent } of the minimum wage. Trial: at most { $probation_max_months } months, at least { $probation_min_percent }. After that { $full_percent }.
    .title = Training and trial period
    .example = On the base of { $example_day } a day that is { $example_training } in training and { $example_probation } in the trial.
    .steps =
        1. Note the day the training or the trial began and the day it should end.
        2. Compare the pay of each month with the sums above.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Minimum Wage Rules 2013
    .caveat = We could not check if the daily allowance counts as well.

termination-notice = The company must tell you { $notice_months } month before, and have a good reason. If you leave, you give { $notice_days } days' notice too.
    .title = Notice when a job ends
    .steps =
        1. Note the day you were told and the reason given. Keep letters and messages.
        2. Look what your own contract says about notice.
        3. You can wait before you sign a paper that says you leave by yourself. It can cost you money.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Model employment contract under the Employment and Skill Development Law 2013
    .caveat = This comes from a model contract on a page about work rules. Your contract may say something else.

severance-pay = If you are let go: { $m6_to_1y_months } month of pay after { $from_months } months, { $y1_to_2_months } after { $year_1 } year, { $y2_to_3_months } after { $year_2 } years, { $y3_to_4_months } after { $year_3 } years. It rises up to { $y25_plus_months } months after { $year_25 } years.
    .title = Severance pay
    .example = With { $example_wage } a month and { $year_2 } years of work, it is { $example_sum }.
    .steps =
        1. Note your first and last day. Keep your contract and payslips.
        2. Work out which step is yours. We can look at it with you.
        3. A paper that says you leave by yourself can cost you this money. You can read it well before you sign.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Ministry Notification 84/2015
    .caveat = The highest step is from memory; we have not seen it on a page.

dispute-resolution = If soldiers or officials force you, do not go to the local office. Write to us or to a group you trust. In other cases: first the workplace committee, then the township body, then arbitration. Since { $since_year } a worker without a union may be sent to the normal court.
    .title = Who can settle it
    .steps =
        1. Put your contract, payslips and notes in one private place.
        2. Write no names and no plans in a chat.
        3. You can ask us what fits your situation before you go anywhere. An office may ask for your name.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Settlement of Labour Dispute Law 2012 (amended 2019)

workplace-violence = If soldiers or officials hurt you, do not go to the local office. In danger now: get away, to people you trust. At work nobody may hit or hurt you, or threaten it. Write to us or to a group you trust, when it is safe.
    .title = Hit or threatened at work
    .steps =
        1. If you can, get away from that person, to other people or somebody you trust.
        2. If you are hurt, see a doctor. Keep the paper if that is safe.
        3. When it is calm, note the time and what happened. Keep it where nobody finds it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Penal Code, Sec. 323, 506
    .caveat = We know these section numbers from memory only; we have not read the law.

employer-osh-duties = The company must look for dangers, keep machines and the place safe, train you and give you safety gear.
    .title = The company's safety duties
    .steps =
        1. In danger: step back first. Life and health come first.
        2. Note the place, the machine and the day.
        3. Photograph the spot if that is safe, without faces. You can tell it here.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety and Health Law 2019; Factories Act 1951
    .caveat = A safety law was passed on { $passed_on }, but it needed a notice to start. We could not check if it has started. Older rules are in the Factories Act.

ppe = The company must give you the safety gear that your job needs, and see that it is used well.
    .title = Safety gear
    .steps =
        1. Note what gear your job needs and what is missing or broken.
        2. If you had to buy it or were charged, keep the bill and the payslip.
        3. If you fear trouble for asking, you can ask us first, or somebody you trust.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety and Health Law 2019
    .caveat = We could not check if this law has started.

regular-hours = In a factory at most { $factory_daily_hours } hours a day and { $factory_weekly_hours } a week. In a shop { $shop_weekly_hours } a week.
    .title = Normal working hours
    .steps =
        1. Write down your start and end time every day. Keep it somewhere private.
        2. Add it up each week and compare with your payslip.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Factories Act 1951; Shops and Establishments Law 2016

overtime-limits = In a factory at most { $factory_weekly_low } to { $factory_weekly_high } hours of overtime a week; sources disagree. In a shop { $shop_weekly_hours }, or { $shop_weekly_special } in special cases.
    .title = Overtime limits
    .steps =
        1. Write down your overtime every day. Keep it somewhere private.
        2. Add it up each week.
        3. What counts in your factory stands in its permit. You can look if it is posted.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Factories Act 1951; Shops and Establishments Law 2016
    .caveat = For factories one source says { $factory_weekly_low } hours a week, another { $factory_weekly_high }. We could not find out which one holds.

rest-breaks = At least { $break_minutes } minutes of rest after { $after_hours } hours of work.
    .title = Breaks
    .steps =
        1. Write down your real breaks for one week.
        2. No break, or a shorter one: note the days. You can ask us.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Factories Act 1951

weekly-rest = { $days } day off a week; in factories it is Sunday. If you work on it: { $rest_day_multiplier } times your pay, and another day off within { $substitute_months } months.
    .title = Weekly rest day
    .example = If a day pays { $example_day }, work on your day off pays { $example_pay }.
    .steps =
        1. Mark your real days off on a calendar.
        2. If you work on a rest day, note start and end, and if another day off came.
        3. Compare with your payslip. If it does not fit, you can ask us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Factories Act 1951; Leave and Holidays Act 1951

annual-leave = After { $after_months } months: { $earned_days } days of earned leave and { $casual_days } days of casual leave a year, with pay.
    .title = Annual leave
    .steps =
        1. Note since which month you work there and how many days you took.
        2. Keep your leave requests and the answers.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Leave and Holidays Act 1951

sick-leave = Up to { $days_per_year } days of paid sick leave a year, after { $after_months } months of work and with a doctor's paper. Before that it is without pay.
    .title = Sick leave
    .steps =
        1. See a doctor and ask for the paper the same day.
        2. Photograph the paper before you hand it in.
        3. Check the payslip of that month.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Leave and Holidays Act 1951

maternity-leave = { $weeks } weeks with pay: { $weeks_before } before and { $weeks_after } after the birth.
    .title = Maternity leave
    .steps =
        1. Keep your pregnancy papers and the birth paper, with a copy at home.
        2. See on your payslip if social security is being paid.
        3. Write a dated leave request and photograph it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Leave and Holidays Act 1951; Social Security Law 2012

paternity-leave = Up to { $days } days with pay for a father with social security.
    .title = Paternity leave
    .steps =
        1. Keep the birth paper.
        2. See on your payslip if social security is being paid.
        3. Write a dated leave request and photograph it.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Social Security Law 2012
