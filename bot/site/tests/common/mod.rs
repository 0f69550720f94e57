//! A site over a database in memory, with a clock of its own.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers that not every test file uses"
)]

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use channels::telegram::{parse, webhook::Secret};
use channels::{Channel, FetchError, Introduction, Limits, SendContext, SendError, Sent};
use content::{Catalog, Source};
use domain::{
    Account, Act, ChannelKind, Clock, Entropy, ManualClock, SeededEntropy, StaffRole, Urn, WireFile,
};
use jiff::SignedDuration;
use site::{Hook, Settings, Site};
use store::{Options, Store};
use tower::ServiceExt as _;
use vault::{Factor, KdfCost, Keys, MasterKey};
use worker::{Line, Parts, WebChannel};

pub const HERE: &str = "127.0.0.1:8080";
pub const SECRET: &str = "right_secret";
pub const PASSWORD: &str = "a long password";

pub struct Rig {
    pub line: Line,
    pub store: Store,
    pub keys: Keys,
    pub clock: Arc<ManualClock>,
    pub entropy: Arc<dyn Entropy>,
    pub router: Router,
    pub phones: Arc<Phones>,
    /// What the authenticator apps of staff know.
    pub factors: Mutex<HashMap<String, Factor>>,
}

pub fn catalog() -> Arc<Catalog> {
    static CATALOG: OnceLock<Arc<Catalog>> = OnceLock::new();
    let load = || {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
        Arc::new(Catalog::load(&Source::Dir(root)).unwrap())
    };
    CATALOG.get_or_init(load).clone()
}

pub async fn rig() -> Rig {
    rig_with(|_| {}).await
}

pub async fn rig_with(change: impl FnOnce(&mut Settings)) -> Rig {
    let store = Store::connect("sqlite::memory:", Options::new("site-test")).await.unwrap();
    rig_on(store, change).await
}

/// A site whose database can be taken away: it lives in a file, and its writer on a runtime
/// of its own.
pub async fn rig_that_ends() -> (Rig, End) {
    rig_that_ends_with(|_| {}).await
}

pub async fn rig_that_ends_with(change: impl FnOnce(&mut Settings)) -> (Rig, End) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("line.db").display());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let opened =
        runtime.spawn(async move { Store::connect(&url, Options::new("site-test")).await });
    let store = opened.await.unwrap().unwrap();
    (rig_on(store.clone(), change).await, End { store, runtime: Some(runtime), folder })
}

pub struct End {
    store: Store,
    runtime: Option<tokio::runtime::Runtime>,
    folder: tempfile::TempDir,
}

impl End {
    /// From now on the database is away.
    pub async fn now(&mut self) {
        self.store.close().await;
        self.runtime.take().unwrap().shutdown_background();
    }
}

impl Drop for End {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// What the line writes to phones.
#[derive(Default)]
pub struct Phones {
    account: OnceLock<Account>,
    heard: Mutex<Vec<String>>,
}

#[async_trait::async_trait]
impl Channel for Phones {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Sms
    }

    fn account(&self) -> &Account {
        self.account.get_or_init(|| Account("sms:test".to_owned()))
    }

    fn limits(&self) -> Limits {
        Limits { text_max: 201, caption_max: 0, file_max: 0, ..Limits::UNPACED }
    }

    async fn perform(&self, _: &Urn, act: &Act, _: &SendContext) -> Result<Sent, SendError> {
        let Act::Send { bubble } = act else { return Ok(Sent::default()) };
        let mut heard = self.heard.lock().unwrap();
        heard.push(bubble.text.clone());
        Ok(Sent { message_ids: vec![heard.len().to_string()], parts: 0 })
    }

    async fn fetch(&self, _: &WireFile, _: u64) -> Result<Vec<u8>, FetchError> {
        Err(FetchError::Gone)
    }

    async fn prepare(&self, _: &[Introduction]) -> Result<usize, SendError> {
        Ok(0)
    }
}

async fn rig_on(store: Store, change: impl FnOnce(&mut Settings)) -> Rig {
    rig_built(store, |_| {}, Arc::default(), change).await
}

/// A site whose line has other settings, and writes to phones.
pub async fn rig_of_phones(
    line: impl FnOnce(&mut worker::Settings),
    phones: Arc<Phones>,
    change: impl FnOnce(&mut Settings),
) -> Rig {
    let store = Store::connect("sqlite::memory:", Options::new("site-test")).await.unwrap();
    rig_built(store, line, phones, change).await
}

async fn rig_built(
    store: Store,
    change_line: impl FnOnce(&mut worker::Settings),
    phones: Arc<Phones>,
    change: impl FnOnce(&mut Settings),
) -> Rig {
    let entropy: Arc<dyn Entropy> = Arc::new(SeededEntropy::new(7));
    let clock = Arc::new(ManualClock::at("2026-12-07T10:00:00+07:00".parse().unwrap()));
    let key = MasterKey::generate(&*entropy);
    let web = |account: &str| -> Arc<dyn Channel> {
        let (clock, entropy) = (clock.clone(), entropy.clone());
        Arc::new(WebChannel::new(account, store.clone(), key.keys(), clock, entropy))
    };
    let mut of_line = worker::Settings {
        organisation: None,
        public_url: String::new(),
        kdf: KdfCost::LIGHT,
        bot_name: OnceLock::new(),
        sms: worker::SmsSettings::default(),
    };
    change_line(&mut of_line);
    let line = Line::new(Parts {
        catalog: catalog(),
        store: store.clone(),
        keys: key.keys(),
        clock: clock.clone() as Arc<dyn Clock>,
        entropy: entropy.clone(),
        settings: of_line,
        channels: vec![web(Account::WEB), web(Account::TRY), phones.clone()],
    });
    let mut settings = Settings {
        public_url: String::new(),
        try_on: true,
        telegram_name: None,
        proxies: Vec::new(),
        metrics_token: String::new(),
        country: None,
        telegram: Some(Hook {
            account: Account("telegram:1".to_owned()),
            secret: Secret::new(SECRET).unwrap(),
            parse,
            inline: Arc::new(|_| {}),
        }),
        gateways: Vec::new(),
        first: None,
    };
    change(&mut settings);
    store.renew_lanes(&std::collections::HashSet::new()).await.unwrap();
    let router = site::router(Site::new(line.clone(), settings, entropy.clone()));
    Rig { line, store, keys: key.keys(), clock, entropy, router, phones, factors: Mutex::default() }
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn cookie(&self) -> Option<String> {
        let line = self.headers.get(SET_COOKIE)?.to_str().unwrap();
        Some(line.split(';').next().unwrap().to_owned())
    }

    /// The value of the first field of this name on the page.
    pub fn field(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&mark).expect("no such field");
        rest.split('"').next().unwrap().to_owned()
    }
}

/// What a browser sends.
pub struct Ask {
    pub request: axum::http::request::Builder,
    pub peer: SocketAddr,
    pub body: Body,
}

pub fn get(path: &str) -> Ask {
    let request = Request::get(path).header(HOST, HERE);
    Ask { request, peer: "127.0.0.1:50000".parse().unwrap(), body: Body::empty() }
}

pub fn post(path: &str, fields: &[(&str, &str)]) -> Ask {
    let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(path)
        .header(HOST, HERE)
        .header(ORIGIN, format!("http://{HERE}"))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    Ask { request, peer: "127.0.0.1:50000".parse().unwrap(), body: Body::from(text) }
}

impl Ask {
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    /// Replaces a header.
    pub fn but(mut self, name: &'static str, value: &str) -> Self {
        self.request.headers_mut().unwrap().insert(name, value.parse().unwrap());
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.request.headers_mut().unwrap().remove(name);
        self
    }

    pub fn holding(self, cookie: &str) -> Self {
        self.with(COOKIE.as_str(), cookie)
    }

    pub fn silent(self) -> Self {
        self.with(ACCEPT.as_str(), "application/json")
    }

    pub fn from(mut self, peer: &str) -> Self {
        self.peer = peer.parse().unwrap();
        self
    }
}

impl Rig {
    /// What phones were sent since it was last asked for.
    pub fn heard(&self) -> Vec<String> {
        std::mem::take(&mut self.phones.heard.lock().unwrap())
    }

    pub async fn ask(&self, ask: Ask) -> Answer {
        let mut request = ask.request.body(ask.body).unwrap();
        request.extensions_mut().insert(ConnectInfo(ask.peer));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Says something on a page and lets the line answer.
    pub async fn say(&self, base: &str, cookie: &str, once: &str, text: &str) -> Answer {
        let fields = [("once", once), ("text", text)];
        let answer = self
            .ask(post(&format!("{base}/say?lang=en&country=VN"), &fields).holding(cookie).silent())
            .await;
        self.line.drain().await.unwrap();
        answer
    }

    /// A page's cookie.
    pub async fn visit(&self, path: &str) -> String {
        self.ask(get(path)).await.cookie().unwrap()
    }

    pub async fn staff(&self, name: &str) -> worker::staff::Added {
        self.staff_as(name, StaffRole::Caseworker).await
    }

    pub async fn staff_as(&self, name: &str, role: StaffRole) -> worker::staff::Added {
        let new = worker::staff::NewStaff { name, role, password: PASSWORD, temporary: false };
        worker::staff::add(&self.store, &*self.entropy, KdfCost::LIGHT, self.line.now(), new)
            .await
            .unwrap()
    }

    /// What somebody's app shows, half a minute later than the last time.
    pub fn code(&self, name: &str) -> String {
        self.clock.advance(SignedDuration::from_secs(30));
        let at = u64::try_from(self.line.now().as_second()).unwrap();
        self.factors.lock().unwrap().get(name).map_or_else(String::new, |f| f.code(at).unwrap())
    }

    /// Tries to sign in.
    pub async fn try_in(&self, name: &str, password: &str, code: &str) -> Answer {
        let fields = [("name", name), ("password", password), ("code", code)];
        self.ask(post("/console/sign-in", &fields)).await
    }

    /// Signs in, the first time with a new second factor; the cookie.
    pub async fn sign_in(&self, name: &str) -> String {
        let answer = self.try_in(name, PASSWORD, &self.code(name)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let cookie = answer.cookie().unwrap();
        if !self.factors.lock().unwrap().contains_key(name) {
            assert_eq!(self.enrol(name, &cookie, "").await.status, StatusCode::OK);
        }
        cookie
    }

    /// Sets a second factor.
    pub async fn enrol(&self, name: &str, cookie: &str, password: &str) -> Answer {
        let page = self.ask(get("/console/account").holding(cookie)).await;
        let (form, secret) = (page.field("form"), page.field("secret"));
        self.factors.lock().unwrap().insert(name.to_owned(), Factor::parse(&secret).unwrap());
        let code = self.code(name);
        let fields =
            [("form", &*form), ("secret", &*secret), ("code", &*code), ("password", password)];
        self.ask(post("/console/account/factor", &fields).holding(cookie)).await
    }

    /// A simulated report, to its receipt; the cookie of its page.
    pub async fn report(&self) -> String {
        let cookie = self.visit("/try/worker?lang=en&country=VN").await;
        let words = [
            "/report",
            "tell",
            "They did not pay my overtime",
            "done",
            "right",
            "skip",
            "skip",
            "nothing yet",
            "send",
        ];
        for (n, text) in words.into_iter().enumerate() {
            let answer = self.say("/try/worker", &cookie, &format!("r{n}"), text).await;
            assert_eq!(answer.status, StatusCode::OK);
        }
        cookie
    }
}
