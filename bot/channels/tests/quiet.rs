//! With everything logged that any library logs, no token, secret, address, file or word of
//! a person is found in it. Alone in its file, because a subscriber is set for the process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use channels::telegram::webhook::Secret;
use channels::telegram::{Settings, Telegram, parse};
use channels::{Channel, SendContext};
use domain::message::{Act, FileKind, Outbound, WireFile};
use domain::{ChannelKind, Urn};
use standin::{Fault, Standin};

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
    let standin = Standin::start().await.unwrap();
    let lines = Lines::default();
    let writer = lines.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .init();
    tracing::trace!("the log is on");

    let api_url = Some(standin.url.parse().unwrap());
    let settings = Settings { token: standin.token.clone(), api_url, proxy: None, rate: None };
    let telegram = Telegram::new(&settings).unwrap();
    standin.user_says(987_654_321, "canary_words sếp nợ lương");
    standin.push_update("message", serde_json::json!({"text": "canary_words"}));
    let at = "2026-03-02T02:00:00Z".parse().unwrap();
    for update in telegram.poll(None, Duration::ZERO).await.unwrap() {
        tracing::trace!("{update:?} {:?}", parse(&update.json, telegram.account(), at));
    }
    let to = Urn { channel: ChannelKind::Telegram, address: "987654321".into() };
    let bubble = Outbound { text: "canary_words 12345-67890".into(), ..Outbound::default() };
    let act = Act::Send { bubble };
    let file =
        WireFile { handle: "canary_file".into(), kind: FileKind::Photo, size: None, album: None };
    for fault in [
        Fault::Pass,
        Fault::Answer { code: 400, retry_after: None },
        Fault::Answer { code: 500, retry_after: None },
        Fault::Hang { millis: 0 },
    ] {
        standin.fault(None, 3, fault);
        let sent = telegram.perform(&to, &act, &SendContext::default()).await;
        let fetched = telegram.fetch(&file, 10).await;
        let secret = Secret::new("canary_secret").unwrap();
        let set = telegram.set_webhook(&"http://127.0.0.1:9/".parse().unwrap(), &secret).await;
        tracing::trace!("{telegram:?} {act:?} {to:?} {file:?} {sent:?} {fetched:?} {set:?}");
    }

    let lines = String::from_utf8_lossy(&lines.0.lock().unwrap()).into_owned();
    assert!(lines.contains("the log is on"));
    for canary in ["canary", "lương", "standin_token", "12345-67890", "987654321"] {
        let found = lines.lines().find(|line| line.contains(canary));
        assert!(found.is_none(), "{canary} was logged: {found:?}");
    }
}
