//! Webhooks of gateways and short links: only with proof, only once, never acknowledged before
//! it is durable.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::StatusCode;
use channels::sms::{Gateway, Settings};
use common::{Rig, get, post, rig_that_ends_with, rig_with};
use domain::{Account, Clock as _};

const TOKEN: &str = "a-long-random-word";

fn gateway() -> Gateway {
    let source = include_str!("../../../content/gateways/kannel.toml");
    let credentials = [("username", "line"), ("password", "secret"), ("hook_token", TOKEN)];
    let settings = Settings {
        account: Account("sms:test".to_owned()),
        sender: "8888".to_owned(),
        credentials: credentials.map(|(k, v)| (k.to_owned(), v.to_owned())).into(),
        send_url: None,
        hook_url: Some("http://127.0.0.1:1/hooks/sms:test".parse().unwrap()),
        calling_code: Some("84".to_owned()),
        rate: None,
    };
    Gateway::new(source, settings).unwrap()
}

fn hook(token: &str, id: &str, fields: &[(&str, &str)]) -> common::Ask {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("token", token)
        .append_pair("id", id)
        .append_pair("from", "+84901234567")
        .extend_pairs(fields)
        .finish();
    get(&format!("/hooks/sms:test?{query}"))
}

async fn rig() -> Rig {
    rig_with(|settings| settings.gateways = vec![Arc::new(gateway())]).await
}

#[tokio::test]
async fn a_message_is_taken_once_and_a_forged_one_leaves_no_row() {
    let rig = rig().await;
    for token in ["", "wrong", "a-long-random-wor"] {
        let answer = rig.ask(hook(token, "1", &[("text", "hello")])).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(rig.store.waiting().await.unwrap(), 0);
    for _ in 0..3 {
        let answer = rig.ask(hook(TOKEN, "1", &[("text", "how is overtime paid")])).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    assert_eq!(rig.store.waiting().await.unwrap(), 1);
    assert_eq!(rig.ask(post("/hooks/sms:test", &[])).await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(rig.ask(get("/hooks/sms:other")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn parts_in_any_order_are_one_message_and_a_missing_one_is_waited_for() {
    let rig = rig().await;
    // The header of a part as bytes: its length, "concatenated", three bytes, and they.
    let part = |reference: u8, total: u8, index: u8| {
        [5, 0, 3, reference, total, index].map(char::from).iter().collect::<String>()
    };
    let send = async |id: &str, udh: &str, text: &str| {
        let answer = rig.ask(hook(TOKEN, id, &[("text", text), ("udh", udh)])).await;
        assert_eq!(answer.status, StatusCode::OK);
        rig.store.waiting().await.unwrap()
    };
    assert_eq!(send("b", &part(7, 2, 2), "paid at night?").await, 0);
    assert_eq!(send("b", &part(7, 2, 2), "paid at night?").await, 0);
    assert_eq!(send("a", &part(7, 2, 1), "how is overtime ").await, 1);
    // Redelivered, under the same name and under another.
    assert_eq!(send("a", &part(7, 2, 1), "how is overtime ").await, 1);
    assert_eq!(send("c", &part(7, 2, 1), "how is overtime ").await, 1);
    assert_eq!(send("d", &part(8, 3, 2), "only the middle").await, 1);
    rig.clock.advance(jiff::SignedDuration::from_mins(11));
    rig.line.drain().await.unwrap();
    let day = "2026-12-07";
    let used = rig.store.sms_usage(day, day).await.unwrap();
    assert_eq!(used.iter().map(|row| row.received).sum::<i64>(), 2);
}

#[tokio::test]
async fn while_the_database_is_away_nothing_is_acknowledged() {
    let (rig, mut end) =
        rig_that_ends_with(|settings| settings.gateways = vec![Arc::new(gateway())]).await;
    end.now().await;
    for fields in
        [&[("text", "hello")][..], &[("text", "a"), ("udh", "\u{5}\0\u{3}\u{1}\u{2}\u{1}")][..]]
    {
        let answer = rig.ask(hook(TOKEN, "1", fields)).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    }
}

#[tokio::test]
async fn reports_are_counted_and_only_grow() {
    let rig = rig().await;
    for status in ["1", "8"] {
        let path = format!("/hooks/sms:test?token={TOKEN}&report=m1&status={status}");
        assert_eq!(rig.ask(get(&path)).await.status, StatusCode::OK);
    }
    let metrics = rig.ask(get("/metrics")).await.body;
    let line = "workline_sms_messages{gateway=\"sms:test\",status=\"delivered\"} 1";
    assert!(metrics.contains(line), "{metrics}");
}

#[tokio::test]
async fn a_short_link_that_is_none_opens_nothing_and_guesses_end() {
    let rig = rig().await;
    let mut seen = BTreeMap::new();
    for n in 0..30 {
        let answer = rig.ask(get(&format!("/s/abcdefgh{n:02}"))).await;
        *seen.entry(answer.status).or_insert(0) += 1;
    }
    assert_eq!(seen[&StatusCode::NOT_FOUND], 20);
    assert_eq!(seen[&StatusCode::TOO_MANY_REQUESTS], 10);
}

/// A line whose pages can be reached, and what it wrote to a phone, in order.
async fn phone_rig() -> Rig {
    let source = |settings: &mut worker::Settings| {
        settings.public_url = format!("http://{}", common::HERE);
        settings.sms = worker::SmsSettings {
            prices: [("sms:test".to_owned(), worker::PartPrices { sent: 100_000, received: 0 })]
                .into(),
            currency: "USD".to_owned(),
            warn_daily: 650_000,
        };
    };
    common::rig_of_phones(source, Arc::new(common::Phones::default()), |settings| {
        settings.gateways = vec![Arc::new(gateway())];
    })
    .await
}

/// Somebody writes; what the phone shows then.
async fn text(rig: &Rig, id: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let answer = rig.ask(hook(TOKEN, id, fields)).await;
    assert_eq!(answer.status, StatusCode::OK);
    rig.line.drain().await.unwrap();
    rig.heard()
}

/// All pages of what the phone was just sent.
async fn read_on(rig: &Rig) -> String {
    let mut pages = rig.heard();
    for n in 0..20 {
        if !pages.last().is_some_and(|page| page.contains("1: read on")) {
            break;
        }
        pages.extend(text(rig, &format!("page {}/{n}", rig.clock.now()), &[("text", "1")]).await);
    }
    pages.join("\n")
}

#[tokio::test]
async fn a_missing_part_is_waited_for_ten_minutes_and_then_told() {
    let rig = phone_rig().await;
    text(&rig, "0", &[("text", "english")]).await;
    let udh = [5, 0, 3, 9, 2, 1].map(char::from).iter().collect::<String>();
    assert!(text(&rig, "a", &[("text", "how is overtime "), ("udh", &udh)]).await.is_empty());
    rig.clock.advance(jiff::SignedDuration::from_secs(599));
    rig.line.drain().await.unwrap();
    assert!(rig.heard().is_empty(), "still within the ten minutes");
    rig.clock.advance(jiff::SignedDuration::from_secs(1));
    rig.line.drain().await.unwrap();
    let heard = read_on(&rig).await;
    assert!(heard.contains("piece of your message is missing"), "{heard}");
    // What comes after all is a message of its own once its own wait is over.
    let late = [5, 0, 3, 9, 2, 2].map(char::from).iter().collect::<String>();
    assert!(text(&rig, "b", &[("text", "at night?"), ("udh", &late)]).await.is_empty());
    rig.clock.advance(jiff::SignedDuration::from_mins(10));
    rig.line.drain().await.unwrap();
    assert!(read_on(&rig).await.contains("piece of your message is missing"));
}

#[tokio::test]
async fn the_same_reference_with_other_words_is_another_message() {
    let rig = rig().await;
    let part = |index: u8| [5, 0, 3, 7, 2, index].map(char::from).iter().collect::<String>();
    let send = async |id: &str, index: u8, text: &str| {
        rig.ask(hook(TOKEN, id, &[("text", text), ("udh", &part(index))])).await;
        rig.store.waiting().await.unwrap()
    };
    assert_eq!(send("a", 1, "how is overtime ").await, 0);
    assert_eq!(send("b", 2, "paid?").await, 1);
    // At once after it, with the same reference: first what was there, then something new.
    assert_eq!(send("c", 2, "paid?").await, 1);
    assert_eq!(send("d", 1, "and what is ").await, 1);
    assert_eq!(send("e", 2, "a night?").await, 2);
    // A second beginning ends what waited before it.
    assert_eq!(send("f", 1, "lost ").await, 2);
    assert_eq!(send("g", 1, "found ").await, 3);
    assert_eq!(send("h", 2, "again").await, 4);
}

#[tokio::test]
async fn what_has_no_words_is_answered_and_what_cannot_be_read_is_kept() {
    let rig = phone_rig().await;
    text(&rig, "0", &[("text", "english")]).await;
    let heard = text(&rig, "1", &[("text", " ")]).await;
    assert!(heard[0].contains("can't read this kind of message"), "{heard:?}");
    let source = include_str!("../../../content/gateways/infobip.toml");
    let credentials =
        [("base_host", "x.api.infobip.com"), ("api_key", "secret"), ("hook_token", TOKEN)];
    let settings = Settings {
        account: Account("sms:test".to_owned()),
        sender: "8888".to_owned(),
        credentials: credentials.map(|(k, v)| (k.to_owned(), v.to_owned())).into(),
        send_url: None,
        hook_url: None,
        calling_code: Some("84".to_owned()),
        rate: None,
    };
    let gateway = Gateway::new(source, settings).unwrap();
    let rig = rig_with(|settings| settings.gateways = vec![Arc::new(gateway)]).await;
    let body = r#"{"results": [{"messageId": "1", "from": "84901234567", "text": "a"},
        {"messageId": "2", "text": "nobody"}]}"#;
    let mut ask = post(&format!("/hooks/sms:test?token={TOKEN}"), &[]);
    ask.body = body.to_owned().into();
    assert_eq!(rig.ask(ask).await.status, StatusCode::OK);
    assert_eq!(rig.store.waiting().await.unwrap(), 1);
    let metrics = rig.ask(get("/metrics")).await.body;
    assert!(metrics.contains("workline_unparsed_total 1"), "{metrics}");
}

#[tokio::test]
async fn a_short_link_opens_its_card_for_a_week() {
    let rig = phone_rig().await;
    text(&rig, "1", &[("text", "english")]).await;
    text(&rig, "2", &[("text", "how is overtime paid")]).await;
    let heard = text(&rig, "3", &[("text", "1")]).await;
    let link = heard.iter().flat_map(|text| text.lines()).find(|line| line.contains("/s/"));
    let path = link.expect("no link").split(common::HERE).nth(1).unwrap().to_owned();
    // Whoever reads it twice, or on two phones, sees it twice.
    for _ in 0..2 {
        let answer = rig.ask(get(&path)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let card = answer.headers["location"].to_str().unwrap().to_owned();
        assert!(card.starts_with("/card/"), "{card}");
        assert_eq!(rig.ask(get(&card)).await.status, StatusCode::OK);
    }
    rig.clock.advance(jiff::SignedDuration::from_hours(7 * 24));
    assert_eq!(rig.ask(get(&path)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn staff_see_that_a_day_costs_more_than_was_set() {
    let rig = phone_rig().await;
    rig.staff("ana").await;
    let cookie = rig.sign_in("ana").await;
    let console = async || rig.ask(get("/console").holding(&cookie)).await.body;
    text(&rig, "1", &[("text", "hello")]).await;
    assert!(!console().await.contains("USD"), "one message is within the sum");
    for id in 2..10 {
        text(&rig, &id.to_string(), &[("text", "hello")]).await;
    }
    let page = console().await;
    assert!(page.contains("USD"), "{page}");
}
