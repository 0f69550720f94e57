//! Contacts that are one person, and short links to pages.

use domain::{Account, ChannelKind};
use vault::{Lookup, Sealed};

use crate::sql::{Get, Over, row, run};
use crate::{ContactId, Millis, Store, StoreError};

/// A contact of a person who has several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// The contact that was asked about.
    pub of: ContactId,
    /// One of the person's contacts; the one asked about is among them.
    pub contact: ContactId,
    /// Number that all of them share.
    pub person: i64,
    /// Reminders go there.
    pub chosen: bool,
    /// Its account.
    pub account: Account,
    /// Its channel.
    pub channel: ChannelKind,
    /// Messages can be pushed there.
    pub open: bool,
}

/// What a short link opens.
#[derive(Debug, Clone)]
pub struct ShortLink {
    /// Whose.
    pub contact: ContactId,
    /// Sealed for `short_link/body/<lookup in hexadecimal>`.
    pub body: Sealed,
}

const LINKED: Over = Over {
    columns: "n_id",
    tail: "SELECT mine.contact AS of_contact, l.contact AS contact, l.person AS person,
               l.chosen AS chosen, c.account AS account, c.channel AS channel,
               CAST(CASE WHEN c.stopped = 0 AND c.reachable = 1 AND c.forgotten = 0
                   THEN 1 ELSE 0 END AS BIGINT) AS is_open
           FROM v JOIN linked mine ON mine.contact = v.n_id
           JOIN linked l ON l.person = mine.person JOIN contact c ON c.id = l.contact",
};

impl Store {
    /// The contacts of the people that these contacts belong to; nothing for a contact that
    /// stands alone.
    pub async fn linked(&self, contacts: &[ContactId]) -> Result<Vec<Linked>, StoreError> {
        let rows = contacts.iter().map(|id| row![*id]).collect();
        self.read(move |conn| {
            Box::pin(async move {
                let mut found = Vec::new();
                for row in LINKED.run(conn, Vec::new(), rows).await? {
                    found.push(Linked {
                        of: row.int("of_contact")?,
                        contact: row.int("contact")?,
                        person: row.int("person")?,
                        chosen: row.flag("chosen")?,
                        account: Account(row.text("account")?),
                        channel: ChannelKind::parse(&row.text("channel")?)
                            .ok_or(StoreError::Corrupt("channel"))?,
                        open: row.flag("is_open")?,
                    });
                }
                found.sort_by_key(|linked| (linked.of, linked.contact));
                Ok(found)
            })
        })
        .await
    }

    /// Whose contact a code joins, if it is still good.
    pub async fn link_code(
        &self,
        lookup: &Lookup,
        now: Millis,
    ) -> Result<Option<ContactId>, StoreError> {
        let lookup = *lookup;
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT contact FROM link_code WHERE lookup = $1 AND expires_at > $2";
                let rows = run(conn, sql, row![&lookup, now]).await?;
                rows.first().map(|row| row.int("contact")).transpose()
            })
        })
        .await
    }

    /// What a short link opens, if it is still good.
    pub async fn short_link(
        &self,
        lookup: &Lookup,
        now: Millis,
    ) -> Result<Option<ShortLink>, StoreError> {
        let lookup = *lookup;
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT contact, body FROM short_link
                           WHERE lookup = $1 AND expires_at > $2";
                let rows = run(conn, sql, row![&lookup, now]).await?;
                rows.first()
                    .map(|row| {
                        Ok(ShortLink { contact: row.int("contact")?, body: row.sealed("body")? })
                    })
                    .transpose()
            })
        })
        .await
    }
}
