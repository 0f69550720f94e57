//! Files: fetched outside any transaction, sealed under a key of their own.

use std::time::Duration;

use channels::FetchError;
use domain::{Body, FileKind, WireFile};
use engine::{Value, Vars};
use futures_util::FutureExt as _;
use futures_util::future::join_all;
use jiff::SignedDuration;
use store::{FileRow, NewFile, StoreError, Write};
use vault::{PublicKey, SymKey};

use crate::context::Context;
use crate::line::{Inner, Line};
use crate::{TurnError, picture, places};

/// The Bot API gives out no larger files.
pub(crate) const CAP: u64 = 20 * 1024 * 1024;
const SET: usize = 4;
/// A fetch that dies is tried again after this.
const AGAIN_MS: i64 = 60_000;
const ATTEMPTS: i64 = 8;
const LOOK: Duration = Duration::from_millis(500);
/// How long after a case was opened its late files are sealed to it.
const RESEAL_AFTER: SignedDuration = SignedDuration::from_secs(60);

impl Line {
    /// Fetches until told to stop.
    pub async fn run_fetcher(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop.fuse());
        loop {
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = tokio::time::sleep(LOOK) => {}
            }
            loop {
                match self.fetch_round().await {
                    Ok(0) => break,
                    Ok(_) => {}
                    Err(error) => {
                        tracing::warn!(error = %error, "fetching waits until the database is back");
                        break;
                    }
                }
            }
        }
    }

    /// Fetches a few files; how many were tried.
    pub async fn fetch_round(&self) -> Result<usize, StoreError> {
        let inner = self.inner();
        let now = self.now().as_millisecond();
        let wanted = inner.store.wanted_files(now, now + AGAIN_MS, SET).await?;
        let results = join_all(wanted.iter().map(|file| inner.fetch(file))).await;
        for (file, result) in wanted.iter().zip(results) {
            match result {
                Ok(()) => {}
                Err(TurnError::Store(error)) => return Err(error),
                Err(error) => {
                    tracing::warn!(file.id = file.id, error = %error, "a file was not kept");
                    inner.store.file_refused(file.id).await?;
                }
            }
        }
        Ok(wanted.len())
    }
}

impl Inner {
    async fn fetch(&self, row: &FileRow) -> Result<(), TurnError> {
        let Some(handle) = &row.handle else { return Err(TurnError::Encoding) };
        let wire: WireFile = self.open_json(&places::file_handle(row.id), handle)?;
        let Some(channel) = self.channels.get(&row.account.0) else { return Ok(()) };
        match channel.fetch(&wire, CAP).await {
            Ok(bytes) => {
                let bytes = if row.kind == FileKind::Photo { picture::bare(bytes) } else { bytes };
                let key = SymKey::generate(&*self.entropy);
                self.store_file(row.id, mime(row.kind, &bytes), &key, &bytes).await
            }
            Err(FetchError::Later { .. }) if row.attempts < ATTEMPTS => Ok(()),
            Err(error) => {
                tracing::info!(file.id = row.id, error = %error, "a file cannot be had");
                self.store.file_refused(row.id).await?;
                Ok(())
            }
        }
    }

    async fn store_file(
        &self,
        id: i64,
        mime: &str,
        key: &SymKey,
        bytes: &[u8],
    ) -> Result<(), TurnError> {
        let chunks = vault::seal_file(key, &id.to_string(), bytes, &*self.entropy);
        let secret =
            self.keys.queue.seal(places::file_secret(id).aad(), key.expose(), &*self.entropy);
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        self.store.file_fetched(id, (mime, size), &secret, &chunks).await?;
        Ok(())
    }

    /// The plain bytes of a file whose key the running server can open.
    pub(crate) async fn made_file(&self, id: &str) -> Result<Vec<u8>, TurnError> {
        let number: i64 = id.parse().map_err(|_| TurnError::Encoding)?;
        let row = self.store.file(number).await?.ok_or(TurnError::Content("a file"))?;
        let secret = row.secret.ok_or(TurnError::Content("a file"))?;
        let key = self.keys.queue.open(places::file_secret(number).aad(), &secret)?;
        let key = SymKey::from_slice(&key)?;
        let chunks = self.store.file_chunks(number).await?;
        Ok(vault::open_file(&key, id, &chunks)?.to_vec())
    }

    /// Its MIME type and bytes, if the server can open it.
    pub(crate) async fn picture(&self, id: &str) -> Result<Option<(String, Vec<u8>)>, TurnError> {
        let Ok(number) = id.parse::<i64>() else { return Ok(None) };
        let Some(row) = self.store.file(number).await? else { return Ok(None) };
        if row.state != "fetched" {
            return Ok(None);
        }
        Ok(Some((row.mime, self.made_file(id).await?)))
    }

    /// Seals a fetched file's key to a case, so that the server can no longer open it.
    /// `None` while the file is still on its way.
    pub(crate) async fn keep_file_for_case(
        &self,
        file: i64,
        public: &PublicKey,
    ) -> Result<Option<Write>, TurnError> {
        let Some(row) = self.store.file(file).await? else { return Ok(None) };
        let Some(secret) = row.secret.filter(|_| row.state == "fetched") else { return Ok(None) };
        let place = places::file_secret(file);
        // Sealed to a case already: nothing to do, and nothing that we could do.
        let Ok(key) = self.keys.queue.open(place.aad(), &secret) else { return Ok(None) };
        let sealed = public.seal_to(place.aad(), &key, &*self.entropy);
        Ok(Some(Write::KeepFile { file, secret: Some(sealed), expires_at: None }))
    }
}

impl Context<'_> {
    /// A file still on its way when its case was opened is sealed to the case later.
    pub(crate) fn reseal_later(&mut self, case: i64, file: i64) {
        self.writes.push(Write::KeepFile { file, secret: None, expires_at: None });
        let due = self.now.checked_add(RESEAL_AFTER).unwrap_or(self.now);
        let body = Body::Timer {
            what: "reseal".to_owned(),
            flow: None,
            about: Some(format!("{case}/{file}")),
        };
        self.set_timer(&format!("reseal/{file}"), due, &body);
    }

    /// The time has come: `case/file` names which file is sealed to which case.
    pub(crate) async fn reseal(&mut self, about: &str) -> Result<(), TurnError> {
        let Some((case, file)) = about.split_once('/') else { return Ok(()) };
        let (Ok(case), Ok(file)) = (case.parse::<i64>(), file.parse::<i64>()) else {
            return Ok(());
        };
        let Some(found) = self.inner.store.case_refs(&[case]).await?.into_iter().next() else {
            return Ok(());
        };
        let public = PublicKey::from_slice(&found.case.public_key)?;
        if let Some(write) = self.inner.keep_file_for_case(file, &public).await? {
            self.writes.push(write);
        } else if self.inner.store.file(file).await?.is_some_and(|f| f.state == "wanted") {
            self.reseal_later(case, file);
        }
        Ok(())
    }

    /// A file that the line makes itself; its bytes follow the commit.
    pub(crate) async fn keep_made_file(
        &mut self,
        name: &str,
        kind: &str,
        bytes: &[u8],
    ) -> Result<Value, TurnError> {
        let id = self.inner.entropy.id();
        let at = self.inner.clock.now().as_millisecond();
        let row = NewFile {
            id,
            contact: Some(self.contact.id),
            account: self.contact.account.clone(),
            kind: FileKind::Document,
            handle: None,
            // Made anew whenever it is asked for.
            expires_at: Some(at + 7 * 86_400_000),
            at,
        };
        // The row must be there before its bytes; a report that is never sent expires.
        let unit = store::Unit { writes: vec![Write::File(row)], ..store::Unit::default() };
        match self.inner.store.commit(at, &[unit]).await {
            Ok(()) => {}
            Err(store::CommitError::Store(error)) => return Err(error.into()),
            Err(store::CommitError::Conflict(_)) => return Err(StoreError::Conflict.into()),
        }
        let key = SymKey::generate(&*self.inner.entropy);
        self.inner.store_file(id, kind, &key, bytes).await?;
        Ok(Value::Map(Vars::from([
            ("file".to_owned(), Value::from(id.to_string())),
            ("name".to_owned(), Value::from(name)),
        ])))
    }
}

/// Type by content, never by name; only what a browser may show is told apart.
fn mime(kind: FileKind, bytes: &[u8]) -> &'static str {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        [b'O', b'g', b'g', b'S', ..] if kind == FileKind::Voice => "audio/ogg",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::mime;
    use domain::FileKind;

    #[test]
    fn types_come_from_content() {
        assert_eq!(mime(FileKind::Document, &[0xFF, 0xD8, 0xFF, 0xE0]), "image/jpeg");
        assert_eq!(mime(FileKind::Photo, b"<svg onload=alert(1)>"), "application/octet-stream");
        assert_eq!(mime(FileKind::Photo, b""), "application/octet-stream");
    }
}
