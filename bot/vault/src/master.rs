//! The one secret in the key file, and the keys derived from it.

use domain::Entropy;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{MacKey, SymKey, VaultError, base32};

const PREFIX: &str = "workline-key-1";

/// The content of the key file.
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; 32]>);

impl MasterKey {
    /// A fresh key.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self(Zeroizing::new(*SymKey::generate(entropy).expose()))
    }

    /// Reads the text of a key file.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        base32::parse(PREFIX, text).map(Self)
    }

    /// The text of a key file.
    pub fn print(&self) -> Zeroizing<String> {
        base32::print(PREFIX, &self.0)
    }

    /// The keys for every purpose.
    pub fn keys(&self) -> Keys {
        let derive = |purpose| self.derive(purpose);
        Keys {
            queue: SymKey::new(derive("queue")),
            address: SymKey::new(derive("address")),
            record: SymKey::new(derive("record")),
            lookup: MacKey::new(derive("lookup")),
            pepper_id: MacKey::new(derive("pepper-id")),
            pepper_key: MacKey::new(derive("pepper-key")),
            link: MacKey::new(derive("link")),
        }
    }

    /// A value that says whether a database belongs to this key, and nothing else.
    pub fn mark(&self) -> String {
        base32::encode(&self.derive("mark")[..10])
    }

    fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0_u8; 32]);
        #[expect(
            clippy::expect_used,
            reason = "HKDF-SHA256 yields up to 8160 bytes, 32 are asked"
        )]
        Hkdf::<Sha256>::new(Some(b"workline/1"), &*self.0)
            .expand(purpose.as_bytes(), &mut *bytes)
            .expect("32 bytes are within the limit of HKDF");
        bytes
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

/// A key per purpose.
#[derive(Debug, Clone)]
pub struct Keys {
    /// Inbox, outbox, sessions, drafts, files in flight, replies not yet opened.
    pub queue: SymKey,
    /// Addresses and the link from a case to its contact.
    pub address: SymKey,
    /// Cycle records, which the server reads to remind and to report.
    pub record: SymKey,
    /// Finds contacts, codes and cookies.
    pub lookup: MacKey,
    /// Pepper of the receipt code's lookup half.
    pub pepper_id: MacKey,
    /// Pepper of the receipt code's key half, and of PINs.
    pub pepper_key: MacKey,
    /// Opaque ids in links and QR codes.
    pub link: MacKey,
}
