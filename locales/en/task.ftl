### One action of the plan: reminded around its date, or chosen from the plan. English.

task-name = An action of the plan

task-several =
    These are in the plan around today:
    { $due-tasks }
    Which one shall we begin with?

task-ask =
    { $when ->
        [before] Coming up: **{ $item-short }**
        [today] Today is the day: **{ $item-short }**
       *[after] We are asking after: **{ $item-short }**
    }
    Date: { $due }. Done by: { $who ->
        [owner] the owner
        [mechanic] the mechanic
       *[other] { $who }
    }.
    { $channel ->
        [sms] How is it going?
       *[other] How is it going? If you have a photo, just send it.
    }
    .opt-done = Done
    .opt-more-time = More time
    .opt-stuck = Stuck
    .syn-done = it is done|finished|completed|all done
    .syn-more-time = not yet|need more time|in progress|move it|postpone
    .syn-stuck = blocked|i am stuck|too hard|can't

task-photo =
    Very good! Take a photo from the same spot, without faces.
    Without a photo it still counts as done.
    .opt-skip = Skip
    .syn-skip = no|none|no photo

task-spent = How much did it cost? Write the full amount with all zeros, for example 350000. If nothing, write 0.
    .opt-n0 = Nothing
    .opt-skip = Skip
    .syn-n0 = no|no cost|free|zero
    .syn-skip = don't know|not sure|forgot
    .retry = Please write the amount in digits, for example 350000. You can also skip it.

task-thanks = It is in the report now. Thank you, and thanks to all who helped!

task-when = No problem. Which new date suits?
    .opt-d7 = In 1 week
    .opt-d14 = In 2 weeks
    .opt-d30 = In 30 days
    .syn-d7 = 1 week|one week|next week|a week
    .syn-d14 = 2 weeks|two weeks|a fortnight
    .syn-d30 = 30 days|a month|one month|next month
    .retry = Please write day and month, for example 16/03. From tomorrow on.

task-moved =
    New date noted: { $due }.
    { $channel ->
        [web] The web chat cannot write first, so please put this day into your calendar.
       *[other] We remind you again around that day.
    }

task-why = What is in the way? Let's take it step by step.
    .opt-money = No money
    .opt-landlord = Landlord
    .opt-knowledge = Don't know how
    .opt-time = No time
    .opt-other = Other reason
    .syn-money = money|too expensive|no budget
    .syn-landlord = the landlord|rented|building owner
    .syn-knowledge = not sure how|no expert|how
    .syn-time = busy|too busy|time|not enough people
    .syn-other = other|something else

task-stuck-noted =
    { $reason ->
        [money] Noted. You can do the part that costs nothing first and leave the rest for later.
        [landlord] Noted. You can show the landlord a photo and say what you would like to change.
        [knowledge] Noted. You can ask a tradesperson, or a workshop nearby that has done it.
        [time] Noted. You can split it and do 15 minutes a day.
       *[other] Noted. It will come up in the review meeting.
    }
