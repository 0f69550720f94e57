//! Clocks of a case: which there are, and when each one rings.
//!
//! How long a clock runs is content (`content/clocks.toml`); here is only what a length
//! means. A clock that runs is never forgotten: it ends by a deed that says so.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Span, Timestamp, civil::Date, civil::Time};
use serde::{Deserialize, Serialize};

use crate::deadline::{Calendar, Length, Unit};

names! {
    /// What is waited for.
    CaseClock {
        /// A person looks at what was sent.
        Answer = "answer",
        /// The law's own limit for that.
        LegalAnswer = "legal-answer",
        /// The worker hears what came of it.
        Feedback = "feedback",
        /// The worker hears that it is not forgotten. Begins anew each time.
        Silence = "silence",
        /// It is clear whose matter it is.
        Triage = "triage",
        /// The worker answers a question; after that it goes on with what is known.
        NeedInfo = "need-info",
        /// The respondent answers.
        RespondentAnswer = "respondent-answer",
        /// The respondent has not answered: somebody with more weight is asked.
        RespondentEscalate = "respondent-escalate",
        /// What was agreed is done.
        Plan = "plan",
        /// Both sides say whether it is solved.
        Verify = "verify",
        /// The worker has been silent long enough to end without them.
        Unconfirmed = "unconfirmed",
        /// A dispute is settled or goes further.
        Dispute = "dispute",
        /// Objections to an end without solution.
        Appeal = "appeal",
        /// Is it still solved?
        Effect = "effect",
        /// It can be taken up again.
        Reopen = "reopen",
        /// Who withdrew is no longer known.
        Identity = "identity",
        /// What was said is destroyed.
        Retention = "retention",
        /// Grave danger: what to do is decided.
        DangerDecision = "danger-decision",
        /// Grave danger: an investigation is asked about.
        DangerFollowUp = "danger-follow-up",
        /// Punished for speaking: a person has looked.
        Retaliation = "retaliation",
    }
}

impl CaseClock {
    /// Whether staff must do something by then; other clocks only count.
    pub const fn is_for_staff(self) -> bool {
        !matches!(
            self,
            Self::Silence | Self::Effect | Self::Reopen | Self::Appeal | Self::Retention
        )
    }
}

/// How long a clock runs and when it rings; one entry of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRule {
    /// How long.
    pub length: Length,
    /// Days after the start on which it rings before it is due.
    pub nudges: Vec<u32>,
    /// Days before (negative) and after the last day on which it rings.
    pub around: Vec<i32>,
    /// Due, it begins anew instead of being late.
    pub again: bool,
}

/// The rules of every clock where a case is, and the calendar there.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Rules.
    pub rules: BTreeMap<CaseClock, ClockRule>,
    /// Calendar.
    pub calendar: Calendar,
    /// Time of day at which a clock rings that counts in days.
    pub rings_at: Time,
}

/// A clock that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// Since which day.
    pub since: Date,
    /// From when on it is late.
    pub due: Timestamp,
    /// How often it has rung, each ring by its number a bit.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub rung: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands in a reference")]
const fn is_zero(rung: &u64) -> bool {
    *rung == 0
}

impl Running {
    /// Whether it is late.
    pub fn is_late(&self, now: Timestamp) -> bool {
        now >= self.due
    }
}

/// One moment at which a clock rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ring {
    /// Its number among the clock's rings.
    pub number: u8,
    /// When.
    pub at: Timestamp,
    /// It is the one that says that the clock is late.
    pub is_due: bool,
}

/// Rings of one clock at most; numbers beyond are not remembered.
pub const RINGS: usize = 64;

impl Terms {
    /// A clock that begins now, if the content knows it.
    pub fn start(&self, clock: CaseClock, now: Timestamp) -> Option<Running> {
        let rule = self.rules.get(&clock)?;
        let due = self.calendar.due(now, rule.length);
        Some(Running { since: self.calendar.day(now), due, rung: 0 })
    }

    /// A clock whose last day somebody has named.
    pub fn start_until(&self, last_day: Date, now: Timestamp) -> Running {
        Running { since: self.calendar.day(now), due: self.calendar.end_of(last_day), rung: 0 }
    }

    /// Every moment at which a running clock rings, in order. Nudges count in days; those of
    /// a clock in hours or minutes count like its length.
    pub fn rings(&self, clock: CaseClock, running: &Running) -> Vec<Ring> {
        let Some(rule) = self.rules.get(&clock) else { return Vec::new() };
        let minutes = match rule.length.unit {
            Unit::Minutes => 1,
            Unit::Hours => 60,
            _ => 0,
        };
        let (due, nudges): (_, Vec<Timestamp>) = if minutes > 0 {
            let before = |minutes: u32| {
                let span = Span::new().minutes(i64::from(minutes));
                running.due.checked_sub(span).unwrap_or(Timestamp::MIN)
            };
            let length = rule.length.amount;
            let nudge = |after: &u32| before(length.saturating_sub(*after) * minutes);
            (running.due, rule.nudges.iter().map(nudge).collect())
        } else {
            let on = |day: Date, days: i64| {
                self.calendar.at(day.saturating_add(Span::new().days(days)), self.rings_at)
            };
            let last = self.calendar.day(running.due - SignedDuration::from_nanos(1));
            let nudges = rule.nudges.iter().map(|after| on(running.since, i64::from(*after)));
            let around = rule.around.iter().map(|off| on(last, i64::from(*off)));
            // It is late at midnight; nobody is told before the morning.
            (on(last, 1), nudges.chain(around).collect())
        };
        let mut at = nudges;
        at.truncate(RINGS - 1);
        at.push(due);
        at.sort_unstable();
        at.dedup();
        at.iter()
            .zip(0_u8..)
            .map(|(at, number)| Ring { number, at: *at, is_due: *at == due })
            .collect()
    }
}
