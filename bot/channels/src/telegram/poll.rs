//! Taking updates: by asking for them, or by having them brought.

use std::time::Duration;

use reqwest::Url;
use serde::Serialize;
use serde_json::value::RawValue;
use teloxide::payloads::DeleteWebhook;
use teloxide::types::AllowedUpdate;
use thiserror::Error;

use super::Telegram;
use super::api::Failure;
use super::parse::update_id;
use super::webhook::Secret;
use crate::SendError;

/// The kinds of update that we know what to do with.
const WANTED: [AllowedUpdate; 6] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::ChannelPost,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::InlineQuery,
    AllowedUpdate::MyChatMember,
];

/// Telegram's most for one batch.
const BATCH: u8 = 100;

/// One update as it came, read only as far as its number.
#[derive(Clone, PartialEq, Eq)]
pub struct RawUpdate {
    /// Its number: the next poll's offset must be larger than that of every update kept.
    pub update_id: i64,
    /// The whole update, for [`parse`](super::parse).
    pub json: String,
}

impl std::fmt::Debug for RawUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RawUpdate({}, {} bytes)", self.update_id, self.json.len())
    }
}

/// Why no updates came.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PollError {
    /// Another process polls with the same token.
    #[error("somebody else is polling with this token")]
    TokenInUse,
    /// Updates go to a webhook; polling must take it away first.
    #[error("a webhook is set for this token")]
    WebhookSet,
    /// Telegram does not know the token.
    #[error("Telegram does not accept this token")]
    BadToken,
    /// Try again.
    #[error("no updates can be had now")]
    Later {
        /// When, if it said so.
        after: Option<Duration>,
    },
}

impl From<Failure> for PollError {
    fn from(failure: Failure) -> Self {
        let Failure::Refused(refusal) = failure else {
            return Self::Later { after: None };
        };
        match refusal.code {
            409 if refusal.says(&["webhook"]) => Self::WebhookSet,
            409 => Self::TokenInUse,
            401 | 404 => Self::BadToken,
            _ => match SendError::from(Failure::Refused(refusal)) {
                SendError::Later { after } => Self::Later { after },
                _ => Self::Later { after: None },
            },
        }
    }
}

impl Telegram {
    /// Asks for updates from `offset` on, waiting up to `timeout` for the first. Everything
    /// below `offset` is forgotten by Telegram, so it must be kept durably before. `None`
    /// forgets nothing.
    pub async fn poll(
        &self,
        offset: Option<i64>,
        timeout: Duration,
    ) -> Result<Vec<RawUpdate>, PollError> {
        #[derive(Serialize)]
        struct Poll {
            #[serde(skip_serializing_if = "Option::is_none")]
            offset: Option<i64>,
            limit: u8,
            timeout: u64,
            allowed_updates: [AllowedUpdate; 6],
        }
        let poll =
            Poll { offset, limit: BATCH, timeout: timeout.as_secs(), allowed_updates: WANTED };
        let batch: Vec<Box<RawValue>> = self.api.wait("getUpdates", &poll, timeout).await?;
        let mut updates = Vec::with_capacity(batch.len());
        for json in batch {
            // Without a number an update can be neither told apart nor forgotten.
            let Some(update_id) = update_id(json.get()) else {
                tracing::warn!("an update without a number was passed over");
                continue;
            };
            updates.push(RawUpdate { update_id, json: json.get().to_owned() });
        }
        Ok(updates)
    }

    /// Has updates brought to `url`, each with the secret.
    pub async fn set_webhook(&self, url: &Url, secret: &Secret) -> Result<(), SendError> {
        #[derive(Serialize)]
        struct Set<'a> {
            url: &'a Url,
            secret_token: &'a str,
            allowed_updates: &'a [AllowedUpdate],
        }
        let set = Set { url, secret_token: secret.reveal(), allowed_updates: &WANTED };
        let _: bool = self.api.wait("setWebhook", &set, Duration::ZERO).await?;
        Ok(())
    }

    /// Takes the webhook away, so that updates can be polled; what waits is kept.
    pub async fn delete_webhook(&self) -> Result<(), SendError> {
        self.api.call(&DeleteWebhook::new()).await?;
        Ok(())
    }
}
