//! Who is on the line: adding somebody, giving them a new key, letting them go.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::StaffRole;
use maud::{Markup, html};
use store::StaffRow;
use worker::staff::{self, StaffError};

use super::{Desk, framed, refused, to};
use crate::Site;
use crate::fields::Fields;
use crate::page::not_found;

const PATH: &str = "/console/people";

pub(crate) async fn show(State(site): State<Site>, desk: Desk) -> Response {
    draw(&site, &desk, None, StatusCode::OK).await
}

/// Somebody, and whether they hold the team's key.
type Person = (StaffRow, bool);

async fn people(site: &Site) -> Result<Vec<Person>, StaffError> {
    let store = site.line().store();
    let mut people = Vec::new();
    for row in store.staff_list().await? {
        let holds = !store.memberships_of(row.id).await?.is_empty();
        people.push((row, holds));
    }
    Ok(people)
}

async fn draw(site: &Site, desk: &Desk, trouble: Option<&str>, status: StatusCode) -> Response {
    let words = &desk.words;
    let people = match people(site).await {
        Ok(people) => people,
        Err(error) => return refused(words, error, PATH).await,
    };
    let title = words.say("console-people");
    let body = html! {
        h1 { (title) }
        @if let Some(trouble) = trouble { p.problem role="alert" { (words.say(trouble)) } }
        div.scroll {
            table.cases {
                thead {
                    tr {
                        @for column in ["name", "role", "since", "factor", "key", "change"] {
                            th scope="col" { (words.say(&format!("console-person-{column}"))) }
                        }
                    }
                }
                tbody { @for person in &people { (row(desk, person)) } }
            }
        }
        h2 { (words.say("console-add")) }
        form.filters method="post" action=(words.link(PATH)) {
            input type="hidden" name="form" value=(desk.form);
            label {
                (words.say("console-name"))
                input name="name" required maxlength="64" autocomplete="off";
            }
            label {
                (words.say("console-person-role"))
                select name="role" {
                    @for role in StaffRole::given() {
                        option value=(role.name()) selected[role == StaffRole::Caseworker] {
                            (words.say(&format!("console-role-{}", role.name())))
                        }
                    }
                }
            }
            button { (words.say("console-add")) }
        }
        p.small { (words.say("console-add-text")) }
    };
    let mut response = framed(desk, &title, PATH, body);
    *response.status_mut() = status;
    response
}

fn row(desk: &Desk, (row, holds): &Person) -> Markup {
    let words = &desk.words;
    let yes = |is: bool| words.say(if is { "console-yes" } else { "console-no" });
    html! {
        tr {
            td { (row.name) }
            td { (words.say(&format!("console-role-{}", row.role.name()))) }
            td { (row.added_on) }
            td { (yes(row.factor.is_some())) }
            td { @if row.role.holds_key() { (yes(*holds)) } @else { "–" } }
            td {
                (deed(desk, row.id, "reset"))
                (deed(desk, row.id, "leave"))
            }
        }
    }
}

/// Something that cannot be undone: it takes a second look.
fn deed(desk: &Desk, id: i64, what: &str) -> Markup {
    let words = &desk.words;
    html! {
        details {
            summary { (words.say(&format!("console-{what}"))) }
            form method="post" action=(words.link(&format!("{PATH}/{id}/{what}"))) {
                input type="hidden" name="form" value=(desk.form);
                p.small { (words.say(&format!("console-{what}-text"))) }
                button { (words.say(&format!("console-{what}-sure"))) }
            }
        }
    }
}

pub(crate) async fn add(State(site): State<Site>, desk: Desk, fields: Fields) -> Response {
    let role = StaffRole::given().find(|role| role.name() == fields.text("role"));
    let Some(role) = role.filter(|_| desk.made(fields.text("form"))) else {
        return not_found(desk.words.clone()).await;
    };
    let name = fields.text("name").trim();
    match staff::invite(site.line(), &desk.signed, name, role).await {
        Ok(password) => handed_over(&desk, name, &password),
        Err(error) => again(&site, &desk, error).await,
    }
}

pub(crate) async fn reset(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    match staff::reset(site.line(), &desk.signed, id).await {
        Ok((name, password)) => handed_over(&desk, &name, &password),
        Err(error) => again(&site, &desk, error).await,
    }
}

pub(crate) async fn leave(
    State(site): State<Site>,
    desk: Desk,
    Path(id): Path<i64>,
    fields: Fields,
) -> Response {
    if !desk.made(fields.text("form")) {
        return not_found(desk.words.clone()).await;
    }
    match staff::leave(site.line(), &desk.signed, id).await {
        Ok(()) => to(&desk.words, PATH),
        Err(error) => again(&site, &desk, error).await,
    }
}

/// A password that is shown this once.
fn handed_over(desk: &Desk, name: &str, password: &str) -> Response {
    let words = &desk.words;
    let title = words.say("console-handed");
    let body = html! {
        h1 { (title) }
        p { (words.say("console-handed-text")) }
        dl.facts {
            dt { (words.say("console-name")) } dd { (name) }
            dt { (words.say("console-password")) } dd { code { (password) } }
        }
        p { a.button href=(words.link(PATH)) { (words.say("console-written-down")) } }
    };
    framed(desk, &title, PATH, body)
}

async fn again(site: &Site, desk: &Desk, error: StaffError) -> Response {
    let trouble = match error {
        StaffError::NameTaken => "console-name-taken",
        StaffError::Name => "console-name-wrong",
        StaffError::Last => "console-last",
        error => return refused(&desk.words, error, PATH).await,
    };
    draw(site, desk, Some(trouble), StatusCode::CONFLICT).await.into_response()
}
