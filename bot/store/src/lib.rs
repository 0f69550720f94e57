//! The only SQL. SQLite and PostgreSQL behind one interface that speaks in sets.
//!
//! Bodies, addresses and keys arrive as `vault::Sealed` and leave the same way:
//! nothing here can open them. A set of any size costs a handful of statements
//! ([`Store::accept`], [`Store::take`], [`Store::commit`], [`Store::sent`]).

mod audit;
mod cases;
mod changes;
mod codes;
mod commit;
mod connect;
mod contacts;
mod cycles;
mod error;
mod files;
mod heads;
mod inbox;
mod keep;
mod lanes;
mod outbox;
mod purge;
mod rows;
mod schema;
mod sql;
mod staff;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod timers;
mod unit;
mod web;
mod writer;
