//! Overtime, night and rest-day pay: hours by kind, each at its own rate.

use super::Stop;
use super::exact::Exact;
use super::said::{Arg, Line};
use super::work::{Per, Work};

/// Kinds of hours: the question, the figure, the word for it.
const KINDS: [(&str, &str, &str); 9] = [
    ("h-day", "day", "kind-day"),
    ("h-rest", "rest", "kind-rest"),
    ("h-rest-overtime", "rest-overtime", "kind-rest-overtime"),
    ("h-holiday", "holiday", "kind-holiday"),
    ("h-night-shift", "night-shift", "kind-night-shift"),
    ("h-night", "night", "kind-night"),
    ("h-night-after-day", "night-after-day", "kind-night-after-day"),
    ("h-night-rest", "night-rest", "kind-night-rest"),
    ("h-night-holiday", "night-holiday", "kind-night-holiday"),
];
/// Rules in which a rate may stand.
const RATES: [&str; 3] = ["overtime", "overtime-rest", "overtime-night"];
/// Normal hours that are worked at night are no overtime.
const NORMAL: &str = "night-shift";

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let wage = work.read_money("wage")?;
    let hour = work.hour(wage)?;
    let mut sum = Exact::ZERO;
    let mut over = Exact::ZERO;
    let mut any = false;
    for (question, kind, word) in KINDS {
        let Some(hours) = work.given.hours(question)?.filter(|hours| hours.is_some()) else {
            continue;
        };
        let (rule, percent) = rate(work, kind)?;
        let part = hour.times(hours).percent(percent);
        let line = Line::new(if kind == NORMAL { "hours-extra" } else { "hours" })
            .with("kind", Arg::Word(word))
            .with("hours", Arg::Number(hours))
            .with("hour", work.money(hour))
            .with("percent", Arg::Number(percent))
            .with("sum", work.money(part));
        work.step(line.by(rule));
        sum = sum.plus(part);
        if kind != NORMAL {
            over = over.plus(hours);
        }
        any = true;
    }
    if !any {
        return Err(Stop::Unclear("hours"));
    }
    let line = Line::new("overtime").with("sum", work.money(sum));
    work.answer(line);
    work.note(Line::new("assume-besides"));
    work.note(Line::new("assume-round"));
    work.note(Line::new("assume-now"));
    other_day(work)?;
    limits(work, over)?;
    work.disputes(None);
    Ok(())
}

/// The day off that is owed besides for a weekly day off that was worked.
fn other_day(work: &mut Work<'_>) -> Result<(), Stop> {
    let worked = work.given.hours("h-rest")?.is_some_and(Exact::is_some);
    let months =
        work.rules.get("overtime-rest", work.on).and_then(|rule| rule.figure("other-day-months"));
    if let Some(months) = months.filter(|_| worked) {
        let line = Line::new("rest-other-day").with("months", Arg::Number(months));
        work.note(line.by("overtime-rest"));
    }
    Ok(())
}

/// The rule that has a rate for a kind of hours, and the rate.
fn rate(work: &mut Work<'_>, kind: &str) -> Result<(&'static str, Exact), Stop> {
    let daily = format!("{kind}-daily");
    let names = [daily.as_str(), kind];
    let names = if work.per() == Per::Month { &names[1..] } else { &names[..] };
    for name in names {
        for id in RATES {
            let held = work.rules.get(id, work.today).and_then(|rule| rule.figure(name));
            if let Some(percent) = held {
                work.rule(id);
                return Ok((id, percent));
            }
        }
    }
    Err(Stop::NoRule)
}

/// How many hours there may be: beyond the first limit a warning, up to the second a matter
/// on which sources differ.
fn limits(work: &mut Work<'_>, month: Exact) -> Result<(), Stop> {
    let year = work.given.number("year-hours", 5_000)?;
    let Some(rule) = work.rule("overtime-cap") else { return Ok(()) };
    let year = year.map(|before| before.plus(month));
    let spans = [
        ("month", Some(month), "month-warn", "month-ask"),
        ("year", year, "year-warn", "year-ask"),
    ];
    for (span, hours, warn, ask) in spans {
        let (Some(hours), Some(warn)) = (hours, rule.figure(warn)) else { continue };
        let ask = rule.figure(ask).unwrap_or(warn);
        let id = match (span, hours) {
            ("month", hours) if hours > ask => "cap-month-over",
            ("month", hours) if hours > warn => "cap-month-ask",
            ("year", hours) if hours > ask => "cap-year-over",
            ("year", hours) if hours > warn => "cap-year-ask",
            _ => continue,
        };
        let line = Line::new(id)
            .with("hours", Arg::Number(hours))
            .with("warn", Arg::Number(warn))
            .with("ask", Arg::Number(ask));
        work.note(line.by("overtime-cap"));
    }
    for (figure, id) in [("week", "cap-week"), ("day", "cap-day")] {
        if let Some(limit) = rule.figure(figure) {
            work.note(Line::new(id).with("limit", Arg::Number(limit)).by("overtime-cap"));
        }
    }
    Ok(())
}
