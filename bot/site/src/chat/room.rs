//! Which talk a request is about: the public chat, or one role of the simulator.

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::{Account, Country};
use maud::html;
use vault::Token;

use crate::page::{Frame, in_languages, not_found, page};
use crate::words::Words;
use crate::{Site, guard};

/// Roles of the simulator.
const ROLES: [&str; 5] = ["worker", "owner", "representative", "facilitator", "coach"];

/// How bubbles look in the simulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// Buttons under bubbles.
    Chat,
    /// Numbered answers, as in a text message.
    Sms,
}

/// One talk's place.
pub(crate) struct Room {
    pub(crate) account: Account,
    /// `/chat` or `/try/<role>`.
    pub(crate) base: String,
    /// Role played, in the simulator.
    pub(crate) role: Option<&'static str>,
    pub(crate) look: Look,
    /// Country of work chosen in the simulator.
    pub(crate) country: Option<Country>,
    /// Opaque id of the link that led here.
    pub(crate) link: Option<String>,
    /// How often the page may still look for answers by itself.
    pub(crate) tries: u32,
    pub(crate) cookie: String,
    pub(crate) token: Option<Token>,
    pub(crate) words: Words,
}

impl Room {
    /// Address of this room's page or of something in it, with the choices made.
    pub(crate) fn path(&self, sub: &str) -> String {
        self.path_with(sub, &[])
    }

    /// The same with more in its query.
    pub(crate) fn path_with(&self, sub: &str, more: &[(&str, &str)]) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if self.look == Look::Sms {
            query.append_pair("look", "sms");
        }
        if let Some(country) = self.country {
            query.append_pair("country", country.code());
        }
        if self.words.chosen {
            query.append_pair("lang", self.words.lang.code());
        }
        query.extend_pairs(more);
        let query = query.finish();
        let joint = if query.is_empty() { "" } else { "?" };
        format!("{}{sub}{joint}{query}", self.base)
    }
}

impl FromRequestParts<Site> for Room {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        let Ok(words) = Words::from_request_parts(parts, site).await;
        let mut path = parts.uri.path().split('/').skip(1);
        let role = match (path.next(), path.next()) {
            (Some("try"), Some(role)) => {
                let known = ROLES.into_iter().find(|known| *known == role);
                match known.filter(|_| site.settings().try_on) {
                    Some(role) => Some(role),
                    None => return Err(not_found(words).await),
                }
            }
            _ => None,
        };
        let query: Vec<(String, String)> =
            url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect();
        let asked =
            |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let cookie = role.map_or_else(|| "talk".to_owned(), |role| format!("try-{role}"));
        let simulated = role.is_some();
        Ok(Self {
            account: Account(if simulated { Account::TRY } else { Account::WEB }.to_owned()),
            base: role.map_or_else(|| "/chat".to_owned(), |role| format!("/try/{role}")),
            role,
            look: if simulated && asked("look") == Some("sms") { Look::Sms } else { Look::Chat },
            country: asked("country").filter(|_| simulated).and_then(Country::parse),
            link: asked("c").filter(|link| is_link(link)).map(str::to_owned),
            tries: asked("w").and_then(|n| n.parse().ok()).unwrap_or(0).min(30),
            token: guard::cookie(site, &parts.headers, &cookie),
            cookie,
            words,
        })
    }
}

fn is_link(link: &str) -> bool {
    link.len() <= 64 && link.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// The simulator's door: who do you want to be?
pub(crate) async fn choose(State(site): State<Site>, words: Words, _: HeaderMap) -> Response {
    if !site.settings().try_on {
        return not_found(words).await;
    }
    let title = words.say("site-try");
    let body = html! {
        section.text {
            h1 { (title) }
            @for line in words.say("site-try-text").lines() { p { (line) } }
            form.choice method="get" action="/try/worker" {
                label for="country" { (words.say("site-try-country")) }
                select #country name="country" {
                    @for country in [Country::Vn, Country::Th, Country::Kh, Country::Mm] {
                        option value=(country.code()) {
                            (words.say(&format!("site-country-{}", country.code().to_lowercase())))
                        }
                    }
                    option value="" { (words.say("site-try-country-asked")) }
                }
                label for="look" { (words.say("site-try-look")) }
                select #look name="look" {
                    option value="chat" { (words.say("site-try-look-chat")) }
                    option value="sms" { (words.say("site-try-look-sms")) }
                }
                @if words.chosen { input type="hidden" name="lang" value=(words.lang.code()); }
                p { (words.say("site-try-role")) }
                div.roles {
                    @for role in ROLES {
                        div {
                            button formaction=(format!("/try/{role}")) {
                                (words.say(&format!("site-role-{role}")))
                            }
                            span.small { (words.say(&format!("site-role-{role}-text"))) }
                        }
                    }
                }
            }
        }
    };
    let languages = in_languages(&words, "/try");
    let frame = Frame { title: &title, class: "front", languages, ..Frame::default() };
    (StatusCode::OK, page(&words, frame, body)).into_response()
}
