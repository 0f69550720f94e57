//! Flows, messages and content tables: loaded, checked and rendered.
//!
//! [`Catalog::load`] reads a tree of files into an [`engine::Library`] and the words around
//! it; [`Catalog::render`] turns what the engine says into bubbles in the reader's
//! language; [`check`] lists every fault of a tree with file, line and remedy.
//!
//! Invariants:
//! - A person never sees a message id or an unfilled `{ $variable }`: what fails in one
//!   language is told in English, and counted.
//! - Words that a person wrote can neither part bubbles nor make anything bold.
//! - Rights cards, figures, contacts and urgent texts are never pinned: a catalog made of
//!   an old bundle shows today's.

mod bundle;
mod card;
mod catalog;
mod check;
pub mod checklist;
pub mod clocks;
pub mod codes;
pub mod contacts;
mod flows;
mod ftl;
mod issue;
mod labels;
mod learn;
mod markup;
mod numbers;
mod parsed;
mod render;
pub mod rights;
mod rules;
mod texts;
mod toml_file;
mod tree;
mod values;
mod wording;

pub use bundle::Bundle;
pub use catalog::Catalog;
pub use check::{FlowParts, check, check_tree, sms_parts, text_parts};
pub use checklist::Checklist;
pub use contacts::Contact;
pub use issue::{Faults, Issue, Outcome};
pub use render::{Reader, Rendered, RenderedOffer};
pub use rights::Card;
pub use tree::{FileText, Source, Tree};
