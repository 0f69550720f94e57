//! The first administrator: made once, by whoever holds the link that the start printed.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;
use subtle::ConstantTimeEq;
use worker::staff::{self, PASSWORD_MIN, StaffError};

use super::{refused, to};
use crate::Site;
use crate::fields::Fields;
use crate::guard::Source;
use crate::limits::Deed;
use crate::page::{Frame, in_languages, not_found, page};
use crate::words::Words;

/// Whether the link is the one that was printed, and asked for from where passwords may be.
fn opens(site: &Site, source: &Source, token: &str) -> bool {
    let printed = site.settings().first.as_ref().map(vault::Token::print);
    let same = printed
        .is_some_and(|printed| bool::from(printed.as_str().as_bytes().ct_eq(token.as_bytes())));
    same && source.is_private
        && site.limits().take(source.address, Deed::SignIn, "", site.line().now())
}

pub(crate) async fn show(
    State(site): State<Site>,
    words: Words,
    source: Source,
    Path(token): Path<String>,
) -> Response {
    if !opens(&site, &source, &token) {
        return not_found(words).await;
    }
    draw(&words, &token, None, StatusCode::OK)
}

fn draw(words: &Words, token: &str, trouble: Option<&str>, status: StatusCode) -> Response {
    use axum::response::IntoResponse as _;
    let title = words.say("console-first");
    let path = format!("/console/first/{token}");
    let body = html! {
        section.signin {
            h1 { (title) }
            p { (words.say("console-first-text")) }
            @if let Some(trouble) = trouble { p.problem role="alert" { (words.say(trouble)) } }
            form method="post" action=(words.link(&path)) {
                label for="name" { (words.say("console-name")) }
                input #name name="name" autocomplete="username" required maxlength="64" autofocus;
                label for="password" { (words.say("console-password-own")) }
                input #password name="password" type="password" autocomplete="new-password"
                    required minlength=(PASSWORD_MIN) maxlength="256";
                p { button.send { (words.say("console-first-make")) } }
            }
        }
    };
    let languages = in_languages(words, &path);
    let frame = Frame { title: &title, class: "staff", languages, ..Frame::default() };
    (status, page(words, frame, body)).into_response()
}

pub(crate) async fn make(
    State(site): State<Site>,
    words: Words,
    source: Source,
    Path(token): Path<String>,
    fields: Fields,
) -> Response {
    if !opens(&site, &source, &token) {
        return not_found(words).await;
    }
    let trouble =
        match staff::first(site.line(), fields.text("name"), fields.text("password")).await {
            // Signing in comes next, as for everybody.
            Ok(()) => return to(&words, "/console"),
            Err(StaffError::Name) => "console-name-wrong",
            Err(StaffError::Password) => "console-password-short",
            Err(error) => return refused(&words, error, "/console").await,
        };
    draw(&words, &token, Some(trouble), StatusCode::BAD_REQUEST)
}
