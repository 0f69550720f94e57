//! The recovery key in two halves for two named people: neither alone says anything.

use domain::Entropy;
use zeroize::Zeroizing;

use crate::{SecretKey, VaultError, base32};

/// One printed half.
#[derive(Clone)]
pub struct Half {
    prefix: &'static str,
    bytes: Zeroizing<[u8; 32]>,
}

const FIRST: &str = "workline-half-a";
const SECOND: &str = "workline-half-b";

impl Half {
    /// The text that is shown once.
    pub fn print(&self) -> Zeroizing<String> {
        base32::print(self.prefix, &self.bytes)
    }

    /// Reads a half as typed.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        [FIRST, SECOND]
            .into_iter()
            .find_map(|prefix| Some(Self { prefix, bytes: base32::parse(prefix, text).ok()? }))
            .ok_or(VaultError::KeyText)
    }
}

impl std::fmt::Debug for Half {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Half({}…)", self.prefix)
    }
}

/// Splits a secret in two, each of which is random on its own.
pub fn split(secret: &SecretKey, entropy: &dyn Entropy) -> (Half, Half) {
    let mut first = Zeroizing::new([0_u8; 32]);
    entropy.fill(&mut *first);
    let second = xor(&first, &secret.expose());
    (Half { prefix: FIRST, bytes: first }, Half { prefix: SECOND, bytes: second })
}

/// Puts the two halves together, in either order.
pub fn join(one: &Half, other: &Half) -> Result<SecretKey, VaultError> {
    if one.prefix == other.prefix {
        return Err(VaultError::KeyText);
    }
    SecretKey::from_slice(&*xor(&one.bytes, &other.bytes))
}

fn xor(one: &[u8; 32], other: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    for (byte, (left, right)) in bytes.iter_mut().zip(one.iter().zip(other)) {
        *byte = left ^ right;
    }
    bytes
}
