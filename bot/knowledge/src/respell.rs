//! One spelling where a script has several that look alike or mean the same, and keyboards
//! and habits choose between them.

/// Burmese zero and seven typed for the letters that look like them (`၀န်ထမ်း`, `၇ှိ`). To be
/// called before digits become ASCII.
pub(crate) fn letters_for_digits(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let before = out.chars().next_back().unwrap_or(' ');
        out.push(match c {
            '၀' if !is_digit(before)
                && !is_digit(next)
                && (is_burmese(next) || is_burmese(before)) =>
            {
                'ဝ'
            }
            '၇' if matches!(next, '\u{102B}'..='\u{103E}') => 'ရ',
            c => c,
        });
    }
    out
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '၀'..='၉')
}

fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{103F}')
}

/// Vowels typed in pieces (`េ ី` for `ើ`, `เ เ` for `แ`, `ํ า` for `ำ`) or in another order,
/// the Khmer subscript `ដ` that looks like `ត`, and the ways to write the Khmer "give".
pub(crate) fn one_spelling(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let before = out.chars().next_back().unwrap_or(' ');
        match (before, c) {
            ('\u{17D2}', 'ដ') => out.push('ត'),
            ('\u{17C1}', '\u{17B8}') => last_becomes(&mut out, 'ើ'),
            ('\u{17C1}', '\u{17B6}') => last_becomes(&mut out, 'ោ'),
            ('\u{17BB}', '\u{17B8}') => {
                last_becomes(&mut out, '\u{17CA}');
                out.push(c);
            }
            ('\u{17C6}', '\u{17BB}') => {
                out.pop();
                // Of several only one is put behind, or a run of them would be moved in turns.
                let doubled = out.ends_with(before);
                out.extend(if doubled { [before, c] } else { [c, before] });
            }
            (_, 'ឲ') => {
                out.push_str(GIVE);
                let mut ahead = chars.clone();
                if (ahead.next(), ahead.next()) == (Some('\u{17D2}'), Some('យ')) {
                    chars = ahead;
                }
            }
            (_, 'យ') if out.ends_with("អោ") => {
                out.truncate(out.len() - "អោ".len());
                out.push_str(GIVE);
            }
            ('เ', 'เ') => last_becomes(&mut out, 'แ'),
            ('\u{0E4D}', 'า') => last_becomes(&mut out, 'ำ'),
            ('\u{0E48}'..='\u{0E4B}', 'า')
                if out.trim_end_matches(before).ends_with('\u{0E4D}') =>
            {
                out.truncate(out.trim_end_matches(before).len());
                last_becomes(&mut out, before);
                out.push('ำ');
            }
            _ => out.push(c),
        }
    }
    out
}

/// The Khmer "give", "let".
const GIVE: &str = "ឱ្យ";

fn last_becomes(out: &mut String, c: char) {
    out.pop();
    out.push(c);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{letters_for_digits, one_spelling};

    #[test]
    fn khmer_is_written_one_way() {
        for give in ["ឱ្យ", "ឲ្យ", "ឲ", "អោយ", "អ\u{17C1}\u{17B6}យ"] {
            assert_eq!(one_spelling(give), "ឱ្យ", "{give}");
        }
        assert_eq!(one_spelling("បណ្ដេញ ឱកាស"), "បណ្តេញ ឱកាស");
        assert_eq!(one_spelling("ដ\u{17C1}\u{17B8}រ"), "ដើរ");
        assert_eq!(one_spelling("ម៉ាសុីន ញំុ"), "ម៉ាស៊ីន ញុំ");
    }

    #[test]
    fn thai_vowels_are_whole() {
        assert_eq!(one_spelling("เเรงงาน"), "แรงงาน");
        assert_eq!(one_spelling("น\u{0E49}\u{0E4D}า น\u{0E4D}\u{0E49}า"), "น้ำ น้ำ");
    }

    #[test]
    fn burmese_digits_may_be_letters() {
        assert_eq!(letters_for_digits("၀န်ထမ်း သဘာ၀ ၇ှိ"), "ဝန်ထမ်း သဘာဝ ရှိ");
        assert_eq!(letters_for_digits("၁၀လ ၂၀၂၆ ၇ ရက် ၀၉"), "၁၀လ ၂၀၂၆ ၇ ရက် ၀၉");
    }
}
