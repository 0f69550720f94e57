//! Messages: each there in every language, with the same variables, used, defined once.

use std::collections::{BTreeMap, BTreeSet};

use domain::Lang;
use engine::Flow;

use super::Found;
use super::variables::IN_EVERY_MESSAGE;
use crate::card;
use crate::codes;
use crate::ftl::{FtlFile, Slot, Unit};
use crate::issue::Issue;
use crate::parsed::Parsed;

/// Messages that the engine says on its own.
pub(super) const OF_THE_LINE: [&str; 19] = [
    "line-calm",
    "line-contact",
    "line-cut",
    "line-edited",
    "line-failed",
    "line-file-out-of-the-blue",
    "line-language",
    "line-location",
    "line-maybe-stop",
    "line-no-file-here",
    "line-no-way-back",
    "line-nothing-unfinished",
    "line-other",
    "line-poll",
    "line-retry",
    "line-stale",
    "line-started",
    "line-sticker",
    "line-stopped",
];

/// How a day is written is a language's own matter; each picks the parts it shows.
const DATES: [&str; 2] = ["card-date", "card-day"];

pub(super) fn check(parsed: &Parsed, found: &mut Found) {
    let known = known(parsed);
    for lang in &parsed.languages {
        let nothing = BTreeMap::new();
        let units = known.get(lang).unwrap_or(&nothing);
        for (id, file) in needed(parsed) {
            if !units.contains_key(&*id) {
                found.refuse(Issue::new(
                    codes::MESSAGE_MISSING,
                    format!("locales/{lang}/{file}.ftl"),
                    format!("{id} is missing in {lang}"),
                    format!("add the message {id}"),
                ));
            }
        }
        for (flow, file) in &parsed.flows.files {
            of_flow(*lang, flow, &file.flow, units, found);
        }
        references(parsed, *lang, units, found);
    }
    unused(parsed, found);
    twice(parsed, found);
    let locales: BTreeMap<Lang, Vec<&FtlFile>> =
        parsed.locales.iter().map(|(lang, files)| (*lang, files.iter().collect())).collect();
    parity(&locales, codes::MESSAGE_MISSING, &parsed.languages, found);
}

/// Messages of a language by id, with their file.
type Known<'a> = BTreeMap<&'a str, (&'a Unit, &'a FtlFile)>;

fn known(parsed: &Parsed) -> BTreeMap<Lang, Known<'_>> {
    parsed
        .languages
        .iter()
        .map(|lang| {
            let mut units = Known::new();
            for file in parsed.shared_files(*lang) {
                for unit in &file.units {
                    units.entry(unit.id.as_str()).or_insert((unit, file));
                }
            }
            (*lang, units)
        })
        .collect()
}

/// Messages that Rust says, with the file they belong in. The warning against posting
/// names is not among them: it has a code of its own.
fn needed(parsed: &Parsed) -> Vec<(String, String)> {
    let line = OF_THE_LINE.iter().map(|id| ((*id).to_owned(), "line".to_owned()));
    let card = card::MESSAGES.iter().map(|id| ((*id).to_owned(), "card".to_owned()));
    let names = parsed
        .flows
        .files
        .iter()
        .filter(|(_, file)| file.flow.resumable)
        .map(|(flow, _)| (format!("{flow}-name"), flow.clone()));
    line.chain(card).chain(names).collect()
}

fn of_flow(lang: Lang, flow_id: &str, flow: &Flow, units: &Known<'_>, found: &mut Found) {
    let path = format!("locales/{lang}/{flow_id}.ftl");
    for (node_id, node) in flow.nodes.iter().filter(|(_, node)| node.kind.speaks()) {
        let id = format!("{flow_id}-{node_id}");
        let Some((unit, file)) = units.get(id.as_str()) else {
            found.refuse(Issue::new(
                codes::MESSAGE_MISSING,
                &*path,
                format!("{id} is missing in {lang}: node {node_id:?} has no words"),
                format!("add the message {id}"),
            ));
            continue;
        };
        let mut wanted: Vec<Option<String>> = vec![None];
        wanted.extend(node.kind.attributes().iter().map(|attr| Some((*attr).to_owned())));
        wanted.extend(node.kind.option_ids().iter().map(|option| Some(format!("opt-{option}"))));
        for attr in wanted.iter().filter(|attr| unit.slot(attr.as_deref()).is_none()) {
            let (what, remedy) = match attr {
                None => (format!("{id} has no words of its own in {lang}"), "write them after ="),
                Some(attr) => {
                    (format!("{id} has no .{attr} in {lang}"), "add the attribute below the words")
                }
            };
            let issue = Issue::new(codes::MESSAGE_MISSING, &*file.path, what, remedy);
            found.refuse(issue.at(unit.line));
        }
    }
}

/// Whether a node shows an attribute.
fn shows(flow: &Flow, node: &str, attr: &str) -> bool {
    let Some(kind) = flow.nodes.get(node).map(|node| &node.kind) else { return false };
    let option = attr.strip_prefix("opt-").or_else(|| attr.strip_prefix("syn-"));
    option.is_some_and(|option| kind.option_ids().contains(&option))
        || kind.attributes().contains(&attr)
        || (kind.waits() && attr == "help")
}

/// Messages of a flow's own file that no node shows and no message refers to.
fn unused(parsed: &Parsed, found: &mut Found) {
    for files in parsed.locales.values() {
        let referred: BTreeSet<&str> = files
            .iter()
            .flat_map(|file| &file.units)
            .flat_map(|unit| &unit.slots)
            .flat_map(|slot| &slot.references)
            .map(|reference| reference.split('.').next().unwrap_or(reference))
            .collect();
        for file in files {
            let name = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
            let Some(flow) = parsed.flows.get(name) else { continue };
            for unit in file.units.iter().filter(|unit| !unit.id.starts_with('-')) {
                let node = unit.id.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
                let node = node.unwrap_or_default();
                let is_name = node == "name" && flow.flow.resumable;
                let spoken = flow.flow.nodes.get(node).is_some_and(|node| node.kind.speaks());
                if !spoken && !is_name && !referred.contains(unit.id.as_str()) {
                    let issue = Issue::new(
                        codes::MESSAGE_UNUSED,
                        &*file.path,
                        format!("{} is shown by no node of the flow", unit.id),
                        "take it out, or correct its name to <flow>-<node>",
                    );
                    found.refuse(issue.at(unit.line));
                } else if spoken {
                    for slot in &unit.slots {
                        let Some(attr) = &slot.attr else { continue };
                        if !shows(&flow.flow, node, attr) {
                            let issue = Issue::new(
                                codes::MESSAGE_UNUSED,
                                &*file.path,
                                format!("{}.{attr} is shown by no node of the flow", unit.id),
                                "take it out, or correct it to opt-<option>, syn-<option> or help",
                            );
                            found.refuse(issue.at(slot.line));
                        }
                    }
                }
            }
        }
    }
}

fn twice(parsed: &Parsed, found: &mut Found) {
    for lang in &parsed.languages {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for file in parsed.shared_files(*lang) {
            for unit in &file.units {
                if let Some(first) = seen.insert(&unit.id, &file.path) {
                    let issue = Issue::new(
                        codes::MESSAGE_TWICE,
                        &*file.path,
                        format!("{} stands already in {first}", unit.id),
                        "keep one of the two",
                    );
                    found.refuse(issue.at(unit.line));
                }
            }
        }
    }
}

fn references(parsed: &Parsed, lang: Lang, units: &Known<'_>, found: &mut Found) {
    let content = parsed.rights.values().filter_map(|rights| rights.files.get(&lang)).flatten();
    for file in parsed.shared_files(lang).chain(content) {
        let here: BTreeSet<&str> = file.units.iter().map(|unit| unit.id.as_str()).collect();
        for (unit, slot) in file.units.iter().flat_map(|u| u.slots.iter().map(move |s| (u, s))) {
            for reference in &slot.references {
                let (id, attr) = match reference.split_once('.') {
                    Some((id, attr)) => (id, Some(attr)),
                    None => (reference.as_str(), None),
                };
                let exists = here.contains(id)
                    || units.get(id).is_some_and(|(unit, _)| unit.slot(attr).is_some());
                if !exists {
                    let issue = Issue::new(
                        codes::MESSAGE_REFERENCE,
                        &*file.path,
                        format!("{} refers to {reference}, which {lang} does not have", unit.id),
                        "add it to a file of the language, or write the words out",
                    );
                    found.refuse(issue.at(slot.line));
                }
            }
            for function in &slot.functions {
                let issue = Issue::new(
                    codes::MESSAGE_REFERENCE,
                    &*file.path,
                    format!("{} calls {function}(), which does not exist", unit.id),
                    "write { $name }: numbers and dates are formatted on their own",
                );
                found.refuse(issue.at(slot.line));
            }
        }
    }
}

/// The same messages, attributes and variables in every language; English leads.
pub(super) fn parity(
    files: &BTreeMap<Lang, Vec<&FtlFile>>,
    missing: &'static str,
    languages: &[Lang],
    found: &mut Found,
) {
    let Some(lead) = languages.iter().find(|lang| **lang == Lang::En).or(languages.first()) else {
        return;
    };
    let nothing = Vec::new();
    let leading = slots(files.get(lead).unwrap_or(&nothing));
    for lang in languages.iter().filter(|lang| *lang != lead) {
        let these = slots(files.get(lang).unwrap_or(&nothing));
        for (key, (slot, path)) in &leading {
            let Some((other, other_path)) = these.get(key) else {
                if !optional(key) {
                    let file = path
                        .replace(&format!("/{lead}/"), &format!("/{lang}/"))
                        .replace(&format!(".{lead}.ftl"), &format!(".{lang}.ftl"));
                    found.refuse(Issue::new(
                        missing,
                        file,
                        format!("{key} is missing in {lang}"),
                        format!("translate it from {path}"),
                    ));
                }
                continue;
            };
            let (ours, theirs) = (variables(slot), variables(other));
            if ours != theirs && !DATES.contains(&key.as_str()) {
                let list = |names: &BTreeSet<&str>| {
                    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
                };
                let issue = Issue::new(
                    codes::VARIABLES_DIFFER,
                    other_path.as_str(),
                    format!(
                        "{key} uses {{{}}} in {lang}, but {{{}}} in {lead}",
                        list(&theirs),
                        list(&ours)
                    ),
                    "use the same variables in every language",
                );
                found.refuse(issue.at(other.line));
            }
        }
        for (key, (slot, path)) in &these {
            if !leading.contains_key(key) && !optional(key) {
                let issue = Issue::new(
                    codes::MESSAGE_EXTRA,
                    path.as_str(),
                    format!("{key} exists in {lang}, but not in {lead}"),
                    "add it to the other languages, or take it out",
                );
                found.refuse(issue.at(slot.line));
            }
        }
    }
}

/// Terms and further words of an option may differ from language to language.
fn optional(key: &str) -> bool {
    key.starts_with('-') || key.contains(".syn-")
}

fn variables(slot: &Slot) -> BTreeSet<&str> {
    slot.variables
        .iter()
        .map(String::as_str)
        .filter(|name| !IN_EVERY_MESSAGE.contains(name))
        .collect()
}

fn slots<'a>(files: &[&'a FtlFile]) -> BTreeMap<String, (&'a Slot, &'a String)> {
    let mut slots = BTreeMap::new();
    for file in files {
        for unit in &file.units {
            for slot in &unit.slots {
                let key = match &slot.attr {
                    None => unit.id.clone(),
                    Some(attr) => format!("{}.{attr}", unit.id),
                };
                slots.entry(key).or_insert((slot, &file.path));
            }
        }
    }
    slots
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;
    use std::path::Path;

    /// The engine names its messages where it says them; this list must follow.
    #[test]
    fn every_line_of_the_engine_is_demanded() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/src");
        let mut said = BTreeSet::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let source = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let named = source.split("\"line-").skip(1).filter_map(|rest| rest.split('"').next());
            said.extend(named.map(|name| format!("line-{name}")));
        }
        let demanded: BTreeSet<String> =
            super::OF_THE_LINE.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(said, demanded);
    }
}
