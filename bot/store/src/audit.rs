//! The audit chain: each row's hash covers the one before.

use sqlx::AnyConnection;
use vault::Chain;

use crate::sql::{Dialect, Get, row, run, touch};
use crate::unit::NewAudit;
use crate::{Store, StoreError};

/// A row of the audit chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Place in the chain, from 1.
    pub seq: i64,
    /// When, in milliseconds.
    pub at: i64,
    /// `staff:<id>` or `system`.
    pub who: String,
    /// A verb.
    pub what: String,
    /// An id.
    pub about: String,
}

fn hash(previous: &[u8], seq: i64, audit: &NewAudit) -> [u8; 32] {
    Chain::after(previous)
        .field(&seq.to_le_bytes())
        .field(&audit.at.to_le_bytes())
        .field(audit.who.as_bytes())
        .field(audit.what.as_bytes())
        .field(audit.about.as_bytes())
        .finish()
}

/// Adds rows inside the transaction of what they tell about.
pub(crate) async fn append(
    conn: &mut AnyConnection,
    dialect: Dialect,
    rows: Vec<NewAudit>,
) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    if dialect == Dialect::Postgres {
        touch(conn, "LOCK TABLE audit IN EXCLUSIVE MODE", Vec::new()).await?;
    }
    let last = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
    let last = run(conn, last, Vec::new()).await?;
    let (mut seq, mut previous) = match last.first() {
        Some(row) => (row.int("seq")?, row.hash("hash")?),
        None => (0, [0; 32]),
    };
    for audit in rows {
        seq += 1;
        previous = hash(&previous, seq, &audit);
        touch(
            conn,
            "INSERT INTO audit (seq, at, who, what, about, hash) VALUES ($1, $2, $3, $4, $5, $6)",
            row![seq, audit.at, &audit.who, &audit.what, &audit.about, &previous],
        )
        .await?;
    }
    Ok(())
}

impl Store {
    /// The newest rows of the audit chain, newest first.
    pub async fn audit(&self, limit: usize) -> Result<Vec<AuditRow>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT seq, at, who, what, about FROM audit ORDER BY seq DESC LIMIT $1";
                run(conn, sql, row![limit as i64])
                    .await?
                    .iter()
                    .map(|row| {
                        Ok(AuditRow {
                            seq: row.int("seq")?,
                            at: row.int("at")?,
                            who: row.text("who")?,
                            what: row.text("what")?,
                            about: row.text("about")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Reads the whole chain; the number of the first row that was altered or taken
    /// out, if any. (Rows cut off at the end can only be seen against a copy.)
    pub async fn audit_broken_at(&self) -> Result<Option<i64>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let (mut seq, mut previous) = (0, [0; 32]);
                loop {
                    let sql = "SELECT seq, at, who, what, about, hash FROM audit
                               WHERE seq > $1 ORDER BY seq LIMIT 1000";
                    let rows = run(conn, sql, row![seq]).await?;
                    if rows.is_empty() {
                        return Ok(None);
                    }
                    for row in rows {
                        seq += 1;
                        let audit = NewAudit {
                            at: row.int("at")?,
                            who: row.text("who")?,
                            what: row.text("what")?,
                            about: row.text("about")?,
                        };
                        previous = hash(&previous, seq, &audit);
                        if row.int("seq")? != seq || row.hash("hash")? != previous {
                            return Ok(Some(seq));
                        }
                    }
                }
            })
        })
        .await
    }
}
