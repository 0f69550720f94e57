# Rights in Thailand, part b: contracts, safety at work, working time.
# Review: draft.

written-contract = A contract can be spoken or written. For migrants under the MOU system it must be written, in a language you understand. A court can cut down unfair terms.
    .title = Job contract
    .steps =
        1. When it feels safe, you can ask for a copy. Keep a photo of every page.
        2. Only spoken? Note the day, the pay and the hours you were told.
        3. Do not understand the language? You can ask a helper group before you sign.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 14/1, 17
    .caveat = The part on contracts of migrants is general knowledge.

probation = The law sets no trial time. Many employers use up to { $common_max_days } days, because severance pay starts at { $severance_from_days } days. You have the same rights, and notice must still be given.
    .title = Trial time
    .steps =
        1. Note your first day of work. Keep your contract.
        2. Check that pay is not below the minimum wage in this time.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 17, 118

fixed-term-limits = A fixed contract ends on its date, without notice. Severance pay is still due, except after a written contract of at most { $no_severance_max_years } years for special, seasonal or one-time work. Renewals count together.
    .title = Contract with an end date
    .steps =
        1. Keep every contract, also the old ones.
        2. Add up the time of all of them.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 17, 20, 118

termination-notice = Without an end date: written notice on or before one pay day, to end on the next pay day. It need not be longer than { $max_months } months. If you must go at once, you get pay for that time.
    .title = The employer ends your job
    .steps =
        1. Note the day you were told and the reason. Keep letters and messages.
        2. You can wait before you sign a paper that says "I resign".
        3. Check: wages, pay for the notice time, severance pay.
        4. A migrant? Ask a helper group soon: there is a short time limit to find a new employer.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 17, 17/1

resignation = You can leave with written notice on or before a pay day, to end on the next pay day. Your work must still be paid. Nobody may keep your pay or papers because you leave.
    .title = Leaving your job
    .steps =
        1. First put payslips, your hours and copies of your papers in a private place.
        2. Write a dated letter and photograph it.
        3. A migrant? Before you leave, ask { $permit_line } or a helper group. There is a short time limit to find a new employer; missing it can cost you your legal stay.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 17, 70
    .caveat = We found no source for the number of days of that time limit, so we name none.

unlawful-dismissal = Fired without a good reason? The Labour Court can order your job back, or money. It is free, and you can get help to write the claim.
    .title = Fired without good reason
    .steps =
        1. Note the day and the words you were told. Keep the letter, messages, contract and payslips.
        2. If you are handed a paper to sign, you can ask to read it first.
        3. You can ask a helper group, a union or us what fits. Migrants: go with a helper, officers may ask for papers.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Court Act B.E. 2522 (1979), Sec. 49

severance-pay = Let go without fault: { $d120_to_1y_days } days of pay after { $from_days } days of work, { $y1_to_3_days } after { $years_1 } year, { $y3_to_6_days } after { $years_3 } years, { $y6_to_10_days } after { $years_6 }, { $y10_to_20_days } after { $years_10 }, { $y20_plus_days } after { $years_20 }.
    .title = Severance pay
    .example = With { $example_day } a day, after { $example_years } years: { $example_sum }.
    .steps =
        1. Note your first and last day. Keep your contract and payslips.
        2. You can wait before you sign a paper that says "I resign": this pay is for people who are let go.
        3. You can work it out here and keep it for later.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 118

redundancy = Job cuts for new machines: you and the inspector must be told { $notice_days } days before, or you get that pay. After { $extra_after_years } years there is extra pay. If the workplace moves: { $relocation_notice_days } days before.
    .title = Job cuts, workplace moves
    .example = With { $example_day } a day, { $notice_days } days of pay are { $example_sum }.
    .steps =
        1. Note the day you were told and the reason. Keep the notice.
        2. Note since when you have worked there. Keep your contract and payslips.
        3. You can ask a union or us before you sign anything.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 120-122
    .caveat = The { $notice_days } days and the { $extra_after_years } years are general knowledge.

final-pay = Wages within { $wages_within_days } days after you are let go. Severance pay is due on the last day.
    .title = Last pay when you leave
    .steps =
        1. Note your last day and what is missing, with overtime and unused leave.
        2. Keep your contract, payslips and time sheets.
        3. You can ask by message what will be paid and when, and keep the answer.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 70, 118

disciplinary-process = Only serious fault costs severance: crime, harm on purpose, gross carelessness, prison, breaking a rule after a written warning, or { $absence_days } work days in a row away without reason. You must be told why.
    .title = Discipline, serious fault
    .steps =
        1. Keep every warning letter and note the day you got it.
        2. You can write beside your name that you only received it, if you do not agree.
        3. Was the absence illness? Keep the doctor's paper.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 119
    .caveat = That a warning letter holds for one year is general knowledge.

fines-and-abuse = Your pay may not be cut as a punishment. Were you hit or threatened? That is another matter, with a card of its own: ask for it here.
    .title = Pay cut as a punishment
    .steps =
        1. Note the day, the sum and what was said. Keep it somewhere private.
        2. Keep your payslip; photograph it if that is safe.
        3. You can tell a helper group or us. Later is fine too.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 76, 144
    .fine = For wrong cuts: prison for up to { $prison_max_months } months and a fine of up to { $fine_max_thb }.

workplace-violence = Nobody at work may hit you, hurt you or threaten to hurt you. It is a crime, also when a boss does it. In danger now? Get away to people you trust. It is not your fault.
    .title = Hit or threatened at work
    .steps =
        1. If you can, get away from that person, to other people or somebody you trust.
        2. If you are hurt, see a doctor. Keep the paper if that is safe.
        3. Call a helper in your own language first. In danger call the police; they may ask for papers.
        4. When it is calm, note the time and who saw it. Keep it somewhere private.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Penal Code (hurting a person, threats), Sec. 295, 391, 392
    .caveat = We have not yet read the text of these articles.

workplace-rules = { $workers_from } or more workers: the employer must post work rules in Thai. They cover hours, holidays, overtime, pay days, leave, discipline, complaints and severance. You must be able to read them.
    .title = Work rules
    .steps =
        1. Photograph the posted rules if that is safe.
        2. Cannot read Thai? You can ask a helper group what they say.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 108

dispute-resolution = Within { $decide_within_days } days the labour inspector must decide on money owed to you, with { $extension_days } days more if needed. The employer must then pay in the time the order gives. The Labour Court is another way.
    .title = Who can settle it
    .steps =
        1. Put your contract, payslips and messages in one private place.
        2. A helper group, a union or a person of our team can help you with the form.
        3. A migrant? The law is for you too. Go with a helper if you can: officers may ask for papers.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 123-125
    .caveat = An older text gave { $old_pay_within_days } days to pay. Later changes may differ.

employer-osh-duties = The employer must keep the workplace safe and healthy and follow the safety standards. Migrants are covered too.
    .title = A safe workplace
    .steps =
        1. Keep yourself out of the danger. Warn the others.
        2. Note the place, the day and what is wrong.
        3. You can ask the safety officer or the safety committee to raise it, together with others.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety, Health and Environment Act B.E. 2554 (2011), Sec. 6, 8

ppe = You pay nothing for safety gear that the job needs. The employer must give it and pay for it; it may not be cut from your pay. Work can be stopped until you wear it.
    .title = Safety gear
    .steps =
        1. Note which gear is missing or broken, and for which job.
        2. Look on the payslip for a cut for gear, boots or gloves.
        3. Several people asking together are heard more easily.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety, Health and Environment Act B.E. 2554 (2011), Sec. 22

osh-training = Before you start, change jobs or use a new machine, you must get safety training. This goes for all workers.
    .title = Safety training
    .steps =
        1. A machine you do not know? You can ask to be shown it first.
        2. Did not understand the language? Say so, or ask a colleague to explain it.
        3. Note the day and what was shown. Sign only for what you got.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety, Health and Environment Act B.E. 2554 (2011), Sec. 16

refuse-dangerous-work = If you see danger, move to safety and tell the safety officer or the employer at once. One guide says you can refuse dangerous work without punishment. Nobody may fire you for telling the inspector or a court.
    .title = Refusing dangerous work
    .steps =
        1. Get away from the danger and warn the others.
        2. Say why in one sentence: what can hurt whom.
        3. Note the time, the place and who was told.
        4. Going home, and not just to a safe place, could be counted as absence. Ask us first.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety, Health and Environment Act B.E. 2554 (2011), Sec. 21, 42
    .caveat = We have not seen the law text for a right to refuse. A Thai lawyer has yet to check it.

accident-reporting = Tell the employer of any accident. It must report a death to the safety inspector at once, and in writing within { $written_report_days } days. A work injury must reach the Social Security Office within { $sso_report_days } days.
    .title = Reporting an accident
    .steps =
        1. Help and doctor first.
        2. Note the time, the place and who saw it. Keep the medical papers.
        3. Was it not reported? You can claim at the Social Security Office yourself.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety, Health and Environment Act B.E. 2554 (2011), Sec. 34; Workmen's Compensation Act B.E. 2537 (1994), Sec. 48

work-injury-compensation = { $percent_of_monthly_pay } of your monthly pay while you cannot work, from the first day. Medical costs up to a limit that depends on the injury. After a death the family gets { $percent_of_monthly_pay } for { $death_years } years.
    .title = Pay after a work injury
    .example = With { $example_pay } a month, you get { $example_month } for a month without work.
    .steps =
        1. At a state hospital, ask for full cover. Say that it happened at work.
        2. Keep medical papers and bills. Note the time and who saw it.
        3. Nothing of this is taken from your pay. Look at the payslip.
        4. A migrant? A helper can go with you to the office: officers may ask for papers.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = You can claim at the Social Security Office within { $claim_within_days } days from the day of the injury, illness or death.
    .law = Workmen's Compensation Act B.E. 2537 (1994), amended by No. 2 B.E. 2561 (2018), Sec. 18
    .caveat = The limits for medical costs go in steps, and we do not know today's sums. Full cover at a state hospital is likely, not confirmed.

toilets-and-water = Clean drinking water, toilets for men and women, and first-aid things must be there for free. How many depends on how many workers there are.
    .title = Toilets and water
    .steps =
        1. Note when there was no water, or you could not go to the toilet.
        2. See if other teams have the same trouble. It is easier to raise together.
        3. You can ask the welfare committee to raise it for all.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Ministerial Regulation on Welfare in Establishments B.E. 2548 (2005), cl. 1-2

heat-and-temperature = At most { $light_work_wbgt_c } degrees for light work, { $medium_work_wbgt_c } for medium, { $heavy_work_wbgt_c } for heavy work, by a heat meter (WBGT). The employer must measure heat, light and noise each year.
    .title = Heat at work
    .steps =
        1. Somebody is confused, stumbles or has very hot skin, dry or wet: call help and cool with water at once.
        2. Drink often and rest in the shade when you can.
        3. Note the day, the time and the temperature if there is a meter.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Ministerial Regulation on heat, light and noise B.E. 2559 (2016), cl. 2

health-checks = With chemicals, noise, heat or another risk in your job, the employer must pay for a health check when you start and each year.
    .title = Health checks
    .steps =
        1. Note the date of your last check.
        2. You can ask for your results. Keep them somewhere private.
        3. Feeling ill from work? Tell the doctor what you work with.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Ministerial Regulation on health checks for risk work B.E. 2563 (2020)

safety-representatives = { $workers_from } or more workers: there must be a safety committee with workers on it. Workplaces also need safety officers, depending on their size.
    .title = Safety committee
    .steps =
        1. You can find out who the workers' members are.
        2. Bring them dangers from your place, best as a group.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Occupational Safety, Health and Environment Act B.E. 2554 (2011), Sec. 13; ministerial regulation of 2022

fire-and-evacuation = { $workers_from } or more workers: there must be an evacuation plan. Exits must be clear and fire drills held.
    .title = Fire and exits
    .steps =
        1. Find two ways out from your place. Try them when it is calm.
        2. A door locked or blocked while people work can kill. You can tell it here, without your name.
        3. In smoke stay low. Leave your things behind.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Ministerial Regulation on fire safety B.E. 2555 (2012)
    .caveat = That drills must be held is general knowledge.

regular-hours = At most { $daily_hours } hours a day and { $weekly_hours } hours a week. In dangerous work { $hazardous_daily_hours } a day and { $hazardous_weekly_hours } a week.
    .title = Normal working hours
    .steps =
        1. Write down start, end and rest times every day.
        2. Hours above this are overtime: compare with your payslip.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 23

overtime-limits = At most { $weekly_overtime_hours } hours a week, overtime and holiday work together. In dangerous work no overtime is allowed.
    .title = Limits of overtime
    .steps =
        1. Add up your overtime each week.
        2. Too tired to work safely? Tell it here, or to a union.
        3. You can say no to overtime. If you fear trouble, ask us first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 24-26, 31
    .caveat = The ban in dangerous work is general knowledge.

rest-breaks = At least { $break_minutes } minutes of rest after at most { $after_hours } hours of work. Before overtime of { $overtime_from_hours } hours or more: { $before_overtime_minutes } minutes.
    .title = Rest breaks
    .steps =
        1. Write down when you could rest, and when not.
        2. See if others miss their breaks too. It is easier together.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 27

weekly-rest = At least { $days } day off each week, with at most { $max_gap_days } days between two days off.
    .title = Weekly day off
    .steps =
        1. Mark the days you worked on a calendar.
        2. Work on a day off is paid more: compare with your payslip.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 28

public-holidays = At least { $days_per_year } paid public holidays a year, Labour Day in May among them. If one falls on your day off, you get the next work day off.
    .title = Public holidays
    .steps =
        1. Look for the list of holidays of your workplace.
        2. Note on which of them you worked.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 29

annual-leave = At least { $days_per_year } paid work days a year, after { $after_years } year. Unused days can be saved if you and the employer agree. If you are let go without fault, they are paid.
    .title = Yearly leave
    .example = With { $example_day } a day, { $days_per_year } unused days are { $example_sum }.
    .steps =
        1. Note the days you took and those left.
        2. Ask for leave by message and keep the answer.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 30, 67

sick-leave = { $paid_days_per_year } work days a year are paid in full. You can stay away as long as you are really ill. For { $certificate_from_days } days or more a doctor's paper may be asked for.
    .title = Sick leave
    .steps =
        1. Tell the workplace on the first day, by message, and keep it.
        2. Keep the doctor's paper, with a photo of it.
        3. Check your pay for these days.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 32, 57

maternity-leave = { $days } days of leave. The employer pays { $employer_paid_days } days in full. Social security pays { $sso_pay_percent } of your wage for up to { $sso_max_days } days and { $birth_grant_thb } a birth. Baby ill or disabled: { $sick_baby_extra_days } days more at { $sick_baby_pay_percent }.
    .title = Maternity leave
    .example = With { $example_day } a day, { $employer_paid_days } days are { $example_sum }.
    .steps =
        1. Keep the medical paper and a copy of the birth paper.
        2. Check your social security: { $sso_months_paid } months must be paid in the last { $sso_in_last_months } before the birth.
        3. For the extra days for an ill baby you need a doctor's paper.
        4. You can plan dates here before you tell anybody.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act (No. 9) B.E. 2568 (2025), Sec. 41, 59
    .caveat = It holds from { $from_date }; one source says a day later. The social security part is from a page on the older leave of { $old_days } days, and the wage that counts has a ceiling. We do not know if it changed.

paternity-leave = { $days } days with full pay when your spouse gives birth, before the birth or within { $within_days } days after it. Since { $from_date }.
    .title = Leave when a spouse births
    .steps =
        1. Keep a copy of the birth paper and the marriage paper.
        2. Ask by message and keep the answer.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act (No. 9) B.E. 2568 (2025), new section on leave to help a spouse

personal-leave = At least { $days_per_year } paid days a year for personal business that cannot wait.
    .title = Leave for own business
    .steps =
        1. Note the days you took.
        2. Ask by message, say it is necessary business, and keep the answer.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Protection Act B.E. 2541 (1998), Sec. 34, 57/1
