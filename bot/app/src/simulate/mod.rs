//! People who are not there: conversations in memory, for `workline chat`, `workline test`
//! and the tests. The clock stands still unless it is moved; the same seed gives the same
//! conversation.

pub mod script;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use async_trait::async_trait;
use channels::{Channel, FetchError, Introduction, Limits, SendContext, SendError, Sent};
use content::Catalog;
use domain::case::{Deed, Feedback, Progress};
use domain::{
    Account, Act, Body, ButtonAction, CaseState, ChannelKind, Clock, Country, Entropy, FileKind,
    Inbound, Lang, ManualClock, Outbound, SeededEntropy, Urn, WireFile,
};
use jiff::{SignedDuration, Timestamp};
use store::{Options, Store};
use vault::{KdfCost, MasterKey};
use worker::{Line, Organisation, Parts, Settings};

/// Why a simulation cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum SimulationError {
    /// The database.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The key of the database.
    #[error(transparent)]
    Key(#[from] crate::setup::SetupError),
    /// The caseworker of the simulation.
    #[error("the caseworker: {0}")]
    Staff(String),
    /// Nobody of that name.
    #[error("nobody here is called {0}")]
    Nobody(String),
    /// No such button on the latest bubbles.
    #[error("there is no button {0}")]
    NoButton(String),
    /// A file that cannot be read.
    #[error("{file}: {why}")]
    File {
        /// Which.
        file: String,
        /// Why.
        why: String,
    },
    /// A line of a script that is not understood.
    #[error("line {line}: {why}")]
    Script {
        /// Which.
        line: usize,
        /// What is wrong.
        why: String,
    },
}

/// The caseworker who reads in a simulation, so that flows run as they would for real.
pub const CASEWORKER: &str = "simulated";
/// Their password: it opens nothing outside the box.
pub const CASEWORKER_PASSWORD: &str = "simulated-caseworker";

/// Receives what the line sends, and hands out the files that people send.
struct Ears {
    account: Account,
    heard: Mutex<Vec<(String, Act)>>,
    files: Mutex<BTreeMap<String, Vec<u8>>>,
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
        // Nothing limits somebody who is not there.
        Limits::UNPACED
    }

    async fn perform(
        &self,
        to: &Urn,
        act: &Act,
        _context: &SendContext,
    ) -> Result<Sent, SendError> {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.push((to.address.clone(), act.clone()));
        let id = heard.len().to_string();
        Ok(match act {
            Act::Send { .. } => Sent { message_ids: vec![id], parts: 0 },
            _ => Sent::default(),
        })
    }

    async fn fetch(&self, file: &WireFile, cap: u64) -> Result<Vec<u8>, FetchError> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = files.get(&file.handle).ok_or(FetchError::Gone)?;
        if bytes.len() as u64 > cap { Err(FetchError::TooLarge) } else { Ok(bytes.clone()) }
    }

    async fn prepare(&self, _introductions: &[Introduction]) -> Result<usize, SendError> {
        Ok(0)
    }
}

/// How a simulation begins.
pub struct Beginning {
    /// Database; in memory by default.
    pub database: String,
    /// Key file of a database that others are to read; without one the seed makes the key.
    pub key: Option<PathBuf>,
    /// When.
    pub clock: Timestamp,
    /// Seed of all randomness.
    pub seed: u64,
    /// Organisation; without one the line is in trial.
    pub organisation: Option<Organisation>,
    /// Cost of codes and PINs.
    pub kdf: KdfCost,
    /// Account that people write to; [`Account::CHAT`] marks them as simulated.
    pub account: String,
}

/// A simulated person.
#[derive(Clone)]
struct Person {
    channel: ChannelKind,
    address: String,
    /// Bubbles of the last answer that had buttons.
    buttons: Vec<(String, String, ButtonAction)>,
}

/// A line in a box, with people who write to it.
pub struct Simulation {
    line: Line,
    ears: Arc<Ears>,
    clock: Arc<ManualClock>,
    people: BTreeMap<String, Person>,
    messages: u64,
    /// People with text messages read all pages at once.
    reads_on: bool,
}

impl Simulation {
    /// Opens the box.
    pub async fn begin(
        catalog: Arc<Catalog>,
        beginning: Beginning,
    ) -> Result<Self, SimulationError> {
        let clock = Arc::new(ManualClock::at(beginning.clock));
        let entropy: Arc<dyn Entropy> = Arc::new(SeededEntropy::new(beginning.seed));
        let ears = Arc::new(Ears {
            account: Account(beginning.account.clone()),
            heard: Mutex::default(),
            files: Mutex::default(),
        });
        let store = Store::connect(&beginning.database, Options::new("simulation")).await?;
        let key = match &beginning.key {
            Some(path) => crate::setup::key(&store, path, None, &*entropy).await?,
            None => MasterKey::generate(&*entropy),
        };
        let line = Line::new(Parts {
            catalog,
            store,
            keys: key.keys(),
            clock: clock.clone(),
            entropy: entropy.clone(),
            settings: Settings {
                organisation: beginning.organisation,
                public_url: String::new(),
                kdf: beginning.kdf,
                bot_name: OnceLock::new(),
                sms: worker::SmsSettings::default(),
            },
            channels: vec![ears.clone()],
        });
        line.store().renew_lanes(&std::collections::HashSet::new()).await?;
        if line.settings().organisation.is_some()
            && !line.store().has_staff(domain::StaffRole::Caseworker).await?
        {
            let new = worker::staff::NewStaff {
                name: CASEWORKER,
                role: domain::StaffRole::Caseworker,
                temporary: false,
                password: CASEWORKER_PASSWORD,
            };
            worker::staff::add(line.store(), &*entropy, beginning.kdf, beginning.clock, new)
                .await
                .map_err(|error| SimulationError::Staff(error.to_string()))?;
        }
        Ok(Self { line, ears, clock, people: BTreeMap::new(), messages: 0, reads_on: false })
    }

    /// The line in the box.
    pub const fn line(&self) -> &Line {
        &self.line
    }

    /// From now on people with text messages ask for all pages of what they hear.
    pub const fn read_on(&mut self) {
        self.reads_on = true;
    }

    /// Somebody joins, perhaps with a language, a country and roles known already.
    pub async fn join(
        &mut self,
        name: &str,
        channel: ChannelKind,
        known: (Option<Lang>, Option<Country>, &str),
    ) -> Result<(), SimulationError> {
        let address = format!("{}", 1000 + self.people.len());
        let (lang, country, roles) = known;
        if lang.is_some() || country.is_some() || !roles.is_empty() {
            let urn = Urn { channel, address: address.clone() };
            let account = self.ears.account.clone();
            self.line.introduce(&account, &urn, lang, country, roles).await?;
        }
        self.people.insert(name.to_owned(), Person { channel, address, buttons: Vec::new() });
        Ok(())
    }

    /// Somebody writes; what everybody hears in answer.
    pub async fn say(
        &mut self,
        name: &str,
        text: &str,
    ) -> Result<Vec<(String, Outbound)>, SimulationError> {
        let body = match text.strip_prefix("/start") {
            Some(payload) if payload.is_empty() || payload.starts_with(' ') => {
                Body::Start { payload: Some(payload.trim().to_owned()).filter(|p| !p.is_empty()) }
            }
            _ => Body::Text { text: text.to_owned() },
        };
        self.send(name, body).await
    }

    /// Somebody presses a button of the latest bubbles, by `#id` or by its words.
    pub async fn press(
        &mut self,
        name: &str,
        button: &str,
    ) -> Result<Vec<(String, Outbound)>, SimulationError> {
        let person =
            self.people.get(name).ok_or_else(|| SimulationError::Nobody(name.to_owned()))?;
        let found = person.buttons.iter().find(|(id, label, _)| {
            button.strip_prefix('#').map_or_else(|| label == button, |wanted| id == wanted)
        });
        if person.channel == ChannelKind::Sms {
            // There are no buttons on a phone: the number is sent.
            let at = person.buttons.iter().position(|(id, label, _)| {
                button.strip_prefix('#').map_or_else(|| label == button, |wanted| id == wanted)
            });
            let at = at.ok_or_else(|| SimulationError::NoButton(button.to_owned()))?;
            return self.send(name, Body::Text { text: (at + 1).to_string() }).await;
        }
        match found.map(|(_, _, action)| action.clone()) {
            Some(ButtonAction::Press { visit, option }) => {
                self.send(name, Body::Press { visit, option, callback: None }).await
            }
            _ => Err(SimulationError::NoButton(button.to_owned())),
        }
    }

    /// Somebody sends a file; a file that does not exist stands for a small picture.
    pub async fn file(
        &mut self,
        name: &str,
        kind: FileKind,
        path: &str,
    ) -> Result<Vec<(String, Outbound)>, SimulationError> {
        let path = PathBuf::from(path);
        let bytes = if path.exists() {
            std::fs::read(&path).map_err(|error| SimulationError::File {
                file: path.display().to_string(),
                why: error.to_string(),
            })?
        } else {
            PIXEL.to_vec()
        };
        let handle = format!("file-{}", self.messages);
        let size = Some(bytes.len() as u64);
        self.ears
            .files
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(handle.clone(), bytes);
        let file = WireFile { handle, kind, size, album: None };
        self.send(name, Body::File { file, caption: String::new() }).await
    }

    /// Time passes; what people hear because of it.
    pub async fn wait(
        &mut self,
        time: SignedDuration,
    ) -> Result<Vec<(String, Outbound)>, SimulationError> {
        // Hour by hour, so that what comes due in between happens in its order.
        let mut left = time;
        let mut heard = Vec::new();
        while left > SignedDuration::ZERO {
            let step = left.min(SignedDuration::from_hours(1));
            self.clock.advance(step);
            left = left.checked_sub(step).unwrap_or(SignedDuration::ZERO);
            heard.extend(self.hear().await?);
        }
        Ok(heard)
    }

    /// The caseworker answers the first case of the list: open alerts first, then the newest.
    pub async fn staff_reply(
        &mut self,
        text: &str,
    ) -> Result<Vec<(String, Outbound)>, SimulationError> {
        let (signed, case) = self.desk().await?;
        self.line
            .case_reply(&signed, case.id, case.version, text)
            .await
            .map_err(|error| fault(&error))?;
        self.hear().await
    }

    /// The other side of that case says that it is done, and the worker has had an answer: both
    /// are to be asked now. The steps before are not walked: they are others' pages.
    pub async fn claimed(&mut self) -> Result<Vec<(String, Outbound)>, SimulationError> {
        let (_, case) = self.desk().await?;
        let mut progress: Progress =
            serde_json::from_str(&case.progress).map_err(|error| fault(&error))?;
        progress.clocks.clear();
        progress.round += 1;
        let progress = serde_json::to_string(&progress).map_err(|error| fault(&error))?;
        let case = store::CaseRow { state: CaseState::RemedyClaimed, progress, ..case };
        let write = store::Write::Case(Box::new(case));
        let unit = store::Unit { writes: vec![write], ..store::Unit::default() };
        let now = self.clock.now().as_millisecond();
        self.line.store().commit(now, &[unit]).await.map_err(|error| fault(&error))?;
        let (signed, case) = self.desk().await?;
        let told = Deed::Feedback(Feedback::Sent);
        self.line
            .case_do(&signed, case.id, case.version, told)
            .await
            .map_err(|error| fault(&error))?;
        self.hear().await
    }

    /// The caseworker, signed in, and the first case of the list.
    async fn desk(&self) -> Result<(worker::staff::Signed, store::CaseRow), SimulationError> {
        let token = worker::staff::sign_in(&self.line, CASEWORKER, CASEWORKER_PASSWORD, "")
            .await
            .map_err(|error| fault(&error))?
            .ok_or_else(|| fault(&"cannot sign in"))?;
        let signed = worker::staff::signed(&self.line, &token)
            .await
            .map_err(|error| fault(&error))?
            .ok_or_else(|| fault(&"is not signed in"))?;
        let filter = store::CaseFilter { per_page: 1, ..store::CaseFilter::default() };
        let cases = self.line.case_list(&signed, filter).await.map_err(|error| fault(&error))?;
        let case = cases.into_iter().next().ok_or_else(|| fault(&"there is no case"))?;
        Ok((signed, case))
    }

    /// Sends anything.
    pub async fn send(
        &mut self,
        name: &str,
        body: Body,
    ) -> Result<Vec<(String, Outbound)>, SimulationError> {
        let person =
            self.people.get(name).ok_or_else(|| SimulationError::Nobody(name.to_owned()))?;
        self.messages += 1;
        let inbound = Inbound {
            account: self.ears.account.clone(),
            external_id: self.messages.to_string(),
            order: i64::try_from(self.messages).unwrap_or(i64::MAX),
            from: Urn { channel: person.channel, address: person.address.clone() },
            at: self.clock.now(),
            message_id: None,
            body,
        };
        self.line.accept(&[inbound]).await?;
        Box::pin(self.hear()).await
    }

    /// What an act of reading on brings, as part of what was heard before.
    async fn hear_on(
        &mut self,
        mut heard: Vec<(String, Outbound)>,
    ) -> Result<Vec<(String, Outbound)>, SimulationError> {
        while let Some(at) = heard.iter().position(|(_, bubble)| asks_for_more(bubble).is_some()) {
            let (name, bubble) = heard[at].clone();
            let Some(text) = asks_for_more(&bubble) else { break };
            let mut more = self.send(&name, Body::Text { text: text.to_owned() }).await?;
            let Some(next) = more.iter().position(|(to, _)| *to == name) else {
                heard[at].1.option_ids.clear();
                continue;
            };
            let next = more.remove(next).1;
            let text = format!("{}\n{}", bubble.text, next.text);
            let source = bubble.source.clone();
            heard[at].1 = Outbound { text, source, ..next };
            heard.extend(more);
        }
        Ok(heard)
    }

    async fn hear(&mut self) -> Result<Vec<(String, Outbound)>, SimulationError> {
        // A pause at the keyboard may have outlasted the lease.
        self.line.store().renew_lanes(&std::collections::HashSet::new()).await?;
        self.line.drain().await?;
        let acts =
            std::mem::take(&mut *self.ears.heard.lock().unwrap_or_else(PoisonError::into_inner));
        let mut heard: Vec<(String, Outbound)> = Vec::new();
        for (address, act) in acts {
            let Act::Send { bubble } = act else { continue };
            let Some((name, _)) = self.people.iter().find(|(_, p)| p.address == address) else {
                continue;
            };
            heard.push((name.clone(), bubble));
        }
        for (name, person) in &mut self.people {
            if person.channel == ChannelKind::Sms {
                let asks = |bubble: &Outbound| !bubble.option_ids.is_empty();
                if let Some((_, bubble)) = heard.iter().rev().find(|(to, b)| to == name && asks(b))
                {
                    let press = ButtonAction::Press { visit: 0, option: 0 };
                    let labels = bubble.option_ids.iter();
                    person.buttons =
                        labels.map(|id| (id.clone(), id.clone(), press.clone())).collect();
                }
                continue;
            }
            let last = heard.iter().rev().find(|(to, b)| to == name && !b.buttons.is_empty());
            if let Some((_, bubble)) = last {
                person.buttons = bubble
                    .buttons
                    .iter()
                    .enumerate()
                    .map(|(at, button)| {
                        let id = bubble.option_ids.get(at).cloned().unwrap_or_default();
                        (id, button.label.clone(), button.action.clone())
                    })
                    .collect();
            }
        }
        if self.reads_on { Box::pin(self.hear_on(heard)).await } else { Ok(heard) }
    }
}

/// What somebody sends to see the page that follows, if one does.
fn asks_for_more(bubble: &Outbound) -> Option<&'static str> {
    match bubble.option_ids.as_slice() {
        [only] if only == "more" => Some("1"),
        [only] if only == "more-options" => Some("0"),
        _ => None,
    }
}

/// A bubble as one line: ` / ` for a line break, `[…]` for a button.
pub fn one_line(bubble: &Outbound) -> String {
    let mut line = bubble.text.lines().map(str::trim).collect::<Vec<_>>().join(" / ");
    line.extend(bubble.buttons.iter().map(|button| format!(" [{}]", button.label)));
    line.extend(bubble.document.iter().map(|document| format!(" <{}>", document.name)));
    line
}

/// The smallest PNG: one grey pixel.
const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T',
    0x78, 0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, b'I', b'E',
    b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
];

/// What staff could not do.
fn fault(error: &dyn std::fmt::Display) -> SimulationError {
    SimulationError::Staff(error.to_string())
}
