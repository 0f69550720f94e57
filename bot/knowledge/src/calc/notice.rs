//! Notice: the last day when notice is given on a day.

use domain::deadline;
use jiff::civil::Date;

use super::Stop;
use super::exact::Exact;
use super::leaving::reached;
use super::said::{Arg, Line};
use super::work::{Work, days_between, days_later, months_between, months_later};
use crate::typed::Side;

/// Notice that the company gives stands in other articles in some countries.
const BY_COMPANY: &str = "notice-company";

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let given = match work.given.text("given") {
        "" => work.today,
        _ => work.given.day("given", work.today, Side::Near)?,
    };
    let company = work.given.text("who") == "company";
    work.must("notice")?;
    let id = if company && work.has(BY_COMPANY) { BY_COMPANY } else { "notice" };
    let rule = work.must(id)?;
    if work.has("notice-open") {
        by_service(work, given, company)?;
    } else if rule.figure("pay-periods").is_some() {
        by_pay_day(work)?;
    } else if let Some(days) = rule.count("days") {
        in_days(work, given, days, id);
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
            say(work, given, last, Line::new("notice-working-days"), days, id);
            work.note(Line::new("assume-weekend"));
        } else {
            in_days(work, given, days, id);
        }
    }
    if company {
        // Where the law asks for no reason, it asks for the pay of the time instead.
        work.note(match rule.figure("pay-periods") {
            Some(_) => Line::new("notice-paid-out").by(id),
            None => Line::new("notice-reason"),
        });
        work.dismissal();
    } else {
        work.note(Line::new("notice-leaving"));
        work.rule("leaving-early");
    }
    Ok(())
}

fn in_days(work: &mut Work<'_>, given: Date, days: i64, by: &str) {
    say(work, given, days_later(given, days), Line::new("notice-days"), days, by);
}

fn say(work: &mut Work<'_>, given: Date, last: Date, step: Line, length: i64, by: &str) {
    work.answer(Line::new("notice").with("day", Arg::Day(last)).with("given", Arg::Day(given)));
    work.step(step.with("length", Arg::Number(Exact::whole(length))).by(by));
}

/// Longer service, longer notice: days up to two years, months after. A contract with an end
/// date has no last day by notice.
fn by_service(work: &mut Work<'_>, given: Date, company: bool) -> Result<(), Stop> {
    let start = work.given.day("start", work.today, Side::Past)?;
    if start > given {
        return Err(Stop::Unclear("start"));
    }
    let (days, months) = (days_between(start, given) + 1, months_between(start, given));
    if work.given.text("contract") == "fixed" {
        let by = if company { "dismissal" } else { "leaving-early" };
        work.answer(Line::new("notice-fixed").by(by));
        if !company {
            work.step(Line::new("notice-fixed-self").by(by));
        }
        let rule = work.must("notice-fixed")?;
        if let Some(row) = reached(&rule.rows, days, months) {
            let line = Line::new("notice-fixed-days").with("length", Arg::Number(row.value));
            work.step(line.by("notice-fixed"));
        }
        return Ok(());
    }
    let rule = work.must("notice-open")?;
    let Some(row) = reached(&rule.rows, days, months) else {
        work.answer(Line::new("notice-none"));
        return Ok(());
    };
    let length = row.value.floor();
    let in_months = row.key.as_deref() == Some("months");
    let last = if in_months { months_later(given, length) } else { days_later(given, length) };
    let step = Line::new(if in_months { "notice-months" } else { "notice-days" });
    say(work, given, last, step, length, "notice-open");
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
        // Who is paid on the last day of one month is paid on the last day of the next.
        _ if pay_day == pay_day.last_of_month() => months_later(pay_day, 1).last_of_month(),
        _ => months_later(pay_day, 1),
    };
    let line =
        Line::new("notice-pay-day").with("day", Arg::Day(last)).with("given", Arg::Day(pay_day));
    work.answer(line);
    work.step(Line::new("notice-pay-step").by("notice"));
    work.note(Line::new("assume-next-pay").with("day", Arg::Day(last)));
    Ok(())
}
