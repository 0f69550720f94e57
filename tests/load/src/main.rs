//! How fast the durable pipeline is on this machine, and how much it needs.
//!
//! `cargo run --release -p load` prints the figures; with `--write` they also go into
//! `docs/performance.md`. Times are printed, never asserted.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a command whose work is to print, and which may end when something is missing"
)]

mod binary;
mod machine;
mod talk;

use std::fmt::Write as _;

use store::testing::Server;

/// The allocator of the binary that is measured.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[tokio::main]
async fn main() {
    let write = std::env::args().any(|argument| argument == "--write");
    let mut report = String::new();
    let mut say = |line: String| {
        println!("{line}");
        let _ = writeln!(report, "{line}");
    };
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    say("# Performance".to_owned());
    say(String::new());
    say(format!("Measured by `cargo run --release -p load -- --write` ({build} build)."));
    say(String::new());
    say("## The machine".to_owned());
    say(String::new());
    for fact in machine::facts() {
        say(format!("- {fact}"));
    }
    say(String::new());
    say("## Messages".to_owned());
    say(String::new());
    say(format!(
        "A conversation of ten questions; {} people at once, each writing again when answered.\n\
         Every message is accepted durably, answered in a transaction, sent through a channel\n\
         in memory and recorded as sent. p50 and p99 run from before `accept` to the answer.",
        talk::PEOPLE
    ));
    say(String::new());
    say("| database | arrival | messages/s | p50 | p99 | sets | memory of this process |"
        .to_owned());
    say("|---|---|---|---|---|---|---|".to_owned());
    let folder = tempfile::tempdir().expect("a folder");
    for (arrival, at_once) in [("one by one (webhook)", 1), ("in batches (polling)", 100)] {
        let url = format!("sqlite://{}", folder.path().join(format!("{at_once}.db")).display());
        say(talk::run("SQLite, synchronous=FULL", arrival, &url, at_once).await);
        match Server::shared() {
            Ok(server) => {
                let url = server.database().await.expect("a database");
                say(talk::run("PostgreSQL, synchronous_commit=on", arrival, &url, at_once).await);
            }
            Err(why) => say(format!("| PostgreSQL | {arrival} | not measured: {why} | | | | |")),
        }
    }
    say(String::new());
    say("## The binary".to_owned());
    say(String::new());
    for line in binary::measure() {
        say(format!("- {line}"));
    }
    if write {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/performance.md");
        std::fs::write(path, report).expect("docs/performance.md can be written");
        println!("\nwritten to docs/performance.md");
    }
}
