//! Reading flow files, with the lines on which their parts stand.

use std::collections::BTreeMap;

use engine::library::Entries;
use engine::{Flow, FlowId, Node, NodeId};
use serde::Deserialize;
use toml::Spanned;

use crate::codes;
use crate::issue::{Issue, excerpt, line_of};
use crate::toml_file;
use crate::tree::Tree;

/// Path of the file that names the flows the line starts itself.
pub(crate) const ENTRIES: &str = "flows/line.toml";

/// A flow with the place of its parts.
#[derive(Debug, Clone)]
pub(crate) struct FlowFile {
    pub(crate) path: String,
    pub(crate) flow: Flow,
    nodes: BTreeMap<NodeId, usize>,
}

impl FlowFile {
    /// Line of a node's head.
    pub(crate) fn line(&self, node: &str) -> Option<usize> {
        self.nodes.get(node).copied()
    }

    /// An issue at a node.
    pub(crate) fn issue(
        &self,
        code: &'static str,
        node: &str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Issue {
        Issue::new(code, &*self.path, what, remedy).at(self.line(node))
    }
}

/// All flow files.
#[derive(Debug, Default)]
pub(crate) struct Flows {
    pub(crate) files: BTreeMap<FlowId, FlowFile>,
    pub(crate) entries: Option<Entries>,
}

/// Where the nodes of a file stand. A second reading, because places cannot be had from
/// inside a node, whose keys depend on its kind.
#[derive(Deserialize)]
struct Layout {
    #[serde(default)]
    nodes: BTreeMap<Spanned<NodeId>, Spanned<toml::Value>>,
}

impl Flows {
    /// Reads every flow of a tree; what cannot be read becomes an issue.
    pub(crate) fn read(tree: &Tree, issues: &mut Vec<Issue>) -> Self {
        let mut flows = Self::default();
        for (path, text) in tree.folder("flows/", "toml") {
            if path == ENTRIES {
                match toml_file::read(codes::FLOW_SYNTAX, path, text) {
                    Ok(entries) => flows.entries = Some(entries),
                    Err(issue) => issues.push(issue),
                }
                continue;
            }
            match read_flow(path, text) {
                Ok(file) => {
                    flows.files.insert(file.flow.id.clone(), file);
                }
                Err(found) => issues.extend(found),
            }
        }
        if flows.entries.is_none() && tree.get(ENTRIES).is_none() {
            issues.push(Issue::new(
                codes::NO_ENTRIES,
                ENTRIES,
                "is missing: nothing says which flow answers a first message",
                "add the file with a flow for each of ask, menu, help, welcome and the others",
            ));
        }
        flows
    }

    /// A flow by name.
    pub(crate) fn get(&self, id: &str) -> Option<&FlowFile> {
        self.files.get(id)
    }
}

fn read_flow(path: &str, text: &str) -> Result<FlowFile, Vec<Issue>> {
    let name = path.trim_start_matches("flows/").trim_end_matches(".toml");
    let layout: Layout =
        toml_file::read(codes::FLOW_SYNTAX, path, text).map_err(|issue| vec![issue])?;
    let flow: Flow = toml::from_str(text).map_err(|error| {
        let nodes = faulty_nodes(path, text, &layout);
        if nodes.is_empty() {
            vec![toml_file::fault(codes::FLOW_SYNTAX, path, text, &error)]
        } else {
            nodes
        }
    })?;
    let mut issues = Vec::new();
    if flow.id != name {
        let what = format!("calls itself {:?}, but its file is called {name:?}", flow.id);
        let remedy = format!("write id = {name:?}, or rename the file");
        let issue = Issue::new(codes::FLOW_HEAD, path, what, remedy);
        issues.push(issue.at(find_line(text, "id")));
    }
    if flow.format != 1 {
        let what = format!("has format {}, which this version cannot read", flow.format);
        let issue = Issue::new(codes::FLOW_HEAD, path, what, "write format = 1");
        issues.push(issue.at(find_line(text, "format")));
    }
    if !issues.is_empty() {
        return Err(issues);
    }
    let nodes = layout
        .nodes
        .keys()
        .map(|id| (id.get_ref().clone(), line_of(text, id.span().start)))
        .collect();
    Ok(FlowFile { path: path.to_owned(), flow, nodes })
}

/// The nodes that cannot be read, each with the line of the key at fault.
fn faulty_nodes(path: &str, text: &str, layout: &Layout) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (id, value) in &layout.nodes {
        let Err(error) = value.get_ref().clone().try_into::<Node>() else { continue };
        let message = error.message();
        let place = named(message)
            .and_then(|key| find_key(text, id.span().start, key))
            .unwrap_or_else(|| id.span());
        let what = format!("node {:?}: {message}{}", id.get_ref(), excerpt(text, &place));
        let issue = Issue::new(codes::FLOW_SYNTAX, path, what, toml_file::remedy(message));
        issues.push(issue.at(line_of(text, place.start)));
    }
    issues
}

/// The key or value that a message of the parser names between backticks.
fn named(message: &str) -> Option<&str> {
    (message.starts_with("unknown field") || message.starts_with("unknown variant"))
        .then(|| message.split('`').nth(1))
        .flatten()
}

/// Where a word stands, from a byte on.
fn find_key(text: &str, from: usize, key: &str) -> Option<std::ops::Range<usize>> {
    let start = from + text.get(from..)?.find(key)?;
    Some(start..start + key.len())
}

/// The line on which a key is set.
fn find_line(text: &str, key: &str) -> Option<usize> {
    let sets = |line: &str| {
        line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(sets).map(|index| index + 1)
}
