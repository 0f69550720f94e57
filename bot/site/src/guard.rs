//! What holds for every request: who sent it, whether our own page did, and the headers of
//! every answer.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, COOKIE, HOST, HeaderName, HeaderValue, ORIGIN,
    REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Site;
use crate::limits::Deed;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// Where a request came from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source {
    /// The person's address, as far as it can be believed.
    pub(crate) address: IpAddr,
    /// It came from this machine, to a name of this machine.
    pub(crate) is_local: bool,
    /// Whether what is sent back is safe from readers on the way.
    pub(crate) is_private: bool,
}

impl<S: Send + Sync> FromRequestParts<S> for Source {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Self>().copied().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// Around every request: source, rate, origin, headers.
pub(crate) async fn around(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(peer)| peer.ip());
    let source = source(&site, peer, request.headers());
    let is_hook = request.uri().path().starts_with("/hooks/");
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let response =
        if !site.limits().take(source.address, Deed::Look, "", site.line().now()) && !is_hook {
            StatusCode::TOO_MANY_REQUESTS.into_response()
        } else if changes && !is_hook && !own_page(&site, request.headers()) {
            StatusCode::FORBIDDEN.into_response()
        } else {
            request.extensions_mut().insert(source);
            next.run(request).await
        };
    with_headers(&site, response)
}

fn source(site: &Site, peer: IpAddr, headers: &HeaderMap) -> Source {
    let proxies = &site.settings().proxies;
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let proxied = proxies.contains(&peer);
    let address = text("x-forwarded-for")
        .filter(|_| proxied)
        .and_then(|list| {
            // From the right: what stands further left may be the person's own invention.
            let mut hops = list.rsplit(',').filter_map(|hop| hop.trim().parse::<IpAddr>().ok());
            hops.find(|hop| !proxies.contains(hop))
        })
        .unwrap_or(peer);
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let is_local = !proxied && peer.is_loopback() && is_local_name(host);
    let behind_tls = site.is_tls()
        && (proxied || peer.is_loopback())
        && text("x-forwarded-proto").is_none_or(|scheme| scheme == "https");
    Source { address, is_local, is_private: is_local || behind_tls }
}

fn is_local_name(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a change was asked for by one of our own pages. Browsers name the page's origin
/// in every such request.
fn own_page(site: &Site, headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(ORIGIN).and_then(|origin| origin.to_str().ok()) else {
        return false;
    };
    let public = site.settings().public_url.trim_end_matches('/');
    if !public.is_empty() && (origin == public || public.starts_with(&format!("{origin}/"))) {
        return true;
    }
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let origin = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    origin.is_some() && origin == host
}

fn with_headers(site: &Site, mut response: Response) -> Response {
    let headers = response.headers_mut();
    let fixed: [(HeaderName, &'static str); 7] = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Not `no-referrer`: that would take the origin away from our own forms.
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
        (CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if site.is_tls() {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// The value of a cookie. One that came twice is none: only one can be ours.
pub(crate) fn cookie(site: &Site, headers: &HeaderMap, name: &str) -> Option<vault::Token> {
    let name = cookie_name(site, name);
    let mut found = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value);
    let value = found.next()?;
    if found.next().is_some() {
        return None;
    }
    vault::Token::parse(value).ok()
}

/// A cookie that ends with the browser and that no script can read; nothing takes it away.
pub(crate) fn set_cookie(
    site: &Site,
    name: &str,
    token: Option<&vault::Token>,
    strict: bool,
) -> HeaderValue {
    let value = token.map(vault::Token::print);
    let text = format!(
        "{}={}; Path=/; HttpOnly; SameSite={}{}{}",
        cookie_name(site, name),
        value.as_ref().map_or("", |value| value.as_str()),
        if strict { "Strict" } else { "Lax" },
        if site.is_tls() { "; Secure" } else { "" },
        if token.is_some() { "" } else { "; Max-Age=0" },
    );
    // Letters, digits and dashes only: always a header value.
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

fn cookie_name(site: &Site, name: &str) -> String {
    format!("{}{name}", if site.is_tls() { "__Host-" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::is_local_name;

    #[test]
    fn names_of_this_machine() {
        for local in ["localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "127.0.0.2"] {
            assert!(is_local_name(local), "{local}");
        }
        for other in ["example.org", "localhost.example.org", "10.0.0.1:80", "", "[fe80::1]"] {
            assert!(!is_local_name(other), "{other}");
        }
    }
}
