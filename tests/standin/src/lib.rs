//! A strict stand-in of the Telegram Bot API, for tests and for trying things without an
//! account anywhere. It keeps chats, messages and updates in memory, refuses what Telegram
//! refuses in Telegram's words, and lets a test play the person at the other end, make
//! requests fail, and move its clock.

mod control;
mod hook;
mod methods;
pub mod params;
mod person;
mod server;
pub mod validate;
mod words;
mod world;

use std::net::SocketAddr;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

pub use person::Thing;
pub use world::{BOT_ID, BOT_NAME, Fault, Recorded, Sent};
use world::{Planned, World};

/// What all parts of one server share.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

pub(crate) struct Inner {
    token: String,
    world: Mutex<World>,
    changed: Notify,
}

impl Deref for Shared {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Inner {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running server. It stops when this is dropped.
pub struct Standin {
    /// Its address, for a client's `api_url`.
    pub url: String,
    /// The only token that it takes.
    pub token: String,
    shared: Shared,
    tasks: Vec<JoinHandle<()>>,
}

impl Standin {
    /// Starts on any free port of loopback.
    pub async fn start() -> std::io::Result<Self> {
        Self::start_at(([127, 0, 0, 1], 0).into(), &format!("{BOT_ID}:AAH-standin_token")).await
    }

    /// Starts at an address, with a token that begins with [`BOT_ID`].
    pub async fn start_at(address: SocketAddr, token: &str) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let shared = Shared(Arc::new(Inner {
            token: token.to_owned(),
            world: Mutex::new(World::default()),
            changed: Notify::new(),
        }));
        let router = server::router(shared.clone());
        let serve = tokio::spawn(async move {
            let _ = axum::serve(listener, router).await;
        });
        let deliver = tokio::spawn(hook::deliver(shared.clone()));
        Ok(Self { url, token: token.to_owned(), shared, tasks: vec![serve, deliver] })
    }

    /// Lets the next `times` requests to `method` (or to any) go wrong.
    pub fn fault(&self, method: Option<&str>, times: usize, fault: Fault) {
        let method = method.map(|name| validate::method(name).unwrap_or("file").to_owned());
        self.shared.world().faults.push(Planned { method, left: times, fault });
    }

    /// Moves the server's clock forward.
    pub fn advance(&self, by: Duration) {
        self.shared.world().advance(by);
    }

    /// All requests so far but the polls.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.world().requests.clone()
    }

    /// What the bot wrote to a chat and is still to be seen there, in order.
    pub fn sent(&self, chat: i64) -> Vec<Sent> {
        let world = self.shared.world();
        let there = world.messages.values().filter(|message| message.chat == chat);
        there
            .filter(|message| !message.deleted)
            .filter_map(|message| message.ours.clone())
            .collect()
    }

    /// Whether a message, of whomever, is still to be seen.
    pub fn is_there(&self, message: i64) -> bool {
        self.shared.world().messages.get(&message).is_some_and(|message| !message.deleted)
    }

    /// How a press was answered, if it was.
    pub fn press_answer(&self, callback: &str) -> Option<Value> {
        self.shared.world().presses.get(callback)?.answer.clone()
    }

    /// The cards given for an inline query, if it was answered.
    pub fn inline_answer(&self, query: &str) -> Option<Value> {
        self.shared.world().inline.get(query)?.answer.clone()
    }

    /// How many updates wait to be taken.
    pub fn waiting(&self) -> usize {
        self.shared.world().updates.len()
    }

    /// Waits until `enough` holds, or gives up after `limit`. Returns whether it held.
    pub async fn until(&self, limit: Duration, enough: impl Fn(&Self) -> bool) -> bool {
        let end = tokio::time::Instant::now() + limit;
        loop {
            if enough(self) {
                return true;
            }
            if tokio::time::Instant::now() >= end {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

impl Drop for Standin {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}
