//! Which share of the work is this process's own.
//!
//! SQLite: all of it. PostgreSQL: the lanes whose lease row names this process,
//! judged by the database's clock. Losing a lease is harmless: whatever two processes
//! did with the same message, one of them cannot commit it.

use std::collections::HashSet;
use std::sync::{PoisonError, RwLock};

use vault::Lookup;

use crate::sql::{Dialect, Get, row, run, touch};
use crate::{Store, StoreError};

/// Lanes in a shared database, and so the most processes that can share the work.
const SHARED: i64 = 16;
/// How long a lease lasts, in milliseconds of the database's clock.
const LEASE: i64 = 15_000;

pub(crate) struct Lanes {
    count: i64,
    pub(crate) holder: String,
    held: RwLock<Vec<i64>>,
}

impl Lanes {
    pub(crate) fn new(dialect: Dialect, holder: String) -> Self {
        let (count, held) = match dialect {
            Dialect::Sqlite => (1, vec![0]),
            Dialect::Postgres => (SHARED, Vec::new()),
        };
        Self { count, holder, held: RwLock::new(held) }
    }

    /// The lane of a sender.
    pub(crate) fn of_lookup(&self, lookup: &Lookup) -> i64 {
        i64::from(lookup[31]) % self.count
    }

    /// The lane of what goes out to a contact.
    pub(crate) fn of_contact(&self, contact: i64) -> i64 {
        contact.rem_euclid(self.count)
    }
}

impl Store {
    /// The lane in which a sender's messages wait.
    pub fn lane_of_sender(&self, lookup: &Lookup) -> i64 {
        self.inner.lanes.of_lookup(lookup)
    }

    /// The lane in which what is sent to a contact waits.
    pub fn lane_of_contact(&self, contact: i64) -> i64 {
        self.inner.lanes.of_contact(contact)
    }

    /// Lanes held as of the last [`Store::renew_lanes`].
    pub fn lanes(&self) -> Vec<i64> {
        self.inner.lanes.held.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Renews this process's leases, takes free lanes up to a fair share, and gives
    /// back what is beyond it unless something of it is in flight (`busy`). Call it
    /// every few seconds; the first call is what makes work appear in `take`.
    pub async fn renew_lanes(&self, busy: &HashSet<i64>) -> Result<Vec<i64>, StoreError> {
        if self.inner.dialect == Dialect::Sqlite {
            return Ok(self.lanes());
        }
        let holder = self.inner.lanes.holder.clone();
        let busy = busy.clone();
        let held = self
            .write(move |conn| {
                Box::pin(async move {
                    // One process at a time, so that shares add up.
                    run(conn, "SELECT id FROM lane ORDER BY id FOR UPDATE", Vec::new()).await?;
                    let now = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)
                               AS now";
                    let now = run(conn, now, Vec::new()).await?;
                    let now = now.first().map_or(Ok(0), |row| row.int("now"))?;
                    touch(
                        conn,
                        "INSERT INTO process (holder, alive_until) VALUES ($1, $2)
                         ON CONFLICT (holder) DO UPDATE SET alive_until = excluded.alive_until",
                        row![&holder, now + LEASE],
                    )
                    .await?;
                    touch(conn, "DELETE FROM process WHERE alive_until < $1", row![now]).await?;
                    let alive = run(conn, "SELECT COUNT(*) AS n FROM process", Vec::new()).await?;
                    let alive = alive.first().map_or(Ok(1), |row| row.int("n"))?.max(1);
                    let share = (SHARED + alive - 1) / alive;

                    let lanes = run(
                        conn,
                        "SELECT id, holder, leased_until FROM lane ORDER BY id",
                        Vec::new(),
                    )
                    .await?;
                    let (mut mine, mut free) = (Vec::new(), Vec::new());
                    for lane in &lanes {
                        let id = lane.int("id")?;
                        if lane.text("holder")? == holder {
                            mine.push(id);
                        } else if lane.int("leased_until")? < now {
                            free.push(id);
                        }
                    }
                    // Idle lanes last, so that they are the ones given back.
                    mine.sort_by_key(|lane| !busy.contains(lane));
                    let keep = usize::try_from(share).unwrap_or(1);
                    let working = mine.iter().filter(|lane| busy.contains(lane)).count();
                    let given = mine.split_off(mine.len().min(keep.max(working)));
                    mine.extend(free.into_iter().take(keep.saturating_sub(mine.len())));
                    for lane in &given {
                        let free = "UPDATE lane SET holder = '', leased_until = 0 WHERE id = $1";
                        touch(conn, free, row![*lane]).await?;
                    }
                    for lane in &mine {
                        let hold = "UPDATE lane SET holder = $1, leased_until = $2 WHERE id = $3";
                        touch(conn, hold, row![&holder, now + LEASE, *lane]).await?;
                    }
                    mine.sort_unstable();
                    Ok::<_, StoreError>(mine)
                })
            })
            .await?;
        let mut own = self.inner.lanes.held.write().unwrap_or_else(PoisonError::into_inner);
        own.clone_from(&held);
        Ok(held)
    }

    /// Gives every lane back at once, when the process stops.
    pub async fn release_lanes(&self) -> Result<(), StoreError> {
        if self.inner.dialect == Dialect::Sqlite {
            return Ok(());
        }
        let holder = self.inner.lanes.holder.clone();
        self.write(move |conn| {
            Box::pin(async move {
                let free = "UPDATE lane SET holder = '', leased_until = 0 WHERE holder = $1";
                touch(conn, free, row![&holder]).await?;
                touch(conn, "DELETE FROM process WHERE holder = $1", row![&holder]).await?;
                Ok::<_, StoreError>(())
            })
        })
        .await
    }
}
