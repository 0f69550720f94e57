//! Text messages as the network counts and cuts them.
//!
//! A text of the GSM 03.38 alphabet has 160 units in one part and 153 in each of several; any
//! other letter makes the whole text UCS-2, with 70 and 67 UTF-16 units. So one typographic
//! quote more than doubles the price of a message: [`plain`] takes such signs out, and
//! [`without_tones`] offers Vietnamese in the cheap alphabet.

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// What a text is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// GSM 03.38 with its extension table; an extension character takes two units.
    Gsm7,
    /// UTF-16, which the networks call UCS-2.
    Ucs2,
}

impl Encoding {
    /// Units of a message of one part.
    pub const fn single(self) -> usize {
        match self {
            Self::Gsm7 => 160,
            Self::Ucs2 => 70,
        }
    }

    /// Units of each part of a longer message, beside the header that numbers it.
    pub const fn multi(self) -> usize {
        match self {
            Self::Gsm7 => 153,
            Self::Ucs2 => 67,
        }
    }

    fn width(self, c: char) -> usize {
        match self {
            Self::Gsm7 if EXTENSION.contains(c) => 2,
            Self::Gsm7 => 1,
            Self::Ucs2 => c.len_utf16(),
        }
    }
}

/// What a text costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// What it is sent in.
    pub encoding: Encoding,
    /// Septets or UTF-16 units.
    pub units: usize,
    /// Messages that are charged; 0 for no text at all.
    pub parts: usize,
}

/// The GSM 03.38 alphabet without the escape.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
    ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// What follows an escape, and so takes two units.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// What ends a sentence: the Latin marks, which also stand inside numbers and names unless a
/// space follows, then those of Burmese, Khmer, Chinese and the scripts of India.
const SENTENCES: &[&str] =
    &[". ", "? ", "! ", "\u{104b}", "\u{17d4}", "\u{3002}", "\u{ff1f}", "\u{ff01}", "\u{964} "];

/// What a text is sent in.
pub fn encoding(text: &str) -> Encoding {
    let gsm = |c: char| {
        c.is_ascii_alphanumeric() || c == ' ' || BASIC.contains(c) || EXTENSION.contains(c)
    };
    if text.chars().all(gsm) { Encoding::Gsm7 } else { Encoding::Ucs2 }
}

/// Counts a text as it stands. No part ends inside a surrogate pair or an escape.
pub fn measure(text: &str) -> Parts {
    let encoding = encoding(text);
    let (mut units, mut parts, mut filled) = (0, usize::from(!text.is_empty()), 0);
    for c in text.chars() {
        let width = encoding.width(c);
        units += width;
        filled += width;
        if filled > encoding.multi() {
            parts += 1;
            filled = width;
        }
    }
    if units > 0 && units <= encoding.single() {
        parts = 1;
    }
    Parts { encoding, units, parts }
}

/// Cuts a text into messages of at most `max_parts` parts each, between letter clusters: at the
/// end of a line if one ends in the second half of the message, else of a sentence, else at a
/// space, else where it is full. Nothing is lost but white space at the cuts.
pub fn split(text: &str, max_parts: usize) -> Vec<String> {
    let max_parts = max_parts.max(1);
    let mut messages = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = cut(rest, max_parts);
        let (message, after) = rest.split_at(end);
        messages.push(message.trim_end().to_owned());
        rest = after.trim_start();
    }
    messages
}

/// Where the first message of a text ends.
fn cut(text: &str, max_parts: usize) -> usize {
    let fits = |end: usize| measure(&text[..end]).parts <= max_parts;
    // No message holds more characters than that.
    let most = max_parts * Encoding::Gsm7.single() + 1;
    let mut ends: Vec<usize> =
        text.grapheme_indices(true).map(|(at, cluster)| at + cluster.len()).take(most).collect();
    if !ends.first().is_some_and(|end| fits(*end)) {
        // One cluster that is longer than a message is cut between its characters.
        ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(most).collect();
    }
    let full = ends[..ends.partition_point(|end| fits(*end))].last().copied();
    let full = full.unwrap_or_else(|| text.chars().next().map_or(0, char::len_utf8));
    if full == text.len() {
        return full;
    }
    let half = ends.iter().copied().find(|end| *end * 2 >= full).unwrap_or(full);
    let shown = &text[..full];
    let next = text[full..].chars().next().unwrap_or('\n');
    // What ends just where the message is full counts as well.
    let ends = |mark: &str| {
        let mark = mark.trim_end_matches(' ');
        (next.is_whitespace() && shown.ends_with(mark)).then_some(full)
    };
    let after = |mark: &str| {
        let found = shown.rfind(mark).map(|at| at + mark.len());
        found.filter(|end| *end > half)
    };
    let line = if next == '\n' { Some(full) } else { after("\n") };
    line.or_else(|| SENTENCES.iter().filter_map(|mark| ends(mark).or_else(|| after(mark))).max())
        .or_else(|| if next.is_whitespace() { Some(full) } else { after(" ") })
        .or_else(|| after("\u{200b}"))
        .unwrap_or(full)
}

/// A text in plain signs: typographic quotes, dashes, bullets and spaces as their plain forms,
/// marks of direction dropped, letters and their marks as one character. What has no plain
/// form, such as the letters of a language, stays.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut complex = false;
    let mut chars = text.nfc().peekable();
    while let Some(c) = chars.next() {
        let simple = match c {
            '\r' if chars.peek() == Some(&'\n') => continue,
            '\r' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => "\n",
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => "\"",
            '‘' | '’' | '‚' | '‛' | '′' | '‹' | '›' | '`' | '´' => "'",
            '\u{2010}'..='\u{2015}' | '−' | '•' | '·' | '‣' | '●' | '▪' => "-",
            '…' => "...",
            '→' => "->",
            '×' => "x",
            '₫' => "d",
            '\t'
            | '\u{a0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200a}'
            | '\u{202f}'
            | '\u{205f}'
            | '\u{3000}' => " ",
            // Joiners mean something between letters that need them, and nothing elsewhere.
            '\u{200b}'..='\u{200d}' | '\u{2060}' if !complex => continue,
            '\u{ad}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => continue,
            c if c.is_control() && c != '\n' => continue,
            c => {
                complex = c as u32 >= 0x900;
                out.push(c);
                continue;
            }
        };
        complex = false;
        out.push_str(simple);
    }
    out
}

/// Latin letters without their marks, so that Vietnamese costs one part instead of three.
/// Marks of other scripts stay: their words would fall apart.
pub fn without_tones(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut latin = false;
    for c in text.nfd() {
        match c {
            // The one letter of Vietnamese whose stroke is no mark of its own.
            '\u{111}' => out.push('d'),
            '\u{110}' => out.push('D'),
            '\u{300}'..='\u{36f}' if latin => continue,
            c => {
                latin = c.is_ascii_alphabetic() || (latin && matches!(c, '\u{300}'..='\u{36f}'));
                out.push(c);
                continue;
            }
        }
        latin = true;
    }
    out.nfc().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::Encoding::{Gsm7, Ucs2};
    use super::*;
    use proptest::prelude::*;

    fn counted(text: &str) -> (Encoding, usize, usize) {
        let parts = measure(text);
        (parts.encoding, parts.units, parts.parts)
    }

    #[test]
    fn the_edges_of_one_part_and_of_several() {
        let cases = [
            (String::new(), (Gsm7, 0, 0)),
            ("a".repeat(160), (Gsm7, 160, 1)),
            ("a".repeat(161), (Gsm7, 161, 2)),
            ("a".repeat(306), (Gsm7, 306, 2)),
            ("a".repeat(307), (Gsm7, 307, 3)),
            ("€".repeat(80), (Gsm7, 160, 1)),
            // 76 of them to a part of 153: the odd unit stays empty.
            ("€".repeat(81), (Gsm7, 162, 2)),
            ("€".repeat(153), (Gsm7, 306, 3)),
            ("ư".repeat(70), (Ucs2, 70, 1)),
            ("ư".repeat(71), (Ucs2, 71, 2)),
            ("ư".repeat(134), (Ucs2, 134, 2)),
            ("ư".repeat(135), (Ucs2, 135, 3)),
            ("😀".repeat(35), (Ucs2, 70, 1)),
            // 33 of them to a part of 67.
            ("😀".repeat(67), (Ucs2, 134, 3)),
            ("ก".repeat(67) + "a", (Ucs2, 68, 1)),
            ("\u{c}^{}\\[~]|€".into(), (Gsm7, 20, 1)),
            ("ç".into(), (Ucs2, 1, 1)),
            ("\u{1b}".into(), (Ucs2, 1, 1)),
        ];
        for (text, expected) in cases {
            assert_eq!(counted(&text), expected, "{text}");
        }
    }

    #[test]
    fn signs_that_nobody_typed_cost_nothing() {
        let cases = [
            ("\u{2068}Ann\u{2069}’s “pay” – 5\u{a0}000…", "Ann's \"pay\" - 5 000..."),
            ("cafe\u{301}\r\n• a\u{2028}b", "café\n- a\nb"),
            ("a\u{200b}b\u{ad}c\u{200f}", "abc"),
            ("5.310.000\u{202f}₫", "5.310.000 d"),
            // Words of Khmer and Burmese end at a space of no width; emoji are joined.
            ("ប្រាក់\u{200b}ឈ្នួល", "ប្រាក់\u{200b}ឈ្នួល"),
            ("👩\u{200d}🏭", "👩\u{200d}🏭"),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected);
        }
        assert_eq!(encoding(&plain("“It’s 10–12 – OK…”")), Gsm7);
    }

    #[test]
    fn vietnamese_in_one_part_instead_of_three() {
        let text = "Bạn được trả ít nhất 150% tiền lương cho giờ làm thêm ngày thường, 200% cho \
            ngày nghỉ hằng tuần. Người sử dụng lao động không được ép làm thêm giờ.";
        assert_eq!(counted(text), (Ucs2, text.encode_utf16().count(), 3));
        let folded = without_tones(text);
        assert!(folded.starts_with("Ban duoc tra it nhat 150% tien luong cho gio lam them"));
        assert_eq!(measure(&folded).parts, 1);
        assert_eq!(without_tones("ĐƯỜNG đi Lu\u{31b}o\u{31b}ng"), "DUONG di Luong");
        for kept in ["น้ำ", "ប្រាក់ឈ្នួល", "လုပ်ခ", "й", "が"]
        {
            assert_eq!(without_tones(kept), kept);
        }
    }

    #[test]
    fn cuts_fall_where_a_reader_would_pause() {
        let line = "a".repeat(100) + "\n" + &"b".repeat(100);
        assert_eq!(split(&line, 1), ["a".repeat(100), "b".repeat(100)]);
        let sentence = "a".repeat(100) + ". bb " + &"c".repeat(100);
        assert_eq!(split(&sentence, 1)[0], "a".repeat(100) + ".");
        let word = "a".repeat(90) + " " + &"b".repeat(100);
        assert_eq!(split(&word, 1), ["a".repeat(90), "b".repeat(100)]);
        // A space just where the message is full is no better than the end of a sentence.
        let both = "a".repeat(100) + ". " + &"b".repeat(58) + " " + &"c".repeat(9);
        assert_eq!(split(&both, 1)[0], "a".repeat(100) + ".");
        let lines = "a".repeat(100) + "\n" + &"b".repeat(59) + " " + &"c".repeat(9);
        assert_eq!(split(&lines, 1)[0], "a".repeat(100));
        let exact = "a".repeat(100) + ". " + &"b".repeat(57) + ". c";
        assert_eq!(split(&exact, 1)[0].len(), 160);
        assert_eq!(split(&"a".repeat(200), 1)[0].len(), 160);
        assert_eq!(split(&"a".repeat(1000), 3)[0].len(), 459);
        assert_eq!(split("  \n ", 3), Vec::<String>::new());
    }

    #[test]
    fn letters_that_belong_together_stay_together() {
        // 23 clusters of three units, then one that would not fit.
        let khmer = "ស្រ".repeat(30);
        for message in split(&khmer, 1) {
            assert!(message.starts_with('ស') && message.ends_with('រ'), "{message}");
        }
        let family = "👩\u{200d}👩\u{200d}👧".repeat(20);
        assert!(split(&family, 1).iter().all(|message| message.starts_with('👩')));
        // A cluster that no message could hold is cut between characters.
        let endless = "a".to_owned() + &"\u{301}".repeat(300);
        let messages = split(&endless, 1);
        assert!(messages.iter().all(|message| measure(message).parts == 1));
        assert_eq!(messages.concat(), endless);
    }

    /// Texts that mix alphabets as people do.
    fn texts() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            "[a-zA-Z0-9 ]{1,20}",
            "[\\^{}\\\\\\[~\\]|€]{1,5}",
            "[ăâđêôơưạảấầẩẫậ]{1,5}",
            "[ก-ฮะ-ู]{1,20}",
            "[ក-ឳា-ៅ្]{1,20}",
            "[က-ဪါ-ှ]{1,20}",
            "[😀-🙏]{1,3}",
            Just("\n".to_owned()),
            Just("👩\u{200d}🏭".to_owned()),
            "\\PC{0,5}",
        ];
        prop::collection::vec(word, 0..80).prop_map(|words| words.concat())
    }

    proptest! {
        #[test]
        fn every_message_fits_and_nothing_is_lost(text in texts(), max in 1_usize..5) {
            let messages = split(&text, max);
            for message in &messages {
                prop_assert!((1..=max).contains(&measure(message).parts));
            }
            let dense = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(dense(&messages.concat()), dense(&text));
        }

        #[test]
        fn cuts_are_ends_of_clusters(text in texts()) {
            let mut rest = text.trim();
            for message in split(&text, 2) {
                rest = rest.trim_start();
                let end = message.len();
                prop_assert!(rest.starts_with(&message));
                let cluster = rest.grapheme_indices(true).any(|(at, _)| at == end);
                prop_assert!(cluster || end == rest.len());
                rest = &rest[end..];
            }
            prop_assert_eq!(rest.trim(), "");
        }

        #[test]
        fn plain_is_never_dearer_and_stable(text in texts()) {
            let simple = plain(&text);
            prop_assert_eq!(&plain(&simple), &simple);
            if encoding(&text) == Gsm7 {
                prop_assert_eq!(encoding(&simple), Gsm7);
            }
        }

        #[test]
        fn more_text_never_costs_less(text in texts(), more in texts()) {
            prop_assert!(measure(&text).parts <= measure(&(text.clone() + &more)).parts);
        }
    }
}
