//! Golden conversations: plain text files `tests/conversations/*.chat`.
//!
//! ```text
//! people: owner(telegram) rep(sms)   languages: all   country: VN   clock: 2026-03-02T09:00+07:00
//! owner> [#report]
//! owner< @report-who
//! +14d
//! ```
//! `[#id]` presses a button by id, `[words]` by its words, `@photo FILE`, `@voice FILE` and
//! `@document FILE` send a file. `< @id` expects bubbles of that message (`@card`, `@urgent`
//! for cards and urgent screens), `< words` expects a whole bubble, `< …` takes any bubbles.
//! `{name}` captures the first code in a bubble on a `<` line and is sent on a `>` line.
//! `! reply WORDS` lets the caseworker answer; after `! claimed` the other side of the newest
//! case has said that it is done. `line: trial` in the head is a line on which
//! nobody reads yet, `sms: no` a file that text messages cannot follow (old buttons, or what a number alone
//! may not do), `simulated: no` takes people for real ones, `known: no` a person whose language is not known.
//! With a single person the name may be left out. `#` begins a comment.

use std::collections::BTreeMap;
use std::sync::Arc;

use content::Catalog;
use domain::{Account, ChannelKind, Country, FileKind, Lang, Outbound};
use jiff::{SignedDuration, Timestamp, civil::DateTime};
use vault::KdfCost;
use worker::Organisation;

use super::{Beginning, Simulation, SimulationError, one_line};

/// What the head of a file says.
#[derive(Debug, Clone)]
pub struct Head {
    /// Names and channels.
    pub people: Vec<(String, ChannelKind)>,
    /// Languages to run it in; empty is all that are complete.
    pub languages: Vec<Lang>,
    /// Country of work that is known from the start.
    pub country: Option<Country>,
    /// When it begins.
    pub clock: Timestamp,
    /// Seed.
    pub seed: u64,
    /// Language is known from the start.
    pub known: bool,
    /// Nobody reads reports yet.
    pub trial: bool,
    /// People are simulated; else they are taken for real ones on a real channel.
    pub simulated: bool,
    /// Can be followed with text messages: presses no old buttons, and does nothing that a
    /// number alone may not do.
    pub sms: bool,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Somebody writes, presses or sends.
    Say(String, String),
    /// Somebody hears.
    Hear(String, String),
    /// Time passes.
    Wait(SignedDuration),
    /// The caseworker answers.
    Reply(String),
    /// The other side of the newest case has said that it is done.
    Claimed,
    /// A comment or an empty line, kept when the file is rewritten.
    Other(String),
}

/// A file as read.
#[derive(Debug, Clone)]
pub struct Script {
    /// Its head.
    pub head: Head,
    /// The head as written.
    pub head_line: String,
    /// Its lines with their numbers.
    pub steps: Vec<(usize, Step)>,
}

/// What came of running a script in one language.
pub struct Ran {
    /// Differences: line, expected, heard.
    pub faults: Vec<(usize, String, String)>,
    /// The file as it would have to be.
    pub rewritten: String,
    /// Edges of flows walked.
    pub edges: std::collections::BTreeSet<engine::Edge>,
}

fn fault(line: usize, why: impl Into<String>) -> SimulationError {
    SimulationError::Script { line, why: why.into() }
}

/// Reads a moment, in UTC or with an offset.
pub fn moment(text: &str) -> Option<Timestamp> {
    text.parse::<Timestamp>().ok().or_else(|| {
        let (local, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
        let local: DateTime = local.parse().ok()?;
        let sign = if offset.starts_with('-') { -1 } else { 1 };
        let hours: i64 = offset.get(1..3)?.parse().ok()?;
        let minutes: i64 = offset.get(4..6)?.parse().ok()?;
        let utc = local.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
        utc.checked_sub(SignedDuration::from_mins(sign * (hours * 60 + minutes))).ok()
    })
}

/// `+14d`, `+2h`, `+30m`.
pub fn duration(text: &str) -> Option<SignedDuration> {
    let (number, unit) = text.strip_prefix('+')?.split_at_checked(text.len() - 2)?;
    let number: i64 = number.parse().ok()?;
    match unit {
        "d" => Some(SignedDuration::from_hours(24 * number)),
        "h" => Some(SignedDuration::from_hours(number)),
        "m" => Some(SignedDuration::from_mins(number)),
        _ => None,
    }
}

/// Reads a file.
pub fn parse(text: &str) -> Result<Script, SimulationError> {
    let mut lines = text.lines().enumerate().peekable();
    let mut leading = Vec::new();
    let (at, head_line) = loop {
        match lines.next() {
            Some((at, line)) if line.trim().is_empty() || line.starts_with('#') => {
                leading.push((at + 1, Step::Other(line.to_owned())));
            }
            Some(found) => break found,
            None => return Err(fault(1, "the file is empty; it begins with `people: …`")),
        }
    };
    let head = parse_head(at + 1, head_line)?;
    let only = match head.people.as_slice() {
        [(name, _)] => Some(name.clone()),
        _ => None,
    };
    let mut steps = leading;
    for (at, line) in lines {
        steps.push((at + 1, parse_line(at + 1, line, &head, only.as_deref())?));
    }
    Ok(Script { head, head_line: head_line.to_owned(), steps })
}

fn parse_line(
    at: usize,
    line: &str,
    head: &Head,
    only: Option<&str>,
) -> Result<Step, SimulationError> {
    let trimmed = line.trim();
    if trimmed.is_empty() || trimmed.starts_with('#') {
        return Ok(Step::Other(line.to_owned()));
    }
    if trimmed.starts_with('+')
        && let Some(time) = duration(trimmed)
    {
        return Ok(Step::Wait(time));
    }
    if trimmed == "! claimed" {
        return Ok(Step::Claimed);
    }
    if let Some(words) = trimmed.strip_prefix("! reply ") {
        return Ok(Step::Reply(words.trim().to_owned()));
    }
    let sign = trimmed
        .find(['<', '>'])
        .ok_or_else(|| fault(at, "expected `name> words`, `name< words`, `+14d` or a comment"))?;
    let (name, rest) = trimmed.split_at(sign);
    let name = match (name.trim(), only) {
        ("", Some(only)) => only.to_owned(),
        (name, _) if head.people.iter().any(|(known, _)| known == name) => name.to_owned(),
        (name, _) => return Err(fault(at, format!("nobody is called `{name}` in the head"))),
    };
    let words = rest.get(1..).unwrap_or_default().trim().to_owned();
    Ok(if rest.starts_with('>') { Step::Say(name, words) } else { Step::Hear(name, words) })
}

fn parse_head(at: usize, line: &str) -> Result<Head, SimulationError> {
    let mut head = Head {
        people: Vec::new(),
        languages: Vec::new(),
        country: None,
        clock: moment("2026-03-02T09:00+07:00").unwrap_or(Timestamp::UNIX_EPOCH),
        seed: 1,
        known: true,
        trial: false,
        simulated: true,
        sms: true,
    };
    let mut key = "";
    for word in line.split_whitespace() {
        if let Some(name) = word.strip_suffix(':') {
            key = name;
            continue;
        }
        match key {
            "people" => {
                let (name, channel) = word
                    .strip_suffix(')')
                    .and_then(|word| word.split_once('('))
                    .unwrap_or((word, "telegram"));
                let channel = ChannelKind::parse(channel)
                    .ok_or_else(|| fault(at, format!("`{channel}` is no channel")))?;
                head.people.push((name.to_owned(), channel));
            }
            "languages" | "language" => {
                if word != "all" {
                    let lang = Lang::parse(word)
                        .ok_or_else(|| fault(at, format!("`{word}` is no language")))?;
                    head.languages.push(lang);
                }
            }
            "country" => {
                head.country = Some(
                    Country::parse(word)
                        .ok_or_else(|| fault(at, format!("`{word}` is no country")))?,
                );
            }
            "clock" => {
                head.clock =
                    moment(word).ok_or_else(|| fault(at, format!("`{word}` is no moment")))?;
            }
            "seed" => {
                head.seed =
                    word.parse().map_err(|_| fault(at, format!("`{word}` is no number")))?;
            }
            "sms" => head.sms = word == "yes",
            "known" => head.known = word == "yes",
            "simulated" => head.simulated = word != "no",
            "line" => head.trial = word == "trial",
            _ => return Err(fault(at, format!("`{key}` is no key of the head"))),
        }
    }
    if head.people.is_empty() {
        return Err(fault(at, "the head names nobody: `people: worker(telegram)`"));
    }
    Ok(head)
}

/// Somebody who reads reports, so that the flows run as they would for real.
pub fn organisation() -> Organisation {
    Organisation {
        name: "Demo Line".to_owned(),
        readers: "two caseworkers".to_owned(),
        contact: "demo".to_owned(),
    }
}

impl Script {
    /// Runs the script in one language on a database.
    pub async fn run(
        &self,
        catalog: Arc<Catalog>,
        lang: Lang,
        database: &str,
    ) -> Result<Ran, SimulationError> {
        let mut simulation = Simulation::begin(
            catalog,
            Beginning {
                database: database.to_owned(),
                key: None,
                clock: self.head.clock,
                seed: self.head.seed,
                organisation: (!self.head.trial).then(organisation),
                kdf: KdfCost::LIGHT,
                account: if self.head.simulated { Account::CHAT } else { "outside" }.to_owned(),
            },
        )
        .await?;
        simulation.line().watch_edges();
        if self.head.languages.len() != 1 {
            simulation.read_on();
        }
        for (name, channel) in &self.head.people {
            let lang = self.head.known.then_some(lang);
            simulation.join(name, *channel, (lang, self.head.country, "")).await?;
        }
        let in_full = !self.head.languages.is_empty() && self.head.languages.len() == 1;
        let mut run = Running {
            captured: BTreeMap::new(),
            heard: Vec::new(),
            faults: Vec::new(),
            rewritten: Vec::new(),
            head_written: false,
            checked: true,
            in_full,
        };
        for (at, step) in &self.steps {
            match step {
                Step::Other(line) => run.keep(&self.head_line, line),
                Step::Say(name, words) => {
                    run.settle(*at);
                    run.keep(&self.head_line, &self.written(name, '>', words));
                    let words = run.fill(words);
                    match act(&mut simulation, name, &words).await {
                        Ok(heard) => run.heard = heard,
                        Err(
                            error @ (SimulationError::NoButton(_) | SimulationError::File { .. }),
                        ) => run.faults.push((*at, words, error.to_string())),
                        Err(error) => return Err(error),
                    }
                    run.checked = false;
                }
                Step::Wait(time) => {
                    run.settle(*at);
                    run.keep(&self.head_line, &format!("+{}", written_time(*time)));
                    run.heard = simulation.wait(*time).await?;
                    run.checked = false;
                }
                Step::Reply(words) => {
                    run.settle(*at);
                    run.keep(&self.head_line, &format!("! reply {words}"));
                    run.heard = simulation.staff_reply(words).await?;
                    run.checked = false;
                }
                Step::Claimed => {
                    run.settle(*at);
                    run.keep(&self.head_line, "! claimed");
                    run.heard = simulation.claimed().await?;
                    run.checked = false;
                }
                Step::Hear(name, words) => run.hear(*at, name, words, self),
            }
        }
        run.settle(self.steps.last().map_or(0, |(at, _)| *at));
        let edges = simulation.line().edges_walked();
        Ok(Ran { faults: run.faults, rewritten: run.rewritten.join("\n") + "\n", edges })
    }

    /// The same conversation with everybody who used Telegram on another channel. Files whose
    /// words stand in full belong to the channel that they were written for.
    pub fn over(mut self, channel: ChannelKind) -> Option<Self> {
        if self.head.languages.len() == 1 || !self.head.sms {
            return None;
        }
        for (_, theirs) in &mut self.head.people {
            if *theirs == ChannelKind::Telegram {
                *theirs = channel;
            }
        }
        Some(self)
    }

    fn written(&self, name: &str, sign: char, words: &str) -> String {
        if self.head.people.len() == 1 {
            format!("{sign} {words}")
        } else {
            format!("{name}{sign} {words}")
        }
    }
}

async fn act(
    simulation: &mut Simulation,
    name: &str,
    words: &str,
) -> Result<Vec<(String, Outbound)>, SimulationError> {
    if let Some(button) = words.strip_prefix('[').and_then(|words| words.strip_suffix(']')) {
        return simulation.press(name, button).await;
    }
    for (kind, sign) in [
        (FileKind::Photo, "@photo"),
        (FileKind::Voice, "@voice"),
        (FileKind::Video, "@video"),
        (FileKind::Document, "@document"),
    ] {
        if let Some(path) = words.strip_prefix(sign) {
            return simulation.file(name, kind, path.trim()).await;
        }
    }
    simulation.say(name, words).await
}

fn written_time(time: SignedDuration) -> String {
    let minutes = time.as_mins();
    if minutes % 1440 == 0 {
        format!("{}d", minutes / 1440)
    } else if minutes % 60 == 0 {
        format!("{}h", minutes / 60)
    } else {
        format!("{minutes}m")
    }
}

/// A text message says several things at once: each as a bubble of its own, as `<` lines
/// expect them whatever the channel.
fn apart(heard: Vec<(String, Outbound)>) -> Vec<(String, Outbound)> {
    let mut all = Vec::with_capacity(heard.len());
    for (name, bubble) in heard {
        let source = bubble.source.clone().unwrap_or_default();
        if source.contains(' ') {
            all.extend(source.split(' ').map(|source| {
                (name.clone(), Outbound { source: Some(source.to_owned()), ..bubble.clone() })
            }));
        } else {
            all.push((name, bubble));
        }
    }
    all
}

/// A bubble by the id of its message, as `<` lines name it.
fn id_of(bubble: &Outbound) -> &str {
    let source = bubble.source.as_deref().unwrap_or("-");
    let kind = source.split_once('-').map_or(source, |(kind, _)| kind);
    let rest = source.split_once('-').map_or("", |(_, rest)| rest);
    match kind {
        "card" | "contacts" => kind,
        "urgent" if domain::UrgentKind::parse(rest).is_some() => kind,
        _ => source,
    }
}

struct Running {
    captured: BTreeMap<String, String>,
    heard: Vec<(String, Outbound)>,
    faults: Vec<(usize, String, String)>,
    rewritten: Vec<String>,
    head_written: bool,
    checked: bool,
    in_full: bool,
}

impl Running {
    fn keep(&mut self, head: &str, line: &str) {
        if !(self.head_written || line.trim().is_empty() || line.starts_with('#')) {
            self.head_written = true;
            self.rewritten.push(head.to_owned());
        }
        self.rewritten.push(line.to_owned());
    }

    /// What was heard and not expected. An answer that no line expects is not checked.
    fn settle(&mut self, at: usize) {
        let heard = std::mem::take(&mut self.heard);
        for (name, bubble) in heard {
            if self.checked {
                self.faults.push((at, "nothing more".to_owned(), one_line(&bubble)));
            }
            let _ = name;
        }
    }

    fn hear(&mut self, at: usize, name: &str, words: &str, script: &Script) {
        if !self.in_full || words.starts_with('@') {
            self.heard = apart(std::mem::take(&mut self.heard));
        }
        if !self.checked {
            self.checked = true;
            // The file as it should be names everything that was heard.
            let mut last = String::new();
            for (to, bubble) in &self.heard {
                let shown =
                    if self.in_full { one_line(bubble) } else { format!("@{}", id_of(bubble)) };
                let line = script.written(to, '<', &shown);
                if self.in_full || line != last {
                    self.rewritten.push(line.clone());
                }
                last = line;
            }
        }
        if words == "…" {
            self.heard.retain(|(to, _)| to != name);
            return;
        }
        let found = self.heard.iter().position(|(to, _)| to == name);
        let Some(found) = found else {
            self.faults.push((at, words.to_owned(), "silence".to_owned()));
            return;
        };
        let (expected, capture) = match words.rsplit_once('{') {
            Some((before, name)) if name.ends_with('}') => {
                (before.trim(), Some(name.trim_end_matches('}').to_owned()))
            }
            _ => (words, None),
        };
        let bubble = self.heard.remove(found).1;
        if let Some(name) = capture {
            if let Some(code) = code_in(&bubble.text) {
                self.captured.insert(name, code);
            } else {
                self.faults.push((at, "a code".to_owned(), one_line(&bubble)));
            }
        }
        if let Some(id) = expected.strip_prefix('@') {
            if id_of(&bubble) != id {
                self.faults.push((at, words.to_owned(), format!("@{}", id_of(&bubble))));
                return;
            }
            // One message may be several bubbles.
            let mut rest = Vec::new();
            let mut same = true;
            for (to, other) in std::mem::take(&mut self.heard) {
                same &= to != name || id_of(&other) == id;
                if !(same && to == name) {
                    rest.push((to, other));
                }
            }
            self.heard = rest;
        } else if !expected.is_empty() && expected != one_line(&bubble) {
            self.faults.push((at, words.to_owned(), one_line(&bubble)));
        }
    }

    fn fill(&self, words: &str) -> String {
        let mut filled = words.to_owned();
        for (name, value) in &self.captured {
            filled = filled.replace(&format!("{{{name}}}"), value);
        }
        filled
    }
}

/// The longest run of digits, spaces and dashes: a code as it is shown.
fn code_in(text: &str) -> Option<String> {
    text.split(|c: char| !(c.is_ascii_digit() || c == ' ' || c == '-'))
        .map(str::trim)
        .filter(|run| run.chars().filter(char::is_ascii_digit).count() >= 4)
        .max_by_key(|run| run.len())
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Step, duration, moment, parse};
    use jiff::SignedDuration;

    #[test]
    fn a_file_is_read_line_by_line() {
        let text = "# about\npeople: owner(telegram) rep(sms)  languages: all  seed: 7\n\
                    owner> [#yes]\nrep< @osh-joined\n+14d\n";
        let script = parse(text).unwrap();
        assert_eq!(script.head.seed, 7);
        assert_eq!(script.head.people.len(), 2);
        assert!(matches!(&script.steps[1].1, Step::Say(name, _) if name == "owner"));
        assert!(matches!(&script.steps[3].1, Step::Wait(t) if t.as_hours() == 336));
    }

    #[test]
    fn moments_and_durations() {
        let at = moment("2026-03-02T09:00+07:00").unwrap();
        assert_eq!(at.to_string(), "2026-03-02T02:00:00Z");
        assert_eq!(duration("+2h"), Some(SignedDuration::from_hours(2)));
        assert!(parse("people: a b\nc> hi\n").is_err());
    }
}
