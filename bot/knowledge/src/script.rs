//! Which letters are written with spaces between words, and which are not.

/// How a character takes part in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// A letter or digit of a script that puts spaces between words
    Spaced,
    /// A sign of a script that does not (Thai, Lao, Khmer, Burmese, Han)
    Unspaced,
    /// Anything else
    Other,
}

/// Thai block.
pub(crate) const fn is_thai(c: char) -> bool {
    matches!(c, '\u{0E01}'..='\u{0E3A}' | '\u{0E40}'..='\u{0E4E}')
}

/// Lao block.
pub(crate) const fn is_lao(c: char) -> bool {
    matches!(c, '\u{0E81}'..='\u{0ECF}' | '\u{0EDC}'..='\u{0EDF}')
}

/// Khmer block without digits and punctuation.
pub(crate) const fn is_khmer(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17D3}' | '\u{17DC}'..='\u{17DD}')
}

/// Burmese and its extensions, without punctuation.
pub(crate) const fn is_myanmar(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{103F}' | '\u{1050}'..='\u{109F}' | '\u{A9E0}'..='\u{A9FE}' | '\u{AA60}'..='\u{AA7F}')
}

/// Chinese characters.
pub(crate) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// Latin letters with or without marks, also those that do not decompose (đ, ø).
pub(crate) const fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, '\u{00C0}'..='\u{00D6}' | '\u{00D8}'..='\u{00F6}' | '\u{00F8}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}')
}

/// A combining mark that Latin letters carry.
pub(crate) const fn is_latin_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}')
}

/// The class of a character.
pub(crate) fn class(c: char) -> Class {
    if c.is_ascii() {
        return if c.is_ascii_alphanumeric() { Class::Spaced } else { Class::Other };
    }
    if is_thai(c) || is_lao(c) || is_khmer(c) || is_myanmar(c) || is_han(c) {
        Class::Unspaced
    } else if c.is_alphanumeric() {
        Class::Spaced
    } else {
        Class::Other
    }
}
