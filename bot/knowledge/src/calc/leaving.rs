//! Final pay and severance: what is owed at the end, and until when.

use domain::deadline;
use jiff::{ToSpan, civil::Date};

use super::Stop;
use super::exact::Exact;
use super::read::Side;
use super::rules::Row;
use super::said::{Arg, Line};
use super::work::{Per, Work, days_between, days_later, months_between};

/// Service, and pay by the month.
struct Service {
    start: Date,
    end: Date,
    days: i64,
    months: i64,
    /// Pay of a month or of a day, as the person said.
    wage: Exact,
}

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let start = work.given.day("start", work.today, Side::Past)?;
    let end = work.given.day("end", work.today, Side::Past)?;
    if start > end {
        return Err(Stop::Unclear("start"));
    }
    let wage = work.read_money("wage")?;
    let days = days_between(start, end) + 1;
    let service = Service { start, end, days, months: months_between(start, end), wage };
    let line = Line::new("service")
        .with("start", Arg::Day(start))
        .with("end", Arg::Day(end))
        .with("years", Arg::Number(Exact::whole(service.months / 12)))
        .with("months", Arg::Number(Exact::whole(service.months % 12)));
    work.step(line);
    let sum = severance(work, &service)?.plus(unused_leave(work, &service)?);
    if sum.is_some() {
        let line = Line::new("leaving").with("sum", work.money(sum));
        work.answer(line);
    } else {
        work.answer(Line::new("leaving-none"));
    }
    work.note(Line::new("besides-wages"));
    last_day_to_pay(work, end)
}

fn severance(work: &mut Work<'_>, service: &Service) -> Result<Exact, Stop> {
    let why = work.given.text("why");
    if why == "fault" {
        work.note(Line::new("severance-fault"));
        return Ok(Exact::ZERO);
    }
    if work.rules.get("severance-years", work.today).is_some() {
        return by_years(work, service, why);
    }
    if work.rules.get("seniority", work.today).is_some() {
        return by_contract(work, service);
    }
    if why == "resigned" {
        work.note(Line::new("severance-resigned"));
        return Ok(Exact::ZERO);
    }
    by_steps(work, service)
}

/// Half a month or a month for each year that no jobless insurance covers.
fn by_years(work: &mut Work<'_>, service: &Service, why: &str) -> Result<Exact, Stop> {
    let rule = work.must("severance-years")?;
    let least = rule.count("least-months").unwrap_or(0);
    let half = rule.count("half-year-months").unwrap_or(0);
    if service.months < least {
        let line = Line::new("severance-short").with("months", Arg::Number(Exact::whole(least)));
        work.step(line.by("severance-years"));
        return Ok(Exact::ZERO);
    }
    let counted = match work.given.text("uninsured") {
        "all-insured" => 0,
        "none-insured" => service.months,
        _ => work
            .given
            .number("uninsured", 1_200)?
            .map_or(service.months, Exact::floor)
            .min(service.months),
    };
    // Odd months count as half a year, or as a whole one.
    let years = Exact::whole(counted / 12).plus(match counted % 12 {
        0 => Exact::ZERO,
        odd if odd <= half => Exact::whole(1).over(Exact::whole(2)),
        _ => Exact::whole(1),
    });
    let redundant = why == "redundancy";
    let id = if redundant { "redundancy-years" } else { "severance-years" };
    let rule = work.must(id)?;
    let each = rule.figure("months-a-year").ok_or(Stop::NoRule)?;
    let least = rule.figure("least-pay-months").unwrap_or(Exact::ZERO);
    let months = years.times(each).at_least(least);
    let sum = service.wage.times(months);
    let counted = Line::new("severance-counted")
        .with("counted", Arg::Number(Exact::whole(counted)))
        .with("years", Arg::Number(years));
    work.step(counted.by("severance-years"));
    if !months.is_some() {
        work.note(Line::new("severance-insured").by("severance-years"));
        return Ok(Exact::ZERO);
    }
    let line = Line::new("severance-months")
        .with("months", Arg::Number(months))
        .with("wage", work.money(service.wage))
        .with("sum", work.money(sum));
    work.step(line.by(id));
    work.note(Line::new("assume-average"));
    Ok(sum)
}

/// So many days or months of pay from so much service on.
fn by_steps(work: &mut Work<'_>, service: &Service) -> Result<Exact, Stop> {
    let in_days = work.rules.get("severance-days", work.today).is_some();
    let id = if in_days { "severance-days" } else { "severance-months" };
    let rule = work.must(id)?;
    let Some(row) = reached(&rule.rows, service.days, service.months) else {
        work.step(Line::new("severance-too-short").by(id));
        return Ok(Exact::ZERO);
    };
    let (line, sum) = if in_days {
        let day = day_wage(work, service.wage, rule.figure("month-days"));
        let sum = day.times(row.value);
        let line = Line::new("severance-days")
            .with("days", Arg::Number(row.value))
            .with("day", work.money(day));
        (line, sum)
    } else {
        let sum = service.wage.times(row.value);
        let line = Line::new("severance-months")
            .with("months", Arg::Number(row.value))
            .with("wage", work.money(service.wage));
        (line, sum)
    };
    let line = line.with("sum", work.money(sum));
    work.step(line.by(id));
    Ok(sum)
}

/// The last row that so much service reaches.
pub(super) fn reached(rows: &[Row], days: i64, months: i64) -> Option<&Row> {
    rows.iter().rfind(|row| {
        row.days.is_none_or(|from| days >= from) && row.months.is_none_or(|from| months >= from)
    })
}

/// Seniority pay twice a year, or a share of all wages at the end of a fixed contract.
fn by_contract(work: &mut Work<'_>, service: &Service) -> Result<Exact, Stop> {
    if work.given.text("contract") == "fixed" {
        let rule = work.must("severance-fixed")?;
        let percent = rule.figure("percent").ok_or(Stop::NoRule)?;
        let wages = service.wage.times(Exact::whole(service.months));
        let sum = wages.percent(percent);
        let line = Line::new("severance-share")
            .with("wages", work.money(wages))
            .with("percent", Arg::Number(percent))
            .with("sum", work.money(sum));
        work.step(line.by("severance-fixed"));
        work.note(Line::new("assume-same-wage"));
        return Ok(sum);
    }
    let rule = work.must("seniority")?;
    let each = rule.figure("half-days").ok_or(Stop::NoRule)?;
    let least = rule.count("least-months").unwrap_or(1);
    let halves = half_years(service.start.max(rule.period.from), service.end, least);
    let day = day_wage(work, service.wage, rule.figure("month-days"));
    let sum = day.times(each).times(Exact::whole(halves));
    let line = Line::new("seniority")
        .with("halves", Arg::Number(Exact::whole(halves)))
        .with("days", Arg::Number(each))
        .with("day", work.money(day))
        .with("sum", work.money(sum));
    work.step(line.by("seniority"));
    work.note(Line::new("seniority-paid"));
    Ok(sum)
}

/// Halves of years (January to June, July to December) with enough months of work in them.
fn half_years(start: Date, end: Date, least: i64) -> i64 {
    let mut count = 0;
    let mut first = start.first_of_year();
    while first <= end {
        let next = first.saturating_add(6.months());
        let (from, to) = (start.max(first), end.min(next.saturating_sub(1.day())));
        if from <= to && months_between(from, to) >= least {
            count += 1;
        }
        first = next;
    }
    count
}

fn day_wage(work: &Work<'_>, wage: Exact, month_days: Option<Exact>) -> Exact {
    match (work.per(), month_days) {
        (Per::Month, Some(days)) => wage.over(days),
        _ => wage,
    }
}

fn unused_leave(work: &mut Work<'_>, service: &Service) -> Result<Exact, Stop> {
    let Some(days) = work.given.number("leave-days", 366)?.filter(|days| days.is_some()) else {
        return Ok(Exact::ZERO);
    };
    let Some(rule) = work.rule("leave-cash") else { return Ok(Exact::ZERO) };
    let day = day_wage(work, service.wage, rule.figure("month-days"));
    let sum = day.times(days);
    let line = Line::new("leave-cash")
        .with("days", Arg::Number(days))
        .with("day", work.money(day))
        .with("sum", work.money(sum));
    work.step(line.by("leave-cash"));
    if let Some(days) = rule.figure("month-days").filter(|_| work.per() == Per::Month) {
        work.note(Line::new("assume-month-days").with("days", Arg::Number(days)));
    }
    Ok(sum)
}

fn last_day_to_pay(work: &mut Work<'_>, end: Date) -> Result<(), Stop> {
    let rule = work.must("final-pay")?;
    let last = match (rule.count("working-days"), rule.count("days")) {
        (Some(days), _) => deadline::working_days_after(end, u32::try_from(days).unwrap_or(0)),
        (_, Some(days)) => days_later(end, days),
        _ => return Ok(()),
    };
    work.deadline(Line::new("deadline-final").with("day", Arg::Day(last)).by("final-pay"));
    if rule.figure("working-days").is_some() {
        work.note(Line::new("assume-weekend"));
    }
    work.disputes(last);
    Ok(())
}
