//! The first waiting row of each contact, found without reading the rows behind it.
//!
//! The index is walked from contact to contact, all lanes side by side, so ten
//! thousand messages of one sender cost as much as one. Each round starts at another
//! place of the ring of contacts: nobody is always last.

use std::sync::atomic::Ordering;

use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use crate::sql::{Dialect, Val, row, run};
use crate::{Store, StoreError};

/// Steps round the ring that come near every place before they repeat (golden ratio).
const STRIDE: u64 = 0x9E37_79B9_7F4A_7C15;

/// Walks in SQLite's words: a subquery finds the next row, a join recalls its contact.
macro_rules! walk_sqlite {
    ($table:literal, $who:literal, $order:literal, $waiting:literal, $ready:literal) => {
        concat!(
            "WITH RECURSIVE h (id) AS (SELECT (SELECT n.id FROM ",
            concat!($table, " n WHERE ", $waiting, " n.lane = l.id AND n.", $who),
            concat!(" BETWEEN $1 AND $2 ORDER BY n.", $who, ", ", $order, " LIMIT 1)"),
            " FROM lane l WHERE $4 <> '' AND $5 >= 0 AND $6 >= 0",
            " UNION ALL SELECT (SELECT n.id FROM ",
            concat!($table, " n WHERE ", $waiting, " n.lane = p.lane AND n.", $who, " > p."),
            concat!($who, " AND n.", $who, " <= $2 ORDER BY n.", $who, ", ", $order),
            concat!(" LIMIT 1) FROM h JOIN ", $table, " p ON p.id = h.id)"),
            concat!(" SELECT f.id AS id, f.", $who, " AS who FROM h JOIN ", $table),
            concat!(" f ON f.id = h.id WHERE ", $ready, " LIMIT $3")
        )
    };
}

/// The same walk in PostgreSQL's words, over the lanes that this process holds, each
/// round beginning with another lane.
macro_rules! walk_postgres {
    ($table:literal, $who:literal, $order:literal, $waiting:literal, $due:literal,
     $ready:literal) => {
        concat!(
            "WITH RECURSIVE f AS (SELECT n.* FROM (SELECT id FROM lane WHERE holder = $4",
            " AND leased_until > CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
            " ORDER BY (id + $6) % 16) l CROSS JOIN LATERAL (SELECT n.id, n.lane, n.",
            concat!($who, $due, " FROM ", $table, " n WHERE ", $waiting, " n.lane = l.id AND n."),
            concat!($who, " BETWEEN $1 AND $2 ORDER BY n.", $who, ", ", $order, " LIMIT 1) n"),
            " UNION ALL SELECT n.* FROM f CROSS JOIN LATERAL (SELECT n.id, n.lane, n.",
            concat!($who, $due, " FROM ", $table, " n WHERE ", $waiting, " n.lane = f.lane AND n."),
            concat!($who, " > f.", $who, " AND n.", $who, " <= $2 ORDER BY n.", $who, ", "),
            concat!($order, " LIMIT 1) n) SELECT f.id AS id, f.", $who, " AS who FROM f"),
            concat!(" WHERE ", $ready, " AND $5 >= 0 LIMIT $3")
        )
    };
}

/// What is walked.
#[derive(Clone, Copy)]
pub(crate) enum Queue {
    Inbox,
    Outbox,
}

impl Queue {
    const fn sql(self, dialect: Dialect) -> &'static str {
        match (self, dialect) {
            (Self::Inbox, Dialect::Sqlite) => {
                walk_sqlite!("inbox", "lookup", "n.ord, n.id", "n.done_at IS NULL AND", "1 = 1")
            }
            (Self::Outbox, Dialect::Sqlite) => {
                // A push that waits for a better hour keeps no answer waiting behind it.
                walk_sqlite!(
                    "outbox",
                    "contact",
                    "n.id",
                    "(n.pushed = 0 OR n.attempts > 0 OR n.due <= $5) AND",
                    "f.due <= $5"
                )
            }
            (Self::Inbox, Dialect::Postgres) => {
                walk_postgres!(
                    "inbox",
                    "lookup",
                    "n.ord, n.id",
                    "n.done_at IS NULL AND",
                    "",
                    "1 = 1"
                )
            }
            (Self::Outbox, Dialect::Postgres) => {
                walk_postgres!(
                    "outbox",
                    "contact",
                    "n.id",
                    "(n.pushed = 0 OR n.attempts > 0 OR n.due <= $5) AND",
                    ", n.due",
                    "f.due <= $5"
                )
            }
        }
    }

    /// The ring from `start` to its end, and from its beginning to before `start`.
    fn arcs(self, start: u64) -> [(Val, Val); 2] {
        match self {
            Self::Inbox => {
                let start = start.to_be_bytes();
                let (first, last) = (&[][..], &[0xff_u8; 33][..]);
                [(start[..].into(), last.into()), (first.into(), start[..].into())]
            }
            Self::Outbox => {
                let start = (start >> 1) as i64;
                [(start.into(), i64::MAX.into()), (i64::MIN.into(), (start - 1).into())]
            }
        }
    }
}

impl Store {
    /// Counts rounds; each starts at another place and with another lane.
    pub(crate) fn next_round(&self) -> u64 {
        self.inner.round.fetch_add(1, Ordering::Relaxed)
    }
}

/// Heads of a queue: rows of `id` and `who`, at most `limit`.
pub(crate) async fn heads(
    conn: &mut AnyConnection,
    (queue, dialect): (Queue, Dialect),
    holder: &str,
    round: u64,
    (limit, now): (usize, i64),
) -> Result<Vec<AnyRow>, StoreError> {
    let mut rows = Vec::new();
    for (from, to) in queue.arcs(round.wrapping_mul(STRIDE)) {
        let left = limit.saturating_sub(rows.len());
        if left == 0 {
            break;
        }
        let mut values = vec![from, to];
        values.extend(row![left as i64, holder, now, (round % 16) as i64]);
        rows.extend(run(conn, queue.sql(dialect), values).await?);
    }
    Ok(rows)
}
