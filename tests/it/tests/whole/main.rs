//! The whole system, from the outside: the real binary against a strict stand-in of the Bot
//! API, and lines inside the test where a clock must be moved; on SQLite and on PostgreSQL.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

mod away;
mod canary;
mod clocks;
mod crash;
mod flood;
mod fuzz;
mod redelivery;
mod reminders;
mod staff;
mod start;
mod telegram;
mod theft;
mod transcripts;
mod versions;
mod webhook;

/// Runs `async fn name(kind: Kind)` on both databases.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(it::database::Kind::Sqlite).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(it::database::Kind::Postgres).await;
            })*
        }
    };
}
pub(crate) use on_both;
