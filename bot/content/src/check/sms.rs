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
pub fn parts(text: &str) -> usize {
    let mut plainly = String::with_capacity(text.len());
    for c in text.chars() {
        match plain(c) {
            Some(simple) => plainly.push_str(simple),
            None => plainly.push(c),
        }
    }
    let gsm = plainly.chars().all(|c| BASIC.contains(c) || EXTENDED.contains(c));
    let (alone, joined) = if gsm { GSM } else { UCS2 };
    let (mut units, mut parts, mut filled) = (0, 1, 0);
    for c in plainly.chars() {
        let width = if gsm { 1 + usize::from(EXTENDED.contains(c)) } else { c.len_utf16() };
        units += width;
        filled += width;
        // No part ends inside a character.
        if filled > joined {
            parts += 1;
            filled = width;
        }
    }
    if units <= alone { 1 } else { parts }
}

/// Typographic signs as the sender replaces them.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{2032}' | '\u{2039}' | '\u{203A}' => "'",
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{2033}' | '\u{AB}' | '\u{BB}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{B7}' | '\u{2022}' => "-",
        '\u{2026}' => "...",
        '\u{2192}' => "->",
        '\u{D7}' => "x",
        '\u{20AB}' => "d",
        '\u{A0}' | '\u{202F}' | '\u{2009}' => " ",
        // Marks of direction, with which Fluent sets off what it puts in.
        '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => "",
        _ => return None,
    })
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
        // The odd unit of a part stays empty.
        assert_eq!(parts(&"€".repeat(153)), 3);
        // An emoji is two units.
        assert_eq!(parts(&"😀".repeat(36)), 2);
    }
}
