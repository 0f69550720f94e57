//! Several processes, lost databases, locks, memory.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use super::*;

/// A store on the same database, as another process would have it.
async fn second(fresh: &Fresh, holder: &str) -> Store {
    Store::connect(&fresh.url, Options::new(holder)).await.unwrap()
}

#[tokio::test]
async fn processes_share_the_lanes_evenly() {
    let fresh = Fresh::postgres().await;
    let (none, one) = (HashSet::new(), &fresh.store);
    assert_eq!(one.lanes().len(), 16);
    let two = second(&fresh, "two").await;
    assert!(two.renew_lanes(&none).await.unwrap().is_empty());
    assert!(two.take(8, &HashSet::new()).await.unwrap().is_empty());
    // Lanes with work in flight are not given away.
    assert_eq!(one.renew_lanes(&(0..12).collect()).await.unwrap(), (0..12).collect::<Vec<_>>());
    assert_eq!(two.renew_lanes(&none).await.unwrap(), [12, 13, 14, 15]);
    assert_eq!(one.renew_lanes(&none).await.unwrap().len(), 8);
    assert_eq!(two.renew_lanes(&none).await.unwrap().len(), 8);
    two.release_lanes().await.unwrap();
    assert_eq!(one.renew_lanes(&none).await.unwrap().len(), 16);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_on_the_same_lanes_have_one_effect_and_keep_order() {
    const PEOPLE: i64 = 30;
    const EACH: i64 = 12;
    let fresh = Fresh::postgres().await;
    let messages: Vec<_> = (0..PEOPLE)
        .flat_map(|person| (0..EACH).map(move |number| message(person, number)))
        .collect();
    fresh.store.accept(&messages).await.unwrap();
    // The worst case: both believe that every lane is theirs.
    let twin = second(&fresh, "one").await;
    twin.renew_lanes(&HashSet::new()).await.unwrap();
    let people: HashMap<_, _> = (0..PEOPLE).map(|person| (lookup(person), person)).collect();
    let mut tasks = Vec::new();
    for store in [fresh.store.clone(), twin] {
        let people = people.clone();
        tasks.push(tokio::spawn(async move {
            loop {
                let waiting = store.take(16, &HashSet::new()).await.unwrap();
                if waiting.is_empty() {
                    return;
                }
                let mut units: Vec<_> =
                    waiting.iter().map(|one| unit_for(one, people[&one.lookup])).collect();
                for (unit, one) in units.iter_mut().zip(&waiting) {
                    unit.outbox[0].body = one.body.clone();
                }
                while !units.is_empty() {
                    match store.commit(5, &units).await {
                        Ok(()) => break,
                        Err(CommitError::Conflict(lost)) => {
                            let mut index = 0;
                            units.retain(|_| {
                                index += 1;
                                !lost.contains(&(index - 1))
                            });
                        }
                        // Two transactions waited for each other; one was sent back.
                        Err(CommitError::Store(StoreError::Unavailable(_))) => {}
                        Err(other) => panic!("{other:?}"),
                    }
                }
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(total(&fresh.store, "effects").await, PEOPLE * EACH);
    let mut next: HashMap<ContactId, i64> = HashMap::new();
    let mut replies = 0;
    loop {
        let due = fresh.store.due_outbox(10, 64, &HashSet::new()).await.unwrap();
        if due.is_empty() {
            break;
        }
        let mut outcomes = Vec::new();
        for row in &due {
            let expected = next.entry(row.contact).or_default();
            assert_eq!(text(&row.body), expected.to_string());
            *expected += 1;
            replies += 1;
            let result = Delivery::Expired;
            outcomes.push(Outcome { id: row.id, contact: row.contact, at: 9, result });
        }
        fresh.store.sent(&outcomes).await.unwrap();
    }
    assert_eq!(replies, PEOPLE * EACH);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgres_that_goes_away_is_unavailable_and_comes_back() {
    let mut server = Server::start().unwrap_or_else(|error| panic!("{error}"));
    let url = server.database().await.unwrap();
    let patience = Duration::from_millis(500);
    let options = Options { patience, ..Options::new("one") };
    let store = Store::connect(&url, options).await.unwrap();
    assert_eq!(store.accept(&[message(0, 0)]).await.unwrap(), 1);
    server.stop().unwrap();
    for _ in 0..3 {
        let error = store.accept(&[message(0, 1)]).await.unwrap_err();
        assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
    }
    server.resume().unwrap();
    let mut new = store.accept(&[message(0, 0), message(0, 1)]).await;
    for _ in 0..10 {
        if new.is_err() {
            new = store.accept(&[message(0, 0), message(0, 1)]).await;
        }
    }
    assert_eq!(new, Ok(1));
}

#[tokio::test]
async fn a_full_sqlite_disk_is_unavailable_and_recovers_without_repair() {
    let fresh = Fresh::sqlite().await;
    let limit = async |pages: &'static str| {
        fresh
            .store
            .write(move |conn| {
                Box::pin(async move { crate::sql::run(conn, pages, Vec::new()).await.map(|_| ()) })
            })
            .await
            .unwrap_or_else(|error: StoreError| panic!("{error}"));
    };
    limit("PRAGMA max_page_count = 1").await;
    let big = |number| NewInbound { body: sealed(&"x".repeat(50_000)), ..message(0, number) };
    let mut full = None;
    let mut accepted = 0;
    for number in 0..50 {
        match fresh.store.accept(&[big(number)]).await {
            Ok(new) => accepted += new as i64,
            Err(error) => full = Some(error),
        }
    }
    assert!(matches!(full, Some(StoreError::Unavailable(_))), "{full:?}");
    assert_eq!(fresh.store.waiting().await.unwrap(), accepted);
    limit("PRAGMA max_page_count = 1000000").await;
    assert_eq!(fresh.store.accept(&[big(1000)]).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_failing_piece_leaves_the_others_of_its_transaction_alone() {
    let fresh = Fresh::sqlite().await;
    let mut tasks = Vec::new();
    for number in 0..100_i64 {
        let store = fresh.store.clone();
        tasks.push(tokio::spawn(async move {
            if number % 10 == 0 {
                let reply = NewReply { entry: 1, case: 1, body: sealed("x"), at: 1 };
                let writes = vec![count("bad"), Write::Reply(reply)];
                store.commit(1, &[Unit { writes, ..Unit::default() }]).await.is_ok()
            } else {
                store.accept(&[message(number, 0)]).await.unwrap() == 1
            }
        }));
    }
    let mut good = 0;
    for task in tasks {
        good += usize::from(task.await.unwrap());
    }
    // Of the ten that write the same row, one wins, and only its count is kept.
    assert_eq!(good, 91);
    assert_eq!(total(&fresh.store, "bad").await, 1);
    assert_eq!(fresh.store.waiting().await.unwrap(), 90);
}

#[tokio::test]
async fn a_fault_in_one_piece_does_not_end_all_writing() {
    let fresh = Fresh::sqlite().await;
    let lost: Result<(), StoreError> =
        fresh.store.write(|_| Box::pin(async { panic!("a planted fault") })).await;
    assert!(matches!(lost, Err(StoreError::Unavailable(_))));
    assert_eq!(fresh.store.accept(&[message(0, 0)]).await, Ok(1));
}

#[tokio::test]
async fn memory_is_one_database_for_readers_and_writers() {
    let store = Store::connect("sqlite::memory:", Options::new("one")).await.unwrap();
    store.accept(&[message(0, 0)]).await.unwrap();
    assert_eq!(store.take(8, &HashSet::new()).await.unwrap().len(), 1);
    let other = Store::connect("sqlite::memory:", Options::new("one")).await.unwrap();
    assert!(other.take(8, &HashSet::new()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_data_directory_has_one_holder() {
    let dir = tempfile::tempdir().unwrap();
    let held = DataLock::take(dir.path()).unwrap();
    assert!(matches!(DataLock::take(dir.path()), Err(StoreError::Locked)));
    drop(held);
    assert!(DataLock::take(dir.path()).is_ok());
}

#[tokio::test]
async fn addresses_are_refused_with_a_reason() {
    for url in ["", "mysql://x/y", "data.db"] {
        let error = Store::connect(url, Options::new("one")).await.unwrap_err();
        assert!(matches!(error, StoreError::Address(_)), "{url}");
    }
    let away = "postgres://nobody@127.0.0.1:1/none";
    let options = Options { patience: Duration::from_millis(300), ..Options::new("one") };
    let error = Store::connect(away, options).await.unwrap_err();
    assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
}

#[tokio::test]
async fn a_newer_schema_is_left_alone_and_a_copy_can_be_opened() {
    let fresh = Fresh::sqlite().await;
    fresh.store.accept(&[message(0, 0)]).await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let copy = dir.path().join("copy.db");
    fresh.store.copy_to(&copy).await.unwrap();
    let url = format!("sqlite://{}", copy.display());
    let copied = Store::connect(&url, Options::new("one")).await.unwrap();
    assert_eq!(copied.waiting().await.unwrap(), 1);
    copied.set_meta("schema", "999").await.unwrap();
    let error = Store::connect(&url, Options::new("one")).await.unwrap_err();
    assert_eq!(error, StoreError::Newer(999));
}
