//! The loaded content: the engine's library and the words around it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use domain::{Country, Lang};
use engine::library::{CardMeta, Library, OptionKey};
use engine::{Bubble, Flow, FlowId, Text, Vars};
use knowledge::calc::Rules;

use crate::bundle::{Body, Bundle, Units, hash};
use crate::checklist::Checklist;
use crate::clocks::Clocks;
use crate::contacts::Contact;
use crate::issue::Faults;
use crate::labels;
use crate::learn::{self, Learnt};
use crate::markup;
use crate::parsed::Parsed;
use crate::render::{Reader, Rendered};
use crate::rights::Card;
use crate::texts::Texts;
use crate::tree::{Source, Tree};
use crate::wording::{Timeless, Wording};

/// Attribute shown when a person asks for help at a node.
const HELP: &str = "help";
/// Topics that a search finds at most.
const FOUND: usize = 10;

/// Loaded content. Immutable; share it in an `Arc`.
pub struct Catalog {
    library: Library,
    wording: Arc<Wording>,
    units: Units,
    rules: BTreeMap<Country, Rules>,
    clocks: Clocks,
    tree: Arc<Tree>,
}

impl Catalog {
    /// Reads flows, messages and content.
    pub fn load(source: &Source) -> Result<Self, Faults> {
        Self::from_tree(Tree::read(source)?)
    }

    /// The same from files in memory.
    pub fn from_tree(tree: Tree) -> Result<Self, Faults> {
        Self::build(Arc::new(tree), None)
    }

    /// What the engine needs.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// A bubble in the reader's words.
    pub fn render(&self, bubble: &Bubble, reader: &Reader) -> Vec<Rendered> {
        self.wording.render(bubble, reader)
    }

    /// One text in the reader's words, without marks.
    pub fn text(&self, text: &Text, reader: &Reader) -> String {
        self.wording.text(text, reader)
    }

    /// A message in a language or in English; `None` if neither has it.
    pub fn message(&self, lang: Lang, id: &str, attr: Option<&str>, args: &Vars) -> Option<String> {
        let args = self.wording.args(args, &labels::nobody(lang), 0);
        self.wording.message(id, attr, &args, lang).map(|raw| markup::plain(&raw))
    }

    /// The version of a flow, to be kept for talks that begin now.
    pub fn bundle(&self, flow: &str) -> Option<Bundle> {
        Body::of(flow, &self.library.flows, &self.wording.checklists, &self.units)?.seal()
    }

    /// This catalog with the flows, messages and checklists of a bundle in place of its own.
    /// Cards, contacts, urgent texts and command words stay today's.
    pub fn with_bundle(&self, body: &str) -> Result<Self, Faults> {
        Self::build(Arc::clone(&self.tree), Some(&Body::open(body)?))
    }

    /// The text of a file of the tree, as it was read.
    pub fn file(&self, path: &str) -> Option<&str> {
        self.tree.get(path)
    }

    /// A checklist.
    pub fn checklist(&self, list: &str) -> Option<&Checklist> {
        self.wording.checklists.get(list)
    }

    /// Cards of a country by topic; for search, inline answers and facilitators.
    pub fn cards(&self, country: Country) -> impl Iterator<Item = &Card> {
        self.wording.timeless.rights.get(&country).into_iter().flat_map(|held| held.cards.values())
    }

    /// A card.
    pub fn card(&self, country: Country, topic: &str) -> Option<&Card> {
        self.wording.timeless.rights.get(&country)?.cards.get(topic)
    }

    /// Contacts of a country for a situation or kind of danger, in order.
    pub fn contacts(&self, country: Country, situation: &str) -> Vec<&Contact> {
        let held = self.wording.timeless.contacts.get(&country);
        held.into_iter().flat_map(|held| held.contacts.of(situation)).collect()
    }

    /// Rules that the calculators count with in a country; today's, whatever the flow version.
    pub fn rules(&self, country: Country) -> Option<&Rules> {
        self.rules.get(&country)
    }

    /// How long the clocks of cases run; today's, whatever the flow version.
    pub fn clocks(&self) -> &Clocks {
        &self.clocks
    }

    /// Topics whose card fits some words, best first.
    pub fn search_cards(&self, words: &str, lang: Lang, country: Country) -> Vec<String> {
        let Some(held) = self.wording.timeless.rights.get(&country) else { return Vec::new() };
        let understood = self.library.knowledge.find(words, Some(lang), Some(country));
        let mut found: Vec<String> =
            understood.topics.into_iter().map(|scored| scored.topic).collect();
        let wanted = knowledge::fold(words);
        let wanted: Vec<&str> = wanted.split_whitespace().collect();
        for card in held.cards.values() {
            let title = knowledge::fold(card.title(lang));
            if !wanted.is_empty() && wanted.iter().all(|word| title.contains(word)) {
                found.push(card.topic.clone());
            }
        }
        let mut seen = BTreeSet::new();
        found.retain(|topic| held.cards.contains_key(topic) && seen.insert(topic.clone()));
        found.truncate(FOUND);
        found
    }

    /// How often something could not be said in the reader's language so far.
    pub fn missed(&self) -> u64 {
        self.wording.timeless.missed.load(Ordering::Relaxed)
    }

    fn build(tree: Arc<Tree>, older: Option<&Body>) -> Result<Self, Faults> {
        let mut issues = Vec::new();
        let mut parsed = Parsed::read(&tree, &mut issues);
        let phrases = std::mem::take(&mut parsed.phrases);
        let learnt = learn::read(&tree, phrases, &parsed.topics(), &mut issues);
        let entries = parsed.flows.entries.take();
        let (Some(learnt), Some(entries), true) = (learnt, entries, issues.is_empty()) else {
            issues.sort();
            return Err(Faults(issues));
        };
        let Learnt { knowledge, words, avoid } = learnt;
        let mut flows: BTreeMap<FlowId, Flow> =
            parsed.flows.files.iter().map(|(id, file)| (id.clone(), file.flow.clone())).collect();
        let mut checklists = std::mem::take(&mut parsed.checklists.lists);
        let rules = std::mem::take(&mut parsed.rules)
            .into_iter()
            .map(|(country, file)| (country, file.rules))
            .collect();
        let clocks = parsed.clocks.clone();
        let mut units = parsed.units();
        mark_wordings(&mut checklists, &units);
        let timeless = Arc::new(Timeless::of(&mut parsed, &units, avoid));
        if let Some(body) = older {
            flows.extend(body.flows.clone());
            checklists.extend(body.lists.clone());
            units = body.units_over(&units);
        }
        let versions = versions(&flows, &checklists, &units);
        let wording = Wording::new(&parsed.languages, &units, checklists, Arc::clone(&timeless));
        let wording = Arc::new(wording);
        let labels = labels(&flows, &parsed.languages, &wording);
        wording.shared.values().for_each(Texts::forget);
        let titles = Arc::clone(&wording);
        let library = Library {
            versions,
            flows,
            entries,
            labels,
            languages: parsed.languages.clone(),
            countries: timeless.rights.keys().copied().collect(),
            cards: metas(&timeless),
            knowledge,
            words,
            titles: Box::new(move |text, lang| titles.title(text, lang)),
        };
        Ok(Self { library, wording, units, rules, clocks, tree })
    }
}

impl engine::library::Pinned for Catalog {
    fn library(&self) -> &Library {
        &self.library
    }
}

/// Notes on every row which words it had: an answer is given to a wording.
fn mark_wordings(checklists: &mut BTreeMap<String, Checklist>, units: &Units) {
    for list in checklists.values_mut() {
        let ids: Vec<String> = list.items.iter().map(|item| list.item_message(&item.id)).collect();
        for (item, id) in list.items.iter_mut().zip(ids) {
            let words: Vec<&str> = units
                .values()
                .filter_map(|units| units.get(&id))
                .map(|unit| unit.source())
                .collect();
            item.wording = hash(&words.join("\n")).chars().take(12).collect();
        }
    }
}

fn versions(
    flows: &BTreeMap<FlowId, Flow>,
    checklists: &BTreeMap<String, Checklist>,
    units: &Units,
) -> BTreeMap<FlowId, String> {
    flows
        .keys()
        .filter_map(|id| {
            let bundle = Body::of(id, flows, checklists, units)?.seal()?;
            Some((id.clone(), bundle.hash))
        })
        .collect()
}

fn labels(
    flows: &BTreeMap<FlowId, Flow>,
    languages: &[Lang],
    wording: &Wording,
) -> HashMap<OptionKey, Vec<(Lang, String)>> {
    let mut labels = HashMap::new();
    for (flow_id, flow) in flows {
        for (node_id, node) in &flow.nodes {
            // An entry without words tells the engine that the node has help to show.
            let message = format!("{flow_id}-{node_id}");
            let helps =
                |lang| wording.shared.get(lang).is_some_and(|t| t.has(&message, Some(HELP)));
            if node.kind.waits() && !languages.is_empty() && languages.iter().all(helps) {
                labels.insert((flow_id.clone(), node_id.clone(), HELP.to_owned()), Vec::new());
            }
            for option in node.kind.option_ids() {
                let words = languages
                    .iter()
                    .flat_map(|lang| {
                        labels::accepted(wording, flow_id, node_id, option, *lang)
                            .into_iter()
                            .map(|word| (*lang, word))
                    })
                    .collect();
                labels.insert((flow_id.clone(), node_id.clone(), option.to_owned()), words);
            }
        }
    }
    labels
}

fn metas(timeless: &Timeless) -> BTreeMap<(Country, String), CardMeta> {
    timeless
        .rights
        .values()
        .flat_map(|held| held.cards.values())
        .map(|card| {
            let meta = CardMeta {
                related: card.related.clone(),
                sensitive: card.sensitive,
                no_broadcast: card.no_broadcast,
                situation: card.situation.clone(),
            };
            ((card.country, card.topic.clone()), meta)
        })
        .collect()
}
