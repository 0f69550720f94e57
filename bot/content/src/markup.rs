//! Bold marks and blank lines of authors, kept apart from what people wrote.

/// Stand for `*` and a line break inside a person's words until the bubble is made.
/// Both are noncharacters, which no text in use holds.
const STAR: char = '\u{FDD0}';
const BREAK: char = '\u{FDD1}';

/// A text and its bold spans, as half-open byte ranges.
pub(crate) type Marked = (String, Vec<(usize, usize)>);

/// A person's words, so that nothing in them can act as markup.
pub(crate) fn guard(words: &str) -> String {
    words
        .chars()
        .filter(|c| !matches!(*c, STAR | BREAK))
        .map(|c| match c {
            '*' => STAR,
            '\n' => BREAK,
            other => other,
        })
        .collect()
}

/// The words of an author's text, parted at blank lines into bubbles.
pub(crate) fn bubbles(raw: &str) -> Vec<Marked> {
    let mut parts: Vec<Vec<&str>> = vec![Vec::new()];
    for line in raw.lines() {
        if line.trim().is_empty() {
            parts.push(Vec::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(line);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.iter().map(|part| bubble(&part.join("\n"))).collect()
}

/// One bubble: marks taken out, what people wrote restored.
pub(crate) fn bubble(raw: &str) -> Marked {
    let raw = raw.trim();
    let mut text = String::with_capacity(raw.len());
    let mut bold = Vec::new();
    let mut open = None;
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '*' if chars.peek() == Some(&'*') => {
                chars.next();
                match open.take() {
                    None => open = Some(text.len()),
                    Some(from) if from < text.len() => bold.push((from, text.len())),
                    Some(_) => {}
                }
            }
            STAR => text.push('*'),
            BREAK => text.push('\n'),
            other => text.push(other),
        }
    }
    (text, bold)
}

/// The words alone, for labels and single lines.
pub(crate) fn plain(raw: &str) -> String {
    bubble(raw).0
}

#[cfg(test)]
mod tests {
    use super::{bubble, bubbles, guard};

    #[test]
    fn blank_lines_part_bubbles_and_stars_mark_bold() {
        let parts = bubbles("**150%** on days\nand\n  \n\nthen **ngày nghỉ**");
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[0], ("150% on days\nand".to_owned(), vec![(0, 4)]));
        assert_eq!(parts[1], ("then ngày nghỉ".to_owned(), vec![(5, 17)]));
    }

    #[test]
    fn a_persons_words_are_only_words() {
        let raw = format!("Story: {}!", guard("**x**\n\ny\u{FDD0}"));
        assert_eq!(bubbles(&raw), vec![("Story: **x**\n\ny!".to_owned(), Vec::new())]);
    }

    #[test]
    fn a_mark_without_its_pair_marks_nothing() {
        assert_eq!(bubble("a ** b"), ("a  b".to_owned(), Vec::new()));
        assert_eq!(bubble("****"), (String::new(), Vec::new()));
    }
}
