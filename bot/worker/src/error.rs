//! What can go wrong while a message is answered; none of it carries words.

/// Why a message could not be answered this time.
#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    /// The database did not do it.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// Something sealed does not open, or a code is damaged.
    #[error(transparent)]
    Vault(#[from] vault::VaultError),
    /// Something stored cannot be read, or something cannot be written down.
    #[error("a stored value has an unknown form")]
    Encoding,
    /// A flow names a verb that nobody does.
    #[error("no such verb: {0}")]
    UnknownVerb(String),
    /// A flow asks for more than a message may.
    #[error("one message asked for too much")]
    TooMuch,
    /// The content needed is missing.
    #[error("content is missing: {0}")]
    Content(&'static str),
    /// A helper task was ended.
    #[error("a helper task was ended")]
    Ended,
}
