//! Second factors of staff: what their app and the line both know, and codes on paper.

use vault::{Lookup, Sealed};

use crate::sql::{Get, row, run, touch};
use crate::{Store, StoreError};

impl Store {
    /// Sets a second factor and its codes on paper; those from before go. `step` has been
    /// used to prove it.
    pub async fn staff_factor(
        &self,
        staff: i64,
        factor: &Sealed,
        step: i64,
        codes: &[Lookup],
    ) -> Result<(), StoreError> {
        let new = row![factor, step, staff];
        let codes: Vec<_> = codes.iter().map(|code| row![staff, code]).collect();
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE staff SET factor = $1, factor_step = $2, version = version + 1
                           WHERE id = $3";
                touch(conn, sql, new).await?;
                touch(conn, "DELETE FROM staff_code WHERE staff = $1", row![staff]).await?;
                for code in codes {
                    let sql = "INSERT INTO staff_code (staff, lookup) VALUES ($1, $2)";
                    touch(conn, sql, code).await?;
                }
                Ok::<_, StoreError>(())
            })
        })
        .await
    }

    /// Uses up a step of the second factor; `false` if it, or a later one, has been used.
    pub async fn staff_step(&self, staff: i64, step: i64) -> Result<bool, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE staff SET factor_step = $1 WHERE id = $2 AND factor_step < $1";
                Ok::<_, StoreError>(touch(conn, sql, row![step, staff]).await? == 1)
            })
        })
        .await
    }

    /// Uses up a code on paper; `false` if there is no such code.
    pub async fn staff_code(&self, staff: i64, code: &Lookup) -> Result<bool, StoreError> {
        let gone = row![staff, code];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "DELETE FROM staff_code WHERE staff = $1 AND lookup = $2";
                Ok::<_, StoreError>(touch(conn, sql, gone).await? == 1)
            })
        })
        .await
    }

    /// How many codes on paper are left.
    pub async fn staff_codes_left(&self, staff: i64) -> Result<i64, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT COUNT(*) AS n FROM staff_code WHERE staff = $1";
                run(conn, sql, row![staff]).await?.first().map_or(Ok(0), |row| row.int("n"))
            })
        })
        .await
    }
}
