//! Annual leave: days a year at this length of service, earned so far, and left.

use super::Stop;
use super::exact::Exact;
use super::read::Side;
use super::said::{Arg, Line};
use super::work::{Work, months_between, months_later};

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
    let years = months / 12;
    let line = Line::new("annual-base").with("days", Arg::Number(base));
    work.step(line.by("annual-leave"));
    let extra = rule.count("extra-every-years").map_or(0, |every| years / every.max(1));
    if extra > 0 {
        let line = Line::new("annual-extra")
            .with("days", Arg::Number(Exact::whole(extra)))
            .with("years", Arg::Number(Exact::whole(years)));
        work.step(line.by("annual-leave"));
    }
    let year = base.plus(Exact::whole(extra));
    let after = rule.count("after-months").unwrap_or(0);
    let shared = rule.figure("share").is_some_and(Exact::is_some);
    if months < after && !shared {
        let line = Line::new("annual-later")
            .with("days", Arg::Number(year))
            .with("day", Arg::Day(months_later(start, after)));
        work.answer(line);
        return Ok(());
    }
    let earned = if shared {
        // The months of this calendar year in which there was work.
        let from = start.max(work.today.first_of_year());
        let worked = Exact::whole(months_between(from, work.today).min(12));
        let earned = year.times(worked).over(Exact::whole(12));
        let line = Line::new("annual-share")
            .with("year", Arg::Number(year))
            .with("months", Arg::Number(worked))
            .with("earned", Arg::Number(earned));
        work.step(line.by("annual-leave"));
        work.note(Line::new("assume-calendar-year"));
        earned
    } else {
        year
    };
    let line =
        Line::new("annual").with("year", Arg::Number(year)).with("earned", Arg::Number(earned));
    work.answer(line);
    if let Some(taken) = taken.filter(|taken| taken.is_some()) {
        let left = earned.minus(taken).at_least(Exact::ZERO);
        let line = Line::new("annual-left")
            .with("taken", Arg::Number(taken))
            .with("left", Arg::Number(left));
        work.answer(line);
    }
    Ok(())
}
