//! Webhooks of gateways and short links: only with proof, only once, never acknowledged before
//! it is durable.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::StatusCode;
use channels::sms::{Gateway, Settings};
use common::{Rig, get, post, rig_that_ends_with, rig_with};
use domain::Account;

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
