//! `workline`: the one binary.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::ExitCode;

use app::cli::{AuditCommand, Cli, Command, ExportCommand, FlowCommand};
use app::config::{Config, DEFAULTS};
use app::{
    chat, content_source, conversations, doctor, export, graph, matching, serve, setup, staff,
};
use clap::Parser as _;
use content::{FlowParts, Source};
use domain::{ChannelKind, Country, Lang};

/// Gives back what learning at the start took, which the system's allocator keeps: less than
/// half of the memory afterwards. Its settings stand in `.cargo/config.toml`.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let environment: BTreeMap<String, String> = std::env::vars().collect();
    worker::failpoint::arm(environment.get("WORKLINE_CRASH").map(String::as_str));
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return complain(&format!("the runtime cannot start: {error}")),
    };
    match runtime.block_on(run(cli, environment)) {
        Ok(code) => code,
        // Whoever reads our output has seen enough (`workline … | head`).
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => complain(&error.to_string()),
    }
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    std::iter::successors(Some(error), |error| error.source()).any(|error| {
        error
            .downcast_ref::<std::io::Error>()
            .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    })
}

/// Says what is wrong on standard error.
fn complain(what: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "workline: {what}");
    ExitCode::FAILURE
}

fn lang(text: Option<&str>) -> Result<Option<Lang>, Failure> {
    text.map(|code| {
        Lang::parse(code).ok_or_else(|| format!("`{code}` is no language; use en or vi").into())
    })
    .transpose()
}

fn country(text: Option<&str>) -> Result<Option<Country>, Failure> {
    text.map(|code| {
        Country::parse(code)
            .ok_or_else(|| format!("`{code}` is no country; use VN, KH, TH, MM or other").into())
    })
    .transpose()
}

async fn run(cli: Cli, environment: BTreeMap<String, String>) -> Result<ExitCode, Failure> {
    let mut out = std::io::stdout();
    let config = Config::load(cli.config.as_deref(), &environment)?;
    let good = match cli.command.unwrap_or(Command::Serve) {
        Command::Serve => {
            serve::run(&config, &environment).await?;
            true
        }
        Command::Chat(args) => {
            let channel = ChannelKind::parse(&args.channel)
                .ok_or_else(|| format!("`{}` is no channel", args.channel))?;
            let database = setup::database_url(&args.db);
            let options = chat::Options {
                lang: lang(args.lang.as_deref())?,
                country: country(args.country.as_deref())?,
                role: args.role.name().to_owned(),
                channel,
                clock: args.clock,
                seed: args.seed,
                key: setup::key_beside(&database, args.key.as_deref()),
                database,
                trial: args.trial,
            };
            chat::run(setup::catalog(&config)?, options).await?;
            true
        }
        Command::Match(args) => {
            let catalog = setup::catalog(&config)?;
            let (lang, country) = (lang(args.lang.as_deref())?, country(args.country.as_deref())?);
            matching::run(&catalog, args.json, lang, country)?;
            true
        }
        Command::Check(args) => {
            let source = args.path.map_or_else(|| content_source(&config.content_dir), Source::Dir);
            let today = match args.date {
                Some(date) => date.parse().map_err(|_| format!("`{date}` is no day"))?,
                None => jiff::Zoned::now().date(),
            };
            let mut found = content::check(&source, today);
            if let Ok(tree) = content::Tree::read(&source) {
                found.errors.extend(app::gateways::check(&tree));
            }
            for issue in &found.errors {
                writeln!(out, "{issue}")?;
            }
            if !args.quiet {
                for issue in &found.warnings {
                    writeln!(out, "warning: {issue}")?;
                }
            }
            if args.sms {
                writeln!(
                    out,
                    "flow\tlang\tmessages\tparts\tlongest\t(budget {})",
                    FlowParts::BUDGET
                )?;
                for row in content::sms_parts(&source).map_err(|faults| faults.to_string())? {
                    let FlowParts { flow, lang, nodes, parts, most, longest } = row;
                    writeln!(out, "{flow}\t{lang}\t{nodes}\t{parts}\t{most}: {longest}")?;
                }
            }
            let (refused, warned) = (found.errors.len(), found.warnings.len());
            writeln!(out, "{refused} refused, {warned} warnings")?;
            refused == 0
        }
        Command::Test(args) => {
            let catalog = setup::catalog(&config)?;
            let memory = |_: &str| "sqlite::memory:".to_owned();
            let over = match args.channel.as_deref() {
                None => None,
                Some(name) => Some(
                    ChannelKind::parse(name).ok_or_else(|| format!("`{name}` is no channel"))?,
                ),
            };
            let rewrite = args.rewrite && over.is_none();
            let tally =
                conversations::run(catalog, &args.path, &memory, rewrite, over, &mut out).await?;
            for (lang, missed) in &tally.missed {
                let walked = tally.edges - missed.len();
                writeln!(out, "{lang}: {walked} of {} edges walked", tally.edges)?;
                if args.edges {
                    for (flow, from, to) in missed {
                        writeln!(out, "    never walked: {flow}: {from} → {to}")?;
                    }
                }
            }
            writeln!(out, "{} passed, {} failed", tally.passed, tally.failed)?;
            tally.failed == 0 && (!args.edges || tally.missed.values().all(Vec::is_empty))
        }
        Command::Flow(FlowCommand::Graph { flow }) => {
            let catalog = setup::catalog(&config)?;
            let flows = &catalog.library().flows;
            match flow {
                Some(name) => {
                    let flow = flows.get(&name).ok_or_else(|| format!("no flow `{name}`"))?;
                    write!(out, "{}", graph::mermaid(flow))?;
                }
                None => {
                    for (name, flow) in flows {
                        writeln!(out, "## {name}\n\n```mermaid\n{}```\n", graph::mermaid(flow))?;
                    }
                }
            }
            true
        }
        Command::Flow(FlowCommand::Versions) => {
            versions(&config, &environment, &mut out).await?;
            true
        }
        Command::Flow(FlowCommand::Retire { hash }) => {
            retire(&config, &environment, &hash, &mut out).await?
        }
        Command::Report(args) => report(&config, &environment, args, &mut out).await?,
        Command::Export(ExportCommand::SmsUsage { from, to }) => {
            let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
            let day = |given: Option<String>, other: jiff::civil::Date| match given {
                None => Ok(other),
                Some(text) => text.parse().map_err(|_| format!("`{text}` is no day")),
            };
            let from = day(from, today.first_of_month())?.to_string();
            let to = day(to, today)?.to_string();
            let opened = setup::open(&config, &environment, false).await?;
            let settings = config.sms_settings();
            export::sms_usage(&opened.store, &settings, (&from, &to), &mut out).await?;
            true
        }
        Command::Staff(command) => {
            let opened = setup::open(&config, &environment, false).await?;
            let named = setup::organisation(&config).is_some();
            staff::people(&opened.store, command, &environment, named, &mut out).await?;
            true
        }
        Command::Key(command) => {
            let opened = setup::open(&config, &environment, false).await?;
            let mut input = std::io::stdin().lock();
            staff::keys(&opened.store, command, &environment, &mut input, &mut out).await?;
            true
        }
        Command::Audit(AuditCommand::Verify) => {
            let opened = setup::open(&config, &environment, false).await?;
            staff::verify(&opened.store, &mut out).await?
        }
        Command::Doctor => doctor::run(&config, &environment, &mut out).await?,
        Command::Settings => {
            write!(out, "{DEFAULTS}")?;
            true
        }
    };
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn report(
    config: &Config,
    environment: &BTreeMap<String, String>,
    args: app::cli::ReportArgs,
    out: &mut std::io::Stdout,
) -> Result<bool, Failure> {
    let mut config = config.clone();
    if let Some(db) = &args.db {
        config.database_url = setup::database_url(db);
        let beside = setup::key_beside(&config.database_url, args.key.as_deref());
        if let Some(key) = beside.filter(|key| args.key.is_some() || key.exists()) {
            config.key_file = key.display().to_string();
        }
    } else if let Some(key) = &args.key {
        config.key_file = key.display().to_string();
    }
    let config = &config;
    let opened = setup::open(config, environment, false).await?;
    if args.cycle == "list" {
        for trial in [false, true] {
            for cycle in opened.store.cycle_list(trial, 0, 200).await? {
                let mark = if trial { "trial" } else { "" };
                writeln!(out, "{}\t{}\tsince {}\t{mark}", cycle.id, cycle.state, cycle.started_on)?;
            }
        }
        return Ok(true);
    }
    let cycle = args.cycle.parse().map_err(|_| {
        format!("`{}` is no cycle; `workline report --cycle list` names them", args.cycle)
    })?;
    let lang = lang(Some(&args.lang))?.unwrap_or_default();
    let line = setup::line(config, setup::catalog(config)?, &opened, Vec::new());
    let made = line.summary(cycle, lang).await?.ok_or("there is no such cycle")?;
    match args.format.as_str() {
        "html" => write!(out, "{}", made.html)?,
        "text" => write!(out, "{}", made.text)?,
        other => return Err(format!("`{other}` is no format; use html or text").into()),
    }
    Ok(true)
}

/// Flow versions kept in the database, with the talks that run on each.
async fn versions(
    config: &Config,
    environment: &BTreeMap<String, String>,
    out: &mut std::io::Stdout,
) -> Result<(), Failure> {
    let opened = setup::open(config, environment, false).await?;
    let catalog = setup::catalog(config)?;
    for (hash, talks) in opened.store.versions_in_use().await? {
        let current = &catalog.library().versions;
        let flow = current.iter().find(|(_, version)| **version == hash).map(|(flow, _)| flow);
        let mark = flow.map_or_else(|| "older".to_owned(), |flow| format!("now: {flow}"));
        writeln!(out, "{hash}\t{talks} conversations\t{mark}")?;
    }
    Ok(())
}

async fn retire(
    config: &Config,
    environment: &BTreeMap<String, String>,
    hash: &str,
    out: &mut std::io::Stdout,
) -> Result<bool, Failure> {
    let opened = setup::open(config, environment, false).await?;
    let line = setup::line(config, setup::catalog(config)?, &opened, Vec::new());
    let known = opened.store.versions_in_use().await?;
    let mut fits =
        known.into_iter().map(|(known, _)| known).filter(|known| known.starts_with(hash));
    let (Some(version), None) = (fits.next(), fits.next()) else {
        return Err(format!(
            "no talk runs on `{hash}`, or on more than one version that begins like this; \
             `workline flow versions` lists them"
        )
        .into());
    };
    if line.is_current_version(&version) {
        return Err("new talks begin on this version; there is nothing newer to move to".into());
    }
    let retired = line.retire(&version).await?;
    writeln!(out, "{} talks moved on, {} ended with their flow", retired.moved, retired.ended)?;
    if retired.busy > 0 {
        writeln!(out, "{} conversations were busy; run this again", retired.busy)?;
    }
    Ok(retired.busy == 0)
}
