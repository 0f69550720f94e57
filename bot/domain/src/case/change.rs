//! An accepted deed taking effect: facts, clocks, state.

use jiff::{Timestamp, civil::Date};

use super::action::{Act, Deed, Refusal, is_verifying};
use super::actor::{Actor, By};
use super::ballot::{Ballot, Side};
use super::clock::{CaseClock, RINGS, Terms};
use super::facts::{Flag, Note, Signature, Situation};
use super::guard::Guard;
use super::state::State;

/// A deed being done.
pub(super) struct Change<'a> {
    pub(super) case: &'a mut Situation,
    now: Timestamp,
    terms: &'a Terms,
    pub(super) stopped: Vec<CaseClock>,
    pub(super) started: Vec<CaseClock>,
}

impl<'a> Change<'a> {
    pub(super) const fn of(case: &'a mut Situation, now: Timestamp, terms: &'a Terms) -> Self {
        Self { case, now, terms, stopped: Vec::new(), started: Vec::new() }
    }

    fn today(&self) -> Date {
        self.terms.calendar.day(self.now)
    }

    /// Begins a clock that does not run yet and that the content knows.
    pub(super) fn start(&mut self, clock: CaseClock) {
        if !self.case.progress.clocks.contains_key(&clock) {
            self.restart(clock);
        }
    }

    fn restart(&mut self, clock: CaseClock) {
        let planned = self.case.progress.plan_until.filter(|until| *until >= self.today());
        let running = match planned {
            Some(until) if clock == CaseClock::Plan => {
                Some(self.terms.start_until(until, self.now))
            }
            _ => self.terms.start(clock, self.now),
        };
        if let Some(running) = running {
            self.case.progress.clocks.insert(clock, running);
            self.started.push(clock);
        }
    }

    fn stop(&mut self, clock: CaseClock) {
        if self.case.progress.clocks.remove(&clock).is_some() {
            self.stopped.push(clock);
        }
    }

    pub(super) fn go(&mut self, act: &Act<'_>, to: State) -> Result<(), Refusal> {
        let way = self.case.way(act, to)?;
        let from = std::mem::replace(&mut self.case.state, to);
        for clock in way.stops {
            self.stop(*clock);
        }
        let known = &mut self.case.progress;
        known.before = (to == State::NeedInfo).then_some(from);
        // A signature is for one step.
        known.signed = None;
        if way.guards.contains(&Guard::NotAuthor) && act.by.actor == Actor::Verifier {
            known.verifiers.insert(act.by.person);
        }
        match to {
            State::PlanAgreed if from != State::NeedInfo => {
                known.authors.insert(act.by.person);
                known.evidence = 0;
            }
            State::Remedying if from == State::Verifying || from == State::Disputed => {
                known.evidence = 0;
            }
            State::RemedyClaimed => {
                known.round += 1;
                known.tries = 0;
                known.notes.retain(|note| !is_verifying(*note) && *note != Note::Document);
            }
            State::Reopened => {
                known.feedback = None;
                known.reason = None;
                known.notes.remove(&Note::RoutesTold);
                known.notes.remove(&Note::NewFact);
            }
            _ => {}
        }
        for clock in way.starts {
            self.start(*clock);
        }
        Ok(())
    }

    pub(super) fn note(&mut self, by: By, deed: Deed) -> Result<(), Refusal> {
        let today = self.today();
        let known = &mut self.case.progress;
        match deed {
            // Ways are gone elsewhere.
            Deed::Move(_) => {}
            Deed::Note(note) => {
                known.notes.insert(note);
                if is_verifying(note) {
                    known.verifiers.insert(by.person);
                }
            }
            Deed::Reason(reason) => known.reason = Some(reason),
            Deed::Sign => {
                known.signed = Some(Signature { actor: by.actor, person: by.person });
            }
            Deed::Plan { until } => {
                if until < today {
                    return Err(Refusal::Value);
                }
                known.authors.insert(by.person);
                known.plan_until = Some(until);
                // Another plan is another thing to read.
                known.notes.remove(&Note::WorkerTold);
                if known.clocks.contains_key(&CaseClock::Plan) {
                    self.restart(CaseClock::Plan);
                }
            }
            Deed::Evidence => known.evidence = known.evidence.saturating_add(1),
            Deed::Feedback(feedback) => {
                known.feedback = Some(feedback);
                self.stop(CaseClock::Feedback);
                self.restart(CaseClock::Silence);
            }
            Deed::Tell => self.restart(CaseClock::Silence),
            Deed::Consent(level) => self.case.consent = level,
            Deed::Raise(flag) => {
                self.case.set_flag(flag, true);
                self.start(match flag {
                    Flag::ZeroTolerance => CaseClock::DangerDecision,
                    Flag::Retaliation => CaseClock::Retaliation,
                });
            }
            Deed::Confirm => {
                known.danger_confirmed = true;
                self.stop(CaseClock::DangerDecision);
                self.start(CaseClock::DangerFollowUp);
            }
            Deed::Lower(flag) => {
                known.danger_confirmed &= flag != Flag::ZeroTolerance;
                self.case.set_flag(flag, false);
                for clock in of_flag(flag) {
                    self.stop(*clock);
                }
            }
            Deed::Settle(flag) => self.stop(match flag {
                Flag::ZeroTolerance => CaseClock::DangerFollowUp,
                Flag::Retaliation => CaseClock::Retaliation,
            }),
            Deed::Vote { vote, quality, route } => {
                let side = match by.actor {
                    Actor::Worker => Side::Worker,
                    _ => Side::Respondent,
                };
                let sound = match (side, quality) {
                    (_, None) => true,
                    (Side::Worker, Some(quality)) => (1..=5).contains(&quality),
                    (Side::Respondent, Some(_)) => false,
                };
                if !sound {
                    return Err(Refusal::Value);
                }
                let (person, round) = (by.person, known.round);
                known.ballots.cast(Ballot { side, vote, quality, person, route, round });
            }
            Deed::NoMoreAsks => known.no_more_asks = true,
            Deed::Hold { until } => {
                if until < today {
                    return Err(Refusal::Value);
                }
                known.hold_until = Some(until);
            }
            Deed::Forgotten => self.stop(CaseClock::Identity),
            Deed::Ring { clock, at } => return self.ring(clock, at),
        }
        Ok(())
    }

    fn ring(&mut self, clock: CaseClock, at: Timestamp) -> Result<(), Refusal> {
        let known = &mut self.case.progress;
        let running = known.clocks.get_mut(&clock).ok_or(Refusal::NoClock)?;
        let rings = self.terms.rings(clock, running);
        let ring = rings.iter().find(|ring| ring.at == at).ok_or(Refusal::NoClock)?;
        let bit = 1_u64 << (usize::from(ring.number) % RINGS);
        if running.rung & bit != 0 {
            return Err(Refusal::NoClock);
        }
        running.rung |= bit;
        if clock == CaseClock::Verify && !ring.is_due && !known.no_more_asks {
            known.tries = known.tries.saturating_add(1);
        }
        if ring.is_due && self.terms.rules.get(&clock).is_some_and(|rule| rule.again) {
            self.restart(clock);
        }
        Ok(())
    }
}

const fn of_flag(flag: Flag) -> &'static [CaseClock] {
    match flag {
        Flag::ZeroTolerance => &[CaseClock::DangerDecision, CaseClock::DangerFollowUp],
        Flag::Retaliation => &[CaseClock::Retaliation],
    }
}
