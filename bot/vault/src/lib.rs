//! Keys, sealing, codes and keyed hashes: everything secret, nothing stored.
//!
//! One [`MasterKey`] lives in a file outside the database; [`Keys`] derives a key
//! per purpose from it. What the running server must read again is sealed with a
//! [`SymKey`]; what it must be able to write but not read is sealed to a
//! [`PublicKey`]. Each seal is bound to its place by an [`Aad`], so a sealed value
//! copied to another row does not open there.
//!
//! Randomness comes in through `domain::Entropy`. `Debug` of a secret prints no
//! part of it, and no error carries one.

mod base32;
mod code;
mod factor;
mod file;
mod kdf;
mod mac;
mod master;
mod pair;
mod recovery;
mod sym;
mod token;

pub use code::{ChatCode, Code, InviteCode, ReceiptCode, fold_digits};
pub use factor::{Factor, PaperCode};
pub use file::{CHUNK, open_chunk, open_file, seal_chunk, seal_file};
pub use kdf::{KdfCost, PinHash, open_with_password, seal_with_password};
pub use mac::{Chain, Lookup, MacKey, link_id};
pub use master::{Keys, MasterKey};
pub use pair::{PAD, PublicKey, SecretKey};
pub use recovery::{Half, join, split};
pub use sym::{Aad, Sealed, SymKey};
pub use token::Token;
/// What secrets are handed out in: wiped when it is let go.
pub use zeroize::Zeroizing;

/// What can go wrong with a secret. Says what kind of thing failed, never its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Another key, another place, or altered bytes.
    #[error("cannot be opened with this key")]
    Closed,
    /// The text is not a key of this kind, or has a typing mistake.
    #[error("not a key of this kind, or mistyped")]
    KeyText,
    /// The text is not a code of this kind, or has a typing mistake.
    #[error("not a code of this kind, or mistyped")]
    Code,
    /// A stored hash or its costs make no sense.
    #[error("stored hash is damaged")]
    Damaged,
}
