//! Text messages: what differs from other channels once a message is with the line.
//!
//! What is said becomes pages of at most three parts ([`pages`]); parts of long messages wait
//! for each other ([`arrival`]); what was used is counted ([`usage`]). A number alone proves
//! nothing: anybody can forge a sender, so that flows ask for a code or a PIN.

pub(crate) mod arrival;
pub(crate) mod pages;
pub(crate) mod usage;

use std::collections::BTreeMap;

use domain::{Act, Body, ChannelKind, Country, Outbound};
use engine::{Input, Text, Vars};
use store::{ContactRow, Linked, Write};

use crate::context::Context;
use crate::line::Inner;
use crate::{places, verbs};
use pages::{Hints, Page};

pub use usage::GatewayDay;

/// What one part costs through a gateway, in millionths of the currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PartPrices {
    /// Of a part sent.
    pub sent: i64,
    /// Of a part received.
    pub received: i64,
}

impl SmsSettings {
    /// What a row of usage costs, in millionths.
    pub fn cost(&self, row: &store::Usage) -> i64 {
        let price = self.prices.get(&row.account).copied().unwrap_or_default();
        let sent = row.parts_sent.saturating_mul(price.sent);
        sent.saturating_add(row.parts_received.saturating_mul(price.received))
    }
}

/// What text messages cost, and when staff are told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SmsSettings {
    /// Prices by account.
    pub prices: BTreeMap<String, PartPrices>,
    /// Currency of all prices.
    pub currency: String,
    /// Staff are told when a day costs more, in millionths; 0 is never.
    pub warn_daily: i64,
}

/// The flow that says "you have a new message" where its matter is not known.
const ELSEWHERE: &str = "elsewhere";
/// A short link to a card is good for so long.
const CARD_LINK_MS: i64 = 7 * 86_400_000;
/// A short link to a person's own page is good for so long.
const PAGE_LINK_HOURS: i64 = 48;

/// Sends what a timer would have begun here to the way that the person has chosen. What it
/// is about comes along only if it is a workshop; that somebody has answered a report is
/// said without a word about which.
pub(crate) fn forward(context: &mut Context<'_>, way: &Linked, body: &Body) -> bool {
    let Body::Timer { what, flow: Some(flow), about } = body else { return false };
    // That something was joined or parted concerns this very phone.
    if what != "flow" || flow == verbs::ways::NOTICE || context.contact.stopped {
        return false;
    }
    let cycle = about
        .as_deref()
        .and_then(|about| about.split('/').next()?.parse().ok())
        .filter(|id| context.cycles.contains_key(id));
    let forwarded = match cycle {
        Some(id) => {
            let role = context.cycles[&id].1;
            context.writes.push(Write::Member { cycle: id, contact: way.contact, role });
            body.clone()
        }
        None => Body::Timer { what: what.clone(), flow: Some(ELSEWHERE.to_owned()), about: None },
    };
    let name = format!("{flow}/{}", about.as_deref().unwrap_or_default());
    context.set_timer_of(way.contact, &name, context.now, &forwarded);
    true
}

impl Inner {
    /// Whether a message only asks for the next page.
    pub(crate) fn reads_on(&self, context: &Context<'_>, input: &Input, held: &[Page]) -> bool {
        let (Some(page), Input::Text(text)) = (held.first(), input) else { return false };
        let lang = context.lang();
        let words = self.catalog.message(lang, "line-more", Some("syn-more"), &Vars::new());
        context.view.channel == ChannelKind::Sms
            && pages::asks(page, text, &words.unwrap_or_default())
    }

    /// Turns what a turn says into pages: the first goes out, the others are kept. `answers`:
    /// the person wrote, and what waited before is over.
    pub(crate) fn in_pages(
        &self,
        context: &mut Context<'_>,
        answers: bool,
        acts: &mut Vec<(Act, bool)>,
        held: &mut Vec<Page>,
    ) {
        if context.view.channel != ChannelKind::Sms {
            return;
        }
        let mut bubbles = Vec::new();
        let mut pushed = false;
        // Nothing can be wiped, calmed or acknowledged on a phone.
        for (act, push) in std::mem::take(acts) {
            if let Act::Send { bubble } = act {
                bubbles.push(self.with_page_link(context, bubble));
                pushed |= push;
            }
        }
        if answers {
            held.clear();
        }
        if bubbles.is_empty() {
            return;
        }
        let neutral = bubbles.iter().all(|bubble| self.is_harmless(bubble));
        let mut hints = self.hints(context);
        hints.page = self.card_page(context, &bubbles, &hints);
        let mut pages = pages::compose(bubbles, &hints);
        if pushed && !neutral {
            pages = pages::behind_news(pages, &hints);
        }
        let first = pages.remove(0);
        acts.push((Act::Send { bubble: first.bubble }, pushed));
        *held = pages;
    }

    fn hints(&self, context: &Context<'_>) -> Hints {
        let reader = self.reader(&context.view, context.now);
        let say = |id: &str| self.catalog.text(&Text::message(id), &reader);
        Hints {
            more: say("line-more"),
            list: say("line-more-list"),
            news: say("line-news"),
            page: None,
            toneless: context.profile.toneless,
        }
    }

    /// Whether a bubble gives nothing away on a screen that somebody else sees.
    fn is_harmless(&self, bubble: &Outbound) -> bool {
        let Some(source) = bubble.source.as_deref() else { return false };
        let library = self.catalog.library();
        self.flow_of(source).is_some_and(|flow| {
            let node = source.strip_prefix(flow).and_then(|rest| rest.strip_prefix('-'));
            let nodes = library.flows.get(flow).map(|flow| &flow.nodes);
            nodes.zip(node).is_some_and(|(nodes, node)| nodes.get(node).is_some_and(|n| n.harmless))
        })
    }

    /// The flow that a message belongs to: the longest name that it begins with.
    pub(crate) fn flow_of(&self, source: &str) -> Option<&str> {
        let first = source.split(' ').next().unwrap_or_default();
        let begins = |flow: &&String| {
            first.strip_prefix(flow.as_str()).is_some_and(|rest| rest.starts_with('-'))
        };
        self.catalog
            .library()
            .flows
            .keys()
            .filter(begins)
            .max_by_key(|flow| flow.len())
            .map(String::as_str)
    }

    /// A document cannot be sent to a phone: a short link leads to it.
    fn with_page_link(&self, context: &mut Context<'_>, mut bubble: Outbound) -> Outbound {
        let Some(document) = bubble.document.take() else { return bubble };
        let kept = PAGE_LINK_HOURS * 3_600_000;
        let target = crate::links::Target::File { file: document.file, mime: document.mime };
        if let Some(link) = self.short_link(context, &target, kept) {
            let args = Vars::from([
                ("hours".to_owned(), PAGE_LINK_HOURS.into()),
                ("link".to_owned(), link.into()),
            ]);
            let reader = self.reader(&context.view, context.now);
            let line = self.catalog.text(&Text::with("line-page", args), &reader);
            bubble.text = format!("{}\n{line}", bubble.text);
        }
        bubble
    }

    /// Where a card that takes several messages can be read as one page.
    fn card_page(
        &self,
        context: &mut Context<'_>,
        bubbles: &[Outbound],
        hints: &Hints,
    ) -> Option<String> {
        let topic = bubbles.iter().find_map(|b| b.source.as_deref()?.strip_prefix("card-"))?;
        let country = context.country()?;
        self.catalog.card(country, topic)?;
        if pages::compose(bubbles.to_vec(), hints).len() < 2 {
            return None;
        }
        let target = crate::links::Target::Card { country, topic: topic.to_owned() };
        self.short_link(context, &target, CARD_LINK_MS)
    }

    /// Makes a short link for this person, if people can reach our pages.
    fn short_link(
        &self,
        context: &mut Context<'_>,
        target: &crate::links::Target,
        kept: i64,
    ) -> Option<String> {
        if self.settings.public_url.is_empty() {
            return None;
        }
        let token = crate::links::short_token(&*self.entropy);
        let lookup = self.short_lookup(&token);
        context.writes.push(Write::ShortLink {
            lookup,
            contact: context.contact.id,
            body: self.seal_json(&places::short_link(&lookup), target),
            expires_at: self.clock.now().as_millisecond() + kept,
        });
        Some(format!("{}/s/{token}", self.settings.public_url))
    }

    /// When it is night for somebody of whom only the number is known.
    pub(crate) fn where_night_is(&self, contact: &ContactRow) -> Option<Country> {
        if contact.channel != ChannelKind::Sms {
            return None;
        }
        let place = places::address(contact.id);
        let number = self.keys.address.open(place.aad(), &contact.address).ok()?;
        Country::of_number(std::str::from_utf8(&number).ok()?)
    }
}
