//! The conversation engine: a pure function from (session, input) to (session, effects).
//!
//! Invariants:
//! - [`step`] reads no clock, file, network or random number, and never panics on input.
//! - One message makes at most [`limits::NODES_PER_STEP`] node visits, so a looping flow
//!   ends with an apology instead of hanging.
//! - A message is never eaten: danger words put the urgent screen *before* the reply, and
//!   the message is still the answer that the waiting node expected.
//! - Whatever must be looked up or made outside is asked for ([`Query`]) and told
//!   ([`Answer`]); the engine itself writes nothing.

mod answering;
mod asking;
pub mod effect;
pub mod expression;
mod late;
pub mod library;
pub mod limits;
pub mod model;
mod moving;
mod nodes;
mod run;
pub mod session;
mod step;
mod understand;
pub mod value;
pub mod verbs;
pub mod view;
mod walk;

pub use effect::{Bubble, CardPart, Effect, Offer, Text};
pub use library::{Library, Pinned, Shelf};
pub use model::{Flow, FlowId, Kind, Node, NodeId};
pub use session::{Session, Talk, Wait};
pub use step::{Answer, Edge, Input, Query, Step, step};
pub use value::{Value, Vars};
pub use view::{CaseRef, CycleRef, View};
