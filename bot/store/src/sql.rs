//! Statements over sets: many rows in one statement, on both databases alike.
//!
//! Values travel as `WITH v (…) AS (VALUES …)`. The number of rows is padded with
//! rows of NULL to one of a few [`SIZES`], so that there are few different
//! statements and the databases keep them prepared.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::any::{AnyArguments, AnyRow};
use sqlx::{AnyConnection, Arguments, AssertSqlSafe, Row};
use vault::Sealed;

use crate::StoreError;

/// Rows in a statement; more are sent in several statements.
const SIZES: [usize; 5] = [1, 4, 16, 32, 64];
const LARGEST: usize = 64;

/// Which database is at the other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// One value; a missing one still knows its type, because PostgreSQL asks for it.
#[derive(Debug, Clone)]
pub(crate) enum Val {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

impl Val {
    const fn missing(&self) -> Self {
        match self {
            Self::Int(_) => Self::Int(None),
            Self::Text(_) => Self::Text(None),
            Self::Bytes(_) => Self::Bytes(None),
        }
    }

    /// For putting rows in one order.
    pub(crate) const fn number(&self) -> i64 {
        match self {
            Self::Int(Some(number)) => *number,
            _ => 0,
        }
    }

    fn add(self, arguments: &mut AnyArguments) -> Result<(), StoreError> {
        match self {
            Self::Int(value) => arguments.add(value),
            Self::Text(value) => arguments.add(value),
            Self::Bytes(value) => arguments.add(value),
        }
        .map_err(|_| StoreError::Refused("encode".into()))
    }
}

impl From<i64> for Val {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}
impl From<Option<i64>> for Val {
    fn from(value: Option<i64>) -> Self {
        Self::Int(value)
    }
}
impl From<bool> for Val {
    fn from(value: bool) -> Self {
        Self::Int(Some(i64::from(value)))
    }
}
impl From<&str> for Val {
    fn from(value: &str) -> Self {
        Self::Text(Some(value.to_owned()))
    }
}
impl From<&String> for Val {
    fn from(value: &String) -> Self {
        Self::Text(Some(value.clone()))
    }
}
impl From<Option<&str>> for Val {
    fn from(value: Option<&str>) -> Self {
        Self::Text(value.map(str::to_owned))
    }
}
impl From<&Option<String>> for Val {
    fn from(value: &Option<String>) -> Self {
        Self::Text(value.clone())
    }
}
impl From<&[u8]> for Val {
    fn from(value: &[u8]) -> Self {
        Self::Bytes(Some(value.to_vec()))
    }
}
impl From<&[u8; 32]> for Val {
    fn from(value: &[u8; 32]) -> Self {
        Self::Bytes(Some(value.to_vec()))
    }
}
impl From<Option<&[u8; 32]>> for Val {
    fn from(value: Option<&[u8; 32]>) -> Self {
        Self::Bytes(value.map(|bytes| bytes.to_vec()))
    }
}
impl From<&Sealed> for Val {
    fn from(value: &Sealed) -> Self {
        Self::Bytes(Some(value.as_bytes().to_vec()))
    }
}
impl From<&Option<Sealed>> for Val {
    fn from(value: &Option<Sealed>) -> Self {
        Self::Bytes(value.as_ref().map(|sealed| sealed.as_bytes().to_vec()))
    }
}

/// One row of values.
macro_rules! row {
    ($($value:expr),* $(,)?) => { vec![$($crate::sql::Val::from($value)),*] };
}
pub(crate) use row;

/// Runs one statement with its values and returns its rows.
pub(crate) async fn run(
    conn: &mut AnyConnection,
    sql: &'static str,
    values: Vec<Val>,
) -> Result<Vec<AnyRow>, StoreError> {
    let arguments = arguments(values)?;
    Ok(sqlx::query_with(sql, arguments).fetch_all(conn).await?)
}

/// Runs one statement and says how many rows it touched.
pub(crate) async fn touch(
    conn: &mut AnyConnection,
    sql: &'static str,
    values: Vec<Val>,
) -> Result<u64, StoreError> {
    let arguments = arguments(values)?;
    Ok(sqlx::query_with(sql, arguments).execute(conn).await?.rows_affected())
}

fn arguments(values: Vec<Val>) -> Result<AnyArguments, StoreError> {
    let mut arguments = AnyArguments::default();
    arguments.reserve(values.len(), 0);
    for value in values {
        value.add(&mut arguments)?;
    }
    Ok(arguments)
}

/// A statement over many rows: `columns` names them inside `v`, `tail` uses them.
/// Parameters of the tail itself are `$1`…, before those of the rows. Padding rows
/// are NULL throughout: a tail that inserts says `WHERE <first column> IS NOT NULL`.
pub(crate) struct Over {
    pub(crate) columns: &'static str,
    pub(crate) tail: &'static str,
}

impl Over {
    /// Runs it in as many pieces as needed and returns all rows.
    pub(crate) async fn run(
        &self,
        conn: &mut AnyConnection,
        extra: Vec<Val>,
        rows: Vec<Vec<Val>>,
    ) -> Result<Vec<AnyRow>, StoreError> {
        let mut results = Vec::new();
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let piece: Vec<Vec<Val>> = rows.by_ref().take(LARGEST).collect();
            let size = SIZES.into_iter().find(|size| *size >= piece.len()).unwrap_or(LARGEST);
            let width = piece[0].len();
            let padding: Vec<Val> = piece[0].iter().map(Val::missing).collect();
            let missing = size - piece.len();
            let mut values = extra.clone();
            values.reserve(size * width);
            values.extend(piece.into_iter().flatten());
            values.extend(std::iter::repeat_n(padding, missing).flatten());
            // SQLite looks the name of each parameter up from the first one on; those without
            // a name it counts.
            let named = !extra.is_empty() || conn.backend_name() != "SQLite";
            let sql = self.sql(named.then_some(extra.len()), width, size);
            let arguments = arguments(values)?;
            let query = sqlx::query_with(AssertSqlSafe(sql), arguments);
            results.extend(query.fetch_all(&mut *conn).await?);
        }
        Ok(results)
    }

    /// The text of the statement; `before` is how many parameters the tail itself has, if
    /// parameters are named.
    fn sql(&self, before: Option<usize>, width: usize, size: usize) -> Arc<str> {
        type Known = HashMap<(&'static str, usize, bool), Arc<str>>;
        static KNOWN: Mutex<Option<Known>> = Mutex::new(None);
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_with(HashMap::new);
        let text = known.entry((self.tail, size, before.is_some())).or_insert_with(|| {
            let mut sql = format!("WITH v ({}) AS (VALUES ", self.columns);
            let mut next = before;
            for row in 0..size {
                for column in 0..width {
                    sql.push_str(match (row, column) {
                        (0, 0) => "(",
                        (_, 0) => "),(",
                        _ => ",",
                    });
                    if let Some(number) = &mut next {
                        *number += 1;
                        // Writing to a string cannot fail.
                        let _ = write!(sql, "${number}");
                    } else {
                        sql.push('?');
                    }
                }
            }
            sql.push_str(")) ");
            sql.push_str(self.tail);
            sql.into()
        });
        Arc::clone(text)
    }
}

/// Reading typed values out of a row, by name.
pub(crate) trait Get {
    fn int(&self, column: &str) -> Result<i64, StoreError>;
    fn int_or(&self, column: &str) -> Result<Option<i64>, StoreError>;
    fn text(&self, column: &str) -> Result<String, StoreError>;
    fn text_or(&self, column: &str) -> Result<Option<String>, StoreError>;
    fn bytes(&self, column: &str) -> Result<Vec<u8>, StoreError>;
    fn bytes_or(&self, column: &str) -> Result<Option<Vec<u8>>, StoreError>;

    fn flag(&self, column: &str) -> Result<bool, StoreError> {
        Ok(self.int(column)? != 0)
    }
    fn sealed(&self, column: &str) -> Result<Sealed, StoreError> {
        self.bytes(column).map(Sealed::from_stored)
    }
    fn sealed_or(&self, column: &str) -> Result<Option<Sealed>, StoreError> {
        Ok(self.bytes_or(column)?.map(Sealed::from_stored))
    }
    fn hash(&self, column: &str) -> Result<[u8; 32], StoreError> {
        self.bytes(column)?.try_into().map_err(|_| StoreError::Corrupt("hash"))
    }
    fn hash_or(&self, column: &str) -> Result<Option<[u8; 32]>, StoreError> {
        self.bytes_or(column)?
            .map(|bytes| bytes.try_into().map_err(|_| StoreError::Corrupt("hash")))
            .transpose()
    }
}

impl Get for AnyRow {
    fn int(&self, column: &str) -> Result<i64, StoreError> {
        Ok(self.try_get(column)?)
    }
    fn int_or(&self, column: &str) -> Result<Option<i64>, StoreError> {
        Ok(self.try_get(column)?)
    }
    fn text(&self, column: &str) -> Result<String, StoreError> {
        Ok(self.try_get(column)?)
    }
    fn text_or(&self, column: &str) -> Result<Option<String>, StoreError> {
        Ok(self.try_get(column)?)
    }
    fn bytes(&self, column: &str) -> Result<Vec<u8>, StoreError> {
        Ok(self.try_get(column)?)
    }
    fn bytes_or(&self, column: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.try_get(column)?)
    }
}

/// The `id` of every row.
pub(crate) fn ids(rows: &[AnyRow]) -> Result<Vec<i64>, StoreError> {
    rows.iter().map(|row| row.int("id")).collect()
}
