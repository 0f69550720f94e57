//! One person floods, or hangs: nobody else waits, and memory stays bounded.

use std::time::{Duration, Instant};

use domain::Lang;
use it::database::{Database, Kind};
use it::inside::{Inside, key};
use it::player::Player;
use it::program::{Program, Running};
use standin::{Fault, Standin};

use crate::on_both;

on_both!(a_flood_delays_nobody_else, a_hanging_send_delays_nobody_else);

const FLOOD: usize = 1_000;

async fn begin(kind: Kind, rate: &str) -> (Database, Standin, Program, Running) {
    let (database, key) = (Database::fresh(kind).await, key(6));
    let now = jiff::Timestamp::now();
    let inside = Inside::with(&database.url, &key, it::catalog(), now).await;
    for person in 101..112 {
        inside.introduce(person, Lang::En).await;
    }
    inside.close().await;
    let standin = Standin::start().await.unwrap();
    let program = Program::on(&database.url)
        .with_key(&key.print())
        .with_telegram(&standin)
        .set("WORKLINE_TELEGRAM_RATE", rate);
    let running = program.ready().await;
    (database, standin, program, running)
}

async fn a_flood_delays_nobody_else(kind: Kind) {
    // At Telegram's own pace, where the flood's answers have to wait.
    let (database, standin, _program, mut running) = begin(kind, "30").await;
    Player::new(&standin, 102).say("hello").await;
    let before = running.resident();
    for number in 0..FLOOD {
        standin.user_says(101, &format!("hello {number}"));
    }
    let began = Instant::now();
    for person in 103..112 {
        standin.user_says(person, "hello");
    }
    let others = |standin: &Standin| (103..112).all(|person| !standin.sent(person).is_empty());
    assert!(standin.until(Duration::from_mins(1), others).await, "{}", running.logs());
    let answered = began.elapsed();
    let replies = standin.sent(101).len();
    println!("{kind:?}: others answered after {answered:?}, the flood had {replies} replies");
    assert!(replies < 60, "the flood was served first");
    let store = database.open().await;
    let end = Instant::now() + Duration::from_mins(2);
    while store.waiting().await.unwrap() > 0 {
        assert!(Instant::now() < end, "the flood is never worked off");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let after = running.resident();
    println!("{kind:?}: resident {before} KiB before, {after} KiB after {FLOOD} messages");
    assert!(after < before + 50 * 1024, "memory grew from {before} to {after} KiB");
    assert!(running.ended().is_none());
}

async fn a_hanging_send_delays_nobody_else(kind: Kind) {
    const HANGS: Duration = Duration::from_secs(8);
    let (_database, standin, _program, running) = begin(kind, "0").await;
    Player::new(&standin, 102).say("hello").await;
    let asked = |standin: &Standin| {
        standin.requests().iter().filter(|request| request.method == "sendMessage").count()
    };
    standin.fault(Some("sendMessage"), 1, Fault::Hang { millis: HANGS.as_millis() as u64 });
    let before = asked(&standin);
    let began = Instant::now();
    standin.user_says(101, "hello");
    let hanging = |standin: &Standin| asked(standin) > before;
    assert!(standin.until(Duration::from_secs(10), hanging).await, "{}", running.logs());
    for person in 103..112 {
        standin.user_says(person, "hello");
    }
    let others = |standin: &Standin| (103..112).all(|person| !standin.sent(person).is_empty());
    assert!(standin.until(Duration::from_secs(30), others).await, "{}", running.logs());
    let answered = began.elapsed();
    println!("{kind:?}: others answered {answered:?} into a send that hangs for {HANGS:?}");
    assert!(answered < HANGS, "everybody waited for one who hangs: {answered:?}");
    let first = |standin: &Standin| !standin.sent(101).is_empty();
    assert!(standin.until(Duration::from_secs(30), first).await, "{}", running.logs());
}
