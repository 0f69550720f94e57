//! Everything that a tree of files holds, read but not yet put together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::{Country, Lang};

use crate::bundle::Units;
use crate::checklist::{self, Checklists};
use crate::clocks::{self, Clocks};
use crate::codes;
use crate::contacts::{self, Contacts};
use crate::flows::Flows;
use crate::ftl::{self, FtlFile};
use crate::issue::Issue;
use crate::rights::{self, Phrases, Rights};
use crate::rules::{self, RuleFile};
use crate::texts::messages;
use crate::tree::Tree;

/// What a tree holds.
pub(crate) struct Parsed {
    pub(crate) flows: Flows,
    /// Languages of the folders of `locales/` that are spoken, in the order in which menus
    /// offer them.
    pub(crate) languages: Vec<Lang>,
    pub(crate) locales: BTreeMap<Lang, Vec<FtlFile>>,
    pub(crate) urgent: BTreeMap<Lang, Vec<FtlFile>>,
    pub(crate) checklists: Checklists,
    pub(crate) rights: BTreeMap<Country, Rights>,
    pub(crate) contacts: BTreeMap<Country, Contacts>,
    pub(crate) phrases: Phrases,
    pub(crate) rules: BTreeMap<Country, RuleFile>,
    pub(crate) clocks: Clocks,
}

impl Parsed {
    /// Reads a tree; what cannot be read becomes an issue.
    pub(crate) fn read(tree: &Tree, issues: &mut Vec<Issue>) -> Self {
        let mut locales: BTreeMap<Lang, Vec<FtlFile>> = BTreeMap::new();
        for name in tree.folders("locales/") {
            let folder = format!("locales/{name}/");
            let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.code() == name) else {
                issues.push(Issue::new(
                    codes::UNKNOWN_FOLDER,
                    folder,
                    "is no language that the line knows",
                    "name the folder after a language code, such as vi",
                ));
                continue;
            };
            for (path, text) in tree.folder(&folder, "ftl") {
                locales.entry(lang).or_default().push(ftl::read(path, text, issues));
            }
        }
        let mut urgent: BTreeMap<Lang, Vec<FtlFile>> = BTreeMap::new();
        for (path, text) in tree.folder("content/urgent/", "ftl") {
            if let Some(lang) = rights::language_of(path, issues) {
                urgent.entry(lang).or_default().push(ftl::read(path, text, issues));
            }
        }
        let spoken = spoken(tree, issues);
        let is_spoken = |lang: &Lang| spoken.as_ref().is_none_or(|spoken| spoken.contains(lang));
        Self {
            flows: Flows::read(tree, issues),
            languages: Lang::ALL
                .into_iter()
                .filter(|lang| locales.contains_key(lang) && is_spoken(lang))
                .collect(),
            locales,
            urgent,
            checklists: checklist::read(tree, issues),
            rights: rights::read(tree, issues),
            contacts: contacts::read(tree, issues),
            phrases: rights::read_phrases(tree, issues),
            rules: rules::read(tree, issues),
            clocks: clocks::read(tree, issues),
        }
    }

    /// Countries whose rights and contacts both have facts and, in every language, words.
    pub(crate) fn countries(&self) -> Vec<Country> {
        Country::ALL.into_iter().filter(|country| self.lacks(*country).is_empty()).collect()
    }

    /// Languages in which a country's cards are to be had, of those that the line speaks.
    pub(crate) fn languages_of(&self, country: Country) -> Vec<Lang> {
        let said = self.rights.get(&country).and_then(|rights| rights.languages.as_ref());
        let held = |lang: &&Lang| said.is_none_or(|said| said.contains(lang));
        self.languages.iter().filter(held).copied().collect()
    }

    /// What a country has not.
    pub(crate) fn lacks(&self, country: Country) -> Vec<String> {
        let mut lacks = Vec::new();
        let rights = self.rights.get(&country);
        let contacts = self.contacts.get(&country);
        if rights.is_none_or(|rights| rights.cards.is_empty()) {
            lacks.push("rights facts".to_owned());
        }
        if contacts.is_none_or(|contacts| contacts.list.is_empty()) {
            lacks.push("contacts".to_owned());
        }
        for lang in &self.languages_of(country) {
            if rights.is_some_and(|rights| !rights.files.contains_key(lang)) {
                lacks.push(format!("words of the cards in {lang}"));
            }
            if contacts.is_some_and(|contacts| !contacts.files.contains_key(lang)) {
                lacks.push(format!("words of the contacts in {lang}"));
            }
        }
        lacks
    }

    /// Topics by country, of the countries that are complete.
    pub(crate) fn topics(&self) -> BTreeMap<Country, BTreeSet<String>> {
        self.countries()
            .into_iter()
            .filter_map(|c| Some((c, self.rights.get(&c)?.cards.keys().cloned().collect())))
            .collect()
    }

    /// Messages that can be pinned: those of the locales and of the checklists.
    pub(crate) fn units(&self) -> Units {
        let groups = [&self.locales, &self.checklists.files];
        let held = |lang: Lang| groups.iter().filter_map(move |files| files.get(&lang)).flatten();
        let langs = groups.iter().flat_map(|files| files.keys());
        langs.map(|lang| (*lang, Arc::new(messages(held(*lang))))).collect()
    }

    /// Messages for dangers, which are never pinned.
    pub(crate) fn urgent_units(&self) -> Units {
        let units = self.urgent.iter().map(|(lang, files)| (*lang, Arc::new(messages(files))));
        units.collect()
    }

    /// Files that hold messages shared by all flows and cards of a language: the locale's
    /// own, then checklists and urgent texts.
    pub(crate) fn shared_files(&self, lang: Lang) -> impl Iterator<Item = &FtlFile> {
        [&self.locales, &self.checklists.files, &self.urgent]
            .into_iter()
            .filter_map(move |files| files.get(&lang))
            .flatten()
    }
}

/// What `locales/languages.toml` says.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLanguages {
    format: u32,
    spoken: Vec<Lang>,
}

/// Name of that file.
const LANGUAGES_FILE: &str = "locales/languages.toml";

/// The languages that the line speaks; without the file, every one that has a folder.
fn spoken(tree: &Tree, issues: &mut Vec<Issue>) -> Option<Vec<Lang>> {
    let raw = tree.get(LANGUAGES_FILE)?;
    match crate::toml_file::read::<RawLanguages>(codes::UNKNOWN_FOLDER, LANGUAGES_FILE, raw) {
        Ok(raw) if raw.format == 1 && raw.spoken.contains(&Lang::En) => return Some(raw.spoken),
        Ok(_) => issues.push(Issue::new(
            codes::UNKNOWN_FOLDER,
            LANGUAGES_FILE,
            "is not of format 1, or leaves out English",
            "write format = 1; what is missing in a language is told in English",
        )),
        Err(issue) => issues.push(issue),
    }
    None
}
