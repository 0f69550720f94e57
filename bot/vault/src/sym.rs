//! Sealing for what the running server must read again: XChaCha20-Poly1305.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use domain::Entropy;
use zeroize::Zeroizing;

use crate::VaultError;

/// First byte of every sealed value, so that another way of sealing can be added.
const FORMAT: u8 = 1;
const NONCE: usize = 24;

/// Where a sealed value belongs. It opens only there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aad<'a> {
    /// Table.
    pub table: &'a str,
    /// Column.
    pub column: &'a str,
    /// The row's own name, fixed before the row is written.
    pub row: &'a str,
}

impl<'a> Aad<'a> {
    /// A place.
    pub const fn new(table: &'a str, column: &'a str, row: &'a str) -> Self {
        Self { table, column, row }
    }

    /// Unambiguous bytes: each part behind its length.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let parts = [self.table, self.column, self.row];
        let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.len() + 4).sum());
        for part in parts {
            bytes.extend_from_slice(&(part.len() as u32).to_le_bytes());
            bytes.extend_from_slice(part.as_bytes());
        }
        bytes
    }
}

/// Bytes that only the right key opens, and the only form in which the store takes
/// a body, an address or a key.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// Bytes that came back from the database.
    pub const fn from_stored(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    pub(crate) const fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The sealed bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The sealed bytes, for writing.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// A symmetric key for one purpose.
#[derive(Clone)]
pub struct SymKey(Zeroizing<[u8; 32]>);

impl SymKey {
    /// A fresh key.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        entropy.fill(&mut *bytes);
        Self(bytes)
    }

    /// A key from 32 bytes, for instance one that was itself sealed.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, VaultError> {
        let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| VaultError::Closed)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    pub(crate) const fn new(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// The bytes of the key, to be sealed under another one.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals a value for one place.
    pub fn seal(&self, aad: Aad<'_>, plain: &[u8], entropy: &dyn Entropy) -> Sealed {
        let mut nonce = [0_u8; NONCE];
        entropy.fill(&mut nonce);
        let payload = Payload { msg: plain, aad: &aad.bytes() };
        #[expect(clippy::expect_used, reason = "fails only beyond 256 GiB, far above any body")]
        let cipher = XChaCha20Poly1305::new((&*self.0).into())
            .encrypt(XNonce::from_slice(&nonce), payload)
            .expect("a body is shorter than 256 GiB");
        let mut bytes = Vec::with_capacity(1 + NONCE + cipher.len());
        bytes.push(FORMAT);
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&cipher);
        Sealed::new(bytes)
    }

    /// Opens a value in the place that it was sealed for.
    pub fn open(&self, aad: Aad<'_>, sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let [FORMAT, rest @ ..] = sealed.as_bytes() else { return Err(VaultError::Closed) };
        let (nonce, cipher) = rest.split_at_checked(NONCE).ok_or(VaultError::Closed)?;
        let payload = Payload { msg: cipher, aad: &aad.bytes() };
        XChaCha20Poly1305::new((&*self.0).into())
            .decrypt(XNonce::from_slice(nonce), payload)
            .map(Zeroizing::new)
            .map_err(|_| VaultError::Closed)
    }
}

impl std::fmt::Debug for SymKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SymKey(…)")
    }
}
