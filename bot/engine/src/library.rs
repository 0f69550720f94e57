//! Everything a step may need to know of flows and content, filled by the content crate.

use std::collections::{BTreeMap, HashMap};

use domain::{Country, Lang};
use knowledge::Knowledge;

use crate::model::{Flow, FlowId};

/// Flows that the line itself starts, by purpose; the file `flows/line.toml`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entries {
    /// A question or any free words.
    pub ask: FlowId,
    /// The menu.
    pub menu: FlowId,
    /// Help words.
    pub help: FlowId,
    /// A first message that says nothing (a greeting, `/start`).
    pub welcome: FlowId,
    /// Choosing the language.
    pub language: FlowId,
    /// Danger, when no other flow is open.
    pub urgent: FlowId,
    /// A person wants a person.
    pub person: FlowId,
    /// A card opened by its link.
    pub card: FlowId,
    /// A receipt code written out of the blue.
    pub code: FlowId,
    /// An invitation to a cycle, written out of the blue (`4821-7301-9`).
    pub join: FlowId,
    /// Something unfinished is offered again.
    pub resume: FlowId,
    /// A new reply of staff, announced.
    pub reply: FlowId,
    /// The harmless screen after hiding.
    pub hidden: FlowId,
    /// Slash commands without the slash → flow.
    pub commands: BTreeMap<String, FlowId>,
}

/// What the engine knows of a rights card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardMeta {
    /// Related topics of the same country.
    pub related: Vec<String>,
    /// Never "talk to the manager first".
    pub sensitive: bool,
    /// Not for groups, quizzes or broadcasts.
    pub no_broadcast: bool,
    /// Contact order to use.
    pub situation: String,
}

/// Beginning of the matcher's topics that stand for a flow rather than a rights card.
pub const INTENT: &str = "flow/";

/// Key of an option's words: flow, node and option.
pub type OptionKey = (FlowId, String, String);

/// Everything a step may need to know of flows and content.
pub struct Library {
    /// Flows by name.
    pub flows: BTreeMap<FlowId, Flow>,
    /// Version of each flow with all that it calls.
    pub versions: BTreeMap<FlowId, String>,
    /// Flows that the line starts itself.
    pub entries: Entries,
    /// Words accepted for each option (label and `syn-` words), per language, normalised.
    /// A node with a `help` text has an entry for the option `help` too.
    pub labels: HashMap<OptionKey, Vec<(Lang, String)>>,
    /// Languages that are complete, in the order offered.
    pub languages: Vec<Lang>,
    /// Countries with rights content.
    pub countries: Vec<Country>,
    /// Cards by country and topic.
    pub cards: BTreeMap<(Country, String), CardMeta>,
    /// Matcher, urgent detection and command words.
    pub knowledge: Knowledge,
    /// STOP, HELP, hide words and the like.
    pub words: knowledge::Words,
    /// Words of a label that is not a fixed option (a card's title, a checklist row).
    pub titles: Titles,
}

/// Looks up the words of a label in a language.
pub type Titles = Box<dyn Fn(&crate::effect::Text, Lang) -> Option<String> + Send + Sync>;

/// The newest library, and the older ones that running talks still need.
#[derive(Clone, Copy)]
pub struct Shelf<'a> {
    /// The newest.
    pub current: &'a Library,
    /// Older ones by flow version.
    pub pinned: &'a [(String, std::sync::Arc<dyn Pinned>)],
}

/// An older library that is kept for the talks that began on it.
pub trait Pinned: Send + Sync {
    /// The library.
    fn library(&self) -> &Library;
}

impl<'a> Shelf<'a> {
    /// The library that holds this version of a root flow, if it is at hand.
    pub fn of(&self, root: &str, version: &str) -> Option<&'a Library> {
        if self.current.versions.get(root).is_some_and(|current| current == version) {
            return Some(self.current);
        }
        self.pinned.iter().find(|(hash, _)| hash == version).map(|(_, held)| held.library())
    }
}
