//! Keyed hashes: finding a row by a secret without keeping the secret.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{base32, sym::SymKey};

/// What a row can be found by: a keyed hash of an address or a code.
pub type Lookup = [u8; 32];

/// A key for keyed hashes, one per purpose.
#[derive(Clone)]
pub struct MacKey(Zeroizing<[u8; 32]>);

impl MacKey {
    pub(crate) const fn new(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// A key that lives only in memory, for instance for counting sources of traffic.
    pub fn generate(entropy: &dyn domain::Entropy) -> Self {
        Self(Zeroizing::new(*SymKey::generate(entropy).expose()))
    }

    /// HMAC-SHA256 of a text.
    pub fn lookup(&self, text: &str) -> Lookup {
        self.digest(text.as_bytes())
    }

    pub(crate) fn digest(&self, bytes: &[u8]) -> [u8; 32] {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&*self.0).expect("HMAC takes a key of any length");
        mac.update(bytes);
        mac.finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for MacKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MacKey(…)")
    }
}

/// Opaque id for links and QR codes: `c_` and six characters that say nothing
/// to anybody without the key.
pub fn link_id(key: &MacKey, target: &str) -> String {
    let mut id = base32::encode(&key.lookup(target)[..4]);
    id.truncate(6);
    format!("c_{id}")
}

/// A link of the audit chain: each row's hash covers the hash before it, so that a
/// row cannot be changed or taken out unnoticed.
pub struct Chain(Sha256);

impl Chain {
    /// Starts from the previous row's hash; the first row starts from zeros.
    pub fn after(previous: &[u8]) -> Self {
        Self(Sha256::new()).field(previous)
    }

    /// Adds a field.
    pub fn field(self, field: &[u8]) -> Self {
        Self(self.0.chain_update((field.len() as u64).to_le_bytes()).chain_update(field))
    }

    /// The hash of this row.
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}
