//! One small tree per fault, laid over a sound base: each is refused for that fault alone.
//!
//! A case is a folder `<code>-<name>` with the files it changes and `expected.txt`: a line
//! `CODE fragment of the message` per fault, with `warning ` before it where the fault is
//! only warned of. `removed.txt` lists files of the base that the case does without.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use content::{Issue, Tree, check_tree, codes};
use jiff::civil::date;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/invalid")
}

fn lay(tree: &mut Tree, root: &Path, folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            lay(tree, root, &path);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            tree.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

fn base() -> Tree {
    let mut tree = Tree::default();
    lay(&mut tree, &root().join("base"), &root().join("base"));
    tree
}

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() && !path.ends_with("base"))
        .collect();
    cases.sort();
    cases
}

fn today() -> jiff::civil::Date {
    date(2026, 11, 22)
}

#[test]
fn the_base_is_sound() {
    let outcome = check_tree(&base(), today());
    let all: Vec<String> =
        outcome.errors.iter().chain(&outcome.warnings).map(ToString::to_string).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn every_fault_is_refused_for_what_it_is() {
    let mut wrong = Vec::new();
    for case in cases() {
        let mut tree = base();
        lay(&mut tree, &case, &case);
        for path in fs::read_to_string(case.join("removed.txt")).unwrap_or_default().lines() {
            tree.remove(path);
        }
        let outcome = check_tree(&tree, today());
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
        let (warned, refused): (Vec<&str>, Vec<&str>) =
            expected.lines().partition(|line| line.starts_with("warning "));
        let warned: Vec<&str> =
            warned.iter().map(|line| line.trim_start_matches("warning ")).collect();
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        compare(&name, "refused", &refused, &outcome.errors, &mut wrong);
        // A refused tree may be warned about besides; a warned one is not refused.
        if !warned.is_empty() {
            compare(&name, "warned", &warned, &outcome.warnings, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn compare(name: &str, how: &str, expected: &[&str], found: &[Issue], wrong: &mut Vec<String>) {
    let fits = |line: &str, issue: &Issue| {
        let (code, fragment) = line.split_once(' ').unwrap_or((line, ""));
        issue.code == code && issue.to_string().contains(fragment)
    };
    for line in expected.iter().filter(|line| !found.iter().any(|issue| fits(line, issue))) {
        wrong.push(format!("{name}: not {how}: {line}"));
    }
    for issue in found.iter().filter(|issue| !expected.iter().any(|line| fits(line, issue))) {
        wrong.push(format!("{name}: {how} too: {issue}"));
    }
    for issue in found.iter().filter(|issue| issue.remedy.is_empty()) {
        wrong.push(format!("{name}: no remedy: {issue}"));
    }
}

#[test]
fn every_code_has_its_case() {
    let seen: BTreeSet<String> = cases()
        .iter()
        .filter_map(|case| case.file_name()?.to_str()?.split('-').next().map(str::to_owned))
        .collect();
    // A file that cannot be read at all cannot stand here as text; see `catalog.rs`.
    let here = codes::ALL.iter().map(|(code, _)| *code).filter(|code| *code != codes::UNREADABLE);
    let missing: Vec<&str> = here.filter(|code| !seen.contains(*code)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}
