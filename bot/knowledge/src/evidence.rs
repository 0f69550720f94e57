//! Evidence for topics from parts of words and phrases, learnt from the phrase banks.
//!
//! A text is a bag of features: words, word pairs, letter n-grams. A feature shared by many
//! topics weighs little, so that question words cannot swamp a question. One linear judge
//! per topic is trained against all the others. Features of all languages live in one table,
//! so that a sentence that mixes two languages is judged as one. Everything is learnt from
//! the phrases alone, in the same order with the same result every time.

use std::ops::Range;

use domain::Lang;

use crate::features::{
    Feature, Key, Kind, Table, features, keys_with_one_left_out, same_features, spelling_key,
    table_of, unique, word_key,
};
use crate::judges::{Judges, Lesson, Lessons, Training};
use crate::parallel;
use crate::reading::{Reading, Word};

// The figures below were searched on held-out fifths of the phrase banks; none of them is
// sensitive.

/// A word typed with tone marks that no bank has is probably another word.
const OTHER_TONES: f32 = 0.59;
/// How much an unknown word counts against a text, as a share of its square.
const UNKNOWN: f32 = 0.3;
/// How strongly the judges feel rarity.
const RARITY: f32 = 0.3;

/// Unknown words of this length are corrected by a letter; shorter ones are too often
/// other words. The word meant may be one letter shorter.
const CORRECTED: usize = 5;
const LONGEST: usize = 16;

/// Languages that are written in Latin letters.
const LATIN: [Lang; 2] = [Lang::En, Lang::Vi];

fn bit(lang: Lang) -> u8 {
    1 << (lang as u8)
}

/// One phrase of a bank.
pub(crate) struct Example {
    /// The phrase
    pub(crate) reading: Reading,
    /// Groups of words that mean the same, with the words they stand at
    pub(crate) same: Vec<(usize, u32)>,
    /// Its language
    pub(crate) lang: Lang,
    /// The number of its topic
    pub(crate) topic: u16,
    /// How much it counts beside the others
    pub(crate) weight: f32,
}

/// How well a part of a text fits.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scores {
    /// For every topic, how far its judge is from indifference: below 0 is no
    pub(crate) topics: Vec<f32>,
    /// How much its words say, in the unit of [`Evidence::unknown`]
    pub(crate) information: f32,
    /// The part of that which the banks know
    pub(crate) known: f32,
    /// The share of its words that a bank has; 1 where a script has no words between spaces
    pub(crate) met: f32,
}

/// The learnt tables.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    /// The row of each feature
    table: Table<u32>,
    /// In how many topics the feature of each row stands
    spread: Vec<u8>,
    /// How much a feature says by that number
    rarity: Vec<f32>,
    /// How strongly judges feel that
    felt: Vec<f32>,
    judges: Judges,
    /// The languages whose banks have a Latin word, as bits
    tongues: Table<u8>,
    /// Spellings with marks of each bare word
    spellings: Table<Vec<u64>>,
    /// Words with one letter left out; 0 where two words meet
    near: Table<Key>,
    topics: usize,
    /// How much a word says that no bank knows
    pub(crate) unknown: f32,
}

/// A set of topics, as bits.
#[derive(Clone, Default)]
struct Topics([u64; 4]);

impl Topics {
    fn insert(&mut self, topic: u16) {
        if let Some(bits) = self.0.get_mut(usize::from(topic) / 64 % 4) {
            *bits |= 1 << (topic % 64);
        }
    }

    /// The only one, if there is only one.
    fn only(&self) -> Option<u16> {
        let words = || (0_u16..).zip(&self.0);
        let (word, bits) = words().find(|(_, bits)| **bits != 0)?;
        (self.len() == 1).then_some(word * 64 + bits.trailing_zeros() as u16)
    }

    fn len(&self) -> u8 {
        self.0.iter().map(|bits| bits.count_ones()).sum::<u32>().min(255) as u8
    }
}

/// The bags of all examples, features by number.
#[derive(Default)]
struct Bags {
    /// One bag after the other
    numbers: Vec<u32>,
    /// Where the bag of each example ends
    ends: Vec<usize>,
    /// The key of each number, and how many examples have it
    seen: Vec<(Key, u32)>,
}

impl Bags {
    fn each(&self) -> impl Iterator<Item = &[u32]> {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).filter_map(|(start, end)| self.numbers.get(*start..*end))
    }
}

/// What is left of an example when its words are in the tables.
#[derive(Clone, Copy)]
struct About {
    lang: Lang,
    topic: u16,
    weight: f32,
}

/// So many examples are read at a time.
const AT_ONCE: usize = 2048;

impl Evidence {
    /// Learns from every phrase.
    pub(crate) fn learn(examples: Vec<Example>, topics: usize, training: Training) -> Self {
        let unknown = (1.0 + topics as f32).ln();
        let mut evidence = Self { topics, unknown, ..Self::default() };
        evidence.rarity = (0..=255_u8)
            .map(|spread| ((1.0 + topics as f32) / (0.5 + f32::from(spread))).ln().max(0.05))
            .collect();
        evidence.felt = evidence.rarity.iter().map(|rarity| rarity.powf(RARITY)).collect();
        let about: Vec<About> = examples
            .iter()
            .map(|Example { lang, topic, weight, .. }| About {
                lang: *lang,
                topic: *topic,
                weight: *weight,
            })
            .collect();
        let bags = evidence.bags(examples);
        let lessons = evidence.lessons(bags, &about);
        evidence.judges = Judges::train(&lessons, topics, training);
        evidence
    }

    /// Numbers the features of all examples as they come. Of the examples nothing else is
    /// needed afterwards.
    fn bags(&mut self, examples: Vec<Example>) -> Bags {
        let mut bags = Bags { ends: Vec::with_capacity(examples.len()), ..Bags::default() };
        let mut numbers: Table<u32> = Table::default();
        let mut examples = examples.into_iter();
        loop {
            let some: Vec<Example> = examples.by_ref().take(AT_ONCE).collect();
            if some.is_empty() {
                break;
            }
            let keys = parallel::map(&some, |example| unique(&example.reading, &example.same));
            for (example, keys) in some.iter().zip(keys) {
                for key in keys {
                    let next = bags.seen.len() as u32;
                    let number = *numbers.entry(key).or_insert(next);
                    if number == next {
                        bags.seen.push((key, 0));
                    }
                    if let Some((_, examples)) = bags.seen.get_mut(number as usize) {
                        *examples += 1;
                    }
                    bags.numbers.push(number);
                }
                bags.ends.push(bags.numbers.len());
                self.learn_spellings(&example.reading);
                self.learn_near(&example.reading);
                self.learn_tongue(&example.reading, example.lang);
            }
        }
        bags
    }

    /// Gives a row to every feature that is worth one: first to those of several topics.
    fn lessons(&mut self, bags: Bags, about: &[About]) -> Lessons {
        let worth = |(key, examples): &(Key, u32)| *examples >= Kind::of(*key).enough();
        let mut topics = vec![Topics::default(); bags.seen.len()];
        for (bag, about) in bags.each().zip(about) {
            for number in bag {
                if let Some(topics) = topics.get_mut(*number as usize) {
                    topics.insert(about.topic);
                }
            }
        }
        let mut lessons = Lessons::default();
        let mut rows: Vec<Option<u32>> = vec![None; bags.seen.len()];
        // Made in one go at its size, or it would be twice as large.
        self.table = table_of(bags.seen.iter().filter(|seen| worth(seen)).count());
        for alone in [false, true] {
            for ((seen, topics), row) in bags.seen.iter().zip(&topics).zip(&mut rows) {
                if !worth(seen) || topics.only().is_some() != alone {
                    continue;
                }
                let next = self.spread.len() as u32;
                let (key, _) = *seen;
                *row = Some(next);
                self.table.insert(key, next);
                self.spread.push(topics.len());
                let felt = self.rarity(topics.len()).powf(RARITY);
                lessons.weights.push(Kind::of(key).weight() * felt);
                lessons.only.extend(topics.only());
            }
        }
        drop(topics);
        let shared = (lessons.weights.len() - lessons.only.len()) as u32;
        let mut lang = None;
        for (bag, about) in bags.each().zip(about) {
            if lang != Some(about.lang) {
                lang = Some(about.lang);
                lessons.lists.push(Vec::new());
            }
            let held = || bag.iter().filter_map(|number| *rows.get(*number as usize)?);
            let felt = |row: u32| lessons.weights.get(row as usize).copied().unwrap_or_default();
            let length = held().map(|row| felt(row).powi(2)).sum::<f32>().sqrt();
            let start = lessons.rows.len();
            lessons.rows.extend(held().filter(|row| *row < shared));
            let middle = lessons.rows.len();
            lessons.rows.extend(held().filter(|row| *row >= shared));
            let lesson = Lesson {
                shared: start..middle,
                lone: middle..lessons.rows.len(),
                scale: 1.0 / length.max(f32::EPSILON),
                class: about.topic,
                weight: about.weight,
            };
            if let Some(last) = lessons.lists.last_mut() {
                last.push(lesson);
            }
        }
        lessons
    }

    fn rarity_of(&self, row: u32) -> f32 {
        self.rarity(self.spread.get(row as usize).copied().unwrap_or_default())
    }

    fn rarity(&self, spread: u8) -> f32 {
        self.rarity.get(usize::from(spread)).copied().unwrap_or_default()
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
                for near in keys_with_one_left_out(letters) {
                    let known = self.near.entry(near).or_insert(key);
                    if *known != key {
                        *known = 0;
                    }
                }
            }
        }
    }

    fn learn_tongue(&mut self, reading: &Reading, lang: Lang) {
        for word in reading.words.iter().filter(|word| !word.unspaced) {
            let key = word_key(reading.letters_of(*word).as_bytes());
            *self.tongues.entry(key).or_default() |= bit(lang);
        }
    }

    /// The language that is written in its own script, if a text is that language in Latin
    /// letters: most of its words are in no bank of a Latin language and many in its bank.
    pub(crate) fn romanised(&self, reading: &Reading) -> Option<Lang> {
        let latin = LATIN.into_iter().fold(0, |bits, lang| bits | bit(lang));
        let (mut all, mut native, mut counts) = (0, 0, [0_usize; Lang::ALL.len()]);
        for word in reading.words.iter().filter(|word| !word.unspaced) {
            let letters = reading.letters_of(*word).as_bytes();
            if letters.iter().all(u8::is_ascii_digit) {
                continue;
            }
            all += 1;
            let tongues = self.tongues.get(&word_key(letters)).copied().unwrap_or_default();
            if tongues & latin != 0 {
                native += 1;
                continue;
            }
            for (lang, count) in Lang::ALL.into_iter().zip(&mut counts) {
                *count += usize::from(tongues & bit(lang) != 0);
            }
        }
        let (lang, count) = Lang::ALL.into_iter().zip(counts).max_by_key(|(_, count)| *count)?;
        (count >= 2 && count * 3 >= all && count > native).then_some(lang)
    }

    /// The key of a word; of the one word it was probably meant to be if no bank has it.
    fn key_of(&self, reading: &Reading, word: Word) -> Key {
        let letters = reading.letters_of(word).as_bytes();
        let key = word_key(letters);
        if word.unspaced
            || !(CORRECTED..=LONGEST).contains(&letters.len())
            || self.table.contains_key(&key)
        {
            return key;
        }
        // A letter too many, then one missing, then one wrong.
        let near = |key: Key| self.near.get(&key).copied().filter(|known| *known != 0);
        keys_with_one_left_out(letters)
            .find(|key| self.table.contains_key(key))
            .or_else(|| near(key))
            .or_else(|| keys_with_one_left_out(letters).find_map(near))
            .unwrap_or(key)
    }

    /// Whether a bank has a word.
    pub(crate) fn knows(&self, letters: &[u8]) -> bool {
        self.table.contains_key(&word_key(letters))
    }

    /// How much a word says by itself.
    pub(crate) fn word_information(&self, reading: &Reading, word: Word) -> f32 {
        if word.unspaced {
            return self.unknown;
        }
        let key = self.key_of(reading, word);
        let rarity = self.table.get(&key).map_or(self.unknown, |row| self.rarity_of(*row));
        rarity * self.tone_factor(reading, word, key)
    }

    /// Compares some words of a text with every topic.
    pub(crate) fn score(
        &self,
        reading: &Reading,
        words: Range<usize>,
        same: &[(usize, u32)],
    ) -> Scores {
        let mut pulls = vec![0.0_f32; self.topics];
        let (mut norm, mut information, mut known) = (0.0_f32, 0.0_f32, 0.0_f32);
        let first = words.start;
        let keys: Vec<(Key, f32)> = reading
            .words
            .get(words.clone())
            .unwrap_or_default()
            .iter()
            .map(|word| {
                let key = self.key_of(reading, *word);
                (key, self.tone_factor(reading, *word, key))
            })
            .collect();
        let unknown = self.unknown.powf(RARITY);
        let key = |index: usize, _| keys.get(index - first).map_or(0, |(key, _)| *key);
        let mut take = |feature: Feature| {
            let tone = keys.get(feature.word.wrapping_sub(first)).map_or(1.0, |(_, tone)| *tone);
            let kind = Kind::of(feature.key);
            let tells = matches!(kind, Kind::Word | Kind::Signs);
            let Some(row) = self.table.get(&feature.key) else {
                if tells {
                    information += self.unknown * tone;
                    norm += UNKNOWN * (kind.weight() * unknown * tone).powi(2);
                }
                return;
            };
            let spread = self.spread.get(*row as usize).copied().unwrap_or_default();
            if tells {
                information += self.rarity(spread) * tone;
                known += self.rarity(spread) * tone;
            }
            let felt = self.felt.get(usize::from(spread)).copied().unwrap_or_default();
            let pull = kind.weight() * felt * tone;
            norm += pull * pull;
            self.judges.add(*row, pull, &mut pulls);
        };
        features(reading, words.clone(), key, &mut take);
        let from = same.partition_point(|(word, _)| *word < words.start);
        let mut groups: Vec<u32> = same
            .iter()
            .skip(from)
            .take_while(|(word, _)| *word < words.end)
            .map(|(_, group)| *group)
            .collect();
        groups.sort_unstable();
        groups.dedup();
        same_features(&groups, take);
        let norm = norm.sqrt().max(1e-3);
        for (pull, bias) in pulls.iter_mut().zip(&self.judges.bias) {
            *pull = *pull / norm + bias;
        }
        let met = self.met(reading, words);
        Scores { topics: pulls, information, known, met }
    }

    /// The share of some words that a bank has. A number or a lone letter is no word.
    fn met(&self, reading: &Reading, words: Range<usize>) -> f32 {
        let (mut all, mut met) = (0.0_f32, 0.0_f32);
        for word in reading.words.get(words).unwrap_or_default() {
            if word.unspaced {
                return 1.0;
            }
            let letters = reading.letters_of(*word);
            if letters.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            all += 1.0;
            let is_word =
                letters.len() > 1 && self.table.contains_key(&self.key_of(reading, *word));
            met += f32::from(u8::from(is_word));
        }
        met / all.max(1.0)
    }

    fn tone_factor(&self, reading: &Reading, word: Word, key: Key) -> f32 {
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
