//! A PostgreSQL server for tests: the one that `WORKLINE_TEST_POSTGRES` names (a URL
//! of a server on which databases may be made), or one started for this process in a
//! temporary directory and gone with it.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};

/// Names a server that tests may use.
pub const VARIABLE: &str = "WORKLINE_TEST_POSTGRES";

const INSTALL: &str = "PostgreSQL's initdb was not found. Install it (Debian: apt-get install \
                       postgresql), or name a server in WORKLINE_TEST_POSTGRES";

/// Runs the server until its standard input says `stop` or ends; at the end the
/// directory goes too. So the server ends with the tests, however they end.
const GUARD: &str = r#"
"$1/postgres" -D "$2" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c max_connections=200 >"$2.log" 2>&1 &
server=$!
read -r word
kill -INT $server
wait $server
[ "$word" = stop ] || rm -rf "$2" "$2.log"
"#;

/// A server.
#[derive(Debug)]
pub struct Server {
    /// URL without a database name, ending in `/`.
    base: String,
    own: Option<Own>,
}

/// A server that this process started.
#[derive(Debug)]
struct Own {
    bin: PathBuf,
    data: String,
    port: u16,
    guard: Option<Child>,
}

impl Server {
    /// The server that all tests of this process share.
    pub fn shared() -> Result<&'static Self, String> {
        static SHARED: OnceLock<Result<Server, String>> = OnceLock::new();
        let shared = SHARED.get_or_init(|| match std::env::var(VARIABLE) {
            Ok(url) => Ok(Self { base: base(&url), own: None }),
            Err(_) => Self::start(),
        });
        shared.as_ref().map_err(Clone::clone)
    }

    /// A server of its own, which can be stopped and started again.
    pub fn start() -> Result<Self, String> {
        let bin = binaries().ok_or(INSTALL)?;
        let data = as_server(&["mktemp", "-d", "/tmp/workline-postgres-XXXXXX"])?;
        let initdb = bin.join("initdb");
        let initdb = initdb.to_str().ok_or(INSTALL)?;
        as_server(&[
            initdb,
            "-D",
            &data,
            "-U",
            "workline",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ])?;
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(|_| "no free port")?
            .port();
        let mut own = Own { bin, data, port, guard: None };
        own.run()?;
        Ok(Self { base: format!("postgres://workline@127.0.0.1:{port}/"), own: Some(own) })
    }

    /// Stops a server started by [`Server::start`]; its data stays.
    pub fn stop(&mut self) -> Result<(), String> {
        self.own.as_mut().map_or(Ok(()), Own::stop)
    }

    /// Starts it again.
    pub fn resume(&mut self) -> Result<(), String> {
        self.own.as_mut().map_or(Ok(()), Own::run)
    }

    /// The URL of a new, empty database.
    pub async fn database(&self) -> Result<String, String> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        sqlx::any::install_default_drivers();
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("workline_test_{}_{number}", std::process::id());
        let admin = format!("{}postgres", self.base);
        let failed = |error: sqlx::Error| format!("cannot make a test database: {error}");
        let mut conn = AnyConnection::connect(&admin).await.map_err(failed)?;
        conn.execute(AssertSqlSafe(format!("DROP DATABASE IF EXISTS {name}")))
            .await
            .map_err(failed)?;
        conn.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.map_err(failed)?;
        conn.close().await.map_err(failed)?;
        Ok(format!("{}{name}", self.base))
    }
}

impl Own {
    fn run(&mut self) -> Result<(), String> {
        let port = self.port.to_string();
        let bin = self.bin.to_str().ok_or(INSTALL)?;
        let mut command = server_command(&["sh", "-c", GUARD, "sh", bin, &self.data, &port])?;
        let guard = command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start PostgreSQL: {error}"))?;
        self.guard = Some(guard);
        for _ in 0..300 {
            let ready = Command::new(self.bin.join("pg_isready"))
                .args(["-q", "-h", "127.0.0.1", "-p", &port])
                .status();
            if ready.is_ok_and(|status| status.success()) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err(format!("PostgreSQL did not start; see {}.log", self.data))
    }

    fn stop(&mut self) -> Result<(), String> {
        let Some(mut guard) = self.guard.take() else { return Ok(()) };
        let told = guard.stdin.take().map(|mut input| input.write_all(b"stop\n"));
        match (told, guard.wait()) {
            (Some(Ok(())), Ok(_)) => Ok(()),
            _ => Err("cannot stop PostgreSQL".into()),
        }
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        if let Some(mut guard) = self.guard.take() {
            drop(guard.stdin.take());
            let _ = guard.wait();
        }
    }
}

fn base(url: &str) -> String {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url[start..].find('/').map_or(url.len(), |at| start + at);
    format!("{}/", &url[..end])
}

/// The newest installed version's programs.
fn binaries() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let bins = versions.flatten().map(|version| version.path().join("bin"));
    bins.filter(|bin| bin.join("initdb").exists()).max()
}

/// PostgreSQL refuses to run as root; then it runs as the user of its package.
fn server_command(words: &[&str]) -> Result<Command, String> {
    let id = Command::new("id").arg("-u").output().map_err(|error| error.to_string())?;
    let mut command = if id.stdout == b"0\n" {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--", words[0]]);
        command
    } else {
        Command::new(words[0])
    };
    command.args(&words[1..]).current_dir("/tmp").env_remove("PGDATABASE");
    Ok(command)
}

fn as_server(words: &[&str]) -> Result<String, String> {
    let output = server_command(words)?
        .output()
        .map_err(|error| format!("cannot run {}: {error}", words[0]))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        Err(format!("{} failed: {}", words[0], String::from_utf8_lossy(&output.stderr)))
    }
}
