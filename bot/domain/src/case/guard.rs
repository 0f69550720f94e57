//! What must hold before a case may move.

use jiff::Timestamp;

use super::actor::{Actor, By};
use super::ballot::{Side, Verdict, Vote};
use super::clock::{CaseClock, Terms};
use super::facts::{Note, Situation};
use super::state::State;
use super::{CaseKind, ConsentLevel};

names! {
    /// A condition of a transition.
    Guard {
        /// The person acting has proved who they are (phone, code or PIN).
        Proved = "proved",
        /// It is a question, not a grievance.
        IsQuestion = "is-question",
        /// Conflict of interest was checked.
        NoConflict = "no-conflict",
        /// The risk to the worker was weighed.
        RiskScored = "risk-scored",
        /// What it is about was chosen.
        ClusterSet = "cluster-set",
        /// It goes back to where it came from.
        WasThere = "was-there",
        /// The worker allows that something is shared.
        Consent = "consent",
        /// After sexual violence: the worker allowed it twice.
        SecondYes = "second-yes",
        /// The unit is large enough.
        GroupChecked = "group-checked",
        /// A second person signed, if much is shared or the danger is grave.
        SecondPerson = "second-person",
        /// A supervisor other than the person acting signed.
        SupervisorSigned = "supervisor-signed",
        /// A plan with a date was proposed.
        PlanDated = "plan-dated",
        /// The worker has read the plan.
        WorkerTold = "worker-told",
        /// The person acting has never verified in this case.
        NeverVerified = "never-verified",
        /// The person acting has no part in the plan.
        NotAuthor = "not-author",
        /// Evidence is attached.
        Evidence = "evidence",
        /// A verifier has looked at it.
        EvidenceChecked = "evidence-checked",
        /// Both sides say yes, as two people, by two ways, and the worker said how well.
        BothConfirmed = "both-confirmed",
        /// The sides differ, or the worker's yes may not be free.
        Contested = "contested",
        /// Neither side says yes.
        BothDeny = "both-deny",
        /// The worker says yes, a document too, and no respondent can.
        WorkerConfirmed = "worker-confirmed",
        /// The worker was asked often and long enough, and is silent.
        WorkerSilent = "worker-silent",
        /// The worker was heard by another way.
        SecondRoute = "second-route",
        /// The respondent's time is over.
        RespondentLate = "respondent-late",
        /// The time for settling the dispute is over, or a person decides.
        DisputeLate = "dispute-late",
        /// A reason was chosen.
        Reason = "reason",
        /// The worker knows who else can help.
        RoutesTold = "routes-told",
        /// The worker was told what came of it, or cannot be reached.
        FeedbackDone = "feedback-done",
        /// There is something new, or the worker says that it is not solved.
        NewFact = "new-fact",
        /// It is not too late to take it up again.
        WithinReopen = "within-reopen",
        /// Its time is over and nobody holds it.
        RetentionOver = "retention-over",
    }
}

/// Who asks, when and where.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) by: By,
    pub(super) proved: bool,
    pub(super) to: State,
    pub(super) now: Timestamp,
    pub(super) terms: &'a Terms,
}

impl Guard {
    /// The note that fulfils it, if one does.
    pub const fn note(self) -> Option<Note> {
        match self {
            Self::NoConflict => Some(Note::ConflictChecked),
            Self::RiskScored => Some(Note::RiskScored),
            Self::ClusterSet => Some(Note::ClusterSet),
            Self::SecondYes => Some(Note::SecondYes),
            Self::GroupChecked => Some(Note::GroupChecked),
            Self::WorkerTold => Some(Note::WorkerTold),
            Self::EvidenceChecked => Some(Note::EvidenceChecked),
            Self::SecondRoute => Some(Note::SecondRoute),
            Self::RoutesTold => Some(Note::RoutesTold),
            Self::NewFact => Some(Note::NewFact),
            _ => None,
        }
    }

    /// Whether nobody can bring it about: it only says which cases a way is for.
    pub const fn is_kind(self) -> bool {
        matches!(self, Self::IsQuestion | Self::WasThere | Self::Proved | Self::RetentionOver)
    }

    pub(super) fn holds(self, case: &Situation, asked: &Asked<'_>) -> bool {
        let known = &case.progress;
        let noted = |note| known.notes.contains(&note);
        let late = |clock| known.clocks.get(&clock).is_some_and(|c| c.is_late(asked.now));
        match self {
            Self::Proved => asked.proved,
            Self::IsQuestion => case.kind == CaseKind::Question,
            Self::NoConflict => noted(Note::ConflictChecked),
            Self::RiskScored => noted(Note::RiskScored),
            Self::ClusterSet => noted(Note::ClusterSet),
            Self::WasThere => known.before == Some(asked.to),
            Self::Consent => case.consent > ConsentLevel::Nothing,
            Self::SecondYes => !case.sexual_violence || noted(Note::SecondYes),
            Self::GroupChecked => noted(Note::GroupChecked),
            Self::SecondPerson => {
                let needed = case.consent >= ConsentLevel::Summary || case.zero_tolerance;
                !needed || known.signed.is_some_and(|signed| signed.person != asked.by.person)
            }
            Self::SupervisorSigned => known.signed.is_some_and(|signed| {
                signed.actor == Actor::Supervisor && signed.person != asked.by.person
            }),
            Self::PlanDated => known.plan_until.is_some(),
            Self::WorkerTold => noted(Note::WorkerTold),
            Self::NeverVerified => !known.verifiers.contains(&asked.by.person),
            Self::NotAuthor => !known.authors.contains(&asked.by.person),
            Self::Evidence => known.evidence > 0,
            Self::EvidenceChecked => noted(Note::EvidenceChecked),
            Self::BothConfirmed => both_confirmed(case),
            Self::Contested => {
                case.verdict() == Verdict::Disputed
                    || noted(Note::PressureSeen) && case.vote(Side::Worker) == Some(Vote::Yes)
            }
            Self::BothDeny => case.verdict() == Verdict::Unsolved,
            Self::WorkerConfirmed => {
                case.verdict() == Verdict::WorkerConfirmed
                    && noted(Note::Document)
                    && !noted(Note::PressureSeen)
                    && (noted(Note::NoRespondent) || late(CaseClock::Verify))
            }
            Self::WorkerSilent => {
                let rule = asked.terms.rules.get(&CaseClock::Verify);
                let asks = rule.map_or(1, |rule| rule.nudges.len().max(1));
                let asked_enough = usize::try_from(known.tries).is_ok_and(|tries| tries >= asks);
                case.vote(Side::Worker).is_none()
                    && (asked_enough || known.no_more_asks)
                    && late(CaseClock::Unconfirmed)
            }
            Self::SecondRoute => noted(Note::SecondRoute),
            Self::RespondentLate => late(CaseClock::RespondentEscalate),
            Self::DisputeLate => asked.by.actor != Actor::System || late(CaseClock::Dispute),
            Self::Reason => known.reason.is_some(),
            Self::RoutesTold => noted(Note::RoutesTold),
            Self::FeedbackDone => known.feedback.is_some(),
            Self::NewFact => {
                let relapse = case.vote(Side::Worker).is_some_and(|vote| vote != Vote::Yes);
                asked.by.actor == Actor::Worker || relapse || noted(Note::NewFact)
            }
            Self::WithinReopen => {
                known.clocks.get(&CaseClock::Reopen).is_some_and(|c| !c.is_late(asked.now))
            }
            Self::RetentionOver => {
                let today = asked.terms.calendar.day(asked.now);
                late(CaseClock::Retention) && known.hold_until.is_none_or(|until| until < today)
            }
        }
    }
}

fn both_confirmed(case: &Situation) -> bool {
    let known = &case.progress;
    let last = |side| known.ballots.last(side, known.round);
    let (Some(worker), Some(other)) = (last(Side::Worker), last(Side::Respondent)) else {
        return false;
    };
    case.verdict() == Verdict::Verified
        && worker.person != other.person
        && worker.route != other.route
        && worker.quality.is_some()
        && !known.notes.contains(&Note::PressureSeen)
}
