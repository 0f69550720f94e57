//! Cookie tokens: the browser holds the only copy; the database holds a keyed hash.

use domain::Entropy;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{Lookup, MacKey, SymKey, VaultError, base32};

const PREFIX: &str = "t";

/// A random token for a cookie.
#[derive(Clone)]
pub struct Token(Zeroizing<[u8; 32]>);

impl Token {
    /// A fresh token.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        entropy.fill(&mut *bytes);
        Self(bytes)
    }

    /// Reads a cookie.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        base32::parse(PREFIX, text).map(Self)
    }

    /// The cookie's value: letters, digits and dashes.
    pub fn print(&self) -> Zeroizing<String> {
        base32::print(PREFIX, &self.0)
    }

    /// What its row is found by.
    pub fn lookup(&self, key: &MacKey) -> Lookup {
        key.digest(&*self.0)
    }

    /// Key for what only the holder of the cookie may open, such as the secret half
    /// of a staff key while its owner is signed in.
    pub fn key(&self) -> SymKey {
        let mut bytes = Zeroizing::new([0_u8; 32]);
        #[expect(
            clippy::expect_used,
            reason = "HKDF-SHA256 yields up to 8160 bytes, 32 are asked"
        )]
        Hkdf::<Sha256>::new(Some(b"workline/1"), &*self.0)
            .expand(b"cookie", &mut *bytes)
            .expect("32 bytes are within the limit of HKDF");
        SymKey::new(bytes)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}
