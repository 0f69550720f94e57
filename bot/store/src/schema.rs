//! Migrations: forward only, all in one transaction, copied aside first on SQLite.

use std::path::Path;

use sqlx::{AnyConnection, Connection};

use crate::sql::{Dialect, Get, row, run, touch};
use crate::StoreError;

const SQLITE: [&str; 1] = [include_str!("../../../migrations/sqlite/0001_first.sql")];
const POSTGRES: [&str; 1] = [include_str!("../../../migrations/postgres/0001_first.sql")];

/// Brings the database up to date. `file` is the SQLite file, if it is one.
pub(crate) async fn migrate(
    conn: &mut AnyConnection,
    dialect: Dialect,
    file: Option<&Path>,
) -> Result<(), StoreError> {
    let steps = match dialect {
        Dialect::Sqlite => &SQLITE,
        Dialect::Postgres => &POSTGRES,
    };
    let newest = steps.len() as i64;
    let present = version(conn, dialect).await?;
    if present > newest {
        return Err(StoreError::Newer(present));
    }
    if present == newest {
        return Ok(());
    }
    if let (Some(file), 1..) = (file, present) {
        let copy = file.with_extension(format!("before-{newest}.db"));
        let copy = copy.to_str().ok_or(StoreError::Address("the path is not UTF-8"))?;
        touch(conn, "VACUUM INTO $1", row![copy]).await?;
    }
    let begin = match dialect {
        Dialect::Sqlite => "BEGIN IMMEDIATE",
        Dialect::Postgres => "BEGIN",
    };
    let mut tx = conn.begin_with(begin).await?;
    if dialect == Dialect::Postgres {
        // Several processes may start together. A transaction's own advisory lock
        // needs no session and works before there is any table to lock.
        run(&mut tx, "SELECT CAST(pg_advisory_xact_lock(7031) AS TEXT)", Vec::new()).await?;
    }
    let present = version(&mut tx, dialect).await?;
    for step in steps.iter().skip(usize::try_from(present).unwrap_or(0)) {
        sqlx::raw_sql(*step).execute(&mut *tx).await?;
    }
    let set = "INSERT INTO meta (name, value) VALUES ('schema', $1)
               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    touch(&mut tx, set, row![&newest.to_string()]).await?;
    Ok(tx.commit().await?)
}

/// 0 for an empty database.
async fn version(conn: &mut AnyConnection, dialect: Dialect) -> Result<i64, StoreError> {
    let exists = match dialect {
        Dialect::Sqlite => {
            "SELECT COUNT(*) AS n FROM sqlite_master WHERE type = 'table' AND name = 'meta'"
        }
        Dialect::Postgres => {
            "SELECT COUNT(*) AS n FROM information_schema.tables
             WHERE table_schema = current_schema() AND table_name = 'meta'"
        }
    };
    let there = run(conn, exists, Vec::new()).await?;
    if there.first().map_or(Ok(0), |row| row.int("n"))? == 0 {
        return Ok(0);
    }
    let rows = run(conn, "SELECT value FROM meta WHERE name = 'schema'", Vec::new()).await?;
    match rows.first() {
        None => Ok(0),
        Some(row) => row.text("value")?.parse().map_err(|_| StoreError::Corrupt("schema version")),
    }
}
