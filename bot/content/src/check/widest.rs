//! The longest text that a message can become: every choice taken at its widest.

use std::collections::BTreeMap;

use domain::Lang;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::ftl::FtlFile;
use crate::parsed::Parsed;

/// Stands for a value: as wide as an amount of money.
const VALUE: &str = "100,000,000";
/// References within references: deeper than any author goes.
const DEPTH: u8 = 6;

/// Patterns of a language by message and attribute.
pub(super) struct Widest<'a> {
    patterns: BTreeMap<(String, Option<&'a str>), &'a Pattern<&'a str>>,
}

impl<'a> Widest<'a> {
    /// Patterns of the shared files of a language.
    pub(super) fn of(parsed: &'a Parsed, lang: Lang) -> Self {
        Self::in_files(parsed.shared_files(lang))
    }

    /// Patterns of these files.
    pub(super) fn in_files(files: impl Iterator<Item = &'a FtlFile>) -> Self {
        let mut patterns = BTreeMap::new();
        for entry in files.flat_map(|file| file.resource().entries()) {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            for attribute in attributes {
                patterns.entry((id.clone(), Some(attribute.id.name))).or_insert(&attribute.value);
            }
            if let Some(value) = value {
                patterns.entry((id, None)).or_insert(value);
            }
        }
        Self { patterns }
    }

    /// The longest text of a message or attribute.
    pub(super) fn text(&self, id: &str, attr: Option<&str>) -> Option<String> {
        let pattern = self.patterns.get(&(id.to_owned(), attr))?;
        Some(self.pattern(pattern, 0))
    }

    fn pattern(&self, pattern: &Pattern<&str>, depth: u8) -> String {
        pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => (*value).to_owned(),
                PatternElement::Placeable { expression } => self.expression(expression, depth),
            })
            .collect()
    }

    fn expression(&self, expression: &Expression<&str>, depth: u8) -> String {
        match expression {
            Expression::Select { variants, .. } => variants
                .iter()
                .map(|variant| self.pattern(&variant.value, depth))
                .max_by_key(|text| text.chars().count())
                .unwrap_or_default(),
            Expression::Inline(inline) => self.inline(inline, depth),
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, depth: u8) -> String {
        let (id, attr) = match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => return (*value).to_owned(),
            InlineExpression::VariableReference { .. }
            | InlineExpression::FunctionReference { .. } => return VALUE.to_owned(),
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, depth);
            }
            InlineExpression::MessageReference { id, attribute } => (id.name.to_owned(), attribute),
            InlineExpression::TermReference { id, attribute, .. } => {
                (format!("-{}", id.name), attribute)
            }
        };
        if depth >= DEPTH {
            return String::new();
        }
        self.patterns
            .get(&(id, attr.as_ref().map(|attr| attr.name)))
            .map_or_else(String::new, |pattern| self.pattern(pattern, depth + 1))
    }
}
