//! Final pay and severance: what is owed at the end, and until when.

use domain::deadline;
use jiff::{ToSpan, civil::Date};

use super::Stop;
use super::exact::Exact;
use super::rules::Row;
use super::said::{Arg, Line};
use super::work::{Work, days_between, days_later, months_between};
use crate::typed::Side;

/// Service, and the pay.
struct Service {
    start: Date,
    end: Date,
    days: i64,
    months: i64,
    /// Pay of a month or of a day, as the person said; not asked where nothing is counted.
    wage: Option<Exact>,
}

impl Service {
    fn wage(&self) -> Result<Exact, Stop> {
        self.wage.ok_or(Stop::Unclear("wage"))
    }
}

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let start = work.given.day("start", work.today, Side::Past)?;
    let end = work.given.day("end", work.today, Side::Near)?;
    if start > end {
        return Err(Stop::Unclear("start"));
    }
    work.on = end;
    let wage = match work.given.text("wage") {
        "" | "skip" => None,
        _ => Some(work.read_money("wage")?),
    };
    let days = days_between(start, end) + 1;
    let service = Service { start, end, days, months: months_between(start, end), wage };
    let line = Line::new("service")
        .with("start", Arg::Day(start))
        .with("end", Arg::Day(end))
        .with("years", Arg::Number(Exact::whole(service.months / 12)))
        .with("months", Arg::Number(Exact::whole(service.months % 12)));
    work.step(line);
    let why = work.given.text("why");
    let severance = severance(work, &service, why)?;
    let sum = severance.plus(unused_leave(work, &service, why)?);
    say(work, why, severance, sum);
    work.note(Line::new("besides-wages"));
    match why {
        "resigned" => drop(work.rule("leaving-early")),
        "let-go" | "fault" | "" => work.dismissal(),
        _ => {}
    }
    last_day_to_pay(work, end, why, severance)
}

/// The answer: how sure the sum is hangs on why the work ended.
fn say(work: &mut Work<'_>, why: &str, severance: Exact, sum: Exact) {
    let no_rule = why == "fault" && !work.has("severance-fault");
    let id = match why {
        _ if no_rule && !sum.is_some() => "severance-fault",
        _ if !sum.is_some() => "leaving-none",
        "fault" if severance.is_some() => "leaving-unless",
        _ if severance.is_some() && work.said.line("seniority").is_some() => "leaving-up-to",
        _ => "leaving",
    };
    work.answer(Line::new(id).with("sum", work.money(sum)));
    if no_rule && sum.is_some() {
        work.note(Line::new("severance-fault"));
    }
}

fn severance(work: &mut Work<'_>, service: &Service, why: &str) -> Result<Exact, Stop> {
    if why == "fault" && work.rule("severance-fault").is_none() {
        return Ok(Exact::ZERO);
    }
    if work.has("severance-years") {
        return by_years(work, service, why);
    }
    if work.has("seniority") {
        return by_contract(work, service);
    }
    by_steps(work, service, why)
}

/// Half a month or a month for each year that no jobless insurance covers.
fn by_years(work: &mut Work<'_>, service: &Service, why: &str) -> Result<Exact, Stop> {
    let rule = work.must("severance-years")?;
    let least = rule.count("least-months").unwrap_or(0);
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
    let (years, by) = counted_years(work, counted);
    let redundant = why == "redundancy";
    let id = if redundant { "redundancy-years" } else { "severance-years" };
    let rule = work.must(id)?;
    let each = rule.figure("months-a-year").ok_or(Stop::NoRule)?;
    let least = rule.figure("least-pay-months").unwrap_or(Exact::ZERO);
    let months = years.times(each).at_least(least);
    let line = Line::new("severance-counted")
        .with("counted", Arg::Number(Exact::whole(counted)))
        .with("years", Arg::Number(years));
    work.step(line.by(by));
    if redundant {
        let line = Line::new("severance-least")
            .with("each", Arg::Number(each))
            .with("least", Arg::Number(least));
        work.step(line.by(id));
    }
    if !months.is_some() {
        work.note(Line::new("severance-insured").by("severance-years"));
        return Ok(Exact::ZERO);
    }
    let wage = work.month_wage(service.wage()?)?;
    let sum = wage.times(months);
    let line = if redundant {
        Line::new("severance-months").with("months", Arg::Number(months))
    } else {
        Line::new("severance-by-years")
            .with("years", Arg::Number(years))
            .with("each", Arg::Number(each))
    };
    let line = line.with("wage", work.money(wage)).with("sum", work.money(sum));
    work.step(line.by(id));
    work.note(Line::new("assume-average"));
    Ok(sum)
}

/// Odd months count as half a year or as a whole one, where a rule says so; else not at all.
fn counted_years(work: &mut Work<'_>, counted: i64) -> (Exact, &'static str) {
    let whole = Exact::whole(counted / 12);
    let odd = counted % 12;
    if odd == 0 {
        return (whole, "severance-years");
    }
    match work.rule("severance-rounding").and_then(|rule| rule.count("half-year-months")) {
        Some(half) if odd <= half => {
            (whole.plus(Exact::whole(1).over(Exact::whole(2))), "severance-rounding")
        }
        Some(_) => (whole.plus(Exact::whole(1)), "severance-rounding"),
        None => (whole, "severance-years"),
    }
}

/// So many days or months of pay from so much service on.
fn by_steps(work: &mut Work<'_>, service: &Service, why: &str) -> Result<Exact, Stop> {
    let in_days = work.has("severance-days");
    let id = if in_days { "severance-days" } else { "severance-months" };
    let rule = work.must(id)?;
    if why == "resigned" {
        work.step(Line::new("severance-resigned").by(id));
        return Ok(Exact::ZERO);
    }
    let Some(row) = reached(&rule.rows, service.days, service.months) else {
        work.step(Line::new("severance-too-short").by(id));
        return Ok(Exact::ZERO);
    };
    let wage = service.wage()?;
    let (line, sum) = if in_days {
        let day = work.day_wage(wage, rule.figure("month-days"));
        let sum = day.times(row.value);
        let line = Line::new("severance-days")
            .with("days", Arg::Number(row.value))
            .with("day", work.money(day));
        (line, sum)
    } else {
        let wage = work.month_wage(wage)?;
        let sum = wage.times(row.value);
        let line = Line::new("severance-months")
            .with("months", Arg::Number(row.value))
            .with("wage", work.money(wage));
        (line, sum)
    };
    let line = line.with("sum", work.money(sum));
    work.step(line.by(id));
    if rule.count("more-after-months").is_some_and(|from| service.months >= from) {
        work.note(Line::new("severance-more").by(id));
    }
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
    let wage = service.wage()?;
    if work.given.text("contract") == "fixed" {
        let rule = work.must("severance-fixed")?;
        let percent = rule.figure("percent").ok_or(Stop::NoRule)?;
        let wages = work.month_wage(wage)?.times(Exact::whole(service.months));
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
    let day = work.day_wage(wage, rule.figure("month-days"));
    let sum = day.times(each).times(Exact::whole(halves));
    let line = Line::new("seniority")
        .with("halves", Arg::Number(Exact::whole(halves)))
        .with("days", Arg::Number(each))
        .with("day", work.money(day))
        .with("sum", work.money(sum));
    work.step(line.by("seniority"));
    work.note(Line::new("seniority-paid"));
    let line = Line::new("seniority-counted")
        .with("day", Arg::Day(rule.period.from))
        .with("months", Arg::Number(Exact::whole(least)));
    work.note(line);
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

fn unused_leave(work: &mut Work<'_>, service: &Service, why: &str) -> Result<Exact, Stop> {
    let Some(days) = work.given.number("leave-days", 366)?.filter(|days| days.is_some()) else {
        return Ok(Exact::ZERO);
    };
    let only = work.rules.get("leave-cash", work.on).and_then(|rule| rule.figure("let-go-only"));
    if only.is_some_and(Exact::is_some) && why != "let-go" {
        return Ok(Exact::ZERO);
    }
    let Some(rule) = work.rule("leave-cash") else { return Ok(Exact::ZERO) };
    let day = work.day_wage(service.wage()?, rule.figure("month-days"));
    let sum = day.times(days);
    let line = Line::new("leave-cash")
        .with("days", Arg::Number(days))
        .with("day", work.money(day))
        .with("sum", work.money(sum));
    work.step(line.by("leave-cash"));
    Ok(sum)
}

fn last_day_to_pay(
    work: &mut Work<'_>,
    end: Date,
    why: &str,
    severance: Exact,
) -> Result<(), Stop> {
    let fired = matches!(why, "let-go" | "fault");
    let rule = work.must("final-pay")?;
    let only = rule.figure("let-go-only").is_some_and(Exact::is_some);
    let last = match (rule.count("working-days"), rule.count("days")) {
        (Some(days), _) => deadline::working_days_after(end, u32::try_from(days).unwrap_or(0)),
        (_, Some(days)) => days_later(end, days),
        _ => return Ok(()),
    };
    if only && !fired {
        work.deadline(Line::new("final-unknown"));
    } else {
        if why == "let-go" && severance.is_some() && rule.figure("severance-at-end").is_some() {
            let line = Line::new("deadline-final-severance").with("day", Arg::Day(end));
            work.deadline(line.by("final-pay"));
        }
        let id = if only { "deadline-final-wages" } else { "deadline-final" };
        work.deadline(Line::new(id).with("day", Arg::Day(last)).by("final-pay"));
        if let Some(days) = rule.figure("special-days") {
            work.note(Line::new("final-special").with("days", Arg::Number(days)).by("final-pay"));
        }
        if rule.figure("working-days").is_some() {
            work.note(Line::new("assume-weekend"));
        }
    }
    // A firing is known on the last day, and that is before any pay is late.
    work.disputes(Some(end));
    if fired && work.rule_on("dispute-firing", work.today).is_some() {
        work.deadline(Line::new("deadline-firing").by("dispute-firing"));
    }
    Ok(())
}
