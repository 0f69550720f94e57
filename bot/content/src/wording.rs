//! Texts by reference turned into words of a language.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use domain::{ChannelKind, Country, Lang};
use engine::{Bubble, CardPart, Text, Vars};
use fluent_bundle::FluentArgs;
use jiff::civil::Date;

use crate::bundle::Units;
use crate::card;
use crate::checklist::Checklist;
use crate::contacts::Contacts;
use crate::ftl::FtlFile;
use crate::learn::Avoid;
use crate::markup::{self, Marked};
use crate::parsed::Parsed;
use crate::render::{Reader, Rendered, RenderedOffer};
use crate::rights::Card;
use crate::texts::{Texts, messages};
use crate::values;

/// Texts within texts within texts: deeper than any flow needs.
const DEPTH: u8 = 4;
/// Shown when a message exists in no language: never its id.
const NOTHING: &str = "…";

/// Cards of a country and their words.
pub(crate) struct CountryRights {
    pub(crate) cards: BTreeMap<String, Card>,
    pub(crate) texts: BTreeMap<Lang, Texts>,
    /// Languages in which the cards are to be had.
    pub(crate) languages: Vec<Lang>,
}

impl CountryRights {
    /// The language in which a reader of `lang` gets the cards: theirs, or English.
    pub(crate) fn spoken(&self, lang: Lang) -> Lang {
        if self.languages.contains(&lang) { lang } else { Lang::En }
    }
}

/// Contacts of a country and their words.
pub(crate) struct CountryContacts {
    pub(crate) contacts: Contacts,
    pub(crate) texts: BTreeMap<Lang, Texts>,
}

/// What is never pinned to a flow version.
#[derive(Default)]
pub(crate) struct Timeless {
    pub(crate) rights: BTreeMap<Country, CountryRights>,
    pub(crate) contacts: BTreeMap<Country, CountryContacts>,
    /// Words for dangers
    pub(crate) urgent: Units,
    pub(crate) avoid: BTreeMap<Lang, Avoid>,
    /// Times that something could not be said in the reader's language.
    pub(crate) missed: AtomicU64,
}

impl Timeless {
    /// Takes cards and contacts of the complete countries out of what was read.
    pub(crate) fn of(parsed: &mut Parsed, units: &Units, avoid: BTreeMap<Lang, Avoid>) -> Self {
        let urgent = parsed.urgent_units();
        let (mut rights, mut contacts) = (BTreeMap::new(), BTreeMap::new());
        let languages = parsed.languages.clone();
        for country in parsed.countries() {
            let spoken = parsed.languages_of(country);
            let texts = |files: &BTreeMap<Lang, Vec<FtlFile>>| {
                let texts = |lang: &Lang| {
                    let own = Arc::new(messages(files.get(lang).into_iter().flatten()));
                    let shared = [units, &urgent].into_iter().filter_map(|all| all.get(lang));
                    let layers = [own].into_iter().chain(shared.cloned());
                    (*lang, Texts::new(*lang, layers.collect()))
                };
                languages.iter().map(texts).collect::<BTreeMap<_, _>>()
            };
            if let Some(mut found) = parsed.rights.remove(&country) {
                let texts = texts(&found.files);
                for (topic, card) in &mut found.cards {
                    for (lang, words) in &texts {
                        let title = words.format(topic, Some("title"), &FluentArgs::new());
                        if let Some(Ok(title)) = title {
                            card.titles.insert(*lang, title);
                        }
                    }
                }
                texts.values().for_each(Texts::forget);
                let languages = spoken.clone();
                rights.insert(country, CountryRights { cards: found.cards, texts, languages });
            }
            if let Some(found) = parsed.contacts.remove(&country) {
                let texts = texts(&found.files);
                contacts.insert(country, CountryContacts { contacts: found, texts });
            }
        }
        Self { rights, contacts, urgent, avoid, ..Self::default() }
    }
}

/// All words of a version: what is pinned, and what never is.
pub(crate) struct Wording {
    pub(crate) shared: BTreeMap<Lang, Texts>,
    pub(crate) checklists: BTreeMap<String, Checklist>,
    pub(crate) timeless: Arc<Timeless>,
}

impl Wording {
    pub(crate) fn new(
        languages: &[Lang],
        units: &Units,
        checklists: BTreeMap<String, Checklist>,
        timeless: Arc<Timeless>,
    ) -> Self {
        let texts = |lang: &Lang| {
            let layers = [units, &timeless.urgent].into_iter().filter_map(|all| all.get(lang));
            (*lang, Texts::new(*lang, layers.cloned().collect()))
        };
        let shared = languages.iter().map(texts).collect();
        Self { shared, checklists, timeless }
    }

    /// A bubble in words.
    pub(crate) fn render(&self, bubble: &Bubble, reader: &Reader) -> Vec<Rendered> {
        let source = Some(source(&bubble.text));
        let mut rendered: Vec<Rendered> = self
            .bubbles(&bubble.text, reader)
            .into_iter()
            .filter(|(text, _)| !text.is_empty())
            .map(|(text, bold)| Rendered { text, bold, offers: Vec::new(), source: source.clone() })
            .collect();
        if rendered.is_empty() {
            rendered.push(Rendered {
                text: NOTHING.to_owned(),
                bold: Vec::new(),
                offers: Vec::new(),
                source,
            });
        }
        if let Some(last) = rendered.last_mut() {
            last.offers = bubble
                .offers
                .iter()
                .map(|offer| RenderedOffer {
                    id: offer.id.clone(),
                    label: self.text(&offer.label, reader),
                    url: offer.url.clone(),
                })
                .collect();
        }
        rendered
    }

    /// A text as one string.
    pub(crate) fn text(&self, text: &Text, reader: &Reader) -> String {
        let parts: Vec<String> =
            self.bubbles(text, reader).into_iter().map(|(text, _)| text).collect();
        parts.join("\n\n")
    }

    /// The words of a label, if there are any: nothing is made up for what is missing.
    pub(crate) fn title(&self, text: &Text, lang: Lang) -> Option<String> {
        let reader = Reader {
            lang,
            channel: ChannelKind::Telegram,
            address: None,
            country: None,
            organisation: None,
            today: Date::ZERO,
        };
        let known = match text {
            Text::Message { id, attr, .. } => self.shared.get(&lang)?.has(id, attr.as_deref()),
            Text::Card { country, topic, .. } => {
                self.timeless.rights.get(country)?.cards.contains_key(topic)
            }
            Text::Item { list, item, .. } => self.checklists.get(list)?.item(item).is_some(),
            _ => true,
        };
        known.then(|| self.text(text, &reader))
    }

    fn bubbles(&self, text: &Text, reader: &Reader) -> Vec<Marked> {
        match text {
            Text::Plain { text } => vec![(text.clone(), Vec::new())],
            Text::Card { country, topic, part: CardPart::Whole } => {
                card::whole(self, *country, topic, reader)
            }
            Text::Urgent { kind, country } => card::urgent(self, *kind, *country, reader),
            Text::Contacts { country, situation } => {
                vec![markup::bubble(&card::contacts(self, *country, situation, reader))]
            }
            _ => markup::bubbles(&self.raw(text, reader, 0)),
        }
    }

    /// The words with authors' marks still in them and people's words guarded.
    pub(crate) fn raw(&self, text: &Text, reader: &Reader, depth: u8) -> String {
        if depth > DEPTH {
            return NOTHING.to_owned();
        }
        match text {
            Text::Plain { text } => markup::guard(text),
            Text::Message { id, attr, args } => {
                let args = self.args(args, reader, depth);
                self.message(id, attr.as_deref(), &args, reader.lang)
                    .unwrap_or_else(|| NOTHING.to_owned())
            }
            Text::Item { list, item, part } => self.item(list, item, part.as_deref(), reader),
            Text::Card { country, topic, part: CardPart::Title } => {
                card::part(self, *country, topic, Some("title"), reader)
                    .unwrap_or_else(|| NOTHING.to_owned())
            }
            Text::Card { country, topic, part: CardPart::Short } => {
                card::part(self, *country, topic, None, reader)
                    .unwrap_or_else(|| NOTHING.to_owned())
            }
            Text::Card { .. } | Text::Urgent { .. } => {
                let parts: Vec<String> = self
                    .bubbles(text, reader)
                    .into_iter()
                    .map(|(text, _)| markup::guard(&text))
                    .collect();
                parts.join("\n\n")
            }
            Text::Contacts { country, situation } => {
                card::contacts(self, *country, situation, reader)
            }
        }
    }

    fn item(&self, list: &str, item: &str, part: Option<&str>, reader: &Reader) -> String {
        let found = self.checklists.get(list).and_then(|l| Some((l, l.item(item)?)));
        let Some((checklist, row)) = found else {
            self.miss();
            return NOTHING.to_owned();
        };
        let (id, attr) = match part {
            Some("area") => (checklist.area_message(&row.area), None),
            part => (checklist.item_message(item), part),
        };
        let args = self.args(&Vars::new(), reader, 0);
        self.message(&id, attr, &args, reader.lang).unwrap_or_else(|| NOTHING.to_owned())
    }

    /// A message of the language, else of English, else with a sign for what is missing.
    pub(crate) fn message(
        &self,
        id: &str,
        attr: Option<&str>,
        args: &FluentArgs<'_>,
        lang: Lang,
    ) -> Option<String> {
        formatted(&self.shared, &self.timeless.missed, id, attr, args, lang)
    }

    /// A message of ours that takes only a few values.
    pub(crate) fn own(&self, id: &str, args: &[(&str, &str)], lang: Lang) -> String {
        let mut all = FluentArgs::new();
        for (name, value) in args {
            all.set((*name).to_owned(), (*value).to_owned());
        }
        self.message(id, None, &all, lang).unwrap_or_default()
    }

    /// Values of a message: those that every message gets, and its own.
    pub(crate) fn args(&self, vars: &Vars, reader: &Reader, depth: u8) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        args.set("channel", reader.channel.name());
        args.set("address", reader.address.clone().unwrap_or_else(|| "none".to_owned()));
        args.set("country", reader.country.map_or("none", Country::code));
        let organisation = reader.organisation.as_deref().map(markup::guard);
        args.set("organisation", organisation.unwrap_or_else(|| "none".to_owned()));
        for (name, value) in vars {
            values::set(self, &mut args, name, value, reader, depth);
        }
        args
    }

    /// Counts something that could not be said as it should.
    pub(crate) fn miss(&self) {
        self.timeless.missed.fetch_add(1, Ordering::Relaxed);
    }
}

/// A message of the language, else of English, else with a sign for what is missing.
pub(crate) fn formatted(
    texts: &BTreeMap<Lang, Texts>,
    missed: &AtomicU64,
    id: &str,
    attr: Option<&str>,
    args: &FluentArgs<'_>,
    lang: Lang,
) -> Option<String> {
    if let Some(Ok(text)) = texts.get(&lang).and_then(|texts| texts.format(id, attr, args)) {
        return Some(text);
    }
    missed.fetch_add(1, Ordering::Relaxed);
    if let Some(Ok(text)) = texts.get(&Lang::En).and_then(|texts| texts.format(id, attr, args)) {
        return Some(text);
    }
    [lang, Lang::En].iter().find_map(|lang| texts.get(lang)?.format_with_holes(id, attr, args))
}

/// Name of a text for transcripts and tests.
fn source(text: &Text) -> String {
    match text {
        Text::Message { id, attr: None, .. } => id.clone(),
        Text::Message { id, attr: Some(attr), .. } => format!("{id}.{attr}"),
        Text::Card { topic, .. } => format!("card-{topic}"),
        Text::Item { list, item, .. } => format!("{list}-{item}"),
        Text::Urgent { kind, .. } => format!("urgent-{}", kind.name()),
        Text::Contacts { situation, .. } => format!("contacts-{situation}"),
        Text::Plain { .. } => "plain".to_owned(),
    }
}
