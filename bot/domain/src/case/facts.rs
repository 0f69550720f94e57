//! What is known of a case beside its state: the facts that guards look at. All of it is
//! coded; no words, no names.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::actor::{Actor, Person};
use super::ballot::{Ballots, Side, Verdict, Vote};
use super::clock::{CaseClock, Running};
use super::state::State;
use super::{CaseKind, ConsentLevel};

names! {
    /// Something that a person has made sure of and answers for.
    Note {
        /// Nobody in charge has an interest in the matter.
        ConflictChecked = "conflict-checked",
        /// What could happen to the worker was weighed.
        RiskScored = "risk-scored",
        /// What it is about was chosen.
        ClusterSet = "cluster-set",
        /// The unit is large enough that the matter does not give the worker away.
        GroupChecked = "group-checked",
        /// The worker has read the plan.
        WorkerTold = "worker-told",
        /// The worker knows who else can help.
        RoutesTold = "routes-told",
        /// A verifier has looked at the evidence.
        EvidenceChecked = "evidence-checked",
        /// A document confirms the remedy.
        Document = "document",
        /// There is no respondent who could confirm.
        NoRespondent = "no-respondent",
        /// The worker's yes may not be free.
        PressureSeen = "pressure-seen",
        /// A verifier has heard the worker by another way.
        SecondRoute = "second-route",
        /// After sexual violence: the worker said a second time that it may be shared.
        SecondYes = "second-yes",
        /// Something new is known since it ended.
        NewFact = "new-fact",
    }
}

names! {
    /// A sign beside the state, with a clock of its own.
    Flag {
        /// Child labour, forced labour, violence, imminent danger.
        ZeroTolerance = "zero-tolerance",
        /// Punished for speaking.
        Retaliation = "retaliation",
    }
}

names! {
    /// How the worker heard what came of it.
    Feedback {
        /// They were told.
        Sent = "sent",
        /// Nobody could reach them, and that is written down.
        Unreachable = "unreachable",
    }
}

names! {
    /// Why a case ends without a solution, or elsewhere.
    Reason {
        /// Another body is in charge.
        NotOurs = "not-ours",
        /// Too little is known to go on.
        TooLittle = "too-little",
        /// The respondent will not.
        Refused = "refused",
        /// The respondent is gone.
        Gone = "gone",
        /// Going on would harm the worker.
        Harm = "harm",
    }
}

/// A second person's signature under the next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// As what.
    pub actor: Actor,
    /// Who.
    pub person: Person,
}

/// Facts and running clocks, as they are kept with a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// Where a case that waits for an answer came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<State>,
    /// What people have made sure of.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub notes: BTreeSet<Note>,
    /// Who has proposed or agreed a plan.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub authors: BTreeSet<Person>,
    /// Who has verified anything.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub verifiers: BTreeSet<Person>,
    /// Last day of the plan that was proposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_until: Option<Date>,
    /// Pieces of evidence since the plan.
    pub evidence: u32,
    /// How the worker heard what came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Feedback>,
    /// How often the worker was asked in this round.
    pub tries: u32,
    /// The worker wants no more questions.
    pub no_more_asks: bool,
    /// A signature under the next step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<Signature>,
    /// Why it ends without a solution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Which claim of a remedy is being verified.
    pub round: u32,
    /// Ballots.
    pub ballots: Ballots,
    /// Somebody has confirmed grave danger.
    pub danger_confirmed: bool,
    /// Kept beyond its time until this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_until: Option<Date>,
    /// Clocks that run.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub clocks: BTreeMap<CaseClock, Running>,
}

/// A case as its rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Grievance or question.
    pub kind: CaseKind,
    /// Where it stands.
    pub state: State,
    /// How much may be shared.
    pub consent: ConsentLevel,
    /// It speaks of sexual violence.
    pub sexual_violence: bool,
    /// Grave danger was raised and not taken back.
    pub zero_tolerance: bool,
    /// Punishment for speaking was raised and not taken back.
    pub retaliation: bool,
    /// Everything else.
    pub progress: Progress,
}

impl Situation {
    /// What both sides say in the present round.
    pub fn verdict(&self) -> Verdict {
        self.progress.ballots.verdict(self.progress.round)
    }

    /// The vote of a side in the present round.
    pub fn vote(&self, side: Side) -> Option<Vote> {
        self.progress.ballots.last(side, self.progress.round).map(|ballot| ballot.vote)
    }

    /// Whether it may stand among the solved ones that are published: both sides still say
    /// yes.
    pub fn counts_as_verified(&self) -> bool {
        self.state == State::ClosedVerified && self.verdict() == Verdict::Verified
    }

    /// The clock on which staff must act next, and when it is due. Every case that is not over
    /// has one: if nothing else is due, the worker hears that it is not forgotten.
    pub fn next(&self) -> Option<(CaseClock, Running)> {
        let clocks = || self.progress.clocks.iter();
        let of_staff = clocks().filter(|(clock, _)| clock.is_for_staff());
        let next = of_staff.min_by_key(|(_, running)| running.due).or_else(|| {
            clocks().find(|(clock, _)| **clock == CaseClock::Silence && !self.state.is_over())
        });
        next.map(|(clock, running)| (*clock, *running))
    }

    pub(super) const fn flag(&self, flag: Flag) -> bool {
        match flag {
            Flag::ZeroTolerance => self.zero_tolerance,
            Flag::Retaliation => self.retaliation,
        }
    }

    pub(super) const fn set_flag(&mut self, flag: Flag, on: bool) {
        match flag {
            Flag::ZeroTolerance => self.zero_tolerance = on,
            Flag::Retaliation => self.retaliation = on,
        }
    }
}
