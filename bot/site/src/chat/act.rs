//! What people do in a talk. Every one of these is a form of our own page.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::header::{ACCEPT, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::{Body, FileKind, WireFile};
use jiff::SignedDuration;
use serde_json::json;
use worker::TurnError;

use super::room::Room;
use super::show::{self, Problem};
use crate::Site;
use crate::fields::Fields;
use crate::guard::{Source, set_cookie};
use crate::limits::Deed;

/// Without a script the answer is waited for this long before the page is shown.
const ANSWER: Duration = Duration::from_millis(2_500);
/// Bubbles come one after another: this long without a new one is the end of an answer.
const LULL: Duration = Duration::from_millis(400);
/// How often a page without a script looks again for an answer that is late.
const LATER: &str = "8";

/// Steps of the simulator's clock.
const STEPS: [(&str, i64); 3] = [("hour", 1), ("day", 24), ("fortnight", 14 * 24)];

pub(crate) async fn say(
    State(site): State<Site>,
    room: Room,
    source: Source,
    headers: HeaderMap,
    fields: Result<Fields, StatusCode>,
) -> Response {
    let silent = wants_json(&headers);
    let fields = match fields {
        Ok(fields) => fields,
        Err(StatusCode::PAYLOAD_TOO_LARGE) => {
            return refuse(&site, room, silent, Problem::TooLarge, "").await;
        }
        Err(status) => return status.into_response(),
    };
    let kept = fields.text("text").to_owned();
    let Some(token) = room.token.clone() else {
        return refuse(&site, room, silent, Problem::NoCookie, &kept).await;
    };
    let now = site.line().now();
    let begun = site.line().talk(&room.account, &token).await;
    let begins = matches!(begun, Ok(None));
    let allowed = site.limits().take(source.address, Deed::Say, "", now)
        && (!begins || site.limits().take(source.address, Deed::Begin, "", now));
    if !allowed {
        return refuse(&site, room, silent, Problem::TooFast, &kept).await;
    }
    let Some(Said { once, body, bytes }) = said(fields) else {
        return if silent {
            Json(json!({ "ok": true })).into_response()
        } else {
            redirect(&room.path(""))
        };
    };
    let result = async {
        if begins && (room.role.is_some() || room.words.chosen) {
            let roles = room.role.filter(|role| *role == "facilitator").unwrap_or_default();
            let lang = room.words.chosen.then_some(room.words.lang);
            site.line().talk_begin(&room.account, &token, roles, lang, room.country).await?;
        }
        site.line().talk_say(&room.account, &token, &once, body, bytes).await
    };
    let done: Result<_, TurnError> = result.await;
    match done {
        Err(error) => {
            tracing::warn!(error = %error, "a web message was not taken");
            refuse(&site, room, silent, Problem::Away, &kept).await
        }
        Ok(_) if silent => Json(json!({ "ok": true })).into_response(),
        Ok(_) => {
            answered(&site, &room).await;
            redirect(&format!("{}#said", room.path_with("", &[("w", LATER)])))
        }
    }
}

/// What a form says.
struct Said {
    /// Once-only id of the form.
    once: String,
    body: Body,
    /// Bytes of a file.
    bytes: Option<Vec<u8>>,
}

fn said(mut fields: Fields) -> Option<Said> {
    let once = fields.text("once").to_owned();
    let text = fields.text("text").trim().to_owned();
    if let Some((kind, bytes)) = fields.file.take() {
        let kind = match kind.split('/').next() {
            Some("image") => FileKind::Photo,
            Some("audio") => FileKind::Voice,
            Some("video") => FileKind::Video,
            _ => FileKind::Document,
        };
        let size = Some(bytes.len() as u64);
        let file = WireFile { handle: String::new(), kind, size, album: None };
        let body = Body::File { file, caption: text };
        return Some(Said { once, body, bytes: Some(bytes) });
    }
    if let Some((visit, option)) = fields.text("press").split_once('.') {
        let (visit, option) = (visit.parse().ok()?, option.parse().ok()?);
        let body = Body::Press { visit, option, callback: None };
        return Some(Said { once, body, bytes: None });
    }
    let link = fields.text("start");
    if !link.is_empty() {
        let body = Body::Start { payload: Some(link.to_owned()) };
        return Some(Said { once, body, bytes: None });
    }
    (!text.is_empty()).then_some(Said { once, body: Body::Text { text }, bytes: None })
}

/// Waits for an answer and until no more of it comes, but never long.
async fn answered(site: &Site, room: &Room) {
    let Some(token) = &room.token else { return };
    let line = site.line();
    let wait = async {
        let mut seen = (0, 0);
        let mut pause = ANSWER;
        loop {
            let lines = line.talk_wait(&room.account, token, seen, pause).await;
            let Ok(Some(lines)) = lines else { return };
            let now = (lines.last().map_or(0, |line| line.seq), lines.len());
            let ours = lines.last().is_some_and(|line| !line.mine);
            if now == seen {
                return;
            }
            (seen, pause) = (now, if ours { LULL } else { ANSWER });
        }
    };
    tokio::time::timeout(ANSWER, wait).await.ok();
}

pub(crate) async fn shift(State(site): State<Site>, room: Room, fields: Fields) -> Response {
    let step = STEPS.into_iter().find(|(name, _)| *name == fields.text("by"));
    let (Some((_, hours)), Some(token)) = (step, &room.token) else {
        return redirect(&room.path(""));
    };
    let shifted = async {
        if let Some(talk) = site.line().talk(&room.account, token).await? {
            site.line().shift(&talk, SignedDuration::from_hours(hours)).await?;
        }
        Ok::<_, TurnError>(())
    };
    if let Err(error) = shifted.await {
        tracing::warn!(error = %error, "a simulated clock was not moved");
        return refuse(&site, room, false, Problem::Away, "").await;
    }
    tokio::time::sleep(LULL * 2).await;
    redirect(&room.path_with("", &[("w", "2")]))
}

/// Quick exit: what is on the page goes, and the page that comes tells nothing.
pub(crate) async fn end(State(site): State<Site>, room: Room) -> Response {
    if let Some(token) = &room.token
        && let Err(error) = site.line().talk_end(&room.account, token).await
    {
        // The talk dies by itself a little later; the person must get away now.
        tracing::warn!(error = %error, "a talk could not be ended");
    }
    let mut response = redirect(&room.words.link("/away"));
    response.headers_mut().append(SET_COOKIE, set_cookie(&site, &room.cookie, None, false));
    response
}

/// A code that opens an earlier talk.
pub(crate) async fn code(
    State(site): State<Site>,
    room: Room,
    source: Source,
    fields: Fields,
) -> Response {
    if !site.limits().take(source.address, Deed::Code, "", site.line().now()) {
        return show::code_page(&room, Some("limited"), "").into_response();
    }
    let code = fields.text("code");
    let pin = Some(fields.text("pin")).filter(|pin| !pin.is_empty());
    match site.line().talk_reopen(&room.account, code, pin).await {
        Ok(Ok(token)) => {
            let again = Room { token: Some(token.clone()), ..room };
            answered(&site, &again).await;
            let mut response = redirect(&again.path_with("", &[("w", LATER)]));
            let cookie = set_cookie(&site, &again.cookie, Some(&token), false);
            response.headers_mut().append(SET_COOKIE, cookie);
            response
        }
        Ok(Err(reason)) => show::code_page(&room, Some(reason.name()), code).into_response(),
        Err(error) => {
            tracing::warn!(error = %error, "a code could not be looked up");
            (StatusCode::SERVICE_UNAVAILABLE, show::code_page(&room, Some("away"), code))
                .into_response()
        }
    }
}

async fn refuse(site: &Site, room: Room, silent: bool, problem: Problem, kept: &str) -> Response {
    if silent {
        let words = room.words.say(problem.message());
        return (problem.status(), Json(json!({ "error": words }))).into_response();
    }
    show::with_problem(site, room, problem, kept).await
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).is_some_and(|accept| accept.as_bytes() == b"application/json")
}

pub(crate) fn redirect(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
}
