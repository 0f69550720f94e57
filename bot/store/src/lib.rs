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
mod factor;
mod files;
mod heads;
mod inbox;
mod intake;
mod keep;
mod lanes;
mod linked;
mod outbox;
mod purge;
mod retire;
mod rows;
mod schema;
mod sms;
mod sql;
mod staff;
mod team;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;
mod timers;
mod unit;
mod web;
mod writer;

pub use audit::AuditRow;
pub use cases::{Alert, CaseFile, CaseFilter, CaseRef, Entry, Reply};
pub use connect::{DataLock, Options, Store, sqlite_path};
pub use contacts::MessageName;
pub use cycles::{CycleEvent, CycleFile};
pub use error::{CommitError, StoreError};
pub use files::FileRow;
pub use inbox::{NewInbound, Waiting};
pub use keep::DeadLetter;
pub use linked::{Linked, ShortLink};
pub use outbox::{Delivery, Due, Outcome};
pub use purge::{
    KEEP_DELIVERY, KEEP_DONE, KEEP_DRAFT, KEEP_LEFTOVER, KEEP_NAMES, KEEP_REPLY, KEEP_SIGN_IN,
    KEEP_TALK,
};
pub use rows::{CaseRow, ContactId, ContactRow, CycleRow, Day, Membership, Millis, SessionRow};
pub use sms::{NewPart, Part, SmsGroup, Usage};
pub use staff::{MemberRow, SignIn, StaffRow, TeamRow};
pub use unit::{
    CaseKey, InboxId, NOBODY, NewAlert, NewAudit, NewEntry, NewEvent, NewFile, NewInvite,
    NewMessage, NewOutbox, NewReply, NewTimer, OutboxId, Read, SessionWrite, Table, TimerWrite,
    Unit, Who, Write,
};
pub use web::{NewWebLine, WebLine, WebTalk};
