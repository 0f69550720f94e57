//! The one HTTP server: front page, web chat, simulator, console, webhooks, health.
//!
//! Invariants:
//! - Reading a page changes nothing; every change is a POST from our own pages (or a webhook
//!   with its secret).
//! - No page asks anything of another host, and nothing but the chat's and the console's
//!   session cookies is kept in a browser.
//! - Sources of traffic are counted in memory only, under a keyed hash whose key changes daily.

mod assets;
mod chat;
mod console;
mod fields;
mod front;
mod guard;
mod hooks;
mod limits;
mod ops;
mod page;
mod short;
mod words;

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use domain::{Account, Country, Entropy};
use jiff::Timestamp;
use worker::Line;

pub use channels::telegram::{InlineQuery, Parsed};

/// What the server needs to know besides the line.
pub struct Settings {
    /// How people reach the pages; empty when only from this machine.
    pub public_url: String,
    /// Whether `/try` is there.
    pub try_on: bool,
    /// User name of the Telegram bot, once known: for the link on the front page.
    pub telegram_name: Option<String>,
    /// Reverse proxies whose `X-Forwarded-For` is believed.
    pub proxies: Vec<IpAddr>,
    /// Token for `/metrics` and `/readyz` from other machines; empty: loopback only.
    pub metrics_token: String,
    /// Country of the line: its zone is the console's. None tells times in UTC.
    pub country: Option<Country>,
    /// Webhook of Telegram, if that is how updates come.
    pub telegram: Option<Hook>,
    /// Gateways of text messages; each has its webhook.
    pub gateways: Vec<Arc<channels::sms::Gateway>>,
    /// Opens the page that makes the first administrator, while nobody is there.
    pub first: Option<vault::Token>,
}

/// A webhook.
pub struct Hook {
    /// Whose updates.
    pub account: Account,
    /// What they must carry.
    pub secret: channels::telegram::webhook::Secret,
    /// Reads an update.
    pub parse: fn(&str, &Account, Timestamp) -> Parsed,
    /// Answers an inline query, on its own time.
    pub inline: Arc<dyn Fn(InlineQuery) + Send + Sync>,
}

/// The server's state. Cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    line: Line,
    settings: Settings,
    entropy: Arc<dyn Entropy>,
    limits: limits::Limits,
}

impl Site {
    /// A site for a line.
    pub fn new(line: Line, settings: Settings, entropy: Arc<dyn Entropy>) -> Self {
        let limits = limits::Limits::new(entropy.clone());
        Self(Arc::new(Inner { line, settings, entropy, limits }))
    }

    fn line(&self) -> &Line {
        &self.0.line
    }

    fn settings(&self) -> &Settings {
        &self.0.settings
    }

    fn limits(&self) -> &limits::Limits {
        &self.0.limits
    }

    /// Whether people reach us over TLS.
    fn is_tls(&self) -> bool {
        self.settings().public_url.starts_with("https://")
    }

    /// A once-only id for a form.
    fn once(&self) -> String {
        format!("{:016x}{:016x}", self.0.entropy.id(), self.0.entropy.id())
    }
}

/// All routes. Serve it with `into_make_service_with_connect_info::<SocketAddr>()`.
pub fn router(site: Site) -> Router {
    Router::new()
        .route("/", get(front::home))
        .route("/card/{link}", get(front::card))
        .route("/open", get(front::open))
        .route("/away", get(front::away))
        .route("/assets/{name}", get(assets::serve))
        .merge(chat::routes())
        .merge(console::routes(&site))
        .merge(hooks::routes())
        .merge(short::routes())
        .merge(ops::routes())
        .fallback(page::not_found)
        .layer(axum::middleware::from_fn_with_state(site.clone(), guard::around))
        .with_state(site)
}
