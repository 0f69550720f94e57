//! Where the words come from: the only door between figures and language.

use jiff::civil::Date;

/// What a sentence is filled with.
#[derive(Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words or an already formatted number, date or amount.
    Text(String),
    /// A count; the language may choose its plural by it.
    Number(i64),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Number(i64::from(count))
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Number(count)
    }
}

/// Which wording of a checklist item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The whole action.
    Full,
    /// Its short name for lists.
    Short,
    /// Why it matters.
    Why,
    /// How to do it.
    How,
}

impl Part {
    /// The Fluent attribute that holds it; `None` is the message itself.
    pub const fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Short => Some("short"),
            Self::Why => Some("why"),
            Self::How => Some("how"),
        }
    }
}

/// The words of one language.
pub trait Words {
    /// BCP 47 code of the language, for the page's `lang`.
    fn lang(&self) -> &str;
    /// The sentence with this id (`page-…`).
    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String;
    /// A wording of a checklist item.
    fn item(&self, id: &str, part: Part) -> String;
    /// The name of an area.
    fn area(&self, id: &str) -> String;
    /// A date as people write it.
    fn date(&self, date: Date) -> String;
    /// A number with its separators.
    fn number(&self, number: i64) -> String;
}
