//! `workline doctor`: what is on, what is missing, and what to do about it.

use std::collections::BTreeMap;
use std::io::Write;

use channels::telegram::{Settings, Telegram};
use domain::Country;

use crate::config::Config;
use crate::{gateways, setup};

/// Writes the findings; says whether everything needed works.
pub async fn run(
    config: &Config,
    environment: &BTreeMap<String, String>,
    out: &mut (dyn Write + Send),
) -> std::io::Result<bool> {
    let mut fine = true;
    match setup::catalog(config) {
        Ok(catalog) => {
            let library = catalog.library();
            let languages: Vec<_> = library.languages.iter().map(|l| l.code()).collect();
            let countries: Vec<_> = library.countries.iter().map(|c| c.code()).collect();
            writeln!(
                out,
                "content   ok: {} flows, {} cards; languages {}; countries {}",
                library.flows.len(),
                library.cards.len(),
                languages.join(" "),
                countries.join(" ")
            )?;
        }
        Err(error) => {
            fine = false;
            writeln!(out, "content   {error}")?;
        }
    }
    match setup::open(config, environment, false).await {
        Ok(opened) => {
            let waiting = opened.store.waiting().await.unwrap_or(-1);
            let kind = if opened.store.is_shared() { "PostgreSQL" } else { "SQLite" };
            writeln!(out, "database  ok: {kind}, {waiting} messages waiting")?;
            let staffed =
                opened.store.has_staff(domain::StaffRole::Caseworker).await.unwrap_or(false);
            if !staffed {
                writeln!(out, "staff     nobody reads reports: the line is in trial")?;
                writeln!(out, "          → workline staff add NAME --role caseworker")?;
            }
        }
        Err(error) => {
            fine = false;
            writeln!(out, "database  {error}")?;
        }
    }
    if setup::organisation(config).is_none() {
        writeln!(out, "people    no organisation is named: the line is in trial")?;
        writeln!(out, "          → set [organisation] name and readers in workline.toml")?;
    }
    fine &= telegram(config, out).await?;
    fine &= text_messages(config, out)?;
    Ok(fine)
}

fn text_messages(config: &Config, out: &mut (dyn Write + Send)) -> std::io::Result<bool> {
    if config.gateway.is_empty() {
        writeln!(out, "sms       off: no [[gateway]] (docs/guides/sms.md)")?;
        return Ok(true);
    }
    let Ok(catalog) = setup::catalog(config) else { return Ok(false) };
    match gateways::open(config, &catalog) {
        Ok(opened) => {
            for (gateway, set) in opened.iter().zip(&config.gateway) {
                writeln!(
                    out,
                    "sms       ok: {} by {}; its webhook: {}",
                    gateways::account(set),
                    gateway.provider(),
                    config.hook_url(set)
                )?;
                if set.price <= 0.0 {
                    writeln!(out, "          no price is set: costs are counted as 0")?;
                }
            }
            Ok(true)
        }
        Err(error) => {
            writeln!(out, "sms       {error}")?;
            Ok(false)
        }
    }
}

async fn telegram(config: &Config, out: &mut (dyn Write + Send)) -> std::io::Result<bool> {
    if config.telegram.token.is_empty() {
        writeln!(out, "telegram  off: no token (WORKLINE_TELEGRAM_TOKEN)")?;
        return Ok(true);
    }
    if Country::parse(&config.default_country) == Some(Country::Vn) {
        writeln!(
            out,
            "telegram  note: it is blocked in Viet Nam since 2025; people there use /chat or SMS"
        )?;
    }
    let telegram = match telegram_settings(config).map(|settings| Telegram::new(&settings)) {
        Some(Ok(telegram)) => telegram,
        Some(Err(error)) => {
            writeln!(out, "telegram  {error}")?;
            return Ok(false);
        }
        None => {
            writeln!(out, "telegram  api_url or proxy is no address")?;
            return Ok(false);
        }
    };
    match telegram.identity().await {
        Ok(identity) => {
            writeln!(out, "telegram  ok: @{}", identity.username)?;
            if !identity.supports_inline_queries {
                writeln!(out, "          inline mode is off → BotFather: /setinline")?;
            }
            if identity.can_read_all_group_messages {
                writeln!(out, "          it reads groups → BotFather: /setprivacy, Enable")?;
            }
            Ok(true)
        }
        Err(error) => {
            writeln!(out, "telegram  {error}")?;
            Ok(false)
        }
    }
}

/// Telegram's settings, if addresses in them are addresses.
pub fn telegram_settings(config: &Config) -> Option<Settings> {
    let set = &config.telegram;
    let proxy = if set.proxy.is_empty() { None } else { Some(set.proxy.parse().ok()?) };
    Some(Settings {
        token: set.token.clone(),
        api_url: Some(set.api_url.parse().ok()?),
        proxy,
        rate: Some(set.rate),
    })
}
