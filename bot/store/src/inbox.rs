//! Messages accepted and not yet answered.

use std::collections::HashSet;

use domain::Account;
use vault::{Lookup, Sealed};

use crate::cycles::memberships;
use crate::heads::{Queue, heads};
use crate::intake::Named;
use crate::rows::{CONTACT, SESSION};
use crate::sql::{Get, Over, row, touch};
use crate::{ContactRow, InboxId, Membership, Millis, SessionRow, Store, StoreError};

/// A message to be kept before it is acknowledged.
#[derive(Debug, Clone)]
pub struct NewInbound {
    /// This line's end of the channel.
    pub account: Account,
    /// The channel's name for it, unique within the account.
    pub external_id: String,
    /// Keyed hash of the sender's address.
    pub lookup: Lookup,
    /// Sealed for `inbox/address/<account>/<external id>`.
    pub address: Sealed,
    /// Order among messages of one sender that wait together.
    pub order: i64,
    /// Sealed for `inbox/body/<account>/<external id>`.
    pub body: Sealed,
    /// When it reached us.
    pub at: Millis,
}

/// A message to answer, with what the answer needs.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its row.
    pub inbox: InboxId,
    /// Keyed hash of the sender's address.
    pub lookup: Lookup,
    /// This line's end of the channel, or `timer`.
    pub account: Account,
    /// The channel's name for it, or the timer's id.
    pub external_id: String,
    /// Sender's address; none for a timer.
    pub address: Option<Sealed>,
    /// What it says.
    pub body: Sealed,
    /// When it reached us.
    pub at: Millis,
    /// How often work on it was found unfinished.
    pub attempts: i64,
    /// Who wrote, if known.
    pub contact: Option<ContactRow>,
    /// Their conversation, if one is open.
    pub session: Option<SessionRow>,
    /// The cycles that they are in.
    pub cycles: Vec<Membership>,
}

pub(crate) const ACCEPT: Over = Over {
    columns: "n_account, n_external, n_lane, n_lookup, n_address, n_ord, n_body, n_at",
    tail: "INSERT INTO inbox (account, external_id, lane, lookup, address, ord, body, at)
           SELECT n_account, n_external, n_lane, n_lookup, n_address, n_ord, n_body, n_at
           FROM v WHERE n_account IS NOT NULL
           ON CONFLICT (account, external_id) DO NOTHING RETURNING account, external_id",
};

/// Messages with contact and conversation.
fn load() -> Over {
    static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        format!(
            "SELECT i.id AS id, i.lookup AS lookup, i.account AS account,
                    i.external_id AS external_id, i.address AS address, i.body AS body,
                    i.at AS at, i.attempts AS attempts, {CONTACT}, {SESSION}
             FROM v JOIN inbox i ON i.id = v.n_id
             LEFT JOIN contact c ON c.lookup = i.lookup
             LEFT JOIN session s ON s.contact = c.id
             WHERE i.done_at IS NULL"
        )
    });
    Over { columns: "n_id", tail: &TAIL }
}

impl Store {
    /// Keeps messages; those whose (account, external id) is known are left out.
    /// Returns how many were new. Only after this may a channel acknowledge them.
    pub async fn accept(&self, messages: &[NewInbound]) -> Result<usize, StoreError> {
        self.inner.intake.keep(self.inbound_rows(messages)).await
    }

    /// The same for a polled account: the messages and how far it has been read
    /// become durable together.
    pub async fn accept_and_advance(
        &self,
        messages: &[NewInbound],
        account: &Account,
        offset: i64,
    ) -> Result<usize, StoreError> {
        let mut named = self.inbound_rows(messages);
        // In the order in which every set is kept.
        named.sort_by(|(one, _), (other, _)| one.cmp(other));
        let rows = named.into_iter().map(|(_, row)| row).collect();
        let account = account.0.clone();
        self.write(move |conn| {
            Box::pin(async move {
                let new = ACCEPT.run(conn, Vec::new(), rows).await?.len();
                touch(
                    conn,
                    "INSERT INTO poll_offset (account, position) VALUES ($1, $2)
                     ON CONFLICT (account) DO UPDATE SET position = excluded.position",
                    row![&account, offset],
                )
                .await?;
                Ok(new)
            })
        })
        .await
    }

    /// How far a polled account has been read.
    pub async fn poll_offset(&self, account: &Account) -> Result<Option<i64>, StoreError> {
        let account = account.0.clone();
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT position FROM poll_offset WHERE account = $1";
                let rows = crate::sql::run(conn, sql, row![&account]).await?;
                rows.first().map(|row| row.int("position")).transpose()
            })
        })
        .await
    }

    fn inbound_rows(&self, messages: &[NewInbound]) -> Vec<Named> {
        messages
            .iter()
            .map(|message| {
                let name = (message.account.0.clone(), message.external_id.clone());
                let row = row![
                    &message.account.0,
                    &message.external_id,
                    self.inner.lanes.of_lookup(&message.lookup),
                    &message.lookup,
                    &message.address,
                    message.order,
                    &message.body,
                    message.at,
                ];
                (name, row)
            })
            .collect()
    }

    /// The first waiting message of each sender who has nothing in flight, at most
    /// `limit`, in lanes that this process holds.
    pub async fn take(
        &self,
        limit: usize,
        in_flight: &HashSet<Lookup>,
    ) -> Result<Vec<Waiting>, StoreError> {
        let (dialect, holder) = (self.inner.dialect, self.inner.lanes.holder.clone());
        let (round, busy) = (self.next_round(), in_flight.clone());
        self.read(move |conn| {
            Box::pin(async move {
                let wanted = limit + busy.len();
                let queue = (Queue::Inbox, dialect);
                let found = heads(conn, queue, &holder, round, (wanted, 0)).await?;
                let mut ids = Vec::with_capacity(limit);
                for head in &found {
                    if ids.len() < limit && !busy.contains(&head.hash("who")?) {
                        ids.push(row![head.int("id")?]);
                    }
                }
                if ids.is_empty() {
                    return Ok(Vec::new());
                }
                let mut waiting = Vec::with_capacity(ids.len());
                for row in load().run(conn, Vec::new(), ids).await? {
                    waiting.push(Waiting {
                        inbox: row.int("id")?,
                        lookup: row.hash("lookup")?,
                        account: Account(row.text("account")?),
                        external_id: row.text("external_id")?,
                        address: row.sealed_or("address")?,
                        body: row.sealed("body")?,
                        at: row.int("at")?,
                        attempts: row.int("attempts")?,
                        contact: ContactRow::read_joined(&row)?,
                        session: SessionRow::read_joined(&row)?,
                        cycles: Vec::new(),
                    });
                }
                let contacts =
                    waiting.iter().filter_map(|one| one.contact.as_ref()).map(|one| one.id);
                let mut cycles = memberships(conn, contacts.collect()).await?;
                for one in &mut waiting {
                    if let Some(contact) = &one.contact {
                        one.cycles = cycles.remove(&contact.id).unwrap_or_default();
                    }
                }
                waiting.sort_by_key(|one| one.inbox);
                Ok(waiting)
            })
        })
        .await
    }

    /// Counts an attempt for messages whose work was found unfinished.
    pub async fn attempt(&self, messages: &[InboxId]) -> Result<(), StoreError> {
        const ATTEMPT: Over = Over {
            columns: "n_id",
            tail: "UPDATE inbox SET attempts = attempts + 1
                   WHERE id IN (SELECT n_id FROM v) RETURNING id",
        };
        let rows = messages.iter().map(|id| row![*id]).collect();
        self.write(move |conn| {
            Box::pin(async move { ATTEMPT.run(conn, Vec::new(), rows).await.map(|_| ()) })
        })
        .await
    }

    /// How many messages wait, for the figures.
    pub async fn waiting(&self) -> Result<i64, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT COUNT(*) AS n FROM inbox WHERE done_at IS NULL";
                let rows = crate::sql::run(conn, sql, Vec::new()).await?;
                rows.first().map_or(Ok(0), |row| row.int("n"))
            })
        })
        .await
    }
}
