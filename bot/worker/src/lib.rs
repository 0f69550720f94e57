//! The runtime of the line: accepts messages, answers them, sends, keeps time, fetches files.
//!
//! Invariants:
//! - A message is acknowledged only after [`Line::accept`] made it durable.
//! - One message, its effects and everything it changes are one transaction.
//! - Nothing is sent inside a transaction; what was sent is recorded afterwards, so that a
//!   crash repeats at most one bubble per contact.
//! - No words, names, addresses or tokens in logs or errors.

mod calendar;
mod cases;
mod clocks;
mod context;
mod documents;
mod error;
pub mod failpoint;
mod files;
mod hours;
mod line;
mod links;
mod picture;
mod places;
mod polling;
mod profile;
mod retire;
mod route;
mod sealing;
mod sender;
mod sms;
pub mod staff;
mod turn;
mod verbs;
mod web;

pub use cases::{CaseView, CaseWays, ClockView, EntryView, FileView};
pub use clocks::plain_deeds;
pub use documents::Summary;
pub use error::TurnError;
pub use line::{Line, Organisation, Parts, Settings, Tally};
pub use links::{InlineHit, Opened};
pub use profile::{Entry, Piece};
pub use retire::Retired;
pub use sms::arrival::STATUSES as SMS_STATUSES;
pub use sms::{GatewayDay, PartPrices, SmsSettings};
pub use web::{Talk, TalkLine, WebChannel};
