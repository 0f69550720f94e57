//! Notice: the last day when notice is given on a day.

use domain::deadline;
use jiff::civil::Date;

use super::Stop;
use super::exact::Exact;
use super::leaving::reached;
use super::read::Side;
use super::said::{Arg, Line};
use super::work::{Work, days_between, days_later, months_between, months_later};

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let given = match work.given.text("given") {
        "" => work.today,
        _ => work.given.day("given", work.today, Side::Future)?,
    };
    let rule = work.must("notice")?;
    if work.rules.get("notice-open", work.today).is_some() {
        by_service(work, given)?;
    } else if rule.figure("pay-periods").is_some() {
        by_pay_day(work)?;
    } else if let Some(days) = rule.count("days") {
        in_days(work, given, days);
    } else {
        let kind = work.given.text("contract");
        let figure = match kind {
            "open" => "open-days",
            "long" => "long-days",
            _ => "short-working-days",
        };
        let days = rule.count(figure).ok_or(Stop::NoRule)?;
        if figure == "short-working-days" {
            let last = deadline::working_days_after(given, u32::try_from(days).unwrap_or(0));
            say(work, given, last, Line::new("notice-working-days"), days);
            work.note(Line::new("assume-weekend"));
        } else {
            in_days(work, given, days);
        }
    }
    let who = work.given.text("who");
    work.note(Line::new(if who == "company" { "notice-company" } else { "notice-leaving" }));
    Ok(())
}

fn in_days(work: &mut Work<'_>, given: Date, days: i64) {
    say(work, given, days_later(given, days), Line::new("notice-days"), days);
}

fn say(work: &mut Work<'_>, given: Date, last: Date, step: Line, length: i64) {
    work.answer(Line::new("notice").with("day", Arg::Day(last)).with("given", Arg::Day(given)));
    work.step(step.with("length", Arg::Number(Exact::whole(length))).by("notice"));
}

/// Longer service, longer notice: days up to two years, months after.
fn by_service(work: &mut Work<'_>, given: Date) -> Result<(), Stop> {
    let start = work.given.day("start", work.today, Side::Past)?;
    if start > given {
        return Err(Stop::Unclear("start"));
    }
    let fixed = work.given.text("contract") == "fixed";
    let id = if fixed { "notice-fixed" } else { "notice-open" };
    let rule = work.must(id)?;
    let (days, months) = (days_between(start, given) + 1, months_between(start, given));
    let Some(row) = reached(&rule.rows, days, months) else {
        work.answer(Line::new("notice-none"));
        return Ok(());
    };
    let length = row.value.floor();
    let in_months = row.key.as_deref() == Some("months");
    let last = if in_months { months_later(given, length) } else { days_later(given, length) };
    let step = Line::new(if in_months { "notice-months" } else { "notice-days" });
    say(work, given, last, step, length);
    Ok(())
}

/// Notice on or before one pay day ends the work on the next.
fn by_pay_day(work: &mut Work<'_>) -> Result<(), Stop> {
    let pay_day = work.given.day("pay-day", work.today, Side::Future)?;
    if pay_day < work.today {
        return Err(Stop::Unclear("pay-day"));
    }
    let last = match work.given.text("pays") {
        "week" => days_later(pay_day, 7),
        "half-month" => days_later(pay_day, 15),
        _ => months_later(pay_day, 1),
    };
    let line =
        Line::new("notice-pay-day").with("day", Arg::Day(last)).with("given", Arg::Day(pay_day));
    work.answer(line);
    work.step(Line::new("notice-pay-step").by("notice"));
    if work.given.text("pays") == "half-month" {
        work.note(Line::new("assume-half-month"));
    }
    Ok(())
}
