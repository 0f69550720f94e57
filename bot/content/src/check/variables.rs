//! Conditions that can be read, and variables that something sets.

use std::collections::{BTreeMap, BTreeSet};

use engine::{Kind, expression, verbs};

use super::Found;
use crate::codes;
use crate::flows::FlowFile;
use crate::parsed::Parsed;

/// Values of the contact and the line, readable in conditions and arguments.
const ALWAYS: [&str; 20] = [
    "contact.lang",
    "contact.country",
    "contact.address",
    "contact.pin",
    "contact.proved",
    "contact.stopped",
    "contact.facilitator",
    "contact.first",
    "contact.covered",
    "contact.known",
    "line.trial",
    "line.simulated",
    "line.organisation",
    "danger.kind",
    "line.danger",
    "channel",
    "cases.count",
    "cases.unread",
    "cycles.count",
    "cycles.role",
];
/// Card shown last; not of the talk, but of the session.
const CARD_LAST: &str = "card.last";
/// Values that every message gets.
pub(super) const IN_EVERY_MESSAGE: [&str; 4] = ["channel", "address", "organisation", "country"];

/// Names that something sets: whole variables, and the parts of maps as `map.part`.
pub(super) type Names = BTreeSet<String>;

pub(super) fn check(parsed: &Parsed, found: &mut Found) {
    let visible = visible(parsed);
    for (flow, file) in &parsed.flows.files {
        let Some(names) = visible.get(flow) else { continue };
        for (id, node) in &file.flow.nodes {
            uses(file, id, &node.kind, names, found);
        }
        messages(parsed, file, names, found);
    }
}

/// Variables that may be set when a flow runs: its own, those of flows it calls, and those
/// of flows that call it or leave for it.
fn visible(parsed: &Parsed) -> BTreeMap<String, Names> {
    let mut visible: BTreeMap<String, Names> =
        parsed.flows.files.iter().map(|(id, file)| (id.clone(), own(parsed, file))).collect();
    loop {
        let mut grown = false;
        for (id, file) in &parsed.flows.files {
            for node in file.flow.nodes.values() {
                let (Kind::Call { flow, .. } | Kind::Leave { flow }) = &node.kind else { continue };
                grown |= flow_into(&mut visible, id, flow);
                if matches!(node.kind, Kind::Call { .. }) {
                    grown |= flow_into(&mut visible, flow, id);
                }
            }
        }
        if !grown {
            return visible;
        }
    }
}

fn flow_into(visible: &mut BTreeMap<String, Names>, from: &str, to: &str) -> bool {
    let Some(names) = visible.get(from).cloned() else { return false };
    let Some(known) = visible.get_mut(to) else { return false };
    let before = known.len();
    known.extend(names);
    known.len() > before
}

/// Variables that a flow's own nodes set, and those that it is begun with.
fn own(parsed: &Parsed, file: &FlowFile) -> Names {
    let mut names = Names::new();
    let mut add = |name: &str| {
        names.insert(name.to_owned());
    };
    if let Some(entries) = &parsed.flows.entries {
        let id = &file.flow.id;
        let begun = [
            (&entries.ask, "question"),
            (&entries.urgent, "words"),
            (&entries.card, "payload"),
            (&entries.code, "argument"),
            (&entries.join, "argument"),
        ];
        for (_, name) in begun.iter().filter(|(flow, _)| *flow == id) {
            add(name);
        }
        if entries.commands.values().any(|flow| flow == id) {
            add("argument");
        }
    }
    for node in file.flow.nodes.values() {
        match &node.kind {
            Kind::Menu { save, words, .. } => {
                save.iter().chain(words).for_each(|name| add(name));
            }
            Kind::Attach { save, .. } => add(save),
            Kind::Ask { save, .. } => {
                add(save);
                add(&format!("{save}-raw"));
            }
            Kind::Answer { .. } => {
                for name in ["card", "related", "suggestions", "broadcast"] {
                    add(name);
                }
            }
            Kind::Checklist { .. } => {
                add("walk");
                for part in verbs::find("walk.next").map_or(&[][..], |verb| verb.tells) {
                    add(&format!("walk.{part}"));
                }
            }
            Kind::Do { verb, save, .. } => {
                if let Some(save) = save {
                    add(save);
                }
                for part in verbs::find(verb).map_or(&[][..], |verb| verb.tells) {
                    match save {
                        Some(save) => add(&format!("{save}.{part}")),
                        None => add(part),
                    }
                }
            }
            _ => {}
        }
    }
    names
}

/// Whether a name is set, or is a part of something that is set (`item.short`).
fn is_set(names: &Names, name: &str) -> bool {
    let part = |sign: char| {
        name.match_indices(sign).any(|(at, _)| name.get(..at).is_some_and(|n| names.contains(n)))
    };
    names.contains(name) || ALWAYS.contains(&name) || name == CARD_LAST || part('.')
}

/// The same for a message, where the parts of a map are `item-short`.
fn is_shown(names: &Names, name: &str) -> bool {
    IN_EVERY_MESSAGE.contains(&name)
        || names.contains(name)
        || name.match_indices('-').any(|(at, _)| name.get(..at).is_some_and(|n| names.contains(n)))
}

fn uses(file: &FlowFile, id: &str, kind: &Kind, names: &Names, found: &mut Found) {
    let unset = |name: &str, found: &mut Found| {
        if !is_set(names, name) {
            found.refuse(file.issue(
                codes::NO_SUCH_VARIABLE,
                id,
                format!("node {id:?} reads {name:?}, which nothing sets"),
                "correct the name, or save it in a node before",
            ));
        }
    };
    let mut conditions: Vec<&str> = Vec::new();
    match kind {
        Kind::Branch { when, .. } => conditions.extend(when.iter().map(|w| w.condition.as_str())),
        Kind::Say { document: Some(name), .. } | Kind::Menu { from: Some(name), .. } => {
            unset(name, found);
        }
        Kind::Answer { question, .. } => unset(question, found),
        Kind::Do { with, .. } => {
            for name in with.values().filter_map(|value| value.strip_prefix('$')) {
                unset(name, found);
            }
        }
        Kind::Remind { after, .. } => match after.strip_prefix('$') {
            Some(name) => unset(name, found),
            None if after.parse::<u32>().is_ok() => {}
            None => found.refuse(file.issue(
                codes::NO_SUCH_VARIABLE,
                id,
                format!("node {id:?} reminds after {after:?}"),
                "write a number of days, or \"$variable\" for a saved date",
            )),
        },
        _ => {}
    }
    if let Kind::Menu { options, .. }
    | Kind::Ask { options, .. }
    | Kind::Attach { options, .. }
    | Kind::Consent { options, .. } = kind
    {
        conditions.extend(options.iter().filter_map(|option| option.condition.as_deref()));
        for name in options.iter().filter_map(|option| option.url.as_deref()) {
            unset(name.trim_start_matches('$'), found);
        }
    }
    for condition in conditions {
        match expression::parse(condition) {
            Ok(expression) => {
                for name in expression.names() {
                    unset(name, found);
                }
            }
            Err(error) => found.refuse(file.issue(
                codes::CONDITION,
                id,
                format!("node {id:?}: the condition {condition:?} cannot be read: {error}"),
                "names, numbers, 'texts', == != < <= > >= and or not in (…)",
            )),
        }
    }
}

/// Variables of a flow's messages must be set by something too.
fn messages(parsed: &Parsed, file: &FlowFile, names: &Names, found: &mut Found) {
    let flow = &file.flow;
    for ftl in parsed.locales.values().flatten() {
        for unit in &ftl.units {
            let node = unit.id.strip_prefix(&flow.id).and_then(|rest| rest.strip_prefix('-'));
            if !node.is_some_and(|node| flow.nodes.contains_key(node)) {
                continue;
            }
            for slot in &unit.slots {
                for name in &slot.variables {
                    if !is_shown(names, name) {
                        let issue = crate::issue::Issue::new(
                            codes::MESSAGE_VARIABLE,
                            &*ftl.path,
                            format!("{} uses ${name}, which nothing in the flow sets", unit.id),
                            "correct the name, or save it in a node before",
                        );
                        found.refuse(issue.at(slot.line));
                    }
                }
            }
        }
    }
}
