//! Whether a webhook comes from the provider.

use std::collections::BTreeMap;

use reqwest::header::AUTHORIZATION;
use url::form_urlencoded;

use super::file::{Proof, Shape};
use super::hmacs::{same, unbase64};
use super::twilio::{self, Signed};
use super::{HookError, WebhookRequest};

/// What proofs are checked against.
pub(super) struct Guard<'a> {
    pub(super) proofs: &'a [Proof],
    pub(super) credentials: &'a BTreeMap<String, String>,
    /// Our public address, without a query.
    pub(super) hook_url: Option<&'a str>,
    pub(super) shape: Shape,
}

/// Fields as they stand in a query or a form.
pub(super) fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes)
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}

/// The one value of a name; two are as bad as none.
fn only<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut found = pairs.iter().filter(|(key, _)| key == name);
    match (found.next(), found.next()) {
        (Some((_, value)), None) => Some(value),
        _ => None,
    }
}

/// The one value of a header.
fn header<'a>(request: &'a WebhookRequest<'_>, name: &str) -> Option<&'a str> {
    let mut found = request.headers.get_all(name).iter();
    match (found.next(), found.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}

impl Guard<'_> {
    /// Lets a request in only if every proof holds.
    pub(super) fn check(&self, request: &WebhookRequest<'_>) -> Result<(), HookError> {
        let wanted = self
            .proofs
            .iter()
            .filter(|proof| !proof.is_optional() || self.credentials.contains_key(proof.guard()));
        let mut asked = false;
        for proof in wanted {
            asked = true;
            if !self.holds(proof, request).unwrap_or(false) {
                return Err(HookError::Forbidden);
            }
        }
        if asked { Ok(()) } else { Err(HookError::Forbidden) }
    }

    fn secret(&self, name: &str) -> Option<&[u8]> {
        self.credentials.get(name).filter(|secret| !secret.is_empty()).map(String::as_bytes)
    }

    /// Whether a proof holds; nothing if a piece of it is missing.
    fn holds(&self, proof: &Proof, request: &WebhookRequest<'_>) -> Option<bool> {
        Some(match proof {
            Proof::Query { field, secret } => {
                let query = pairs(request.query.as_bytes());
                same(only(&query, field)?.as_bytes(), self.secret(secret)?)
            }
            Proof::Header { header: name, secret } => {
                same(header(request, name)?.as_bytes(), self.secret(secret)?)
            }
            Proof::Basic { user, password } => {
                let given = header(request, AUTHORIZATION.as_str())?;
                let (scheme, given) = given.split_once(' ')?;
                let expected = [self.secret(user)?, b":", self.secret(password)?].concat();
                scheme.eq_ignore_ascii_case("basic") & same(&unbase64(given.trim())?, &expected)
            }
            Proof::Hmac { header: name, key, algorithm, form, prefix, .. } => {
                let given = header(request, name)?.strip_prefix(prefix.as_str())?;
                form.is(given, &algorithm.mac(self.secret(key)?, request.body))
            }
            Proof::Fields { field, key, algorithm, form, .. } => {
                let fields = self.fields(request)?;
                let given = only(&fields, field)?;
                let mut others: Vec<_> = fields.iter().filter(|(name, _)| name != field).collect();
                others.sort();
                let mut signed = String::new();
                for (name, value) in others {
                    signed.extend(["&", name, "=", &value.replace(['&', '='], "_")]);
                }
                form.is(given, &algorithm.mac(self.secret(key)?, signed.as_bytes()))
            }
            Proof::Twilio { key } => {
                let mut url = self.hook_url?.to_owned();
                if !request.query.is_empty() {
                    url.push('?');
                    url.push_str(request.query);
                }
                let settings = match request.headers.get(twilio::SETTINGS) {
                    Some(_) => header(request, twilio::SETTINGS)?,
                    None => "",
                };
                let form;
                let mime = header(request, "content-type").unwrap_or_default();
                let signed = if request.body.is_empty() {
                    Signed::Form(&[])
                } else if mime.starts_with("application/x-www-form-urlencoded") {
                    form = pairs(request.body);
                    Signed::Form(&form)
                } else {
                    Signed::Body(request.body)
                };
                let given = header(request, twilio::SIGNATURE)?;
                let key = std::str::from_utf8(self.secret(key)?).ok()?;
                twilio::verify(key, &url, &signed, given, settings)
            }
        })
    }

    /// All fields that a signature over fields covers.
    fn fields(&self, request: &WebhookRequest<'_>) -> Option<Vec<(String, String)>> {
        match self.shape {
            Shape::Query => Some(pairs(request.query.as_bytes())),
            Shape::Form if request.method == "GET" => Some(pairs(request.query.as_bytes())),
            Shape::Form => Some(pairs(request.body)),
            Shape::Json => {
                let value: serde_json::Value = serde_json::from_slice(request.body).ok()?;
                let fields = value.as_object()?.iter().map(|(name, value)| {
                    let word = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    (name.clone(), word)
                });
                Some(fields.collect())
            }
        }
    }
}
