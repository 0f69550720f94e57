//! `ci`: what a change must pass, one stage after the other, with the time each took.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::tree::{Failure, Found};
use crate::{deps, tell, tidy};

pub(crate) const HELP: &str = "\
Usage: cargo xtask ci

Format, lints, check-deps, tidy, `workline check` and all Rust tests, one after the other
(the tests of the store need PostgreSQL installed; they start a server of their own). All
stages run, whatever fails; at the end stands `N passed, N failed`. `tests/run` does this
too, and then what needs a browser or Python.
";

enum Stage {
    Cargo(&'static [&'static str]),
    Own(fn(&Path) -> Result<Found, Failure>),
}

const STAGES: &[(&str, Stage)] = &[
    ("format", Stage::Cargo(&["fmt", "--all", "--check", "--", "--files-with-diff"])),
    (
        "lints",
        Stage::Cargo(&[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
    ),
    ("check-deps", Stage::Own(deps::check)),
    ("tidy", Stage::Own(tidy::check)),
    ("words", Stage::Cargo(&["run", "--quiet", "--package", "app", "--", "check", "--quiet"])),
    (
        "text messages",
        Stage::Cargo(&["run", "--quiet", "--package", "app", "--", "test", "--channel", "sms"]),
    ),
    ("tests", Stage::Cargo(&["test", "--quiet", "--workspace"])),
];

/// Runs all stages; true if all passed.
pub(crate) fn run(root: &Path) -> Result<bool, Failure> {
    let mut out = std::io::stdout();
    let mut failed = Vec::new();
    for (name, stage) in STAGES {
        writeln!(out, "== {name}")?;
        let start = Instant::now();
        let good = match stage {
            Stage::Cargo(args) => cargo(root, args)?,
            Stage::Own(check) => tell(check(root)?),
        };
        let (verdict, seconds) = (if good { "ok" } else { "FAILED" }, start.elapsed().as_secs());
        writeln!(out, "== {name}: {verdict}, {seconds} s")?;
        if !good {
            failed.push(*name);
        }
    }
    if !failed.is_empty() {
        writeln!(out, "failed: {}", failed.join(", "))?;
    }
    writeln!(out, "{} passed, {} failed", STAGES.len() - failed.len(), failed.len())?;
    Ok(failed.is_empty())
}

fn cargo(root: &Path, args: &[&str]) -> Result<bool, Failure> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What the cargo that runs xtask says about xtask is not meant for this one.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST"].iter().any(|start| text.starts_with(start)) {
            command.env_remove(&name);
        }
    }
    Ok(command.args(args).current_dir(root).status()?.success())
}
