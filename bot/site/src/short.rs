//! Short links from text messages: a card, or a page made for one person.
//!
//! A link is as good as what it opens: it ends by itself, and guesses are limited by source.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use worker::Opened;

use crate::Site;
use crate::chat::SANDBOX;
use crate::guard::Source;
use crate::limits::Deed;
use crate::page::not_found;
use crate::words::Words;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/s/{token}", get(open))
}

async fn open(
    State(site): State<Site>,
    Path(token): Path<String>,
    source: Source,
    words: Words,
) -> Response {
    let line = site.line();
    let opened = match line.short_page(&token).await {
        Ok(opened) => opened,
        Err(error) => {
            tracing::warn!(error = %error, "a short link could not be opened");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    match opened {
        Some(Opened::Card(link)) => {
            Redirect::to(&words.link(&format!("/card/{link}"))).into_response()
        }
        Some(Opened::Page(mime, bytes)) => {
            let is_page = mime == "text/html";
            let kind = if is_page { "text/html; charset=utf-8".to_owned() } else { mime };
            let place = if is_page { "inline" } else { "attachment" };
            let headers = [
                (CONTENT_TYPE, kind),
                (CONTENT_DISPOSITION, place.to_owned()),
                (CONTENT_SECURITY_POLICY, SANDBOX.to_owned()),
            ];
            (headers, bytes).into_response()
        }
        // Only guesses cost something.
        None if site.limits().take(source.address, Deed::Guess, "", line.now()) => {
            not_found(words).await
        }
        None => StatusCode::TOO_MANY_REQUESTS.into_response(),
    }
}
