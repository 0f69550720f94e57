//! One suite, run on SQLite (a file) and on PostgreSQL.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod domain_rows;
mod lifetimes;
mod route;
mod secrets;
mod sharing;
mod sms;

use std::sync::atomic::{AtomicI64, Ordering};

use ::domain::{Account, ChannelKind, Country, Lang};
use vault::{Lookup, Sealed};

use crate::testing::Server;
use crate::*;

/// A fresh database and the store on it.
pub(crate) struct Fresh {
    pub(crate) store: Store,
    pub(crate) url: String,
    _dir: tempfile::TempDir,
}

impl Fresh {
    pub(crate) async fn sqlite() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("workline.db").display());
        let store = Store::connect(&url, Options::new("one")).await.unwrap();
        Self { store, url, _dir: dir }
    }

    pub(crate) async fn postgres() -> Self {
        let server = Server::shared().unwrap_or_else(|error| panic!("{error}"));
        let url = server.database().await.unwrap();
        let store = Store::connect(&url, Options::new("one")).await.unwrap();
        store.renew_lanes(&std::collections::HashSet::new()).await.unwrap();
        Self { store, url, _dir: tempfile::tempdir().unwrap() }
    }
}

/// Runs `async fn name(fresh: Fresh)` on both databases.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(crate::tests::Fresh::sqlite().await).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(crate::tests::Fresh::postgres().await).await;
            })*
        }
    };
}
pub(crate) use on_both;

/// The store cannot tell a sealed value from any other.
pub(crate) fn sealed(text: &str) -> Sealed {
    Sealed::from_stored(text.as_bytes().to_vec())
}

pub(crate) fn text(sealed: &Sealed) -> String {
    String::from_utf8(sealed.as_bytes().to_vec()).unwrap()
}

/// Random ids are not needed here, only different ones.
pub(crate) fn id() -> i64 {
    static NEXT: AtomicI64 = AtomicI64::new(1_000_000);
    NEXT.fetch_add(7919, Ordering::Relaxed)
}

pub(crate) fn lookup(person: i64) -> Lookup {
    let mut bytes = [0_u8; 32];
    for (index, byte) in bytes.iter_mut().enumerate() {
        let mixed = (person as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15 ^ (index as u64) << 7);
        *byte = (mixed >> 32) as u8;
    }
    bytes[..8].copy_from_slice(&(person as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes());
    bytes
}

pub(crate) fn message(person: i64, number: i64) -> NewInbound {
    NewInbound {
        account: Account("web".into()),
        external_id: format!("{person}-{number}"),
        lookup: lookup(person),
        address: sealed("address"),
        order: number,
        body: sealed(&format!("{number}")),
        at: 1,
    }
}

pub(crate) fn contact(person: i64) -> ContactRow {
    ContactRow {
        id: person + 1,
        lookup: lookup(person),
        account: Account("web".into()),
        channel: ChannelKind::Web,
        address: sealed("address"),
        lang: Some(Lang::Vi),
        country: Some(Country::Vn),
        roles: "worker".into(),
        stopped: false,
        reachable: true,
        trial: false,
        forgotten: false,
        pin: None,
        profile: None,
        links: Some(sealed("links")),
        seen_on: "2026-03-02".into(),
        version: 0,
    }
}

pub(crate) fn session(contact: ContactId, version: i64) -> SessionRow {
    SessionRow {
        contact,
        body: sealed("session"),
        draft: None,
        draft_at: None,
        pins: vec!["aaaa".into(), "bbbb".into()],
        expires_at: 1_000_000_000,
        version,
    }
}

pub(crate) fn out(contact: ContactId, words: &str) -> NewOutbox {
    NewOutbox { seal: id(), contact, due: 0, expires_at: None, pushed: false, body: sealed(words) }
}

pub(crate) fn count(name: &str) -> Write {
    Write::Count { day: "2026-03-02".into(), name: name.into(), by: 1 }
}

/// The unit that a worker would make of a message: contact, session, a count, a reply.
pub(crate) fn unit_for(waiting: &Waiting, person: i64) -> Unit {
    let known = waiting.contact.as_ref();
    let contact_id = known.map_or(person + 1, |row| row.id);
    Unit {
        inbox: Some(waiting.inbox),
        contact: known.is_none().then(|| contact(person)),
        session: Some(SessionWrite::Put(session(
            contact_id,
            waiting.session.as_ref().map_or(0, |row| row.version),
        ))),
        writes: vec![count("effects")],
        outbox: vec![out(contact_id, &text(&waiting.body))],
        ..Unit::default()
    }
}

/// Makes a contact known, with nothing waiting.
pub(crate) async fn introduce(store: &Store, person: i64) -> ContactId {
    let unit = Unit { contact: Some(contact(person)), ..Unit::default() };
    store.commit(1, &[unit]).await.unwrap();
    person + 1
}

pub(crate) async fn total(store: &Store, name: &str) -> i64 {
    let counters = store.counters("2026-01-01", "2026-12-31").await.unwrap();
    counters.iter().filter(|(_, known, _)| known == name).map(|(_, _, value)| value).sum()
}
