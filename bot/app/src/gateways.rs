//! SMS gateways: from settings to channels.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use channels::sms::{Gateway, Settings};
use content::Catalog;
use domain::Account;
use worker::SmsSettings;

use crate::config::{Config, ConfigError, GatewayConfig, SmsConfig};

/// Prices are kept in millionths of their currency.
const MILLION: f64 = 1_000_000.0;

fn value(gateway: &GatewayConfig, why: impl ToString) -> ConfigError {
    ConfigError::Value { what: format!("gateway {}", gateway.name), why: why.to_string() }
}

/// The account of a gateway, and the last part of its webhook's address.
pub fn account(gateway: &GatewayConfig) -> Account {
    Account(format!("sms:{}", gateway.name))
}

/// Whether names can be told apart and prices are prices.
pub(crate) fn validate(gateways: &[GatewayConfig], sms: &SmsConfig) -> Result<(), ConfigError> {
    let mut names = BTreeSet::new();
    for gateway in gateways {
        let fits = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        if gateway.name.is_empty() || !gateway.name.bytes().all(fits) {
            return Err(value(gateway, "the name takes small letters, digits and - only"));
        }
        if !names.insert(&gateway.name) {
            return Err(value(gateway, "there are two of this name"));
        }
        if millionths(gateway.price).is_none() {
            return Err(value(gateway, "the price must be 0 or more"));
        }
    }
    if millionths(sms.warn_daily).is_none() {
        let why = "must be 0 or more".to_owned();
        return Err(ConfigError::Value { what: "sms.warn_daily".to_owned(), why });
    }
    Ok(())
}

#[expect(clippy::cast_possible_truncation, reason = "the range is checked before")]
fn millionths(price: f64) -> Option<i64> {
    let scaled = (price * MILLION).round();
    (price.is_finite() && (0.0..1e15).contains(&scaled)).then_some(scaled as i64)
}

impl Config {
    /// What text messages cost.
    pub fn sms_settings(&self) -> SmsSettings {
        SmsSettings {
            prices: self
                .gateway
                .iter()
                .map(|gateway| (account(gateway).0, millionths(gateway.price).unwrap_or(0)))
                .collect::<BTreeMap<_, _>>(),
            currency: self.sms.currency.clone(),
            warn_daily: millionths(self.sms.warn_daily).unwrap_or(0),
        }
    }

    /// How a provider reaches a gateway's webhook.
    pub fn hook_url(&self, gateway: &GatewayConfig) -> String {
        if !gateway.hook_url.is_empty() {
            return gateway.hook_url.clone();
        }
        let base = if self.public_url.is_empty() {
            // A Kannel on this very machine.
            format!("http://{}", self.listen)
        } else {
            self.public_url.trim_end_matches('/').to_owned()
        };
        format!("{base}/hooks/{}", account(gateway))
    }
}

/// All gateways that the settings name.
pub fn open(config: &Config, catalog: &Catalog) -> Result<Vec<Arc<Gateway>>, ConfigError> {
    config.gateway.iter().map(|gateway| one(config, gateway, catalog).map(Arc::new)).collect()
}

fn one(
    config: &Config,
    gateway: &GatewayConfig,
    catalog: &Catalog,
) -> Result<Gateway, ConfigError> {
    let source = source(gateway, catalog)?;
    let url = |text: &str| {
        let none = text.is_empty();
        let url = (!none).then(|| text.parse()).transpose();
        url.map_err(|_| value(gateway, format!("`{text}` is no address")))
    };
    let settings = Settings {
        account: account(gateway),
        sender: gateway.sender.clone(),
        credentials: gateway.credentials.clone(),
        send_url: url(&gateway.send_url)?,
        hook_url: url(&config.hook_url(gateway))?,
        calling_code: Some(gateway.calling_code.trim_start_matches('+').to_owned())
            .filter(|code| !code.is_empty()),
        rate: gateway.rate,
    };
    Gateway::new(&source, settings).map_err(|error| value(gateway, error))
}

/// The text of the gateway's file: one of ours, or one at a path.
fn source(gateway: &GatewayConfig, catalog: &Catalog) -> Result<String, ConfigError> {
    let file = &gateway.file;
    if let Some(ours) = catalog.file(&format!("content/gateways/{file}.toml")) {
        return Ok(ours.to_owned());
    }
    if !file.contains(['/', '.']) {
        return Err(value(gateway, format!("there is no content/gateways/{file}.toml")));
    }
    std::fs::read_to_string(file)
        .map_err(|error| ConfigError::Unreadable { file: file.clone(), why: error.to_string() })
}
