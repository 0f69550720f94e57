//! Fresh databases of both kinds, copies of them, and what a thief would carry away.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};

use store::testing::Server;
use store::{Options, Store};
use tempfile::TempDir;

/// The two databases that the line runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file
    Sqlite,
    /// A server
    Postgres,
}

/// Both.
pub const BOTH: [Kind; 2] = [Kind::Sqlite, Kind::Postgres];

/// One database, gone with this value (PostgreSQL: with its server).
#[derive(Debug)]
pub struct Database {
    /// Address.
    pub url: String,
    /// Kind.
    pub kind: Kind,
    folder: TempDir,
}

impl Database {
    /// A new, empty one.
    pub async fn fresh(kind: Kind) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = match kind {
            Kind::Sqlite => sqlite_url(folder.path()),
            Kind::Postgres => server().database().await.expect("a database"),
        };
        Self { url, kind, folder }
    }

    /// A copy of one that nobody is writing to.
    pub async fn copy(&self) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let folder = tempfile::tempdir().expect("a folder");
        let url = match self.kind {
            Kind::Sqlite => {
                // By SQLite itself: the newest may still be in the write-ahead log.
                let store = self.open().await;
                store.copy_to(&folder.path().join(FILE)).await.expect("a copy");
                sqlite_url(folder.path())
            }
            Kind::Postgres => {
                let (base, name) = self.url.rsplit_once('/').expect("an address");
                let number = COUNT.fetch_add(1, Ordering::Relaxed);
                let copy = format!("{name}_copy_{number}");
                let admin = format!("{base}/postgres");
                psql(&admin, &format!("DROP DATABASE IF EXISTS {copy}"));
                psql(&admin, &format!("CREATE DATABASE {copy} TEMPLATE {name}"));
                format!("{base}/{copy}")
            }
        };
        Self { url, kind: self.kind, folder }
    }

    /// Opens it beside whoever has it open.
    pub async fn open(&self) -> Store {
        Store::connect(&self.url, Options::new("test")).await.expect("the database opens")
    }

    /// What fifteen seconds do: the leases of a process that died are free again.
    pub fn leases_run_out(&self) {
        if self.kind == Kind::Postgres {
            psql(&self.url, "UPDATE lane SET leased_until = 0; DELETE FROM process");
        }
    }

    /// Everything that a thief of the database gets: SQLite's files with the write-ahead log as
    /// they lie there, a dump of PostgreSQL (bytes as hex).
    pub fn loot(&self) -> Vec<u8> {
        match self.kind {
            Kind::Sqlite => {
                let mut loot = Vec::new();
                for file in std::fs::read_dir(self.folder.path()).expect("the folder") {
                    loot.extend(std::fs::read(file.expect("a file").path()).expect("its bytes"));
                }
                loot
            }
            Kind::Postgres => {
                let dump = Command::new(postgres("pg_dump")).arg(&self.url).output();
                let dump = dump.expect("pg_dump");
                let complaint = String::from_utf8_lossy(&dump.stderr);
                assert!(dump.status.success(), "pg_dump failed: {complaint}");
                dump.stdout
            }
        }
    }
}

const FILE: &str = "workline.db";

/// The address of a database file in a folder.
pub fn sqlite_url(folder: &Path) -> String {
    format!("sqlite://{}", folder.join(FILE).display())
}

/// The PostgreSQL server that all tests of this process share.
pub fn server() -> &'static Server {
    Server::shared().unwrap_or_else(|why| panic!("{why}"))
}

/// A program of the newest PostgreSQL, or whatever the path finds.
fn postgres(program: &str) -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let found = versions.map(|version| version.path().join("bin").join(program));
    found.filter(|path| path.exists()).max().unwrap_or_else(|| PathBuf::from(program))
}

/// Runs a statement as the database's owner.
pub fn psql(url: &str, statement: &str) {
    let done = Command::new(postgres("psql")).args([url, "-qXc", statement]).output();
    let done = done.expect("psql");
    assert!(done.status.success(), "psql: {}", String::from_utf8_lossy(&done.stderr));
}
