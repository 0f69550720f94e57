//! Codes that lead somewhere: invitations, web chats, receipts.

use domain::cycle::{CycleId, Role};
use vault::Lookup;

use crate::rows::{CASE, CaseRow, role};
use crate::sql::{Get, Over, row, run};
use crate::unit::CaseKey;
use crate::{ContactId, Millis, Store, StoreError};

impl Store {
    /// Where an invitation leads, if it is still good.
    pub async fn invite(
        &self,
        lookup: &Lookup,
        now: Millis,
    ) -> Result<Option<(CycleId, Role)>, StoreError> {
        let lookup = *lookup;
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT cycle, role FROM invite WHERE lookup = $1 AND expires_at > $2";
                let rows = run(conn, sql, row![&lookup, now]).await?;
                rows.first().map(|row| Ok((row.int("cycle")?, role(row)?))).transpose()
            })
        })
        .await
    }

    /// Whose web chat a code reopens, if it is still good.
    pub async fn chat_code(
        &self,
        lookup: &Lookup,
        now: Millis,
    ) -> Result<Option<ContactId>, StoreError> {
        let lookup = *lookup;
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT contact FROM chat_code WHERE lookup = $1 AND expires_at > $2";
                let rows = run(conn, sql, row![&lookup, now]).await?;
                rows.first().map(|row| row.int("contact")).transpose()
            })
        })
        .await
    }

    /// The case of a receipt, with the key that the code opens.
    pub async fn case_by_receipt(
        &self,
        receipt: &Lookup,
    ) -> Result<Option<(CaseRow, Option<CaseKey>)>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!(
                "SELECT {CASE}, (SELECT k.secret FROM case_key k
                     WHERE k.case_id = cases.id AND k.holder = 'receipt') AS key_secret
                 FROM v JOIN cases ON receipt = v.n_receipt"
            )
        });
        let rows = vec![row![receipt]];
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_receipt", tail: &TAIL };
                let rows = over.run(conn, Vec::new(), rows).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                let case = CaseRow::read(row)?;
                let key = row.sealed_or("key_secret")?.map(|secret| CaseKey {
                    case: case.id,
                    holder: "receipt".into(),
                    secret,
                });
                Ok(Some((case, key)))
            })
        })
        .await
    }
}
