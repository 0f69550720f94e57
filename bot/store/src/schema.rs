//! Migrations: forward only, all in one transaction, copied aside first on SQLite.

use std::path::Path;

use sqlx::{AnyConnection, Connection};

use crate::StoreError;
use crate::sql::{Dialect, Get, row, run, touch};

const SQLITE: [&str; 4] = [
    include_str!("../../../migrations/sqlite/0001_first.sql"),
    include_str!("../../../migrations/sqlite/0002_sms.sql"),
    include_str!("../../../migrations/sqlite/0003_staff.sql"),
    include_str!("../../../migrations/sqlite/0004_cases.sql"),
];
const POSTGRES: [&str; 4] = [
    include_str!("../../../migrations/postgres/0001_first.sql"),
    include_str!("../../../migrations/postgres/0002_sms.sql"),
    include_str!("../../../migrations/postgres/0003_staff.sql"),
    include_str!("../../../migrations/postgres/0004_cases.sql"),
];

/// Brings the database up to date. `file` is the SQLite file, if it is one.
pub(crate) async fn migrate(
    conn: &mut AnyConnection,
    dialect: Dialect,
    file: Option<&Path>,
) -> Result<(), StoreError> {
    let steps = match dialect {
        Dialect::Sqlite => &SQLITE[..],
        Dialect::Postgres => &POSTGRES[..],
    };
    migrate_to(conn, dialect, file, steps).await
}

async fn migrate_to(
    conn: &mut AnyConnection,
    dialect: Dialect,
    file: Option<&Path>,
    steps: &[&'static str],
) -> Result<(), StoreError> {
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
        // One left by an attempt that failed shows the same database.
        if copy.exists() {
            std::fs::remove_file(&copy)
                .map_err(|_| StoreError::Unavailable("old copy cannot be removed".into()))?;
        }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use sqlx::{AnyConnection, Connection};

    use super::{SQLITE, migrate_to, version};
    use crate::sql::{Dialect, Get as _, run, touch};

    #[tokio::test]
    async fn cases_that_were_closed_say_that_nobody_confirmed_them() {
        sqlx::any::install_default_drivers();
        let mut conn = AnyConnection::connect("sqlite::memory:").await.unwrap();
        migrate_to(&mut conn, Dialect::Sqlite, None, &SQLITE[..2]).await.unwrap();
        for (id, state) in [(1, "closed"), (2, "open"), (3, "withdrawn")] {
            let sql = "INSERT INTO cases (id, kind, state, consent, opened_on, changed_on, trial,
                           alert_open, public_key, version)
                       VALUES ($1, 'grievance', $2, 'nothing', '', '', 0, 0, x'00', 1)";
            touch(&mut conn, sql, crate::sql::row![id, state]).await.unwrap();
        }
        migrate_to(&mut conn, Dialect::Sqlite, None, &SQLITE).await.unwrap();
        let sql = "SELECT state, progress, zero_tolerance FROM cases ORDER BY id";
        let rows = run(&mut conn, sql, Vec::new()).await.unwrap();
        let states: Vec<String> = rows.iter().map(|row| row.text("state").unwrap()).collect();
        assert_eq!(states, ["closed-unconfirmed", "open", "withdrawn"]);
        assert!(states.iter().all(|state| ::domain::CaseState::parse(state).is_some()));
        assert_eq!(rows[0].text("progress").unwrap(), "{}");
    }

    #[tokio::test]
    async fn the_file_is_copied_before_a_migration_and_a_failed_one_leaves_no_trace() {
        sqlx::any::install_default_drivers();
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("workline.db");
        let url = format!("sqlite://{}?mode=rwc", file.display());
        let mut conn = AnyConnection::connect(&url).await.unwrap();
        let step = async |conn: &mut AnyConnection, steps: &[&'static str]| {
            migrate_to(conn, Dialect::Sqlite, Some(&file), steps).await
        };
        step(&mut conn, &SQLITE[..1]).await.unwrap();
        let copy = dir.path().join("workline.before-2.db");
        assert!(!copy.exists());
        touch(&mut conn, "INSERT INTO meta VALUES ('a', 'b')", Vec::new()).await.unwrap();

        let bad = [SQLITE[0], "CREATE TABLE extra (id INTEGER); CREATE TABLE meta (id INTEGER)"];
        step(&mut conn, &bad).await.unwrap_err();
        assert!(copy.exists());
        assert_eq!(version(&mut conn, Dialect::Sqlite).await.unwrap(), 1);
        assert!(run(&mut conn, "SELECT id FROM extra", Vec::new()).await.is_err());

        let good = [SQLITE[0], "CREATE TABLE extra (id INTEGER)"];
        step(&mut conn, &good).await.unwrap();
        step(&mut conn, &good).await.unwrap();
        assert_eq!(version(&mut conn, Dialect::Sqlite).await.unwrap(), 2);
        let url = format!("sqlite://{}", copy.display());
        let mut old = AnyConnection::connect(&url).await.unwrap();
        assert_eq!(version(&mut old, Dialect::Sqlite).await.unwrap(), 1);
        let kept = run(&mut old, "SELECT value FROM meta WHERE name = 'a'", Vec::new()).await;
        assert_eq!(kept.unwrap().len(), 1);
    }
}
