//! Phrases, signs of danger and command words, handed to the knowledge crate.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Country, Lang};
use knowledge::{Builder, Knowledge, UrgentFile, WordFile, Words};
use serde::Deserialize;

use crate::codes;
use crate::issue::Issue;
use crate::rights::Phrases;
use crate::toml_file;
use crate::tree::Tree;

/// Words that the checks look for on cards; `content/words/avoid.<lang>.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Avoid {
    /// "Talk to the manager first": never on sensitive cards.
    pub(crate) manager_first: Vec<String>,
    /// Leaving or quitting: only as the last step.
    pub(crate) leaving: Vec<String>,
    /// "Do not post names": what tells that a card says it itself.
    pub(crate) no_posting: Vec<String>,
}

impl Avoid {
    /// Whether a text says one of these phrases, however it is typed.
    pub(crate) fn says(list: &[String], text: &str) -> bool {
        let text = knowledge::normalise(text);
        list.iter().any(|phrase| text.contains(&knowledge::normalise(phrase)))
    }
}

/// Everything that steers understanding.
pub(crate) struct Learnt {
    pub(crate) knowledge: Knowledge,
    pub(crate) words: Words,
    pub(crate) avoid: BTreeMap<Lang, Avoid>,
}

/// Beginning of topics that are flows rather than rights cards.
const INTENT: &str = engine::library::INTENT;

/// Reads the word lists and learns the phrases.
pub(crate) fn read(
    tree: &Tree,
    phrases: Phrases,
    topics: &BTreeMap<Country, BTreeSet<String>>,
    issues: &mut Vec<Issue>,
) -> Option<Learnt> {
    let mut builder = Builder::new();
    let mut words = Words::builder();
    let mut avoid = BTreeMap::new();
    let intents: BTreeMap<Lang, BTreeMap<String, Vec<String>>> = Lang::ALL
        .into_iter()
        .filter_map(|lang| {
            let path = format!("content/words/intents.{lang}.toml");
            Some((lang, optional(tree, &path, issues)?))
        })
        .collect();
    // What people want to do is told apart from what they ask about, in every country.
    let wanted: BTreeSet<String> =
        intents.values().flat_map(BTreeMap::keys).map(|flow| format!("{INTENT}{flow}")).collect();
    for (country, topics) in topics {
        builder = builder.known(*country, topics.iter().chain(&wanted).cloned());
    }
    for (lang, flows) in intents {
        for (flow, phrases) in flows {
            builder = builder.topic(lang, None, &format!("{INTENT}{flow}"), phrases);
        }
    }
    for (lang, banks) in phrases {
        for (topic, phrases, _) in banks {
            builder = builder.topic(lang, None, &topic, phrases);
        }
    }
    for (lang, topic, text) in card_texts(tree) {
        builder = builder.hint(lang, &topic, text);
    }
    for lang in Lang::ALL {
        let path = format!("content/urgent/{lang}.toml");
        if let Some(file) = optional::<UrgentFile>(tree, &path, issues) {
            builder = builder.negation(file.negation);
            for (kind, phrases) in file.kinds {
                builder = builder.urgent(lang, kind, phrases);
            }
        }
        let path = format!("content/words/{lang}.toml");
        if let Some(file) = optional::<WordFile>(tree, &path, issues) {
            builder = builder.talk(lang, file.talk.clone());
            words = words.language(lang, file);
        }
        let path = format!("content/words/avoid.{lang}.toml");
        if let Some(file) = optional::<Avoid>(tree, &path, issues) {
            avoid.insert(lang, file);
        }
    }
    // Words of languages that the line does not speak: who sends one to a number is understood.
    let others: Option<BTreeMap<String, WordFile>> =
        optional(tree, "content/words/others.toml", issues);
    for file in others.into_iter().flat_map(BTreeMap::into_values) {
        words = words.language(Lang::En, file);
    }
    if let Some(file) = optional(tree, "content/words/amounts.toml", issues) {
        words = words.amounts(file);
    }
    let knowledge = builder.build().map_err(|error| fault("content/urgent", &error.to_string()));
    let words = words.build().map_err(|error| fault("content/words", &error.to_string()));
    match (knowledge, words) {
        (Ok(knowledge), Ok(words)) => Some(Learnt { knowledge, words, avoid }),
        (knowledge, words) => {
            issues.extend(knowledge.err());
            issues.extend(words.err());
            None
        }
    }
}

/// Titles and short answers of the cards of every country: their words tell what a topic is
/// about. Read line by line, because only the words matter here; the loader of the cards
/// tells of what is wrong in the files.
fn card_texts(tree: &Tree) -> Vec<(Lang, String, String)> {
    let mut texts = Vec::new();
    for name in tree.folders("content/rights/") {
        for (path, file) in tree.folder(&format!("content/rights/{name}/"), "ftl") {
            let code = path.trim_end_matches(".ftl").rsplit('.').next();
            let Some(lang) = Lang::ALL.into_iter().find(|lang| code == Some(lang.code())) else {
                continue;
            };
            let mut topic = "";
            for line in file.lines() {
                let Some((name, text)) = line.split_once(" = ") else { continue };
                match name.trim_start() {
                    id if id == name && !id.starts_with('#') => topic = id,
                    ".title" => {}
                    _ => continue,
                }
                texts.push((lang, topic.to_owned(), without_figures(text)));
            }
        }
    }
    texts
}

/// A text without what stands in braces.
fn without_figures(text: &str) -> String {
    let parts = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    parts.collect::<Vec<_>>().join(" ")
}

fn optional<T: serde::de::DeserializeOwned>(
    tree: &Tree,
    path: &str,
    issues: &mut Vec<Issue>,
) -> Option<T> {
    match toml_file::read(codes::WORDS, path, tree.get(path)?) {
        Ok(value) => Some(value),
        Err(issue) => {
            issues.push(issue);
            None
        }
    }
}

fn fault(place: &str, what: &str) -> Issue {
    Issue::new(codes::WORDS, place, what, "take the phrase or word out of one of the lists")
}
