//! Checklists: what is asked, in which order. The words are Fluent messages
//! `<list>-<item>` and `<list>-area-<area>`.

use std::collections::BTreeMap;

use domain::Lang;
use domain::cycle::Cost;
use serde::{Deserialize, Serialize};

use crate::codes;
use crate::ftl::{self, FtlFile};
use crate::issue::Issue;
use crate::rights::language_of;
use crate::toml_file;
use crate::tree::Tree;

/// An area of the workplace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Area id (`fir`).
    pub id: String,
    /// Place in the order.
    pub order: u32,
}

/// A question about the firm that decides what else is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Key (`sleeping_in`).
    pub key: String,
    /// Place in the order.
    pub order: u32,
}

/// What shows that an action is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// A picture
    Photo,
    /// A paper or log
    Record,
    /// What the workers say
    Talk,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Row id (`fir-01`).
    pub id: String,
    /// Its area.
    pub area: String,
    /// Expected cost.
    pub cost: Cost,
    /// How bad it can get, 1 to 3.
    pub weight: u32,
    /// Trades it applies to, or `all`.
    pub applies_to: Vec<String>,
    /// On the short first walk-through.
    pub core: bool,
    /// On it too when this profile answer is yes.
    #[serde(default)]
    pub core_if: Option<String>,
    /// What shows that it is done.
    pub evidence: Evidence,
    /// Point of the self-check it belongs to.
    #[serde(default)]
    pub cat: Option<String>,
    /// Frameworks that name it.
    #[serde(default)]
    pub source: Vec<String>,
    /// Who has reviewed it (`draft` is nobody).
    #[serde(default)]
    pub review: String,
    /// Hash of its words in every language; filled when loaded.
    #[serde(default)]
    pub wording: String,
}

/// A checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Version of the file format: 1.
    pub format: u32,
    /// Name; equals the file name.
    pub id: String,
    /// Version as its authors count.
    pub version: String,
    /// Areas in order.
    #[serde(rename = "area")]
    pub areas: Vec<Area>,
    /// Profile questions in order.
    #[serde(default, rename = "profile")]
    pub profiles: Vec<Profile>,
    /// Rows: by area in order, then as written.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

impl Checklist {
    /// A row.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Fluent id of an area's name.
    pub fn area_message(&self, area: &str) -> String {
        format!("{}-area-{area}", self.id)
    }

    /// Fluent id of a row.
    pub fn item_message(&self, item: &str) -> String {
        format!("{}-{item}", self.id)
    }

    /// Whether a message is one of this list's.
    pub(crate) fn says(&self, id: &str) -> bool {
        let Some(rest) = id.strip_prefix(&self.id).and_then(|rest| rest.strip_prefix('-')) else {
            return false;
        };
        self.item(rest).is_some()
            || ["area-", "cost-", "answer-"].iter().any(|kind| rest.starts_with(kind))
    }

    fn settle(&mut self) {
        self.areas.sort_by_key(|area| area.order);
        self.profiles.sort_by_key(|profile| profile.order);
        let place = |area: &str| self.areas.iter().position(|a| a.id == area);
        let mut items = std::mem::take(&mut self.items);
        items.sort_by_key(|item| place(&item.area));
        self.items = items;
    }
}

/// Checklists by name, and their words.
#[derive(Default)]
pub(crate) struct Checklists {
    pub(crate) lists: BTreeMap<String, Checklist>,
    pub(crate) files: BTreeMap<Lang, Vec<FtlFile>>,
    pub(crate) paths: BTreeMap<String, String>,
}

/// Reads every checklist.
pub(crate) fn read(tree: &Tree, issues: &mut Vec<Issue>) -> Checklists {
    let mut all = Checklists::default();
    for (path, text) in tree.folder("content/checklists/", "ftl") {
        if let Some(lang) = language_of(path, issues) {
            all.files.entry(lang).or_default().push(ftl::read(path, text, issues));
        }
    }
    for (path, text) in tree.folder("content/checklists/", "toml") {
        let mut list: Checklist = match toml_file::read(codes::CHECKLIST_SYNTAX, path, text) {
            Ok(list) => list,
            Err(issue) => {
                issues.push(issue);
                continue;
            }
        };
        let name = path.trim_start_matches("content/checklists/").trim_end_matches(".toml");
        if list.format != 1 || list.id != name {
            issues.push(Issue::new(
                codes::CHECKLIST_SYNTAX,
                path,
                format!("says format {} and id {:?}", list.format, list.id),
                format!("write format = 1 and id = {name:?}"),
            ));
            continue;
        }
        list.settle();
        all.paths.insert(list.id.clone(), path.to_owned());
        all.lists.insert(list.id.clone(), list);
    }
    all
}
