//! Cards offered while somebody types the line's name in another chat.

use std::collections::HashSet;

use teloxide::payloads::AnswerInlineQuery;
use teloxide::types::{
    InlineKeyboardMarkup, InlineQueryId, InlineQueryResult, InlineQueryResultArticle,
    InputMessageContent, InputMessageContentText,
};

use super::Telegram;
use super::render::{link, no_preview};
use super::text::{self, TEXT_MAX};
use crate::SendError;

/// Most cards in one answer.
const CARDS_MAX: usize = 50;
/// Longest id of a card, in bytes.
const ID_MAX: usize = 64;
/// Longest title, in UTF-16 units.
const TITLE_MAX: usize = 128;

/// A card to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineCard {
    /// Opaque id, 1–64 bytes, no two alike.
    pub id: String,
    /// What is shown in the list.
    pub title: String,
    /// What is sent into the chat when the card is chosen.
    pub text: String,
    /// A link under it: label and address.
    pub button: Option<(String, String)>,
}

impl Telegram {
    /// Answers an inline query. Telegram may give the same answer to others for `cache_time`
    /// seconds. A query that waited too long is no error: nobody looks at it any more.
    pub async fn answer_inline(
        &self,
        query: &str,
        cards: &[InlineCard],
        cache_time: u32,
    ) -> Result<(), SendError> {
        let mut seen = HashSet::new();
        let results = cards
            .iter()
            .filter(|card| !card.id.is_empty() && card.id.len() <= ID_MAX)
            .filter(|card| seen.insert(card.id.as_str()))
            .take(CARDS_MAX)
            .map(article)
            .collect::<Vec<_>>();
        let mut payload = AnswerInlineQuery::new(InlineQueryId(query.to_owned()), results);
        payload.cache_time = Some(cache_time);
        match self.api.call(&payload).await.map_err(SendError::from) {
            Err(SendError::Refused { what: "too old", .. }) | Ok(_) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

fn article(card: &InlineCard) -> InlineQueryResult {
    let text = text::first(&card.text, &[], TEXT_MAX).text;
    let content = InputMessageContentText::new(text).link_preview_options(no_preview());
    let title = text::line(&card.title, TITLE_MAX);
    let mut article =
        InlineQueryResultArticle::new(&card.id, title, InputMessageContent::Text(content));
    let button = card.button.as_ref().and_then(|(label, url)| link(label, url));
    article.reply_markup = button.map(|button| InlineKeyboardMarkup::new([[button]]));
    InlineQueryResult::Article(article)
}
