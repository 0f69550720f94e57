//! Who may hand us updates: the secret that Telegram sends along with every one.

use reqwest::header::HeaderMap;
use subtle::{Choice, ConstantTimeEq};
use thiserror::Error;

/// Name of the header that carries the secret.
pub const HEADER: &str = "x-telegram-bot-api-secret-token";

const LONGEST: usize = 256;

/// The webhook's secret. There is no webhook without one.
#[derive(Clone)]
pub struct Secret {
    text: String,
    /// Filled up with zeros, so that comparing takes as long for every length.
    padded: [u8; LONGEST],
}

/// Why a secret cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BadSecret {
    /// Webhook mode needs one.
    #[error("webhook mode needs a secret")]
    Missing,
    /// Not what Telegram lets us set.
    #[error("a webhook secret is 1 to 256 of the characters A-Z, a-z, 0-9, _ and -")]
    Form,
}

/// Why an update was turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Reject {
    /// No secret came.
    #[error("no secret")]
    Missing,
    /// Two came, and only one can be right.
    #[error("more than one secret")]
    Doubled,
    /// It is another one.
    #[error("wrong secret")]
    Wrong,
}

impl Secret {
    /// Takes a secret from the configuration.
    pub fn new(text: &str) -> Result<Self, BadSecret> {
        if text.is_empty() {
            return Err(BadSecret::Missing);
        }
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if text.len() > LONGEST || !text.bytes().all(allowed) {
            return Err(BadSecret::Form);
        }
        let mut padded = [0; LONGEST];
        padded[..text.len()].copy_from_slice(text.as_bytes());
        Ok(Self { text: text.to_owned(), padded })
    }

    /// The secret itself, to be told to Telegram.
    pub(super) fn reveal(&self) -> &str {
        &self.text
    }

    fn matches(&self, given: &[u8]) -> Choice {
        let mut padded = [0; LONGEST];
        let shown = given.len().min(LONGEST);
        padded[..shown].copy_from_slice(&given[..shown]);
        padded.ct_eq(&self.padded) & given.len().ct_eq(&self.text.len())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Lets an update in only if it carries exactly one secret and that is ours. Takes as long for
/// a wrong secret as for a right one.
pub fn verify(headers: &HeaderMap, secret: &Secret) -> Result<(), Reject> {
    let mut given = headers.get_all(HEADER).iter();
    let Some(first) = given.next() else {
        return Err(Reject::Missing);
    };
    if given.next().is_some() {
        return Err(Reject::Doubled);
    }
    if first.is_empty() {
        return Err(Reject::Missing);
    }
    if bool::from(secret.matches(first.as_bytes())) { Ok(()) } else { Err(Reject::Wrong) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use reqwest::header::HeaderValue;

    fn headers(values: &[&str]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for value in values {
            map.append(HEADER, HeaderValue::from_str(value).unwrap());
        }
        map
    }

    #[test]
    fn only_the_one_right_secret_comes_in() {
        let long = "a".repeat(257);
        let cases: [(&[&str], Result<(), Reject>); 9] = [
            (&["Right_secret-1"], Ok(())),
            (&[], Err(Reject::Missing)),
            (&[""], Err(Reject::Missing)),
            (&["Right_secret-2"], Err(Reject::Wrong)),
            (&["Right_secret-"], Err(Reject::Wrong)),
            (&["Right_secret-11"], Err(Reject::Wrong)),
            (&[&long], Err(Reject::Wrong)),
            (&["Right_secret-1", "Right_secret-1"], Err(Reject::Doubled)),
            (&["Right_secret-1", "wrong"], Err(Reject::Doubled)),
        ];
        let secret = Secret::new("Right_secret-1").unwrap();
        for (given, expected) in cases {
            assert_eq!(verify(&headers(given), &secret), expected);
        }
    }

    #[test]
    fn a_long_secret_is_compared_whole() {
        let secret = Secret::new(&"a".repeat(256)).unwrap();
        assert_eq!(verify(&headers(&[&"a".repeat(256)]), &secret), Ok(()));
        assert_eq!(verify(&headers(&[&"a".repeat(257)]), &secret), Err(Reject::Wrong));
        assert_eq!(verify(&headers(&[&"a".repeat(255)]), &secret), Err(Reject::Wrong));
    }

    #[test]
    fn no_webhook_without_a_usable_secret() {
        assert_eq!(Secret::new("").unwrap_err(), BadSecret::Missing);
        for bad in ["with space", "mật-khẩu", "a.b", &"a".repeat(257)] {
            assert_eq!(Secret::new(bad).unwrap_err(), BadSecret::Form);
        }
    }

    #[test]
    fn the_secret_is_never_printed() {
        assert_eq!(format!("{:?}", Secret::new("Right_secret-1").unwrap()), "Secret(…)");
    }
}
