//! Retention: what has had its time goes, in one call.

use std::collections::HashSet;

use crate::sql::{Get, row, run, touch};
use crate::{Millis, Store, StoreError};

const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;
const DAY: Millis = 24 * HOUR;

/// Keys of done messages: longer than any channel repeats a delivery.
pub const KEEP_DONE: Millis = 72 * HOUR;
/// Names of messages: as long as a channel lets us wipe them.
pub const KEEP_NAMES: Millis = 48 * HOUR;
/// An unsent report after its last word.
pub const KEEP_DRAFT: Millis = 24 * HOUR;
/// An idle web chat.
pub const KEEP_TALK: Millis = 15 * MINUTE;
/// A staff reply that nobody opened.
pub const KEEP_REPLY: Millis = 30 * DAY;
/// What could not be parsed or was given up.
pub const KEEP_LEFTOVER: Millis = 30 * DAY;
/// An idle sign-in to the console.
pub const KEEP_SIGN_IN: Millis = 12 * HOUR;

/// How far a text message came: longer than any network keeps trying.
pub const KEEP_DELIVERY: Millis = 7 * DAY;

impl Store {
    /// Deletes what has had its time; returns how many rows. Call it every minute.
    pub async fn purge(&self, now: Millis) -> Result<u64, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let mut gone = 0;
                for (sql, before) in [
                    ("DELETE FROM inbox WHERE done_at < $1", now - KEEP_DONE),
                    ("DELETE FROM sent_message WHERE at < $1", now - KEEP_NAMES),
                    (
                        "UPDATE session SET draft = NULL, draft_at = NULL, version = version + 1
                         WHERE draft_at < $1",
                        now - KEEP_DRAFT,
                    ),
                    ("DELETE FROM session WHERE expires_at < $1", now),
                    ("DELETE FROM web_talk WHERE seen_at < $1", now - KEEP_TALK),
                    ("DELETE FROM pending_reply WHERE at < $1", now - KEEP_REPLY),
                    ("DELETE FROM invite WHERE expires_at < $1", now),
                    ("DELETE FROM chat_code WHERE expires_at < $1", now),
                    ("DELETE FROM link_code WHERE expires_at < $1", now),
                    ("DELETE FROM short_link WHERE expires_at < $1", now),
                    ("DELETE FROM sms_part WHERE done_at < $1", now - KEEP_DONE),
                    ("DELETE FROM sms_delivery WHERE at < $1", now - KEEP_DELIVERY),
                    ("DELETE FROM console_session WHERE seen_at < $1", now - KEEP_SIGN_IN),
                    ("DELETE FROM unparsed WHERE at < $1", now - KEEP_LEFTOVER),
                    ("DELETE FROM dead_letter WHERE at < $1", now - KEEP_LEFTOVER),
                    ("DELETE FROM file WHERE expires_at < $1", now),
                    // A contact that said "forget me", once the last answer is out.
                    (
                        "DELETE FROM sent_message WHERE contact IN (
                             SELECT id FROM contact c WHERE c.forgotten = 1 AND $1 > 0
                             AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.contact = c.id))",
                        now,
                    ),
                    (
                        "DELETE FROM contact WHERE forgotten = 1 AND $1 > 0
                         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.contact = contact.id)
                         AND NOT EXISTS (SELECT 1 FROM inbox i
                             WHERE i.lookup = contact.lookup AND i.done_at IS NULL)",
                        now,
                    ),
                ] {
                    gone += touch(conn, sql, row![before]).await?;
                }
                gone += bundles(conn, now).await?;
                Ok::<_, StoreError>(gone)
            })
        })
        .await
    }
}

/// Flow versions that no session needs. A fresh one is left: its first session may
/// be on its way.
async fn bundles(conn: &mut sqlx::AnyConnection, now: Millis) -> Result<u64, StoreError> {
    let old = "SELECT hash FROM bundle WHERE at < $1";
    let old = run(conn, old, row![now - HOUR]).await?;
    if old.is_empty() {
        return Ok(0);
    }
    let pins = run(conn, "SELECT DISTINCT pins FROM session", Vec::new()).await?;
    let pins = pins.iter().map(|row| row.text("pins")).collect::<Result<Vec<_>, _>>()?;
    let needed: HashSet<&str> = pins.iter().flat_map(|pins| pins.split_whitespace()).collect();
    let mut gone = 0;
    for row in &old {
        let hash = row.text("hash")?;
        if !needed.contains(hash.as_str()) {
            gone += touch(conn, "DELETE FROM bundle WHERE hash = $1", row![&hash]).await?;
        }
    }
    Ok(gone)
}
