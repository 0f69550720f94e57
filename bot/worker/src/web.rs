//! The web talk: a chat on our own page, which hangs on a cookie and leaves nothing behind.
//!
//! A talk is a row only from the first message on; a visit makes none. It is over when it is
//! ended, or after a quarter of an hour without a word. What the page shows lies sealed under
//! the queue key until then. A contact can come back by a chat code or a receipt.

mod channel;
mod reopen;

use std::time::Duration;

use domain::{
    Account, Body, ButtonAction, ChannelKind, Country, Document, FileKind, Inbound, Lang, Outbound,
    Urn, WireFile,
};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use store::{ContactRow, NewFile, NewWebLine, StoreError, Unit, WebTalk, Write};
use vault::{SymKey, Token};

pub use channel::WebChannel;

use crate::line::{Inner, Line};
use crate::{TurnError, places};

/// Looked again this often while waiting: another process may have written.
const LOOK: Duration = Duration::from_millis(250);
/// An upload that nobody fetched goes after this; the drafts it belongs to do as well.
const UPLOAD_KEPT_MS: i64 = store::KEEP_DRAFT;
/// Longest once-only id of a form.
const ONCE_MAX: usize = 64;
/// A row that others also write is written this often before giving up.
const TRIES: usize = 4;

/// An open talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// The web address of the contact.
    pub id: i64,
    /// `web` or `try`.
    pub account: Account,
}

/// A bubble on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkLine {
    /// Place among all lines; grows.
    pub seq: i64,
    /// Written by the person.
    pub mine: bool,
    /// The bubble.
    pub bubble: Outbound,
}

/// What a page must know of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Language of the talk.
    pub lang: Option<Lang>,
    /// Country of work.
    pub country: Option<Country>,
    /// How far a simulated clock is ahead.
    pub ahead: SignedDuration,
}

/// A line as it is sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    mine: bool,
    bubble: Outbound,
}

impl Line {
    /// A fresh cookie. Nothing is kept of it until the first message.
    pub fn talk_token(&self) -> Token {
        Token::generate(&*self.inner().entropy)
    }

    /// The talk of a cookie, if it is still open.
    pub async fn talk(&self, account: &Account, token: &Token) -> Result<Option<Talk>, StoreError> {
        let lookup = token.lookup(&self.inner().keys.lookup);
        let since = self.now().as_millisecond() - store::KEEP_TALK;
        let found = self.inner().store.web_talk(&lookup, since).await?;
        Ok(found
            .filter(|talk| talk.account == *account)
            .map(|talk| Talk { id: talk.id, account: talk.account }))
    }

    /// Takes what a person said; with the first word the talk begins. `once` names the form
    /// it was said in: the same form sent again is the same message. A body that is a file
    /// comes with its bytes, and gets its handle here.
    pub async fn talk_say(
        &self,
        account: &Account,
        token: &Token,
        once: &str,
        body: Body,
        bytes: Option<Vec<u8>>,
    ) -> Result<Talk, TurnError> {
        let talk = match self.talk(account, token).await? {
            Some(talk) => {
                let now = self.now().as_millisecond();
                self.inner().store.web_seen(&[talk.id], now).await?;
                talk
            }
            None => self.talk_open(account, token).await?,
        };
        let once: String =
            once.chars().filter(char::is_ascii_alphanumeric).take(ONCE_MAX).collect();
        self.say(&talk, &once, body, bytes).await?;
        Ok(talk)
    }

    async fn talk_open(&self, account: &Account, token: &Token) -> Result<Talk, StoreError> {
        let inner = self.inner();
        // An earlier talk under this cookie is over, and may still wait to be swept away.
        let lookup = token.lookup(&inner.keys.lookup);
        if let Some(over) = inner.store.web_talk(&lookup, i64::MIN).await? {
            inner.store.web_close(over.id).await?;
        }
        let talk = Talk { id: inner.entropy.id(), account: account.clone() };
        inner.open_talk(&talk, token).await?;
        Ok(talk)
    }

    /// Begins the talk of somebody of whom some things are known from the start: the language
    /// that was chosen on the page, and whatever a simulated person brings along.
    pub async fn talk_begin(
        &self,
        account: &Account,
        token: &Token,
        roles: &str,
        lang: Option<Lang>,
        country: Option<Country>,
    ) -> Result<Talk, TurnError> {
        let talk = self.talk_open(account, token).await?;
        let contact = self.inner().known(&talk, roles, lang, country);
        self.inner().commit_one(Unit { contact: Some(contact), ..Unit::default() }).await?;
        Ok(talk)
    }

    async fn say(
        &self,
        talk: &Talk,
        once: &str,
        mut body: Body,
        bytes: Option<Vec<u8>>,
    ) -> Result<(), TurnError> {
        let inner = self.inner();
        let bubble = match &mut body {
            Body::Text { text } => Some(Outbound { text: text.clone(), ..Outbound::default() }),
            Body::Press { visit, option, .. } => {
                let lines = self.talk_lines(talk, 0).await?;
                label(&lines, *visit, *option).map(|text| Outbound { text, ..Outbound::default() })
            }
            Body::File { file, caption } => {
                let bytes = bytes.ok_or(TurnError::Encoding)?;
                *file = inner.keep_upload(&talk.account, file.kind, &bytes).await?;
                let source = Some(format!("upload-{}", kind_name(file.kind)));
                Some(Outbound { text: caption.clone(), source, ..Outbound::default() })
            }
            _ => None,
        };
        // Put on the page first, so that it stands above the answer; taken off again if
        // this very form had been sent before.
        let tag = format!("said/{}", inner.entropy.id());
        if let Some(bubble) = bubble {
            let line = inner.web_line(talk.id, &Kept { mine: true, bubble }, Some(tag.clone()));
            inner.store.web_append(&[line]).await?;
        }
        let accepted = self.accept(&[self.inbound(talk, once, body)]).await;
        if !matches!(accepted, Ok(1)) {
            inner.store.web_wipe(talk.id, Some(&tag)).await?;
        }
        accepted?;
        inner.web.notify_waiters();
        Ok(())
    }

    fn inbound(&self, talk: &Talk, once: &str, body: Body) -> Inbound {
        let now = self.now();
        Inbound {
            account: talk.account.clone(),
            // The talk is part of it, so that nobody can use up somebody else's ids.
            external_id: format!("{}/{once}", talk.id),
            order: now.as_millisecond(),
            from: Urn { channel: ChannelKind::Web, address: talk.id.to_string() },
            at: now,
            message_id: None,
            body,
        }
    }

    /// Bubbles of a talk after a place (0: all).
    pub async fn talk_lines(&self, talk: &Talk, after: i64) -> Result<Vec<TalkLine>, TurnError> {
        let inner = self.inner();
        let rows = inner.store.web_lines(talk.id, after).await?;
        rows.iter()
            .map(|row| {
                let Kept { mine, bubble } =
                    inner.open_json(&places::web_line(row.seal), &row.body)?;
                Ok(TalkLine { seq: row.seq, mine, bubble })
            })
            .collect()
    }

    /// Waits until a page must show something else than `seen` (place of its last line, and
    /// how many it has: fewer than expected means that something was wiped), at most so
    /// long. Returns the whole talk; `None` when it is over.
    pub async fn talk_wait(
        &self,
        account: &Account,
        token: &Token,
        seen: (i64, usize),
        timeout: Duration,
    ) -> Result<Option<Vec<TalkLine>>, TurnError> {
        let until = tokio::time::Instant::now() + timeout;
        loop {
            // Registered before looking: nothing that is written meanwhile is missed.
            let written = self.inner().web.notified();
            let Some(talk) = self.talk(account, token).await? else { return Ok(None) };
            let rows = self.inner().store.web_lines(talk.id, 0).await?;
            let last = rows.last().map_or(0, |row| row.seq);
            if (last, rows.len()) != seen || tokio::time::Instant::now() >= until {
                return self.talk_lines(&talk, 0).await.map(Some);
            }
            tokio::select! {
                () = written => {}
                () = tokio::time::sleep_until(until.min(tokio::time::Instant::now() + LOOK)) => {}
            }
        }
    }

    /// Ends a talk; everything on its page is gone.
    pub async fn talk_end(&self, account: &Account, token: &Token) -> Result<(), StoreError> {
        if let Some(talk) = self.talk(account, token).await? {
            self.inner().store.web_close(talk.id).await?;
            self.inner().web.notify_waiters();
        }
        Ok(())
    }

    /// A file that stands in this talk: its name, type and bytes.
    pub async fn talk_document(
        &self,
        talk: &Talk,
        file: &str,
    ) -> Result<Option<(Document, Vec<u8>)>, TurnError> {
        let lines = self.talk_lines(talk, 0).await?;
        let document =
            lines.into_iter().filter_map(|line| line.bubble.document).find(|d| d.file == file);
        let Some(document) = document else { return Ok(None) };
        let bytes = self.inner().made_file(&document.file).await?;
        Ok(Some((document, bytes)))
    }

    /// Moves the clock of a simulated person. Returns whether there was one.
    pub async fn shift(&self, talk: &Talk, by: SignedDuration) -> Result<bool, TurnError> {
        let inner = self.inner();
        if !talk.account.is_simulated() {
            return Ok(false);
        }
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX).max(0);
        let lookup = inner.web_lookup(&talk.account, talk.id);
        for _ in 0..TRIES {
            let Some((mut contact, _)) = inner.store.contact_by_lookup(&lookup).await? else {
                return Ok(false);
            };
            let mut profile = inner.profile_of(&contact);
            profile.ahead = profile.ahead.saturating_add(by);
            let id = contact.id;
            contact.profile =
                Some(inner.seal_json_with(&inner.keys.address, &places::profile(id), &profile));
            if inner.commit_one(Unit { contact: Some(contact), ..Unit::default() }).await? {
                let moved = inner.store.shift_contact(id, by).await?;
                inner.inbox.notify_one();
                inner.outbox.notify_one();
                return Ok(moved);
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// What a page must know of the person to speak as the talk does.
    pub async fn talk_person(&self, talk: &Talk) -> Result<Option<Person>, StoreError> {
        let inner = self.inner();
        let lookup = inner.web_lookup(&talk.account, talk.id);
        let found = inner.store.contact_by_lookup(&lookup).await?;
        Ok(found.map(|(contact, _)| Person {
            lang: contact.lang,
            country: contact.country,
            ahead: SignedDuration::from_millis(inner.profile_of(&contact).ahead),
        }))
    }

    /// The card behind an opaque link.
    pub fn card_by_link(&self, link: &str) -> Option<(Country, String)> {
        self.inner().card_of_link(link)
    }
}

impl Inner {
    async fn open_talk(&self, talk: &Talk, token: &Token) -> Result<(), StoreError> {
        let now = self.clock.now().as_millisecond();
        let row = WebTalk {
            id: talk.id,
            lookup: token.lookup(&self.keys.lookup),
            account: talk.account.clone(),
            created_at: now,
            seen_at: now,
        };
        self.store.web_open(&row).await
    }

    fn web_line(&self, talk: i64, line: &Kept, tag: Option<String>) -> NewWebLine {
        let seal = self.entropy.id();
        NewWebLine { talk, seal, body: self.seal_json(&places::web_line(seal), line), tag }
    }

    fn known(
        &self,
        talk: &Talk,
        roles: &str,
        lang: Option<Lang>,
        country: Option<Country>,
    ) -> ContactRow {
        let id = self.entropy.id();
        ContactRow {
            id,
            lookup: self.web_lookup(&talk.account, talk.id),
            account: talk.account.clone(),
            channel: ChannelKind::Web,
            address: self.keys.address.seal(
                places::address(id).aad(),
                talk.id.to_string().as_bytes(),
                &*self.entropy,
            ),
            lang,
            country,
            roles: roles.to_owned(),
            stopped: false,
            reachable: true,
            trial: talk.account.is_simulated(),
            forgotten: false,
            pin: None,
            profile: None,
            links: None,
            // Not heard yet: the first word is still to come.
            seen_on: String::new(),
            version: 0,
        }
    }

    /// Keeps an upload until the fetcher takes it, as it takes files from other channels.
    async fn keep_upload(
        &self,
        account: &Account,
        kind: FileKind,
        bytes: &[u8],
    ) -> Result<WireFile, TurnError> {
        let id = self.entropy.id();
        let at = self.clock.now().as_millisecond();
        let row = NewFile {
            id,
            contact: None,
            account: account.clone(),
            kind,
            handle: None,
            expires_at: Some(at + UPLOAD_KEPT_MS),
            at,
        };
        self.commit_one(Unit { writes: vec![Write::File(row)], ..Unit::default() }).await?;
        let key = SymKey::generate(&*self.entropy);
        let chunks = vault::seal_file(&key, &id.to_string(), bytes, &*self.entropy);
        let place = places::file_secret(id);
        let secret = self.keys.queue.seal(place.aad(), key.expose(), &*self.entropy);
        let size = bytes.len() as u64;
        // The fetcher tells the type by content.
        let stored = ("application/octet-stream", i64::try_from(size).unwrap_or(i64::MAX));
        self.store.file_fetched(id, stored, &secret, &chunks).await?;
        Ok(WireFile { handle: id.to_string(), kind, size: Some(size), album: None })
    }

    /// Commits one unit; whether nothing that it relied on had changed.
    pub(crate) async fn commit_one(&self, unit: Unit) -> Result<bool, StoreError> {
        match self.store.commit(self.clock.now().as_millisecond(), &[unit]).await {
            Ok(()) => Ok(true),
            Err(store::CommitError::Conflict(_)) => Ok(false),
            Err(store::CommitError::Store(error)) => Err(error),
        }
    }
}

const fn kind_name(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Photo => "photo",
        FileKind::Voice => "voice",
        FileKind::Video => "video",
        FileKind::Document => "document",
    }
}

/// The words of a button that stands in the talk.
fn label(lines: &[TalkLine], visit: u32, option: u16) -> Option<String> {
    let wanted = ButtonAction::Press { visit, option };
    lines
        .iter()
        .rev()
        .flat_map(|line| &line.bubble.buttons)
        .find(|button| button.action == wanted)
        .map(|button| button.label.clone())
}
