//! A Fluent file and what its messages refer to.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use crate::codes;
use crate::issue::{Issue, excerpt, line_of};
use crate::tree::FileText;

/// Stands for a placeable in [`Slot::typed`].
pub(crate) const HOLE: char = '\u{FFFC}';

/// A message, a term, or one attribute of either: the unit that is shown.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slot {
    /// `None` is the message's own value.
    pub(crate) attr: Option<String>,
    pub(crate) line: usize,
    /// Variables it names, also as selectors.
    pub(crate) variables: BTreeSet<String>,
    /// Messages (`id`, `id.attr`) and terms (`-id`) it refers to.
    pub(crate) references: BTreeSet<String>,
    /// Functions it calls.
    pub(crate) functions: BTreeSet<String>,
    /// The text typed into it and into every variant, with [`HOLE`] for each placeable.
    pub(crate) typed: Vec<String>,
}

/// A message or term of a file.
#[derive(Debug)]
pub(crate) struct Unit {
    /// Id; a term's begins with `-`.
    pub(crate) id: String,
    pub(crate) line: usize,
    pub(crate) slots: Vec<Slot>,
    /// As it is kept while the line runs.
    pub(crate) message: Arc<Message>,
}

/// A message or term as it is kept while the line runs: its source, until it is said.
#[derive(Debug)]
pub(crate) struct Message {
    file: FileText,
    place: Range<usize>,
    /// Whether it has a value of its own
    valued: bool,
    /// Names of its attributes, with a space between them
    attrs: Box<str>,
    /// Messages and terms (`-id`) that it refers to.
    pub(crate) references: BTreeSet<Box<str>>,
}

impl Message {
    /// Its source text.
    pub(crate) fn source(&self) -> &str {
        self.file.get(self.place.clone()).unwrap_or_default().trim_end()
    }

    /// Whether it has this attribute, or a value.
    pub(crate) fn has(&self, attr: Option<&str>) -> bool {
        attr.map_or(self.valued, |attr| self.attrs.split(' ').any(|own| own == attr))
    }
}

impl Unit {
    /// The value or an attribute.
    pub(crate) fn slot(&self, attr: Option<&str>) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.attr.as_deref() == attr)
    }
}

/// A Fluent file. Of all that was parsed only what its messages refer to is held, because
/// six languages of trees take many times the room of their source.
pub(crate) struct FtlFile {
    pub(crate) path: String,
    pub(crate) units: Vec<Unit>,
    text: FileText,
    resource: OnceLock<FluentResource>,
}

impl FtlFile {
    /// The parsed file, for checks that look into patterns.
    pub(crate) fn resource(&self) -> &FluentResource {
        self.resource.get_or_init(|| parsed(self.text.to_string()))
    }
}

/// What Fluent can read of a text.
pub(crate) fn parsed(text: String) -> FluentResource {
    match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// Reads a file; what Fluent cannot read becomes an issue and is left out.
pub(crate) fn read(path: &str, text: &FileText, issues: &mut Vec<Issue>) -> FtlFile {
    let resource = match FluentResource::try_new(text.to_string()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let what = format!("{}{}", error.kind, excerpt(text, &error.pos));
                issues.push(
                    Issue::new(
                        codes::MESSAGE_SYNTAX,
                        path,
                        what,
                        "a message is `id = words`; what follows on further lines is indented; \
                         a line that begins with [ * . or holds a brace is quoted: {\"[\"}",
                    )
                    .at(line_of(text, error.pos.start)),
                );
            }
            resource
        }
    };
    let blocks = blocks(text);
    let mut units = Vec::new();
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
            }
            _ => continue,
        };
        let block = blocks.iter().find(|block| block.0 == id);
        let (line, place) = block.map_or((1, 0..0), |block| (block.1, block.2.clone()));
        let source = text.get(place.clone()).unwrap_or_default();
        let mut slots = Vec::new();
        if let Some(value) = value {
            slots.push(slot(None, line, value));
        }
        for attribute in attributes {
            let name = attribute.id.name;
            let at = source.lines().position(|l| {
                let l = l.trim_start().strip_prefix('.').unwrap_or_default();
                l.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
            });
            slots.push(slot(Some(name.to_owned()), line + at.unwrap_or(0), &attribute.value));
        }
        let names: Vec<&str> = attributes.iter().map(|attribute| attribute.id.name).collect();
        let referred = slots.iter().flat_map(|slot| &slot.references);
        let message = Arc::new(Message {
            file: text.clone(),
            place,
            valued: value.is_some(),
            attrs: names.join(" ").into(),
            references: referred.map(|id| id.split('.').next().unwrap_or(id).into()).collect(),
        });
        units.push(Unit { id, line, slots, message });
    }
    FtlFile { path: path.to_owned(), units, text: text.clone(), resource: OnceLock::new() }
}

/// Splits a file into its entries: id, first line, place. An entry begins with a letter or
/// a dash in the first column and ends where the next or a comment begins.
fn blocks(text: &str) -> Vec<(String, usize, Range<usize>)> {
    let mut found: Vec<(String, usize, usize, usize)> = Vec::new();
    let mut at = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let first = line.chars().next().unwrap_or(' ');
        let begins = first.is_ascii_alphabetic() || first == '-';
        if (begins || first == '#')
            && let Some(last) = found.last_mut()
            && last.3 == usize::MAX
        {
            last.3 = at;
        }
        if begins && let Some((id, _)) = line.split_once('=') {
            found.push((id.trim().to_owned(), index + 1, at, usize::MAX));
        }
        at += line.len();
    }
    found.into_iter().map(|(id, line, from, to)| (id, line, from..to.min(text.len()))).collect()
}

fn slot(attr: Option<String>, line: usize, pattern: &Pattern<&str>) -> Slot {
    let mut slot = Slot { attr, line, ..Slot::default() };
    walk(pattern, &mut slot);
    slot
}

fn walk(pattern: &Pattern<&str>, slot: &mut Slot) {
    let mut typed = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression:
                    Expression::Inline(
                        InlineExpression::StringLiteral { value }
                        | InlineExpression::NumberLiteral { value },
                    ),
            } => typed.push_str(value),
            PatternElement::Placeable { expression } => {
                typed.push(HOLE);
                expression_in(expression, slot);
            }
        }
    }
    slot.typed.push(typed);
}

fn expression_in(expression: &Expression<&str>, slot: &mut Slot) {
    match expression {
        Expression::Inline(inline) => inline_in(inline, slot),
        Expression::Select { selector, variants } => {
            inline_in(selector, slot);
            for variant in variants {
                walk(&variant.value, slot);
            }
        }
    }
}

fn inline_in(inline: &InlineExpression<&str>, slot: &mut Slot) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { id, arguments } => {
            slot.functions.insert(id.name.to_owned());
            arguments_in(arguments, slot);
        }
        InlineExpression::MessageReference { id, attribute } => {
            let reference = match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            };
            slot.references.insert(reference);
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            slot.references.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                arguments_in(arguments, slot);
            }
        }
        InlineExpression::VariableReference { id } => {
            slot.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_in(expression, slot),
    }
}

fn arguments_in(arguments: &CallArguments<&str>, slot: &mut Slot) {
    for inline in &arguments.positional {
        inline_in(inline, slot);
    }
    for named in &arguments.named {
        inline_in(&named.value, slot);
    }
}
