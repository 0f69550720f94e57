//! The improvement cycle of a small firm: plan, do and review.
//!
//! A cycle is the list of what people said and did, in order, never overwritten.
//! [`Cycle::replay`] folds it into the present state; the report counts from the
//! same list, so its numbers equal a recount of the raw answers.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Random id of a cycle.
pub type CycleId = i64;

/// At most this many priorities in one plan (osh-process §4, step 3).
pub const MAX_PRIORITIES: usize = 5;

/// Who acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The owner or a manager.
    Owner,
    /// A worker representative.
    Representative,
    /// A coach or other service provider.
    Coach,
}

impl Role {
    /// Name in flows and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Representative => "representative",
            Self::Coach => "coach",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Owner, Self::Representative, Self::Coach]
            .into_iter()
            .find(|role| role.name() == name)
    }
}

/// Answer to "does the workshop need this?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemAnswer {
    /// Already fine here.
    Fine,
    /// Does not apply here.
    Na,
    /// Action is needed or would help.
    Yes,
    /// Do this first.
    Priority,
    /// Find out first.
    Unsure,
}

impl ItemAnswer {
    /// Every answer.
    pub const ALL: [Self; 5] = [Self::Fine, Self::Na, Self::Yes, Self::Priority, Self::Unsure];

    /// Option id.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Na => "na",
            Self::Yes => "yes",
            Self::Priority => "priority",
            Self::Unsure => "unsure",
        }
    }

    /// Reads an option id.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.name() == name)
    }

    /// Whether action is wanted.
    pub const fn wants_action(self) -> bool {
        matches!(self, Self::Yes | Self::Priority)
    }

    /// Risk points chosen: the item's weight for yes, twice for priority, else 0.
    /// A local rule of this project (see `scoring` in the checklist), not an ILO score.
    pub const fn points(self, weight: u32) -> u32 {
        match self {
            Self::Yes => weight,
            Self::Priority => 2 * weight,
            Self::Fine | Self::Na | Self::Unsure => 0,
        }
    }
}

/// What an action is expected to cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    /// Free or under one day of work.
    None,
    /// Local materials.
    Low,
    /// Needs a quotation or saving.
    Medium,
}

impl Cost {
    /// Option id.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Low => "low",
            Self::Medium => "medium",
        }
    }

    /// Reads an option id.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::None, Self::Low, Self::Medium].into_iter().find(|cost| cost.name() == name)
    }

    /// Days proposed for an action of this cost (osh-process §4, step 4).
    pub const fn default_days(self) -> i32 {
        match self {
            Self::None => 14,
            Self::Low => 30,
            Self::Medium => 60,
        }
    }
}

/// Why an action does not move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StuckReason {
    /// No money
    Money,
    /// The landlord must agree
    Landlord,
    /// Nobody knows how
    Knowledge,
    /// No time
    Time,
    /// Something else
    Other,
}

impl StuckReason {
    /// Option id.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Landlord => "landlord",
            Self::Knowledge => "knowledge",
            Self::Time => "time",
            Self::Other => "other",
        }
    }

    /// Reads an option id.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Money, Self::Landlord, Self::Knowledge, Self::Time, Self::Other]
            .into_iter()
            .find(|reason| reason.name() == name)
    }
}

/// One thing that was said or done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Fact {
    /// A profile question was answered (`size`, `sector`, `sleeping_in`, …).
    Profile {
        /// Which question.
        key: String,
        /// Its answer: an option id or a number.
        value: String,
    },
    /// Something the firm already does well.
    Strength {
        /// In their words; empty when only a photo.
        text: String,
        /// Photo, if any.
        photo: Option<String>,
    },
    /// A checklist item was answered.
    Answered {
        /// Item id (`fir-01`).
        item: String,
        /// Version of the wording that was shown.
        wording: String,
        /// The answer.
        answer: ItemAnswer,
    },
    /// A remark on an item.
    Remark {
        /// Item id.
        item: String,
        /// In their words.
        text: String,
    },
    /// A photo of how it is now.
    Before {
        /// Item id.
        item: String,
        /// File id.
        photo: String,
    },
    /// The walk-through was ended by the person, whatever is left.
    Walked,
    /// An item was put on, or taken off, the list of priorities.
    Picked {
        /// Item id.
        item: String,
        /// On or off.
        on: bool,
    },
    /// An action point was planned or changed.
    Planned {
        /// Item id.
        item: String,
        /// A job, not a name, unless the person agreed.
        who: String,
        /// By when. A plan without a date cannot be written.
        due: Date,
        /// Expected cost.
        cost: Cost,
    },
    /// When the review is, and who sits in it.
    ReviewSet {
        /// Day of the review.
        date: Date,
        /// Roles present (`owner`, `representative`, `coach`, …).
        group: Vec<String>,
    },
    /// The plan was agreed.
    Agreed,
    /// An action point got a new date.
    Moved {
        /// Item id.
        item: String,
        /// New date.
        due: Date,
    },
    /// An action point is stuck.
    Stuck {
        /// Item id.
        item: String,
        /// Why.
        reason: StuckReason,
    },
    /// An action point is done.
    Done {
        /// Item id.
        item: String,
    },
    /// What it really cost, in the smallest unit written in reports.
    Spent {
        /// Item id.
        item: String,
        /// Amount in the country's currency.
        amount: u64,
    },
    /// A photo of how it is after.
    After {
        /// Item id.
        item: String,
        /// File id.
        photo: String,
    },
    /// An answer to a question of the review agenda.
    Reviewed {
        /// Question id (`improved`, `best`, …).
        question: String,
        /// Free words, or empty.
        text: String,
        /// 1 to 5 where the question asks for a rating.
        rating: Option<u8>,
    },
    /// A report was made.
    Reported {
        /// Hash of its contents.
        hash: String,
    },
    /// Signed off by this side.
    Signed,
    /// A representative joined.
    Joined,
    /// Answered by everybody together (firms up to ten people).
    Together,
}

impl std::fmt::Debug for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fact(…)")
    }
}

/// A fact with its place in the cycle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Role,
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
}

/// State of an action point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActionState {
    /// Agreed or being prepared.
    Planned,
    /// Given a new date.
    Moved,
    /// Held up.
    Stuck,
    /// Done.
    Done,
}

/// One action point of the plan.
#[derive(Clone, PartialEq, Eq)]
pub struct ActionPoint {
    /// Who does it.
    pub who: String,
    /// By when.
    pub due: Date,
    /// Expected cost.
    pub cost: Cost,
    /// Real cost.
    pub spent: Option<u64>,
    /// Where it stands.
    pub state: ActionState,
    /// Why it is stuck, the last reason given.
    pub reason: Option<StuckReason>,
    /// The day it was done.
    pub done_at: Option<Timestamp>,
    /// Photo afterwards.
    pub after: Option<String>,
}

/// What is known of one item, from one side.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct ItemState {
    /// Latest answer.
    pub answer: Option<ItemAnswer>,
    /// Wording it was given to.
    pub wording: String,
    /// Latest remark.
    pub remark: Option<String>,
    /// Photo before.
    pub before: Option<String>,
}

/// A cycle as it stands now.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Cycle {
    /// Profile answers.
    pub profile: BTreeMap<String, String>,
    /// Good points: text and photo.
    pub strengths: Vec<(String, Option<String>)>,
    /// Shared answers (owner, or all together).
    pub items: BTreeMap<String, ItemState>,
    /// Answers of the workers' side, given alone. Never shown singly to the owner.
    pub alone: BTreeMap<String, ItemState>,
    /// The walk-through was ended.
    pub walked: bool,
    /// Priorities, in the order in which they were picked.
    pub picked: Vec<String>,
    /// The plan.
    pub plan: BTreeMap<String, ActionPoint>,
    /// Review date and group.
    pub review: Option<(Date, Vec<String>)>,
    /// The plan was agreed.
    pub agreed: bool,
    /// Review answers per role and question: text and rating.
    pub reviews: BTreeMap<(Role, String), (String, Option<u8>)>,
    /// Who signed off.
    pub signed: Vec<Role>,
    /// Representatives who joined.
    pub representatives: u32,
    /// Answered by everybody together.
    pub together: bool,
}

/// Why a fact cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// More than [`MAX_PRIORITIES`].
    #[error("a plan holds at most five priorities")]
    TooMany,
    /// Agreeing without a dated action for each priority.
    #[error("every priority needs who and when before the plan is agreed")]
    Undated,
    /// Agreeing without review date and group.
    #[error("the plan needs a review date and a review group")]
    NoReview,
    /// An action point that is not in the plan.
    #[error("there is no such action point in the plan")]
    NoSuchAction,
}

impl Cycle {
    /// The present state from the whole list.
    pub fn replay<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut cycle = Self::default();
        for event in events {
            cycle.apply(event);
        }
        cycle
    }

    /// Whether a fact may be added now.
    pub fn allows(&self, fact: &Fact) -> Result<(), Refusal> {
        match fact {
            Fact::Picked { item, on: true }
                if !self.picked.contains(item) && self.picked.len() >= MAX_PRIORITIES =>
            {
                Err(Refusal::TooMany)
            }
            Fact::Agreed if !self.picked.iter().all(|item| self.plan.contains_key(item)) => {
                Err(Refusal::Undated)
            }
            Fact::Agreed if self.picked.is_empty() => Err(Refusal::Undated),
            Fact::Agreed if self.review.as_ref().is_none_or(|(_, group)| group.is_empty()) => {
                Err(Refusal::NoReview)
            }
            Fact::Moved { item, .. }
            | Fact::Stuck { item, .. }
            | Fact::Done { item }
            | Fact::Spent { item, .. }
            | Fact::After { item, .. }
                if !self.plan.contains_key(item) =>
            {
                Err(Refusal::NoSuchAction)
            }
            _ => Ok(()),
        }
    }

    /// Adds one event to the state. Facts that [`Self::allows`] refuses change nothing.
    pub fn apply(&mut self, event: &Event) {
        if self.allows(&event.fact).is_err() {
            return;
        }
        match &event.fact {
            Fact::Profile { key, value } => {
                self.profile.insert(key.clone(), value.clone());
            }
            Fact::Strength { text, photo } => {
                self.strengths.push((text.clone(), photo.clone()));
            }
            Fact::Answered { item, wording, answer } => {
                let state = self.side(event.by).entry(item.clone()).or_default();
                state.answer = Some(*answer);
                state.wording.clone_from(wording);
            }
            Fact::Remark { item, text } => {
                self.side(event.by).entry(item.clone()).or_default().remark = Some(text.clone());
            }
            Fact::Before { item, photo } => {
                self.side(event.by).entry(item.clone()).or_default().before = Some(photo.clone());
            }
            Fact::Walked => self.walked = true,
            Fact::Picked { item, on } => {
                self.picked.retain(|picked| picked != item);
                if *on {
                    self.picked.push(item.clone());
                } else if !self.agreed {
                    self.plan.remove(item);
                }
            }
            Fact::Planned { item, who, due, cost } => {
                let action = self.plan.entry(item.clone()).or_insert(ActionPoint {
                    who: String::new(),
                    due: *due,
                    cost: *cost,
                    spent: None,
                    state: ActionState::Planned,
                    reason: None,
                    done_at: None,
                    after: None,
                });
                // Planned again: what was achieved stays achieved.
                action.who.clone_from(who);
                action.due = *due;
                action.cost = *cost;
            }
            Fact::ReviewSet { date, group } => self.review = Some((*date, group.clone())),
            Fact::Agreed => self.agreed = true,
            Fact::Moved { item, due } => {
                if let Some(action) = self.plan.get_mut(item)
                    && action.state != ActionState::Done
                {
                    action.due = *due;
                    action.state = ActionState::Moved;
                }
            }
            Fact::Stuck { item, reason } => {
                if let Some(action) = self.plan.get_mut(item)
                    && action.state != ActionState::Done
                {
                    action.state = ActionState::Stuck;
                    action.reason = Some(*reason);
                }
            }
            Fact::Done { item } => {
                if let Some(action) = self.plan.get_mut(item)
                    && action.state != ActionState::Done
                {
                    action.state = ActionState::Done;
                    action.done_at = Some(event.at);
                }
            }
            Fact::Spent { item, amount } => {
                if let Some(action) = self.plan.get_mut(item) {
                    action.spent = Some(*amount);
                }
            }
            Fact::After { item, photo } => {
                if let Some(action) = self.plan.get_mut(item) {
                    action.after = Some(photo.clone());
                }
            }
            Fact::Reviewed { question, text, rating } => {
                self.reviews.insert((event.by, question.clone()), (text.clone(), *rating));
            }
            Fact::Reported { .. } => {}
            Fact::Signed => {
                if !self.signed.contains(&event.by) {
                    self.signed.push(event.by);
                }
            }
            Fact::Joined => self.representatives += 1,
            Fact::Together => self.together = true,
        }
    }

    fn side(&mut self, by: Role) -> &mut BTreeMap<String, ItemState> {
        match by {
            Role::Representative => &mut self.alone,
            Role::Owner | Role::Coach => &mut self.items,
        }
    }

    /// The latest shared answer to an item.
    pub fn answer(&self, item: &str) -> Option<ItemAnswer> {
        self.items.get(item).and_then(|state| state.answer)
    }
}

#[cfg(test)]
mod tests {
    use super::{Cost, Cycle, Event, Fact, ItemAnswer, Refusal, Role};
    use jiff::{Timestamp, civil::date};

    fn event(fact: Fact) -> Event {
        Event { at: Timestamp::UNIX_EPOCH, by: Role::Owner, fact }
    }

    fn planned(item: &str) -> Fact {
        Fact::Planned {
            item: item.into(),
            who: "guard".into(),
            due: date(2026, 3, 16),
            cost: Cost::None,
        }
    }

    #[test]
    fn a_sixth_priority_is_refused() {
        let mut cycle = Cycle::default();
        for n in 0..5 {
            cycle.apply(&event(Fact::Picked { item: format!("i{n}"), on: true }));
        }
        let sixth = Fact::Picked { item: "i5".into(), on: true };
        assert_eq!(cycle.allows(&sixth), Err(Refusal::TooMany));
        cycle.apply(&event(sixth));
        assert_eq!(cycle.picked.len(), 5);
    }

    #[test]
    fn a_plan_needs_dates_review_day_and_group() {
        let mut cycle = Cycle::default();
        assert_eq!(cycle.allows(&Fact::Agreed), Err(Refusal::Undated));
        cycle.apply(&event(Fact::Picked { item: "fir-01".into(), on: true }));
        assert_eq!(cycle.allows(&Fact::Agreed), Err(Refusal::Undated));
        cycle.apply(&event(planned("fir-01")));
        assert_eq!(cycle.allows(&Fact::Agreed), Err(Refusal::NoReview));
        let review = |group: Vec<String>| Fact::ReviewSet { date: date(2026, 5, 29), group };
        cycle.apply(&event(review(vec![])));
        assert_eq!(cycle.allows(&Fact::Agreed), Err(Refusal::NoReview));
        cycle.apply(&event(review(vec!["owner".into()])));
        assert_eq!(cycle.allows(&Fact::Agreed), Ok(()));
    }

    #[test]
    fn a_double_tap_does_not_count_twice() {
        let mut cycle = Cycle::default();
        let yes = event(Fact::Answered {
            item: "fir-01".into(),
            wording: "w".into(),
            answer: ItemAnswer::Yes,
        });
        cycle.apply(&yes);
        let once = cycle.clone();
        cycle.apply(&yes);
        assert!(cycle == once);
    }

    #[test]
    fn a_representative_answers_alone() {
        let mut cycle = Cycle::default();
        cycle.apply(&Event {
            at: Timestamp::UNIX_EPOCH,
            by: Role::Representative,
            fact: Fact::Answered {
                item: "fir-01".into(),
                wording: "w".into(),
                answer: ItemAnswer::Priority,
            },
        });
        assert_eq!(cycle.answer("fir-01"), None);
    }

    #[test]
    fn points_follow_the_checklist_rule() {
        assert_eq!(ItemAnswer::Yes.points(3), 3);
        assert_eq!(ItemAnswer::Priority.points(3), 6);
        assert_eq!(ItemAnswer::Unsure.points(3), 0);
    }
}
