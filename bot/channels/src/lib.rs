//! Channels: bytes of the outside world ↔ [`Inbound`](domain::Inbound) and [`Act`].
//!
//! Nothing here listens. The web server hands a webhook's body to
//! [`telegram::parse`], the worker runs the polling loop over
//! [`Telegram::poll`](telegram::Telegram::poll) and sends through [`Channel::perform`].
//! No error of this crate carries a request, an address, a token, a link or a person's words.

mod error;
pub mod rate;
pub mod sms;
pub mod telegram;

use async_trait::async_trait;
use bytes::Bytes;
use domain::{Account, Act, ChannelKind, Urn, WireFile};

pub use error::{FetchError, SendError};
pub use rate::{Limiter, Limits};

/// One end of one channel: how the line performs its acts there.
#[async_trait]
pub trait Channel: Send + Sync {
    /// Which kind of channel this is.
    fn kind(&self) -> ChannelKind;

    /// This line's own end of it.
    fn account(&self) -> &Account;

    /// How much it carries, and how fast.
    fn limits(&self) -> Limits;

    /// Performs one act towards one address.
    async fn perform(&self, to: &Urn, act: &Act, context: &SendContext) -> Result<Sent, SendError>;

    /// Fetches a file that a person sent, refusing it beyond `cap` bytes.
    async fn fetch(&self, file: &WireFile, cap: u64) -> Result<Vec<u8>, FetchError>;

    /// Introduces the line on the channel, in each language, changing only what differs.
    /// Returns how many things were changed.
    async fn prepare(&self, introductions: &[Introduction]) -> Result<usize, SendError>;
}

/// A message that is still on the channel, ours or the person's.
#[derive(Clone, PartialEq, Eq)]
pub struct SentRef {
    /// The channel's id of the message.
    pub id: String,
    /// Name under which the bubble can be wiped.
    pub tag: Option<String>,
    /// Whether the person wrote it.
    pub incoming: bool,
}

/// What an act needs besides itself.
#[derive(Clone, Default)]
pub struct SendContext {
    /// The messages of the last 48 h in this chat, oldest first (for wiping and calming).
    pub messages: Vec<SentRef>,
    /// The opened bytes of the bubble's document.
    pub document: Option<Bytes>,
    /// Our own opaque name for the act, for channels that let the sender name a message.
    pub reference: String,
}

impl std::fmt::Debug for SendContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SendContext({} messages)", self.messages.len())
    }
}

/// What came of an act.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// The channel's ids of the messages that were made, in order. Delivery reports name them.
    pub message_ids: Vec<String>,
    /// Parts that the channel charges for (text messages); 0 where it charges for nothing.
    pub parts: usize,
}

impl std::fmt::Debug for Sent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sent({} messages)", self.message_ids.len())
    }
}

/// How the line introduces itself to readers of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Introduction {
    /// Two-letter language code; `None` is for everybody whose language is not listed.
    pub language: Option<String>,
    /// Commands and what they do.
    pub commands: Vec<(String, String)>,
    /// Shown in an empty chat, before the first message.
    pub description: String,
    /// Shown on the line's profile page.
    pub short_description: String,
}
