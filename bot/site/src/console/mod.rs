//! The console of staff: sign in, one list, read and answer a case, take an alert; who is on
//! the line; what was done.
//!
//! Works without JavaScript. What is not there and what is not for these eyes get the same
//! answer. Every form carries a token of its own sign-in. Every page says who may ask for it:
//! there is no way to add one that does not ([`Pages::at`]).

mod account;
mod act;
mod audit;
mod case;
mod first;
mod list;
mod people;
mod signin;

use std::ops::Deref;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Request, State};
use axum::http::header::LOCATION;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use domain::Right;
use maud::{Markup, html};
use subtle::ConstantTimeEq;
use worker::staff::{self, Signed, StaffError};

use crate::page::{Frame, in_languages, not_found, notice, page};
use crate::words::Words;
use crate::{Site, guard};

const COOKIE: &str = "console";
const FORM_MAX: usize = 64 * 1024;

/// Who may ask for a page.
#[derive(Clone, Copy)]
enum Rule {
    /// Anybody: the way in.
    Open,
    /// Whoever is signed in, also before they have a second factor.
    Own,
    /// Whoever is signed in.
    Staff,
    /// Whoever has this right.
    May(Right),
}

/// Pages, each with its rule.
struct Pages {
    site: Site,
    router: Router<Site>,
}

impl Pages {
    fn at(self, path: &str, rule: Rule, page: MethodRouter<Site>) -> Self {
        let held = middleware::from_fn_with_state((self.site.clone(), rule), hold);
        Self { router: self.router.route(path, page.layer(held)), ..self }
    }
}

pub(crate) fn routes(site: &Site) -> Router<Site> {
    use Rule::{May, Open, Own, Staff};
    const CASES: Rule = May(Right::Cases);
    const PEOPLE: Rule = May(Right::Staff);
    Pages { site: site.clone(), router: Router::new() }
        .at("/console/first/{token}", Open, get(first::show).post(first::make))
        .at("/console/sign-in", Open, post(signin::enter))
        .at("/console/sign-out", Own, post(signin::leave))
        .at("/console/account", Own, get(account::show))
        .at("/console/account/factor", Own, post(account::factor))
        .at("/console/account/password", Staff, post(account::password))
        .at("/console", Staff, get(list::show))
        .at("/console/case/{id}", CASES, get(case::show))
        .at("/console/case/{id}/reply", CASES, post(act::reply))
        .at("/console/case/{id}/take", CASES, post(act::take))
        .at("/console/case/{id}/state", CASES, post(act::state))
        .at("/console/case/{id}/deed", CASES, post(act::deed))
        .at("/console/case/{id}/file/{file}", CASES, get(case::file))
        .at("/console/alert/{id}/take", CASES, post(act::take_alert))
        .at("/console/grant/{id}", CASES, post(act::grant))
        .at("/console/people", PEOPLE, get(people::show).post(people::add))
        .at("/console/people/{id}/reset", PEOPLE, post(people::reset))
        .at("/console/people/{id}/leave", PEOPLE, post(people::leave))
        .at("/console/audit", May(Right::Audit), get(audit::show))
        .router
        .layer(DefaultBodyLimit::max(FORM_MAX))
}

/// Holds a page to its rule before anything of it is done.
async fn hold(State((site, rule)): State<(Site, Rule)>, request: Request, next: Next) -> Response {
    if matches!(rule, Rule::Open) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    match Desk::of(&site, &mut parts, rule).await {
        Ok(desk) => {
            parts.extensions.insert(desk);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(response) => response,
    }
}

/// Somebody who is signed in, and the token that their forms carry.
#[derive(Clone)]
pub(crate) struct Desk(Arc<Seat>);

pub(crate) struct Seat {
    pub(crate) signed: Signed,
    pub(crate) form: String,
    pub(crate) words: Words,
}

impl Deref for Desk {
    type Target = Seat;

    fn deref(&self) -> &Seat {
        &self.0
    }
}

impl Seat {
    /// Whether a form was made for this sign-in.
    fn made(&self, given: &str) -> bool {
        bool::from(given.as_bytes().ct_eq(self.form.as_bytes()))
    }
}

impl Desk {
    /// Who asks, if the rule lets them; else what they are shown instead.
    async fn of(site: &Site, parts: &mut Parts, rule: Rule) -> Result<Self, Response> {
        let Ok(words) = Words::from_request_parts(parts, site).await;
        let Some(token) = guard::cookie(site, &parts.headers, COOKIE) else {
            return Err(signin::page(&words, None, StatusCode::OK));
        };
        let signed = match staff::signed(site.line(), &token).await {
            Ok(Some(signed)) => signed,
            Ok(None) => return Err(signin::page(&words, None, StatusCode::OK)),
            Err(error) => {
                tracing::warn!(error = %error, "a sign-in could not be read");
                return Err(away(&words));
            }
        };
        let lets = match rule {
            Rule::Open | Rule::Own => true,
            Rule::Staff => signed.enrolled,
            Rule::May(right) => signed.may(right),
        };
        if lets {
            let form = staff::form_token(site.line(), &token);
            return Ok(Self(Arc::new(Seat { signed, form, words })));
        }
        if !signed.enrolled && parts.method == Method::GET {
            return Err(to(&words, "/console/account"));
        }
        Err(not_found(words).await)
    }
}

impl FromRequestParts<Site> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        // Only a page whose rule asks for somebody has one.
        if let Some(desk) = parts.extensions.get::<Self>() {
            return Ok(desk.clone());
        }
        let Ok(words) = Words::from_request_parts(parts, site).await;
        Err(not_found(words).await)
    }
}

/// On to another page.
fn to(words: &Words, path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, words.link(path))]).into_response()
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
        StaffError::Last => notice(words, StatusCode::CONFLICT, "console-last", back),
        error => {
            tracing::warn!(error = %error, "the console could not do it");
            away(words)
        }
    }
}

/// The frame of the console's pages.
fn framed(desk: &Desk, title: &str, path: &str, content: Markup) -> Response {
    let words = &desk.words;
    let signed = &desk.signed;
    let place = |right: bool, path: &str, id: &str| {
        html! { @if right { a href=(words.link(path)) { (words.say(id)) } " " } }
    };
    let corner = html! {
        nav.places aria-label=(words.say("console-places")) {
            (place(signed.may(Right::Cases), "/console", "console-list"))
            (place(signed.may(Right::Staff), "/console/people", "console-people"))
            (place(signed.may(Right::Audit), "/console/audit", "console-audit"))
        }
        form method="post" action=(words.link("/console/sign-out")) {
            input type="hidden" name="form" value=(desk.form);
            a.small href=(words.link("/console/account")) { (signed.name) } " "
            button { (words.say("console-sign-out")) }
        }
    };
    let languages = in_languages(words, path);
    let frame =
        Frame { title, class: "staff", languages, corner: Some(corner), ..Frame::default() };
    page(words, frame, content).into_response()
}
