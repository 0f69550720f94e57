//! With everything logged that any library logs, no secret, number or word of a person is
//! found in it. Alone in its file, because a subscriber is set for the process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::StatusCode;
use channels::sms::{Gateway, Settings, WebhookRequest};
use channels::{Channel, SendContext};
use domain::message::Outbound;
use domain::{Account, Act, ChannelKind, Urn};
use reqwest::header::HeaderMap;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn nothing_of_anybody_is_logged() {
    let lines = Lines::default();
    let writer = lines.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .init();
    tracing::trace!("the log is on");

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = Router::new()
        .route("/200", axum::routing::any(|| async { "canary_answer" }))
        .fallback(|| async { (StatusCode::UNAUTHORIZED, "canary_answer") });
    tokio::spawn(async move { axum::serve(listener, app).await });

    let credentials: BTreeMap<String, String> =
        ["username", "password", "api_key", "account_sid", "auth_token", "hook_token"]
            .map(|name| (name.to_owned(), format!("canary_of_the_{name}")))
            .into();
    let query = "token=canary_of_the_hook_token&id=1&from=%2B84901234567&text=canary_words";
    for file in [
        include_str!("../../../content/gateways/kannel.toml"),
        include_str!("../../../content/gateways/africastalking.toml"),
        include_str!("../../../content/gateways/twilio.toml"),
    ] {
        for path in ["200", "401"] {
            let settings = Settings {
                account: Account("sms:test".to_owned()),
                sender: "8888".to_owned(),
                credentials: credentials.clone(),
                send_url: Some(format!("http://{address}/{path}").parse().unwrap()),
                hook_url: Some("https://line.example/canary_hook".parse().unwrap()),
                calling_code: None,
                rate: None,
            };
            let printed = format!("{settings:?}");
            let gateway = Gateway::new(file, settings).unwrap();
            let to = Urn { channel: ChannelKind::Sms, address: "+84901234567".to_owned() };
            let bubble =
                Outbound { text: "canary_words lương".to_owned(), ..Outbound::default() };
            let act = Act::Send { bubble };
            let sent = gateway.perform(&to, &act, &SendContext::default()).await;
            let headers = HeaderMap::new();
            let request = WebhookRequest { method: "GET", query, headers: &headers, body: b"" };
            let received = gateway.receive(&request, jiff::Timestamp::UNIX_EPOCH);
            tracing::trace!("{printed} {gateway:?} {sent:?} {request:?} {received:?}");
        }
    }

    let lines = String::from_utf8_lossy(&lines.0.lock().unwrap()).into_owned();
    assert!(lines.contains("the log is on"));
    for canary in ["canary", "lương", "84901234567"] {
        let found = lines.lines().find(|line| line.contains(canary));
        assert!(found.is_none(), "{canary} was logged: {found:?}");
    }
}
