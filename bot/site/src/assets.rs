//! Style sheet, scripts and icon: part of the binary, named by their content.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

const STYLE: &str = include_str!("../assets/site.css");
const CHAT: &str = include_str!("../assets/chat.js");
const ICON: &str = include_str!("../assets/icon.svg");

/// Addresses change with every version, so that browsers may keep what they have.
const KEEP: &str = "public, max-age=31536000, immutable";

/// An asset's address on a page.
pub(crate) fn path(name: &str) -> String {
    static VERSION: LazyLock<u64> = LazyLock::new(|| {
        let mut hasher = DefaultHasher::new();
        (STYLE, CHAT, ICON).hash(&mut hasher);
        hasher.finish()
    });
    format!("/assets/{name}?v={:x}", *VERSION)
}

pub(crate) async fn serve(Path(name): Path<String>) -> Response {
    let (kind, body) = match name.as_str() {
        "site.css" => ("text/css; charset=utf-8", STYLE),
        "chat.js" => ("text/javascript; charset=utf-8", CHAT),
        "icon.svg" => ("image/svg+xml", ICON),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, KEEP)], body).into_response()
}
