//! The bounded snapshot that a step may look at.

use domain::cycle::Role;
use domain::{CaseState, ChannelKind, Country, Lang};
use serde::{Deserialize, Serialize};

/// An open case of the contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRef {
    /// Row id.
    pub id: i64,
    /// Where it stands.
    pub state: CaseState,
    /// Staff replies not opened yet.
    pub unread: u32,
}

/// A running improvement cycle of the contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CycleRef {
    /// Row id.
    pub id: i64,
    /// The contact's part in it.
    pub role: Role,
}

/// What a step may know beyond the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Language, once known.
    pub lang: Option<Lang>,
    /// Country of work, once the person has said it.
    pub country: Option<Country>,
    /// Pushes are stopped.
    pub stopped: bool,
    /// Form of address chosen by an owner (`anh`, `chị`, `bạn` as option ids).
    pub address: Option<String>,
    /// A PIN is set.
    pub pin: bool,
    /// The sender is who they say: always, except for text messages, whose sender can be
    /// forged, until a PIN, a code or digits sent back have shown it.
    pub proved: bool,
    /// Channel of this message.
    pub channel: ChannelKind,
    /// This is a simulated contact.
    pub simulated: bool,
    /// Nobody reads reports yet.
    pub trial: bool,
    /// Name of the organisation behind the line, if configured.
    pub organisation: Option<String>,
    /// Facilitator by invitation or by own word.
    pub facilitator: bool,
    /// First message of this contact.
    pub first: bool,
    /// Open cases.
    pub cases: Vec<CaseRef>,
    /// Running cycles.
    pub cycles: Vec<CycleRef>,
}
