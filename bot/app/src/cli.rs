//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Workline: a line that workers and owners of small firms can simply write to.
#[derive(Parser)]
#[command(name = "workline", version, after_help = EXAMPLES)]
pub struct Cli {
    /// Settings file; `workline.toml` in the current folder is read by itself.
    #[arg(long, global = true, env = "WORKLINE_CONFIG")]
    pub config: Option<PathBuf>,
    /// What to do; `serve` when left out.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXAMPLES: &str = "\
Examples:
  workline                                   start the line on SQLite and print where to click
  WORKLINE_TELEGRAM_TOKEN=… workline         the same, also on Telegram
  workline chat --lang vi --country VN       talk to it in this terminal
  echo 'tang ca tinh tien sao' | workline match --lang vi
  workline staff add Mai --role caseworker   ends the trial (with [organisation] set)
  workline check                             every fault of flows, words and content
  workline test tests/conversations          golden conversations

Settings stand in workline.toml or in WORKLINE_* variables; `workline settings` prints all
of them with their defaults.";

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Starts the line: channels, web chat, console.
    Serve,
    /// Talks to the line in the terminal; reads a message a line when standard input is no
    /// terminal ([label] or [#id] presses, +14d moves the clock, @photo FILE attaches).
    Chat(ChatArgs),
    /// Questions in, topics out: a JSON line for each line of standard input.
    Match(MatchArgs),
    /// Checks flows, locales and content; exits with 1 if something is refused.
    Check(CheckArgs),
    /// Runs golden conversations and names edges of flows that none of them walks.
    Test(TestArgs),
    /// Looks at flows.
    #[command(subcommand)]
    Flow(FlowCommand),
    /// Prints the improvement report of a cycle.
    Report(ReportArgs),
    /// Figures for spreadsheets, as CSV.
    #[command(subcommand)]
    Export(ExportCommand),
    /// The people who read and answer.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Keys of the team that reads cases.
    #[command(subcommand)]
    Key(KeyCommand),
    /// What staff did.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Says what is on, what is missing and what to do.
    Doctor,
    /// Prints all settings with their defaults.
    Settings,
}

/// Who writes in `workline chat`.
#[derive(Clone, Copy, ValueEnum)]
pub enum Role {
    /// A worker
    Worker,
    /// The owner of a small firm
    Owner,
    /// A worker representative
    Representative,
    /// A community facilitator
    Facilitator,
    /// A coach or service provider
    Coach,
}

impl Role {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Owner => "owner",
            Self::Representative => "representative",
            Self::Facilitator => "facilitator",
            Self::Coach => "coach",
        }
    }
}

/// Arguments of `workline chat`.
#[derive(Args)]
#[command(after_help = "\
Examples:
  workline chat --lang en --country VN
  printf 'sếp không trả lương 2 tháng nay\\n[#report]\\n' | workline chat --lang vi --country VN")]
pub struct ChatArgs {
    /// Language known from the start (en, vi); detected when left out.
    #[arg(long)]
    pub lang: Option<String>,
    /// Country of work known from the start (VN); asked when left out.
    #[arg(long)]
    pub country: Option<String>,
    /// Who writes.
    #[arg(long = "as", value_enum, default_value = "worker")]
    pub role: Role,
    /// telegram, sms or web.
    #[arg(long, default_value = "telegram")]
    pub channel: String,
    /// When it begins (2026-03-02T09:00+07:00).
    #[arg(long)]
    pub clock: Option<String>,
    /// Seed of all randomness.
    #[arg(long)]
    pub seed: Option<u64>,
    /// Database: a file or an address; in memory by default.
    #[arg(long, default_value = "sqlite::memory:")]
    pub db: String,
    /// Key file of that database, made if it is not there. For a file it is FILE.key when
    /// left out; give it to `workline report --key` to read what was written.
    #[arg(long)]
    pub key: Option<PathBuf>,
    /// As if nobody read reports yet.
    #[arg(long)]
    pub trial: bool,
}

/// Arguments of `workline match`.
#[derive(Args)]
pub struct MatchArgs {
    /// Language of the questions, if they say none.
    #[arg(long)]
    pub lang: Option<String>,
    /// Country of work, if they say none.
    #[arg(long)]
    pub country: Option<String>,
    /// Lines are JSON: {"id","text","lang","country"}.
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `workline check`.
#[derive(Args)]
pub struct CheckArgs {
    /// Folder with flows/, locales/ and content/; as set, when left out.
    pub path: Option<PathBuf>,
    /// Day on which facts must not have expired (YYYY-MM-DD); today when left out.
    #[arg(long)]
    pub date: Option<String>,
    /// Do not print warnings.
    #[arg(long)]
    pub quiet: bool,
    /// Also print what every flow takes as text messages, in every language.
    #[arg(long)]
    pub sms: bool,
}

/// Arguments of `workline test`.
#[derive(Args)]
pub struct TestArgs {
    /// A `.chat` file, or a folder of them.
    #[arg(default_value = "tests/conversations")]
    pub path: PathBuf,
    /// Writes what was heard into the files. Read the difference before you keep it.
    #[arg(long)]
    pub rewrite: bool,
    /// Fails when an edge of a flow is never walked.
    #[arg(long)]
    pub edges: bool,
    /// Everybody who uses Telegram in the files uses this channel instead (sms, web).
    #[arg(long)]
    pub channel: Option<String>,
}

/// `workline flow …`
#[derive(Subcommand)]
pub enum FlowCommand {
    /// Prints a flow as a Mermaid diagram; all of them when none is named.
    Graph {
        /// Name of the flow.
        flow: Option<String>,
    },
    /// Moves the talks that run on an old flow version on to the newest, answers kept.
    #[command(after_help = "\
Example:
  workline flow versions                     which versions talks run on
  workline flow retire 3f9c…                 the hash may be cut to what tells it apart
The line may keep running meanwhile.")]
    Retire {
        /// Hash of the version, or its beginning.
        hash: String,
    },
    /// Lists the flow versions that talks run on.
    Versions,
}

/// Arguments of `workline report`.
#[derive(Args)]
#[command(after_help = "\
Examples:
  workline report --cycle list
  workline chat --lang en --country VN --db try.db       makes try.db and try.db.key
  workline report --db try.db --cycle list               reads it with try.db.key")]
pub struct ReportArgs {
    /// Number of the cycle; `list` names all.
    #[arg(long)]
    pub cycle: String,
    /// Language.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// html or text.
    #[arg(long, default_value = "html")]
    pub format: String,
    /// Another database than the settings name: a file or an address, such as one made by
    /// `workline chat --db`.
    #[arg(long)]
    pub db: Option<String>,
    /// Key file of that database; FILE.key when left out and there.
    #[arg(long)]
    pub key: Option<PathBuf>,
}

/// `workline export …`
#[derive(Subcommand)]
pub enum ExportCommand {
    /// Text messages and parts per day, gateway, flow and language, with what they cost.
    SmsUsage {
        /// First day (YYYY-MM-DD); the first of this month when left out.
        #[arg(long)]
        from: Option<String>,
        /// Last day; today when left out.
        #[arg(long)]
        to: Option<String>,
    },
}

/// `workline staff …`
#[derive(Subcommand)]
pub enum StaffCommand {
    /// Adds somebody; with the first one the team and its recovery key are made.
    #[command(after_help = "\
Example:
  workline staff add Mai --role caseworker
  workline staff add Lan --role administrator      adds people in the console; reads no case
The password is printed once, unless one is given in WORKLINE_PASSWORD. The first sign-in sets
an authenticator app.")]
    Add {
        /// Sign-in name.
        name: String,
        /// What they may do: administrator (adds people, reads no case), caseworker, verifier
        /// (finds out whether it is really solved) or supervisor (signs what one person must not
        /// decide alone).
        #[arg(long, default_value = "caseworker")]
        role: String,
    },
    /// Lists who is there.
    List,
}

/// `workline key …`
#[derive(Subcommand)]
pub enum KeyCommand {
    /// Gives the team a new key: after somebody has left who knew the old one.
    #[command(after_help = "\
Example:
  workline key rotate-team --member Mai
Asks for that member's password (or reads WORKLINE_PASSWORD), seals every case anew, hands the
new key to all members who have not left, and prints the halves of a new recovery key. The old
halves are worth nothing afterwards. Backups made before still open with the old key until
they expire.")]
    RotateTeam {
        /// A member of the team, by sign-in name.
        #[arg(long)]
        member: String,
    },
    /// Hands the team's key to somebody by the two halves of its recovery key.
    #[command(after_help = "\
Example:
  workline key recover --to Mai --first-person \"Nguyen A\" --second-person \"Tran B\"
Reads the two halves, a line each, from standard input. Both names stand in the audit log.")]
    Recover {
        /// Who gets the key, by sign-in name.
        #[arg(long)]
        to: String,
        /// Who brought the first half.
        #[arg(long)]
        first_person: String,
        /// Who brought the second half.
        #[arg(long)]
        second_person: String,
    },
}

/// `workline audit …`
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Checks that no row of the audit chain was altered or taken out.
    Verify,
}
