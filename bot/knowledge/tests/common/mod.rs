//! Loads the real content for tests, by path beside this crate.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, unreachable_pub)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::Lang;
use knowledge::{Builder, Knowledge, UrgentFile, WordFile, Words};

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
    let mut builder = Builder::new();
    for lang in WITH_PHRASES {
        builder = builder.talk(lang, word_file(lang).talk);
        let folder = content().join(format!("rights/phrases/{lang}"));
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            for (topic, phrases) in toml::<BTreeMap<String, Vec<String>>>(&file) {
                builder = builder.topic(lang, None, &topic, phrases);
            }
        }
        let urgent = urgent_file(lang);
        builder = builder.negation(urgent.negation);
        for (kind, phrases) in urgent.kinds {
            builder = builder.urgent(lang, kind, phrases);
        }
    }
    builder.build().unwrap()
}
