//! What staff do.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use domain::CaseState;
use domain::case::Deed;
use worker::staff::{self, StaffError};

use super::{Desk, case, refused};
use crate::Site;
use crate::fields::Fields;
use crate::page::not_found;

pub(crate) async fn reply(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    let version = fields.number("version").unwrap_or_default();
    let text = fields.text("text");
    let result = site.line().case_reply(&desk.signed, id, version, text).await;
    let trouble = match &result {
        Err(StaffError::Changed) => "console-changed",
        Err(StaffError::Words) => "console-words",
        _ => return done(&desk, result, &format!("/console/case/{id}")).await,
    };
    // The words stay in the form, above what was said meanwhile.
    match site.line().case(&desk.signed, id).await {
        Ok(view) => {
            let mut response = case::draw(&site, &desk, &view, Some(trouble), text).await;
            *response.status_mut() = StatusCode::CONFLICT;
            response
        }
        Err(error) => refused(&desk.words, error, "/console").await,
    }
}

pub(crate) async fn take(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    let version = fields.number("version").unwrap_or_default();
    let result = site.line().case_take(&desk.signed, id, version).await;
    done(&desk, result, &format!("/console/case/{id}")).await
}

pub(crate) async fn state(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    let Some(state) =
        CaseState::parse(fields.text("state")).filter(|_| desk.made(fields.text("form")))
    else {
        return not_found(desk.words.clone()).await;
    };
    let version = fields.number("version").unwrap_or_default();
    let result = site.line().case_do(&desk.signed, id, version, Deed::Move(state)).await;
    done(&desk, result, &format!("/console/case/{id}")).await
}

pub(crate) async fn deed(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    let wanted = fields.text("deed");
    let deed = worker::plain_deeds().find(|deed| deed.what() == wanted);
    let Some(deed) = deed.filter(|_| desk.made(fields.text("form"))) else {
        return not_found(desk.words.clone()).await;
    };
    let version = fields.number("version").unwrap_or_default();
    let result = site.line().case_do(&desk.signed, id, version, deed).await;
    done(&desk, result, &format!("/console/case/{id}")).await
}

pub(crate) async fn take_alert(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    let result = site.line().alert_take(&desk.signed, id).await;
    done(&desk, result, "/console").await
}

pub(crate) async fn grant(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    let result = staff::grant(site.line(), &desk.signed, id).await;
    done(&desk, result, "/console").await
}

async fn done(desk: &Desk, result: Result<(), StaffError>, to: &str) -> Response {
    match result {
        Ok(()) => (StatusCode::SEE_OTHER, [(LOCATION, desk.words.link(to))]).into_response(),
        Err(error) => refused(&desk.words, error, to).await,
    }
}
