//! Late wages: days late, and the interest where the law has it.

use super::Stop;
use super::exact::Exact;
use super::said::{Arg, Line};
use super::work::{Work, days_between, days_later};
use crate::typed::Side;

const YEAR: i64 = 365;

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let amount = work.read_money("amount")?;
    let due = work.given.day("due", work.today, Side::Past)?;
    let paid = match work.given.text("paid") {
        "" | "not-yet" => work.today,
        _ => work.given.day("paid", work.today, Side::Past)?,
    };
    if due > work.today || paid > work.today {
        return Err(Stop::Unclear(if due > work.today { "due" } else { "paid" }));
    }
    work.on = due;
    let days = days_between(due, paid);
    let rule = work.must("late-pay")?;
    let late = Line::new("late-days")
        .with("due", Arg::Day(due))
        .with("paid", Arg::Day(paid))
        .with("days", Arg::Number(Exact::whole(days.max(0))));
    work.step(late);
    if days <= 0 {
        work.answer(Line::new("late-not"));
        return Ok(());
    }
    let count = Arg::Number(Exact::whole(days));
    if let Some(percent) = rule.figure("year-percent") {
        let interest = yearly(amount, percent, days);
        let line = Line::new("late-owed")
            .with("sum", work.money(interest))
            .with("amount", work.money(amount))
            .with("days", count.clone());
        work.answer(line);
        let line = interest_line(work, amount, percent, days, interest);
        work.step(line.by("late-pay"));
        extra(work, amount, days);
    } else if let Some(after) = rule.count("after-days") {
        from_a_day(work, amount, due, days, after)?;
    } else {
        return Err(Stop::NoRule);
    }
    work.disputes(Some(due));
    Ok(())
}

/// Interest is owed only from a number of days on, at a rate that a bank publishes.
fn from_a_day(
    work: &mut Work<'_>,
    amount: Exact,
    due: jiff::civil::Date,
    days: i64,
    after: i64,
) -> Result<(), Stop> {
    if days < after {
        let line = Line::new("late-soon")
            .with("days", Arg::Number(Exact::whole(days)))
            .with("after", Arg::Number(Exact::whole(after)))
            .with("day", Arg::Day(days_later(due, after)));
        work.answer(line);
        let step = Line::new("late-from").with("after", Arg::Number(Exact::whole(after)));
        work.step(step.by("late-pay"));
    } else if let Some(rate) = work.given.number("rate", 50)?.filter(|rate| rate.is_some()) {
        let interest = yearly(amount, rate, days);
        let line = Line::new("late-owed")
            .with("sum", work.money(interest))
            .with("amount", work.money(amount))
            .with("days", Arg::Number(Exact::whole(days)));
        work.answer(line);
        let line = interest_line(work, amount, rate, days, interest);
        work.rule("late-rate");
        work.step(line.by("late-rate"));
        work.note(Line::new("assume-rate"));
    } else {
        let line = Line::new("late-interest")
            .with("amount", work.money(amount))
            .with("days", Arg::Number(Exact::whole(days)));
        work.answer(line);
        if work.rule("late-rate").is_some() {
            work.step(Line::new("late-how").by("late-rate"));
        }
    }
    if let Some(latest) = work.must("late-pay")?.figure("latest-days") {
        work.note(Line::new("late-latest").with("days", Arg::Number(latest)).by("late-pay"));
    }
    Ok(())
}

fn yearly(amount: Exact, percent: Exact, days: i64) -> Exact {
    amount.percent(percent).times(Exact::whole(days)).over(Exact::whole(YEAR))
}

fn interest_line(work: &Work<'_>, amount: Exact, rate: Exact, days: i64, sum: Exact) -> Line {
    Line::new("late-step")
        .with("amount", work.money(amount))
        .with("percent", Arg::Number(rate))
        .with("days", Arg::Number(Exact::whole(days)))
        .with("year", Arg::Number(Exact::whole(YEAR)))
        .with("sum", work.money(sum))
}

/// What comes on top when pay was kept back on purpose, for every full stretch of days.
fn extra(work: &mut Work<'_>, amount: Exact, days: i64) {
    let Some(rule) = work.rule("late-pay") else { return };
    let (Some(percent), Some(every)) = (rule.figure("extra-percent"), rule.count("extra-days"))
    else {
        return;
    };
    let times = days / every.max(1);
    if times > 0 {
        let sum = amount.percent(percent).times(Exact::whole(times));
        let line = Line::new("late-extra")
            .with("percent", Arg::Number(percent))
            .with("every", Arg::Number(Exact::whole(every)))
            .with("times", Arg::Number(Exact::whole(times)))
            .with("sum", work.money(sum));
        work.note(line.by("late-pay"));
    }
}
