//! Texts that fit their channels, and the voice of the bot.

use std::collections::BTreeMap;

use domain::Lang;

use super::Found;
use super::sms;
use super::widest::Widest;
use crate::codes;
use crate::ftl::{FtlFile, Unit};
use crate::issue::Issue;
use crate::markup;
use crate::parsed::Parsed;

/// Characters of a bubble that every channel can carry.
const BUBBLE: usize = 4096;
/// Characters of a label.
const LABEL: usize = 64;
/// Characters of a bubble beyond which a reader is warned about.
const BUBBLE_VOICE: usize = 300;
/// Buttons beyond which a reader is warned about.
const OPTIONS_VOICE: usize = 4;
/// Text-message parts that one node may take: three messages of three parts.
const SMS_BUDGET: usize = 9;

/// What a flow takes as text messages in one language, at its widest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowParts {
    /// Flow.
    pub flow: String,
    /// Language.
    pub lang: Lang,
    /// Nodes that say something.
    pub nodes: usize,
    /// Parts of all of them.
    pub parts: usize,
    /// Parts of the longest one.
    pub most: usize,
    /// Its name.
    pub longest: String,
}

impl FlowParts {
    /// Parts that the longest node may take.
    pub const BUDGET: usize = SMS_BUDGET;
}

/// Every flow in every language.
pub(crate) fn flow_parts(parsed: &Parsed) -> Vec<FlowParts> {
    let mut sums: BTreeMap<(String, Lang), FlowParts> = BTreeMap::new();
    for lang in &parsed.languages {
        let widest = Widest::of(parsed, *lang);
        for unit in parsed.shared_files(*lang).flat_map(|file| &file.units) {
            let Some((flow, node)) = node_of(parsed, &unit.id) else { continue };
            let Some(parts) = node_parts(parsed, flow, node, &unit.id, &widest) else { continue };
            let sum = sums.entry((flow.to_owned(), *lang)).or_insert_with(|| FlowParts {
                flow: flow.to_owned(),
                lang: *lang,
                nodes: 0,
                parts: 0,
                most: 0,
                longest: String::new(),
            });
            sum.nodes += 1;
            sum.parts += parts;
            if parts > sum.most {
                sum.most = parts;
                node.clone_into(&mut sum.longest);
            }
        }
    }
    sums.into_values().collect()
}

/// Parts of a node's words with its options as a numbered list.
fn node_parts(
    parsed: &Parsed,
    flow: &str,
    node: &str,
    id: &str,
    widest: &Widest<'_>,
) -> Option<usize> {
    let mut texts: Vec<String> =
        markup::bubbles(&widest.text(id, None)?).into_iter().map(|(text, _)| text).collect();
    let kind = &parsed.flows.get(flow)?.flow.nodes.get(node)?.kind;
    for (at, option) in kind.option_ids().iter().enumerate() {
        if let Some(label) = widest.text(id, Some(&format!("opt-{option}"))) {
            texts.push(format!("{} {}", at + 1, markup::plain(&label)));
        }
    }
    // All bubbles of a turn are one message.
    Some(sms::parts(&texts.join("\n")))
}

pub(super) fn check(parsed: &Parsed, found: &mut Found) {
    for lang in &parsed.languages {
        let widest = Widest::of(parsed, *lang);
        for file in parsed.shared_files(*lang) {
            for unit in &file.units {
                if let Some((flow, node)) = node_of(parsed, &unit.id) {
                    one(parsed, flow, node, unit, file, &widest, found);
                } else if unit.id.starts_with("line-") {
                    bubbles(unit, file, &widest, found);
                }
            }
        }
    }
    for (flow, file) in &parsed.flows.files {
        for (id, node) in &file.flow.nodes {
            let count = node.kind.option_ids().len();
            if count > OPTIONS_VOICE && !matches!(node.kind, engine::Kind::Checklist { .. }) {
                found.warn(file.issue(
                    codes::OPTIONS_VOICE,
                    id,
                    format!("{flow}: node {id:?} offers {count} options"),
                    format!("offer at most {OPTIONS_VOICE} at a time, the safest first"),
                ));
            }
        }
    }
}

/// Flow and node whose words a message is.
pub(super) fn node_of<'a>(parsed: &'a Parsed, id: &'a str) -> Option<(&'a str, &'a str)> {
    parsed.flows.files.iter().find_map(|(flow, file)| {
        let node = id.strip_prefix(flow.as_str())?.strip_prefix('-')?;
        file.flow.nodes.contains_key(node).then_some((flow.as_str(), node))
    })
}

fn one(
    parsed: &Parsed,
    flow: &str,
    node: &str,
    unit: &Unit,
    file: &FtlFile,
    widest: &Widest<'_>,
    found: &mut Found,
) {
    bubbles(unit, file, widest, found);
    let options = parsed
        .flows
        .get(flow)
        .and_then(|file| file.flow.nodes.get(node))
        .map(|node| node.kind.option_ids())
        .unwrap_or_default();
    for option in options {
        let attr = format!("opt-{option}");
        let Some(label) = widest.text(&unit.id, Some(&attr)) else { continue };
        let label = markup::plain(&label);
        let length = label.chars().count();
        if length > LABEL {
            let issue = Issue::new(
                codes::LABEL_LONG,
                &*file.path,
                format!("{}.{attr} has {length} characters", unit.id),
                format!("a button takes at most {LABEL}; one to three words are best"),
            );
            found.refuse(issue.at(unit.slot(Some(&attr)).map(|slot| slot.line)));
        }
    }
    let parts = node_parts(parsed, flow, node, &unit.id, widest).unwrap_or(0);
    if parts > SMS_BUDGET {
        let issue = Issue::new(
            codes::SMS_PARTS,
            &*file.path,
            format!("{} takes {parts} text messages", unit.id),
            format!("shorten it to {SMS_BUDGET}, or say less on sms with {{ $channel -> … }}"),
        );
        found.warn(issue.at(unit.line));
    }
}

/// Looks at the bubbles of a message at their widest.
fn bubbles(unit: &Unit, file: &FtlFile, widest: &Widest<'_>, found: &mut Found) {
    let Some(text) = widest.text(&unit.id, None) else { return };
    let all: Vec<String> = markup::bubbles(&text).into_iter().map(|(text, _)| text).collect();
    for bubble in &all {
        let length = bubble.chars().count();
        let (code, most) = if length > BUBBLE {
            (codes::BUBBLE_LONG, BUBBLE)
        } else if length > BUBBLE_VOICE {
            (codes::BUBBLE_VOICE, BUBBLE_VOICE)
        } else {
            continue;
        };
        let issue = Issue::new(
            code,
            &*file.path,
            format!("{} has a bubble of {length} characters", unit.id),
            format!("shorten it to {most}, or part it with a blank line"),
        )
        .at(unit.line);
        if code == codes::BUBBLE_LONG { found.refuse(issue) } else { found.warn(issue) }
    }
}
