//! Every number of the report equals a recount from the raw facts, done here in the
//! plainest way and without the code that makes the report.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use domain::Country;
use domain::cycle::{Cost, Event, Fact, ItemAnswer, Role, StuckReason};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use report::{Agreement, Halves, ItemMeta, Report, Source, Tally, Vote, figures};

const ITEMS: [&str; 8] = ["i0", "i1", "i2", "i3", "i4", "i5", "i6", "i7"];

/// `i6` lies in an area that the checklist no longer lists, `i7` is not in it at all.
fn checklist() -> BTreeMap<String, ItemMeta> {
    let meta = |area: &str, weight: u32| ItemMeta { area: area.into(), weight, cost: Cost::Low };
    let areas = ["a", "a", "a", "b", "b", "c", "gone"];
    areas
        .into_iter()
        .zip(1_u32..)
        .map(|(area, n)| (format!("i{}", n - 1), meta(area, 1 + n % 3)))
        .collect()
}

fn order() -> Vec<String> {
    ["a", "b", "c"].map(str::to_owned).to_vec()
}

fn today() -> Date {
    date(2026, 5, 1)
}

fn make(events: &[Event], voters: u32) -> Report {
    figures(&Source {
        events,
        items: &checklist(),
        areas: &order(),
        firm: None,
        country: Country::Vn,
        made_on: today(),
        voters,
    })
}

fn item() -> impl Strategy<Value = String> {
    (0..ITEMS.len()).prop_map(|n| ITEMS[n].to_owned())
}

fn day() -> impl Strategy<Value = Date> {
    (1_i8..=12, 1_i8..=28).prop_map(|(month, day)| date(2026, month, day))
}

fn photo() -> impl Strategy<Value = String> {
    (0..3_u8).prop_map(|n| format!("photo{n}"))
}

fn fact() -> impl Strategy<Value = Fact> {
    let words = || prop::sample::select(vec!["", "guard", " Guard ", "electrician"]);
    let cost = prop::sample::select(vec![Cost::None, Cost::Low, Cost::Medium]);
    let reason = prop::sample::select(vec![
        StuckReason::Money,
        StuckReason::Landlord,
        StuckReason::Knowledge,
        StuckReason::Time,
        StuckReason::Other,
    ]);
    let question = prop::sample::select(vec!["improved", "safer", "cooperation", "custom"]);
    let answer = prop::sample::select(ItemAnswer::ALL.to_vec());
    prop_oneof![
        6 => (item(), answer).prop_map(|(item, answer)| Fact::Answered {
            item, wording: "1".into(), answer,
        }),
        6 => (item(), words(), day(), cost).prop_map(|(item, who, due, cost)| Fact::Planned {
            item, who: who.into(), due, cost,
        }),
        6 => item().prop_map(|item| Fact::Done { item }),
        3 => (item(), day()).prop_map(|(item, due)| Fact::Moved { item, due }),
        3 => (item(), reason).prop_map(|(item, reason)| Fact::Stuck { item, reason }),
        4 => (item(), any::<bool>()).prop_map(|(item, on)| Fact::Picked { item, on }),
        4 => (item(), photo()).prop_map(|(item, photo)| Fact::Before { item, photo }),
        4 => (item(), photo()).prop_map(|(item, photo)| Fact::After { item, photo }),
        3 => (item(), 0..9_000_000_u64).prop_map(|(item, amount)| Fact::Spent { item, amount }),
        2 => (words(), prop::option::of(photo())).prop_map(|(text, photo)| Fact::Strength {
            text: text.into(), photo,
        }),
        2 => (question, words(), prop::option::of(0..7_u8)).prop_map(
            |(question, text, rating)| Fact::Reviewed {
                question: question.into(), text: text.into(), rating,
            }
        ),
        1 => (item(), words()).prop_map(|(item, text)| Fact::Remark { item, text: text.into() }),
        1 => day().prop_map(|date| Fact::ReviewSet { date, group: vec!["owner".into()] }),
        1 => Just(Fact::Agreed),
        1 => Just(Fact::Walked),
        1 => Just(Fact::Together),
        2 => Just(Fact::Joined),
        1 => Just(Fact::Signed),
        1 => Just(Fact::Reported { hash: "h".into() }),
    ]
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let role =
        prop::sample::select(vec![Role::Owner, Role::Owner, Role::Coach, Role::Representative]);
    vec((role, fact()), 0..90).prop_map(|facts| {
        facts
            .into_iter()
            .zip(0_i64..)
            .map(|((by, fact), n)| Event {
                at: Timestamp::from_second(1_772_000_000 + n * 40_000).unwrap(),
                by,
                fact,
            })
            .collect()
    })
}

#[derive(Clone, PartialEq, Eq)]
enum State {
    Planned,
    Moved,
    Stuck,
    Done,
}

/// One row of the plan, as somebody with paper and pencil would keep it.
#[derive(Clone)]
struct Row {
    who: String,
    cost: Cost,
    state: State,
    reason: Option<StuckReason>,
    spent: Option<u64>,
    after: bool,
}

#[derive(Default)]
struct Recount {
    picked: Vec<String>,
    plan: BTreeMap<String, Row>,
    review: bool,
    agreed: bool,
    moves: u32,
}

/// Walks the list once for the plan; everything else is looked up in the raw list.
fn recount(events: &[Event]) -> Recount {
    let mut now = Recount::default();
    for event in events {
        match &event.fact {
            Fact::Picked { item, on } => {
                let was = now.picked.contains(item);
                if *on && !was && now.picked.len() >= 5 {
                    continue;
                }
                now.picked.retain(|other| other != item);
                if *on {
                    now.picked.push(item.clone());
                } else if !now.agreed {
                    now.plan.remove(item);
                }
            }
            Fact::Planned { item, who, cost, .. } => {
                // Planned again: what was achieved stays achieved.
                let row = now.plan.entry(item.clone()).or_insert(Row {
                    who: String::new(),
                    cost: *cost,
                    state: State::Planned,
                    reason: None,
                    spent: None,
                    after: false,
                });
                who.trim().clone_into(&mut row.who);
                row.cost = *cost;
            }
            Fact::ReviewSet { .. } => now.review = true,
            Fact::Agreed => {
                let dated = now.picked.iter().all(|item| now.plan.contains_key(item));
                now.agreed |= dated && !now.picked.is_empty() && now.review;
            }
            Fact::Moved { item, .. } => {
                if let Some(row) = now.plan.get_mut(item)
                    && !matches!(row.state, State::Done)
                {
                    row.state = State::Moved;
                    now.moves += 1;
                }
            }
            Fact::Stuck { item, reason } => {
                if let Some(row) = now.plan.get_mut(item)
                    && !matches!(row.state, State::Done)
                {
                    row.state = State::Stuck;
                    row.reason = Some(*reason);
                }
            }
            Fact::Done { item } => {
                if let Some(row) = now.plan.get_mut(item) {
                    row.state = State::Done;
                }
            }
            Fact::Spent { item, amount } => {
                if let Some(row) = now.plan.get_mut(item) {
                    row.spent = Some(*amount);
                }
            }
            Fact::After { item, .. } => {
                if let Some(row) = now.plan.get_mut(item) {
                    row.after = true;
                }
            }
            _ => {}
        }
    }
    now
}

/// The latest answer to an item, from the shared side or from the workers' side.
fn answer(events: &[Event], item: &str, alone: bool) -> Option<ItemAnswer> {
    events.iter().rev().find_map(|event| match &event.fact {
        Fact::Answered { item: of, answer, .. }
            if of == item && (event.by == Role::Representative) == alone =>
        {
            Some(*answer)
        }
        _ => None,
    })
}

fn before(events: &[Event], item: &str) -> bool {
    events.iter().any(|event| {
        event.by != Role::Representative
            && matches!(&event.fact, Fact::Before { item: of, .. } if of == item)
    })
}

fn count(events: &[Event], wanted: impl Fn(&Event) -> bool) -> u32 {
    events.iter().filter(|event| wanted(event)).count() as u32
}

fn n(test: bool) -> u32 {
    u32::from(test)
}

fn tally(events: &[Event], now: &Recount, items: &[&str]) -> Tally {
    let mut sum = Tally::default();
    for item in items {
        let said = answer(events, item, false);
        let row = now.plan.get(*item);
        let is = |state: State| row.is_some_and(|row| row.state == state);
        let shown = is(State::Done) && row.is_some_and(|row| row.after);
        sum.proposed += n(matches!(said, Some(ItemAnswer::Yes | ItemAnswer::Priority)));
        sum.priority += n(said == Some(ItemAnswer::Priority));
        sum.picked += n(now.picked.iter().any(|picked| picked == item));
        sum.planned += n(row.is_some());
        sum.done += n(is(State::Done));
        sum.photographed += n(shown);
        sum.paired += n(shown && before(events, item));
        sum.moved += n(is(State::Moved));
        sum.stuck += n(is(State::Stuck));
    }
    sum
}

/// Points chosen, and halves of points reduced.
fn points(events: &[Event], now: &Recount, items: &[&str]) -> (u64, u64) {
    let checklist = checklist();
    let mut sum = (0, 0);
    for item in items {
        let known = checklist.get(*item).filter(|meta| order().contains(&meta.area));
        let weight = known.map_or(0, |meta| u64::from(meta.weight));
        let chosen = match answer(events, item, false) {
            Some(ItemAnswer::Yes) => weight,
            Some(ItemAnswer::Priority) => weight + weight,
            _ => 0,
        };
        sum.0 += chosen;
        if let Some(row) = now.plan.get(*item)
            && row.state == State::Done
        {
            sum.1 += if row.after { chosen + chosen } else { chosen };
        }
    }
    sum
}

fn money<'a>(rows: impl Iterator<Item = &'a Row>) -> (u64, u32) {
    let spent: Vec<u64> = rows.filter_map(|row| row.spent).collect();
    (spent.iter().sum(), spent.len() as u32)
}

fn in_area(area: Option<&str>) -> Vec<&'static str> {
    let checklist = checklist();
    ITEMS
        .into_iter()
        .filter(|item| {
            let known = checklist.get(*item).map(|meta| meta.area.as_str());
            known.filter(|area| order().iter().any(|other| other == area)) == area
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        rng_seed: RngSeed::Fixed(6),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_number_equals_a_recount(events in events(), voters in 0..8_u32) {
        let report = make(&events, voters);
        let now = recount(&events);

        // Achievements and totals.
        let total = tally(&events, &now, &ITEMS);
        prop_assert_eq!(report.achievements.total, total);
        prop_assert_eq!(report.achievements.moves, now.moves);
        prop_assert_eq!(report.achievements.stories.len() as u32, total.done);
        prop_assert_eq!(report.improved(), total.done > 0);
        prop_assert_eq!(
            report.achievements.strengths.len() as u32,
            count(&events, |event| event.by != Role::Representative
                && matches!(&event.fact, Fact::Strength { text, photo }
                    if !text.trim().is_empty() || photo.is_some()))
        );
        prop_assert_eq!(report.scope.planned, now.agreed);

        // By area: each row, and nothing left out.
        let (chosen, reduced) = points(&events, &now, &ITEMS);
        prop_assert_eq!((report.risk.chosen, report.risk.reduced), (chosen, Halves(reduced)));
        let mut seen = 0;
        for row in &report.kinds.areas {
            let items = in_area(row.area.as_deref());
            prop_assert_eq!(row.tally, tally(&events, &now, &items));
            let (chosen, reduced) = points(&events, &now, &items);
            prop_assert_eq!((row.chosen, row.reduced.0), (chosen, reduced));
            prop_assert_eq!(row.left().0, 2 * chosen - reduced);
            let rows = items.iter().filter_map(|item| now.plan.get(*item));
            prop_assert_eq!((row.spent.amount, row.spent.items), money(rows));
            seen += row.tally.planned;
        }
        prop_assert_eq!(seen, total.planned);
        let rows = || now.plan.values();
        prop_assert_eq!((report.kinds.spent.amount, report.kinds.spent.items), money(rows()));

        // By cost and by job.
        for row in &report.kinds.costs {
            let of_cost = || rows().filter(|plan| plan.cost == row.cost);
            let done = || of_cost().filter(|plan| plan.state == State::Done);
            prop_assert_eq!(row.planned, of_cost().count() as u32);
            prop_assert_eq!(row.done, done().count() as u32);
            prop_assert_eq!(row.photographed, done().filter(|plan| plan.after).count() as u32);
            prop_assert_eq!((row.spent.amount, row.spent.items), money(of_cost()));
        }
        let jobs: BTreeSet<String> = rows().map(|row| row.who.to_lowercase()).collect();
        prop_assert_eq!(report.kinds.doers.len(), jobs.len());
        for row in &report.kinds.doers {
            let job = row.who.clone().unwrap_or_default().to_lowercase();
            let of_job = || rows().filter(|plan| plan.who.to_lowercase() == job);
            prop_assert_eq!(row.planned, of_job().count() as u32);
            let done = of_job().filter(|plan| plan.state == State::Done).count();
            prop_assert_eq!(row.done, done as u32);
        }

        // Open, stuck, upkeep, next.
        let open = || rows().filter(|row| row.state != State::Done);
        prop_assert_eq!(report.open.len(), open().count());
        prop_assert!(report.open.is_sorted_by_key(|point| point.due));
        prop_assert!(report.open.iter().all(|point| point.overdue == (point.due < today())));
        for row in &report.unsolved {
            let stuck = rows().filter(|r| r.state == State::Stuck && r.reason == Some(row.reason));
            prop_assert_eq!(row.count, stuck.count() as u32);
        }
        prop_assert_eq!(report.unsolved.iter().map(|row| row.count).sum::<u32>(), total.stuck);
        for (cost, many) in &report.upkeep.open {
            prop_assert_eq!(*many, open().filter(|row| row.cost == *cost).count() as u32);
        }
        prop_assert_eq!(report.next.commitments.len(), open().count().min(5));
        let candidates = ITEMS.iter().filter(|item| {
            let said = answer(&events, item, false);
            !now.plan.contains_key(**item)
                && (now.picked.iter().any(|picked| picked == **item)
                    || said.is_some_and(ItemAnswer::wants_action))
        });
        prop_assert_eq!(report.next.candidates.len(), candidates.count().min(5));

        // Answers by kind, together and alone.
        let by_kind = |alone: bool| {
            ItemAnswer::ALL.map(|kind| {
                let given = ITEMS.iter().filter(|i| answer(&events, i, alone) == Some(kind));
                given.count() as u32
            })
        };
        let shared = report.tools.answers;
        let [fine, na, yes, priority, unsure] = by_kind(false);
        prop_assert_eq!(
            [shared.fine, shared.na, shared.yes, shared.priority, shared.unsure],
            [fine, na, yes, priority, unsure]
        );
        prop_assert_eq!(report.tools.unsure.len() as u32, unsure);
        prop_assert_eq!(report.tools.na.len() as u32, na);
        let joined = count(&events, |event| event.fact == Fact::Joined);
        prop_assert_eq!(report.scope.representatives, joined);
        let [fine, na, yes, priority, unsure] = by_kind(true);
        match report.risk.vote {
            Vote::Nobody => prop_assert_eq!(fine + na + yes + priority + unsure, 0),
            Vote::TooFew => prop_assert!(voters < 5),
            Vote::Counts(votes) => {
                prop_assert!(voters >= 5);
                prop_assert_eq!(
                    [votes.fine, votes.na, votes.yes, votes.priority, votes.unsure],
                    [fine, na, yes, priority, unsure]
                );
            }
        }

        // Review: the latest answer of each role to each question, if it says anything.
        let mut said = BTreeMap::new();
        for event in &events {
            if let Fact::Reviewed { question, text, rating } = &event.fact {
                let rating = rating.filter(|rating| *rating >= 1 && *rating <= 5);
                said.insert((event.by, question), (text.trim(), rating));
            }
        }
        said.retain(|_, (text, rating)| !text.is_empty() || rating.is_some());
        prop_assert_eq!(report.review.len(), said.len());
        for opinion in &report.review {
            let (text, rating) = said[&(opinion.role, &opinion.question)];
            prop_assert_eq!((opinion.text.as_str(), opinion.rating), (text, rating));
        }

        // Sign-off.
        let signed = |role: Role| events.iter().any(|e| e.by == role && e.fact == Fact::Signed);
        let together = events.iter().any(|event| event.fact == Fact::Together);
        let state = match (signed(Role::Owner), signed(Role::Representative)) {
            (true, true) => Agreement::Agreed,
            (true, false) if together && joined == 0 => Agreement::Together,
            _ => Agreement::Draft,
        };
        prop_assert_eq!(report.sign_off.state, state);
    }

    #[test]
    fn what_workers_say_alone_changes_nothing_but_the_vote(events in events()) {
        let alone = |event: &Event| {
            event.by == Role::Representative
                && matches!(
                    event.fact,
                    Fact::Answered { .. }
                        | Fact::Remark { .. }
                        | Fact::Before { .. }
                        | Fact::Strength { .. }
                )
        };
        let shared: Vec<Event> = events.iter().filter(|event| !alone(event)).cloned().collect();
        let mut whole = make(&events, 7);
        whole.risk.vote = Vote::Nobody;
        prop_assert!(whole == make(&shared, 7));
    }
}
