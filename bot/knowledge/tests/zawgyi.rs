//! Zawgyi against what ICU converts and Google's detector says, as `corpus/zawgyi.jsonl`
//! keeps it (made by `xtask/src/match_eval_zawgyi.py` from our own sentences).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use knowledge::{from_zawgyi, normalise, zawgyi};

#[test]
fn zawgyi_is_read_as_icu_reads_it_and_told_as_google_tells_it() {
    let path = format!("{}/tests/corpus/zawgyi.jsonl", env!("CARGO_MANIFEST_DIR"));
    let (mut lines, mut converted, mut told, mut apart, mut wrongly) = (0, 0, 0, 0, 0);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| value[key].as_str().unwrap();
        lines += 1;
        let own = normalise(&from_zawgyi(text("zawgyi")));
        let same = own == normalise(text("icu"));
        converted += usize::from(same);
        if !same && std::env::var_os("DEV_SET_LINES").is_some() {
            println!("{} {own} {}", text("zawgyi"), text("icu"));
        }
        let (of_unicode, of_zawgyi) = (zawgyi(text("unicode")), zawgyi(text("zawgyi")));
        // Converted without asking: must be right.
        wrongly += usize::from(of_unicode.is_some_and(|odds| odds > 0.95));
        if value["of_zawgyi"].as_f64().unwrap() > 0.95 {
            apart += 1;
            told += usize::from(of_zawgyi.is_some_and(|odds| odds > 0.5));
        }
    }
    println!(
        "{lines} lines: {converted} converted as ICU does, {told} of {apart} told as Zawgyi, {wrongly} Unicode taken for Zawgyi"
    );
    assert!(converted * 100 >= lines * 99, "conversion");
    assert!(told * 100 >= apart * 97, "detection");
    assert_eq!(wrongly, 0, "Unicode taken for Zawgyi");
}
