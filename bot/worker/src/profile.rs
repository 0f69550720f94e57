//! What is known of a contact beyond the coded columns; sealed with the contact's row.

use serde::{Deserialize, Serialize};

/// Everything else that is known of a person; never in plain.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Profile {
    /// Form of address chosen by an owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address: Option<String>,
    /// When a message suits: `morning`, `evening` or `never`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hours: Option<String>,
    /// Wrong PINs, codes and invitations in a row, and when the last one was tried (ms).
    #[serde(skip_serializing_if = "Tries::is_empty")]
    pub(crate) tries: Tries,
    /// Cases filed for somebody else: the helper's own number and the case.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) helping: Vec<(String, i64)>,
    /// Milliseconds by which a simulated contact's clock is ahead.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) ahead: i64,
    /// Consents given: purpose, version of the text, moment (ms).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) consents: Vec<(String, String, i64)>,
    /// Text messages come without tone marks.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) toneless: bool,
    /// Digits that were sent to this number to be sent back, and when (ms).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asked: Option<(String, i64)>,
    /// When this number last proved itself: by those digits or a PIN (ms). A code
    /// proves nothing of the number: anybody can have one of a case of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) proved: Option<i64>,
    /// Moments (ms) of the latest messages, to notice a flood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) recent: Vec<i64>,
    /// Alerts raised while there was no case that they could belong to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) alarms: Vec<Alarm>,
}

/// An alert that waits for the case it belongs to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Alarm {
    /// The alert.
    pub(crate) id: i64,
    /// What was read.
    pub(crate) kind: domain::UrgentKind,
    /// When (ms).
    pub(crate) at: i64,
}

/// An alert waits for its case as long as a draft is kept.
pub(crate) const ALARM_WAITS_MS: i64 = 24 * HOUR_MS;
/// Alerts remembered for one person.
pub(crate) const ALARMS: usize = 16;

/// A number that proved itself is believed for so long.
const PROVED_MS: i64 = 30 * 60_000;

impl Profile {
    /// Whether the sender of text messages has shown whose number it is.
    pub(crate) fn is_proved(&self, now: i64) -> bool {
        self.proved.is_some_and(|at| (0..PROVED_MS).contains(&(now - at)))
    }
}

/// Guesses in the last hour.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Tries(pub(crate) Vec<i64>);

/// Guesses of a code or PIN that one sender may make in an hour.
pub(crate) const TRIES_AN_HOUR: usize = 5;
const HOUR_MS: i64 = 3_600_000;

impl Tries {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether another guess is allowed now.
    pub(crate) fn allowed(&mut self, now: i64) -> bool {
        self.0.retain(|at| now - *at < HOUR_MS);
        self.0.len() < TRIES_AN_HOUR
    }

    /// Remembers a wrong guess.
    pub(crate) fn wrong(&mut self, now: i64) {
        self.0.push(now);
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands in a reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands in a reference")]
fn is_zero(n: &i64) -> bool {
    *n == 0
}

/// What is said in a case, as it is sealed to the case's key.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "entry", rename_all = "snake_case")]
pub enum Entry {
    /// The report itself.
    Story {
        /// Pieces in the order in which they came.
        pieces: Vec<Piece>,
        /// Kind chosen, if any.
        which: String,
        /// Since when, as told.
        when: String,
        /// Where, as told.
        place: String,
        /// When a message suits.
        hours: String,
        /// Filed by a facilitator for somebody else.
        behalf: bool,
    },
    /// Something added later by the worker.
    More {
        /// Pieces in the order in which they came.
        pieces: Vec<Piece>,
    },
    /// Words of staff to the worker.
    Reply {
        /// The words.
        text: String,
        /// Name of the staff member, for colleagues; never shown to the worker.
        by: String,
    },
    /// A wish about contact or sharing.
    Wish {
        /// Which (`hours`).
        field: String,
        /// What is wished.
        value: String,
    },
    /// The worker took the case back.
    Withdrawn,
}

/// A piece of a story.
#[derive(Clone, Serialize, Deserialize)]
pub struct Piece {
    /// `text`, `photo`, `voice`, `video` or `document`.
    pub kind: String,
    /// Words, or the caption.
    #[serde(default)]
    pub text: String,
    /// Id of the sealed file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::{TRIES_AN_HOUR, Tries};

    #[test]
    fn five_guesses_an_hour() {
        let mut tries = Tries::default();
        for n in 0..TRIES_AN_HOUR as i64 {
            assert!(tries.allowed(n));
            tries.wrong(n);
        }
        assert!(!tries.allowed(10));
        assert!(tries.allowed(3_600_010));
    }
}
