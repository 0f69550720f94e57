//! Coming back to a talk: by chat code or receipt, and the PIN if one is set.

use domain::{Account, Body, ChannelKind};
use store::{ContactRow, Unit};
use vault::{ChatCode, ReceiptCode, Token};

use super::Talk;
use crate::line::{Inner, Line};
use crate::{TurnError, places};

/// Why a code did not open a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOpened {
    /// A PIN is set, and is asked besides.
    Pin,
    /// No such code, or a wrong PIN.
    Wrong,
    /// Too many guesses.
    Limited,
    /// The code is good, but its person is not on this page: it works inside the chat.
    Elsewhere,
}

impl NotOpened {
    /// Name, as message ids use it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pin => "pin",
            Self::Wrong => "wrong",
            Self::Limited => "limited",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl Line {
    /// Opens a talk again by chat code or receipt. The caller limits guesses by source.
    pub async fn talk_reopen(
        &self,
        account: &Account,
        code: &str,
        pin: Option<&str>,
    ) -> Result<Result<Token, NotOpened>, TurnError> {
        let inner = self.inner();
        let now = self.now().as_millisecond();
        let contact = if let Ok(code) = ChatCode::parse(code) {
            inner.store.chat_code(&code.quick_lookup(&inner.keys.lookup), now).await?
        } else if let Ok(code) = ReceiptCode::parse(code) {
            if !inner.guess_allowed(now) {
                return Ok(Err(NotOpened::Limited));
            }
            let (keys, cost) = (inner.keys.clone(), inner.settings.kdf);
            let lookup = inner.slowly(move || code.lookup(&keys.pepper_id, cost)).await??;
            match inner.store.case_by_receipt(&lookup).await? {
                None => return Ok(Err(NotOpened::Wrong)),
                Some((case, _)) => match inner.contact_of_case(&case) {
                    Some(contact) => Some(contact),
                    None => return Ok(Err(NotOpened::Elsewhere)),
                },
            }
        } else {
            None
        };
        let Some(contact) = contact else { return Ok(Err(NotOpened::Wrong)) };
        let Some(contact) = inner.store.contacts(&[contact]).await?.into_iter().next() else {
            return Ok(Err(NotOpened::Wrong));
        };
        if contact.channel != ChannelKind::Web || contact.account != *account {
            return Ok(Err(NotOpened::Elsewhere));
        }
        if let Some(refusal) = inner.pin_refusal(&contact, pin, now).await? {
            return Ok(Err(refusal));
        }
        let place = places::address(contact.id);
        let address = inner.keys.address.open(place.aad(), &contact.address)?;
        let id = std::str::from_utf8(&address)
            .ok()
            .and_then(|address| address.parse().ok())
            .ok_or(TurnError::Encoding)?;
        let talk = Talk { id, account: account.clone() };
        // A new cookie: the one that came may be known to somebody else.
        let token = self.talk_token();
        inner.open_talk(&talk, &token).await?;
        let body = if inner.links_of(&contact).is_empty() {
            Body::Start { payload: None }
        } else {
            Body::Text { text: "/status".to_owned() }
        };
        let once = inner.entropy.id().to_string();
        self.accept(&[self.inbound(&talk, &once, body)]).await?;
        Ok(Ok(token))
    }
}

impl Inner {
    /// Whose case this is, if it still leads to somebody.
    pub(crate) fn contact_of_case(&self, case: &store::CaseRow) -> Option<i64> {
        let sealed = case.contact.as_ref()?;
        let plain = self.keys.address.open(places::case_contact(case.id).aad(), sealed).ok()?;
        std::str::from_utf8(&plain).ok()?.parse().ok()
    }

    /// Why a person with a PIN may not come in yet; nothing if there is none, or it is right.
    async fn pin_refusal(
        &self,
        contact: &ContactRow,
        pin: Option<&str>,
        now: i64,
    ) -> Result<Option<NotOpened>, TurnError> {
        let Some(hash) = contact.pin.clone() else { return Ok(None) };
        let Some(pin) = pin.filter(|pin| !pin.is_empty()) else {
            return Ok(Some(NotOpened::Pin));
        };
        let mut profile = self.profile_of(contact);
        if !profile.tries.allowed(now) {
            return Ok(Some(NotOpened::Limited));
        }
        let (pin, pepper) = (vault::fold_digits(pin.trim()), self.keys.pepper_key.clone());
        if self.slowly(move || hash.matches(&pin, &pepper)).await?? {
            return Ok(None);
        }
        profile.tries.wrong(now);
        let mut contact = contact.clone();
        let place = places::profile(contact.id);
        contact.profile = Some(self.seal_json_with(&self.keys.address, &place, &profile));
        // Somebody writing at this moment costs the note of one guess, not the guess limit
        // of its source.
        self.commit_one(Unit { contact: Some(contact), ..Unit::default() }).await?;
        Ok(Some(NotOpened::Wrong))
    }
}
