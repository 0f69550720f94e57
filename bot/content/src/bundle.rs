//! A flow version: everything that a running talk must find again as it was.
//!
//! The hash covers the flow, the flows it calls, their messages in every language and the
//! rows and words of the lists they walk; not what it leaves for or is reminded of, and
//! never rights cards, contacts, urgent texts or command words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use domain::Lang;
use engine::{Flow, FlowId, Kind};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::checklist::Checklist;
use crate::codes;
use crate::ftl;
use crate::issue::{Faults, Issue};
use crate::texts::{Messages, messages};
use crate::tree::FileText;

/// A flow version, to be kept until the last talk on it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Its name.
    pub hash: String,
    /// What it holds, as JSON.
    pub body: String,
}

/// Version of the body's own format.
const FORMAT: u32 = 1;

/// What a bundle holds.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Body {
    format: u32,
    /// The flow that a talk began with.
    root: FlowId,
    /// It and all that it calls.
    pub(crate) flows: BTreeMap<FlowId, Flow>,
    /// Source of their messages, by language and id.
    messages: BTreeMap<Lang, BTreeMap<String, String>>,
    /// Lists that they walk.
    pub(crate) lists: BTreeMap<String, Checklist>,
}

/// Messages of each language.
pub(crate) type Units = BTreeMap<Lang, Arc<Messages>>;

impl Body {
    /// Gathers a flow with all that it calls and shows.
    pub(crate) fn of(
        root: &str,
        flows: &BTreeMap<FlowId, Flow>,
        lists: &BTreeMap<String, Checklist>,
        units: &Units,
    ) -> Option<Self> {
        let mut body = Self {
            format: FORMAT,
            root: root.to_owned(),
            flows: BTreeMap::new(),
            messages: BTreeMap::new(),
            lists: BTreeMap::new(),
        };
        flows.get(root)?;
        let mut waiting = vec![root.to_owned()];
        while let Some(id) = waiting.pop() {
            let Some(flow) = flows.get(&id).filter(|_| !body.flows.contains_key(&id)) else {
                continue;
            };
            for node in flow.nodes.values() {
                match &node.kind {
                    Kind::Call { flow, .. } => waiting.push(flow.clone()),
                    Kind::Checklist { list, .. } => {
                        if let Some(found) = lists.get(list) {
                            body.lists.insert(list.clone(), found.clone());
                        }
                    }
                    _ => {}
                }
            }
            body.flows.insert(id, flow.clone());
        }
        let shown = |id: &str| {
            body.flows.iter().any(|(flow, f)| {
                id.strip_prefix(flow.as_str())
                    .and_then(|rest| rest.strip_prefix('-'))
                    .is_some_and(|node| f.nodes.contains_key(node))
            }) || body.lists.values().any(|list| list.says(id))
        };
        for (lang, units) in units {
            let mut wanted: Vec<&str> =
                units.keys().map(String::as_str).filter(|id| shown(id)).collect();
            let mut taken: BTreeSet<&str> = BTreeSet::new();
            while let Some(id) = wanted.pop() {
                let Some(unit) = units.get(id).filter(|_| taken.insert(id)) else { continue };
                wanted.extend(unit.references.iter().map(|id| &**id));
            }
            let sources = taken
                .into_iter()
                .filter_map(|id| Some((id.to_owned(), units.get(id)?.source().to_owned())))
                .collect();
            body.messages.insert(*lang, sources);
        }
        Some(body)
    }

    /// The bundle of this body.
    pub(crate) fn seal(&self) -> Option<Bundle> {
        let body = serde_json::to_string(self).ok()?;
        Some(Bundle { hash: hash(&body), body })
    }

    /// Reads a bundle kept earlier.
    pub(crate) fn open(json: &str) -> Result<Self, Faults> {
        let fault = |what: String| {
            Faults::from(Issue::new(
                codes::FLOW_SYNTAX,
                "bundle",
                what,
                "retire the version with `workline flow retire`; its talks go on with the newest",
            ))
        };
        let body: Self = serde_json::from_str(json).map_err(|error| fault(error.to_string()))?;
        if body.format == FORMAT {
            Ok(body)
        } else {
            Err(fault(format!("has format {}, which this version cannot read", body.format)))
        }
    }

    /// Its messages with what they refer to, in place of the present ones.
    pub(crate) fn units_over(&self, present: &Units) -> Units {
        let mut units = present.clone();
        for (lang, older) in &self.messages {
            let source: Vec<&str> = older.values().map(String::as_str).collect();
            let text = FileText::from(source.join("\n\n"));
            let file = ftl::read("bundle", &text, &mut Vec::new());
            Arc::make_mut(units.entry(*lang).or_default()).extend(messages([&file]));
        }
        units
    }
}

/// Half of SHA-256 in hexadecimal: a name, not a secret.
pub(crate) fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let mut out = String::with_capacity(32);
    for byte in digest.iter().take(16) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}
