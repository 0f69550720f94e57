//! Accepting, taking, committing, sending.

use std::collections::{HashMap, HashSet};
use std::time::Instant;

use super::*;

on_both!(
    redelivery_has_one_effect,
    messages_of_one_contact_keep_their_order,
    a_flooding_contact_delays_nobody,
    a_bad_unit_spoils_nothing_and_is_found_by_halving,
    a_message_is_done_once,
    replies_go_out_in_order,
    offsets_move_with_their_messages,
    attempts_and_dead_letters,
    speed,
    backlog,
);

/// Small and repeatable; the store itself takes no randomness.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % sides
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.roll(last + 1));
        }
    }
}

/// Whose lookup it is.
fn people(count: i64) -> HashMap<Lookup, i64> {
    (0..count).map(|person| (lookup(person), person)).collect()
}

/// Answers everything that waits; returns (person, order) in the order of effect.
async fn work(store: &Store, people: &HashMap<Lookup, i64>) -> Vec<(i64, i64)> {
    let mut seen = Vec::new();
    loop {
        let waiting = store.take(64, &HashSet::new()).await.unwrap();
        if waiting.is_empty() {
            return seen;
        }
        let units: Vec<_> = waiting.iter().map(|one| unit_for(one, people[&one.lookup])).collect();
        store.commit(5, &units).await.unwrap();
        seen.extend(
            waiting.iter().map(|one| (people[&one.lookup], text(&one.body).parse().unwrap())),
        );
    }
}

async fn redelivery_has_one_effect(fresh: Fresh) {
    const PEOPLE: i64 = 40;
    const EACH: i64 = 25;
    let mut tasks = Vec::new();
    for connection in 0..8_u64 {
        let store = fresh.store.clone();
        tasks.push(tokio::spawn(async move {
            let mut dice = Dice(connection);
            let mut updates = Vec::new();
            for person in 0..PEOPLE {
                for number in 0..EACH {
                    for _ in 0..=dice.roll(5) {
                        updates.push(message(person, number));
                    }
                }
            }
            dice.shuffle(&mut updates);
            let mut new = 0;
            let mut rest = &updates[..];
            while !rest.is_empty() {
                let (now, later) = rest.split_at(rest.len().min(1 + dice.roll(90)));
                new += store.accept(now).await.unwrap();
                rest = later;
            }
            new
        }));
    }
    let mut new = 0;
    for task in tasks {
        new += task.await.unwrap() as i64;
    }
    assert_eq!(new, PEOPLE * EACH);
    assert_eq!(work(&fresh.store, &people(PEOPLE)).await.len() as i64, PEOPLE * EACH);
    assert_eq!(total(&fresh.store, "effects").await, PEOPLE * EACH);
    // The keys of what is done still count.
    assert_eq!(fresh.store.accept(&[message(0, 0), message(7, 7)]).await.unwrap(), 0);
    assert_eq!(fresh.store.waiting().await.unwrap(), 0);
}

async fn messages_of_one_contact_keep_their_order(fresh: Fresh) {
    let mut messages: Vec<_> =
        (0..20).flat_map(|person| (0..15).map(move |number| message(person, number))).collect();
    Dice(3).shuffle(&mut messages);
    fresh.store.accept(&messages).await.unwrap();
    let seen = work(&fresh.store, &people(20)).await;
    assert_eq!(seen.len(), 300);
    let mut last = HashMap::new();
    for (person, number) in seen {
        assert_eq!(last.insert(person, number).map_or(0, |before: i64| before + 1), number);
    }
}

async fn a_flooding_contact_delays_nobody(fresh: Fresh) {
    let flood: Vec<_> = (0..3000).map(|number| message(0, number)).collect();
    fresh.store.accept(&flood).await.unwrap();
    let others: Vec<_> = (1..50).map(|person| message(person, 0)).collect();
    fresh.store.accept(&others).await.unwrap();
    let start = Instant::now();
    let taken = fresh.store.take(64, &HashSet::new()).await.unwrap();
    println!("50 heads over a flood of 3000: {:?}", start.elapsed());
    assert_eq!(taken.len(), 50);
    let lookups: HashSet<_> = taken.iter().map(|one| one.lookup).collect();
    assert_eq!(lookups.len(), 50);
    // In flight, the flood is not seen at all.
    let busy = HashSet::from([lookup(0)]);
    let taken = fresh.store.take(64, &busy).await.unwrap();
    assert_eq!(taken.len(), 49);
    // With little room, everybody's turn comes.
    let mut served = HashSet::new();
    for _ in 0..200 {
        served.extend(fresh.store.take(4, &HashSet::new()).await.unwrap().iter().map(|w| w.lookup));
    }
    assert_eq!(served.len(), 50);
}

async fn a_bad_unit_spoils_nothing_and_is_found_by_halving(fresh: Fresh) {
    let store = &fresh.store;
    let messages: Vec<_> = (0..16).map(|person| message(person, 0)).collect();
    store.accept(&messages).await.unwrap();
    let people = people(16);
    let waiting = store.take(64, &HashSet::new()).await.unwrap();
    let mut units: Vec<_> = waiting.iter().map(|one| unit_for(one, people[&one.lookup])).collect();
    // An entry of a case that does not exist.
    units[11].writes.push(Write::Entry(NewEntry {
        id: id(),
        case: 12345,
        who: Who::Worker,
        body: sealed("x"),
        on_day: "2026-03-02".into(),
        delivered: true,
    }));
    let (mut sets, mut bad, mut tries) = (Vec::new(), Vec::new(), 0);
    sets.push(0..16);
    while let Some(set) = sets.pop() {
        tries += 1;
        match store.commit(5, &units[set.clone()]).await {
            Ok(()) => {}
            Err(CommitError::Store(StoreError::Refused(_))) if set.len() == 1 => {
                bad.push(set.start);
            }
            Err(CommitError::Store(StoreError::Refused(_))) => {
                let middle = set.start + set.len() / 2;
                sets.extend([set.start..middle, middle..set.end]);
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(bad, [11]);
    assert!(tries <= 9);
    assert_eq!(total(store, "effects").await, 15);
    assert_eq!(store.waiting().await.unwrap(), 1);
}

async fn a_message_is_done_once(fresh: Fresh) {
    let store = &fresh.store;
    store.accept(&[message(0, 0), message(1, 0)]).await.unwrap();
    let waiting = store.take(64, &HashSet::new()).await.unwrap();
    let people = people(2);
    let units: Vec<_> = waiting.iter().map(|one| unit_for(one, people[&one.lookup])).collect();
    store.commit(5, &units[..1]).await.unwrap();
    // Another process took both as well.
    let CommitError::Conflict(conflicts) = store.commit(5, &units).await.unwrap_err() else {
        panic!("no conflict");
    };
    assert_eq!(conflicts, [0]);
    store.commit(5, &units[1..]).await.unwrap();
    assert_eq!(total(store, "effects").await, 2);
    // Twice in one set is seen without asking the database.
    let twice = [units[0].clone(), units[0].clone()];
    let Err(CommitError::Conflict(conflicts)) = store.commit(5, &twice).await else {
        panic!("no conflict");
    };
    assert_eq!(conflicts, [1]);
}

async fn replies_go_out_in_order(fresh: Fresh) {
    let store = &fresh.store;
    let (a, b) = (introduce(store, 0).await, introduce(store, 1).await);
    let push = NewOutbox { pushed: true, ..out(b, "b2") };
    let outbox = vec![out(a, "a1"), out(b, "b1"), out(a, "a2"), push, out(b, "b3")];
    store.commit(1, &[Unit { outbox, ..Unit::default() }]).await.unwrap();
    let words = |due: &[Due]| due.iter().map(|row| text(&row.body)).collect::<Vec<_>>();
    let none = HashSet::new();

    let due = store.due_outbox(10, 64, &none).await.unwrap();
    assert_eq!(words(&due), ["a1", "b1"]);
    assert_eq!(words(&store.due_outbox(10, 64, &HashSet::from([a])).await.unwrap()), ["b1"]);

    let outcome = |row: &Due, result| Outcome { id: row.id, contact: row.contact, at: 10, result };
    let sent = Delivery::Sent {
        messages: vec![(id(), sealed("m1"))],
        tag: Some("receipt".into()),
        sms: None,
    };
    store
        .sent(&[outcome(&due[0], sent), outcome(&due[1], Delivery::Later { due: 50 })])
        .await
        .unwrap();
    assert_eq!(words(&store.due_outbox(10, 64, &none).await.unwrap()), ["a2"]);
    assert_eq!(store.next_due().await.unwrap(), Some(0));
    let due = store.due_outbox(50, 64, &none).await.unwrap();
    assert_eq!(words(&due), ["b1", "a2"]);
    assert_eq!(due[0].attempts, 1);

    // Refused for good: put aside, the next goes on; unreachable: pushes go.
    let (b1, a2) = (&due[0], &due[1]);
    store
        .sent(&[
            outcome(b1, Delivery::Unreachable),
            outcome(a2, Delivery::Refused { reason: "400".into() }),
        ])
        .await
        .unwrap();
    let due = store.due_outbox(50, 64, &none).await.unwrap();
    assert_eq!(words(&due), ["b3"]);
    let contacts = store.contacts(&[a, b]).await.unwrap();
    let reachable: HashMap<_, _> = contacts.iter().map(|row| (row.id, row.reachable)).collect();
    assert_eq!(reachable, HashMap::from([(a, true), (b, false)]));
    let letters = store.dead_letters(10).await.unwrap();
    assert_eq!((letters.len(), &*letters[0].reason), (1, "400"));
    assert_eq!(text(letters[0].body.as_ref().unwrap()), "a2");
    assert_eq!(letters[0].place, a2.seal.to_string());

    let names = store.message_names(a, Some("receipt")).await.unwrap();
    assert_eq!(text(&names[0].body), "m1");
    assert!(store.message_names(a, Some("other")).await.unwrap().is_empty());
    store.messages_gone(&[names[0].id]).await.unwrap();
    assert!(store.message_names(a, None).await.unwrap().is_empty());
}

async fn offsets_move_with_their_messages(fresh: Fresh) {
    let account = Account("telegram:1".into());
    assert_eq!(fresh.store.poll_offset(&account).await.unwrap(), None);
    for offset in [5, 9] {
        let messages = [message(0, offset)];
        let new = fresh.store.accept_and_advance(&messages, &account, offset).await.unwrap();
        assert_eq!(new, 1);
        assert_eq!(fresh.store.poll_offset(&account).await.unwrap(), Some(offset));
    }
    assert_eq!(fresh.store.accept_and_advance(&[], &account, 10).await.unwrap(), 0);
    assert_eq!(fresh.store.poll_offset(&account).await.unwrap(), Some(10));
}

async fn attempts_and_dead_letters(fresh: Fresh) {
    let store = &fresh.store;
    store.accept(&[message(0, 7), message(0, 8)]).await.unwrap();
    for attempts in 0..3 {
        let waiting = store.take(8, &HashSet::new()).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].attempts), (1, attempts));
        store.attempt(&[waiting[0].inbox]).await.unwrap();
    }
    let waiting = store.take(8, &HashSet::new()).await.unwrap();
    let give_up = Unit {
        inbox: Some(waiting[0].inbox),
        writes: vec![Write::DeadLetter { reason: "attempts".into() }],
        ..Unit::default()
    };
    store.commit(9, &[give_up]).await.unwrap();
    let letters = store.dead_letters(8).await.unwrap();
    assert_eq!((&*letters[0].source, &*letters[0].place), ("inbox", "web/0-7"));
    assert_eq!(text(letters[0].body.as_ref().unwrap()), "7");
    let next = store.take(8, &HashSet::new()).await.unwrap();
    assert_eq!(text(&next[0].body), "8");
}

/// Prints, never asserts: messages a second through accept, take and commit.
async fn speed(fresh: Fresh) {
    const PEOPLE: i64 = 64;
    const EACH: i64 = 40;
    let people = people(PEOPLE);
    let store = &fresh.store;
    let start = Instant::now();
    for number in 0..EACH {
        let set: Vec<_> = (0..PEOPLE).map(|person| message(person, number)).collect();
        store.accept(&set).await.unwrap();
        work(store, &people).await;
        let due = store.due_outbox(10, 64, &HashSet::new()).await.unwrap();
        let sent: Vec<_> = due
            .iter()
            .map(|row| Outcome {
                id: row.id,
                contact: row.contact,
                at: 10,
                result: Delivery::Sent {
                    messages: vec![(id(), sealed("name"))],
                    tag: None,
                    sms: None,
                },
            })
            .collect();
        store.sent(&sent).await.unwrap();
    }
    let took = start.elapsed().as_secs_f64();
    let rate = (PEOPLE * EACH) as f64 / took;
    println!("{store:?}: {rate:.0} messages/s through accept, take, commit, due, sent");
}

/// Prints: many contacts wait at once, all of them new.
async fn backlog(fresh: Fresh) {
    const PEOPLE: i64 = 2000;
    let (people, store) = (people(PEOPLE), &fresh.store);
    let all: Vec<_> = (0..PEOPLE).map(|person| message(person, 0)).collect();
    let start = Instant::now();
    store.accept(&all).await.unwrap();
    let accepted = start.elapsed();
    assert_eq!(work(store, &people).await.len() as i64, PEOPLE);
    println!("{store:?}: {PEOPLE} accepted in {accepted:?}, worked off in {:?}", start.elapsed());
    let mut sent = 0;
    loop {
        let due = store.due_outbox(10, 64, &HashSet::new()).await.unwrap();
        if due.is_empty() {
            break;
        }
        sent += due.len();
        let outcome = |row: &Due| Outcome {
            id: row.id,
            contact: row.contact,
            at: 10,
            result: Delivery::Expired,
        };
        store.sent(&due.iter().map(outcome).collect::<Vec<_>>()).await.unwrap();
    }
    assert_eq!(sent as i64, PEOPLE);
}
