//! Whole phrases in a reading: one automaton over bare letters, tone marks compared after.
//!
//! A word of the message may lack all its marks (somebody typed without them), but it may
//! not carry others: `số lượng` is no hit for `lương`, `so luong` may be.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::reading::{Reading, STROKE};
use crate::script::{Class, class};

/// A phrase found in a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    /// First byte in the reading
    pub(crate) start: usize,
    /// Byte after the last
    pub(crate) end: usize,
    /// The number its owner gave to the phrase
    pub(crate) owner: u32,
    /// Whether the marks were typed as in the phrase
    pub(crate) exact: bool,
}

/// Collects phrases.
#[derive(Debug, Default)]
pub(crate) struct PhrasesBuilder {
    phrases: BTreeMap<String, Vec<Variant>>,
}

impl PhrasesBuilder {
    /// Adds a phrase for an owner. `false` when nothing of it can be matched.
    pub(crate) fn add(&mut self, phrase: &Reading, owner: u32) -> bool {
        if phrase.words.is_empty() {
            return false;
        }
        let variants = self.phrases.entry(phrase.text.clone()).or_default();
        let variant = Variant { marks: phrase.marks.clone(), owner };
        if !variants.contains(&variant) {
            variants.push(variant);
        }
        true
    }

    /// Makes the automaton.
    pub(crate) fn build(self) -> Result<Phrases, aho_corasick::BuildError> {
        let automaton =
            AhoCorasick::builder().match_kind(MatchKind::Standard).build(self.phrases.keys())?;
        let mut phrases =
            Phrases { automaton, patterns: Vec::new(), variants: Vec::new(), marks: Vec::new() };
        for (text, variants) in self.phrases {
            for variant in variants {
                // Most have no marks, and none are kept for them.
                let marked = variant.marks.iter().any(|marks| *marks != 0);
                let start = marked.then_some(phrases.marks.len() as u32);
                phrases.variants.push(Meant { owner: variant.owner, marks: start });
                phrases.marks.extend(if marked { variant.marks } else { Vec::new() });
            }
            phrases.patterns.push(Pattern {
                starts_word: text.chars().next().is_some_and(spaced),
                ends_word: text.chars().next_back().is_some_and(spaced),
                end: phrases.variants.len() as u32,
            });
        }
        phrases.patterns.shrink_to_fit();
        phrases.variants.shrink_to_fit();
        phrases.marks.shrink_to_fit();
        Ok(phrases)
    }
}

/// Phrases ready to be found.
#[derive(Debug)]
pub(crate) struct Phrases {
    automaton: AhoCorasick,
    patterns: Vec<Pattern>,
    variants: Vec<Meant>,
    /// The marks of those that have any
    marks: Vec<u16>,
}

impl Phrases {
    /// Every phrase in the text whose marks do not contradict, at word boundaries,
    /// overlapping ones too.
    pub(crate) fn find(&self, reading: &Reading) -> Vec<Hit> {
        let mut hits = Vec::new();
        let bytes = reading.text.as_bytes();
        for found in self.automaton.find_overlapping_iter(&reading.text) {
            let (start, end) = (found.start(), found.end());
            let number = found.pattern().as_usize();
            let Some(pattern) = self.patterns.get(number) else { continue };
            let free = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b' ');
            let before = start.checked_sub(1).and_then(|at| bytes.get(at));
            if (pattern.starts_word && !free(before))
                || (pattern.ends_word && !free(bytes.get(end)))
            {
                continue;
            }
            let typed = reading.marks.get(start..end).unwrap_or_default();
            let first = number.checked_sub(1).and_then(|before| self.patterns.get(before));
            let variants = first.map_or(0, |before| before.end as usize)..pattern.end as usize;
            for variant in self.variants.get(variants).unwrap_or_default() {
                let marks = variant.marks.map(|from| from as usize..from as usize + typed.len());
                let marks = marks.and_then(|marks| self.marks.get(marks));
                if agree(typed, marks, bytes.get(start..end)) {
                    let plain = || typed.iter().all(|marks| *marks == 0);
                    let exact = marks.map_or_else(plain, |marks| typed == marks);
                    hits.push(Hit { start, end, owner: variant.owner, exact });
                }
            }
        }
        hits
    }
}

#[derive(Debug)]
struct Pattern {
    starts_word: bool,
    ends_word: bool,
    /// Where its variants end; they begin where those of the pattern before end
    end: u32,
}

/// A phrase as some owner means it.
#[derive(Debug, Clone, Copy)]
struct Meant {
    owner: u32,
    /// Where its marks begin, if it has any
    marks: Option<u32>,
}

#[derive(Debug, PartialEq, Eq)]
struct Variant {
    marks: Vec<u16>,
    owner: u32,
}

/// Whether every word is marked as meant, or not marked at all. A `đ` alone is no tone:
/// many keyboards give it for nothing.
fn agree(typed: &[u16], meant: Option<&[u16]>, letters: Option<&[u8]>) -> bool {
    let Some(meant) = meant else { return typed.iter().all(|marks| *marks == 0) };
    let (mut equal, mut bare) = (true, true);
    let spaces = letters.unwrap_or_default().iter().map(|letter| *letter == b' ');
    for ((typed, meant), space) in typed.iter().zip(meant).zip(spaces) {
        if space {
            (equal, bare) = (true, true);
            continue;
        }
        equal &= typed == meant;
        bare &= typed & !(meant & STROKE) == 0;
        if !equal && !bare {
            return false;
        }
    }
    true
}

fn spaced(c: char) -> bool {
    class(c) == Class::Spaced
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::PhrasesBuilder;
    use crate::reading::Reading;

    fn found(phrases: &[&str], text: &str) -> Vec<(String, u32, bool)> {
        let mut builder = PhrasesBuilder::default();
        for (owner, phrase) in phrases.iter().enumerate() {
            assert!(builder.add(&Reading::new(phrase), owner as u32));
        }
        let reading = Reading::new(text);
        let hits = builder.build().unwrap().find(&reading);
        hits.iter()
            .map(|hit| (reading.text[hit.start..hit.end].into(), hit.owner, hit.exact))
            .collect()
    }

    #[test]
    fn marks_may_be_missing_but_not_others() {
        assert_eq!(found(&["lương"], "số lượng hàng"), []);
        assert_eq!(found(&["lương"], "lương tháng"), [("luong".into(), 0, true)]);
        assert_eq!(found(&["lương"], "luong thang"), [("luong".into(), 0, false)]);
        assert_eq!(found(&["lương", "lượng"], "lượng"), [("luong".into(), 1, true)]);
        assert_eq!(found(&["cháy nhà"], "chạy nhà"), []);
        assert_eq!(found(&["đấm vào"], "kim đâm vào tay"), []);
        assert_eq!(found(&["đấm vào"], "no dam vao mặt").len(), 1);
    }

    #[test]
    fn words_are_whole_where_words_have_spaces() {
        assert_eq!(found(&["fire"], "fired firefly"), []);
        assert_eq!(found(&["fire", "fire door"], "the fire-door").len(), 2);
        assert_eq!(found(&["ค่าจ้าง"], "ไม่จ่ายค่าจ้างเลย").len(), 1);
    }

    #[test]
    fn a_phrase_without_letters_is_refused() {
        assert!(!PhrasesBuilder::default().add(&Reading::new("?!"), 0));
    }
}
