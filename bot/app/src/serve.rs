//! `workline serve`: wiring, start-up lines, and an orderly end.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use channels::Channel;
use channels::sms::Gateway;
use channels::telegram::webhook::Secret;
use channels::telegram::{Telegram, parse};
use domain::{Account, Country, Entropy};
use site::{Hook, Site};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use vault::Token;
use worker::{Line, WebChannel};

use crate::config::{Config, ConfigError};
use crate::doctor::telegram_settings;
use crate::gateways;
use crate::outside::{SystemClock, SystemEntropy};
use crate::setup::{self, SetupError};

/// What is in flight may take so long to end.
const GRACE: Duration = Duration::from_secs(10);
/// The line introduces itself on Telegram again after this, if it did not work.
const INTRODUCE_AGAIN: Duration = Duration::from_mins(1);

/// Why the line does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// It cannot be set up.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// Settings.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The address is taken or not ours.
    #[error("{listen}: {why}; set WORKLINE_LISTEN to a free address")]
    Listen {
        /// Address.
        listen: String,
        /// Why.
        why: std::io::Error,
    },
    /// The web server ended.
    #[error("the web server ended: {0}")]
    Server(std::io::Error),
}

fn value(what: &str, why: impl ToString) -> ServeError {
    ServeError::Config(ConfigError::Value { what: what.to_owned(), why: why.to_string() })
}

/// Runs the line until it is told to end.
pub async fn run(
    config: &Config,
    environment: &BTreeMap<String, String>,
) -> Result<(), ServeError> {
    start_logging(config);
    let catalog = setup::catalog(config)?;
    let opened = setup::open(config, environment, true).await?;
    let telegram = match config.telegram.token.as_str() {
        "" => None,
        _ => Some(Arc::new(telegram(config)?)),
    };
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let web = |account: &str| -> Arc<dyn Channel> {
        Arc::new(WebChannel::new(
            account,
            opened.store.clone(),
            opened.key.keys(),
            Arc::new(SystemClock),
            entropy.clone(),
        ))
    };
    let mut channels: Vec<Arc<dyn Channel>> = vec![web(Account::WEB), web(Account::TRY)];
    let gateways = gateways::open(config, &catalog)?;
    channels.extend(gateways.iter().map(|gateway| gateway.clone() as Arc<dyn Channel>));
    if let Some(telegram) = &telegram {
        channels.push(telegram.clone());
    }
    let line = setup::line(config, catalog, &opened, channels);
    let listener = TcpListener::bind(&config.listen)
        .await
        .map_err(|why| ServeError::Listen { listen: config.listen.clone(), why })?;
    let at = listener.local_addr().map_err(ServeError::Server)?;
    let first = first_link(line.store(), &*entropy).await;
    let router =
        site::router(site(config, &line, telegram.as_ref(), gateways, entropy, first.clone())?);
    let (stop, stopped) = watch::channel(false);
    let mut tasks = JoinSet::new();
    // Listened for before anybody is told that we are ready.
    let ending = end_of_process();
    begin(&mut tasks, &line, telegram.as_ref(), config, &stopped);
    // The line serves people, whether or not anybody reads where it was started.
    if let Err(error) = announce(config, at, &line, telegram.is_some(), first.as_ref()).await {
        tracing::warn!(error = %error, "ready, but nobody reads standard output");
    }
    let mut web_stop = stopped.clone();
    let server = axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async move {
            let _ = web_stop.changed().await;
        });
    let server = tokio::spawn(async move { server.await });
    ending.await;
    tracing::info!("stopping: what is in flight is finished first");
    let _ = stop.send(true);
    let finish = async {
        while tasks.join_next().await.is_some() {}
        let _ = server.await;
    };
    if tokio::time::timeout(GRACE, finish).await.is_err() {
        tracing::warn!("something was still in flight; it is taken up again at the next start");
    }
    line.store().close().await;
    drop(opened.lock);
    Ok(())
}

fn telegram(config: &Config) -> Result<Telegram, ServeError> {
    let settings = telegram_settings(config)
        .ok_or_else(|| value("telegram", "api_url or proxy is no address"))?;
    Telegram::new(&settings).map_err(|error| value("telegram", error))
}

fn site(
    config: &Config,
    line: &Line,
    telegram: Option<&Arc<Telegram>>,
    gateways: Vec<Arc<Gateway>>,
    entropy: Arc<dyn Entropy>,
    first: Option<Token>,
) -> Result<Site, ServeError> {
    let proxies = config
        .proxies
        .iter()
        .map(|proxy| proxy.parse::<IpAddr>())
        .collect::<Result<_, _>>()
        .map_err(|error| value("proxies", error))?;
    let try_on = match config.try_page.as_str() {
        "on" => true,
        "off" => false,
        _ => telegram.is_none() && gateways.is_empty(),
    };
    let hook = match telegram {
        Some(telegram) if config.telegram.mode == "webhook" => {
            let secret = Secret::new(&config.telegram.secret)
                .map_err(|error| value("telegram.secret", error))?;
            let (line, telegram) = (line.clone(), telegram.clone());
            Some(Hook {
                account: telegram.account().clone(),
                secret,
                parse,
                inline: Arc::new(move |query| line.inline_in_background(&telegram, query)),
            })
        }
        _ => None,
    };
    let settings = site::Settings {
        public_url: config.public_url.trim_end_matches('/').to_owned(),
        try_on,
        telegram_name: None,
        proxies,
        metrics_token: config.metrics_token.clone(),
        country: Country::parse(&config.default_country),
        telegram: hook,
        gateways,
        first,
    };
    Ok(Site::new(line.clone(), settings, entropy))
}

/// Starts everything that runs beside the web server.
fn begin(
    tasks: &mut JoinSet<()>,
    line: &Line,
    telegram: Option<&Arc<Telegram>>,
    config: &Config,
    stopped: &watch::Receiver<bool>,
) {
    let until = || {
        let mut stopped = stopped.clone();
        async move {
            let _ = stopped.changed().await;
        }
    };
    let (route, sender, fetcher) = (line.clone(), line.clone(), line.clone());
    let (one, two, three) = (until(), until(), until());
    tasks.spawn(async move { route.run_route(one).await });
    tasks.spawn(async move { sender.run_sender(two).await });
    tasks.spawn(async move { fetcher.run_fetcher(three).await });
    let Some(telegram) = telegram.cloned() else { return };
    if config.telegram.mode == "polling" {
        let (line, telegram, stop) = (line.clone(), telegram.clone(), until());
        tasks.spawn(async move {
            // A webhook that is still set would keep every update away from us.
            if let Err(error) = telegram.delete_webhook().await {
                tracing::warn!(error = %error, "an old webhook could not be taken away");
            }
            line.run_polling(telegram, stop).await;
        });
    }
    let (line, mut stopped) = (line.clone(), stopped.clone());
    let hook = (config.telegram.mode == "webhook").then(|| {
        (
            format!("{}/hooks/{}", config.public_url.trim_end_matches('/'), telegram.account()),
            config.telegram.secret.clone(),
        )
    });
    tasks.spawn(async move {
        loop {
            match introduce(&line, &telegram, hook.as_ref()).await {
                Ok(changed) => {
                    tracing::info!(changed, "introduced on Telegram");
                    return;
                }
                Err(error) => tracing::warn!(error = %error, "not introduced on Telegram yet"),
            }
            tokio::select! {
                _ = stopped.changed() => return,
                () = tokio::time::sleep(INTRODUCE_AGAIN) => {}
            }
        }
    });
}

async fn introduce(
    line: &Line,
    telegram: &Telegram,
    hook: Option<&(String, String)>,
) -> Result<usize, channels::SendError> {
    let changed = line.introduce_on(telegram).await?;
    if let Some((url, secret)) = hook
        && let (Ok(url), Ok(secret)) = (url.parse(), Secret::new(secret))
    {
        telegram.set_webhook(&url, &secret).await?;
    }
    Ok(changed)
}

/// What opens the page for the first administrator, while nobody is there.
async fn first_link(store: &store::Store, entropy: &dyn Entropy) -> Option<Token> {
    // A database that does not answer is told of elsewhere.
    let empty = store.staff_list().await.is_ok_and(|staff| staff.is_empty());
    empty.then(|| Token::generate(entropy))
}

/// What is on, and where to click.
async fn announce(
    config: &Config,
    at: SocketAddr,
    line: &Line,
    telegram: bool,
    first: Option<&Token>,
) -> std::io::Result<()> {
    let base = if config.public_url.is_empty() {
        format!("http://{at}")
    } else {
        config.public_url.trim_end_matches('/').to_owned()
    };
    let mut out = std::io::stdout().lock();
    let library = line.catalog().library();
    let languages: Vec<_> = library.languages.iter().map(|lang| lang.code()).collect();
    writeln!(out, "Workline is ready: {base}")?;
    writeln!(out, "  web chat     {base}/chat")?;
    let real = telegram || !config.gateway.is_empty();
    if config.try_page == "on" || (config.try_page == "auto" && !real) {
        writeln!(out, "  try it       {base}/try   (simulated people, a clock to move)")?;
    }
    writeln!(out, "  for staff    {base}/console")?;
    if let Some(first) = first {
        let token = first.print();
        writeln!(out, "  first staff  {base}/console/first/{}", token.as_str())?;
        writeln!(out, "               (once: makes the first administrator; for you alone)")?;
    }
    writeln!(
        out,
        "  telegram     {}",
        match (telegram, config.telegram.mode.as_str()) {
            (false, _) => "off (set WORKLINE_TELEGRAM_TOKEN)",
            (true, "webhook") => "on, by webhook",
            (true, _) => "on, by polling",
        }
    )?;
    if config.gateway.is_empty() {
        writeln!(out, "  sms          off (docs/guides/sms.md)")?;
    }
    for gateway in &config.gateway {
        let (name, file) = (gateways::account(gateway), &gateway.file);
        writeln!(
            out,
            "  sms          {name} by {file}; its webhook: {}",
            config.hook_url(gateway)
        )?;
    }
    if Country::parse(&config.default_country) == Some(Country::Vn) {
        writeln!(
            out,
            "               Telegram is blocked in Viet Nam: people there use the web chat or SMS"
        )?;
    }
    let kind = if line.store().is_shared() { "PostgreSQL" } else { "SQLite" };
    writeln!(
        out,
        "  database     {kind}; {} flows, {} rights cards; {}",
        library.flows.len(),
        library.cards.len(),
        languages.join(" ")
    )?;
    drop(out);
    let staffed = line.store().has_staff(domain::StaffRole::Caseworker).await.unwrap_or(false);
    if setup::organisation(config).is_none() || !staffed {
        let mut out = std::io::stdout().lock();
        writeln!(
            out,
            "  TRIAL        nobody reads reports yet: workline staff add NAME, and [organisation]"
        )?;
    }
    Ok(())
}

fn start_logging(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log)
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // Where nobody reads the log, that is no reason to end.
    let builder = builder.log_internal_errors(false);
    // A second start in one process (tests) keeps the first one's logging.
    let _ =
        if config.log_format == "json" { builder.json().try_init() } else { builder.try_init() };
}

/// SIGTERM or Ctrl-C, listened for from the call on.
fn end_of_process() -> impl Future<Output = ()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let terminate = signal(SignalKind::terminate());
        let interrupt = signal(SignalKind::interrupt());
        async move {
            match (terminate, interrupt) {
                (Ok(mut terminate), Ok(mut interrupt)) => {
                    tokio::select! {
                        _ = terminate.recv() => {}
                        _ = interrupt.recv() => {}
                    }
                }
                _ => {
                    let _ = tokio::signal::ctrl_c().await;
                }
            }
        }
    }
    #[cfg(not(unix))]
    async {
        let _ = tokio::signal::ctrl_c().await;
    }
}
