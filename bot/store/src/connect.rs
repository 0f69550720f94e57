//! Opening the database, and the two ways in: reading and writing.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, ConnectOptions, Connection, Executor};

use crate::intake::Intake;
use crate::lanes::Lanes;
use crate::sql::{Dialect, row, touch};
use crate::writer::{Work, Writer};
use crate::{StoreError, schema};

/// How to open the store.
#[derive(Debug, Clone)]
pub struct Options {
    /// Name of this process among those that share the database; random.
    pub holder: String,
    /// Connections for reading (SQLite) or altogether (PostgreSQL).
    pub connections: u32,
    /// How long a caller waits for a connection before `Unavailable`.
    pub patience: Duration,
}

impl Options {
    /// The usual settings under a process name.
    pub fn new(holder: impl Into<String>) -> Self {
        Self { holder: holder.into(), connections: 8, patience: Duration::from_secs(5) }
    }
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) dialect: Dialect,
    way: Way,
    pub(crate) intake: Intake,
    pub(crate) lanes: Lanes,
    /// Rounds through the waiting contacts so far; see `heads`.
    pub(crate) round: AtomicU64,
}

/// How this process gets at the database. Cheap to clone.
#[derive(Clone)]
pub(crate) enum Way {
    /// One connection for everything: a database in memory.
    One(Writer),
    /// One writing connection and several that only read.
    Split { writer: Writer, readers: AnyPool, at: AnyConnectOptions },
    /// PostgreSQL.
    Pool(AnyPool),
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({:?})", self.inner.dialect)
    }
}

impl Store {
    /// Opens `sqlite:///path`, `sqlite::memory:` or `postgres://…` and migrates it.
    pub async fn connect(url: &str, options: Options) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let (dialect, way) = if url == "sqlite::memory:" {
            let at = address(url)?;
            let mut conn = open_sqlite(&at, false).await?;
            schema::migrate(&mut conn, Dialect::Sqlite, None).await?;
            // Another connection would be another, empty database.
            let lost = || async { Err(StoreError::Unavailable("memory is gone".into())) };
            (Dialect::Sqlite, Way::One(Writer::start(conn, lost)))
        } else if let Some(path) = sqlite_path(url) {
            let at = address(&format!("sqlite://{}?mode=rwc", path.display()))?;
            let mut conn = open_sqlite(&at, false).await?;
            schema::migrate(&mut conn, Dialect::Sqlite, Some(&path)).await?;
            let readers = readers(&at, &options);
            let reopen = at.clone();
            let writer = Writer::start(conn, move || {
                let at = reopen.clone();
                async move { open_sqlite(&at, false).await }
            });
            (Dialect::Sqlite, Way::Split { writer, readers, at })
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let at = address(url)?;
            let pool = pool(&options).connect_lazy_with(at);
            let mut conn = pool.acquire().await.map_err(StoreError::from)?;
            schema::migrate(&mut conn, Dialect::Postgres, None).await?;
            drop(conn);
            (Dialect::Postgres, Way::Pool(pool))
        } else {
            return Err(StoreError::Address("it begins with neither sqlite: nor postgres:"));
        };
        let lanes = Lanes::new(dialect, options.holder);
        let intake = Intake::start(way.clone());
        let inner = Inner { dialect, way, intake, lanes, round: AtomicU64::new(0) };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Whether this is PostgreSQL, where other processes may work beside this one.
    pub fn is_shared(&self) -> bool {
        self.inner.dialect == Dialect::Postgres
    }

    /// Closes all connections after the work that has begun. SQLite's file is whole by
    /// itself then: nothing is left in the log beside it.
    pub async fn close(&self) {
        match &self.inner.way {
            Way::One(_) => {}
            Way::Split { readers, at, .. } => {
                readers.close().await;
                // What cannot be written back now is read from the log at the next start.
                if let Ok(mut conn) = open_sqlite(at, false).await {
                    let _ = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").await;
                    let _ = conn.close().await;
                }
            }
            Way::Pool(pool) => pool.close().await,
        }
    }

    /// A copy of a SQLite database, consistent at one moment.
    pub async fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        let Way::Split { at, .. } = &self.inner.way else {
            return Err(StoreError::Address("only a SQLite file is copied like this"));
        };
        let path = path.to_str().ok_or(StoreError::Address("the path is not UTF-8"))?;
        let mut conn = open_sqlite(at, false).await?;
        touch(&mut conn, "VACUUM INTO $1", row![path]).await?;
        Ok(conn.close().await?)
    }

    /// Work that changes nothing.
    pub(crate) async fn read<F, T>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'c> FnOnce(&'c mut AnyConnection) -> Work<'c, T, StoreError> + Send + 'static,
        T: Send + 'static,
    {
        let pool = match &self.inner.way {
            Way::One(writer) => return writer.run(work).await,
            Way::Split { readers, .. } => readers,
            Way::Pool(pool) => pool,
        };
        let mut conn = pool.acquire().await?;
        work(&mut conn).await
    }

    /// Work in one transaction: all of it is durable when this returns `Ok`, else none.
    pub(crate) async fn write<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'c> FnOnce(&'c mut AnyConnection) -> Work<'c, T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.inner.way.write(work).await
    }
}

impl Way {
    pub(crate) async fn write<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'c> FnOnce(&'c mut AnyConnection) -> Work<'c, T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let pool = match self {
            Self::One(writer) | Self::Split { writer, .. } => return writer.run(work).await,
            Self::Pool(pool) => pool,
        };
        let mut tx = pool.begin().await.map_err(StoreError::from)?;
        match work(&mut tx).await {
            Ok(done) => {
                tx.commit().await.map_err(StoreError::from)?;
                Ok(done)
            }
            Err(error) => {
                // The connection rolls back by itself if this does not reach it.
                let _ = tx.rollback().await;
                Err(error)
            }
        }
    }
}

/// The file behind a SQLite address.
pub fn sqlite_path(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"))?;
    let path = path.split('?').next().unwrap_or(path);
    (!path.is_empty() && path != ":memory:").then(|| PathBuf::from(path))
}

/// Held while a process uses a data directory.
#[derive(Debug)]
pub struct DataLock(#[expect(dead_code, reason = "held, never read")] std::fs::File);

impl DataLock {
    /// Takes the lock of a data directory, or says that another process has it.
    pub fn take(directory: &Path) -> Result<Self, StoreError> {
        let file = std::fs::OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(directory.join("lock"))
            .map_err(|_| StoreError::Unavailable("data directory cannot be written".into()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(std::fs::TryLockError::WouldBlock) => Err(StoreError::Locked),
            Err(std::fs::TryLockError::Error(_)) => {
                Err(StoreError::Unavailable("data directory cannot be locked".into()))
            }
        }
    }
}

/// Statements are never logged: their values could be seen in some drivers' words.
fn address(url: &str) -> Result<AnyConnectOptions, StoreError> {
    let options: AnyConnectOptions =
        url.parse().map_err(|_| StoreError::Address("it cannot be parsed"))?;
    Ok(options.disable_statement_logging())
}

fn pool(options: &Options) -> AnyPoolOptions {
    AnyPoolOptions::new().max_connections(options.connections).acquire_timeout(options.patience)
}

async fn open_sqlite(at: &AnyConnectOptions, only_read: bool) -> Result<AnyConnection, StoreError> {
    let mut conn = AnyConnection::connect_with(at).await?;
    prepare_sqlite(&mut conn, only_read).await?;
    Ok(conn)
}

async fn prepare_sqlite(conn: &mut AnyConnection, only_read: bool) -> Result<(), sqlx::Error> {
    conn.execute(
        "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;",
    )
    .await?;
    // The log is written back every 8,192 pages (32 MiB) instead of every 1,000: the pages
    // that change are mostly the same ones, and each writing back waits for the disk.
    let own = if only_read {
        "PRAGMA query_only = ON"
    } else {
        "PRAGMA wal_autocheckpoint = 8192; PRAGMA cache_size = -8192"
    };
    conn.execute(own).await?;
    Ok(())
}

fn readers(at: &AnyConnectOptions, options: &Options) -> AnyPool {
    pool(options)
        .test_before_acquire(false)
        .after_connect(|conn, _| Box::pin(prepare_sqlite(conn, true)))
        .connect_lazy_with(at.clone())
}
