//! Sending: outside any transaction, one bubble in flight per contact, outcomes in sets.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use channels::telegram::Telegram;
use channels::{Limiter, Limits, SendContext, SendError, SentRef};
use domain::{Act, ChannelKind, Urn};
use futures_util::future::join_all;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt as _};
use store::{ContactId, Delivery, Due, Outcome, StoreError};

use crate::line::{Inner, Line};
use crate::{TurnError, failpoint, places};

/// Bubbles sent side by side.
const SET: usize = 64;
/// Sending is looked for this often even if nobody says that there is some.
const LOOK_AGAIN: Duration = Duration::from_millis(250);
const AWAY: Duration = Duration::from_millis(500);
/// First pause after a failed attempt; doubled each time up to an hour.
const PAUSE_MS: i64 = 2_000;
const LONGEST_PAUSE_MS: i64 = 3_600_000;

/// One limiter per account: what its channel bears, in all and per chat.
#[derive(Default)]
pub(crate) struct Pace(Mutex<BTreeMap<String, Limiter>>);

impl Pace {
    fn grants(&self, account: &str, limits: &Limits, to: &Urn) -> bool {
        let mut limiters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let limiter = limiters.entry(account.to_owned()).or_insert_with(|| Limiter::new(limits));
        let group = to.channel == ChannelKind::Telegram && Telegram::is_group(&to.address);
        limiter.take(&to.address, group, Instant::now()).is_ok()
    }
}

impl Line {
    /// Sends until told to stop. A send that hangs keeps only its own contact waiting.
    pub async fn run_sender(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop.fuse());
        let inner = self.inner();
        let mut sending = FuturesUnordered::new();
        let mut in_flight: HashSet<ContactId> = HashSet::new();
        // What was sent and could not be recorded yet: recorded as soon as the database is
        // back, so that nothing is sent twice because of it.
        let mut unrecorded: Vec<Outcome> = Vec::new();
        let mut ending = false;
        loop {
            // What is recorded and what is due next are two ways to the database: neither
            // waits for the other.
            let free = if ending { 0 } else { SET.saturating_sub(sending.len()) };
            // Contacts whose outcome is being recorded may have more waiting.
            let again = !ending && !unrecorded.is_empty();
            let (recorded, due) =
                tokio::join!(inner.record(&unrecorded, &in_flight), inner.due(free, &in_flight),);
            match recorded {
                Ok(()) => {
                    for outcome in unrecorded.drain(..) {
                        in_flight.remove(&outcome.contact);
                    }
                }
                Err(error) => {
                    tracing::warn!(error = %error, "what was sent is recorded later");
                    tokio::time::sleep(AWAY).await;
                }
            }
            match due {
                // Nothing more goes out while it is not known to be recorded.
                Ok(rows) if unrecorded.is_empty() => {
                    if !rows.is_empty() {
                        failpoint::pass("sending");
                    }
                    for row in rows {
                        in_flight.insert(row.contact);
                        sending.push(async move { inner.send(&row).await });
                    }
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(error = %error, "sending waits until the database is back");
                    tokio::time::sleep(AWAY).await;
                }
            }
            if ending && sending.is_empty() {
                return;
            }
            tokio::select! {
                biased;
                () = &mut stop, if !ending => ending = true,
                Some(outcome) = sending.next(), if !sending.is_empty() => {
                    unrecorded.push(outcome);
                    // Whatever else is ready is recorded in the same set.
                    while let Some(Some(outcome)) = sending.next().now_or_never() {
                        unrecorded.push(outcome);
                    }
                }
                () = inner.outbox.notified() => {}
                () = std::future::ready(()), if again => {}
                () = tokio::time::sleep(LOOK_AGAIN) => {}
            }
        }
    }

    /// Sends the first waiting act of up to a set of contacts and waits for all of them; how
    /// many were tried. For simulations and tests; the running line uses `run_sender`.
    pub async fn send_round(&self) -> Result<usize, StoreError> {
        let inner = self.inner();
        let rows = inner.due(SET, &HashSet::new()).await?;
        if rows.is_empty() {
            return Ok(0);
        }
        failpoint::pass("sending");
        let outcomes = join_all(rows.iter().map(|row| inner.send(row))).await;
        inner.record(&outcomes, &HashSet::new()).await?;
        Ok(outcomes.len())
    }
}

impl Inner {
    /// Rows that may go out now, within what each channel bears.
    async fn due(
        &self,
        limit: usize,
        in_flight: &HashSet<ContactId>,
    ) -> Result<Vec<Due>, StoreError> {
        if limit == 0 {
            return Ok(Vec::new());
        }
        let now = self.clock.now().as_millisecond();
        let mut due = self.store.due_outbox(now, limit, in_flight).await?;
        due.retain(|row| {
            // What does not open is tried, and put aside with its reason.
            let to = self.address_of(row).ok();
            match (&to, self.channels.get(&row.account.0)) {
                (Some(to), Some(channel)) => {
                    self.pace.grants(&row.account.0, &channel.limits(), to)
                }
                _ => true,
            }
        });
        Ok(due)
    }

    /// Records what came of sending.
    async fn record(
        &self,
        outcomes: &[Outcome],
        in_flight: &HashSet<ContactId>,
    ) -> Result<(), StoreError> {
        if outcomes.is_empty() {
            return Ok(());
        }
        failpoint::pass("sent");
        self.store.sent(outcomes).await?;
        failpoint::pass("marked");
        // Lanes of what is still on its way stay with this process.
        let busy = in_flight.iter().map(|contact| self.store.lane_of_contact(*contact)).collect();
        *self.busy.lock().unwrap_or_else(PoisonError::into_inner) = busy;
        self.web.notify_waiters();
        Ok(())
    }

    async fn send(&self, row: &Due) -> Outcome {
        let at = self.clock.now().as_millisecond();
        let outcome = |result| Outcome { id: row.id, contact: row.contact, at, result };
        if row.expires_at.is_some_and(|expires| expires < at) {
            return outcome(Delivery::Expired);
        }
        match self.perform(row).await {
            Ok(delivery) => {
                let counter = match &delivery {
                    Delivery::Sent { .. } => &self.tally.sent,
                    Delivery::Later { .. } => &self.tally.later,
                    _ => &self.tally.refused,
                };
                counter.fetch_add(1, Ordering::Relaxed);
                outcome(delivery)
            }
            Err(error) => {
                tracing::error!(outbox.id = row.id, error = %error, "an act could not be opened");
                self.tally.refused.fetch_add(1, Ordering::Relaxed);
                outcome(Delivery::Refused { reason: "unopened".to_owned() })
            }
        }
    }

    fn address_of(&self, row: &Due) -> Result<Urn, TurnError> {
        let place = places::address(row.contact);
        let address = self.keys.address.open(place.aad(), &row.address)?;
        let address = String::from_utf8_lossy(&address).into_owned();
        Ok(Urn { channel: row.channel, address })
    }

    async fn perform(&self, row: &Due) -> Result<Delivery, TurnError> {
        let act: Act = self.open_json(&places::outbox(row.seal), &row.body)?;
        let to = self.address_of(row)?;
        let Some(channel) = self.channels.get(&row.account.0) else {
            // The account is not configured in this process; another may have it.
            return Ok(self.later(row, None));
        };
        let (context, names) = self.send_context(row, &act).await?;
        let result = channel.perform(&to, &act, &context).await;
        let now = self.clock.now().as_millisecond();
        Ok(match result {
            Ok(sent) => {
                if matches!(act, Act::Wipe { .. }) {
                    self.store.messages_gone(&names).await?;
                }
                // Nothing can be taken back from a phone: its names serve reports alone.
                let wipable = row.channel != ChannelKind::Sms;
                let messages = sent
                    .message_ids
                    .iter()
                    .filter(|_| wipable)
                    .map(|id| {
                        let seal = self.entropy.id();
                        (seal, self.seal_json(&places::message(seal), &(id, false)))
                    })
                    .collect();
                let tag = match &act {
                    Act::Send { bubble } => bubble.tag.clone(),
                    _ => None,
                };
                let sms = self.used(row, &act).map(|used| Box::new((used, sent.message_ids)));
                Delivery::Sent { messages, tag, sms }
            }
            Err(SendError::Later { after }) => self.later(row, after),
            Err(SendError::Network) => self.later(row, None),
            // It may have arrived: tried once more, then left at that.
            Err(SendError::Unanswered) if row.attempts == 0 => self.later(row, None),
            Err(SendError::Unanswered) => {
                let sms = self.used(row, &act).map(|used| Box::new((used, Vec::new())));
                Delivery::Sent { messages: Vec::new(), tag: None, sms }
            }
            Err(SendError::Refused { code, what }) => {
                tracing::warn!(outbox.id = row.id, code, what, "an act was refused for good");
                Delivery::Refused { reason: format!("{code}") }
            }
            Err(SendError::Unreachable) => Delivery::Unreachable,
            Err(SendError::Migrated { to }) => {
                self.migrate(row, &to).await?;
                Delivery::Later { due: now }
            }
        })
    }

    fn later(&self, row: &Due, after: Option<Duration>) -> Delivery {
        let pause = after.map_or_else(
            || {
                let doublings = u32::try_from(row.attempts.clamp(0, 11)).unwrap_or(0);
                (PAUSE_MS << doublings).min(LONGEST_PAUSE_MS)
            },
            |after| i64::try_from(after.as_millis()).unwrap_or(LONGEST_PAUSE_MS),
        );
        Delivery::Later { due: self.clock.now().as_millisecond() + pause }
    }

    /// What an act needs besides itself: names of earlier bubbles, a document's bytes.
    async fn send_context(
        &self,
        row: &Due,
        act: &Act,
    ) -> Result<(SendContext, Vec<i64>), TurnError> {
        // The same at every attempt, and it says nothing about anybody.
        let reference = format!("{:016x}", row.seal);
        let mut context = SendContext { reference, ..SendContext::default() };
        let mut ids = Vec::new();
        let tag = match act {
            Act::Wipe { tag } => Some(tag.as_deref()),
            Act::Calm { .. } => Some(None),
            _ => None,
        };
        if let Some(tag) = tag {
            let mut names = self.store.message_names(row.contact, tag).await?;
            names.reverse();
            for name in names {
                ids.push(name.id);
                let (id, incoming): (String, bool) =
                    self.open_json(&places::message(name.seal), &name.body)?;
                context.messages.push(SentRef { id, tag: name.tag, incoming });
            }
        }
        if let Act::Send { bubble } = act
            && let Some(document) = &bubble.document
        {
            let bytes = self.made_file(&document.file).await?;
            context.document = Some(Bytes::from(bytes));
        }
        Ok((context, ids))
    }

    /// A group moved to another id: its row follows.
    async fn migrate(&self, row: &Due, to: &str) -> Result<(), TurnError> {
        let Some(mut contact) = self.store.contacts(&[row.contact]).await?.into_iter().next()
        else {
            return Ok(());
        };
        contact.address = self.keys.address.seal(
            places::address(contact.id).aad(),
            to.as_bytes(),
            &*self.entropy,
        );
        let urn = Urn { channel: row.channel, address: to.to_owned() };
        contact.lookup = self.lookup_of(&row.account, &urn);
        let unit = store::Unit { contact: Some(contact), ..store::Unit::default() };
        let now = self.clock.now().as_millisecond();
        match self.store.commit(now, &[unit]).await {
            Ok(()) | Err(store::CommitError::Conflict(_)) => Ok(()),
            Err(store::CommitError::Store(error)) => Err(error.into()),
        }
    }
}
