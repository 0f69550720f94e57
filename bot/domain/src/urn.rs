//! Who wrote, and through what: channels, accounts and addresses.

use serde::{Deserialize, Serialize};

/// A kind of channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    /// Telegram
    Telegram,
    /// Text messages
    Sms,
    /// The web chat `/chat`, and its simulated twin `/try`
    Web,
}

impl ChannelKind {
    /// Name used in flags, branch conditions and Fluent selectors.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Sms => "sms",
            Self::Web => "web",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Telegram, Self::Sms, Self::Web].into_iter().find(|kind| kind.name() == name)
    }
}

/// This line's own end of a channel: a bot's id or a gateway's name
/// (`telegram:7012345678`, `web`, `try`, `chat`, `timer`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Account(pub String);

impl Account {
    /// Messages that the line sends itself: timers that came due.
    pub const TIMER: &'static str = "timer";
    /// The public web chat.
    pub const WEB: &'static str = "web";
    /// The simulator page.
    pub const TRY: &'static str = "try";
    /// `workline chat` in the terminal.
    pub const CHAT: &'static str = "chat";

    /// Whether everybody who writes here is simulated: marked trial, counted nowhere.
    pub fn is_simulated(&self) -> bool {
        self.0 == Self::TRY || self.0 == Self::CHAT
    }
}

impl std::fmt::Display for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The other end: one address on one channel. `Debug` hides the address.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Urn {
    /// Which channel the address belongs to.
    pub channel: ChannelKind,
    /// Chat id, number in E.164, or the id of a web talk.
    pub address: String,
}

impl std::fmt::Debug for Urn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Urn({}:…)", self.channel.name())
    }
}
