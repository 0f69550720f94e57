//! The pages of a talk. Reading them changes nothing.

use std::time::Duration;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, SET_COOKIE};
use axum::response::{IntoResponse, Response};
use domain::{ButtonAction, deadline};
use engine::Value;
use jiff::Timestamp;
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::json;
use worker::TalkLine;

use super::room::{Look, Room};
use crate::front::bold;
use crate::guard::set_cookie;
use crate::page::{Frame, in_languages, not_found, page as framed};
use crate::{Site, page as pages};

/// How long a page waits for new bubbles in one request: shorter than a shutdown.
const WAIT: Duration = Duration::from_secs(8);
/// Longest message that the page lets write.
const TEXT_MAX: &str = "4000";
/// Documents that are pages: shown, but may neither run nor fetch anything.
pub(crate) const SANDBOX: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/// Why something was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    /// The database is away.
    Away,
    /// Too many messages.
    TooFast,
    /// The file is too large.
    TooLarge,
    /// The browser sends no cookie.
    NoCookie,
}

impl Problem {
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Away => "site-problem-away",
            Self::TooFast => "site-problem-fast",
            Self::TooLarge => "site-problem-large",
            Self::NoCookie => "site-problem-cookie",
        }
    }

    pub(crate) const fn status(self) -> StatusCode {
        match self {
            Self::Away => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooFast => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NoCookie => StatusCode::BAD_REQUEST,
        }
    }
}

pub(crate) async fn page(State(site): State<Site>, room: Room) -> Response {
    draw(&site, room, None, "").await
}

/// The page again, with what went wrong and the words that were not taken.
pub(crate) async fn with_problem(
    site: &Site,
    room: Room,
    problem: Problem,
    kept: &str,
) -> Response {
    draw(site, room, Some(problem), kept).await
}

/// What a page shows of a talk.
#[derive(Default)]
struct Shown {
    lines: Vec<TalkLine>,
    ahead: jiff::SignedDuration,
    open: bool,
    trial: bool,
}

async fn draw(site: &Site, mut room: Room, mut problem: Option<Problem>, kept: &str) -> Response {
    // Whoever cannot be told that somebody reads is told that nobody does.
    let trial = worker::staff::nobody_reads(site.line()).await.unwrap_or(true);
    let mut shown = Shown { trial, ..Shown::default() };
    let loaded = async {
        let Some(token) = &room.token else { return Ok(None) };
        let Some(talk) = site.line().talk(&room.account, token).await? else { return Ok(None) };
        shown.open = true;
        shown.lines = site.line().talk_lines(&talk, 0).await?;
        Ok::<_, worker::TurnError>(site.line().talk_person(&talk).await?)
    };
    match loaded.await {
        Ok(Some(person)) => {
            room.words = room.words.clone().in_talk(person.lang);
            shown.ahead = person.ahead;
        }
        Ok(None) => {}
        Err(error) => {
            tracing::warn!(error = %error, "a talk could not be read");
            problem = problem.or(Some(Problem::Away));
        }
    }
    // A visit makes no row: the cookie alone is worth nothing until something is said.
    let fresh = room.token.is_none().then(|| site.line().talk_token());
    let markup = whole(site, &room, &shown, problem, kept);
    let status = problem.map_or(StatusCode::OK, Problem::status);
    let mut response = (status, markup).into_response();
    if let Some(token) = &fresh {
        let cookie = set_cookie(site, &room.cookie, Some(token), false);
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

fn whole(site: &Site, room: &Room, shown: &Shown, problem: Option<Problem>, kept: &str) -> Markup {
    let words = &room.words;
    let title = words.say("site-chat-title");
    // The person's words may also stand last because an answer was wiped.
    let waiting = room.tries > 0 && shown.lines.last().is_some_and(|line| line.mine);
    // Only while an answer is on its way, and not for ever.
    let again = waiting.then(|| {
        let left = (room.tries - 1).to_string();
        (2, format!("{}#said", room.path_with("", &[("w", &left)])))
    });
    let class = match (room.role, room.look) {
        (None, _) => "chat",
        (Some(_), Look::Chat) => "chat try",
        (Some(_), Look::Sms) => "chat try sms",
    };
    let corner = html! {
        form.exit method="post" action=(room.path("/end")) data-exit="" data-away=(words.link("/away")) {
            button title=(words.say("site-exit-hint")) { (words.say("site-exit")) }
        }
    };
    let last = shown.lines.last().map_or(0, |line| line.seq);
    let body = html! {
        @if let Some(role) = room.role { (controls(site, room, role, shown)) }
        ol.log #log role="log" aria-live="polite" aria-label=(title) tabindex="0"
            data-lines=(room.path("/lines"))
            data-last=(last) data-count=(shown.lines.len()) data-open=(u8::from(shown.open)) {
            (opening(room, shown.trial))
            (bubbles(site, room, &shown.lines))
        }
        p.status #status role="status" data-busy=(words.say("site-answering"))
            data-offline=(words.say("site-problem-offline")) {
            @if waiting { (words.say("site-answering")) }
        }
        @if let Some(problem) = problem {
            p.problem #problem role="alert" { (words.say(problem.message())) }
        } @else {
            p.problem #problem role="alert" hidden {}
        }
        @if let Some(link) = room.link.as_ref().filter(|_| shown.lines.is_empty()) {
            form.start method="post" action=(room.path("/say")) data-say="" data-now="" {
                input type="hidden" name="once" value=(site.once());
                input type="hidden" name="start" value=(link);
                button { (words.say("site-show-card")) }
            }
        }
        form.say #say method="post" action=(room.path("/say")) enctype="multipart/form-data" data-say="" {
            input type="hidden" name="once" value=(site.once());
            label.hide for="text" { (words.say("site-write")) }
            textarea #text name="text" rows="1" maxlength=(TEXT_MAX) autocomplete="off"
                placeholder=(words.say("site-write")) enterkeyhint="send" { (kept) }
            div.row {
                label.file {
                    span { (words.say("site-file")) }
                    input type="file" name="file" aria-label=(words.say("site-file"));
                }
                output #chosen {}
                button.send { (words.say("site-send")) }
            }
        }
        noscript { p.small { a href=(room.path("")) { (words.say("site-look-again")) } } }
        p.small {
            (words.say("site-chat-dies")) " "
            a href=(room.path("/code")) { (words.say("site-have-code")) }
            @for (lang, address) in in_languages(words, &plain_path(room)) {
                @if lang != words.lang {
                    " · "
                    a href=(address) lang=(lang.code()) hreflang=(lang.code()) { (lang.endonym()) }
                }
            }
        }
    };
    // The languages stand at the foot: on a small screen the top line is for leaving.
    let (languages, corner) = (Vec::new(), Some(corner));
    let frame = Frame { title: &title, class, script: true, again, languages, corner };
    framed(words, frame, body)
}

/// The room's address without a language in it.
fn plain_path(room: &Room) -> String {
    let words = room.words.clone().unchosen();
    let link: Vec<(&str, &str)> =
        room.link.as_deref().map(|link| ("c", link)).into_iter().collect();
    Room {
        words,
        account: room.account.clone(),
        base: room.base.clone(),
        cookie: String::new(),
        token: None,
        link: None,
        ..*room
    }
    .path_with("", &link)
}

/// What stands on the page before anything is said; it is no message.
fn opening(room: &Room, trial: bool) -> Markup {
    html! {
        li.bubble.opening {
            @for line in room.words.say("site-chat-opening").lines() { p { (line) } }
            @if trial { p { (room.words.say("site-trial")) } }
        }
    }
}

/// The simulator's strip: who one is, what one may try, and the clock.
fn controls(site: &Site, room: &Room, role: &str, shown: &Shown) -> Markup {
    let words = &room.words;
    let now = site.line().now();
    let theirs = now.checked_add(shown.ahead).unwrap_or(now);
    let other = match room.look {
        Look::Chat => ("sms", "site-try-look-sms"),
        Look::Sms => ("chat", "site-try-look-chat"),
    };
    let tries: Vec<String> = (1..=4)
        .filter_map(|n| words.maybe(&format!("site-role-{role}"), Some(&format!("try-{n}"))))
        .collect();
    html! {
        details.controls open[shown.lines.is_empty()] {
            summary {
                strong { (words.say(&format!("site-role-{role}"))) } " · "
                (words.with("site-clock", &[("now", Value::from(clock(theirs, room)))]))
            }
            p {
                (words.say(&format!("site-role-{role}-text"))) " · "
                a href=(words.link("/try")) { (words.say("site-try-other")) }
                " · "
                a href=(look_path(room, other.0)) { (words.say(other.1)) }
            }
            form.clock method="post" action=(room.path("/shift")) {
                @for step in ["hour", "day", "fortnight"] {
                    button name="by" value=(step) {
                        (words.say(&format!("site-clock-{step}")))
                    }
                }
            }
            @if shown.lines.is_empty() && !tries.is_empty() {
                form.tries method="post" action=(room.path("/say")) data-say="" {
                    input type="hidden" name="once" value=(site.once());
                    span { (words.say("site-try-say")) }
                    @for text in &tries { button name="text" value=(text) { (text) } }
                }
            }
        }
    }
}

fn look_path(room: &Room, look: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("look", look);
    if let Some(country) = room.country {
        query.append_pair("country", country.code());
    }
    if room.words.chosen {
        query.append_pair("lang", room.words.lang.code());
    }
    format!("{}?{}", room.base, query.finish())
}

/// Day and time where the simulated person works.
fn clock(now: Timestamp, room: &Room) -> String {
    now.to_zoned(deadline::zone(room.country)).strftime("%d/%m/%Y %H:%M").to_string()
}

/// Bubbles in order. Only those that came after the person's last words can be answered.
fn bubbles(site: &Site, room: &Room, lines: &[TalkLine]) -> Markup {
    let said = lines.iter().rposition(|line| line.mine);
    html! {
        @for (at, line) in lines.iter().enumerate() {
            (bubble(site, room, line, said.is_none_or(|said| at > said), said == Some(at)))
        }
    }
}

/// `live` bubbles can be answered; the `latest` words of the person are where reading goes on.
fn bubble(site: &Site, room: &Room, line: &TalkLine, live: bool, latest: bool) -> Markup {
    let words = &room.words;
    let shown = &line.bubble;
    let upload = shown.source.as_deref().filter(|source| source.starts_with("upload-"));
    let presses: Vec<(usize, &str, String)> = shown
        .buttons
        .iter()
        .enumerate()
        .filter_map(|(at, button)| match &button.action {
            ButtonAction::Press { visit, option } => {
                Some((at + 1, button.label.as_str(), format!("{visit}.{option}")))
            }
            ButtonAction::Open { .. } => None,
        })
        .collect();
    html! {
        li.bubble.mine[line.mine] id=[latest.then_some("said")] data-seq=(line.seq) {
            span.hide { (words.say(if line.mine { "site-you" } else { "site-we" })) ": " }
            @if line.mine {
                @if let Some(upload) = upload { em { (words.say(&format!("site-{upload}"))) } " " }
                span.words { (shown.text) }
            } @else {
                div.words { (bold(&shown.text, &shown.bold)) }
            }
            @if let Some(document) = &shown.document {
                a.document href=(room.path(&format!("/file/{}", document.file))) target="_blank" rel="noopener" {
                    (document.name)
                }
            }
            @for button in &shown.buttons {
                @if let ButtonAction::Open { url } = &button.action {
                    @if is_web(url) { a.document href=(url) rel="noopener" { (button.label) } }
                }
            }
            @if live && !presses.is_empty() {
                @if room.look == Look::Sms {
                    ol.numbered { @for (_, label, _) in &presses { li { (label) } } }
                } @else {
                    form.options method="post" action=(room.path("/say")) data-say="" {
                        input type="hidden" name="once" value=(site.once());
                        @for (_, label, press) in &presses {
                            button name="press" value=(press) { (label) }
                        }
                    }
                }
            }
        }
    }
}

/// Links lead to pages, never to scripts.
fn is_web(url: &str) -> bool {
    ["https://", "http://", "/"].iter().any(|start| url.starts_with(start))
}

/// What a waiting page has already.
#[derive(Deserialize)]
pub(crate) struct Has {
    #[serde(default)]
    last: i64,
    #[serde(default)]
    count: usize,
}

/// New bubbles, as soon as there are some.
pub(crate) async fn lines(
    State(site): State<Site>,
    mut room: Room,
    Query(has): Query<Has>,
) -> Response {
    let over = || Json(json!({ "over": true, "words": room.words.say("site-chat-over") }));
    let Some(token) = &room.token else { return over().into_response() };
    let seen = (has.last, has.count);
    match site.line().talk_wait(&room.account, token, seen, WAIT).await {
        Ok(Some(lines)) => {
            if let Ok(Some(talk)) = site.line().talk(&room.account, token).await
                && let Ok(Some(person)) = site.line().talk_person(&talk).await
            {
                room.words = room.words.clone().in_talk(person.lang);
            }
            let said = lines.iter().rposition(|line| line.mine);
            let new = html! {
                @for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.seq > has.last) {
                    (bubble(&site, &room, line, said.is_none_or(|said| at > said), false))
                }
            };
            Json(json!({
                "html": new.into_string(),
                "lang": room.words.lang.code(),
                "last": lines.last().map_or(0, |line| line.seq),
                "all": lines.iter().map(|line| line.seq).collect::<Vec<_>>(),
                "waiting": lines.last().is_some_and(|line| line.mine),
            }))
            .into_response()
        }
        Ok(None) => over().into_response(),
        Err(error) => {
            tracing::warn!(error = %error, "a talk could not be read");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// A document that stands in this talk, and in no other.
pub(crate) async fn file(
    State(site): State<Site>,
    room: Room,
    Path(params): Path<std::collections::HashMap<String, String>>,
) -> Response {
    let file = params.get("file").cloned().unwrap_or_default();
    let found = async {
        let Some(token) = &room.token else { return Ok(None) };
        let Some(talk) = site.line().talk(&room.account, token).await? else { return Ok(None) };
        site.line().talk_document(&talk, &file).await
    };
    match found.await {
        Ok(Some((document, bytes))) => {
            let is_page = document.mime == "text/html";
            let kind =
                if is_page { "text/html; charset=utf-8" } else { "application/octet-stream" };
            let kind = if document.mime == "text/calendar" { "text/calendar" } else { kind };
            let name: String = document
                .name
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' })
                .collect();
            let place = if is_page { "inline" } else { "attachment" };
            let headers = [
                (CONTENT_TYPE, kind.to_owned()),
                (CONTENT_DISPOSITION, format!("{place}; filename=\"{name}\"")),
                (CONTENT_SECURITY_POLICY, SANDBOX.to_owned()),
            ];
            (headers, bytes).into_response()
        }
        Ok(None) => not_found(room.words).await,
        Err(error) => {
            tracing::warn!(error = %error, "a document could not be read");
            pages::notice(
                &room.words,
                StatusCode::SERVICE_UNAVAILABLE,
                "site-problem-away",
                "/chat",
            )
        }
    }
}

pub(crate) async fn code(room: Room) -> Markup {
    code_page(&room, None, "")
}

/// The form for a code; `trouble` says why the last one did not open anything.
pub(crate) fn code_page(room: &Room, trouble: Option<&str>, code: &str) -> Markup {
    let words = &room.words;
    let title = words.say("site-code-title");
    let pin = trouble == Some("pin");
    let body = html! {
        section.text {
            h1 { (title) }
            p { (words.say("site-code-text")) }
            @if let Some(trouble) = trouble {
                p.problem role="alert" { (words.say(&format!("site-code-{trouble}"))) }
            }
            form method="post" action=(room.path("/code")) {
                label for="code" { (words.say("site-code")) }
                input #code name="code" inputmode="numeric" autocomplete="off" required
                    maxlength="60" value=(if pin { code } else { "" }) autofocus[!pin];
                @if pin {
                    label for="pin" { (words.say("site-code-pin-label")) }
                    input #pin name="pin" type="password" inputmode="numeric" autocomplete="off"
                        maxlength="12" autofocus;
                }
                p { button.send { (words.say("site-code-open")) } }
            }
            p { a href=(room.path("")) { (words.say("site-back")) } }
        }
    };
    let languages = in_languages(words, &format!("{}/code", room.base));
    framed(words, Frame { title: &title, class: "front", languages, ..Frame::default() }, body)
}
