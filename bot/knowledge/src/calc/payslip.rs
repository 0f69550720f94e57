//! A payslip by its numbers: does it add up, and which cuts does the law foresee.

use super::Stop;
use super::exact::Exact;
use super::said::{Arg, Line};
use super::work::Work;

/// Difference that rounding explains: a thousandth.
const ROUNDING: i64 = 1_000;

pub(super) fn work(work: &mut Work<'_>) -> Result<(), Stop> {
    let own = work.rules.currency;
    let gross = work.read_money("gross")?;
    let other = work.given.money_or_none("other", own)?.unwrap_or(Exact::ZERO);
    let tax = work.given.money_or_none("tax", own)?.unwrap_or(Exact::ZERO);
    let insured = match work.given.text("insured") {
        "" | "same" | "skip" => gross,
        _ => work.given.money("insured", own)?.0,
    };
    let insurance = work.given.money_or_none("insurance", own)?.unwrap_or(Exact::ZERO);
    let compared = insurance_line(work, insured, insurance)?;
    if tax.is_some() {
        let line = Line::new("slip-tax").with("sum", work.money(tax));
        work.step(line);
    }
    let after = gross.minus(insurance).minus(tax);
    if after < Exact::ZERO {
        return Err(Stop::Unclear("gross"));
    }
    welfare(work, gross);
    other_cuts(work, gross, after, other)?;
    let known = adds_up(work, gross, insurance.plus(tax).plus(other))?;
    if work.said.answer.is_empty() {
        // Nothing is called right that was not compared.
        work.answer(Line::new(match (known, compared) {
            (false, _) => "slip-no-net",
            (true, false) => "slip-sum-only",
            (true, true) => "slip-fine",
        }));
    }
    work.note(Line::new("slip-lawful").by("deductions"));
    work.note(Line::new("slip-keep"));
    work.note(Line::new("assume-now"));
    work.disputes(None);
    Ok(())
}

/// Insurance on the slip beside what the rule gives; whether the two could be compared.
fn insurance_line(work: &mut Work<'_>, insured: Exact, paid: Exact) -> Result<bool, Stop> {
    let rule = work.must("insurance")?;
    let percent = rule.figure("percent").ok_or(Stop::NoRule)?;
    // The limits are in the country's own money; the slip may be in another.
    let riel = rule.figure("cap").is_some_and(|cap| cap >= Exact::whole(100_000))
        && work.rules.currency == super::rules::Currency::Usd;
    if riel && work.currency == super::rules::Currency::Usd {
        let most = rule.figure("cap").unwrap_or(Exact::ZERO).percent(percent);
        let line = Line::new("slip-insurance-riel")
            .with("percent", Arg::Number(percent))
            .with("most", Arg::Money(most, super::rules::Currency::Khr))
            .with("paid", work.money(paid));
        work.step(line.by("insurance"));
        return Ok(false);
    }
    let base = rule.figure("cap").map_or(insured, |cap| insured.at_most(cap));
    let base = rule.figure("floor").map_or(base, |floor| base.at_least(floor));
    let due = base.percent(percent);
    let gap = paid.minus(due).at_least(due.minus(paid));
    let id = match gap.times(Exact::whole(ROUNDING)) <= base {
        true => "slip-insurance-fits",
        false if !paid.is_some() => "slip-insurance-none",
        false if paid > due => "slip-insurance-more",
        false => "slip-insurance-less",
    };
    let line = Line::new(id)
        .with("percent", Arg::Number(percent))
        .with("base", work.money(base))
        .with("due", work.money(due))
        .with("paid", work.money(paid))
        .by("insurance");
    if id == "slip-insurance-fits" {
        work.step(line);
    } else {
        work.answer(line);
    }
    Ok(true)
}

/// A fund that takes a small share in many firms.
fn welfare(work: &mut Work<'_>, gross: Exact) {
    let Some(rule) = work.rule("welfare-fund") else { return };
    let percent = rule.figure("percent").unwrap_or(Exact::ZERO);
    let line = Line::new("slip-welfare")
        .with("percent", Arg::Number(percent))
        .with("sum", work.money(gross.percent(percent)));
    work.note(line.by("welfare-fund"));
}

/// Cuts that are neither insurance nor tax, beside the most that the law allows.
fn other_cuts(work: &mut Work<'_>, gross: Exact, after: Exact, other: Exact) -> Result<(), Stop> {
    let rule = work.must("deductions")?;
    if !other.is_some() {
        return Ok(());
    }
    let (most, percent, of) = match (rule.figure("rest-percent"), rule.figure("all-percent")) {
        (Some(percent), _) => (after.percent(percent), percent, after),
        (None, Some(percent)) => (gross.percent(percent), percent, gross),
        (None, None) => {
            let line = Line::new("slip-other").with("other", work.money(other));
            work.answer(line.by("deductions"));
            return Ok(());
        }
    };
    let each = rule.figure("each-percent");
    let id = match other > most {
        true if each.is_some() => "slip-other-over-agreed",
        true => "slip-other-over",
        false => "slip-other-within",
    };
    let line = Line::new(id)
        .with("other", work.money(other))
        .with("most", work.money(most))
        .with("percent", Arg::Number(percent))
        .with("of", work.money(of));
    work.answer(line.by("deductions"));
    if let Some(each) = each {
        let line = Line::new("slip-each")
            .with("percent", Arg::Number(each))
            .with("sum", work.money(gross.percent(each)));
        work.note(line.by("deductions"));
    }
    Ok(())
}

/// Pay without the cuts beside what was paid out; whether that was told.
fn adds_up(work: &mut Work<'_>, gross: Exact, cuts: Exact) -> Result<bool, Stop> {
    let should = gross.minus(cuts).at_least(Exact::ZERO);
    let line = Line::new("slip-sum")
        .with("gross", work.money(gross))
        .with("cuts", work.money(cuts))
        .with("net", work.money(should));
    work.step(line);
    let Some(net) = work.given.money_or_none("net", work.rules.currency)? else {
        return Ok(false);
    };
    let gap = should.minus(net);
    let id = match gap {
        gap if gap.times(Exact::whole(ROUNDING)) > gross => "slip-missing",
        gap if Exact::ZERO.minus(gap).times(Exact::whole(ROUNDING)) > gross => "slip-extra",
        _ => return Ok(true),
    };
    let size = gap.at_least(Exact::ZERO.minus(gap));
    let line = Line::new(id)
        .with("gap", work.money(size))
        .with("should", work.money(should))
        .with("net", work.money(net));
    work.answer(line);
    Ok(true)
}
