//! Words of options that would be heard as something else.

use std::collections::{BTreeMap, BTreeSet};

use domain::Lang;
use engine::model::Choice;
use engine::{Kind, Node};
use knowledge::{Command, Heard, Words};

use super::Found;
use crate::codes;
use crate::flows::FlowFile;
use crate::issue::Issue;
use crate::labels;
use crate::parsed::Parsed;
use crate::wording::Wording;

pub(super) fn check(parsed: &Parsed, wording: &Wording, words: &Words, found: &mut Found) {
    let language = parsed.flows.entries.as_ref().map(|entries| entries.language.as_str());
    for (flow, file) in &parsed.flows.files {
        for (id, node) in &file.flow.nodes {
            for lang in &parsed.languages {
                let choosing = language == Some(flow.as_str());
                let seen = Seen { parsed, file, id, node, lang: *lang, wording };
                seen.commands(words, choosing, found);
                seen.twice(found);
            }
        }
    }
}

/// Commands that are heard before the options of a node, by the id of an option that may
/// mean the same.
const fn name_of(command: Command) -> Option<&'static str> {
    match command {
        Command::Stop => Some("stop"),
        Command::Hide => Some("hide"),
        Command::Help => Some("help"),
        Command::Menu => Some("menu"),
        Command::Back => Some("back"),
        // An option on offer is heard before a language of the same name ("Thai").
        Command::Language(_)
        | Command::Start
        | Command::Person
        | Command::Yes
        | Command::No
        | Command::Done
        | Command::Skip => None,
    }
}

/// One node seen in one language.
struct Seen<'a> {
    parsed: &'a Parsed,
    file: &'a FlowFile,
    id: &'a str,
    node: &'a Node,
    lang: Lang,
    wording: &'a Wording,
}

impl Seen<'_> {
    fn accepted(&self, option: &str) -> BTreeSet<String> {
        labels::accepted(self.wording, &self.file.flow.id, self.id, option, self.lang)
    }

    /// An issue where the label of an option stands.
    fn issue(&self, code: &'static str, option: &str, what: &str, remedy: &str) -> Issue {
        let (flow, lang) = (&self.file.flow.id, self.lang);
        let message = format!("{flow}-{}", self.id);
        let attr = format!("opt-{option}");
        let place = self.parsed.locales.get(&lang).into_iter().flatten().find_map(|file| {
            let unit = file.units.iter().find(|unit| unit.id == message)?;
            Some((file.path.clone(), unit.slot(Some(&attr)).map_or(unit.line, |slot| slot.line)))
        });
        let (path, line) = match place {
            Some((path, line)) => (path, Some(line)),
            None => (format!("locales/{lang}/{flow}.ftl"), None),
        };
        Issue::new(code, path, format!("{message}: {what}"), remedy).at(line)
    }

    fn commands(&self, words: &Words, choosing_language: bool, found: &mut Found) {
        for option in self.node.kind.option_ids() {
            for word in self.accepted(option) {
                let heard = [word.clone(), knowledge::fold(&word)].iter().find_map(|typed| {
                    match words.read(typed, Some(self.lang)) {
                        Some(Heard::Clear(command)) => name_of(command),
                        _ => None,
                    }
                });
                let Some(name) = heard else { continue };
                if name != option && !(choosing_language && name == "language") {
                    let what = format!(
                        "the option {option:?} is called {word:?} in {}, which is heard as {}",
                        self.lang,
                        name.to_uppercase()
                    );
                    let remedy = "word the option differently";
                    found.refuse(self.issue(codes::OPTION_IS_COMMAND, option, &what, remedy));
                }
            }
        }
    }

    fn twice(&self, found: &mut Found) {
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for option in self.node.kind.option_ids() {
            for word in self.accepted(option) {
                let first = *owners.entry(knowledge::fold(&word)).or_insert(option);
                if first != option && !never_together(&self.node.kind, first, option) {
                    let what = format!(
                        "the options {first:?} and {option:?} are both {word:?} in {}",
                        self.lang
                    );
                    let remedy =
                        "word one of them differently, also when it is typed without tone marks";
                    found.refuse(self.issue(codes::OPTION_TWICE, option, &what, remedy));
                }
            }
        }
    }
}

/// Two options that each have a condition are taken to exclude each other.
fn never_together(kind: &Kind, first: &str, second: &str) -> bool {
    let conditional = |options: &[Choice], id: &str| {
        options.iter().any(|option| option.id == id && option.condition.is_some())
    };
    match kind {
        Kind::Menu { options, .. }
        | Kind::Ask { options, .. }
        | Kind::Attach { options, .. }
        | Kind::Consent { options, .. } => {
            conditional(options, first) && conditional(options, second)
        }
        _ => false,
    }
}
