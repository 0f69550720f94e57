//! The line: everything that the runtime needs, and what others may do with it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use channels::Channel;
use content::{Catalog, Reader};
use domain::{Account, Clock, Entropy, Inbound, Lang, Urn, deadline};
use engine::View;
use jiff::{SignedDuration, Timestamp};
use store::{NewInbound, Store, StoreError};
use tokio::sync::{Notify, Semaphore};
use vault::{KdfCost, Keys, Lookup};

use crate::sms::SmsSettings;
use crate::{TurnError, failpoint, places};

/// Who runs the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Name.
    pub name: String,
    /// Who reads reports.
    pub readers: String,
    /// How to reach it.
    pub contact: String,
}

/// Settings of the runtime.
pub struct Settings {
    /// Who runs the line; without it the line is in trial.
    pub organisation: Option<Organisation>,
    /// How people reach the web pages; empty when only from this machine.
    pub public_url: String,
    /// Cost of turning codes and PINs into keys.
    pub kdf: KdfCost,
    /// User name of the Telegram bot, once known.
    pub bot_name: OnceLock<String>,
    /// What text messages cost.
    pub sms: SmsSettings,
}

/// What a line is made of.
pub struct Parts {
    /// Flows and words.
    pub catalog: Arc<Catalog>,
    /// Database.
    pub store: Store,
    /// Keys from the key file.
    pub keys: Keys,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Settings.
    pub settings: Settings,
    /// Channels to send through.
    pub channels: Vec<Arc<dyn Channel>>,
}

/// Plain counts since the start, for `/metrics`.
#[derive(Debug, Default)]
pub struct Tally {
    /// Messages accepted.
    pub accepted: AtomicU64,
    /// Messages answered.
    pub answered: AtomicU64,
    /// Sets committed.
    pub sets: AtomicU64,
    /// Bubbles and other acts performed.
    pub sent: AtomicU64,
    /// Acts put off.
    pub later: AtomicU64,
    /// Acts refused for good.
    pub refused: AtomicU64,
    /// Messages given up.
    pub dead: AtomicU64,
    /// Updates that could not be parsed.
    pub unparsed: AtomicU64,
}

pub(crate) struct Inner {
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) store: Store,
    pub(crate) keys: Keys,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) settings: Settings,
    pub(crate) channels: BTreeMap<String, Arc<dyn Channel>>,
    pub(crate) tally: Tally,
    /// Work may be waiting.
    pub(crate) inbox: Notify,
    pub(crate) outbox: Notify,
    /// Something was written to a web talk.
    pub(crate) web: Notify,
    /// At most two slow key derivations at once.
    slow: Arc<Semaphore>,
    /// How fast each account may send.
    pub(crate) pace: crate::sender::Pace,
    /// Lanes of acts on their way, which must not go to another process.
    pub(crate) busy: Mutex<std::collections::HashSet<i64>>,
    /// Guesses at receipt codes in the last hour, over all senders.
    guesses: Mutex<Vec<i64>>,
    /// Older flow versions that running talks need.
    pub(crate) pinned: Mutex<BTreeMap<String, Arc<Catalog>>>,
    /// Versions known to be in the database.
    pub(crate) kept: Mutex<std::collections::BTreeSet<String>>,
    /// Edges of flows walked, when somebody wants to know.
    pub(crate) walked: Mutex<Option<std::collections::BTreeSet<engine::Edge>>>,
    /// Whether anybody reads reports, and when that was looked up.
    readers: Mutex<Option<(bool, Timestamp)>>,
}

/// Guesses at receipt codes that the whole line takes in an hour.
const GUESSES_AN_HOUR: usize = 100;
/// How long "does anybody read reports" is believed.
const READERS_FRESH: SignedDuration = SignedDuration::from_secs(2);

/// The line. Cheap to clone.
#[derive(Clone)]
pub struct Line(pub(crate) Arc<Inner>);

impl Line {
    /// A line made of these parts. Nothing runs yet.
    pub fn new(parts: Parts) -> Self {
        let channels = parts
            .channels
            .into_iter()
            .map(|channel| (channel.account().0.clone(), channel))
            .collect();
        Self(Arc::new(Inner {
            catalog: parts.catalog,
            store: parts.store,
            keys: parts.keys,
            clock: parts.clock,
            entropy: parts.entropy,
            settings: parts.settings,
            channels,
            tally: Tally::default(),
            inbox: Notify::new(),
            outbox: Notify::new(),
            web: Notify::new(),
            slow: Arc::new(Semaphore::new(2)),
            pace: crate::sender::Pace::default(),
            busy: Mutex::default(),
            guesses: Mutex::new(Vec::new()),
            pinned: Mutex::new(BTreeMap::new()),
            kept: Mutex::default(),
            walked: Mutex::new(None),
            readers: Mutex::new(None),
        }))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    /// Flows and words.
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.0.catalog
    }

    /// Database.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// Counts since the start.
    pub fn tally(&self) -> &Tally {
        &self.0.tally
    }

    /// Settings.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Remembers from now on which edges of flows are walked.
    pub fn watch_edges(&self) {
        *self.0.walked.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(std::collections::BTreeSet::new());
    }

    /// Edges of flows walked since [`Self::watch_edges`].
    pub fn edges_walked(&self) -> std::collections::BTreeSet<engine::Edge> {
        self.0.walked.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default()
    }

    /// Makes a simulated contact known before its first message: language, country, roles.
    pub async fn introduce(
        &self,
        account: &Account,
        from: &Urn,
        lang: Option<Lang>,
        country: Option<domain::Country>,
        roles: &str,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        let id = inner.entropy.id();
        let address = inner.keys.address.seal(
            places::address(id).aad(),
            from.address.as_bytes(),
            &*inner.entropy,
        );
        let contact = store::ContactRow {
            id,
            lookup: inner.lookup_of(account, from),
            account: account.clone(),
            channel: from.channel,
            address,
            lang,
            country,
            roles: roles.to_owned(),
            stopped: false,
            reachable: true,
            trial: account.is_simulated(),
            forgotten: false,
            pin: None,
            profile: None,
            links: None,
            seen_on: String::new(),
            version: 0,
        };
        let unit = store::Unit { contact: Some(contact), ..store::Unit::default() };
        match inner.store.commit(self.now().as_millisecond(), &[unit]).await {
            Ok(()) => Ok(()),
            Err(store::CommitError::Store(error)) => Err(error),
            Err(store::CommitError::Conflict(_)) => Err(StoreError::Conflict),
        }
    }

    /// Time.
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// Makes messages durable; only then may the channel acknowledge them.
    pub async fn accept(&self, messages: &[Inbound]) -> Result<usize, StoreError> {
        let new = self.0.store.accept(&self.0.sealed_inbound(messages)).await?;
        self.accepted(new);
        Ok(new)
    }

    /// The same for a polled account, together with how far it has been read.
    pub async fn accept_and_advance(
        &self,
        messages: &[Inbound],
        account: &Account,
        offset: i64,
    ) -> Result<usize, StoreError> {
        let sealed = self.0.sealed_inbound(messages);
        let new = self.0.store.accept_and_advance(&sealed, account, offset).await?;
        self.accepted(new);
        Ok(new)
    }

    fn accepted(&self, new: usize) {
        self.0.tally.accepted.fetch_add(new as u64, Ordering::Relaxed);
        failpoint::pass("accepted");
        self.0.inbox.notify_one();
    }

    /// Keeps an update that could not be parsed, sealed, and counts it. Brought again after
    /// a crash it is the same row: its name is a keyed hash of what it says.
    pub async fn keep_unparsed(&self, account: &Account, raw: &str) -> Result<(), StoreError> {
        let name = self.0.keys.lookup.lookup(&format!("unparsed/{}/{raw}", account.0));
        let (first, _) = name.split_at(size_of::<i64>());
        let id = first.iter().fold(0, |id: i64, byte| (id << 8) | i64::from(*byte)) & i64::MAX;
        let place = places::unparsed(id);
        let sealed = self.0.keys.queue.seal(place.aad(), raw.as_bytes(), &*self.0.entropy);
        let at = self.now().as_millisecond();
        if self.0.store.keep_unparsed(id, account, &sealed, at).await? {
            self.0.tally.unparsed.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

impl Inner {
    /// What a contact is found by.
    pub(crate) fn lookup_of(&self, account: &Account, from: &Urn) -> Lookup {
        // The account is part of it: a simulated contact and a real one never meet.
        self.keys.lookup.lookup(&format!("{}/{}/{}", account.0, from.channel.name(), from.address))
    }

    fn sealed_inbound(&self, messages: &[Inbound]) -> Vec<NewInbound> {
        messages
            .iter()
            .map(|message| {
                let (account, id) = (&message.account.0, &message.external_id);
                NewInbound {
                    account: message.account.clone(),
                    external_id: id.clone(),
                    lookup: self.lookup_of(&message.account, &message.from),
                    address: self.keys.address.seal(
                        places::inbox_address(account, id).aad(),
                        message.from.address.as_bytes(),
                        &*self.entropy,
                    ),
                    order: message.order,
                    body: self.seal_json(&places::inbox(account, id), message),
                    at: message.at.as_millisecond(),
                }
            })
            .collect()
    }

    /// Runs something slow (Argon2id) off the runtime's threads, two at a time.
    pub(crate) async fn slowly<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, TurnError> {
        let permit = self.slow.clone().acquire_owned().await.map_err(|_| TurnError::Ended)?;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        })
        .await
        .map_err(|_| TurnError::Ended)
    }

    /// Whether one more guess at a receipt code may be looked up in this hour.
    pub(crate) fn guess_allowed(&self, now: i64) -> bool {
        let mut guesses = self.guesses.lock().unwrap_or_else(PoisonError::into_inner);
        guesses.retain(|at| now - *at < 3_600_000);
        let allowed = guesses.len() < GUESSES_AN_HOUR;
        if allowed {
            guesses.push(now);
        }
        allowed
    }

    /// While nobody reads reports, or nobody is named who does, the line is in trial.
    pub(crate) async fn is_trial(&self, now: Timestamp) -> Result<bool, TurnError> {
        if self.settings.organisation.is_none() {
            return Ok(true);
        }
        let held = *self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((read, at)) = held
            && now.duration_since(at).abs() < READERS_FRESH
        {
            return Ok(!read);
        }
        let read = self.store.has_staff(domain::StaffRole::Caseworker).await?;
        *self.readers.lock().unwrap_or_else(PoisonError::into_inner) = Some((read, now));
        Ok(!read)
    }

    /// For whom words are rendered.
    pub(crate) fn reader(&self, view: &View, now: Timestamp) -> Reader {
        Reader {
            lang: view.lang.unwrap_or_default(),
            channel: view.channel,
            address: view.address.clone(),
            country: view.country,
            organisation: self.settings.organisation.as_ref().map(|o| o.name.clone()),
            today: deadline::local_day(now, view.country),
        }
    }

    /// A reader of whom only the language is known.
    pub(crate) fn plain_reader(&self, lang: Lang) -> Reader {
        Reader {
            lang,
            channel: domain::ChannelKind::Telegram,
            address: None,
            country: None,
            organisation: self.settings.organisation.as_ref().map(|o| o.name.clone()),
            today: deadline::local_day(self.clock.now(), None),
        }
    }
}
