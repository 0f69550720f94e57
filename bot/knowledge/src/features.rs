//! The features of a text (words, word pairs, letter n-grams) and the keys they go by.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use crate::reading::{Reading, Word};
use crate::script::{is_han, syllables};

/// A feature's name: 29 bits of a hash and three of its kind. Two features of a bank hardly
/// ever share one, and it does no harm if they do.
pub(crate) type Key = u32;

/// What kind of feature a key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word
    Word,
    /// As many signs of an unspaced script as make a word
    Signs,
    /// Two neighbouring words, or as many signs
    Pair,
    /// Some letters of a word, or a few signs
    Letters,
    /// Any of some words that mean the same
    Same,
    /// Two of those, anywhere beside each other
    Both,
}

impl Kind {
    /// In how many phrases it must stand to be kept: others are noise and memory.
    pub(crate) const fn enough(self) -> u32 {
        match self {
            Self::Word | Self::Signs => 1,
            Self::Pair | Self::Letters | Self::Same | Self::Both => 5,
        }
    }

    /// The kind of a feature.
    pub(crate) const fn of(key: Key) -> Self {
        match key & 7 {
            0 => Self::Word,
            1 => Self::Signs,
            2 => Self::Pair,
            3 => Self::Letters,
            4 => Self::Same,
            _ => Self::Both,
        }
    }

    /// How much a feature of this kind counts beside the others.
    pub(crate) const fn weight(self) -> f32 {
        match self {
            Self::Word | Self::Signs => 0.7,
            Self::Pair | Self::Letters | Self::Both => 0.5,
            Self::Same => 1.0,
        }
    }
}

/// A feature of a text: its key, and the word it (or its second half) came from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Feature {
    /// What it is found by
    pub(crate) key: Key,
    /// The number of the word
    pub(crate) word: usize,
}

/// The features of a whole phrase, each once.
pub(crate) fn unique(reading: &Reading, same: &[(usize, u32)]) -> Vec<Key> {
    let mut found = Vec::with_capacity(reading.text.len() * 2);
    let key = |_, word| word_key(reading.letters_of(word).as_bytes());
    features(reading, 0..reading.words.len(), key, |feature| found.push(feature.key));
    let mut groups: Vec<u32> = same.iter().map(|(_, group)| *group).collect();
    groups.sort_unstable();
    groups.dedup();
    same_features(&groups, |feature| found.push(feature.key));
    found.sort_unstable();
    found.dedup();
    found.shrink_to_fit();
    found
}

/// Calls `give` for every feature of some words; `key` names a word by its place.
pub(crate) fn features(
    reading: &Reading,
    words: Range<usize>,
    key: impl Fn(usize, Word) -> Key,
    mut give: impl FnMut(Feature),
) {
    let mut before: Option<Key> = None;
    let mut padded = [b'<'; 32];
    let mut index = words.start;
    while index < words.end {
        let Some(word) = reading.words.get(index) else { break };
        if word.unspaced {
            let run = run_from(reading, index, words.end);
            run_features(reading, index..run, &mut give);
            before = None;
            index = run;
            continue;
        }
        let letters = reading.letters_of(*word);
        let key = key(index, *word);
        give(Feature { key, word: index });
        if let Some(before) = before {
            let pair = mix(u64::from(before), u64::from(key));
            give(Feature { key: of_kind(pair, Kind::Pair), word: index });
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
            give(Feature { key: of_kind(hash(3, gram), Kind::Letters), word: index });
        }
        index += 1;
    }
}

/// The end of the run of an unspaced script that begins at a word: its pieces touch.
fn run_from(reading: &Reading, first: usize, limit: usize) -> usize {
    let touch = |pair: &&[Word]| match pair {
        [before, after] => after.unspaced && before.end == after.start,
        _ => false,
    };
    let pieces = reading.words.get(first..limit).unwrap_or_default();
    first + 1 + pieces.windows(2).take_while(touch).count()
}

/// Sizes in signs and what they stand for. A Chinese word has one or two signs, letters of
/// the other unspaced scripts make words of about four.
const HAN: [(usize, Kind); 3] = [(1, Kind::Letters), (2, Kind::Signs), (3, Kind::Pair)];
const SIGNS: [(usize, Kind); 4] =
    [(2, Kind::Letters), (3, Kind::Letters), (4, Kind::Signs), (5, Kind::Pair)];
/// Burmese writes a syllable with up to eight signs.
const AROUND: [(usize, Kind); 2] = [(3, Kind::Letters), (4, Kind::Letters)];
const SYLLABLES: [(usize, Kind); 3] = [(1, Kind::Letters), (2, Kind::Signs), (3, Kind::Pair)];

fn run_features(reading: &Reading, run: Range<usize>, give: &mut impl FnMut(Feature)) {
    let pieces = reading.words.get(run.clone()).unwrap_or_default();
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return };
    let text = reading.text.get(first.start..last.end).unwrap_or_default();
    let han = text.chars().next().is_some_and(is_han);
    let signs: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut grams = |starts: &[usize], seed: u64, sizes: &[(usize, Kind)]| {
        for (size, kind) in sizes {
            let mut word = run.start;
            for ends in starts.windows(size + 1) {
                let (Some(start), Some(end)) = (ends.first(), ends.last()) else { continue };
                while word + 1 < run.end
                    && reading.words.get(word).is_some_and(|piece| piece.end < first.start + end)
                {
                    word += 1;
                }
                let gram = text.as_bytes().get(*start..*end).unwrap_or_default();
                give(Feature { key: of_kind(hash(seed + *size as u64, gram), *kind), word });
            }
        }
    };
    if han {
        grams(&signs, 4, &HAN);
    } else if let Some(syllables) = syllables(text) {
        grams(&signs, 4, &AROUND);
        grams(&syllables, 16, &SYLLABLES);
    } else {
        grams(&signs, 4, &SIGNS);
    }
}

/// So many groups are paired with each other: enough for a message, little for a story.
const PAIRED: usize = 10;

/// The features of groups of words that mean the same, in order and each once: what is
/// spoken of, and what together with what (a child and the night).
pub(crate) fn same_features(groups: &[u32], mut give: impl FnMut(Feature)) {
    let key = |group: u32| hash(9, &group.to_le_bytes());
    for (at, group) in groups.iter().enumerate() {
        give(Feature { key: of_kind(key(*group), Kind::Same), word: usize::MAX });
        for other in groups.get(at + 1..PAIRED.min(groups.len())).unwrap_or_default() {
            let key = of_kind(mix(key(*group), key(*other)), Kind::Both);
            give(Feature { key, word: usize::MAX });
        }
    }
}

/// The key of a word with each letter left out in turn.
pub(crate) fn keys_with_one_left_out(letters: &[u8]) -> impl Iterator<Item = Key> + '_ {
    (0..letters.len()).map(|gap| {
        let (head, tail) = letters.split_at(gap);
        word_key_of(head.iter().chain(tail.iter().skip(1)))
    })
}

/// All numbers are one word: what matters is that there is one.
pub(crate) fn word_key(letters: &[u8]) -> Key {
    word_key_of(letters.iter())
}

fn word_key_of<'a>(mut letters: impl Iterator<Item = &'a u8> + Clone) -> Key {
    let hash = hash_of(1, letters.clone());
    of_kind(
        if letters.all(u8::is_ascii_digit) { hash_of(1, b"0".iter()) } else { hash },
        Kind::Word,
    )
}

/// The key of a word's marks.
pub(crate) fn spelling_key(marks: &[u16]) -> u64 {
    marks.iter().fold(hash(2, b""), |key, marks| mix(key, u64::from(*marks)))
}

const fn of_kind(hash: u64, kind: Kind) -> Key {
    (hash >> 32) as Key & !7 | kind as Key
}

fn mix(a: u64, b: u64) -> u64 {
    (a.rotate_left(23) ^ b).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// FNV-1a. The tables are fixed at build, so nobody can crowd them.
fn hash(seed: u64, bytes: &[u8]) -> u64 {
    hash_of(seed, bytes.iter())
}

fn hash_of<'a>(seed: u64, bytes: impl Iterator<Item = &'a u8>) -> u64 {
    let start = 0xCBF2_9CE4_8422_2325 ^ seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let sum =
        bytes.fold(start, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3));
    mix(sum, sum >> 32)
}

/// A map whose keys are hashes already.
pub(crate) type Table<V> = HashMap<Key, V, BuildHasherDefault<Ready>>;

/// One made at its size.
pub(crate) fn table_of<V>(size: usize) -> Table<V> {
    Table::with_capacity_and_hasher(size, BuildHasherDefault::default())
}

/// A set whose members are hashes already.
pub(crate) type Keys = HashSet<Key, BuildHasherDefault<Ready>>;

/// Keys are hashes already, but the map looks at the highest bits.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Ready(u64);

impl Hasher for Ready {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(self.0, bytes);
    }

    fn write_u32(&mut self, key: u32) {
        self.0 = u64::from(key).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}
