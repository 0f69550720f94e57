//! Maternity: when leave may begin and when it ends, and who pays how much.

use jiff::{ToSpan, civil::Date};

use super::Stop;
use super::exact::Exact;
use super::read::Side;
use super::rules::Rule;
use super::said::{Arg, Line};
use super::work::{Per, Work, days_between, days_later, months_later};

/// Days of a month where a part of a month's pay is meant.
const MONTH: i64 = 30;
/// A birth lies at most this many days behind or ahead.
const NEAR: i64 = 400;

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let birth = work.given.day("birth", work.today, Side::Future)?;
    if days_between(birth, work.today).abs() > NEAR {
        return Err(Stop::Unclear("birth"));
    }
    let children = work.given.number("children", 8)?.map_or(1, Exact::floor).max(1);
    let rule = work.rules.get("maternity", birth).ok_or(Stop::NoRule)?;
    work.rule_on("maternity", birth);
    let length = Length::of(rule, children);
    let earliest = match (rule.count("before-months"), rule.count("before-days")) {
        (Some(months), _) => Some(months_later(birth, -months)),
        (_, Some(days)) => Some(days_later(birth, -days)),
        _ => None,
    };
    let begun = earliest.unwrap_or(birth);
    let line = Line::new("maternity")
        .with("length", Arg::Number(Exact::whole(length.count())))
        .with("unit", Arg::Word(length.unit()))
        .with("from", Arg::Day(begun))
        .with("to", Arg::Day(length.last(begun)));
    work.answer(line);
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
    if let Some(earliest) = earliest {
        let line = Line::new("maternity-earliest").with("day", Arg::Day(earliest));
        work.step(line.by("maternity"));
    }
    let line = Line::new("maternity-from-birth")
        .with("from", Arg::Day(birth))
        .with("to", Arg::Day(length.last(birth)));
    work.step(line);
    if let Some(months) = rule.count("return-months") {
        let line = Line::new("maternity-return")
            .with("months", Arg::Number(Exact::whole(months)))
            .with("day", Arg::Day(months_later(begun, months)));
        work.note(line.by("maternity"));
    }
    pay(work, rule, birth, length, children)
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

fn pay(
    work: &mut Work<'_>,
    rule: &Rule,
    birth: Date,
    length: Length,
    children: i64,
) -> Result<(), Stop> {
    if work.given.text("wage").is_empty() || work.given.text("wage") == "skip" {
        return Ok(());
    }
    let wage = work.read_money("wage")?;
    let day = match work.per() {
        Per::Month => wage.over(Exact::whole(MONTH)),
        _ => wage,
    };
    let mut sum = Exact::ZERO;
    if let Some(paid) = rule.count("paid-days") {
        let part = day.times(Exact::whole(paid));
        let line = Line::new("maternity-employer-days")
            .with("days", Arg::Number(Exact::whole(paid)))
            .with("day", work.money(day))
            .with("sum", work.money(part));
        work.step(line.by("maternity"));
        sum = sum.plus(part);
    }
    for (id, line) in
        [("maternity-pay", "maternity-share"), ("maternity-insurance", "maternity-insured")]
    {
        let Some(held) = work.rule_on(id, birth) else { continue };
        let percent = held.figure("percent").ok_or(Stop::NoRule)?;
        let base = held.figure("ceiling").map_or(wage, |ceiling| wage.at_most(ceiling));
        let part = match (held.count("days"), length) {
            (Some(days), _) | (None, Length::Days(days)) => {
                base.percent(percent).times(Exact::whole(days)).over(Exact::whole(MONTH))
            }
            (None, Length::Months(months)) => base.percent(percent).times(Exact::whole(months)),
        };
        let line = Line::new(line)
            .with("percent", Arg::Number(percent))
            .with("base", work.money(base))
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
    }
    if let (Some(grant), Some(level)) =
        (work.rule_on("birth-grant", birth), work.rule_on("reference-level", birth))
    {
        let times = grant.figure("times").ok_or(Stop::NoRule)?;
        let level = level.figure("month").ok_or(Stop::NoRule)?;
        let part = level.times(times).times(Exact::whole(children));
        let line = Line::new("maternity-birth-grant")
            .with("times", Arg::Number(times))
            .with("level", work.money(level))
            .with("children", Arg::Number(Exact::whole(children)))
            .with("sum", work.money(part));
        work.step(line.by("birth-grant"));
        sum = sum.plus(part);
    }
    if sum.is_some() {
        let line = Line::new("maternity-sum").with("sum", work.money(sum));
        work.answer(line);
        work.note(Line::new("assume-insured"));
    }
    Ok(())
}
