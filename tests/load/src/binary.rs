//! Start and idle memory of the binary itself.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::machine;

/// Starts it three times on an empty folder and three times on the one it made.
pub(crate) fn measure() -> Vec<String> {
    let own = std::env::current_exe().unwrap_or_default();
    let path = own.with_file_name("workline");
    if !path.exists() {
        let release = if cfg!(debug_assertions) { "" } else { " --release" };
        return vec![format!("not measured: `cargo build{release} -p app` makes the binary")];
    }
    let size = std::fs::metadata(&path).map_or(0, |file| file.len()) / (1 << 20);
    let mut lines = vec![format!("size on disk: {size} MiB")];
    let Ok(folder) = tempfile::tempdir() else { return lines };
    for (what, fresh) in [("first start (makes key and database)", true), ("later start", false)] {
        let mut starts: Vec<(Duration, u64)> = (0..3)
            .filter_map(|number| {
                let name = if fresh { number.to_string() } else { "0".to_owned() };
                start(&path, &folder.path().join(name))
            })
            .collect();
        starts.sort_unstable();
        if let Some((time, memory)) = starts.get(starts.len() / 2) {
            lines.push(format!(
                "{what}: ready after {} ms, {memory} MiB resident when idle",
                time.as_millis()
            ));
        } else {
            lines.push(format!("{what}: it did not start"));
        }
    }
    lines
}

/// Time to "ready", and memory two seconds later.
fn start(path: &Path, folder: &Path) -> Option<(Duration, u64)> {
    std::fs::create_dir_all(folder).ok()?;
    let began = Instant::now();
    let mut child = Command::new(path)
        .env_clear()
        .env("WORKLINE_DATA_DIR", folder.join("data"))
        .env("WORKLINE_KEY_FILE", folder.join("key"))
        .env("WORKLINE_LISTEN", "127.0.0.1:0")
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut line = String::new();
    // Held open until the end: whoever prints into a closed pipe ends.
    let mut said = BufReader::new(child.stdout.take()?);
    let ready = said.read_line(&mut line);
    let time = began.elapsed();
    std::thread::sleep(Duration::from_secs(2));
    let memory = machine::resident_of(&child.id().to_string());
    let _ = child.kill();
    let _ = child.wait();
    (ready.is_ok() && line.contains("ready")).then_some((time, memory))
}
