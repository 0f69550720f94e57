//! Mistyped words of danger: `pasport`, `chokd`, `fier`.
//!
//! Only what can hardly be another word is put right: a letter too many, a letter missing
//! or two in the wrong order, never the first one; in long words also a wrong letter.

use std::collections::BTreeMap;

use domain::Lang;

use crate::features::{Keys, Table, keys_with_one_left_out, word_key};
use crate::reading::{Reading, Word};

/// Words of fewer letters are too often one letter from another.
const SHORTEST: usize = 4;
/// Longer ones are nobody's word.
const LONGEST: usize = 16;
/// From this length a wrong letter is put right.
const LONG: usize = 8;

/// The words of one language's lists, and their misspellings.
#[derive(Debug, Default)]
struct Vocabulary {
    words: Vec<Reading>,
    /// The number of a word
    known: Table<u32>,
    /// That of a word with one letter left out; nothing where two words meet
    near: Table<Option<u32>>,
}

/// The words of all lists.
#[derive(Debug, Default)]
pub(crate) struct Typos {
    vocabularies: BTreeMap<Lang, Vocabulary>,
    /// Words of any length, in any language, that are right as they are
    right: Keys,
}

impl Typos {
    /// Learns the words of a phrase. Words with marks are left out: a mistyped mark is
    /// no other letter.
    pub(crate) fn learn(&mut self, lang: Lang, phrase: &Reading) {
        let vocabulary = self.vocabularies.entry(lang).or_default();
        let plain = phrase.marks.iter().all(|marks| *marks == 0);
        for word in phrase.words.iter().filter(|word| !word.unspaced) {
            let letters = phrase.letters_of(*word);
            let key = word_key(letters.as_bytes());
            self.right.insert(key);
            let fits = (SHORTEST..=LONGEST).contains(&letters.len());
            if !plain || !fits || vocabulary.known.contains_key(&key) {
                continue;
            }
            let number = vocabulary.words.len() as u32;
            for near in keys_with_one_left_out(letters.as_bytes()) {
                let known = vocabulary.near.entry(near).or_insert(Some(number));
                if *known != Some(number) {
                    *known = None;
                }
            }
            vocabulary.known.insert(key, number);
            vocabulary.words.push(Reading::new(letters));
        }
    }

    /// The message with its mistyped words put right. `known` tells words that other
    /// lists have.
    pub(crate) fn put_right(
        &self,
        reading: Reading,
        lang: Option<Lang>,
        known: impl Fn(&[u8]) -> bool,
    ) -> Reading {
        reading.replaced(|reading, word| {
            let letters = self.doubtful(reading, word)?;
            if known(letters) {
                return None;
            }
            let spoken = |of: &&Lang| lang.is_none_or(|lang| lang == **of);
            let languages = self.vocabularies.iter().filter(|(of, _)| spoken(of));
            languages.into_iter().find_map(|(_, vocabulary)| vocabulary.meant(letters))
        })
    }

    /// The letters of a word that no list has.
    fn doubtful<'a>(&self, reading: &'a Reading, word: Word) -> Option<&'a [u8]> {
        let letters = reading.letters_of(word).as_bytes();
        let plain = reading.marks_of(word).iter().all(|marks| *marks == 0);
        let fits = (SHORTEST..=LONGEST).contains(&letters.len());
        let doubtful = plain && fits && !word.unspaced && letters.is_ascii();
        (doubtful && !self.right.contains(&word_key(letters))).then_some(letters)
    }
}

impl Vocabulary {
    fn meant(&self, typed: &[u8]) -> Option<&Reading> {
        let word = |number: u32| self.words.get(number as usize);
        let near = |key| self.near.get(&key).copied().flatten().and_then(word);
        let slip = |word: &&Reading| is_slip(typed, word.text.as_bytes());
        let one_too_many = (typed.len() > SHORTEST)
            .then(|| {
                let mut keys = keys_with_one_left_out(typed);
                keys.find_map(|key| self.known.get(&key)).and_then(|number| word(*number))
            })
            .flatten();
        let word = one_too_many
            .or_else(|| near(word_key(typed)))
            .or_else(|| keys_with_one_left_out(typed).find_map(|key| near(key).filter(slip)))?;
        (word.text.as_bytes().first() == typed.first()).then_some(word)
    }
}

/// Whether two neighbours changed places, or a letter of a long word is wrong.
fn is_slip(typed: &[u8], meant: &[u8]) -> bool {
    if typed.len() != meant.len() {
        return false;
    }
    let wrong: Vec<usize> = typed
        .iter()
        .zip(meant)
        .enumerate()
        .filter_map(|(at, (typed, meant))| (typed != meant).then_some(at))
        .collect();
    match wrong.as_slice() {
        [_] => typed.len() >= LONG,
        [a, b] => b - a == 1 && typed.get(*a) == meant.get(*b) && typed.get(*b) == meant.get(*a),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::Typos;
    use crate::reading::Reading;
    use domain::Lang;

    fn right(text: &str) -> String {
        let mut typos = Typos::default();
        for phrase in ["fire", "choked", "locked", "took my passport", "kidnapped", "cháy"] {
            typos.learn(Lang::En, &Reading::new(phrase));
        }
        typos.put_right(Reading::new(text), Some(Lang::En), |word| word == b"chocked").text
    }

    #[test]
    fn slips_of_the_finger_are_put_right() {
        assert_eq!(right("fier in here"), "fire in here");
        assert_eq!(right("he chokd me"), "he choked me");
        assert_eq!(right("took my pasport"), "took my passport");
        assert_eq!(right("passpirt kidnaped"), "passport kidnapped");
    }

    #[test]
    fn other_words_stay() {
        for text in ["hire", "wire", "blocked", "clocked", "locker", "chocked", "chay", "fir"] {
            assert_eq!(right(text), text);
        }
    }
}
