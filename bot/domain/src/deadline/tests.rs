//! The dated examples of the acceptance rules, day for day.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{Calendar, Length, Unit, Weekend, in_time, months_after, working_days_after};
use crate::Country;

fn vn() -> Calendar {
    Calendar::of(Some(Country::Vn))
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn last(from: Date, amount: u32, unit: Unit) -> Date {
    vn().last_day(from, Length::new(amount, unit))
}

#[test]
fn three_working_days_skip_the_weekend() {
    // Monday 7 December 2026 → Thursday; Friday → Wednesday.
    assert_eq!(working_days_after(date(2026, 12, 7), 3), date(2026, 12, 10));
    assert_eq!(working_days_after(date(2026, 12, 11), 3), date(2026, 12, 16));
    assert_eq!(working_days_after(date(2026, 3, 7), 21), date(2026, 4, 6));
}

#[test]
fn a_wait_at_the_gate_of_45_minutes_is_in_time_and_a_second_more_is_not() {
    let arrived = at("2026-03-02T08:00:00+07:00");
    // "Longer than" 45 minutes: the whole of the 45th minute is still in time.
    let late = vn().due(arrived, Length::new(45, Unit::Minutes)) + SignedDuration::from_secs(1);
    assert!(in_time(at("2026-03-02T08:45:00+07:00"), late));
    assert!(!in_time(at("2026-03-02T08:45:01+07:00"), late));
}

#[test]
fn documents_are_due_seven_days_after_the_visit() {
    let visit = at("2026-03-02T10:30:00+07:00");
    let due = vn().due(visit, Length::new(7, Unit::Days));
    assert_eq!(last(date(2026, 3, 2), 7, Unit::Days), date(2026, 3, 9));
    assert!(in_time(at("2026-03-09T23:59:59+07:00"), due));
    assert!(!in_time(at("2026-03-10T00:00:00+07:00"), due));
}

#[test]
fn a_report_is_seen_five_days_after_posting_at_the_same_time() {
    let posted = at("2026-03-06T14:20:00+07:00");
    assert_eq!(vn().same_time_after(posted, 5), at("2026-03-11T14:20:00+07:00"));
}

#[test]
fn objections_count_21_days_without_weekends() {
    let objection = |from| last(from, 21, Unit::WorkingDays);
    assert_eq!(objection(date(2026, 3, 2)), date(2026, 3, 31));
    assert_eq!(objection(date(2026, 3, 6)), date(2026, 4, 6));
    assert_eq!(objection(date(2026, 3, 7)), date(2026, 4, 6));
    assert_eq!(objection(date(2026, 12, 18)), date(2027, 1, 18));
    // On working day 22 it is too late; an action plan has no limit at all.
    let due = vn().due(at("2026-03-02T09:00:00+07:00"), Length::new(21, Unit::WorkingDays));
    assert!(in_time(at("2026-03-31T23:59:59+07:00"), due));
    assert!(!in_time(at("2026-04-01T00:00:00+07:00"), due));
}

#[test]
fn holidays_count_only_where_they_are_listed() {
    let new_year = vn().with_holidays([date(2027, 1, 1)]);
    let length = Length::new(21, Unit::WorkingDays);
    assert_eq!(vn().last_day(date(2026, 12, 18), length), date(2027, 1, 18));
    assert_eq!(new_year.last_day(date(2026, 12, 18), length), date(2027, 1, 19));
}

#[test]
fn a_visit_comes_again_within_six_months_clamped_to_the_end_of_the_month() {
    assert_eq!(last(date(2026, 8, 31), 6, Unit::Months), date(2027, 2, 28));
    assert_eq!(last(date(2027, 8, 31), 6, Unit::Months), date(2028, 2, 29));
    assert_eq!(months_after(date(2026, 12, 7), 3), date(2027, 3, 7));
}

#[test]
fn the_advice_phase_has_100_days() {
    assert_eq!(last(date(2026, 3, 2), 100, Unit::Days), date(2026, 6, 10));
}

#[test]
fn an_improvement_plan_is_due_30_days_after_the_report() {
    assert_eq!(last(date(2026, 3, 2), 30, Unit::Days), date(2026, 4, 1));
}

#[test]
fn danger_is_decided_within_24_hours_and_followed_up_after_48_and_72() {
    let flagged = at("2026-03-06T22:15:00+07:00");
    let after = |hours| vn().due(flagged, Length::new(hours, Unit::Hours));
    assert_eq!(after(24), at("2026-03-07T22:15:00+07:00"));
    assert_eq!(after(48), at("2026-03-08T22:15:00+07:00"));
    assert_eq!(after(72), at("2026-03-09T22:15:00+07:00"));
    assert_eq!(vn().due(flagged, Length::new(15, Unit::Minutes)), at("2026-03-06T22:30:00+07:00"));
}

#[test]
fn a_report_is_acknowledged_in_three_working_days_and_by_law_in_seven() {
    let sent = date(2026, 3, 5);
    assert_eq!(last(sent, 3, Unit::WorkingDays), date(2026, 3, 10));
    // The alarm is on day 6, the breach is when day 7 is over.
    assert_eq!(last(sent, 6, Unit::Days), date(2026, 3, 11));
    assert_eq!(last(sent, 7, Unit::Days), date(2026, 3, 12));
}

#[test]
fn feedback_is_due_three_months_after_the_acknowledgement() {
    assert_eq!(last(date(2026, 11, 30), 3, Unit::Months), date(2027, 2, 28));
    assert_eq!(last(date(2026, 3, 2), 60, Unit::Days), date(2026, 5, 1));
    assert_eq!(last(date(2026, 3, 2), 80, Unit::Days), date(2026, 5, 21));
    assert_eq!(last(date(2026, 3, 2), 3, Unit::Months), date(2026, 6, 2));
}

#[test]
fn weekends_are_those_of_the_country() {
    let weekend = Weekend::of(&[Weekday::Friday, Weekday::Saturday]).unwrap();
    let calendar = Calendar::of(None).with_weekend(weekend);
    // Thursday 5 March 2026: Friday and Saturday do not count, Sunday does.
    let three = Length::new(3, Unit::WorkingDays);
    assert_eq!(calendar.last_day(date(2026, 3, 5), three), date(2026, 3, 10));
    assert_eq!(vn().last_day(date(2026, 3, 5), three), date(2026, 3, 10));
    assert_eq!(calendar.last_day(date(2026, 3, 8), three), date(2026, 3, 11));
    assert!(Weekend::of(&[]).is_some());
    let all: Vec<Weekday> = Weekday::Monday.cycle_forward().take(7).collect();
    assert!(Weekend::of(&all).is_none(), "a week without a working day never ends");
}

// R9
#[test]
fn r9_days_end_where_the_person_works_whatever_the_zone_does() {
    let seven = Length::new(7, Unit::Days);
    let ends = |zone: &str, from: &str| {
        Calendar::in_zone(TimeZone::get(zone).unwrap()).due(at(from), seven).to_string()
    };
    assert_eq!(ends("Asia/Ho_Chi_Minh", "2026-03-02T23:30:00+07:00"), "2026-03-09T17:00:00Z");
    assert_eq!(ends("Asia/Yangon", "2026-03-02T23:30:00+06:30"), "2026-03-09T17:30:00Z");
    assert_eq!(ends("Asia/Kathmandu", "2026-03-02T23:30:00+05:45"), "2026-03-09T18:15:00Z");
    // Clocks go forward in Berlin on 29 March 2026 and back on 25 October.
    assert_eq!(ends("Europe/Berlin", "2026-03-25T12:00:00+01:00"), "2026-04-01T22:00:00Z");
    assert_eq!(ends("Europe/Berlin", "2026-10-20T12:00:00+02:00"), "2026-10-27T23:00:00Z");
    // Midnight itself is skipped in Beirut on 29 March 2026: the day begins an hour later.
    assert_eq!(ends("Asia/Beirut", "2026-03-21T12:00:00+02:00"), "2026-03-28T22:00:00Z");
    // A leap day is a day like others.
    assert_eq!(ends("Asia/Bangkok", "2028-02-25T09:00:00+07:00"), "2028-03-03T17:00:00Z");
}

proptest! {
    // R9
    #[test]
    fn r9_more_time_is_never_less(
        day in 0_i32..40_000,
        amount in 0_u32..400,
        unit in prop::sample::select(vec![Unit::Days, Unit::WorkingDays, Unit::Months]),
        zone in prop::sample::select(vec![
            "UTC", "Asia/Yangon", "Asia/Kathmandu", "Europe/Berlin", "America/Santiago",
        ]),
    ) {
        let calendar = Calendar::in_zone(TimeZone::get(zone).unwrap());
        let from = date(1970, 1, 1).saturating_add(jiff::Span::new().days(day));
        let length = Length::new(amount, unit);
        let last = calendar.last_day(from, length);
        prop_assert!(last >= from);
        prop_assert!(calendar.last_day(from, Length::new(amount + 1, unit)) > last);
        let end = calendar.end_of(last);
        prop_assert!(calendar.day(end) > last);
        prop_assert_eq!(calendar.day(end - SignedDuration::from_secs(1)), last);
        if unit == Unit::WorkingDays && amount > 0 {
            prop_assert!(!Weekend::default().has(last.weekday()));
        }
    }
}
