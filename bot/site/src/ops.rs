//! Health and figures: for the machine itself, or with a token.

use std::fmt::Write as _;
use std::sync::atomic::Ordering;

use axum::Router;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use subtle::ConstantTimeEq;

use crate::Site;
use crate::guard::Source;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
}

fn allowed(site: &Site, source: Source, headers: &HeaderMap) -> bool {
    let token = site.settings().metrics_token.as_bytes();
    let given = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.as_bytes().strip_prefix(b"Bearer "))
        .unwrap_or_default();
    source.is_local || (!token.is_empty() && bool::from(given.ct_eq(token)))
}

async fn ready(State(site): State<Site>, source: Source, headers: HeaderMap) -> Response {
    if !allowed(&site, source, &headers) {
        return StatusCode::NOT_FOUND.into_response();
    }
    match site.line().store().waiting().await {
        Ok(_) => "ready\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database is away\n").into_response(),
    }
}

/// Text messages of today, and how far those of the last days came.
async fn text_messages(site: &Site, text: &mut String) {
    let line = site.line();
    let (Ok(today), Ok(statuses)) = (line.sms_today().await, line.store().sms_statuses().await)
    else {
        return;
    };
    if today.is_empty() && statuses.is_empty() {
        return;
    }
    let millions =
        |millionths: i64| format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
    let mut gauge = |name: &str, help: &str, rows: Vec<(String, String)>| {
        let _ = writeln!(text, "# HELP workline_{name} {help}\n# TYPE workline_{name} gauge");
        for (labels, value) in rows {
            let _ = writeln!(text, "workline_{name}{{{labels}}} {value}");
        }
    };
    let of = |account: &str| format!("gateway=\"{account}\"");
    let rows = |value: &dyn Fn(&worker::GatewayDay) -> String| {
        today.iter().map(|day| (of(&day.account), value(day))).collect()
    };
    gauge("sms_parts_sent_today", "parts sent", rows(&|day| day.parts_sent.to_string()));
    gauge(
        "sms_parts_received_today",
        "parts received",
        rows(&|day| day.parts_received.to_string()),
    );
    gauge("sms_cost_today", "cost of the parts sent", rows(&|day| millions(day.cost)));
    let statuses = statuses
        .into_iter()
        .map(|(account, status, count)| {
            let name = usize::try_from(status).ok().and_then(|s| worker::SMS_STATUSES.get(s));
            let labels = format!("{},status=\"{}\"", of(&account), name.unwrap_or(&"unknown"));
            (labels, count.to_string())
        })
        .collect();
    gauge("sms_messages", "messages of the last week by how far they came", statuses);
}

async fn metrics(State(site): State<Site>, source: Source, headers: HeaderMap) -> Response {
    if !allowed(&site, source, &headers) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let tally = site.line().tally();
    let counters = [
        ("accepted", "messages accepted", &tally.accepted),
        ("answered", "messages answered", &tally.answered),
        ("sets", "sets committed", &tally.sets),
        ("sent", "acts performed", &tally.sent),
        ("later", "acts put off", &tally.later),
        ("refused", "acts refused for good", &tally.refused),
        ("dead", "messages given up", &tally.dead),
        ("unparsed", "updates that could not be read", &tally.unparsed),
    ];
    let mut text = String::new();
    for (name, help, value) in counters {
        let value = value.load(Ordering::Relaxed);
        let _ = writeln!(
            text,
            "# HELP workline_{name}_total {help}\n# TYPE workline_{name}_total counter\n\
             workline_{name}_total {value}"
        );
    }
    let waiting = site.line().store().waiting().await;
    let _ = writeln!(
        text,
        "# HELP workline_database_up whether the database answers\n\
         # TYPE workline_database_up gauge\nworkline_database_up {}",
        u8::from(waiting.is_ok())
    );
    if let Ok(waiting) = waiting {
        let _ = writeln!(
            text,
            "# HELP workline_waiting messages that wait for an answer\n\
             # TYPE workline_waiting gauge\nworkline_waiting {waiting}"
        );
    }
    text_messages(&site, &mut text).await;
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
