//! R9: clocks of cases ring once each, whatever the machine's clock does meanwhile.

use std::collections::BTreeMap;

use domain::CaseState;
use domain::case::{Deed, Feedback, Progress, Side, Vote};
use it::database::{Database, Kind};
use it::inside::{Inside, key, source};
use jiff::SignedDuration;
use store::{CaseRow, Unit, Write};

use crate::on_both;
use crate::staff::{all, report, said};

on_both!(
    r9_each_ring_comes_once_whatever_the_clock_does,
    r9_a_person_who_answers_stops_the_clock,
    a_worker_is_asked_whether_it_is_solved,
);

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
const WORKER: i64 = 102;

async fn line(kind: Kind) -> (Inside, Database) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(2)).await.with_caseworker().await;
    report(&inside, WORKER, "umbrella overtime zebra").await;
    (inside, database)
}

async fn case(inside: &Inside) -> CaseRow {
    let signed = inside.signed().await;
    inside.line.case_list(&signed, all()).await.unwrap().remove(0)
}

/// How often each clock has rung, by the audit log.
async fn rings(inside: &Inside) -> BTreeMap<String, usize> {
    let mut rings = BTreeMap::new();
    for row in inside.line.store().audit(1_000).await.unwrap() {
        if let Some(clock) = row.what.strip_prefix("case.ring.") {
            *rings.entry(clock.to_owned()).or_default() += 1;
        }
    }
    rings
}

fn counts(of: &[(&str, usize)]) -> BTreeMap<String, usize> {
    of.iter().map(|(clock, count)| ((*clock).to_owned(), *count)).collect()
}

async fn r9_each_ring_comes_once_whatever_the_clock_does(kind: Kind) {
    let (inside, _database) = line(kind).await;
    // Monday morning: three working days are over on Thursday night.
    let row = case(&inside).await;
    assert_eq!(row.next_clock.as_deref(), Some("answer"));
    assert_eq!(
        row.next_at,
        Some("2026-03-05T17:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond())
    );
    assert_eq!(row.state, CaseState::Received, "the receipt is no answer");
    inside.wait(WORKER, HOUR).await;
    assert!(rings(&inside).await.is_empty());
    // Wednesday 09:00 is over; back an hour, on again, back again.
    inside.wait(WORKER, DAY * 2).await;
    let once = counts(&[("answer", 1)]);
    assert_eq!(rings(&inside).await, once);
    for jump in [-HOUR, HOUR, -(HOUR * 2), HOUR * 2, -DAY, DAY] {
        inside.wait(WORKER, jump).await;
        assert_eq!(rings(&inside).await, once, "{jump:?}");
    }
    // More than a year at once: everything that was due, each once; the worker hears of it once.
    let heard = inside.wait(WORKER, DAY * 400).await;
    let every = counts(&[("answer", 2), ("feedback", 3), ("legal-answer", 2), ("silence", 1)]);
    assert_eq!(rings(&inside).await, every);
    assert_eq!(source(&heard), "reply-announce", "{}", said(&heard));
    let late = case(&inside).await;
    assert_eq!(late.next_at, row.next_at, "what nobody did stays late");
    for jump in [-HOUR, HOUR, -(DAY * 400), DAY * 400] {
        assert!(inside.wait(WORKER, jump).await.is_empty());
        assert_eq!(rings(&inside).await, every, "{jump:?}");
    }
    // What was announced says that it is not forgotten, and is read like any answer.
    let read = inside.press(WORKER, &heard, "open").await;
    assert!(said(&read).contains("not forgotten"), "{}", said(&read));
    // The silence began anew: a month later once more.
    inside.wait(WORKER, DAY * 31).await;
    assert_eq!(rings(&inside).await["silence"], 2);
    assert_eq!(inside.line.store().audit_broken_at().await.unwrap(), None);
}

async fn r9_a_person_who_answers_stops_the_clock(kind: Kind) {
    let (inside, _database) = line(kind).await;
    let (row, signed) = (case(&inside).await, inside.signed().await);
    inside.line.case_reply(&signed, row.id, row.version, "We look at it.").await.unwrap();
    let row = case(&inside).await;
    assert_eq!(row.state, CaseState::Acknowledged);
    assert_eq!(row.next_clock.as_deref(), Some("triage"));
    inside.wait(WORKER, DAY * 10).await;
    let rung = rings(&inside).await;
    assert_eq!(rung, counts(&[("triage", 2)]), "nobody is told of what was done");
    // What the table does not have is refused, and what it has leaves its trace.
    let signed = inside.signed().await;
    let row = case(&inside).await;
    let ways = inside.line.case_ways(&signed, &inside.line.case(&signed, row.id).await.unwrap());
    assert!(ways.clocks[0].late && ways.moves.iter().any(|way| way.to == CaseState::Triage));
    let close = Deed::Move(CaseState::ClosedVerified);
    assert!(inside.line.case_do(&signed, row.id, row.version, close).await.is_err());
    let told = Deed::Feedback(Feedback::Sent);
    inside.line.case_do(&signed, row.id, row.version, told).await.unwrap();
    inside.wait(WORKER, DAY * 200).await;
    assert!(!rings(&inside).await.contains_key("feedback"));
    // Taken back, nothing rings any more but what ends it.
    let heard = inside.say(WORKER, "/status").await;
    let heard = inside.press(WORKER, &heard, "withdraw").await;
    inside.press(WORKER, &heard, "withdraw").await;
    let before = rings(&inside).await;
    inside.wait(WORKER, DAY * 80).await;
    assert_eq!(rings(&inside).await, before);
    let audit = inside.line.store().audit(1_000).await.unwrap();
    for what in ["case.received", "case.acknowledged", "case.withdrawn", "case.forgotten"] {
        assert!(audit.iter().any(|row| row.what == what), "{what}");
    }
}

/// A case of which the other side has just said that it is done.
async fn claimed(inside: &Inside) {
    let row = case(inside).await;
    let mut progress: Progress = serde_json::from_str(&row.progress).unwrap();
    progress.clocks.clear();
    progress.round = 1;
    let row = CaseRow {
        state: CaseState::RemedyClaimed,
        progress: serde_json::to_string(&progress).unwrap(),
        ..row
    };
    let unit = Unit { writes: vec![Write::Case(Box::new(row))], ..Unit::default() };
    inside.line.store().commit(1, &[unit]).await.unwrap();
    let (row, signed) = (case(inside).await, inside.signed().await);
    let told = Deed::Feedback(Feedback::Sent);
    inside.line.case_do(&signed, row.id, row.version, told).await.unwrap();
    assert_eq!(case(inside).await.state, CaseState::Verifying);
}

async fn a_worker_is_asked_whether_it_is_solved(kind: Kind) {
    let (inside, _database) = line(kind).await;
    claimed(&inside).await;
    // Day 0, at once; put off, then asked again after a week, in neutral words both times.
    let heard = inside.wait(WORKER, SignedDuration::from_mins(1)).await;
    assert_eq!(source(&heard), "reply-announce", "{}", said(&heard));
    let asked = inside.press(WORKER, &heard, "open").await;
    assert_eq!(source(&asked), "solved-question", "{}", said(&asked));
    inside.press(WORKER, &asked, "later").await;
    let heard = inside.wait(WORKER, DAY * 7).await;
    assert_eq!(source(&heard), "reply-announce", "{}", said(&heard));
    // The list of cases leads to the same question.
    let status = inside.say(WORKER, "/status").await;
    let asked = inside.press(WORKER, &status, "solved").await;
    let quality = inside.press(WORKER, &asked, "yes").await;
    let thanks = inside.press(WORKER, &quality, "n4").await;
    assert_eq!(source(&thanks), "solved-thanks");
    let signed = inside.signed().await;
    let view = inside.line.case(&signed, case(&inside).await.id).await.unwrap();
    assert_eq!(view.situation.vote(Side::Worker), Some(Vote::Yes));
    assert_eq!(view.situation.progress.ballots.all()[0].quality, Some(4));
    assert_eq!(view.row.state, CaseState::Verifying, "the other side has not answered");
    // Answered once, it is not asked again.
    let status = inside.say(WORKER, "/status").await;
    assert!(status.iter().all(|bubble| !bubble.option_ids.iter().any(|id| id == "solved")));
}
