//! The state machine as data: who may move a case from where to where, on what condition,
//! and which clocks that ends and begins.

use super::actor::Actor::{self, Caseworker, Respondent, Supervisor, System, Verifier, Worker};
use super::clock::CaseClock::{self, self as C};
use super::guard::Guard::{self, self as G};
use super::state::State::{
    self, Acknowledged, ClosedUnconfirmed, ClosedUnresolved, ClosedVerified, ClosedWorkerConfirmed,
    Disputed, Erased, Escalated, NeedInfo, Open, PlanAgreed, Received, Referred, RemedyClaimed,
    Remedying, Reopened, SharedWithEmployer, Triage, Verifying, Withdrawn,
};

/// One way that a case may go.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    /// From any of these.
    pub from: &'static [State],
    /// To this.
    pub to: State,
    /// Who may.
    pub who: &'static [Actor],
    /// All of these must hold.
    pub guards: &'static [Guard],
    /// Clocks that end, if they run.
    pub stops: &'static [CaseClock],
    /// Clocks that begin; one that runs goes on as it was.
    pub starts: &'static [CaseClock],
}

/// Ended, and can be taken up again.
const ENDED: &[State] =
    &[ClosedVerified, ClosedUnconfirmed, ClosedUnresolved, ClosedWorkerConfirmed, Referred];
/// Can be taken back.
const ANY: &[State] = &[
    Received,
    Acknowledged,
    Triage,
    NeedInfo,
    Open,
    SharedWithEmployer,
    PlanAgreed,
    Remedying,
    RemedyClaimed,
    Verifying,
    Disputed,
    Escalated,
    Reopened,
    ClosedVerified,
    ClosedUnconfirmed,
    ClosedUnresolved,
    ClosedWorkerConfirmed,
    Referred,
];

/// Clocks that an end ends. Those of grave danger and of retaliation go on.
const AT_END: &[CaseClock] = &[
    C::Answer,
    C::LegalAnswer,
    C::Feedback,
    C::Silence,
    C::Triage,
    C::NeedInfo,
    C::RespondentAnswer,
    C::RespondentEscalate,
    C::Plan,
    C::Verify,
    C::Unconfirmed,
    C::Dispute,
];
const AFTER_END: &[CaseClock] = &[C::Effect, C::Reopen, C::Appeal, C::Retention];
/// What begins at an end, by how it ended.
const AFTER_SOLVED: &[CaseClock] = &[C::Effect, C::Reopen, C::Retention];
const AFTER_ANSWERED: &[CaseClock] = &[C::Reopen, C::Retention];
const AFTER_UNSOLVED: &[CaseClock] = &[C::Appeal, C::Reopen, C::Retention];
/// What a withdrawal ends: what runs at the end and afterwards.
const AT_WITHDRAWAL: &[CaseClock] = &[
    C::Answer,
    C::LegalAnswer,
    C::Feedback,
    C::Silence,
    C::Triage,
    C::NeedInfo,
    C::RespondentAnswer,
    C::RespondentEscalate,
    C::Plan,
    C::Verify,
    C::Unconfirmed,
    C::Dispute,
    C::Effect,
    C::Reopen,
    C::Appeal,
    C::Retention,
];

const UNSOLVED: &[Guard] = &[G::Reason, G::RoutesTold, G::SupervisorSigned, G::FeedbackDone];

/// A way that changes no clock.
const fn way(
    from: &'static [State],
    to: State,
    who: &'static [Actor],
    guards: &'static [Guard],
) -> Transition {
    Transition { from, to, who, guards, stops: &[], starts: &[] }
}

/// Clocks that begin when a case is sent.
pub const AT_START: &[CaseClock] = &[C::Answer, C::LegalAnswer, C::Feedback, C::Silence];

/// Every way. What is not here cannot happen.
pub const TRANSITIONS: &[Transition] = &[
    // The automatic receipt is no answer: only a person acknowledges.
    Transition {
        stops: &[C::Answer, C::LegalAnswer],
        starts: &[C::Triage],
        ..way(&[Received], Acknowledged, &[Caseworker, Verifier, Supervisor], &[])
    },
    way(&[Acknowledged, Reopened], Triage, &[Caseworker], &[G::NoConflict]),
    Transition {
        stops: &[C::Triage],
        ..way(&[Triage], Open, &[Caseworker], &[G::NoConflict, G::RiskScored, G::ClusterSet])
    },
    // Asking the worker.
    Transition {
        starts: &[C::NeedInfo],
        ..way(
            &[
                Acknowledged,
                Triage,
                Open,
                SharedWithEmployer,
                PlanAgreed,
                Remedying,
                Disputed,
                Escalated,
                Reopened,
            ],
            NeedInfo,
            &[Caseworker],
            &[],
        )
    },
    back(Acknowledged),
    back(Triage),
    back(Open),
    back(SharedWithEmployer),
    back(PlanAgreed),
    back(Remedying),
    back(Disputed),
    back(Escalated),
    back(Reopened),
    // Towards a remedy.
    Transition {
        starts: &[C::RespondentAnswer, C::RespondentEscalate],
        ..way(
            &[Open],
            SharedWithEmployer,
            &[Caseworker],
            &[G::Consent, G::SecondYes, G::GroupChecked, G::SecondPerson],
        )
    },
    Transition {
        stops: &[C::RespondentAnswer, C::RespondentEscalate],
        starts: &[C::Plan],
        ..way(
            &[SharedWithEmployer, Escalated],
            PlanAgreed,
            &[Caseworker],
            &[G::PlanDated, G::WorkerTold, G::NeverVerified],
        )
    },
    way(&[PlanAgreed], Remedying, &[Caseworker, Respondent], &[]),
    Transition {
        stops: &[C::Plan],
        ..way(&[Remedying], RemedyClaimed, &[Respondent], &[G::Evidence])
    },
    Transition {
        starts: &[C::Verify, C::Unconfirmed],
        ..way(&[RemedyClaimed], Verifying, &[System], &[])
    },
    // What the ballots say.
    Transition {
        stops: AT_END,
        starts: AFTER_SOLVED,
        ..way(
            &[Verifying],
            ClosedVerified,
            &[Verifier],
            &[G::NotAuthor, G::BothConfirmed, G::EvidenceChecked, G::FeedbackDone],
        )
    },
    Transition {
        stops: AT_END,
        starts: AFTER_SOLVED,
        ..way(
            &[Verifying, Escalated],
            ClosedWorkerConfirmed,
            &[Verifier],
            &[G::NotAuthor, G::WorkerConfirmed, G::FeedbackDone],
        )
    },
    Transition {
        stops: AT_END,
        starts: AFTER_ANSWERED,
        ..way(
            &[Verifying],
            ClosedUnconfirmed,
            &[Verifier],
            &[G::NotAuthor, G::WorkerSilent, G::FeedbackDone],
        )
    },
    // A question is answered; nobody claims that a problem is solved.
    Transition {
        stops: AT_END,
        starts: AFTER_ANSWERED,
        ..way(
            &[Acknowledged, Triage, Open, Reopened],
            ClosedUnconfirmed,
            &[Caseworker],
            &[G::IsQuestion, G::FeedbackDone],
        )
    },
    Transition {
        stops: &[C::Verify, C::Unconfirmed],
        starts: &[C::Dispute],
        ..way(&[Verifying], Disputed, &[Verifier, System], &[G::NotAuthor, G::Contested])
    },
    Transition {
        stops: &[C::Verify, C::Unconfirmed],
        starts: &[C::Plan],
        ..way(&[Verifying], Remedying, &[Verifier, System], &[G::NotAuthor, G::BothDeny])
    },
    Transition {
        stops: &[C::Dispute],
        starts: &[C::Plan],
        ..way(&[Disputed], Remedying, &[Verifier], &[G::NotAuthor, G::SecondRoute])
    },
    // Further up.
    Transition {
        stops: &[C::Dispute],
        ..way(&[Disputed], Escalated, &[Caseworker, Verifier, System], &[G::DisputeLate])
    },
    Transition {
        stops: &[C::RespondentAnswer, C::RespondentEscalate],
        ..way(&[SharedWithEmployer], Escalated, &[Caseworker, System], &[G::RespondentLate])
    },
    Transition {
        stops: &[C::Plan],
        ..way(&[PlanAgreed, Remedying], Escalated, &[Caseworker], &[])
    },
    // Ends without a solution.
    Transition {
        stops: AT_END,
        starts: AFTER_UNSOLVED,
        ..way(
            &[
                Acknowledged,
                Triage,
                NeedInfo,
                Open,
                SharedWithEmployer,
                PlanAgreed,
                Remedying,
                Disputed,
                Escalated,
                Reopened,
            ],
            ClosedUnresolved,
            &[Caseworker],
            UNSOLVED,
        )
    },
    Transition {
        stops: AT_END,
        starts: AFTER_UNSOLVED,
        ..way(
            &[Acknowledged, Triage, NeedInfo, Open, Escalated, Reopened],
            Referred,
            &[Caseworker],
            UNSOLVED,
        )
    },
    // Afterwards.
    Transition {
        stops: AFTER_END,
        starts: &[C::Triage, C::Feedback, C::Silence],
        ..way(ENDED, Reopened, &[Worker, Verifier], &[G::WithinReopen, G::NewFact])
    },
    Transition {
        stops: AT_WITHDRAWAL,
        starts: &[C::Identity, C::Retention],
        ..way(ANY, Withdrawn, &[Worker], &[G::Proved])
    },
    Transition { stops: C::ALL, ..way(ENDED, Erased, &[System], &[G::RetentionOver]) },
    Transition { stops: C::ALL, ..way(&[Withdrawn], Erased, &[System], &[G::RetentionOver]) },
];

/// On with what is known, after the worker was asked.
const fn back(to: State) -> Transition {
    Transition {
        stops: &[C::NeedInfo],
        ..way(&[NeedInfo], to, &[Caseworker, System], &[G::WasThere])
    }
}

/// Every transition between two states.
pub fn between(from: State, to: State) -> impl Iterator<Item = &'static Transition> {
    TRANSITIONS.iter().filter(move |way| way.to == to && way.from.contains(&from))
}
