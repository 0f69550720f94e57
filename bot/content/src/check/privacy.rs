//! Nothing personal before consent; nothing telling left on the screen after a sensitive
//! sitting.

use std::collections::{BTreeMap, BTreeSet};

use engine::model::Expect;
use engine::{Kind, Node};

use super::Found;
use super::graph::entry_flows;
use crate::codes;
use crate::flows::FlowFile;
use crate::parsed::Parsed;

pub(super) fn check(parsed: &Parsed, found: &mut Found) {
    before_consent(parsed, found);
    for id in endings(parsed) {
        if let Some(file) = parsed.flows.get(&id) {
            last_bubbles(parsed, file, found);
        }
    }
}

/// Outcomes that show an earlier consent: there is a case only after one.
const AGREED: [(&str, &str); 5] = [
    ("case.find", "found"),
    ("case.list", "one"),
    ("case.list", "many"),
    ("case.read", "reply"),
    ("case.open", "done"),
];

/// Walks every way on which nobody has agreed yet.
fn before_consent(parsed: &Parsed, found: &mut Found) {
    let mut walk = Walk { parsed, seen: BTreeSet::new(), ends: BTreeMap::new() };
    for flow in roots(parsed) {
        walk.flow(&flow);
    }
    for (flow, id) in walk.seen {
        let Some(file) = parsed.flows.get(&flow) else { continue };
        if file.flow.nodes.get(&id).is_some_and(asks_something_personal) {
            found.refuse(file.issue(
                codes::BEFORE_CONSENT,
                &id,
                format!(
                    "node {id:?} asks something personal, and a way leads to it without consent"
                ),
                "put a consent node before it and lead to it from its yes only",
            ));
        }
    }
}

fn asks_something_personal(node: &Node) -> bool {
    node.personal || matches!(node.kind, Kind::Ask { expect: Expect::Phone, .. })
}

/// Flows that can begin a talk: all that the line starts, that others leave for or set a
/// reminder for, and those that nobody calls.
fn roots(parsed: &Parsed) -> BTreeSet<String> {
    let mut roots: BTreeSet<String> =
        entry_flows(parsed).into_iter().map(|(_, flow)| flow).collect();
    let mut called = BTreeSet::new();
    for file in parsed.flows.files.values() {
        for node in file.flow.nodes.values() {
            match &node.kind {
                Kind::Leave { flow } | Kind::Remind { flow, .. } => {
                    roots.insert(flow.clone());
                }
                Kind::Call { flow, .. } => {
                    called.insert(flow.clone());
                }
                _ => {}
            }
        }
    }
    roots.extend(parsed.flows.files.keys().filter(|id| !called.contains(*id)).cloned());
    roots
}

struct Walk<'a> {
    parsed: &'a Parsed,
    /// Nodes reached without consent.
    seen: BTreeSet<(String, String)>,
    /// Whether a flow can be gone through without consent; `false` while it is walked.
    ends: BTreeMap<String, bool>,
}

impl Walk<'_> {
    /// Walks a flow from its start; says whether its end is reached without consent.
    fn flow(&mut self, flow: &str) -> bool {
        if let Some(ends) = self.ends.get(flow) {
            return *ends;
        }
        self.ends.insert(flow.to_owned(), false);
        let Some(file) = self.parsed.flows.get(flow) else { return true };
        let mut ends = false;
        let mut waiting = vec![file.flow.start.clone()];
        while let Some(id) = waiting.pop() {
            if !self.seen.insert((flow.to_owned(), id.clone())) {
                continue;
            }
            let Some(node) = file.flow.nodes.get(&id) else { continue };
            match &node.kind {
                Kind::Do { verb, go, .. } => {
                    let agreed = |outcome: &str| AGREED.contains(&(verb.as_str(), outcome));
                    waiting.extend(
                        go.iter().filter(|(outcome, _)| !agreed(outcome)).map(|(_, t)| t.clone()),
                    );
                }
                Kind::Consent { no, options, .. } => {
                    waiting.push(no.clone());
                    waiting.extend(options.iter().map(|option| option.go.clone()));
                }
                Kind::Call { flow, next } => {
                    if self.flow(flow) {
                        waiting.push(next.clone());
                    }
                }
                kind => {
                    ends |= matches!(kind, Kind::Say { next: None, .. } | Kind::End {});
                    waiting.extend(kind.edges().into_iter().map(|(_, target)| target.clone()));
                }
            }
        }
        self.ends.insert(flow.to_owned(), ends);
        ends
    }
}

/// Flows with which a sensitive sitting can end: those that can begin a talk, and those
/// that one of these calls as the last thing it does.
fn endings(parsed: &Parsed) -> BTreeSet<String> {
    let roots = roots(parsed);
    let mut ends: BTreeSet<String> = parsed
        .flows
        .files
        .iter()
        .filter(|(id, file)| file.flow.sensitive && roots.contains(*id))
        .map(|(id, _)| id.clone())
        .collect();
    let mut waiting: Vec<String> = ends.iter().cloned().collect();
    while let Some(file) = waiting.pop().and_then(|id| parsed.flows.get(&id)) {
        for node in file.flow.nodes.values() {
            if let Kind::Call { flow, next } = &node.kind
                && file.flow.nodes.get(next).is_some_and(|next| !next.kind.speaks())
                && can_be_last(parsed, file, next, &mut BTreeSet::new())
                && ends.insert(flow.clone())
            {
                waiting.push(flow.clone());
            }
        }
    }
    ends
}

/// Every bubble after which a sensitive flow can end must be harmless.
fn last_bubbles(parsed: &Parsed, file: &FlowFile, found: &mut Found) {
    for (id, node) in &file.flow.nodes {
        if node.kind.speaks()
            && !node.harmless
            && can_be_last(parsed, file, id, &mut BTreeSet::new())
        {
            found.refuse(file.issue(
                codes::NOT_HARMLESS,
                id,
                format!("node {id:?} can be the last bubble of a sensitive flow"),
                "let a neutral bubble follow it, and mark that one harmless = true",
            ));
        }
    }
}

/// Whether the flow can end after this bubble without another one. `left` are the flows
/// that it has left for on the way.
fn can_be_last<'a>(
    parsed: &'a Parsed,
    file: &'a FlowFile,
    id: &'a str,
    left: &mut BTreeSet<&'a str>,
) -> bool {
    let silent = |target: &str| {
        file.flow
            .nodes
            .get(target)
            .is_some_and(|node| !node.kind.speaks() && !matches!(node.kind, Kind::Answer { .. }))
    };
    let mut seen = BTreeSet::new();
    let mut waiting = vec![id];
    while let Some(at) = waiting.pop() {
        let Some(node) = file.flow.nodes.get(at).filter(|_| seen.insert(at)) else { continue };
        match &node.kind {
            Kind::Say { next: None, .. } | Kind::End {} => return true,
            Kind::Leave { flow } => {
                // The flow it leaves for speaks, or can itself end without a word.
                if left.insert(flow)
                    && let Some(next) = parsed.flows.get(flow)
                    && next.flow.nodes.get(&next.flow.start).is_some_and(|n| !n.kind.speaks())
                    && can_be_last(parsed, next, &next.flow.start, left)
                {
                    return true;
                }
            }
            // Ways on which nothing else is said. A called flow counts as silent: what it
            // says last is judged in its own file if that is sensitive.
            kind => waiting.extend(
                kind.edges().into_iter().map(|(_, target)| target.as_str()).filter(|t| silent(t)),
            ),
        }
    }
    false
}
