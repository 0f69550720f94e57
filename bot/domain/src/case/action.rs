//! What people do with a case: every deed is either refused with a reason, or changes the
//! situation and leaves a record.

use jiff::{Timestamp, civil::Date};

use super::actor::{Actor, By};
use super::ballot::{Route, Vote};
use super::change::Change;
use super::clock::{CaseClock, Terms};
use super::facts::{Feedback, Flag, Note, Reason, Situation};
use super::guard::{Asked, Guard};
use super::state::State;
use super::table::{AT_START, Transition, between};
use super::{CaseKind, ConsentLevel};

/// Something done with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Moves it, as the table allows.
    Move(State),
    /// Makes sure of something.
    Note(Note),
    /// Chooses why it ends without a solution.
    Reason(Reason),
    /// Signs the next step.
    Sign,
    /// Proposes a plan that is done by this day.
    Plan {
        /// Its last day.
        until: Date,
    },
    /// Attaches evidence.
    Evidence,
    /// Tells the worker what came of it, or writes down that nobody could.
    Feedback(Feedback),
    /// Writes to the worker.
    Tell,
    /// Allows more or less to be shared.
    Consent(ConsentLevel),
    /// Raises a flag.
    Raise(Flag),
    /// A person confirms grave danger.
    Confirm,
    /// Takes a flag back.
    Lower(Flag),
    /// Has looked after what a flag asks for.
    Settle(Flag),
    /// Says whether it is solved.
    Vote {
        /// The answer.
        vote: Vote,
        /// How well, 1 to 5, from the worker.
        quality: Option<u8>,
        /// Through what.
        route: Route,
    },
    /// Wants no more questions.
    NoMoreAsks,
    /// Keeps it beyond its time.
    Hold {
        /// Until this day.
        until: Date,
    },
    /// Who withdrew is no longer known.
    Forgotten,
    /// A clock rings.
    Ring {
        /// Which.
        clock: CaseClock,
        /// At the moment for which it was set.
        at: Timestamp,
    },
}

impl Deed {
    /// The verb of the audit log. Says that somebody voted, never how.
    pub fn what(&self) -> String {
        match self {
            Deed::Move(state) => format!("case.{}", state.name()),
            Deed::Note(note) => format!("case.note.{}", note.name()),
            Deed::Reason(reason) => format!("case.reason.{}", reason.name()),
            Deed::Feedback(feedback) => format!("case.feedback.{}", feedback.name()),
            Deed::Consent(level) => format!("case.consent.{}", level.name()),
            Deed::Raise(flag) => format!("case.raise.{}", flag.name()),
            Deed::Lower(flag) => format!("case.lower.{}", flag.name()),
            Deed::Settle(flag) => format!("case.settle.{}", flag.name()),
            Deed::Ring { clock, .. } => format!("case.ring.{}", clock.name()),
            Deed::Sign => "case.sign".to_owned(),
            Deed::Plan { .. } => "case.plan".to_owned(),
            Deed::Evidence => "case.evidence".to_owned(),
            Deed::Tell => "case.tell".to_owned(),
            Deed::Confirm => "case.confirm".to_owned(),
            Deed::Vote { .. } => "case.vote".to_owned(),
            Deed::NoMoreAsks => "case.no-more-asks".to_owned(),
            Deed::Hold { .. } => "case.hold".to_owned(),
            Deed::Forgotten => "case.forgotten".to_owned(),
        }
    }
}

/// Why a deed was not done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The table has no such way from here.
    #[error("there is no such way from where the case stands")]
    NoWay,
    /// There is a way, but not for them.
    #[error("this is not theirs to do")]
    NotTheirs,
    /// Something must hold first.
    #[error("something must be done first")]
    Missing(Vec<Guard>),
    /// It does not fit where the case stands.
    #[error("it does not fit where the case stands")]
    NotNow,
    /// It is so already.
    #[error("it is so already")]
    Already,
    /// One person must not do both.
    #[error("whoever had a part in the plan cannot verify it, nor the other way round")]
    BothSides,
    /// A value that cannot be.
    #[error("a value that cannot be")]
    Value,
    /// No such clock runs, or it has rung.
    #[error("no such clock runs, or it has rung")]
    NoClock,
}

/// What is written into the audit log for an accepted deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Who.
    pub by: By,
    /// When.
    pub at: Timestamp,
    /// What.
    pub deed: Deed,
    /// Where the case stood.
    pub from: State,
    /// Where it stands.
    pub to: State,
    /// Clocks that ended.
    pub stopped: Vec<CaseClock>,
    /// Clocks that began, also anew.
    pub started: Vec<CaseClock>,
}

impl Record {
    /// The verb of the audit log.
    pub fn what(&self) -> String {
        self.deed.what()
    }
}

/// A deed with who does it, when and where.
#[derive(Clone, Copy)]
pub struct Act<'a> {
    /// Who.
    pub by: By,
    /// They have shown who they are: a phone of their own, a code or PIN, a sign-in.
    pub proved: bool,
    /// When.
    pub now: Timestamp,
    /// Rules of the clocks.
    pub terms: &'a Terms,
}

/// A way that is open to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Where it leads.
    pub to: State,
    /// What must be done first.
    pub missing: Vec<Guard>,
}

impl Situation {
    /// A case that was just sent, with its first clocks.
    pub fn new(kind: CaseKind, consent: ConsentLevel, now: Timestamp, terms: &Terms) -> Self {
        let mut case = Self {
            kind,
            state: State::Received,
            consent,
            sexual_violence: false,
            zero_tolerance: false,
            retaliation: false,
            progress: super::facts::Progress::default(),
        };
        let mut change = Change::of(&mut case, now, terms);
        for clock in AT_START {
            change.start(*clock);
        }
        case
    }

    /// Does a deed, or says why not. A refused one changes nothing.
    pub fn act(&mut self, act: &Act<'_>, deed: Deed) -> Result<Record, Refusal> {
        let (by, now, terms, from) = (act.by, act.now, act.terms, self.state);
        let mut change = Change::of(self, now, terms);
        match deed {
            Deed::Move(to) => change.go(act, to)?,
            deed => {
                change.case.may(act, deed)?;
                change.note(by, deed)?;
            }
        }
        let Change { stopped, started, .. } = change;
        Ok(Record { by, at: now, deed, from, to: self.state, stopped, started })
    }

    /// The ways that are open to somebody from here, and what each still needs.
    pub fn offers(&self, act: &Act<'_>) -> Vec<Offer> {
        let ways = State::ALL.into_iter().filter_map(|to| {
            let theirs = between(self.state, to).find(|way| way.who.contains(&act.by.actor))?;
            Some(Offer { to, missing: self.missing(theirs, act) })
        });
        ways.collect()
    }

    /// Whether somebody may do this now. Ways of the table are asked with [`Self::offers`].
    pub fn may(&self, act: &Act<'_>, deed: Deed) -> Result<(), Refusal> {
        if let Deed::Move(to) = deed {
            return self.way(act, to).map(|_| ());
        }
        let state = self.state;
        if !theirs(deed).contains(&act.by.actor) {
            return Err(Refusal::NotTheirs);
        }
        if state == State::Erased {
            return Err(Refusal::NotNow);
        }
        let fits = match deed {
            Deed::Note(Note::NewFact) => state.is_closed(),
            Deed::Note(_) | Deed::Reason(_) | Deed::Sign | Deed::Feedback(_) | Deed::Tell => {
                !state.is_over()
            }
            Deed::Plan { .. } => match act.by.actor {
                // What was agreed is not put off by whoever owes it.
                Actor::Respondent => {
                    matches!(state, State::SharedWithEmployer | State::Escalated)
                }
                _ => matches!(
                    state,
                    State::SharedWithEmployer
                        | State::Escalated
                        | State::PlanAgreed
                        | State::Remedying
                ),
            },
            Deed::Evidence => matches!(state, State::PlanAgreed | State::Remedying),
            Deed::Vote { .. } if act.by.actor == Actor::Respondent => state == State::Verifying,
            Deed::Vote { .. } => {
                state.is_closed() || matches!(state, State::Verifying | State::Escalated)
            }
            Deed::Hold { .. } => state.is_over() && state != State::Erased,
            Deed::Forgotten => state == State::Withdrawn,
            Deed::Confirm => self.zero_tolerance && !self.progress.danger_confirmed,
            Deed::Lower(flag) | Deed::Settle(flag) => self.flag(flag),
            Deed::Ring { .. } => true,
            _ => !state.is_gone(),
        };
        if !fits {
            return Err(Refusal::NotNow);
        }
        let known = &self.progress;
        let person = act.by.person;
        match deed {
            Deed::Plan { .. } if known.verifiers.contains(&person) => Err(Refusal::BothSides),
            Deed::Note(note) if is_verifying(note) && known.authors.contains(&person) => {
                Err(Refusal::BothSides)
            }
            Deed::Note(note) if known.notes.contains(&note) => Err(Refusal::Already),
            Deed::Raise(flag) if self.flag(flag) => Err(Refusal::Already),
            _ => Ok(()),
        }
    }

    pub(super) fn way(&self, act: &Act<'_>, to: State) -> Result<&'static Transition, Refusal> {
        let mut refusal = Refusal::NoWay;
        for way in between(self.state, to) {
            if !way.who.contains(&act.by.actor) {
                refusal = Refusal::NotTheirs;
                continue;
            }
            let missing = self.missing(way, act);
            if missing.is_empty() {
                return Ok(way);
            }
            refusal = Refusal::Missing(missing);
        }
        Err(refusal)
    }

    fn missing(&self, way: &Transition, act: &Act<'_>) -> Vec<Guard> {
        let Act { by, proved, now, terms } = *act;
        let asked = Asked { by, proved, to: way.to, now, terms };
        way.guards.iter().copied().filter(|guard| !guard.holds(self, &asked)).collect()
    }
}

/// Notes that only somebody who verifies can make.
pub(super) const fn is_verifying(note: Note) -> bool {
    matches!(note, Note::EvidenceChecked | Note::PressureSeen | Note::SecondRoute)
}

/// Who may do what the table of transitions does not say.
pub(super) const fn theirs(deed: Deed) -> &'static [Actor] {
    use Actor::{Caseworker, Facilitator, Respondent, Supervisor, System, Verifier, Worker};
    match deed {
        Deed::Note(Note::SecondYes) | Deed::Consent(_) | Deed::NoMoreAsks => &[Worker],
        Deed::Note(note) if is_verifying(note) => &[Verifier],
        Deed::Note(Note::ClusterSet) => &[Caseworker, System],
        Deed::Note(Note::Document | Note::NewFact) | Deed::Feedback(_) => &[Caseworker, Verifier],
        Deed::Note(_) | Deed::Reason(_) | Deed::Settle(_) => &[Caseworker],
        Deed::Sign => &[Caseworker, Verifier, Supervisor],
        Deed::Plan { .. } => &[Respondent, Caseworker],
        Deed::Evidence => &[Respondent],
        Deed::Tell => &[Caseworker, Verifier, Supervisor, System],
        Deed::Raise(_) => &[Worker, Facilitator, Caseworker, Verifier, Supervisor, System],
        Deed::Confirm => &[Caseworker, Supervisor],
        Deed::Lower(_) | Deed::Hold { .. } => &[Supervisor],
        Deed::Vote { .. } => &[Worker, Respondent],
        Deed::Forgotten | Deed::Ring { .. } => &[System],
        Deed::Move(_) => &[],
    }
}
