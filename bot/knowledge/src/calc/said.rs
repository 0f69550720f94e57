//! What a calculator says: lines by name, with values. Never words.

use jiff::civil::Date;

use super::exact::Exact;
use super::rules::{Currency, State};

/// A value of a line. Its `Debug` shows only the kind: it may be somebody's pay or birth.
#[derive(Clone, PartialEq, Eq)]
pub enum Arg {
    /// An amount of money.
    Money(Exact, Currency),
    /// A number that may have decimals.
    Number(Exact),
    /// A day.
    Day(Date),
    /// A word that is looked up (`kind-night`).
    Word(&'static str),
    /// The name of a place, as the rules write it.
    Place(String),
    /// A place or trade that is looked up by its key.
    Key(String),
}

impl std::fmt::Debug for Arg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Money(..) => "Money",
            Self::Number(_) => "Number",
            Self::Day(_) => "Day",
            Self::Word(_) => "Word",
            Self::Place(_) => "Place",
            Self::Key(_) => "Key",
        })
    }
}

/// A sentence by name (`hour-month`), with its values and the rule behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Name.
    pub id: &'static str,
    /// Values by name.
    pub args: Vec<(&'static str, Arg)>,
    /// Rule that it follows, if it follows one.
    pub rule: Option<String>,
}

impl Line {
    /// A line without values.
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new(), rule: None }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Names the rule behind it.
    #[must_use]
    pub fn by(mut self, rule: &str) -> Self {
        self.rule = Some(rule.to_owned());
        self
    }

    /// A value by name.
    pub fn arg(&self, name: &str) -> Option<&Arg> {
        self.args.iter().find(|(held, _)| *held == name).map(|(_, arg)| arg)
    }

    /// An amount by name.
    pub fn money(&self, name: &str) -> Option<Exact> {
        match self.arg(name)? {
            Arg::Money(amount, _) => Some(*amount),
            _ => None,
        }
    }

    /// A number by name.
    pub fn number(&self, name: &str) -> Option<Exact> {
        match self.arg(name)? {
            Arg::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A day by name.
    pub fn day(&self, name: &str) -> Option<Date> {
        match self.arg(name)? {
            Arg::Day(day) => Some(*day),
            _ => None,
        }
    }
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worked {
    /// The answer, number first.
    pub answer: Vec<Line>,
    /// How it was worked out, step by step.
    pub steps: Vec<Line>,
    /// What was taken for granted, and what else to know.
    pub notes: Vec<Line>,
    /// Days not to be missed.
    pub deadlines: Vec<Line>,
    /// Rules used whose caveat must be told.
    pub caveats: Vec<String>,
    /// Rules used, in order.
    pub rules: Vec<String>,
    /// Those of them whose source nobody has read.
    pub unread: Vec<String>,
    /// The least certain state of their sources.
    pub state: State,
    /// The oldest day of their sources; `None` where one is unknown.
    pub as_of: Option<Date>,
}

impl Worked {
    /// The line of this name, wherever it stands.
    pub fn line(&self, id: &str) -> Option<&Line> {
        [&self.answer, &self.steps, &self.notes, &self.deadlines]
            .into_iter()
            .flatten()
            .find(|line| line.id == id)
    }
}
