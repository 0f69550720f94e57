//! Evidence for topics from parts of words and phrases, learnt from the phrase banks.
//!
//! Each topic is a weighted bag of features (words, word pairs, letter n-grams; weights
//! as in tf-idf, where a feature shared by many topics weighs little, so that question
//! words cannot swamp a question), and each phrase a smaller bag. A message is compared
//! with both. Features of all languages live in one table, so a sentence that mixes two
//! languages is judged as one.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::reading::{Reading, Word};

/// What kind of feature a key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Pair,
    Letters,
}

impl Kind {
    /// How much a feature of this kind counts beside the others.
    const fn weight(self) -> f32 {
        match self {
            Self::Word => 1.0,
            Self::Pair => 0.8,
            Self::Letters => 0.45,
        }
    }
}

/// A feature of a text: its key, its kind, and the word (or first word) it came from.
#[derive(Debug, Clone, Copy)]
struct Feature {
    key: u64,
    kind: Kind,
    word: u32,
}

/// One phrase of a bank.
pub(crate) struct Example {
    /// The phrase
    pub(crate) reading: Reading,
    /// The number of its topic
    pub(crate) topic: u16,
}

/// How well a text or a clause of it fits.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scores {
    /// For every topic, between 0 and 1
    pub(crate) topics: Vec<f32>,
    /// How much the words say, in the unit of [`Evidence::unknown`]
    pub(crate) information: f32,
    /// The part of that which the banks know
    pub(crate) known: f32,
}

/// The learnt table.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    table: Table<Entry>,
    topic_postings: Vec<(u16, f32)>,
    phrase_postings: Vec<(u16, f32)>,
    /// Topic of each phrase
    phrases: Vec<u16>,
    /// Spellings with marks of each bare word
    spellings: Table<Vec<u64>>,
    fillers: Table<()>,
    topics: usize,
    /// Weight of a word that no bank knows
    pub(crate) unknown: f32,
}

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    rarity: f32,
    topics: (u32, u32),
    phrases: (u32, u32),
}

/// How much less a word weighs that only helps to ask.
const FILLER: f32 = 0.25;
/// How much less a word weighs whose tone marks no bank has.
const OTHER_TONES: f32 = 0.35;
/// A feature in more than this share of all phrases tells nothing about one phrase.
const COMMON: f32 = 0.12;
/// Shares of the two comparisons in the score.
const BAG: f32 = 0.5;

impl Evidence {
    /// Learns from every phrase; `fillers` are bare words that only help to ask.
    pub(crate) fn learn(examples: &[Example], topics: usize, fillers: &[String]) -> Self {
        let fillers: Table<()> = fillers.iter().map(|word| (word_key(word.as_bytes()), ())).collect();
        let mut spellings: Table<Vec<u64>> = Table::default();
        let mut counts: Table<Vec<(u16, u32)>> = Table::default();
        let mut kinds: Table<Kind> = Table::default();
        let mut in_phrases: Table<u32> = Table::default();
        let bags: Vec<Vec<Feature>> = examples.iter().map(|example| unique(&example.reading)).collect();
        let mut sizes = vec![0_u32; topics];
        for (example, bag) in examples.iter().zip(&bags) {
            if let Some(size) = sizes.get_mut(usize::from(example.topic)) {
                *size += 1;
            }
            for feature in bag {
                kinds.insert(feature.key, feature.kind);
                *in_phrases.entry(feature.key).or_default() += 1;
                let list = counts.entry(feature.key).or_default();
                match list.iter_mut().find(|(topic, _)| *topic == example.topic) {
                    Some((_, count)) => *count += 1,
                    None => list.push((example.topic, 1)),
                }
            }
            for word in &example.reading.words {
                let marks = example.reading.marks_of(*word);
                if marks.iter().any(|marks| *marks != 0) {
                    let key = word_key(example.reading.letters_of(*word).as_bytes());
                    let list = spellings.entry(key).or_default();
                    let spelling = spelling_key(marks);
                    if !list.contains(&spelling) {
                        list.push(spelling);
                    }
                }
            }
        }
        let unknown = (1.0 + topics as f32).ln();
        let mut evidence = Self { spellings, fillers, topics, unknown, ..Self::default() };
        evidence.weigh_topics(&counts, &kinds, &sizes);
        evidence.weigh_phrases(examples, &bags, &in_phrases);
        evidence
    }

    fn weigh_topics(&mut self, counts: &Table<Vec<(u16, u32)>>, kinds: &Table<Kind>, sizes: &[u32]) {
        let mut keys: Vec<u64> = counts.keys().copied().collect();
        keys.sort_unstable();
        let mut norms = vec![0.0_f32; self.topics];
        for key in &keys {
            let (Some(list), Some(kind)) = (counts.get(key), kinds.get(key)) else { continue };
            // Shares instead of presence: a word in one phrase out of forty of a topic
            // is hardly that topic's word.
            let shares: Vec<f32> = list
                .iter()
                .map(|(topic, count)| {
                    let size = sizes.get(usize::from(*topic)).copied().unwrap_or(1).max(1);
                    (*count as f32 / size as f32).powf(0.5)
                })
                .collect();
            let spread: f32 = shares.iter().sum::<f32>().powi(2)
                / shares.iter().map(|share| share * share).sum::<f32>();
            let rarity = ((1.0 + self.topics as f32) / (0.5 + spread.max(0.5))).ln().max(0.05);
            let start = self.topic_postings.len() as u32;
            for ((topic, _), share) in list.iter().zip(&shares) {
                let weight = kind.weight() * rarity * share;
                if let Some(norm) = norms.get_mut(usize::from(*topic)) {
                    *norm += weight * weight;
                }
                self.topic_postings.push((*topic, weight));
            }
            let end = self.topic_postings.len() as u32;
            self.table.insert(*key, Entry { rarity, topics: (start, end), phrases: (0, 0) });
        }
        for (topic, weight) in &mut self.topic_postings {
            *weight /= norms.get(usize::from(*topic)).copied().unwrap_or(1.0).sqrt().max(f32::EPSILON);
        }
    }

    fn weigh_phrases(&mut self, examples: &[Example], bags: &[Vec<Feature>], in_phrases: &Table<u32>) {
        let common = (examples.len() as f32 * COMMON).max(8.0);
        let mut postings: Table<Vec<(u16, f32)>> = Table::default();
        for (number, (example, bag)) in examples.iter().zip(bags).enumerate() {
            let Ok(number) = u16::try_from(number) else { break };
            let whole: Vec<(u64, f32)> = bag
                .iter()
                .filter(|feature| feature.kind != Kind::Letters)
                .map(|feature| {
                    let rarity = self.table.get(&feature.key).map_or(self.unknown, |e| e.rarity);
                    let filler = self.filler_factor(&example.reading, feature);
                    (feature.key, feature.kind.weight() * rarity * filler)
                })
                .collect();
            let norm = whole.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
            self.phrases.push(example.topic);
            for (key, weight) in whole {
                if (in_phrases.get(&key).copied().unwrap_or(0) as f32) <= common {
                    postings.entry(key).or_default().push((number, weight / norm.max(f32::EPSILON)));
                }
            }
        }
        let mut keys: Vec<u64> = postings.keys().copied().collect();
        keys.sort_unstable();
        for key in keys {
            let Some(list) = postings.remove(&key) else { continue };
            let start = self.phrase_postings.len() as u32;
            self.phrase_postings.extend(list);
            if let Some(entry) = self.table.get_mut(&key) {
                entry.phrases = (start, self.phrase_postings.len() as u32);
            }
        }
    }

    /// Whether a bank has this bare word.
    pub(crate) fn knows(&self, letters: &str) -> bool {
        self.table.contains_key(&word_key(letters.as_bytes()))
    }

    /// How much a word says by itself.
    pub(crate) fn word_information(&self, reading: &Reading, word: Word) -> f32 {
        let key = word_key(reading.letters_of(word).as_bytes());
        let rarity = self.table.get(&key).map_or(self.unknown, |entry| entry.rarity);
        rarity * self.tone_factor(reading, word, key) * self.filler_of(key)
    }

    /// Compares some words of a text with every topic.
    pub(crate) fn score(&self, reading: &Reading, words: std::ops::Range<usize>) -> Scores {
        let mut bag_scores = vec![0.0_f32; self.topics];
        let mut phrase_scores = vec![0.0_f32; self.phrases.len()];
        let mut touched: Vec<u16> = Vec::new();
        let (mut bag_norm, mut phrase_norm) = (0.0_f32, 0.0_f32);
        let (mut information, mut known) = (0.0_f32, 0.0_f32);
        let factors: Vec<f32> = words
            .clone()
            .filter_map(|index| reading.words.get(index))
            .map(|word| {
                let key = word_key(reading.letters_of(*word).as_bytes());
                self.tone_factor(reading, *word, key) * self.filler_of(key)
            })
            .collect();
        let first_word = words.start;
        features(reading, words, |feature| {
            let factor = factors.get(feature.word as usize - first_word).copied().unwrap_or(1.0);
            let weight = feature.kind.weight() * factor;
            let Some(entry) = self.table.get(&feature.key) else {
                if feature.kind == Kind::Word {
                    let weight = weight * self.unknown;
                    information += self.unknown * factor;
                    bag_norm += 0.5 * weight * weight;
                    phrase_norm += 0.5 * weight * weight;
                }
                return;
            };
            let weight = weight * entry.rarity;
            bag_norm += weight * weight;
            for (topic, share) in slice(&self.topic_postings, entry.topics) {
                if let Some(score) = bag_scores.get_mut(usize::from(*topic)) {
                    *score += weight * share;
                }
            }
            if feature.kind == Kind::Letters {
                return;
            }
            if feature.kind == Kind::Word {
                information += entry.rarity * factor;
                known += entry.rarity * factor;
            }
            phrase_norm += weight * weight;
            for (phrase, share) in slice(&self.phrase_postings, entry.phrases) {
                if let Some(score) = phrase_scores.get_mut(usize::from(*phrase)) {
                    if *score == 0.0 {
                        touched.push(*phrase);
                    }
                    *score += weight * share;
                }
            }
        });
        let mut best = vec![(0.0_f32, 0.0_f32); self.topics];
        for phrase in touched {
            let score = phrase_scores.get(usize::from(phrase)).copied().unwrap_or(0.0);
            let topic = self.phrases.get(usize::from(phrase)).copied().unwrap_or(0);
            if let Some((first, second)) = best.get_mut(usize::from(topic)) {
                if score > *first {
                    *second = *first;
                    *first = score;
                } else if score > *second {
                    *second = score;
                }
            }
        }
        let (bag_norm, phrase_norm) = (bag_norm.sqrt().max(1e-3), phrase_norm.sqrt().max(1e-3));
        let topics = bag_scores
            .iter()
            .zip(&best)
            .map(|(bag, (first, second))| {
                let near = (0.75 * first + 0.25 * second) / phrase_norm;
                // A topic's bag is wide, so even a perfect question covers little of it.
                let wide = (bag / bag_norm * 1.6).min(1.0);
                (BAG * wide + (1.0 - BAG) * near).min(1.0)
            })
            .collect();
        Scores { topics, information, known }
    }

    /// A word with marks that no bank has for these letters is probably another word.
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

    fn filler_of(&self, key: u64) -> f32 {
        if self.fillers.contains_key(&key) { FILLER } else { 1.0 }
    }

    fn filler_factor(&self, reading: &Reading, feature: &Feature) -> f32 {
        reading.words.get(feature.word as usize).map_or(1.0, |word| {
            self.filler_of(word_key(reading.letters_of(*word).as_bytes()))
        })
    }
}

fn slice<T>(all: &[T], range: (u32, u32)) -> &[T] {
    all.get(range.0 as usize..range.1 as usize).unwrap_or_default()
}

/// The features of a whole phrase, each once.
fn unique(reading: &Reading) -> Vec<Feature> {
    let mut found = Vec::new();
    features(reading, 0..reading.words.len(), |feature| found.push(feature));
    found.sort_unstable_by_key(|feature| feature.key);
    found.dedup_by_key(|feature| feature.key);
    found
}

/// Calls `give` for every feature of some words.
fn features(reading: &Reading, words: std::ops::Range<usize>, mut give: impl FnMut(Feature)) {
    let mut before: Option<u64> = None;
    let mut padded = [0_u8; 32];
    for index in words {
        let Some(word) = reading.words.get(index) else { break };
        let at = index as u32;
        let letters = reading.letters_of(*word);
        if word.unspaced {
            run_features(letters, at, &mut give);
            before = None;
            continue;
        }
        let key = word_key(letters.as_bytes());
        give(Feature { key, kind: Kind::Word, word: at });
        if let Some(before) = before {
            give(Feature { key: mix(before, key), kind: Kind::Pair, word: at });
        }
        before = Some(key);
        // Longer words are names, links or noise; their head is enough.
        let head = letters.as_bytes().get(..letters.len().min(padded.len() - 2)).unwrap_or_default();
        padded[0] = b'<';
        for (place, byte) in padded[1..].iter_mut().zip(head) {
            *place = if byte.is_ascii_digit() { b'0' } else { *byte };
        }
        padded[head.len() + 1] = b'>';
        let padded = &padded[..head.len() + 2];
        for size in [3, 4] {
            for gram in padded.windows(size) {
                give(Feature { key: hash(3, gram), kind: Kind::Letters, word: at });
            }
        }
    }
}

/// In a run without spaces, two signs are like a word and three like a pair of words.
fn run_features(letters: &str, word: u32, give: &mut impl FnMut(Feature)) {
    let starts: Vec<usize> =
        letters.char_indices().map(|(at, _)| at).chain([letters.len()]).collect();
    for (size, kind) in [(2, Kind::Letters), (3, Kind::Word), (4, Kind::Pair)] {
        for ends in starts.windows(size + 1) {
            let (Some(start), Some(end)) = (ends.first(), ends.last()) else { continue };
            let gram = letters.as_bytes().get(*start..*end).unwrap_or_default();
            give(Feature { key: hash(4 + size as u64, gram), kind, word });
        }
    }
}

fn word_key(letters: &[u8]) -> u64 {
    if letters.iter().all(u8::is_ascii_digit) {
        return hash(1, b"0");
    }
    hash(1, letters)
}

fn spelling_key(marks: &[u16]) -> u64 {
    marks.iter().fold(hash(2, b""), |key, marks| mix(key, u64::from(*marks)))
}

fn mix(a: u64, b: u64) -> u64 {
    (a.rotate_left(23) ^ b).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// FNV-1a. The table is fixed at build, so nobody can crowd it.
fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let start = 0xCBF2_9CE4_8422_2325 ^ seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let sum = bytes
        .iter()
        .fold(start, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3));
    mix(sum, sum >> 32)
}

type Table<V> = HashMap<u64, V, BuildHasherDefault<Ready>>;

/// Keys are hashes already.
#[derive(Debug, Default, Clone, Copy)]
struct Ready(u64);

impl Hasher for Ready {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(self.0, bytes);
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}
