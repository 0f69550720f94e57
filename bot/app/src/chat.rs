//! `workline chat`: one person and the line, in the terminal.

use std::io::{BufRead, IsTerminal, Write};
use std::sync::Arc;

use content::Catalog;
use domain::{Account, ChannelKind, Country, FileKind, Lang, Outbound};
use jiff::Timestamp;
use vault::KdfCost;

use crate::simulate::script::{duration, moment, organisation};
use crate::simulate::{Beginning, Simulation, SimulationError, one_line};

/// What the command line says.
pub struct Options {
    /// Language known from the start.
    pub lang: Option<Lang>,
    /// Country known from the start.
    pub country: Option<Country>,
    /// Who is writing.
    pub role: String,
    /// Channel.
    pub channel: ChannelKind,
    /// When it begins.
    pub clock: Option<String>,
    /// Seed; random when absent and a person types.
    pub seed: Option<u64>,
    /// Database.
    pub database: String,
    /// Key file of that database.
    pub key: Option<std::path::PathBuf>,
    /// Nobody reads reports.
    pub trial: bool,
}

/// Errors of the terminal.
#[derive(Debug, thiserror::Error)]
pub enum ChatError {
    /// The simulation.
    #[error(transparent)]
    Simulation(#[from] SimulationError),
    /// The terminal.
    #[error("the terminal: {0}")]
    Terminal(#[from] std::io::Error),
    /// The clock given.
    #[error("{0} is no moment; write it as 2026-03-02T09:00+07:00")]
    Clock(String),
}

const ME: &str = "me";

/// Talks until the input ends.
pub async fn run(catalog: Arc<Catalog>, options: Options) -> Result<(), ChatError> {
    let by_hand = std::io::stdin().is_terminal();
    let fixed = moment("2026-03-02T09:00+07:00").unwrap_or(Timestamp::UNIX_EPOCH);
    let clock = match &options.clock {
        Some(text) => moment(text).ok_or_else(|| ChatError::Clock(text.clone()))?,
        None if by_hand => Timestamp::now(),
        None => fixed,
    };
    let seed = options
        .seed
        .unwrap_or_else(|| if by_hand { clock.as_nanosecond().unsigned_abs() as u64 } else { 1 });
    let mut simulation = Simulation::begin(
        catalog,
        Beginning {
            database: options.database,
            key: options.key,
            clock,
            seed,
            organisation: (!options.trial).then(organisation),
            kdf: KdfCost::LIGHT,
            account: Account::CHAT.to_owned(),
        },
    )
    .await?;
    let roles = match options.role.as_str() {
        "facilitator" => "facilitator",
        "coach" => "coach",
        _ => "",
    };
    simulation.join(ME, options.channel, (options.lang, options.country, roles)).await?;
    let mut out = std::io::stdout().lock();
    if by_hand {
        writeln!(
            out,
            "Write as a {} would. [label] presses a button, +14d moves the clock,",
            options.role
        )?;
        writeln!(out, "@photo FILE attaches, an empty line or Ctrl-D ends.")?;
    }
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let line = line.trim();
        if line.is_empty() {
            if by_hand {
                break;
            }
            continue;
        }
        let heard = match one(&mut simulation, line).await {
            Ok(heard) => heard,
            Err(error @ (SimulationError::NoButton(_) | SimulationError::File { .. })) => {
                writeln!(out, "! {error}")?;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        for (_, bubble) in &heard {
            writeln!(out, "< {}", one_line(bubble))?;
        }
        out.flush()?;
    }
    simulation.line().store().close().await;
    Ok(())
}

async fn one(
    simulation: &mut Simulation,
    line: &str,
) -> Result<Vec<(String, Outbound)>, SimulationError> {
    if let Some(time) = duration(line) {
        return simulation.wait(time).await;
    }
    if let Some(button) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
        return simulation.press(ME, button).await;
    }
    for (kind, sign) in [
        (FileKind::Photo, "@photo"),
        (FileKind::Voice, "@voice"),
        (FileKind::Document, "@document"),
    ] {
        if let Some(path) = line.strip_prefix(sign) {
            return simulation.file(ME, kind, path.trim()).await;
        }
    }
    simulation.say(ME, line).await
}
