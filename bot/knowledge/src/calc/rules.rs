//! Rules as data: figures and tables with the time for which they hold and their source.

use std::collections::BTreeMap;

use domain::Country;
use jiff::civil::Date;

use super::exact::Exact;

/// A currency that pay is told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the ISO codes")]
pub enum Currency {
    Vnd,
    Thb,
    Khr,
    Usd,
    Mmk,
}

impl Currency {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Vnd, Self::Thb, Self::Khr, Self::Usd, Self::Mmk];

    /// ISO code in lower case.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vnd => "vnd",
            Self::Thb => "thb",
            Self::Khr => "khr",
            Self::Usd => "usd",
            Self::Mmk => "mmk",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code() == code)
    }

    /// Decimals in which amounts are told.
    pub const fn decimals(self) -> u32 {
        match self {
            Self::Usd | Self::Thb => 2,
            Self::Vnd | Self::Khr | Self::Mmk => 0,
        }
    }

    /// The smallest amount that can be meant as somebody's pay.
    pub(crate) const fn least(self) -> i64 {
        match self {
            Self::Usd | Self::Thb => 1,
            Self::Khr | Self::Mmk => 100,
            Self::Vnd => 1_000,
        }
    }
}

/// How sure we are of the source of a rule; the later, the less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The text of the law or an official page was read.
    Seen,
    /// A page that describes the rule was read.
    Secondary,
    /// No source was seen.
    None,
}

impl State {
    /// Its name in data and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Secondary => "secondary",
            Self::None => "none",
        }
    }
}

/// First and last day on which something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day; without one it holds until it is changed.
    pub to: Option<Date>,
}

impl Period {
    /// Whether it holds on a day.
    pub fn holds(self, on: Date) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }

    /// Whether two periods share a day.
    pub fn meets(self, other: Self) -> bool {
        self.to.is_none_or(|to| other.from <= to) && other.to.is_none_or(|to| self.from <= to)
    }
}

/// A row of a table: for a place or trade, or from a length of service on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Place or trade (`region-1`, `bangkok`).
    pub key: Option<String>,
    /// Names that people write for it; the first is the one shown.
    pub names: Vec<String>,
    /// A town that has a value apart from the province around it.
    pub town: bool,
    /// From this many days of service.
    pub days: Option<i64>,
    /// From this many months of service.
    pub months: Option<i64>,
    /// The value.
    pub value: Exact,
    /// When it holds; the rule's own period if not said.
    pub period: Period,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Name (`overtime-night`).
    pub id: String,
    /// Law.
    pub statute: String,
    /// Article of the law.
    pub article: String,
    /// State of the source.
    pub state: State,
    /// Address of the source; empty when there is none.
    pub url: String,
    /// What was seen there, word for word.
    pub seen: String,
    /// Day of the source; `None` is unknown.
    pub as_of: Option<Date>,
    /// When it holds.
    pub period: Period,
    /// A caveat is told with every result.
    pub caveat: bool,
    /// Numbers by name.
    pub figures: BTreeMap<String, Exact>,
    /// Table.
    pub rows: Vec<Row>,
}

impl Rule {
    /// A number.
    pub fn figure(&self, name: &str) -> Option<Exact> {
        self.figures.get(name).copied()
    }

    /// A number that is whole.
    pub(crate) fn count(&self, name: &str) -> Option<i64> {
        self.figure(name).map(Exact::floor)
    }

    /// The row of a place or trade on a day.
    pub(crate) fn place(&self, key: &str, on: Date) -> Option<&Row> {
        self.rows.iter().find(|row| row.key.as_deref() == Some(key) && row.period.holds(on))
    }
}

/// The rules of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Country.
    pub country: Country,
    /// Currency of its figures.
    pub currency: Currency,
    all: Vec<Rule>,
}

impl Rules {
    /// These rules.
    pub const fn new(country: Country, currency: Currency, rules: Vec<Rule>) -> Self {
        Self { country, currency, all: rules }
    }

    /// The rule of this name that holds on a day.
    pub fn get(&self, id: &str, on: Date) -> Option<&Rule> {
        self.all.iter().find(|rule| rule.id == id && rule.period.holds(on))
    }

    /// All of them.
    pub fn all(&self) -> &[Rule] {
        &self.all
    }
}

/// A rule that the calculators know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Name.
    pub id: &'static str,
    /// Figures it must have.
    pub needs: &'static [&'static str],
    /// Figures it may have.
    pub takes: &'static [&'static str],
    /// Whether it has a table.
    pub table: bool,
}

const fn known(
    id: &'static str,
    needs: &'static [&'static str],
    takes: &'static [&'static str],
) -> Known {
    Known { id, needs, takes, table: false }
}

const fn table(id: &'static str, takes: &'static [&'static str]) -> Known {
    Known { id, needs: &[], takes, table: true }
}

/// Every rule that the calculators know, with its figures. Percentages of overtime are what
/// is paid for the hour besides the pay of normal time.
pub const KNOWN: &[Known] = &[
    known("hour", &["hours"], &["month-days"]),
    known("overtime", &["day"], &["rest", "holiday"]),
    known(
        "overtime-rest",
        &[],
        &["rest", "rest-daily", "rest-overtime", "holiday", "other-day-months"],
    ),
    known(
        "overtime-night",
        &["night-shift", "night"],
        &["night-after-day", "night-rest", "night-holiday"],
    ),
    known(
        "overtime-cap",
        &[],
        &["month-warn", "month-ask", "year-warn", "year-ask", "week", "day"],
    ),
    known("dispute", &[], &["mediation-months", "court-after-months"]),
    known("dispute-court", &["court-months"], &[]),
    known("dispute-firing", &[], &[]),
    known(
        "late-pay",
        &[],
        &["after-days", "latest-days", "year-percent", "extra-percent", "extra-days"],
    ),
    known("late-rate", &[], &[]),
    known("severance-years", &["months-a-year", "least-months"], &[]),
    known("severance-rounding", &["half-year-months"], &[]),
    known("redundancy-years", &["months-a-year", "least-pay-months"], &[]),
    known("severance-fault", &[], &[]),
    known("dismissal", &[], &["extra-months"]),
    known("leaving-early", &[], &[]),
    table("severance-days", &["month-days"]),
    table("severance-months", &["more-after-months"]),
    known("severance-fixed", &["percent"], &[]),
    known("seniority", &["half-days", "least-months"], &["month-days"]),
    known(
        "final-pay",
        &[],
        &["working-days", "days", "special-days", "let-go-only", "severance-at-end"],
    ),
    known("leave-cash", &["month-days"], &["let-go-only"]),
    known(
        "annual-leave",
        &["normal"],
        &["hard", "hardest", "extra-every-years", "after-months", "share", "take-later"],
    ),
    known(
        "maternity",
        &[],
        &[
            "months",
            "days",
            "before-months",
            "before-days",
            "after-days",
            "child-months",
            "return-months",
            "paid-days",
        ],
    ),
    known("maternity-pay", &["percent"], &["least-months"]),
    known(
        "maternity-insurance",
        &["percent"],
        &["days", "ceiling", "grant", "paid-months", "in-months"],
    ),
    known("notice", &[], &["open-days", "long-days", "short-working-days", "days", "pay-periods"]),
    known("notice-company", &[], &["open-days", "long-days", "short-working-days"]),
    table("notice-open", &[]),
    table("notice-fixed", &[]),
    table("minimum-wage", &["by-month", "probation-less", "base", "workers-from"]),
    table("minimum-wage-hour", &[]),
    table("minimum-wage-trade", &[]),
    known("insurance", &["percent"], &["cap", "floor"]),
    known("deductions", &[], &["rest-percent", "each-percent", "all-percent"]),
    known("welfare-fund", &["percent"], &[]),
];
