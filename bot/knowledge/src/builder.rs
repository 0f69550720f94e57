//! Collects content and makes a [`Knowledge`] of it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Country, Lang, UrgentKind};
use serde::Deserialize;

use crate::BuildError;
use crate::evidence::{Evidence, Example};
use crate::judges::Training;
use crate::matcher::{JOINER, Knowledge, NOT_ABOUT, Owner, SAME, same_words};
use crate::parallel;
use crate::phrases::{Phrases, PhrasesBuilder};
use crate::reading::Reading;
use crate::signs::{Signs, SignsBuilder};
use crate::urgent::UrgentPhrases;

/// Words of a language that steer matching without being about anything.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Talk {
    /// Words that join two matters in one sentence
    pub joiner: Vec<String>,
    /// "I am not asking about": what follows in the clause does not count
    pub not_about: Vec<String>,
    /// What people write that no topic answers: small talk, football, love, the weather
    pub outside: Vec<String>,
    /// Words that mean much the same here, under a name that all languages share: what is
    /// learnt from one of them, in one language, holds for the others
    pub same: BTreeMap<String, Vec<String>>,
    /// How chats shorten words, and the words written out
    pub short: BTreeMap<String, String>,
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
    hints: Vec<(Lang, String, String)>,
    known: BTreeMap<Country, BTreeSet<String>>,
    talk: Vec<(Lang, Talk)>,
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

    /// Adds words that tell what a topic is about though nobody asks that way: the title
    /// and the answer of its card.
    pub fn hint(mut self, lang: Lang, topic: &str, text: impl Into<String>) -> Self {
        self.hints.push((lang, topic.to_owned(), text.into()));
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
    pub fn talk(mut self, lang: Lang, talk: Talk) -> Self {
        self.talk.push((lang, talk));
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
        let short = self.short();
        let (signs, learnt) = parallel::both(|| self.signs(&short), || self.learn(&short));
        let Learnt { topics, owners, bank, steering, evidence, known, shared } = learnt?;
        Ok(Knowledge {
            signs: signs?,
            topics,
            owners,
            bank,
            steering,
            evidence,
            known,
            shared,
            short,
        })
    }

    /// Shortened words of each language.
    fn short(&self) -> BTreeMap<Lang, Short> {
        let mut short: BTreeMap<Lang, Short> = BTreeMap::new();
        for (lang, talk) in &self.talk {
            let list =
                talk.short.iter().map(|(word, long)| (Reading::new(word).text, Reading::new(long)));
            short.entry(*lang).or_default().extend(list);
        }
        short
    }

    fn signs(&self, short: &BTreeMap<Lang, Short>) -> Result<Signs, BuildError> {
        let mut signs = SignsBuilder::default();
        for (lang, kind, phrases) in &self.urgent {
            signs.add(*lang, *kind, phrases, |phrase| read(phrase, *lang, short))?;
        }
        signs.negation(&self.negation);
        signs.build().map_err(automaton)
    }

    fn learn(&self, short: &BTreeMap<Lang, Short>) -> Result<Learnt, BuildError> {
        let mut steering = PhrasesBuilder::default();
        let mut same: BTreeMap<&str, u32> = BTreeMap::new();
        for (lang, talk) in &self.talk {
            let joiners = talk.joiner.iter().map(|joiner| (JOINER, joiner));
            let cues = talk.not_about.iter().map(|cue| (NOT_ABOUT, cue));
            for (owner, phrase) in joiners.chain(cues) {
                steering.add(&read(phrase, *lang, short), owner);
            }
            for (name, phrases) in &talk.same {
                let next = SAME + same.len() as u32;
                let owner = *same.entry(name).or_insert(next);
                for phrase in phrases {
                    steering.add(&read(phrase, *lang, short), owner);
                }
            }
        }
        let steering = steering.build().map_err(automaton)?;
        let names: BTreeSet<&String> = self.phrases.iter().map(|(_, _, topic, _)| topic).collect();
        let topics: Vec<String> = names.into_iter().cloned().collect();
        let mut bank = PhrasesBuilder::default();
        let mut owners = Vec::new();
        let mut sources: Vec<(Lang, u16, f32, Option<u32>, &String)> = Vec::new();
        for (lang, country, topic, phrases) in &self.phrases {
            let number = topics.binary_search(topic).unwrap_or_default();
            let number = u16::try_from(number).map_err(|_| BuildError::TooManyTopics)?;
            let owner = owners.len() as u32;
            owners.push(Owner { topic: number, lang: *lang, country: *country });
            let texts = phrases.iter().map(|phrase| (*lang, number, 1.0, Some(owner), phrase));
            texts.for_each(|text| sources.push(text));
        }
        for (lang, topic, text) in &self.hints {
            if let Ok(number) = topics.binary_search(topic) {
                let topic = u16::try_from(number).map_err(|_| BuildError::TooManyTopics)?;
                sources.push((*lang, topic, HINT, None, text));
            }
        }
        // What no topic answers is a class of its own, after the topics.
        let outside = u16::try_from(topics.len()).map_err(|_| BuildError::TooManyTopics)?;
        for (lang, talk) in &self.talk {
            sources
                .extend(talk.outside.iter().map(|phrase| (*lang, outside, OUTSIDE, None, phrase)));
        }
        // By language: what is learnt together lies together.
        sources.sort_by_key(|(lang, ..)| *lang);
        let examples = parallel::map(&sources, |(lang, topic, weight, _, text)| {
            let reading = read(text, *lang, short);
            let same = same_words(&steering.find(&reading), &reading);
            Example { reading, same, lang: *lang, topic: *topic, weight: *weight }
        });
        let mut claims: BTreeMap<Typed<'_>, (&String, BTreeSet<u16>)> = BTreeMap::new();
        for (example, (lang, topic, _, owner, phrase)) in examples.iter().zip(&sources) {
            let Some(owner) = owner else { continue };
            let reading = &example.reading;
            // Longer ones are hardly ever met letter by letter; the judges know their words.
            let short = reading.text.chars().count() <= WHOLE_PHRASE;
            if reading.words.is_empty() || (short && !bank.add(reading, *owner)) {
                let topic = topics.get(usize::from(*topic)).cloned().unwrap_or_default();
                let phrase = (*phrase).clone();
                return Err(BuildError::EmptyTopicPhrase { lang: *lang, topic, phrase });
            }
            let claim = claims.entry((*lang, &reading.text, &reading.marks));
            claim.or_insert_with(|| (phrase, BTreeSet::new())).1.insert(*topic);
        }
        let name = |topic: u16| topics.get(usize::from(topic)).cloned();
        let shared = claims
            .into_iter()
            .filter(|(_, (_, claimed))| claimed.len() > 1)
            .map(|((lang, ..), (phrase, claimed))| SharedPhrase {
                lang,
                phrase: crate::normalise(phrase),
                topics: claimed.into_iter().filter_map(name).collect(),
            })
            .collect();
        let mut known = BTreeMap::new();
        for (country, names) in &self.known {
            known.insert(*country, topics.iter().map(|topic| names.contains(topic)).collect());
        }
        // One after the other, so that what each needs meanwhile is not there at once.
        let evidence = Evidence::learn(examples, topics.len() + 1, TRAINING);
        let bank = bank.build().map_err(automaton)?;
        Ok(Learnt { topics, owners, bank, steering, evidence, known, shared })
    }
}

/// What is learnt from everything but the signs of danger.
struct Learnt {
    topics: Vec<String>,
    owners: Vec<Owner>,
    bank: Phrases,
    steering: Phrases,
    evidence: Evidence,
    known: BTreeMap<Country, Vec<bool>>,
    shared: Vec<SharedPhrase>,
}

/// How much a hint and an outside phrase count beside a phrase of a topic.
const HINT: f32 = 0.6;
const OUTSIDE: f32 = 1.0;

/// Phrases of so many signs are looked for as they are.
const WHOLE_PHRASE: usize = 24;

/// How topics are learnt.
const TRAINING: Training = Training { rounds: 3, step: 0.6, shrink: 0.6, right: 3.0 };

/// The language, letters and marks of a phrase.
type Typed<'a> = (Lang, &'a str, &'a [u16]);

/// Shortened words and the words written out.
pub(crate) type Short = BTreeMap<String, Reading>;

fn read(text: &str, lang: Lang, short: &BTreeMap<Lang, Short>) -> Reading {
    let reading = Reading::new(text);
    match short.get(&lang) {
        Some(short) => reading.spelled_out(short),
        None => reading,
    }
}

fn automaton(error: aho_corasick::BuildError) -> BuildError {
    BuildError::Automaton(error.to_string())
}
