//! What a step wants to happen.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use domain::{Country, Lang, UrgentKind, UrgentLevel};

use crate::value::Vars;

/// Part of a rights card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CardPart {
    /// The title alone (buttons, lists).
    Title,
    /// The short answer alone.
    Short,
    /// The whole card: short, example, steps, whom to call, deadline, law line.
    Whole,
}

/// Words by reference: looked up in the reader's language when shown.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "lowercase")]
pub enum Text {
    /// A Fluent message, or one of its attributes. Blank lines part bubbles.
    Message {
        /// Id (`report-who`).
        id: String,
        /// Attribute (`retry`, `opt-yes`).
        attr: Option<String>,
        /// Variables.
        args: Vars,
    },
    /// A rights card.
    Card {
        /// Country of work.
        country: Country,
        /// Topic id (`overtime-pay`).
        topic: String,
        /// How much of it.
        part: CardPart,
    },
    /// A checklist row.
    Item {
        /// List id (`osh`).
        list: String,
        /// Row id (`fir-01`).
        item: String,
        /// `None` for the action itself, else `short`, `why`, `how`, `area`.
        part: Option<String>,
    },
    /// The urgent screen of a kind, with the contacts of the country of work.
    Urgent {
        /// What kind.
        kind: UrgentKind,
        /// Country of work, if known.
        country: Option<Country>,
    },
    /// Contacts for a situation, as sourced.
    Contacts {
        /// Country of work.
        country: Country,
        /// Situation (`ordinary`, `papers`, `violence`, …).
        situation: String,
    },
    /// Exactly these words: a person's own, a code, a name of a language.
    Plain {
        /// The words.
        text: String,
    },
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Message { id, attr: None, .. } => write!(f, "Message({id})"),
            Self::Message { id, attr: Some(attr), .. } => write!(f, "Message({id}.{attr})"),
            Self::Card { country, topic, .. } => write!(f, "Card({country}/{topic})"),
            Self::Item { list, item, .. } => write!(f, "Item({list}/{item})"),
            Self::Urgent { kind, .. } => write!(f, "Urgent({})", kind.name()),
            Self::Contacts { situation, .. } => write!(f, "Contacts({situation})"),
            Self::Plain { .. } => f.write_str("Plain"),
        }
    }
}

impl Text {
    /// A message without variables.
    pub fn message(id: impl Into<String>) -> Self {
        Self::Message { id: id.into(), attr: None, args: Vars::new() }
    }

    /// An attribute of a message without variables.
    pub fn attribute(id: impl Into<String>, attr: impl Into<String>) -> Self {
        Self::Message { id: id.into(), attr: Some(attr.into()), args: Vars::new() }
    }

    /// A message with variables.
    pub fn with(id: impl Into<String>, args: Vars) -> Self {
        Self::Message { id: id.into(), attr: None, args }
    }

    /// Exactly these words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Plain { text: text.into() }
    }
}

/// An option offered under a bubble.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// Option id (`yes`), stable over languages.
    pub id: String,
    /// Its words.
    pub label: Text,
    /// A link instead of a press.
    pub url: Option<String>,
}

/// One or several bubbles: the text's blank lines part them, options go under the last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bubble {
    /// The words.
    pub text: Text,
    /// Options, safest first.
    pub offers: Vec<Offer>,
    /// Visit that the options belong to.
    pub visit: u32,
    /// Must not be forwarded or saved.
    pub protect: bool,
    /// Sent by the line on its own, not as an answer.
    pub pushed: bool,
    /// Name under which it can be wiped later.
    pub tag: Option<String>,
    /// A file to send along: id of the sealed file and its neutral name.
    pub document: Option<(String, String)>,
    /// Version of the flow whose words these are; empty is the newest.
    pub version: String,
}

impl Bubble {
    /// A bubble of words alone.
    pub fn of(text: Text) -> Self {
        Self {
            text,
            offers: Vec::new(),
            visit: 0,
            protect: false,
            pushed: false,
            tag: None,
            document: None,
            version: String::new(),
        }
    }
}

/// What a step wants to happen, in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum Effect {
    /// Say something in this chat.
    Say {
        /// What.
        bubble: Box<Bubble>,
    },
    /// The contact's language is now this.
    Language {
        /// Which.
        lang: Lang,
    },
    /// Pushes stop or start again; cases stay open.
    Stopped {
        /// Stopped or not.
        yes: bool,
    },
    /// Somebody must look, now or today. Nothing of the message goes along.
    Alert {
        /// Signs seen, worst first.
        kinds: Vec<UrgentKind>,
        /// How fast.
        level: UrgentLevel,
    },
    /// Take bubbles off the screen.
    Wipe {
        /// Only those with this tag; `None` is everything the channel lets us remove.
        tag: Option<String>,
        /// Not now but after this time.
        after: Option<SignedDuration>,
    },
    /// After this silence turn the last bubble into a harmless one.
    Calm {
        /// The silence.
        after: SignedDuration,
    },
    /// Count an outcome; no words (`answer.sure`, `answer.none`).
    Count {
        /// What.
        what: String,
        /// Coded detail, such as a topic id.
        detail: Option<String>,
    },
}
