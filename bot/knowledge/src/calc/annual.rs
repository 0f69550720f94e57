//! Annual leave: days a year at this length of service, earned so far, and left.

use super::Stop;
use super::exact::Exact;
use super::said::{Arg, Line};
use super::work::{Work, months_between, months_later};
use crate::typed::Side;

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let start = work.given.day("start", work.today, Side::Past)?;
    if start > work.today {
        return Err(Stop::Unclear("start"));
    }
    let taken = work.given.number("taken", 366)?;
    let rule = work.must("annual-leave")?;
    let kind = match work.given.text("work") {
        "hard" => "hard",
        "hardest" => "hardest",
        _ => "normal",
    };
    let base = rule.figure(kind).or_else(|| rule.figure("normal")).ok_or(Stop::NoRule)?;
    let months = months_between(start, work.today);
    let line = Line::new("annual-base").with("days", Arg::Number(base));
    work.step(line.by("annual-leave"));
    let every = rule.count("extra-every-years").unwrap_or(0);
    let extra = if every > 0 { months / 12 / every } else { 0 };
    if extra > 0 {
        let line = Line::new("annual-extra")
            .with("days", Arg::Number(Exact::whole(extra)))
            .with("years", Arg::Number(Exact::whole(months / 12)))
            .with("every", Arg::Number(Exact::whole(every)));
        work.step(line.by("annual-leave"));
    }
    let year = base.plus(Exact::whole(extra));
    let after = rule.count("after-months").unwrap_or(0);
    let earned = if months >= after {
        work.answer(Line::new("annual-year").with("year", Arg::Number(year)));
        year
    } else if rule.figure("share").is_some_and(Exact::is_some) {
        share(work, year, months)
    } else {
        let line = Line::new("annual-later")
            .with("days", Arg::Number(year))
            .with("day", Arg::Day(months_later(start, after)));
        work.answer(line);
        return Ok(());
    };
    if months < after && rule.figure("take-later").is_some_and(Exact::is_some) {
        let line = Line::new("annual-take").with("day", Arg::Day(months_later(start, after)));
        work.note(line.by("annual-leave"));
    }
    if let Some(taken) = taken.filter(|taken| taken.is_some()) {
        let left = earned.minus(taken).at_least(Exact::ZERO);
        let line = Line::new("annual-left")
            .with("taken", Arg::Number(taken))
            .with("left", Arg::Number(left));
        work.answer(line);
    }
    Ok(())
}

/// The share of who has worked less than a year.
fn share(work: &mut Work<'_>, year: Exact, months: i64) -> Exact {
    let months = Exact::whole(months);
    let earned = year.times(months).over(Exact::whole(12));
    let line = Line::new("annual-share")
        .with("year", Arg::Number(year))
        .with("months", Arg::Number(months))
        .with("earned", Arg::Number(earned));
    work.step(line.by("annual-leave"));
    let line =
        Line::new("annual").with("year", Arg::Number(year)).with("earned", Arg::Number(earned));
    work.answer(line);
    earned
}
