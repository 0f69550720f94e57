//! Files: rows with sealed chunks, fetched outside any transaction.

use domain::{Account, FileKind};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use vault::Sealed;

use crate::sql::{Get, Over, row, run, touch};
use crate::{ContactId, Millis, Store, StoreError};

/// A file row.
#[derive(Debug, Clone)]
pub struct FileRow {
    /// Its id.
    pub id: i64,
    /// Whose.
    pub contact: Option<ContactId>,
    /// Where it comes from.
    pub account: Account,
    /// `wanted`, `fetched`, `refused`, or `making` (by the line, chunks still to come).
    pub state: String,
    /// What it is.
    pub kind: FileKind,
    /// MIME type, once fetched.
    pub mime: String,
    /// Plain bytes, once fetched.
    pub size: i64,
    /// The channel's handle, sealed for `file/handle/<id>`, until it is fetched.
    pub handle: Option<Sealed>,
    /// Its key, sealed for `file/secret/<id>` like the body that it belongs to.
    pub secret: Option<Sealed>,
    /// How often fetching failed.
    pub attempts: i64,
}

pub(crate) const fn kind_name(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Photo => "photo",
        FileKind::Voice => "voice",
        FileKind::Video => "video",
        FileKind::Document => "document",
    }
}

fn read(row: &AnyRow) -> Result<FileRow, StoreError> {
    let kind = row.text("kind")?;
    let kinds = [FileKind::Photo, FileKind::Voice, FileKind::Video, FileKind::Document];
    Ok(FileRow {
        id: row.int("id")?,
        contact: row.int_or("contact")?,
        account: Account(row.text("account")?),
        state: row.text("state")?,
        kind: kinds
            .into_iter()
            .find(|known| kind_name(*known) == kind)
            .ok_or(StoreError::Corrupt("file kind"))?,
        mime: row.text("mime")?,
        size: row.int("size")?,
        handle: row.sealed_or("handle")?,
        secret: row.sealed_or("secret")?,
        attempts: row.int("attempts")?,
    })
}

const CHUNKS: Over = Over {
    columns: "n_file, n_seq, n_body",
    tail: "INSERT INTO file_chunk (file, seq, body)
           SELECT n_file, n_seq, n_body FROM v WHERE n_file IS NOT NULL RETURNING seq",
};

impl Store {
    /// Files to fetch now. Each is put off to `again`, so that a process that dies
    /// while fetching delays it but does not lose it.
    pub async fn wanted_files(
        &self,
        now: Millis,
        again: Millis,
        limit: usize,
    ) -> Result<Vec<FileRow>, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE file SET due = $1, attempts = attempts + 1 WHERE id IN (
                               SELECT id FROM file WHERE state = 'wanted' AND due <= $2
                               ORDER BY due, id LIMIT $3)
                           AND due <= $2
                           RETURNING id, contact, account, state, kind, mime, size, handle,
                               secret, attempts";
                let rows = run(conn, sql, row![again, now, limit as i64]).await?;
                rows.iter().map(read).collect()
            })
        })
        .await
    }

    /// A file has been fetched or made: its sealed key and chunks, all at once.
    pub async fn file_fetched(
        &self,
        id: i64,
        (mime, size): (&str, i64),
        secret: &Sealed,
        chunks: &[Sealed],
    ) -> Result<(), StoreError> {
        let done = row![mime, size, secret, id];
        let rows: Vec<_> = (0_i64..).zip(chunks).map(|(seq, body)| row![id, seq, body]).collect();
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE file SET state = 'fetched', mime = $1, size = $2, secret = $3,
                           handle = NULL WHERE id = $4 AND state IN ('wanted', 'making')";
                if touch(conn, sql, done).await? == 0 {
                    return Err(StoreError::Conflict);
                }
                CHUNKS.run(conn, Vec::new(), rows).await.map(|_| ())
            })
        })
        .await
    }

    /// A file cannot be had, or is too large.
    pub async fn file_refused(&self, id: i64) -> Result<(), StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE file SET state = 'refused', handle = NULL
                           WHERE id = $1 AND state = 'wanted'";
                touch(conn, sql, row![id]).await.map(|_| ())
            })
        })
        .await
    }

    /// A file row.
    pub async fn file(&self, id: i64) -> Result<Option<FileRow>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, contact, account, state, kind, mime, size, handle, secret,
                           attempts FROM file WHERE id = $1";
                run(conn, sql, row![id]).await?.first().map(read).transpose()
            })
        })
        .await
    }

    /// The sealed chunks of a file, in order.
    pub async fn file_chunks(&self, id: i64) -> Result<Vec<Sealed>, StoreError> {
        self.read(move |conn| Box::pin(chunks(conn, id))).await
    }
}

async fn chunks(conn: &mut AnyConnection, id: i64) -> Result<Vec<Sealed>, StoreError> {
    let sql = "SELECT body FROM file_chunk WHERE file = $1 ORDER BY seq";
    run(conn, sql, row![id]).await?.iter().map(|row| row.sealed("body")).collect()
}
