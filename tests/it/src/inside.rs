//! A line inside the test: real flows, words and database, a channel that only remembers, and
//! a clock that is moved by hand.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use async_trait::async_trait;
use channels::{Channel, FetchError, Introduction, Limits, SendContext, SendError, Sent};
use content::Catalog;
use domain::{
    Account, Act, Body, ButtonAction, ChannelKind, Country, FileKind, Inbound, Lang, ManualClock,
    Outbound, SeededEntropy, StaffRole, Urn, WireFile,
};
use jiff::{SignedDuration, Timestamp};
use store::{Options, Store};
use vault::{KdfCost, Keys, MasterKey};
use worker::{Line, Organisation, Parts, Settings};

/// The account under which people write here: what the stand-in's bot would be.
pub const ACCOUNT: &str = "telegram:7012345678";
/// Monday morning in Viet Nam.
pub const MORNING: &str = "2026-03-02T02:00:00Z";
/// The caseworker of tests.
pub const CASEWORKER: &str = "Mai";
/// Her password.
pub const PASSWORD: &str = "a-long-test-password";

/// Remembers what was sent, to whom, in order.
pub struct Ears {
    account: Account,
    heard: Mutex<Vec<(i64, Act)>>,
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl std::fmt::Debug for Ears {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ears")
    }
}

impl Ears {
    fn keep(&self, handle: &str, bytes: &[u8]) {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(handle.to_owned(), bytes.to_vec());
    }
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
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.push((to.address.parse().unwrap_or_default(), act.clone()));
        Ok(match act {
            Act::Send { .. } => Sent { message_ids: vec![heard.len().to_string()], parts: 0 },
            _ => Sent::default(),
        })
    }

    async fn fetch(&self, file: &WireFile, _cap: u64) -> Result<Vec<u8>, FetchError> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.get(&file.handle).cloned().ok_or(FetchError::Gone)
    }

    async fn prepare(&self, _: &[Introduction]) -> Result<usize, SendError> {
        Ok(0)
    }
}

/// Numbers of messages: none is used twice, also by lines that follow each other.
fn next() -> u64 {
    static NUMBERS: AtomicU64 = AtomicU64::new(1);
    NUMBERS.fetch_add(1, Ordering::Relaxed)
}

/// A line with everything around it.
#[derive(Clone)]
pub struct Inside {
    /// The line.
    pub line: Line,
    /// Its keys.
    pub keys: Keys,
    /// Its clock.
    pub clock: Arc<ManualClock>,
    ears: Arc<Ears>,
}

impl std::fmt::Debug for Inside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Inside")
    }
}

/// A key that is the same for a seed.
pub fn key(seed: u64) -> MasterKey {
    MasterKey::generate(&SeededEntropy::new(seed))
}

impl Inside {
    /// On a database, in the morning, with this repository's content and an organisation.
    pub async fn on(url: &str, key: &MasterKey) -> Self {
        Self::with(url, key, crate::catalog(), MORNING.parse().expect("a moment")).await
    }

    /// On a database with other content, at some moment.
    pub async fn with(url: &str, key: &MasterKey, catalog: Arc<Catalog>, now: Timestamp) -> Self {
        let store = Store::connect(url, Options::new("inside")).await.expect("the database opens");
        store.renew_lanes(&HashSet::new()).await.expect("lanes");
        let clock = Arc::new(ManualClock::at(now));
        let account = Account(ACCOUNT.to_owned());
        let ears = Arc::new(Ears { account, heard: Mutex::default(), files: Mutex::default() });
        let bot_name = OnceLock::new();
        let _ = bot_name.set(standin::BOT_NAME.to_owned());
        let line = Line::new(Parts {
            catalog,
            store,
            keys: key.keys(),
            clock: clock.clone(),
            // The system's own: ids must differ between two lines on one database.
            entropy: Arc::new(app::outside::SystemEntropy),
            settings: Settings {
                organisation: Some(Organisation {
                    name: "Test Line".to_owned(),
                    readers: "two caseworkers".to_owned(),
                    contact: "test".to_owned(),
                }),
                public_url: String::new(),
                kdf: KdfCost::LIGHT,
                bot_name,
                sms: worker::SmsSettings::default(),
            },
            channels: vec![ears.clone()],
        });
        Self { line, keys: key.keys(), clock, ears }
    }

    /// Somebody is there who reads reports: the line is out of trial.
    pub async fn with_caseworker(self) -> Self {
        let role = StaffRole::Caseworker;
        let new = worker::staff::NewStaff {
            name: CASEWORKER,
            role,
            password: PASSWORD,
            temporary: false,
        };
        let now = self.line.now();
        worker::staff::add(
            self.line.store(),
            &app::outside::SystemEntropy,
            KdfCost::LIGHT,
            now,
            new,
        )
        .await
        .expect("a caseworker");
        self.clock.advance(SignedDuration::from_secs(3));
        self
    }

    /// Signs the caseworker in.
    pub async fn signed(&self) -> worker::staff::Signed {
        let token = worker::staff::sign_in(&self.line, CASEWORKER, PASSWORD, "")
            .await
            .expect("signing in")
            .expect("the right password");
        worker::staff::signed(&self.line, &token).await.expect("a sign-in").expect("hers")
    }

    /// Makes somebody known, with a language and Viet Nam as country of work.
    pub async fn introduce(&self, person: i64, lang: Lang) {
        let urn = urn(person);
        let account = Account(ACCOUNT.to_owned());
        self.line
            .introduce(&account, &urn, Some(lang), Some(Country::Vn), "")
            .await
            .expect("somebody known");
    }

    /// A message as a channel would hand it in.
    pub fn inbound(&self, person: i64, body: Body) -> Inbound {
        let number = next();
        Inbound {
            account: Account(ACCOUNT.to_owned()),
            external_id: format!("t{number}"),
            order: i64::try_from(number).unwrap_or(i64::MAX),
            from: urn(person),
            at: self.line.now(),
            message_id: Some(number.to_string()),
            body,
        }
    }

    /// Somebody sends anything; what they hear.
    pub async fn send(&self, person: i64, body: Body) -> Vec<Outbound> {
        self.line.accept(&[self.inbound(person, body)]).await.expect("accepted");
        self.hear(person).await
    }

    /// Somebody writes; what they hear.
    pub async fn say(&self, person: i64, text: &str) -> Vec<Outbound> {
        self.send(person, Body::Text { text: text.to_owned() }).await
    }

    /// Somebody presses the button of this option on one of these bubbles; what they hear.
    pub async fn press(&self, person: i64, on: &[Outbound], option: &str) -> Vec<Outbound> {
        let found = button(on, option);
        let Some(ButtonAction::Press { visit, option }) = found else {
            let said: Vec<_> = on.iter().map(|b| (&b.text, &b.option_ids)).collect();
            panic!("no button {option} on {said:?}");
        };
        self.send(person, Body::Press { visit, option, callback: None }).await
    }

    /// Somebody sends a file; what they hear.
    pub async fn file(&self, person: i64, kind: FileKind, bytes: &[u8]) -> Vec<Outbound> {
        let handle = format!("file-{}", next());
        self.ears.keep(&handle, bytes);
        let file = WireFile { handle, kind, size: Some(bytes.len() as u64), album: None };
        self.send(person, Body::File { file, caption: String::new() }).await
    }

    /// Time passes; what somebody hears because of it.
    pub async fn wait(&self, person: i64, time: SignedDuration) -> Vec<Outbound> {
        self.clock.advance(time);
        self.hear(person).await
    }

    /// Works until nothing is left to do, and what somebody heard.
    pub async fn hear(&self, person: i64) -> Vec<Outbound> {
        // A lease lasts seconds of real time; a test may be slow.
        self.line.store().renew_lanes(&HashSet::new()).await.expect("lanes");
        self.line.drain().await.expect("the database");
        let acts = self.acts().into_iter();
        acts.filter_map(|(to, act)| match act {
            Act::Send { bubble } if to == person => Some(bubble),
            _ => None,
        })
        .collect()
    }

    /// Everything performed since this was last asked.
    pub fn acts(&self) -> Vec<(i64, Act)> {
        std::mem::take(&mut *self.ears.heard.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many bubbles everybody has been sent since acts were last taken.
    pub fn bubbles(&self) -> BTreeMap<i64, usize> {
        let heard = self.ears.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let mut count = BTreeMap::new();
        for (to, act) in heard.iter() {
            if matches!(act, Act::Send { .. }) {
                *count.entry(*to).or_default() += 1;
            }
        }
        count
    }

    /// Walks somebody up to the place in a report where the story is told.
    pub async fn to_the_story(&self, person: i64) {
        self.introduce(person, Lang::En).await;
        let asked = self.say(person, "/report").await;
        let story = self.press(person, &asked, "yes").await;
        assert_eq!(source(&story), "report-story");
    }

    /// Closes the database, so that others may copy it.
    pub async fn close(self) {
        self.line.store().release_lanes().await.expect("lanes");
        self.line.store().close().await;
    }
}

/// Somebody's address.
pub fn urn(person: i64) -> Urn {
    Urn { channel: ChannelKind::Telegram, address: person.to_string() }
}

/// The message that the last bubble came from.
pub fn source(bubbles: &[Outbound]) -> &str {
    bubbles.last().and_then(|bubble| bubble.source.as_deref()).unwrap_or_default()
}

/// What the button of an option does, on the latest bubble that has it.
pub fn button(on: &[Outbound], option: &str) -> Option<ButtonAction> {
    on.iter().rev().find_map(|bubble| {
        let at = bubble.option_ids.iter().position(|id| id == option)?;
        bubble.buttons.get(at).map(|button| button.action.clone())
    })
}
