//! Timers, retention, forgetting.

use std::collections::HashSet;

use super::*;

on_both!(
    timers_come_due_once,
    timers_of_nobody_wait_under_their_lookup,
    timers_are_set_and_cancelled,
    a_simulated_clock_moves_one_contact,
    what_has_had_its_time_goes,
    forgetting_leaves_nothing_but_the_last_answer,
    bundles_live_as_long_as_their_sessions,
    unparsed_and_meta,
);

fn timer(contact: ContactId, name: &str, due: Millis) -> NewTimer {
    NewTimer { id: id(), contact, name: name.into(), due, body: sealed(name), lookup: None }
}

async fn set(store: &Store, timers: Vec<TimerWrite>) {
    store.commit(1, &[Unit { timers, ..Unit::default() }]).await.unwrap();
}

async fn bodies(store: &Store) -> Vec<String> {
    let waiting = store.take(64, &HashSet::new()).await.unwrap();
    let mut bodies: Vec<_> = waiting.iter().map(|one| text(&one.body)).collect();
    bodies.sort();
    bodies
}

async fn timers_come_due_once(fresh: Fresh) {
    let store = &fresh.store;
    let mut timers = Vec::new();
    for person in 0..50 {
        let contact = introduce(store, person).await;
        timers.push(TimerWrite::Set(timer(contact, "check", 100)));
    }
    // Of somebody who is gone.
    timers.push(TimerWrite::Set(timer(9999, "check", 100)));
    set(store, timers).await;
    assert_eq!(store.next_due().await.unwrap(), Some(100));
    assert_eq!(store.promote_timers(99, 64).await.unwrap(), 0);
    let mut tasks = Vec::new();
    for _ in 0..6 {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            let mut done = 0;
            for _ in 0..12 {
                done += store.promote_timers(100, 7).await.unwrap();
            }
            done
        }));
    }
    let mut promoted = 0;
    for task in tasks {
        promoted += task.await.unwrap();
    }
    assert_eq!(promoted, 51);
    let waiting = store.take(64, &HashSet::new()).await.unwrap();
    assert_eq!(waiting.len(), 50);
    assert!(waiting.iter().all(|one| one.account.0 == Account::TIMER && one.address.is_none()));
    assert!(waiting.iter().all(|one| one.contact.is_some()));
}

async fn timers_of_nobody_wait_under_their_lookup(fresh: Fresh) {
    let store = &fresh.store;
    let case = |number: i64, name: &str, due| {
        let lookup = Some(lookup(number));
        TimerWrite::Set(NewTimer { lookup, ..timer(NOBODY, name, due) })
    };
    set(store, vec![case(1, "case/1/a", 10), case(1, "case/1/b", 20), case(2, "case/2/a", 15)])
        .await;
    let prefix = "case/2/".to_owned();
    set(store, vec![TimerWrite::CancelAll { contact: NOBODY, prefix }]).await;
    assert_eq!(store.promote_timers(100, 64).await.unwrap(), 2);
    assert_eq!(store.promote_timers(100, 64).await.unwrap(), 0);
    // One after the other, in the order in which they were due.
    assert_eq!(bodies(store).await, ["case/1/a"]);
    let waiting = store.take(64, &HashSet::new()).await.unwrap();
    assert!(waiting[0].contact.is_none());
    let done = Unit { inbox: Some(waiting[0].inbox), ..Unit::default() };
    store.commit(101, &[done]).await.unwrap();
    assert_eq!(bodies(store).await, ["case/1/b"]);
}

async fn timers_are_set_and_cancelled(fresh: Fresh) {
    let store = &fresh.store;
    let a = introduce(store, 0).await;
    let b = introduce(store, 1).await;
    let cancel = |name: &str| TimerWrite::Cancel { contact: a, name: name.into() };
    let cancel_all = |prefix: &str| TimerWrite::CancelAll { contact: a, prefix: prefix.into() };
    let at = |contact, name: &str| TimerWrite::Set(timer(contact, name, 50));
    set(store, vec![at(a, "x/1"), at(a, "x/2"), at(a, "y"), at(b, "x/1"), cancel("x/2")]).await;
    // Set anew: the later moment counts.
    set(store, vec![TimerWrite::Set(timer(a, "y", 70)), at(a, "z%"), cancel_all("x/")]).await;
    set(store, vec![at(a, "w"), cancel_all("w"), at(a, "w2"), cancel("z%")]).await;
    assert_eq!(store.promote_timers(50, 64).await.unwrap(), 2);
    assert_eq!(bodies(store).await, ["w2", "x/1"]);
    assert_eq!(store.promote_timers(70, 64).await.unwrap(), 1);
}

async fn a_simulated_clock_moves_one_contact(fresh: Fresh) {
    let store = &fresh.store;
    let real = introduce(store, 0).await;
    let trial = ContactRow { trial: true, ..contact(1) };
    let simulated = trial.id;
    store.commit(1, &[Unit { contact: Some(trial), ..Unit::default() }]).await.unwrap();
    set(
        store,
        vec![
            TimerWrite::Set(timer(real, "real", 1000)),
            TimerWrite::Set(timer(simulated, "simulated", 1000)),
        ],
    )
    .await;
    assert!(!store.shift_contact(real, 900).await.unwrap());
    assert!(store.shift_contact(simulated, 900).await.unwrap());
    assert_eq!(store.promote_timers(100, 64).await.unwrap(), 1);
    assert_eq!(bodies(store).await, ["simulated"]);
}

async fn what_has_had_its_time_goes(fresh: Fresh) {
    let store = &fresh.store;
    let a = introduce(store, 0).await;
    store.accept(&[message(0, 0)]).await.unwrap();
    let waiting = store.take(8, &HashSet::new()).await.unwrap();
    let draft = SessionRow {
        draft: Some(sealed("draft")),
        draft_at: Some(1000),
        expires_at: 5 + KEEP_DONE,
        ..session(a, 0)
    };
    let name = NewMessage { seal: id(), contact: a, body: sealed("m"), tag: None, at: 1000 };
    let code = Write::ChatCode { lookup: lookup(9), contact: a, expires_at: 5000 };
    let reply = NewReply { entry: 4, case: 4, body: sealed("copy"), at: 1000 };
    let unit = Unit {
        inbox: Some(waiting[0].inbox),
        session: Some(SessionWrite::Put(draft)),
        writes: vec![Write::Message(name), code, Write::Reply(reply)],
        ..Unit::default()
    };
    store.commit(1000, &[unit]).await.unwrap();
    assert_eq!(store.chat_code(&lookup(9), 4999).await.unwrap(), Some(a));
    assert_eq!(store.chat_code(&lookup(9), 5000).await.unwrap(), None);

    store.purge(1000 + KEEP_DRAFT).await.unwrap();
    let session_of = async || store.contact_by_lookup(&lookup(0)).await.unwrap().unwrap().1;
    assert!(session_of().await.unwrap().draft.is_some());
    store.purge(1001 + KEEP_DRAFT).await.unwrap();
    let wiped = session_of().await.unwrap();
    assert!(wiped.draft.is_none() && wiped.draft_at.is_none());
    assert_eq!(wiped.version, 2);

    store.purge(1000 + KEEP_NAMES).await.unwrap();
    assert_eq!(store.message_names(a, None).await.unwrap().len(), 1);
    store.purge(1001 + KEEP_NAMES).await.unwrap();
    assert!(store.message_names(a, None).await.unwrap().is_empty());

    store.purge(1000 + KEEP_DONE).await.unwrap();
    assert!(session_of().await.is_none());
    assert_eq!(store.accept(&[message(0, 0)]).await.unwrap(), 0);
    store.purge(1001 + KEEP_DONE).await.unwrap();
    assert_eq!(store.accept(&[message(0, 0)]).await.unwrap(), 1);

    assert_eq!(store.replies(4).await.unwrap().len(), 1);
    store.purge(1001 + KEEP_REPLY).await.unwrap();
    assert!(store.replies(4).await.unwrap().is_empty());
}

async fn forgetting_leaves_nothing_but_the_last_answer(fresh: Fresh) {
    let store = &fresh.store;
    let a = introduce(store, 0).await;
    let unit = Unit {
        session: Some(SessionWrite::Put(session(a, 0))),
        outbox: vec![NewOutbox { pushed: true, due: 900, ..out(a, "push") }],
        timers: vec![TimerWrite::Set(timer(a, "check", 50))],
        ..Unit::default()
    };
    store.commit(1, &[unit]).await.unwrap();
    let goodbye =
        Unit { writes: vec![Write::Forget(a)], outbox: vec![out(a, "goodbye")], ..Unit::default() };
    store.commit(2, &[goodbye]).await.unwrap();
    assert_eq!(store.promote_timers(100, 8).await.unwrap(), 0);
    let (row, gone) = store.contact_by_lookup(&lookup(0)).await.unwrap().unwrap();
    assert!(row.forgotten && row.links.is_none() && gone.is_none());
    store.purge(3).await.unwrap();
    let due = store.due_outbox(1000, 8, &HashSet::new()).await.unwrap();
    assert_eq!(due.len(), 1);
    assert_eq!(text(&due[0].body), "goodbye");
    let sent = Delivery::Sent { messages: vec![(id(), sealed("m"))], tag: None, sms: None };
    store.sent(&[Outcome { id: due[0].id, contact: a, at: 5, result: sent }]).await.unwrap();
    store.purge(6).await.unwrap();
    assert!(store.contact_by_lookup(&lookup(0)).await.unwrap().is_none());
    assert!(store.message_names(a, None).await.unwrap().is_empty());
}

async fn bundles_live_as_long_as_their_sessions(fresh: Fresh) {
    let store = &fresh.store;
    let a = introduce(store, 0).await;
    for hash in ["aaaa", "cccc"] {
        store.put_bundle(hash, b"flow", 0).await.unwrap();
    }
    store.put_bundle("aaaa", b"other", 0).await.unwrap();
    let put = Unit { session: Some(SessionWrite::Put(session(a, 0))), ..Unit::default() };
    store.commit(1, &[put]).await.unwrap();
    store.purge(4_000_000).await.unwrap();
    assert_eq!(store.bundle("aaaa").await.unwrap().as_deref(), Some(&b"flow"[..]));
    assert_eq!(store.bundle("cccc").await.unwrap(), None);
    store.purge(1_000_000_001).await.unwrap();
    assert_eq!(store.bundle("aaaa").await.unwrap(), None);
}

async fn unparsed_and_meta(fresh: Fresh) {
    let store = &fresh.store;
    assert!(store.is_empty().await.unwrap());
    assert_eq!(store.meta("key").await.unwrap(), None);
    store.set_meta("key", "one").await.unwrap();
    store.set_meta("key", "two").await.unwrap();
    assert_eq!(store.meta("key").await.unwrap().as_deref(), Some("two"));
    let account = Account("telegram:1".into());
    let name = id();
    assert!(store.keep_unparsed(name, &account, &sealed("?"), 5).await.unwrap());
    // Brought again after a crash: kept once.
    assert!(!store.keep_unparsed(name, &account, &sealed("?"), 6).await.unwrap());
    assert_eq!(store.unparsed().await.unwrap(), 1);
    store.accept(&[message(0, 0)]).await.unwrap();
    assert!(!store.is_empty().await.unwrap());
    // A second start finds everything as it was.
    let again = Store::connect(&fresh.url, Options::new("two")).await.unwrap();
    assert_eq!(again.unparsed().await.unwrap(), 1);
    again.close().await;
    store.close().await;
    if let Some(path) = crate::sqlite_path(&fresh.url) {
        let log = path.with_file_name("workline.db-wal");
        let left = std::fs::metadata(&log).map_or(0, |log| log.len());
        assert_eq!(left, 0, "nothing is left beside the file");
    }
}
