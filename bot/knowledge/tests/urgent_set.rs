//! How many signs of danger are found in messages worded unlike the phrases, and how many
//! calm ones raise an alarm. What the parts are, and how far each can be trusted:
//!
//! - `tune`: two thirds of a set written before the rules; rules were made on them.
//! - `held`: every third line of the same set, never shown while the rules were made. The
//!   same person wrote lines and rules, and remembered: their figures flatter.
//! - `second`: written after the first rules to find what they miss, then worked on.
//! - `last`: written when the rules stood, on purpose without the words that such messages
//!   mostly have; nothing was changed for them. This is what is not understood.
//! - `chat`: short, careless chat messages of all six languages, worked on; every second
//!   line of the same list is `chat-held` and was never shown. Half of the calm ones speak
//!   of films, football and dying of heat.
//!
//! Decided: a question about the law with nobody in it ("is it legal if a company keeps
//! passports") is calm; with a person in it ("can they keep my passport") it is a sign.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod common;

use domain::{Lang, UrgentKind};
use knowledge::Knowledge;

struct Line {
    text: String,
    urgent: Option<UrgentKind>,
}

fn lines(file: &str) -> Vec<Line> {
    let path = format!("{}/tests/dev/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            let word = |key: &str| value.get(key).and_then(|v| v.as_str());
            Line {
                text: word("text").unwrap().to_owned(),
                urgent: word("urgent").map(|kind| UrgentKind::parse(kind).unwrap()),
            }
        })
        .collect()
}

#[derive(Default, Debug)]
struct Figures {
    urgent: usize,
    /// Any sign at all: somebody is woken
    heard: usize,
    /// The kind meant is among the signs: the right words are shown
    kind: usize,
    calm: usize,
    alarms: usize,
}

impl Figures {
    fn heard(&self) -> f64 {
        self.heard as f64 / self.urgent.max(1) as f64
    }

    fn kind(&self) -> f64 {
        self.kind as f64 / self.urgent.max(1) as f64
    }

    fn alarms(&self) -> f64 {
        self.alarms as f64 / self.calm.max(1) as f64
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "heard {}/{} ({:.3}), kind {:.3}, false alarms {}/{} ({:.3})",
            self.heard,
            self.urgent,
            self.heard(),
            self.kind(),
            self.alarms,
            self.calm,
            self.alarms()
        )
    }
}

fn measure(
    knowledge: &Knowledge,
    lang: Lang,
    part: &str,
    typed: impl Fn(&str) -> String,
) -> Figures {
    let mut figures = Figures::default();
    // Only lines that may be worked on are ever shown.
    let loud =
        matches!(part, "tune" | "second" | "chat") && std::env::var_os("DEV_SET_LINES").is_some();
    for line in lines(&format!("{lang}-urgent-{part}")) {
        let signs = knowledge.urgent(&typed(&line.text)).signs;
        let right = if let Some(kind) = line.urgent {
            figures.urgent += 1;
            figures.heard += usize::from(!signs.is_empty());
            figures.kind += usize::from(signs.contains(&kind));
            signs.contains(&kind)
        } else {
            figures.calm += 1;
            figures.alarms += usize::from(!signs.is_empty());
            signs.is_empty()
        };
        if loud && !right {
            let want = line.urgent.map_or("calm", UrgentKind::name);
            let found: Vec<&str> = signs.iter().map(|kind| kind.name()).collect();
            println!("{lang} {want:<22} {:?} {found:?}", line.text);
        }
    }
    figures
}

/// Floors for the parts that were worked on, a little below what was measured.
const HEARD: f64 = 0.97;
const KIND: f64 = 0.96;
const ALARMS: f64 = 0.02;
/// The same for the chats, where thirty lines a language leave room for one.
const CHAT_HEARD: f64 = 0.96;
const CHAT_ALARMS: f64 = 0.04;

#[test]
fn signs_of_danger_are_found_in_new_wordings() {
    let knowledge = common::knowledge();
    for lang in common::WITH_PHRASES {
        for part in ["tune", "second", "held", "last"] {
            let figures = measure(&knowledge, lang, part, str::to_owned);
            println!("{lang} {part}: {figures}");
            if matches!(part, "tune" | "second") {
                assert!(figures.heard() >= HEARD, "{lang} {part}: urgent heard");
                assert!(figures.kind() >= KIND, "{lang} {part}: kind right");
                assert!(figures.alarms() <= ALARMS, "{lang} {part}: false alarms");
            }
        }
    }
}

/// The same in short chat messages, in every language.
#[test]
fn signs_of_danger_are_found_in_chats() {
    let knowledge = common::knowledge();
    let mut held = Figures::default();
    let mut fell = false;
    for lang in Lang::ALL {
        let worked = measure(&knowledge, lang, "chat", str::to_owned);
        let unseen = measure(&knowledge, lang, "chat-held", str::to_owned);
        println!("{lang} chat: {worked}\n{lang} chat-held: {unseen}");
        fell |= worked.heard() < CHAT_HEARD || worked.alarms() > CHAT_ALARMS;
        held.urgent += unseen.urgent;
        held.heard += unseen.heard;
        held.kind += unseen.kind;
        held.calm += unseen.calm;
        held.alarms += unseen.alarms;
    }
    println!("all chat-held: {held}");
    assert!(!fell, "a language fell below its floor");
}

/// Half of all messages are typed without tone marks, where many words are one.
#[test]
fn signs_of_danger_are_found_without_tone_marks() {
    let figures = measure(&common::knowledge(), Lang::Vi, "tune", knowledge::fold);
    println!("vi tune without marks: {figures}");
    assert!(figures.heard() >= HEARD, "urgent heard");
    assert!(figures.alarms() <= ALARMS, "false alarms");
}
