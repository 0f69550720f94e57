//! What a report says, as plain data: every number of its ten sections.
//!
//! Nothing here implements `Debug`: texts are people's own words.

use domain::Country;
use domain::cycle::{ActionState, Cost, ItemAnswer, Role, StuckReason};
use jiff::civil::Date;
use serde::Serialize;

/// Votes of the workers' side are shown from this many people on.
pub const MIN_VOTERS: u32 = 5;

/// Questions of the review agenda, in order. Answers to other questions are shown too,
/// under a general heading. `others` (who else could copy it) is asked with `next`.
pub const AGENDA: [&str; 8] =
    ["improved", "best", "safer", "failed", "cooperation", "tools", "next", "others"];

/// The improvement report of one firm.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Name of the firm, if it is to be shown.
    pub firm: Option<String>,
    /// Where the firm is; decides time zone and currency.
    pub country: Country,
    /// The day the report was made.
    pub made_on: Date,
    /// 0: firm, period, review group, method.
    pub scope: Scope,
    /// 1: what was achieved.
    pub achievements: Achievements,
    /// 2: which kinds of improvements.
    pub kinds: Kinds,
    /// 3: effect on risk.
    pub risk: Risk,
    /// 4, 5 and parts of the others: what was said in the review.
    pub review: Vec<Opinion>,
    /// 6: whether the tools fitted.
    pub tools: Tools,
    /// 7: what keeps it going.
    pub upkeep: Upkeep,
    /// 8: what is not solved.
    pub unsolved: Vec<ReasonRow>,
    /// 8: every action point that is not done, the earliest date first.
    pub open: Vec<OpenPoint>,
    /// 9: what comes next.
    pub next: Next,
    /// 9: who agreed to this report.
    pub sign_off: SignOff,
}

impl Report {
    /// Whether there is any improvement to tell of.
    pub const fn improved(&self) -> bool {
        self.achievements.total.done > 0
    }
}

/// Points counted in halves, so that half credit stays exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(transparent)]
pub struct Halves(pub u64);

impl Halves {
    /// Whole points.
    pub const fn whole(self) -> u64 {
        self.0 / 2
    }

    /// Whether half a point is left over.
    pub const fn has_half(self) -> bool {
        self.0 % 2 == 1
    }
}

/// Section 0.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Scope {
    /// Day of the first fact.
    pub from: Option<Date>,
    /// Day of the last fact.
    pub to: Option<Date>,
    /// People in the firm, as given.
    pub size: Option<String>,
    /// Sector id, as given.
    pub sector: Option<String>,
    /// Worker representatives who joined.
    pub representatives: u32,
    /// Everybody answered together.
    pub together: bool,
    /// The walk-through was ended by the person.
    pub walked: bool,
    /// The plan was agreed.
    pub planned: bool,
    /// Day of the review.
    pub review_on: Option<Date>,
    /// Roles in the review group.
    pub group: Vec<String>,
}

/// Action points by how far they came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// Answered "yes" or "priority".
    pub proposed: u32,
    /// Answered "priority".
    pub priority: u32,
    /// Chosen for the plan's list of priorities.
    pub picked: u32,
    /// In the plan.
    pub planned: u32,
    /// Done.
    pub done: u32,
    /// Done with a photo afterwards.
    pub photographed: u32,
    /// Done with a photo before and one afterwards.
    pub paired: u32,
    /// Waiting for a new date.
    pub moved: u32,
    /// Stuck.
    pub stuck: u32,
}

/// Money that was said to be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Spent {
    /// The sum, in the country's currency.
    pub amount: u64,
    /// Of how many action points.
    pub items: u32,
}

/// Something the firm already does well.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Strength {
    /// In their words; may be empty.
    pub text: String,
    /// Its photo.
    pub photo: Option<String>,
}

/// A finished action point.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Story {
    /// Checklist item.
    pub item: String,
    /// The job that did it.
    pub who: Option<String>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// Photo before.
    pub before: Option<String>,
    /// Photo afterwards.
    pub after: Option<String>,
    /// Risk points chosen.
    pub chosen: u64,
    /// Risk points reduced.
    pub reduced: Halves,
    /// What it cost.
    pub spent: Option<u64>,
}

/// Section 1.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Achievements {
    /// Over all items.
    pub total: Tally,
    /// How often a date was changed.
    pub moves: u32,
    /// Good points named first.
    pub strengths: Vec<Strength>,
    /// Everything that was done, the best told first: photo pairs, then points reduced.
    pub stories: Vec<Story>,
}

/// One area of the checklist.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct AreaRow {
    /// Area id; `None` gathers items that the checklist no longer has.
    pub area: Option<String>,
    /// Its action points.
    pub tally: Tally,
    /// Risk points chosen.
    pub chosen: u64,
    /// Risk points reduced.
    pub reduced: Halves,
    /// Money spent.
    pub spent: Spent,
}

impl AreaRow {
    /// What is left of the points.
    pub const fn left(&self) -> Halves {
        Halves((2 * self.chosen).saturating_sub(self.reduced.0))
    }
}

/// One cost level of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CostRow {
    /// Expected cost.
    pub cost: Cost,
    /// Planned.
    pub planned: u32,
    /// Done.
    pub done: u32,
    /// Done with a photo afterwards.
    pub photographed: u32,
    /// Money spent.
    pub spent: Spent,
}

/// Who did how much.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct DoerRow {
    /// The job as written in the plan.
    pub who: Option<String>,
    /// Planned.
    pub planned: u32,
    /// Done.
    pub done: u32,
}

/// Section 2.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Kinds {
    /// Areas with something proposed, picked or planned, in the checklist's order.
    pub areas: Vec<AreaRow>,
    /// The three cost levels.
    pub costs: Vec<CostRow>,
    /// By job, the most done first.
    pub doers: Vec<DoerRow>,
    /// Over all items.
    pub spent: Spent,
}

/// Answers by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct AnswerCounts {
    /// Already fine.
    pub fine: u32,
    /// Not here.
    pub na: u32,
    /// Yes.
    pub yes: u32,
    /// Priority.
    pub priority: u32,
    /// Not sure.
    pub unsure: u32,
}

impl AnswerCounts {
    /// All of them.
    pub const fn total(&self) -> u32 {
        self.fine + self.na + self.yes + self.priority + self.unsure
    }

    pub(crate) const fn add(&mut self, answer: ItemAnswer) {
        match answer {
            ItemAnswer::Fine => self.fine += 1,
            ItemAnswer::Na => self.na += 1,
            ItemAnswer::Yes => self.yes += 1,
            ItemAnswer::Priority => self.priority += 1,
            ItemAnswer::Unsure => self.unsure += 1,
        }
    }
}

/// What may be said of the workers' own answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Vote {
    /// Nobody answered alone.
    Nobody,
    /// Fewer than [`MIN_VOTERS`]: no vote is shown.
    TooFew,
    /// Items by the answer the workers' side gave.
    Counts(AnswerCounts),
}

/// Section 3.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Risk {
    /// Risk points chosen.
    pub chosen: u64,
    /// Risk points reduced.
    pub reduced: Halves,
    /// The workers' side.
    pub vote: Vote,
}

/// An answer given in the review.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Opinion {
    /// Question id, see [`AGENDA`].
    pub question: String,
    /// Who speaks.
    pub role: Role,
    /// In their words; may be empty.
    pub text: String,
    /// 1 to 5.
    pub rating: Option<u8>,
}

/// Section 6.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Tools {
    /// Shared answers by kind.
    pub answers: AnswerCounts,
    /// Items answered "not sure".
    pub unsure: Vec<String>,
    /// Items answered "not here".
    pub na: Vec<String>,
}

/// Section 7.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Upkeep {
    /// Jobs that finished something.
    pub keepers: Vec<String>,
    /// The review, while it is still ahead.
    pub review_on: Option<Date>,
    /// Open action points by expected cost: none, low, medium.
    pub open: Vec<(Cost, u32)>,
}

/// How many action points are stuck for a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ReasonRow {
    /// Why.
    pub reason: StuckReason,
    /// How many.
    pub count: u32,
}

/// An action point that is not done.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct OpenPoint {
    /// Checklist item.
    pub item: String,
    /// The job that does it.
    pub who: Option<String>,
    /// By when.
    pub due: Date,
    /// The date is past.
    pub overdue: bool,
    /// Expected cost.
    pub cost: Cost,
    /// Where it stands.
    pub state: ActionState,
    /// Why it was stuck, the last reason given.
    pub reason: Option<StuckReason>,
}

/// Something wanted that is not in the plan yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Checklist item.
    pub item: String,
    /// It was chosen for the list of priorities.
    pub picked: bool,
    /// Risk points chosen.
    pub points: u64,
    /// Expected cost, if the checklist still has the item.
    pub cost: Option<Cost>,
}

/// Section 9.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Next {
    /// Open action points, the earliest first, at most five.
    pub commitments: Vec<OpenPoint>,
    /// Wanted but not planned: picked first, then most risk points, then cheapest; at most five.
    pub candidates: Vec<Candidate>,
}

/// Whether the report is agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Agreement {
    /// Draft, not agreed.
    Draft,
    /// Owner and worker representative signed.
    Agreed,
    /// Everybody answered together, no representative ever joined, the owner signed.
    Together,
}

/// Who signed, and what that makes of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SignOff {
    /// What it makes of the report.
    pub state: Agreement,
    /// Day the owner signed.
    pub owner: Option<Date>,
    /// Day a worker representative signed.
    pub representative: Option<Date>,
}
