//! Whom to call: contacts of a country, each with its source, risk and place in the order.

use std::collections::BTreeMap;

use domain::{Country, Lang, UrgentKind};
use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::codes;
use crate::ftl::{self, FtlFile};
use crate::issue::{Issue, line_of};
use crate::rights::{SITUATIONS, SourceState, language_of};
use crate::toml_file;
use crate::tree::Tree;

/// Days after a test call during which a contact may stand on an urgent card.
const CALL_HOLDS_DAYS: i32 = 180;

/// What kind of place answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// National police, fire or ambulance line.
    Emergency,
    /// National child line.
    Child,
    /// Another telephone line.
    Hotline,
    /// A government office.
    Authority,
    /// A union.
    Union,
    /// A non-governmental group.
    Ngo,
    /// Anything else.
    Other,
}

/// What a call can bring with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    /// Nothing known.
    #[default]
    None,
    /// Officers may ask for papers.
    Papers,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContacts {
    format: u32,
    country: String,
    #[serde(default)]
    contact: BTreeMap<Spanned<String>, RawContact>,
    #[serde(default)]
    order: BTreeMap<Spanned<String>, Vec<String>>,
}

// An empty text says "nobody could source it", and reads the same as a missing key.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContact {
    kind: ContactKind,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    web: String,
    #[serde(default)]
    state: Option<SourceState>,
    #[serde(default)]
    url: String,
    #[serde(default)]
    as_of: String,
    #[serde(default)]
    called_on: String,
    #[serde(default)]
    risk: Risk,
    #[serde(default)]
    languages: Vec<Lang>,
}

/// A place that helps. Its words are the message `contact-<id>`, with `.who`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Id within the country (`police`).
    pub id: String,
    /// What kind of place it is.
    pub kind: ContactKind,
    /// Telephone, as it is dialled; empty when none is sourced.
    pub phone: String,
    /// Web page; empty when there is none.
    pub web: String,
    /// State of the source.
    pub state: SourceState,
    /// Address of the source.
    pub url: String,
    /// Day of the source; `None` is unknown.
    pub as_of: Option<Date>,
    /// Day of the last test call by staff.
    pub called_on: Option<Date>,
    /// What a call can bring with it.
    pub risk: Risk,
    /// Languages that are spoken there, if it serves only those; none said: everybody.
    pub languages: Vec<Lang>,
    /// File that names it.
    pub file: String,
    /// Line of its head.
    pub line: usize,
}

impl Contact {
    /// Whether it is of use to a reader. Who reads English may speak any of them.
    pub fn serves(&self, lang: Lang) -> bool {
        self.languages.is_empty() || lang == Lang::En || self.languages.contains(&lang)
    }

    /// Whether it may stand on an urgent card today: national emergency and child lines
    /// with source and date always, everything else only after a recent test call.
    pub fn may_be_urgent(&self, today: Date) -> bool {
        let sourced = !self.url.is_empty() && self.as_of.is_some();
        match self.kind {
            _ if self.phone.is_empty() && self.web.is_empty() => false,
            ContactKind::Emergency | ContactKind::Child if sourced => true,
            _ => self.called_on.is_some_and(|called| {
                called <= today
                    && called.until(today).is_ok_and(|span| span.get_days() <= CALL_HOLDS_DAYS)
            }),
        }
    }
}

/// The contacts of a country.
pub(crate) struct Contacts {
    pub(crate) list: BTreeMap<String, Contact>,
    /// Ids by situation or kind of danger, in the order in which they are offered.
    order: BTreeMap<String, Vec<String>>,
    pub(crate) files: BTreeMap<Lang, Vec<FtlFile>>,
    pub(crate) path: String,
}

impl Contacts {
    /// Contacts for a situation or a danger, in order.
    pub(crate) fn of<'a>(&'a self, situation: &str) -> impl Iterator<Item = &'a Contact> {
        self.order.get(situation).into_iter().flatten().filter_map(|id| self.list.get(id))
    }

    /// Contacts that may be shown today for a danger, in order.
    pub(crate) fn of_danger(
        &self,
        kind: UrgentKind,
        today: Date,
    ) -> impl Iterator<Item = &Contact> {
        self.of(kind.name()).filter(move |contact| contact.may_be_urgent(today))
    }

    /// Whether the file says whom to call in a situation or danger.
    pub(crate) fn orders(&self, situation: &str) -> bool {
        self.order.get(situation).is_some_and(|ids| !ids.is_empty())
    }
}

/// Reads the contacts of every country.
pub(crate) fn read(tree: &Tree, issues: &mut Vec<Issue>) -> BTreeMap<Country, Contacts> {
    let mut all = BTreeMap::new();
    for (path, text) in tree.folder("content/contacts/", "toml") {
        let name = path.trim_start_matches("content/contacts/").trim_end_matches(".toml");
        let Some(country) = Country::parse(name) else {
            issues.push(Issue::new(
                codes::UNKNOWN_FOLDER,
                path,
                "is named after no country that the line knows",
                "name the file after a country code in lower case, such as vn.toml",
            ));
            continue;
        };
        match toml_file::read::<RawContacts>(codes::CONTACTS_SYNTAX, path, text) {
            Ok(raw) => {
                all.insert(country, take(raw, path, text, country, issues));
            }
            Err(issue) => issues.push(issue),
        }
    }
    for (path, text) in tree.folder("content/contacts/", "ftl") {
        let stem = path.trim_start_matches("content/contacts/");
        let name = stem.split('.').next().unwrap_or_default();
        let Some(contacts) = Country::parse(name).and_then(|country| all.get_mut(&country)) else {
            continue;
        };
        if let Some(lang) = language_of(path, issues) {
            contacts.files.entry(lang).or_default().push(ftl::read(path, text, issues));
        }
    }
    all
}

fn take(
    raw: RawContacts,
    path: &str,
    text: &str,
    country: Country,
    issues: &mut Vec<Issue>,
) -> Contacts {
    if raw.format != 1 || !raw.country.eq_ignore_ascii_case(country.code()) {
        issues.push(Issue::new(
            codes::CONTACTS_SYNTAX,
            path,
            format!("says format {} and country {:?}", raw.format, raw.country),
            format!("write format = 1 and country = {:?}", country.code()),
        ));
    }
    let mut list = BTreeMap::new();
    for (id, raw) in raw.contact {
        let line = line_of(text, id.span().start);
        let id = id.into_inner();
        let issue = |code, what: &str, remedy: &str| {
            Issue::new(code, path, format!("{id}: {what}"), remedy).at(line)
        };
        let as_of = raw.as_of.parse::<Date>().ok();
        if as_of.is_none() && raw.as_of != "unknown" {
            issues.push(issue(
                codes::CONTACT_SOURCE,
                "does not say of which day its source is",
                "add as_of = \"YYYY-MM-DD\", or \"unknown\"",
            ));
        }
        if raw.state.is_none_or(|state| state != SourceState::None && raw.url.is_empty()) {
            issues.push(issue(
                codes::CONTACT_SOURCE,
                "does not say where it was found",
                "add state and url; a contact that nobody has seen written says state = \"none\"",
            ));
        }
        let called_on = raw.called_on.parse::<Date>().ok();
        if called_on.is_none() && !raw.called_on.is_empty() {
            issues.push(issue(
                codes::CONTACT_SOURCE,
                "has a called_on that is no date",
                "write the day of the test call as \"YYYY-MM-DD\", or leave it empty",
            ));
        }
        let contact = Contact {
            id: id.clone(),
            kind: raw.kind,
            phone: raw.phone,
            web: raw.web,
            state: raw.state.unwrap_or(SourceState::None),
            url: raw.url,
            as_of,
            called_on,
            risk: raw.risk,
            languages: raw.languages,
            file: path.to_owned(),
            line,
        };
        list.insert(id, contact);
    }
    let mut order = BTreeMap::new();
    for (situation, ids) in raw.order {
        let line = line_of(text, situation.span().start);
        let situation = situation.into_inner();
        if !SITUATIONS.contains(&situation.as_str()) && UrgentKind::parse(&situation).is_none() {
            issues.push(
                Issue::new(
                    codes::SITUATION,
                    path,
                    format!("{situation:?} is neither a situation nor a kind of danger"),
                    format!("use one of {}, or a kind of danger", SITUATIONS.join(", ")),
                )
                .at(line),
            );
        }
        for id in ids.iter().filter(|id| !list.contains_key(*id)) {
            issues.push(
                Issue::new(
                    codes::CONTACTS_SYNTAX,
                    path,
                    format!("{situation}: there is no contact {id:?}"),
                    "correct the id, or add the contact",
                )
                .at(line),
            );
        }
        order.insert(situation, ids);
    }
    Contacts { list, order, files: BTreeMap::new(), path: path.to_owned() }
}
