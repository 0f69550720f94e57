//! Evidence for topics from parts of words and phrases, learnt from the phrase banks.
//!
//! A text is a bag of features: words, word pairs, letter n-grams. A feature shared by
//! many topics weighs little, so that question words cannot swamp a question. Two models
//! judge the bag: how much of it each topic's own bag covers (good at saying "nothing of
//! this is known"), and one linear judge per topic trained against all the others (good
//! at telling neighbours apart). Both are learnt from the phrases alone, in the same
//! order with the same result every time. Features of all languages live in one table, so
//! that a sentence that mixes two languages is judged as one.

use std::ops::Range;

use crate::features::{
    Feature, Kind, Table, features, spelling_key, unique, with_one_left_out, word_key,
};
use crate::reading::{Reading, Word};

// The figures below were searched on held-out fifths of the phrase banks and on the
// development sets; none of them is sensitive.

/// A word typed with tone marks that no bank has is probably another word.
const OTHER_TONES: f32 = 0.59;
/// How fast a feature's weight for a topic grows with its share of the topic's phrases.
const SHARE: f32 = 0.33;
/// How far a wide topic is held back for being wide.
const WIDTH: f32 = 0.5;
/// A topic's bag is wide, so even a perfect question covers little of it.
const SCALE: f32 = 1.39;
/// How much an unknown word counts against a text, as a share of its square.
const UNKNOWN: f32 = 0.665;
/// How strongly the trained judges feel rarity.
const RARITY: f32 = 0.7;
/// Share of the trained judges in the score, and how their certainty is flattened.
const TRAINED: f32 = 0.5;
const FLATTEN: f32 = 0.25;
/// The training: rounds, first step, how steps shrink, how sceptical judges start.
const ROUNDS: usize = 5;
const STEP: f32 = 1.4;
const SHRINK: f32 = 0.19;
const SCEPTICAL: f32 = -2.9;
const BIAS_STEP: f32 = 0.1;
/// Letter n-grams in fewer phrases are left out of the training: noise and memory.
const SEEN_IN: u32 = 2;

/// Unknown words of this length are corrected by a letter; shorter ones are too often
/// other words. The word meant may be one letter shorter.
const CORRECTED: usize = 5;
const LONGEST: usize = 16;

/// One phrase of a bank.
pub(crate) struct Example {
    /// The phrase
    pub(crate) reading: Reading,
    /// The number of its topic
    pub(crate) topic: u16,
}

/// How well a part of a text fits.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scores {
    /// For every topic, between 0 and 1
    pub(crate) topics: Vec<f32>,
    /// How much its words say, in the unit of [`Evidence::unknown`]
    pub(crate) information: f32,
    /// The part of that which the banks know
    pub(crate) known: f32,
}

/// The learnt tables.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    table: Table<Entry>,
    /// Topics that have a feature, and its weight there
    postings: Vec<(u16, f32)>,
    /// A row of judges' weights per trained feature
    rows: Vec<f32>,
    bias: Vec<f32>,
    /// Spellings with marks of each bare word
    spellings: Table<Vec<u64>>,
    /// Words with one letter left out; 0 where two words meet
    near: Table<u64>,
    topics: usize,
    /// How much a word says that no bank knows
    pub(crate) unknown: f32,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    /// How much the feature says
    rarity: f32,
    /// Its weight for the trained judges
    pull: f32,
    postings: (u32, u32),
    row: Option<u32>,
}

impl Evidence {
    /// Learns from every phrase.
    pub(crate) fn learn(examples: &[Example], topics: usize) -> Self {
        let mut evidence = Self { topics, unknown: (1.0 + topics as f32).ln(), ..Self::default() };
        let bags: Vec<Vec<Feature>> =
            examples.iter().map(|example| unique(&example.reading)).collect();
        let mut seen: Table<Seen> = Table::default();
        let mut sizes = vec![0_u32; topics];
        for (example, bag) in examples.iter().zip(&bags) {
            if let Some(size) = sizes.get_mut(usize::from(example.topic)) {
                *size += 1;
            }
            for feature in bag {
                let seen = seen.entry(feature.key).or_insert_with(|| Seen::new(feature.kind));
                seen.add(example.topic);
            }
            evidence.learn_spellings(&example.reading);
            evidence.learn_near(&example.reading);
        }
        evidence.weigh(&seen, &sizes);
        evidence.train(examples, &bags);
        evidence
    }

    fn learn_spellings(&mut self, reading: &Reading) {
        for word in &reading.words {
            let marks = reading.marks_of(*word);
            if marks.iter().any(|marks| *marks != 0) {
                let key = word_key(reading.letters_of(*word).as_bytes());
                let list = self.spellings.entry(key).or_default();
                let spelling = spelling_key(marks);
                if !list.contains(&spelling) {
                    list.push(spelling);
                }
            }
        }
    }

    fn learn_near(&mut self, reading: &Reading) {
        for word in reading.words.iter().filter(|word| !word.unspaced) {
            let letters = reading.letters_of(*word).as_bytes();
            let key = word_key(letters);
            if (CORRECTED - 1..=LONGEST).contains(&letters.len()) {
                for near in with_one_left_out(letters) {
                    let known = self.near.entry(word_key(&near)).or_insert(key);
                    if *known != key {
                        *known = 0;
                    }
                }
            }
        }
    }

    /// The key of a word; of the one word it was probably meant to be if no bank has it.
    fn key_of(&self, reading: &Reading, word: Word) -> u64 {
        let letters = reading.letters_of(word).as_bytes();
        let key = word_key(letters);
        if word.unspaced
            || !(CORRECTED..=LONGEST).contains(&letters.len())
            || self.table.contains_key(&key)
        {
            return key;
        }
        // A letter too many, then one missing, then one wrong.
        let mut shorter = with_one_left_out(letters).map(|near| word_key(&near));
        let near = |key: u64| self.near.get(&key).copied().filter(|known| *known != 0);
        shorter
            .find(|key| self.table.contains_key(key))
            .or_else(|| near(key))
            .or_else(|| with_one_left_out(letters).find_map(|left| near(word_key(&left))))
            .unwrap_or(key)
    }

    /// Makes each topic's bag.
    fn weigh(&mut self, seen: &Table<Seen>, sizes: &[u32]) {
        let mut keys: Vec<u64> = seen.keys().copied().collect();
        keys.sort_unstable();
        let mut norms = vec![0.0_f32; self.topics];
        let mut next_row = 0;
        for key in keys {
            let Some(Seen { kind, phrases, topics }) = seen.get(&key) else { continue };
            let share = |(topic, count): &(u16, u32)| {
                let size = sizes.get(usize::from(*topic)).copied().unwrap_or(1).max(1);
                (*count as f32 / size as f32).powf(SHARE)
            };
            // The number of topics, where one that hardly has the feature hardly counts.
            let sum: f32 = topics.iter().map(share).sum();
            let squares: f32 = topics.iter().map(|topic| share(topic).powi(2)).sum();
            let spread = (sum * sum / squares).max(0.5);
            let rarity = ((1.0 + self.topics as f32) / (0.5 + spread)).ln().max(0.05);
            let start = self.postings.len() as u32;
            for topic in topics {
                let weight = kind.weight() * rarity * share(topic);
                if let Some(norm) = norms.get_mut(usize::from(topic.0)) {
                    *norm += weight * weight;
                }
                self.postings.push((topic.0, weight));
            }
            let row = (*kind != Kind::Letters || *phrases >= SEEN_IN).then_some(next_row);
            next_row += u32::from(row.is_some());
            let postings = (start, self.postings.len() as u32);
            let pull = kind.weight() * rarity.powf(RARITY);
            self.table.insert(key, Entry { rarity, pull, postings, row });
        }
        for (topic, weight) in &mut self.postings {
            let norm = norms.get(usize::from(*topic)).copied().unwrap_or(1.0);
            *weight /= norm.sqrt().max(f32::EPSILON).powf(WIDTH);
        }
        self.rows = vec![0.0; next_row as usize * self.topics];
        self.bias = vec![SCEPTICAL; self.topics];
    }

    /// Trains one judge per topic (logistic regression, small steps, fixed order).
    fn train(&mut self, examples: &[Example], bags: &[Vec<Feature>]) {
        let vectors: Vec<Vec<(u32, f32)>> = bags.iter().map(|bag| self.vector(bag)).collect();
        let mut order: Vec<usize> = (0..vectors.len()).collect();
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        for round in 0..ROUNDS {
            shuffle(&mut order, &mut state);
            let step = STEP / (1.0 + round as f32 * SHRINK);
            for index in &order {
                let (Some(vector), Some(example)) = (vectors.get(*index), examples.get(*index))
                else {
                    continue;
                };
                let mut pulls = self.bias.clone();
                for (row, weight) in vector {
                    add(&mut pulls, self.row(*row), *weight);
                }
                for (topic, pull) in pulls.iter_mut().enumerate() {
                    let truth = f32::from(u8::from(topic == usize::from(example.topic)));
                    *pull = step * (truth - certainty(*pull));
                }
                add(&mut self.bias, &pulls, BIAS_STEP);
                for (row, weight) in vector {
                    let start = *row as usize * self.topics;
                    let row = self.rows.get_mut(start..start + self.topics).unwrap_or_default();
                    add(row, &pulls, *weight);
                }
            }
        }
    }

    /// A bag as rows and weights of length 1.
    fn vector(&self, bag: &[Feature]) -> Vec<(u32, f32)> {
        let entries = || bag.iter().filter_map(|feature| self.table.get(&feature.key));
        let norm = entries().map(|entry| entry.pull * entry.pull).sum::<f32>().sqrt();
        entries()
            .filter_map(|entry| Some((entry.row?, entry.pull / norm.max(f32::EPSILON))))
            .collect()
    }

    fn row(&self, row: u32) -> &[f32] {
        let start = row as usize * self.topics;
        self.rows.get(start..start + self.topics).unwrap_or_default()
    }

    /// Whether a bank has a word.
    pub(crate) fn knows(&self, letters: &[u8]) -> bool {
        self.table.contains_key(&word_key(letters))
    }

    /// How much a word says by itself.
    pub(crate) fn word_information(&self, reading: &Reading, word: Word) -> f32 {
        let key = self.key_of(reading, word);
        let rarity = self.table.get(&key).map_or(self.unknown, |entry| entry.rarity);
        rarity * self.tone_factor(reading, word, key)
    }

    /// Compares some words of a text with every topic.
    pub(crate) fn score(&self, reading: &Reading, words: Range<usize>) -> Scores {
        let mut covers = vec![0.0_f32; self.topics];
        let mut pulls = vec![0.0_f32; self.topics];
        let (mut norm, mut information, mut known) = (0.0_f32, 0.0_f32, 0.0_f32);
        let first = words.start;
        let keys: Vec<(u64, f32)> = reading
            .words
            .get(words.clone())
            .unwrap_or_default()
            .iter()
            .map(|word| {
                let key = self.key_of(reading, *word);
                (key, self.tone_factor(reading, *word, key))
            })
            .collect();
        let key = |index: usize, _| keys.get(index - first).map_or(0, |(key, _)| *key);
        features(reading, words, key, |feature| {
            let tone = keys.get(feature.word - first).map_or(1.0, |(_, tone)| *tone);
            let weight = feature.kind.weight() * tone;
            let Some(entry) = self.table.get(&feature.key) else {
                if feature.kind == Kind::Word {
                    information += self.unknown * tone;
                    norm += UNKNOWN * (weight * self.unknown).powi(2);
                }
                return;
            };
            if feature.kind == Kind::Word {
                information += entry.rarity * tone;
                known += entry.rarity * tone;
            }
            let weight = weight * entry.rarity;
            norm += weight * weight;
            let (start, end) = entry.postings;
            for (topic, share) in
                self.postings.get(start as usize..end as usize).unwrap_or_default()
            {
                if let Some(cover) = covers.get_mut(usize::from(*topic)) {
                    *cover += weight * share;
                }
            }
            if let Some(row) = entry.row {
                add(&mut pulls, self.row(row), entry.pull * tone);
            }
        });
        let norm = norm.sqrt().max(1e-3);
        let topics = covers
            .iter()
            .zip(&pulls)
            .zip(&self.bias)
            .map(|((cover, pull), bias)| {
                let cover = (cover / norm * SCALE).min(1.0);
                let judged = certainty(pull / norm + bias).powf(FLATTEN);
                (1.0 - TRAINED) * cover + TRAINED * judged
            })
            .collect();
        Scores { topics, information, known }
    }

    fn tone_factor(&self, reading: &Reading, word: Word, key: u64) -> f32 {
        let marks = reading.marks_of(word);
        if marks.iter().all(|marks| *marks == 0) {
            return 1.0;
        }
        match self.spellings.get(&key) {
            Some(known) if !known.contains(&spelling_key(marks)) => OTHER_TONES,
            _ => 1.0,
        }
    }
}

/// Where a feature was seen while learning.
struct Seen {
    kind: Kind,
    phrases: u32,
    topics: Vec<(u16, u32)>,
}

impl Seen {
    const fn new(kind: Kind) -> Self {
        Self { kind, phrases: 0, topics: Vec::new() }
    }

    fn add(&mut self, topic: u16) {
        self.phrases += 1;
        match self.topics.iter_mut().find(|(other, _)| *other == topic) {
            Some((_, count)) => *count += 1,
            None => self.topics.push((topic, 1)),
        }
    }
}

fn add(sum: &mut [f32], row: &[f32], weight: f32) {
    for (sum, value) in sum.iter_mut().zip(row) {
        *sum += weight * value;
    }
}

fn certainty(pull: f32) -> f32 {
    1.0 / (1.0 + (-pull).exp())
}

/// Always the same "random" order: the same content must give the same knowledge.
fn shuffle(order: &mut [usize], state: &mut u64) {
    for last in (1..order.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        order.swap(last, (*state % (last as u64 + 1)) as usize);
    }
}
