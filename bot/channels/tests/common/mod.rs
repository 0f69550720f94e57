//! A bot on a stand-in of its own.
#![allow(dead_code, unreachable_pub, reason = "each test file uses some of it")]

use std::time::Duration;

use channels::Channel;
use channels::telegram::{Parsed, Settings, Telegram, parse};
use domain::message::Inbound;
use domain::{ChannelKind, Urn};
use standin::Standin;

pub const PERSON: i64 = 4242;

pub async fn both() -> (Standin, Telegram) {
    let standin = Standin::start().await.unwrap();
    let telegram = Telegram::new(&settings(&standin)).unwrap();
    (standin, telegram)
}

pub fn settings(standin: &Standin) -> Settings {
    let api_url = Some(standin.url.parse().unwrap());
    Settings { token: standin.token.clone(), api_url, proxy: None, rate: None }
}

pub fn urn(chat: i64) -> Urn {
    Urn { channel: ChannelKind::Telegram, address: chat.to_string() }
}

/// Polls everything that waits, and reads it.
pub async fn take(telegram: &Telegram) -> Vec<Inbound> {
    let updates = telegram.poll(None, Duration::ZERO).await.unwrap();
    let read = updates.iter().filter_map(|update| {
        match parse(&update.json, telegram.account(), "2026-03-02T02:00:00Z".parse().unwrap()) {
            Parsed::Inbound(inbound) => Some(inbound),
            _ => None,
        }
    });
    read.collect()
}
