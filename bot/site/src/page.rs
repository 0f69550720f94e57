//! The frame around every page.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

use crate::assets;
use crate::words::Words;

/// How a page differs from others.
#[derive(Default)]
pub(crate) struct Frame<'a> {
    /// Title in the browser's tab.
    pub(crate) title: &'a str,
    /// Class of the body.
    pub(crate) class: &'a str,
    /// Load the chat's script.
    pub(crate) script: bool,
    /// Read the page again after this many seconds, where there is no script.
    pub(crate) again: Option<(u32, String)>,
    /// Languages to switch to, with their addresses.
    pub(crate) languages: Vec<(domain::Lang, String)>,
    /// At the end of the top line.
    pub(crate) corner: Option<Markup>,
}

/// A whole page.
pub(crate) fn page(words: &Words, frame: Frame<'_>, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(words.lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light dark";
                title { (frame.title) }
                link rel="icon" type="image/svg+xml" href=(assets::path("icon.svg"));
                link rel="stylesheet" href=(assets::path("site.css"));
                @if let Some((seconds, address)) = &frame.again {
                    noscript { meta http-equiv="refresh" content=(format!("{seconds};url={address}")); }
                }
                @if frame.script { script src=(assets::path("chat.js")) defer {} }
            }
            body class=(frame.class) {
                a.skip href="#main" { (words.say("site-skip")) }
                header.top {
                    a.name href=(words.link("/")) { (words.say("site-name")) }
                    @if frame.languages.len() > 1 {
                        nav.languages aria-label=(words.say("site-languages")) {
                            @for (lang, address) in &frame.languages {
                                @if *lang == words.lang {
                                    span lang=(lang.code()) aria-current="true" { (lang.endonym()) }
                                } @else {
                                    a href=(address) lang=(lang.code()) hreflang=(lang.code()) {
                                        (lang.endonym())
                                    }
                                }
                            }
                        }
                    }
                    @if let Some(corner) = &frame.corner { (corner) }
                }
                main #main { (content) }
            }
        }
    }
}

/// Addresses of a page in every language.
pub(crate) fn in_languages(words: &Words, path: &str) -> Vec<(domain::Lang, String)> {
    let joint = if path.contains('?') { '&' } else { '?' };
    words
        .languages()
        .iter()
        .map(|lang| (*lang, format!("{path}{joint}lang={}", lang.code())))
        .collect()
}

/// A short page that says one thing.
pub(crate) fn notice(words: &Words, status: StatusCode, id: &str, back: &str) -> Response {
    let title = words.say("site-name");
    let body = html! {
        section.text {
            p role="status" { (words.say(id)) }
            p { a href=(words.link(back)) { (words.say("site-back")) } }
        }
    };
    (status, page(words, Frame { title: &title, class: "plain", ..Frame::default() }, body))
        .into_response()
}

/// There is no such page, or it is not for this reader: the same answer to both.
pub(crate) async fn not_found(words: Words) -> Response {
    notice(&words, StatusCode::NOT_FOUND, "site-not-found", "/")
}
