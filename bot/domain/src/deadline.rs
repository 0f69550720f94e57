//! Dates that bind: calendar arithmetic for promises and clocks.
//!
//! A length says how long, a calendar says where: its zone, its weekend and, where somebody
//! has listed them, its holidays. The numbers themselves are content.

use std::collections::BTreeSet;

use jiff::{Span, Timestamp, ToSpan, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::Country;

/// The time zone in which a country's dates are told. Zones are compiled in, so a
/// lookup fails only for a name that is not in the table; UTC then.
pub fn zone(country: Option<Country>) -> TimeZone {
    let name = country.map_or("UTC", Country::time_zone);
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// The day that a moment falls on, where the person works.
pub fn local_day(at: Timestamp, country: Option<Country>) -> civil::Date {
    at.to_zoned(zone(country)).date()
}

/// `days` working days after `from` (Saturday and Sunday do not count).
pub fn working_days_after(from: civil::Date, days: u32) -> civil::Date {
    Weekend::default().working_days_after(from, days, &BTreeSet::new())
}

/// Calendar months later, clamped to the end of the month (31 August + 6 = 28 February).
pub fn months_after(from: civil::Date, months: i32) -> civil::Date {
    from.saturating_add(Span::new().months(months))
}

/// The moment of `time` on `day` where the person works.
pub fn moment(day: civil::Date, time: civil::Time, country: Option<Country>) -> Timestamp {
    moment_in(&zone(country), day, time)
}

fn moment_in(zone: &TimeZone, day: civil::Date, time: civil::Time) -> Timestamp {
    zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible().unwrap_or(Timestamp::MAX)
}

/// What a length counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Minutes, to the second.
    Minutes,
    /// Hours, to the second.
    Hours,
    /// Calendar days, up to the end of the last one.
    Days,
    /// Days that are neither weekend nor a listed holiday.
    WorkingDays,
    /// Calendar months, clamped to the end of the month.
    Months,
}

/// How long something may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Length {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
}

impl Length {
    /// A length.
    pub const fn new(amount: u32, unit: Unit) -> Self {
        Self { amount, unit }
    }
}

/// The days of the week on which offices are closed; at least one day is left to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekend([bool; 7]);

impl Default for Weekend {
    fn default() -> Self {
        Self([false, false, false, false, false, true, true])
    }
}

impl Weekend {
    /// A weekend of these days; `None` if no day is left to work.
    pub fn of(days: &[civil::Weekday]) -> Option<Self> {
        let mut weekend = [false; 7];
        for day in days {
            let at = usize::try_from(day.to_monday_zero_offset()).unwrap_or(0);
            if let Some(off) = weekend.get_mut(at) {
                *off = true;
            }
        }
        weekend.contains(&false).then_some(Self(weekend))
    }

    /// Whether this day belongs to it.
    pub fn has(self, day: civil::Weekday) -> bool {
        let at = usize::try_from(day.to_monday_zero_offset()).unwrap_or(0);
        self.0.get(at).copied().unwrap_or(false)
    }

    fn working_days_after(
        self,
        from: civil::Date,
        days: u32,
        holidays: &BTreeSet<civil::Date>,
    ) -> civil::Date {
        let mut date = from;
        let mut left = days;
        while left > 0 && date < civil::Date::MAX {
            date = date.saturating_add(1.day());
            if !self.has(date.weekday()) && !holidays.contains(&date) {
                left -= 1;
            }
        }
        date
    }
}

/// Where a length is counted.
#[derive(Debug, Clone)]
pub struct Calendar {
    zone: TimeZone,
    weekend: Weekend,
    holidays: BTreeSet<civil::Date>,
}

impl Calendar {
    /// The calendar of a country with the usual weekend and no holidays.
    pub fn of(country: Option<Country>) -> Self {
        Self::in_zone(zone(country))
    }

    /// A calendar in a zone with the usual weekend and no holidays.
    pub fn in_zone(zone: TimeZone) -> Self {
        Self { zone, weekend: Weekend::default(), holidays: BTreeSet::new() }
    }

    /// The same with another weekend.
    pub const fn with_weekend(mut self, weekend: Weekend) -> Self {
        self.weekend = weekend;
        self
    }

    /// The same with holidays that do not count as working days.
    pub fn with_holidays(mut self, days: impl IntoIterator<Item = civil::Date>) -> Self {
        self.holidays.extend(days);
        self
    }

    /// The day that a moment falls on.
    pub fn day(&self, at: Timestamp) -> civil::Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// The last day on which something is still in time, counted from a day. Minutes and
    /// hours end on the same day at the earliest; ask [`Self::due`] for their moment.
    pub fn last_day(&self, from: civil::Date, length: Length) -> civil::Date {
        match length.unit {
            Unit::Minutes | Unit::Hours => from,
            Unit::Days => from.saturating_add(Span::new().days(i64::from(length.amount))),
            Unit::WorkingDays => {
                self.weekend.working_days_after(from, length.amount, &self.holidays)
            }
            Unit::Months => months_after(from, i32::try_from(length.amount).unwrap_or(i32::MAX)),
        }
    }

    /// The moment from which something is late: days end at midnight, minutes and hours to
    /// the second.
    pub fn due(&self, from: Timestamp, length: Length) -> Timestamp {
        let amount = i64::from(length.amount);
        let span = match length.unit {
            Unit::Minutes => Span::new().minutes(amount),
            Unit::Hours => Span::new().hours(amount),
            _ => return self.end_of(self.last_day(self.day(from), length)),
        };
        from.checked_add(span).unwrap_or(Timestamp::MAX)
    }

    /// The moment at which a day is over.
    pub fn end_of(&self, day: civil::Date) -> Timestamp {
        self.at(day.saturating_add(1.day()), civil::Time::midnight())
    }

    /// The moment of a time on a day. One that a change of the clocks skips is the moment
    /// just as long after midnight; one that comes twice is the first.
    pub fn at(&self, day: civil::Date, time: civil::Time) -> Timestamp {
        moment_in(&self.zone, day, time)
    }

    /// The same time of day, calendar days later.
    pub fn same_time_after(&self, from: Timestamp, days: u32) -> Timestamp {
        let then = from.to_zoned(self.zone.clone());
        self.at(then.date().saturating_add(Span::new().days(i64::from(days))), then.time())
    }
}

/// Whether `at` is still in time for what is due.
pub fn in_time(at: Timestamp, due: Timestamp) -> bool {
    at < due
}

#[cfg(test)]
mod tests;
