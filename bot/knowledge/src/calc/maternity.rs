//! Maternity: when leave may begin and when it ends, and who pays how much.

use jiff::{ToSpan, civil::Date};

use super::Stop;
use super::exact::Exact;
use super::rules::Rule;
use super::said::{Arg, Line};
use super::work::{Work, days_between, days_later, months_later};
use crate::typed::Side;

/// Days of a month where a part of a month's pay is meant; told as an assumption.
const MONTH: i64 = 30;
/// A birth lies at most this many days behind or ahead.
const NEAR: i64 = 400;

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let birth = work.given.day("birth", work.today, Side::Near)?;
    if days_between(birth, work.today).abs() > NEAR {
        return Err(Stop::Unclear("birth"));
    }
    work.on = birth;
    let children = work.given.number("children", 8)?.map_or(1, Exact::floor).max(1);
    let rule = work.must("maternity")?;
    let length = Length::of(rule, children);
    let line = Line::new("maternity-length")
        .with("length", Arg::Number(Exact::whole(length.count())))
        .with("unit", Arg::Word(length.unit()));
    work.step(line.by("maternity"));
    if children > 1
        && let Some(more) = rule.figure("child-months")
    {
        let line = Line::new("maternity-children")
            .with("more", Arg::Number(more))
            .with("children", Arg::Number(Exact::whole(children)));
        work.step(line.by("maternity"));
    }
    dates(work, rule, birth, length);
    if let Some(months) = rule.figure("return-months") {
        let line = Line::new("maternity-return").with("months", Arg::Number(months));
        work.note(line.by("maternity"));
    }
    pay(work, rule, length)
}

/// First and last day: at the earliest where a rule says how early, and from the birth on.
fn dates(work: &mut Work<'_>, rule: &Rule, birth: Date, length: Length) {
    let earliest = match (rule.count("before-months"), rule.count("before-days")) {
        (Some(months), _) => Some(months_later(birth, -months)),
        (_, Some(days)) => Some(days_later(birth, -days)),
        _ => None,
    };
    // Days that are only for the time before the birth are not carried over.
    let to = match rule.count("after-days") {
        Some(days) => Length::Days(days).last(birth),
        None => length.last(birth),
    };
    let said = |id, from, to| {
        Line::new(id)
            .with("length", Arg::Number(Exact::whole(length.count())))
            .with("unit", Arg::Word(length.unit()))
            .with("from", Arg::Day(from))
            .with("to", Arg::Day(to))
    };
    if let Some(begun) = earliest {
        work.answer(said("maternity", begun, length.last(begun)));
        let line = Line::new("maternity-earliest").with("day", Arg::Day(begun));
        work.step(line.by("maternity"));
        let line = Line::new("maternity-from-birth");
        work.step(line.with("from", Arg::Day(birth)).with("to", Arg::Day(to)).by("maternity"));
    } else {
        work.answer(said("maternity-birth", birth, to));
        work.note(Line::new("maternity-earlier"));
    }
}

/// How long the leave is.
#[derive(Clone, Copy)]
enum Length {
    Months(i64),
    Days(i64),
}

impl Length {
    fn of(rule: &Rule, children: i64) -> Self {
        let more = rule.count("child-months").unwrap_or(0) * (children - 1);
        match rule.count("months") {
            Some(months) => Self::Months(months + more),
            None => Self::Days(rule.count("days").unwrap_or(0)),
        }
    }

    const fn count(self) -> i64 {
        match self {
            Self::Months(count) | Self::Days(count) => count,
        }
    }

    const fn unit(self) -> &'static str {
        match self {
            Self::Months(_) => "unit-months",
            Self::Days(_) => "unit-days",
        }
    }

    /// The last day of a leave that begins on a day.
    fn last(self, begun: Date) -> Date {
        match self {
            Self::Months(months) => months_later(begun, months).saturating_sub(1.day()),
            Self::Days(days) => days_later(begun, (days - 1).max(0)),
        }
    }
}

fn pay(work: &mut Work<'_>, rule: &Rule, length: Length) -> Result<(), Stop> {
    if matches!(work.given.text("wage"), "" | "skip") {
        return Ok(());
    }
    let wage = work.read_money("wage")?;
    let wage = work.month_wage(wage)?;
    let mut sum = Exact::ZERO;
    if let Some(paid) = rule.figure("paid-days") {
        let day = work.day_wage(wage, Some(Exact::whole(MONTH)));
        let part = day.times(paid);
        let line = Line::new("maternity-employer-days")
            .with("days", Arg::Number(paid))
            .with("day", work.money(day))
            .with("sum", work.money(part));
        work.step(line.by("maternity"));
        sum = sum.plus(part);
    }
    for (id, line) in
        [("maternity-pay", "maternity-share"), ("maternity-insurance", "maternity-insured")]
    {
        let Some(held) = work.rule(id) else { continue };
        let percent = held.figure("percent").ok_or(Stop::NoRule)?;
        let base = held.figure("ceiling").map_or(wage, |ceiling| wage.at_most(ceiling));
        let months = match (held.figure("days"), length) {
            (Some(days), _) => days.over(Exact::whole(MONTH)),
            (None, Length::Days(days)) => Exact::whole(days).over(Exact::whole(MONTH)),
            (None, Length::Months(months)) => Exact::whole(months),
        };
        let part = base.percent(percent).times(months);
        let line = Line::new(line)
            .with("percent", Arg::Number(percent))
            .with("base", work.money(base))
            .with("months", Arg::Number(months))
            .with("sum", work.money(part));
        work.step(line.by(id));
        sum = sum.plus(part);
        if let Some(grant) = held.figure("grant") {
            let line = Line::new("maternity-grant").with("sum", work.money(grant));
            work.step(line.by(id));
            sum = sum.plus(grant);
        }
        if let Some(months) = held.figure("least-months") {
            let line = Line::new("maternity-service").with("months", Arg::Number(months));
            work.note(line.by(id));
        }
        if let (Some(paid), Some(within)) = (held.figure("paid-months"), held.figure("in-months")) {
            let line = Line::new("maternity-paid-in")
                .with("paid", Arg::Number(paid))
                .with("within", Arg::Number(within));
            work.note(line.by(id));
        }
    }
    if sum.is_some() {
        let line = Line::new("maternity-sum").with("sum", work.money(sum));
        work.answer(line);
        let month = Exact::whole(MONTH);
        work.note(Line::new("assume-month").with("days", Arg::Number(month)));
        work.note(Line::new("assume-insured"));
    }
    Ok(())
}
