//! Dates that bind: calendar arithmetic for promises and clocks.

use jiff::{Span, Timestamp, ToSpan, civil, tz::TimeZone};

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
    let mut date = from;
    let mut left = days;
    while left > 0 {
        date = date.saturating_add(1.day());
        if !matches!(date.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday) {
            left -= 1;
        }
    }
    date
}

/// Calendar months later, clamped to the end of the month (31 August + 6 = 28 February).
pub fn months_after(from: civil::Date, months: i32) -> civil::Date {
    from.saturating_add(Span::new().months(months))
}

/// The moment of `time` on `day` where the person works.
pub fn moment(day: civil::Date, time: civil::Time, country: Option<Country>) -> Timestamp {
    zone(country)
        .to_ambiguous_timestamp(day.to_datetime(time))
        .compatible()
        .unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::{months_after, working_days_after};
    use jiff::civil::date;

    #[test]
    fn three_working_days_skip_the_weekend() {
        // Monday 7 December 2026 → Thursday; Friday → Wednesday.
        assert_eq!(working_days_after(date(2026, 12, 7), 3), date(2026, 12, 10));
        assert_eq!(working_days_after(date(2026, 12, 11), 3), date(2026, 12, 16));
        assert_eq!(working_days_after(date(2026, 3, 7), 21), date(2026, 4, 6));
    }

    #[test]
    fn months_clamp_at_the_end() {
        assert_eq!(months_after(date(2026, 8, 31), 6), date(2027, 2, 28));
        assert_eq!(months_after(date(2026, 12, 7), 3), date(2027, 3, 7));
    }
}
