//! The real binary as a child process.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use standin::Standin;
use tempfile::TempDir;

use crate::root;

/// A start takes no longer than this, even on a busy machine.
const READY_WITHIN: Duration = Duration::from_mins(1);

/// `workline`, built by this run of the tests. `WORKLINE_TEST_BINARY` names another.
pub fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        if let Ok(named) = std::env::var("WORKLINE_TEST_BINARY") {
            return PathBuf::from(named);
        }
        // target/<profile>/deps/whole-…: the binary lies two folders above.
        let own = std::env::current_exe().expect("this test's own path");
        let folder = own.parent().and_then(Path::parent).expect("a target folder");
        let path = folder.join("workline");
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--package", "app"]).current_dir(root());
        if folder.ends_with("release") {
            build.arg("--release");
        }
        // Also when it is there: it may be older than the sources. A build that fails while
        // somebody edits them is no reason to test nothing.
        let built = build.status().is_ok_and(|status| status.success());
        assert!(built || path.exists(), "workline cannot be built; try `cargo build -p app`");
        path
    })
}

/// How to start it: settings by environment, a key and a data folder of its own.
#[derive(Debug)]
pub struct Program {
    folder: TempDir,
    settings: Vec<(String, String)>,
    starts: std::sync::atomic::AtomicU32,
}

impl Program {
    /// On a database; everything else as it is by default, on any free port.
    pub fn on(database: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name).display().to_string();
        let settings = [
            ("WORKLINE_DATABASE_URL", database.to_owned()),
            ("WORKLINE_DATA_DIR", path("data")),
            ("WORKLINE_KEY_FILE", path("key")),
            ("WORKLINE_LISTEN", "127.0.0.1:0".to_owned()),
            ("WORKLINE_CONTENT_DIR", root().display().to_string()),
        ];
        let settings = settings.map(|(name, value)| (name.to_owned(), value)).to_vec();
        Self { folder, settings, starts: std::sync::atomic::AtomicU32::new(0) }
    }

    /// With a setting.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.settings.retain(|(known, _)| known != name);
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a key that the test knows.
    pub fn with_key(self, text: &str) -> Self {
        std::fs::write(self.folder.path().join("key"), text).expect("the key file");
        self
    }

    /// On Telegram, which the stand-in plays, by polling and as fast as it goes.
    pub fn with_telegram(self, standin: &Standin) -> Self {
        self.set("WORKLINE_TELEGRAM_TOKEN", &standin.token)
            .set("WORKLINE_TELEGRAM_API_URL", &standin.url)
            .set("WORKLINE_TELEGRAM_RATE", "0")
    }

    /// On Telegram by webhook, on a port that the stand-in can reach.
    pub fn with_webhook(self, standin: &Standin, secret: &str) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .expect("a free port")
            .port();
        self.with_telegram(standin)
            .set("WORKLINE_LISTEN", &format!("127.0.0.1:{port}"))
            .set("WORKLINE_PUBLIC_URL", &format!("http://127.0.0.1:{port}"))
            .set("WORKLINE_TELEGRAM_MODE", "webhook")
            .set("WORKLINE_TELEGRAM_SECRET", secret)
    }

    /// With somebody named who reads reports.
    pub fn with_organisation(self) -> Self {
        self.set("WORKLINE_ORGANISATION_NAME", "Test Line")
            .set("WORKLINE_ORGANISATION_READERS", "two caseworkers")
    }

    /// The text of its key file.
    pub fn key(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("key")).expect("the key file")
    }

    /// The command, ready to be given arguments.
    pub fn command(&self) -> Command {
        let mut command = Command::new(binary());
        command.env_clear().current_dir(self.folder.path());
        command.env("PATH", std::env::var("PATH").unwrap_or_default());
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null());
        command
    }

    /// Starts it and waits until it is ready or has ended.
    pub async fn start(&self) -> Running {
        self.start_with(&[]).await
    }

    /// Starts it with more settings, and waits until it is ready or has ended.
    pub async fn start_with(&self, more: &[(&str, &str)]) -> Running {
        let number = self.starts.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let out = self.folder.path().join(format!("out-{number}"));
        let err = self.folder.path().join(format!("err-{number}"));
        let file = |path: &Path| std::fs::File::create(path).expect("a log file");
        let child = self
            .command()
            .envs(more.iter().copied())
            .stdout(file(&out))
            .stderr(file(&err))
            .spawn()
            .expect("workline starts");
        let mut running = Running { child, url: String::new(), out, err };
        let end = Instant::now() + READY_WITHIN;
        while running.url.is_empty() && running.ended().is_none() {
            let said = std::fs::read_to_string(&running.out).unwrap_or_default();
            if let Some(rest) = said.split("Workline is ready: ").nth(1)
                && let Some((url, _)) = rest.split_once('\n')
            {
                running.url = url.to_owned();
                break;
            }
            assert!(Instant::now() < end, "not ready in time: {}", running.logs());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        running
    }

    /// Starts it and insists that it is ready.
    pub async fn ready(&self) -> Running {
        let running = self.start().await;
        assert!(!running.url.is_empty(), "it ended: {}", running.logs());
        running
    }

    /// Everything that it ever wrote to standard output and standard error.
    pub fn all_logs(&self) -> String {
        let files = std::fs::read_dir(self.folder.path()).expect("the folder").flatten();
        let logs = files.filter(|file| {
            let name = file.file_name();
            let name = name.to_string_lossy();
            name.starts_with("out-") || name.starts_with("err-")
        });
        logs.map(|file| {
            String::from_utf8_lossy(&std::fs::read(file.path()).unwrap_or_default()).into_owned()
        })
        .collect()
    }
}

/// The binary, running. Killed when this is dropped.
#[derive(Debug)]
pub struct Running {
    child: Child,
    /// Where its pages are; empty if it ended before it was ready.
    pub url: String,
    out: PathBuf,
    err: PathBuf,
}

impl Running {
    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("the child")
    }

    /// Waits until it has ended; `None` if it has not by then.
    pub async fn end_within(&mut self, limit: Duration) -> Option<ExitStatus> {
        let end = Instant::now() + limit;
        loop {
            if let Some(status) = self.ended() {
                return Some(status);
            }
            if Instant::now() >= end {
                return None;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// Kills it as a power cut would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks it to end, as a service manager would.
    pub async fn terminate(&mut self) -> Option<ExitStatus> {
        let pid = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &pid]).status();
        self.end_within(Duration::from_secs(15)).await
    }

    /// What it wrote since it was started.
    pub fn logs(&self) -> String {
        let read = |path: &Path| {
            String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned()
        };
        format!("{}{}", read(&self.out), read(&self.err))
    }

    /// Memory that it holds now, in KiB.
    pub fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}
