//! The page and the plain text: what they must say, and what they must never contain.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use domain::Country;
use domain::cycle::{Cost, Event, Fact, ItemAnswer, Role, StuckReason};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use report::{Arg, ItemMeta, Part, Report, Source, Words, figures, html, text};

/// Says the id and its arguments.
struct Echo;

impl Words for Echo {
    fn lang(&self) -> &'static str {
        "x-echo"
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut said = id.to_owned();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => write!(said, " {name}={text}").unwrap(),
                Arg::Number(number) => write!(said, " {name}={number}").unwrap(),
            }
        }
        said
    }

    fn item(&self, id: &str, part: Part) -> String {
        format!("{id}.{}", part.attribute().unwrap_or("full"))
    }

    fn area(&self, id: &str) -> String {
        format!("area-{id}")
    }

    fn date(&self, date: Date) -> String {
        date.to_string()
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }
}

fn events(facts: Vec<(Role, Fact)>) -> Vec<Event> {
    let start: Timestamp = "2026-03-02T18:30:00Z".parse().unwrap();
    facts
        .into_iter()
        .zip(0_i64..)
        .map(|((by, fact), n)| Event {
            at: Timestamp::from_second(start.as_second() + 86_400 * n).unwrap(),
            by,
            fact,
        })
        .collect()
}

fn report(facts: Vec<(Role, Fact)>) -> Report {
    voted(facts, 1)
}

fn voted(facts: Vec<(Role, Fact)>, voters: u32) -> Report {
    let meta = |area: &str, weight| ItemMeta { area: area.into(), weight, cost: Cost::None };
    let items = BTreeMap::from([
        ("fir-01".to_owned(), meta("fir", 3)),
        ("ele-04".to_owned(), meta("ele", 3)),
        ("wel-01".to_owned(), meta("wel", 3)),
    ]);
    figures(&Source {
        events: &events(facts),
        items: &items,
        areas: &["ele", "fir", "wel"].map(str::to_owned),
        firm: Some("Hoa <Mai> & Co".into()),
        country: Country::Vn,
        made_on: date(2026, 6, 1),
        voters,
    })
}

fn answered(item: &str, answer: ItemAnswer) -> Fact {
    Fact::Answered { item: item.into(), wording: "1".into(), answer }
}

fn planned(item: &str, who: &str) -> Fact {
    Fact::Planned { item: item.into(), who: who.into(), due: date(2026, 4, 1), cost: Cost::Low }
}

fn reviewed(question: &str, text: &str, rating: Option<u8>) -> Fact {
    Fact::Reviewed { question: question.into(), text: text.into(), rating }
}

/// A short cycle with one of everything.
fn cycle() -> Vec<(Role, Fact)> {
    use Role::{Coach, Owner, Representative};
    let fir = || "fir-01".to_owned();
    vec![
        (Owner, Fact::Profile { key: "size".into(), value: "18".into() }),
        (Owner, Fact::Profile { key: "sector".into(), value: "garment".into() }),
        (Representative, Fact::Joined),
        (Owner, Fact::Strength { text: "water at every line".into(), photo: None }),
        (Owner, answered("fir-01", ItemAnswer::Priority)),
        (Owner, Fact::Before { item: fir(), photo: "b1".into() }),
        (Owner, answered("ele-04", ItemAnswer::Yes)),
        (Owner, answered("wel-01", ItemAnswer::Unsure)),
        (Representative, answered("wel-01", ItemAnswer::Yes)),
        (Representative, Fact::Remark { item: fir(), text: "SECRET-REMARK".into() }),
        (Representative, Fact::Before { item: "ele-04".into(), photo: "alone".into() }),
        (Owner, Fact::Picked { item: fir(), on: true }),
        (Owner, planned("fir-01", "<b>guard</b>")),
        (Owner, planned("ele-04", "electrician")),
        (
            Owner,
            Fact::ReviewSet {
                date: date(2026, 5, 29),
                group: vec!["owner".into(), "representative".into(), "Ms Hoa".into()],
            },
        ),
        (Owner, Fact::Agreed),
        (Owner, Fact::Done { item: fir() }),
        (Owner, Fact::After { item: fir(), photo: "a1".into() }),
        (Owner, Fact::Spent { item: fir(), amount: 250_000 }),
        (Coach, Fact::Strength { text: String::new(), photo: Some("good".into()) }),
        (Owner, Fact::Stuck { item: "ele-04".into(), reason: StuckReason::Money }),
        (Owner, reviewed("improved", "the doors\u{202e} open\nnow", Some(5))),
        (Representative, reviewed("cooperation", "we met \"often\"", Some(4))),
        (Coach, reviewed("own-question", "more light", None)),
        (Owner, Fact::Signed),
    ]
}

fn photos(id: &str) -> Option<(String, Vec<u8>)> {
    match id {
        "b1" => Some(("image/jpeg".into(), vec![1, 2, 3])),
        "a1" => Some(("image/svg+xml".into(), b"<svg onload=x>".to_vec())),
        "gone" => None,
        _ => panic!("a photo that must not be asked for"),
    }
}

#[test]
fn an_empty_cycle_says_that_nothing_was_recorded() {
    let report = report(vec![]);
    let page = html(&report, &Echo, &|_| None);
    assert!(page.contains("page-no-improvement"));
    assert!(page.contains("page-status-draft"));
    assert!(page.contains("page-no-review"));
    assert!(!page.contains("page-front-best"));
    assert!(!page.contains("page-period"), "no facts, no period");
    assert!(text(&report, &Echo).contains("page-no-improvement"));
}

#[test]
fn the_page_tells_the_cycle() {
    let page = html(&report(cycle()), &Echo, &photos);
    for part in [
        "<html lang=\"x-echo\">",
        "page-period from=2026-03-03 to=2026-03-27",
        "page-sector-garment · page-size size=18",
        "page-group group=page-role-owner, page-role-representative, page-role-other",
        "water at every line",
        "page-points chosen=9 reduced=6",
        "page-money amount=250000 currency=VND",
        "page-overdue date=2026-04-01",
        "page-state-because state=page-state-stuck reason=page-reason-money",
        "page-rating rating=4",
        "the doors open now",
        "page-vote-hidden least=5",
        "page-bar-before points=6",
        "page-evidence-pair",
        "page-signed-not",
    ] {
        assert!(page.contains(part), "missing: {part}");
    }
    for section in 1..=10 {
        assert!(page.contains(&format!("page-section number={section} title=")), "{section}");
    }
    assert_eq!(page.matches("<svg").count(), 1);
}

#[test]
fn both_forms_hide_what_was_said_alone_and_who_people_are() {
    let report = report(cycle());
    let page = html(&report, &Echo, &photos);
    let plain = text(&report, &Echo);
    for form in [&page, &plain] {
        for secret in ["SECRET-REMARK", "alone", "Ms Hoa", "page-vote-counts"] {
            assert!(!form.contains(secret), "shows {secret}");
        }
    }
}

#[test]
fn the_page_stands_alone_and_carries_no_script() {
    let page = html(&report(cycle()), &Echo, &photos);
    assert!(page.contains("Hoa &lt;Mai&gt; &amp; Co"));
    assert!(page.contains("&lt;b&gt;guard&lt;/b&gt;"));
    assert!(page.contains("src=\"data:image/jpeg;base64,AQID\""));
    for foreign in ["<script", "http:", "https:", "//", "onload", "svg+xml", "style=\"", "@import"]
    {
        let found = page.find(foreign);
        assert!(found.is_none(), "{foreign} in the page");
    }
    assert_eq!(page.matches("src=").count(), 1, "the drawing is not taken for a photo");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (report(cycle()), report(cycle()));
    assert_eq!(html(&one, &Echo, &photos), html(&two, &Echo, &photos));
    assert_eq!(text(&one, &Echo), text(&two, &Echo));
    assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&two).unwrap());
}

#[test]
fn agreed_needs_both_sides_and_together_is_marked() {
    let status = |facts: Vec<(Role, Fact)>| html(&report(facts), &Echo, &|_| None);
    let owner = (Role::Owner, Fact::Signed);
    let both = vec![owner.clone(), (Role::Representative, Fact::Signed)];
    assert!(status(both).contains("page-status-agreed"));
    assert!(status(vec![owner.clone()]).contains("page-status-draft"));

    let together = vec![(Role::Owner, Fact::Together), owner.clone()];
    let page = status(together);
    assert!(page.contains("page-status-together") && page.contains("page-together"));

    // Once a representative has joined, only their signature will do.
    let joined = vec![(Role::Owner, Fact::Together), (Role::Representative, Fact::Joined), owner];
    assert!(status(joined).contains("page-status-draft"));
}

#[test]
fn five_voters_are_counted_and_never_listed() {
    let facts = vec![(Role::Representative, answered("wel-01", ItemAnswer::Priority))];
    let few = html(&voted(facts.clone(), 4), &Echo, &|_| None);
    assert!(few.contains("page-vote-hidden") && !few.contains("page-vote-counts"));
    let page = html(&voted(facts, 5), &Echo, &|_| None);
    assert!(page.contains("page-vote-counts total=1 fine=0 na=0 yes=0 priority=1 unsure=0"));
    assert!(!page.contains("wel-01"));
}

#[test]
fn half_points_and_missing_evidence_are_told() {
    let facts = vec![
        (Role::Owner, answered("fir-01", ItemAnswer::Yes)),
        (Role::Owner, planned("fir-01", "guard")),
        (Role::Owner, Fact::Done { item: "fir-01".into() }),
    ];
    let page = html(&report(facts), &Echo, &|_| None);
    assert!(page.contains("page-points chosen=3 reduced=page-half whole=1"));
    assert!(page.contains("page-no-evidence"));
    assert!(!page.contains("<img"));
}

#[test]
fn plain_text_keeps_one_fact_a_line() {
    let plain = text(&report(cycle()), &Echo);
    assert!(plain.contains("page-role-owner: the doors open now\n"));
    assert!(plain.contains("page-photo-before-alt item=fir-01.short"));
    assert!(!plain.contains('<') || plain.contains("<Mai>"), "words, not markup");
    assert!(plain.lines().all(|line| line.trim_end() == line), "no blanks at line ends");
}
