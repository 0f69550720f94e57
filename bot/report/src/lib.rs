//! The improvement report of one firm: figures from raw facts, and pages from figures.
//!
//! [`figures`] counts, from the list of what people said and did; [`html`] and [`text`]
//! lay the same figures out for a browser or printer and for a plain message. All words
//! come through [`Words`], so nothing here is written in any language, and nothing here
//! reads a file, a clock or the network: the same input gives the same bytes.
//!
//! What must never be in a report is left out when counting, not when drawing: answers
//! that workers gave alone appear only as counts and only from [`MIN_VOTERS`] people on,
//! remarks and photos given alone do not appear at all.

mod chart;
mod figures;
mod html;
mod layout;
mod lines;
mod model;
mod text;
mod words;

pub use figures::{ItemMeta, Source, figures};
pub use html::{STYLE, html};
pub use model::{
    AGENDA, Achievements, Agreement, AnswerCounts, AreaRow, Candidate, CostRow, DoerRow, Halves,
    Kinds, MIN_VOTERS, Next, OpenPoint, Opinion, ReasonRow, Report, Risk, Scope, SignOff, Spent,
    Story, Strength, Tally, Tools, Upkeep, Vote,
};
pub use text::text;
pub use words::{Arg, Part, Words};
