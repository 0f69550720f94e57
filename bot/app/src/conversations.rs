//! `workline test`: golden conversations, and which edges of the flows they never walk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use content::Catalog;
use domain::{ChannelKind, Lang};
use engine::Edge;
use engine::verbs::GUARDS;

use crate::simulate::SimulationError;
use crate::simulate::script::{self, Ran};

/// What came of all of them.
pub struct Tally {
    /// Conversations that went as written.
    pub passed: u32,
    /// Others.
    pub failed: u32,
    /// Edges never walked, per language.
    pub missed: BTreeMap<Lang, Vec<Edge>>,
    /// Edges there are.
    pub edges: usize,
}

/// All `.chat` files under a path, in order.
pub fn files(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "chat") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Every edge that the flows have.
pub fn all_edges(catalog: &Catalog) -> BTreeSet<Edge> {
    let mut edges = BTreeSet::new();
    for (flow, held) in &catalog.library().flows {
        for (node, held) in &held.nodes {
            for (label, target) in held.kind.edges() {
                if GUARDS.contains(&(flow.as_str(), node.as_str(), label.as_str())) {
                    continue;
                }
                edges.insert((flow.clone(), node.clone(), target.clone()));
            }
        }
    }
    edges
}

/// Runs all conversations of a path in their languages.
pub async fn run(
    catalog: Arc<Catalog>,
    path: &Path,
    database: &dyn Fn(&str) -> String,
    rewrite: bool,
    over: Option<ChannelKind>,
    out: &mut (dyn std::io::Write + Send),
) -> std::io::Result<Tally> {
    let all = all_edges(&catalog);
    let languages = catalog.library().languages.clone();
    let mut walked: BTreeMap<Lang, BTreeSet<Edge>> = BTreeMap::new();
    let mut tally = Tally { passed: 0, failed: 0, missed: BTreeMap::new(), edges: all.len() };
    for file in files(path)? {
        let text = std::fs::read_to_string(&file)?;
        let script = match script::parse(&text) {
            Ok(script) => script,
            Err(error) => {
                tally.failed += 1;
                writeln!(out, "{}: {error}", file.display())?;
                continue;
            }
        };
        let script = match over {
            None => script,
            Some(channel) => match script.over(channel) {
                Some(script) => script,
                None => continue,
            },
        };
        let wanted =
            if script.head.languages.is_empty() { &languages } else { &script.head.languages };
        let mut faultless = true;
        let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        // All languages side by side; each has a database of its own.
        let script = Arc::new(script.clone());
        let running: Vec<_> = wanted
            .iter()
            .map(|lang| {
                let (script, catalog, lang) = (script.clone(), catalog.clone(), *lang);
                let url = database(&format!("{name}-{lang}"));
                (lang, tokio::spawn(async move { script.run(catalog, lang, &url).await }))
            })
            .collect();
        for (at, (lang, running)) in running.into_iter().enumerate() {
            let ran = running.await.map_err(std::io::Error::other)?;
            match told(ran, lang, &file, &mut walked, out)? {
                Some(rewritten) if rewrite && at == 0 && !rewritten.is_empty() => {
                    std::fs::write(&file, rewritten)?;
                }
                Some(_) => faultless = false,
                None => {}
            }
        }
        if faultless {
            tally.passed += 1;
        } else {
            tally.failed += 1;
        }
    }
    for lang in languages {
        let walked = walked.remove(&lang).unwrap_or_default();
        tally.missed.insert(lang, all.difference(&walked).cloned().collect());
    }
    Ok(tally)
}

/// Tells how one conversation went in one language; the file as it would have to be, if it
/// differs.
fn told(
    ran: Result<Ran, SimulationError>,
    lang: Lang,
    file: &Path,
    walked: &mut BTreeMap<Lang, BTreeSet<Edge>>,
    out: &mut (dyn std::io::Write + Send),
) -> std::io::Result<Option<String>> {
    match ran {
        Ok(ran) => {
            walked.entry(lang).or_default().extend(ran.edges);
            for (line, expected, heard) in &ran.faults {
                writeln!(out, "{}:{line} ({lang})", file.display())?;
                writeln!(out, "    expected {expected}")?;
                writeln!(out, "    heard    {heard}")?;
            }
            Ok((!ran.faults.is_empty()).then_some(ran.rewritten))
        }
        Err(error) => {
            writeln!(out, "{} ({lang}): {error}", file.display())?;
            Ok(Some(String::new()))
        }
    }
}
