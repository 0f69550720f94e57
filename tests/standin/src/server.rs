//! The HTTP side: `/bot<token>/<method>`, `/file/bot<token>/<path>` and `/control/…`.

use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::{Value, json};

use crate::Shared;
use crate::methods::{perform, remember_allowed};
use crate::params::Params;
use crate::validate::{self, Refusal};
use crate::world::{Fault, Recorded, World};

/// Longest that a poll is held.
const POLL_MAX: u64 = 50;

pub(crate) fn router(shared: Shared) -> Router {
    Router::new()
        .route("/control/{action}", any(crate::control::act))
        .route("/file/{bot}/{*path}", get(file))
        .route("/{bot}/{method}", any(call))
        .layer(DefaultBodyLimit::max(60 << 20))
        .with_state(shared)
}

/// What becomes of a request.
enum Outcome {
    Answered(Result<Value, Refusal>),
    /// The connection breaks, after a while.
    Broken(Duration),
}

async fn call(
    State(shared): State<Shared>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    if bot.strip_prefix("bot") != Some(&shared.token) {
        return answer(Err(Refusal::new(401, "Unauthorized")));
    }
    let Some(method) = validate::method(&method) else {
        return answer(Err(Refusal::new(404, "Not Found")));
    };
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return answer(Err(refusal)),
    };
    let outcome = carry_out(&shared, method, &params).await;
    let code = match &outcome {
        Outcome::Answered(Ok(_)) => 200,
        Outcome::Answered(Err(refusal)) => refusal.code,
        Outcome::Broken(_) => 0,
    };
    // Polls would drown everything else.
    if method != "getUpdates" {
        let recorded = Recorded { method: method.to_owned(), params: params.as_json(), code };
        shared.world().requests.push(recorded);
    }
    shared.changed.notify_waiters();
    match outcome {
        Outcome::Answered(result) => answer(result),
        Outcome::Broken(after) => {
            tokio::time::sleep(after).await;
            broken()
        }
    }
}

async fn carry_out(shared: &Shared, method: &'static str, params: &Params) -> Outcome {
    let fault = shared.world().fault(method);
    let swallowed = match fault {
        Some(Fault::Answer { code, retry_after }) => {
            return Outcome::Answered(Err(planned_refusal(code, retry_after)));
        }
        Some(Fault::Hang { millis }) => return Outcome::Broken(Duration::from_millis(millis)),
        Some(Fault::Swallow { millis }) => Some(Duration::from_millis(millis)),
        Some(Fault::Pass) | None => None,
    };
    let result = match validate::check(method, params) {
        Err(refusal) => Err(refusal),
        Ok(()) if method == "getUpdates" => poll(shared, params).await,
        Ok(()) => perform(&mut shared.world(), method, params),
    };
    swallowed.map_or(Outcome::Answered(result), Outcome::Broken)
}

fn planned_refusal(code: u16, retry_after: Option<u64>) -> Refusal {
    let words = match code {
        400 => "Bad Request: scripted".to_owned(),
        403 => "Forbidden: bot was blocked by the user".to_owned(),
        429 => format!("Too Many Requests: retry after {}", retry_after.unwrap_or(1)),
        500 => "Internal Server Error".to_owned(),
        502 => "Bad Gateway".to_owned(),
        _ => "scripted".to_owned(),
    };
    let parameters = retry_after.map(|seconds| json!({"retry_after": seconds}));
    Refusal { code, description: words, parameters }
}

/// `getUpdates`: offset N forgets all below N, no offset or 0 forgets nothing, −N keeps the
/// newest N. A held poll wakes on the first update. Of two polls the older is ended.
async fn poll(shared: &Shared, params: &Params) -> Result<Value, Refusal> {
    let offset = params.int("offset").unwrap_or(0);
    let limit = params.int("limit").unwrap_or(100);
    if !(1..=100).contains(&limit) {
        return Err(Refusal::bad("limit must be 1 to 100"));
    }
    let hold = params.int("timeout").unwrap_or(0).max(0) as u64;
    let until = tokio::time::Instant::now() + Duration::from_secs(hold.min(POLL_MAX));
    let mine = {
        let mut world = shared.world();
        if world.webhook.is_some() {
            return Err(webhook_is_set());
        }
        remember_allowed(&mut world, params)?;
        forget(&mut world, offset);
        world.polls += 1;
        world.polls
    };
    shared.changed.notify_waiters();
    loop {
        let woken = shared.changed.notified();
        tokio::pin!(woken);
        woken.as_mut().enable();
        {
            let world = shared.world();
            if world.webhook.is_some() {
                return Err(webhook_is_set());
            }
            if world.polls != mine {
                return Err(Refusal::new(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one \
                     bot instance is running",
                ));
            }
            let late = tokio::time::Instant::now() >= until;
            if late || !world.updates.is_empty() {
                let batch = world.updates.iter().take(limit as usize);
                return Ok(batch.map(|(_, update)| update.clone()).collect());
            }
        }
        let _ = tokio::time::timeout_at(until, woken).await;
    }
}

fn webhook_is_set() -> Refusal {
    Refusal::new(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to \
         delete the webhook first",
    )
}

fn forget(world: &mut World, offset: i64) {
    if offset > 0 {
        world.updates.retain(|(id, _)| *id >= offset);
    } else if offset < 0 {
        let keep = offset.unsigned_abs() as usize;
        let gone = world.updates.len().saturating_sub(keep);
        world.updates.drain(..gone);
    }
}

async fn file(State(shared): State<Shared>, Path((bot, path)): Path<(String, String)>) -> Response {
    if bot.strip_prefix("bot") != Some(&shared.token) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let fault = shared.world().fault("file");
    if let Some(Fault::Answer { code, .. }) = fault {
        return StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_GATEWAY).into_response();
    }
    let found = shared.world().files.values().find(|file| file.path == path).cloned();
    match found {
        Some(file) => streamed(&file.bytes),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Sent without its length, so that a client has to count for itself.
fn streamed(bytes: &Bytes) -> Response {
    let pieces: Vec<_> = bytes.chunks(8192).map(|piece| bytes.slice_ref(piece)).collect();
    let stream = futures_util::stream::iter(pieces.into_iter().map(Ok::<_, std::io::Error>));
    Body::from_stream(stream).into_response()
}

fn answer(result: Result<Value, Refusal>) -> Response {
    let (code, body) = match result {
        Ok(result) => (200, json!({"ok": true, "result": result})),
        Err(refusal) => {
            let mut body = json!({
                "ok": false, "error_code": refusal.code, "description": refusal.description,
            });
            if let Some(parameters) = refusal.parameters {
                body["parameters"] = parameters;
            }
            (refusal.code, body)
        }
    };
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_REQUEST);
    (status, axum::Json(body)).into_response()
}

/// An answer that breaks off before its first byte of body.
fn broken() -> Response {
    let failing =
        futures_util::stream::once(async { Err::<Bytes, _>(std::io::Error::other("scripted")) });
    Body::from_stream(failing).into_response()
}
