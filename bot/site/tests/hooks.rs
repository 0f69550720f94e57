//! Webhooks: only with the secret, only once, and never acknowledged before it is durable.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use axum::body::Body;
use axum::http::StatusCode;
use channels::telegram::webhook::HEADER;
use common::{Ask, Rig, SECRET, get, post, rig, rig_that_ends};

const PATH: &str = "/hooks/telegram:1";

fn update(body: impl Into<Body>) -> Ask {
    let mut ask = post(PATH, &[]).without("origin").but("content-type", "application/json");
    ask.body = body.into();
    ask
}

fn text(id: i64) -> String {
    format!(
        "{{\"update_id\":{id},\"message\":{{\"message_id\":{id},\"date\":1,\
         \"chat\":{{\"id\":5,\"type\":\"private\"}},\"from\":{{\"id\":5,\"is_bot\":false,\
         \"first_name\":\"A\"}},\"text\":\"xin chào\"}}}}"
    )
}

async fn rows(rig: &Rig) -> i64 {
    rig.store.waiting().await.unwrap() + rig.store.unparsed().await.unwrap()
}

#[tokio::test]
async fn a_forged_missing_or_doubled_secret_is_turned_away() {
    let rig = rig().await;
    for ask in [
        update(text(1)),
        update(text(1)).with(HEADER, "wrong"),
        update(text(1)).with(HEADER, ""),
        update(text(1)).with(HEADER, SECRET).with(HEADER, SECRET),
        update(text(1)).with(HEADER, SECRET).with(HEADER, "wrong"),
    ] {
        let answer = rig.ask(ask).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert_eq!(answer.body, "");
    }
    assert_eq!(rows(&rig).await, 0);
}

#[tokio::test]
async fn an_update_is_taken_once_however_often_it_comes() {
    let rig = rig().await;
    for _ in 0..3 {
        let answer = rig.ask(update(text(1)).with(HEADER, SECRET)).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    assert_eq!(rig.store.waiting().await.unwrap(), 1);
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_and_acknowledged() {
    let rig = rig().await;
    for raw in ["no json", "{\"update_id\":", "[1,2]"] {
        let answer = rig.ask(update(raw.to_owned()).with(HEADER, SECRET)).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    assert_eq!(rig.store.waiting().await.unwrap(), 0);
    assert_eq!(rig.store.unparsed().await.unwrap(), 3);
}

#[tokio::test]
async fn a_body_over_one_mebibyte_is_too_large() {
    let rig = rig().await;
    let answer = rig.ask(update(vec![b' '; 1024 * 1024 + 1]).with(HEADER, SECRET)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(rows(&rig).await, 0);
}

#[tokio::test]
async fn without_a_database_nothing_is_acknowledged() {
    let (rig, mut end) = rig_that_ends().await;
    end.now().await;
    let answer = rig.ask(update(text(1)).with(HEADER, SECRET)).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn other_accounts_and_methods_are_not_there() {
    let rig = rig().await;
    let mut ask = post("/hooks/telegram:2", &[]).with(HEADER, SECRET);
    ask.body = text(1).into();
    assert_eq!(rig.ask(ask).await.status, StatusCode::NOT_FOUND);
    assert_eq!(rig.ask(get(PATH)).await.status, StatusCode::METHOD_NOT_ALLOWED);
}
