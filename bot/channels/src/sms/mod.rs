//! Text messages: one adapter for every gateway, driven by a file of `content/gateways/`.
//!
//! A [`Gateway`] is made from the file's text and the [`Settings`] of one account. It sends
//! through [`Channel`](crate::Channel), reads the webhooks of the provider with
//! [`Gateway::receive`], and says with [`Gateway::answer`] what the provider wants to hear once
//! a message is durable. Only Twilio's signature has code of its own; everything else that
//! differs between providers is data.
//!
//! The words a bubble carries must be complete in its text: options as numbers, links written
//! out. [`encode`] counts and cuts them, [`join`] puts long messages of people together again.

pub mod encode;
mod file;
mod hmacs;
pub mod join;
mod number;
mod path;
mod receive;
mod send;
mod template;
mod twilio;
mod verify;

use std::collections::BTreeMap;

use domain::Account;
use jiff::Timestamp;
use reqwest::Url;
use reqwest::header::HeaderMap;
use thiserror::Error;

pub use encode::{Encoding, Parts, measure, plain, split, without_tones};
pub use number::e164;
pub use send::{Credential, Description, Gateway};

/// What one account gives to the file of its gateway.
#[derive(Clone)]
pub struct Settings {
    /// Our end: `sms:<name>`; the same name stands in the address of its webhook.
    pub account: Account,
    /// Number or name that messages come from, as the provider wants to read it.
    pub sender: String,
    /// Secrets, by the names that the file uses (`hook_token`, `api_key`, …).
    pub credentials: BTreeMap<String, String>,
    /// Another address to send to than the file's (a Kannel of one's own).
    pub send_url: Option<Url>,
    /// Public address of our webhook (`https://line.example/hooks/sms:kannel`); without it no
    /// delivery reports are asked for, and Twilio's signatures cannot be checked.
    pub hook_url: Option<Url>,
    /// Calling code of the country whose numbers come without one (`84`).
    pub calling_code: Option<String>,
    /// Messages a second; `None` is what the file says, 0 is no limit.
    pub rate: Option<u32>,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Settings({})", self.account)
    }
}

/// Why a gateway cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadGateway {
    /// The file is not what a gateway's file looks like.
    #[error("the gateway's file: {0}")]
    File(String),
    /// The file names a secret that the settings do not give.
    #[error("the gateway needs the credential `{0}`")]
    Credential(String),
    /// A secret that guards the webhook is shorter than 16 characters.
    #[error("the credential `{0}` guards the webhook and needs at least 16 characters")]
    Short(String),
    /// Sending or receiving has no usable address.
    #[error("the address to send to must begin with https:// or http://")]
    Address,
    /// The gateway cannot be checked without knowing our own address.
    #[error("this gateway needs the public address of the line (hook_url)")]
    HookUrl,
}

/// A webhook as it came in. `Debug` shows none of it.
#[derive(Clone)]
pub struct WebhookRequest<'a> {
    /// `GET` or `POST`.
    pub method: &'a str,
    /// What follows the `?`, as it came, or nothing.
    pub query: &'a str,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// The body, as it came.
    pub body: &'a [u8],
}

impl std::fmt::Debug for WebhookRequest<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WebhookRequest({} {} bytes)", self.method, self.body.len())
    }
}

/// What a webhook brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// Messages of people.
    pub messages: Vec<Incoming>,
    /// What became of our own messages.
    pub reports: Vec<DeliveryReport>,
    /// Items left out for good: their sender is no telephone number (a service's name or
    /// short code), so nobody could be answered.
    pub ignored: usize,
    /// Whether some items could not be read: the raw body is then kept sealed too.
    pub partly: bool,
}

/// A message of a person, or one part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The provider's name for it; made from sender, words and minute if it gives none.
    pub external_id: String,
    /// The sender in E.164, `+84901234567`.
    pub from: String,
    /// The words; empty for what carries none (a picture message).
    pub text: String,
    /// Set if this is one of several parts that the provider did not join.
    pub part: Option<PartOf>,
    /// When the provider got it.
    pub at: Option<Timestamp>,
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Incoming({} bytes, {:?})", self.text.len(), self.part)
    }
}

/// Which part of a longer message this is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartOf {
    /// Shared by the parts of one message of one sender.
    pub reference: String,
    /// 1 for the first.
    pub index: u8,
    /// How many there are.
    pub total: u8,
}

/// What became of a message of ours. Several come for one, in any order: the highest
/// [`Status`] stands.
#[derive(Clone, PartialEq, Eq)]
pub struct DeliveryReport {
    /// One of [`Sent::message_ids`](crate::Sent::message_ids).
    pub id: String,
    /// What it says.
    pub status: Status,
    /// The provider's code of a failure, if it has the form of a code.
    pub code: Option<String>,
}

impl std::fmt::Debug for DeliveryReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeliveryReport({:?} {:?})", self.status, self.code)
    }
}

/// How far a message came. Ordered: a later report never takes a higher status back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A status that the gateway's file does not name.
    Unknown,
    /// Taken over by the network.
    Sent,
    /// Not delivered, and will not be.
    Failed,
    /// On the person's telephone. Stands above failed: some networks report a part that
    /// failed after another try delivered it.
    Delivered,
}

impl Status {
    /// As stored and counted.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Delivered => "delivered",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Unknown, Self::Sent, Self::Failed, Self::Delivered]
            .into_iter()
            .find(|status| status.name() == name)
    }

    /// What stands after another report.
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }
}

/// Why a webhook was turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum HookError {
    /// Not proven to come from the provider: 403, and nothing is kept.
    #[error("the webhook is not proven to come from the provider")]
    Forbidden,
    /// A method that this gateway does not use: 405.
    #[error("the webhook has another method")]
    Method,
    /// Proven, but not to be understood: kept sealed and counted, answered like a message.
    #[error("the webhook cannot be read")]
    Unreadable,
}

impl HookError {
    /// The HTTP status to answer with; for `Unreadable` only once it is kept.
    pub const fn status(self) -> u16 {
        match self {
            Self::Forbidden => 403,
            Self::Method => 405,
            Self::Unreadable => 200,
        }
    }
}

/// What a provider wants to hear once everything is durable, with status 200.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Content type.
    pub mime: String,
    /// Body; replies never stand in it, they are sent.
    pub body: String,
}

impl Gateway {
    /// What the provider wants to hear once a webhook is durable.
    pub fn answer(&self) -> &Answer {
        self.answered()
    }
}
