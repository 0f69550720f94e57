//! What must hold for any text whatever.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::sync::LazyLock;

use domain::Lang;
use knowledge::{Knowledge, Words, detect, digits, fold, normalise};
use proptest::prelude::*;

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(common::knowledge);
static WORDS: LazyLock<Words> = LazyLock::new(common::words);

/// Sentences put together from words that matter, so that matches do happen.
fn sentence() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "lương",
        "tăng ca",
        "hợp đồng",
        "không",
        "trả",
        "công ty",
        "cháy",
        "đánh",
        "bị",
        "giữ",
        "hộ chiếu",
        "nghỉ",
        "thai sản",
        "hoà",
        "thuế",
        "overtime",
        "pay",
        "fire",
        "passport",
        "boss",
        "and",
        "not about",
        "locked",
        "leave",
        "ค่าจ้าง",
        "加班",
        "...",
        ",",
        "\n",
        "150%",
        "ko",
        "2",
    ]);
    prop::collection::vec(words, 0..24).prop_map(|words| words.join(" "))
}

fn decomposed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfd().collect()
}

// The number of cases is proptest's own, so that PROPTEST_CASES deepens a run.
proptest! {
    #[test]
    fn nothing_panics_on_any_text(text in any::<String>()) {
        let found = KNOWLEDGE.find(&text, None, None);
        prop_assert!(found.topics.len() <= 5);
        prop_assert!(found.topics.iter().all(|scored| (0.0..=1.0).contains(&scored.score)));
        let _ = (KNOWLEDGE.urgent(&text), KNOWLEDGE.detect(&text), WORDS.read(&text, None), detect(&text));
        prop_assert!(digits(&text).bytes().all(|byte| byte.is_ascii_digit()));
    }

    #[test]
    fn nothing_panics_on_marks_and_joiners(text in "[a-zđơưàé\u{300}-\u{323}\u{200b}-\u{200f}กำ้ក្ខ加'.,\u{31b}İßﬁ]{0,60}") {
        let _ = (KNOWLEDGE.find(&text, Some(Lang::Vi), None), KNOWLEDGE.urgent(&text));
        prop_assert_eq!(normalise(&normalise(&text)), normalise(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn normal_forms_are_stable(text in any::<String>()) {
        let normal = normalise(&text);
        prop_assert_eq!(normalise(&normal), normal.clone());
        prop_assert_eq!(fold(&normal), fold(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn composed_and_decomposed_mean_the_same(text in sentence()) {
        let apart = decomposed(&text);
        prop_assert_eq!(normalise(&apart), normalise(&text));
        prop_assert_eq!(KNOWLEDGE.find(&apart, None, None), KNOWLEDGE.find(&text, None, None));
        prop_assert_eq!(KNOWLEDGE.urgent(&apart), KNOWLEDGE.urgent(&text));
    }

    #[test]
    fn invisible_characters_change_nothing(text in sentence(), places in prop::collection::vec(0_usize..200, 0..12)) {
        let mut hidden: Vec<char> = text.chars().collect();
        for place in places {
            let at = place.min(hidden.len());
            hidden.insert(at, '\u{200b}');
        }
        let hidden: String = hidden.into_iter().collect();
        prop_assert_eq!(KNOWLEDGE.find(&hidden, None, None), KNOWLEDGE.find(&text, None, None));
        prop_assert_eq!(KNOWLEDGE.urgent(&hidden), KNOWLEDGE.urgent(&text));
        prop_assert_eq!(detect(&hidden), detect(&text));
    }

    #[test]
    fn case_and_white_space_change_nothing(text in sentence()) {
        let loud = text.to_uppercase().replace(' ', "  ");
        prop_assert_eq!(KNOWLEDGE.find(&loud, None, None), KNOWLEDGE.find(&text, None, None));
        prop_assert_eq!(KNOWLEDGE.urgent(&loud), KNOWLEDGE.urgent(&text));
    }
}

#[test]
fn the_same_question_without_tone_marks_finds_the_same_topic() {
    for question in [
        "tăng ca tính lương như thế nào",
        "công ty không đóng bảo hiểm xã hội",
        "nghỉ thai sản mấy tháng",
    ] {
        let toned = KNOWLEDGE.find(question, None, None);
        let bare = KNOWLEDGE.find(&fold(question), None, None);
        assert_eq!(fold(&fold(question)), fold(question));
        assert_eq!(
            toned.topics.first().unwrap().topic,
            bare.topics.first().unwrap().topic,
            "{question}"
        );
    }
}

/// One letter in a word of five or more; shorter words are left as typed.
#[test]
fn typing_mistakes_are_forgiven() {
    for (text, topic) in [
        ("ovetime pay on sunday", "overtime-pay"),
        ("hop dongg lao dong", "written-contract"),
        ("maternty leave how long", "maternity-leave"),
        ("nghỉ thai sản mấy thángg", "maternity-leave"),
    ] {
        let found = KNOWLEDGE.find(text, None, None);
        let first_three: Vec<_> = found.topics.iter().take(3).map(|scored| &scored.topic).collect();
        assert!(first_three.iter().any(|found| *found == topic), "{text}: {first_three:?}");
    }
}

#[test]
fn time_grows_no_faster_than_the_message() {
    use std::time::Instant;
    for unit in [
        "a ",
        "fire ",
        "khong ",
        "took passport ",
        "lương tăng ca ",
        "加班",
        "ค่าจ้าง",
        "a\u{300}",
        ". ",
    ] {
        let time = |length: usize| {
            let text = unit.repeat(length / unit.len());
            let once = || {
                let start = Instant::now();
                let _ = (KNOWLEDGE.find(&text, None, None), KNOWLEDGE.urgent(&text));
                start.elapsed().as_secs_f64()
            };
            // The quickest of several: other work on the machine only makes it slower.
            (0..5).map(|_| once()).fold(f64::INFINITY, f64::min)
        };
        time(4_000);
        let (short, long) = (time(10_000).max(1e-4), time(80_000));
        // Eight times the length; a square would be sixty-four times the time.
        assert!(long < short * 40.0, "{unit:?}: {short} then {long}");
    }
}
