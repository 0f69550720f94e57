//! The rules of matching, on a bank small enough to see through.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use domain::{Country, Lang, UrgentKind};
use knowledge::{BuildError, Builder, Knowledge, Outcome, Talk, UrgentPhrases};

fn bank() -> Builder {
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let vi = Talk {
        joiner: list(&["và"]),
        not_about: list(&["không hỏi"]),
        short: BTreeMap::from([("ko".to_owned(), "không".to_owned())]),
        ..Talk::default()
    };
    let en = Talk { joiner: list(&["and"]), not_about: list(&["not about"]), ..Talk::default() };
    Builder::new()
        .talk(Lang::Vi, vi)
        .talk(Lang::En, en)
        .topic(Lang::Vi, None, "wages", ["lương", "không trả lương", "lương trễ", "chậm lương"])
        .topic(
            Lang::Vi,
            None,
            "overtime",
            ["tăng ca", "làm thêm giờ", "tiền tăng ca", "tăng ca chủ nhật"],
        )
        .topic(Lang::Vi, None, "leave", ["nghỉ phép", "phép năm", "ngày phép còn lại"])
        .topic(Lang::Vi, None, "contract", ["hợp đồng", "ký hợp đồng", "hợp đồng miệng"])
        .topic(Lang::En, None, "wages", ["unpaid wages", "late salary", "boss does not pay"])
        .topic(Lang::En, None, "overtime", ["overtime pay", "extra hours", "stay late"])
        .topic(Lang::En, None, "leave", ["annual leave", "vacation days"])
        .topic(Lang::En, None, "contract", ["work contract", "sign a contract"])
        .topic(Lang::En, Some(Country::Kh), "seniority", ["seniority pay", "seniority indemnity"])
}

fn topics(knowledge: &Knowledge, text: &str, country: Option<Country>) -> Vec<String> {
    let found = knowledge.find(text, None, country);
    found.topics.into_iter().map(|scored| scored.topic).collect()
}

fn first(knowledge: &Knowledge, text: &str) -> Option<String> {
    topics(knowledge, text, None).into_iter().next()
}

#[test]
fn toned_bare_and_shortened_find_the_same() {
    let knowledge = bank().build().unwrap();
    for text in
        ["sếp không trả lương", "sep khong tra luong", "sep ko tra luong", "SẾP KO TRẢ LUONG!!"]
    {
        assert_eq!(first(&knowledge, text).as_deref(), Some("wages"), "{text}");
    }
    assert_eq!(
        first(&knowledge, "boss ko pay overtime, stay late hoài").as_deref(),
        Some("overtime")
    );
}

#[test]
fn other_tones_are_other_words() {
    let knowledge = bank().build().unwrap();
    let score =
        |text| knowledge.find(text, None, None).topics.first().map_or(0.0, |best| best.score);
    assert!(score("lương") > score("lượng"));
}

#[test]
fn two_matters_are_both_told_and_a_denied_one_is_not() {
    let knowledge = bank().build().unwrap();
    let both = topics(&knowledge, "lương trễ và phép năm còn mấy ngày", None);
    assert!(both.iter().take(2).all(|topic| topic == "wages" || topic == "leave"), "{both:?}");
    assert_eq!(both.len().min(2), 2);
    assert_eq!(first(&knowledge, "không hỏi tăng ca, hỏi hợp đồng").as_deref(), Some("contract"));
    assert_eq!(
        first(&knowledge, "not about annual leave, my work contract").as_deref(),
        Some("contract")
    );
}

#[test]
fn a_country_has_only_its_topics_and_phrases() {
    let knowledge = bank().known(Country::Th, ["wages", "leave"]).build().unwrap();
    assert!(
        topics(&knowledge, "overtime pay", Some(Country::Th))
            .iter()
            .all(|topic| topic != "overtime")
    );
    assert_eq!(topics(&knowledge, "overtime pay", Some(Country::Vn)).first().unwrap(), "overtime");
    assert_eq!(
        topics(&knowledge, "seniority pay", Some(Country::Kh)).first().unwrap(),
        "seniority"
    );
}

#[test]
fn nothing_is_said_about_nothing() {
    let knowledge = bank().build().unwrap();
    for text in ["", "ok", "👍", "12345", "...", "qwertz uiop"] {
        let found = knowledge.find(text, Some(Lang::Vi), None);
        assert_eq!((found.outcome, found.topics.len()), (Outcome::Nothing, 0), "{text}");
    }
    let empty = Builder::new().build().unwrap();
    assert_eq!(empty.find("lương", None, None).outcome, Outcome::Nothing);
    assert!(empty.urgent("cháy").signs.is_empty());
}

#[test]
fn the_same_content_gives_the_same_scores() {
    let text = "ai tính tiền tăng ca chủ nhật giúp với";
    let found = |knowledge: Knowledge| knowledge.find(text, None, None);
    assert_eq!(found(bank().build().unwrap()), found(bank().build().unwrap()));
}

#[test]
fn empty_and_shared_phrases_are_told() {
    let empty = bank().topic(Lang::En, None, "x", ["?!"]).build();
    assert!(matches!(empty, Err(BuildError::EmptyTopicPhrase { .. })));
    let phrases = UrgentPhrases { phrases: vec!["took * ...".into()], ..UrgentPhrases::default() };
    let empty = bank().urgent(Lang::En, UrgentKind::PapersHeld, phrases).build();
    assert!(matches!(empty, Err(BuildError::EmptyUrgentPhrase { .. })));
    let shared = bank().topic(Lang::En, None, "leave", ["Stay  late"]).build().unwrap();
    let claims = shared.shared_phrases();
    assert_eq!(claims.len(), 1);
    assert_eq!(claims[0].topics, ["leave", "overtime"]);
}
