//! `workline flow graph`: flows as Mermaid diagrams.

use std::fmt::Write as _;

use engine::Flow;

/// One flow as a Mermaid flowchart.
pub fn mermaid(flow: &Flow) -> String {
    let mut out = String::from("flowchart TD\n");
    let _ = writeln!(out, "    _({}) --> {}", flow.id, name(&flow.start));
    for (id, node) in &flow.nodes {
        let kind = format!("{:?}", node.kind);
        let kind = kind.split([' ', '{', '(']).next().unwrap_or_default().to_lowercase();
        let shape = if node.kind.waits() { ("([", "])") } else { ("[", "]") };
        let _ = writeln!(out, "    {}{}\"{id}<br/><i>{kind}</i>\"{}", name(id), shape.0, shape.1);
        for (label, target) in node.kind.edges() {
            let label = label.replace('"', "'");
            let _ = writeln!(out, "    {} -- \"{label}\" --> {}", name(id), name(target));
        }
    }
    out
}

/// Words that Mermaid keeps for itself get a tail.
fn name(id: &str) -> String {
    format!("n_{}", id.replace('-', "_"))
}
