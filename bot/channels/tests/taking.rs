//! What comes from Telegram: polls, files; and what the line tells about itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Duration;

use bytes::Bytes;
use channels::telegram::webhook::Secret;
use channels::telegram::{InlineCard, Parsed, PollError, Settings, Telegram, parse};
use channels::{Channel, FetchError, Introduction};
use domain::message::{Body, WireFile};
use serde_json::{Value, json};
use standin::{Fault, Thing};

mod common;
use common::{PERSON, both, settings, take};

#[tokio::test]
async fn polling_forgets_only_what_the_offset_says() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "1");
    standin.user_says(PERSON, "2");
    let first = telegram.poll(None, Duration::ZERO).await.unwrap();
    assert_eq!(first.len(), 2);
    assert_eq!(telegram.poll(None, Duration::ZERO).await.unwrap(), first);
    let next = first[0].update_id + 1;
    assert_eq!(telegram.poll(Some(next), Duration::ZERO).await.unwrap(), first[1..]);
    assert_eq!(standin.waiting(), 1);
    let next = first[1].update_id + 1;
    let held = telegram.poll(Some(next), Duration::from_secs(20));
    let speak = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        standin.user_says(PERSON, "3");
    };
    let (woken, ()) = tokio::join!(held, speak);
    assert_eq!(woken.unwrap().len(), 1);

    let held = telegram.poll(Some(next), Duration::from_secs(1));
    assert_eq!(held.await.unwrap().len(), 1);
    let older = telegram.poll(Some(next + 1), Duration::from_secs(20));
    let newer = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        telegram.poll(Some(next + 1), Duration::ZERO).await
    };
    let (older, newer) = tokio::join!(older, newer);
    assert_eq!((older, newer), (Err(PollError::TokenInUse), Ok(Vec::new())));

    let secret = Secret::new("right_secret").unwrap();
    telegram.set_webhook(&"http://127.0.0.1:9/hooks".parse().unwrap(), &secret).await.unwrap();
    let poll = telegram.poll(None, Duration::ZERO).await;
    assert_eq!(poll, Err(PollError::WebhookSet));
    telegram.delete_webhook().await.unwrap();
    assert_eq!(telegram.poll(None, Duration::ZERO).await, Ok(Vec::new()));

    let wrong = Settings { token: "7012345678:other".into(), ..settings(&standin) };
    let poll = Telegram::new(&wrong).unwrap().poll(None, Duration::ZERO).await;
    assert_eq!(poll, Err(PollError::BadToken));
    for (code, after) in [(429, Some(3)), (502, None)] {
        standin.fault(Some("getUpdates"), 1, Fault::Answer { code, retry_after: after });
        let after = after.map(Duration::from_secs);
        assert_eq!(telegram.poll(None, Duration::ZERO).await, Err(PollError::Later { after }));
    }
}

#[tokio::test]
async fn one_odd_update_does_not_lose_the_batch() {
    let (standin, telegram) = both().await;
    standin.user_says(PERSON, "1");
    standin.push_update("message", json!({"text": "no chat"}));
    standin.user_sends(PERSON, &Thing::Novelty, "");
    standin.user_says(PERSON, "2");
    let bodies: Vec<Body> = take(&telegram).await.into_iter().map(|it| it.body).collect();
    assert_eq!(bodies.len(), 4);
    assert!(matches!(bodies[1], Body::Unparsed { .. }));
    assert!(matches!(bodies[3], Body::Text { .. }));
}

#[tokio::test]
async fn files_are_fetched_whole_and_capped() {
    let (standin, telegram) = both().await;
    let picture = Bytes::from(vec![7_u8; 128_000]);
    standin.user_sends(PERSON, &Thing::Photo(picture.clone()), "máy");
    standin.user_sends_album(PERSON, &[picture.clone(), picture.clone()], "hai tấm");
    standin.user_sends(PERSON, &Thing::Voice(Bytes::from_static(b"voice")), "");
    standin.user_sends(PERSON, &Thing::Claims(25 << 20), "");
    let files: Vec<WireFile> = take(&telegram)
        .await
        .into_iter()
        .filter_map(|inbound| match inbound.body {
            Body::File { file, .. } => Some(file),
            _ => None,
        })
        .collect();
    assert_eq!(files.len(), 5);
    assert!(files[0].album.is_none());
    assert!(files[1].album.is_some() && files[1].album == files[2].album);
    let cap = 20 << 20;
    assert_eq!(telegram.fetch(&files[0], cap).await.unwrap(), picture);
    assert_eq!(telegram.fetch(&files[0], 1000).await, Err(FetchError::TooLarge));
    let unannounced = WireFile { size: None, ..files[0].clone() };
    assert_eq!(telegram.fetch(&unannounced, 1000).await, Err(FetchError::TooLarge));
    assert_eq!(telegram.fetch(&files[3], cap).await.unwrap(), b"voice");
    assert_eq!(telegram.fetch(&files[4], cap).await, Err(FetchError::TooLarge));
    let unannounced = WireFile { size: None, ..files[4].clone() };
    assert_eq!(telegram.fetch(&unannounced, u64::MAX).await, Err(FetchError::TooLarge));
    standin.user_sends(PERSON, &Thing::Claims(10), "");
    let Body::File { file: liar, .. } = take(&telegram).await.pop().unwrap().body else {
        panic!("not the file");
    };
    assert_eq!(telegram.fetch(&liar, 20).await, Err(FetchError::TooLarge));
    let unknown = WireFile { handle: "AgAC".into(), ..unannounced };
    assert!(telegram.fetch(&unknown, cap).await.is_err());
    standin.fault(Some("file"), 1, Fault::Answer { code: 404, retry_after: None });
    assert_eq!(telegram.fetch(&files[3], cap).await, Err(FetchError::Gone));
    standin.fault(Some("file"), 1, Fault::Answer { code: 502, retry_after: None });
    assert_eq!(telegram.fetch(&files[3], cap).await, Err(FetchError::Later { after: None }));
}

#[tokio::test]
async fn the_line_introduces_itself_only_where_something_differs() {
    let (standin, telegram) = both().await;
    let introduction = |language: Option<&str>, help: &str| Introduction {
        language: language.map(str::to_owned),
        commands: vec![("help".into(), help.into()), ("stop".into(), help.into())],
        description: format!("{help}\n\n{help}"),
        short_description: help.into(),
    };
    let all = [introduction(None, "Ask"), introduction(Some("vi"), "Hỏi")];
    assert_eq!(telegram.prepare(&all).await, Ok(6));
    assert_eq!(telegram.prepare(&all).await, Ok(0));
    let all = [introduction(None, "Ask"), introduction(Some("vi"), "Hỏi người thật")];
    assert_eq!(telegram.prepare(&all).await, Ok(3));
    assert_eq!(telegram.prepare(&[introduction(Some("zh-Hans"), "问")]).await, Ok(0));
    let changes = standin.requests();
    assert_eq!(changes.iter().filter(|call| call.method.starts_with("set")).count(), 9);
    let identity = telegram.identity().await.unwrap();
    assert!(identity.supports_inline_queries && !identity.can_read_all_group_messages);
    assert_eq!(telegram.account().0, format!("telegram:{}", identity.id));
}

#[tokio::test]
async fn cards_are_offered_and_a_late_answer_is_fine() {
    let (standin, telegram) = both().await;
    let card = |id: &str| InlineCard {
        id: id.into(),
        title: "Lương tối thiểu\n".into(),
        text: "Lương tối thiểu vùng I: *5.310.000* đ".into(),
        button: Some(("Hỏi riêng".into(), "https://t.me/workline_bot?start=c_a1b2c3".into())),
    };
    let query = standin.inline_query(PERSON, "luong");
    let updates = telegram.poll(None, Duration::ZERO).await.unwrap();
    let at = "2026-03-02T02:00:00Z".parse().unwrap();
    let Parsed::Inline(asked) = parse(&updates[0].json, telegram.account(), at) else {
        panic!("not an inline query");
    };
    assert_eq!(asked.id, query);
    let cards = [card("c_1"), card("c_1"), card(""), card("c_2"), card(&"x".repeat(65))];
    telegram.answer_inline(&asked.id, &cards, 60).await.unwrap();
    let shown = standin.inline_answer(&query).unwrap();
    let ids: Vec<&Value> = shown.as_array().unwrap().iter().map(|card| &card["id"]).collect();
    assert_eq!(ids, ["c_1", "c_2"]);
    assert_eq!(shown[0]["title"], "Lương tối thiểu");
    telegram.answer_inline(&asked.id, &cards, 60).await.unwrap();
    telegram.answer_inline("unknown", &[], 60).await.unwrap();
}
