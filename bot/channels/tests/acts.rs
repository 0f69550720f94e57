//! Acts and polls against the stand-in of the Bot API: what is asked of Telegram, and what
//! its answers become.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::{Duration, Instant};

use bytes::Bytes;
use channels::telegram::{BadSettings, Settings, Telegram};
use channels::{Channel, SendContext, SendError, Sent, SentRef};
use domain::message::{Act, Body, Button, ButtonAction, Document, FileKind, Outbound, WireFile};
use domain::{ChannelKind, Urn};
use serde_json::json;
use standin::Fault;

mod common;
use common::{PERSON, both, take, urn};

fn bubble(text: &str) -> Outbound {
    Outbound { text: text.to_owned(), ..Outbound::default() }
}

fn press(label: &str, visit: u32, option: u16) -> Button {
    Button { label: label.to_owned(), action: ButtonAction::Press { visit, option } }
}

async fn act(telegram: &Telegram, act: Act) -> Result<Sent, SendError> {
    telegram.perform(&urn(PERSON), &act, &SendContext::default()).await
}

async fn say(telegram: &Telegram, text: &str) -> Result<Sent, SendError> {
    act(telegram, Act::Send { bubble: bubble(text) }).await
}

fn mentions(sent: &Sent) -> SentRef {
    SentRef { id: sent.message_ids[0].clone(), tag: Some("receipt".into()), incoming: false }
}

#[tokio::test]
async fn a_bubble_asks_for_exactly_this() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "xin chào");
    let bubble = Outbound {
        text: "🙂 Tăng ca: 150%".into(),
        bold: vec![("🙂 Tăng ca: ".len(), "🙂 Tăng ca: 150%".len())],
        buttons: vec![
            press("Hỏi tiếp", 12, 0),
            Button {
                label: "Luật".into(),
                action: ButtonAction::Open { url: "https://example.org/luat?a=1".into() },
            },
        ],
        ..Outbound::default()
    };
    let sent = act(&telegram, Act::Send { bubble: bubble.clone() }).await.unwrap();
    let request = standin.requests().pop().unwrap();
    assert_eq!(request.method, "sendMessage");
    assert_eq!(
        request.params,
        json!({
            "chat_id": PERSON,
            "text": "🙂 Tăng ca: 150%",
            "entities": [{"type": "bold", "offset": 12, "length": 4}],
            "link_preview_options": {"is_disabled": true},
            "reply_markup": {"inline_keyboard": [
                [{"text": "Hỏi tiếp", "callback_data": "v12.0"}],
                [{"text": "Luật", "url": "https://example.org/luat?a=1"}],
            ]},
        })
    );
    assert_eq!(sent.message_ids, [standin.sent(PERSON)[0].message_id.to_string()]);

    let protected = Outbound { protect: true, ..bubble };
    act(&telegram, Act::Send { bubble: protected }).await.unwrap();
    let seen = standin.sent(PERSON);
    assert!(!seen[0].protected && seen[1].protected);
    assert!(seen.iter().all(|sent| sent.no_preview));
}

#[tokio::test]
async fn a_long_text_goes_in_parts_with_the_buttons_under_the_last() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "x");
    let mut long = bubble(&"lương tối thiểu vùng ".repeat(450));
    long.buttons = vec![press("Tiếp", 1, 0)];
    let sent = act(&telegram, Act::Send { bubble: long.clone() }).await.unwrap();
    assert_eq!(sent.message_ids.len(), 3);
    let seen = standin.sent(PERSON);
    let buttons: Vec<usize> = seen.iter().map(|sent| sent.buttons.len()).collect();
    assert_eq!(buttons, [0, 0, 1]);
    assert!(seen.iter().all(|sent| sent.text.starts_with("lương") || sent.text.contains(' ')));
}

#[tokio::test]
async fn a_document_goes_with_its_words_as_caption_if_they_fit() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "x");
    let document =
        Document { name: "bao-cao.html".into(), mime: "text/html".into(), file: "1".into() };
    let context =
        SendContext { document: Some(Bytes::from_static(b"<p>a</p>")), ..SendContext::default() };
    let short = Outbound {
        bold: vec![(0, 3)],
        buttons: vec![press("Xong", 3, 1)],
        document: Some(document),
        protect: true,
        ..bubble("Báo cáo của xưởng")
    };
    let long = Outbound { text: "dài ".repeat(400), ..short.clone() };
    let silent = Outbound { text: " \n".into(), bold: Vec::new(), ..short.clone() };
    for bubble in [short.clone(), long, silent] {
        let act = Act::Send { bubble };
        telegram.perform(&urn(PERSON), &act, &context).await.unwrap();
    }
    let seen = standin.sent(PERSON);
    let texts: Vec<usize> = seen.iter().map(|sent| sent.text.chars().count()).collect();
    assert_eq!(texts, [17, 1599, 0, 0]);
    assert_eq!(seen[0].entities, [json!({"type": "bold", "offset": 0, "length": 2})]);
    for index in [0, 2, 3] {
        let (name, mime, size) = seen[index].document.clone().unwrap();
        assert_eq!((name.as_str(), mime.as_str(), size), ("bao-cao.html", "text/html", 8));
        assert_eq!(seen[index].buttons.len(), 1);
        assert!(seen[index].protected);
        assert_eq!(&seen[index].bytes[..], b"<p>a</p>");
    }
    assert!(matches!(
        act(&telegram, Act::Send { bubble: short }).await,
        Err(SendError::Refused { .. })
    ));
}

#[tokio::test]
async fn a_press_is_acknowledged_and_too_old_is_fine() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "x");
    let mut question = bubble("Ở đâu?");
    question.buttons = vec![press("Việt Nam", 7, 0), press("Thái Lan", 7, 1)];
    let sent = act(&telegram, Act::Send { bubble: question }).await.unwrap();
    let message = sent.message_ids[0].parse().unwrap();
    let id = standin.user_presses(PERSON, message, 1).unwrap();
    let inbound = take(&telegram).await.pop().unwrap();
    let Body::Press { visit: 7, option: 1, callback: Some(callback) } = inbound.body else {
        panic!("not the press");
    };
    assert_eq!(callback, id);
    let acknowledge = Act::Acknowledge { callback };
    act(&telegram, acknowledge.clone()).await.unwrap();
    assert!(standin.press_answer(&id).is_some());
    act(&telegram, acknowledge).await.unwrap();
    act(&telegram, Act::Acknowledge { callback: "never".into() }).await.unwrap();
}

#[tokio::test]
async fn wiping_removes_by_tag_or_everything_and_gone_is_fine() {
    let (standin, telegram) = both().await;
    let mut messages = Vec::new();
    for number in 0..130 {
        let id = standin.user_says(PERSON, "x");
        messages.push(SentRef { id: id.to_string(), tag: None, incoming: true });
        if number % 2 == 0 {
            let sent = say(&telegram, "y").await.unwrap();
            let tag = (number == 0).then(|| "receipt".to_owned());
            messages.push(SentRef { id: sent.message_ids[0].clone(), tag, incoming: false });
        }
    }
    let context = SendContext { messages: messages.clone(), ..SendContext::default() };
    let there = || messages.iter().filter(|it| standin.is_there(it.id.parse().unwrap())).count();
    assert_eq!(there(), 195);
    let wipe = |tag: Option<&str>| Act::Wipe { tag: tag.map(str::to_owned) };
    telegram.perform(&urn(PERSON), &wipe(Some("receipt")), &context).await.unwrap();
    assert_eq!(there(), 194);
    telegram.perform(&urn(PERSON), &wipe(None), &context).await.unwrap();
    assert_eq!(there(), 0);
    let calls = standin.requests();
    let sizes: Vec<usize> = calls
        .iter()
        .filter(|call| call.method == "deleteMessages")
        .map(|call| call.params["message_ids"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes, [1, 100, 95]);
    telegram.perform(&urn(PERSON), &wipe(None), &context).await.unwrap();
}

#[tokio::test]
async fn one_message_that_is_too_old_does_not_keep_the_others() {
    let (standin, telegram) = both().await;
    let old = standin.user_says(PERSON, "old");
    standin.advance(Duration::from_hours(49));
    let new = standin.user_says(PERSON, "new");
    let refer = |id: i64| SentRef { id: id.to_string(), tag: None, incoming: true };
    let context = SendContext {
        messages: vec![refer(old), refer(new), refer(999_999)],
        document: None,
        ..SendContext::default()
    };
    telegram.perform(&urn(PERSON), &Act::Wipe { tag: None }, &context).await.unwrap();
    assert!(standin.is_there(old) && !standin.is_there(new));
}

#[tokio::test]
async fn calming_puts_a_harmless_bubble_in_place() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "x");
    let mut receipt = bubble("Mã: 12345");
    receipt.buttons = vec![press("Xong", 1, 0)];
    let sent = act(&telegram, Act::Send { bubble: receipt }).await.unwrap();
    let context =
        SendContext { messages: vec![mentions(&sent)], document: None, ..SendContext::default() };
    let calm = Act::Calm { bubble: bubble("Chúc bạn một ngày tốt.") };
    for _ in 0..2 {
        telegram.perform(&urn(PERSON), &calm, &context).await.unwrap();
    }
    let seen = standin.sent(PERSON);
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].text.as_str(), seen[0].buttons.len()), ("Chúc bạn một ngày tốt.", 0));

    // A document has no text that could be changed: it goes.
    let document = Document { name: "a.html".into(), mime: "text/html".into(), file: "1".into() };
    let with_file = Outbound { document: Some(document), ..bubble("a") };
    let with_bytes =
        SendContext { document: Some(Bytes::from_static(b"a")), ..SendContext::default() };
    let sent = telegram
        .perform(&urn(PERSON), &Act::Send { bubble: with_file }, &with_bytes)
        .await
        .unwrap();
    let context =
        SendContext { messages: vec![mentions(&sent)], document: None, ..SendContext::default() };
    for _ in 0..2 {
        telegram.perform(&urn(PERSON), &calm, &context).await.unwrap();
    }
    assert_eq!(standin.sent(PERSON).len(), 1);
    act(&telegram, calm).await.unwrap();
    assert_eq!(act(&telegram, Act::Nothing).await.unwrap(), Sent::default());
}

#[tokio::test]
async fn refusals_become_what_the_sender_must_do() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "x");
    let answer = |code, retry_after| Fault::Answer { code, retry_after };
    let later = |after: Option<u64>| SendError::Later { after: after.map(Duration::from_secs) };
    let other = SendError::Refused { code: 400, what: "other" };
    for (fault, expected) in [
        (answer(429, Some(7)), later(Some(7))),
        (answer(500, None), later(None)),
        (answer(502, None), later(None)),
        (answer(504, None), later(None)),
        (answer(401, None), later(Some(60))),
        (answer(403, None), SendError::Unreachable),
        (answer(400, None), other),
        (Fault::Hang { millis: 0 }, SendError::Unanswered),
        (Fault::Swallow { millis: 0 }, SendError::Unanswered),
    ] {
        standin.fault(Some("sendMessage"), 1, fault.clone());
        let started = Instant::now();
        assert_eq!(say(&telegram, "secret words").await, Err(expected), "{fault:?}");
        assert!(started.elapsed() < Duration::from_secs(5), "no sleeping inside a call");
    }
    assert_eq!(standin.sent(PERSON).len(), 1, "only the swallowed one arrived");
    say(&telegram, "y").await.unwrap();

    standin.block(PERSON);
    assert_eq!(say(&telegram, "y").await, Err(SendError::Unreachable));
    standin.unblock(PERSON);
    say(&telegram, "y").await.unwrap();
    let send = Act::Send { bubble: bubble("a") };
    let unknown = telegram.perform(&urn(1), &send, &SendContext::default()).await;
    assert_eq!(unknown, Err(SendError::Unreachable));
    let nobody = Urn { channel: ChannelKind::Telegram, address: "unknown".into() };
    let nowhere = telegram.perform(&nobody, &send, &SendContext::default()).await;
    assert_eq!(nowhere, Err(SendError::Refused { code: 400, what: "address" }));

    standin.add_to_group(-77, PERSON);
    let to = standin.migrate(-77);
    let moved = telegram.perform(&urn(-77), &send, &SendContext::default()).await;
    assert_eq!(moved, Err(SendError::Migrated { to: to.to_string() }));
}

#[tokio::test]
async fn a_later_part_waits_instead_of_repeating_the_first() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "x");
    let long = bubble(&"dài ".repeat(1500));
    standin.fault(Some("sendMessage"), 1, Fault::Pass);
    standin.fault(Some("sendMessage"), 1, Fault::Answer { code: 429, retry_after: Some(1) });
    let sent = act(&telegram, Act::Send { bubble: long }).await.unwrap();
    assert_eq!(sent.message_ids.len(), 2);
    assert_eq!(standin.sent(PERSON).len(), 2);
    let codes: Vec<u16> = standin.requests().iter().map(|call| call.code).collect();
    assert_eq!(codes, [200, 429, 200]);
}

#[tokio::test]
async fn nothing_secret_is_in_any_error_or_debug() {
    let dead = Settings {
        token: "7012345678:AAH-very_secret_token".into(),
        api_url: Some("http://127.0.0.1:9/".parse().unwrap()),
        proxy: None,
        rate: None,
    };
    let telegram = Telegram::new(&dead).unwrap();
    let (standin, alive) = both().await;
    standin.user_says(PERSON, "x");
    standin.fault(None, 3, Fault::Hang { millis: 0 });
    let mut said = vec![format!("{dead:?} {telegram:?} {alive:?} {:?}", alive.account())];
    let file = WireFile { handle: "AgAC".into(), kind: FileKind::Photo, size: None, album: None };
    for telegram in [&telegram, &alive] {
        let errors = [
            say(telegram, "secret words").await.unwrap_err(),
            telegram.identity().await.unwrap_err(),
        ];
        said.extend(errors.iter().map(|error| format!("{error} {error:?}")));
        let error = telegram.poll(None, Duration::ZERO).await.unwrap_err();
        said.push(format!("{error} {error:?}"));
        let error = telegram.fetch(&file, 100).await.unwrap_err();
        said.push(format!("{error} {error:?}"));
    }
    assert_eq!(say(&telegram, "a").await, Err(SendError::Network));
    let moved = SendError::Migrated { to: "-100777".into() };
    said.push(format!("{moved} {moved:?}"));
    for bad in ["secret", ":secret", "abc:secret", "7012345678:", "7012345678:secret token"] {
        let error = Telegram::new(&Settings { token: bad.into(), ..dead.clone() }).unwrap_err();
        assert_eq!(error, BadSettings::Token);
        said.push(format!("{error} {error:?}"));
    }
    let proxy = Some("ftp://secret@127.0.0.1/".parse().unwrap());
    let error = Telegram::new(&Settings { proxy, ..dead.clone() }).unwrap_err();
    assert_eq!(error, BadSettings::Proxy);
    said.push(format!("{error} {error:?}"));
    for line in said {
        for secret in
            ["secret", "standin_token", "127.0.0.1", "4242", "100777", "AgAC", "http://127"]
        {
            assert!(!line.contains(secret), "{secret} in: {line}");
        }
    }
}
