//! The web chat as a channel: what is sent is sealed onto the page.

use std::sync::Arc;

use async_trait::async_trait;
use channels::{Channel, FetchError, Introduction, Limits, SendContext, SendError, Sent};
use domain::{Account, Act, ChannelKind, Clock, Entropy, Urn, WireFile};
use store::{NewWebLine, Store, StoreError, Unit, Write};
use vault::{Keys, SymKey};

use super::Kept;
use crate::places;

/// An upload that was fetched is kept this long, in case the fetcher dies before it is sealed.
const FETCHED_KEPT_MS: i64 = 10 * 60_000;

/// The web chat or its simulated twin as a channel of the line.
pub struct WebChannel {
    account: Account,
    store: Store,
    keys: Keys,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
}

impl WebChannel {
    /// The page of an account, `web` or `try`.
    pub fn new(
        account: &str,
        store: Store,
        keys: Keys,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Self {
        Self { account: Account(account.to_owned()), store, keys, clock, entropy }
    }
}

fn unsent(error: &StoreError) -> SendError {
    match error {
        StoreError::Unavailable(_) => SendError::Network,
        _ => SendError::Refused { code: 500, what: "the page could not be written" },
    }
}

#[async_trait]
impl Channel for WebChannel {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Web
    }

    fn account(&self) -> &Account {
        &self.account
    }

    fn limits(&self) -> Limits {
        Limits {
            text_max: 16_384,
            caption_max: 16_384,
            file_max: crate::files::CAP,
            ..Limits::UNPACED
        }
    }

    async fn perform(&self, to: &Urn, act: &Act, _: &SendContext) -> Result<Sent, SendError> {
        let talk: i64 = to.address.parse().map_err(|_| SendError::Unreachable)?;
        match act {
            Act::Send { bubble } => {
                let line = Kept { mine: false, bubble: bubble.clone() };
                let seal = self.entropy.id();
                let place = places::web_line(seal);
                let plain = serde_json::to_vec(&line).unwrap_or_default();
                let body = self.keys.queue.seal(place.aad(), &plain, &*self.entropy);
                let line = NewWebLine { talk, seal, body, tag: bubble.tag.clone() };
                let open = self.store.web_append(&[line]).await.map_err(|e| unsent(&e))?;
                if open.is_empty() { Err(SendError::Unreachable) } else { Ok(Sent::default()) }
            }
            Act::Wipe { tag } => {
                self.store.web_wipe(talk, tag.as_deref()).await.map_err(|e| unsent(&e))?;
                Ok(Sent::default())
            }
            Act::Acknowledge { .. } | Act::Calm { .. } | Act::Nothing => Ok(Sent::default()),
        }
    }

    async fn fetch(&self, file: &WireFile, cap: u64) -> Result<Vec<u8>, FetchError> {
        let later = |_: StoreError| FetchError::Later { after: None };
        let id: i64 = file.handle.parse().map_err(|_| FetchError::Gone)?;
        let row = self.store.file(id).await.map_err(later)?.ok_or(FetchError::Gone)?;
        if u64::try_from(row.size).unwrap_or(u64::MAX) > cap {
            return Err(FetchError::TooLarge);
        }
        let secret = row.secret.ok_or(FetchError::Gone)?;
        let place = places::file_secret(id);
        let key = self.keys.queue.open(place.aad(), &secret).map_err(|_| FetchError::Gone)?;
        let key = SymKey::from_slice(&key).map_err(|_| FetchError::Gone)?;
        let chunks = self.store.file_chunks(id).await.map_err(later)?;
        let bytes =
            vault::open_file(&key, &file.handle, &chunks).map_err(|_| FetchError::Gone)?.to_vec();
        // From here on the fetched file is the one that counts: this one, which the server
        // can open, goes soon.
        let now = self.clock.now().as_millisecond();
        let soon =
            Write::KeepFile { file: id, secret: None, expires_at: Some(now + FETCHED_KEPT_MS) };
        let unit = Unit { writes: vec![soon], ..Unit::default() };
        if let Err(store::CommitError::Store(error)) = self.store.commit(now, &[unit]).await {
            return Err(later(error));
        }
        Ok(bytes)
    }

    async fn prepare(&self, _: &[Introduction]) -> Result<usize, SendError> {
        Ok(0)
    }
}
