//! What somebody answered, by question, read when it is needed.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::Stop;
use super::exact::Exact;
use super::rules::Currency;
use crate::typed::{self, Amounts, Side};

/// Greatest amount that is taken for pay.
const MOST: i64 = 1_000_000_000_000;
/// Hours of a month, and a few more.
const MOST_HOURS: i64 = 800;
/// A working life, in days.
const MOST_DAYS: i32 = 80 * 366;

/// Answers by question, as typed; an option is its id.
#[derive(Clone)]
pub struct Given {
    answers: BTreeMap<String, String>,
    amounts: Arc<Amounts>,
}

impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Given({})", self.answers.len())
    }
}

impl Given {
    /// No answers yet, and the words by which amounts in them are read.
    pub fn read_by(amounts: Arc<Amounts>) -> Self {
        Self { answers: BTreeMap::new(), amounts }
    }

    /// Adds an answer; an empty one is none.
    pub fn set(&mut self, name: &str, answer: &str) {
        if !answer.trim().is_empty() {
            self.answers.insert(name.to_owned(), answer.trim().to_owned());
        }
    }

    /// Adds an answer.
    #[must_use]
    pub fn with(mut self, name: &str, answer: &str) -> Self {
        self.set(name, answer);
        self
    }

    /// The answer as typed, empty if there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.answers.get(name).map_or("", String::as_str)
    }

    /// An amount, read in the country's currency unless another is named, and whether more
    /// was read into it than was typed.
    pub(crate) fn money(
        &self,
        name: &'static str,
        own: Currency,
    ) -> Result<(Exact, Currency, bool), Stop> {
        let unclear = Stop::Unclear(name);
        let read = self.amounts.amount(self.text(name)).ok_or(unclear)?;
        let mut value = read.value;
        // Cambodia pays in two currencies; nobody earns ten thousand dollars by the piece.
        let currency = match (read.currency, own) {
            (Some(named), _) if named == own => own,
            (Some(named), Currency::Usd) => named,
            (None, Currency::Usd) if value >= Exact::whole(10_000) => Currency::Khr,
            (_, own) => own,
        };
        let mut guessed = false;
        if currency == Currency::Vnd && !read.spelt && value < Exact::whole(1_000) {
            // Seven and a half are millions, three hundred are thousands: no dong are spoken.
            let times = if value < Exact::whole(100) { 1_000_000 } else { 1_000 };
            value = value.times(Exact::whole(times));
            guessed = true;
        }
        let fits = value >= Exact::whole(currency.least()) && value <= Exact::whole(MOST);
        fits.then_some((value, currency, guessed)).ok_or(unclear)
    }

    /// An amount that may be nothing: left out, skipped or 0.
    pub(crate) fn money_or_none(
        &self,
        name: &'static str,
        own: Currency,
    ) -> Result<Option<Exact>, Stop> {
        match self.text(name) {
            "" | "skip" => Ok(None),
            text if self.amounts.amount(text).is_some_and(|read| read.value == Exact::ZERO) => {
                Ok(Some(Exact::ZERO))
            }
            _ => self.money(name, own).map(|(value, ..)| Some(value)),
        }
    }

    /// Hours, if any were given.
    pub(crate) fn hours(&self, name: &'static str) -> Result<Option<Exact>, Stop> {
        match self.text(name) {
            "" | "skip" => Ok(None),
            text => self
                .amounts
                .hours(text)
                .filter(|hours| *hours <= Exact::whole(MOST_HOURS))
                .map(Some)
                .ok_or(Stop::Unclear(name)),
        }
    }

    /// A number within bounds, if one was given.
    pub(crate) fn number(&self, name: &'static str, most: i64) -> Result<Option<Exact>, Stop> {
        match self.text(name) {
            "" | "skip" => Ok(None),
            // A button that stands for a number: n26.
            text => typed::number(text.strip_prefix('n').unwrap_or(text))
                .filter(|number| *number <= Exact::whole(most))
                .map(Some)
                .ok_or(Stop::Unclear(name)),
        }
    }

    /// A day, on its side of today.
    pub(crate) fn day(&self, name: &'static str, today: Date, side: Side) -> Result<Date, Stop> {
        let day = typed::day(self.text(name), today, side).ok_or(Stop::Unclear(name))?;
        let far = today.until(day).map_or(MOST_DAYS, |span| span.get_days().abs());
        (far < MOST_DAYS).then_some(day).ok_or(Stop::Unclear(name))
    }
}
