//! The binary's parts: settings, wiring, and the commands of `workline`.
//!
//! Nothing here knows a rule of the field; it reads settings, makes keys and connections,
//! and hands them to the crates that do.

pub mod chat;
pub mod cli;
pub mod config;
pub mod conversations;
pub mod doctor;
pub mod export;
pub mod gateways;
pub mod graph;
pub mod matching;
pub mod outside;
pub mod serve;
pub mod setup;
pub mod simulate;
pub mod staff;

use std::path::PathBuf;

use content::Source;

/// Where flows, locales and content come from: the folder that was set, the current
/// folder if it has `flows/`, else the copy inside the binary.
pub fn content_source(setting: &str) -> Source {
    if !setting.is_empty() {
        return Source::Dir(PathBuf::from(setting));
    }
    if PathBuf::from("flows/line.toml").exists() {
        Source::Dir(PathBuf::from("."))
    } else {
        Source::Embedded
    }
}
