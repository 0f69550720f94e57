//! Zawgyi: Burmese typed for an old font that uses the code points of Unicode otherwise.
//!
//! Old phones and copied posts still carry it. Detection counts what one encoding writes
//! and the other hardly can; conversion gives every sign its Unicode code point and puts
//! the parts of a syllable into Unicode's order.

use unicode_normalization::UnicodeNormalization as _;

use crate::script::is_myanmar;

const E: char = '\u{1031}';
const ASAT: char = '\u{103A}';
const VIRAMA: char = '\u{1039}';
const YA: char = '\u{103B}';
const RA: char = '\u{103C}';
const HA: char = '\u{103E}';

/// How likely a text is Zawgyi rather than Unicode, between 0 and 1; `None` without a sign
/// that tells, as in every other script.
pub fn zawgyi(text: &str) -> Option<f32> {
    let mut odds = 0.0_f32;
    let mut told = false;
    let mut before = ' ';
    let mut chars = text.chars().filter(|c| !matches!(c, '\u{200B}'..='\u{200D}')).peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let weight = evidence(before, c, next);
        odds += weight;
        told |= weight != 0.0;
        before = c;
    }
    told.then(|| 1.0 / (1.0 + (-odds).exp()))
}

/// What a sign between its neighbours says: above 0 for Zawgyi, below for Unicode.
fn evidence(before: char, c: char, next: char) -> f32 {
    match c {
        // Shapes that Unicode uses for other languages of Myanmar only.
        '\u{1033}' | '\u{1034}' | '\u{105A}' | '\u{1060}'..='\u{1097}' => 3.0,
        // Zawgyi writes the vowel before its consonant, Unicode after it.
        E if !consonant(before) && !medial(before) => 4.0,
        E if !consonant(next) && next != YA => -1.5,
        // Unicode's virama joins two consonants; Zawgyi's is the asat and ends a syllable.
        VIRAMA if !consonant(next) => 4.0,
        VIRAMA if before == ASAT => -4.0,
        VIRAMA => 0.5,
        // Unicode's asat ends a syllable; Zawgyi's is the medial ya, and a vowel may follow.
        ASAT if vowel(next) => 3.0,
        ASAT if vowel(before) || matches!(next, '\u{1037}' | '\u{1038}') => -3.0,
        ASAT if !is_myanmar(next) => -2.0,
        ASAT => -0.7,
        // Zawgyi writes the medial ra before its consonant.
        YA if !consonant(before) && consonant(next) => 4.0,
        // Zawgyi does not use it.
        HA => -3.0,
        _ => 0.0,
    }
}

const fn consonant(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102A}' | '\u{103F}' | '\u{104E}')
}

const fn medial(c: char) -> bool {
    matches!(c, '\u{103B}'..='\u{103E}')
}

const fn vowel(c: char) -> bool {
    matches!(c, '\u{102B}'..='\u{1030}' | '\u{1032}'..='\u{1036}')
}

/// A Zawgyi text in Unicode.
pub fn from_zawgyi(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut syllable = Syllable::default();
    let mut chars = text.chars().filter(|c| !matches!(c, '\u{200B}'..='\u{200D}')).peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let parts = meant(c, before, next);
        if parts.is_empty() {
            syllable.end(&mut out);
            out.push(c);
        }
        for part in parts.chars() {
            syllable.take(part, &mut out);
        }
        before = c;
    }
    syllable.end(&mut out);
    out.nfc().collect()
}

/// A kinzi, which Zawgyi writes after its consonant; a private sign until it is placed.
const KINZI: char = '\u{E000}';
/// The medial ra, written before its consonant.
const RA_BEFORE: char = '\u{E001}';
/// A consonant below another: a private sign before it until it is placed.
const BELOW: char = '\u{E002}';

/// What a Zawgyi code point means; nothing for what belongs to no syllable.
fn meant(c: char, before: char, next: char) -> &'static str {
    match c {
        '\u{1039}' => "\u{103A}",
        '\u{103A}' | '\u{107D}' => "\u{103B}",
        '\u{103B}' | '\u{107E}'..='\u{1084}' => "\u{E001}",
        '\u{103C}' => "\u{103D}",
        '\u{103D}' | '\u{1087}' => "\u{103E}",
        '\u{1033}' => "\u{102F}",
        '\u{1034}' => "\u{1030}",
        '\u{105A}' => "\u{102B}\u{103A}",
        '\u{1060}' => "\u{E002}\u{1000}",
        '\u{1061}' => "\u{E002}\u{1001}",
        '\u{1062}' => "\u{E002}\u{1002}",
        '\u{1063}' => "\u{E002}\u{1003}",
        '\u{1064}' => "\u{E000}",
        '\u{1065}' => "\u{E002}\u{1005}",
        '\u{1066}' | '\u{1067}' => "\u{E002}\u{1006}",
        '\u{1068}' => "\u{E002}\u{1007}",
        '\u{1069}' => "\u{E002}\u{1008}",
        '\u{106A}' => "\u{1009}",
        '\u{106B}' => "\u{100A}",
        '\u{106C}' => "\u{E002}\u{100B}",
        '\u{106D}' => "\u{E002}\u{100C}",
        '\u{106E}' => "\u{100D}\u{E002}\u{100D}",
        '\u{106F}' => "\u{100D}\u{E002}\u{100E}",
        '\u{1070}' => "\u{E002}\u{100F}",
        '\u{1071}' | '\u{1072}' => "\u{E002}\u{1010}",
        '\u{1096}' => "\u{E002}\u{1010}\u{103D}",
        '\u{1073}' | '\u{1074}' => "\u{E002}\u{1011}",
        '\u{1075}' => "\u{E002}\u{1012}",
        '\u{1076}' => "\u{E002}\u{1013}",
        '\u{1077}' => "\u{E002}\u{1014}",
        '\u{1078}' => "\u{E002}\u{1015}",
        '\u{1079}' => "\u{E002}\u{1016}",
        '\u{107A}' => "\u{E002}\u{1017}",
        '\u{107B}' | '\u{1093}' => "\u{E002}\u{1018}",
        '\u{107C}' => "\u{E002}\u{1019}",
        '\u{1085}' => "\u{E002}\u{101C}",
        '\u{1086}' => "\u{103F}",
        '\u{1088}' => "\u{103E}\u{102F}",
        '\u{1089}' => "\u{103E}\u{1030}",
        '\u{108A}' => "\u{103D}\u{103E}",
        '\u{108B}' => "\u{E000}\u{102D}",
        '\u{108C}' => "\u{E000}\u{102E}",
        '\u{108D}' => "\u{E000}\u{1036}",
        '\u{108E}' => "\u{102D}\u{1036}",
        '\u{108F}' => "\u{1014}",
        '\u{1090}' => "\u{101B}",
        '\u{1091}' => "\u{100F}\u{E002}\u{100D}",
        '\u{1092}' => "\u{100B}\u{E002}\u{100C}",
        '\u{1097}' => "\u{100B}\u{E002}\u{100B}",
        '\u{1094}' | '\u{1095}' => "\u{1037}",
        // The zero looks like wa, the seven like ra, and is typed for it.
        '\u{1040}' if !digit(before) && !digit(next) && (written(before) || written(next)) => {
            "\u{101D}"
        }
        '\u{1047}' if !digit(before) && !digit(next) && (written(before) || written(next)) => {
            "\u{101B}"
        }
        // U with a mark of its own.
        '\u{1025}' if matches!(next, '\u{1039}' | '\u{102C}') => "\u{1009}",
        '\u{104E}' => "\u{104E}\u{1004}\u{103A}\u{1038}",
        c => own(c),
    }
}

/// Signs that are the same in both.
fn own(c: char) -> &'static str {
    const SAME: &str = "\u{1000}\u{1001}\u{1002}\u{1003}\u{1004}\u{1005}\u{1006}\u{1007}\u{1008}\
        \u{1009}\u{100A}\u{100B}\u{100C}\u{100D}\u{100E}\u{100F}\u{1010}\u{1011}\u{1012}\u{1013}\
        \u{1014}\u{1015}\u{1016}\u{1017}\u{1018}\u{1019}\u{101A}\u{101B}\u{101C}\u{101D}\u{101E}\
        \u{101F}\u{1020}\u{1021}\u{1022}\u{1023}\u{1024}\u{1025}\u{1026}\u{1027}\u{1028}\u{1029}\
        \u{102A}\u{102B}\u{102C}\u{102D}\u{102E}\u{102F}\u{1030}\u{1031}\u{1032}\u{1036}\u{1037}\
        \u{1038}\u{103F}";
    let at = SAME.find(c);
    at.and_then(|at| SAME.get(at..at + c.len_utf8())).unwrap_or_default()
}

const fn digit(c: char) -> bool {
    matches!(c, '\u{1040}'..='\u{1049}' | '0'..='9')
}

const fn written(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{103F}' | '\u{105A}' | '\u{1060}'..='\u{1097}')
}

/// The parts of a syllable, as they come.
#[derive(Default)]
struct Syllable {
    /// E and ra, written before the consonant
    early: Vec<char>,
    base: Option<char>,
    kinzi: bool,
    below: Vec<char>,
    marks: Vec<char>,
    /// The next consonant goes below
    joins: bool,
}

impl Syllable {
    fn take(&mut self, part: char, out: &mut String) {
        match part {
            E | RA_BEFORE => {
                if self.base.is_some() {
                    self.end(out);
                }
                self.early.push(if part == E { E } else { RA });
            }
            BELOW => self.joins = true,
            KINZI => self.kinzi = true,
            part if consonant(part) && self.joins => {
                self.joins = false;
                self.below.push(part);
            }
            part if consonant(part) => {
                if self.base.is_some() {
                    self.end(out);
                }
                self.base = Some(part);
            }
            part => self.marks.push(part),
        }
    }

    fn end(&mut self, out: &mut String) {
        let mut syllable = std::mem::take(self);
        if syllable.kinzi {
            out.push_str("\u{1004}\u{103A}\u{1039}");
        }
        out.extend(syllable.base);
        for below in syllable.below {
            out.push(VIRAMA);
            out.push(below);
        }
        // "Man" is written with an asat before the medial ya.
        if syllable.marks.starts_with(&[ASAT, YA]) {
            out.push(ASAT);
            syllable.marks.remove(0);
        }
        syllable.marks.extend(syllable.early);
        syllable.marks.sort_by_key(|mark| place(*mark));
        syllable.marks.dedup();
        out.extend(syllable.marks);
    }
}

/// Where a mark stands in its syllable.
const fn place(mark: char) -> u8 {
    match mark {
        YA => 1,
        RA => 2,
        '\u{103D}' => 3,
        HA => 4,
        E => 5,
        '\u{102D}' | '\u{102E}' | '\u{1032}' => 6,
        '\u{102F}' | '\u{1030}' => 7,
        '\u{102B}' | '\u{102C}' => 8,
        ASAT => 9,
        '\u{1036}' => 10,
        '\u{1037}' => 11,
        _ => 12,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{from_zawgyi, zawgyi};

    /// The same words in both encodings.
    const PAIRS: [(&str, &str); 5] = [
        ("မနုိင္ဘူး", "မနိုင်ဘူး"),
        ("ေယာက္်ား", "ယောက်ျား"),
        ("အလုပ္ျပဳတ္", "အလုပ်ပြုတ်"),
        ("ေၾကာက္တယ္", "ကြောက်တယ်"),
        ("ကုမၸဏီ", "ကုမ္ပဏီ"),
    ];

    #[test]
    fn zawgyi_becomes_unicode() {
        for (old, new) in PAIRS {
            assert_eq!(from_zawgyi(old), new);
        }
    }

    #[test]
    fn each_is_told_from_the_other() {
        for (old, new) in PAIRS {
            assert!(zawgyi(old).is_none_or(|odds| odds > 0.5), "{old}");
            // A virama between consonants alone does not tell.
            assert!(zawgyi(new).is_none_or(|odds| odds < 0.7), "{new}");
        }
        assert!(zawgyi("လစာမေပးဘူး အလုပ္ထုတ္ခံရတယ္").unwrap() > 0.95);
        assert!(zawgyi("လစာမပေးဘူး အလုပ်ထုတ်ခံရတယ်").unwrap() < 0.05);
        assert_eq!(zawgyi("lương ค่าจ้าง 加班"), None);
    }
}
