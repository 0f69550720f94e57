//! The shape of flows: where ways lead, and that every one of them ends or waits.

use std::collections::{BTreeMap, BTreeSet};

use engine::{Flow, Kind, limits};

use super::Found;
use crate::codes;
use crate::flows::{ENTRIES, FlowFile};
use crate::issue::Issue;
use crate::parsed::Parsed;

/// Minutes of silence after which a talk may end: five minutes to fourteen days.
const EXPIRY: std::ops::RangeInclusive<u32> = 5..=14 * 24 * 60;
/// First and last minute of the day at which the line may write on its own.
const AWAKE: std::ops::Range<u32> = 7 * 60..21 * 60;

pub(super) fn check(parsed: &Parsed, found: &mut Found) {
    entries(parsed, found);
    for file in parsed.flows.files.values() {
        head(file, found);
        if targets(file, found) {
            reachable(file, found);
            ends(file, found);
            loops(parsed, file, found);
        }
        nodes(parsed, file, found);
    }
    calls(parsed, found);
}

/// Flows that the line starts itself, with what they are for.
pub(super) fn entry_flows(parsed: &Parsed) -> Vec<(String, String)> {
    let Some(entries) = &parsed.flows.entries else { return Vec::new() };
    let purposes = [
        ("ask", &entries.ask),
        ("menu", &entries.menu),
        ("help", &entries.help),
        ("welcome", &entries.welcome),
        ("language", &entries.language),
        ("urgent", &entries.urgent),
        ("person", &entries.person),
        ("card", &entries.card),
        ("code", &entries.code),
        ("join", &entries.join),
        ("resume", &entries.resume),
        ("reply", &entries.reply),
        ("hidden", &entries.hidden),
    ];
    let mut all: Vec<(String, String)> =
        purposes.iter().map(|(name, flow)| ((*name).to_owned(), (*flow).clone())).collect();
    all.extend(entries.commands.iter().map(|(name, flow)| (format!("/{name}"), flow.clone())));
    all
}

fn entries(parsed: &Parsed, found: &mut Found) {
    for (purpose, flow) in entry_flows(parsed) {
        if parsed.flows.get(&flow).is_none() {
            found.refuse(Issue::new(
                codes::NO_SUCH_FLOW,
                ENTRIES,
                format!("{purpose} names the flow {flow:?}, which does not exist"),
                format!("add flows/{flow}.toml, or name another flow"),
            ));
        }
    }
}

fn head(file: &FlowFile, found: &mut Found) {
    let minutes = file.flow.expires_minutes;
    if !EXPIRY.contains(&minutes) {
        found.refuse(Issue::new(
            codes::EXPIRY,
            &*file.path,
            format!("ends after {minutes} minutes of silence"),
            "choose between 5 minutes and 20160 (14 days)",
        ));
    }
}

/// Whether every way leads to a node that exists.
fn targets(file: &FlowFile, found: &mut Found) -> bool {
    let flow = &file.flow;
    let mut sound = true;
    if !flow.nodes.contains_key(&flow.start) {
        sound = false;
        found.refuse(Issue::new(
            codes::NO_SUCH_NODE,
            &*file.path,
            format!("starts at {:?}, which is no node", flow.start),
            format!("add [nodes.{}], or start at another node", flow.start),
        ));
    }
    for (id, node) in &flow.nodes {
        for (label, target) in node.kind.edges() {
            if !flow.nodes.contains_key(target) {
                sound = false;
                found.refuse(file.issue(
                    codes::NO_SUCH_NODE,
                    id,
                    format!("node {id:?}: {label:?} leads to {target:?}, which is no node"),
                    format!("add [nodes.{target}], or lead it to another node"),
                ));
            }
        }
    }
    sound
}

fn reachable(file: &FlowFile, found: &mut Found) {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![file.flow.start.as_str()];
    while let Some(id) = waiting.pop() {
        if seen.insert(id)
            && let Some(node) = file.flow.nodes.get(id)
        {
            waiting.extend(node.kind.edges().into_iter().map(|(_, target)| target.as_str()));
        }
    }
    for id in file.flow.nodes.keys().filter(|id| !seen.contains(id.as_str())) {
        found.refuse(file.issue(
            codes::UNREACHABLE,
            id,
            format!("node {id:?} is reached by no way from the start"),
            "lead a way to it, or take it out",
        ));
    }
}

/// Whether the flow can end at a node.
pub(super) fn ends_here(kind: &Kind) -> bool {
    matches!(kind, Kind::Say { next: None, .. } | Kind::Leave { .. } | Kind::End {})
}

/// Every node must be able to go on to an end of the flow.
fn ends(file: &FlowFile, found: &mut Found) {
    let nodes = &file.flow.nodes;
    let mut good: BTreeSet<&str> =
        nodes.iter().filter(|(_, node)| ends_here(&node.kind)).map(|(id, _)| id.as_str()).collect();
    loop {
        let more: Vec<&str> = nodes
            .iter()
            .filter(|(id, node)| {
                !good.contains(id.as_str())
                    && node.kind.edges().iter().any(|(_, target)| good.contains(target.as_str()))
            })
            .map(|(id, _)| id.as_str())
            .collect();
        if more.is_empty() {
            break;
        }
        good.extend(more);
    }
    for (id, _) in nodes.iter().filter(|(id, _)| !good.contains(id.as_str())) {
        found.refuse(file.issue(
            codes::DEAD_END,
            id,
            format!("node {id:?} is a dead end: no way leads from it to an end of the flow"),
            "give it an option or a next that leads on, or let it end the flow",
        ));
    }
}

/// Whether a person is asked something at a node, or in the flow that it calls.
fn asks(parsed: &Parsed, kind: &Kind) -> bool {
    match kind {
        Kind::Call { flow, .. } => parsed
            .flows
            .get(flow)
            .is_some_and(|called| called.flow.nodes.values().any(|node| node.kind.waits())),
        kind => kind.waits(),
    }
}

fn loops(parsed: &Parsed, file: &FlowFile, found: &mut Found) {
    // Colours of a depth-first search: absent, being walked, done.
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    for start in file.flow.nodes.keys() {
        if let Some(id) = circle(parsed, &file.flow, start, &mut done) {
            found.refuse(file.issue(
                codes::LOOP_WITHOUT_WAIT,
                id,
                format!("node {id:?} comes back to itself without asking anybody anything"),
                "put a menu or a question into the circle, or lead one of its ways out",
            ));
        }
    }
}

fn circle<'a>(
    parsed: &Parsed,
    flow: &'a Flow,
    id: &'a str,
    done: &mut BTreeMap<&'a str, bool>,
) -> Option<&'a str> {
    let node = flow.nodes.get(id).filter(|node| !asks(parsed, &node.kind))?;
    match done.get(id) {
        Some(true) => return None,
        Some(false) => return Some(id),
        None => {}
    }
    done.insert(id, false);
    let circle =
        node.kind.edges().into_iter().find_map(|(_, target)| circle(parsed, flow, target, done));
    done.insert(id, true);
    circle
}

fn nodes(parsed: &Parsed, file: &FlowFile, found: &mut Found) {
    for (id, node) in &file.flow.nodes {
        match &node.kind {
            Kind::Menu { options, from, go, other, file: takes, .. } => {
                if options.is_empty() && from.is_none() && other.is_none() && takes.is_none() {
                    found.refuse(file.issue(
                        codes::DEAD_END,
                        id,
                        format!("node {id:?} is a menu that offers nothing"),
                        "give it options, or a list with from and go",
                    ));
                }
                if from.is_some() != go.is_some() {
                    found.refuse(file.issue(
                        codes::DEAD_END,
                        id,
                        format!("node {id:?} has from without go, or go without from"),
                        "from names the list, go says where its options lead: give both or none",
                    ));
                }
            }
            Kind::Call { flow, .. } | Kind::Leave { flow } => {
                no_flow(parsed, file, id, flow, found);
            }
            Kind::Remind { flow, at, .. } => {
                no_flow(parsed, file, id, flow, found);
                if !minutes(at).is_some_and(|minute| AWAKE.contains(&minute)) {
                    found.refuse(file.issue(
                        codes::QUIET_HOURS,
                        id,
                        format!("node {id:?} reminds at {at:?}"),
                        "write a time of day from \"07:00\" to \"20:59\"; nights are quiet",
                    ));
                }
            }
            Kind::Checklist { list, .. } if !parsed.checklists.lists.contains_key(list) => {
                found.refuse(file.issue(
                    codes::NO_SUCH_LIST,
                    id,
                    format!("node {id:?} walks through the list {list:?}, which does not exist"),
                    format!("add content/checklists/{list}.toml, or name another list"),
                ));
            }
            _ => {}
        }
        options(file, id, &node.kind, found);
    }
}

fn options(file: &FlowFile, id: &str, kind: &Kind, found: &mut Found) {
    let ids = kind.option_ids();
    let mut seen = BTreeSet::new();
    for option in &ids {
        if !seen.insert(*option) || *option == "help" {
            found.refuse(file.issue(
                codes::OPTIONS,
                id,
                format!("node {id:?} has the option {option:?} twice, or it is called help"),
                "give every option of a node an id of its own; help is kept for help texts",
            ));
        }
    }
    let most = limits::OPTIONS;
    if ids.len() > most && !matches!(kind, Kind::Checklist { .. }) {
        found.refuse(file.issue(
            codes::OPTIONS,
            id,
            format!("node {id:?} has {} options; at most {most} can be shown", ids.len()),
            "part them into two menus",
        ));
    }
}

fn no_flow(parsed: &Parsed, file: &FlowFile, id: &str, flow: &str, found: &mut Found) {
    if parsed.flows.get(flow).is_none() {
        found.refuse(file.issue(
            codes::NO_SUCH_FLOW,
            id,
            format!("node {id:?} names the flow {flow:?}, which does not exist"),
            format!("add flows/{flow}.toml, or name another flow"),
        ));
    }
}

/// Minute of the day of `HH:MM`.
fn minutes(at: &str) -> Option<u32> {
    let (hours, minutes) = at.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// Flows that a flow calls.
pub(super) fn called(flow: &Flow) -> BTreeSet<&str> {
    flow.nodes
        .values()
        .filter_map(|node| match &node.kind {
            Kind::Call { flow, .. } => Some(flow.as_str()),
            _ => None,
        })
        .collect()
}

fn calls(parsed: &Parsed, found: &mut Found) {
    for (id, file) in &parsed.flows.files {
        let depth = depth(parsed, id, &mut Vec::new());
        if depth.is_none_or(|depth| depth > limits::CALL_DEPTH) {
            found.refuse(Issue::new(
                codes::CALL_DEPTH,
                &*file.path,
                "calls flows that call each other in a circle, or too deep",
                format!(
                    "leave for the flow instead of calling it; at most {} deep",
                    limits::CALL_DEPTH
                ),
            ));
        }
    }
}

/// How deep a flow calls; `None` for a circle.
fn depth<'a>(parsed: &'a Parsed, id: &'a str, above: &mut Vec<&'a str>) -> Option<usize> {
    if above.contains(&id) {
        return None;
    }
    let Some(file) = parsed.flows.get(id) else { return Some(0) };
    above.push(id);
    let deepest = called(&file.flow)
        .into_iter()
        .map(|flow| depth(parsed, flow, above))
        .try_fold(0, |most, depth| depth.map(|depth| depth.max(most)));
    above.pop();
    deepest.map(|depth| depth + 1)
}
