//! `check-deps`: what the crates depend on and which paths they name, held against the
//! table.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::places;
use crate::source::Source;
use crate::table::{ANYBODY, BANS, Ban, CRATES, Crate, FOR_TESTS, OUTSIDE, Outside};
use crate::tree::{self, Failure, Fault, File, Found};

/// A package of the workspace.
#[derive(Debug)]
struct Package {
    name: String,
    /// Its Cargo.toml, from the root of the repository.
    manifest: String,
    needs: Vec<Need>,
}

/// A dependency as a Cargo.toml declares it.
#[derive(Debug)]
struct Need {
    name: String,
    /// Has a path: it is one of ours.
    ours: bool,
    tests_only: bool,
}

/// Runs the check.
pub(crate) fn check(root: &Path) -> Result<Found, Failure> {
    let packages = packages(root)?;
    let files = tree::files(root)?;
    let mut faults = arrows(&packages, CRATES, OUTSIDE);
    faults.extend(versions(&files)?);
    faults.extend(shared(&packages, &files)?);
    faults.extend(named(&packages, &files));
    Ok(Found::new("check-deps", faults, Vec::new()))
}

/// The packages of the workspace, as cargo itself reads them.
fn packages(root: &Path) -> Result<Vec<Package>, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(root)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().into());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let list = metadata["packages"].as_array().ok_or("cargo metadata names no packages")?;
    list.iter().map(|package| read(root, package)).collect()
}

fn read(root: &Path, package: &Value) -> Result<Package, Failure> {
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or("cargo metadata: no text");
    let manifest = text(&package["manifest_path"])?;
    let needs = package["dependencies"].as_array().ok_or("cargo metadata: no dependencies")?;
    Ok(Package {
        name: text(&package["name"])?,
        manifest: Path::new(&manifest).strip_prefix(root)?.display().to_string(),
        needs: needs
            .iter()
            .map(|need| {
                Ok(Need {
                    name: text(&need["name"])?,
                    ours: !need["path"].is_null(),
                    tests_only: need["kind"] == "dev",
                })
            })
            .collect::<Result<_, Failure>>()?,
    })
}

/// Every arrow between crates and every crate from outside.
fn arrows(packages: &[Package], crates: &[Crate], outside: &[Outside]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for package in packages.iter().filter(|package| package.manifest.starts_with("bot/")) {
        let mut fault = |text: String| faults.push(Fault::new(&package.manifest, 0, text));
        let Some(row) = crates.iter().find(|row| row.name == package.name) else {
            fault(format!("`{}` has no row in the table of crates", package.name));
            continue;
        };
        for need in &package.needs {
            let (name, of) = (need.name.as_str(), row.name);
            if need.ours {
                let for_tests = need.tests_only && FOR_TESTS.contains(&name);
                if !for_tests && !row.uses.contains(&name) {
                    fault(format!("`{of}` may not use `{name}`; it may use {:?}", row.uses));
                }
            } else if !need.tests_only {
                used.insert((of, name.to_owned()));
                match outside.iter().find(|row| row.name == name) {
                    None => fault(format!(
                        "`{name}` from outside has no row in the table; does it need to be here?"
                    )),
                    Some(row) if row.users == ANYBODY || row.users.contains(&of) => {}
                    Some(row) => fault(format!(
                        "`{of}` may not use `{name}` ({}); {:?} may",
                        row.why, row.users
                    )),
                }
            }
        }
    }
    for row in crates {
        if !packages.iter().any(|package| package.name == row.name) {
            faults.push(stale(format!("there is no crate `{}`", row.name)));
        }
    }
    for row in outside {
        let users = used.iter().filter(|(_, name)| name == row.name).map(|(of, _)| *of);
        let users: BTreeSet<&str> = users.collect();
        if users.is_empty() {
            faults.push(stale(format!("nobody uses `{}` any more", row.name)));
        }
        for user in row.users.iter().filter(|user| **user != "*" && !users.contains(**user)) {
            faults.push(stale(format!("`{user}` does not use `{}` any more", row.name)));
        }
    }
    faults
}

fn stale(text: String) -> Fault {
    Fault::new("xtask/src/table.rs", 0, format!("{text}: take it out of the table"))
}

/// Versions stand once, in the Cargo.toml of the workspace.
fn versions(files: &[File]) -> Result<Vec<Fault>, Failure> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.name.ends_with("/Cargo.toml")) {
        let manifest: toml::Table = toml::from_str(file.text().unwrap_or_default())
            .map_err(|error| format!("{}: {error}", file.name))?;
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let needs = manifest.get(section).and_then(toml::Value::as_table);
            for (name, need) in needs.into_iter().flatten() {
                if need.get("workspace").and_then(toml::Value::as_bool) != Some(true) {
                    let text = format!("`{name}` must come from the workspace: `workspace = true`");
                    faults.push(Fault::new(&file.name, 0, text));
                }
            }
        }
    }
    Ok(faults)
}

/// Every version that the workspace gives is taken by somebody.
fn shared(packages: &[Package], files: &[File]) -> Result<Vec<Fault>, Failure> {
    let root = files.iter().find(|file| file.name == "Cargo.toml").ok_or("no Cargo.toml")?;
    let manifest: toml::Table = toml::from_str(root.text().unwrap_or_default())?;
    let given = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let given = given.and_then(toml::Value::as_table).into_iter().flatten();
    let taken = |name: &str| packages.iter().flat_map(|p| &p.needs).any(|need| need.name == name);
    Ok(given
        .filter(|(name, _)| !taken(name))
        .map(|(name, _)| Fault::new(&root.name, 0, format!("nobody takes `{name}`: take it out")))
        .collect())
}

/// What the sources name: nothing banned, and everything that their Cargo.toml declares.
fn named(packages: &[Package], files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut roots: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let Some(owner) = places::crate_of(&file.name) else { continue };
        if places::is_test(&file.name) {
            continue;
        }
        match Source::read(file.text().unwrap_or_default()) {
            Ok(source) => {
                faults.extend(banned(&file.name, owner, &source));
                let firsts =
                    source.paths.into_iter().filter_map(|(_, path)| path.into_iter().next());
                roots.entry(owner).or_default().extend(firsts);
            }
            Err(error) => faults.push(Fault::new(&file.name, 0, format!("no Rust: {error}"))),
        }
    }
    for package in packages.iter().filter(|package| package.manifest.starts_with("bot/")) {
        for need in package.needs.iter().filter(|need| !need.tests_only) {
            let seen = roots.get(package.name.as_str());
            if !seen.is_some_and(|seen| seen.contains(&need.name.replace('-', "_"))) {
                let text = format!("`{}` is declared and never named: take it out", need.name);
                faults.push(Fault::new(&package.manifest, 0, text));
            }
        }
    }
    faults
}

/// The banned paths that a file names.
fn banned(file: &str, owner: &str, source: &Source) -> Vec<Fault> {
    let pure = CRATES.iter().any(|row| row.name == owner && row.pure);
    let applies = |ban: &&Ban| {
        (pure || !ban.pure_only) && !ban.except.iter().any(|place| file.starts_with(place))
    };
    let mut faults = Vec::new();
    for (line, path) in &source.paths {
        if let Some(ban) = BANS.iter().filter(applies).find(|ban| names(path, ban.path)) {
            let text = format!("`{}` may not be named here: {}", path.join("::"), ban.instead);
            faults.push(Fault::new(file, *line, text));
        }
    }
    faults
}

/// Whether a path contains a banned part. A lone word bans the crate of that name, so it
/// must begin a longer path.
fn names(path: &[String], banned: &str) -> bool {
    let parts: Vec<&str> = banned.split("::").collect();
    let lower = parts.len() == 1 && banned.starts_with(char::is_lowercase);
    if lower {
        return path.len() > 1 && path[0] == banned;
    }
    path.windows(parts.len()).any(|window| window == parts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn need(name: &str, ours: bool, tests_only: bool) -> Need {
        Need { name: name.into(), ours, tests_only }
    }

    fn package(name: &str, needs: Vec<Need>) -> Package {
        Package { name: name.into(), manifest: format!("bot/{name}/Cargo.toml"), needs }
    }

    /// Faults of one package, apart from rows that others would use.
    fn faults(name: &str, needs: Vec<Need>) -> Vec<String> {
        let found = arrows(&[package(name, needs)], CRATES, OUTSIDE);
        let found = found.into_iter().filter(|fault| fault.file.starts_with("bot/"));
        found.map(|fault| fault.text).collect()
    }

    fn banned_in(file: &str, text: &str) -> Vec<usize> {
        let source = Source::read(text).unwrap();
        let owner = places::crate_of(file).unwrap();
        banned(file, owner, &source).into_iter().map(|fault| fault.line).collect()
    }

    #[test]
    fn an_arrow_against_the_table_is_refused() {
        assert_eq!(faults("engine", vec![need("domain", true, false)]), Vec::<String>::new());
        assert!(faults("engine", vec![need("store", true, false)])[0].contains("may not use"));
        assert!(faults("domain", vec![need("site", true, true)])[0].contains("may not use"));
        assert!(faults("channels", vec![need("standin", true, true)]).is_empty());
        assert!(faults("channels", vec![need("standin", true, false)])[0].contains("may not use"));
        assert!(faults("helpers", vec![])[0].contains("no row"));
    }

    #[test]
    fn a_crate_from_outside_has_its_owner() {
        assert!(faults("store", vec![need("sqlx", false, false)]).is_empty());
        assert!(faults("site", vec![need("sqlx", false, false)])[0].contains("the only SQL"));
        assert!(faults("engine", vec![need("tokio", false, false)])[0].contains("may not use"));
        assert!(faults("engine", vec![need("left-pad", false, false)])[0].contains("no row"));
        assert!(faults("engine", vec![need("proptest", false, true)]).is_empty());
    }

    #[test]
    fn rows_that_nobody_needs_are_stale() {
        let crates = [Crate { name: "domain", uses: &[], pure: true }];
        let outside = [Outside { name: "toml", users: &["domain"], why: "" }];
        let found = arrows(&[package("domain", vec![])], &crates, &outside);
        assert!(found.iter().any(|fault| fault.text.contains("nobody uses `toml`")));
        assert!(arrows(&[], &crates, &[])[0].text.contains("no crate `domain`"));
    }

    #[test]
    fn pure_crates_name_nothing_of_the_world() {
        let engine = "bot/engine/src/step.rs";
        assert_eq!(banned_in(engine, "use std::{fmt,\nfs};\nfn f() { Instant::now(); }"), [2, 3]);
        assert_eq!(banned_in(engine, "fn f() { jiff::Timestamp::now(); }"), [1]);
        assert_eq!(
            banned_in(engine, "fn f(now: Timestamp) { x.now(); rand + 1 }"),
            [] as [usize; 0]
        );
        assert_eq!(banned_in(engine, "use rand::Rng; fn f() { std::env::var(\"A\"); }"), [1, 1]);
        assert_eq!(banned_in(engine, "#[cfg(test)]\nmod tests { use std::fs; }"), [] as [usize; 0]);
    }

    #[test]
    fn clock_and_settings_belong_to_the_app() {
        assert_eq!(banned_in("bot/store/src/keep.rs", "fn f() { Timestamp::now(); }"), [1]);
        assert_eq!(banned_in("bot/store/src/keep.rs", "use std::fs;"), [] as [usize; 0]);
        assert_eq!(
            banned_in("bot/app/src/chat.rs", "fn f() { Timestamp::now(); }"),
            [] as [usize; 0]
        );
        assert_eq!(banned_in("bot/app/src/chat.rs", "fn f() { getrandom::fill(b); }"), [1]);
    }

    #[test]
    fn a_version_of_its_own_is_refused() {
        let file = |text: &str| {
            vec![File { name: "bot/x/Cargo.toml".into(), bytes: text.as_bytes().to_vec() }]
        };
        assert!(versions(&file("[dependencies]\nserde.workspace = true")).unwrap().is_empty());
        assert_eq!(versions(&file("[dev-dependencies]\nserde = \"1\"")).unwrap().len(), 1);
        assert!(versions(&file("[dependencies")).is_err());
    }

    #[test]
    fn a_version_that_nobody_takes_is_refused() {
        let text = "[workspace.dependencies]\ntoml = \"1\"\nserde = \"1\"";
        let file = File { name: "Cargo.toml".into(), bytes: text.as_bytes().to_vec() };
        let packages = [package("engine", vec![need("serde", false, false)])];
        let found = shared(&packages, &[file]).unwrap();
        assert_eq!(found.len(), 1);
        assert!(found[0].text.contains("`toml`"));
    }

    #[test]
    fn every_row_has_a_reason() {
        assert!(OUTSIDE.iter().all(|row| row.why.len() > 5 && !row.users.is_empty()));
        let mut before: Vec<&str> = Vec::new();
        for row in CRATES {
            assert!(row.uses.iter().all(|used| before.contains(used)), "{}", row.name);
            before.push(row.name);
        }
    }
}
