//! Settings: embedded defaults < `workline.toml` < `WORKLINE_*`; an unknown key is an error.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The commented defaults.
pub const DEFAULTS: &str = include_str!("default.toml");

/// Variables of the environment that are no settings.
const NOT_SETTINGS: [&str; 4] =
    ["WORKLINE_CONFIG", "WORKLINE_DEEP", "WORKLINE_CRASH", "WORKLINE_PASSWORD"];

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A file cannot be read.
    #[error("{file} cannot be read: {why}")]
    Unreadable {
        /// Which.
        file: String,
        /// Why.
        why: String,
    },
    /// A file is no TOML or holds an unknown key.
    #[error("{file}: {why}")]
    File {
        /// Which.
        file: String,
        /// Where and what.
        why: String,
    },
    /// A variable that is no setting.
    #[error("{0} is no setting; `workline --help` names them all")]
    Unknown(String),
    /// A value that does not fit.
    #[error("{what}: {why}")]
    Value {
        /// Which setting.
        what: String,
        /// What is wrong and what to do.
        why: String,
    },
}

/// All settings.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// See `default.toml`, which explains each.
    pub database_url: String,
    /// Database, lock file, copies.
    pub data_dir: PathBuf,
    /// Flows, locales and content.
    pub content_dir: String,
    /// Key file.
    pub key_file: String,
    /// Address of the web server.
    pub listen: String,
    /// How people reach it.
    pub public_url: String,
    /// Trusted reverse proxies.
    pub proxies: Vec<String>,
    /// Country where the line works.
    pub default_country: String,
    /// `auto`, `on` or `off`.
    pub try_page: String,
    /// Token for metrics.
    pub metrics_token: String,
    /// Log filter.
    pub log: String,
    /// `text` or `json`.
    pub log_format: String,
    /// SMS gateways.
    pub gateway: Vec<GatewayConfig>,
    /// Telegram.
    pub telegram: TelegramConfig,
    /// Text messages in general, and a gateway by environment.
    pub sms: SmsConfig,
    /// Who runs the line.
    pub organisation: OrganisationConfig,
}

/// Settings of Telegram.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelegramConfig {
    /// From `BotFather`.
    pub token: String,
    /// Or a file that holds it.
    pub token_file: String,
    /// Server.
    pub api_url: String,
    /// Proxy.
    pub proxy: String,
    /// `polling` or `webhook`.
    pub mode: String,
    /// Webhook secret.
    pub secret: String,
    /// Or a file that holds it.
    pub secret_file: String,
    /// Messages a second.
    pub rate: u32,
}

/// Who runs the line.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationConfig {
    /// Name.
    pub name: String,
    /// Who reads reports.
    pub readers: String,
    /// How to reach it.
    pub contact: String,
}

/// A gateway for text messages.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GatewayConfig {
    /// Its name; the account is `sms:<name>`.
    pub name: String,
    /// File in `content/gateways/`, or a path.
    pub file: String,
    /// Number or name that messages come from.
    #[serde(default)]
    pub sender: String,
    /// Another address to send to.
    #[serde(default)]
    pub send_url: String,
    /// How the provider reaches us.
    #[serde(default)]
    pub hook_url: String,
    /// Calling code of numbers without one.
    #[serde(default)]
    pub calling_code: String,
    /// Messages a second.
    #[serde(default)]
    pub rate: Option<u32>,
    /// Price of a part sent.
    #[serde(default)]
    pub price: f64,
    /// Price of a part received.
    #[serde(default)]
    pub price_received: f64,
    /// Secrets by name.
    #[serde(default)]
    pub credentials: BTreeMap<String, String>,
    /// Files that hold them.
    #[serde(default)]
    pub credential_files: BTreeMap<String, String>,
}

/// Text messages in general, and a gateway by environment.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmsConfig {
    /// See [`GatewayConfig`].
    pub file: String,
    /// See [`GatewayConfig`].
    pub name: String,
    /// See [`GatewayConfig`].
    pub sender: String,
    /// See [`GatewayConfig`].
    pub send_url: String,
    /// See [`GatewayConfig`].
    pub hook_url: String,
    /// See [`GatewayConfig`].
    pub calling_code: String,
    /// Messages a second; -1 is the file's.
    pub rate: i64,
    /// See [`GatewayConfig`].
    pub price: f64,
    /// See [`GatewayConfig`].
    pub price_received: f64,
    /// Of all prices.
    pub currency: String,
    /// A day that costs more is told to staff.
    pub warn_daily: f64,
    /// See [`GatewayConfig`].
    #[serde(default)]
    pub credential: BTreeMap<String, String>,
    /// See [`GatewayConfig`].
    #[serde(default)]
    pub credential_file: BTreeMap<String, String>,
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config").field("listen", &self.listen).finish_non_exhaustive()
    }
}

impl Config {
    /// Reads defaults, the file (if there is one) and the environment.
    pub fn load(
        file: Option<&Path>,
        environment: &BTreeMap<String, String>,
    ) -> Result<Self, ConfigError> {
        let mut table = parse("defaults", DEFAULTS)?;
        let known = table.clone();
        let path = file.map_or_else(|| PathBuf::from("workline.toml"), Path::to_path_buf);
        if file.is_some() || path.exists() {
            let name = path.display().to_string();
            let text = std::fs::read_to_string(&path)
                .map_err(|e| ConfigError::Unreadable { file: name.clone(), why: e.to_string() })?;
            merge(&mut table, parse(&name, &text)?);
            // A precise message with line and column, before anything is merged away.
            check(&name, &table)?;
        }
        for (name, value) in environment {
            if !name.starts_with("WORKLINE_")
                || NOT_SETTINGS.contains(&name.as_str())
                || name.starts_with("WORKLINE_TEST_")
            {
                continue;
            }
            set(&mut table, &known, name, value)?;
        }
        let mut config: Self = check("settings", &table)?;
        config.gather_gateways()?;
        read_secret(&mut config.telegram.token, &config.telegram.token_file)?;
        read_secret(&mut config.telegram.secret, &config.telegram.secret_file)?;
        config.validate()?;
        Ok(config)
    }

    fn validate(&self) -> Result<(), ConfigError> {
        let one_of = |what: &str, value: &str, allowed: &[&str]| {
            if allowed.contains(&value) {
                Ok(())
            } else {
                Err(ConfigError::Value {
                    what: what.to_owned(),
                    why: format!("must be one of {}", allowed.join(", ")),
                })
            }
        };
        one_of("try_page", &self.try_page, &["auto", "on", "off"])?;
        one_of("log_format", &self.log_format, &["text", "json"])?;
        one_of("telegram.mode", &self.telegram.mode, &["polling", "webhook"])?;
        one_of("default_country", &self.default_country, &["", "VN", "KH", "TH", "MM"])?;
        crate::gateways::validate(&self.gateway, &self.sms)?;
        if self.telegram.mode == "webhook" && !self.telegram.token.is_empty() {
            let secret = &self.telegram.secret;
            let fits = (1..=256).contains(&secret.len())
                && secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
            if !fits {
                return Err(ConfigError::Value {
                    what: "telegram.secret".to_owned(),
                    why: "webhook mode needs a secret of 1 to 256 letters, digits, _ or -"
                        .to_owned(),
                });
            }
            if !self.public_url.starts_with("https://")
                && !self.public_url.starts_with("http://127.")
            {
                return Err(ConfigError::Value {
                    what: "public_url".to_owned(),
                    why: "webhook mode needs the https address under which Telegram reaches us"
                        .to_owned(),
                });
            }
        }
        Ok(())
    }

    /// The gateway by environment joins the others, and secrets are read from their files.
    fn gather_gateways(&mut self) -> Result<(), ConfigError> {
        let sms = &self.sms;
        if !sms.file.is_empty() {
            self.gateway.push(GatewayConfig {
                name: sms.name.clone(),
                file: sms.file.clone(),
                sender: sms.sender.clone(),
                send_url: sms.send_url.clone(),
                hook_url: sms.hook_url.clone(),
                calling_code: sms.calling_code.clone(),
                rate: u32::try_from(sms.rate).ok(),
                price: sms.price,
                price_received: sms.price_received,
                credentials: sms.credential.clone(),
                credential_files: sms.credential_file.clone(),
            });
        }
        for gateway in &mut self.gateway {
            for (name, file) in &gateway.credential_files {
                read_secret(gateway.credentials.entry(name.clone()).or_default(), file)?;
            }
        }
        Ok(())
    }

    /// Database address, with the default filled in.
    pub fn database(&self) -> String {
        if self.database_url.is_empty() {
            format!("sqlite://{}", self.data_dir.join("workline.db").display())
        } else {
            self.database_url.clone()
        }
    }

    /// Key file, with the default filled in.
    pub fn key_path(&self, environment: &BTreeMap<String, String>) -> Result<PathBuf, ConfigError> {
        if !self.key_file.is_empty() {
            return Ok(PathBuf::from(&self.key_file));
        }
        let home = environment
            .get("XDG_CONFIG_HOME")
            .map(PathBuf::from)
            .or_else(|| environment.get("HOME").map(|home| Path::new(home).join(".config")));
        home.map(|home| home.join("workline").join("key")).ok_or_else(|| ConfigError::Value {
            what: "key_file".to_owned(),
            why: "there is no home directory here; set WORKLINE_KEY_FILE".to_owned(),
        })
    }
}

fn parse(name: &str, text: &str) -> Result<toml::Table, ConfigError> {
    text.parse().map_err(|e: toml::de::Error| ConfigError::File {
        file: name.to_owned(),
        why: e.to_string(),
    })
}

fn check(name: &str, table: &toml::Table) -> Result<Config, ConfigError> {
    Config::deserialize(toml::Value::Table(table.clone()))
        .map_err(|e| ConfigError::File { file: name.to_owned(), why: e.to_string() })
}

fn merge(base: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (base.get_mut(&key), value) {
            (Some(toml::Value::Table(inner)), toml::Value::Table(over)) => merge(inner, over),
            (_, value) => {
                base.insert(key, value);
            }
        }
    }
}

/// `WORKLINE_TELEGRAM_TOKEN` → `telegram.token`, read by the kind of the default.
fn set(
    table: &mut toml::Table,
    known: &toml::Table,
    name: &str,
    value: &str,
) -> Result<(), ConfigError> {
    let key = name.trim_start_matches("WORKLINE_").to_lowercase();
    // Which secrets there are is up to the gateway's file.
    for (prefix, kind) in
        [("sms_credential_file_", "credential_file"), ("sms_credential_", "credential")]
    {
        if let Some(secret) = key.strip_prefix(prefix)
            && let Some(sms) = table.get_mut("sms").and_then(toml::Value::as_table_mut)
        {
            let empty = || toml::Value::Table(toml::Table::new());
            if let Some(all) = sms.entry(kind).or_insert_with(empty).as_table_mut() {
                all.insert(secret.to_owned(), toml::Value::String(value.to_owned()));
            }
            return Ok(());
        }
    }
    let typed = |default: &toml::Value| -> Result<toml::Value, ConfigError> {
        Ok(match default {
            toml::Value::Integer(_) => {
                toml::Value::Integer(value.trim().parse().map_err(|_| ConfigError::Value {
                    what: name.to_owned(),
                    why: "must be a whole number".to_owned(),
                })?)
            }
            toml::Value::Float(_) => toml::Value::Float(value.trim().parse().map_err(|_| {
                ConfigError::Value { what: name.to_owned(), why: "must be a number".to_owned() }
            })?),
            toml::Value::Array(_) => toml::Value::Array(
                value
                    .split(',')
                    .map(str::trim)
                    .filter(|part| !part.is_empty())
                    .map(|part| toml::Value::String(part.to_owned()))
                    .collect(),
            ),
            _ => toml::Value::String(value.to_owned()),
        })
    };
    if let Some(default) = known.get(&key).filter(|default| !default.is_table()) {
        table.insert(key, typed(default)?);
        return Ok(());
    }
    for (section, inner) in known {
        let Some(inner) = inner.as_table() else { continue };
        if let Some(rest) = key.strip_prefix(&format!("{section}_"))
            && let Some(default) = inner.get(rest)
        {
            if let Some(section) = table.get_mut(section).and_then(toml::Value::as_table_mut) {
                section.insert(rest.to_owned(), typed(default)?);
            }
            return Ok(());
        }
    }
    Err(ConfigError::Unknown(name.to_owned()))
}

fn read_secret(value: &mut String, file: &str) -> Result<(), ConfigError> {
    if value.is_empty() && !file.is_empty() {
        let text = std::fs::read_to_string(file)
            .map_err(|e| ConfigError::Unreadable { file: file.to_owned(), why: e.to_string() })?;
        text.trim().clone_into(value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Config, ConfigError};
    use std::collections::BTreeMap;

    fn load(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let environment: BTreeMap<String, String> =
            pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Config::load(None, &environment)
    }

    #[test]
    fn the_environment_overrides_by_section_and_kind() {
        let config = load(&[
            ("WORKLINE_TELEGRAM_RATE", "5"),
            ("WORKLINE_LISTEN", "127.0.0.1:0"),
            ("WORKLINE_PROXIES", "10.0.0.1, 10.0.0.2"),
            ("PATH", "/bin"),
        ])
        .unwrap();
        assert_eq!(config.telegram.rate, 5);
        assert_eq!(config.listen, "127.0.0.1:0");
        assert_eq!(config.proxies.len(), 2);
    }

    #[test]
    fn unknown_settings_are_errors() {
        assert!(matches!(load(&[("WORKLINE_LISTN", "x")]), Err(ConfigError::Unknown(_))));
        assert!(load(&[("WORKLINE_TELEGRAM_RATE", "fast")]).is_err());
    }

    #[test]
    fn a_gateway_by_environment_joins_the_others() {
        let config = load(&[
            ("WORKLINE_SMS_FILE", "kannel"),
            ("WORKLINE_SMS_SENDER", "8888"),
            ("WORKLINE_SMS_PRICE", "0.0125"),
            ("WORKLINE_SMS_WARN_DAILY", "5"),
            ("WORKLINE_SMS_CREDENTIAL_HOOK_TOKEN", "a-long-random-word"),
        ])
        .unwrap();
        assert_eq!(config.gateway.len(), 1);
        assert_eq!(config.gateway[0].credentials["hook_token"], "a-long-random-word");
        let settings = config.sms_settings();
        assert_eq!(settings.prices["sms:sms"].sent, 12_500);
        assert_eq!(settings.warn_daily, 5_000_000);
        for bad in [("WORKLINE_SMS_NAME", "a b"), ("WORKLINE_SMS_PRICE", "-1")] {
            assert!(load(&[("WORKLINE_SMS_FILE", "kannel"), bad]).is_err(), "{bad:?}");
        }
        assert!(load(&[("WORKLINE_SMS_FIL", "kannel")]).is_err());
    }

    #[test]
    fn webhook_mode_without_a_secret_refuses() {
        let set = [
            ("WORKLINE_TELEGRAM_TOKEN", "1:a"),
            ("WORKLINE_TELEGRAM_MODE", "webhook"),
            ("WORKLINE_PUBLIC_URL", "https://line.example.org"),
        ];
        assert!(load(&set).is_err());
        let mut with = set.to_vec();
        with.push(("WORKLINE_TELEGRAM_SECRET", "abc-DEF_1"));
        assert!(load(&with).is_ok());
    }
}
