//! Text messages in words: bubbles of one turn as pages of at most three parts.
//!
//! A page carries everything in its text: options as numbers, links written out. What does
//! not fit waits as further pages; the first ends with how to ask for them. Pure.

use channels::sms::{measure, plain, split, without_tones};
use domain::{ButtonAction, Outbound};
use serde::{Deserialize, Serialize};

/// Parts that one message may take.
pub(crate) const PARTS: usize = 3;
/// Longer numbers are codes, not places in a list.
const PLACE_DIGITS: usize = 2;

/// The line's own words around pages, in the reader's language.
pub(crate) struct Hints {
    /// How to read on (`1: read on`).
    pub(crate) more: String,
    /// How to see more options (`0: more choices`).
    pub(crate) list: String,
    /// The neutral sentence in place of something pushed, with how to read it.
    pub(crate) news: String,
    /// Where the whole can be read on a page, if it can.
    pub(crate) page: Option<String>,
    /// Vietnamese without tone marks, because the person wants it so.
    pub(crate) toneless: bool,
}

/// How a page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Key {
    /// By `1`: nothing that is numbered has been shown yet.
    ReadOn,
    /// By `0`: some options have been shown, and their numbers hold.
    MoreOptions,
}

impl Key {
    const fn digit(self) -> &'static str {
        match self {
            Self::ReadOn => "1",
            Self::MoreOptions => "0",
        }
    }
}

/// A page that was not sent yet.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Page {
    /// How it is asked for.
    pub(crate) key: Key,
    /// What it says.
    pub(crate) bubble: Outbound,
}

/// Ids under which transcripts and tests ask for the next page.
const MORE: &str = "more";
const MORE_OPTIONS: &str = "more-options";

/// Whether words ask for this page. Until the options were seen, any place in the list does.
pub(crate) fn asks(page: &Page, words: &str, further: &str) -> bool {
    let said = knowledge::normalise(words);
    let said = said.trim_matches(['.', ')', '(', ':']);
    let place = said.len() <= PLACE_DIGITS && said.parse::<u8>().is_ok();
    said == page.key.digit()
        || (page.key == Key::ReadOn && place)
        || further.split('|').any(|word| knowledge::normalise(word) == said && !said.is_empty())
}

/// Bubbles of one turn as pages; the first is sent, the others wait.
pub(crate) fn compose(bubbles: Vec<Outbound>, hints: &Hints) -> Vec<Page> {
    let Some(first) = bubbles.first() else { return Vec::new() };
    let shown = |text: &str| {
        let text = plain(text);
        if hints.toneless { without_tones(&text) } else { text }
    };
    let frame = Outbound {
        protect: bubbles.iter().any(|bubble| bubble.protect),
        pushed: first.pushed,
        tag: bubbles.iter().find_map(|bubble| bubble.tag.clone()),
        source: Some(sources(&bubbles)),
        ..Outbound::default()
    };
    let asked = bubbles.iter().rposition(|bubble| !bubble.buttons.is_empty());
    let (mut body, mut menu, mut option_ids) = (Vec::new(), Vec::new(), Vec::new());
    for (at, bubble) in bubbles.iter().enumerate() {
        body.push(shown(bubble.text.trim()));
        for (place, button) in bubble.buttons.iter().enumerate() {
            let label = shown(&button.label);
            match &button.action {
                ButtonAction::Open { url } => body.push(format!("{label}: {url}")),
                // Only the latest question is open.
                ButtonAction::Press { .. } if asked == Some(at) => {
                    menu.push(format!("{} {label}", place + 1));
                }
                ButtonAction::Press { .. } => {}
            }
        }
        if asked == Some(at) {
            option_ids.clone_from(&bubble.option_ids);
        }
    }
    let body = body.join("\n");
    let texts =
        paged(&body, &menu, hints.page.as_deref(), &shown(&hints.more), &shown(&hints.list));
    let last = texts.len() - 1;
    let mut pages: Vec<Page> = Vec::with_capacity(texts.len());
    let mut key = Key::ReadOn;
    for (at, (text, next)) in texts.into_iter().enumerate() {
        let option_ids = match next {
            _ if at == last => std::mem::take(&mut option_ids),
            Key::ReadOn => vec![MORE.to_owned()],
            Key::MoreOptions => vec![MORE_OPTIONS.to_owned()],
        };
        pages.push(Page { key, bubble: Outbound { text, option_ids, ..frame.clone() } });
        key = next;
    }
    pages
}

/// The neutral sentence in place of what was to be pushed; everything waits behind it.
pub(crate) fn behind_news(mut pages: Vec<Page>, hints: &Hints) -> Vec<Page> {
    let Some(first) = pages.first_mut() else { return pages };
    let text = plain(&hints.news);
    let text = if hints.toneless { without_tones(&text) } else { text };
    let option_ids = vec![MORE.to_owned()];
    let news = Outbound { text, option_ids, ..first.bubble.clone() };
    first.key = Key::ReadOn;
    // What is read later is an answer to somebody who asked for it.
    for page in &mut pages {
        page.bubble.pushed = false;
    }
    pages.insert(0, Page { key: Key::ReadOn, bubble: news });
    pages
}

fn sources(bubbles: &[Outbound]) -> String {
    let mut sources: Vec<&str> =
        bubbles.iter().filter_map(|bubble| bubble.source.as_deref()).collect();
    sources.dedup();
    sources.join(" ")
}

fn fits(text: &str) -> bool {
    measure(text).parts <= PARTS
}

fn joined(one: &str, other: &str) -> String {
    match (one.is_empty(), other.is_empty()) {
        (true, _) => other.to_owned(),
        (_, true) => one.to_owned(),
        _ => format!("{one}\n{other}"),
    }
}

/// Texts of the pages, each with how the one after it is asked for. The first tells where the
/// whole can be read at once.
fn paged(
    body: &str,
    menu: &[String],
    whole_at: Option<&str>,
    more: &str,
    list: &str,
) -> Vec<(String, Key)> {
    let mut pages = Vec::new();
    let mut rest = body.trim();
    let all = menu.join("\n");
    loop {
        let whole = joined(rest, &all);
        if fits(&whole) {
            pages.push((whole, Key::ReadOn));
            return pages;
        }
        if rest.is_empty() {
            break;
        }
        let hint = joined(more, whole_at.filter(|_| pages.is_empty()).unwrap_or_default());
        let (mut page, mut left) = first_page(rest, &hint);
        // The line that asks stands with its options.
        if left.is_empty()
            && let Some((front, last)) = page.rsplit_once('\n')
            && fits(&joined(last, &all))
        {
            (page, left) = (front.trim_end(), last);
        }
        pages.push((joined(page, &hint), Key::ReadOn));
        rest = left;
    }
    // A list that is too long for one message is parted between its lines.
    let mut page = String::new();
    for line in menu {
        let longer = joined(&page, line);
        if page.is_empty() || fits(&joined(&longer, list)) {
            page = longer;
        } else {
            pages.push((joined(&page, list), Key::MoreOptions));
            page.clone_from(line);
        }
    }
    pages.push((page, Key::ReadOn));
    pages
}

/// The beginning of a text that fits together with a hint, and what is left.
fn first_page<'t>(text: &'t str, hint: &str) -> (&'t str, &'t str) {
    // The hint is cut along in front, so that it takes part in the count.
    let front = format!("{hint}\n");
    let cut = split(&format!("{front}{text}"), PARTS).into_iter().next().unwrap_or_default();
    let length = cut.strip_prefix(&front).map_or(0, str::len);
    let mut page = text.get(..length).filter(|page| !page.is_empty()).unwrap_or(text);
    // The edges of parts fall elsewhere with the hint at the end, which may cost a unit or two.
    while !fits(&joined(page, hint))
        && let Some((at, _)) = page.char_indices().next_back().filter(|(at, _)| *at > 0)
    {
        let space = page[..at].rfind(char::is_whitespace).filter(|space| *space * 2 > at);
        page = &page[..space.unwrap_or(at)];
    }
    (page, text[page.len()..].trim_start())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use domain::Button;
    use proptest::prelude::*;

    use super::*;

    fn hints() -> Hints {
        Hints {
            more: "1: read on".into(),
            list: "0: more choices".into(),
            news: "You have a new message. 1: read".into(),
            page: None,
            toneless: false,
        }
    }

    fn bubble(text: &str, options: &[&str]) -> Outbound {
        let press = |(at, label): (usize, &&str)| Button {
            label: (*label).to_owned(),
            action: ButtonAction::Press { visit: 1, option: at as u16 },
        };
        Outbound {
            text: text.into(),
            buttons: options.iter().enumerate().map(press).collect(),
            option_ids: options.iter().map(|id| (*id).to_owned()).collect(),
            source: Some("a-b".into()),
            ..Outbound::default()
        }
    }

    #[test]
    fn a_turn_is_one_message_with_numbered_options() {
        let pages =
            compose(vec![bubble("Hello “you”", &[]), bubble("Go?", &["Yes", "No"])], &hints());
        assert_eq!(pages.len(), 1);
        assert_eq!(pages[0].bubble.text, "Hello \"you\"\nGo?\n1 Yes\n2 No");
        assert!(pages[0].bubble.buttons.is_empty());
        assert_eq!(pages[0].bubble.option_ids, ["Yes", "No"]);
    }

    #[test]
    fn a_long_card_comes_in_pages_and_its_options_last() {
        let card = "A sentence about pay and hours. ".repeat(40);
        let pages = compose(vec![bubble(&card, &["Yes", "No"])], &hints());
        assert!(pages.len() > 2);
        let (last, others) = pages.split_last().unwrap();
        for page in others {
            assert!(page.bubble.text.ends_with("\n1: read on"));
            assert_eq!(page.bubble.option_ids, [MORE]);
            assert!(!page.bubble.text.contains("1 Yes"));
        }
        assert!(last.bubble.text.ends_with("1 Yes\n2 No"));
        // Any place in a list that was not shown yet means "read on"; words and codes do not.
        for words in ["1", "၁", "๑", "2", " 1. ", "more"] {
            assert!(asks(&pages[1], words, "more|next"), "{words}");
        }
        for words in ["", "stop", "48217 73019", "how is overtime paid"] {
            assert!(!asks(&pages[1], words, "more|next"), "{words}");
        }
    }

    #[test]
    fn a_list_too_long_for_one_message_keeps_its_numbers() {
        let labels: Vec<String> = (0..20).map(|n| format!("{n} ตัวเลือกที่ค่อนข้างยาว")).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let pages = compose(vec![bubble("เลือก", &labels)], &hints());
        assert!(pages.len() > 2);
        assert!(pages[1].bubble.text.ends_with("0: more choices"));
        assert!(!asks(&pages[2], "2", ""), "an option that was shown is an answer");
        assert!(asks(&pages[2], "០", ""));
        assert!(pages.last().unwrap().bubble.text.contains("20 19 "));
    }

    #[test]
    fn what_is_pushed_waits_behind_a_neutral_sentence() {
        let pushed = Outbound { pushed: true, ..bubble("Guard on the press: done?", &["Yes"]) };
        let pages = behind_news(compose(vec![pushed], &hints()), &hints());
        assert_eq!(pages[0].bubble.text, "You have a new message. 1: read");
        assert!(pages[0].bubble.pushed && !pages[1].bubble.pushed);
    }

    proptest! {
        #[test]
        fn no_page_is_too_long_and_no_word_is_lost(
            text in "[a-zả-ỹก-ฮ .\n😀~€]{0,1500}",
            options in prop::collection::vec("[a-zก-ฮ]{1,40}", 0..9),
            link in any::<bool>(),
        ) {
            let options: Vec<&str> = options.iter().map(String::as_str).collect();
            let page = link.then(|| "https://line.example.org/s/abcdefghjk".to_owned());
            let hints = Hints { page, ..hints() };
            let pages = compose(vec![bubble(&text, &options)], &hints);
            let mut seen = String::new();
            for page in &pages {
                prop_assert!(fits(&page.bubble.text), "{} parts", measure(&page.bubble.text).parts);
                seen.push_str(&page.bubble.text);
            }
            let bare = |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
            let seen = bare(&seen.replace("1: read on", "").replace("0: more choices", "")
                .replace("https://line.example.org/s/abcdefghjk", ""));
            prop_assert!(seen.starts_with(&bare(&plain(text.trim()))));
        }
    }
}
