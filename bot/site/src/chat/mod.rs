//! The web chat, and the simulator page that is the same chat with a role and a clock.
//!
//! Works without JavaScript: a form, a redirect, the page with the answers. With it, the same
//! forms are sent in the background and new bubbles arrive by a waiting request.

mod act;
mod room;
mod show;

pub(crate) use show::SANDBOX;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Site;

/// A file of 20 MB and what is around it.
const UPLOAD_MAX: usize = 21 * 1024 * 1024;
const FORM_MAX: usize = 1024 * 1024;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/try", get(room::choose)).merge(room("/chat")).merge(room("/try/{role}"))
}

fn room(base: &str) -> Router<Site> {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .route(&at("/shift"), post(act::shift))
        .route(&at("/end"), post(act::end))
        .route(&at("/code"), get(show::code).post(act::code))
        .route(&at("/lines"), get(show::lines))
        .route(&at("/file/{file}"), get(show::file))
        .layer(DefaultBodyLimit::max(FORM_MAX))
        .merge(
            Router::new()
                .route(base, get(show::page))
                .route(&at("/say"), post(act::say))
                .layer(DefaultBodyLimit::max(UPLOAD_MAX)),
        )
}
