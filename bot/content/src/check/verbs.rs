//! `do` nodes against the table of verbs.

use engine::Kind;
use engine::verbs;

use super::Found;
use crate::codes;
use crate::parsed::Parsed;

pub(super) fn check(parsed: &Parsed, found: &mut Found) {
    for file in parsed.flows.files.values() {
        for (id, node) in &file.flow.nodes {
            let Kind::Do { verb, with, go, .. } = &node.kind else { continue };
            let Some(known) = verbs::find(verb) else {
                let near: Vec<&str> = verbs::VERBS
                    .iter()
                    .map(|known| known.name)
                    .filter(|name| name.split('.').next() == verb.split('.').next())
                    .collect();
                let near = if near.is_empty() {
                    "the verbs are listed in docs/guides/add-a-flow.md".to_owned()
                } else {
                    format!("use one of {}", near.join(", "))
                };
                let what = format!("node {id:?} uses the verb {verb:?}, which does not exist");
                found.refuse(file.issue(codes::NO_SUCH_VERB, id, what, near));
                continue;
            };
            for missing in known.needs.iter().filter(|name| !with.contains_key(**name)) {
                found.refuse(file.issue(
                    codes::VERB_ARGUMENT,
                    id,
                    format!("node {id:?}: {verb} needs {missing:?}"),
                    format!("add {missing} to with, as a text or \"$variable\""),
                ));
            }
            let takes: Vec<&str> = known.needs.iter().chain(known.takes).copied().collect();
            for extra in with.keys().filter(|name| !takes.contains(&name.as_str())) {
                found.refuse(file.issue(
                    codes::VERB_ARGUMENT,
                    id,
                    format!("node {id:?}: {verb} does not take {extra:?}"),
                    format!("take it out; {verb} takes: {}", takes.join(", ")),
                ));
            }
            for missing in known.outcomes.iter().filter(|name| !go.contains_key(**name)) {
                found.refuse(file.issue(
                    codes::VERB_OUTCOME,
                    id,
                    format!("node {id:?}: the outcome {missing:?} of {verb} leads nowhere"),
                    format!("add {missing} to go"),
                ));
            }
            for extra in go.keys().filter(|name| !known.outcomes.contains(&name.as_str())) {
                found.refuse(file.issue(
                    codes::VERB_OUTCOME,
                    id,
                    format!("node {id:?}: {verb} has no outcome {extra:?}"),
                    format!("take it out; its outcomes are: {}", known.outcomes.join(", ")),
                ));
            }
        }
    }
}
