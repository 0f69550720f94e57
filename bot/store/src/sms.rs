//! Text messages: parts that wait for each other, delivery reports, and what was used.

use std::collections::{BTreeMap, BTreeSet};

use domain::Account;
use sqlx::AnyConnection;
use vault::{Lookup, Sealed};

use crate::outbox::unreachable;
use crate::sql::{Get, Over, Val, row, run, touch};
use crate::{Day, Millis, Store, StoreError};

/// One part of a long message, as it came.
#[derive(Debug, Clone)]
pub struct NewPart {
    /// Our end.
    pub account: Account,
    /// The gateway's name for the part.
    pub external_id: String,
    /// Keyed hash of the sender.
    pub lookup: Lookup,
    /// What the parts of one message share.
    pub reference: String,
    /// Place in the message, from 1.
    pub index: u8,
    /// How many there are.
    pub total: u8,
    /// Sealed for `sms_part/body/<account>/<external id>`.
    pub body: Sealed,
    /// Keyed hash of the words.
    pub words: Lookup,
    /// When it reached us.
    pub at: Millis,
}

/// A kept part.
#[derive(Debug, Clone)]
pub struct Part {
    /// The gateway's name for it.
    pub external_id: String,
    /// Place in the message, from 1.
    pub index: u8,
    /// Its words; none once the message was taken.
    pub body: Option<Sealed>,
    /// Keyed hash of its words.
    pub words: Lookup,
    /// When it reached us.
    pub at: Millis,
    /// When its message was taken.
    pub done_at: Option<Millis>,
}

/// What parts of one message have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SmsGroup {
    /// Our end.
    pub account: Account,
    /// Keyed hash of the sender.
    pub lookup: Lookup,
    /// Shared by the parts.
    pub reference: String,
    /// How many parts there are.
    pub total: u8,
}

/// Text messages of one day, gateway, flow and language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Usage {
    /// Day.
    pub day: Day,
    /// The gateway's account.
    pub account: String,
    /// Flow that spoke, or was spoken to; `-` outside all flows.
    pub flow: String,
    /// Language; `-` while none is known.
    pub lang: String,
    /// Messages sent.
    pub sent: i64,
    /// Parts that they took.
    pub parts_sent: i64,
    /// Messages received.
    pub received: i64,
    /// Parts that they took.
    pub parts_received: i64,
}

/// Several counts, each row once: a statement must not name one twice.
#[derive(Default)]
pub(crate) struct UsageSum(BTreeMap<(String, String, String, String), [i64; 4]>);

impl UsageSum {
    pub(crate) fn add(&mut self, usage: &Usage) {
        let key =
            (usage.day.clone(), usage.account.clone(), usage.flow.clone(), usage.lang.clone());
        let sums = self.0.entry(key).or_default();
        let added = [usage.sent, usage.parts_sent, usage.received, usage.parts_received];
        for (sum, more) in sums.iter_mut().zip(added) {
            *sum += more;
        }
    }

    pub(crate) fn rows(self) -> Vec<Vec<Val>> {
        self.0
            .into_iter()
            .map(|((day, account, flow, lang), [sent, parts_sent, received, parts_received])| {
                row![&day, &account, &flow, &lang, sent, parts_sent, received, parts_received]
            })
            .collect()
    }
}

pub(crate) const USAGE: Over = Over {
    columns: "n_day, n_account, n_flow, n_lang, n_sent, n_parts_sent, n_received, \
              n_parts_received",
    tail: "INSERT INTO sms_usage (day, account, flow, lang, sent, parts_sent, received,
               parts_received)
           SELECT n_day, n_account, n_flow, n_lang, n_sent, n_parts_sent, n_received,
               n_parts_received
           FROM v WHERE n_day IS NOT NULL
           ON CONFLICT (day, account, flow, lang) DO UPDATE
           SET sent = sms_usage.sent + excluded.sent,
               parts_sent = sms_usage.parts_sent + excluded.parts_sent,
               received = sms_usage.received + excluded.received,
               parts_received = sms_usage.parts_received + excluded.parts_received
           RETURNING sent",
};

/// A status only grows, in whatever order reports come; whose message it was is known once the
/// sending was recorded.
pub(crate) const DELIVERY: Over = Over {
    columns: "n_account, n_external, n_contact, n_status, n_at",
    tail: "INSERT INTO sms_delivery (account, external_id, contact, status, at)
           SELECT n_account, n_external, n_contact, n_status, n_at FROM v
           WHERE n_account IS NOT NULL
           ON CONFLICT (account, external_id) DO UPDATE
           SET contact = COALESCE(sms_delivery.contact, excluded.contact),
               at = CASE WHEN sms_delivery.status < excluded.status
                   THEN excluded.at ELSE sms_delivery.at END,
               status = CASE WHEN sms_delivery.status < excluded.status
                   THEN excluded.status ELSE sms_delivery.status END
           WHERE sms_delivery.status < excluded.status OR sms_delivery.contact IS NULL
           RETURNING contact, status",
};

/// The status of a message that will not arrive.
const FAILED: i64 = 2;

/// Who did not get the last three messages of which an end is known.
const AWAY: Over = Over {
    columns: "n_contact",
    tail: "SELECT contact FROM (
               SELECT d.contact AS contact, d.status AS status, ROW_NUMBER() OVER (
                   PARTITION BY d.contact ORDER BY d.at DESC, d.external_id DESC) AS place
               FROM sms_delivery d
               WHERE d.status >= 2 AND d.contact IN (SELECT n_contact FROM v)) AS latest
           WHERE place <= 3 GROUP BY contact HAVING COUNT(*) = 3 AND MAX(status) = 2",
};

/// Once they are found out of reach their failures are told: later ones count anew.
const FAILURES_TOLD: Over = Over {
    columns: "n_contact",
    tail: "UPDATE sms_delivery SET contact = NULL
           WHERE contact IN (SELECT n_contact FROM v) RETURNING status",
};

/// Notes how far messages came; a number that three in a row did not reach is out of reach
/// until the person writes again.
pub(crate) async fn note_deliveries(
    conn: &mut AnyConnection,
    reports: Vec<Vec<Val>>,
) -> Result<(), StoreError> {
    let mut failed = BTreeSet::new();
    for row in DELIVERY.run(conn, Vec::new(), reports).await? {
        if row.int("status")? == FAILED {
            failed.extend(row.int_or("contact")?);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    let failed = failed.into_iter().map(|contact: i64| row![contact]).collect();
    let mut away = Vec::new();
    for row in AWAY.run(conn, Vec::new(), failed).await? {
        away.push(row![row.int("contact")?]);
    }
    if away.is_empty() {
        return Ok(());
    }
    FAILURES_TOLD.run(conn, Vec::new(), away.clone()).await?;
    unreachable(conn, away).await
}

const PART: Over = Over {
    columns: "n_account, n_external, n_lookup, n_reference, n_idx, n_total, n_body, n_words, \
              n_at",
    tail: "INSERT INTO sms_part (account, external_id, lookup, reference, idx, total, body,
               words, at)
           SELECT n_account, n_external, n_lookup, n_reference, n_idx, n_total, n_body,
               n_words, n_at
           FROM v WHERE n_account IS NOT NULL
           ON CONFLICT (account, external_id) DO NOTHING RETURNING at",
};

impl Store {
    /// Keeps parts; those that are known are left out. Only after this may the gateway be
    /// told that they arrived.
    pub async fn sms_keep_parts(&self, parts: &[NewPart]) -> Result<usize, StoreError> {
        let mut parts: Vec<_> = parts.iter().collect();
        parts.sort_by_key(|part| (&part.account, &part.external_id));
        let rows = parts
            .into_iter()
            .map(|part| {
                row![
                    &part.account.0,
                    &part.external_id,
                    &part.lookup,
                    &part.reference,
                    i64::from(part.index),
                    i64::from(part.total),
                    &part.body,
                    &part.words,
                    part.at,
                ]
            })
            .collect();
        self.write(move |conn| {
            Box::pin(async move { Ok(PART.run(conn, Vec::new(), rows).await?.len()) })
        })
        .await
    }

    /// The parts of a message, taken or not, in order of arrival.
    pub async fn sms_parts(&self, group: &SmsGroup) -> Result<Vec<Part>, StoreError> {
        let values =
            row![&group.account.0, &group.lookup, &group.reference, i64::from(group.total),];
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT external_id, idx, body, words, at, done_at FROM sms_part
                           WHERE account = $1 AND lookup = $2 AND reference = $3 AND total = $4
                           ORDER BY at, external_id";
                let rows = run(conn, sql, values).await?;
                rows.iter()
                    .map(|row| {
                        Ok(Part {
                            external_id: row.text("external_id")?,
                            index: u8::try_from(row.int("idx")?).unwrap_or(0),
                            body: row.sealed_or("body")?,
                            words: row.hash("words")?,
                            at: row.int("at")?,
                            done_at: row.int_or("done_at")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Messages of which a part came before `before` and that were not taken yet.
    pub async fn sms_open_groups(
        &self,
        before: Millis,
        limit: usize,
    ) -> Result<Vec<SmsGroup>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT account, lookup, reference, total FROM sms_part
                           WHERE done_at IS NULL AND at <= $1
                           GROUP BY account, lookup, reference, total
                           ORDER BY MIN(at) LIMIT $2";
                let rows = run(conn, sql, row![before, limit as i64]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(SmsGroup {
                            account: Account(row.text("account")?),
                            lookup: row.hash("lookup")?,
                            reference: row.text("reference")?,
                            total: u8::try_from(row.int("total")?).unwrap_or(0),
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// The message of these parts was taken: their words go.
    pub async fn sms_parts_taken(
        &self,
        account: &Account,
        parts: &[String],
        now: Millis,
    ) -> Result<(), StoreError> {
        const TAKEN: Over = Over {
            columns: "n_external",
            tail: "UPDATE sms_part SET done_at = $2, body = NULL
                   WHERE account = $1 AND external_id IN (SELECT n_external FROM v)
                   RETURNING at",
        };
        let account = account.0.clone();
        let rows = parts.iter().map(|id| row![id]).collect();
        self.write(move |conn| {
            Box::pin(async move { TAKEN.run(conn, row![&account, now], rows).await.map(|_| ()) })
        })
        .await
    }

    /// Notes how far messages came: the gateway's name and a status that only grows.
    pub async fn sms_delivered(
        &self,
        account: &Account,
        reports: &[(String, i64)],
        now: Millis,
    ) -> Result<(), StoreError> {
        let mut highest: BTreeMap<&str, i64> = BTreeMap::new();
        for (id, status) in reports {
            let held = highest.entry(id).or_insert(*status);
            *held = (*held).max(*status);
        }
        let whose: Option<i64> = None;
        let rows = highest
            .into_iter()
            .map(|(id, status)| row![&account.0, id, whose, status, now])
            .collect();
        self.write(move |conn| Box::pin(async move { note_deliveries(conn, rows).await })).await
    }

    /// How many messages of the last days stand at each status: account, status, count.
    pub async fn sms_statuses(&self) -> Result<Vec<(String, i64, i64)>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT account, status, COUNT(*) AS n FROM sms_delivery
                           GROUP BY account, status ORDER BY account, status";
                let rows = run(conn, sql, Vec::new()).await?;
                rows.iter()
                    .map(|row| Ok((row.text("account")?, row.int("status")?, row.int("n")?)))
                    .collect()
            })
        })
        .await
    }

    /// What was used on the days from `from` to `to` (both in).
    pub async fn sms_usage(&self, from: &str, to: &str) -> Result<Vec<Usage>, StoreError> {
        let days = row![from, to];
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT day, account, flow, lang, sent, parts_sent, received,
                               parts_received
                           FROM sms_usage WHERE day BETWEEN $1 AND $2
                           ORDER BY day, account, flow, lang";
                let rows = run(conn, sql, days).await?;
                rows.iter()
                    .map(|row| {
                        Ok(Usage {
                            day: row.text("day")?,
                            account: row.text("account")?,
                            flow: row.text("flow")?,
                            lang: row.text("lang")?,
                            sent: row.int("sent")?,
                            parts_sent: row.int("parts_sent")?,
                            received: row.int("received")?,
                            parts_received: row.int("parts_received")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Sets a fact about the database if it is not set to this already; whether it was new.
    /// Lets one of several processes say something once.
    pub async fn first_to_note(&self, name: &str, value: &str) -> Result<bool, StoreError> {
        let values = row![name, value];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO meta (name, value) VALUES ($1, $2)
                           ON CONFLICT (name) DO UPDATE SET value = excluded.value
                           WHERE meta.value <> excluded.value";
                Ok::<_, StoreError>(touch(conn, sql, values).await? > 0)
            })
        })
        .await
    }
}
