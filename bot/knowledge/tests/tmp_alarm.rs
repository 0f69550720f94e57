#![allow(clippy::unwrap_used)]
mod common;
use std::collections::BTreeMap;
#[test]
fn alarms() {
    let k = common::knowledge();
    for lang in common::WITH_PHRASES {
        let (mut n, mut a) = (0, 0);
        for f in ["a", "b"] {
            let t = std::fs::read_to_string(common::content().join(format!("rights/phrases/{lang}/{f}.toml"))).unwrap();
            let m: BTreeMap<String, Vec<String>> = toml::from_str(&t).unwrap();
            for (topic, ps) in m {
                if topic.contains("harass") || topic.contains("forced") || topic.contains("violence") { continue; }
                for p in ps {
                    n += 1;
                    let s = k.urgent(&p).signs;
                    if !s.is_empty() { a += 1; println!("{lang} {topic:<26} {p:?} {s:?}"); }
                }
            }
        }
        println!("{lang} total {n} alarms {a}");
    }
    for f in ["vi-urgent-tune", "vi"] {
        let t = std::fs::read_to_string(format!("tests/dev/{f}.jsonl")).unwrap();
        let (mut n, mut a, mut u, mut h) = (0, 0, 0, 0);
        for l in t.lines() {
            let v: serde_json::Value = serde_json::from_str(l).unwrap();
            let text = knowledge::fold(v["text"].as_str().unwrap());
            let s = k.urgent(&text).signs;
            if v["urgent"].is_null() { n += 1; if !s.is_empty() { a += 1; println!("FOLD {text:?} {s:?}"); } }
            else { u += 1; if s.is_empty() { println!("FOLDMISS {text:?}") } else { h += 1 } }
        }
        println!("FOLD {f} calm {n} alarms {a} urgent {u} heard {h}");
    }
}
