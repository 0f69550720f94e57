//! Normal forms of a text: equal for every way of typing the same letters.

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

use crate::respell::{letters_for_digits, one_spelling};
use crate::script::{is_latin, is_latin_mark};

/// Composed (NFC), lower case, without invisible characters, digits of every script and
/// full-width forms as ASCII, typographic quotes and dashes as ASCII, white space
/// squeezed, Vietnamese tone marks on one and the same vowel (`hoà` becomes `hòa`), one of
/// the spellings that look alike in Khmer, Thai and Burmese.
///
/// NFC and not NFKC, because NFKC tears Thai `ำ` apart.
pub fn normalise(text: &str) -> String {
    squeeze(&letters(text), ' ')
}

/// [`normalise`], and tone marks dropped: only from Latin letters, `đ` becomes `d`.
pub fn fold(text: &str) -> String {
    let normal = normalise(text);
    let mut out = String::with_capacity(normal.len());
    let mut after_latin = false;
    for c in normal.chars() {
        if after_latin && is_latin_mark(c) {
            continue;
        }
        // A stray mark of another script in between does not end the letter.
        if !(after_latin && canonical_combining_class(c) != 0) {
            after_latin = is_latin(c);
        }
        out.push(if is_latin(c) { bare(c) } else { c });
    }
    squeeze(&out.nfc().collect::<String>(), ' ')
}

/// Only the digits, of any script, as ASCII: for codes and dates typed on any keyboard.
pub fn digits(text: &str) -> String {
    text.chars().map(ascii).filter(char::is_ascii_digit).collect()
}

/// Whether a Latin letter of the text carries a mark.
pub fn has_tone_marks(text: &str) -> bool {
    let mut after_latin = false;
    for c in text.chars() {
        if after_latin && is_latin_mark(c) {
            return true;
        }
        after_latin = is_latin(c);
        if after_latin && !c.is_ascii() {
            return true;
        }
    }
    false
}

/// The letter below its marks.
pub(crate) fn bare(c: char) -> char {
    match c {
        'đ' => 'd',
        c if c.is_ascii() => c,
        c => {
            let mut first = None;
            decompose_canonical(c, |part| {
                first.get_or_insert(part);
            });
            first.unwrap_or(c)
        }
    }
}

/// All of [`normalise`] but white space, which stays as typed.
pub(crate) fn letters(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let seen: String = text.chars().filter(|c| !invisible(*c)).collect();
    let typed = letters_for_digits(&seen);
    let visible = || typed.chars();
    let lower: String = match is_nfc_quick(visible()) {
        IsNormalized::Yes => visible().map(ascii).flat_map(char::to_lowercase).collect(),
        _ => visible().nfc().map(ascii).flat_map(char::to_lowercase).collect(),
    };
    // Lower case and a mapped full-width letter may stand before a mark they compose with.
    let whole = match is_nfc_quick(lower.chars()) {
        IsNormalized::Yes => lower,
        _ => lower.nfc().collect(),
    };
    tone_on_first_vowel(&one_spelling(&whole))
}

/// Every run of white space or control characters as one `gap`, none at the ends.
pub(crate) fn squeeze(text: &str, gap: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut waiting = false;
    for c in text.chars() {
        if c.is_whitespace() || c.is_control() {
            waiting = !out.is_empty();
        } else {
            if waiting {
                out.push(gap);
                waiting = false;
            }
            out.push(c);
        }
    }
    out
}

const fn invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{034F}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    )
}

/// ASCII for digits of other scripts, full-width forms, quotes and dashes.
fn ascii(c: char) -> char {
    const ZEROS: [u32; 9] =
        [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0x0ED0, 0x1040, 0x1090, 0x17E0];
    if c.is_ascii() {
        return c;
    }
    let code = c as u32;
    if let Some(zero) = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&code)) {
        return char::from(b'0' + (code - zero) as u8);
    }
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from((code - 0xFEE0) as u8),
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' | '\u{2032}' | '\u{02BC}'
        | '\u{00B4}' => '\'',
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{201F}' | '\u{2033}' | '\u{00AB}'
        | '\u{00BB}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// Two styles of Vietnamese put the tone on different vowels of an open `oa`, `oe`, `uy`.
/// The mark goes to the first vowel here, whichever style was typed.
fn tone_on_first_vowel(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let moved = match (c, chars.peek()) {
            ('o', Some(second)) => toned("àáảãạ", *second)
                .map(|i| ("òóỏõọ", i, 'a'))
                .or_else(|| toned("èéẻẽẹ", *second).map(|i| ("òóỏõọ", i, 'e'))),
            ('u', Some(second)) => toned("ỳýỷỹỵ", *second).map(|i| ("ùúủũụ", i, 'y')),
            _ => None,
        };
        if let Some((firsts, index, second)) = moved {
            let mut ahead = chars.clone();
            ahead.next();
            // In a closed syllable (hoàn) both styles agree, and a mark still to come, of any
            // script, belongs to the vowel and would change places with the tone.
            let open = ahead
                .peek()
                .is_none_or(|next| !next.is_alphabetic() && canonical_combining_class(*next) == 0);
            if open && let Some(first) = firsts.chars().nth(index) {
                out.push(first);
                out.push(second);
                chars.next();
                continue;
            }
        }
        out.push(c);
    }
    out
}

fn toned(vowels: &str, c: char) -> Option<usize> {
    vowels.chars().position(|vowel| vowel == c)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{digits, fold, has_tone_marks, normalise};

    #[test]
    fn one_form_for_every_way_of_typing() {
        assert_eq!(normalise("Lu\u{31b}o\u{31b}ng"), "lương");
        assert_eq!(normalise("  TĂNG\u{a0}\n CA  "), "tăng ca");
        assert_eq!(normalise("lu\u{200b}ong\u{ad}"), "luong");
        assert_eq!(normalise("hoà thuý khoẻ hoàn"), "hòa thúy khỏe hoàn");
        assert_eq!(normalise("ＯＴ １５０％ ๑២၁໑"), "ot 150% 1211");
        assert_eq!(normalise("don’t – “x”"), "don't - \"x\"");
        assert_eq!(normalise("ប្រាក់\u{200b}ឈ្នួល"), "ប្រាក់ឈ្នួល");
    }

    #[test]
    fn folding_touches_latin_only() {
        assert_eq!(fold("ĐƯỢC Lương"), "duoc luong");
        assert_eq!(fold("น้ำ ค่าจ้าง"), "น้ำ ค่าจ้าง");
        assert_eq!(fold("พาสปอร์ต လုပ်ခ ថែមម៉ោង 加班"), "พาสปอร์ต လုပ်ခ ថែមម៉ោង 加班");
    }

    #[test]
    fn digits_of_any_script() {
        assert_eq!(digits("៤៨២១៧-73019 ๕๖ ၂၀ ４"), "482177301956204");
    }

    #[test]
    fn marks_are_seen_composed_or_not() {
        assert!(has_tone_marks("l\u{1b0}ong") && has_tone_marks("lu\u{31b}ong"));
        assert!(!has_tone_marks("tang ca ค่าจ้าง"));
    }
}
