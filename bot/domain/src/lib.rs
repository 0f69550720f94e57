//! The nouns of the field and their life-cycles: plain data and pure functions.
//!
//! Every other crate speaks in these words. Nothing here reads a clock, a file,
//! a network or a random number: time and randomness come in as arguments.

pub mod case;
pub mod country;
pub mod cycle;
pub mod deadline;
pub mod language;
pub mod message;
pub mod outside;
pub mod staff;
pub mod urgent;
pub mod urn;

pub use case::{CaseId, CaseKind, ConsentLevel, State as CaseState};
pub use country::Country;
pub use language::Lang;
pub use message::{
    Act, Attachment, Body, Button, ButtonAction, Document, FileKind, Inbound, Outbound,
    Unsupported, WireFile,
};
pub use outside::{Clock, Entropy, ManualClock, SeededEntropy};
pub use staff::{Right, StaffRole};
pub use urgent::{UrgentKind, UrgentLevel};
pub use urn::{Account, ChannelKind, Urn};
