//! Rights cards: facts with their source, and the words of each language around them.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Country, Lang};
use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::codes;
use crate::ftl::{self, FtlFile};
use crate::issue::{Issue, line_of};
use crate::toml_file;
use crate::tree::Tree;

/// How sure we are of the source of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceState {
    /// The text of the law or an official page was read.
    Seen,
    /// A page that describes the rule was read.
    Secondary,
    /// No source was seen.
    None,
}

/// Unit of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Unit {
    Percent,
    Vnd,
    Thb,
    Khr,
    Mmk,
    Usd,
    Hours,
    Days,
    Months,
    Years,
    Weeks,
    Minutes,
    People,
    Times,
    Age,
    Degrees,
    Date,
    Count,
    Phone,
    Time,
}

/// A number that the words show.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The value: a number, or a text for dates, times of day and phone numbers.
    pub value: toml::Value,
    /// Its unit.
    pub unit: Unit,
    /// How it was worked out, for derived figures.
    #[serde(default)]
    pub from: Option<String>,
}

/// A deadline that can be missed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// How long (`6 months`).
    pub length: String,
    /// State of its source.
    pub state: SourceState,
    /// Article of the law.
    #[serde(default)]
    pub article: Option<String>,
}

/// Situations that pick the order of contacts.
pub const SITUATIONS: [&str; 8] =
    ["ordinary", "papers", "violence", "child", "forced", "harassment", "osh", "union"];

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFacts {
    format: u32,
    country: String,
    #[serde(default)]
    topic: BTreeMap<Spanned<String>, RawTopic>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    cluster: String,
    // Optional here, so that a fact without them is refused with a reason of its own.
    #[serde(default)]
    state: Option<SourceState>,
    #[serde(default)]
    url: String,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    as_of: Option<String>,
    #[serde(default)]
    from: Option<Date>,
    #[serde(default)]
    to: Option<Date>,
    #[serde(default)]
    expiry_note: bool,
    #[serde(default)]
    note_from: Option<Date>,
    #[serde(default)]
    sensitive: bool,
    #[serde(default)]
    no_broadcast: bool,
    #[serde(default)]
    urgent: Option<u8>,
    #[serde(default)]
    unresolved: bool,
    #[serde(default = "ordinary")]
    situation: String,
    #[serde(default)]
    related: Vec<String>,
    #[serde(default)]
    fine_from: Option<Date>,
    #[serde(default)]
    figures: BTreeMap<String, Figure>,
    #[serde(default)]
    deadline: Vec<Deadline>,
}

fn ordinary() -> String {
    "ordinary".to_owned()
}

/// A rights card without its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Country of work.
    pub country: Country,
    /// Topic id (`overtime-pay`).
    pub topic: String,
    /// Cluster of the eight.
    pub cluster: String,
    /// State of the source.
    pub state: SourceState,
    /// Address of the source; empty when there is none.
    pub url: String,
    /// What was seen there, word for word.
    pub seen: String,
    /// Day of the source; `None` is unknown.
    pub as_of: Option<Date>,
    /// First day on which it holds.
    pub from: Option<Date>,
    /// Last day on which it holds.
    pub to: Option<Date>,
    /// Day from which a note on the end is shown.
    pub note_from: Option<Date>,
    /// Never "talk to the manager first".
    pub sensitive: bool,
    /// Not for groups, quizzes or broadcasts.
    pub no_broadcast: bool,
    /// 1 now, 2 today.
    pub urgent: Option<u8>,
    /// Sources disagree: the caveat is shown.
    pub unresolved: bool,
    /// Picks the order of contacts.
    pub situation: String,
    /// Related topics of the same country.
    pub related: Vec<String>,
    /// First day on which the fine may be shown.
    pub fine_from: Option<Date>,
    /// Numbers that its words show.
    pub figures: BTreeMap<String, Figure>,
    /// What can be missed.
    pub deadlines: Vec<Deadline>,
    /// Title by language.
    pub titles: BTreeMap<Lang, String>,
    /// File that holds the facts.
    pub file: String,
    /// Line of its head.
    pub line: usize,
}

impl Card {
    /// Title in a language, else in any.
    pub fn title(&self, lang: Lang) -> &str {
        self.titles
            .get(&lang)
            .or_else(|| self.titles.get(&Lang::En))
            .or_else(|| self.titles.values().next())
            .map_or(&self.topic, String::as_str)
    }
}

/// The rights of a country.
pub(crate) struct Rights {
    pub(crate) cards: BTreeMap<String, Card>,
    pub(crate) files: BTreeMap<Lang, Vec<FtlFile>>,
    /// Languages in which its cards are to be had; none said: every language of the line.
    pub(crate) languages: Option<Vec<Lang>>,
}

/// What a country says of itself, in `country.toml` beside its facts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountry {
    format: u32,
    languages: Vec<Lang>,
}

/// Name of that file.
const COUNTRY_FILE: &str = "country.toml";

/// Folders that hold rights: the countries, and beside them the phrases.
const FOLDER: &str = "content/rights/";

/// Reads the rights of every country.
pub(crate) fn read(tree: &Tree, issues: &mut Vec<Issue>) -> BTreeMap<Country, Rights> {
    let mut all = BTreeMap::new();
    for name in tree.folders(FOLDER).into_iter().filter(|name| name != "phrases") {
        let folder = format!("{FOLDER}{name}/");
        match Country::parse(&name) {
            Some(country) => {
                all.insert(country, read_country(tree, &folder, country, issues));
            }
            None => issues.push(Issue::new(
                codes::UNKNOWN_FOLDER,
                folder,
                "is no country that the line knows",
                "name the folder after a country code in lower case, such as vn",
            )),
        }
    }
    all
}

fn read_country(tree: &Tree, folder: &str, country: Country, issues: &mut Vec<Issue>) -> Rights {
    let mut rights = Rights { cards: BTreeMap::new(), files: BTreeMap::new(), languages: None };
    for (path, text) in tree.folder(folder, "toml") {
        if path.strip_prefix(folder) == Some(COUNTRY_FILE) {
            match toml_file::read::<RawCountry>(codes::FACTS_SYNTAX, path, text) {
                Ok(raw) if raw.format == 1 && raw.languages.contains(&Lang::En) => {
                    rights.languages = Some(raw.languages);
                }
                Ok(_) => issues.push(Issue::new(
                    codes::FACTS_SYNTAX,
                    path,
                    "is not of format 1, or leaves out English",
                    "write format = 1; whoever reads no language of the list reads English",
                )),
                Err(issue) => issues.push(issue),
            }
            continue;
        }
        match toml_file::read::<RawFacts>(codes::FACTS_SYNTAX, path, text) {
            Ok(raw) => take(&mut rights, raw, path, text, country, issues),
            Err(issue) => issues.push(issue),
        }
    }
    for (path, text) in tree.folder(folder, "ftl") {
        if let Some(lang) = language_of(path, issues) {
            rights.files.entry(lang).or_default().push(ftl::read(path, text, issues));
        }
    }
    rights
}

fn take(
    rights: &mut Rights,
    raw: RawFacts,
    path: &str,
    text: &str,
    country: Country,
    issues: &mut Vec<Issue>,
) {
    if raw.format != 1 || !raw.country.eq_ignore_ascii_case(country.code()) {
        issues.push(Issue::new(
            codes::FACTS_SYNTAX,
            path,
            format!("says format {} and country {:?}", raw.format, raw.country),
            format!("write format = 1 and country = {:?}", country.code()),
        ));
    }
    for (id, topic) in raw.topic {
        let line = line_of(text, id.span().start);
        let id = id.into_inner();
        let issue = |code, what: String, remedy: &str| {
            Issue::new(code, path, format!("{id}: {what}"), remedy).at(line)
        };
        if topic.state.is_none() {
            issues.push(issue(
                codes::FACT_SOURCE,
                "does not say how its source was checked".into(),
                "add state = \"seen\", \"secondary\" or \"none\"",
            ));
        }
        let state = topic.state.unwrap_or(SourceState::None);
        let as_of = topic.as_of.as_deref().and_then(|date| date.parse::<Date>().ok());
        if as_of.is_none() && topic.as_of.as_deref() != Some("unknown") {
            issues.push(issue(
                codes::FACT_SOURCE,
                "does not say of which day its source is".into(),
                "add as_of = \"YYYY-MM-DD\", or \"unknown\"",
            ));
        }
        if state != SourceState::None && (topic.url.is_empty() || topic.seen.is_empty()) {
            issues.push(issue(
                codes::FACT_SOURCE,
                "says its source was read, but gives no address or no quotation".into(),
                "add url and seen, or write state = \"none\"",
            ));
        }
        let card = Card {
            country,
            topic: id.clone(),
            cluster: topic.cluster,
            state,
            url: topic.url,
            seen: topic.seen,
            as_of,
            from: topic.from,
            to: topic.to,
            note_from: if topic.expiry_note { topic.note_from.or(topic.to) } else { None },
            sensitive: topic.sensitive,
            no_broadcast: topic.no_broadcast,
            urgent: topic.urgent,
            unresolved: topic.unresolved,
            situation: topic.situation,
            related: topic.related,
            fine_from: topic.fine_from,
            figures: topic.figures,
            deadlines: topic.deadline,
            titles: BTreeMap::new(),
            file: path.to_owned(),
            line,
        };
        if rights.cards.insert(id.clone(), card).is_some() {
            issues.push(issue(
                codes::FACTS_SYNTAX,
                "stands in two files".into(),
                "keep the topic in one of them",
            ));
        }
    }
}

/// The language that a file name ends in (`a.vi.ftl`).
pub(crate) fn language_of(path: &str, issues: &mut Vec<Issue>) -> Option<Lang> {
    let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".ftl");
    let code = stem.rsplit('.').next().unwrap_or(stem);
    let lang = Lang::ALL.into_iter().find(|lang| lang.code() == code);
    if lang.is_none() {
        issues.push(Issue::new(
            codes::UNKNOWN_FOLDER,
            path,
            format!("{code:?} is no language that the line knows"),
            "end the file name in a language code, such as a.vi.ftl",
        ));
    }
    lang
}

/// Phrases by language and topic, with the file each came from.
pub(crate) type Phrases = BTreeMap<Lang, Vec<(String, Vec<String>, String)>>;

/// Reads the phrase banks; a topic may stand in one file only.
pub(crate) fn read_phrases(tree: &Tree, issues: &mut Vec<Issue>) -> Phrases {
    let mut all = Phrases::new();
    for name in tree.folders("content/rights/phrases/") {
        let folder = format!("content/rights/phrases/{name}/");
        let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.code() == name) else {
            issues.push(Issue::new(
                codes::UNKNOWN_FOLDER,
                folder,
                "is no language that the line knows",
                "name the folder after a language code, such as vi",
            ));
            continue;
        };
        let mut seen = BTreeSet::new();
        for (path, text) in tree.folder(&folder, "toml") {
            match toml_file::read::<BTreeMap<String, Vec<String>>>(codes::PHRASES, path, text) {
                Ok(bank) => {
                    for (topic, phrases) in bank {
                        if !seen.insert(topic.clone()) {
                            issues.push(Issue::new(
                                codes::PHRASES,
                                path,
                                format!("{topic} has phrases in two files"),
                                "keep the phrases of a topic in one file",
                            ));
                        }
                        all.entry(lang).or_default().push((topic, phrases, path.to_owned()));
                    }
                }
                Err(issue) => issues.push(issue),
            }
        }
    }
    all
}
