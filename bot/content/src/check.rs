//! Every fault of a tree: what reading finds, then what the parts say of each other.

mod cards;
mod contacts;
mod graph;
mod length;
mod lists;
mod messages;
mod options;
mod privacy;
mod sms;
mod variables;
mod verbs;
mod widest;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

pub use length::FlowParts;
pub use sms::parts as text_parts;

use crate::codes;
use crate::issue::{Faults, Issue, Outcome};
use crate::learn;
use crate::parsed::Parsed;
use crate::tree::{Source, Tree};
use crate::wording::{Timeless, Wording};

/// Faults that leave a file, or a part of it, unread.
const UNREAD: [&str; 11] = [
    codes::FLOW_SYNTAX,
    codes::FLOW_HEAD,
    codes::NO_ENTRIES,
    codes::MESSAGE_SYNTAX,
    codes::FACTS_SYNTAX,
    codes::PHRASES,
    codes::CONTACTS_SYNTAX,
    codes::RULES_SYNTAX,
    codes::CLOCKS_SYNTAX,
    codes::CHECKLIST_SYNTAX,
    codes::WORDS,
];

/// Checks flows, messages and content; `today` decides what has expired.
pub fn check(source: &Source, today: Date) -> Outcome {
    match Tree::read(source) {
        Ok(tree) => check_tree(&tree, today),
        Err(faults) => Outcome { errors: faults.0, warnings: Vec::new() },
    }
}

/// What every flow takes as text messages, in every language.
pub fn sms_parts(source: &Source) -> Result<Vec<FlowParts>, Faults> {
    let tree = Tree::read(source)?;
    let mut issues = Vec::new();
    let parsed = Parsed::read(&tree, &mut issues);
    if issues.is_empty() { Ok(length::flow_parts(&parsed)) } else { Err(Faults(issues)) }
}

/// The same for files in memory.
pub fn check_tree(tree: &Tree, today: Date) -> Outcome {
    let mut read = Vec::new();
    let parsed = Parsed::read(tree, &mut read);
    let learnt = learn::read(tree, parsed.phrases.clone(), &parsed.topics(), &mut read);
    // What cannot be read at all is told first: everything that refers to it would only
    // repeat the same fault.
    let unread = read.iter().any(|issue| UNREAD.contains(&issue.code));
    let mut found = Found { outcome: Outcome { errors: read, warnings: Vec::new() } };
    if unread {
        found.outcome.settle();
        return found.outcome;
    }
    let nothing = BTreeMap::new();
    let avoid = learnt.as_ref().map_or(&nothing, |learnt| &learnt.avoid);
    let lists = parsed.checklists.lists.clone();
    let timeless = Timeless { urgent: parsed.urgent_units(), ..Timeless::default() };
    let wording = Wording::new(&parsed.languages, &parsed.units(), lists, Arc::new(timeless));

    graph::check(&parsed, &mut found);
    verbs::check(&parsed, &mut found);
    privacy::check(&parsed, &mut found);
    variables::check(&parsed, &mut found);
    messages::check(&parsed, &mut found);
    length::check(&parsed, &mut found);
    if let Some(learnt) = &learnt {
        options::check(&parsed, &wording, &learnt.words, &mut found);
        cards::check_phrases(&parsed, &learnt.knowledge, &mut found);
    }
    cards::check(&parsed, avoid, today, &mut found);
    contacts::check(&parsed, today, &mut found);
    found.outcome.warnings.extend(crate::rules::check(&parsed, today, &mut found.outcome.errors));
    crate::clocks::check(&parsed.clocks, &mut found.outcome.errors);
    lists::check(&parsed, &mut found);
    found.outcome.settle();
    found.outcome
}

/// Collects what is found.
struct Found {
    outcome: Outcome,
}

impl Found {
    fn refuse(&mut self, issue: Issue) {
        self.outcome.errors.push(issue);
    }

    fn warn(&mut self, issue: Issue) {
        self.outcome.warnings.push(issue);
    }
}
