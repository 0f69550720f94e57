//! `workline serve`.
use std::collections::BTreeMap;
use crate::config::Config;
use crate::setup::SetupError;
/// Starts the line.
pub async fn run(_config: &Config, _environment: &BTreeMap<String, String>) -> Result<(), SetupError> {
    Ok(())
}
