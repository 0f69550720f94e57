//! Worked examples over the rules as they stand in `content/rules/`. Each names where its
//! rate comes from; the sums were worked out by hand from the cited article.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use content::{Catalog, Source};
use domain::Country;
use jiff::civil::{Date, date};
use knowledge::calc::{self, Calculator, Exact, Given, Stop, Worked};

const TODAY: Date = date(2026, 11, 23);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::load(&Source::Dir(root())).expect("the tree loads"))
}

fn ask(country: Country, calculator: Calculator, given: &[(&str, &str)]) -> Result<Worked, Stop> {
    let rules = catalog().rules(country).expect("the country has rules");
    let mut all = Given::default();
    for (name, answer) in given {
        all.set(name, answer);
    }
    calc::work(calculator, rules, &all, TODAY)
}

fn sum(worked: &Worked) -> Exact {
    worked.answer.iter().find_map(|line| line.money("sum")).unwrap_or(Exact::ZERO)
}

fn amount(text: &str) -> Exact {
    Exact::parse(text).unwrap()
}

#[test]
fn every_country_has_what_it_says() {
    use Calculator::{Annual, Late, Leaving, Maternity, Minimum, Notice, Overtime, Payslip};
    let all = [Overtime, Leaving, Annual, Maternity, Notice, Minimum];
    for (country, more) in [
        (Country::Vn, &[Late, Payslip][..]),
        (Country::Th, &[Late, Payslip][..]),
        (Country::Kh, &[Payslip][..]),
        (Country::Mm, &[][..]),
    ] {
        let rules = catalog().rules(country).unwrap();
        for calculator in Calculator::ALL {
            let wanted = all.contains(&calculator) || more.contains(&calculator);
            let covered = calc::covers(rules, calculator, TODAY);
            assert_eq!(covered, wanted, "{country} {}", calculator.name());
        }
    }
}

/// Labour Code 2019 Art. 98(1): 150 % of a normal hour of 25,500 dong (Decree 293/2025,
/// Region I) is 38,250 dong, the example of the card on overtime.
#[test]
fn vn_overtime_of_the_minimum_hour() {
    let given = [("wage", "25.500"), ("per", "hour"), ("h-day", "1")];
    let worked = ask(Country::Vn, Calculator::Overtime, &given).unwrap();
    assert!(sum(&worked) == amount("38250"));
    // Night overtime on a workday 200 %, on a rest day 270 %, on a holiday 390 %: Decree
    // 145/2020 Art. 57, worked out at https://chiaseluatlaodong.com/?p=3822.
    for (kind, pay) in
        [("h-night", "51000"), ("h-night-rest", "68850"), ("h-night-holiday", "99450")]
    {
        let given = [("wage", "25.500"), ("per", "hour"), (kind, "1")];
        let worked = ask(Country::Vn, Calculator::Overtime, &given).unwrap();
        assert!(sum(&worked) == amount(pay), "{kind}");
    }
}

/// Warned of over 40 hours a month and 200 a year, "ask" up to 60 and 300, over beyond.
#[test]
fn vn_limits_of_overtime() {
    for (month, before, lines) in [
        ("40", "160", &[][..]),
        ("41", "100", &["cap-month-ask"][..]),
        ("60", "240", &["cap-month-ask", "cap-year-ask"][..]),
        ("61", "240", &["cap-month-over", "cap-year-over"][..]),
    ] {
        let given = [("wage", "7tr"), ("h-day", month), ("year-hours", before)];
        let worked = ask(Country::Vn, Calculator::Overtime, &given).unwrap();
        let said: Vec<&str> =
            worked.notes.iter().map(|line| line.id).filter(|id| id.starts_with("cap-")).collect();
        assert_eq!(said, lines, "{month} hours");
    }
    // Normal hours that fall into the night are no overtime.
    let given = [("wage", "7tr"), ("h-night-shift", "200")];
    let worked = ask(Country::Vn, Calculator::Overtime, &given).unwrap();
    assert!(worked.line("cap-month-over").is_none());
}

/// Labour Code 2019 Art. 190(1): six months for mediation.
#[test]
fn vn_dates_of_late_wages() {
    let given = [("amount", "7tr"), ("due", "10/10/2026"), ("rate", "4.8")];
    let worked = ask(Country::Vn, Calculator::Late, &given).unwrap();
    // 7,000,000 × 4.8 % × 44 ÷ 365.
    assert_eq!(sum(&worked).rounded(0), (40_504, 0));
    let until = worked.line("deadline-mediation").and_then(|line| line.day("day"));
    assert_eq!(until, Some(date(2027, 4, 10)));
    // Art. 97(4): from 15 days on; the fourteenth has none.
    let soon = ask(Country::Vn, Calculator::Late, &[("amount", "7tr"), ("due", "09/11/2026")]);
    assert!(soon.unwrap().line("late-soon").is_some());
}

/// Labour Code 2019 Art. 46, Decree 145/2020 Art. 8(3): 43 months count as 4 years, half a
/// month each. Art. 48: 14 working days after Saturday 31 October.
#[test]
fn vn_severance() {
    let given = [
        ("start", "01/04/2023"),
        ("end", "31/10/2026"),
        ("why", "let-go"),
        ("wage", "8tr"),
        ("uninsured", "none-insured"),
    ];
    let worked = ask(Country::Vn, Calculator::Leaving, &given).unwrap();
    assert!(sum(&worked) == amount("16000000"));
    let until = worked.line("deadline-final").and_then(|line| line.day("day"));
    assert_eq!(until, Some(date(2026, 11, 19)));
    // Art. 47: a month a year, two at least.
    let mut cut = given;
    cut[2].1 = "redundancy";
    assert!(sum(&ask(Country::Vn, Calculator::Leaving, &cut).unwrap()) == amount("32000000"));
    cut[4].1 = "6";
    assert!(sum(&ask(Country::Vn, Calculator::Leaving, &cut).unwrap()) == amount("16000000"));
}

/// Labour Code 2019 Art. 139; Law on Social Insurance 2024 Art. 58(4), 59 with the reference
/// level of 2,530,000 dong: twins, seven months of leave.
#[test]
fn vn_maternity() {
    let given = [("birth", "15/03/2027"), ("children", "n2"), ("wage", "6tr"), ("per", "month")];
    let worked = ask(Country::Vn, Calculator::Maternity, &given).unwrap();
    let line = worked.line("maternity").unwrap();
    assert_eq!(line.day("from"), Some(date(2027, 1, 15)));
    assert_eq!(line.day("to"), Some(date(2027, 8, 14)));
    // 7 × 6,000,000 + 2 × 2 × 2,530,000.
    assert!(worked.line("maternity-sum").unwrap().money("sum") == Some(amount("52120000")));
}

/// Law on Social Insurance 2024: 10.5 % of the insured wage, of at most 50,600,000 dong.
#[test]
fn vn_payslip() {
    let fits = [("gross", "8tr"), ("insurance", "840.000"), ("net", "7.160.000")];
    let worked = ask(Country::Vn, Calculator::Payslip, &fits).unwrap();
    assert!(worked.line("slip-fine").is_some() && worked.line("slip-insurance-fits").is_some());
    let capped = [("gross", "60tr"), ("insurance", "5.313.000"), ("net", "54.687.000")];
    let worked = ask(Country::Vn, Calculator::Payslip, &capped).unwrap();
    assert!(worked.line("slip-fine").is_some() && worked.line("slip-insurance-fits").is_some());
    // Art. 102(3): at most 30 % of what is left after insurance and tax.
    let over = [("gross", "8tr"), ("insurance", "840k"), ("other", "2.148.001")];
    assert!(
        ask(Country::Vn, Calculator::Payslip, &over).unwrap().line("slip-other-over").is_some()
    );
    let within = [("gross", "8tr"), ("insurance", "840k"), ("other", "2.148.000")];
    let worked = ask(Country::Vn, Calculator::Payslip, &within).unwrap();
    assert!(worked.line("slip-other-within").is_some());
}

/// Decree 293/2025 Art. 3, and the decree before it for a month before 2026.
#[test]
fn vn_minimum_wage_by_month() {
    for (month, region, least) in [
        ("15/10/2026", "region-1", "5310000"),
        ("15/10/2026", "region-4", "3700000"),
        ("31/12/2025", "region-1", "4960000"),
    ] {
        let given = [("place", region), ("month", month)];
        let worked = ask(Country::Vn, Calculator::Minimum, &given).unwrap();
        assert!(sum(&worked) == amount(least), "{region} {month}");
    }
    // No table for 2023 or, yet, for 2027.
    let old = [("place", "region-1"), ("month", "15/10/2023")];
    assert_eq!(ask(Country::Vn, Calculator::Minimum, &old).unwrap_err(), Stop::NoRule);
}

/// Labour Protection Act Sec. 68 (÷ 30 ÷ 8), 61 (1.5 times), 62 (once more by the month,
/// twice by the day on the weekly day off), 63 (3 times).
#[test]
fn th_overtime() {
    let given = [("wage", "12000"), ("per", "month"), ("h-day", "20"), ("h-rest", "8")];
    let worked = ask(Country::Th, Calculator::Overtime, &given).unwrap();
    assert!(sum(&worked) == amount("1900"));
    let given = [("wage", "400"), ("per", "day"), ("h-rest", "8"), ("h-rest-overtime", "2")];
    let worked = ask(Country::Th, Calculator::Overtime, &given).unwrap();
    assert!(sum(&worked) == amount("1100"));
}

/// Sec. 9: 15 % a year; 15 % more every 7 days if kept back on purpose.
#[test]
fn th_late_wages() {
    let given = [("amount", "36500"), ("due", "31/10/2026"), ("paid", "20/11/2026")];
    let worked = ask(Country::Th, Calculator::Late, &given).unwrap();
    assert!(sum(&worked) == amount("300"));
    assert!(worked.line("late-extra").unwrap().money("sum") == Some(amount("10950")));
}

/// Sec. 118: 30, 90, 180, 240, 300 and 400 days of pay.
#[test]
fn th_severance_by_service() {
    for (start, days) in [
        ("05/07/2026", 0),
        ("04/07/2026", 30),
        ("01/11/2025", 90),
        ("02/11/2023", 90),
        ("01/11/2023", 180),
        ("01/11/2020", 240),
        ("01/11/2016", 300),
        ("01/11/2006", 400),
    ] {
        let given = [("start", start), ("end", "31/10/2026"), ("why", "let-go"), ("wage", "12000")];
        let worked = ask(Country::Th, Calculator::Leaving, &given).unwrap();
        assert!(sum(&worked) == Exact::whole(400 * days), "from {start}");
    }
}

/// Social Security: 5 % of at most 17,500 baht is 875; at most a fifth besides (Sec. 76).
#[test]
fn th_payslip() {
    let given = [("gross", "20000"), ("insurance", "875"), ("other", "4001"), ("net", "15124")];
    let worked = ask(Country::Th, Calculator::Payslip, &given).unwrap();
    assert!(worked.line("slip-insurance-fits").is_some());
    assert!(worked.line("slip-other-over").is_some() && worked.line("slip-missing").is_none());
}

/// Tables of 1 January and 1 July 2025: nationthailand.com, 40044700 and 40051376.
#[test]
fn th_minimum_wage_by_place_and_trade() {
    for (place, trade, least) in [
        ("bangkok", "other", 400),
        ("เกาะสมุย สุราษฎร์ธานี", "other", 400),
        ("Hat Yai, Songkhla", "other", 380),
        ("songkhla", "other", 352),
        ("เชียงใหม่", "other", 357),
        ("เมืองเชียงใหม่", "other", 380),
        ("Mae Sot", "other", 352),
        ("samut songkhram", "other", 358),
        ("นครราชสีมา", "other", 359),
        ("Yala", "other", 337),
        ("", "hotel", 400),
    ] {
        let given = [("place", place), ("trade", trade)];
        let worked = ask(Country::Th, Calculator::Minimum, &given).unwrap();
        assert!(sum(&worked) == Exact::whole(least), "{place} {trade}");
    }
    let nowhere = [("place", "Nanking"), ("trade", "other")];
    let unclear = ask(Country::Th, Calculator::Minimum, &nowhere).unwrap_err();
    assert_eq!(unclear, Stop::Unclear("place"));
    let before = [("place", "bangkok"), ("trade", "other"), ("month", "15/06/2025")];
    assert!(sum(&ask(Country::Th, Calculator::Minimum, &before).unwrap()) == Exact::whole(372));
}

/// Labour Law Art. 139, 144; Art. 89 with Prakas 443/2018 (7.5 days in June and December, 26
/// days a month); Art. 73 (5 %); Art. 116 (48 hours); Art. 75 (notice).
#[test]
fn kh_examples() {
    let given = [("wage", "$208"), ("days", "26"), ("h-day", "20"), ("h-night-shift", "10")];
    let worked = ask(Country::Kh, Calculator::Overtime, &given).unwrap();
    assert!(sum(&worked) == amount("33"));
    let given =
        [("start", "01/01/2023"), ("end", "31/07/2026"), ("contract", "open"), ("wage", "208")];
    let worked = ask(Country::Kh, Calculator::Leaving, &given).unwrap();
    assert!(sum(&worked) == amount("480"));
    let until = worked.line("deadline-final").and_then(|line| line.day("day"));
    assert_eq!(until, Some(date(2026, 8, 2)));
    let given =
        [("start", "01/11/2025"), ("end", "31/10/2026"), ("contract", "fixed"), ("wage", "210")];
    assert!(sum(&ask(Country::Kh, Calculator::Leaving, &given).unwrap()) == amount("126"));
    for (start, last) in [
        ("01/10/2026", date(2026, 11, 30)),
        ("01/01/2026", date(2026, 12, 8)),
        ("01/01/2022", date(2026, 12, 23)),
        ("01/01/2015", date(2027, 2, 23)),
    ] {
        let given = [("contract", "open"), ("start", start)];
        let worked = ask(Country::Kh, Calculator::Notice, &given).unwrap();
        assert_eq!(worked.line("notice").and_then(|line| line.day("day")), Some(last), "{start}");
    }
    // The pension is counted on at most 1,200,000 riel: 24,000 riel.
    let given = [("gross", "2.000.000 riel"), ("insurance", "24.000")];
    let worked = ask(Country::Kh, Calculator::Payslip, &given).unwrap();
    assert!(worked.line("slip-insurance-fits").is_some());
}

/// Double pay on the base of 4,800 kyat (600 an hour); Notification 84/2015: five years are
/// four months; Notification 1/2025: 7,800 kyat a day.
#[test]
fn mm_examples() {
    let given = [("wage", "4800"), ("per", "day"), ("h-day", "10")];
    let worked = ask(Country::Mm, Calculator::Overtime, &given).unwrap();
    assert!(sum(&worked) == amount("12000"));
    let given =
        [("start", "01/10/2021"), ("end", "31/10/2026"), ("why", "let-go"), ("wage", "၂ သိန်း")];
    assert!(sum(&ask(Country::Mm, Calculator::Leaving, &given).unwrap()) == amount("800000"));
    let worked =
        ask(Country::Mm, Calculator::Minimum, &[("wage", "7000"), ("per", "day")]).unwrap();
    assert!(worked.line("minimum-below").unwrap().money("missing") == Some(amount("800")));
}

/// Every line that a calculator says has words, and no words are for a line that is gone.
#[test]
fn every_line_has_words() {
    let folder = root().join("bot/knowledge/src/calc");
    let mut source = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        source += &std::fs::read_to_string(entry.unwrap().path()).unwrap();
    }
    let words = std::fs::read_to_string(root().join("locales/en/calc-lines.ftl")).unwrap();
    let said: Vec<&str> = words
        .lines()
        .filter_map(|line| line.strip_prefix("calc-say-")?.split(' ').next())
        .collect();
    for id in &said {
        assert!(source.contains(&format!("\"{id}\"")), "no calculator says {id}");
    }
    for rest in source.split("Line::new(\"").skip(1) {
        let id = rest.split('"').next().unwrap();
        assert!(said.contains(&id), "{id} has no words");
    }
}
