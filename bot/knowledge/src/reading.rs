//! A text prepared for matching: bare letters, with the marks kept beside them.
//!
//! Words are separated by one space, punctuation is gone but remembered as clause
//! boundaries. Scripts without spaces between words lose them, so that a space typed
//! inside a Thai phrase does not hide it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

use crate::han::Simplified;
use crate::script::{Class, class, is_han, is_lao, is_latin, is_latin_mark, is_thai};
use crate::text::letters;

/// A word of a spaced script, or some signs of an unspaced one: what was typed without a
/// space, in pieces of about the length of a word, that touch each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    /// First byte in [`Reading::text`]
    pub(crate) start: usize,
    /// Byte after the last
    pub(crate) end: usize,
    /// Whether the script has no spaces between words
    pub(crate) unspaced: bool,
    /// Number of the clause it stands in
    pub(crate) clause: u32,
    /// Whether something was typed between it and the word before
    pub(crate) apart: bool,
}

/// A text made ready.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reading {
    /// Bare letters
    pub(crate) text: String,
    /// For every byte of `text`, the marks its letter carried
    pub(crate) marks: Vec<u16>,
    /// The words in order
    pub(crate) words: Vec<Word>,
}

impl Reading {
    /// Reads a text.
    pub(crate) fn new(text: &str) -> Self {
        let source = letters(text);
        let mut reading = Self::default();
        reading.text.reserve(source.len());
        reading.marks.reserve(source.len());
        let mut state = State::default();
        let mut before = ' ';
        let mut chars = source.chars().peekable();
        while let Some(c) = chars.next() {
            let next = chars.peek().copied().unwrap_or(' ');
            match class(c) {
                _ if is_latin_mark(c) && is_latin(before) => {
                    if let Some(last) = reading.marks.last_mut() {
                        *last |= mark_bit(c);
                    }
                    continue;
                }
                // (`boss's` is not `bosss`, which would be a stretched `bos`)
                Class::Other
                    if c == '\'' && is_latin(before) && is_latin(next) && before != next =>
                {
                    continue;
                }
                Class::Other if matches!(c, '.' | ',') && digit(before) && digit(next) => {}
                Class::Other => {
                    state.gap = true;
                    state.clause_ends |= ends_clause(c);
                }
                found => reading.push(c, found == Class::Unspaced, &mut state),
            }
            before = c;
        }
        reading
    }

    /// The same with shortened words written out (`ko` as `không`).
    pub(crate) fn spelled_out(self, short: &BTreeMap<String, Reading>) -> Self {
        self.replaced(|reading, word| {
            let whole = reading.marks_of(word).iter().all(|marks| marks & !STROKE == 0);
            if whole && !word.unspaced { short.get(reading.letters_of(word)) } else { None }
        })
    }

    /// The same with some words replaced.
    pub(crate) fn replaced<'a>(self, instead: impl Fn(&Self, Word) -> Option<&'a Reading>) -> Self {
        let found: Vec<Option<&Reading>> =
            self.words.iter().map(|word| instead(&self, *word)).collect();
        if found.iter().all(Option::is_none) {
            return self;
        }
        let mut out = Self::default();
        let mut end = usize::MAX;
        for (word, other) in self.words.iter().zip(found) {
            let joined = word.unspaced && word.start == end;
            end = word.end;
            match other {
                Some(long) => {
                    for part in &long.words {
                        let (letters, marks) = (long.letters_of(*part), long.marks_of(*part));
                        out.append(letters, marks, Word { clause: word.clause, ..*part }, false);
                    }
                }
                None => out.append(self.letters_of(*word), self.marks_of(*word), *word, joined),
            }
        }
        out
    }

    fn append(&mut self, letters: &str, marks: &[u16], like: Word, joined: bool) {
        if !self.text.is_empty() && !joined {
            self.text.push(' ');
            self.marks.push(0);
        }
        let start = self.text.len();
        self.text.push_str(letters);
        self.marks.extend_from_slice(marks);
        self.words.push(Word { start, end: self.text.len(), ..like });
    }

    /// The letters of a word.
    pub(crate) fn letters_of(&self, word: Word) -> &str {
        self.text.get(word.start..word.end).unwrap_or_default()
    }

    /// The marks of a word.
    pub(crate) fn marks_of(&self, word: Word) -> &[u16] {
        self.marks.get(word.start..word.end).unwrap_or_default()
    }

    /// The index of the word in which a byte lies.
    pub(crate) fn word_at(&self, byte: usize) -> usize {
        self.words.partition_point(|word| word.end <= byte)
    }

    fn push(&mut self, c: char, unspaced: bool, state: &mut State) {
        let joins = self.words.last().is_some_and(|last| last.unspaced == unspaced);
        if joins && !state.gap && unspaced && state.piece >= PIECE && begins_piece(c) {
            state.piece = 0;
            self.begin(unspaced, false, state);
        } else if !joins || state.gap {
            state.clause += u32::from(state.clause_ends && !self.words.is_empty());
            let glued = unspaced && joins;
            if !self.text.is_empty() && !glued {
                self.text.push(' ');
                self.marks.push(0);
            }
            state.piece = 0;
            self.begin(unspaced, true, state);
        }
        state.piece += if is_han(c) { HAN } else { 1 };
        state.gap = false;
        state.clause_ends = false;
        if is_latin(c) {
            self.push_latin(c, state);
        } else if is_lao(c) {
            self.text.extend(as_thai(c));
        } else {
            self.text.push(if is_han(c) { SIMPLIFIED.of(c) } else { c });
            state.run = 0;
            state.last = c;
        }
        self.marks.resize(self.text.len(), 0);
        if let Some(word) = self.words.last_mut() {
            word.end = self.text.len();
        }
    }

    fn begin(&mut self, unspaced: bool, apart: bool, state: &mut State) {
        let start = self.text.len();
        self.words.push(Word { start, end: start, unspaced, clause: state.clause, apart });
        state.run = 0;
        state.last = '\0';
    }

    /// The same with a word beginning at each of some bytes of unspaced runs, in order.
    pub(crate) fn split_at(mut self, bytes: &[usize]) -> Self {
        let mut words = Vec::with_capacity(self.words.len() + bytes.len());
        let mut bytes = bytes.iter().copied().peekable();
        for mut word in self.words {
            while let Some(byte) = bytes.next_if(|byte| *byte < word.end) {
                if word.unspaced && word.start < byte && self.text.is_char_boundary(byte) {
                    words.push(Word { end: byte, ..word });
                    word = Word { start: byte, apart: false, ..word };
                }
            }
            words.push(word);
        }
        self.words = words;
        self
    }

    /// A letter typed three times or more (`helpppp`) counts once.
    fn push_latin(&mut self, c: char, state: &mut State) {
        let mut base = c;
        let mut bits = 0;
        if c == 'đ' {
            base = 'd';
            bits = STROKE;
        } else if !c.is_ascii() {
            let mut first = true;
            decompose_canonical(c, |part| {
                if std::mem::take(&mut first) {
                    base = part;
                } else {
                    bits |= mark_bit(part);
                }
            });
        }
        state.run = if base == state.last { state.run + 1 } else { 1 };
        state.last = base;
        match state.run {
            1 | 2 => {
                self.text.push(base);
                self.marks.resize(self.text.len(), bits);
            }
            3 => {
                self.text.pop();
                self.marks.truncate(self.text.len());
            }
            _ => {}
        }
    }
}

#[derive(Default)]
struct State {
    gap: bool,
    clause_ends: bool,
    clause: u32,
    run: usize,
    last: char,
    piece: usize,
}

/// So many signs of an unspaced script are about a word; a Chinese sign counts for more.
const PIECE: usize = 6;
const HAN: usize = 3;

/// A piece begins with a letter, not with a mark that belongs to the letter before.
fn begins_piece(c: char) -> bool {
    c.is_alphabetic() && canonical_combining_class(c) == 0
}

/// The stroke of `đ`.
pub(crate) const STROKE: u16 = 1 << 8;

fn mark_bit(mark: char) -> u16 {
    match mark {
        '\u{0300}' => 1,
        '\u{0301}' => 1 << 1,
        '\u{0309}' => 1 << 2,
        '\u{0303}' => 1 << 3,
        '\u{0323}' => 1 << 4,
        '\u{0306}' => 1 << 5,
        '\u{0302}' => 1 << 6,
        '\u{031B}' => 1 << 7,
        _ => 1 << 9,
    }
}

static SIMPLIFIED: LazyLock<Simplified> = LazyLock::new(Simplified::default);

/// Lao as the Thai letter of the same place: both alphabets stand in the same order, and
/// many words are the same.
fn as_thai(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        '\u{0EBB}' => (None, None),
        '\u{0EBC}' => (Some('ล'), None),
        '\u{0EBD}' => (Some('ย'), None),
        '\u{0EDC}' => (Some('ห'), Some('น')),
        '\u{0EDD}' => (Some('ห'), Some('ม')),
        c => (char::from_u32(c as u32 - 0x80).filter(|c| is_thai(*c)), None),
    };
    first.into_iter().chain(second)
}

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn ends_clause(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '\n'
            | '…'
            | '，'
            | '。'
            | '、'
            | '；'
            | '？'
            | '！'
            | '။'
            | '၊'
            | '។'
            | '៖'
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::Reading;

    fn clauses(text: &str) -> Vec<u32> {
        Reading::new(text).words.iter().map(|word| word.clause).collect()
    }

    #[test]
    fn letters_are_bare_and_marks_beside_them() {
        let reading = Reading::new("Sếp không trả lương!!!");
        assert_eq!(reading.text, "sep khong tra luong");
        assert_eq!(reading.text.len(), reading.marks.len());
        assert_eq!(Reading::new("helpppp meee").text, "help me");
        assert_eq!(Reading::new("don’t 25.500 đ boss's").text, "dont 25500 d boss s");
    }

    #[test]
    fn clauses_and_unspaced_runs() {
        assert_eq!(clauses("a b, c. d"), [0, 0, 1, 2]);
        assert_eq!(Reading::new("ค่า จ้าง OT加班").text, "ค่าจ้าง ot 加班");
        assert_eq!(clauses("加班，工资"), [0, 1]);
        assert_eq!(Reading::new("ເງິນເດືອນ 加班費").text, "เงินเดือน加班费");
        assert_eq!(Reading::new("ค่าจ้างขั้นต่ำปีนี้เท่าไหร่").words.len(), 5);
    }

    #[test]
    fn short_words_are_written_out() {
        let short =
            [("ko".to_owned(), Reading::new("không")), ("ct".to_owned(), Reading::new("công ty"))];
        let reading = Reading::new("ct, KO trả").spelled_out(&short.into_iter().collect());
        assert_eq!(reading.text, "cong ty khong tra");
        assert_eq!(reading.marks, Reading::new("công ty không trả").marks);
        assert_eq!(reading.words.iter().map(|word| word.clause).collect::<Vec<_>>(), [0, 0, 1, 1]);
    }

    #[test]
    fn composed_and_decomposed_read_the_same() {
        let composed = Reading::new("được đánh");
        let decomposed = Reading::new("đu\u{31b}o\u{31b}\u{323}c đa\u{301}nh");
        assert_eq!((composed.text, composed.marks), (decomposed.text, decomposed.marks));
    }
}
