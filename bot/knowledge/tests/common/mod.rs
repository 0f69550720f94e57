//! Loads the real content for tests, by path beside this crate.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, unreachable_pub)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::Lang;
use knowledge::{Builder, Knowledge, UrgentFile, WordFile, Words};

/// What wishes begin with among the topics.
const INTENT: &str = "flow/";

/// Languages whose urgent sets were written in parts (see `urgent_set.rs`).
pub const WITH_PHRASES: [Lang; 2] = [Lang::Vi, Lang::En];

pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

fn toml<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn word_file(lang: Lang) -> WordFile {
    toml(&content().join(format!("words/{lang}.toml")))
}

pub fn urgent_file(lang: Lang) -> UrgentFile {
    toml(&content().join(format!("urgent/{lang}.toml")))
}

pub fn words() -> Words {
    let mut builder = Words::builder();
    for lang in Lang::ALL {
        builder = builder.language(lang, word_file(lang));
    }
    builder.build().unwrap()
}

pub fn knowledge() -> Knowledge {
    builder().build().unwrap()
}

/// Everything that the line learns from, as the content crate hands it over.
pub fn builder() -> Builder {
    let mut builder = Builder::new();
    for lang in Lang::ALL {
        builder = builder.talk(lang, word_file(lang).talk);
        for (flow, phrases) in bank(&content().join(format!("words/intents.{lang}.toml"))) {
            builder = builder.topic(lang, None, &format!("{INTENT}{flow}"), phrases);
        }
        for file in files(&content().join(format!("rights/phrases/{lang}")), ".toml") {
            for (topic, phrases) in bank(&file) {
                builder = builder.topic(lang, None, &topic, phrases);
            }
        }
        for (topic, text) in card_texts(lang) {
            builder = builder.hint(lang, &topic, text);
        }
        if content().join(format!("urgent/{lang}.toml")).exists() {
            let urgent = urgent_file(lang);
            builder = builder.negation(urgent.negation);
            for (kind, phrases) in urgent.kinds {
                builder = builder.urgent(lang, kind, phrases);
            }
        }
    }
    builder
}

fn bank(path: &Path) -> BTreeMap<String, Vec<String>> {
    if path.exists() { toml(path) } else { BTreeMap::new() }
}

fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(end))
        .collect();
    files.sort();
    files
}

/// The topic, if it is a question about a right and no wish to do something here.
pub fn right(topic: &str) -> Option<&str> {
    (!topic.starts_with(INTENT)).then_some(topic)
}

/// Titles and short answers of the rights cards, whatever the country.
pub fn card_texts(lang: Lang) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(countries) = std::fs::read_dir(content().join("rights")) else { return found };
    let mut folders: Vec<PathBuf> = countries.map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let files = folders.iter().flat_map(|folder| files(folder, &format!(".{lang}.ftl")));
    for file in files {
        let mut topic = String::new();
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let text = match line.split_once(" = ") {
                Some((id, text)) if !id.starts_with([' ', '#']) => {
                    id.clone_into(&mut topic);
                    text
                }
                Some(("    .title", text)) => text,
                _ => continue,
            };
            found.push((topic.clone(), without_figures(text)));
        }
    }
    found
}

fn without_figures(text: &str) -> String {
    let parts = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    parts.collect::<Vec<_>>().join(" ")
}
