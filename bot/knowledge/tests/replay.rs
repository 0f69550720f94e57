//! Texts that once broke something, or might: every one through the normaliser and the
//! matcher (`corpus/texts.jsonl`, a JSON string a line; add what a fuzzer finds).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use knowledge::{detect, digits, fold, from_zawgyi, lao, normalise, zawgyi};

fn corpus() -> Vec<String> {
    let path = format!("{}/tests/corpus/texts.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn the_normaliser_takes_every_text() {
    for text in corpus() {
        let normal = normalise(&text);
        assert_eq!(normalise(&normal), normal, "{text:?}");
        assert_eq!(fold(&fold(&text)), fold(&text), "{text:?}");
        assert!(digits(&text).bytes().all(|byte| byte.is_ascii_digit()), "{text:?}");
        assert!(zawgyi(&text).is_none_or(|odds| (0.0..=1.0).contains(&odds)), "{text:?}");
        let _ = (from_zawgyi(&text), lao(&text), detect(&text));
    }
}

#[test]
fn the_matcher_takes_every_text() {
    let knowledge = common::knowledge();
    let words = common::words();
    for text in corpus() {
        let found = knowledge.find(&text, None, None);
        assert!(found.topics.len() <= 5, "{text:?}");
        assert!(found.topics.iter().all(|t| (0.0..=1.0).contains(&t.score)), "{text:?}");
        assert_eq!(found, knowledge.find(&text, None, None), "{text:?}");
        let _ = (knowledge.urgent(&text), knowledge.detect(&text), words.read(&text, None));
    }
}
