//! Reading TOML so that a fault names its line and shows it.

use serde::de::DeserializeOwned;

use crate::issue::{Issue, excerpt, line_of};

/// Reads a whole file.
pub(crate) fn read<T: DeserializeOwned>(
    code: &'static str,
    path: &str,
    text: &str,
) -> Result<T, Issue> {
    toml::from_str(text).map_err(|error| fault(code, path, text, &error))
}

/// A TOML error as an issue.
pub(crate) fn fault(code: &'static str, path: &str, text: &str, error: &toml::de::Error) -> Issue {
    let span = error.span();
    let shown = span.as_ref().map(|span| excerpt(text, span)).unwrap_or_default();
    let issue =
        Issue::new(code, path, format!("{}{shown}", error.message()), remedy(error.message()));
    issue.at(span.map(|span| line_of(text, span.start)))
}

/// What an author can do about a message of the parser.
pub(crate) fn remedy(message: &str) -> &'static str {
    if message.starts_with("unknown field") {
        "correct the key, or take it out; the keys that exist are named above"
    } else if message.starts_with("unknown variant") {
        "use one of the values named above"
    } else if message.starts_with("missing field") {
        "add the key that is named above"
    } else if message.starts_with("duplicate key") {
        "keep the key once"
    } else if message.starts_with("invalid type") || message.starts_with("invalid value") {
        "write the value in the form named above; texts stand in \"quotes\", numbers do not"
    } else {
        "texts stand in \"quotes\", lists in [brackets]; compare with a neighbouring entry"
    }
}
