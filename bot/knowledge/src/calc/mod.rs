//! Calculators of pay, leave and dates: what somebody typed and the rules of a country go
//! in, steps with the rule behind each come out.
//!
//! Nothing here knows a rate, a place or a word. Rates come as [`Rules`], which are data
//! with periods and sources; answers leave as [`Line`]s, which name a message and its
//! values. There is no clock and no random number: today is an argument.
//!
//! Sums are exact ([`Exact`]) until they are shown, so that a month split in two is worth
//! as much as the month.

mod annual;
mod exact;
mod given;
mod late;
mod leaving;
mod maternity;
mod minimum;
mod notice;
mod overtime;
mod payslip;
mod rules;
mod said;

#[cfg(test)]
mod tests;

pub use exact::Exact;
pub use given::Given;
pub use rules::{Currency, KNOWN, Known, Period, Row, Rule, Rules, State};
pub use said::{Arg, Line, Worked};

use jiff::civil::Date;
use work::Work;

mod work;

/// A calculator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Calculator {
    /// Overtime, night and rest-day pay.
    Overtime,
    /// Interest on late wages.
    Late,
    /// Final pay and severance.
    Leaving,
    /// Annual leave earned.
    Annual,
    /// Maternity dates and pay.
    Maternity,
    /// Notice dates.
    Notice,
    /// Minimum wage by place, trade and month.
    Minimum,
    /// A payslip checked by its numbers.
    Payslip,
}

impl Calculator {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Overtime,
        Self::Late,
        Self::Leaving,
        Self::Annual,
        Self::Maternity,
        Self::Notice,
        Self::Minimum,
        Self::Payslip,
    ];

    /// Its name in flows.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Overtime => "overtime",
            Self::Late => "late",
            Self::Leaving => "leaving",
            Self::Annual => "annual",
            Self::Maternity => "maternity",
            Self::Notice => "notice",
            Self::Minimum => "minimum",
            Self::Payslip => "payslip",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|calculator| calculator.name() == name)
    }

    /// Rules without which it says nothing about a country.
    pub const fn needs(self) -> &'static [&'static str] {
        match self {
            Self::Overtime => &["overtime", "hour"],
            Self::Late => &["late-pay"],
            Self::Leaving => &["final-pay"],
            Self::Annual => &["annual-leave"],
            Self::Maternity => &["maternity"],
            Self::Notice => &["notice"],
            Self::Minimum => &["minimum-wage"],
            Self::Payslip => &["insurance", "deductions"],
        }
    }

    /// Topic of the rights card about the same matter.
    pub const fn topic(self) -> &'static str {
        match self {
            Self::Overtime => "overtime-pay",
            Self::Late => "late-wages",
            Self::Leaving => "severance-pay",
            Self::Annual => "annual-leave",
            Self::Maternity => "maternity-leave",
            Self::Notice => "termination-notice",
            Self::Minimum => "minimum-wage",
            Self::Payslip => "wage-deductions",
        }
    }
}

/// Why there is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// What was typed for this cannot be read.
    #[error("{0} cannot be read")]
    Unclear(&'static str),
    /// No checked rule for that place, trade or day.
    #[error("no rule holds")]
    NoRule,
}

/// Whether a country has what a calculator needs.
pub fn covers(rules: &Rules, calculator: Calculator, today: Date) -> bool {
    let held = |id: &&str| match calculator {
        // A month of the past may be asked for when the newest table has run out.
        Calculator::Minimum => rules.all().iter().any(|rule| rule.id == **id),
        _ => rules.get(id, today).is_some(),
    };
    calculator.needs().iter().all(held)
}

/// Works something out.
pub fn work(
    calculator: Calculator,
    rules: &Rules,
    given: &Given,
    today: Date,
) -> Result<Worked, Stop> {
    let mut work = Work::new(rules, given, today);
    match calculator {
        Calculator::Overtime => overtime::work(&mut work)?,
        Calculator::Late => late::work(&mut work)?,
        Calculator::Leaving => leaving::work(&mut work)?,
        Calculator::Annual => annual::work(&mut work)?,
        Calculator::Maternity => maternity::work(&mut work)?,
        Calculator::Notice => notice::work(&mut work)?,
        Calculator::Minimum => minimum::work(&mut work)?,
        Calculator::Payslip => payslip::work(&mut work)?,
    }
    Ok(work.done())
}
