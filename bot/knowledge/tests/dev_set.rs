//! How well the real phrases answer the development sets in `dev/`, worded unlike them.
//! The floors are a little below what was measured, so that a change that hurts shows.
//!
//! They guard against getting worse and prove no quality: thresholds were chosen on these
//! lines, and urgent phrases were added after seeing which of them were missed. What a new
//! wording meets is printed from the `-unseen` files and, for urgent signs, in `urgent_set.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod common;

use std::fmt::Write as _;
use std::time::Instant;

use domain::{Lang, UrgentKind};
use knowledge::{Knowledge, Outcome};

struct Line {
    text: String,
    topic: Option<String>,
    also: Option<String>,
    urgent: Option<UrgentKind>,
}

fn lines(file: &str) -> Vec<Line> {
    let path = format!("{}/tests/dev/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            let word = |key: &str| value.get(key).and_then(|v| v.as_str()).map(str::to_owned);
            Line {
                text: word("text").unwrap(),
                topic: word("topic"),
                also: word("also"),
                urgent: word("urgent").map(|kind| UrgentKind::parse(&kind).unwrap()),
            }
        })
        .collect()
}

#[derive(Default, Debug)]
struct Figures {
    asked: usize,
    first: usize,
    in_three: usize,
    sure: usize,
    sure_wrong: usize,
    outside: usize,
    declined: usize,
    declined_wrongly: usize,
    urgent: usize,
    urgent_found: usize,
    calm: usize,
    false_alarms: usize,
    both: usize,
    both_found: usize,
    detected_wrong: usize,
}

fn measure(knowledge: &Knowledge, lang: Lang, file: &str) -> Figures {
    let mut f = Figures::default();
    let loud = std::env::var_os("DEV_SET_LINES").is_some();
    for line in lines(file) {
        let found = knowledge.find(&line.text, None, None);
        // Wanting to do something here is no question about a right: as `workline match`.
        let names = || found.topics.iter().map(|scored| scored.topic.as_str());
        let wish = names().next().is_some_and(|topic| common::right(topic).is_none());
        let nothing = found.outcome == Outcome::Nothing || wish;
        let topics: Vec<&str> = names().filter(|_| !nothing).filter_map(common::right).collect();
        let mut note = String::new();
        if let Some(topic) = line.topic.as_deref() {
            f.asked += 1;
            f.first += usize::from(
                topics.first() == Some(&topic)
                    || (line.also.is_some() && topics.first() == line.also.as_deref().as_ref()),
            );
            f.in_three += usize::from(
                topics
                    .iter()
                    .take(3)
                    .any(|found| *found == topic || Some(*found) == line.also.as_deref()),
            );
            f.declined_wrongly += usize::from(nothing);
            if found.outcome == Outcome::Sure {
                f.sure += 1;
                f.sure_wrong += usize::from(
                    !topics
                        .iter()
                        .take(1)
                        .any(|found| *found == topic || Some(*found) == line.also.as_deref()),
                );
            }
            if topics.first() != Some(&topic) {
                let _ = write!(note, " want {topic}");
            }
            if let Some(also) = line.also.as_deref() {
                f.both += 1;
                let both = topics.contains(&topic) && topics.contains(&also);
                f.both_found += usize::from(both);
                if !both {
                    let _ = write!(note, " and {also}");
                }
            }
        } else if line.urgent.is_none() {
            f.outside += 1;
            f.declined += usize::from(nothing);
            if !nothing {
                note += " want nothing";
            }
        }
        let signs = knowledge.urgent(&line.text).signs;
        if let Some(kind) = line.urgent {
            f.urgent += 1;
            f.urgent_found += usize::from(signs.contains(&kind));
            if !signs.contains(&kind) {
                let _ = write!(note, " want sign {}", kind.name());
            }
        } else {
            f.calm += 1;
            f.false_alarms += usize::from(!signs.is_empty());
            if !signs.is_empty() {
                note += " FALSE ALARM";
            }
        }
        let tongue = knowledge.detect(&line.text);
        f.detected_wrong += usize::from(tongue.is_some_and(|tongue| tongue != lang));
        if tongue != Some(lang) {
            let _ = write!(note, " detected {tongue:?}");
        }
        if loud && !note.is_empty() {
            let scores: Vec<String> =
                found.topics.iter().map(|s| format!("{} {:.2}", s.topic, s.score)).collect();
            println!(
                "{lang} {:?} | {} | {:?} {} {:?}",
                line.text,
                note,
                found.outcome,
                scores.join(", "),
                signs
            );
        }
    }
    f
}

/// Floors of one language, a little below what was measured.
struct Floors {
    lang: Lang,
    first: f64,
    in_three: f64,
    declined: f64,
    urgent: f64,
    alarms: f64,
}

const fn floors(lang: Lang, topics: [f64; 3], signs: [f64; 2]) -> Floors {
    let ([first, in_three, declined], [urgent, alarms]) = (topics, signs);
    Floors { lang, first, in_three, declined, urgent, alarms }
}

/// In English and Vietnamese thresholds, phrases and signs were chosen on these lines. The
/// other four sets were written by people who had not seen the phrases, and no topic phrase
/// was made for their lines; but rules of danger were, after it was seen which they missed.
const FLOORS: [Floors; 6] = [
    floors(Lang::En, [0.87, 0.94, 0.85], [0.96, 0.02]),
    floors(Lang::Vi, [0.87, 0.93, 0.75], [0.96, 0.02]),
    floors(Lang::Th, [0.84, 0.92, 0.90], [0.95, 0.04]),
    floors(Lang::Km, [0.82, 0.89, 0.80], [0.90, 0.04]),
    floors(Lang::My, [0.76, 0.88, 0.70], [0.95, 0.06]),
    floors(Lang::Zh, [0.84, 0.93, 0.88], [0.95, 0.04]),
];
const SURE_WRONG: f64 = 0.14;
const DECLINED_WRONGLY: f64 = 0.10;

#[test]
fn development_sets_stay_above_their_floors() {
    let start = Instant::now();
    let knowledge = common::knowledge();
    println!("built in {:?}, {} topics", start.elapsed(), knowledge.topics().len());
    let mut both = (0, 0);
    let mut fell = Vec::new();
    for floors in FLOORS {
        let lang = floors.lang;
        let f = measure(&knowledge, lang, lang.code());
        println!("{lang} {f:?}");
        both = (both.0 + f.both, both.1 + f.both_found);
        let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
        let mut must = |holds: bool, what: &str| {
            if !holds {
                fell.push(format!("{lang}: {what}"));
            }
        };
        must(share(f.first, f.asked) >= floors.first, "first topic right");
        must(share(f.in_three, f.asked) >= floors.in_three, "among the first three");
        must(share(f.sure_wrong, f.sure) <= SURE_WRONG, "sure and wrong");
        must(share(f.declined, f.outside) >= floors.declined, "nothing to answer, and declined");
        must(share(f.declined_wrongly, f.asked) <= DECLINED_WRONGLY, "declined wrongly");
        must(share(f.urgent_found, f.urgent) >= floors.urgent, "urgent found");
        must(share(f.false_alarms, f.calm) <= floors.alarms, "false alarms");
        must(share(f.detected_wrong, f.asked) <= 0.04, "language taken for another");
    }
    assert!(fell.is_empty(), "below the floor: {fell:?}");
    assert!(both.1 * 2 >= both.0, "two topics in one message: {both:?}");
}

/// Written after phrases and thresholds stood. The topic lines changed nothing since; the
/// urgent ones were seen while the rules of danger were widened, so their figures flatter
/// now (see `urgent_set.rs`). Printed, not asserted, so that nobody tunes on them.
#[test]
fn figures_on_unseen_lines_are_printed() {
    let knowledge = common::knowledge();
    for lang in common::WITH_PHRASES {
        println!("unseen {lang} {:?}", measure(&knowledge, lang, &format!("{lang}-unseen")));
    }
}

#[test]
fn time_per_question_is_printed() {
    let knowledge = common::knowledge();
    for lang in common::WITH_PHRASES {
        let lines = lines(lang.code());
        let mut times: Vec<u128> = Vec::new();
        for _ in 0..20 {
            for line in &lines {
                let start = Instant::now();
                let found = knowledge.find(&line.text, None, None);
                times.push(start.elapsed().as_nanos());
                assert!(found.topics.len() <= 5);
            }
        }
        times.sort_unstable();
        let mut alarms: Vec<u128> = Vec::new();
        for line in lines.iter().cycle().take(lines.len() * 20) {
            let start = Instant::now();
            let _ = knowledge.urgent(&line.text);
            alarms.push(start.elapsed().as_nanos());
        }
        alarms.sort_unstable();
        println!(
            "{lang}: urgent median {} ns, p99 {} ns",
            alarms[alarms.len() / 2],
            alarms[alarms.len() * 99 / 100]
        );
        let all: String = lines.iter().map(|line| line.text.clone() + " ").collect();
        let long: String = all.chars().take(2000).collect();
        let start = Instant::now();
        for _ in 0..20 {
            let _ = knowledge.find(&long, None, None);
        }
        let find = start.elapsed() / 20;
        let start = Instant::now();
        for _ in 0..20 {
            let _ = knowledge.urgent(&long);
        }
        println!(
            "{lang}: median {} ns, p99 {} ns; 2000 characters: find {find:?}, urgent {:?}",
            times[times.len() / 2],
            times[times.len() * 99 / 100],
            start.elapsed() / 20
        );
    }
}
