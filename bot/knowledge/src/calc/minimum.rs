//! The minimum wage of a place, trade and month, and what is missing to it.

use domain::deadline;
use jiff::civil::Date;

use super::Stop;
use super::exact::Exact;
use super::rules::{Row, Rule};
use super::said::{Arg, Line};
use super::work::{MONTH_DAYS, Per, Work};
use crate::text::fold;
use crate::typed::{self, Side};

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let on = match work.given.text("month") {
        "" | "today" => work.today,
        text => typed::day(text, work.today, Side::Past).ok_or(Stop::Unclear("month"))?,
    };
    work.on = on;
    let row = row(work, on)?;
    let rule = work.rule_on("minimum-wage", on).ok_or(Stop::NoRule)?;
    let place = match (row.names.first(), &row.key) {
        (Some(name), _) => Arg::Place(name.clone()),
        (None, Some(key)) => Arg::Key(key.clone()),
        (None, None) => Arg::Word("place-all"),
    };
    let least = Line::new(if by_month(rule) { "minimum-month" } else { "minimum-day" })
        .with("sum", work.money(row.value))
        .with("place", place)
        .with("from", Arg::Day(row.period.from));
    work.answer(least.by("minimum-wage"));
    if let Some(hour) = hour_row(work, on).map(|row| row.value) {
        let line = Line::new("minimum-hour").with("sum", work.money(hour));
        work.step(line.by("minimum-wage-hour"));
    }
    notes(work, rule);
    if matches!(work.given.text("wage"), "" | "skip") {
        return Ok(());
    }
    let own = work.currency;
    let wage = work.read_money("wage")?;
    if work.currency != own {
        // Two currencies cannot be compared without a rate, and we have none.
        work.currency = own;
        work.note(Line::new("minimum-other-currency"));
        return Ok(());
    }
    compare(work, row, wage, on)
}

/// Whether the table is of months, and not of days.
fn by_month(rule: &Rule) -> bool {
    rule.figure("by-month").is_some_and(Exact::is_some)
}

/// The row of the trade, else of the place.
fn row<'a>(work: &mut Work<'a>, on: Date) -> Result<&'a Row, Stop> {
    let trade = work.given.text("trade");
    if let Some(rule) = work.rules.get("minimum-wage-trade", on)
        && let Some(row) = rule.place(trade, on)
    {
        work.rule_on("minimum-wage-trade", on);
        return Ok(row);
    }
    let rules = work.rules;
    let table = rules.get("minimum-wage", on).ok_or(Stop::NoRule)?;
    work.rule_on("minimum-wage", on);
    let place = work.given.text("place");
    let all = || table.rows.iter().filter(|row| row.period.holds(on));
    // A row without a name is the whole country's.
    if table.rows.iter().all(|row| row.key.is_none() && row.names.is_empty()) {
        return all().next().ok_or(Stop::NoRule);
    }
    if let Some(row) = table.place(place, on).or_else(|| table.place(trade, on)) {
        return Ok(row);
    }
    if place.is_empty() {
        return Err(Stop::NoRule);
    }
    let wanted = fold(place);
    let length = |row: &Row| {
        row.names
            .iter()
            .map(|name| fold(name))
            .filter(|name| names(&wanted, name))
            .map(|n| n.len())
            .max()
    };
    // "Hat Yai, Songkhla" is the town; else the longest name is the one that was meant.
    all()
        .filter_map(|row| Some((length(row)?, row)))
        .max_by_key(|(length, row)| (row.town, *length))
        .map(|(_, row)| row)
        .ok_or(Stop::Unclear("place"))
}

/// Whether the words name the place: as whole words where words are parted.
fn names(words: &str, name: &str) -> bool {
    let whole = name.is_ascii();
    words.match_indices(name).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let before = words.get(..at).and_then(|text| text.chars().next_back());
        let after = words.get(at + name.len()..).and_then(|text| text.chars().next());
        !whole || (!letter(before) && !letter(after))
    })
}

fn hour_row<'a>(work: &mut Work<'a>, on: Date) -> Option<&'a Row> {
    let place = work.given.text("place");
    work.rules.get("minimum-wage-hour", on)?.place(place, on)?;
    work.rule_on("minimum-wage-hour", on)?.place(place, on)
}

fn notes(work: &mut Work<'_>, rule: &Rule) {
    if let Some(less) = rule.figure("probation-less") {
        let line = Line::new("minimum-probation").with("less", work.money(less));
        work.note(line.by("minimum-wage"));
    }
    if let Some(base) = rule.figure("base") {
        let line = Line::new("minimum-base").with("base", work.money(base));
        work.note(line.by("minimum-wage"));
    }
    if let Some(people) = rule.figure("workers-from") {
        let line = Line::new("minimum-people").with("people", Arg::Number(people));
        work.note(line.by("minimum-wage"));
    }
    // A table that ends soon is followed by another, which nobody has read yet.
    if let Some(to) = rule.period.to
        && to < deadline::months_after(work.today, 2)
        && to >= work.today
    {
        work.note(Line::new("minimum-ends").with("day", Arg::Day(to)).by("minimum-wage"));
    }
}

/// The pay beside the minimum, both by the month, the day or the hour.
fn compare(work: &mut Work<'_>, row: &Row, wage: Exact, on: Date) -> Result<(), Stop> {
    let rule = work.rules.get("hour", on).ok_or(Stop::NoRule)?;
    let hours = rule.figure("hours").ok_or(Stop::NoRule)?;
    let hourly = hour_row(work, on).map(|row| row.value);
    let table = work.rule_on("minimum-wage", on).ok_or(Stop::NoRule)?;
    let (pay, least, unit, step) = match (work.per(), by_month(table)) {
        (Per::Month, true) => (wage, row.value, "per-month", None),
        (Per::Day, false) => (wage, row.value, "per-day", None),
        (Per::Month, false) => {
            let days = rule.figure("month-days").unwrap_or(Exact::whole(MONTH_DAYS));
            let step = Line::new("wage-a-day").with("days", Arg::Number(days));
            (wage.over(days), row.value, "per-day", Some(step))
        }
        (Per::Hour, false) => {
            let step = Line::new("wage-of-hours").with("hours", Arg::Number(hours));
            (wage.times(hours), row.value, "per-day", Some(step))
        }
        (Per::Day, true) => {
            let least = hourly.ok_or(Stop::NoRule)?;
            let step = Line::new("wage-an-hour").with("hours", Arg::Number(hours));
            (wage.over(hours), least, "per-hour", Some(step))
        }
        (Per::Hour, true) => (wage, hourly.ok_or(Stop::NoRule)?, "per-hour", None),
    };
    if let Some(step) = step {
        work.rule("hour");
        let line = step.with("wage", work.money(wage)).with("pay", work.money(pay));
        work.step(line.by("hour"));
    }
    let id = if pay < least { "minimum-below" } else { "minimum-reached" };
    let missing = least.minus(pay).at_least(Exact::ZERO);
    let line = Line::new(id)
        .with("pay", work.money(pay))
        .with("least", work.money(least))
        .with("unit", Arg::Word(unit))
        .with("missing", work.money(missing));
    work.answer(line);
    work.note(Line::new("assume-normal-hours"));
    if pay < least {
        // Too little pay for a month can be known in that month; the day before is safe.
        work.disputes(Some(on.first_of_month()));
    }
    Ok(())
}
