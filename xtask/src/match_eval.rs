//! `match-eval`: how well questions are understood, beside two peers on the same phrases.
//!
//! Asks `workline match` every line of the development sets and hands its answers to
//! `match_eval.py`, which teaches the peers, asks them the same and writes the tables of
//! `docs/matching.md`. The peers live in an environment of their own below the target folder.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::tree::Failure;

pub(crate) const HELP: &str = "\
Usage: cargo xtask match-eval

Asks `workline match` (built for release) every line of bot/knowledge/tests/dev/<lang>.jsonl,
and two peers that learn the same phrases: BM25 (bm25s) and character n-grams with logistic
regression (scikit-learn). Prints top-1, top-3, decline precision and recall, urgent recall
and false alarms per language and writes them into docs/matching.md. The first run makes a
Python environment in target/match-eval-venv, which needs the network. WORKLINE names a
finished binary to ask instead of building one.
";

/// The peers, pinned: another version is another comparison.
const PEERS: [&str; 4] = ["bm25s==0.3.16", "scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1"];

/// How often all questions are asked to take the time.
const OVER: usize = 40;

const SETS: &str = "bot/knowledge/tests/dev";

/// Runs it; true if all went well. Figures are told, not judged.
pub(crate) fn run(root: &Path) -> Result<bool, Failure> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from);
    let python = environment(&target.join("match-eval-venv"))?;
    let workline = binary(root, &target)?;
    let questions = questions(root)?;
    let (one, _) = ask(root, &workline, questions.lines().next().unwrap_or_default())?;
    let (_, answers) = ask(root, &workline, &questions)?;
    // Many times over, or the start would hide what a question takes.
    let (many, _) = ask(root, &workline, &questions.repeat(OVER))?;
    let each = many.saturating_sub(one) / (questions.lines().count().max(1) * OVER) as u32;
    let path = target.join("match-eval-answers.jsonl");
    std::fs::write(&path, answers)?;
    let mut script = Command::new(python);
    script.arg(root.join("xtask/src/match_eval.py")).arg(root).arg(path);
    script.arg(one.as_millis().to_string()).arg(each.as_micros().to_string());
    Ok(script.status()?.success())
}

/// The Python of the environment, made if it is not there.
fn environment(folder: &Path) -> Result<PathBuf, Failure> {
    let python = folder.join("bin/python");
    if !python.exists() {
        done(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    }
    done(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(PEERS))?;
    Ok(python)
}

fn binary(root: &Path, target: &Path) -> Result<PathBuf, Failure> {
    if let Some(path) = std::env::var_os("WORKLINE") {
        return Ok(path.into());
    }
    let build = ["build", "--quiet", "--release", "--package", "app"];
    done(Command::new("cargo").current_dir(root).args(build))?;
    Ok(target.join("release/workline"))
}

/// Every line of the sets, with an id that names its language and place.
fn questions(root: &Path) -> Result<String, Failure> {
    let mut all = String::new();
    for lang in ["en", "vi", "th", "km", "my", "zh"] {
        let text = std::fs::read_to_string(root.join(SETS).join(format!("{lang}.jsonl")))?;
        for (number, line) in text.lines().enumerate() {
            let line: serde_json::Value = serde_json::from_str(line)?;
            let id = format!("{lang}-{number}");
            let text = line.get("text").cloned().unwrap_or_default();
            all += &serde_json::json!({ "id": id, "text": text }).to_string();
            all.push('\n');
        }
    }
    Ok(all)
}

/// The answers, and how long they took with the start.
fn ask(root: &Path, workline: &Path, questions: &str) -> Result<(Duration, Vec<u8>), Failure> {
    let start = Instant::now();
    let mut running = Command::new(workline)
        .current_dir(root)
        .args(["match", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = running.stdin.take().ok_or("no way to write to workline")?;
    let questions = questions.to_owned();
    let writer = std::thread::spawn(move || input.write_all(questions.as_bytes()));
    let output = running.wait_with_output()?;
    let _ = writer.join();
    if output.status.success() {
        Ok((start.elapsed(), output.stdout))
    } else {
        Err(format!("{} match: {}", workline.display(), output.status).into())
    }
}

fn done(command: &mut Command) -> Result<(), Failure> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}
