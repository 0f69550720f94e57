//! A whole report with everything logged that can be logged: none of its words, names,
//! numbers, codes or tokens is anywhere but in its sealed place.

use std::time::Duration;

use bytes::Bytes;
use domain::Lang;
use it::database::{Database, Kind};
use it::inside::{Inside, key};
use it::label;
use it::player::{Player, text};
use it::program::Program;
use standin::{Fault, Standin, Thing};

const SECRET: &str = "hook_canary_secret_8642";
const PERSON: i64 = 7_700_123_456;
/// Everything that a person says, sends and types.
const WORDS: [&str; 10] = [
    "umbrellazebra",
    "Nguyễn Thị Chim Yến",
    "0903577123",
    "giraffeworks",
    "flamingo Street 77",
    "photocanary",
    "voicecanary",
    "capybara",
    "ocelotlate",
    "739164",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_polling() {
    one(false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_webhook() {
    one(true).await;
}

async fn one(by_hook: bool) {
    let (database, key) = (Database::fresh(Kind::Sqlite).await, key(4));
    let inside = Inside::with(&database.url, &key, it::catalog(), jiff::Timestamp::now()).await;
    let inside = inside.with_caseworker().await;
    inside.introduce(PERSON, Lang::En).await;
    inside.close().await;
    let standin = Standin::start().await.unwrap();
    let program = Program::on(&database.url).with_key(&key.print()).with_organisation();
    let program = if by_hook {
        program.with_webhook(&standin, SECRET)
    } else {
        program.with_telegram(&standin)
    };
    let program = program.set("WORKLINE_LOG", "trace");
    let mut running = program.ready().await;
    let mut worker = Player::new(&standin, PERSON);
    // Every way of going wrong, before and after.
    let faults = [
        Fault::Answer { code: 500, retry_after: None },
        Fault::Answer { code: 429, retry_after: Some(1) },
        Fault::Hang { millis: 50 },
    ];
    worker.say("hello").await;
    standin.fault(Some("sendMessage"), 1, Fault::Answer { code: 400, retry_after: None });
    standin.user_says(PERSON, WORDS[9]);
    for fault in faults {
        standin.fault(None, 1, fault);
    }
    standin.user_says(PERSON, WORDS[8]);
    standin.fault(Some("getFile"), 1, Fault::Answer { code: 502, retry_after: None });
    tokio::time::sleep(Duration::from_secs(3)).await;
    standin.push_update("message", serde_json::json!({"text": WORDS[7], "chat": WORDS[1]}));
    let seen = |standin: &Standin| standin.waiting() == 0;
    assert!(standin.until(Duration::from_secs(20), seen).await, "{}", running.logs());
    tokio::time::sleep(Duration::from_secs(3)).await;

    worker.say("/report").await;
    worker.press(&label("report-who", "yes")).await;
    worker.say(&format!("{} was not paid, says {}", WORDS[0], WORDS[1])).await;
    worker.say(&format!("call me at {}", WORDS[2])).await;
    let photo = format!("\u{0}\u{1}{}", WORDS[5]);
    standin.user_sends(PERSON, &Thing::Photo(Bytes::from(photo)), WORDS[3]);
    worker.hear().await;
    let voice = Bytes::from_static(b"OggS voicecanary");
    standin.user_sends(PERSON, &Thing::Voice(voice), "");
    worker.hear().await;
    worker.press(&label("report-story", "done")).await;
    let next = it::words(Lang::En, "report-when", None);
    for option in [label("report-kind", "skip"), label("report-right", "right")] {
        let there = standin.sent(PERSON);
        let last = there.last().unwrap();
        if last.text != next && last.buttons.iter().any(|button| button["text"] == option) {
            worker.press(&option).await;
        }
    }
    worker.say(WORDS[8]).await;
    worker.say(WORDS[4]).await;
    worker.press(&label("report-share", "nothing")).await;
    let receipt = worker.press(&label("report-check", "send")).await;
    let code: String = text(&receipt).chars().filter(char::is_ascii_digit).collect();
    let code = code[..21].to_owned();
    worker.press(&label("receipt-code", "wrote")).await;
    worker.press(&label("receipt-hours", "skip")).await;
    worker.press(&label("receipt-ask-pin", "set")).await;
    worker.say(WORDS[9]).await;
    worker.say(&format!("/status {code}")).await;
    worker.say("/status").await;
    worker.say("000111").await;

    let metrics = reqwest::get(format!("{}/metrics", running.url)).await.unwrap();
    let metrics = metrics.text().await.unwrap();
    assert!(metrics.contains("workline_accepted_total"));
    running.terminate().await;
    let logs = program.all_logs();
    assert!(logs.contains("TRACE"), "everything was logged");
    let token_end = standin.token.split(':').nth(1).unwrap();
    let grouped = it::canary_groups(&code);
    let numbers = [PERSON.to_string(), code, grouped];
    let keys = key.print().to_string();
    let mut canaries: Vec<&str> = WORDS.to_vec();
    canaries.extend(numbers.iter().map(String::as_str));
    canaries.extend([token_end, SECRET, it::inside::PASSWORD, keys.trim(), "Chim", "flamingo"]);
    for canary in canaries {
        for (place, kept) in [("logs", &logs), ("metrics", &metrics)] {
            if let Some(at) = kept.find(canary) {
                let mut from = at.saturating_sub(300);
                while !kept.is_char_boundary(from) {
                    from -= 1;
                }
                panic!("`{canary}` is in the {place}: {}", &kept[from..at + canary.len()]);
            }
        }
    }
}
