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

/// Where the syllables of a run of Burmese begin, with its end; nothing for other scripts.
pub(crate) fn syllables(text: &str) -> Option<Vec<usize>> {
    const STACKED: char = '\u{1039}';
    const SILENT: char = '\u{103A}';
    if !text.chars().next().is_some_and(is_myanmar) {
        return None;
    }
    let mut starts = Vec::new();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let mut after = text.get(at..).unwrap_or_default().chars().skip(1);
        let next = after.next().unwrap_or(' ');
        // A letter that is silenced, or stands over or under another, ends a syllable.
        let closes = matches!(next, SILENT | STACKED)
            || (next == '\u{1037}' && after.next() == Some(SILENT));
        let letter = matches!(c, '\u{1000}'..='\u{102A}' | '\u{103F}');
        if at == 0 || (letter && before != STACKED && !closes) {
            starts.push(at);
        }
        before = c;
    }
    starts.push(text.len());
    Some(starts)
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::syllables;

    #[test]
    fn burmese_has_syllables() {
        let parts = |text: &str| -> Vec<String> {
            let starts = syllables(text).unwrap();
            starts.windows(2).map(|ends| text[ends[0]..ends[1]].to_owned()).collect()
        };
        assert_eq!(parts("အလုပ်ရှင်"), ["အ", "လုပ်", "ရှင်"]);
        assert_eq!(parts("ကျွန်တော့်ပတ္တမြား"), ["ကျွန်", "တော့်", "ပတ္တ", "မြား"]);
        assert_eq!(syllables("ค่าจ้าง"), None);
    }
}
