//! Performing acts.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use domain::message::{Document, Outbound};
use domain::{Account, Act, ChannelKind, Urn, WireFile};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::payloads::{
    AnswerCallbackQuery, DeleteMessage, DeleteMessages, EditMessageText, SendMessage,
};
use teloxide::types::{CallbackQueryId, ChatId, InlineKeyboardMarkup, MessageId, ReplyMarkup};

use super::Telegram;
use super::api::{Failure, Upload};
use super::render::{self, entities, no_preview};
use super::text::Part;
use crate::{Channel, FetchError, Introduction, Limits, SendContext, SendError, Sent, SentRef};

/// Most messages that one request may delete.
const DELETE_MAX: usize = 100;
/// How often a later part of one bubble is tried before the whole bubble has to wait.
const PART_TRIES: usize = 4;
/// The wait between two tries if Telegram names none.
const PART_PAUSE: Duration = Duration::from_secs(2);
/// The longest wait between two tries.
const PART_WAIT: Duration = Duration::from_secs(30);

/// What Telegram says about a message that is no longer there to be deleted: good.
const GONE: &[&str] =
    &["message to delete not found", "message can't be deleted", "message_id_invalid"];
/// What it says about one that can no longer be changed into another.
const FIXED: &[&str] = &[
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "message_id_invalid",
];

#[async_trait]
impl Channel for Telegram {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    fn account(&self) -> &Account {
        &self.account
    }

    fn limits(&self) -> Limits {
        self.limits
    }

    async fn perform(&self, to: &Urn, act: &Act, context: &SendContext) -> Result<Sent, SendError> {
        let address = to.address.parse();
        let chat =
            address.map(ChatId).map_err(|_| SendError::Refused { code: 400, what: "address" });
        match act {
            Act::Send { bubble } => self.send(chat?, bubble, context.document.as_ref()).await,
            Act::Acknowledge { callback } => self.acknowledge(callback).await,
            Act::Wipe { tag } => {
                let wanted = |message: &&SentRef| tag.is_none() || message.tag == *tag;
                let messages = context.messages.iter().filter(wanted);
                self.delete(chat?, messages.filter_map(message_id).collect()).await
            }
            Act::Calm { bubble } => {
                let last = context.messages.iter().rev().find(|message| !message.incoming);
                match last.and_then(message_id) {
                    Some(message) => self.calm(chat?, message, bubble).await,
                    None => Ok(Sent::default()),
                }
            }
            Act::Nothing => Ok(Sent::default()),
        }
    }

    async fn fetch(&self, file: &WireFile, cap: u64) -> Result<Vec<u8>, FetchError> {
        let cap = cap.min(self.limits.file_max);
        if file.size.is_some_and(|size| size > cap) {
            return Err(FetchError::TooLarge);
        }
        self.file(&file.handle, cap).await
    }

    async fn prepare(&self, introductions: &[Introduction]) -> Result<usize, SendError> {
        let mut changed = 0;
        for introduction in introductions {
            changed += self.introduce(introduction).await?;
        }
        Ok(changed)
    }
}

impl Telegram {
    async fn send(
        &self,
        chat: ChatId,
        bubble: &Outbound,
        document: Option<&Bytes>,
    ) -> Result<Sent, SendError> {
        let rendered = render::bubble(bubble);
        let mut keyboard = rendered.keyboard;
        let mut sent = Sent::default();
        let last = rendered.parts.len().saturating_sub(1);
        for (index, part) in rendered.parts.iter().enumerate() {
            let mut payload = SendMessage::new(chat, &part.text);
            payload.entities = entities(part);
            payload.link_preview_options = Some(no_preview());
            payload.protect_content = bubble.protect.then_some(true);
            if index == last && bubble.document.is_none() {
                payload.reply_markup = keyboard.take().map(ReplyMarkup::InlineKeyboard);
            }
            let reply = patiently(index > 0, || self.api.call(&payload)).await?;
            sent.message_ids.extend(read_id(&reply));
        }
        if let Some(file) = &bubble.document {
            let Some(bytes) = document else {
                return Err(SendError::Refused { code: 400, what: "document without bytes" });
            };
            let caption = rendered.caption.as_ref();
            let fields = document_fields(chat, caption, keyboard.as_ref(), bubble.protect);
            let ask = || self.api.upload("sendDocument", fields.clone(), upload(file, bytes));
            let reply = patiently(!rendered.parts.is_empty(), ask).await?;
            sent.message_ids.extend(read_id(&reply));
        }
        Ok(sent)
    }

    async fn acknowledge(&self, callback: &str) -> Result<Sent, SendError> {
        let payload = AnswerCallbackQuery::new(CallbackQueryId(callback.to_owned()));
        match self.api.call(&payload).await.map_err(SendError::from) {
            Ok(_) | Err(SendError::Refused { what: "too old", .. }) => Ok(Sent::default()),
            Err(error) => Err(error),
        }
    }

    /// Deletes what can still be deleted. Telegram refuses a whole request for one message
    /// that is too old, so then each is tried for itself.
    async fn delete(&self, chat: ChatId, messages: Vec<MessageId>) -> Result<Sent, SendError> {
        for chunk in messages.chunks(DELETE_MAX) {
            match self.api.call(&DeleteMessages::new(chat, chunk.iter().copied())).await {
                Ok(_) => {}
                Err(Failure::Refused(refusal)) if refusal.says(GONE) => {
                    for message in chunk {
                        self.delete_one(chat, *message).await?;
                    }
                }
                Err(failure) => return Err(failure.into()),
            }
        }
        Ok(Sent::default())
    }

    async fn delete_one(&self, chat: ChatId, message: MessageId) -> Result<(), SendError> {
        match self.api.call(&DeleteMessage::new(chat, message)).await {
            Ok(_) => Ok(()),
            Err(Failure::Refused(refusal)) if refusal.says(GONE) => Ok(()),
            Err(failure) => Err(failure.into()),
        }
    }

    /// Puts a harmless bubble in the place of another, silently. What cannot be changed, such
    /// as a document, is deleted instead.
    async fn calm(
        &self,
        chat: ChatId,
        message: MessageId,
        bubble: &Outbound,
    ) -> Result<Sent, SendError> {
        let (part, keyboard) = render::single(bubble);
        let mut payload = EditMessageText::new(chat, message, &part.text);
        payload.entities = entities(&part);
        payload.link_preview_options = Some(no_preview());
        payload.reply_markup = keyboard;
        match self.api.call(&payload).await {
            Ok(_) => {}
            Err(Failure::Refused(refusal)) if refusal.says(&["message is not modified"]) => {}
            Err(Failure::Refused(refusal)) if refusal.says(FIXED) => {
                self.delete_one(chat, message).await?;
            }
            Err(failure) => return Err(failure.into()),
        }
        Ok(Sent::default())
    }
}

/// Makes a request. A later part of one bubble that is told to wait does so here: given up
/// now, the parts before it would be sent again with it.
async fn patiently<F>(
    later_part: bool,
    mut ask: impl FnMut() -> F,
) -> Result<Box<RawValue>, SendError>
where
    F: Future<Output = Result<Box<RawValue>, Failure>>,
{
    let mut tries = 1;
    loop {
        let error = match ask().await {
            Ok(reply) => return Ok(reply),
            Err(failure) => SendError::from(failure),
        };
        let wait = match error {
            SendError::Later { after } => after.unwrap_or(PART_PAUSE),
            SendError::Network => PART_PAUSE,
            other => return Err(other),
        };
        if !later_part || tries == PART_TRIES || wait > PART_WAIT {
            return Err(error);
        }
        tries += 1;
        tokio::time::sleep(wait).await;
    }
}

fn message_id(message: &SentRef) -> Option<MessageId> {
    message.id.parse().ok().map(MessageId)
}

/// The id of a message just made. A reply that cannot be read is no reason to send again.
fn read_id(reply: &RawValue) -> Option<String> {
    #[derive(Deserialize)]
    struct Made {
        message_id: i64,
    }
    serde_json::from_str(reply.get()).ok().map(|made: Made| made.message_id.to_string())
}

fn document_fields(
    chat: ChatId,
    caption: Option<&Part>,
    keyboard: Option<&InlineKeyboardMarkup>,
    protect: bool,
) -> Vec<(&'static str, String)> {
    let mut fields = vec![("chat_id", chat.0.to_string())];
    if let Some(part) = caption {
        fields.push(("caption", part.text.clone()));
        fields.extend(entities(part).and_then(|spans| json("caption_entities", &spans)));
    }
    fields.extend(keyboard.and_then(|keyboard| json("reply_markup", keyboard)));
    if protect {
        fields.push(("protect_content", "true".to_owned()));
    }
    fields
}

fn json(key: &'static str, value: &impl Serialize) -> Option<(&'static str, String)> {
    serde_json::to_string(value).ok().map(|value| (key, value))
}

fn upload(file: &Document, bytes: &Bytes) -> Upload {
    Upload {
        field: "document",
        name: file.name.clone(),
        mime: file.mime.clone(),
        bytes: bytes.clone(),
    }
}
