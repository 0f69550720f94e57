//! One case: what was said, what may be shared, and the answer.

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::case::{Deed, Flag, Guard, Offer};
use maud::{Markup, html};
use store::Who;
use worker::staff::ANSWER_MAX;
use worker::{CaseView, ClockView, Entry, EntryView, Piece};

use super::{Desk, framed, list, refused};
use crate::Site;
use crate::words::Words;

pub(crate) async fn show(State(site): State<Site>, desk: Desk, Path(id): Path<i64>) -> Response {
    match site.line().case(&desk.signed, id).await {
        Ok(view) => draw(&site, &desk, &view, None, "").await,
        Err(error) => refused(&desk.words, error, "/console").await,
    }
}

/// The page; after an answer that was not taken, with its words.
pub(crate) async fn draw(
    site: &Site,
    desk: &Desk,
    view: &CaseView,
    trouble: Option<&str>,
    kept: &str,
) -> Response {
    let words = &desk.words;
    let row = &view.row;
    let people = site.line().store().staff_list().await.unwrap_or_default();
    let by = people.iter().find(|p| Some(p.id) == row.assignee).map_or("–", |p| p.name.as_str());
    let path = format!("/console/case/{}", row.id);
    let title = words.say(&format!("console-kind-{}", row.kind.name()));
    let ways = site.line().case_ways(&desk.signed, view);
    let fact = |id: &str, value: &str| {
        html! { dt { (words.say(&format!("console-col-{id}"))) } dd { (value) } }
    };
    let body = html! {
        p { a href=(words.link("/console")) { (words.say("console-back")) } }
        h1 {
            (title) " · " (row.opened_on) " "
            @if row.trial { span.tag { (words.say("console-trial")) } }
        }
        @if let Some(trouble) = trouble { p.problem role="alert" { (words.say(trouble)) } }
        div.case {
            div {
                h2 { (words.say("console-said")) }
                ol.timeline { @for entry in &view.entries { (said(words, &path, view, entry)) } }
                @if !row.state.is_gone() {
                    h2 { (words.say("console-answer")) }
                    form method="post" action=(words.link(&format!("{path}/reply"))) {
                        (hidden(desk, row.version))
                        label.hide for="answer" { (words.say("console-answer")) }
                        textarea #answer name="text" rows="5" required maxlength=(ANSWER_MAX) { (kept) }
                        p.small { (words.say("console-answer-text")) }
                        button.send { (words.say("console-send")) }
                    }
                }
            }
            div.aside {
                h2 { (words.say("console-stands")) }
                dl.facts {
                    (fact("state", &words.say(&format!("console-state-{}", row.state.name()))))
                    (fact("matter", &list::matter(words, row)))
                    (fact("country", &list::country(words, row.country)))
                    (fact("lang", row.lang.map_or("–", domain::Lang::endonym)))
                    (fact("consent", &words.say(&format!("console-consent-{}", row.consent.name()))))
                    (fact("changed", &row.changed_on))
                    (fact("by", by))
                }
                @for (on, flag) in [(row.zero_tolerance, Flag::ZeroTolerance), (row.retaliation, Flag::Retaliation)] {
                    @if on {
                        p { span.tag.urgent { (words.say(&format!("console-flag-{}", flag.name()))) } }
                    }
                }
                @for alert in &view.alerts {
                    p {
                        span.tag.urgent { (words.say(&format!("console-alert-{}", alert.level))) } " "
                        (words.say(&format!("console-danger-{}", alert.kind)))
                    }
                }
                @if row.contact.is_none() { p.note { (words.say("console-no-way")) } }
                @if row.assignee != Some(desk.signed.id) || !view.alerts.is_empty() {
                    form method="post" action=(words.link(&format!("{path}/take"))) {
                        (hidden(desk, row.version))
                        button { (words.say("console-take")) }
                    }
                }
                (clocks(words, &ways.clocks))
                (moves(desk, &path, row.version, &ways.moves))
                (deeds(desk, &path, row.version, &ways.deeds))
            }
        }
    };
    framed(desk, &title, &path, body)
}

/// Deadlines, the next one first.
fn clocks(words: &Words, clocks: &[ClockView]) -> Markup {
    html! {
        @if !clocks.is_empty() {
            h2 { (words.say("console-clocks")) }
            dl.facts {
                @for clock in clocks {
                    dt { (words.say(&format!("console-clock-{}", clock.clock.name()))) }
                    dd {
                        (clock.last_day)
                        @if clock.late && clock.clock.is_for_staff() {
                            " " span.tag.urgent { (words.say("console-late")) }
                        }
                    }
                }
            }
        }
    }
}

/// Ways that the state machine has for this role; one that still needs something says what.
fn moves(desk: &Desk, path: &str, version: i64, offers: &[Offer]) -> Markup {
    let words = &desk.words;
    let shown: Vec<&Offer> =
        offers.iter().filter(|offer| !offer.missing.iter().any(|guard| guard.is_kind())).collect();
    html! {
        @if !shown.is_empty() { h2 { (words.say("console-moves")) } }
        @for offer in shown {
            @let name = words.say(&format!("console-state-{}", offer.to.name()));
            @if offer.missing.is_empty() {
                form method="post" action=(words.link(&format!("{path}/state"))) {
                    (hidden(desk, version))
                    input type="hidden" name="state" value=(offer.to.name());
                    button { (name) }
                }
            } @else {
                p {
                    (name) br;
                    span.small {
                        (words.say("console-needs")) " "
                        (offer.missing.iter().map(|guard| need(words, *guard))
                            .collect::<Vec<_>>().join(" · "))
                    }
                }
            }
        }
    }
}

fn need(words: &Words, guard: Guard) -> String {
    match guard.note() {
        Some(note) => words.say(&format!("console-note-{}", note.name())),
        None => words.say(&format!("console-need-{}", guard.name())),
    }
}

/// What else this role can write down now.
fn deeds(desk: &Desk, path: &str, version: i64, deeds: &[Deed]) -> Markup {
    let words = &desk.words;
    html! {
        @if !deeds.is_empty() {
            details {
                summary { (words.say("console-deeds")) }
                @for deed in deeds {
                    @let what = deed.what();
                    form method="post" action=(words.link(&format!("{path}/deed"))) {
                        (hidden(desk, version))
                        input type="hidden" name="deed" value=(what);
                        button { (words.say(&deed_words(&what))) }
                    }
                }
            }
        }
    }
}

/// `case.note.risk-scored` is `console-note-risk-scored`, `case.sign` is `console-do-sign`.
fn deed_words(what: &str) -> String {
    let name = what.trim_start_matches("case.").replace('.', "-");
    let kind = if what.matches('.').count() > 1 { "" } else { "do-" };
    format!("console-{kind}{name}")
}

fn hidden(desk: &Desk, version: i64) -> Markup {
    html! {
        input type="hidden" name="form" value=(desk.form);
        input type="hidden" name="version" value=(version);
    }
}

fn said(words: &Words, path: &str, view: &CaseView, line: &EntryView) -> Markup {
    let who = match line.who {
        Who::Worker => "worker",
        Who::Staff => "staff",
        Who::System => "system",
    };
    html! {
        li.staff-entry[line.who == Who::Staff] {
            p.who {
                (words.say(&format!("console-who-{who}"))) " · " (line.day)
                @if let Entry::Reply { by, .. } = &line.entry { " · " (by) }
                @if line.who == Who::Staff {
                    " · " (words.say(if line.delivered { "console-read" } else { "console-unread" }))
                }
            }
            @match &line.entry {
                Entry::Story { pieces, which, when, place, hours, behalf } => {
                    @if *behalf { p { span.tag { (words.say("console-behalf")) } } }
                    @for piece in pieces { (told(words, path, view, piece)) }
                    dl.facts {
                        (detail(words, "which", which))
                        (detail(words, "when", when))
                        (detail(words, "place", place))
                        (detail(words, "hours", hours))
                    }
                }
                Entry::More { pieces } => {
                    @for piece in pieces { (told(words, path, view, piece)) }
                }
                Entry::Reply { text, .. } => { p.words { (text) } }
                Entry::Wish { field, value } => { dl.facts { (detail(words, field, value)) } }
                Entry::Withdrawn => { p { (words.say("console-state-withdrawn")) } }
            }
        }
    }
}

/// A detail as it was told; a chosen answer in words, others as they were written.
fn detail(words: &Words, name: &str, value: &str) -> Markup {
    let shown = words
        .maybe(&format!("console-{name}-{value}"), None)
        .filter(|_| value.bytes().all(|b| b.is_ascii_lowercase()))
        .unwrap_or_else(|| value.to_owned());
    html! {
        @if !value.is_empty() {
            dt { (words.maybe(&format!("console-told-{name}"), None).unwrap_or_default()) }
            dd.words { (shown) }
        }
    }
}

fn told(words: &Words, path: &str, view: &CaseView, piece: &Piece) -> Markup {
    let file = piece.file.as_ref().and_then(|id| view.files.iter().find(|file| file.id == *id));
    html! {
        @if !piece.text.is_empty() { p.words { (piece.text) } }
        @if let Some(file) = file {
            @let address = format!("{path}/file/{}", file.id);
            @if !file.ready {
                p.small { (words.say("console-file-coming")) }
            } @else if file.mime.starts_with("image/") {
                img src=(address) alt=(words.say("console-photo")) loading="lazy";
            } @else if file.mime.starts_with("audio/") {
                audio controls src=(address) preload="none" {}
            } @else {
                p { a href=(address) { (words.say("console-file")) } " · " (file.size / 1024 + 1) " kB" }
            }
        }
    }
}

/// A file of a case. Shown only if it is a picture or a sound, by its content.
pub(crate) async fn file(
    State(site): State<Site>,
    desk: Desk,
    Path((id, file)): Path<(i64, String)>,
) -> Response {
    match site.line().case_document(&desk.signed, id, &file).await {
        Ok((mime, bytes)) => {
            let shown =
                ["image/jpeg", "image/png", "image/webp", "audio/ogg"].contains(&mime.as_str());
            let (kind, place) = if shown {
                (mime.as_str(), "inline")
            } else {
                ("application/octet-stream", "attachment; filename=\"file\"")
            };
            let headers = [
                (CONTENT_TYPE, kind),
                (CONTENT_DISPOSITION, place),
                (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
            ];
            (headers, bytes).into_response()
        }
        Err(error) => refused(&desk.words, error, "/console").await,
    }
}
