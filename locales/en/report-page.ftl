### The improvement report of one firm, as a page and as plain text.
### It speaks about the firm, to nobody in particular, and names jobs, never persons.
### Arguments: points, amounts and dates come already formatted; other numbers are counts.

## Opening

page-title = Improvement report
page-period = From { $from } to { $to }
page-made = Report made on { $date }
page-size = { $size } people
page-group = Review group: { $group }
page-together = Everybody answered together.

## Whether it is agreed

page-status-draft = Draft, not agreed
page-status-agreed = Agreed by owner and worker representative
page-status-together = Signed by the owner; everybody answered together
page-sign = Sign-off
page-signed-on = signed on { $date }
page-signed-not = not signed yet

## First page

page-strengths = What this workplace does well
page-strengths-photo = { $count ->
    [one] One good point shown by photo
   *[other] { $count } good points shown by photo
}
page-front-achieved = What was achieved
page-front-best = Best examples
page-front-risk = Risk points
page-front-next = Next commitments
page-figure-proposed = improvements proposed
page-figure-planned = in the plan
page-figure-done = done
page-figure-photographed = done, with photo
page-no-improvement = No improvement recorded.
page-no-evidence = No evidence
page-no-commitments = Nothing is in the plan now.
page-points = { $chosen } risk points chosen, { $reduced } points reduced.
page-points-rule = Points are counted by a rule of this tool only. It is not a mark, and firms are not compared.

## Numbers

page-half = { $whole }.5
page-money = { $currency ->
    [VND] { $amount } VND
    [KHR] { $amount } riel
    [THB] { $amount } baht
    [MMK] { $amount } kyat
   *[none] { $amount }
}
page-rating = { $rating } of 5
page-overdue = { $date } (date passed)
page-nothing-noted = not noted
page-not-set = not set
page-total = All
page-who-nobody = not said

## Photos

page-photo-before = Before
page-photo-after = After
page-photo-before-alt = Photo before: { $item }
page-photo-after-alt = Photo after: { $item }
page-photo-missing = No photo
page-evidence-pair = Photos before and after
page-evidence-after = Photo after

## People by role

page-role-owner = Owner
page-role-representative = Worker representative
page-role-coach = Coach
page-role-other = Another member

## Costs, reasons, states

page-cost-none = none
page-cost-low = low
page-cost-medium = medium
page-reason-money = no money
page-reason-landlord = the landlord must agree
page-reason-knowledge = nobody knows how yet
page-reason-time = no time
page-reason-other = another reason
page-state-planned = Planned
page-state-moved = New date set
page-state-stuck = Stuck
page-state-done = Done
page-state-because = { $state } ({ $reason })

## Sectors

page-sector-garment = Garment
page-sector-footwear = Footwear
page-sector-food = Food
page-sector-wood = Wood
page-sector-metal = Metal
page-sector-construction = Construction
page-sector-agri-processing = Farm product processing
page-sector-retail = Shops

## Annexes: headings

page-annexes = Details
page-section = { $number }. { $title }
page-section-about = The firm and how this was done
page-section-achievements = Achievements
page-section-kinds = Kinds of improvements
page-section-risk = Effect on risk
page-section-others = Effect on others
page-section-cooperation = Working together
page-section-tools = Did the tools fit?
page-section-upkeep = Keeping it going
page-section-unsolved = Not solved yet
page-section-next = Next cycle

## Annex: the firm

page-about-firm = Firm
page-about-sector = Sector
page-about-size = Size
page-about-walk = Walk-through
page-about-answered = Items answered
page-about-representatives = Worker representatives who joined
page-about-plan = Plan
page-about-review = Review meeting
page-about-group = Review group
page-walk-together = everybody together
page-walk-ended = finished
page-walk-open = not finished
page-plan-agreed = agreed
page-plan-open = not agreed yet

## Annex: achievements

page-count-proposed = Improvements proposed
page-count-priority = of these, called a priority
page-count-picked = Chosen for the plan
page-count-planned = In the plan
page-count-done = Done
page-count-photographed = Done, with a photo after
page-count-paired = Done, with photos before and after
page-count-moved = With a new date
page-count-moves = Times a date was changed
page-count-stuck = Stuck
page-table-done = What was done

## Tables

page-table-commitments = Who does what, and when
page-table-areas = By area
page-table-costs = By expected cost
page-table-doers = By who does it
page-table-risk = Risk points by area
page-table-ratings = Ratings in the review
page-table-open = Still open
page-table-candidates = Wanted, not planned yet
page-col-action = Action
page-col-who = Who
page-col-when = By when
page-col-cost = Cost
page-col-state = Where it stands
page-col-done-on = Done on
page-col-evidence = Evidence
page-col-area = Area
page-col-proposed = Proposed
page-col-planned = Planned
page-col-done = Done
page-col-photographed = With photo
page-col-spent = Spent
page-col-points-chosen = Points chosen
page-col-points-reduced = Reduced
page-col-points-left = Left
page-col-question = Question
page-col-role = By
page-col-rating = Rating
page-area-other = Other

## Annex: risk

page-chart-title = Risk points by area, before and after
page-chart-about = The table after this drawing gives the same numbers.
page-bar-before = before { $points }
page-bar-after = after { $points }
page-accidents = Accidents before and after
page-vote = Workers' own answers
page-vote-hidden = No vote shown: fewer than { $least } voters.
page-vote-together = Given together with the owner.
page-vote-counts = { $total } items answered: { $priority } priority, { $yes } yes, { $unsure } not sure, { $fine } already fine, { $na } not here.

## Annex: review, tools, upkeep

page-no-review = No review answers recorded.
page-question-improved = What was improved
page-question-best = What worked best
page-question-safer = Is it safer
page-question-failed = What did not work
page-question-cooperation = Working together
page-question-tools = Did the tools fit
page-question-next = Who keeps it going
page-question-others = Who else could copy it
page-question-other = Another question
page-tools-counts = { $total } items answered: { $priority } priority, { $yes } yes, { $unsure } not sure, { $fine } already fine, { $na } not here.
page-tools-unsure = Not sure, to be looked into:
page-tools-na = Not found in this workplace:
page-keepers = Who keeps it going
page-next-check = Next check
page-open-cost = Still open (cost: { $cost })
page-nothing-open = Nothing in the plan is open.

## Foot

page-foot-privacy = This report names jobs, not persons. What workers answered alone is never shown one by one.
page-foot-numbers = Every number is counted from the answers that were recorded.
