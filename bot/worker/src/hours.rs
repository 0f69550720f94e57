//! Quiet hours: nothing is pushed at night where the person works.

use domain::{Country, deadline};
use jiff::{Timestamp, ToSpan, civil::Time};

const OPEN: Time = Time::constant(7, 0, 0, 0);
const CLOSE: Time = Time::constant(21, 0, 0, 0);

/// The first moment from `at` on that suits: within the hours the person chose, and never
/// between 21:00 and 07:00. `None` when the person wants no messages at all.
pub(crate) fn suits(
    at: Timestamp,
    country: Option<Country>,
    chosen: Option<&str>,
) -> Option<Timestamp> {
    let (open, close) = match chosen {
        Some("never") => return None,
        Some("morning") => (OPEN, Time::constant(11, 0, 0, 0)),
        Some("evening") => (Time::constant(19, 0, 0, 0), CLOSE),
        _ => (OPEN, CLOSE),
    };
    let local = at.to_zoned(deadline::zone(country));
    let (day, time) = (local.date(), local.time());
    Some(if time < open {
        deadline::moment(day, open, country)
    } else if time >= close {
        deadline::moment(day.saturating_add(1.day()), open, country)
    } else {
        at
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::suits;
    use domain::Country;

    #[test]
    fn nothing_at_night_and_only_in_chosen_hours() {
        let vn = Some(Country::Vn);
        let at = |s: &str| s.parse::<jiff::Timestamp>().unwrap();
        let noon = at("2026-12-07T12:00:00+07:00");
        let night = at("2026-12-07T23:30:00+07:00");
        assert_eq!(suits(noon, vn, None), Some(noon));
        assert_eq!(suits(night, vn, None), Some(at("2026-12-08T07:00:00+07:00")));
        assert_eq!(suits(noon, vn, Some("evening")), Some(at("2026-12-07T19:00:00+07:00")));
        assert_eq!(suits(noon, vn, Some("morning")), Some(at("2026-12-08T07:00:00+07:00")));
        assert_eq!(suits(noon, vn, Some("never")), None);
    }
}
