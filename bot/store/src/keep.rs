//! Small things kept: facts about the database, flow versions, counts, what could
//! not be parsed and what was given up.

use domain::Account;
use vault::Sealed;

use crate::sql::{Get, row, run, touch};
use crate::{Millis, Store, StoreError};

/// Something that was given up.
#[derive(Debug, Clone)]
pub struct DeadLetter {
    /// Its row.
    pub id: i64,
    /// `inbox` or `outbox`.
    pub source: String,
    /// The row name that the body was sealed for.
    pub place: String,
    /// Why, as a code.
    pub reason: String,
    /// Still sealed for `<source>/body/<place>`.
    pub body: Option<Sealed>,
    /// When.
    pub at: Millis,
}

impl Store {
    /// A fact about this database.
    pub async fn meta(&self, name: &'static str) -> Result<Option<String>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let rows = run(conn, "SELECT value FROM meta WHERE name = $1", row![name]).await?;
                rows.first().map(|row| row.text("value")).transpose()
            })
        })
        .await
    }

    /// Sets a fact.
    pub async fn set_meta(&self, name: &'static str, value: &str) -> Result<(), StoreError> {
        let fact = row![name, value];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO meta (name, value) VALUES ($1, $2)
                           ON CONFLICT (name) DO UPDATE SET value = excluded.value";
                touch(conn, sql, fact).await.map(|_| ())
            })
        })
        .await
    }

    /// Whether nobody has ever written or been added: only then may a key be made.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM inbox LIMIT 1) i)
                                + (SELECT COUNT(*) FROM (SELECT 1 FROM contact LIMIT 1) c)
                                + (SELECT COUNT(*) FROM (SELECT 1 FROM staff LIMIT 1) s)
                                + (SELECT COUNT(*) FROM (SELECT 1 FROM cases LIMIT 1) k) AS n";
                let rows = run(conn, sql, Vec::new()).await?;
                Ok(rows.first().map_or(Ok(0), |row| row.int("n"))? == 0)
            })
        })
        .await
    }

    /// Keeps a flow version; one that is there stays as it is.
    pub async fn put_bundle(
        &self,
        hash: &str,
        content: &[u8],
        at: Millis,
    ) -> Result<(), StoreError> {
        let new = row![hash, content, at];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO bundle (hash, content, at) VALUES ($1, $2, $3)
                           ON CONFLICT (hash) DO NOTHING";
                touch(conn, sql, new).await.map(|_| ())
            })
        })
        .await
    }

    /// A flow version.
    pub async fn bundle(&self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let hash = hash.to_owned();
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT content FROM bundle WHERE hash = $1";
                let rows = run(conn, sql, row![&hash]).await?;
                rows.first().map(|row| row.bytes("content")).transpose()
            })
        })
        .await
    }

    /// Keeps what could not be parsed, sealed for `unparsed/body/<id>`.
    pub async fn keep_unparsed(
        &self,
        id: i64,
        account: &Account,
        body: &Sealed,
        at: Millis,
    ) -> Result<bool, StoreError> {
        let new = row![id, &account.0, body, at];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO unparsed (id, account, body, at) VALUES ($1, $2, $3, $4)
                           ON CONFLICT (id) DO NOTHING";
                touch(conn, sql, new).await.map(|rows| rows > 0)
            })
        })
        .await
    }

    /// How many could not be parsed and are still kept.
    pub async fn unparsed(&self) -> Result<i64, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let rows = run(conn, "SELECT COUNT(*) AS n FROM unparsed", Vec::new()).await?;
                rows.first().map_or(Ok(0), |row| row.int("n"))
            })
        })
        .await
    }

    /// What was given up, newest first.
    pub async fn dead_letters(&self, limit: usize) -> Result<Vec<DeadLetter>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, source, place, reason, body, at FROM dead_letter
                           ORDER BY id DESC LIMIT $1";
                let rows = run(conn, sql, row![limit as i64]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(DeadLetter {
                            id: row.int("id")?,
                            source: row.text("source")?,
                            place: row.text("place")?,
                            reason: row.text("reason")?,
                            body: row.sealed_or("body")?,
                            at: row.int("at")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Counts of the days from `from` to `to` (both in): day, name, value.
    pub async fn counters(
        &self,
        from: &str,
        to: &str,
    ) -> Result<Vec<(String, String, i64)>, StoreError> {
        let days = row![from, to];
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT day, name, value FROM counter WHERE day BETWEEN $1 AND $2
                           ORDER BY day, name";
                let rows = run(conn, sql, days).await?;
                rows.iter()
                    .map(|row| Ok((row.text("day")?, row.text("name")?, row.int("value")?)))
                    .collect()
            })
        })
        .await
    }
}
