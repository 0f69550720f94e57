//! Finds signs of danger: phrases and rules of every language at once, tuned to miss little.
//!
//! A rule is a chain of slots with gaps (`took * passport`); a phrase without a gap is a
//! chain of one. A hit does not count when a phrase that only looks like it lies over it
//! (`fire drill`), when a word beside it says that it is not real (`film`), when the word
//! before denies it (`no fire`), or when somebody only asks what the law says.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use domain::{Lang, UrgentKind};

use crate::BuildError;
use crate::phrases::{Hit, Phrases, PhrasesBuilder};
use crate::reading::{Reading, Word};
use crate::typos::Typos;
use crate::urgent::{Urgent, UrgentGap, UrgentPhrases};

/// How many bytes may lie in a gap.
const fn bytes(gap: UrgentGap) -> usize {
    match gap {
        UrgentGap::Close => 14,
        UrgentGap::Near => 34,
        UrgentGap::Far => 70,
    }
}

/// How far a word beside reaches.
const BESIDE: usize = 30;
/// Words of so few letters are words in several languages.
const SHORT: usize = 3;
/// Letters of scripts without spaces take three bytes.
const WIDE: usize = 2;

/// A set's place in a chain.
#[derive(Debug, Clone, Copy)]
struct Place {
    chain: u32,
    index: u32,
}

/// What it means that one of a set's phrases was found.
#[derive(Debug, Default)]
struct Set {
    /// The language it was written for
    lang: Option<Lang>,
    /// Later slots of chains, or only ones
    places: Vec<Place>,
    /// Whether it is the first slot of a longer chain
    begins: bool,
    unless: u16,
    beside: u16,
    asking: u16,
    somebody: u16,
    denies: bool,
}

#[derive(Debug)]
struct Chain {
    kind: UrgentKind,
    /// The set of each slot, and the bytes that may lie before it
    slots: Vec<(u32, usize)>,
}

/// Collects phrases.
#[derive(Debug, Default)]
pub(crate) struct SignsBuilder {
    phrases: PhrasesBuilder,
    /// Sets by a hash of their phrases, so that one shared by many rules is looked for once
    known: HashMap<u64, u32>,
    sets: Vec<Set>,
    chains: Vec<Chain>,
    even_negated: u16,
    typos: Typos,
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
        let empty = |phrase: String| BuildError::EmptyUrgentPhrase { lang, kind, phrase };
        let set =
            |builder: &mut Self, words: &[String]| builder.set(lang, words, &read).map_err(empty);
        if section.even_negated {
            self.even_negated |= bit(kind);
        }
        let written = section.phrases.iter().map(|phrase| {
            let slot = |part: &str| (UrgentGap::Near, vec![part.to_owned()]);
            phrase.split(" * ").map(slot).collect::<Vec<_>>()
        });
        for slots in written.chain(section.rules.iter().map(|rule| rule.slots.clone())) {
            let chain = self.chains.len() as u32;
            let mut ids = Vec::with_capacity(slots.len());
            for (index, (gap, words)) in slots.iter().enumerate() {
                let id = set(self, words)?;
                ids.push((id, bytes(*gap)));
                let Some(found) = self.sets.get_mut(id as usize) else { continue };
                // A first slot is only remembered, until a second one is found.
                if index > 0 || slots.len() == 1 {
                    found.places.push(Place { chain, index: index as u32 });
                } else {
                    found.begins = true;
                }
            }
            self.chains.push(Chain { kind, slots: ids });
        }
        for (words, field) in [
            (&section.unless, (|set| &mut set.unless) as fn(&mut Set) -> &mut u16),
            (&section.beside, |set| &mut set.beside),
            (&section.asking, |set| &mut set.asking),
            (&section.somebody, |set| &mut set.somebody),
        ] {
            if !words.is_empty() {
                let id = set(self, words)?;
                if let Some(found) = self.sets.get_mut(id as usize) {
                    *field(found) |= bit(kind);
                }
            }
        }
        Ok(())
    }

    /// Adds words that deny.
    pub(crate) fn negation(&mut self, words: &[String]) {
        let id = self.sets.len() as u32;
        self.sets.push(Set { denies: true, ..Set::default() });
        for word in words {
            self.phrases.add(&Reading::new(word), id);
        }
    }

    /// The number of a set; the phrase that is empty if one is.
    fn set(
        &mut self,
        lang: Lang,
        words: &[String],
        read: &impl Fn(&str) -> Reading,
    ) -> Result<u32, String> {
        let mut hasher = DefaultHasher::new();
        (lang, words).hash(&mut hasher);
        let key = hasher.finish();
        if let Some(id) = self.known.get(&key) {
            return Ok(*id);
        }
        let id = self.sets.len() as u32;
        self.sets.push(Set { lang: Some(lang), ..Set::default() });
        for word in words {
            let phrase = read(word);
            if !self.phrases.add(&phrase, id) {
                return Err(word.clone());
            }
            self.typos.learn(lang, &phrase);
        }
        self.known.insert(key, id);
        Ok(id)
    }

    /// Makes the automaton.
    pub(crate) fn build(self) -> Result<Signs, aho_corasick::BuildError> {
        Ok(Signs {
            phrases: self.phrases.build()?,
            sets: self.sets,
            chains: self.chains,
            even_negated: self.even_negated,
            typos: self.typos,
        })
    }
}

/// Phrases of danger, ready to be found.
#[derive(Debug)]
pub(crate) struct Signs {
    phrases: Phrases,
    sets: Vec<Set>,
    chains: Vec<Chain>,
    even_negated: u16,
    /// For messages, before they are looked through
    pub(crate) typos: Typos,
}

/// Where a chain, or its beginning, was found.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
    denied: bool,
    /// Whether a part of it is one word that may be another without its marks
    doubtful: bool,
    /// Whether a part of it can hardly mean anything else
    certain: bool,
}

impl Signs {
    /// Looks for all kinds in one pass, linear in the length of the message.
    pub(crate) fn find(&self, reading: &Reading, lang: Option<Lang>) -> Urgent {
        let mut hits = self.phrases.find(reading);
        let toned = is_toned(reading);
        hits.retain(|hit| self.may_be_meant(reading, hit, lang, toned));
        hits.sort_unstable_by_key(|hit| (hit.start, hit.end));
        let mut cover = Cover::new(reading.text.len());
        let mut found: Vec<(UrgentKind, Span)> = Vec::new();
        // The last two places of each set: the later may lie across the slot that follows.
        let mut last: BTreeMap<u32, [Option<Span>; 2]> = BTreeMap::new();
        let mut reached: BTreeMap<(u32, u32), Span> = BTreeMap::new();
        for hit in &hits {
            let Some(set) = self.sets.get(hit.owner as usize) else { continue };
            let denied = cover.denied.get(hit.start).copied().unwrap_or(false);
            let one_word = is_one_word(reading, hit);
            let doubtful = one_word && !hit.exact;
            let certain = !one_word || (hit.exact && is_telling(reading, hit));
            let here = Span { start: hit.start, end: hit.end, denied, doubtful, certain };
            for place in &set.places {
                let Some(chain) = self.chains.get(place.chain as usize) else { continue };
                let Some(span) = chain.joined(reading, *place, hit, here, &last, &reached) else {
                    continue;
                };
                if place.index as usize + 1 == chain.slots.len() {
                    // Doubtful words must have a certain one beside them.
                    if !span.doubtful || span.certain {
                        found.push((chain.kind, span));
                    }
                } else {
                    reached.insert((place.chain, place.index), span);
                }
            }
            if set.begins {
                let [latest, before] = last.entry(hit.owner).or_default();
                *before = latest.replace(here);
            }
            cover.add(set, reading, hit, lang);
        }
        let stands = |(kind, span): (UrgentKind, Span)| {
            let excused = span.denied && self.even_negated & bit(kind) == 0;
            (!excused && !cover.speaks_against(kind, span)).then_some(kind)
        };
        Urgent::from_signs(found.into_iter().filter_map(stands))
    }

    /// One word without its marks is probably another word where others have theirs, or in
    /// a message of another language; so is a short one of another language.
    fn may_be_meant(&self, reading: &Reading, hit: &Hit, lang: Option<Lang>, toned: bool) -> bool {
        if !is_one_word(reading, hit) {
            return true;
        }
        let of = self.sets.get(hit.owner as usize).and_then(|set| set.lang);
        let foreign = lang.is_some() && of.is_some() && of != lang;
        let short = hit.end - hit.start <= SHORT;
        if hit.exact { !(foreign && short) } else { !toned && !foreign }
    }
}

impl Chain {
    /// The chain up to a slot, if what must stand before the slot does.
    fn joined(
        &self,
        reading: &Reading,
        place: Place,
        hit: &Hit,
        here: Span,
        last: &BTreeMap<u32, [Option<Span>; 2]>,
        reached: &BTreeMap<(u32, u32), Span>,
    ) -> Option<Span> {
        if place.index == 0 {
            return Some(here);
        }
        let (_, gap) = self.slots.get(place.index as usize)?;
        let far = reach(reading, hit, *gap);
        let fits = |span: &Span| span.end <= hit.start && hit.start - span.end <= far;
        let before = if place.index == 1 {
            let (first, _) = self.slots.first()?;
            let near = || last.get(first).into_iter().flatten().flatten().copied();
            near().find(|span| fits(span) && !span.denied).or_else(|| near().find(fits))
        } else {
            reached.get(&(place.chain, place.index - 1)).copied().filter(fits)
        }?;
        Some(Span {
            start: before.start,
            end: hit.end,
            denied: before.denied || here.denied,
            doubtful: before.doubtful || here.doubtful,
            certain: before.certain || here.certain,
        })
    }
}

/// What speaks against a sign: for every byte of a message, and for all of it.
struct Cover {
    unless: Vec<u16>,
    beside: Vec<u16>,
    denied: Vec<bool>,
    asking: u16,
    somebody: u16,
}

impl Cover {
    fn new(size: usize) -> Self {
        Self {
            unless: vec![0; size],
            beside: vec![0; size],
            denied: vec![false; size],
            asking: 0,
            somebody: 0,
        }
    }

    fn add(&mut self, set: &Set, reading: &Reading, hit: &Hit, lang: Option<Lang>) {
        // A doubtful or foreign word may alarm, but not excuse.
        let foreign = set.lang.is_some() && lang.is_some() && set.lang != lang;
        if (foreign || !hit.exact) && is_one_word(reading, hit) {
            return;
        }
        mark(&mut self.unless, hit.start, hit.end, set.unless);
        if set.beside != 0 {
            let far = reach(reading, hit, BESIDE);
            mark(&mut self.beside, hit.start.saturating_sub(far), hit.end + far, set.beside);
        }
        self.asking |= set.asking;
        self.somebody |= set.somebody;
        if set.denies {
            // The denied word starts after the space; in Thai or Chinese at once.
            let next = hit.end + usize::from(reading.text.as_bytes().get(hit.end) == Some(&b' '));
            if let Some(denied) = self.denied.get_mut(next)
                && same_clause(reading, hit, next)
            {
                *denied = true;
            }
        }
    }

    fn speaks_against(&self, kind: UrgentKind, span: Span) -> bool {
        let any = |list: &[u16]| {
            let bytes = list.get(span.start..span.end).unwrap_or_default();
            bytes.iter().any(|kinds| kinds & bit(kind) != 0)
        };
        let only_asks = self.asking & !self.somebody & bit(kind) != 0;
        only_asks || any(&self.unless) || any(&self.beside)
    }
}

fn bit(kind: UrgentKind) -> u16 {
    1 << (kind as u16)
}

fn mark(list: &mut [u16], start: usize, end: usize, bits: u16) {
    if bits == 0 {
        return;
    }
    let end = end.min(list.len());
    for kinds in list.get_mut(start..end).unwrap_or_default() {
        *kinds |= bits;
    }
}

/// Whether the message is typed with tone marks.
fn is_toned(reading: &Reading) -> bool {
    let marked = |word: &&Word| reading.marks_of(**word).iter().any(|m| *m != 0);
    reading.words.iter().filter(marked).count() * 3 > reading.words.len()
}

/// Whether a word has marks or letters enough to be no other.
fn is_telling(reading: &Reading, hit: &Hit) -> bool {
    let marks = reading.marks.get(hit.start..hit.end).unwrap_or_default();
    hit.end - hit.start > SHORT || marks.iter().any(|marks| *marks != 0)
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
    use super::{Signs, SignsBuilder};
    use crate::reading::Reading;
    use crate::urgent::{Urgent, UrgentPhrases};
    use domain::{Lang, UrgentKind, UrgentLevel};

    fn signs() -> Signs {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let mut builder = SignsBuilder::default();
        let fire = UrgentPhrases {
            phrases: list(&["fire", "cháy", "cháy xưởng"]),
            unless: list(&["fire me", "fire drill"]),
            beside: list(&["film"]),
            ..Default::default()
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
        signs().find(&Reading::new(text), None).signs
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
