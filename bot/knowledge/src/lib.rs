//! What a free text means: which rights topics it asks about, which language it is in,
//! whether it speaks of danger, and whether it is a command such as STOP.
//!
//! Everything here is pure. Phrases and words come from content files through
//! [`Builder`] and [`WordsBuilder`]; nothing here knows a topic, a country or a phrase.
//!
//! The route of a text: [`normalise`] makes spellings of the same letters equal, a
//! *reading* drops the tone marks but remembers them beside the letters, automata find
//! whole phrases in it, and n-gram evidence learnt from the same phrases judges what is
//! worded differently.

mod builder;
pub mod calc;
mod detect;
mod evidence;
mod features;
mod han;
mod judges;
mod matcher;
mod parallel;
mod phrases;
mod reading;
mod respell;
mod script;
mod signs;
mod text;
mod typed;
mod typos;
mod urgent;
mod words;
mod zawgyi;

pub use builder::{Builder, SharedPhrase, Talk};
pub use detect::{detect, lao};
pub use matcher::{Knowledge, Match, Outcome, Scored};
pub use text::{digits, fold, has_tone_marks, normalise};
pub use typed::{AmountFile, Amounts, Side, day};
pub use urgent::{Urgent, UrgentFile, UrgentGap, UrgentPhrases, UrgentRule};
pub use words::{Command, Heard, WordFile, Words, WordsBuilder, WordsError, is_carrier_word};
pub use zawgyi::{from_zawgyi, zawgyi};

use domain::{Lang, UrgentKind};

/// Why a knowledge base cannot be built. Names content, never a person's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// A phrase without a letter or digit would match nowhere or everywhere.
    #[error("topic {topic} ({lang}): a phrase is empty: {phrase:?}")]
    EmptyTopicPhrase {
        /// The language of the phrase bank
        lang: Lang,
        /// The topic whose bank holds it
        topic: String,
        /// The phrase as written
        phrase: String,
    },
    /// The same for an urgent phrase.
    #[error("urgent {kind:?} ({lang}): a phrase is empty: {phrase:?}", kind = .kind.name())]
    EmptyUrgentPhrase {
        /// The language of the list
        lang: Lang,
        /// The kind whose list holds it
        kind: UrgentKind,
        /// The phrase as written
        phrase: String,
    },
    /// More topics than the tables can number.
    #[error("more than 65535 topics")]
    TooManyTopics,
    /// The phrases do not fit into an automaton.
    #[error("the phrase automaton cannot be built: {0}")]
    Automaton(String),
}
