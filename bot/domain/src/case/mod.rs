//! Cases: a grievance or a question to a person, and its life-cycle.
//!
//! [`table::TRANSITIONS`] is the state machine; [`Situation::act`] applies one deed of one
//! person to a case, or says why not. Nothing else changes a case. Invariants, held by a
//! million random deeds: only the worker says W; nobody both verifies a remedy and has a part
//! in its plan; every deed leaves a record; a clock ends only by a deed that ends it; whoever
//! ends a case has told the worker, or has written down that they cannot be reached; what
//! counts as verified was confirmed by both sides.

/// A list of names that are the same in the database, in files and in Fluent ids.
macro_rules! names {
    ($(#[doc = $head:literal])+ $of:ident { $($(#[doc = $doc:literal])+ $one:ident = $name:literal,)+ }) => {
        $(#[doc = $head])+
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize,
            serde::Deserialize,
        )]
        #[serde(rename_all = "kebab-case")]
        pub enum $of {
            $($(#[doc = $doc])+ $one,)+
        }

        impl $of {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$one),+];

            /// Name in the database, in forms and Fluent ids.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$one => $name,)+
                }
            }

            /// Reads a name.
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

mod action;
mod actor;
mod ballot;
mod change;
mod clock;
mod facts;
mod guard;
mod state;
pub mod table;
#[cfg(test)]
mod tests;

pub use action::{Act, Deed, Offer, Record, Refusal};
pub use actor::{Actor, By, Person};
pub use ballot::{Ballot, Ballots, Route, Side, Verdict, Vote};
pub use clock::{CaseClock, ClockRule, RINGS, Ring, Running, Terms};
pub use facts::{Feedback, Flag, Note, Progress, Reason, Signature, Situation};
pub use guard::Guard;
pub use state::State;

use serde::{Deserialize, Serialize};

/// Random id of a case. Never shown: people use receipt codes.
pub type CaseId = i64;

/// What a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CaseKind {
    /// A problem that should be solved.
    Grievance,
    /// A question to a person.
    Question,
}

impl CaseKind {
    /// Name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Grievance => "grievance",
            Self::Question => "question",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Grievance, Self::Question].into_iter().find(|k| k.name() == name)
    }
}

/// How much may be shared with the company; the worker's choice, changeable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConsentLevel {
    /// Nothing yet; only counted.
    Nothing,
    /// That there is such a matter at the site.
    Issue,
    /// A written summary without a name.
    Summary,
    /// With the person's name.
    Named,
}

impl ConsentLevel {
    /// Every level, least first.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Issue, Self::Summary, Self::Named];

    /// Name in the database and as an option id.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Issue => "issue",
            Self::Summary => "summary",
            Self::Named => "named",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}
