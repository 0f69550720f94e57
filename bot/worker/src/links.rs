//! Opaque links to cards, and cards for inline search.

use domain::{Country, Entropy, Lang};
use engine::{CardPart, Text};

use serde::{Deserialize, Serialize};
use vault::Lookup;

use crate::TurnError;
use crate::line::{Inner, Line};

/// A card found by an inline search: what a group may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineHit {
    /// Opaque id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Short answer, without anything personal.
    pub text: String,
    /// Link into the private chat.
    pub link: String,
}

/// What a short link opens.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "target", rename_all = "snake_case")]
pub(crate) enum Target {
    /// A card.
    Card {
        /// Country.
        country: Country,
        /// Topic.
        topic: String,
    },
    /// A page that the line made for one person.
    File {
        /// Id of the sealed file.
        file: String,
        /// Its type.
        mime: String,
    },
}

/// What stands behind a short link.
pub enum Opened {
    /// A card: its lasting opaque id.
    Card(String),
    /// A page: its type and bytes.
    Page(String, Vec<u8>),
}

/// Signs of a token: none that are taken for each other when typed from a phone; `w` stands
/// twice to make 32.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789w";
/// Signs in a token: 50 random bits.
const TOKEN: usize = 10;

/// A fresh token of a short link.
pub(crate) fn short_token(entropy: &dyn Entropy) -> String {
    let mut bytes = [0_u8; TOKEN];
    entropy.fill(&mut bytes);
    bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
}

/// Hits per inline search.
const HITS: usize = 8;

impl Inner {
    fn link_id(&self, country: Country, topic: &str) -> String {
        vault::link_id(&self.keys.link, &format!("card/{}/{topic}", country.code()))
    }

    /// Link that opens a card in the private chat, if people can be reached from outside.
    pub(crate) fn card_link(&self, country: Country, topic: &str) -> Option<String> {
        let id = self.link_id(country, topic);
        match self.settings.bot_name.get() {
            Some(bot) => Some(format!("https://t.me/{bot}?start={id}")),
            None if self.settings.public_url.is_empty() => None,
            None => Some(format!("{}/chat?c={id}", self.settings.public_url)),
        }
    }

    /// The card behind an opaque id.
    pub(crate) fn card_of_link(&self, payload: &str) -> Option<(Country, String)> {
        if !payload.starts_with("c_") {
            return None;
        }
        let library = self.catalog.library();
        library
            .cards
            .keys()
            .find(|(country, topic)| self.link_id(*country, topic) == payload)
            .cloned()
    }
}

impl Inner {
    /// What a short link is found by.
    pub(crate) fn short_lookup(&self, token: &str) -> Lookup {
        self.keys.lookup.lookup(&format!("short/{token}"))
    }
}

impl Line {
    /// What a short link opens, while it is good. The caller limits guesses.
    pub async fn short_page(&self, token: &str) -> Result<Option<Opened>, TurnError> {
        let inner = self.inner();
        let lookup = inner.short_lookup(&token.to_ascii_lowercase());
        let now = self.now().as_millisecond();
        let Some(found) = inner.store.short_link(&lookup, now).await? else { return Ok(None) };
        let place = crate::places::short_link(&lookup);
        Ok(match inner.open_json(&place, &found.body)? {
            Target::Card { country, topic } => Some(Opened::Card(inner.link_id(country, &topic))),
            Target::File { file, mime } => Some(Opened::Page(mime, inner.made_file(&file).await?)),
        })
    }

    /// Cards for an inline search, from memory: nothing is stored, nothing is counted.
    pub fn inline(&self, words: &str, lang: Lang) -> Vec<InlineHit> {
        let inner = self.inner();
        let library = inner.catalog.library();
        let reader = inner.plain_reader(lang);
        let mut hits = Vec::new();
        for country in &library.countries {
            let found = if words.trim().is_empty() {
                inner.catalog.cards(*country).map(|card| card.topic.clone()).collect()
            } else {
                inner.catalog.search_cards(words, lang, *country)
            };
            for topic in found {
                let shareable = library
                    .cards
                    .get(&(*country, topic.clone()))
                    .is_some_and(|card| !card.no_broadcast && !card.sensitive);
                let Some(link) = inner.card_link(*country, &topic).filter(|_| shareable) else {
                    continue;
                };
                let part = |part| {
                    inner.catalog.text(
                        &Text::Card { country: *country, topic: topic.clone(), part },
                        &reader,
                    )
                };
                hits.push(InlineHit {
                    id: inner.link_id(*country, &topic),
                    title: part(CardPart::Title),
                    text: part(CardPart::Short),
                    link,
                });
                if hits.len() == HITS {
                    return hits;
                }
            }
        }
        hits
    }
}
