# Rights in Cambodia, English: contracts and their end, safety and health, working time and leave.
# Review: draft.

written-contract = A contract can be spoken or written. A contract with an end date must be in writing. If it is not, you count as a worker with no end date.
    .title = Work contract
    .steps =
        1. Photograph the contract you have. Keep the photo somewhere private.
        2. No paper: note your start date, hours and the pay you were promised. Keep the messages from when you were hired.
        3. When it feels safe, you can ask for your copy.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 65-67

probation = A trial lasts at most { $max_months_regular } months for regular staff, { $max_months_skilled } months for skilled workers, { $max_months_unskilled } month for others.
    .title = Trial period
    .steps =
        1. Note the day the trial began and the day it should end.
        2. Keep the paper or message that speaks of the trial.
        3. If it goes on longer, you can ask a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 68

fixed-term-limits = A contract with an end date runs { $max_years_single } years at most. It can be renewed, but the total should not go past the limit. After that you have a contract with no end date.
    .title = Fixed-term contracts
    .steps =
        1. Keep every contract you signed. Note when each one starts and ends.
        2. Add up the years. If they go past the limit, you can ask a union or us.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 67; Instruction 050/19; time limit: Art. 301
    .caveat = A ministry paper lets renewals add up to { $max_years_total_ministry_2019 } years. People argue about this.

termination-notice = No end date: written notice and a real reason. Worked up to { $band_1_months } months: { $under_6_months_days } days. To { $band_2_years } years: { $m6_to_2_years_days } days. To { $band_3_years }: { $y2_to_5_months } month. To { $band_4_years }: { $y5_to_10_months } months. Longer: { $over_10_years_months }.
    .title = The company ends your job
    .example = Contract with an end date: { $fixed_over_6_months_days } days if it runs over { $band_1_months } months, { $fixed_over_1_year_days } days if over { $fixed_band_years } year.
    .steps =
        1. Note the day you were told and the reason given. Keep letters and messages.
        2. Count the notice days from your first day of work.
        3. In the notice time you get { $paid_search_days_per_week } paid days a week to look for a job.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 73-75, 79; time limit: Art. 301

resignation = No end date: you can leave with written notice. Worked up to { $band_1_months } months: { $under_6_months_days } days. To { $band_2_years } years: { $m6_to_2_years_days } days. To { $band_3_years }: { $y2_to_5_months } month. To { $band_4_years }: { $y5_to_10_months } months. Longer: { $over_10_years_months }.
    .title = Leaving your job
    .steps =
        1. Look which kind of contract you have. Count the notice days.
        2. Keep your contract and payslips, and a photo of your dated letter.
        3. With an end date: agree on an end, or wait for the date. Who leaves early may have to pay damages. Ask us first.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 73-75

unlawful-dismissal = No end date, no good reason: you can claim damages, at least your seniority pay (that part: up to { $damages_cap_months_seniority } months of pay). With an end date: you can claim pay up to that date.
    .title = Fired without a good reason
    .example = A contract with { $example_months_left } months left at { $example_month } a month: a claim of up to { $example_claim }.
    .steps =
        1. Note the day and the words you were told. Keep the letter, messages, contract and payslips.
        2. If you are handed a paper to sign, you can ask to read it first, above all one that says "I resign".
        3. You can ask a union or us what to claim.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 73, 91 (2018); time limit: Art. 301

severance-pay = No end date: { $open_ended_days_per_year } days of pay a year, { $june_days } in June and { $december_days } in December. End date: at least { $fixed_term_percent } of all wages when it ends.
    .title = Seniority and severance pay
    .example = With a day's pay of { $example_day }: { $june_days } days make { $example_half_year }. With an end date and { $example_total } of wages in all: at least { $example_end }.
    .steps =
        1. Look at your June and December payslips.
        2. Note your first day. Keep your contracts and payslips.
        3. If it is missing, we can help you work it out.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 73, 89 (2018); Prakas 443/2018; time limit: Art. 301

redundancy = For { $recall_priority_years } years after job cuts the company must call you back first. It must tell worker representatives and the inspector. Those with less skill and shorter service go first; family gives points.
    .title = Job cuts
    .steps =
        1. Note the day you were told and the reason. Keep the notice.
        2. Note since when you have worked there, and how many children you have. Keep your contract and payslips.
        3. You can ask the union who is on the list and how the points were counted.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 95; time limit: Art. 301

final-pay = Within { $hours } hours after you stop work, all pay and benefits must be paid.
    .title = Last pay when you leave
    .steps =
        1. Note your last day, the money missing and the leave you did not take.
        2. Keep your contract, payslips and time sheets.
        3. If it does not come, you can ask a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 116; time limit: Art. 301

disciplinary-process = The company must act within { $act_within_days } days after it learns of a mistake. To dismiss for a serious mistake it has { $dismiss_within_days } days. Later it may not punish. The penalty must fit the mistake.
    .title = Punished for a mistake
    .steps =
        1. Note when you were told and what mistake they name. Keep the letter.
        2. Count the days since the company knew.
        3. You can ask to read a paper well before you sign it. A union or shop steward can come along.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 26-27; time limit: Art. 301

fines-and-abuse = The company may not fine you, or punish you twice for one mistake. Threats, shouted insults and hitting are not allowed.
    .title = Fined or insulted at work
    .steps =
        1. Note the day, the sum and what was said. Keep it somewhere private.
        2. Keep your payslip; photograph it if that is safe.
        3. You can tell a union or a group you trust. The ministry takes reports of abusive words too, and says it keeps them secret.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 28; time limit: Art. 301
    .caveat = We could not see the year of the news page about the ministry.

workplace-violence = Nobody at work may hit, hurt or threaten you. It is a crime, also when a boss does it. If you are in danger now, get away to people you trust. It is not your fault. We can show who can help.
    .title = Hit or threatened at work
    .steps =
        1. If you can, get away from that person, to other people or somebody you trust.
        2. If you are hurt, see a doctor. Keep the paper if that is safe.
        3. When it is calm, note the time, what happened and who saw it. Keep it somewhere private.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Criminal Code (acts of violence, threats), Art. 217
    .caveat = We have not yet read the text of these articles.

workplace-rules = A workplace with { $workers_from } or more workers must have written rules. The worker representatives are asked first, and the inspector must stamp them. Rules that take away legal rights do not count.
    .title = Company rules
    .steps =
        1. Look where the rules are posted. Photograph them if that is safe.
        2. If they say you broke one, find that point in the rules.
        3. Not sure if a rule is lawful: you can ask a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 22-25
    .caveat = The number of workers is general knowledge.

dispute-resolution = You can ask the labour inspector to settle it, free. If that fails, your own case can go to the Arbitration Council, or to court within { $court_deadline_months } months. A union, a shop steward or we can help.
    .title = Who can settle it
    .steps =
        1. Put your contract, payslips and messages in one private place.
        2. Note the day of each meeting. Go, or give a good reason: who stays away or does not sign without one can lose the complaint.
        3. A whole group: first talks at the ministry, then the Arbitration Council.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 300-317; Prakas 073/25 of 4 March 2025
    .caveat = The { $court_deadline_months } months stand in the older text of the law. If newer rules changed them, we could not see. It is safer to act early.

employer-osh-duties = All workplaces must be clean, healthy and safe. Machines, tools and chemicals must be set up in the safest way. This covers air, light, noise, seats, water and meals.
    .title = The company's safety duties
    .steps =
        1. Note where there is dust, heat, noise or an open machine, and the day.
        2. Photograph the spot if that is safe, without faces.
        3. You can tell a shop steward or the union.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 229-230

ppe = Safety gear costs you { $cost_to_worker }. For dangerous work the company must give it free: for hands, feet, head, eyes, ears and nose.
    .title = Safety gear
    .steps =
        1. Note what gear your job needs and what is missing or broken.
        2. If you had to buy it or were charged, keep the bill and the payslip.
        3. You can ask for new gear together with others, or through a shop steward.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 229-230; Prakas 264/16

osh-training = The company must train you on the dangers of your job, on safe ways to work and on how to use safety gear.
    .title = Safety training
    .steps =
        1. Not sure how to use a machine safely: you can ask to be shown before you touch it.
        2. Note the day and topic of each training.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 229-230, and prakas

refuse-dangerous-work = If you see a serious danger, stop and move away. Life comes first. The labour law does not clearly give a right to stop work, so get support fast.
    .title = Stopping dangerous work
    .steps =
        1. Get to a safe place. Call the people next to you to come too.
        2. Say at once, to your supervisor and the union, where the danger is.
        3. Note when you stopped, what the danger was, who saw it and whom you told.
        4. Then you can call the labour ministry.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .caveat = A lawyer in Cambodia still has to check this card.

accident-reporting = An accident at work, or straight on the way there or back, counts as a work accident, even if it was your fault. The company must report it to the labour office and NSSF.
    .title = Reporting an accident
    .steps =
        1. Get to a safe place and call people to help the injured.
        2. Note the time, the place, what happened and who saw it.
        3. Keep medical papers and bills from the first day.
        4. You can ask NSSF or a union whether the accident was reported.
        5. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 248-250; Prakas 353/18

work-injury-compensation = Hurt at work: the NSSF fund pays for care, and money for each day you cannot work. If you lose the ability to work you get a pension. If a worker dies, the family gets money.
    .title = Pay after a work injury
    .steps =
        1. Keep medical papers, bills and your NSSF card.
        2. Note the time and who saw it. The direct way to and from work counts too.
        3. If the company does not report it, you can ask NSSF, a union or us.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Law on Social Security Schemes; Labour Law 1997, Art. 248-257

toilets-and-water = The factory must have clean toilets, separate for women and men, with water and soap. Clean drinking water near the work area must be free and enough.
    .title = Toilets and water
    .steps =
        1. Note when you could not go, or had no clean water.
        2. See if other teams have the same trouble. It is easier to raise together.
        3. You can ask a shop steward or the union to raise it for the whole team.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 229; Prakas 052/00 and 054/00
    .caveat = How many workers may share a toilet, we could not read.

heat-and-temperature = The company must keep good air and a heat that does not harm you, with fans or other cooling.
    .title = Heat at work
    .steps =
        1. Somebody is confused, stumbles or has very hot skin, dry or wet: call help and cool with water at once.
        2. Note the day and time, and the temperature if there is a thermometer.
        3. You can tell the union. You can also tell the ministry; it says it keeps your name secret.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 229; Prakas 147/02
    .caveat = We saw no limit in degrees. We could not see the year of the news page about the ministry.

health-checks = The company pays for a medical check before you start, and each year. With { $infirmary_workers_from } or more workers there must be an infirmary with a nurse or doctor.
    .title = Health checks
    .steps =
        1. Note the date of your last check.
        2. Keep your results somewhere private.
        3. If the cost was taken from your pay, keep that payslip.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 242-247; Prakas 330/00

fire-and-evacuation = Exit doors and paths must be clear and unlocked while people work. The factory must have fire gear and do fire drills.
    .title = Fire and ways out
    .steps =
        1. There is a fire: get out at once, do not go back for your things.
        2. No fire now: look if the ways out near you are clear.
        3. A door is locked or blocked: you can tell a shop steward or the union, or tell it here.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 229-230, and prakas

regular-hours = At most { $daily_hours } hours a day and { $weekly_hours } hours a week. That is normal work.
    .title = Normal working hours
    .example = At { $daily_hours } hours a day, { $example_days } days make { $weekly_hours } hours. More than that is overtime.
    .steps =
        1. Write down your start and end time every day. Keep it somewhere private.
        2. Add it up each week and compare with your payslip.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 137

overtime-limits = At most { $daily_overtime_hours } hours of overtime a day, { $max_total_daily_hours } hours of work in all. The company must tell the ministry at least { $employer_report_working_days } work days before. Night workers get a place to sleep or a safe ride home.
    .title = Overtime limits
    .example = After { $example_normal_hours } normal hours, { $daily_overtime_hours } hours of overtime make { $max_total_daily_hours }.
    .steps =
        1. Write down your overtime every day. Keep it somewhere private.
        2. Mark the days over { $max_total_daily_hours } hours, and the nights without a bed or a ride.
        3. You can ask a union or us. It is easier together than alone.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 139-140; Prakas 112/25 of 6 May 2025, Art. 6; Notification 030 of 2015
    .caveat = The newest rule gives no number of hours. The numbers come from the labour law and an older ministry notice.

weekly-rest = At least { $hours } hours off in a row each week, in most cases on Sunday. For urgent repairs or to stop an accident it may be moved, at most { $max_moved_days_per_month } days a month and not in a row.
    .title = Weekly rest day
    .steps =
        1. Mark your real days off on a calendar.
        2. If you work on a rest day, note start and end, so that the pay can be worked out.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 146-147; Prakas 112/25 of 6 May 2025
    .caveat = Bad weather is a second reason to move the day, also at most { $max_moved_days_per_month } days a month.

rest-breaks = There is a meal break in the middle of the shift, often { $often_hours } hour. The times stand in the factory rules.
    .title = Meal break
    .steps =
        1. Look in the factory rules for the times of the break.
        2. Write down your real breaks for one week.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .caveat = We saw no article of the law for this.

public-holidays = Each year the ministry lists the paid public holidays: { $days_2024 } days in { $list_year }, such as Khmer New Year ({ $khmer_new_year_days }), Pchum Ben ({ $pchum_ben_days }) and Water Festival ({ $water_festival_days }). A holiday on a Sunday is not moved.
    .title = Public holidays
    .steps =
        1. Mark the holidays you had off and those you worked.
        2. Compare with your payslip at the end of the month.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 161-165; yearly prakas
    .caveat = We have not seen the list of this year. Ask a union or look at the list of the ministry.

annual-leave = { $days_per_year } work days of paid leave a year: { $days_per_month } for each month. { $extra_days } more for every { $extra_day_every_years } years. You can take it after { $service_year } year. If you leave sooner, the days are paid.
    .title = Annual leave
    .example = After { $example_months } months you have earned { $example_months } × { $days_per_month } = { $example_days } days.
    .steps =
        1. Note since which month you work there and how many days you took.
        2. Keep your leave requests and the answers.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 166-167

sick-leave = { $nssf_percent } of your insured wage from NSSF, for up to { $nssf_max_days } days. With a doctor's paper you can be on sick leave up to { $max_months } months.
    .title = Sick leave
    .example = Many factories follow a ministry policy: { $policy_month_1_percent } in the first month, { $policy_months_2_3_percent } in the two after. With { $example_month } a month, that is { $example_month }, then { $example_later }.
    .steps =
        1. See a doctor and ask for the paper the same day.
        2. Photograph the paper before you hand it in.
        3. The NSSF phone app shows if the company pays in for you.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 71; NSSF rules of June 2023

maternity-leave = { $days } days of maternity leave. After { $service_year_needed } year of service the company pays { $employer_percent } of average pay and benefits, before you start the leave. NSSF pays { $nssf_percent } of your insured wage on top.
    .title = Maternity leave
    .example = With average pay of { $example_month }, the company pays { $example_employer } for each month of leave. The NSSF money comes on top.
    .steps =
        1. Keep your pregnancy papers and the birth paper.
        2. Keep your payslips: your average pay is counted from them.
        3. The NSSF phone app shows if the company pays in for you.
        4. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .deadline-1 = If the labour inspector's meeting ends without agreement, you can go to court within { $court_deadline_months } months.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 182-183; NSSF rules; time limit: Art. 301

paternity-leave = The law has no special leave for fathers. For a birth in the family a father can ask for special leave, up to { $special_leave_max_days } days.
    .title = Leave for fathers
    .steps =
        1. Keep the birth paper.
        2. Ask by message or letter and keep a copy.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 171
    .caveat = An older page says { $older_source_days } days; newer pages say { $special_leave_max_days } days a year.

personal-leave = Up to { $max_days } days of special leave for a wedding, birth, illness or death in your close family. The company may take them from your annual leave if you still have days.
    .title = Family leave days
    .steps =
        1. Ask by message or letter and keep a copy.
        2. At the end of the month, check your payslip and your leave days.
        3. Do not post names or the company's name; you could be sued or punished. Tell it here or to a trusted group.
    .law = Labour Law 1997 (amended 2007, 2018, 2021), Art. 171
