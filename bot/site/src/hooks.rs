//! Webhooks: an update is acknowledged only when it is durable.

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::routing::post;
use channels::telegram::{Parsed, webhook};
use domain::Body;

use crate::Site;

/// Larger than any update.
const LARGEST: usize = 1024 * 1024;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/hooks/{account}", post(telegram))
}

async fn telegram(
    State(site): State<Site>,
    Path(account): Path<String>,
    request: Request,
) -> StatusCode {
    let hook = site.settings().telegram.as_ref().filter(|hook| hook.account.0 == account);
    let Some(hook) = hook else { return StatusCode::NOT_FOUND };
    // Before a byte of the body is looked at.
    if webhook::verify(request.headers(), &hook.secret).is_err() {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(bytes) = to_bytes(request.into_body(), LARGEST).await else {
        return StatusCode::PAYLOAD_TOO_LARGE;
    };
    let raw = String::from_utf8_lossy(&bytes);
    let line = site.line();
    let kept = match (hook.parse)(&raw, &hook.account, line.now()) {
        Parsed::Ignored => return StatusCode::OK,
        Parsed::Inline(query) => {
            (hook.inline)(query);
            return StatusCode::OK;
        }
        Parsed::Inbound(message) => match &message.body {
            Body::Unparsed { raw } => line.keep_unparsed(&hook.account, raw).await,
            _ => line.accept(&[message]).await.map(|_| ()),
        },
    };
    // Telegram brings it again until it is taken.
    kept.map_or(StatusCode::SERVICE_UNAVAILABLE, |()| StatusCode::OK)
}
