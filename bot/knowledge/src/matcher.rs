//! The knowledge base: built once from content, asked for every message.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use domain::{Country, Lang, UrgentKind};
use serde::Deserialize;

use crate::BuildError;
use crate::detect::detect_reading;
use crate::evidence::{Evidence, Example};
use crate::phrases::{Hit, Phrases, PhrasesBuilder};
use crate::reading::Reading;
use crate::urgent::{Signs, SignsBuilder, Urgent, UrgentPhrases};

/// What a text was found to ask about.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The topics, best first, at most five; none when nothing was understood
    pub topics: Vec<Scored>,
    /// How sure that is
    pub outcome: Outcome,
}

/// A topic and how well it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// Topic id, the same in every country
    pub topic: String,
    /// Between 0 and 1
    pub score: f32,
}

/// What to do with a [`Match`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Show the first topic, offer the next two
    Sure,
    /// Offer the first three
    Unsure,
    /// Menu, or a person
    Nothing,
}

/// Words of a language that steer matching without being about anything.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Talk {
    /// Words that only help to ask: they hardly count
    pub filler: Vec<String>,
    /// Words that join two matters in one sentence
    pub joiner: Vec<String>,
    /// "I am not asking about": what follows in the clause does not count
    pub not_about: Vec<String>,
}

/// One phrase that several topics claim: found by the builder, told by the linter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedPhrase {
    /// The language of the bank
    pub lang: Lang,
    /// The phrase without tone marks
    pub phrase: String,
    /// The topics that have it
    pub topics: Vec<String>,
}

/// Collects content for a [`Knowledge`].
#[derive(Debug, Default)]
pub struct Builder {
    phrases: Vec<(Lang, Option<Country>, String, Vec<String>)>,
    known: BTreeMap<Country, BTreeSet<String>>,
    talk: Vec<Talk>,
    urgent: Vec<(Lang, UrgentKind, UrgentPhrases)>,
    negation: Vec<String>,
}

impl Builder {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds phrases that ask about a topic; with a country, only for people who work there.
    pub fn topic<P: Into<String>>(
        mut self,
        lang: Lang,
        country: Option<Country>,
        topic: &str,
        phrases: impl IntoIterator<Item = P>,
    ) -> Self {
        let phrases = phrases.into_iter().map(Into::into).collect();
        self.phrases.push((lang, country, topic.to_owned(), phrases));
        self
    }

    /// Says which topics a country has: others are never found for it. A country that
    /// was never named has all.
    pub fn known<T: Into<String>>(
        mut self,
        country: Country,
        topics: impl IntoIterator<Item = T>,
    ) -> Self {
        self.known.entry(country).or_default().extend(topics.into_iter().map(Into::into));
        self
    }

    /// Adds a language's words that steer matching.
    pub fn talk(mut self, talk: Talk) -> Self {
        self.talk.push(talk);
        self
    }

    /// Adds what people say in a danger, and what only looks like it.
    pub fn urgent(mut self, lang: Lang, kind: UrgentKind, phrases: UrgentPhrases) -> Self {
        self.urgent.push((lang, kind, phrases));
        self
    }

    /// Adds words that deny what comes right after them ("no fire").
    pub fn negation<P: Into<String>>(mut self, words: impl IntoIterator<Item = P>) -> Self {
        self.negation.extend(words.into_iter().map(Into::into));
        self
    }

    /// Learns and makes the automata.
    pub fn build(self) -> Result<Knowledge, BuildError> {
        let names: BTreeSet<&String> = self.phrases.iter().map(|(_, _, topic, _)| topic).collect();
        let topics: Vec<String> = names.into_iter().cloned().collect();
        let mut bank = PhrasesBuilder::default();
        let mut owners = Vec::new();
        let mut examples = Vec::new();
        let mut claims: BTreeMap<(Lang, String), BTreeSet<String>> = BTreeMap::new();
        for (lang, country, topic, phrases) in &self.phrases {
            let number = topics.binary_search(topic).unwrap_or_default();
            let number = u16::try_from(number).map_err(|_| BuildError::TooManyTopics)?;
            let owner = owners.len() as u32;
            owners.push(Owner { topic: number, lang: *lang, country: *country });
            for phrase in phrases {
                let reading = Reading::new(phrase);
                if !bank.add(&reading, owner) {
                    let (topic, phrase) = (topic.clone(), phrase.clone());
                    return Err(BuildError::EmptyTopicPhrase { lang: *lang, topic, phrase });
                }
                let claim = claims.entry((*lang, crate::normalise(phrase))).or_default();
                claim.insert(topic.clone());
                examples.push(Example { reading, topic: number });
            }
        }
        let fillers: Vec<String> = self
            .talk
            .iter()
            .flat_map(|talk| &talk.filler)
            .flat_map(|filler| {
                let reading = Reading::new(filler);
                reading.words.iter().map(|word| reading.letters_of(*word).to_owned()).collect::<Vec<_>>()
            })
            .collect();
        let mut steering = PhrasesBuilder::default();
        for talk in &self.talk {
            for joiner in &talk.joiner {
                steering.add(&Reading::new(joiner), JOINER);
            }
            for cue in &talk.not_about {
                steering.add(&Reading::new(cue), NOT_ABOUT);
            }
        }
        let mut signs = SignsBuilder::default();
        for (lang, kind, phrases) in &self.urgent {
            signs.add(*lang, *kind, phrases)?;
        }
        signs.negation(&self.negation);
        let mut known = BTreeMap::new();
        for (country, names) in &self.known {
            known.insert(*country, topics.iter().map(|topic| names.contains(topic)).collect());
        }
        Ok(Knowledge {
            evidence: Evidence::learn(&examples, topics.len(), &fillers),
            bank: bank.build().map_err(automaton)?,
            steering: steering.build().map_err(automaton)?,
            signs: signs.build().map_err(automaton)?,
            shared: claims
                .into_iter()
                .filter(|(_, topics)| topics.len() > 1)
                .map(|((lang, phrase), topics)| {
                    SharedPhrase { lang, phrase, topics: topics.into_iter().collect() }
                })
                .collect(),
            owners,
            topics,
            known,
        })
    }
}

fn automaton(error: aho_corasick::BuildError) -> BuildError {
    BuildError::Automaton(error.to_string())
}

#[derive(Debug)]
struct Owner {
    topic: u16,
    lang: Lang,
    country: Option<Country>,
}

/// Everything that a free text may be about.
#[derive(Debug)]
pub struct Knowledge {
    topics: Vec<String>,
    owners: Vec<Owner>,
    bank: Phrases,
    steering: Phrases,
    evidence: Evidence,
    known: BTreeMap<Country, Vec<bool>>,
    signs: Signs,
    shared: Vec<SharedPhrase>,
}

const JOINER: u32 = 0;
const NOT_ABOUT: u32 = 1;

/// A sentence without punctuation is cut into windows of this many words.
const WINDOW: usize = 14;
/// Longer messages are stories: judged by their parts only.
const WHOLE: usize = 48;
/// How much of the certainty a whole phrase gives that is the whole message.
const PHRASE: f32 = 0.62;
/// The same phrase typed without its tone marks.
const BARE: f32 = 0.92;
/// A phrase of another Latin-script language than the message's.
const FOREIGN: f32 = 0.5;
/// A part of a message counts a little less than a message.
const PART: f32 = 0.93;
/// Known information (in words that no bank has) below which a text says too little.
const ENOUGH: f32 = 0.75;
/// From here on a topic is worth naming.
const NAMED: f32 = 0.30;
/// From here on the first topic is shown at once,
const SURE: f32 = 0.46;
/// if it leads the second by this, or is beyond doubt.
const LEAD: f32 = 0.03;
const BEYOND_DOUBT: f32 = 0.68;
/// How many topics are told.
const TOLD: usize = 5;
/// Topics below this share of the best are not told.
const NEAR_BEST: f32 = 0.45;

impl Knowledge {
    /// The topics a text asks about. `lang` is the contact's language, used where the
    /// text does not show its own; `country` is the country of work, if known.
    pub fn find(&self, text: &str, lang: Option<Lang>, country: Option<Country>) -> Match {
        let reading = Reading::new(text);
        let lang = self.detect_in(&reading).or(lang);
        let mut scores = self.score(&reading, lang, country);
        if let Some(known) = country.and_then(|country| self.known.get(&country)) {
            for (score, known) in scores.iter_mut().zip(known) {
                if !known {
                    *score = 0.0;
                }
            }
        }
        let mut order: Vec<usize> = (0..scores.len()).collect();
        let score = |topic: &usize| scores.get(*topic).copied().unwrap_or(0.0);
        order.sort_by(|a, b| score(b).total_cmp(&score(a)).then(a.cmp(b)));
        let best = order.first().map_or(0.0, score);
        let second = order.get(1).map_or(0.0, score);
        let outcome = if best < NAMED {
            Outcome::Nothing
        } else if best >= BEYOND_DOUBT || (best >= SURE && best - second >= LEAD) {
            Outcome::Sure
        } else {
            Outcome::Unsure
        };
        let topics = order
            .iter()
            .take(if outcome == Outcome::Nothing { 0 } else { TOLD })
            .filter(|topic| score(topic) >= best * NEAR_BEST)
            .filter_map(|topic| {
                let name = self.topics.get(*topic)?.clone();
                Some(Scored { topic: name, score: score(topic) })
            })
            .collect();
        Match { topics, outcome }
    }

    /// The signs of danger in a text, in any language.
    pub fn urgent(&self, text: &str) -> Urgent {
        self.signs.find(&Reading::new(text))
    }

    /// The language of a text; unlike [`crate::detect`] it also knows the banks' words.
    pub fn detect(&self, text: &str) -> Option<Lang> {
        self.detect_in(&Reading::new(text))
    }

    /// Phrases that several topics claim.
    pub fn shared_phrases(&self) -> &[SharedPhrase] {
        &self.shared
    }

    /// Every topic that a phrase bank has, in order.
    pub fn topics(&self) -> &[String] {
        &self.topics
    }

    fn detect_in(&self, reading: &Reading) -> Option<Lang> {
        detect_reading(reading).or_else(|| {
            // A message that is nothing but a phrase of one language is in that language.
            let mut langs = BTreeSet::new();
            for hit in self.bank.find(reading) {
                if let Some(owner) = self.owners.get(hit.owner as usize) {
                    langs.insert(owner.lang.code());
                }
            }
            if langs.len() == 1 { langs.first().and_then(|code| Lang::parse(code)) } else { None }
        })
    }

    fn score(&self, reading: &Reading, lang: Option<Lang>, country: Option<Country>) -> Vec<f32> {
        let mut scores = vec![0.0_f32; self.topics.len()];
        let hits = longest(self.bank.find(reading));
        let parts = self.parts(reading);
        let total = reading.words.len();
        let whole = if total <= WHOLE && !matches!(parts.as_slice(), [only] if only.len() == total) {
            Some(0..total)
        } else {
            None
        };
        // A denied part takes the whole with it, or its topic would come back that way.
        let denied = parts.iter().map(Range::len).sum::<usize>() < total && parts.len() == 1;
        for (range, share) in
            whole.filter(|_| !denied).map(|range| (range, 1.0)).into_iter().chain(
                parts.iter().map(|range| (range.clone(), if total == range.len() { 1.0 } else { PART })),
            )
        {
            let found = self.evidence.score(reading, range.clone());
            if found.known <= 0.0 {
                continue;
            }
            let mut covered = vec![0.0_f32; self.topics.len()];
            for hit in &hits {
                self.cover(reading, &range, hit, lang, country, &mut covered);
            }
            let says = (found.known / (self.evidence.unknown * ENOUGH)).min(1.0);
            for ((score, fit), covered) in scores.iter_mut().zip(&found.topics).zip(&covered) {
                let phrase = (covered / found.information.max(1e-3)).min(1.0) * PHRASE;
                let both = 1.0 - (1.0 - fit * says.max(phrase)) * (1.0 - phrase);
                *score = score.max(both * share);
            }
        }
        scores
    }

    /// Adds what a phrase explains of a part to its topic.
    fn cover(
        &self,
        reading: &Reading,
        range: &Range<usize>,
        hit: &Hit,
        lang: Option<Lang>,
        country: Option<Country>,
        covered: &mut [f32],
    ) {
        let (first, last) = (reading.word_at(hit.start), reading.word_at(hit.end - 1));
        let Some(owner) = self.owners.get(hit.owner as usize) else { return };
        let elsewhere = owner.country.is_some() && owner.country != country;
        if elsewhere || first < range.start || last >= range.end {
            return;
        }
        let mut says = 0.0;
        for word in reading.words.get(first..=last).unwrap_or_default() {
            // Of an unspaced run the phrase explains its own part.
            let inside = hit.end.min(word.end) - hit.start.max(word.start);
            let share = inside as f32 / (word.end - word.start).max(1) as f32;
            says += share * self.evidence.word_information(reading, *word);
        }
        let marks = if hit.exact { 1.0 } else { BARE };
        let tongue = if lang.is_none_or(|lang| lang == owner.lang) { 1.0 } else { FOREIGN };
        if let Some(covered) = covered.get_mut(usize::from(owner.topic)) {
            *covered += says * marks * tongue;
        }
    }

    /// Cuts a reading at punctuation, at joining words and into windows, and leaves out
    /// what the person says it is not about.
    fn parts(&self, reading: &Reading) -> Vec<Range<usize>> {
        let total = reading.words.len();
        let mut cuts = vec![false; total];
        let mut denied = vec![false; total];
        for (index, pair) in reading.words.windows(2).enumerate() {
            if let [before, after] = pair
                && before.clause != after.clause
                && let Some(cut) = cuts.get_mut(index + 1)
            {
                *cut = true;
            }
        }
        for hit in self.steering.find(reading) {
            let (first, last) = (reading.word_at(hit.start), reading.word_at(hit.end - 1));
            if hit.owner == JOINER {
                if let Some(cut) = cuts.get_mut(first) {
                    *cut = true;
                }
            } else if let Some(denied) = denied.get_mut(first..=last.min(total - 1)) {
                denied.fill(true);
            }
        }
        let mut carried = false;
        for index in 0..total {
            let cut = cuts.get(index).copied().unwrap_or(false);
            let here = denied.get(index).copied().unwrap_or(false);
            carried = here || (carried && !cut);
            if let Some(denied) = denied.get_mut(index) {
                *denied = carried;
            }
        }
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut start = None;
        for index in 0..=total {
            let stops = index == total
                || cuts.get(index).copied().unwrap_or(false)
                || denied.get(index).copied().unwrap_or(false);
            if stops && let Some(start) = start.take() {
                push_windows(&mut parts, start, index);
            }
            if index < total && start.is_none() && !denied.get(index).copied().unwrap_or(false) {
                start = Some(index);
            }
        }
        parts
    }
}

fn push_windows(parts: &mut Vec<Range<usize>>, start: usize, end: usize) {
    if end - start <= WINDOW + WINDOW / 2 {
        parts.push(start..end);
        return;
    }
    let mut from = start;
    while from + WINDOW / 2 < end {
        parts.push(from..(from + WINDOW).min(end));
        from += WINDOW / 2;
    }
}

/// The longest hits, none inside or across another; several owners of one stay together.
fn longest(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by(|a, b| {
        (b.end - b.start).cmp(&(a.end - a.start)).then(a.start.cmp(&b.start)).then(a.owner.cmp(&b.owner))
    });
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    hits.retain(|hit| {
        let before = taken.range(..hit.end).next_back();
        match before {
            Some((start, end)) if (*start, *end) == (hit.start, hit.end) => true,
            Some((_, end)) if *end > hit.start => false,
            _ => {
                taken.insert(hit.start, hit.end);
                true
            }
        }
    });
    hits
}
