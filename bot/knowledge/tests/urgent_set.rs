//! How many signs of danger are found in messages worded unlike the phrases, and how many
//! calm ones raise an alarm. `-tune` lines were worked on, `-held` lines were set apart
//! before, by counting, and their figures taken once.
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

fn measure(knowledge: &Knowledge, lang: Lang, part: &str) -> Figures {
    let mut figures = Figures::default();
    // Only lines that may be worked on are ever shown.
    let loud = part == "tune" && std::env::var_os("DEV_SET_LINES").is_some();
    for line in lines(&format!("{lang}-urgent-{part}")) {
        let signs = knowledge.urgent(&line.text).signs;
        let right = match line.urgent {
            Some(kind) => {
                figures.urgent += 1;
                figures.heard += usize::from(!signs.is_empty());
                figures.kind += usize::from(signs.contains(&kind));
                signs.contains(&kind)
            }
            None => {
                figures.calm += 1;
                figures.alarms += usize::from(!signs.is_empty());
                signs.is_empty()
            }
        };
        if loud && !right {
            let want = line.urgent.map_or("calm", UrgentKind::name);
            let found: Vec<&str> = signs.iter().map(|kind| kind.name()).collect();
            println!("{lang} {want:<22} {:?} {found:?}", line.text);
        }
    }
    figures
}

const HEARD: f64 = 0.0;
const KIND: f64 = 0.0;
const ALARMS: f64 = 1.0;

#[test]
fn signs_of_danger_are_found_in_new_wordings() {
    let knowledge = common::knowledge();
    for lang in common::WITH_PHRASES {
        for part in ["tune", "held"] {
            let figures = measure(&knowledge, lang, part);
            println!(
                "{lang} {part}: heard {:.3}, kind {:.3}, false alarms {:.3} {figures:?}",
                figures.heard(),
                figures.kind(),
                figures.alarms()
            );
            assert!(figures.heard() >= HEARD, "{lang} {part}: urgent heard");
            assert!(figures.kind() >= KIND, "{lang} {part}: kind right");
            assert!(figures.alarms() <= ALARMS, "{lang} {part}: false alarms");
        }
    }
}
