//! What is wrong with a file, where, and what to do about it.

use std::fmt;
use std::ops::Range;

/// A fault in a flow, a message or a content file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Issue {
    /// File, relative to the root of the content.
    pub file: String,
    /// Line, from 1, where it is known.
    pub line: Option<usize>,
    /// Stable code (`F003`); see [`crate::codes`].
    pub code: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl Issue {
    /// A fault of a whole file.
    pub fn new(
        code: &'static str,
        file: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { file: file.into(), line: None, code, what: what.into(), remedy: remedy.into() }
    }

    /// The same fault at a line.
    pub fn at(mut self, line: impl Into<Option<usize>>) -> Self {
        self.line = line.into();
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: ", self.file)?,
            None => write!(f, "{}: ", self.file)?,
        }
        write!(f, "{} {}\n  → {}", self.code, self.what, self.remedy)
    }
}

/// Faults that make loading impossible.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Faults(pub Vec<Issue>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, issue) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{issue}")?;
        }
        Ok(())
    }
}

impl From<Issue> for Faults {
    fn from(issue: Issue) -> Self {
        Self(vec![issue])
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Refused.
    pub errors: Vec<Issue>,
    /// Worth a look.
    pub warnings: Vec<Issue>,
}

impl Outcome {
    /// Puts both lists into the order of files and lines, each issue once.
    pub(crate) fn settle(&mut self) {
        for list in [&mut self.errors, &mut self.warnings] {
            list.sort();
            list.dedup();
        }
    }
}

/// Line, from 1, of a byte of a text.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

/// The line of a span with a caret under the place.
pub(crate) fn excerpt(text: &str, span: &Range<usize>) -> String {
    let line = line_of(text, span.start);
    let Some(content) = text.lines().nth(line - 1) else { return String::new() };
    let begin: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let before = content.get(..span.start.saturating_sub(begin)).unwrap_or_default();
    let width = text
        .get(span.clone())
        .map_or(1, |s| s.lines().next().unwrap_or_default().chars().count().clamp(1, 60));
    format!(
        "\n  {line} | {content}\n  {} | {}{}",
        " ".repeat(line.to_string().len()),
        " ".repeat(before.chars().count()),
        "^".repeat(width)
    )
}
