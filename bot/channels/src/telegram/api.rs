//! One request to the Bot API and its answer.
//!
//! The payloads and their names are teloxide's; the request is made here, because teloxide
//! sleeps ten seconds inside a call on any 5xx, keeps no error code apart from its text, and
//! treats an answer it cannot read as a failed send. HTTP errors of the client carry the URL
//! and with it the token, so they are replaced at once and never leave this file.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder, Url};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::requests::Payload;

use crate::{FetchError, SendError};

const CONNECT: Duration = Duration::from_secs(10);
const ANSWER: Duration = Duration::from_secs(30);
/// For requests and answers that carry a file.
const TRANSFER: Duration = Duration::from_mins(3);

/// The server, the token, and a client to reach the one with the other.
#[derive(Clone)]
pub(super) struct Api {
    client: Client,
    server: String,
    token: String,
}

/// Why a request brought nothing.
pub(super) enum Failure {
    /// The server said no.
    Refused(Refusal),
    /// It was never reached.
    NotSent,
    /// It was reached, and nothing that can be read came back.
    NoAnswer,
}

/// A refusal in Telegram's words, which may quote the request and are never shown.
pub(super) struct Refusal {
    pub(super) code: u16,
    words: String,
    retry_after: Option<Duration>,
    migrated_to: Option<i64>,
}

#[derive(Deserialize)]
struct Envelope {
    ok: bool,
    result: Option<Box<RawValue>>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

/// A file on its way out.
pub(super) struct Upload {
    pub(super) field: &'static str,
    pub(super) name: String,
    pub(super) mime: String,
    pub(super) bytes: Bytes,
}

impl Api {
    pub(super) fn new(server: &Url, token: &str, proxy: Option<&Url>) -> Option<Self> {
        // HTTP/1 keeps the path, and with it the token, out of the header tables that HTTP/2
        // libraries print when traced; no redirect may carry it anywhere else.
        let mut client = Client::builder()
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
            .http1_only()
            .referer(false)
            .redirect(reqwest::redirect::Policy::none());
        if let Some(proxy) = proxy {
            client = client.proxy(reqwest::Proxy::all(proxy.as_str()).ok()?);
        }
        let server = server.as_str().trim_end_matches('/').to_owned();
        Some(Self { client: client.build().ok()?, server, token: token.to_owned() })
    }

    /// Calls a method.
    pub(super) async fn call<P>(&self, payload: &P) -> Result<Box<RawValue>, Failure>
    where
        P: Payload + Serialize,
    {
        self.ask(self.method(P::NAME).json(payload)).await
    }

    /// Calls a method whose answer matters.
    pub(super) async fn read<P, T>(&self, payload: &P) -> Result<T, Failure>
    where
        P: Payload + Serialize,
        T: DeserializeOwned,
    {
        let result = self.call(payload).await?;
        serde_json::from_str(result.get()).map_err(|_| Failure::NoAnswer)
    }

    /// Calls a method that is held open by the server for `hold`.
    pub(super) async fn wait<T>(
        &self,
        name: &str,
        body: &impl Serialize,
        hold: Duration,
    ) -> Result<T, Failure>
    where
        T: DeserializeOwned,
    {
        let result = self.ask(self.method(name).json(body).timeout(hold + ANSWER)).await?;
        serde_json::from_str(result.get()).map_err(|_| Failure::NoAnswer)
    }

    /// Calls a method with a file.
    pub(super) async fn upload(
        &self,
        name: &str,
        fields: Vec<(&'static str, String)>,
        upload: Upload,
    ) -> Result<Box<RawValue>, Failure> {
        let length = upload.bytes.len() as u64;
        let file = Part::stream_with_length(upload.bytes, length).file_name(upload.name);
        let Ok(file) = file.mime_str(&upload.mime) else {
            return Err(Failure::Refused(Refusal::ours("the file's type is none")));
        };
        let form = fields.into_iter().fold(Form::new(), |form, (key, value)| form.text(key, value));
        let form = form.part(upload.field, file);
        self.ask(self.method(name).multipart(form).timeout(TRANSFER)).await
    }

    /// Downloads a file, giving up as soon as it is larger than `cap`.
    pub(super) async fn download(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        let later = |_| FetchError::Later { after: None };
        let Ok(mut url) = Url::parse(&self.server) else {
            return Err(FetchError::Gone);
        };
        {
            let Ok(mut segments) = url.path_segments_mut() else {
                return Err(FetchError::Gone);
            };
            segments.pop_if_empty().push("file").push(&format!("bot{}", self.token));
            segments.extend(path.split('/').filter(|segment| !segment.is_empty()));
        }
        let answer = self.client.get(url).timeout(TRANSFER).send().await.map_err(later)?;
        match answer.status().as_u16() {
            200 => {}
            400..=428 | 430..=499 => return Err(FetchError::Gone),
            _ => return Err(FetchError::Later { after: None }),
        }
        if answer.content_length().is_some_and(|length| length > cap) {
            return Err(FetchError::TooLarge);
        }
        let mut body = BytesMut::new();
        let mut stream = answer.bytes_stream();
        while let Some(chunk) = stream.next().await {
            let chunk = chunk.map_err(later)?;
            if body.len() as u64 + chunk.len() as u64 > cap {
                return Err(FetchError::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.into())
    }

    fn method(&self, name: &str) -> RequestBuilder {
        self.client.post(format!("{}/bot{}/{name}", self.server, self.token))
    }

    async fn ask(&self, request: RequestBuilder) -> Result<Box<RawValue>, Failure> {
        let answer = request.send().await.map_err(|error| {
            if error.is_connect() || error.is_builder() {
                Failure::NotSent
            } else {
                Failure::NoAnswer
            }
        })?;
        let status = answer.status().as_u16();
        let body = answer.bytes().await.map_err(|_| Failure::NoAnswer)?;
        let Ok(envelope) = serde_json::from_slice::<Envelope>(&body) else {
            // Some proxy's page instead of Telegram's answer.
            return Err(match status {
                200..=299 => Failure::NoAnswer,
                code => Failure::Refused(Refusal::of_status(code)),
            });
        };
        match envelope.result {
            Some(result) if envelope.ok => Ok(result),
            _ => {
                let parameters = envelope.parameters;
                let retry_after = parameters.as_ref().and_then(|known| known.retry_after);
                Err(Failure::Refused(Refusal {
                    code: envelope.error_code.unwrap_or(status),
                    words: envelope.description.to_lowercase(),
                    retry_after: retry_after.map(Duration::from_secs),
                    migrated_to: parameters.and_then(|known| known.migrate_to_chat_id),
                }))
            }
        }
    }
}

impl Refusal {
    fn of_status(code: u16) -> Self {
        Self { code, words: String::new(), retry_after: None, migrated_to: None }
    }

    fn ours(words: &str) -> Self {
        Self { words: words.to_owned(), ..Self::of_status(400) }
    }

    /// Whether Telegram's words contain one of these (in lower case).
    pub(super) fn says(&self, any: &[&str]) -> bool {
        any.iter().any(|words| self.words.contains(words))
    }
}

/// Telegram's words, a part of each, and ours.
const REASONS: &[(&str, &str)] = &[
    ("text is empty", "empty text"),
    ("must be non-empty", "empty text"),
    ("too long", "too long"),
    ("entities", "entities"),
    ("entity", "entities"),
    ("button_data", "button data"),
    ("button", "button"),
    ("reply markup", "keyboard"),
    ("keyboard", "keyboard"),
    ("not modified", "not modified"),
    ("to edit not found", "message is gone"),
    ("can't be edited", "cannot be edited"),
    ("to delete not found", "message is gone"),
    ("can't be deleted", "cannot be deleted"),
    ("query is too old", "too old"),
    ("query_id_invalid", "too old"),
    ("file is too big", "file too large"),
    ("entity too large", "file too large"),
    ("file", "file"),
    ("rights", "rights"),
];

/// Nobody there, however often we try.
const UNREACHABLE: &[&str] = &[
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "have no rights to send",
    "not enough rights to send",
    "chat_write_forbidden",
    "user is deactivated",
    "user_is_blocked",
];

impl From<Failure> for SendError {
    fn from(failure: Failure) -> Self {
        let refusal = match failure {
            Failure::NotSent => return Self::Network,
            Failure::NoAnswer => return Self::Unanswered,
            Failure::Refused(refusal) => refusal,
        };
        if let Some(to) = refusal.migrated_to {
            return Self::Migrated { to: to.to_string() };
        }
        match refusal.code {
            429 => {
                Self::Later { after: Some(refusal.retry_after.unwrap_or(Duration::from_secs(1))) }
            }
            // A token that Telegram does not know (any more) says nothing about the message:
            // it waits until somebody has put the right one in.
            401 | 404 => Self::Later { after: Some(Duration::from_mins(1)) },
            403 => Self::Unreachable,
            400 if refusal.says(UNREACHABLE) => Self::Unreachable,
            code @ 400..=499 => {
                let known = REASONS.iter().find(|(theirs, _)| refusal.words.contains(theirs));
                Self::Refused { code, what: known.map_or("other", |(_, ours)| ours) }
            }
            _ => Self::Later { after: refusal.retry_after },
        }
    }
}

impl From<Failure> for FetchError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) if refusal.code == 400 => {
                if refusal.says(&["too big"]) {
                    Self::TooLarge
                } else if refusal.says(&["temporarily"]) {
                    Self::Later { after: None }
                } else {
                    Self::Gone
                }
            }
            Failure::Refused(refusal) => Self::Later { after: refusal.retry_after },
            Failure::NotSent | Failure::NoAnswer => Self::Later { after: None },
        }
    }
}

impl std::fmt::Debug for Api {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Api(…)")
    }
}
