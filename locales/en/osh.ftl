### The owner's way: profile, good points, walk-through, plan. English.

osh-name = Improving a workshop

# Asked only in Vietnamese, where the form of address must be known.
osh-ask-address = Welcome! How shall we address you in Vietnamese: anh, chị or bạn?
    .opt-anh = Anh
    .opt-chi = Chị
    .opt-ban = Bạn
    .syn-anh = call me anh|mister|sir
    .syn-chi = call me chi|miss|madam
    .syn-ban = call me ban|either|any

# The consent: what will happen, what is kept, who sees it.
osh-intro =
    In fifteen minutes we look at one corner of the workshop, choose one or two easy actions, and set who does them and when.
    This is not an inspection, and there are no marks.

    We keep the answers, photos and plan of your workshop. The worker representative sees the shared answers too. Others only if invited.
    To delete it, go to settings. If that is fine, shall we begin?
    .opt-yes = Begin
    .opt-no = Not now
    .opt-who = Who can see?
    .syn-yes = let's begin|let's go|go ahead|i agree
    .syn-no = another time|later|not today
    .syn-who = who sees|who sees it|who reads|who knows

osh-who-sees =
    Shared answers: you and the worker representative both see them. We don't show you what a worker answers alone.
    A coach sees it only if you invite one.

    The plan and the report name jobs, not people.
    { $channel ->
        [telegram] We can see your account. Telegram knows that you write to us.
        [sms] We can see your number. The phone company knows that you write to us.
       *[web] This page does not ask for your phone number.
    }
    .opt-yes = Begin
    .opt-no = Not now
    .syn-yes = let's begin|let's go|go ahead|i agree
    .syn-no = another time|later|not today

osh-size = How many people work here?
    .retry = Please write a number, for example: 18.

osh-sleeping =
    Does anybody sleep in the workshop at night?
    We ask this first so that we look at the right things.
    .opt-no = No
    .opt-yes = Yes
    .syn-no = nobody|no one|nobody sleeps here
    .syn-yes = sometimes|some do|one person

osh-housing = Do you provide housing for workers, such as rooms or a dormitory?
    .opt-no = No
    .opt-yes = Yes
    .syn-no = they rent|they live at home|no housing
    .syn-yes = some rooms|a dormitory|we do

osh-machines = Do you use machines that run on electricity? Electric sewing machines count.
    .opt-no = No
    .opt-yes = Yes
    .syn-no = by hand|no machines|none
    .syn-yes = we do|sewing machines|some machines

osh-building =
    Does the building have cracks, an added floor, or heavy machines upstairs?
    If you are not certain, choose Yes and we look together.
    .opt-no = No
    .opt-yes = Yes
    .syn-no = no cracks|none|ground floor only
    .syn-yes = cracks|not sure|not certain|don't know|maybe

osh-sector = What does your workshop make?
    .opt-garment = Clothes
    .opt-footwear = Shoes
    .opt-food = Food
    .opt-wood = Wood
    .opt-metal = Metal
    .opt-all = Something else
    .syn-garment = garments|garment|sewing|textiles
    .syn-footwear = footwear|sandals|leather
    .syn-food = seafood|food processing|bakery
    .syn-wood = furniture|carpentry|timber
    .syn-metal = steel|welding|metalwork
    .syn-all = other|another trade|something different

osh-along =
    Two people see more: walk with a worker. Let the workers choose who.
    Invitation code: **{ $code }**
    That person writes this code to us, from their own phone, to answer alone.
    .opt-along = Walking together
    .opt-alone = Alone today
    .opt-together = Everybody together
    .syn-along = together|with a worker|two of us
    .syn-alone = alone|just me|on my own
    .syn-together = everybody|everyone|all of us|whole workshop

osh-good = First: what does your workshop already do well? { $channel ->
        [sms] Write it.
       *[other] Write it, or send a photo if you can.
    }
    .opt-skip = Skip
    .syn-skip = nothing yet|no|none|don't know

osh-more-good =
    { $count ->
        [1] Very good. We note it under “Good practice”.
       *[other] One more good point, noted.
    }
    Is there another?
    .opt-skip = Start walking
    .syn-skip = no|nothing else|that's all|no more|enough

osh-thanks-good = All these good points are noted. Now let's walk through the workshop.

osh-standing =
    What are you standing closest to?
    We look at that corner first.
    .opt-fir = Fire exit
    .opt-mac = Machines
    .opt-ele = Electricity
    .opt-mat = Passageway
    .syn-fir = exits|door|the door|emergency exit
    .syn-mac = machine|the machines|sewing machines
    .syn-ele = power|wires|sockets|electric
    .syn-mat = aisle|way|corridor|storage|shelves

osh-back-to-walk = { $answered } points seen, { $left } to go. Let's walk on.

osh-walk =
    { $walk-new-area ->
        [1]
            { $walk-number ->
                [1] We begin with: { $walk-area }.
               *[other]
                    Now to: { $walk-area }.
                    So far: Yes { $walk-yes }, Priority { $walk-priorities }. Pause whenever you like.
            }

            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Does your workshop need to do this?
       *[0]
            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Does your workshop need to do this?
    }
    .opt-fine = No, already fine
    .opt-yes = Yes
    .opt-priority = Priority
    .opt-more = How, other
    .opt-na = Not here
    .opt-unsure = Not sure
    .opt-how = How?
    .opt-pause = Pause
    .opt-end = Seen enough
    .opt-skip = Skip
    .syn-fine = no|fine|already fine|all good|no need|already done
    .syn-yes = needed|we need it|do it|should do
    .syn-priority = urgent|do first|first|very much
    .syn-more = more|other|other answer
    .syn-na = not applicable|we have none|does not apply|none here
    .syn-unsure = unsure|not certain|don't know|maybe
    .syn-how = how|how to|how to do it|why
    .syn-pause = break|take a break|continue later|tomorrow
    .syn-end = enough|that's enough|finished|done
    .syn-skip = no photo|not now|without photo
    .more =
        { "" }**{ $walk-item }**
        { $channel ->
            [sms] Choose another answer, or write a note.
           *[other] Choose another answer, or write or send a photo as a note.
        }
    .noted = Noted. So, does your workshop need to do this?
    .photo = { $channel ->
        [sms] Priority noted. Where exactly is it? Write it as a note, or choose Skip.
       *[other] Take a photo of this place now, to compare later. No faces, please.
    }
    .how =
        { $walk-how }

        Why it helps: { $walk-why }
        So, does your workshop need to do this?
    .help =
        “No, already fine”: it is in order. “Yes”: worth doing. “Priority”: do it first.
        “How, other”: how to do it, pause, or stop here.
        { $channel ->
            [sms] Words become a note on the point you are at.
           *[other] Words or a photo become a note on the point you are at.
        }

osh-paused =
    We keep your place.
    { $channel ->
        [web] Before you close the page, write /code to get a code for coming back.
       *[other] When it suits you, write MENU and choose Improve a workshop.
    }

osh-summary =
    This part is done: Yes { $yes }, Priority { $priorities }. Thanks to all who walked along.
    Shall we make the plan now?
    .opt-plan = Make plan
    .opt-more = Walk on
    .opt-whole = The whole list
    .opt-tomorrow = Tomorrow
    .syn-plan = yes|plan|the plan|make the plan|ok
    .syn-more = see more|continue|go on
    .syn-whole = the whole list|everything|more points|all points
    .syn-tomorrow = later|another day|not today|no

osh-nothing = There is nothing to plan yet. Shall we walk on?
    .opt-walk = Walk on
    .opt-end = Not now
    .syn-walk = yes|ok|continue|go on
    .syn-end = no|later|tomorrow|another day

osh-pick =
    { $count ->
        [0] Choose what to do first, at most 5 actions. Easiest is to begin with one that costs nothing and can be done today.
       *[other]
            Chosen so far: { $count }
            { $picked }

            Another one? If that is enough, choose Done.
    }
    .opt-done = Done
    .syn-done = enough|no more|that's all|no

osh-who =
    Action { $number }/{ $total }: **{ $item-short }**
    Who does it? Write a job instead of a name, for example: guard, electrician.
    .opt-owner = Owner
    .opt-mechanic = Mechanic
    .syn-owner = me|i do|myself|i will
    .syn-mechanic = maintenance|technician
    .retry = Please write a job, for example: guard.

osh-due-date = By which day? Suggested: { $due }.
    .opt-today = Today
    .opt-d7 = In 1 week
    .opt-d14 = In 2 weeks
    .opt-d30 = In 30 days
    .syn-today = now|right away|this day
    .syn-d7 = 1 week|one week|next week|a week
    .syn-d14 = 2 weeks|two weeks|a fortnight
    .syn-d30 = 30 days|a month|one month|next month
    .retry = Please write day and month, for example 16/03. Any day within the next year.

osh-cost = What will it cost, roughly? Suggested: { $cost-words }.
    .opt-none = Nothing
    .opt-low = Low cost
    .opt-medium = Medium cost
    .syn-none = no cost|free|zero|none|no
    .syn-low = low|a little|cheap
    .syn-medium = medium|more|a lot|high

osh-review-date = Now a day for the review meeting, where all look at what was achieved. Which day suits?
    .opt-d60 = In 60 days
    .opt-d75 = In 75 days
    .opt-d90 = In 90 days
    .syn-d60 = 60 days|two months|2 months
    .syn-d75 = 75 days
    .syn-d90 = 90 days|three months|3 months
    .retry = Please write day and month, for example 29/05. The meeting is 2 weeks to 6 months from now.

osh-group = Who joins the review meeting? The workers' side is always there.
    .opt-both = Owner and workers
    .opt-coach = With a coach
    .syn-both = both sides|just us|both
    .syn-coach = coach|invite a coach|add a coach

osh-agree =
    The plan:
    { $plan }

    Review meeting: { $review }, { $group ->
        [coach] owner, workers and a coach.
       *[both] owner and workers.
    }
    Is that right?
    .opt-agree = Agree
    .opt-change = Change
    .syn-agree = yes|ok|right|i agree|fine
    .syn-change = no|not yet|change it|edit

osh-agreed-chat =
    We remind you 3 days before, on the day and after it. { $channel ->
        [sms] When something is done, tell us.
       *[other] When something is done, take a photo from the same spot.
    }
    Thank you, and thanks to all who helped!

osh-agreed-web =
    The web chat cannot write first. The dates are in the calendar file sent along: open it, and your own calendar reminds you.

    Before you close the page, write /code to get a code for coming back.

    Thank you, and thanks to all who helped!

osh-home =
    Your plan: { $done } of { $planned } actions done. Review meeting: { $review }.
    What shall we look at?
    .opt-tasks = Actions
    .opt-review = Review meeting
    .opt-report = Report
    .opt-again = New round
    .opt-end = Not now
    .syn-tasks = tasks|action|the plan|plan
    .syn-review = review|meeting|the review
    .syn-report = the report|see report
    .syn-end = later|nothing|no|another day


osh-sure-again =
    A new round closes this one. The report stays; we stop reminding about what is still open.
    Begin a new round?
    .opt-no = Not yet
    .opt-yes = New round

osh-which = Choose an action. Done, more time or stuck: all of it is worth telling.

osh-all-done = No action is waiting. Very good! Shall we hold the review meeting?
    .opt-review = Review meeting
    .opt-end = Not now
    .syn-review = yes|ok|review|meeting
    .syn-end = no|later|not yet|another day

osh-later = All right. Write to us when it suits you.
