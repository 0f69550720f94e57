//! What this repository checks about itself: `cargo xtask --help`.

mod ci;
mod deps;
mod match_eval;
mod places;
mod source;
mod table;
mod tidy;
mod tree;

use std::io::Write as _;
use std::process::ExitCode;

const HELP: &str = "\
Checks of this repository about itself.

Usage: cargo xtask <command>

Commands:
  check-deps   Every arrow between crates, and every crate from outside, against the table
               in xtask/src/table.rs; and no file system, clock, environment or
               randomness where the table bans it
  tidy         Openings and sizes of files, names, blanks, leftovers, words that belong
               into locales/ or content/, exceptions from lints without a reason
  match-eval   How well questions are understood, beside two peers, into docs/matching.md
  ci           Format, lints, check-deps, tidy, `workline check`, all Rust tests
               (tests/run does this too, and then what needs a browser or Python)

Each command takes --help. They exit with 1 if anything is at fault.
";

const CHECK_DEPS_HELP: &str = "\
Usage: cargo xtask check-deps

Compares every Cargo.toml of the workspace and the paths named in the sources with the
table in xtask/src/table.rs. A new arrow between crates is a decision: write it into the
table with its reason, and into ARCHITECTURE.md if it changes the picture there.
";

const TIDY_HELP: &str = "\
Usage: cargo xtask tidy

Looks at the text of every file that is ours: each module opens with `//!` and says what
it is for; no source file is longer than 1,000 lines (over 600: a warning); no folder or
module called utils; no tabs, blanks at line ends, missing last newlines; no leftovers
(notes to oneself, ticket numbers, paths of one machine); no letters of another language than English
in the strings of bot/; no #[allow] outside tests, no #[expect] without a reason; every
crate takes the lints of the workspace.
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let help = args.iter().any(|arg| ["--help", "-h"].contains(arg));
    let done = match args.as_slice() {
        ["help"] | [] => Ok(say(HELP)),
        [only] if ["--help", "-h"].contains(only) => Ok(say(HELP)),
        ["check-deps", ..] if help => Ok(say(CHECK_DEPS_HELP)),
        ["tidy", ..] if help => Ok(say(TIDY_HELP)),
        ["match-eval", ..] if help => Ok(say(match_eval::HELP)),
        ["ci", ..] if help => Ok(say(ci::HELP)),
        ["check-deps"] => tree::root().and_then(|root| deps::check(&root)).map(tell),
        ["tidy"] => tree::root().and_then(|root| tidy::check(&root)).map(tell),
        ["match-eval"] => tree::root().and_then(|root| match_eval::run(&root)),
        ["ci"] => tree::root().and_then(|root| ci::run(&root)),
        other => Err(format!("no command `{}`; see cargo xtask --help", other.join(" ")).into()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn say(text: &str) -> bool {
    std::io::stdout().write_all(text.as_bytes()).is_ok()
}

/// Prints what was found; true if nothing of it is a fault.
fn tell(found: tree::Found) -> bool {
    say(&found.to_string()) && found.faults.is_empty()
}
