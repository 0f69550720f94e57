//! A gateway: sending through it.

use std::collections::BTreeMap;
use std::time::Duration;

use async_trait::async_trait;
use domain::{Account, Act, ChannelKind, Urn, WireFile};
use reqwest::header::{HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::{Client, RequestBuilder, Url};
use serde_json::{Map, Value};

use super::file::{File, SendAnswer, Shape};
use super::hmacs::hex;
use super::template::{Tree, Words};
use super::{Answer, BadGateway, Encoding, Settings, encode, path};
use crate::{Channel, FetchError, Introduction, Limits, SendContext, SendError, Sent};

const CONNECT: Duration = Duration::from_secs(10);
const ANSWER: Duration = Duration::from_secs(30);
/// Kept connections are closed before most servers would do it under our hands.
const IDLE: Duration = Duration::from_secs(5);
/// Largest answer that is looked at.
const ANSWER_MAX: usize = 64 * 1024;
/// Shortest secret that may guard a webhook.
const GUARD_MIN: usize = 16;
/// Who is refused entry waits this long, so that a new password finds the messages waiting.
const LOCKED_OUT: Duration = Duration::from_mins(1);
/// Longest wait that a provider can ask for.
const LONGEST: Duration = Duration::from_hours(1);

/// One account at one provider.
pub struct Gateway {
    pub(super) file: File,
    pub(super) settings: Settings,
    /// The key under which messages without a name get one.
    pub(super) naming: String,
    answer: Answer,
    client: Client,
    limits: Limits,
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Gateway({})", self.settings.account)
    }
}

/// What a gateway's file says about itself, for setting it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// The provider.
    pub name: String,
    /// What it needs from the settings.
    pub credentials: Vec<Credential>,
    /// Whether the public address of the line must be known.
    pub needs_hook_url: bool,
}

/// A secret, or a name that goes with one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// The name that the settings use.
    pub name: String,
    /// Where it comes from.
    pub about: String,
    /// Whether it may be left out.
    pub optional: bool,
}

impl Description {
    /// Reads it from the text of a gateway's file.
    pub fn read(source: &str) -> Result<Self, BadGateway> {
        let file = File::read(source)?;
        let credentials = file.credentials.iter().map(|(name, about)| Credential {
            name: name.clone(),
            about: about.clone(),
            optional: file.is_optional(name),
        });
        Ok(Self {
            name: file.name.clone(),
            credentials: credentials.collect(),
            needs_hook_url: file.needs_hook_url(),
        })
    }
}

impl Gateway {
    /// A gateway as its file and the settings describe it. Nothing is asked of the network.
    pub fn new(source: &str, settings: Settings) -> Result<Self, BadGateway> {
        let file = File::read(source)?;
        for name in file.credentials.keys() {
            let given = settings.credentials.get(name).is_some_and(|given| !given.is_empty());
            if !given && !file.is_optional(name) {
                return Err(BadGateway::Credential(name.clone()));
            }
        }
        let mut naming = String::new();
        for proof in &file.receive.proofs {
            if let Some(secret) = settings.credentials.get(proof.guard()) {
                if secret.chars().count() < GUARD_MIN {
                    return Err(BadGateway::Short(proof.guard().to_owned()));
                }
                naming.push_str(secret);
            }
        }
        if file.needs_hook_url() && settings.hook_url.is_none() {
            return Err(BadGateway::HookUrl);
        }
        let web = |url: &Url| matches!(url.scheme(), "http" | "https");
        if !settings.send_url.iter().chain(&settings.hook_url).all(web) {
            return Err(BadGateway::Address);
        }
        let answer = Answer {
            mime: file.receive.answer.mime.clone(),
            body: file.receive.answer.body.clone(),
        };
        let limits = Limits {
            per_second: settings.rate.unwrap_or(file.limits.per_second),
            chat_per_second: 1,
            chat_burst: 3,
            group_per_minute: 0,
            text_max: file.limits.parts * Encoding::Ucs2.multi(),
            caption_max: 0,
            file_max: 0,
        };
        // No redirect may carry a person's words and our password anywhere else.
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
            .pool_idle_timeout(IDLE)
            .http1_only()
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| BadGateway::Address)?;
        let gateway = Self { file, settings, naming, answer, client, limits };
        gateway.address(&gateway.words("+10000000000", "", "")).ok_or(BadGateway::Address)?;
        Ok(gateway)
    }

    /// The provider's name, for people who set the line up.
    pub fn provider(&self) -> &str {
        &self.file.name
    }

    /// How many parts one message may have here.
    pub fn parts_max(&self) -> usize {
        self.file.limits.parts
    }

    pub(super) fn answered(&self) -> &Answer {
        &self.answer
    }

    /// What the templates are filled with for one message.
    fn words(&self, to: &str, text: &str, reference: &str) -> Words<'_> {
        let credentials = self.settings.credentials.iter();
        let mut words: Words<'_> =
            credentials.map(|(name, value)| (name.as_str(), value.clone())).collect();
        let hook = self.settings.hook_url.as_ref();
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        words.extend(BTreeMap::from([
            ("to", to.to_owned()),
            ("to_digits", to.trim_start_matches('+').to_owned()),
            ("sender", self.settings.sender.clone()),
            ("text", text.to_owned()),
            ("text_hex", hex(&utf16)),
            ("reference", reference.to_owned()),
            ("hook_url", hook.map(Url::to_string).unwrap_or_default()),
        ]));
        let report_url = self.file.send.report_url.as_ref().and_then(|url| url.fill(&words));
        words.insert("report_url", report_url.unwrap_or_default());
        words
    }

    fn address(&self, words: &Words<'_>) -> Option<Url> {
        let url = match &self.settings.send_url {
            Some(url) => url.clone(),
            None => Url::parse(&self.file.send.url.fill(words)?).ok()?,
        };
        matches!(url.scheme(), "http" | "https").then_some(url)
    }

    /// The request that sends one message.
    fn request(&self, words: &Words<'_>, encoding: Encoding) -> Option<RequestBuilder> {
        let send = &self.file.send;
        let url = self.address(words)?;
        let mut request = if send.post { self.client.post(url) } else { self.client.get(url) };
        for (name, value) in &send.headers {
            let Some(value) = value.fill(words) else { continue };
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            let mut value = HeaderValue::from_str(&value).ok()?;
            value.set_sensitive(true);
            request = request.header(name, value);
        }
        if let Some([user, password]) = &send.basic {
            request = request.basic_auth(user.fill(words)?, password.fill(words));
        }
        let more = match encoding {
            Encoding::Gsm7 => &send.gsm7,
            Encoding::Ucs2 => &send.ucs2,
        };
        let reported = words.get("report_url").is_some_and(|url| !url.is_empty());
        let trees = || [&send.fields, more].into_iter().chain(reported.then_some(&send.reports));
        let pairs = || trees().flat_map(|tree| tree.pairs(words)).collect::<Vec<_>>();
        Some(match send.shape {
            Shape::Query => request.query(&pairs()),
            Shape::Form => request.form(&pairs()),
            Shape::Json => request.json(&merged(trees(), words)),
        })
    }

    /// Sends one message; the names under which its reports will come.
    async fn send(&self, to: &str, text: &str, reference: &str) -> Result<Vec<String>, SendError> {
        let words = self.words(to, text, reference);
        let unmade = SendError::Refused { code: 400, what: "the request cannot be made" };
        let request = self.request(&words, encode::encoding(text)).ok_or(unmade)?;
        let mut answer = request.send().await.map_err(|error| {
            let unsent = error.is_connect() || error.is_builder();
            if unsent { SendError::Network } else { SendError::Unanswered }
        })?;
        let status = answer.status().as_u16();
        let retry_after = answer
            .headers()
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.trim().parse().ok())
            .map(Duration::from_secs);
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|_| SendError::Unanswered)? {
            body.extend_from_slice(&chunk);
            if body.len() > ANSWER_MAX {
                body.truncate(ANSWER_MAX);
                break;
            }
        }
        let verdict = judge(&self.file.send.answer, status, retry_after, &body);
        if status == 401 || status == 403 {
            tracing::warn!(account = %self.settings.account, status, "the gateway refuses us");
        }
        let ids = verdict?;
        if ids.is_empty() && !reference.is_empty() {
            return Ok(vec![reference.to_owned()]);
        }
        Ok(ids)
    }
}

/// Several tables as one.
fn merged<'t>(trees: impl Iterator<Item = &'t Tree>, words: &Words<'_>) -> Value {
    let mut all = Map::new();
    for tree in trees {
        if let Some(Value::Object(fields)) = tree.json(words) {
            all.extend(fields);
        }
    }
    Value::Object(all)
}

/// What an answer means: the provider's names of what was taken, or why it was not.
fn judge(
    places: &SendAnswer,
    status: u16,
    retry_after: Option<Duration>,
    body: &[u8],
) -> Result<Vec<String>, SendError> {
    let json: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let words = |place: &Option<String>| {
        place.as_ref().map(|place| path::words(&json, place)).unwrap_or_default()
    };
    let codes = words(&places.code);
    let any = |named: &[String]| codes.iter().any(|code| named.contains(code));
    let wait = words(&places.wait_ms).first().and_then(|text| first_number(text));
    let after = retry_after.or(wait.map(Duration::from_millis)).map(|after| after.min(LONGEST));
    // Some parts taken and others not: it was sent, as far as it ever will be.
    let taken = (200..300).contains(&status)
        && (places.ok.is_empty() || places.code.is_none() || any(&places.ok));
    if taken {
        return Ok(words(&places.id));
    }
    if any(&places.unreachable) {
        return Err(SendError::Unreachable);
    }
    if any(&places.later) {
        return Err(SendError::Later { after });
    }
    Err(match status {
        401 | 403 => SendError::Later { after: Some(after.unwrap_or(LOCKED_OUT)) },
        408 | 425 | 429 | 500.. => SendError::Later { after },
        // A page of something else on the way there.
        200..300 if !places.ok.is_empty() && codes.is_empty() => SendError::Unanswered,
        code => SendError::Refused { code, what: "the gateway took it for wrong" },
    })
}

/// The first number in a text.
fn first_number(text: &str) -> Option<u64> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok()
}

#[async_trait]
impl Channel for Gateway {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Sms
    }

    fn account(&self) -> &Account {
        &self.settings.account
    }

    fn limits(&self) -> Limits {
        self.limits
    }

    async fn perform(&self, to: &Urn, act: &Act, context: &SendContext) -> Result<Sent, SendError> {
        // What has been sent cannot be taken back, and one message more would only call
        // attention to it: wiping and calming are left out without a word.
        let Act::Send { bubble } = act else { return Ok(Sent::default()) };
        let mut sent = Sent::default();
        for (index, text) in encode::split(&bubble.text, self.parts_max()).iter().enumerate() {
            let reference = match (index, context.reference.as_str()) {
                (_, "") => String::new(),
                (0, reference) => reference.to_owned(),
                (index, reference) => format!("{reference}.{index}"),
            };
            match self.send(&to.address, text, &reference).await {
                Ok(ids) => {
                    sent.message_ids.extend(ids);
                    sent.parts += encode::measure(text).parts;
                }
                Err(error) if index == 0 => return Err(error),
                // What went out is not sent again for the sake of the rest.
                Err(error) => {
                    tracing::warn!(account = %self.settings.account, error = %error,
                        "the rest of a long message was not sent");
                    break;
                }
            }
        }
        Ok(sent)
    }

    async fn fetch(&self, _file: &WireFile, _cap: u64) -> Result<Vec<u8>, FetchError> {
        Err(FetchError::Gone)
    }

    async fn prepare(&self, _introductions: &[Introduction]) -> Result<usize, SendError> {
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn places() -> SendAnswer {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        SendAnswer {
            id: Some("messages.*.id".into()),
            code: Some("messages.*.status".into()),
            ok: words(&["0"]),
            later: words(&["1"]),
            unreachable: words(&["7"]),
            wait_ms: Some("messages.0.text".into()),
        }
    }

    #[test]
    fn what_an_answer_means() {
        let with =
            |status: &str| format!(r#"{{"messages": [{{"id": "a", "status": "{status}"}}]}}"#);
        let second = Some(Duration::from_secs(1));
        let wait = r#"{"messages": [{"status": "1", "text": "wait [ 250 ] and retry"}]}"#;
        let after = Some(Duration::from_millis(250));
        let refused =
            |code| Err(SendError::Refused { code, what: "the gateway took it for wrong" });
        let later = |after| Err(SendError::Later { after });
        let cases = [
            (200, None, with("0"), Ok(vec!["a".to_owned()])),
            (200, None, with("7"), Err(SendError::Unreachable)),
            (400, None, with("7"), Err(SendError::Unreachable)),
            (200, None, with("9"), refused(200)),
            (200, None, wait.to_owned(), later(after)),
            (200, None, "<html>".to_owned(), Err(SendError::Unanswered)),
            (429, second, String::new(), later(second)),
            (503, None, String::new(), later(None)),
            (503, Some(Duration::from_hours(99)), String::new(), later(Some(LONGEST))),
            (401, None, String::new(), later(Some(LOCKED_OUT))),
            (400, None, String::new(), refused(400)),
            (302, None, String::new(), refused(302)),
        ];
        for (status, after, body, expected) in cases {
            assert_eq!(
                judge(&places(), status, after, body.as_bytes()),
                expected,
                "{status} {body}"
            );
        }
        let bare = SendAnswer::default();
        assert_eq!(judge(&bare, 202, None, b"0: Accepted for delivery"), Ok(Vec::new()));
    }
}
