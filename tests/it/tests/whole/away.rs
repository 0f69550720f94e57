//! The database goes away, or has no room: nothing is acknowledged that is not durable, and
//! nothing is lost when it is back.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use channels::telegram::webhook::HEADER;
use it::database::sqlite_url;
use it::inside::{ACCOUNT, Inside, key};
use it::program::Program;
use it::{is_deep, kept, update};
use reqwest::StatusCode;
use standin::Standin;
use store::testing::Server;
use store::{Options, Store};

const SECRET: &str = "a-secret-for-tests";
const PEOPLE: std::ops::Range<i64> = 101..105;
const SECOND: Duration = Duration::from_secs(1);

async fn everybody_tells(url: &str) {
    let inside = Inside::with(url, &key(7), it::catalog(), jiff::Timestamp::now()).await;
    let inside = inside.with_caseworker().await;
    for person in PEOPLE {
        inside.to_the_story(person).await;
    }
    inside.close().await;
}

async fn all_is_there(store: &Store, count: usize, logs: &str) {
    let keys = key(7).keys();
    for person in PEOPLE {
        let story = kept::story(store, &keys, person).await;
        assert_eq!(story, kept::pieces(person, count), "{logs}");
    }
}

fn say(standin: &Standin, number: usize) {
    for person in PEOPLE {
        standin.user_says(person, &kept::piece(person, number));
    }
}

async fn heard(standin: &Standin, count: usize) -> bool {
    let all = |standin: &Standin| PEOPLE.clone().all(|person| standin.sent(person).len() >= count);
    standin.until(60 * SECOND, all).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_goes_away_and_comes_back() {
    let mut server = Server::start().unwrap();
    let (hooked, polled) = (server.database().await.unwrap(), server.database().await.unwrap());
    everybody_tells(&hooked).await;
    everybody_tells(&polled).await;
    let (telegram, other) = (Standin::start().await.unwrap(), Standin::start().await.unwrap());
    let program = |url: &str| Program::on(url).with_key(&key(7).print()).with_organisation();
    let by_hook = program(&hooked).with_webhook(&telegram, SECRET);
    let by_poll = program(&polled).with_telegram(&other);
    let (mut hook, mut poll) = (by_hook.ready().await, by_poll.ready().await);
    say(&telegram, 0);
    say(&other, 0);
    assert!(heard(&telegram, 1).await, "{}", hook.logs());
    assert!(heard(&other, 1).await, "{}", poll.logs());

    server.stop().unwrap();
    let began = Instant::now();
    let away = if is_deep() { 60 * SECOND } else { 5 * SECOND };
    say(&telegram, 1);
    say(&other, 1);
    let client = it::client();
    let url = format!("{}/hooks/{ACCOUNT}", hook.url);
    let mut refused = 0;
    while began.elapsed() < away {
        let body = update::text(700_000_001, 101, "piece lost").to_string();
        let answer = client.post(&url).header(HEADER, SECRET).body(body).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        refused += 1;
        let ready = client.get(format!("{}/readyz", hook.url)).send().await.unwrap();
        assert_eq!(ready.status(), StatusCode::SERVICE_UNAVAILABLE);
        let alive = client.get(format!("{}/healthz", hook.url)).send().await.unwrap();
        assert_eq!(alive.status(), StatusCode::OK);
        assert_eq!(telegram.waiting(), 4, "the webhook took nothing");
        assert_eq!(other.waiting(), 4, "polling did not advance");
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    assert!(refused > 0);
    server.resume().unwrap();

    assert!(heard(&telegram, 2).await, "webhook: {}", hook.logs());
    assert!(heard(&other, 2).await, "polling: {}", poll.logs());
    say(&telegram, 2);
    say(&other, 2);
    assert!(heard(&telegram, 3).await, "webhook: {}", hook.logs());
    assert!(heard(&other, 3).await, "polling: {}", poll.logs());
    println!("back after {away:?}; {refused} times 503");
    assert!(hook.ended().is_none() && poll.ended().is_none(), "both are still running");
    hook.terminate().await;
    poll.terminate().await;
    for (url, program) in [(&hooked, &by_hook), (&polled, &by_poll)] {
        let store = Store::connect(url, Options::new("test")).await.unwrap();
        all_is_there(&store, 3, &program.all_logs()).await;
        store.close().await;
    }
}

/// A small disk of its own.
struct Disk(PathBuf);

impl Disk {
    fn mount() -> Self {
        let path = tempfile::tempdir().unwrap().keep();
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64m", "tmpfs"])
            .arg(&path)
            .output()
            .unwrap();
        assert!(
            mount.status.success(),
            "this test fills a disk of its own, and mounting one was refused; run it as root \
             where mounting is allowed: {}",
            String::from_utf8_lossy(&mount.stderr)
        );
        Self(path)
    }

    /// Fills it to the last byte; the file that does so.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("filler");
        let mut file = std::fs::File::create(&path).unwrap();
        for size in [1 << 20, 1 << 12, 1] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
        let _ = std::fs::remove_dir(&self.0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_takes_no_word_and_recovers() {
    let disk = Disk::mount();
    let data = disk.0.join("data");
    std::fs::create_dir(&data).unwrap();
    let url = sqlite_url(&data);
    everybody_tells(&url).await;
    let standin = Standin::start().await.unwrap();
    let program = Program::on(&url)
        .with_key(&key(7).print())
        .with_organisation()
        .with_webhook(&standin, SECRET);
    let running = program.ready().await;
    let client = it::client();
    let hook = format!("{}/hooks/{ACCOUNT}", running.url);
    let mut id = 700_000_000;
    let mut post = async |person: i64, number: usize| {
        id += 1;
        let body = update::text(id, person, &kept::piece(person, number)).to_string();
        let answer = client.post(&hook).header(HEADER, SECRET).body(body).send().await.unwrap();
        answer.status()
    };
    for person in PEOPLE {
        standin_meets(&standin, person);
        assert_eq!(post(person, 0).await, StatusCode::OK);
    }
    let filler = disk.fill();
    // What still fits into pages that are there is durable and may be taken; the rest is not.
    let mut taken = 1;
    let mut refused = 0;
    let end = Instant::now() + 30 * SECOND;
    while refused < 5 && Instant::now() < end && taken < 30 {
        match post(101, taken).await {
            StatusCode::OK => taken += 1,
            StatusCode::SERVICE_UNAVAILABLE => refused += 1,
            other => panic!("{other}: {}", running.logs()),
        }
    }
    assert_eq!(refused, 5, "a full disk must be felt: {}", running.logs());
    std::fs::remove_file(&filler).unwrap();
    let until = Instant::now() + 30 * SECOND;
    while post(101, taken).await != StatusCode::OK {
        assert!(Instant::now() < until, "not recovered: {}", running.logs());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    taken += 1;
    for number in 1..taken {
        for person in PEOPLE.skip(1) {
            assert_eq!(post(person, number).await, StatusCode::OK);
        }
    }
    let store = Store::connect(&url, Options::new("test")).await.unwrap();
    let keys = key(7).keys();
    let until = Instant::now() + 30 * SECOND;
    for person in PEOPLE {
        loop {
            let story = kept::story(&store, &keys, person).await;
            if story == kept::pieces(person, taken) {
                break;
            }
            assert!(
                Instant::now() < until,
                "{person}: {story:?} and not {taken} pieces\n{}",
                running.logs()
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    println!("{taken} taken, {refused} refused on the full disk");
    // SQLite itself reads every page for a copy.
    let copy = tempfile::tempdir().unwrap();
    store.copy_to(&copy.path().join("copy.db")).await.expect("a sound database");
}

/// The stand-in answers only in chats that it knows.
fn standin_meets(standin: &Standin, person: i64) {
    standin.block(person);
    standin.unblock(person);
}
