//! Telegram, spoken directly: our own polling, webhook and sending over the Bot API.

mod api;
mod inline;
mod introduce;
mod parse;
mod poll;
pub mod render;
mod send;
pub mod text;
pub mod webhook;

use domain::Account;
use reqwest::Url;
use serde::Deserialize;
use teloxide::payloads::GetMe;
use thiserror::Error;

use crate::rate::Limits;
use crate::{FetchError, SendError};
use api::Api;

pub use inline::InlineCard;
pub use parse::{InlineQuery, NO_OPTION, NO_VISIT, Parsed, UNKNOWN, parse};
pub use poll::{PollError, RawUpdate};

/// Telegram's own server.
pub const API_URL: &str = "https://api.telegram.org";

/// Telegram lets a bot download files up to this size.
pub(crate) const FILE_MAX: u64 = 20 * 1024 * 1024;

/// How to reach Telegram, and as whom.
#[derive(Clone)]
pub struct Settings {
    /// The token from BotFather.
    pub token: String,
    /// Another server than Telegram's own.
    pub api_url: Option<Url>,
    /// A proxy on the way there.
    pub proxy: Option<Url>,
    /// Messages a second; `None` is Telegram's own limit, 0 is none.
    pub rate: Option<u32>,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Settings(…)")
    }
}

/// Why the settings cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BadSettings {
    /// Not the form of a token.
    #[error("a Telegram token looks like 123456789:AAAA…, as BotFather gave it")]
    Token,
    /// The server's address is not http or https.
    #[error("the address of the Telegram server must begin with https:// or http://")]
    Server,
    /// No kind of proxy that we can use.
    #[error("the proxy's address must begin with http://, https://, socks5:// or socks5h://")]
    Proxy,
}

/// One bot on Telegram.
pub struct Telegram {
    api: Api,
    account: Account,
    limits: Limits,
}

impl std::fmt::Debug for Telegram {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Telegram({})", self.account)
    }
}

/// What Telegram says about the bot, and which of BotFather's switches are on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Identity {
    /// Its number, the first half of the token.
    pub id: i64,
    /// Its public name, without `@`.
    pub username: String,
    /// Whether it may be added to groups.
    #[serde(default)]
    pub can_join_groups: bool,
    /// Whether it is shown everything said in a group (it should not be).
    #[serde(default)]
    pub can_read_all_group_messages: bool,
    /// Whether cards can be shared from other chats.
    #[serde(default)]
    pub supports_inline_queries: bool,
}

impl Telegram {
    /// A bot as the settings name it. Nothing is asked of the network yet.
    pub fn new(settings: &Settings) -> Result<Self, BadSettings> {
        let (id, secret) = settings.token.split_once(':').ok_or(BadSettings::Token)?;
        let digits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if !digits || secret.is_empty() || !secret.bytes().all(allowed) {
            return Err(BadSettings::Token);
        }
        let server = match &settings.api_url {
            Some(server) => server.clone(),
            None => Url::parse(API_URL).map_err(|_| BadSettings::Server)?,
        };
        if !matches!(server.scheme(), "http" | "https") {
            return Err(BadSettings::Server);
        }
        let proxied =
            |proxy: &Url| matches!(proxy.scheme(), "http" | "https" | "socks5" | "socks5h");
        if !settings.proxy.as_ref().is_none_or(proxied) {
            return Err(BadSettings::Proxy);
        }
        let api = Api::new(&server, &settings.token, settings.proxy.as_ref())
            .ok_or(BadSettings::Proxy)?;
        let limits = Limits {
            per_second: settings.rate.unwrap_or(30),
            chat_per_second: 1,
            chat_burst: 3,
            group_per_minute: 20,
            text_max: text::TEXT_MAX,
            caption_max: text::CAPTION_MAX,
            file_max: FILE_MAX,
        };
        Ok(Self { api, account: Account(format!("telegram:{id}")), limits })
    }

    /// Asks Telegram who we are.
    pub async fn identity(&self) -> Result<Identity, SendError> {
        Ok(self.api.read(&GetMe::new()).await?)
    }

    /// Whether an address is a group or a channel rather than a person.
    pub fn is_group(address: &str) -> bool {
        address.starts_with('-')
    }

    /// Fetches a file by its id.
    async fn file(&self, id: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        #[derive(Deserialize)]
        struct Found {
            file_path: Option<String>,
            file_size: Option<u64>,
        }
        let payload = teloxide::payloads::GetFile::new(teloxide::types::FileId(id.to_owned()));
        let found: Found = self.api.read(&payload).await?;
        if found.file_size.is_some_and(|size| size > cap) {
            return Err(FetchError::TooLarge);
        }
        let path = found.file_path.ok_or(FetchError::TooLarge)?;
        self.api.download(&path, cap).await
    }
}
