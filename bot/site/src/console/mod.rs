//! The console of staff: sign in, one list, read and answer a case, take an alert.
//!
//! Works without JavaScript. What is not there and what is not for these eyes get the same
//! answer. Every form carries a token of its own sign-in.

mod act;
mod case;
mod list;
mod signin;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use subtle::ConstantTimeEq;
use worker::staff::{self, Signed, StaffError};

use crate::page::{Frame, in_languages, not_found, notice, page};
use crate::words::Words;
use crate::{Site, guard};

const COOKIE: &str = "console";
const FORM_MAX: usize = 64 * 1024;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/console", get(list::show))
        .route("/console/sign-in", post(signin::enter))
        .route("/console/sign-out", post(signin::leave))
        .route("/console/case/{id}", get(case::show))
        .route("/console/case/{id}/reply", post(act::reply))
        .route("/console/case/{id}/take", post(act::take))
        .route("/console/case/{id}/state", post(act::state))
        .route("/console/case/{id}/deed", post(act::deed))
        .route("/console/case/{id}/file/{file}", get(case::file))
        .route("/console/alert/{id}/take", post(act::take_alert))
        .route("/console/grant/{id}", post(act::grant))
        .layer(DefaultBodyLimit::max(FORM_MAX))
}

/// Somebody who is signed in, and the token that their forms carry.
pub(crate) struct Desk {
    pub(crate) signed: Signed,
    pub(crate) form: String,
    pub(crate) words: Words,
}

impl Desk {
    /// Whether a form was made for this sign-in.
    fn made(&self, given: &str) -> bool {
        bool::from(given.as_bytes().ct_eq(self.form.as_bytes()))
    }
}

impl FromRequestParts<Site> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        let Ok(words) = Words::from_request_parts(parts, site).await;
        let Some(token) = guard::cookie(site, &parts.headers, COOKIE) else {
            return Err(signin::page(&words, None, StatusCode::OK));
        };
        match staff::signed(site.line(), &token).await {
            Ok(Some(signed)) => {
                let form = staff::form_token(site.line(), &token);
                Ok(Self { signed, form, words })
            }
            Ok(None) => Err(signin::page(&words, None, StatusCode::OK)),
            Err(error) => {
                tracing::warn!(error = %error, "a sign-in could not be read");
                Err(away(&words))
            }
        }
    }
}

fn away(words: &Words) -> Response {
    notice(words, StatusCode::SERVICE_UNAVAILABLE, "console-away", "/console")
}

/// The answer to what staff asked for and did not get.
async fn refused(words: &Words, error: StaffError, back: &str) -> Response {
    match error {
        StaffError::NotFound => not_found(words.clone()).await,
        StaffError::Changed => notice(words, StatusCode::CONFLICT, "console-changed", back),
        StaffError::State => notice(words, StatusCode::CONFLICT, "console-state", back),
        StaffError::Words => notice(words, StatusCode::BAD_REQUEST, "console-words", back),
        error => {
            tracing::warn!(error = %error, "the console could not do it");
            away(words)
        }
    }
}

/// The frame of the console's pages.
fn framed(desk: &Desk, title: &str, path: &str, content: Markup) -> Response {
    let words = &desk.words;
    let corner = html! {
        form method="post" action=(words.link("/console/sign-out")) {
            input type="hidden" name="form" value=(desk.form);
            span.small { (desk.signed.name) " " }
            button { (words.say("console-sign-out")) }
        }
    };
    let languages = in_languages(words, path);
    let frame =
        Frame { title, class: "staff", languages, corner: Some(corner), ..Frame::default() };
    page(words, frame, content).into_response()
}
