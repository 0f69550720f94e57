//! Looking up contacts, their sessions and the names of their messages.

use vault::{Lookup, Sealed};

use crate::rows::{CONTACT, SESSION};
use crate::sql::{Get, Over, row, run};
use crate::{ContactId, ContactRow, Millis, SessionRow, Store, StoreError};

/// The channel's name for a message of either side, less than 48 h old.
#[derive(Debug, Clone)]
pub struct MessageName {
    /// Its row.
    pub id: i64,
    /// Sealed for `sent_message/body/<seal>`.
    pub seal: i64,
    /// The sealed name.
    pub body: Sealed,
    /// Name under which it can be wiped.
    pub tag: Option<String>,
    /// When.
    pub at: Millis,
}

impl Store {
    /// Contacts by id, in no order; unknown ids are left out.
    pub async fn contacts(&self, ids: &[ContactId]) -> Result<Vec<ContactRow>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!("SELECT {CONTACT} FROM v JOIN contact c ON c.id = v.n_id")
        });
        let rows = ids.iter().map(|id| row![*id]).collect();
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_id", tail: &TAIL };
                over.run(conn, Vec::new(), rows).await?.iter().map(ContactRow::read).collect()
            })
        })
        .await
    }

    /// A contact and its session, by the keyed hash of its address.
    pub async fn contact_by_lookup(
        &self,
        lookup: &Lookup,
    ) -> Result<Option<(ContactRow, Option<SessionRow>)>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!(
                "SELECT {CONTACT}, {SESSION} FROM v JOIN contact c ON c.lookup = v.n_lookup
                 LEFT JOIN session s ON s.contact = c.id"
            )
        });
        let rows = vec![row![lookup]];
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_lookup", tail: &TAIL };
                match over.run(conn, Vec::new(), rows).await?.first() {
                    None => Ok(None),
                    Some(row) => Ok(Some((ContactRow::read(row)?, SessionRow::read_joined(row)?))),
                }
            })
        })
        .await
    }

    /// Contacts whose session still runs on a flow version.
    pub async fn contacts_on(&self, hash: &str) -> Result<Vec<ContactId>, StoreError> {
        let hash = hash.to_owned();
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT contact FROM session
                           WHERE ' ' || pins || ' ' LIKE '% ' || $1 || ' %' ORDER BY contact";
                let rows = run(conn, sql, row![&hash]).await?;
                rows.iter().map(|row| row.int("contact")).collect()
            })
        })
        .await
    }

    /// Names of a contact's messages, newest first; those with a tag, or all.
    pub async fn message_names(
        &self,
        contact: ContactId,
        tag: Option<&str>,
    ) -> Result<Vec<MessageName>, StoreError> {
        let tag = tag.map(str::to_owned);
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, seal, body, tag, at FROM sent_message
                           WHERE contact = $1 AND ($2 IS NULL OR tag = $2) ORDER BY id DESC";
                let rows = run(conn, sql, row![contact, &tag]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(MessageName {
                            id: row.int("id")?,
                            seal: row.int("seal")?,
                            body: row.sealed("body")?,
                            tag: row.text_or("tag")?,
                            at: row.int("at")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Forgets the names of messages that have been wiped, or never can be.
    pub async fn messages_gone(&self, ids: &[i64]) -> Result<(), StoreError> {
        const GONE: Over = Over {
            columns: "n_id",
            tail: "DELETE FROM sent_message WHERE id IN (SELECT n_id FROM v) RETURNING id",
        };
        let rows = ids.iter().map(|id| row![*id]).collect();
        self.write(move |conn| {
            Box::pin(async move { GONE.run(conn, Vec::new(), rows).await.map(|_| ()) })
        })
        .await
    }
}
