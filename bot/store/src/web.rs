//! Open web chats: what stands on the page until it is closed.

use domain::Account;
use vault::{Lookup, Sealed};

use crate::sql::{Get, Over, row, run, touch};
use crate::{Millis, Store, StoreError};

/// An open web chat. It names no contact: the address of a web contact is `id`,
/// sealed in the contact row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebTalk {
    /// The web address.
    pub id: i64,
    /// Keyed hash of the cookie.
    pub lookup: Lookup,
    /// `web` or `try`.
    pub account: Account,
    /// When it was opened.
    pub created_at: Millis,
    /// When it was last used.
    pub seen_at: Millis,
}

/// A bubble on the page.
#[derive(Debug, Clone)]
pub struct WebLine {
    /// Place among all lines; grows.
    pub seq: i64,
    /// Sealed for `web_line/body/<seal>`.
    pub seal: i64,
    /// The bubble of either side.
    pub body: Sealed,
    /// Name under which it can be wiped.
    pub tag: Option<String>,
}

/// A bubble to put on a page.
#[derive(Debug, Clone)]
pub struct NewWebLine {
    /// Which talk.
    pub talk: i64,
    /// Random name: sealed for `web_line/body/<seal>`.
    pub seal: i64,
    /// The bubble.
    pub body: Sealed,
    /// Name under which it can be wiped.
    pub tag: Option<String>,
}

// A talk that was closed meanwhile takes no more lines.
const APPEND: Over = Over {
    columns: "n_talk, n_seal, n_body, n_tag",
    tail: "INSERT INTO web_line (seal, talk, body, tag)
           SELECT v.n_seal, t.id, v.n_body, v.n_tag FROM v JOIN web_talk t ON t.id = v.n_talk
           WHERE v.n_seal IS NOT NULL RETURNING talk AS id",
};

impl Store {
    /// Opens a talk, or opens it anew under another cookie (the old one is dead then).
    pub async fn web_open(&self, talk: &WebTalk) -> Result<(), StoreError> {
        let new = row![talk.id, &talk.lookup, &talk.account.0, talk.created_at, talk.seen_at];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO web_talk (id, lookup, account, created_at, seen_at)
                           VALUES ($1, $2, $3, $4, $5)
                           ON CONFLICT (id) DO UPDATE
                           SET lookup = excluded.lookup, seen_at = excluded.seen_at";
                touch(conn, sql, new).await.map(|_| ())
            })
        })
        .await
    }

    /// The talk of a cookie, if it was used after `since`.
    pub async fn web_talk(
        &self,
        lookup: &Lookup,
        since: Millis,
    ) -> Result<Option<WebTalk>, StoreError> {
        let lookup = *lookup;
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, account, created_at, seen_at FROM web_talk
                           WHERE lookup = $1 AND seen_at > $2";
                let rows = run(conn, sql, row![&lookup, since]).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                Ok(Some(WebTalk {
                    id: row.int("id")?,
                    lookup,
                    account: Account(row.text("account")?),
                    created_at: row.int("created_at")?,
                    seen_at: row.int("seen_at")?,
                }))
            })
        })
        .await
    }

    /// Notes that talks are in use.
    pub async fn web_seen(&self, talks: &[i64], now: Millis) -> Result<(), StoreError> {
        const SEEN: Over = Over {
            columns: "n_id",
            tail: "UPDATE web_talk SET seen_at = $1 WHERE id IN (SELECT n_id FROM v)
                   RETURNING id",
        };
        let rows = talks.iter().map(|id| row![*id]).collect();
        self.write(move |conn| {
            Box::pin(async move { SEEN.run(conn, row![now], rows).await.map(|_| ()) })
        })
        .await
    }

    /// Puts bubbles on pages; returns the talks that are still open.
    pub async fn web_append(&self, lines: &[NewWebLine]) -> Result<Vec<i64>, StoreError> {
        let rows =
            lines.iter().map(|line| row![line.talk, line.seal, &line.body, &line.tag]).collect();
        self.write(move |conn| {
            Box::pin(async move { crate::sql::ids(&APPEND.run(conn, Vec::new(), rows).await?) })
        })
        .await
    }

    /// Bubbles of a talk after `after` (0: all), in order.
    pub async fn web_lines(&self, talk: i64, after: i64) -> Result<Vec<WebLine>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT seq, seal, body, tag FROM web_line
                           WHERE talk = $1 AND seq > $2 ORDER BY seq";
                let rows = run(conn, sql, row![talk, after]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(WebLine {
                            seq: row.int("seq")?,
                            seal: row.int("seal")?,
                            body: row.sealed("body")?,
                            tag: row.text_or("tag")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Takes bubbles off a page: those with a tag, or all.
    pub async fn web_wipe(&self, talk: i64, tag: Option<&str>) -> Result<(), StoreError> {
        let tag = tag.map(str::to_owned);
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "DELETE FROM web_line WHERE talk = $1 AND ($2 IS NULL OR tag = $2)";
                touch(conn, sql, row![talk, &tag]).await.map(|_| ())
            })
        })
        .await
    }

    /// Closes a talk with all its bubbles.
    pub async fn web_close(&self, talk: i64) -> Result<(), StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                touch(conn, "DELETE FROM web_talk WHERE id = $1", row![talk]).await.map(|_| ())
            })
        })
        .await
    }
}
