//! Values with gaps: `{name}` takes what the name stands for, `{name:url}` takes it escaped for
//! use inside an address.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use url::form_urlencoded::byte_serialize;

/// What the gaps are filled with.
pub(super) type Words<'a> = BTreeMap<&'a str, String>;

/// A value with gaps.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Template(Vec<Piece>);

#[derive(Clone, PartialEq, Eq)]
enum Piece {
    Fixed(String),
    Gap { name: String, escaped: bool },
}

impl Template {
    /// Reads a value; a brace that names nothing is refused.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((fixed, after)) = rest.split_once('{') {
            let (name, after) =
                after.split_once('}').ok_or_else(|| format!("`{text}` has an open brace"))?;
            let (name, filter) = name.split_once(':').unwrap_or((name, ""));
            let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            if name.is_empty() || !name.chars().all(known) || !matches!(filter, "" | "url") {
                return Err(format!("`{text}`: a gap is {{name}} or {{name:url}}"));
            }
            pieces.push(Piece::Fixed(fixed.to_owned()));
            pieces.push(Piece::Gap { name: name.to_owned(), escaped: filter == "url" });
            rest = after;
        }
        pieces.push(Piece::Fixed(rest.to_owned()));
        Ok(Self(pieces))
    }

    /// Names of the gaps.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Gap { name, .. } => Some(name.as_str()),
            Piece::Fixed(_) => None,
        })
    }

    /// Fills the gaps; nothing at all if there is nothing to fill one with.
    pub(super) fn fill(&self, words: &Words<'_>) -> Option<String> {
        let mut out = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Fixed(text) => out.push_str(text),
                Piece::Gap { name, escaped } => {
                    let word = words.get(name.as_str()).filter(|word| !word.is_empty())?;
                    if *escaped {
                        out.extend(
                            byte_serialize(word.as_bytes())
                                .map(|part| if part == "+" { "%20" } else { part }),
                        );
                    } else {
                        out.push_str(word);
                    }
                }
            }
        }
        Some(out)
    }
}

/// A tree of values with gaps, for a JSON body or the fields of a form.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Tree {
    Leaf(Template),
    Fixed(Value),
    List(Vec<Tree>),
    Fields(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a table of the gateway's file.
    pub(super) fn parse(value: &toml::Value) -> Result<Self, String> {
        Ok(match value {
            toml::Value::String(text) => Self::Leaf(Template::parse(text)?),
            toml::Value::Boolean(yes) => Self::Fixed(Value::Bool(*yes)),
            toml::Value::Integer(number) => Self::Fixed(Value::from(*number)),
            toml::Value::Array(list) => {
                Self::List(list.iter().map(Self::parse).collect::<Result<_, _>>()?)
            }
            toml::Value::Table(table) => Self::Fields(
                table
                    .iter()
                    .map(|(key, value)| Ok((key.clone(), Self::parse(value)?)))
                    .collect::<Result<_, String>>()?,
            ),
            other => return Err(format!("`{other}` cannot be sent")),
        })
    }

    /// Names of the gaps.
    pub(super) fn names(&self) -> Vec<&str> {
        match self {
            Self::Leaf(template) => template.names().collect(),
            Self::Fixed(_) => Vec::new(),
            Self::List(list) => list.iter().flat_map(Self::names).collect(),
            Self::Fields(fields) => fields.iter().flat_map(|(_, tree)| tree.names()).collect(),
        }
    }

    /// Whether it can be sent as a form: names and words only.
    pub(super) fn is_flat(&self) -> bool {
        match self {
            Self::Fields(fields) => {
                fields.iter().all(|(_, tree)| matches!(tree, Self::Leaf(_) | Self::Fixed(_)))
            }
            _ => false,
        }
    }

    /// As JSON. What cannot be filled is left out, and so is a list or table that is left
    /// empty by it.
    pub(super) fn json(&self, words: &Words<'_>) -> Option<Value> {
        match self {
            Self::Leaf(template) => template.fill(words).map(Value::String),
            Self::Fixed(value) => Some(value.clone()),
            Self::List(list) => {
                let list: Vec<Value> = list.iter().filter_map(|tree| tree.json(words)).collect();
                (!list.is_empty()).then_some(Value::Array(list))
            }
            Self::Fields(fields) => {
                let fields: Map<String, Value> = fields
                    .iter()
                    .filter_map(|(key, tree)| Some((key.clone(), tree.json(words)?)))
                    .collect();
                (!fields.is_empty()).then_some(Value::Object(fields))
            }
        }
    }

    /// As fields of a form.
    pub(super) fn pairs(&self, words: &Words<'_>) -> Vec<(String, String)> {
        let Self::Fields(fields) = self else { return Vec::new() };
        let word = |tree: &Self| match tree {
            Self::Leaf(template) => template.fill(words),
            Self::Fixed(value) => Some(value.to_string()),
            _ => None,
        };
        fields.iter().filter_map(|(key, tree)| Some((key.clone(), word(tree)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn words() -> Words<'static> {
        BTreeMap::from([
            ("to", "+8490".to_owned()),
            ("text", "a b&c".to_owned()),
            ("none", String::new()),
        ])
    }

    #[test]
    fn gaps_are_filled_or_the_value_is_left_out() {
        let cases = [
            ("{to}", Some("+8490")),
            ("x {text} y", Some("x a b&c y")),
            ("u?t={text:url}&n={to:url}", Some("u?t=a%20b%26c&n=%2B8490")),
            ("fixed", Some("fixed")),
            ("", Some("")),
            ("u?id={none}", None),
            ("{unknown}", None),
        ];
        for (template, expected) in cases {
            assert_eq!(Template::parse(template).unwrap().fill(&words()).as_deref(), expected);
        }
        for bad in ["{", "{}", "{To}", "{to:hex}", "a{b c}"] {
            assert!(Template::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_left_empty_is_left_out() {
        let table: toml::Value = toml::from_str(
            "a = '{to}'\nb = '{none}'\nn = 3\nl = [{x = '{none}'}]\nm = [{to = '{to}'}]",
        )
        .unwrap();
        let tree = Tree::parse(&table).unwrap();
        let json = tree.json(&words()).unwrap();
        let expected: Value =
            serde_json::from_str(r#"{"a": "+8490", "n": 3, "m": [{"to": "+8490"}]}"#).unwrap();
        assert_eq!(json, expected);
        assert!(!tree.is_flat());
        let pairs = tree.pairs(&words());
        assert_eq!(pairs, [("a".into(), "+8490".into()), ("n".into(), "3".into())]);
    }
}
