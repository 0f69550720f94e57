//! Answers questions of `tests/sms/`, one line of JSON each way: how a text is counted and cut,
//! whether a Twilio webhook comes in, what a webhook of Kannel says; and sends through Kannel.

use std::io::{BufRead, Write};

use channels::sms::{Encoding, Gateway, Settings, WebhookRequest, measure, plain, split};
use channels::{Channel, SendContext};
use domain::message::Outbound;
use domain::{Account, Act, ChannelKind, Urn};
use jiff::Timestamp;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::{Value, json};

const KANNEL: &str = include_str!("../../../content/gateways/kannel.toml");

type Failure = Box<dyn std::error::Error>;

#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "lowercase")]
enum Question {
    Measure {
        text: String,
        max_parts: usize,
    },
    Send {
        send_url: String,
        hook_url: String,
        to: String,
        text: String,
        reference: String,
    },
    Receive {
        query: String,
    },
    Twilio {
        token: String,
        hook_url: String,
        query: String,
        headers: Vec<(String, String)>,
        body: String,
    },
}

fn main() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let answer = runtime.block_on(answer(serde_json::from_str(&line?)?))?;
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn settings(credentials: &[(&str, &str)]) -> Settings {
    let credentials = credentials.iter().map(|(name, value)| ((*name).into(), (*value).into()));
    Settings {
        account: Account("sms:test".to_owned()),
        sender: "8888".to_owned(),
        credentials: credentials.collect(),
        send_url: None,
        hook_url: None,
        calling_code: None,
        rate: None,
    }
}

/// A Kannel as `tests/sms/kannel.mjs` sets it up.
fn kannel() -> Settings {
    let token = ("hook_token", "a-token-of-the-tests");
    settings(&[("username", "line"), ("password", "password-of-tests"), token])
}

async fn answer(question: Question) -> Result<Value, Failure> {
    Ok(match question {
        Question::Measure { text, max_parts } => {
            let parts = measure(&text);
            json!({
                "gsm": parts.encoding == Encoding::Gsm7,
                "units": parts.units,
                "parts": parts.parts,
                "messages": split(&text, max_parts),
                "plain": plain(&text),
            })
        }
        Question::Send { send_url, hook_url, to, text, reference } => {
            let (send_url, hook_url) = (Some(send_url.parse()?), Some(hook_url.parse()?));
            let gateway = Gateway::new(KANNEL, Settings { send_url, hook_url, ..kannel() })?;
            let to = Urn { channel: ChannelKind::Sms, address: to };
            let act = Act::Send { bubble: Outbound { text, ..Outbound::default() } };
            let context = SendContext { reference, ..SendContext::default() };
            let sent = gateway.perform(&to, &act, &context).await;
            json!(
                sent.map(|sent| (sent.message_ids, sent.parts)).map_err(|error| error.to_string())
            )
        }
        Question::Receive { query } => {
            let gateway = Gateway::new(KANNEL, kannel())?;
            let headers = HeaderMap::new();
            let request =
                WebhookRequest { method: "GET", query: &query, headers: &headers, body: b"" };
            let received = gateway.receive(&request, Timestamp::UNIX_EPOCH)?;
            json!({
                "messages": received.messages.iter()
                    .map(|message| {
                        let part = message.part.as_ref();
                        let part = part.map(|part| (&part.reference, part.index, part.total));
                        (&message.external_id, &message.from, &message.text, part)
                    })
                    .collect::<Vec<_>>(),
                "reports": received.reports.iter()
                    .map(|report| (&report.id, report.status.name()))
                    .collect::<Vec<_>>(),
            })
        }
        Question::Twilio { token, hook_url, query, headers, body } => {
            let credentials = [("auth_token", token.as_str()), ("account_sid", "AC1")];
            let hook_url = Some(hook_url.parse()?);
            let settings = Settings { hook_url, ..settings(&credentials) };
            let file = include_str!("../../../content/gateways/twilio.toml");
            let gateway = Gateway::new(file, settings)?;
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.append(
                    HeaderName::from_bytes(name.as_bytes())?,
                    HeaderValue::from_str(&value)?,
                );
            }
            let request = WebhookRequest {
                method: "POST",
                query: &query,
                headers: &map,
                body: body.as_bytes(),
            };
            let verdict = gateway.receive(&request, Timestamp::UNIX_EPOCH);
            json!(verdict.map_or_else(channels::sms::HookError::status, |_| 200))
        }
    })
}
