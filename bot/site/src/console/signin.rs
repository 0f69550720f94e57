//! Signing in and out.

use axum::extract::State;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::html;
use worker::staff;

use super::{COOKIE, Desk, away};
use crate::Site;
use crate::fields::Fields;
use crate::guard::{self, Source, set_cookie};
use crate::limits::Deed;
use crate::page::{Frame, in_languages, not_found, page as whole};
use crate::words::Words;

/// The form, with what went wrong the last time.
pub(crate) fn page(words: &Words, trouble: Option<&str>, status: StatusCode) -> Response {
    let title = words.say("console-sign-in");
    let body = html! {
        section.signin {
            h1 { (title) }
            @if let Some(trouble) = trouble { p.problem role="alert" { (words.say(trouble)) } }
            form method="post" action=(words.link("/console/sign-in")) {
                label for="name" { (words.say("console-name")) }
                input #name name="name" autocomplete="username" required maxlength="64" autofocus;
                label for="password" { (words.say("console-password")) }
                input #password name="password" type="password"
                    autocomplete="current-password" required maxlength="256";
                label for="code" { (words.say("console-code")) }
                input #code name="code" autocomplete="one-time-code" maxlength="20"
                    aria-describedby="code-text";
                p.small #code-text { (words.say("console-code-text")) }
                p { button.send { (words.say("console-sign-in")) } }
            }
            p.small { (words.say("console-sign-in-text")) }
        }
    };
    let languages = in_languages(words, "/console");
    let frame = Frame { title: &title, class: "staff", languages, ..Frame::default() };
    (status, whole(words, frame, body)).into_response()
}

pub(crate) async fn enter(
    State(site): State<Site>,
    words: Words,
    source: Source,
    fields: Fields,
) -> Response {
    if !source.is_private {
        return page(&words, Some("console-only-tls"), StatusCode::FORBIDDEN);
    }
    let (name, password) = (fields.text("name").trim(), fields.text("password"));
    let now = site.line().now();
    // By name and source: a stranger's guesses never lock the owner of the name out.
    let allowed = site.limits().take(source.address, Deed::SignIn, "", now)
        && site.limits().take(source.address, Deed::Password, name, now);
    if !allowed {
        return page(&words, Some("console-too-often"), StatusCode::TOO_MANY_REQUESTS);
    }
    match staff::sign_in(site.line(), name, password, fields.text("code")).await {
        Ok(Some(token)) => {
            let cookie = set_cookie(&site, COOKIE, Some(&token), true);
            let to = words.link("/console");
            (StatusCode::SEE_OTHER, [(LOCATION, to)], [(SET_COOKIE, cookie)]).into_response()
        }
        Ok(None) => page(&words, Some("console-wrong"), StatusCode::FORBIDDEN),
        Err(error) => {
            tracing::warn!(error = %error, "signing in failed");
            away(&words)
        }
    }
}

pub(crate) async fn leave(
    State(site): State<Site>,
    desk: Desk,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    if let Some(token) = guard::cookie(&site, &headers, COOKIE)
        && let Err(error) = staff::sign_out(site.line(), &token).await
    {
        tracing::warn!(error = %error, "signing out failed");
        return away(&desk.words);
    }
    let cookie = set_cookie(&site, COOKIE, None, true);
    let to = desk.words.link("/console");
    (StatusCode::SEE_OTHER, [(LOCATION, to)], [(SET_COOKIE, cookie)]).into_response()
}
