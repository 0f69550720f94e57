//! Flows: conversations as data, one TOML file each. See `docs/guides/add-a-flow.md`.
//!
//! The text of a node is the Fluent message `<flow>-<node>`; options are its attributes
//! `opt-<id>`, with further words accepted for them in `syn-<id>` (separated by `|`);
//! `retry` and `help` are attributes too. Blank lines in a message part bubbles.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Name of a flow: its file name without `.toml`.
pub type FlowId = String;
/// Name of a node within its flow.
pub type NodeId = String;

/// A conversation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// Version of the file format: 1.
    pub format: u32,
    /// Name; must equal the file name.
    pub id: FlowId,
    /// First node.
    pub start: NodeId,
    /// Minutes of silence after which the talk ends; 5 minutes to 14 days.
    #[serde(default = "a_day")]
    pub expires_minutes: u32,
    /// A report, urgent talk or the like: ends on a `harmless` node, and its last bubble is
    /// made harmless after five minutes of silence.
    #[serde(default)]
    pub sensitive: bool,
    /// Worth coming back to: paused, not dropped, when something else begins. Its name in
    /// the list of unfinished things is the message `<flow>-name`, neutral if sensitive.
    #[serde(default)]
    pub resumable: bool,
    /// Its nodes by name.
    pub nodes: BTreeMap<NodeId, Node>,
}

const fn a_day() -> u32 {
    24 * 60
}

/// A node: its kind and what every kind may have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// What it does.
    #[serde(flatten)]
    pub kind: Kind,
    /// May be the last thing on the screen after a sensitive sitting.
    #[serde(default)]
    pub harmless: bool,
    /// Its bubble must not be forwarded or saved.
    #[serde(default)]
    pub protect: bool,
    /// Name under which its bubble can be wiped.
    #[serde(default)]
    pub tag: Option<String>,
    /// Asks for something that can tell who the person is.
    #[serde(default)]
    pub personal: bool,
}

/// A choice of a menu.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Option id; its label is the attribute `opt-<id>`.
    pub id: String,
    /// Where it leads.
    pub go: NodeId,
    /// Offered only when this holds.
    #[serde(default, rename = "if")]
    pub condition: Option<String>,
    /// A link opened instead of a press; the value of this variable.
    #[serde(default)]
    pub url: Option<String>,
}

/// A condition and where it leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// Small expression: names, numbers, 'texts', == != < <= > >= and or not in.
    #[serde(rename = "if")]
    pub condition: String,
    /// Where it leads.
    pub go: NodeId,
}

/// What an `ask` node accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Expect {
    /// Any words.
    Text,
    /// A whole number in any script's digits.
    Number,
    /// A day: `16/03`, `16/03/2026`, "today", "tomorrow", "+14".
    Date,
    /// A telephone number.
    Phone,
    /// A code of digits or letters, spaces and dashes ignored.
    Code,
}

/// What an `attach` node accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Piece {
    /// Words
    Text,
    /// A picture
    Photo,
    /// A voice note
    Voice,
    /// Moving pictures
    Video,
    /// Any file
    Document,
}

/// The node kinds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Kind {
    /// Says something and goes on; without `next` the flow (or sub-flow) ends.
    Say {
        /// Where it goes on.
        #[serde(default)]
        next: Option<NodeId>,
        /// A file to send along: variable that holds `file` and `name`.
        #[serde(default)]
        document: Option<String>,
    },
    /// Offers options and waits.
    Menu {
        /// Fixed options.
        #[serde(default)]
        options: Vec<Choice>,
        /// Further options from a variable: a list of maps with `id` and `label`.
        #[serde(default)]
        from: Option<String>,
        /// Where an option of `from` leads; its id is saved as `save`.
        #[serde(default)]
        go: Option<NodeId>,
        /// Variable for the id of the option taken; with `from`, only for ids of the list.
        #[serde(default)]
        save: Option<String>,
        /// Variable for the words that lead to `other`; `save` when left out.
        #[serde(default)]
        words: Option<String>,
        /// Where words lead that are no option; without it they are a question aside.
        #[serde(default)]
        other: Option<NodeId>,
        /// Where a file leads; its id is saved as `save`.
        #[serde(default)]
        file: Option<NodeId>,
    },
    /// Asks for one value and waits.
    Ask {
        /// Variable for the answer: `{raw, value}`, read as `$name` (the value).
        save: String,
        /// What is accepted.
        expect: Expect,
        /// Smallest number or, in days from today, earliest date.
        #[serde(default)]
        min: Option<i64>,
        /// Largest number or, in days from today, latest date.
        #[serde(default)]
        max: Option<i64>,
        /// Fixed options beside the free answer (skip, today, …).
        #[serde(default)]
        options: Vec<Choice>,
        /// Answers not understood before `fail`.
        #[serde(default = "three")]
        tries: u32,
        /// Where it goes on.
        next: NodeId,
        /// Where it goes when not understood `tries` times.
        fail: NodeId,
    },
    /// Answers a question from the rights cards.
    Answer {
        /// Variable that holds the question.
        question: String,
        /// After a card; `$card` is its topic and `$related` a list for a menu.
        sure: NodeId,
        /// Several could be meant; `$suggestions` is a list for a menu.
        unsure: NodeId,
        /// Not understood.
        none: NodeId,
        /// Understood, and there is no checked card for the country; else as `none`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        missing: Option<NodeId>,
    },
    /// Walks through a content list, item by item, pausable at every item.
    Checklist {
        /// Content list (`osh`).
        list: String,
        /// All items answered, or ended by the person.
        done: NodeId,
        /// Paused.
        pause: NodeId,
        /// An answer counts only once the person has shown who they are; else as if paused.
        #[serde(default)]
        prove: Option<NodeId>,
    },
    /// Collects words and files until [done].
    Attach {
        /// Variable for the list of pieces.
        save: String,
        /// What is accepted.
        accept: Vec<Piece>,
        /// Several pieces, ended by the option `done`; else one is enough.
        #[serde(default)]
        many: bool,
        /// Where it goes on.
        next: NodeId,
        /// Fixed options beside it.
        #[serde(default)]
        options: Vec<Choice>,
    },
    /// Tells who sees what and asks for a yes; recorded with the version of its text.
    Consent {
        /// What for (`report`, `behalf`, `osh`).
        purpose: String,
        /// Agreed: option `yes`.
        yes: NodeId,
        /// Not agreed: option `no`.
        no: NodeId,
        /// Fixed options beside them.
        #[serde(default)]
        options: Vec<Choice>,
    },
    /// Sets a timer that starts a flow about this row, outside quiet hours.
    Remind {
        /// Name of the timer; set again, it replaces the earlier one.
        key: String,
        /// Flow to start.
        flow: FlowId,
        /// Days from now, or a variable that holds a date.
        after: String,
        /// Local time of day `HH:MM`; must lie outside quiet hours (21:00–07:00).
        at: String,
        /// Where it goes on.
        next: NodeId,
    },
    /// Chooses a way by conditions; the first that holds wins.
    Branch {
        /// Conditions in order.
        when: Vec<When>,
        /// When none holds.
        otherwise: NodeId,
    },
    /// Has a named verb of the domain done and goes on by its outcome.
    Do {
        /// Verb ([`crate::verbs`]).
        verb: String,
        /// Arguments: literal text, or `$name` for a variable.
        #[serde(default)]
        with: BTreeMap<String, String>,
        /// Outcome → node. Every outcome of the verb must be named.
        go: BTreeMap<String, NodeId>,
        /// Variable for what the verb tells, as a map; without it the parts are variables.
        #[serde(default)]
        save: Option<String>,
    },
    /// Runs another flow and comes back.
    Call {
        /// Which.
        flow: FlowId,
        /// Where it goes on afterwards.
        next: NodeId,
    },
    /// Leaves this flow for another, with its variables; it does not come back.
    Leave {
        /// Which.
        flow: FlowId,
    },
    /// Ends this flow, or goes back to the one that called it, without a word.
    End {},
}

const fn three() -> u32 {
    3
}

impl Kind {
    /// Every node this one can lead to, with the label of the edge.
    pub fn edges(&self) -> Vec<(String, &NodeId)> {
        let mut edges: Vec<(String, &NodeId)> = Vec::new();
        match self {
            Self::Say { next, .. } => {
                edges.extend(next.iter().map(|next| ("next".to_owned(), next)));
            }
            Self::Menu { options, go, other, file, .. } => {
                edges.extend(options.iter().map(|o| (o.id.clone(), &o.go)));
                edges.extend(go.iter().map(|n| ("from".to_owned(), n)));
                edges.extend(other.iter().map(|n| ("other".to_owned(), n)));
                edges.extend(file.iter().map(|n| ("file".to_owned(), n)));
            }
            Self::Ask { options, next, fail, .. } => {
                edges.push(("next".to_owned(), next));
                edges.push(("fail".to_owned(), fail));
                edges.extend(options.iter().map(|o| (o.id.clone(), &o.go)));
            }
            Self::Answer { sure, unsure, none, missing, .. } => {
                edges.push(("sure".to_owned(), sure));
                edges.push(("unsure".to_owned(), unsure));
                edges.push(("none".to_owned(), none));
                edges.extend(missing.iter().map(|n| ("missing".to_owned(), n)));
            }
            Self::Checklist { done, pause, prove, .. } => {
                edges.push(("done".to_owned(), done));
                edges.push(("pause".to_owned(), pause));
                edges.extend(prove.iter().map(|n| ("prove".to_owned(), n)));
            }
            Self::Attach { next, options, .. } => {
                edges.push(("next".to_owned(), next));
                edges.extend(options.iter().map(|o| (o.id.clone(), &o.go)));
            }
            Self::Consent { yes, no, options, .. } => {
                edges.push(("yes".to_owned(), yes));
                edges.push(("no".to_owned(), no));
                edges.extend(options.iter().map(|o| (o.id.clone(), &o.go)));
            }
            Self::Remind { next, .. } | Self::Call { next, .. } => {
                edges.push(("next".to_owned(), next));
            }
            Self::Branch { when, otherwise } => {
                edges.extend(when.iter().map(|w| (w.condition.clone(), &w.go)));
                edges.push(("otherwise".to_owned(), otherwise));
            }
            Self::Do { go, .. } => {
                edges.extend(go.iter().map(|(outcome, node)| (outcome.clone(), node)));
            }
            Self::Leave { .. } | Self::End {} => {}
        }
        edges
    }

    /// Whether a person must say something before the flow goes on from here.
    pub const fn waits(&self) -> bool {
        matches!(
            self,
            Self::Menu { .. }
                | Self::Ask { .. }
                | Self::Checklist { .. }
                | Self::Attach { .. }
                | Self::Consent { .. }
        )
    }

    /// Whether the node shows a message of its own.
    pub const fn speaks(&self) -> bool {
        matches!(
            self,
            Self::Say { .. }
                | Self::Menu { .. }
                | Self::Ask { .. }
                | Self::Attach { .. }
                | Self::Consent { .. }
                | Self::Checklist { .. }
        )
    }

    /// Further attributes that the node's message must have.
    pub const fn attributes(&self) -> &'static [&'static str] {
        match self {
            Self::Ask { .. } => &["retry"],
            Self::Attach { many: true, .. } => &["more"],
            Self::Checklist { .. } => &["more", "noted", "photo", "how"],
            _ => &[],
        }
    }

    /// Options that are always offered by this node, besides dynamic ones.
    pub fn option_ids(&self) -> Vec<&str> {
        match self {
            Self::Menu { options, .. } | Self::Ask { options, .. } => {
                options.iter().map(|o| o.id.as_str()).collect()
            }
            Self::Attach { options, many, .. } => {
                let mut ids: Vec<&str> = Vec::new();
                if *many {
                    ids.push("done");
                }
                ids.extend(options.iter().map(|o| o.id.as_str()));
                ids
            }
            Self::Consent { options, .. } => {
                let mut ids = vec!["yes", "no"];
                ids.extend(options.iter().map(|o| o.id.as_str()));
                ids
            }
            Self::Checklist { .. } => CHECKLIST_OPTIONS.to_vec(),
            _ => Vec::new(),
        }
    }
}

/// Options of every checklist item: `fine`, `yes`, `priority` and `more` at once; `how`, the
/// two rarer answers and `pause` behind `more`; `skip` under the question for a photo. Words
/// of the first nine are understood at any time, `end` only as words.
pub const CHECKLIST_OPTIONS: [&str; 10] =
    ["fine", "yes", "priority", "more", "na", "unsure", "how", "pause", "end", "skip"];
