//! Every gateway's file: payload in, message out; message in, request out. And a provider
//! that nobody has heard of, added by a file alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod files;
mod hooks;
mod sending;

use std::collections::BTreeMap;

use channels::sms::{Gateway, Settings};
use domain::Account;

const KANNEL: &str = include_str!("../../../../content/gateways/kannel.toml");
const AFRICAS_TALKING: &str = include_str!("../../../../content/gateways/africastalking.toml");
const VONAGE: &str = include_str!("../../../../content/gateways/vonage.toml");
const INFOBIP: &str = include_str!("../../../../content/gateways/infobip.toml");
const TWILIO: &str = include_str!("../../../../content/gateways/twilio.toml");
const SHIPPED: [&str; 5] = [KANNEL, AFRICAS_TALKING, VONAGE, INFOBIP, TWILIO];

/// A provider that does not exist.
const MADE_UP: &str = r#"
name = "Carrier Pigeon"
credentials = { pigeon = "its name", signing_key = "from its ring" }
limits = { per_second = 1, parts = 2 }

[receive]
methods = ["POST"]
shape = "json"
each = "flights"
proof = [{ kind = "hmac", header = "x-coo", key = "signing_key", algorithm = "sha1", form = "base64", prefix = "v1=" }]
message = { from = "loft.number", text = "note", at = "landed", udh = "ring" }
report = { id = "flight", status = "seen", code = "why", statuses = { delivered = ["home"], failed = ["hawk"] } }
answer = { mime = "application/json", body = '{"coo": true}' }

[send]
method = "POST"
url = "http://pigeon.invalid/{pigeon}"
shape = "json"
fields = { dest = "{to_digits}", flight = "{reference}", tell = "{report_url}" }
gsm7 = { note = "{text}" }
ucs2 = { note_hex = "{text_hex}", wide = true }
report_url = "{hook_url}"
answer = { code = "state", ok = ["up"], later = ["tired"], unreachable = ["lost"] }
"#;

const HOOK: &str = "https://line.example/hooks/sms:test";
const TOKEN: &str = "a-long-random-word";

fn settings(credentials: &[(&str, &str)]) -> Settings {
    let mut all: BTreeMap<String, String> = BTreeMap::from([
        ("hook_token".to_owned(), TOKEN.to_owned()),
        ("auth_token".to_owned(), TOKEN.to_owned()),
        ("signing_key".to_owned(), TOKEN.to_owned()),
    ]);
    for name in ["username", "password", "api_key", "api_secret", "account_sid", "pigeon"] {
        all.insert(name.to_owned(), format!("our-{name}"));
    }
    all.insert("base_host".to_owned(), "x.api.infobip.example".to_owned());
    all.extend(credentials.iter().map(|(name, value)| ((*name).into(), (*value).into())));
    Settings {
        account: Account("sms:test".to_owned()),
        sender: "8888".to_owned(),
        credentials: all,
        send_url: None,
        hook_url: Some(HOOK.parse().unwrap()),
        calling_code: Some("84".to_owned()),
        rate: None,
    }
}

fn gateway(file: &str) -> Gateway {
    Gateway::new(file, settings(&[])).unwrap()
}

fn now() -> jiff::Timestamp {
    "2026-11-22T08:30:00Z".parse().unwrap()
}
