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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFlow {
    format: u32,
    id: FlowId,
    start: NodeId,
    #[serde(default)]
    expires_minutes: Option<u32>,
    #[serde(default)]
    sensitive: bool,
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
    let raw: RawFlow =
        toml_file::read(codes::FLOW_SYNTAX, path, text).map_err(|issue| vec![issue])?;
    let name = path.trim_start_matches("flows/").trim_end_matches(".toml");
    let mut issues = Vec::new();
    if raw.id != name {
        issues.push(
            Issue::new(
                codes::FLOW_HEAD,
                path,
                format!("calls itself {:?}, but its file is called {name:?}", raw.id),
                format!("write id = {name:?}, or rename the file"),
            )
            .at(find_line(text, 0, "id")),
        );
    }
    if raw.format != 1 {
        issues.push(
            Issue::new(
                codes::FLOW_HEAD,
                path,
                format!("has format {}, which this version cannot read", raw.format),
                "write format = 1",
            )
            .at(find_line(text, 0, "format")),
        );
    }
    let mut nodes = BTreeMap::new();
    let mut lines = BTreeMap::new();
    for (id, value) in raw.nodes {
        let span = id.span();
        let value_span = value.span();
        lines.insert(id.get_ref().clone(), line_of(text, span.start));
        match value.into_inner().try_into::<Node>() {
            Ok(node) => {
                nodes.insert(id.into_inner(), node);
            }
            Err(error) => {
                let message = error.message().to_owned();
                let at = named(&message)
                    .and_then(|key| find_key(text, value_span.start.max(span.start), key))
                    .unwrap_or(span);
                issues.push(
                    Issue::new(
                        codes::FLOW_SYNTAX,
                        path,
                        format!("node {:?}: {message}{}", id.get_ref(), excerpt(text, &at)),
                        toml_file::remedy(&message),
                    )
                    .at(line_of(text, at.start)),
                );
            }
        }
    }
    if !issues.is_empty() {
        return Err(issues);
    }
    // The default of the model, so that it is written down in one place only.
    let head = format!("format = 1\nid = \"\"\nstart = \"\"\nsensitive = {}\n[nodes]\n", raw.sensitive);
    let mut flow: Flow = toml_file::read(codes::FLOW_SYNTAX, path, &head).map_err(|i| vec![i])?;
    (flow.id, flow.start, flow.nodes) = (raw.id, raw.start, nodes);
    if let Some(minutes) = raw.expires_minutes {
        flow.expires_minutes = minutes;
    }
    Ok(FlowFile { path: path.to_owned(), flow, nodes: lines })
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
fn find_line(text: &str, from: usize, key: &str) -> Option<usize> {
    text.lines()
        .enumerate()
        .skip(from)
        .find(|(_, line)| line.trim_start().strip_prefix(key).is_some_and(|rest| {
            rest.trim_start().starts_with('=')
        }))
        .map(|(index, _)| index + 1)
}
