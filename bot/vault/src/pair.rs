//! Key pairs: for what the writer must not be able to read back.

use crypto_box::aead::rand_core::{CryptoRng, Error, RngCore};
use domain::Entropy;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{Aad, Sealed, VaultError};

/// Stories are padded to a multiple of this, so that their length tells little.
pub const PAD: usize = 512;

/// Bytes that bind a sealed box to its place; the box itself knows no associated data.
const PLACE: usize = 16;

/// The half of a pair that can only seal.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(crypto_box::PublicKey);

/// The half of a pair that opens.
#[derive(Clone)]
pub struct SecretKey(crypto_box::SecretKey);

impl PublicKey {
    /// A key from the database.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, VaultError> {
        crypto_box::PublicKey::from_slice(bytes).map(Self).map_err(|_| VaultError::Damaged)
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Seals words for one place, padded to a multiple of [`PAD`].
    pub fn seal_to(&self, aad: Aad<'_>, plain: &[u8], entropy: &dyn Entropy) -> Sealed {
        let length = (plain.len() + 1).next_multiple_of(PAD);
        let mut padded = Zeroizing::new(Vec::with_capacity(PLACE + length));
        padded.extend_from_slice(&place(aad));
        padded.extend_from_slice(plain);
        padded.push(0x80);
        padded.resize(PLACE + length, 0);
        #[expect(clippy::expect_used, reason = "fails only beyond 256 GiB, far above any body")]
        let bytes = self.0.seal(&mut Rng(entropy), &padded).expect("shorter than 256 GiB");
        Sealed::new(bytes)
    }
}

impl SecretKey {
    /// A fresh pair.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = Zeroizing::new([0_u8; 32]);
        entropy.fill(&mut *bytes);
        Self(crypto_box::SecretKey::from_bytes(*bytes))
    }

    /// A secret half that had been sealed under another key.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, VaultError> {
        crypto_box::SecretKey::from_slice(bytes).map(Self).map_err(|_| VaultError::Closed)
    }

    /// Its bytes, to be sealed under another key.
    pub fn expose(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.public_key())
    }

    /// Opens what was sealed to the public half for this place.
    pub fn open_with(
        &self,
        aad: Aad<'_>,
        sealed: &Sealed,
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let padded = self.0.unseal(sealed.as_bytes()).map_err(|_| VaultError::Closed)?;
        let mut padded = Zeroizing::new(padded);
        if !padded.starts_with(&place(aad)) {
            return Err(VaultError::Closed);
        }
        let end = padded.iter().rposition(|byte| *byte != 0).ok_or(VaultError::Closed)?;
        if end < PLACE || padded[end] != 0x80 {
            return Err(VaultError::Closed);
        }
        padded.truncate(end);
        padded.drain(..PLACE);
        Ok(padded)
    }
}

fn place(aad: Aad<'_>) -> [u8; PLACE] {
    let hash: [u8; 32] = Sha256::digest(aad.bytes()).into();
    let mut place = [0; PLACE];
    place.copy_from_slice(&hash[..PLACE]);
    place
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PublicKey(…)")
    }
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// Our entropy in the shape that the sealed box asks for.
struct Rng<'a>(&'a dyn Entropy);

impl RngCore for Rng<'_> {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, buffer: &mut [u8]) {
        self.0.fill(buffer);
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), Error> {
        self.0.fill(buffer);
        Ok(())
    }
}

impl CryptoRng for Rng<'_> {}
