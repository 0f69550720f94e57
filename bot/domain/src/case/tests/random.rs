//! A18: a million random deeds by random people break none of the invariants.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Span};

use super::super::table::TRANSITIONS;
use super::super::*;
use super::rules::Talk;
use super::{start, terms};

/// Deeds in all.
const DEEDS: usize = 1_000_000;
/// Deeds in one case.
const IN_A_CASE: usize = 400;

/// Random-looking numbers from a seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) as usize % sides
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.roll(list.len())]
    }
}

/// Somebody: eight staff who act as anything, two at the respondent's, a worker, the line.
fn somebody(dice: &mut Dice) -> By {
    let actor = dice.one_of(&Actor::ALL);
    let person = match actor {
        Actor::System => 0,
        Actor::Worker | Actor::Facilitator => 100,
        Actor::Respondent => 200 + dice.roll(2) as i64,
        _ => 1 + dice.roll(8) as i64,
    };
    By::new(actor, person)
}

/// Ends that are nearly always possible; they are tried less often.
fn is_easy(end: State) -> bool {
    end.is_over() && !matches!(end, State::ClosedVerified | State::ClosedWorkerConfirmed)
}

/// A step that leads on, by somebody who may: without them no random case gets far.
fn onward(dice: &mut Dice, case: &Situation, act: &Act<'_>) -> (Actor, Deed) {
    let on = |way: &&table::Transition| {
        way.from.contains(&case.state) && !is_easy(way.to) && way.to != State::NeedInfo
    };
    let ways: Vec<_> = TRANSITIONS.iter().filter(on).collect();
    if dice.roll(2) == 0 && !ways.is_empty() {
        let way = dice.one_of(&ways);
        return (dice.one_of(way.who), Deed::Move(way.to));
    }
    loop {
        let deed = deed(dice, case, act);
        let theirs = super::super::action::theirs(deed);
        if !theirs.is_empty() {
            return (dice.one_of(theirs), deed);
        }
    }
}

fn deed(dice: &mut Dice, case: &Situation, act: &Act<'_>) -> Deed {
    let days = dice.roll(40) as i64 - 2;
    let until = act.terms.calendar.day(act.now).saturating_add(Span::new().days(days));
    let flag = dice.one_of(Flag::ALL);
    match dice.roll(24) {
        // Some moves are tried where nobody promised that they are possible.
        0..=3 => Deed::Move(dice.one_of(&State::ALL)),
        4..=9 => {
            let offers = case.offers(act);
            let last = offers.len().max(1);
            Deed::Move(offers.get(dice.roll(last)).map_or(State::Open, |offer| offer.to))
        }
        10..=13 => Deed::Note(dice.one_of(Note::ALL)),
        14 => Deed::Reason(dice.one_of(Reason::ALL)),
        15 => Deed::Sign,
        16 => Deed::Plan { until },
        17 => Deed::Evidence,
        18 => Deed::Feedback(dice.one_of(Feedback::ALL)),
        19 => {
            let vote = if dice.roll(4) > 0 { Vote::Yes } else { dice.one_of(&Vote::ALL) };
            let quality = (dice.roll(3) > 0).then(|| dice.roll(7) as u8);
            let quality = quality.filter(|_| act.by.actor == Actor::Worker);
            let route = dice.one_of(&[Route::Sms, Route::Web, Route::Console, Route::Call]);
            Deed::Vote { vote, quality, route }
        }
        20 => {
            dice.one_of(&[Deed::Raise(flag), Deed::Confirm, Deed::Lower(flag), Deed::Settle(flag)])
        }
        21 => dice.one_of(&[Deed::Tell, Deed::NoMoreAsks, Deed::Hold { until }, Deed::Forgotten]),
        22 => Deed::Consent(dice.one_of(&ConsentLevel::ALL)),
        _ => {
            let clock = dice.one_of(CaseClock::ALL);
            let running = case.progress.clocks.get(&clock);
            let rings = running.map(|running| act.terms.rings(clock, running)).unwrap_or_default();
            let last = rings.len().max(1);
            let at = rings.get(dice.roll(last)).map_or(act.now, |ring| ring.at);
            Deed::Ring { clock, at }
        }
    }
}

/// Clocks that a deed may end, said a second time and apart from the code.
fn may_end(record: &Record, clock: CaseClock) -> bool {
    match record.deed {
        Deed::Move(to) => TRANSITIONS.iter().any(|way| {
            way.from.contains(&record.from)
                && way.to == to
                && way.who.contains(&record.by.actor)
                && way.stops.contains(&clock)
        }),
        Deed::Feedback(_) => clock == CaseClock::Feedback,
        Deed::Confirm => clock == CaseClock::DangerDecision,
        Deed::Lower(Flag::ZeroTolerance) => {
            matches!(clock, CaseClock::DangerDecision | CaseClock::DangerFollowUp)
        }
        Deed::Settle(Flag::ZeroTolerance) => clock == CaseClock::DangerFollowUp,
        Deed::Lower(Flag::Retaliation) | Deed::Settle(Flag::Retaliation) => {
            clock == CaseClock::Retaliation
        }
        Deed::Forgotten => clock == CaseClock::Identity,
        _ => false,
    }
}

fn check(before: &Situation, after: &Situation, done: &Result<Record, Refusal>, by: By) {
    let Ok(record) = done else {
        assert_eq!(before, after, "what was refused changed something");
        return;
    };
    // No transition without a record, and none that the table does not have.
    assert_eq!((record.from, record.to), (before.state, after.state));
    if before.state != after.state {
        assert_eq!(record.deed, Deed::Move(after.state));
        let way = TRANSITIONS.iter().any(|way| {
            way.from.contains(&before.state) && way.to == after.state && way.who.contains(&by.actor)
        });
        assert!(way, "{record:?}");
    }
    assert!(record.what().starts_with("case."));
    // Ballots only grow, and only the worker writes W.
    let (old, new) = (before.progress.ballots.all(), after.progress.ballots.all());
    assert!(new.starts_with(old));
    for ballot in &new[old.len()..] {
        assert_eq!(ballot.side == Side::Worker, by.actor == Actor::Worker);
        assert!(matches!(by.actor, Actor::Worker | Actor::Respondent));
    }
    // Nobody is both verifier and plan author.
    assert!(after.progress.authors.is_disjoint(&after.progress.verifiers), "{record:?}");
    // No deadline disappears, or moves, except by what may do that.
    for (clock, running) in &before.progress.clocks {
        match after.progress.clocks.get(clock) {
            None => {
                assert!(record.stopped.contains(clock) && may_end(record, *clock), "{record:?}");
            }
            Some(now) if now.due != running.due => {
                assert!(record.started.contains(clock), "{record:?}");
                let ended = record.stopped.contains(clock) && may_end(record, *clock);
                let anew = matches!(
                    (clock, record.deed),
                    (CaseClock::Silence, Deed::Tell | Deed::Feedback(_) | Deed::Ring { .. })
                        | (CaseClock::Plan, Deed::Plan { .. })
                );
                assert!(ended || anew, "{record:?}");
            }
            Some(_) => {}
        }
    }
    // Closed: the worker was told, or it is written down that nobody could.
    if after.state.is_closed() {
        assert!(after.progress.feedback.is_some(), "{record:?}");
    }
    // What counts as verified was confirmed by both, as two people and by two ways.
    if after.counts_as_verified() {
        let last = |side| after.progress.ballots.last(side, after.progress.round).unwrap();
        let (worker, other) = (last(Side::Worker), last(Side::Respondent));
        assert_eq!((worker.vote, other.vote), (Vote::Yes, Vote::Yes));
        assert_ne!(worker.person, other.person);
    }
    // Erased is the end.
    assert_ne!(before.state, State::Erased, "{record:?}");
}

// A18
#[test]
fn a18_a_million_random_deeds_break_nothing() {
    let terms = terms();
    let mut dice = Dice(18);
    let mut reached: BTreeMap<State, u32> = BTreeMap::new();
    let (mut tried, mut accepted, mut verified) = (0, 0, 0_u32);
    while tried < DEEDS {
        let mut now = start();
        let kind = dice.one_of(&[CaseKind::Grievance, CaseKind::Grievance, CaseKind::Question]);
        let consent = dice.one_of(&ConsentLevel::ALL);
        let mut case = Situation::new(kind, consent, now, &terms);
        case.sexual_violence = dice.roll(8) == 0;
        // A fourth of them have come far already, by the book.
        if dice.roll(4) == 0 {
            case = Talk::claimed().case;
        }
        for _ in 0..IN_A_CASE {
            let forward = [0, 0, 0, 1, 6, 24, 24 * 9, -1];
            now += SignedDuration::from_hours(dice.one_of(&forward));
            let (by, proved) = (somebody(&mut dice), dice.roll(4) > 0);
            let mut act = Act { by, proved, now, terms: &terms };
            let mut deed = deed(&mut dice, &case, &act);
            if dice.roll(2) == 0 {
                let (actor, step) = onward(&mut dice, &case, &act);
                deed = step;
                while act.by.actor != actor {
                    act.by = somebody(&mut dice);
                }
            }
            let ends = matches!(deed, Deed::Move(to) if is_easy(to));
            if ends && dice.roll(20) > 0 {
                continue;
            }
            tried += 1;
            let before = case.clone();
            let done = case.act(&act, deed);
            check(&before, &case, &done, act.by);
            accepted += usize::from(done.is_ok());
            *reached.entry(case.state).or_default() += 1;
            verified += u32::from(before.state != case.state && case.counts_as_verified());
        }
    }
    for state in State::ALL {
        assert!(reached.contains_key(&state), "{state:?} was never reached: {reached:?}");
    }
    assert!(accepted > DEEDS / 20 && verified > 10, "{accepted} {verified} {reached:?}");
}
