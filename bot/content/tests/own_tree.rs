//! The repository's own flows, messages and content have no fault.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::path::Path;

use content::{Catalog, Source, check};
use jiff::civil::date;

fn own() -> Source {
    Source::Dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
}

/// A fixed day, so that an expiry alone turns no build red.
#[test]
fn nothing_is_refused() {
    let outcome = check(&own(), date(2026, 11, 22));
    let listed: Vec<String> = outcome.errors.iter().map(ToString::to_string).collect();
    assert!(listed.is_empty(), "{} faults:\n{}", listed.len(), listed.join("\n"));
}

#[test]
fn it_loads_from_the_folder_and_from_the_binary() {
    for source in [own(), Source::Embedded] {
        let catalog = Catalog::load(&source).unwrap_or_else(|faults| panic!("{faults}"));
        assert!(!catalog.library().flows.is_empty());
        assert!(!catalog.library().countries.is_empty());
    }
}
