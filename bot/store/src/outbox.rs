//! What is to be sent, and what came of it.

use std::collections::HashSet;

use domain::{Account, ChannelKind, Lang};
use sqlx::AnyConnection;
use vault::Sealed;

use crate::heads::{Queue, heads};
use crate::rows::{CONTACT, ContactRow};
use crate::sms::{USAGE, UsageSum, note_deliveries};
use crate::sql::{Get, Over, Val, row, run};
use crate::{ContactId, Millis, OutboxId, Store, StoreError, Usage};

/// Something to send now.
#[derive(Debug, Clone)]
pub struct Due {
    /// Its row.
    pub id: OutboxId,
    /// The name that `body` is sealed for (`outbox/body/<seal>`).
    pub seal: i64,
    /// To whom.
    pub contact: ContactId,
    /// Through what.
    pub account: Account,
    /// Kind of channel.
    pub channel: ChannelKind,
    /// Sealed for `contact/address/<contact>`.
    pub address: Sealed,
    /// Language of the contact.
    pub lang: Option<Lang>,
    /// Simulated.
    pub trial: bool,
    /// What to do.
    pub body: Sealed,
    /// Pushed by the line.
    pub pushed: bool,
    /// Its last useful moment.
    pub expires_at: Option<Millis>,
    /// How often it was put off.
    pub attempts: i64,
}

/// What came of sending.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The row.
    pub id: OutboxId,
    /// To whom.
    pub contact: ContactId,
    /// When this is reported.
    pub at: Millis,
    /// What happened.
    pub result: Delivery,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Delivery {
    /// It is out.
    Sent {
        /// The channel's names for the bubbles: a random name and what is sealed for
        /// `sent_message/body/<name>`.
        messages: Vec<(i64, Sealed)>,
        /// Name under which they can be wiped.
        tag: Option<String>,
        /// Of a text message: what it used, and the gateway's names for it.
        sms: Option<Box<(Usage, Vec<String>)>>,
    },
    /// Try again then; what follows for this contact waits behind it.
    Later {
        /// When.
        due: Millis,
    },
    /// Refused for good: put aside, the next goes on.
    Refused {
        /// A code, not words.
        reason: String,
    },
    /// Nothing reaches this person: pushes stop, whatever else waits is tried once.
    Unreachable,
    /// Its last useful moment has passed.
    Expired,
}

const DELETE: Over =
    Over { columns: "n_id", tail: "DELETE FROM outbox WHERE id IN (SELECT n_id FROM v)" };
const LATER: Over = Over {
    columns: "n_id, n_due",
    tail: "UPDATE outbox SET due = n_due, attempts = attempts + 1 FROM v
           WHERE outbox.id = n_id",
};
const MESSAGES: Over = Over {
    columns: "n_contact, n_seal, n_body, n_tag, n_at",
    tail: "INSERT INTO sent_message (contact, seal, body, tag, at)
           SELECT n_contact, n_seal, n_body, n_tag, n_at FROM v
           WHERE n_contact IS NOT NULL",
};
const REFUSED: Over = Over {
    columns: "n_id, n_reason, n_at",
    tail: "INSERT INTO dead_letter (source, place, reason, body, at)
           SELECT 'outbox', CAST(o.seal AS TEXT), v.n_reason, o.body, v.n_at
           FROM v JOIN outbox o ON o.id = v.n_id",
};
const UNREACHABLE: Over = Over {
    columns: "n_id",
    tail: "UPDATE contact SET reachable = 0, version = version + 1
           WHERE id IN (SELECT n_id FROM v)",
};
const DROP_PUSHES: Over = Over {
    columns: "n_id",
    tail: "DELETE FROM outbox WHERE pushed = 1 AND contact IN (SELECT n_id FROM v)",
};

/// Marks contacts whom nothing reaches; what was to be pushed to them is dropped.
pub(crate) async fn unreachable(
    conn: &mut AnyConnection,
    contacts: Vec<Vec<Val>>,
) -> Result<(), StoreError> {
    UNREACHABLE.run(conn, Vec::new(), contacts.clone()).await?;
    DROP_PUSHES.run(conn, Vec::new(), contacts).await?;
    Ok(())
}

fn load() -> Over {
    static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        format!(
            "SELECT o.id AS id, o.seal AS seal, o.body AS body, o.pushed AS pushed,
                    o.expires_at AS expires_at, o.attempts AS attempts, {CONTACT}
             FROM v JOIN outbox o ON o.id = v.n_id JOIN contact c ON c.id = o.contact"
        )
    });
    Over { columns: "n_id", tail: &TAIL }
}

impl Store {
    /// The first unsent row of each contact that has nothing in flight, if it is due;
    /// at most `limit`, in lanes that this process holds.
    pub async fn due_outbox(
        &self,
        now: Millis,
        limit: usize,
        in_flight: &HashSet<ContactId>,
    ) -> Result<Vec<Due>, StoreError> {
        let (dialect, holder) = (self.inner.dialect, self.inner.lanes.holder.clone());
        let (round, busy) = (self.next_round(), in_flight.clone());
        self.read(move |conn| {
            Box::pin(async move {
                let queue = (Queue::Outbox, dialect);
                let wanted = limit + busy.len();
                let found = heads(conn, queue, &holder, round, (wanted, now)).await?;
                let mut ids = Vec::with_capacity(limit);
                for head in &found {
                    if ids.len() < limit && !busy.contains(&head.int("who")?) {
                        ids.push(row![head.int("id")?]);
                    }
                }
                let mut due = Vec::with_capacity(ids.len());
                for row in load().run(conn, Vec::new(), ids).await? {
                    let contact = ContactRow::read(&row)?;
                    due.push(Due {
                        id: row.int("id")?,
                        seal: row.int("seal")?,
                        contact: contact.id,
                        account: contact.account,
                        channel: contact.channel,
                        address: contact.address,
                        lang: contact.lang,
                        trial: contact.trial,
                        body: row.sealed("body")?,
                        pushed: row.flag("pushed")?,
                        expires_at: row.int_or("expires_at")?,
                        attempts: row.int("attempts")?,
                    });
                }
                due.sort_by_key(|row| row.id);
                Ok(due)
            })
        })
        .await
    }

    /// When the next row that waits for its time comes due, if any does.
    pub async fn next_due(&self) -> Result<Option<Millis>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT MIN(at) AS at FROM (SELECT MIN(due) AS at FROM outbox
                           UNION ALL SELECT MIN(due) AS at FROM timer) AS soonest";
                let rows = run(conn, sql, Vec::new()).await?;
                rows.first().map_or(Ok(None), |row| row.int_or("at"))
            })
        })
        .await
    }

    /// Records what came of sending, for a whole set.
    pub async fn sent(&self, outcomes: &[Outcome]) -> Result<(), StoreError> {
        let (mut gone, mut later) = (Vec::new(), Vec::new());
        let (mut messages, mut refused, mut away) = (Vec::new(), Vec::new(), Vec::new());
        let (mut usage, mut delivered) = (UsageSum::default(), Vec::new());
        for outcome in outcomes {
            match &outcome.result {
                Delivery::Later { due } => {
                    later.push(row![outcome.id, *due]);
                    continue;
                }
                Delivery::Sent { messages: names, tag, sms } => {
                    if let Some((used, ids)) = sms.as_deref() {
                        usage.add(used);
                        // A report may have been faster: it stands, and this adds nothing.
                        // What went out as several texts counts once for its person.
                        delivered.extend(ids.iter().enumerate().map(|(at, id)| {
                            let whose = (at == 0).then_some(outcome.contact);
                            row![&used.account, id, whose, 0_i64, outcome.at]
                        }));
                    }
                    for (seal, body) in names {
                        messages.push(row![outcome.contact, *seal, body, tag, outcome.at]);
                    }
                }
                Delivery::Refused { reason } => {
                    refused.push(row![outcome.id, reason, outcome.at]);
                }
                Delivery::Unreachable => away.push(row![outcome.contact]),
                Delivery::Expired => {}
            }
            gone.push(row![outcome.id]);
        }
        self.write(move |conn| {
            Box::pin(async move {
                REFUSED.run(conn, Vec::new(), refused).await?;
                DELETE.run(conn, Vec::new(), gone).await?;
                LATER.run(conn, Vec::new(), later).await?;
                MESSAGES.run(conn, Vec::new(), messages).await?;
                USAGE.run(conn, Vec::new(), usage.rows()).await?;
                note_deliveries(conn, delivered).await?;
                unreachable(conn, away).await
            })
        })
        .await
    }
}
