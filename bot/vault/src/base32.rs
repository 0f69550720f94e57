//! Text form of keys: Crockford's base32, which has no letters that look like
//! digits, in groups of four, with a checksum against typing mistakes.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::VaultError;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Bytes of the checksum; 32 + 3 bytes fill 56 characters exactly.
const CHECK: usize = 3;

/// Plain base32 of the leading bits, without padding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut bits, mut have) = (0_u32, 0_u32);
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        have += 8;
        while have >= 5 {
            have -= 5;
            text.push(letter(bits >> have));
        }
        bits &= (1 << have) - 1;
    }
    if have > 0 {
        text.push(letter(bits << (5 - have)));
    }
    text
}

fn letter(bits: u32) -> char {
    char::from(ALPHABET[(bits & 31) as usize])
}

fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let (mut bits, mut have) = (0_u32, 0_u32);
    for char in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        let lower = match char.to_ascii_lowercase() {
            'o' => b'0',
            'i' | 'l' => b'1',
            other => u8::try_from(other).ok()?,
        };
        let value = ALPHABET.iter().position(|letter| *letter == lower)?;
        bits = (bits << 5) | value as u32;
        have += 5;
        if have >= 8 {
            have -= 8;
            bytes.push((bits >> have) as u8);
        }
        bits &= (1 << have) - 1;
    }
    (bits == 0).then_some(bytes)
}

/// A 32-byte secret as `prefix-xxxx-xxxx-…`.
pub(crate) fn print(prefix: &str, secret: &[u8; 32]) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(secret.to_vec());
    bytes.extend_from_slice(&checksum(prefix, secret));
    let plain = Zeroizing::new(encode(&bytes));
    let mut text = Zeroizing::new(String::with_capacity(prefix.len() + plain.len() * 5 / 4 + 1));
    text.push_str(prefix);
    for (index, char) in plain.chars().enumerate() {
        if index % 4 == 0 {
            text.push('-');
        }
        text.push(char);
    }
    text
}

/// Reads what [`print`] wrote, forgiving case, spaces and missing dashes.
pub(crate) fn parse(prefix: &str, text: &str) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let text = text.trim();
    let head = text.get(..prefix.len()).ok_or(VaultError::KeyText)?;
    if !head.eq_ignore_ascii_case(prefix) {
        return Err(VaultError::KeyText);
    }
    let bytes = decode(&text[prefix.len()..]).ok_or(VaultError::KeyText)?;
    if bytes.len() != 32 + CHECK {
        return Err(VaultError::KeyText);
    }
    let mut secret = Zeroizing::new([0_u8; 32]);
    secret.copy_from_slice(&bytes[..32]);
    if checksum(prefix, &secret) == bytes[32..] { Ok(secret) } else { Err(VaultError::KeyText) }
}

fn checksum(prefix: &str, secret: &[u8; 32]) -> [u8; CHECK] {
    let hash = Sha256::new().chain_update(prefix).chain_update(secret).finalize();
    [hash[0], hash[1], hash[2]]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use proptest::prelude::*;

    use super::{decode, encode, parse, print};

    #[test]
    fn known_answers() {
        assert_eq!(encode(b""), "");
        assert_eq!(encode(b"foobar"), "csqpyrk1e8");
        assert_eq!(encode(&[0xff; 5]), "zzzzzzzz");
        assert_eq!(**decode("CSQP-YRKI E8").unwrap(), *b"foobar");
    }

    #[test]
    fn one_wrong_letter_is_noticed() {
        let text = print("half-a", &[7; 32]);
        assert_eq!(*parse("half-a", &text).unwrap(), [7; 32]);
        assert_eq!(*parse("half-a", &text.to_uppercase()).unwrap(), [7; 32]);
        let (last, start) = (text.chars().last().unwrap(), &text[..text.len() - 1]);
        let other = if last == '2' { '3' } else { '2' };
        assert!(parse("half-a", &format!("{start}{other}")).is_err());
        assert!(parse("half-b", &text).is_err());
        assert!(parse("half-a", "half-a").is_err());
        assert!(parse("half-a", "é").is_err());
    }

    proptest! {
        #[test]
        fn every_secret_comes_back(secret: [u8; 32]) {
            prop_assert_eq!(*parse("k", &print("k", &secret)).unwrap(), secret);
        }

        #[test]
        fn no_text_makes_it_panic(text: String) {
            let _ = parse("k", &text);
        }
    }
}
