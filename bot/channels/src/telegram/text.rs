//! Words as Telegram takes them: cleaned, cut into parts, bold spans counted in UTF-16 units.
//!
//! No formatting language is ever used, so nothing in a text or a name can turn into markup;
//! and nothing may be refused: whatever string comes in, every part that comes out is one
//! that Telegram accepts.

use unicode_segmentation::UnicodeSegmentation;

/// Longest text of a message, in UTF-16 units.
pub const TEXT_MAX: usize = 4096;
/// Longest text under a file, in UTF-16 units.
pub const CAPTION_MAX: usize = 1024;
/// Longest label of a button, in UTF-16 units; longer ones are cut.
pub const LABEL_MAX: usize = 64;
/// Stands where there is nothing that could be seen, because an empty message is refused.
pub const NOTHING: &str = "…";

/// A text that fits into one message.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub text: String,
    /// What to show bold: (offset, length) in UTF-16 units, in order, not overlapping.
    pub bold: Vec<(usize, usize)>,
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Part({} bytes, {} spans)", self.text.len(), self.bold.len())
    }
}

/// Length as Telegram counts it.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Whether Telegram would take this character for nothing at all.
fn unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{30a}' | '\u{333}' | '\u{33f}' | '\u{34f}' | '\u{61c}'
            | '\u{115f}' | '\u{1160}' | '\u{1680}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
            | '\u{205f}'..='\u{206f}' | '\u{2800}' | '\u{3000}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}'
            | '\u{fffe}' | '\u{ffff}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Whether anything in the text could be seen.
pub fn has_something(text: &str) -> bool {
    !text.chars().all(unseen)
}

/// What becomes of one character: kept, replaced or dropped.
fn clean(c: char) -> Option<char> {
    match c {
        // Telegram drops these itself, and with them the count of our spans would be off.
        // 202a–202e also let a name turn the text after it around.
        '\r' | '\u{202a}'..='\u{202e}' => None,
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// Cuts a text with bold byte ranges into parts of at most `max` UTF-16 units, each with
/// something to see in it. Cuts fall between letter clusters: at the end of a paragraph if
/// one ends in the second half of the part, else of a line, else at a space. Empty if there is
/// nothing to see at all.
pub fn split(text: &str, bold: &[(usize, usize)], max: usize) -> Vec<Part> {
    let (text, bold) = cleaned(text, bold);
    let mut parts = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let end = start + cut(rest, max);
        let piece = &text[start..end];
        let from = start + (piece.len() - piece.trim_start().len());
        let piece = piece.trim();
        if has_something(piece) {
            parts.push(part(piece, from, &bold));
        }
        start = end;
    }
    parts
}

/// The first part of a text, for places that hold only one; never empty.
pub fn first(text: &str, bold: &[(usize, usize)], max: usize) -> Part {
    split(text, bold, max)
        .into_iter()
        .next()
        .unwrap_or_else(|| Part { text: NOTHING.to_owned(), bold: Vec::new() })
}

/// A single line for a label or a title: cleaned, cut with an ellipsis, never empty.
pub fn line(text: &str, max: usize) -> String {
    let (text, _) = cleaned(text, &[]);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !has_something(&text) {
        return NOTHING.to_owned();
    }
    if units(&text) <= max {
        return text;
    }
    let end = fitting(&text, max.saturating_sub(units(NOTHING)));
    format!("{}{NOTHING}", text[..end].trim_end())
}

/// Cleans the text and moves the spans with it: sorted, merged, on character boundaries.
fn cleaned(text: &str, bold: &[(usize, usize)]) -> (String, Vec<(usize, usize)>) {
    let spans = merged(bold);
    let mut spans = spans.iter().peekable();
    let mut out = String::with_capacity(text.len());
    let mut moved = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        while spans.next_if(|(_, end)| *end <= at).is_some() {}
        let inside = spans.peek().is_some_and(|(start, _)| *start <= at);
        match open {
            None if inside => open = Some(out.len()),
            Some(begin) if !inside => {
                moved.push((begin, out.len()));
                open = None;
            }
            _ => {}
        }
        out.extend(clean(c));
    }
    moved.extend(open.map(|begin| (begin, out.len())));
    (out, moved)
}

fn merged(spans: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut spans: Vec<_> = spans.iter().copied().filter(|(start, end)| start < end).collect();
    spans.sort_unstable();
    let mut out: Vec<(usize, usize)> = Vec::with_capacity(spans.len());
    for (start, end) in spans {
        match out.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => out.push((start, end)),
        }
    }
    out
}

/// Bytes of the longest run of whole letter clusters within `max` units; if not even one fits,
/// of whole characters, so that the cut always moves on.
fn fitting(text: &str, max: usize) -> usize {
    let mut taken = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        taken += units(cluster);
        if taken > max {
            return if at > 0 { at } else { within_cluster(text, max) };
        }
    }
    text.len()
}

fn within_cluster(text: &str, max: usize) -> usize {
    let mut taken = 0;
    for (at, c) in text.char_indices() {
        taken += c.len_utf16();
        if taken > max && at > 0 {
            return at;
        }
    }
    text.len()
}

/// Where to cut the first part off.
fn cut(text: &str, max: usize) -> usize {
    let end = fitting(text, max);
    if end == text.len() {
        return end;
    }
    let piece = &text[..end];
    let late = |at: &usize| *at > end / 2;
    let paragraph = piece.rfind("\n\n").map(|at| at + 2).filter(late);
    let line = || piece.rfind('\n').map(|at| at + 1).filter(late);
    // A combining mark may stand on a space; then the cut would come between the two.
    let space = || {
        let spaces = piece.char_indices().rev().filter(|(_, c)| c.is_whitespace());
        let ends = spaces.map(|(at, c)| at + c.len_utf8());
        ends.take_while(late).find(|at| !joins(text, *at))
    };
    paragraph.or_else(line).or_else(space).unwrap_or(end)
}

/// Whether a letter cluster spans this boundary.
fn joins(text: &str, at: usize) -> bool {
    let mut cursor = unicode_segmentation::GraphemeCursor::new(at, text.len(), true);
    !cursor.is_boundary(text, 0).unwrap_or(true)
}

/// A piece that begins at `from` in the text, with its share of the spans in UTF-16 units.
fn part(piece: &str, from: usize, bold: &[(usize, usize)]) -> Part {
    let to = from + piece.len();
    let mut out = Vec::new();
    for (start, end) in bold {
        let (start, end) = ((*start).max(from), (*end).min(to));
        if start >= end {
            continue;
        }
        let words = &piece[start - from..end - from];
        // Telegram keeps no span that ends in blank space; trimming keeps ours as they are.
        let lead = words.len() - words.trim_start().len();
        let words = words.trim();
        if words.is_empty() {
            continue;
        }
        out.push((units(&piece[..start - from + lead]), units(words)));
    }
    Part { text: piece.to_owned(), bold: out }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn texts(parts: &[Part]) -> Vec<&str> {
        parts.iter().map(|part| part.text.as_str()).collect()
    }

    #[test]
    fn counts_units_as_telegram_does() {
        assert_eq!(units("lương"), 5);
        assert_eq!(units("🙂"), 2);
        let parts = split("🙂 lương", &[(5, 13)], 100);
        assert_eq!(parts[0].bold, [(3, 5)]);
    }

    #[test]
    fn prefers_paragraph_then_line_then_space() {
        assert_eq!(texts(&split("aaa aaa\n\nbbb bbb", &[], 12)), ["aaa aaa", "bbb bbb"]);
        assert_eq!(texts(&split("aaa aaa\nbbb bbb", &[], 12)), ["aaa aaa", "bbb bbb"]);
        assert_eq!(texts(&split("aaa aaa bbb bbb", &[], 12)), ["aaa aaa bbb", "bbb"]);
        assert_eq!(texts(&split("aaaaaaaaaaaaaaa", &[], 12)), ["aaaaaaaaaaaa", "aaa"]);
    }

    #[test]
    fn never_cuts_a_letter_cluster_unless_it_alone_is_too_long() {
        let family = "👨‍👩‍👧‍👦";
        assert_eq!(texts(&split(&family.repeat(2), &[], 15)), [family, family]);
        let on_a_space = "aaaaaa a \u{301}bbbb";
        assert_eq!(texts(&split(on_a_space, &[], 10)), ["aaaaaa", "a \u{301}bbbb"]);
        let khmer = "ខ្មែរ";
        for part in split(&khmer.repeat(30), &[], 17) {
            assert!(part.text.starts_with('ខ') || part.text.starts_with('រ'));
        }
        let tower = format!("a{}", "\u{301}".repeat(9000));
        let parts = split(&tower, &[], TEXT_MAX);
        assert!(parts.len() >= 2 || units(&parts[0].text) <= TEXT_MAX);
    }

    #[test]
    fn spans_are_cut_with_the_text() {
        let text = "one two three";
        let parts = split(text, &[(4, 13)], 8);
        assert_eq!(texts(&parts), ["one two", "three"]);
        assert_eq!(parts[0].bold, [(4, 3)]);
        assert_eq!(parts[1].bold, [(0, 5)]);
    }

    #[test]
    fn crooked_spans_do_no_harm() {
        let text = "đồng";
        for start in 0..9 {
            for end in 0..12 {
                for part in split(text, &[(start, end), (1, 2), (0, usize::MAX)], 100) {
                    assert!(part.bold.iter().all(|(at, len)| at + len <= units(&part.text)));
                }
            }
        }
        assert_eq!(split("ab cd", &[(3, 5), (0, 2), (1, 2)], 9)[0].bold, [(0, 2), (3, 2)]);
    }

    #[test]
    fn nothing_to_see_gives_no_part() {
        for text in ["", " \n\t ", "\0", "\u{200b}\u{feff}", "\r\r", "\u{202e}", "\u{2800}"] {
            assert!(split(text, &[(0, 1)], 10).is_empty());
            assert_eq!(first(text, &[], 10).text, NOTHING);
            assert_eq!(line(text, 10), NOTHING);
        }
    }

    #[test]
    fn a_label_is_one_line() {
        assert_eq!(line("a\nb\0c", 10), "a b c");
        assert_eq!(line("Chưa chắc, hỏi lại sau", 10), "Chưa chắc…");
    }

    #[test]
    fn right_to_left_marks_stay_and_overrides_go() {
        assert_eq!(split("\u{200f}שלום\u{202e}abc", &[], 50)[0].text, "\u{200f}שלוםabc");
    }
}
