//! The state machine: its table, its rules one by one, and a million random deeds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod random;
mod rules;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::time;

use super::table::{AT_START, TRANSITIONS};
use super::*;
use crate::Country;
use crate::deadline::{Calendar, Length, Unit};

fn rule(amount: u32, unit: Unit, nudges: &[u32]) -> ClockRule {
    ClockRule {
        length: Length::new(amount, unit),
        nudges: nudges.to_vec(),
        around: Vec::new(),
        again: false,
    }
}

/// Rules like those of the content.
fn terms() -> Terms {
    let mut rules: BTreeMap<CaseClock, ClockRule> =
        CaseClock::ALL.iter().map(|clock| (*clock, rule(10, Unit::WorkingDays, &[]))).collect();
    rules.insert(CaseClock::Answer, rule(3, Unit::WorkingDays, &[]));
    rules.insert(CaseClock::LegalAnswer, rule(7, Unit::Days, &[6]));
    rules.insert(CaseClock::Feedback, rule(3, Unit::Months, &[60, 80]));
    rules.insert(CaseClock::Silence, ClockRule { again: true, ..rule(30, Unit::Days, &[]) });
    rules
        .insert(CaseClock::Plan, ClockRule { around: vec![-7, 0, 7], ..rule(30, Unit::Days, &[]) });
    rules.insert(CaseClock::Verify, rule(14, Unit::Days, &[0, 7, 14]));
    rules.insert(CaseClock::Unconfirmed, rule(30, Unit::Days, &[]));
    rules.insert(CaseClock::Reopen, rule(12, Unit::Months, &[]));
    rules.insert(CaseClock::Retention, rule(90, Unit::Days, &[]));
    rules.insert(CaseClock::DangerDecision, rule(24, Unit::Hours, &[]));
    rules.insert(CaseClock::DangerFollowUp, rule(72, Unit::Hours, &[48]));
    Terms { rules, calendar: Calendar::of(Some(Country::Vn)), rings_at: time(9, 0, 0, 0) }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn start() -> Timestamp {
    at("2026-03-02T10:00:00+07:00")
}

#[test]
fn every_state_is_reached_and_only_two_ends_are_final() {
    let mut reached = BTreeSet::from([State::Received]);
    loop {
        let more: BTreeSet<State> = TRANSITIONS
            .iter()
            .filter(|way| way.from.iter().any(|from| reached.contains(from)))
            .map(|way| way.to)
            .collect();
        if more.is_subset(&reached) {
            break;
        }
        reached.extend(more);
    }
    assert_eq!(reached.len(), State::ALL.len());
    for state in State::ALL {
        let ways = TRANSITIONS.iter().filter(|way| way.from.contains(&state)).count();
        assert_eq!(ways == 0, state == State::Erased, "{state:?}");
        assert_eq!(State::parse(state.name()), Some(state));
        let json = serde_json::to_string(&state).unwrap();
        assert_eq!(json, format!("\"{}\"", state.name()), "one spelling everywhere");
    }
}

#[test]
fn the_respondent_moves_only_its_own_work_and_the_worker_may_always_leave() {
    for way in TRANSITIONS.iter().filter(|way| way.who.contains(&Actor::Respondent)) {
        assert!(matches!(way.to, State::Remedying | State::RemedyClaimed), "{way:?}");
    }
    for state in State::ALL.into_iter().filter(|state| !state.is_gone()) {
        let leaves = |way: &&table::Transition| {
            way.to == State::Withdrawn && way.from.contains(&state) && way.who == [Actor::Worker]
        };
        assert!(TRANSITIONS.iter().any(|way| leaves(&way)), "{state:?}");
    }
}

#[test]
fn every_end_asks_for_feedback_and_every_verifying_end_for_somebody_else() {
    for way in TRANSITIONS.iter().filter(|way| way.to.is_closed()) {
        assert!(way.guards.contains(&Guard::FeedbackDone), "{way:?}");
        if way.who.contains(&Actor::Verifier) {
            assert!(way.guards.contains(&Guard::NotAuthor), "{way:?}");
        }
    }
}

#[test]
fn every_clock_begins_somewhere_and_ends_somewhere() {
    let flags = [CaseClock::DangerDecision, CaseClock::DangerFollowUp, CaseClock::Retaliation];
    for clock in CaseClock::ALL {
        let begins = AT_START.contains(clock)
            || flags.contains(clock)
            || TRANSITIONS.iter().any(|way| way.starts.contains(clock));
        let ends = flags.contains(clock) || TRANSITIONS.iter().any(|way| way.stops.contains(clock));
        assert!(begins && ends, "{clock:?}");
        assert_eq!(CaseClock::parse(clock.name()), Some(*clock));
    }
}

#[test]
fn the_verdict_table() {
    use Verdict::{Disputed, Unconfirmed, Unsolved, Verified, WorkerConfirmed};
    let (yes, partly, no) = (Some(Vote::Yes), Some(Vote::Partly), Some(Vote::No));
    for (worker, respondent, verdict) in [
        (yes, yes, Verified),
        (yes, None, WorkerConfirmed),
        (None, yes, Unconfirmed),
        (None, None, Unconfirmed),
        (no, yes, Disputed),
        (partly, yes, Disputed),
        (yes, no, Disputed),
        (no, no, Unsolved),
        (partly, no, Unsolved),
        (no, None, Disputed),
    ] {
        assert_eq!(Verdict::of(worker, respondent), verdict, "{worker:?} {respondent:?}");
    }
}

#[test]
fn progress_survives_the_database() {
    let terms = terms();
    let mut case = Situation::new(CaseKind::Grievance, ConsentLevel::Named, start(), &terms);
    let by = By::new(Actor::Caseworker, 7);
    let act = Act { by, proved: true, now: start(), terms: &terms };
    case.act(&act, Deed::Note(Note::RiskScored)).unwrap();
    case.act(&act, Deed::Raise(Flag::ZeroTolerance)).unwrap();
    let json = serde_json::to_string(&case.progress).unwrap();
    assert_eq!(serde_json::from_str::<Progress>(&json).unwrap(), case.progress);
    assert_eq!(serde_json::from_str::<Progress>("{}").unwrap(), Progress::default());
}
