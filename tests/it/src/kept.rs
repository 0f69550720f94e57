//! Eyes that look into what was kept, with the key: how often did a message take effect?

use domain::{ChannelKind, Urn};
use serde_json::Value;
use store::Store;
use vault::{Aad, Keys};

use crate::inside::ACCOUNT;

/// The half-told story of somebody on Telegram: its pieces, in order.
pub async fn story(store: &Store, keys: &Keys, person: i64) -> Vec<String> {
    let from = Urn { channel: ChannelKind::Telegram, address: person.to_string() };
    let name = format!("{ACCOUNT}/{}/{}", from.channel.name(), from.address);
    let lookup = keys.lookup.lookup(&name);
    let found = store.contact_by_lookup(&lookup).await.expect("the database");
    let (contact, session) = found.expect("a contact");
    let Some(draft) = session.and_then(|session| session.draft) else { return Vec::new() };
    let row = contact.id.to_string();
    let plain = keys.queue.open(Aad::new("session", "draft", &row), &draft).expect("our key");
    let kept: Value = serde_json::from_slice(&plain).expect("JSON");
    let mut pieces = Vec::new();
    texts(&kept["talk"]["vars"]["story"], &mut pieces);
    pieces
}

/// Whether somebody is known.
pub async fn is_known(store: &Store, keys: &Keys, person: i64) -> bool {
    let lookup = keys.lookup.lookup(&format!("{ACCOUNT}/telegram/{person}"));
    store.contact_by_lookup(&lookup).await.expect("the database").is_some()
}

/// Every string that looks like a piece of ours (`piece 3-7`), in order.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) if text.starts_with(PIECE) => into.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| texts(value, into)),
        Value::Object(map) => map.values().for_each(|value| texts(value, into)),
        _ => {}
    }
}

const PIECE: &str = "piece ";

/// The words of one piece of somebody's story.
pub fn piece(person: i64, number: usize) -> String {
    format!("{PIECE}{person}-{number}")
}

/// All pieces of somebody's story, in order.
pub fn pieces(person: i64, count: usize) -> Vec<String> {
    (0..count).map(|number| piece(person, number)).collect()
}

/// All that the queue key opens of somebody's conversation, as text.
pub async fn everything(store: &Store, keys: &Keys, person: i64) -> String {
    let lookup = keys.lookup.lookup(&format!("{ACCOUNT}/telegram/{person}"));
    let found = store.contact_by_lookup(&lookup).await.expect("the database");
    let (contact, session) = found.expect("a contact");
    let Some(session) = session else { return String::new() };
    let row = contact.id.to_string();
    let mut text = String::new();
    for (column, sealed) in [("body", Some(session.body)), ("draft", session.draft)] {
        let Some(sealed) = sealed else { continue };
        let plain = keys.queue.open(Aad::new("session", column, &row), &sealed);
        text.push_str(&String::from_utf8_lossy(&plain.expect("our key")));
    }
    text
}
