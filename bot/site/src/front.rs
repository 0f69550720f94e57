//! The front page, cards for everybody, what will be published, and a page to go away to.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use content::Reader;
use domain::{ChannelKind, Country, Lang, deadline};
use engine::{Bubble, CardPart, Text, Value};
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::Site;
use crate::page::{Frame, in_languages, not_found, page};
use crate::words::Words;

pub(crate) async fn home(State(site): State<Site>, words: Words) -> Markup {
    // When nobody can say, the careful answer is the right one.
    let trial = worker::staff::nobody_reads(site.line()).await.unwrap_or(true);
    let title = words.say("site-title");
    let named = site.line().settings().bot_name.get();
    let bot = site.settings().telegram_name.as_ref().or(named);
    let body = html! {
        section.hero {
            h1 { (words.say("site-title")) }
            p.lead { (words.say("site-lead")) }
            @if trial { p.note role="note" { (words.say("site-trial")) } }
            p.actions {
                a.button href=(words.link("/chat")) { (words.say("site-open-chat")) }
                @if let Some(bot) = bot {
                    a.button.quiet href=(format!("https://t.me/{bot}")) rel="noopener" {
                        (words.say("site-open-telegram"))
                    }
                }
            }
            @if bot.is_some() { p.small { (words.say("site-telegram-vn")) } }
        }
        section.columns {
            @for part in ["ask", "report", "workshop"] {
                div {
                    h2 { (words.say(&format!("site-can-{part}"))) }
                    p { (words.say(&format!("site-can-{part}-text"))) }
                }
            }
        }
        section.text {
            h2 { (words.say("site-who")) }
            @for line in words.say("site-who-text").lines() { p { (line) } }
        }
        footer {
            @if site.settings().try_on { a href=(words.link("/try")) { (words.say("site-try")) } }
            a href=(words.link("/open")) { (words.say("site-open")) }
            a href=(words.link("/console")) { (words.say("site-console")) }
        }
    };
    let languages = in_languages(&words, "/");
    page(&words, Frame { title: &title, class: "front", languages, ..Frame::default() }, body)
}

/// A rights card for everybody who has its link.
pub(crate) async fn card(
    State(site): State<Site>,
    Path(link): Path<String>,
    words: Words,
) -> Response {
    let Some((country, topic)) = site.line().card_by_link(&link) else {
        return not_found(words).await;
    };
    let reader = Reader {
        lang: words.lang,
        channel: ChannelKind::Web,
        address: None,
        country: Some(country),
        organisation: site.line().settings().organisation.as_ref().map(|o| o.name.clone()),
        today: deadline::local_day(site.line().now(), Some(country)),
    };
    let text = |part| Text::Card { country, topic: topic.clone(), part };
    let catalog = site.line().catalog();
    let title = catalog.text(&text(CardPart::Title), &reader);
    let parts = catalog.render(&Bubble::of(text(CardPart::Whole)), &reader);
    let path = format!("/card/{link}");
    let body = html! {
        article.card {
            h1 { (title) }
            @for part in &parts { div.part { (bold(&part.text, &part.bold)) } }
            p.actions {
                a.button href=(words.link(&format!("/chat?c={link}"))) { (words.say("site-ask-more")) }
            }
        }
    };
    let languages = in_languages(&words, &path);
    page(&words, Frame { title: &title, class: "front", languages, ..Frame::default() }, body)
        .into_response()
}

/// Lines with their bold spans; nothing in them is ever markup.
pub(crate) fn bold(text: &str, spans: &[(usize, usize)]) -> Markup {
    let mut pieces = Vec::new();
    let mut at = 0;
    for (from, to) in spans {
        if let (Some(before), Some(strong)) = (text.get(at..*from), text.get(*from..*to)) {
            pieces.push((before, false));
            pieces.push((strong, true));
            at = *to;
        }
    }
    pieces.push((text.get(at..).unwrap_or_default(), false));
    html! {
        @for (piece, strong) in pieces {
            @if strong { strong { (piece) } } @else { (piece) }
        }
    }
}

/// What will be published for everybody, once there is enough of it.
pub(crate) async fn open(words: Words) -> Markup {
    let title = words.say("site-open");
    let body = html! {
        section.text {
            h1 { (title) }
            @for line in words.say("site-open-text").lines() { p { (line) } }
            p { a href=(words.link("/")) { (words.say("site-back")) } }
        }
    };
    let languages = in_languages(&words, "/open");
    page(&words, Frame { title: &title, class: "front", languages, ..Frame::default() }, body)
}

/// Where quick exit leads: a calendar, which tells nothing about where one was.
pub(crate) async fn away(State(site): State<Site>, words: Words) -> Markup {
    let today = deadline::local_day(site.line().now(), country_of(words.lang));
    let first = today.first_of_month();
    let month = words.with(
        "site-month",
        &[
            ("month", Value::from(today.month().to_string())),
            ("year", Value::from(today.year().to_string())),
        ],
    );
    let lead = i64::from(first.weekday().to_monday_zero_offset());
    let days = i64::from(first.days_in_month());
    let weeks: Vec<Vec<Option<Date>>> = (0..(lead + days + 6) / 7)
        .map(|week| {
            (0..7)
                .map(|column| week * 7 + column - lead)
                .map(|n| (0..days).contains(&n).then(|| first.saturating_add(n.days())))
                .collect()
        })
        .collect();
    let names = words.say("site-weekdays");
    html! {
        (maud::DOCTYPE)
        html lang=(words.lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (month) }
                link rel="stylesheet" href=(crate::assets::path("site.css"));
            }
            body.away {
                main {
                    table {
                        caption { (month) }
                        thead { tr { @for name in names.split_whitespace() { th scope="col" { (name) } } } }
                        tbody {
                            @for week in &weeks {
                                tr {
                                    @for day in week {
                                        @if let Some(day) = day {
                                            td aria-current=[(*day == today).then_some("date")] { (day.day()) }
                                        } @else { td {} }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Only for the day that a calendar marks.
const fn country_of(lang: Lang) -> Option<Country> {
    match lang {
        Lang::Vi => Some(Country::Vn),
        Lang::Th => Some(Country::Th),
        Lang::Km => Some(Country::Kh),
        Lang::My => Some(Country::Mm),
        Lang::En | Lang::Zh => None,
    }
}
