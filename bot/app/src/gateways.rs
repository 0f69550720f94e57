//! SMS gateways: from settings to channels.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use channels::sms::{Description, Gateway, Settings};
use content::{Catalog, Issue, Tree};
use domain::Account;
use worker::{PartPrices, SmsSettings};

use crate::config::{Config, ConfigError, GatewayConfig, SmsConfig};

/// Prices are kept in millionths of their currency.
const MILLION: f64 = 1_000_000.0;

fn value(gateway: &GatewayConfig, why: impl ToString) -> ConfigError {
    ConfigError::Value { what: format!("gateway {}", gateway.name), why: why.to_string() }
}

/// Code of a gateway's file that cannot be used.
const UNUSABLE: &str = "G001";

/// Faults of the files in `content/gateways/`, as a line would find them that begins to use
/// them.
pub fn check(tree: &Tree) -> Vec<Issue> {
    let faults = tree.folder("content/gateways/", "toml").filter_map(|(path, text)| {
        let why = Description::read(text).err()?;
        let remedy = "correct it; docs/guides/sms.md and the files beside it show how";
        Some(Issue::new(UNUSABLE, path, why.to_string(), remedy))
    });
    faults.collect()
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
        if [gateway.price, gateway.price_received].into_iter().any(|p| millionths(p).is_none()) {
            return Err(value(gateway, "prices must be 0 or more"));
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

fn prices(gateway: &GatewayConfig) -> PartPrices {
    PartPrices {
        sent: millionths(gateway.price).unwrap_or(0),
        received: millionths(gateway.price_received).unwrap_or(0),
    }
}

impl Config {
    /// What text messages cost.
    pub fn sms_settings(&self) -> SmsSettings {
        SmsSettings {
            prices: self
                .gateway
                .iter()
                .map(|gateway| (account(gateway).0, prices(gateway)))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use channels::sms::{measure, plain};
    use content::{Source, Tree, text_parts};
    use proptest::prelude::*;

    use super::check;

    #[test]
    fn a_broken_file_is_refused_with_its_place() {
        let mut tree = Tree::read(&Source::Embedded).unwrap();
        assert!(check(&tree).is_empty());
        let kannel = tree.get("content/gateways/kannel.toml").unwrap().to_owned();
        tree.insert("content/gateways/kannel.toml", kannel.replace("{text}", "{words}"));
        tree.insert("content/gateways/mine.toml", "name = ");
        let found = check(&tree);
        let files: Vec<_> = found.iter().map(|issue| (issue.file.as_str(), issue.code)).collect();
        let gateways = ["content/gateways/kannel.toml", "content/gateways/mine.toml"];
        assert_eq!(files, gateways.map(|file| (file, "G001")));
    }

    proptest! {
        /// What `workline check` counts is what the sender will be charged for.
        #[test]
        fn parts_are_counted_as_they_are_sent(
            gsm in "[a-zA-Z0-9 .,\n€^{}\\[\\]~|“”‘’–—…·•→×₫\u{a0}\u{2068}\u{2069}àéñ]{0,500}",
            more in "[a-zắềộữđĐ 😀ก-ฮក-អက-အ“…]{0,260}",
            both in any::<bool>(),
        ) {
            let text = if both { format!("{gsm}{more}") } else { gsm };
            prop_assert_eq!(text_parts(&text), measure(&plain(&text)).parts.max(1));
        }
    }
}
