//! One's own account: second factor, codes on paper, password.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, PreEscaped, html};
use qrcode::QrCode;
use qrcode::render::svg;
use worker::staff::{self, Begun, Enrolled, NewFactor, PASSWORD_MIN, StaffError};

use super::{Desk, framed, refused, to};
use crate::Site;
use crate::fields::Fields;
use crate::page::not_found;
use crate::words::Words;

const PATH: &str = "/console/account";

pub(crate) async fn show(State(site): State<Site>, desk: Desk) -> Response {
    draw(&site, &desk, None, StatusCode::OK).await
}

async fn draw(site: &Site, desk: &Desk, trouble: Option<&str>, status: StatusCode) -> Response {
    let words = &desk.words;
    let title = words.say("console-account");
    let issuer = words.say("site-name");
    let loaded = async {
        let begun = staff::begin_factor(site.line(), &desk.signed, &issuer)?;
        let left = site.line().store().staff_codes_left(desk.signed.id).await?;
        Ok::<_, StaffError>((begun, left))
    };
    let (begun, left) = match loaded.await {
        Ok(loaded) => loaded,
        Err(error) => return refused(words, error, "/console").await,
    };
    let enrolled = desk.signed.enrolled;
    let body = html! {
        h1 { (title) }
        @if let Some(trouble) = trouble { p.problem role="alert" { (words.say(trouble)) } }
        p { (desk.signed.name) " · " (words.say(&format!("console-role-{}", desk.signed.role.name()))) }
        @if enrolled {
            p { (words.with("console-codes-left", &[("count", engine::Value::from(left))])) }
            (password_form(desk))
            details {
                summary { (words.say("console-factor-new")) }
                (factor_form(desk, &begun))
            }
        } @else {
            p.note { (words.say("console-factor-first")) }
            (factor_form(desk, &begun))
        }
    };
    let mut response = framed(desk, &title, PATH, body);
    *response.status_mut() = status;
    response
}

fn factor_form(desk: &Desk, begun: &Begun) -> Markup {
    let words = &desk.words;
    let own = if desk.signed.temporary { "console-password-own" } else { "console-password" };
    html! {
        form.signin method="post" action=(words.link("/console/account/factor")) {
            input type="hidden" name="form" value=(desk.form);
            input type="hidden" name="secret" value=(begun.text.as_str());
            p { (words.say("console-factor-text")) }
            @if let Some(picture) = picture(&begun.link) {
                p.qr role="img" aria-label=(words.say("console-factor-picture")) {
                    (PreEscaped(picture))
                }
            }
            p { (words.say("console-factor-type")) " " code { (begun.text.as_str()) } }
            label for="new-code" { (words.say("console-factor-code")) }
            input #new-code name="code" inputmode="numeric" autocomplete="one-time-code"
                required maxlength="12";
            @if desk.signed.temporary || desk.signed.enrolled {
                (secret_field(words, "factor-password", "password", own, desk.signed.temporary))
            }
            p { button.send { (words.say("console-factor-set")) } }
        }
    }
}

fn password_form(desk: &Desk) -> Markup {
    let words = &desk.words;
    html! {
        details {
            summary { (words.say("console-password-new")) }
            form.signin method="post" action=(words.link("/console/account/password")) {
                input type="hidden" name="form" value=(desk.form);
                (secret_field(words, "old", "old", "console-password", false))
                (secret_field(words, "new", "new", "console-password-own", true))
                p { button.send { (words.say("console-password-set")) } }
            }
        }
    }
}

fn secret_field(words: &Words, id: &str, name: &str, label: &str, new: bool) -> Markup {
    let least = if new { PASSWORD_MIN } else { 1 };
    let kind = if new { "new-password" } else { "current-password" };
    html! {
        label for=(id) { (words.say(label)) }
        input id=(id) name=(name) type="password" required minlength=(least) maxlength="256"
            autocomplete=(kind);
    }
}

/// The link as a picture that an app reads; without one the text is there to be typed.
fn picture(link: &str) -> Option<String> {
    let code = QrCode::new(link).ok()?;
    let whole = code.render::<svg::Color<'_>>().min_dimensions(200, 200).build();
    // Inside a page there is no second XML declaration.
    whole.find("<svg").and_then(|at| whole.get(at..)).map(str::to_owned)
}

pub(crate) async fn factor(State(site): State<Site>, desk: Desk, fields: Fields) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    let new = NewFactor {
        text: fields.text("secret"),
        code: fields.text("code"),
        password: fields.text("password"),
    };
    match staff::enrol(site.line(), &desk.signed, new).await {
        Ok(done) => shown_once(&desk, &done),
        Err(error) => again(&site, &desk, error).await,
    }
}

/// What is shown this once.
fn shown_once(desk: &Desk, done: &Enrolled) -> Response {
    let words = &desk.words;
    let title = words.say("console-factor-done");
    let body = html! {
        h1 { (title) }
        p { (words.say("console-paper")) }
        ul.once { @for code in &done.codes { li { code { (code.as_str()) } } } }
        @if let Some((one, other)) = &done.halves {
            h2 { (words.say("console-halves")) }
            p { (words.say("console-halves-text")) }
            ul.once { li { code { (one) } } li { code { (other) } } }
        }
        p { a.button href=(words.link("/console")) { (words.say("console-written-down")) } }
    };
    framed(desk, &title, PATH, body)
}

pub(crate) async fn password(State(site): State<Site>, desk: Desk, fields: Fields) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    let (old, new) = (fields.text("old"), fields.text("new"));
    match staff::change_password(site.line(), &desk.signed, old, new).await {
        Ok(()) => to(&desk.words, PATH),
        Err(error) => again(&site, &desk, error).await,
    }
}

async fn again(site: &Site, desk: &Desk, error: StaffError) -> Response {
    let trouble = match error {
        StaffError::Code => "console-code-wrong",
        StaffError::Password => "console-password-short",
        StaffError::Wrong => "console-password-wrong",
        error => return refused(&desk.words, error, PATH).await,
    };
    draw(site, desk, Some(trouble), StatusCode::BAD_REQUEST).await.into_response()
}
