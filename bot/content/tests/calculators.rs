//! Worked examples over the rules as they stand in `content/rules/`. Each names the page or
//! the text where its rate was read; the sums follow from it. Viet Nam's Labour Code and its
//! decrees were read at
//! <https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/lao-dong/lao-dong.md>.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use content::{Catalog, Source};
use domain::Country;
use jiff::civil::{Date, date};
use knowledge::calc::{self, Calculator, Exact, Given, Stop, Worked};

#[path = "calculators/properties.rs"]
mod properties;

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
    let mut all = Given::read_by(Arc::clone(catalog().library().words.amounts()));
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

/// Labour Code 2019 Art. 107, Resolution 17/2022: https://english.luatvietnam.vn/resolution-no-17-2022-ubtvqh15-on-employees-monthly-annual-overtime-hours-in-the-c-218794-doc1.html
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

/// Labour Code 2019 Art. 190(1): six months for mediation (the text of the code as above).
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
    // The firing is known on its day: six months, and a year for the court.
    for (line, day) in
        [("deadline-mediation", date(2027, 4, 30)), ("deadline-court", date(2027, 10, 31))]
    {
        assert_eq!(worked.line(line).and_then(|line| line.day("day")), Some(day), "{line}");
    }
    assert!(worked.line("deadline-firing").is_some());
    // The pay of a day is not taken for the pay of a month.
    let daily: Vec<_> = given.into_iter().chain([("per", "day")]).collect();
    assert!(ask(Country::Vn, Calculator::Leaving, &daily).is_err());
    // Art. 47: a month a year, two at least.
    let mut cut = given;
    cut[2].1 = "redundancy";
    assert!(sum(&ask(Country::Vn, Calculator::Leaving, &cut).unwrap()) == amount("32000000"));
    cut[4].1 = "6";
    assert!(sum(&ask(Country::Vn, Calculator::Leaving, &cut).unwrap()) == amount("16000000"));
}

/// Labour Code 2019 Art. 139 (six months, two before the birth, one more for each child after
/// the first): https://github.com/diepxuan/diepxuan.github.io van-ban/lao-dong/lao-dong.md.
/// Twins, seven months of leave. No checked rule says what is paid.
#[test]
fn vn_maternity() {
    let given = [("birth", "15/03/2027"), ("children", "n2"), ("wage", "6tr")];
    let worked = ask(Country::Vn, Calculator::Maternity, &given).unwrap();
    let line = worked.line("maternity").unwrap();
    assert_eq!(line.day("from"), Some(date(2027, 1, 15)));
    assert_eq!(line.day("to"), Some(date(2027, 8, 14)));
    assert!(worked.line("maternity-sum").is_none());
}

/// Labour Code 2019 Art. 113, 114 (the same text): 12 days and one for every five years after
/// twelve months of work, a share before.
#[test]
fn vn_annual_leave() {
    let days = |start: &str| {
        let given = [("start", start), ("taken", "3")];
        let worked = ask(Country::Vn, Calculator::Annual, &given).unwrap();
        worked.line("annual-left").unwrap().number("left").unwrap()
    };
    assert!(days("01/03/2021") == amount("10"));
    assert!(days("25/11/2025") == amount("8"));
    assert!(days("24/05/2026") == amount("3"));
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
    // Nothing is called right that was not compared.
    let part = [("gross", "8tr"), ("insurance", "840k")];
    let worked = ask(Country::Vn, Calculator::Payslip, &part).unwrap();
    assert!(worked.line("slip-fine").is_none() && worked.line("slip-no-net").is_some());
    let none = [("gross", "8tr"), ("net", "8tr")];
    let worked = ask(Country::Vn, Calculator::Payslip, &none).unwrap();
    assert!(worked.answer.iter().any(|line| line.id == "slip-insurance-none"));
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

/// http://library.siam-legal.com/thai-law/labor-protection-act-wages-sections-66-77/ and
/// https://rivermate.com/guides/thailand/working-hours; Sec. 62-63 are general knowledge:
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

/// https://library.siam-legal.com/?p=609, Sec. 9: 15 % a year; 15 % more every 7 days if kept back on purpose.
#[test]
fn th_late_wages() {
    let given = [("amount", "36500"), ("due", "31/10/2026"), ("paid", "20/11/2026")];
    let worked = ask(Country::Th, Calculator::Late, &given).unwrap();
    assert!(sum(&worked) == amount("300"));
    assert!(worked.line("late-extra").unwrap().money("sum") == Some(amount("10950")));
}

/// https://thailawyers.com/severance-pay-to-the-employee-who-has-completed-the-term-of-employment-agreement/
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
    // Who is paid by the day has that day's pay.
    let given = [
        ("start", "01/11/2023"),
        ("end", "31/10/2026"),
        ("why", "let-go"),
        ("wage", "400"),
        ("per", "day"),
    ];
    let worked = ask(Country::Th, Calculator::Leaving, &given).unwrap();
    assert!(sum(&worked) == Exact::whole(400 * 180));
    // Severance on the last day, wages within three days, and only for who is let go.
    let day = |line: &str| worked.line(line).and_then(|line| line.day("day"));
    assert_eq!(day("deadline-final-severance"), Some(date(2026, 10, 31)));
    assert_eq!(day("deadline-final-wages"), Some(date(2026, 11, 3)));
    let given = [("start", "01/11/2023"), ("end", "31/10/2026"), ("why", "resigned")];
    let worked = ask(Country::Th, Calculator::Leaving, &given).unwrap();
    assert!(!sum(&worked).is_some() && worked.line("final-unknown").is_some());
}

/// Sec. 41, 59 as amended in 2025 (120 days, 60 paid by the company):
/// https://www.tilleke.com/print-insight/?post_id=69183&print=1. Half the wage for 90 days and
/// 15,000 baht of the fund: the part that nobody has checked since.
#[test]
fn th_maternity() {
    let given = [("birth", "15/03/2027"), ("wage", "12000")];
    let worked = ask(Country::Th, Calculator::Maternity, &given).unwrap();
    let line = worked.line("maternity-birth").unwrap();
    assert_eq!(line.day("from"), Some(date(2027, 3, 15)));
    assert_eq!(line.day("to"), Some(date(2027, 7, 12)));
    // 60 × 400 + 50 % × 12,000 × 3 + 15,000.
    assert!(worked.line("maternity-sum").unwrap().money("sum") == Some(amount("57000")));
    assert!(worked.unread.contains(&"maternity-insurance".to_owned()));
}

/// Sec. 17: from one pay day to the next; the last day of a month is followed by the last.
/// https://thailawyers.com/severance-pay-to-the-employee-who-has-completed-the-term-of-employment-agreement/
#[test]
fn th_notice() {
    for (pay_day, pays, last) in [
        ("30/11/2026", "month", date(2026, 12, 31)),
        ("05/12/2026", "month", date(2027, 1, 5)),
        ("27/11/2026", "week", date(2026, 12, 4)),
    ] {
        let given = [("who", "self"), ("pay-day", pay_day), ("pays", pays)];
        let worked = ask(Country::Th, Calculator::Notice, &given).unwrap();
        let day = worked.line("notice-pay-day").and_then(|line| line.day("day"));
        assert_eq!(day, Some(last), "{pay_day} {pays}");
    }
}

/// Social Security: 5 % of at most 17,500 baht is 875; at most a fifth besides (Sec. 76).
#[test]
fn th_payslip() {
    let given = [("gross", "20000"), ("insurance", "875"), ("other", "4001"), ("net", "15124")];
    let worked = ask(Country::Th, Calculator::Payslip, &given).unwrap();
    assert!(worked.line("slip-insurance-fits").is_some());
    assert!(worked.line("slip-other-over-agreed").is_some());
    assert!(worked.line("slip-missing").is_none());
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

/// https://www.loc.gov/item/global-legal-monitor/2025-07-03/cambodia-new-directive-addresses-overtime-paid-public-holidays-and-suspended-time-off/ (overtime),
/// https://www.aplusconsulting.com.kh/insight/cambodia-labour-law/working-condition (night),
/// https://www.activpayroll.com/news-articles/prakas-no-443-changes-to-cambodian-indemnity-payments (seniority, 5 %),
/// https://noplegal.com/2021/03/16/cambodia-when-should-an-employer-pay-a-worker/ (48 hours),
/// https://v3--thera.webflow.io/country/cambodia (notice): Labour Law Art. 139, 144; Art. 89 with Prakas 443/2018 (7.5 days in June and December, 26
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
    // A fixed contract has no last day by notice; who leaves agrees or waits (Art. 73).
    let given = [("contract", "fixed"), ("start", "01/01/2026"), ("who", "self")];
    let worked = ask(Country::Kh, Calculator::Notice, &given).unwrap();
    assert!(worked.line("notice").is_none() && worked.line("notice-fixed-self").is_some());
    // Half of the pay and 70 % of it for 90 days: noplegal.com/2018/12/17 (Art. 182-183).
    let given = [("birth", "15/03/2027"), ("wage", "210")];
    let worked = ask(Country::Kh, Calculator::Maternity, &given).unwrap();
    assert!(worked.line("maternity-sum").unwrap().money("sum") == Some(amount("756")));
    // Overtime on a day off and at night: 200 %.
    let given = [("wage", "$208"), ("days", "26"), ("h-rest", "8"), ("h-night", "4")];
    let worked = ask(Country::Kh, Calculator::Overtime, &given).unwrap();
    assert!(sum(&worked) == amount("24"));
    // The pension is counted on at most 1,200,000 riel: 24,000 riel.
    let given = [("gross", "2.000.000 riel"), ("insurance", "24.000")];
    let worked = ask(Country::Kh, Calculator::Payslip, &given).unwrap();
    assert!(worked.line("slip-insurance-fits").is_some());
}

/// Double pay on the base of 4,800 kyat (600 an hour):
/// https://myanmarlabournews.com/en/posts/businesses-with-10-or-more-labours-to-pay-a-minimum-wage-of-4800-mmk-and-an-additional-subsidy-of-1000-mmk
/// Notification 84/2015, three months after three years; leave of six and eight weeks:
/// https://globalthink.jp/myanmar-labor-law-2/ . Notification 1/2025, 7,800 kyat a day:
/// https://www.mondaq.com/employee-rights-labour-relations/1692360/myanmar-sets-new-minimum-wage
#[test]
fn mm_examples() {
    let given = [("wage", "4800"), ("per", "day"), ("h-day", "10")];
    let worked = ask(Country::Mm, Calculator::Overtime, &given).unwrap();
    assert!(sum(&worked) == amount("12000"));
    let given =
        [("start", "01/10/2021"), ("end", "31/10/2026"), ("why", "let-go"), ("wage", "၂ သိန်း")];
    let worked = ask(Country::Mm, Calculator::Leaving, &given).unwrap();
    // The steps after four years are not checked: three months are the least.
    assert!(sum(&worked) == amount("600000") && worked.line("severance-more").is_some());
    let daily: Vec<_> = given.into_iter().chain([("per", "day")]).collect();
    assert!(ask(Country::Mm, Calculator::Leaving, &daily).is_err());
    let worked = ask(Country::Mm, Calculator::Maternity, &[("birth", "15/03/2027")]).unwrap();
    let to = |line: &str| worked.line(line).and_then(|line| line.day("to"));
    assert_eq!(to("maternity"), Some(date(2027, 5, 9)));
    assert_eq!(to("maternity-from-birth"), Some(date(2027, 5, 9)));
    let worked =
        ask(Country::Mm, Calculator::Minimum, &[("wage", "7000"), ("per", "day")]).unwrap();
    assert!(worked.line("minimum-below").unwrap().money("missing") == Some(amount("800")));
}

/// A deadline counts from the day that the matter could be known; one that has passed is said
/// to be over, and where nobody told the day it is said to count from today.
#[test]
fn no_deadline_is_too_late() {
    let given = [("place", "region-1"), ("month", "15/10/2025"), ("wage", "4tr")];
    let worked = ask(Country::Vn, Calculator::Minimum, &given).unwrap();
    let over = worked.line("deadline-mediation-over").and_then(|line| line.day("day"));
    assert_eq!(over, Some(date(2026, 4, 1)));
    let given = [("wage", "7tr"), ("h-day", "10")];
    let worked = ask(Country::Vn, Calculator::Overtime, &given).unwrap();
    assert!(worked.line("deadline-mediation-today").is_some());
    assert!(worked.line("deadline-mediation").is_none());
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
