//! The features of a text (words, word pairs, letter n-grams) and the keys they go by.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use crate::reading::{Reading, Word};

/// What kind of feature a key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word
    Word,
    /// Two neighbouring words
    Pair,
    /// Some letters of a word
    Letters,
}

impl Kind {
    /// How much a feature of this kind counts beside the others.
    pub(crate) const fn weight(self) -> f32 {
        match self {
            Self::Word => 0.7,
            Self::Pair => 0.5,
            Self::Letters => 0.32,
        }
    }
}

/// A feature of a text: its key, its kind, and the word it (or its second half) came from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Feature {
    /// The hash it is found by
    pub(crate) key: u64,
    /// Its kind
    pub(crate) kind: Kind,
    /// The number of the word
    pub(crate) word: usize,
}

/// The features of a whole phrase, each once.
pub(crate) fn unique(reading: &Reading) -> Vec<Feature> {
    let mut found = Vec::new();
    let key = |_, word| word_key(reading.letters_of(word).as_bytes());
    features(reading, 0..reading.words.len(), key, |feature| found.push(feature));
    found.sort_unstable_by_key(|feature| feature.key);
    found.dedup_by_key(|feature| feature.key);
    found
}

/// Calls `give` for every feature of some words; `key` names a word by its place.
pub(crate) fn features(
    reading: &Reading,
    words: Range<usize>,
    key: impl Fn(usize, Word) -> u64,
    mut give: impl FnMut(Feature),
) {
    let mut before: Option<u64> = None;
    let mut padded = [b'<'; 32];
    for index in words {
        let Some(word) = reading.words.get(index) else { break };
        let letters = reading.letters_of(*word);
        if word.unspaced {
            run_features(letters, index, &mut give);
            before = None;
            continue;
        }
        let key = key(index, *word);
        give(Feature { key, kind: Kind::Word, word: index });
        if let Some(before) = before {
            give(Feature { key: mix(before, key), kind: Kind::Pair, word: index });
        }
        before = Some(key);
        // Longer words are names, links or noise; their head is enough.
        let mut size = 1;
        for (place, byte) in padded.iter_mut().skip(1).take(30).zip(letters.bytes()) {
            *place = if byte.is_ascii_digit() { b'0' } else { byte };
            size += 1;
        }
        if let Some(end) = padded.get_mut(size) {
            *end = b'>';
        }
        let padded = padded.get(..=size).unwrap_or_default();
        for gram in padded.windows(3).chain(padded.windows(4)) {
            give(Feature { key: hash(3, gram), kind: Kind::Letters, word: index });
        }
    }
}

/// In a run without spaces three signs are like a word, four like a pair of words.
fn run_features(letters: &str, word: usize, give: &mut impl FnMut(Feature)) {
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

/// A word with each letter left out in turn.
pub(crate) fn with_one_left_out(letters: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    (0..letters.len()).map(|gap| {
        let parts = [letters.get(..gap), letters.get(gap + 1..)];
        parts.map(Option::unwrap_or_default).concat()
    })
}

/// All numbers are one word: what matters is that there is one.
pub(crate) fn word_key(letters: &[u8]) -> u64 {
    if letters.iter().all(u8::is_ascii_digit) { hash(1, b"0") } else { hash(1, letters) }
}

/// The key of a word's marks.
pub(crate) fn spelling_key(marks: &[u16]) -> u64 {
    marks.iter().fold(hash(2, b""), |key, marks| mix(key, u64::from(*marks)))
}

fn mix(a: u64, b: u64) -> u64 {
    (a.rotate_left(23) ^ b).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// FNV-1a. The tables are fixed at build, so nobody can crowd them.
fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let start = 0xCBF2_9CE4_8422_2325 ^ seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let sum = bytes
        .iter()
        .fold(start, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3));
    mix(sum, sum >> 32)
}

/// A map whose keys are hashes already.
pub(crate) type Table<V> = HashMap<u64, V, BuildHasherDefault<Ready>>;

/// Keys are hashes already.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Ready(u64);

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
