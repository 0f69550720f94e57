//! Signs of danger in a message: phrases of every language at once, tuned to miss little.
//!
//! A phrase may have a gap (`took * passport`). A hit does not count when a phrase that
//! only looks like it lies over it (`fire drill`), when a word beside it says that it is
//! not real (`film`), or when the word before denies it (`no fire`).

use std::collections::BTreeMap;

use domain::{Lang, UrgentKind, UrgentLevel};
use serde::Deserialize;

use crate::BuildError;
use crate::phrases::{Hit, Phrases, PhrasesBuilder};
use crate::reading::Reading;

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

/// One section of `content/urgent/<lang>.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct UrgentPhrases {
    /// What people say; ` * ` stands for up to a few words
    pub phrases: Vec<String>,
    /// Phrases that look like one of the above and mean something else
    pub unless: Vec<String>,
    /// Words that, standing near, make it a film, a dream or a training
    pub beside: Vec<String>,
    /// Whether a "not" before it changes nothing
    pub even_negated: bool,
}

/// A whole `content/urgent/<lang>.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct UrgentFile {
    /// Whether a native reader still has to look at it
    #[serde(default)]
    pub draft: bool,
    /// Words that deny what comes right after them
    #[serde(default)]
    pub negation: Vec<String>,
    /// A section per kind
    #[serde(flatten)]
    pub kinds: BTreeMap<UrgentKind, UrgentPhrases>,
}

/// How many bytes may lie in a gap (about six Vietnamese or English words).
const GAP: usize = 34;
/// How far a word beside reaches.
const BESIDE: usize = 30;
/// Letters of scripts without spaces take three bytes.
const WIDE: usize = 2;

#[derive(Debug)]
enum Role {
    Sign(UrgentKind),
    /// A part of a phrase with gaps
    Part {
        chain: usize,
        index: usize,
    },
    Unless(UrgentKind),
    Beside(UrgentKind),
    Negation,
}

#[derive(Debug)]
struct Chain {
    kind: UrgentKind,
    parts: usize,
}

/// Collects phrases.
#[derive(Debug, Default)]
pub(crate) struct SignsBuilder {
    phrases: PhrasesBuilder,
    roles: Vec<Role>,
    chains: Vec<Chain>,
    even_negated: u16,
}

impl SignsBuilder {
    /// Adds a section.
    pub(crate) fn add(
        &mut self,
        lang: Lang,
        kind: UrgentKind,
        section: &UrgentPhrases,
        read: impl Fn(&str) -> Reading,
    ) -> Result<(), BuildError> {
        let empty =
            |phrase: &str| BuildError::EmptyUrgentPhrase { lang, kind, phrase: phrase.into() };
        if section.even_negated {
            self.even_negated |= bit(kind);
        }
        for phrase in &section.phrases {
            let parts: Vec<&str> = phrase.split(" * ").collect();
            if parts.len() == 1 {
                self.role(&read(phrase), Role::Sign(kind)).ok_or_else(|| empty(phrase))?;
                continue;
            }
            let chain = self.chains.len();
            self.chains.push(Chain { kind, parts: parts.len() });
            for (index, part) in parts.into_iter().enumerate() {
                self.role(&read(part), Role::Part { chain, index }).ok_or_else(|| empty(phrase))?;
            }
        }
        for phrase in &section.unless {
            self.role(&read(phrase), Role::Unless(kind)).ok_or_else(|| empty(phrase))?;
        }
        for phrase in &section.beside {
            self.role(&read(phrase), Role::Beside(kind)).ok_or_else(|| empty(phrase))?;
        }
        Ok(())
    }

    /// Adds words that deny.
    pub(crate) fn negation(&mut self, words: &[String]) {
        for word in words {
            self.role(&Reading::new(word), Role::Negation);
        }
    }

    fn role(&mut self, phrase: &Reading, role: Role) -> Option<()> {
        let owner = self.roles.len() as u32;
        self.roles.push(role);
        self.phrases.add(phrase, owner).then_some(())
    }

    /// Makes the automaton.
    pub(crate) fn build(self) -> Result<Signs, aho_corasick::BuildError> {
        Ok(Signs {
            phrases: self.phrases.build()?,
            roles: self.roles,
            chains: self.chains,
            even_negated: self.even_negated,
        })
    }
}

/// Phrases of danger, ready to be found.
#[derive(Debug)]
pub(crate) struct Signs {
    phrases: Phrases,
    roles: Vec<Role>,
    chains: Vec<Chain>,
    even_negated: u16,
}

impl Signs {
    /// Looks for all kinds in one pass, linear in the length of the message.
    pub(crate) fn find(&self, reading: &Reading) -> Urgent {
        let mut hits = self.phrases.find(reading);
        hits.sort_unstable_by_key(|hit| (hit.start, hit.end));
        let size = reading.text.len();
        let mut cover =
            Cover { unless: vec![0; size], beside: vec![0; size], denied: vec![false; size] };
        let mut found: Vec<(UrgentKind, usize, usize)> = Vec::new();
        let mut reached: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
        for hit in &hits {
            let Some(role) = self.roles.get(hit.owner as usize) else { continue };
            match role {
                Role::Sign(kind) if hit.exact || !is_one_word(reading, hit) => {
                    found.push((*kind, hit.start, hit.end));
                }
                Role::Sign(_) => {}
                Role::Part { chain, index: 0 } => {
                    reached.insert((*chain, 0), (hit.start, hit.end));
                }
                Role::Part { chain, index } => {
                    let Some((start, end)) = reached.get(&(*chain, index - 1)).copied() else {
                        continue;
                    };
                    if hit.start < end || hit.start - end > reach(reading, hit, GAP) {
                        continue;
                    }
                    match self.chains.get(*chain) {
                        Some(whole) if whole.parts == index + 1 => {
                            found.push((whole.kind, start, hit.end));
                        }
                        _ => {
                            reached.insert((*chain, *index), (start, hit.end));
                        }
                    }
                }
                Role::Unless(kind) => mark(&mut cover.unless, hit.start, hit.end, bit(*kind)),
                Role::Beside(kind) => {
                    let far = reach(reading, hit, BESIDE);
                    mark(
                        &mut cover.beside,
                        hit.start.saturating_sub(far),
                        hit.end + far,
                        bit(*kind),
                    );
                }
                Role::Negation => {
                    // The denied word starts after the space; in Thai or Chinese at once.
                    let next =
                        hit.end + usize::from(reading.text.as_bytes().get(hit.end) == Some(&b' '));
                    if let Some(denied) = cover.denied.get_mut(next)
                        && same_clause(reading, hit, next)
                    {
                        *denied = true;
                    }
                }
            }
        }
        Urgent::from_signs(
            found.into_iter().filter(|sign| self.stands(sign, &cover)).map(|(kind, _, _)| kind),
        )
    }

    fn stands(&self, (kind, start, end): &(UrgentKind, usize, usize), cover: &Cover) -> bool {
        let any = |list: &[u16]| {
            list.get(*start..*end).unwrap_or_default().iter().any(|kinds| kinds & bit(*kind) != 0)
        };
        let denied = cover.denied.get(*start).copied().unwrap_or(false)
            && self.even_negated & bit(*kind) == 0;
        !denied && !any(&cover.unless) && !any(&cover.beside)
    }
}

/// For every byte of a message, what speaks against a sign there.
struct Cover {
    unless: Vec<u16>,
    beside: Vec<u16>,
    denied: Vec<bool>,
}

fn bit(kind: UrgentKind) -> u16 {
    1 << (kind as u16)
}

fn mark(list: &mut [u16], start: usize, end: usize, bits: u16) {
    let end = end.min(list.len());
    for kinds in list.get_mut(start..end).unwrap_or_default() {
        *kinds |= bits;
    }
}

/// A single word without its marks is too often another word (`chay`, `danh`).
fn is_one_word(reading: &Reading, hit: &Hit) -> bool {
    !reading.text.get(hit.start..hit.end).unwrap_or_default().contains(' ')
}

fn same_clause(reading: &Reading, hit: &Hit, next: usize) -> bool {
    let clause = |byte| reading.words.get(reading.word_at(byte)).map(|word| word.clause);
    clause(hit.start) == clause(next)
}

fn reach(reading: &Reading, hit: &Hit, bytes: usize) -> usize {
    let unspaced = reading.words.get(reading.word_at(hit.start)).is_some_and(|word| word.unspaced);
    if unspaced { bytes * WIDE } else { bytes }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{Signs, SignsBuilder, Urgent, UrgentPhrases};
    use crate::reading::Reading;
    use domain::{Lang, UrgentKind, UrgentLevel};

    fn signs() -> Signs {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let mut builder = SignsBuilder::default();
        let fire = UrgentPhrases {
            phrases: list(&["fire", "cháy", "cháy xưởng"]),
            unless: list(&["fire me", "fire drill"]),
            beside: list(&["film"]),
            even_negated: false,
        };
        builder.add(Lang::En, UrgentKind::Fire, &fire, Reading::new).unwrap();
        let papers = UrgentPhrases {
            phrases: list(&["took * passport", "giữ * hộ chiếu"]),
            ..Default::default()
        };
        builder.add(Lang::En, UrgentKind::PapersHeld, &papers, Reading::new).unwrap();
        let harm = UrgentPhrases {
            phrases: list(&["kill myself"]),
            even_negated: true,
            ..Default::default()
        };
        builder.add(Lang::En, UrgentKind::SelfHarm, &harm, Reading::new).unwrap();
        builder.negation(&list(&["no", "not", "do not want to"]));
        builder.build().unwrap()
    }

    fn kinds(text: &str) -> Vec<UrgentKind> {
        signs().find(&Reading::new(text)).signs
    }

    #[test]
    fn context_cancels_a_hit_but_not_the_next_one() {
        assert_eq!(kinds("FIRE!!!"), [UrgentKind::Fire]);
        assert!(kinds("can they fire me").is_empty());
        assert!(kinds("a film about a fire").is_empty());
        assert!(kinds("no fire here").is_empty());
        assert_eq!(kinds("no, fire"), [UrgentKind::Fire]);
        assert_eq!(
            kinds("this is no fire drill and we asked for help because there is fire"),
            [UrgentKind::Fire]
        );
        assert_eq!(kinds("I do not want to kill myself"), [UrgentKind::SelfHarm]);
    }

    #[test]
    fn bare_single_words_do_not_count() {
        assert!(kinds("chay nhanh ra ga").is_empty());
        assert_eq!(kinds("cháy"), [UrgentKind::Fire]);
        assert_eq!(kinds("chay xuong roi"), [UrgentKind::Fire]);
        assert!(kinds("chạy xuống").is_empty());
    }

    #[test]
    fn gaps_are_short() {
        assert_eq!(kinds("he took away all of our passport"), [UrgentKind::PapersHeld]);
        assert_eq!(kinds("giu het ho chieu cua tui em"), [UrgentKind::PapersHeld]);
        assert!(
            kinds("he took the bus to the office and there I asked for a new passport").is_empty()
        );
    }

    #[test]
    fn two_signs_of_today_are_now() {
        let level = |kinds: &[UrgentKind]| Urgent::from_signs(kinds.iter().copied()).level;
        assert_eq!(level(&[]), None);
        assert_eq!(level(&[UrgentKind::Threats, UrgentKind::Threats]), Some(UrgentLevel::Today));
        assert_eq!(level(&[UrgentKind::Threats, UrgentKind::PapersHeld]), Some(UrgentLevel::Now));
        assert_eq!(level(&[UrgentKind::Fire]), Some(UrgentLevel::Now));
    }
}
