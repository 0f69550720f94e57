//! Files: sealed in chunks under a key of their own, which is itself sealed like
//! the body that the file belongs to.

use domain::Entropy;
use zeroize::Zeroizing;

use crate::{Aad, Sealed, SymKey, VaultError};

/// Plain bytes in one chunk.
pub const CHUNK: usize = 64 * 1024;

/// The place of a chunk. The last one is marked, so that a cut-off file does not open.
fn row(file: &str, index: usize, last: bool) -> String {
    format!("{file}/{index}/{}", if last { "last" } else { "more" })
}

/// Seals one chunk.
pub fn seal_chunk(
    key: &SymKey,
    file: &str,
    (index, last): (usize, bool),
    plain: &[u8],
    entropy: &dyn Entropy,
) -> Sealed {
    key.seal(Aad::new("file_chunk", "body", &row(file, index, last)), plain, entropy)
}

/// Opens one chunk.
pub fn open_chunk(
    key: &SymKey,
    file: &str,
    (index, last): (usize, bool),
    sealed: &Sealed,
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    key.open(Aad::new("file_chunk", "body", &row(file, index, last)), sealed)
}

/// Seals a whole file. An empty file has one empty chunk.
pub fn seal_file(key: &SymKey, file: &str, plain: &[u8], entropy: &dyn Entropy) -> Vec<Sealed> {
    let count = plain.len().div_ceil(CHUNK).max(1);
    (0..count)
        .map(|index| {
            let chunk = &plain[index * CHUNK..plain.len().min((index + 1) * CHUNK)];
            seal_chunk(key, file, (index, index + 1 == count), chunk, entropy)
        })
        .collect()
}

/// Opens a whole file.
pub fn open_file(
    key: &SymKey,
    file: &str,
    chunks: &[Sealed],
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let mut plain = Zeroizing::new(Vec::with_capacity(chunks.len() * CHUNK));
    for (index, chunk) in chunks.iter().enumerate() {
        let last = index + 1 == chunks.len();
        plain.extend_from_slice(&open_chunk(key, file, (index, last), chunk)?);
    }
    if chunks.is_empty() { Err(VaultError::Closed) } else { Ok(plain) }
}
