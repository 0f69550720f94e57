//! Webhooks: what they bring is acknowledged only when it is durable.

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use channels::Channel as _;
use channels::sms::{Gateway, HookError, WebhookRequest};
use channels::telegram::{Parsed, webhook};
use domain::Body;

use crate::{Hook, Site};

/// Larger than any update.
const LARGEST: usize = 1024 * 1024;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/hooks/{account}", get(hook).post(hook))
}

async fn hook(State(site): State<Site>, Path(account): Path<String>, request: Request) -> Response {
    let settings = site.settings();
    if let Some(hook) = settings.telegram.as_ref().filter(|hook| hook.account.0 == account) {
        return telegram(&site, hook, request).await.into_response();
    }
    match settings.gateways.iter().find(|gateway| gateway.account().0 == account) {
        Some(gateway) => sms(&site, gateway, request).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn telegram(site: &Site, hook: &Hook, request: Request) -> StatusCode {
    if request.method() != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED;
    }
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

async fn sms(site: &Site, gateway: &Gateway, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let query = parts.uri.query().unwrap_or_default();
    let webhook = WebhookRequest {
        method: parts.method.as_str(),
        query,
        headers: &parts.headers,
        body: &body,
    };
    let line = site.line();
    let account = gateway.account();
    let kept = match gateway.receive(&webhook, line.now()) {
        Ok(received) => {
            // On its own, so that a gateway that hangs up leaves nothing half done.
            let (site, account) = (site.clone(), account.clone());
            let left = received.partly.then(|| raw(query, &body));
            let accept = async move {
                site.line().accept_sms(&account, &received).await?;
                match left {
                    Some(raw) => site.line().keep_unparsed(&account, &raw).await,
                    None => Ok(()),
                }
            };
            match tokio::spawn(accept).await {
                Ok(kept) => kept,
                Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
            }
        }
        Err(HookError::Unreadable) => line.keep_unparsed(account, &raw(query, &body)).await,
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::FORBIDDEN);
            return status.into_response();
        }
    };
    if kept.is_err() {
        // The gateway brings it again until it is taken.
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let answer = gateway.answer();
    let mut headers = HeaderMap::new();
    if let Ok(mime) = answer.mime.parse() {
        headers.insert(CONTENT_TYPE, mime);
    }
    (headers, answer.body.clone()).into_response()
}

/// What cannot be read, as it is kept.
fn raw(query: &str, body: &Bytes) -> String {
    format!("?{query}\n{}", String::from_utf8_lossy(body))
}
