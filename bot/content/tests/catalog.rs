//! Loading, rendering and pinning, on the small base tree of the refusal tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use content::{Catalog, Reader, Rendered, Source, Tree, check, codes};
use domain::{ChannelKind, Country, Lang, UrgentKind};
use engine::{Bubble, CardPart, Offer, Text, Value, Vars};
use jiff::civil::date;

fn base() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/invalid/base");
    Tree::read(&Source::Dir(root)).unwrap()
}

fn load(tree: Tree) -> Catalog {
    Catalog::from_tree(tree).unwrap_or_else(|faults| panic!("{faults}"))
}

fn edited(path: &str, from: &str, to: &str) -> Tree {
    let mut tree = base();
    let text = tree.get(path).unwrap().to_owned();
    assert!(text.contains(from), "{path} does not hold {from:?}");
    tree.insert(path, text.replacen(from, to, 1));
    tree
}

fn reader(lang: Lang) -> Reader {
    Reader {
        lang,
        channel: ChannelKind::Telegram,
        address: None,
        country: Some(Country::Vn),
        organisation: None,
        today: date(2026, 11, 22),
    }
}

fn texts(rendered: &[Rendered]) -> Vec<&str> {
    rendered.iter().map(|bubble| bubble.text.as_str()).collect()
}

fn whole(topic: &str) -> Bubble {
    Bubble::of(Text::Card { country: Country::Vn, topic: topic.to_owned(), part: CardPart::Whole })
}

// ---- rendering ----

#[test]
fn a_card_comes_country_and_number_first_and_law_last() {
    let catalog = load(base());
    let bubbles = catalog.render(&whole("overtime-pay"), &reader(Lang::Vi));
    assert_eq!(
        texts(&bubbles),
        [
            "Việt Nam: Làm thêm được trả ít nhất 150%.",
            "Bạn có thể làm ngay:\n1. Ghi giờ làm.\n2. Giữ phiếu lương.\n\
             3. Đừng đăng tên người hay tên công ty lên mạng. Bạn có thể bị kiện hoặc bị phạt. \
             Hãy kể ở đây hoặc với nhóm bạn tin.",
            "Xin hòa giải đúng hạn.\nAi giúp được:\n\
             • Công an: 113 (nguồn ngày 15/09/2025, chưa gọi thử)",
            "Điều 98 Bộ luật Lao động. Xem ngày 13/05/2026.\n\
             Chưa có luật sư kiểm tra.",
        ]
    );
    assert_eq!(bubbles[0].source.as_deref(), Some("card-overtime-pay"));
    assert_eq!(catalog.missed(), 0);
}

#[test]
fn the_warning_against_posting_stands_once() {
    let tree = edited(
        "content/rights/vn/en.ftl",
        "2. Keep your payslips.",
        "2. Keep your payslips. Do not post them.",
    );
    let bubbles = load(tree).render(&whole("overtime-pay"), &reader(Lang::En));
    assert!(!bubbles[1].text.contains("3."), "{}", bubbles[1].text);
}

#[test]
fn an_expired_card_says_that_it_is_being_checked() {
    let tree = edited(
        "content/rights/vn/facts.toml",
        "as_of = \"2026-05-13\"",
        "as_of = \"2026-05-13\"\nto = \"2026-11-21\"",
    );
    let catalog = load(tree);
    let law = |today| {
        let reader = Reader { today, ..reader(Lang::En) };
        catalog.render(&whole("overtime-pay"), &reader).pop().unwrap().text
    };
    assert!(!law(date(2026, 11, 21)).contains("being checked"));
    assert!(law(date(2026, 11, 22)).contains("It is being checked."));
}

#[test]
fn a_fine_waits_for_its_day() {
    let mut tree = edited(
        "content/rights/vn/facts.toml",
        "as_of = \"2026-05-13\"",
        "as_of = \"2026-05-13\"\nfine_from = \"2026-09-10\"",
    );
    for (lang, law) in [("en", "    .law = Labour Code, Art. 98"), ("vi", "    .law = Điều 98")]
    {
        let path = format!("content/rights/vn/{lang}.ftl");
        let text =
            tree.get(&path).unwrap().replacen(law, &format!("    .fine = Fine: 5\n{law}"), 1);
        tree.insert(path, text);
    }
    let catalog = load(tree);
    let law = |today| {
        let reader = Reader { today, ..reader(Lang::En) };
        catalog.render(&whole("overtime-pay"), &reader).pop().unwrap().text
    };
    assert!(!law(date(2026, 9, 9)).contains("Fine"));
    assert!(law(date(2026, 9, 10)).contains("Fine: 5"));
}

#[test]
fn what_hours_decide_and_no_number_serves_is_told_honestly() {
    let order = ("retaliation = [\"police\"]", "retaliation = []");
    let catalog = load(edited("content/contacts/vn.toml", order.0, order.1));
    let kind = UrgentKind::Retaliation;
    let screen = Bubble::of(Text::Urgent { kind, country: Some(Country::Vn) });
    let bubbles = catalog.render(&screen, &reader(Lang::En));
    let own = Bubble::of(Text::message("urgent-no-number"));
    assert_eq!(bubbles.last().unwrap().text, catalog.render(&own, &reader(Lang::En))[0].text);
    assert_eq!(bubbles.len(), 2, "what to do stands above");
}

#[test]
fn an_urgent_screen_shows_national_lines_and_warns_of_papers() {
    let catalog = load(base());
    let urgent = |country| Bubble::of(Text::Urgent { kind: UrgentKind::Fire, country });
    let bubbles = catalog.render(&urgent(Some(Country::Vn)), &reader(Lang::En));
    assert_eq!(
        texts(&bubbles),
        [
            "Get to a safe place.",
            "• Police: 113 (source of 15 Sep 2025, we have not called yet)\nGet to a safe place.",
        ]
    );
    // Without a country nothing is guessed.
    let bubbles = catalog.render(&urgent(None), &reader(Lang::En));
    assert_eq!(texts(&bubbles), ["Get to a safe place.", "Get to a safe place."]);
}

#[test]
fn other_lines_are_urgent_only_after_a_recent_call() {
    let with = |kind: &str, called: &str| {
        let path = "content/contacts/vn.toml";
        let mut tree = edited(path, "kind = \"emergency\"", &format!("kind = \"{kind}\""));
        let text = format!("called_on = \"{called}\"\n\n[order]");
        let text = tree.get(path).unwrap().replacen("[order]", &text, 1);
        tree.insert(path, text);
        let urgent = Text::Urgent { kind: UrgentKind::Fire, country: Some(Country::Vn) };
        load(tree).text(&urgent, &reader(Lang::En)).contains("113")
    };
    assert!(!with("hotline", ""));
    assert!(with("hotline", "2026-05-26"), "180 days ago");
    assert!(!with("hotline", "2026-05-25"), "181 days ago");
    assert!(!with("hotline", "2026-11-23"), "tomorrow");
    assert!(with("child", ""));
}

#[test]
fn values_are_worded_for_the_language() {
    let mut tree = base();
    for lang in ["en", "vi"] {
        let text = "test-values = { $money } · { $day } · { $who } · { $list } · { $map-part } \
                    · { $channel } · { $n ->\n    [1] one\n   *[other] many\n}\n";
        tree.insert(format!("locales/{lang}/test.ftl"), text);
    }
    let catalog = load(tree);
    let args = Vars::from([
        ("money".to_owned(), Value::from(25_500_i64)),
        ("day".to_owned(), Value::from(date(2026, 12, 10))),
        ("who".to_owned(), Value::Words(Text::message("main-bye"))),
        ("list".to_owned(), Value::List(vec![Value::from("a"), Value::from("b")])),
        ("map".to_owned(), Value::Map(Vars::from([("part".to_owned(), Value::from("p"))]))),
        ("n".to_owned(), Value::from(1_i64)),
    ]);
    let text = Text::with("test-values", args);
    assert_eq!(
        catalog.text(&text, &reader(Lang::Vi)),
        "25.500 · thứ Năm 10/12/2026 · Tạm biệt. · a\nb · p · telegram · one"
    );
    assert_eq!(
        catalog.text(&text, &reader(Lang::En)),
        "25,500 · Thu 10 Dec 2026 · Goodbye. · a\nb · p · telegram · one"
    );
}

#[test]
fn what_a_person_wrote_is_never_markup() {
    let mut tree = base();
    tree.insert("locales/en/test.ftl", "test-echo = **You** said: { $words }\n");
    tree.insert("locales/vi/test.ftl", "test-echo = **Bạn** nói: { $words }\n");
    let words = "**bold**\n\n{ $x } <b>\u{FDD0} _y_";
    let args = Vars::from([("words".to_owned(), Value::from(words))]);
    let catalog = load(tree);
    let bubbles = catalog.render(&Bubble::of(Text::with("test-echo", args)), &reader(Lang::Vi));
    assert_eq!(texts(&bubbles), ["Bạn nói: **bold**\n\n{ $x } <b> _y_"]);
    assert_eq!(bubbles[0].bold, [(0, "Bạn".len())]);
    let plain = catalog.render(&Bubble::of(Text::plain(words)), &reader(Lang::Vi));
    assert_eq!(texts(&plain), [words]);
}

#[test]
fn a_hole_is_never_shown() {
    let mut tree = base();
    tree.insert("locales/en/test.ftl", "test-only-here = Only here.\ntest-hole = Hi { $name }!\n");
    tree.insert("locales/vi/test.ftl", "test-hole = Chào { $name }!\n");
    let catalog = load(tree);
    let vi = reader(Lang::Vi);
    assert_eq!(catalog.text(&Text::message("test-only-here"), &vi), "Only here.");
    assert_eq!(catalog.text(&Text::message("test-hole"), &vi), "Chào …!");
    assert_eq!(catalog.text(&Text::message("test-nowhere"), &vi), "…");
    let empty = catalog.render(&whole("no-such-topic"), &vi);
    assert_eq!(texts(&empty), ["…"]);
    assert!(catalog.missed() >= 4);
}

#[test]
fn blank_lines_part_bubbles_and_options_go_under_the_last() {
    let mut tree = base();
    for lang in ["en", "vi"] {
        tree.insert(
            format!("locales/{lang}/test.ftl"),
            "test-two =\n    One\n    more\n\n    Two\n    .opt-yes = Yes\n",
        );
    }
    let mut bubble = Bubble::of(Text::message("test-two"));
    bubble.offers = vec![Offer {
        id: "yes".to_owned(),
        label: Text::attribute("test-two", "opt-yes"),
        url: None,
    }];
    let bubbles = load(tree).render(&bubble, &reader(Lang::En));
    assert_eq!(texts(&bubbles), ["One\nmore", "Two"]);
    assert!(bubbles[0].offers.is_empty());
    assert_eq!(bubbles[1].offers[0].label, "Yes");
    assert_eq!(bubbles[1].source.as_deref(), Some("test-two"));
}

// ---- what the engine gets ----

#[test]
fn labels_hold_every_word_of_an_option() {
    let catalog = load(base());
    let key = ("main".to_owned(), "menu".to_owned(), "walk".to_owned());
    let labels = &catalog.library().labels[&key];
    for expected in
        [(Lang::En, "walk round"), (Lang::En, "look"), (Lang::En, "check"), (Lang::Vi, "đi xem")]
    {
        assert!(labels.contains(&(expected.0, expected.1.to_owned())), "{expected:?}");
    }
}

#[test]
fn a_country_without_contacts_is_not_offered() {
    let mut tree = base();
    assert_eq!(load(base()).library().countries, [Country::Vn]);
    tree.remove("content/contacts/vn.vi.ftl");
    let catalog = load(tree);
    assert!(catalog.library().countries.is_empty());
    assert_eq!(catalog.cards(Country::Vn).count(), 0);
}

#[test]
fn cards_are_found_by_title_and_by_phrase() {
    let catalog = load(base());
    let found = |words| catalog.search_cards(words, Lang::Vi, Country::Vn);
    assert_eq!(found("lam them"), ["overtime-pay"]);
    assert_eq!(found("giữ hộ chiếu")[0], "papers");
    assert!(found("").is_empty());
}

// ---- versions ----

fn version(tree: Tree, flow: &str) -> String {
    let catalog = load(tree);
    let bundle = catalog.bundle(flow).unwrap();
    assert_eq!(catalog.library().versions[flow], bundle.hash);
    bundle.hash
}

#[test]
fn a_version_covers_all_that_its_talks_need_and_nothing_else() {
    let report = version(base(), "report");
    let main = version(base(), "main");
    assert_ne!(report, main);
    let changes = |flow: &str, path: &str, from: &str, to: &str| {
        version(edited(path, from, to), flow) != if flow == "report" { &*report } else { &*main }
    };
    // Its flow, its words in any language, a called flow and its words, the rows it walks.
    assert!(changes("report", "flows/report.toml", "no = \"end\"", "no = \"receipt\""));
    assert!(changes("report", "locales/vi/report.ftl", "Có chuyện gì?", "Chuyện gì vậy?"));
    assert!(changes(
        "report",
        "flows/code.toml",
        "kind = \"say\"",
        "kind = \"say\"\nprotect = true"
    ));
    assert!(changes("report", "locales/en/code.ftl", "Your code", "The code"));
    assert!(changes("main", "content/checklists/tiny.toml", "weight = 3", "weight = 2"));
    assert!(changes("main", "content/checklists/tiny.vi.ftl", "Mở khóa", "Mở"));
    // Nothing else.
    assert!(!changes("report", "flows/main.toml", "after = \"14\"", "after = \"15\""));
    assert!(!changes("report", "locales/en/main.ftl", "Goodbye.", "Bye."));
    assert!(!changes("report", "content/checklists/tiny.toml", "weight = 3", "weight = 2"));
    assert!(!changes("main", "content/rights/vn/en.ftl", "Overtime is paid", "Overtime pays"));
    assert!(!changes("main", "content/rights/vn/facts.toml", "value = 150", "value = 151"));
    assert!(!changes("main", "content/contacts/vn.toml", "\"113\"", "\"112\""));
    assert!(!changes("main", "content/urgent/urgent.vi.ftl", "urgent-fire = ", "urgent-fire = A "));
    // A comment is not the flow.
    assert!(!changes("report", "flows/report.toml", "format = 1", "# A note.\nformat = 1"));
}

#[test]
fn an_old_version_speaks_as_it_did_and_cards_as_of_today() {
    let bundle = load(base()).bundle("report").unwrap();
    let mut tree = edited("locales/en/report.ftl", "What happened?", "Tell us.");
    for (path, from, to) in [
        ("flows/report.toml", "purpose = \"report\"", "purpose = \"other\""),
        ("content/rights/vn/facts.toml", "value = 150", "value = 151"),
        ("locales/en/main.ftl", "Goodbye.", "Bye."),
    ] {
        let text = tree.get(path).unwrap().replacen(from, to, 1);
        tree.insert(path, text);
    }
    let newest = load(tree);
    let old = newest.with_bundle(&bundle.body).unwrap();
    let say = |catalog: &Catalog, id: &str| catalog.text(&Text::message(id), &reader(Lang::En));
    assert_eq!(say(&newest, "report-story"), "Tell us.");
    assert_eq!(say(&old, "report-story"), "What happened?");
    assert_eq!(say(&old, "main-bye"), "Bye.");
    assert_eq!(old.library().versions["report"], bundle.hash);
    assert_eq!(old.bundle("report").unwrap(), bundle);
    let card = &old.render(&whole("overtime-pay"), &reader(Lang::En))[0].text;
    assert!(card.contains("151%"), "{card}");
}

#[test]
fn a_bundle_that_is_none_is_refused() {
    let catalog = load(base());
    assert!(catalog.with_bundle("{").is_err());
    let other = catalog.bundle("report").unwrap().body.replacen("\"format\":1", "\"format\":9", 1);
    assert!(catalog.with_bundle(&other).is_err());
    assert!(catalog.bundle("no-such-flow").is_none());
}

// ---- files ----

#[test]
fn a_file_that_is_no_text_is_named() {
    let folder: PathBuf = tempfile::tempdir().unwrap().keep();
    fs::create_dir_all(folder.join("flows")).unwrap();
    fs::write(folder.join("flows/main.toml"), [0xFF, 0xFE, 0x00]).unwrap();
    let source = Source::Dir(folder.clone());
    let outcome = check(&source, date(2026, 11, 22));
    assert_eq!(outcome.errors[0].code, codes::UNREADABLE);
    assert_eq!(outcome.errors[0].file, "flows/main.toml");
    assert!(Catalog::load(&source).is_err());
    fs::remove_dir_all(folder).unwrap();
}
