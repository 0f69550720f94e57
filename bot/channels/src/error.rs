//! What can go wrong on a channel, in words that are safe to log.

use std::time::Duration;

use thiserror::Error;

/// Why an act was not performed.
#[derive(Clone, PartialEq, Eq, Error)]
pub enum SendError {
    /// Not now: too fast, or the channel is unwell. Try again.
    #[error("the channel asks to try later")]
    Later {
        /// When to try, if it said so.
        after: Option<Duration>,
    },
    /// Never: the same act will be refused again.
    #[error("the channel refused for good: {code} {what}")]
    Refused {
        /// The channel's code.
        code: u16,
        /// Our own word for the reason.
        what: &'static str,
    },
    /// The person cannot be reached: blocked the line, left, or never wrote.
    #[error("the address cannot be reached")]
    Unreachable,
    /// The chat lives under another address now.
    #[error("the chat moved to another address")]
    Migrated {
        /// The new address.
        to: String,
    },
    /// The request never reached the channel. Nothing was sent.
    #[error("the channel cannot be reached")]
    Network,
    /// The request went out and no answer came back: it may have been carried out, so that
    /// trying again may repeat it.
    #[error("the channel did not answer")]
    Unanswered,
}

impl std::fmt::Debug for SendError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Later { after } => write!(f, "Later({after:?})"),
            Self::Refused { code, what } => write!(f, "Refused({code} {what})"),
            Self::Unreachable => f.write_str("Unreachable"),
            Self::Migrated { .. } => f.write_str("Migrated"),
            Self::Network => f.write_str("Network"),
            Self::Unanswered => f.write_str("Unanswered"),
        }
    }
}

/// Why a file was not fetched.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FetchError {
    /// Larger than the cap.
    #[error("the file is too large")]
    TooLarge,
    /// The channel does not have it (any more).
    #[error("the channel does not have the file")]
    Gone,
    /// Try again.
    #[error("the file cannot be fetched now")]
    Later {
        /// When to try, if the channel said so.
        after: Option<Duration>,
    },
}
