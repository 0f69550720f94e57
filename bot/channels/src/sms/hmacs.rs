//! Keyed hashes as providers use them, and comparing without telling how much was right.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use serde::Deserialize;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The hash under the HMAC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Algorithm {
    Sha1,
    Sha256,
}

/// How the hash is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Form {
    Hex,
    Base64,
}

impl Algorithm {
    /// The HMAC of a message.
    pub(super) fn mac(self, key: &[u8], message: &[u8]) -> Vec<u8> {
        fn of<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Vec<u8> {
            #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
            let mut mac = <M as KeyInit>::new_from_slice(key).expect("HMAC takes any key");
            mac.update(message);
            mac.finalize().into_bytes().to_vec()
        }
        match self {
            Self::Sha1 => of::<Hmac<Sha1>>(key, message),
            Self::Sha256 => of::<Hmac<Sha256>>(key, message),
        }
    }
}

impl Form {
    /// Writes bytes.
    pub(super) fn write(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => hex(bytes),
            Self::Base64 => STANDARD.encode(bytes),
        }
    }

    /// Whether a given text writes these bytes; hexadecimal digits may be of either case.
    pub(super) fn is(self, given: &str, bytes: &[u8]) -> bool {
        match self {
            Self::Hex => same(given.to_ascii_lowercase().as_bytes(), hex(bytes).as_bytes()),
            Self::Base64 => same(given.as_bytes(), self.write(bytes).as_bytes()),
        }
    }
}

/// SHA-256 in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Reads hexadecimal digits.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

/// Compares in a time that depends on neither content nor length of the secret.
pub(super) fn same(given: &[u8], secret: &[u8]) -> bool {
    Sha256::digest(given).ct_eq(&Sha256::digest(secret)).into()
}

/// Reads Base64.
pub(super) fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn hashes_of_the_rfcs() {
        // RFC 2202 case 2, RFC 4231 case 2.
        let (key, message) = (b"Jefe", b"what do ya want for nothing?");
        assert_eq!(
            hex(&Algorithm::Sha1.mac(key, message)),
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"
        );
        let mac = Algorithm::Sha256.mac(key, message);
        assert_eq!(hex(&mac), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert!(Form::Hex.is(&hex(&mac).to_uppercase(), &mac));
        assert!(Form::Base64.is(&Form::Base64.write(&mac), &mac));
        assert!(!Form::Base64.is("", &mac) && !Form::Hex.is("5b", &mac));
        assert_eq!(unhex("00fF"), Some(vec![0, 255]));
        assert!(unhex("0").is_none() && unhex("0g").is_none() && unhex("é").is_none());
    }
}
