//! What flows remember and hand around.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::effect::Text;

/// Named values.
pub type Vars = BTreeMap<String, Value>;

/// A value. `Debug` prints only the kind, because it may hold a person's words.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", content = "v", rename_all = "lowercase")]
pub enum Value {
    /// Words or an id.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(Date),
    /// Words that are looked up in the reader's language when shown.
    Words(Text),
    /// Several.
    List(Vec<Value>),
    /// Named.
    Map(Vars),
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Number(_) => "Number",
            Self::Flag(_) => "Flag",
            Self::Date(_) => "Date",
            Self::Words(_) => "Words",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
        })
    }
}

impl Value {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub const fn as_number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The items, or none.
    pub fn as_list(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The named parts, if it has any.
    pub const fn as_map(&self) -> Option<&Vars> {
        match self {
            Self::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Whether it counts as yes in a condition.
    pub fn is_true(&self) -> bool {
        match self {
            Self::Text(text) => !text.is_empty(),
            Self::Number(number) => *number != 0,
            Self::Flag(flag) => *flag,
            Self::Date(_) | Self::Words(_) => true,
            Self::List(items) => !items.is_empty(),
            Self::Map(map) => !map.is_empty(),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}
impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}
impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Words(text)
    }
}
impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::List(items)
    }
}
impl From<Vars> for Value {
    fn from(map: Vars) -> Self {
        Self::Map(map)
    }
}
