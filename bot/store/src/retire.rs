//! Conversations that run on a flow version.

use crate::rows::{SESSION, SessionRow};
use crate::sql::{Get, Over, row, run};
use crate::{ContactId, Store, StoreError};

impl Store {
    /// Conversations of contacts above `after` that run on a flow version, by contact.
    pub async fn sessions_on(
        &self,
        hash: &str,
        after: ContactId,
        limit: usize,
    ) -> Result<Vec<SessionRow>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!(
                "SELECT {SESSION} FROM v JOIN session s
                     ON s.contact > n_after AND ' ' || s.pins || ' ' LIKE n_like
                 ORDER BY s.contact LIMIT $1"
            )
        });
        let like = format!("% {hash} %");
        let rows = vec![row![after, &like]];
        let limit = row![limit as i64];
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_after, n_like", tail: &TAIL };
                let found = over.run(conn, limit, rows).await?;
                found.iter().filter_map(|row| SessionRow::read_joined(row).transpose()).collect()
            })
        })
        .await
    }

    /// The flow versions that conversations run on, and how many on each.
    pub async fn versions_in_use(&self) -> Result<Vec<(String, i64)>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT pins, COUNT(*) AS n FROM session GROUP BY pins";
                let mut counts = std::collections::BTreeMap::new();
                for row in run(conn, sql, Vec::new()).await? {
                    let pins = row.text("pins")?;
                    let each: std::collections::BTreeSet<&str> = pins.split_whitespace().collect();
                    for pin in each {
                        *counts.entry(pin.to_owned()).or_insert(0) += row.int("n")?;
                    }
                }
                Ok(counts.into_iter().collect())
            })
        })
        .await
    }
}
