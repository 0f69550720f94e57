//! What the figures were measured on, and what the machine itself can do.

use std::io::Write as _;
use std::time::Instant;

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

/// The value of a `key: value` line.
fn field(text: &str, key: &str) -> Option<String> {
    let line = text.lines().find(|line| line.starts_with(key))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// Memory that this process holds, in MiB.
pub(crate) fn resident() -> u64 {
    resident_of("self")
}

/// Memory that a process holds, in MiB.
pub(crate) fn resident_of(process: &str) -> u64 {
    let status = read(&format!("/proc/{process}/status"));
    let kib = field(&status, "VmRSS").and_then(|line| {
        line.split_whitespace().next().and_then(|number| number.parse::<u64>().ok())
    });
    kib.unwrap_or_default() / 1024
}

/// Facts, a line each.
pub(crate) fn facts() -> Vec<String> {
    let cpu = read("/proc/cpuinfo");
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let model = field(&cpu, "model name").unwrap_or_else(|| "unknown processor".to_owned());
    let memory = field(&read("/proc/meminfo"), "MemTotal").unwrap_or_default();
    let kernel = read("/proc/sys/kernel/osrelease");
    let load = read("/proc/loadavg");
    let load = load.split(' ').next().unwrap_or_default();
    vec![
        format!("{cores} cores: {model}; memory {memory}; Linux {}", kernel.trim()),
        format!("busy with other things while measuring: load {load}"),
        format!("4 KiB appended and synced to disk: {}", syncs()),
    ]
}

/// How many small durable writes a second the disk bears, one after another.
fn syncs() -> String {
    let Ok(mut file) = tempfile::tempfile() else { return "not measured".to_owned() };
    let page = [7_u8; 4096];
    let began = Instant::now();
    let mut count = 0_u32;
    while began.elapsed().as_millis() < 500 {
        if file.write_all(&page).and_then(|()| file.sync_data()).is_err() {
            return "not measured".to_owned();
        }
        count += 1;
    }
    format!("{:.0} a second", f64::from(count) / began.elapsed().as_secs_f64())
}
