//! Telegram from end to end: the real binary polls the stand-in, and people write to it.

use std::time::Duration;

use bytes::Bytes;
use domain::Lang;
use it::database::{Database, Kind};
use it::inside::{ACCOUNT, Inside, key};
use it::player::{Player, text};
use it::program::{Program, Running};
use it::{label, words};
use serde_json::Value;
use standin::{BOT_NAME, Sent, Standin, Thing};
use vault::MasterKey;

use crate::on_both;

on_both!(
    a_report_from_the_first_word_to_the_last,
    what_is_not_a_text,
    buttons_of_earlier_questions,
    whoever_blocks_is_left_alone,
    groups_hear_one_neutral_sentence,
    cards_in_other_chats,
    commands_in_every_language,
);

const PEOPLE: std::ops::Range<i64> = 101..105;
const SOON: Duration = Duration::from_secs(20);

struct Scene {
    database: Database,
    key: MasterKey,
    standin: Standin,
    program: Program,
    running: Running,
}

/// A line out of trial; everybody writes English and works in Viet Nam.
async fn scene(kind: Kind) -> Scene {
    let (database, key) = (Database::fresh(kind).await, key(5));
    let now = jiff::Timestamp::now();
    let inside = Inside::with(&database.url, &key, it::catalog(), now).await;
    let inside = inside.with_caseworker().await;
    for person in PEOPLE {
        inside.introduce(person, Lang::En).await;
    }
    inside.close().await;
    let standin = Standin::start().await.unwrap();
    let program = Program::on(&database.url)
        .with_key(&key.print())
        .with_telegram(&standin)
        .with_organisation();
    let running = program.ready().await;
    Scene { database, key, standin, program, running }
}

impl Scene {
    /// Nothing that we asked of Telegram was refused, and nothing was given up.
    async fn is_clean(&self) {
        let bad: Vec<_> = self.standin.requests().into_iter().filter(|r| r.code != 200).collect();
        assert!(bad.is_empty(), "{bad:?}");
        let store = self.database.open().await;
        assert!(store.dead_letters(10).await.unwrap().is_empty());
        for request in self.standin.requests() {
            assert!(request.params.get("parse_mode").is_none(), "no markup language anywhere");
            if request.method == "sendMessage" {
                let preview = &request.params["link_preview_options"];
                assert!(preview.to_string().contains("true"), "{preview}");
            }
        }
    }

    async fn answered(&self, callback: &str) {
        let answered = |standin: &Standin| standin.press_answer(callback).is_some();
        assert!(self.standin.until(SOON, answered).await, "a press stays without an answer");
    }
}

fn protected(bubbles: &[Sent]) -> bool {
    bubbles.last().is_some_and(|bubble| bubble.protected)
}

async fn a_report_from_the_first_word_to_the_last(kind: Kind) {
    let scene = scene(kind).await;
    let standin = &scene.standin;
    let mut worker = Player::new(standin, 101);
    let who = worker.say("/report").await;
    assert!(!protected(&who));
    let callback = worker.press_only(&label("report-who", "yes"));
    let story = worker.hear().await;
    scene.answered(&callback).await;
    assert_eq!(text(&story), words(Lang::En, "report-story", None));
    worker.say("They cut my overtime pay in May").await;
    // Several pictures at once get one answer.
    let pictures = [1, 2, 3].map(|n| Bytes::from(vec![n; 4096]));
    standin.user_sends_album(101, &pictures, "the pay slips");
    let noted = worker.hear().await;
    assert_eq!(noted.len(), 1, "{:?}", text(&noted));
    worker.hear_nothing().await;
    standin.user_sends(101, &Thing::Voice(Bytes::from_static(b"OggS voice")), "");
    worker.hear().await;
    let right = worker.press(&label("report-story", "done")).await;
    assert!(!text(&right).contains("slips"), "headings are read back, not stories");
    assert!(text(&right).contains('3'), "three photos: {}", text(&right));
    worker.press(&label("report-right", "right")).await;
    worker.press(&label("report-when", "skip")).await;
    worker.say("zone C").await;
    let check = worker.press(&label("report-share", "nothing")).await;
    assert!(protected(&check), "what would be sent must not be forwarded");
    let receipt = worker.press(&label("report-check", "send")).await;
    assert!(protected(&receipt), "a receipt must not be forwarded");
    let digits = text(&receipt).chars().filter(char::is_ascii_digit).count();
    assert!(digits >= 21, "{}", text(&receipt));
    let there = receipt.iter().map(|bubble| bubble.message_id).collect::<Vec<_>>();
    let after = worker.press(&label("receipt-code", "wrote")).await;
    let wiped = |standin: &Standin| !there.iter().any(|message| standin.is_there(*message));
    assert!(standin.until(SOON, wiped).await, "the code is wiped from the screen");
    assert!(!protected(&after), "only what is due is protected");
    worker.press(&label("receipt-hours", "skip")).await;
    worker.press(&label("receipt-ask-pin", "skip")).await;
    let shown = worker.say("/status").await;
    assert!(protected(&shown), "case talk must not be forwarded");
    worker.press(&label("status-show", "end")).await;
    let store = scene.database.open().await;
    let filter = store::CaseFilter { per_page: 10, ..Default::default() };
    let cases = store.case_list(&filter).await.unwrap();
    assert_eq!(cases.len(), 1);
    assert!(!cases[0].trial);
    let file = store.case_file(cases[0].id).await.unwrap().unwrap();
    assert!(file.keys.iter().any(|key| key.holder == "receipt"));
    scene.is_clean().await;
}

async fn what_is_not_a_text(kind: Kind) {
    let scene = scene(kind).await;
    let mut person = Player::new(&scene.standin, 102);
    person.say("hello").await;
    for (thing, id) in [
        (Thing::Sticker, "line-sticker"),
        (Thing::Animation, "line-sticker"),
        (Thing::Location, "line-location"),
        (Thing::Contact, "line-contact"),
        (Thing::Poll, "line-poll"),
        (Thing::Novelty, "line-other"),
    ] {
        scene.standin.user_sends(102, &thing, "");
        let answer = person.hear().await;
        assert_eq!(answer[0].text, words(Lang::En, id, None), "{thing:?}");
    }
    // An edit changes nothing that was answered already, and says so.
    person.say("/report").await;
    person.press(&label("report-who", "yes")).await;
    let message = scene.standin.user_says(102, "They cut my pay");
    person.hear().await;
    scene.standin.user_edits(102, message, "They cut my pay twice");
    let answer = person.hear().await;
    assert_eq!(answer.len(), 1, "{}", text(&answer));
    // What is too large to be fetched is still taken note of.
    scene.standin.user_sends(102, &Thing::Claims(30 << 20), "");
    person.hear().await;
    scene.is_clean().await;
}

async fn buttons_of_earlier_questions(kind: Kind) {
    let scene = scene(kind).await;
    let mut person = Player::new(&scene.standin, 103);
    let hello = person.say("hello").await;
    let old = hello.last().unwrap().message_id;
    person.say("/report").await;
    let story = person.press(&label("report-who", "yes")).await;
    // Pressed again, long after.
    let callback = scene.standin.user_presses(103, old, 0).unwrap();
    let stale = person.hear().await;
    assert!(text(&stale).contains(&words(Lang::En, "line-stale", None)), "{}", text(&stale));
    scene.answered(&callback).await;
    // Forged in several ways: answered, and nothing happens.
    let message = story.last().unwrap().message_id;
    for data in ["", "x", "999999999:0", "-1", "1:99", "p.1.1", &"9".repeat(64)] {
        let callback = scene.standin.user_presses_data(103, message, data);
        scene.answered(&callback).await;
    }
    person.hear().await;
    // The story still waits for its words.
    let noted = person.say("They cut my pay").await;
    assert!(text(&noted).contains(&words(Lang::En, "report-story", Some("more"))));
    scene.is_clean().await;
}

async fn whoever_blocks_is_left_alone(kind: Kind) {
    let scene = scene(kind).await;
    let mut person = Player::new(&scene.standin, 104);
    person.say("hello").await;
    let store = scene.database.open().await;
    let lookup = scene.key.keys().lookup.lookup(&format!("{ACCOUNT}/telegram/104"));
    let reachable =
        async || store.contact_by_lookup(&lookup).await.unwrap().expect("a contact").0.reachable;
    let becomes = async |wanted: bool| {
        for _ in 0..400 {
            if reachable().await == wanted {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        false
    };
    assert!(reachable().await);
    scene.standin.block(104);
    assert!(becomes(false).await, "a block is noticed");
    let before = scene.standin.requests().len();
    tokio::time::sleep(Duration::from_millis(600)).await;
    let after = scene.standin.requests();
    let tried = after[before..].iter().any(|r| r.params["chat_id"].to_string().contains("104"));
    assert!(!tried, "nothing is sent to somebody who blocked");
    scene.standin.unblock(104);
    assert!(becomes(true).await, "and so is its end");
    person.say("hello").await;
}

async fn groups_hear_one_neutral_sentence(kind: Kind) {
    let scene = scene(kind).await;
    let standin = &scene.standin;
    standin.add_to_group(-500, 101);
    let said = ["my boss beat me with a stick", "/report", "overtime", "xin chào"];
    for (at, words) in said.iter().enumerate() {
        standin.group_says(-500, 101 + at as i64 % 4, words);
        let heard = |standin: &Standin| standin.sent(-500).len() > at;
        assert!(standin.until(SOON, heard).await, "a group is answered");
    }
    let sent = standin.sent(-500);
    assert_eq!(sent.len(), said.len());
    for bubble in &sent {
        assert_eq!(bubble.text, sent[0].text, "one identical reply");
        assert_eq!(bubble.buttons.len(), 1, "one button");
        let url = bubble.buttons[0]["url"].as_str().expect("a link into private");
        assert!(url.contains(BOT_NAME), "{url}");
    }
    assert!(standin.sent(101).is_empty(), "nobody is written to in private");
    let store = scene.database.open().await;
    assert!(store.alerts(10).await.unwrap().is_empty(), "what is said in a group is not read");
    scene.is_clean().await;
}

async fn cards_in_other_chats(kind: Kind) {
    let scene = scene(kind).await;
    let standin = &scene.standin;
    let query = standin.inline_query(101, "tăng ca");
    let answered = |standin: &Standin| standin.inline_answer(&query).is_some();
    assert!(standin.until(SOON, answered).await, "an inline query is answered");
    let cards = standin.inline_answer(&query).unwrap();
    let cards = cards.as_array().expect("a list of cards").clone();
    assert!(!cards.is_empty(), "there is a card about overtime");
    let link = links(&cards[0]).into_iter().find(|url| url.contains("start=")).expect("a link");
    let payload = link.split("start=").nth(1).unwrap().to_owned();
    let (mark, rest) = payload.split_at(2);
    assert_eq!(mark, "c_");
    assert_eq!(rest.len(), 6, "{payload}: opaque");
    let store = scene.database.open().await;
    let from = scene.key.keys().lookup.lookup(&format!("{ACCOUNT}/telegram/101"));
    let (contact, _) = store.contact_by_lookup(&from).await.unwrap().unwrap();
    assert_eq!(contact.seen_on, "", "an inline query leaves no trace");
    assert_eq!(store.waiting().await.unwrap(), 0);
    // Whoever follows the link gets the card.
    let mut other = Player::new(standin, 102);
    let card = other.say(&format!("/start {payload}")).await;
    assert!(text(&card).chars().filter(char::is_ascii_digit).count() > 3, "{}", text(&card));
    // A link that leads nowhere is answered all the same.
    let lost = other.say("/start c_zzzzzz").await;
    assert!(!text(&lost).is_empty());
    scene.is_clean().await;
}

/// All links inside a JSON value.
fn links(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if text.starts_with("http") => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(links).collect(),
        Value::Object(map) => map.values().flat_map(links).collect(),
        _ => Vec::new(),
    }
}

async fn commands_in_every_language(kind: Kind) {
    let mut scene = scene(kind).await;
    let set = |standin: &Standin, method: &str| {
        let requests = standin.requests().into_iter().filter(|r| r.method == method);
        requests
            .map(|r| r.params["language_code"].as_str().unwrap_or("").to_owned())
            .collect::<Vec<_>>()
    };
    let methods = ["setMyCommands", "setMyDescription", "setMyShortDescription"];
    // Whoever has another language reads English, so English itself needs no words of its own.
    let done = |standin: &Standin| {
        methods.iter().all(|method| {
            ["", "vi"].iter().all(|lang| set(standin, method).iter().any(|l| l == lang))
        })
    };
    assert!(scene.standin.until(SOON, done).await, "{:?}", set(&scene.standin, methods[0]));
    let read = |standin: &Standin, times: usize| {
        let reads = standin.requests().into_iter();
        reads.filter(|r| r.method == "getMyShortDescription").count() >= times
    };
    assert!(scene.standin.until(SOON, |standin| read(standin, 3)).await);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let count =
        |standin: &Standin| methods.iter().map(|method| set(standin, method).len()).sum::<usize>();
    let once = count(&scene.standin);
    assert!(scene.running.terminate().await.is_some_and(|status| status.success()));
    scene.running = scene.program.ready().await;
    assert!(scene.standin.until(SOON, |standin| read(standin, 6)).await);
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(count(&scene.standin), once, "only what changed is set");
    scene.is_clean().await;
}
