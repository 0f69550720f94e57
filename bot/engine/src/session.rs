//! What is remembered of a conversation between two messages.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::effect::Offer;
use crate::model::{FlowId, NodeId};
use crate::value::Vars;

/// Everything remembered for one contact. Stored sealed; a step reads and returns it whole.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Session {
    /// The running conversation.
    pub talk: Option<Talk>,
    /// Paused ones, the newest last, at most [`crate::limits::PAUSED`].
    pub paused: Vec<Talk>,
    /// Number of the latest visit; every bubble with options gets the next one.
    pub visit: u32,
    /// Album last answered, so that several photos are answered once.
    pub album: Option<String>,
    /// Topic of the card shown last.
    pub card: Option<String>,
    /// The message in hand was a timer: what is said is pushed, not an answer.
    #[serde(default)]
    pub pushed: bool,
    /// Something was said in answer to the message in hand.
    #[serde(default)]
    pub spoke: bool,
    /// When something unfinished was last offered.
    #[serde(default)]
    pub offered: Option<Timestamp>,
    /// Questions that were pushed: their buttons are still understood when the talk is over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub late: Vec<Late>,
    /// A button of such a question, while its flow finds the way back to the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pressed: Option<Pressed>,
    /// Urgent signs seen in the running sitting, so that two lesser ones make a greater.
    pub signs: Vec<domain::UrgentKind>,
}

/// A question that was pushed, as its buttons remember it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Late {
    /// Visit that the buttons carry.
    pub visit: u32,
    /// Flow that was begun.
    pub flow: FlowId,
    /// Row that it was about.
    pub about: Option<String>,
    /// Node that asked.
    pub node: NodeId,
    /// Ids of its options, in order.
    pub options: Vec<String>,
    /// How long it is remembered.
    pub until: Timestamp,
}

/// The option of a question that was pushed earlier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pressed {
    /// Flow that asked.
    pub flow: FlowId,
    /// Node that asked.
    pub node: NodeId,
    /// Option that was pressed.
    pub option: String,
}

/// One conversation: a flow, its sub-flows and what it remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Talk {
    /// The flow it began with.
    pub root: FlowId,
    /// Version of that flow with all it calls; the talk ends on the version it began on.
    pub version: String,
    /// Flow and node, innermost last.
    pub stack: Vec<Frame>,
    /// What the flow saved.
    pub vars: Vars,
    /// What it waits for.
    pub wait: Option<Wait>,
    /// Row it is about (a case or a cycle id).
    pub about: Option<String>,
    /// Nodes that waited before, so that BACK finds its way; cleared by every verb.
    #[serde(default)]
    pub trail: Vec<NodeId>,
    /// Set aside for something short: goes on by itself when that has ended.
    #[serde(default)]
    pub comes_back: bool,
    /// The line began it and nobody has answered: a newer one of its kind takes its place.
    #[serde(default)]
    pub unanswered: bool,
    /// When it began.
    pub begun: Timestamp,
    /// When it ends by itself if nothing is said.
    pub expires: Timestamp,
}

/// A place in a flow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// Which flow.
    pub flow: FlowId,
    /// Which node.
    pub node: NodeId,
    /// Answers not understood at this node.
    pub tries: u32,
}

/// What a talk waits for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "for", rename_all = "lowercase")]
pub enum Wait {
    /// The person: the options as they were offered.
    Person {
        /// Number of the visit.
        visit: u32,
        /// Options offered, in order.
        offers: Vec<Offer>,
    },
    /// An answer to a query.
    Told,
}
