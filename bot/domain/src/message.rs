//! Messages as the line sees them, whatever channel they came through.
//!
//! `Debug` of anything that can hold a person's words prints only its size.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Account, Urn};

/// What kind of file a message carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// A picture
    Photo,
    /// A voice note or other sound
    Voice,
    /// Moving pictures
    Video,
    /// Anything else
    Document,
}

/// A file on the channel's side, not yet fetched: what the channel needs to fetch it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WireFile {
    /// The channel's handle (Telegram: `file_id`; web: id of the upload).
    pub handle: String,
    /// What it claims to be.
    pub kind: FileKind,
    /// Size in bytes as announced, if announced.
    pub size: Option<u64>,
    /// Several files sent as one album share this.
    pub album: Option<String>,
}

/// A kind of message that is answered with one polite line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unsupported {
    /// Sticker or animation
    Sticker,
    /// Place
    Location,
    /// Somebody's contact card
    Contact,
    /// Poll or dice
    Poll,
    /// Anything else
    Other,
}

/// What a message says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Body {
    /// Plain words.
    Text {
        /// As written.
        text: String,
    },
    /// A button of an earlier bubble.
    Press {
        /// The visit the button belongs to.
        visit: u32,
        /// Index of the option at that visit.
        option: u16,
        /// What the channel needs to acknowledge the press.
        callback: Option<String>,
    },
    /// A long text message of which parts never came.
    Partial {
        /// What came, with a mark where something is missing.
        text: String,
    },
    /// One file with an optional caption.
    File {
        /// The file.
        file: WireFile,
        /// Words sent with it.
        caption: String,
    },
    /// A deep link or the channel's own start button.
    Start {
        /// Opaque id carried by the link.
        payload: Option<String>,
    },
    /// An earlier text, changed by its writer.
    Edited {
        /// The new words.
        text: String,
    },
    /// Something that gets one polite line.
    Unsupported {
        /// What it was.
        what: Unsupported,
    },
    /// Any message in a group: never read, answered alike.
    Group,
    /// The person blocked or unblocked the line.
    Reachable {
        /// Whether messages reach the person now.
        yes: bool,
    },
    /// A group moved to another id.
    Migrated {
        /// The new address.
        to: String,
    },
    /// Could not be understood; kept sealed for staff of the line, counted, never logged.
    Unparsed {
        /// The raw update.
        raw: String,
    },
    /// A timer came due.
    Timer {
        /// What the timer is for (`flow`, `wipe`, `calm`, …).
        what: String,
        /// Flow to start, for `what = flow`.
        flow: Option<String>,
        /// Row that the timer is about.
        about: Option<String>,
    },
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text { text } => write!(f, "Text({} bytes)", text.len()),
            Self::Partial { text } => write!(f, "Partial({} bytes)", text.len()),
            Self::Press { visit, option, .. } => write!(f, "Press({visit}.{option})"),
            Self::File { file, .. } => write!(f, "File({:?})", file.kind),
            Self::Start { payload } => write!(f, "Start({})", payload.is_some()),
            Self::Edited { text } => write!(f, "Edited({} bytes)", text.len()),
            Self::Unsupported { what } => write!(f, "Unsupported({what:?})"),
            Self::Group => f.write_str("Group"),
            Self::Reachable { yes } => write!(f, "Reachable({yes})"),
            Self::Migrated { .. } => f.write_str("Migrated"),
            Self::Unparsed { raw } => write!(f, "Unparsed({} bytes)", raw.len()),
            Self::Timer { what, .. } => write!(f, "Timer({what})"),
        }
    }
}

impl std::fmt::Debug for WireFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WireFile({:?}, {:?} bytes)", self.kind, self.size)
    }
}

/// A message on its way in. (account, `external_id`) names it once and for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbound {
    /// This line's end of the channel.
    pub account: Account,
    /// The channel's name for the message, unique within the account.
    pub external_id: String,
    /// Order among messages of one sender that wait together.
    pub order: i64,
    /// Who wrote.
    pub from: Urn,
    /// When it reached us.
    pub at: Timestamp,
    /// The channel's id of the person's own message, kept 48 h so that it can be wiped.
    pub message_id: Option<String>,
    /// What it says.
    pub body: Body,
}

/// What pressing a button does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ButtonAction {
    /// Answers the waiting node: node visit and index of the option.
    Press {
        /// The visit the button belongs to.
        visit: u32,
        /// Index of the option at that visit.
        option: u16,
    },
    /// Opens a link.
    Open {
        /// Where it leads.
        url: String,
    },
}

/// A button under a bubble.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// Its words, in the reader's language.
    pub label: String,
    /// What it does.
    pub action: ButtonAction,
}

/// A file made by the line, sent into the chat.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Neutral file name with extension.
    pub name: String,
    /// MIME type.
    pub mime: String,
    /// Id of the sealed file in the store.
    pub file: String,
}

/// One bubble, ready to send: plain text, never markup.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Outbound {
    /// Plain text in the reader's language.
    pub text: String,
    /// Spans of `text` to show bold, as half-open byte ranges.
    pub bold: Vec<(usize, usize)>,
    /// Buttons, safest first.
    pub buttons: Vec<Button>,
    /// A file to send with the text as caption.
    pub document: Option<Document>,
    /// Must not be forwarded or saved (receipts, case talk, drafts).
    pub protect: bool,
    /// Pushed by the line, not an answer: may be dropped when stale.
    pub pushed: bool,
    /// Name under which the bubble can be wiped later (`receipt`).
    pub tag: Option<String>,
    /// Flow message this came from, for transcripts and tests (`report-who`); of a text
    /// message that says several things, all of them, parted by spaces.
    pub source: Option<String>,
    /// Ids of the options in the order of the buttons or numbers, for transcripts and tests.
    pub option_ids: Vec<String>,
}

impl std::fmt::Debug for Outbound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Outbound({} bytes, {} buttons)", self.text.len(), self.buttons.len())
    }
}

/// What the sender must do on the channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Act {
    /// Send a bubble.
    Send {
        /// The bubble.
        bubble: Outbound,
    },
    /// Acknowledge a press, so that the button stops spinning.
    Acknowledge {
        /// The channel's id of the press.
        callback: String,
    },
    /// Remove what the channel still lets us remove: bubbles with this tag, or everything.
    Wipe {
        /// Only bubbles with this tag; `None` is all of the last 48 h, both sides.
        tag: Option<String>,
    },
    /// Turn the last bubble into a harmless one, silently.
    Calm {
        /// The harmless bubble.
        bubble: Outbound,
    },
    /// Leave a group or mark a chat; nothing is sent.
    Nothing,
}

/// A file that has been fetched and sealed, as the engine knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Random id of the file row.
    pub id: String,
    /// What it is.
    pub kind: FileKind,
    /// Album it came in.
    pub album: Option<String>,
}
