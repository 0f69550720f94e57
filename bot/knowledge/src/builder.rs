//! Collects content and makes a [`Knowledge`] of it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Country, Lang, UrgentKind};
use serde::Deserialize;

use crate::BuildError;
use crate::evidence::{Evidence, Example};
use crate::matcher::{JOINER, Knowledge, NOT_ABOUT, Owner};
use crate::phrases::PhrasesBuilder;
use crate::reading::Reading;
use crate::signs::SignsBuilder;
use crate::urgent::UrgentPhrases;

/// Words of a language that steer matching without being about anything.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Talk {
    /// Words that join two matters in one sentence
    pub joiner: Vec<String>,
    /// "I am not asking about": what follows in the clause does not count
    pub not_about: Vec<String>,
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
        let mut short: BTreeMap<Lang, Short> = BTreeMap::new();
        for (lang, talk) in &self.talk {
            let list =
                talk.short.iter().map(|(word, long)| (Reading::new(word).text, Reading::new(long)));
            short.entry(*lang).or_default().extend(list);
        }
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
                let reading = read(phrase, *lang, &short);
                if !bank.add(&reading, owner) {
                    let (topic, phrase) = (topic.clone(), phrase.clone());
                    return Err(BuildError::EmptyTopicPhrase { lang: *lang, topic, phrase });
                }
                let claim = claims.entry((*lang, crate::normalise(phrase))).or_default();
                claim.insert(topic.clone());
                examples.push(Example { reading, topic: number });
            }
        }
        let mut steering = PhrasesBuilder::default();
        for (lang, talk) in &self.talk {
            for joiner in &talk.joiner {
                steering.add(&read(joiner, *lang, &short), JOINER);
            }
            for cue in &talk.not_about {
                steering.add(&read(cue, *lang, &short), NOT_ABOUT);
            }
        }
        let mut signs = SignsBuilder::default();
        for (lang, kind, phrases) in &self.urgent {
            signs.add(*lang, *kind, phrases, |phrase| read(phrase, *lang, &short))?;
        }
        signs.negation(&self.negation);
        let mut known = BTreeMap::new();
        for (country, names) in &self.known {
            known.insert(*country, topics.iter().map(|topic| names.contains(topic)).collect());
        }
        Ok(Knowledge {
            evidence: Evidence::learn(&examples, topics.len()),
            bank: bank.build().map_err(automaton)?,
            steering: steering.build().map_err(automaton)?,
            signs: signs.build().map_err(automaton)?,
            shared: claims
                .into_iter()
                .filter(|(_, topics)| topics.len() > 1)
                .map(|((lang, phrase), topics)| SharedPhrase {
                    lang,
                    phrase,
                    topics: topics.into_iter().collect(),
                })
                .collect(),
            short,
            owners,
            topics,
            known,
        })
    }
}

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
