//! Twilio's signature: an HMAC over the address as Twilio called it and the sorted form, or
//! over the address with the hash of the body in it.

use url::form_urlencoded;

use super::hmacs::{Algorithm, Form, same, sha256};

/// Carries the signature.
pub(super) const SIGNATURE: &str = "x-twilio-signature";
/// Says which hash it was made with, if not SHA-1.
pub(super) const SETTINGS: &str = "x-twilio-webhooks-signature-settings";

/// What is signed besides the address.
pub(super) enum Signed<'a> {
    /// The fields of a form, decoded.
    Form(&'a [(String, String)]),
    /// Anything else; its hash stands in the address.
    Body(&'a [u8]),
}

/// The hash that a settings header names: the first that is named, SHA-1 if none is, none at
/// all if it is unknown.
pub(super) fn algorithm(settings: &str) -> Option<Algorithm> {
    let named = settings.split(',').find_map(|part| {
        let (name, value) = part.split_once('=')?;
        (name.trim() == "algorithm" && !value.trim().is_empty()).then(|| value.trim())
    });
    match named.map(str::to_ascii_uppercase).as_deref() {
        None | Some("HMAC_SHA1") => Some(Algorithm::Sha1),
        Some("HMAC_SHA256") => Some(Algorithm::Sha256),
        Some(_) => None,
    }
}

/// The signature of a request.
pub(super) fn signature(
    token: &str,
    url: &str,
    form: &[(String, String)],
    algorithm: Algorithm,
) -> String {
    let mut fields: Vec<&(String, String)> = form.iter().collect();
    fields.sort();
    fields.dedup();
    let mut signed = url.to_owned();
    for (name, value) in fields {
        signed.push_str(name);
        signed.push_str(value);
    }
    Form::Base64.write(&algorithm.mac(token.as_bytes(), signed.as_bytes()))
}

/// Whether a request was signed with the token. `url` is the public address with its query.
pub(super) fn verify(
    token: &str,
    url: &str,
    signed: &Signed<'_>,
    given: &str,
    settings: &str,
) -> bool {
    let Some(algorithm) = algorithm(settings) else { return false };
    let form = match signed {
        Signed::Form(form) => *form,
        Signed::Body(body) => {
            let query = url.split_once('?').map_or("", |(_, query)| query);
            let mut hashes = form_urlencoded::parse(query.as_bytes())
                .filter(|(name, _)| name == "bodySHA256")
                .map(|(_, hash)| hash);
            let (Some(hash), None) = (hashes.next(), hashes.next()) else { return false };
            if !same(hash.as_bytes(), sha256(body).as_bytes()) {
                return false;
            }
            &[]
        }
    };
    // Twilio itself is not sure whether the port belongs to the address.
    let is = |url: &str| same(given.as_bytes(), signature(token, url, form, algorithm).as_bytes());
    let (with, without) = ports(url);
    is(&with) | is(&without)
}

/// The address with its port and without it.
fn ports(url: &str) -> (String, String) {
    let Some((scheme, rest)) = url.split_once("://") else {
        return (url.to_owned(), url.to_owned());
    };
    let (authority, tail) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let port = |(_, port): &(&str, &str)| port.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((host, _)) = authority.rsplit_once(':').filter(port) {
        return (url.to_owned(), format!("{scheme}://{host}{tail}"));
    }
    let port = if scheme == "https" { 443 } else { 80 };
    (format!("{scheme}://{authority}:{port}{tail}"), url.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
    }

    #[test]
    fn the_sample_of_twilios_documentation() {
        let fields = form(&[
            ("Digits", "1234"),
            ("To", "+18005551212"),
            ("From", "+14158675309"),
            ("Caller", "+14158675309"),
            ("CallSid", "CA1234567890ABCDE"),
        ]);
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        let expected = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
        assert_eq!(signature("12345", url, &fields, Algorithm::Sha1), expected);
        assert!(verify("12345", url, &Signed::Form(&fields), expected, ""));
        let ported = "https://mycompany.com:443/myapp.php?foo=1&bar=2";
        assert!(verify("12345", ported, &Signed::Form(&fields), expected, ""));
        let plain = url.replace("https", "http");
        assert!(!verify("12345", &plain, &Signed::Form(&fields), expected, ""));
        assert!(!verify("12346", url, &Signed::Form(&fields), expected, ""));
        assert!(!verify("12345", url, &Signed::Form(&fields), "", ""));
        let other = "algorithm=HMAC_MD5";
        assert!(!verify("12345", url, &Signed::Form(&fields), expected, other));
    }

    #[test]
    fn a_body_is_signed_through_its_hash() {
        let body = br#"{"a": 1}"#;
        let url = format!("https://line.example/h?bodySHA256={}", sha256(body));
        let good = signature("t", &url, &[], Algorithm::Sha256);
        let settings = "key=k1,algorithm=HMAC_SHA256";
        assert!(verify("t", &url, &Signed::Body(body), &good, settings));
        assert!(!verify("t", &url, &Signed::Body(b"{}"), &good, settings));
        assert!(!verify("t", &url, &Signed::Body(body), &good, ""));
        let bare = "https://line.example/h";
        let good = signature("t", bare, &[], Algorithm::Sha1);
        assert!(!verify("t", bare, &Signed::Body(body), &good, ""), "nothing covers the body");
    }
}
