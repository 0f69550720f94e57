//! What must hold for every amount, over the rules of every country as they stand.

use domain::Country;
use knowledge::calc::{self, Calculator, Exact, Worked};

use super::{amount, ask, sum};

/// Amounts of money of a result, wherever they stand.
fn amounts(worked: &Worked) -> Vec<Exact> {
    [&worked.answer, &worked.steps, &worked.notes]
        .into_iter()
        .flatten()
        .flat_map(|line| &line.args)
        .filter_map(|(_, arg)| match arg {
            calc::Arg::Money(amount, _) => Some(*amount),
            _ => None,
        })
        .collect()
}

const COUNTRIES: [Country; 4] = [Country::Vn, Country::Kh, Country::Th, Country::Mm];
const KINDS: [&str; 9] = [
    "h-day",
    "h-rest",
    "h-rest-overtime",
    "h-holiday",
    "h-night-shift",
    "h-night",
    "h-night-after-day",
    "h-night-rest",
    "h-night-holiday",
];

/// More hours are never less pay, and nothing is below nothing: every country, kind and way
/// of being paid.
#[test]
fn more_hours_are_never_less_by_the_real_rules() {
    for country in COUNTRIES {
        for kind in KINDS {
            for (per, wage) in [("month", "6000"), ("day", "300"), ("hour", "40")] {
                let wage =
                    if country == Country::Vn { format!("{wage}000") } else { wage.to_owned() };
                let mut before = Exact::ZERO;
                for hours in ["0.5", "1", "7.9", "8", "40", "41", "60.5", "300"] {
                    let given = [("wage", &*wage), ("per", per), ("days", "26"), (kind, hours)];
                    let Ok(worked) = ask(country, Calculator::Overtime, &given) else { continue };
                    let name = format!("{country} {kind} {per} {hours}");
                    assert!(sum(&worked).is_some() && sum(&worked) >= before, "{name}");
                    assert!(amounts(&worked).iter().all(|sum| *sum >= Exact::ZERO), "{name}");
                    before = sum(&worked);
                }
            }
        }
    }
}

/// Longer work is never less severance, and the pay of a day is either refused or worth about
/// the pay of its month: the one is never taken for the other.
#[test]
fn a_day_is_never_taken_for_a_month() {
    for country in COUNTRIES {
        // The month in 26 and in 30 days.
        let (month, days) = match country {
            Country::Vn => ("7800000", ["300000", "260000"]),
            Country::Kh => ("208", ["8", "7"]),
            _ => ("12000", ["461", "400"]),
        };
        for why in ["let-go", "resigned", "ended", "redundancy", "fault"] {
            for contract in ["open", "fixed"] {
                let mut before = Exact::ZERO;
                for start in ["01/10/2026", "01/01/2026", "01/06/2024", "01/01/2022", "01/01/2010"]
                {
                    let given = |wage, per| {
                        [
                            ("start", start),
                            ("end", "31/10/2026"),
                            ("why", why),
                            ("contract", contract),
                            ("uninsured", "none-insured"),
                            ("leave-days", "4"),
                            ("wage", wage),
                            ("per", per),
                        ]
                    };
                    let name = format!("{country} {why} {contract} {start}");
                    let by_month = ask(country, Calculator::Leaving, &given(month, "month"));
                    let by_month = by_month.unwrap_or_else(|stop| panic!("{name}: {stop}"));
                    assert!(sum(&by_month) >= before, "{name}");
                    assert!(amounts(&by_month).iter().all(|sum| *sum >= Exact::ZERO), "{name}");
                    before = sum(&by_month);
                    for day in days {
                        let by_day = ask(country, Calculator::Leaving, &given(day, "day"));
                        let Ok(by_day) = by_day else { continue };
                        about(&by_day, &by_month, &name);
                    }
                }
            }
        }
        let birth = |wage, per| [("birth", "15/03/2027"), ("wage", wage), ("per", per)];
        let by_month = ask(country, Calculator::Maternity, &birth(month, "month")).unwrap();
        assert!(amounts(&by_month).iter().all(|sum| *sum >= Exact::ZERO), "{country}");
        for day in days {
            if let Ok(by_day) = ask(country, Calculator::Maternity, &birth(day, "day")) {
                about(&by_day, &by_month, &format!("{country} maternity"));
            }
        }
    }
}

/// Within a quarter of each other.
fn about(one: &Worked, other: &Worked, name: &str) {
    let (one, other) = (sum(one), sum(other));
    let most = one.at_least(other).times(amount("0.75"));
    assert!(one.at_most(other) >= most, "{name}: a day was taken for a month");
}
