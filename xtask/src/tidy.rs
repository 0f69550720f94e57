//! `tidy`: how the files of the repository look, beyond what rustfmt and clippy see.

use std::path::Path;

use crate::places;
use crate::source::Source;
use crate::tree::{self, Failure, Fault, File, Found};

/// No source file is longer than this.
const LINES_MAX: usize = 1_000;
/// From here on one asks whether a file can still be told in one sentence.
const LINES_WARN: usize = 600;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "misc"];

/// What never stays in code: notes to oneself.
const LEFTOVERS: &[&str] = &["TODO", "FIXME", "XXX"];

/// Beginnings of paths that exist on one machine only.
const MACHINES: &[&str] = &["/home/", "/root/", "/Users/", "/work/", "/workspace/"];

/// Places in `bot/` whose strings hold letters of other languages, and why.
const LETTERS: &[(&str, &str)] = &[
    ("bot/app/src/cli.rs", "--help shows a question as somebody would type it"),
    ("bot/channels/src/sms/encode.rs", "the alphabet of the SMS standard"),
    ("bot/content/src/check/sms.rs", "the alphabet of the SMS standard"),
    ("bot/domain/src/language.rs", "every language is named in itself"),
    ("bot/knowledge/src/han.rs", "traditional characters and the simplified ones"),
    ("bot/knowledge/src/reading.rs", "a letter that folding needs"),
    ("bot/knowledge/src/respell.rs", "letters that are typed for one another"),
    ("bot/knowledge/src/text.rs", "tables of letters with tone marks"),
];

/// Runs the check.
pub(crate) fn check(root: &Path) -> Result<Found, Failure> {
    let files = tree::files(root)?;
    let mut faults = Vec::new();
    let mut warnings = Vec::new();
    for file in &files {
        let Some(text) = file.text() else { continue };
        faults.extend(name(file));
        if is_code(file) {
            let (fault, warning) = length(file, text);
            faults.extend(fault);
            warnings.extend(warning);
            faults.extend(leftovers(file, text));
        }
        if is_written(file) {
            faults.extend(blanks(file, text));
        }
        if places::is_rust(&file.name) {
            faults.extend(rust(file, text));
        }
        if file.name.ends_with("/Cargo.toml") {
            faults.extend(lints(file, text)?);
        }
    }
    for (place, _) in LETTERS {
        if !files.iter().any(|file| file.name == *place && file.text().is_some_and(is_foreign)) {
            let text = format!("{place} holds no such letters any more: take it out of LETTERS");
            faults.push(Fault::new("xtask/src/tidy.rs", 0, text));
        }
    }
    Ok(Found::new("tidy", faults, warnings))
}

fn is_code(file: &File) -> bool {
    let known = ["rs", "toml", "py", "js", "mjs", "css", "sql", "sh"];
    let extension = file.extension();
    !file.name.starts_with("content/")
        && (extension.is_some_and(|extension| known.contains(&extension))
            || (extension.is_none() && file.bytes.starts_with(b"#!")))
}

/// Files that people write by hand and whose blanks mean nothing; not those that must be
/// refused.
fn is_written(file: &File) -> bool {
    if file.name.starts_with("tests/invalid/") {
        return false;
    }
    is_code(file) || file.extension().is_some_and(|extension| ["md", "ftl"].contains(&extension))
}

fn name(file: &File) -> Option<Fault> {
    let mut parts = file.name.split('/').map(|part| part.split('.').next().unwrap_or(part));
    let part = parts.find(|part| EMPTY_NAMES.contains(part))?;
    Some(Fault::new(&file.name, 0, format!("`{part}` says nothing: name it after what it does")))
}

/// A fault, or a warning, about the length of a file.
fn length(file: &File, text: &str) -> (Option<Fault>, Option<Fault>) {
    let lines = text.lines().count();
    let found = |text: &str| Some(Fault::new(&file.name, 0, format!("{lines} lines: {text}")));
    if lines > LINES_MAX {
        (found("split it"), None)
    } else if lines > LINES_WARN {
        (None, found("can it be told in one sentence?"))
    } else {
        (None, None)
    }
}

fn blanks(file: &File, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        if line.contains('\t') {
            faults.push(Fault::new(&file.name, at + 1, "a tab: use blanks"));
        }
        if line.ends_with([' ', '\t', '\r']) {
            faults.push(Fault::new(&file.name, at + 1, "blanks at the end of the line"));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        faults.push(Fault::new(&file.name, 0, "its last line does not end"));
    }
    faults
}

fn leftovers(file: &File, text: &str) -> Vec<Fault> {
    if file.name == "xtask/src/tidy.rs" {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let mut fault = |text: String| faults.push(Fault::new(&file.name, at + 1, text));
        let words = line.split(|c: char| !c.is_alphanumeric());
        if let Some(word) = words.into_iter().find(|word| LEFTOVERS.contains(word)) {
            fault(format!("{word}: do it, or take it out"));
        }
        if let Some(path) = MACHINES.iter().find(|path| begins_path(line, path)) {
            fault(format!("a path below {path} exists on one machine only"));
        }
        if names_ticket(line) {
            fault("the number of a ticket: say what it was about".to_owned());
        }
    }
    faults
}

/// Whether a path begins with these letters, and not in the middle of a longer one.
fn begins_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"/._-}~$".contains(c))
    })
}

/// `issue 12`, `issue #12` and the like.
fn names_ticket(line: &str) -> bool {
    let lower = line.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let subject = pair[0].trim_start_matches(|c: char| !c.is_alphanumeric());
        let number = pair[1].trim_start_matches('#');
        ["issue", "issues", "ticket"].contains(&subject)
            && number.starts_with(|c: char| c.is_ascii_digit())
    })
}

fn rust(file: &File, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let first = text.lines().find(|line| !line.trim().is_empty());
    if !first.is_some_and(|line| line.starts_with("//! ") && line.len() > 8) {
        faults.push(Fault::new(&file.name, 1, "open with `//!` and what this file is for"));
    }
    if places::crate_of(&file.name).is_none() || places::is_test(&file.name) {
        return faults;
    }
    // A file that is no Rust is the business of the compiler.
    let Ok(source) = Source::read(text) else { return faults };
    for (line, exception) in &source.exceptions {
        if exception.starts_with("allow") {
            let text =
                "#[allow]: use #[expect(…, reason = \"…\")], which ends when it is not needed";
            faults.push(Fault::new(&file.name, *line, text));
        } else if !exception.contains("reason") {
            faults.push(Fault::new(&file.name, *line, "#[expect] without a reason"));
        }
    }
    if !LETTERS.iter().any(|(place, _)| *place == file.name) {
        for (line, string) in &source.strings {
            if is_foreign(string) {
                let text = "words of another language belong into locales/ or content/";
                faults.push(Fault::new(&file.name, *line, text));
            }
        }
    }
    faults
}

/// Holds letters that English does not have.
fn is_foreign(text: &str) -> bool {
    text.chars().any(|c| !c.is_ascii() && c.is_alphabetic())
}

/// Every crate takes the lints of the workspace.
fn lints(file: &File, text: &str) -> Result<Option<Fault>, Failure> {
    let manifest: toml::Table =
        toml::from_str(text).map_err(|error| format!("{}: {error}", file.name))?;
    let lints = manifest.get("lints").and_then(|lints| lints.get("workspace"));
    let taken = lints.and_then(toml::Value::as_bool) == Some(true);
    Ok((!taken).then(|| Fault::new(&file.name, 0, "add `[lints] workspace = true`")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::path::Path;

    use super::check;

    const OPENING: &str = "//! Does one thing well.\n";

    /// Faults of a repository that holds this file besides those of LETTERS.
    fn faults(name: &str, text: &str) -> Vec<String> {
        let root = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = root.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        for (place, _) in super::LETTERS {
            write(place, &format!("{OPENING}const LETTER: char = 'đ';\n"));
        }
        write(name, text);
        found(root.path())
    }

    fn found(root: &Path) -> Vec<String> {
        check(root).unwrap().faults.iter().map(ToString::to_string).collect()
    }

    fn one(name: &str, text: &str, expected: &str) {
        let faults = faults(name, text);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains(expected), "{faults:?}");
    }

    #[test]
    fn a_good_file_passes() {
        let text = format!(
            "{OPENING}\nconst ARROW: &str = \"→ …\";\n#[cfg(test)]\nmod tests {{\n    \
                            #![allow(dead_code)]\n    const WORD: &str = \"lương\";\n}}\n"
        );
        assert_eq!(faults("bot/engine/src/step.rs", &text), Vec::<String>::new());
        assert_eq!(faults("locales/vi/main.ftl", "main = Xin chào\n"), Vec::<String>::new());
    }

    #[test]
    fn openings_sizes_and_names() {
        one("bot/engine/src/a.rs", "fn f() {}\n", "open with `//!`");
        one("bot/engine/src/b.rs", &format!("{OPENING}{}", "\n".repeat(1_000)), "1001 lines");
        assert!(
            faults("bot/engine/src/c.rs", &format!("{OPENING}{}", "\n".repeat(900))).is_empty()
        );
        one("bot/engine/src/utils.rs", OPENING, "`utils` says nothing");
        one("bot/engine/src/utils/a.rs", OPENING, "`utils` says nothing");
    }

    #[test]
    fn blanks() {
        one("flows/a.toml", "a = 1 \n", "a.toml:1: blanks");
        one("flows/a.toml", "a =\t1\n", "a tab");
        one("docs/a.md", "# A", "does not end");
        one("docs/a.md", "# A\r\n", "blanks at the end");
    }

    #[test]
    fn leftovers() {
        one("bot/engine/src/a.rs", &format!("{OPENING}// TODO later\n"), "TODO");
        one("tests/run", "#!/bin/bash\ncd /work/x\n", "one machine");
        one("bot/engine/src/a.rs", &format!("{OPENING}// See issue #12.\n"), "ticket");
        assert!(
            faults("tests/run", "#!/bin/bash\ncd \"$here/work/x\" # 3 issues, 2 mended\n")
                .is_empty()
        );
    }

    #[test]
    fn words_and_exceptions() {
        let file = "bot/engine/src/a.rs";
        one(file, &format!("{OPENING}const A: &str = \"Xin chào\";\n"), "a.rs:2: words of another");
        one(file, &format!("{OPENING}#[allow(dead_code)]\nstruct A;\n"), "#[allow]");
        one(file, &format!("{OPENING}#[expect(dead_code)]\nstruct A;\n"), "without a reason");
        let good =
            format!("{OPENING}// Xin chào\n#[expect(dead_code, reason = \"held\")]\nstruct A;\n");
        assert!(faults(file, &good).is_empty());
    }

    #[test]
    fn lints_are_shared() {
        one("bot/a/Cargo.toml", "[package]\nname = \"a\"\n", "[lints] workspace");
        assert!(faults("bot/a/Cargo.toml", "[lints]\nworkspace = true\n").is_empty());
    }

    #[test]
    fn exceptions_that_are_not_needed_go() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(found(root.path()).len(), super::LETTERS.len());
    }
}
