//! The durable pipeline under load: accept, route, sender.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use app::outside::SystemEntropy;
use async_trait::async_trait;
use channels::{Channel, FetchError, Introduction, Limits, SendContext, SendError, Sent};
use content::{Catalog, Source, Tree};
use domain::{Account, Act, Body, ChannelKind, Clock, Country, Inbound, Lang, Urn, WireFile};
use jiff::Timestamp;
use store::{Options, Store};
use tokio::sync::{Semaphore, mpsc, watch};
use vault::{KdfCost, MasterKey};
use worker::{Line, Parts, Settings};

use crate::machine;

/// People who write at the same time.
pub(crate) const PEOPLE: usize = 64;
const QUESTIONS: usize = 10;
/// Messages before anything is measured.
const WARM_UP: usize = 2_000;
const MEASURED: Duration = Duration::from_secs(10);
const ACCOUNT: &str = "telegram:1";

/// A clock that runs fast: nobody writes sixty messages in a minute of it, which would be
/// taken for a flood and left without answers.
struct FastClock(Instant);

/// How much faster.
const FASTER: i64 = 500;

impl Clock for FastClock {
    fn now(&self) -> Timestamp {
        let passed = i64::try_from(self.0.elapsed().as_millis()).unwrap_or_default();
        Timestamp::from_millisecond(1_772_416_800_000 + passed * FASTER).unwrap_or(Timestamp::MAX)
    }
}

/// Tells each person's task that an answer has arrived.
struct Ears {
    account: Account,
    heard: Vec<Semaphore>,
}

#[async_trait]
impl Channel for Ears {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    fn account(&self) -> &Account {
        &self.account
    }

    fn limits(&self) -> Limits {
        Limits::UNPACED
    }

    async fn perform(&self, to: &Urn, act: &Act, _: &SendContext) -> Result<Sent, SendError> {
        if !matches!(act, Act::Send { .. }) {
            return Ok(Sent::default());
        }
        if let Some(heard) = to.address.parse::<usize>().ok().and_then(|at| self.heard.get(at)) {
            heard.add_permits(1);
        }
        Ok(Sent { message_ids: vec!["1".to_owned()], parts: 0 })
    }

    async fn fetch(&self, _: &WireFile, _: u64) -> Result<Vec<u8>, FetchError> {
        Err(FetchError::Gone)
    }

    async fn prepare(&self, _: &[Introduction]) -> Result<usize, SendError> {
        Ok(0)
    }
}

/// The repository's content with a greeting that asks ten questions.
fn catalog() -> Arc<Catalog> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let mut tree = Tree::read(&Source::Dir(root.into())).expect("the content");
    let mut flow =
        String::from("format = 1\nid = \"welcome\"\nstart = \"q0\"\nexpires_minutes = 60\n");
    let mut words = String::new();
    for number in 0..QUESTIONS {
        let next =
            if number + 1 == QUESTIONS { "end".to_owned() } else { format!("q{}", number + 1) };
        let _ = write!(
            flow,
            "[nodes.q{number}]\nkind = \"ask\"\nsave = \"a{number}\"\nexpect = \"text\"\n\
             next = \"{next}\"\nfail = \"{next}\"\n"
        );
        let _ = write!(
            words,
            "welcome-q{number} = Question {number}: say anything.\n    .retry = Again.\n"
        );
    }
    flow.push_str("[nodes.end]\nkind = \"say\"\nharmless = true\n");
    words.push_str("welcome-end = That was all. Ask us anything about work.\n");
    tree.insert("flows/welcome.toml", flow);
    for lang in ["en", "vi"] {
        tree.insert(format!("locales/{lang}/welcome.ftl"), words.clone());
    }
    Arc::new(Catalog::from_tree(tree).map_err(|faults| faults.to_string()).expect("content"))
}

fn message(person: usize, number: usize, at: Timestamp) -> Inbound {
    // The greeting first, then ten answers; then again.
    let text = match number % (QUESTIONS + 1) {
        0 => "hello".to_owned(),
        answer => format!("answer {answer} of person {person}"),
    };
    Inbound {
        account: Account(ACCOUNT.to_owned()),
        external_id: format!("{person}.{number}"),
        order: i64::try_from(number).unwrap_or(i64::MAX),
        from: urn(person),
        at,
        message_id: Some(number.to_string()),
        body: Body::Text { text },
    }
}

fn urn(person: usize) -> Urn {
    Urn { channel: ChannelKind::Telegram, address: person.to_string() }
}

/// Measures one database; a row of the table.
pub(crate) async fn run(name: &str, arrival: &str, url: &str, at_once: usize) -> String {
    let store = Store::connect(url, Options::new("load")).await.expect("a database");
    store.renew_lanes(&HashSet::new()).await.expect("lanes");
    let heard = (0..PEOPLE).map(|_| Semaphore::new(0)).collect();
    let ears = Arc::new(Ears { account: Account(ACCOUNT.to_owned()), heard });
    let line = Line::new(Parts {
        catalog: catalog(),
        store,
        keys: MasterKey::generate(&SystemEntropy).keys(),
        clock: Arc::new(FastClock(Instant::now())),
        entropy: Arc::new(SystemEntropy),
        settings: Settings {
            organisation: None,
            public_url: String::new(),
            kdf: KdfCost::LIGHT,
            bot_name: OnceLock::new(),
            sms: worker::SmsSettings::default(),
        },
        channels: vec![ears.clone()],
    });
    let account = Account(ACCOUNT.to_owned());
    for person in 0..PEOPLE {
        line.introduce(&account, &urn(person), Some(Lang::En), Some(Country::Vn), "")
            .await
            .expect("somebody known");
    }
    let (stop, stopped) = watch::channel(false);
    let until = || {
        let mut stopped = stopped.clone();
        async move {
            let _ = stopped.wait_for(|stop| *stop).await;
        }
    };
    let (route, sender) = (line.clone(), line.clone());
    let (one, two) = (until(), until());
    let route = tokio::spawn(async move { route.run_route(one).await });
    let sender = tokio::spawn(async move { sender.run_sender(two).await });

    // Messages that arrive together are accepted together, as a poll brings them.
    let (post, mut box_) = mpsc::channel::<Inbound>(PEOPLE);
    let taker = line.clone();
    let accepting = tokio::spawn(async move {
        let mut batch = Vec::with_capacity(at_once);
        while box_.recv_many(&mut batch, at_once).await > 0 {
            taker.accept(&batch).await.expect("accepted");
            batch.clear();
        }
    });
    let taken: Arc<Mutex<Vec<(Instant, Duration)>>> = Arc::default();
    let people = (0..PEOPLE).map(|person| {
        let (line, ears, taken) = (line.clone(), ears.clone(), taken.clone());
        let (post, stopped) = (post.clone(), stopped.clone());
        tokio::spawn(async move {
            for number in 0.. {
                let began = Instant::now();
                let message = message(person, number, line.now());
                if at_once == 1 {
                    line.accept(&[message]).await.expect("accepted");
                } else if post.send(message).await.is_err() {
                    break;
                }
                let Ok(permit) = ears.heard[person].acquire().await else { break };
                permit.forget();
                let mut taken = taken.lock().unwrap_or_else(PoisonError::into_inner);
                taken.push((Instant::now(), began.elapsed()));
                if *stopped.borrow() {
                    break;
                }
            }
        })
    });
    let people: Vec<_> = people.collect();
    drop(post);
    let count = |taken: &Mutex<Vec<_>>| taken.lock().unwrap_or_else(PoisonError::into_inner).len();
    while count(&taken) < WARM_UP {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let sets = line.tally().sets.load(std::sync::atomic::Ordering::Relaxed);
    let from = Instant::now();
    tokio::time::sleep(MEASURED).await;
    let to = Instant::now();
    let sets = line.tally().sets.load(std::sync::atomic::Ordering::Relaxed) - sets;
    let memory = machine::resident();
    let mut times: Vec<Duration> = taken
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .iter()
        .filter(|(at, _)| (from..to).contains(at))
        .map(|(_, time)| *time)
        .collect();
    for person in people {
        person.abort();
    }
    let _ = stop.send(true);
    let _ = (route.await, sender.await);
    accepting.abort();
    times.sort_unstable();
    let at = |part: f64| {
        let index = (times.len() as f64 * part) as usize;
        times.get(index.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    };
    let speed = times.len() as f64 / (to - from).as_secs_f64();
    let ms = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1_000.0);
    let in_a_set = times.len() as f64 / sets.max(1) as f64;
    format!(
        "| {name} | {arrival} | {speed:.0} | {} | {} | {in_a_set:.0} messages each | {memory} MiB |",
        ms(at(0.5)),
        ms(at(0.99))
    )
}
