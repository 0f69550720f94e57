//! Telegram without a webhook: updates are asked for, made durable, and only then passed.

use std::sync::Arc;
use std::time::Duration;

use channels::telegram::{InlineCard, Parsed, PollError, RawUpdate, Telegram, parse};
use channels::{Channel as _, Introduction, SendError};
use domain::Lang;
use engine::Vars;
use futures_util::FutureExt as _;

use crate::line::Line;

/// How long Telegram holds an empty poll open.
const HOLD: Duration = Duration::from_secs(25);
/// Pause after a failed poll.
const PAUSE: Duration = Duration::from_secs(2);
/// How long Telegram may keep an inline answer.
const INLINE_KEPT_SECONDS: u32 = 300;
/// Commands offered in the menu, in order.
const COMMANDS: [&str; 9] =
    ["report", "status", "workshop", "cards", "settings", "help", "hide", "menu", "language"];

impl Line {
    /// Polls until told to stop. The offset moves only with what was made durable.
    pub async fn run_polling(&self, telegram: Arc<Telegram>, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop.fuse());
        let account = telegram.account().clone();
        let mut warned = false;
        loop {
            let offset = match self.store().poll_offset(&account).await {
                Ok(offset) => offset,
                Err(error) => {
                    tracing::warn!(error = %error, "polling waits until the database is back");
                    tokio::select! {
                        biased;
                        () = &mut stop => return,
                        () = tokio::time::sleep(PAUSE) => continue,
                    }
                }
            };
            let polled = tokio::select! {
                biased;
                () = &mut stop => return,
                polled = telegram.poll(offset, HOLD) => polled,
            };
            let pause = match polled {
                Ok(updates) => {
                    warned = false;
                    match self.keep(&telegram, &updates).await {
                        Ok(()) => None,
                        Err(error) => {
                            tracing::warn!(error = %error, "updates are asked for again");
                            Some(PAUSE)
                        }
                    }
                }
                Err(error) => {
                    if !warned {
                        tracing::warn!(error = %error, "Telegram cannot be polled");
                        warned = true;
                    }
                    Some(match error {
                        PollError::Later { after: Some(after) } => after.max(PAUSE),
                        _ => PAUSE,
                    })
                }
            };
            if let Some(pause) = pause {
                tokio::select! {
                    biased;
                    () = &mut stop => return,
                    () = tokio::time::sleep(pause) => {}
                }
            }
        }
    }

    /// Makes a batch durable together with how far the account has been read.
    async fn keep(
        &self,
        telegram: &Arc<Telegram>,
        updates: &[RawUpdate],
    ) -> Result<(), store::StoreError> {
        let Some(last) = updates.iter().map(|update| update.update_id).max() else { return Ok(()) };
        let account = telegram.account();
        let mut messages = Vec::with_capacity(updates.len());
        for update in updates {
            match parse(&update.json, account, self.now()) {
                Parsed::Inbound(inbound) => messages.push(inbound),
                Parsed::Inline(query) => self.inline_in_background(telegram, query),
                Parsed::Ignored => {}
            }
        }
        let (unparsed, messages): (Vec<_>, Vec<_>) = messages
            .into_iter()
            .partition(|message| matches!(message.body, domain::Body::Unparsed { .. }));
        for message in unparsed {
            if let domain::Body::Unparsed { raw } = message.body {
                self.keep_unparsed(account, &raw).await?;
            }
        }
        self.accept_and_advance(&messages, account, last + 1).await.map(|_| ())
    }

    /// Answers an inline query from memory; nothing of it is stored.
    pub fn inline_in_background(
        &self,
        telegram: &Arc<Telegram>,
        query: channels::telegram::InlineQuery,
    ) {
        let (line, telegram) = (self.clone(), telegram.clone());
        tokio::spawn(async move {
            let lang = query
                .language
                .as_deref()
                .and_then(Lang::parse)
                .filter(|lang| line.catalog().library().languages.contains(lang))
                .unwrap_or_default();
            let label = line
                .catalog()
                .message(lang, "line-group", Some("opt-private"), &Vars::new())
                .unwrap_or_default();
            let cards: Vec<InlineCard> = line
                .inline(&query.text, lang)
                .into_iter()
                .map(|hit| InlineCard {
                    id: hit.id,
                    title: hit.title,
                    text: hit.text,
                    button: Some((label.clone(), hit.link)),
                })
                .collect();
            if let Err(error) = telegram.answer_inline(&query.id, &cards, INLINE_KEPT_SECONDS).await
            {
                tracing::info!(error = %error, "an inline query stayed without an answer");
            }
        });
    }

    /// Learns the bot's own name and introduces the line in every language, changing only
    /// what differs.
    pub async fn introduce_on(&self, telegram: &Telegram) -> Result<usize, SendError> {
        let identity = telegram.identity().await?;
        let _ = self.settings().bot_name.set(identity.username);
        let catalog = self.catalog();
        let words = |lang: Lang, id: &str| {
            catalog.message(lang, id, None, &Vars::new()).unwrap_or_default()
        };
        let introductions: Vec<Introduction> = std::iter::once(None)
            .chain(catalog.library().languages.iter().map(|lang| Some(*lang)))
            .map(|lang| {
                let reader = lang.unwrap_or_default();
                Introduction {
                    language: lang.map(|lang| lang.code().to_owned()),
                    commands: COMMANDS
                        .iter()
                        .map(|command| {
                            let id = format!("bot-command-{command}");
                            ((*command).to_owned(), words(reader, &id))
                        })
                        .collect(),
                    description: words(reader, "bot-about"),
                    short_description: words(reader, "bot-short"),
                }
            })
            .collect();
        telegram.prepare(&introductions).await
    }
}
