//! Mistyped words of danger: `pasport`, `chokd`, `fier`.
//!
//! Only what can hardly be another word is put right: a letter too many, a letter missing
//! or two in the wrong order, never the first one; in long words also a wrong letter.

use std::collections::{BTreeMap, BTreeSet};

use domain::Lang;

use crate::features::with_one_left_out;
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
    words: BTreeMap<Vec<u8>, Reading>,
    /// A word with one letter left out; nothing where two words meet
    near: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
}

/// The words of all lists.
#[derive(Debug, Default)]
pub(crate) struct Typos {
    vocabularies: BTreeMap<Lang, Vocabulary>,
    /// Words of any length, in any language, that are right as they are
    right: BTreeSet<Vec<u8>>,
}

impl Typos {
    /// Learns the words of a phrase. Words with marks are left out: a mistyped mark is
    /// no other letter.
    pub(crate) fn learn(&mut self, lang: Lang, phrase: &Reading) {
        let vocabulary = self.vocabularies.entry(lang).or_default();
        let plain = phrase.marks.iter().all(|marks| *marks == 0);
        for word in phrase.words.iter().filter(|word| !word.unspaced) {
            let letters = phrase.letters_of(*word);
            self.right.insert(letters.as_bytes().to_vec());
            let fits = (SHORTEST..=LONGEST).contains(&letters.len());
            let letters = letters.as_bytes().to_vec();
            if !plain || !fits || vocabulary.words.contains_key(&letters) {
                continue;
            }
            for near in with_one_left_out(&letters) {
                let known = vocabulary.near.entry(near).or_insert_with(|| Some(letters.clone()));
                if known.as_ref() != Some(&letters) {
                    *known = None;
                }
            }
            vocabulary.words.insert(letters, Reading::new(phrase.letters_of(*word)));
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
        (doubtful && !self.right.contains(letters)).then_some(letters)
    }
}

impl Vocabulary {
    fn meant(&self, typed: &[u8]) -> Option<&Reading> {
        let near = |part: &[u8]| self.near.get(part)?.as_ref();
        let one_too_many = || {
            let found = |less: Vec<u8>| self.words.get_key_value(&less).map(|(word, _)| word);
            (typed.len() > SHORTEST).then(|| with_one_left_out(typed).find_map(found)).flatten()
        };
        let other_order = || {
            let found = |less: Vec<u8>| near(&less).filter(|word| is_slip(typed, word));
            with_one_left_out(typed).find_map(found)
        };
        let word = one_too_many().or_else(|| near(typed)).or_else(other_order)?;
        (word.first() == typed.first()).then(|| self.words.get(word))?
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
