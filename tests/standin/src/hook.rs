//! Bringing updates to a webhook, one after another, until each was taken.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Shared;

const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// Telegram waits longer; a test should not.
const RETRY_AFTER: Duration = Duration::from_millis(200);

/// Runs for as long as the server does.
pub(crate) async fn deliver(shared: Shared) {
    loop {
        let woken = shared.changed.notified();
        let next = {
            let world = shared.world();
            world.webhook.clone().zip(world.updates.front().cloned())
        };
        let Some((hook, (id, update))) = next else {
            // A missed wake-up must not hold an update back for ever.
            let _ = tokio::time::timeout(Duration::from_millis(500), woken).await;
            continue;
        };
        let body = update.to_string();
        let posted = post(&hook.url, hook.secret.as_deref(), &body);
        let outcome = match tokio::time::timeout(ANSWER_WITHIN, posted).await {
            Ok(Ok(200..=299)) => Ok(()),
            Ok(Ok(code)) => Err(format!("Wrong response from the webhook: {code}")),
            Ok(Err(_)) => Err("Connection failed".to_owned()),
            Err(_) => Err("Read timeout expired".to_owned()),
        };
        let failed = outcome.is_err();
        {
            let mut world = shared.world();
            if !failed && world.updates.front().is_some_and(|(front, _)| *front == id) {
                world.updates.pop_front();
            }
            let same = world.webhook.as_mut().filter(|now| now.generation == hook.generation);
            if let (Some(now), Err(words)) = (same, outcome) {
                now.last_error = Some(words);
            }
        }
        if failed {
            tokio::time::sleep(RETRY_AFTER).await;
        }
    }
}

/// Posts JSON over plain HTTP/1.1 and returns the status.
async fn post(url: &str, secret: Option<&str>, body: &str) -> std::io::Result<u16> {
    let rest = url.strip_prefix("http://").unwrap_or(url);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let address = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
    let mut stream = TcpStream::connect(address).await?;
    let secret = secret
        .map_or(String::new(), |secret| format!("X-Telegram-Bot-Api-Secret-Token: {secret}\r\n"));
    let head = format!(
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n{secret}\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.split_whitespace().nth(1).and_then(|code| code.parse().ok());
    status.ok_or_else(|| std::io::Error::other("no status"))
}
