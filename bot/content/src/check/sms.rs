//! How many parts a text takes as text messages.

/// Septets of one message, and of each part of several.
const GSM: (usize, usize) = (160, 153);
/// UTF-16 units of one message, and of each part of several.
const UCS2: (usize, usize) = (70, 67);

/// The basic GSM 03.38 alphabet.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Characters that cost two septets.
const EXTENDED: &str = "^{}\\[~]|€";

/// Parts of a text; characters that the sender writes in plain form count as that.
pub(super) fn parts(text: &str) -> usize {
    let text: String = text.chars().map(plain).collect();
    let septets = text.chars().try_fold(0, |sum, c| {
        if BASIC.contains(c) { Some(sum + 1) } else { EXTENDED.contains(c).then_some(sum + 2) }
    });
    match septets {
        Some(length) => count(length, GSM),
        None => count(text.encode_utf16().count(), UCS2),
    }
}

fn count(length: usize, (alone, joined): (usize, usize)) -> usize {
    if length <= alone { 1 } else { length.div_ceil(joined) }
}

/// Typographic signs as the sender replaces them.
const fn plain(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201C}' | '\u{201D}' => '"',
        '\u{2013}' | '\u{2014}' | '\u{00B7}' | '\u{2022}' => '-',
        '\u{2026}' => '.',
        '\u{00A0}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn counts_as_gateways_do() {
        assert_eq!(parts(""), 1);
        assert_eq!(parts(&"a".repeat(160)), 1);
        assert_eq!(parts(&"a".repeat(161)), 2);
        assert_eq!(parts(&"a".repeat(306)), 2);
        assert_eq!(parts(&"€".repeat(80)), 1);
        assert_eq!(parts(&"€".repeat(81)), 2);
        assert_eq!(parts(&"ơ".repeat(70)), 1);
        assert_eq!(parts(&"ơ".repeat(71)), 2);
        assert_eq!(parts(&"ơ".repeat(135)), 3);
        // An emoji is two units.
        assert_eq!(parts(&"😀".repeat(36)), 2);
    }
}
