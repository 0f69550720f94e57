//! The file of a gateway: what one provider's requests and answers look like.
//!
//! Everything is checked when the line starts, so that a mistake in a file is found then and
//! not with the first message.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::BadGateway;
use super::hmacs::{Algorithm, Form};
use super::template::{Template, Tree};

/// Words that every gateway can use in its templates, beside the credentials.
pub(super) const BUILT_IN: &[&str] =
    &["to", "to_digits", "sender", "text", "text_hex", "reference", "hook_url", "report_url"];

/// A gateway's file, as read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    #[serde(default)]
    credentials: BTreeMap<String, String>,
    limits: Limits,
    receive: RawReceive,
    send: RawSend,
}

/// What the provider carries.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Limits {
    /// Requests a second over all numbers.
    pub(super) per_second: u32,
    /// Parts in one request; a longer text goes out as several messages.
    pub(super) parts: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReceive {
    methods: Vec<String>,
    shape: Shape,
    each: Option<String>,
    proof: Vec<Proof>,
    message: Message,
    report: Option<Report>,
    #[serde(default)]
    answer: Answered,
}

/// How values stand in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Shape {
    /// After the `?` of the address.
    Query,
    /// A form in the body; fields after the `?` count too.
    Form,
    /// JSON in the body.
    Json,
}

/// How a webhook proves where it comes from. All that are listed must hold.
#[derive(Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Proof {
    /// A secret after the `?` of the address that was given to the provider.
    Query { field: String, secret: String },
    /// A secret in a header.
    Header { header: String, secret: String },
    /// User and password of HTTP.
    Basic { user: String, password: String },
    /// An HMAC over the body, in a header.
    Hmac {
        header: String,
        key: String,
        algorithm: Algorithm,
        form: Form,
        #[serde(default)]
        prefix: String,
        #[serde(default)]
        optional: bool,
    },
    /// An HMAC over all other fields, sorted, as `&name=value`, in a field.
    Fields {
        field: String,
        key: String,
        algorithm: Algorithm,
        form: Form,
        #[serde(default)]
        optional: bool,
    },
    /// Twilio's own way.
    Twilio { key: String },
}

impl Proof {
    /// Credentials it needs.
    fn credentials(&self) -> Vec<&str> {
        match self {
            Self::Query { secret, .. } | Self::Header { secret, .. } => vec![secret],
            Self::Basic { user, password } => vec![user, password],
            Self::Hmac { key, .. } | Self::Fields { key, .. } | Self::Twilio { key } => vec![key],
        }
    }

    /// The credential that keeps others out.
    pub(super) fn guard(&self) -> &str {
        match self {
            Self::Query { secret, .. } | Self::Header { secret, .. } => secret,
            Self::Basic { password, .. } => password,
            Self::Hmac { key, .. } | Self::Fields { key, .. } | Self::Twilio { key } => key,
        }
    }

    /// Whether it is asked for only if its credential is given.
    pub(super) fn is_optional(&self) -> bool {
        matches!(self, Self::Hmac { optional: true, .. } | Self::Fields { optional: true, .. })
    }
}

/// Where a message of a person stands.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Message {
    pub(super) id: Option<String>,
    pub(super) from: String,
    pub(super) text: String,
    pub(super) at: Option<String>,
    /// Where it says in what the words are written, if that is not always UTF-8.
    pub(super) charset: Option<String>,
    /// Header of a part, in hexadecimal digits.
    pub(super) udh: Option<String>,
    /// Header of a part, as bytes.
    pub(super) udh_bytes: Option<String>,
    pub(super) part: Option<PartFields>,
}

/// Where it stands which part of a message this is.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartFields {
    pub(super) reference: String,
    pub(super) index: String,
    pub(super) total: String,
}

/// Where a delivery report stands.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Report {
    pub(super) id: String,
    pub(super) status: String,
    pub(super) code: Option<String>,
    /// The provider's words for our statuses.
    pub(super) statuses: Statuses,
}

/// The provider's words for our statuses; others are unknown.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Statuses {
    #[serde(default)]
    pub(super) sent: Vec<String>,
    pub(super) delivered: Vec<String>,
    #[serde(default)]
    pub(super) failed: Vec<String>,
}

/// What the provider wants to hear.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    pub(super) mime: String,
    pub(super) body: String,
}

impl Default for Answered {
    fn default() -> Self {
        Self { mime: "text/plain".to_owned(), body: String::new() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSend {
    method: String,
    url: String,
    shape: Shape,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    basic: Option<[String; 2]>,
    report_url: Option<String>,
    fields: toml::Table,
    #[serde(default)]
    gsm7: toml::Table,
    #[serde(default)]
    ucs2: toml::Table,
    #[serde(default)]
    reports: toml::Table,
    #[serde(default)]
    answer: SendAnswer,
}

/// How to read the answer to a message that was sent.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct SendAnswer {
    /// Where the provider's names of the messages stand; without it our own names are used.
    pub(super) id: Option<String>,
    /// Where a code stands that says more than the HTTP status.
    pub(super) code: Option<String>,
    /// Codes of a message that was taken; empty: the HTTP status says it.
    pub(super) ok: Vec<String>,
    /// Codes that ask to try later.
    pub(super) later: Vec<String>,
    /// Codes of a number that cannot be reached or wants nothing.
    pub(super) unreachable: Vec<String>,
    /// Where it stands how many milliseconds to wait: the first number there.
    pub(super) wait_ms: Option<String>,
}

/// How a message is sent.
#[derive(Clone)]
pub(super) struct Send {
    pub(super) post: bool,
    pub(super) url: Template,
    pub(super) shape: Shape,
    pub(super) headers: Vec<(String, Template)>,
    pub(super) basic: Option<[Template; 2]>,
    /// Where reports on the message shall come.
    pub(super) report_url: Option<Template>,
    pub(super) fields: Tree,
    pub(super) gsm7: Tree,
    pub(super) ucs2: Tree,
    /// Asks for reports: only sent if there is an address for them.
    pub(super) reports: Tree,
    pub(super) answer: SendAnswer,
}

impl Send {
    fn read(raw: RawSend) -> Result<Self, String> {
        let template = |text: &String| Template::parse(text);
        let tree = |table: toml::Table| Tree::parse(&toml::Value::Table(table));
        let send = Self {
            post: match raw.method.as_str() {
                "POST" => true,
                "GET" => false,
                other => return Err(format!("messages are sent by GET or POST, not {other}")),
            },
            url: Template::parse(&raw.url)?,
            shape: raw.shape,
            headers: raw
                .headers
                .iter()
                .map(|(name, value)| Ok((name.clone(), template(value)?)))
                .collect::<Result<_, String>>()?,
            basic: match &raw.basic {
                Some([user, password]) => Some([template(user)?, template(password)?]),
                None => None,
            },
            report_url: raw.report_url.as_ref().map(template).transpose()?,
            fields: tree(raw.fields)?,
            gsm7: tree(raw.gsm7)?,
            ucs2: tree(raw.ucs2)?,
            reports: tree(raw.reports)?,
            answer: raw.answer,
        };
        let flat = send.trees().into_iter().all(Tree::is_flat);
        if send.shape != Shape::Json && !flat {
            return Err("only JSON has fields inside fields".to_owned());
        }
        if send.shape == Shape::Json && !send.post {
            return Err("JSON is sent by POST".to_owned());
        }
        Ok(send)
    }

    fn trees(&self) -> [&Tree; 4] {
        [&self.fields, &self.gsm7, &self.ucs2, &self.reports]
    }

    /// Names of all gaps.
    fn names(&self) -> BTreeSet<&str> {
        let templates = self
            .headers
            .iter()
            .map(|(_, value)| value)
            .chain(self.basic.iter().flatten())
            .chain(&self.report_url)
            .chain([&self.url]);
        let trees = self.trees().into_iter().flat_map(Tree::names);
        templates.flat_map(Template::names).chain(trees).collect()
    }
}

/// How webhooks are read.
#[derive(Clone)]
pub(super) struct Receive {
    pub(super) methods: Vec<String>,
    pub(super) shape: Shape,
    pub(super) each: Option<String>,
    pub(super) proofs: Vec<Proof>,
    pub(super) message: Message,
    pub(super) report: Option<Report>,
    pub(super) answer: Answered,
}

/// A gateway's file, read and checked.
#[derive(Clone)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) credentials: BTreeMap<String, String>,
    pub(super) limits: Limits,
    pub(super) receive: Receive,
    pub(super) send: Send,
}

impl File {
    /// Reads a file of `content/gateways/`.
    pub(super) fn read(source: &str) -> Result<Self, BadGateway> {
        let raw: Raw =
            toml::from_str(source).map_err(|error| BadGateway::File(error.message().to_owned()))?;
        Self::check(raw).map_err(BadGateway::File)
    }

    fn check(raw: Raw) -> Result<Self, String> {
        let receive = raw.receive;
        if receive.methods.is_empty()
            || receive.methods.iter().any(|method| !matches!(method.as_str(), "GET" | "POST"))
        {
            return Err("webhooks come by GET, POST or both".to_owned());
        }
        if receive.proof.iter().all(Proof::is_optional) {
            return Err("a webhook needs a proof of where it comes from".to_owned());
        }
        if receive.each.is_some() && receive.shape != Shape::Json {
            return Err("only JSON has a list of messages".to_owned());
        }
        if raw.limits.parts == 0 {
            return Err("a message has at least one part".to_owned());
        }
        let file = Self {
            name: raw.name,
            credentials: raw.credentials,
            limits: raw.limits,
            receive: Receive {
                methods: receive.methods,
                shape: receive.shape,
                each: receive.each,
                proofs: receive.proof,
                message: receive.message,
                report: receive.report,
                answer: receive.answer,
            },
            send: Send::read(raw.send)?,
        };
        let named = file.named();
        for name in &named {
            if !BUILT_IN.contains(&name.as_str()) && !file.credentials.contains_key(name) {
                return Err(format!("`{name}` is neither a credential nor a built-in word"));
            }
        }
        for name in file.credentials.keys() {
            if BUILT_IN.contains(&name.as_str()) {
                return Err(format!("the credential `{name}` has the name of a built-in word"));
            }
            if !named.contains(name) {
                return Err(format!("the credential `{name}` is used nowhere"));
            }
        }
        Ok(file)
    }

    fn named(&self) -> BTreeSet<String> {
        let proofs = self.receive.proofs.iter().flat_map(Proof::credentials);
        proofs.chain(self.send.names()).map(str::to_owned).collect()
    }

    /// Whether a credential may be left out.
    pub(super) fn is_optional(&self, credential: &str) -> bool {
        let proofs = &self.receive.proofs;
        !self.send.names().contains(credential)
            && proofs
                .iter()
                .filter(|proof| proof.credentials().contains(&credential))
                .all(Proof::is_optional)
    }

    /// Whether the public address of the line must be known.
    pub(super) fn needs_hook_url(&self) -> bool {
        self.receive.proofs.iter().any(|proof| matches!(proof, Proof::Twilio { .. }))
    }
}
