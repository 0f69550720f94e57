//! Slow hashing for secrets that people remember: passwords, PINs, receipt codes.

use argon2::{Algorithm, Argon2, Params, Version};
use domain::Entropy;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{Aad, MacKey, Sealed, SymKey, VaultError, code::fold_digits};

const SALT: usize = 16;
/// Format, costs and salt before the sealed part.
const HEAD: usize = 1 + 12 + SALT;
const FORMAT: u8 = 2;
/// A stored cost above this is taken for damage, not obeyed.
const MAX_MEMORY_KIB: u32 = 1 << 20;

/// How much work one guess costs (Argon2id).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KdfCost {
    /// 64 MiB, three passes: for real data.
    pub const FULL: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// Cheap: for tests and simulated cases only.
    pub const LIGHT: Self = Self { memory_kib: 64, passes: 1, lanes: 1 };

    pub(crate) fn hash(
        self,
        secret: &[u8],
        salt: &[u8],
    ) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        if self.memory_kib > MAX_MEMORY_KIB || self.passes > 64 {
            return Err(VaultError::Damaged);
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| VaultError::Damaged)?;
        let mut out = Zeroizing::new([0_u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, &mut *out)
            .map_err(|_| VaultError::Damaged)?;
        Ok(out)
    }

    fn bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        let parts = [self.memory_kib, self.passes, self.lanes];
        for (chunk, part) in bytes.chunks_exact_mut(4).zip(parts) {
            chunk.copy_from_slice(&part.to_le_bytes());
        }
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let part = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        Some(Self { memory_kib: part(0)?, passes: part(4)?, lanes: part(8)? })
    }
}

/// Seals a secret under a password. Cost and salt travel in front of it.
pub fn seal_with_password(
    password: &str,
    aad: Aad<'_>,
    secret: &[u8],
    cost: KdfCost,
    entropy: &dyn Entropy,
) -> Result<Sealed, VaultError> {
    let mut salt = [0_u8; SALT];
    entropy.fill(&mut salt);
    let key = SymKey::new(cost.hash(password.as_bytes(), &salt)?);
    let sealed = key.seal(aad, secret, entropy);
    let mut bytes = Vec::with_capacity(HEAD + sealed.as_bytes().len());
    bytes.push(FORMAT);
    bytes.extend_from_slice(&cost.bytes());
    bytes.extend_from_slice(&salt);
    bytes.extend_from_slice(sealed.as_bytes());
    Ok(Sealed::new(bytes))
}

/// Opens what [`seal_with_password`] made. A wrong password is `Closed`.
pub fn open_with_password(
    password: &str,
    aad: Aad<'_>,
    sealed: &Sealed,
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (head, inner) = sealed.as_bytes().split_at_checked(HEAD).ok_or(VaultError::Damaged)?;
    if head[0] != FORMAT {
        return Err(VaultError::Damaged);
    }
    let cost = KdfCost::from_bytes(&head[1..13]).ok_or(VaultError::Damaged)?;
    let key = SymKey::new(cost.hash(password.as_bytes(), &head[13..])?);
    key.open(aad, &Sealed::from_stored(inner.to_vec()))
}

/// Hash of a PIN. Its pepper is not in the database, because a PIN alone is soon guessed.
#[derive(Clone, PartialEq, Eq)]
pub struct PinHash(Vec<u8>);

impl PinHash {
    /// Hashes a new PIN.
    pub fn new(
        pin: &str,
        pepper: &MacKey,
        cost: KdfCost,
        entropy: &dyn Entropy,
    ) -> Result<Self, VaultError> {
        let mut salt = [0_u8; SALT];
        entropy.fill(&mut salt);
        let hash = cost.hash(&pepper.lookup(&fold_digits(pin)), &salt)?;
        let mut bytes = Vec::with_capacity(HEAD + 32);
        bytes.push(FORMAT);
        bytes.extend_from_slice(&cost.bytes());
        bytes.extend_from_slice(&salt);
        bytes.extend_from_slice(&*hash);
        Ok(Self(bytes))
    }

    /// A hash from the database.
    pub const fn from_stored(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Its bytes, for writing.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether this is the PIN.
    pub fn matches(&self, pin: &str, pepper: &MacKey) -> Result<bool, VaultError> {
        let (head, hash) = self.0.split_at_checked(HEAD).ok_or(VaultError::Damaged)?;
        if head[0] != FORMAT {
            return Err(VaultError::Damaged);
        }
        let cost = KdfCost::from_bytes(&head[1..13]).ok_or(VaultError::Damaged)?;
        let given = cost.hash(&pepper.lookup(&fold_digits(pin)), &head[13..])?;
        Ok(given.ct_eq(hash).into())
    }
}

impl std::fmt::Debug for PinHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PinHash(…)")
    }
}
