//! What holds for every calculator, on rules made up for it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::{Arc, LazyLock};

use domain::Country;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::typed::{self, AmountFile, Amounts, Side};

fn rule(id: &str, figures: &[(&str, &str)]) -> Rule {
    Rule {
        id: id.to_owned(),
        statute: "Law".to_owned(),
        article: "Art. 1".to_owned(),
        state: State::Seen,
        url: String::new(),
        seen: String::new(),
        as_of: Some(date(2026, 1, 1)),
        period: Period { from: date(2021, 1, 1), to: None },
        caveat: false,
        figures: figures
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Exact::parse(value).unwrap()))
            .collect(),
        rows: Vec::new(),
    }
}

/// Rules in the shape of Viet Nam's, with round numbers.
fn rules() -> Rules {
    let rules = vec![
        rule("hour", &[("hours", "8")]),
        rule("overtime", &[("day", "150"), ("rest", "200"), ("holiday", "300")]),
        rule("overtime-night", &[("night-shift", "30"), ("night", "200")]),
        rule("late-pay", &[("year-percent", "15"), ("extra-percent", "15"), ("extra-days", "7")]),
        rule("final-pay", &[("working-days", "14")]),
        rule("severance-years", &[("months-a-year", "0.5"), ("least-months", "12")]),
        rule("severance-rounding", &[("half-year-months", "6")]),
        rule(
            "annual-leave",
            &[("normal", "12"), ("extra-every-years", "5"), ("share", "1"), ("after-months", "12")],
        ),
        rule("insurance", &[("percent", "10.5"), ("cap", "50600000")]),
        rule("deductions", &[("rest-percent", "30")]),
    ];
    Rules::new(Country::Vn, Currency::Vnd, rules)
}

const TODAY: Date = date(2026, 11, 22);

/// The words as they stand in the content.
fn amounts() -> &'static Arc<Amounts> {
    static AMOUNTS: LazyLock<Arc<Amounts>> = LazyLock::new(|| {
        let file: AmountFile =
            toml::from_str(include_str!("../../../../content/words/amounts.toml")).unwrap();
        Arc::new(file.into())
    });
    &AMOUNTS
}

fn given() -> Given {
    Given::read_by(Arc::clone(amounts()))
}

fn sum(worked: &Worked) -> Exact {
    worked.answer.iter().find_map(|line| line.money("sum")).unwrap_or(Exact::ZERO)
}

fn overtime(wage: &str, hours: &[(&str, String)]) -> Worked {
    let mut given = given().with("wage", wage).with("per", "month").with("days", "26");
    for (name, value) in hours {
        given.set(name, value);
    }
    work(Calculator::Overtime, &rules(), &given, TODAY).unwrap()
}

fn amount(text: &str) -> Option<String> {
    amounts().amount(text).map(|read| read.value.to_string())
}

#[test]
fn amounts_as_people_type_them() {
    for (typed, meant) in [
        ("7tr", "7000000"),
        ("7tr5", "7500000"),
        ("7tr500", "7500000"),
        ("7,5 triệu", "7500000"),
        ("7.5 trieu", "7500000"),
        ("7,500 triệu", "7500000"),
        ("7 triệu 2", "7200000"),
        ("7 triệu 500 nghìn", "7500000"),
        ("5.000.000", "5000000"),
        ("5,000,000 đ", "5000000"),
        ("5 000 000", "5000000"),
        ("9,000", "9000"),
        ("9.000 baht", "9000"),
        ("12.50", "25/2"),
        ("1.234,50", "2469/2"),
        ("350k", "350000"),
        ("$210", "210"),
        ("210 usd", "210"),
        ("lương 6 củ", "6000000"),
        ("1 หมื่น 5", "15000"),
        ("๙๐๐๐ บาท", "9000"),
        ("၄၈၀၀ ကျပ်", "4800"),
        ("1.5 သိန်း", "150000"),
        ("៨៥០០០០ រៀល", "850000"),
        ("3000 months", "3000"),
        ("1万", "10000"),
    ] {
        assert_eq!(amount(typed).as_deref(), Some(meant), "{typed}");
    }
    for unclear in ["", "không biết", "6-7tr", "5 hay 6"] {
        assert_eq!(amount(unclear), None, "{unclear}");
    }
}

#[test]
fn counts_as_people_type_them() {
    for (typed, meant) in [
        ("18 nguoi", Some(18)),
        ("18 people, 11 women", Some(18)),
        ("about 1.250.000 dong", Some(1_250_000)),
        ("12,5", Some(12)),
        ("350k", Some(350_000)),
        ("2 triệu", Some(2_000_000)),
        ("none", None),
    ] {
        assert_eq!(amounts().whole(typed), meant, "{typed}");
    }
}

#[test]
fn a_bare_number_is_never_a_few_dong() {
    let read = |typed: &str| given().with("wage", typed).money("wage", Currency::Vnd);
    for (typed, meant, guessed) in
        [("7,5", 7_500_000, true), ("300", 300_000, true), ("25.500", 25_500, false)]
    {
        let (value, currency, how) = read(typed).unwrap();
        assert!(value == Exact::whole(meant) && currency == Currency::Vnd && how == guessed);
    }
    let riel = given().with("wage", "850.000").money("wage", Currency::Usd).unwrap();
    assert!(riel.1 == Currency::Khr && riel.0 == Exact::whole(850_000));
    assert!(given().with("wage", "0").money("wage", Currency::Thb).is_err());
}

#[test]
fn hours_and_days_as_people_type_them() {
    let hours = |text: &str| amounts().hours(text).map(|hours| hours.to_string());
    assert_eq!(hours("10").as_deref(), Some("10"));
    assert_eq!(hours("2h30").as_deref(), Some("5/2"));
    assert_eq!(hours("2:30").as_deref(), Some("5/2"));
    assert_eq!(hours("2,5 giờ").as_deref(), Some("5/2"));
    assert_eq!(hours("1 tiếng 15").as_deref(), Some("5/4"));
    let past = |text: &str| typed::day(text, TODAY, Side::Past);
    assert_eq!(past("01/03/2566"), Some(date(2023, 3, 1)));
    assert_eq!(past("1/3/66"), Some(date(2023, 3, 1)));
    assert_eq!(past("1/3/23"), Some(date(2023, 3, 1)));
    assert_eq!(past("2024-03-16"), Some(date(2024, 3, 16)));
    assert_eq!(past("03/2024"), Some(date(2024, 3, 1)));
    assert_eq!(past("16/12"), Some(date(2025, 12, 16)));
    assert_eq!(typed::day("16/03", TODAY, Side::Future), Some(date(2027, 3, 16)));
    let soon = |text: &str| typed::day(text, TODAY, Side::Soon);
    assert_eq!(soon("16/03"), Some(date(2027, 3, 16)));
    assert_eq!(soon("01-11"), Some(date(2026, 11, 1)));
    assert_eq!(soon("2026-12-31"), Some(date(2026, 12, 31)));
    assert_eq!(soon("1/2/27"), Some(date(2027, 2, 1)));
    assert_eq!(soon("1/2/70"), Some(date(2027, 2, 1)));
    assert_eq!(soon("+14"), Some(date(2026, 12, 6)));
    assert_eq!(soon("31/02"), None);
    assert_eq!(soon("soon"), None);
    let near = |text: &str| typed::day(text, TODAY, Side::Near);
    assert_eq!(near("15/12"), Some(date(2026, 12, 15)));
    assert_eq!(near("01/11"), Some(date(2026, 11, 1)));
    assert_eq!(near("15/03"), Some(date(2027, 3, 15)));
    assert_eq!(near("01/09"), Some(date(2026, 9, 1)));
    assert_eq!(near("1/11/69"), Some(date(2026, 11, 1)));
    assert_eq!(past("31/02/2024"), None);
    assert_eq!(past("soon"), None);
}

#[test]
fn nothing_typed_breaks_a_calculator() {
    for calculator in Calculator::ALL {
        let result = work(calculator, &rules(), &given(), TODAY);
        assert!(result.is_err(), "{}", calculator.name());
    }
}

/// Years of service are rounded by halves: eleven months more are a year more.
#[test]
fn odd_months_count_by_halves() {
    let given = |end: &str| {
        given()
            .with("start", "01/01/2021")
            .with("end", end)
            .with("wage", "6000000")
            .with("uninsured", "none-insured")
    };
    let pay = |end: &str| sum(&work(Calculator::Leaving, &rules(), &given(end), TODAY).unwrap());
    assert_eq!(pay("31/12/2022"), Exact::whole(6_000_000));
    assert_eq!(pay("30/06/2023"), Exact::whole(7_500_000));
    assert_eq!(pay("31/07/2023"), Exact::whole(9_000_000));
    assert_eq!(pay("30/11/2021"), Exact::ZERO);
}

fn tenths(hours: u32) -> String {
    format!("{}.{}", hours / 10, hours % 10)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn reading_never_panics(text in "\\PC{0,40}", typed in "[0-9.,hk tr:/$-]{0,24}") {
        for text in [&text, &typed] {
            let _ = amounts().amount(text);
            let _ = amounts().hours(text);
            let _ = typed::day(text, TODAY, Side::Past);
            let mut given = given();
            for name in ["wage", "amount", "due", "start", "end", "h-day", "gross", "birth"] {
                given.set(name, text);
            }
            for calculator in Calculator::ALL {
                let _ = work(calculator, &rules(), &given, TODAY);
            }
        }
    }

    #[test]
    fn more_hours_are_never_less_pay(wage in 1_000_000u64..90_000_000, a in 1u32..900, b in 0u32..900) {
        let pay = |hours: u32| sum(&overtime(&wage.to_string(), &[("h-day", tenths(hours))]));
        prop_assert!(pay(a).is_some());
        prop_assert!(pay(a + b) >= pay(a));
        // A month in two parts is worth the month.
        if b > 0 {
            prop_assert!(pay(a).plus(pay(b)) == pay(a + b));
        }
    }

    #[test]
    fn kinds_add_up(wage in 1_000_000u64..90_000_000, day in 1u32..400, rest in 1u32..400, night in 1u32..400) {
        let wage = wage.to_string();
        let one = |name: &'static str, hours: u32| sum(&overtime(&wage, &[(name, tenths(hours))]));
        let all = overtime(&wage, &[("h-day", tenths(day)), ("h-rest", tenths(rest)), ("h-night", tenths(night))]);
        let parts = one("h-day", day).plus(one("h-rest", rest)).plus(one("h-night", night));
        prop_assert!(sum(&all) == parts);
        prop_assert!(one("h-rest", day) >= one("h-day", day));
    }

    #[test]
    fn later_is_never_cheaper(amount in 1_000u64..90_000_000, days in 0i32..700, more in 0i32..100) {
        use jiff::ToSpan;
        let late = |days: i32| {
            let due = TODAY.saturating_sub(days.days()).to_string();
            let given = given().with("amount", &amount.to_string()).with("due", &due);
            sum(&work(Calculator::Late, &rules(), &given, TODAY).unwrap())
        };
        prop_assert!(late(days + more) >= late(days) && late(days) >= Exact::ZERO);
    }

    #[test]
    fn longer_service_is_never_less(start in 0i32..9_000, more in 0i32..400) {
        use jiff::ToSpan;
        let of = |days: i32, calculator| {
            let start = TODAY.saturating_sub(days.days()).to_string();
            let given = given().with("start", &start).with("end", "today").with("wage", "6tr").with("uninsured", "none-insured");
            work(calculator, &rules(), &given, TODAY).unwrap()
        };
        prop_assert!(sum(&of(start + more, Calculator::Leaving)) >= sum(&of(start, Calculator::Leaving)));
        let year = |worked: &Worked| worked.answer.iter().find_map(|line| line.number("year"));
        prop_assert!(year(&of(start + more, Calculator::Annual)) >= year(&of(start, Calculator::Annual)));
    }
}
