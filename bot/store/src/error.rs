//! What can go wrong, sorted by what a caller can do about it.
//!
//! A database's own words never travel: they may quote a value.

use sqlx::error::{DatabaseError, ErrorKind};

/// Why the store did not do it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The database is away, locked or full: nothing was written, try again later.
    #[error("the database is not available ({0})")]
    Unavailable(String),
    /// A row is there already, or is not what the caller thought.
    #[error("the row is not in the state that was expected")]
    Conflict,
    /// The database holds something that this program cannot read.
    #[error("the database holds something unreadable ({0})")]
    Corrupt(&'static str),
    /// The database refused a statement: a fault of this program.
    #[error("the database refused a statement ({0})")]
    Refused(String),
    /// The address of the database cannot be used.
    #[error("the database address cannot be used: {0}")]
    Address(&'static str),
    /// Another process holds the data directory.
    #[error("another process is using this data directory")]
    Locked,
    /// The database was written by a newer version.
    #[error("the database has schema {0}, newer than this program knows")]
    Newer(i64),
}

/// Why a set of units was not committed. Nothing of the set was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// These units (indexes into the set) read or wrote rows that have changed since,
    /// or answer messages that are already done. Leave them out, then take them anew.
    #[error("{} units saw rows that have changed", .0.len())]
    Conflict(Vec<usize>),
    /// Nothing was written. `Unavailable`: try the same set again later; anything
    /// else: halve the set until the culprit stands alone.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for CommitError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error;
        match error {
            Error::Database(error) => from_database(&*error),
            Error::RowNotFound => Self::Conflict,
            Error::Io(_) => Self::Unavailable("io".into()),
            Error::Tls(_) => Self::Unavailable("tls".into()),
            Error::PoolTimedOut => Self::Unavailable("no connection in time".into()),
            Error::PoolClosed | Error::WorkerCrashed => Self::Unavailable("closed".into()),
            Error::BeginFailed => Self::Unavailable("begin".into()),
            Error::Protocol(_) => Self::Unavailable("protocol".into()),
            Error::Configuration(_) => Self::Address("it cannot be parsed"),
            Error::ColumnDecode { .. } | Error::Decode(_) => Self::Corrupt("column"),
            Error::ColumnNotFound(_) | Error::ColumnIndexOutOfBounds { .. } => {
                Self::Corrupt("column missing")
            }
            _ => Self::Refused("driver".into()),
        }
    }
}

fn from_database(error: &dyn DatabaseError) -> StoreError {
    let code = error.code().unwrap_or_default().into_owned();
    match error.kind() {
        ErrorKind::UniqueViolation => return StoreError::Conflict,
        ErrorKind::ForeignKeyViolation
        | ErrorKind::NotNullViolation
        | ErrorKind::CheckViolation => return StoreError::Refused(code),
        _ => {}
    }
    // SQLite's codes are numbers of at most four digits, whose low byte is the kind;
    // PostgreSQL's SQLSTATE has five characters, whose first two are the class.
    if code.len() == 5 {
        match &code[..2] {
            // Connection, resources, operator, system, deadlock and serialisation.
            "08" | "53" | "57" | "58" | "40" | "55" => StoreError::Unavailable(code),
            "25" if code == "25006" => StoreError::Unavailable(code),
            "XX" => StoreError::Corrupt("reported by the server"),
            _ => StoreError::Refused(code),
        }
    } else {
        match code.parse::<u32>().map(|number| number & 0xff) {
            // busy, locked, no memory, read-only, interrupted, i/o, full, cannot open
            Ok(5 | 6 | 7 | 8 | 9 | 10 | 13 | 14 | 15) => StoreError::Unavailable(code),
            Ok(11 | 26) => StoreError::Corrupt("file is damaged"),
            _ => StoreError::Refused(code),
        }
    }
}
