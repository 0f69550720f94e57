//! Timers that come due.

use domain::Account;

use crate::sql::{Dialect, Over, ids, row, run, touch};
use crate::{ContactId, Millis, Store, StoreError};

// A timer of a contact that is gone vanishes without a message; one that is nobody's goes to
// its own lookup.
const PROMOTE: Over = Over {
    columns: "n_id",
    tail: "INSERT INTO inbox (account, external_id, lane, lookup, ord, body, at)
           SELECT $1, CAST(t.id AS TEXT), COALESCE(c.lane, t.lane),
               COALESCE(c.lookup, t.lookup), t.due, t.body, $2
           FROM v JOIN timer t ON t.id = v.n_id LEFT JOIN contact c ON c.id = t.contact
           WHERE t.id IS NOT NULL AND (c.id IS NOT NULL OR t.lookup IS NOT NULL)
           ON CONFLICT (account, external_id) DO NOTHING",
};
const VANISH: Over = Over {
    columns: "n_id",
    tail: "DELETE FROM timer WHERE id IN (SELECT n_id FROM v) RETURNING id",
};

impl Store {
    /// Turns timers that are due into inbox rows, in the same transaction in which
    /// they vanish. Returns how many vanished; call again while it is `limit`.
    pub async fn promote_timers(&self, now: Millis, limit: usize) -> Result<usize, StoreError> {
        // A transaction only if there is work for it: this is asked with every set.
        if !self.timer_is_due(now).await? {
            return Ok(0);
        }
        let sql = match self.inner.dialect {
            Dialect::Sqlite => "SELECT id FROM timer WHERE due <= $1 ORDER BY due, id LIMIT $2",
            // Several processes may look at once; each takes others.
            Dialect::Postgres => {
                "SELECT id FROM timer WHERE due <= $1 ORDER BY due, id LIMIT $2
                 FOR UPDATE SKIP LOCKED"
            }
        };
        self.write(move |conn| {
            Box::pin(async move {
                let due = ids(&run(conn, sql, row![now, limit as i64]).await?)?;
                let rows: Vec<_> = due.into_iter().map(|id| row![id]).collect();
                PROMOTE.run(conn, row![Account::TIMER, now], rows.clone()).await?;
                Ok::<_, StoreError>(VANISH.run(conn, Vec::new(), rows).await?.len())
            })
        })
        .await
    }

    async fn timer_is_due(&self, now: Millis) -> Result<bool, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id FROM timer WHERE due <= $1 LIMIT 1";
                Ok(!run(conn, sql, row![now]).await?.is_empty())
            })
        })
        .await
    }

    /// Moves the time of one simulated contact: everything that waits for a moment
    /// comes that much sooner. Returns whether the contact is simulated.
    pub async fn shift_contact(&self, contact: ContactId, by: Millis) -> Result<bool, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id FROM contact WHERE id = $1 AND trial = 1";
                if run(conn, sql, row![contact]).await?.is_empty() {
                    return Ok(false);
                }
                for sql in [
                    "UPDATE timer SET due = due - $1 WHERE contact = $2",
                    "UPDATE outbox SET due = due - $1, expires_at = expires_at - $1
                     WHERE contact = $2",
                    "UPDATE session SET expires_at = expires_at - $1, draft_at = draft_at - $1,
                     version = version + 1 WHERE contact = $2",
                ] {
                    touch(conn, sql, row![by, contact]).await?;
                }
                Ok::<_, StoreError>(true)
            })
        })
        .await
    }
}
