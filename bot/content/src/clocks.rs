//! Clocks of cases: `content/clocks.toml`, read and held to the state machine.

use std::collections::BTreeMap;

use domain::case::table::{AT_START, TRANSITIONS};
use domain::case::{CaseClock, ClockRule, RINGS, State, Terms};
use domain::deadline::{Calendar, Length, Unit, Weekend};
use domain::{Country, deadline};
use jiff::civil::{Date, Time, Weekday};
use serde::Deserialize;
use toml::Spanned;

use crate::codes;
use crate::issue::{Issue, line_of};
use crate::toml_file;
use crate::tree::Tree;

/// The file.
const FILE: &str = "content/clocks.toml";
/// Nobody is reminded outside these hours.
const DAY: std::ops::RangeInclusive<i8> = 7..=20;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    format: u32,
    rings: Time,
    #[serde(default)]
    clock: Vec<Spanned<RawClock>>,
    #[serde(default)]
    weekend: Vec<Spanned<RawWeekend>>,
    #[serde(default)]
    holiday: Vec<Spanned<RawHoliday>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClock {
    id: String,
    amount: u32,
    unit: Unit,
    from: String,
    #[serde(default)]
    nudges: Vec<u32>,
    #[serde(default)]
    around: Vec<i32>,
    #[serde(default)]
    again: bool,
    country: String,
    // Optional here, so that a clock without them is refused with a reason of its own.
    #[serde(default)]
    source: String,
    #[serde(default)]
    as_of: Option<Date>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWeekend {
    country: String,
    days: Vec<String>,
    #[serde(default)]
    source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHoliday {
    country: String,
    day: Date,
    #[serde(default)]
    source: String,
}

/// One clock as the file has it.
#[derive(Debug, Clone)]
pub struct Clock {
    /// Which.
    pub clock: CaseClock,
    /// Where; everywhere if it names no country.
    pub country: Option<Country>,
    /// How long and when it rings.
    pub rule: ClockRule,
    /// Who says so.
    pub source: String,
    /// As of which day.
    pub as_of: Option<Date>,
}

/// Clocks, weekends and holidays.
#[derive(Debug, Clone)]
pub struct Clocks {
    rings_at: Time,
    all: Vec<Clock>,
    weekends: BTreeMap<Country, Weekend>,
    holidays: Vec<(Country, Date)>,
}

impl Clocks {
    /// No clock at all: a tree without the file.
    pub(crate) const fn none() -> Self {
        Self {
            rings_at: Time::midnight(),
            all: Vec::new(),
            weekends: BTreeMap::new(),
            holidays: Vec::new(),
        }
    }

    /// Every entry.
    pub fn all(&self) -> &[Clock] {
        &self.all
    }

    /// What holds in a country.
    pub fn terms(&self, country: Option<Country>) -> Terms {
        let mut rules = BTreeMap::new();
        for general in [true, false] {
            let held = self.all.iter().filter(|held| held.country.is_none() == general);
            for held in held.filter(|held| general || held.country == country) {
                rules.insert(held.clock, held.rule.clone());
            }
        }
        let mut calendar = Calendar::in_zone(deadline::zone(country));
        if let Some(country) = country {
            if let Some(weekend) = self.weekends.get(&country) {
                calendar = calendar.with_weekend(*weekend);
            }
            let off = self.holidays.iter().filter(|(of, _)| *of == country);
            calendar = calendar.with_holidays(off.map(|(_, day)| *day));
        }
        Terms { rules, calendar, rings_at: self.rings_at }
    }
}

/// Reads the file, if there is one.
pub(crate) fn read(tree: &Tree, issues: &mut Vec<Issue>) -> Clocks {
    let Some(text) = tree.get(FILE) else { return Clocks::none() };
    let raw = match toml_file::read::<RawFile>(codes::CLOCKS_SYNTAX, FILE, text) {
        Ok(raw) => raw,
        Err(issue) => {
            issues.push(issue);
            return Clocks::none();
        }
    };
    if raw.format != 1 || !DAY.contains(&raw.rings.hour()) {
        let what = format!("says format {} and rings at {}", raw.format, raw.rings);
        let remedy = "write format = 1, and a time between 07:00 and 20:59";
        issues.push(Issue::new(codes::CLOCKS_SYNTAX, FILE, what, remedy));
    }
    let mut clocks = Clocks { rings_at: raw.rings, ..Clocks::none() };
    for spanned in raw.clock {
        let line = line_of(text, spanned.span().start);
        if let Some(clock) = clock(spanned.into_inner(), line, issues) {
            let twice = |held: &&Clock| held.clock == clock.clock && held.country == clock.country;
            if clocks.all.iter().any(|held| twice(&held)) {
                let what = format!("{}: stands here twice for one country", clock.clock.name());
                let issue = Issue::new(codes::CLOCK, FILE, what, "keep one of them");
                issues.push(issue.at(line));
            }
            clocks.all.push(clock);
        }
    }
    for spanned in raw.weekend {
        let line = line_of(text, spanned.span().start);
        let raw = spanned.into_inner();
        let days: Option<Vec<Weekday>> = raw.days.iter().map(|name| weekday(name)).collect();
        let weekend = days.as_deref().and_then(Weekend::of);
        match (Country::parse(&raw.country), weekend) {
            (Some(country), Some(weekend)) if !raw.source.is_empty() => {
                clocks.weekends.insert(country, weekend);
            }
            _ => issues.push(day_off("a weekend", line)),
        }
    }
    for spanned in raw.holiday {
        let line = line_of(text, spanned.span().start);
        let raw = spanned.into_inner();
        match Country::parse(&raw.country) {
            Some(country) if !raw.source.is_empty() => clocks.holidays.push((country, raw.day)),
            _ => issues.push(day_off("a holiday", line)),
        }
    }
    clocks
}

fn day_off(what: &str, line: usize) -> Issue {
    let what = format!("{what} without source, of no country, or that leaves no working day");
    let remedy = "name a country and a source; days are monday to sunday";
    Issue::new(codes::CLOCK_SOURCE, FILE, what, remedy).at(line)
}

fn weekday(name: &str) -> Option<Weekday> {
    let days = [
        ("monday", Weekday::Monday),
        ("tuesday", Weekday::Tuesday),
        ("wednesday", Weekday::Wednesday),
        ("thursday", Weekday::Thursday),
        ("friday", Weekday::Friday),
        ("saturday", Weekday::Saturday),
        ("sunday", Weekday::Sunday),
    ];
    days.into_iter().find(|(known, _)| *known == name).map(|(_, day)| day)
}

fn clock(raw: RawClock, line: usize, issues: &mut Vec<Issue>) -> Option<Clock> {
    let id = &raw.id;
    let mut refuse = |code, what: &str, remedy: &str| {
        issues.push(Issue::new(code, FILE, format!("{id}: {what}"), remedy).at(line));
    };
    if raw.source.trim().is_empty() || raw.as_of.is_none() {
        let what = "does not say who says so, or as of which day";
        refuse(codes::CLOCK_SOURCE, what, "add source, and as_of = \"YYYY-MM-DD\"");
    }
    let country = Country::parse(&raw.country);
    if country.is_none() && raw.country != "all" {
        refuse(codes::CLOCK, "is for no country", "write country = \"all\", or a code such as VN");
    }
    let Some(clock) = CaseClock::parse(id) else {
        let known: Vec<&str> = CaseClock::ALL.iter().map(|clock| clock.name()).collect();
        let remedy = format!("correct the id; these are known: {}", known.join(", "));
        refuse(codes::CLOCK, "is no clock of a case", &remedy);
        return None;
    };
    if !starts(clock, &raw.from) {
        let what = format!("is not started by {:?}", raw.from);
        refuse(codes::CLOCK, &what, "name the state in which the state machine starts it");
    }
    if raw.amount == 0 {
        refuse(codes::CLOCK, "ends as it begins", "write an amount of 1 or more");
    }
    if raw.nudges.len() + raw.around.len() >= RINGS {
        refuse(codes::CLOCK, "reminds too often", "leave some of the nudges out");
    }
    // In days or hours the last reminder comes no later than the end.
    let counted = matches!(raw.unit, Unit::Days | Unit::Hours);
    if counted && raw.nudges.iter().any(|nudge| *nudge > raw.amount) {
        let remedy = "a nudge comes before the end; around may come after it";
        refuse(codes::CLOCK, "reminds after its end", remedy);
    }
    let length = Length::new(raw.amount, raw.unit);
    let rule = ClockRule { length, nudges: raw.nudges, around: raw.around, again: raw.again };
    Some(Clock { clock, country, rule, source: raw.source, as_of: raw.as_of })
}

/// Whether a clock is started by what the file says.
fn starts(clock: CaseClock, from: &str) -> bool {
    let by_table = |state: State| {
        state == State::Received && AT_START.contains(&clock)
            || TRANSITIONS.iter().any(|way| way.to == state && way.starts.contains(&clock))
    };
    match from {
        "flag" => matches!(
            clock,
            CaseClock::DangerDecision | CaseClock::DangerFollowUp | CaseClock::Retaliation
        ),
        "last-word" => clock == CaseClock::Silence,
        "closed" => State::ALL.into_iter().any(|state| state.is_closed() && by_table(state)),
        state => State::parse(state).is_some_and(by_table),
    }
}

/// A clock that no entry gives a length everywhere would never end a wait.
pub(crate) fn check(clocks: &Clocks, errors: &mut Vec<Issue>) {
    for clock in CaseClock::ALL {
        if !clocks.all.iter().any(|held| held.clock == *clock && held.country.is_none()) {
            let what =
                format!("{} is missing, or stands there for single countries only", clock.name());
            let remedy = "add a [[clock]] of this id with country = \"all\"";
            errors.push(Issue::new(codes::CLOCK, FILE, what, remedy));
        }
    }
}
