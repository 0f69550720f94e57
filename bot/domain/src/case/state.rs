//! Where a case can stand.

use serde::{Deserialize, Serialize};

/// Where a case stands. A draft is no case yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Sent; the automatic receipt went out, no person has looked.
    Received,
    /// A person has answered or taken it.
    Acknowledged,
    /// Whose matter it is, how urgent and how risky, is being found out.
    Triage,
    /// The worker was asked something.
    NeedInfo,
    /// Being worked on.
    Open,
    /// The respondent knows as much as the worker allowed.
    SharedWithEmployer,
    /// A dated plan was agreed and the worker was told.
    PlanAgreed,
    /// The respondent is doing what was agreed.
    Remedying,
    /// The respondent says that it is done.
    RemedyClaimed,
    /// Both sides are being asked, each without the other's answer.
    Verifying,
    /// The sides do not agree.
    Disputed,
    /// With somebody who has more weight: buyer, union, authority.
    Escalated,
    /// Ended: both sides confirm that it is solved.
    ClosedVerified,
    /// Ended: said to be solved, but the worker could not be heard. Never counted as solved.
    ClosedUnconfirmed,
    /// Ended without a solution.
    ClosedUnresolved,
    /// Ended: the worker and a document confirm it; no respondent could. Counted apart.
    ClosedWorkerConfirmed,
    /// Ended: not ours, handed to who can help.
    Referred,
    /// Taken back by the worker.
    Withdrawn,
    /// Ended once, and taken up again.
    Reopened,
    /// What was said is destroyed; the coded row stays.
    Erased,
}

impl State {
    /// Every state, in the order in which a case may pass them.
    pub const ALL: [Self; 20] = [
        Self::Received,
        Self::Acknowledged,
        Self::Triage,
        Self::NeedInfo,
        Self::Open,
        Self::SharedWithEmployer,
        Self::PlanAgreed,
        Self::Remedying,
        Self::RemedyClaimed,
        Self::Verifying,
        Self::Disputed,
        Self::Escalated,
        Self::ClosedVerified,
        Self::ClosedUnconfirmed,
        Self::ClosedUnresolved,
        Self::ClosedWorkerConfirmed,
        Self::Referred,
        Self::Withdrawn,
        Self::Reopened,
        Self::Erased,
    ];

    /// Name in the database, in Fluent ids and selectors.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Acknowledged => "acknowledged",
            Self::Triage => "triage",
            Self::NeedInfo => "need-info",
            Self::Open => "open",
            Self::SharedWithEmployer => "shared-with-employer",
            Self::PlanAgreed => "plan-agreed",
            Self::Remedying => "remedying",
            Self::RemedyClaimed => "remedy-claimed",
            Self::Verifying => "verifying",
            Self::Disputed => "disputed",
            Self::Escalated => "escalated",
            Self::ClosedVerified => "closed-verified",
            Self::ClosedUnconfirmed => "closed-unconfirmed",
            Self::ClosedUnresolved => "closed-unresolved",
            Self::ClosedWorkerConfirmed => "closed-worker-confirmed",
            Self::Referred => "referred",
            Self::Withdrawn => "withdrawn",
            Self::Reopened => "reopened",
            Self::Erased => "erased",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Ended with a result that somebody was told; can be taken up again.
    pub const fn is_closed(self) -> bool {
        matches!(
            self,
            Self::ClosedVerified
                | Self::ClosedUnconfirmed
                | Self::ClosedUnresolved
                | Self::ClosedWorkerConfirmed
                | Self::Referred
        )
    }

    /// Nobody works on it any more, whatever the reason.
    pub const fn is_over(self) -> bool {
        self.is_closed() || self.is_gone()
    }

    /// What was said can no longer be read.
    pub const fn is_gone(self) -> bool {
        matches!(self, Self::Withdrawn | Self::Erased)
    }
}
