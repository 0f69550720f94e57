//! Signs of danger in a message, and the lists they are found by, as content writes them.
//!
//! A list has whole phrases, and rules put together from sets of words: who does it, what
//! is done, to whom. A rule finds wordings that nobody wrote down.

use std::collections::BTreeMap;

use domain::{UrgentKind, UrgentLevel};
use serde::Deserialize;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Urgent {
    /// Each kind once, worst first
    pub signs: Vec<UrgentKind>,
    /// How fast somebody must look; `None` without a sign
    pub level: Option<UrgentLevel>,
}

impl Urgent {
    /// From kinds in any order, repeated or not.
    pub fn from_signs(signs: impl IntoIterator<Item = UrgentKind>) -> Self {
        let mut signs: Vec<UrgentKind> = signs.into_iter().collect();
        signs.sort_unstable();
        signs.dedup();
        let now = signs.iter().any(|kind| kind.level() == UrgentLevel::Now) || signs.len() > 1;
        let level = match signs.len() {
            0 => None,
            _ if now => Some(UrgentLevel::Now),
            _ => Some(UrgentLevel::Today),
        };
        Self { signs, level }
    }
}

/// The phrases and rules of one kind in one language.
#[derive(Debug, Clone, Default)]
pub struct UrgentPhrases {
    /// What people say; ` * ` stands for up to a few words
    pub phrases: Vec<String>,
    /// What people say, put together from alternatives
    pub rules: Vec<UrgentRule>,
    /// Phrases that look like one of the above and mean something else
    pub unless: Vec<String>,
    /// Words that, standing near, make it a film, a dream or a training
    pub beside: Vec<String>,
    /// Words of somebody asking about the law rather than telling
    pub asking: Vec<String>,
    /// Words for the person it happens to: with one of them a question is told for real
    pub somebody: Vec<String>,
    /// Whether a "not" before it changes nothing
    pub even_negated: bool,
}

/// Alternatives that must follow each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UrgentRule {
    /// Each slot's alternatives, with what may lie between it and the slot before
    pub slots: Vec<(UrgentGap, Vec<String>)>,
}

/// What may lie between two slots of a rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum UrgentGap {
    /// Up to about two words, written ` + `
    Close,
    /// Up to about six words, written ` * `
    #[default]
    Near,
    /// Up to about a dozen words, written ` ** `
    Far,
}

/// A whole `content/urgent/<lang>.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(try_from = "Written")]
pub struct UrgentFile {
    /// Whether a native reader still has to look at it
    pub draft: bool,
    /// Words that deny what comes right after them
    pub negation: Vec<String>,
    /// A section per kind
    pub kinds: BTreeMap<UrgentKind, UrgentPhrases>,
}

/// The file as written: rules and lists name sets of words.
#[derive(Debug, Default, Deserialize)]
struct Written {
    #[serde(default)]
    draft: bool,
    #[serde(default)]
    negation: Vec<String>,
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
    #[serde(flatten)]
    kinds: BTreeMap<UrgentKind, Section>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Section {
    phrases: Vec<String>,
    rules: Vec<String>,
    unless: Vec<String>,
    beside: Vec<String>,
    asking: Vec<String>,
    somebody: Vec<String>,
    even_negated: bool,
}

/// A rule names a set that the file does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind}: no set of words is called [{name}]", kind = .kind.name())]
struct NoSuchSet {
    kind: UrgentKind,
    name: String,
}

impl TryFrom<Written> for UrgentFile {
    type Error = NoSuchSet;

    fn try_from(written: Written) -> Result<Self, NoSuchSet> {
        let mut kinds = BTreeMap::new();
        for (kind, section) in written.kinds {
            let sets = Sets { kind, words: &written.words };
            let mut rules = Vec::new();
            for rule in &section.rules {
                sets.rule(rule, &mut rules)?;
            }
            let phrases = UrgentPhrases {
                phrases: section.phrases,
                rules,
                unless: sets.list(&section.unless)?,
                beside: sets.list(&section.beside)?,
                asking: sets.list(&section.asking)?,
                somebody: sets.list(&section.somebody)?,
                even_negated: section.even_negated,
            };
            kinds.insert(kind, phrases);
        }
        Ok(Self { draft: written.draft, negation: written.negation, kinds })
    }
}

/// Writes out the names of sets.
struct Sets<'a> {
    kind: UrgentKind,
    words: &'a BTreeMap<String, Vec<String>>,
}

impl Sets<'_> {
    /// ` & ` between two halves of a rule means either order.
    fn rule(&self, rule: &str, rules: &mut Vec<UrgentRule>) -> Result<(), NoSuchSet> {
        let Some((first, second)) = rule.split_once(" & ") else {
            rules.push(UrgentRule { slots: self.slots(rule)? });
            return Ok(());
        };
        let (first, second) = (self.slots(first)?, self.slots(second)?);
        let follow = |a: &[(UrgentGap, Vec<String>)], b: &[(UrgentGap, Vec<String>)]| UrgentRule {
            slots: a.iter().chain(b).cloned().collect(),
        };
        rules.push(follow(&first, &second));
        rules.push(follow(&second, &first));
        Ok(())
    }

    fn slots(&self, rule: &str) -> Result<Vec<(UrgentGap, Vec<String>)>, NoSuchSet> {
        let mut slots = Vec::new();
        let mut slot = String::new();
        let mut gap = UrgentGap::default();
        for word in rule.split_whitespace() {
            let next = match word {
                "+" => UrgentGap::Close,
                "*" => UrgentGap::Near,
                "**" => UrgentGap::Far,
                word => {
                    if !slot.is_empty() {
                        slot.push(' ');
                    }
                    slot.push_str(word);
                    continue;
                }
            };
            slots.push((gap, self.alternatives(&slot)?));
            slot.clear();
            gap = next;
        }
        slots.push((gap, self.alternatives(&slot)?));
        Ok(slots)
    }

    fn alternatives(&self, slot: &str) -> Result<Vec<String>, NoSuchSet> {
        self.list(slot.split('|'))
    }

    fn list<S: AsRef<str>>(
        &self,
        list: impl IntoIterator<Item = S>,
    ) -> Result<Vec<String>, NoSuchSet> {
        let mut all = Vec::new();
        for one in list {
            let one = one.as_ref().trim();
            match one.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
                Some(name) => {
                    let set = self.words.get(name);
                    let set = set.ok_or(NoSuchSet { kind: self.kind, name: name.to_owned() })?;
                    // A set may take in another.
                    all.extend(self.list(set)?);
                }
                None => all.push(one.to_owned()),
            }
        }
        Ok(all)
    }
}
