//! The route of messages: taken in sets, answered side by side, committed together.

use std::collections::{BTreeMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::join_all;
use store::{CommitError, StoreError, Unit, Waiting};
use vault::Lookup;

use crate::line::{Inner, Line};
use crate::turn::Loaded;
use crate::{TurnError, failpoint};

/// Messages answered and committed together at most.
const SET: usize = 256;
/// A message whose work was found unfinished this often is given up.
const ATTEMPTS: i64 = 3;
/// Pause when the database is away.
const AWAY: Duration = Duration::from_millis(500);
/// Work is looked for this often even if nobody says that there is some.
const LOOK_AGAIN: Duration = Duration::from_millis(250);
/// Leases are renewed, timers promoted and old rows purged this often.
const LEASES: Duration = Duration::from_secs(3);
const PURGES: Duration = Duration::from_mins(1);
/// Timers that become messages at once.
const TIMERS: usize = 256;

/// A set that was taken and stepped and is not durable yet.
struct Stepped {
    taken: usize,
    senders: HashSet<Lookup>,
    units: Vec<Unit>,
}

impl Line {
    /// Answers messages until told to stop. Runs for ever; ended by dropping it after
    /// the set in hand is committed (`stop` resolves).
    pub async fn run_route(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop.fuse());
        let mut leases = tokio::time::interval(LEASES);
        let mut purges = tokio::time::interval(PURGES);
        self.note_unfinished().await;
        loop {
            tokio::select! {
                biased;
                () = &mut stop => break,
                _ = leases.tick() => {
                    if let Err(error) = self.join_round().await {
                        tracing::warn!(error = %error, "parts of messages could not be joined");
                    }
                    let busy = self.0.busy.lock().unwrap_or_else(PoisonError::into_inner).clone();
                    if let Err(error) = self.0.store.renew_lanes(&busy).await {
                        tracing::warn!(error = %error, "lanes could not be renewed");
                    }
                }
                _ = purges.tick() => {
                    if let Err(error) = self.0.store.purge(self.now().as_millisecond()).await {
                        tracing::warn!(error = %error, "old rows could not be purged");
                    }
                    if let Err(error) = self.watch_spending().await {
                        tracing::warn!(error = %error, "spending could not be looked up");
                    }
                }
                () = self.0.inbox.notified() => {}
                () = tokio::time::sleep(LOOK_AGAIN) => {}
            }
            if let Err(error) = self.rounds().await {
                tracing::warn!(error = %error, "messages wait until the database is back");
                tokio::time::sleep(AWAY).await;
            }
        }
        if let Err(error) = self.0.store.release_lanes().await {
            tracing::warn!(error = %error, "lanes could not be given back");
        }
    }

    /// Whatever waits at the start may be what ended the process before: it is counted,
    /// so that a message that kills the process is given up at the third time.
    async fn note_unfinished(&self) {
        let found = async {
            self.0.store.renew_lanes(&HashSet::new()).await?;
            let waiting = self.0.store.take(SET, &HashSet::new()).await?;
            // Marked once; from then on each counts its own attempts (see `answer`).
            let ids: Vec<_> = waiting
                .iter()
                .filter(|message| message.attempts == 0)
                .map(|message| message.inbox)
                .collect();
            if !ids.is_empty() {
                self.0.store.attempt(&ids).await?;
            }
            Ok::<_, StoreError>(())
        };
        if let Err(error) = found.await {
            tracing::warn!(error = %error, "unfinished work could not be counted");
        }
    }

    /// Answers while something waits. While a set is committed the next one is stepped, for
    /// contacts who have nothing in the set before; what both read and one changed is
    /// found at the commit, as between two processes.
    async fn rounds(&self) -> Result<(), StoreError> {
        let mut stepped = self.step(&HashSet::new()).await?;
        while let Some(set) = stepped {
            let busy = set.senders.clone();
            let (kept, next) = tokio::join!(self.keep_set(set), self.step(&busy));
            kept?;
            stepped = next?;
            if stepped.is_none() {
                // What these contacts wrote meanwhile was passed over.
                stepped = self.step(&HashSet::new()).await?;
            }
        }
        Ok(())
    }

    /// Promotes timers and answers one set; how many messages were answered.
    pub async fn round(&self) -> Result<usize, StoreError> {
        match self.step(&HashSet::new()).await? {
            Some(set) => self.keep_set(set).await,
            None => Ok(0),
        }
    }

    /// Takes what waits, of everybody but those named, and steps it.
    async fn step(&self, busy: &HashSet<Lookup>) -> Result<Option<Stepped>, StoreError> {
        let now = self.now().as_millisecond();
        self.0.store.promote_timers(now, TIMERS).await?;
        let waiting = self.0.store.take(SET, busy).await?;
        if waiting.is_empty() {
            return Ok(None);
        }
        failpoint::pass("taken");
        self.0.answer(waiting).await.map(Some)
    }

    async fn keep_set(&self, set: Stepped) -> Result<usize, StoreError> {
        self.0.keep(set.units).await?;
        self.0.outbox.notify_one();
        Ok(set.taken)
    }

    /// Works until nothing is left to do now: for tests, simulations and `workline chat`.
    pub async fn drain(&self) -> Result<(), StoreError> {
        loop {
            self.join_round().await?;
            let answered = self.round().await?;
            let sent = self.send_round().await?;
            let fetched = self.fetch_round().await?;
            if answered + sent + fetched == 0 {
                return Ok(());
            }
        }
    }
}

impl Inner {
    /// Work that was found unfinished stands alone and counts its attempt before it is
    /// stepped, so that a message that ends the process harms nobody but itself.
    async fn answer(&self, waiting: Vec<Waiting>) -> Result<Stepped, StoreError> {
        let taken = waiting.len();
        let senders = waiting.iter().map(|message| message.lookup).collect();
        let (unfinished, fresh): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(|message| message.attempts > 0);
        for alone in unfinished {
            if alone.attempts < ATTEMPTS {
                self.store.attempt(&[alone.inbox]).await?;
            }
            let units = self.step_set(&[alone]).await?;
            self.keep(units).await?;
        }
        let units = self.step_set(&fresh).await?;
        Ok(Stepped { taken, senders, units })
    }

    async fn step_set(&self, waiting: &[Waiting]) -> Result<Vec<Unit>, StoreError> {
        if waiting.is_empty() {
            return Ok(Vec::new());
        }
        let loaded = self.load(waiting).await?;
        let turns = waiting.iter().map(|message| self.guarded(message, &loaded));
        let mut units = Vec::with_capacity(waiting.len());
        for result in join_all(turns).await {
            if let Some(unit) = result? {
                units.push(unit);
            }
        }
        failpoint::pass("stepped");
        Ok(units)
    }

    /// Makes what came of a set durable.
    async fn keep(&self, units: Vec<Unit>) -> Result<(), StoreError> {
        if units.is_empty() {
            return Ok(());
        }
        self.keep_versions(&units).await?;
        let count = units.len();
        self.commit(units).await?;
        failpoint::pass("committed");
        self.tally.answered.fetch_add(count as u64, Ordering::Relaxed);
        self.tally.sets.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// One turn that can neither panic the route nor be tried for ever.
    async fn guarded(
        &self,
        message: &Waiting,
        loaded: &Loaded,
    ) -> Result<Option<Unit>, StoreError> {
        if message.attempts >= ATTEMPTS {
            self.tally.dead.fetch_add(1, Ordering::Relaxed);
            tracing::error!(inbox.id = message.inbox, "a message was given up after three times");
            return Ok(Some(self.give_up(message, self.clock.now())));
        }
        match AssertUnwindSafe(self.turn(message, loaded)).catch_unwind().await {
            Ok(Ok(unit)) => Ok(Some(unit)),
            Ok(Err(TurnError::Store(error @ StoreError::Unavailable(_)))) => Err(error),
            Ok(Err(error)) => {
                tracing::error!(inbox.id = message.inbox, error = %error, "a message failed");
                self.store.attempt(&[message.inbox]).await?;
                Ok(None)
            }
            Err(_) => {
                tracing::error!(inbox.id = message.inbox, "a message made its step panic");
                self.store.attempt(&[message.inbox]).await?;
                Ok(None)
            }
        }
    }

    /// What the turns of a set need beyond their own rows, in two statements for all.
    async fn load(&self, waiting: &[Waiting]) -> Result<Loaded, StoreError> {
        let ids: Vec<i64> = waiting
            .iter()
            .filter_map(|message| message.contact.as_ref())
            .flat_map(|contact| self.links_of(contact))
            .collect();
        let mut cases = BTreeMap::new();
        let mut unread = BTreeMap::new();
        if !ids.is_empty() {
            for found in self.store.case_refs(&ids).await? {
                unread.insert(found.case.id, u32::try_from(found.unread).unwrap_or(u32::MAX));
                cases.insert(found.case.id, found.case);
            }
        }
        let trial = match self.is_trial(self.clock.now()).await {
            Ok(trial) => trial,
            Err(TurnError::Store(error)) => return Err(error),
            Err(_) => true,
        };
        let timers: Vec<i64> = waiting
            .iter()
            .filter(|message| message.account.0 == domain::Account::TIMER)
            .filter_map(|message| message.contact.as_ref().map(|contact| contact.id))
            .collect();
        let mut chosen = BTreeMap::new();
        if !timers.is_empty() {
            for way in self.store.linked(&timers).await? {
                if way.chosen && way.open && way.contact != way.of {
                    chosen.insert(way.of, way);
                }
            }
        }
        Ok(Loaded { cases, unread, trial, chosen })
    }

    /// Keeps the flow versions that these sessions run on, from their first use.
    async fn keep_versions(&self, units: &[Unit]) -> Result<(), StoreError> {
        let pins: HashSet<&String> = units
            .iter()
            .filter_map(|unit| match &unit.session {
                Some(store::SessionWrite::Put(row)) => Some(&row.pins),
                _ => None,
            })
            .flatten()
            .collect();
        for pin in pins {
            let known = self.kept.lock().unwrap_or_else(PoisonError::into_inner).contains(pin);
            if known {
                continue;
            }
            let versions = &self.catalog.library().versions;
            let flow = versions.iter().find(|(_, version)| *version == pin).map(|(flow, _)| flow);
            if let Some(bundle) = flow.and_then(|flow| self.catalog.bundle(flow)) {
                let at = self.clock.now().as_millisecond();
                self.store.put_bundle(&bundle.hash, bundle.body.as_bytes(), at).await?;
            }
            self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(pin.clone());
        }
        Ok(())
    }

    /// Commits a set; one that fails is halved until the culprit stands alone.
    async fn commit(&self, units: Vec<Unit>) -> Result<(), StoreError> {
        if units.is_empty() {
            return Ok(());
        }
        let now = self.clock.now().as_millisecond();
        match self.store.commit(now, &units).await {
            Ok(()) => Ok(()),
            Err(CommitError::Conflict(out)) => {
                // These are taken anew and see what has changed.
                let rest: Vec<Unit> = units
                    .into_iter()
                    .enumerate()
                    .filter(|(at, _)| !out.contains(at))
                    .map(|(_, unit)| unit)
                    .collect();
                Box::pin(self.commit(rest)).await
            }
            Err(CommitError::Store(error @ StoreError::Unavailable(_))) => Err(error),
            Err(CommitError::Store(error)) if units.len() == 1 => {
                tracing::error!(error = %error, "a unit could not be committed");
                let ids: Vec<_> = units.iter().filter_map(|unit| unit.inbox).collect();
                self.store.attempt(&ids).await
            }
            Err(CommitError::Store(_)) => {
                let mut first = units;
                let second = first.split_off(first.len() / 2);
                Box::pin(self.commit(first)).await?;
                Box::pin(self.commit(second)).await
            }
        }
    }

    /// The lookup under which a web talk's contact is found.
    pub(crate) fn web_lookup(&self, account: &domain::Account, talk: i64) -> Lookup {
        let urn = domain::Urn { channel: domain::ChannelKind::Web, address: talk.to_string() };
        self.lookup_of(account, &urn)
    }
}
