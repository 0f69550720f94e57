//! Amounts, hours and days as people type them: `7tr5`, `5.000.000`, `$210`, `2h30`,
//! `01/03/2566`, digits of every script. The words for thousands, currencies and hours are
//! content ([`AmountFile`]); how numbers are put together is here.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use crate::calc::{Currency, Exact};
use crate::text::{fold, normalise};

/// A whole `content/words/amounts.toml`: what is typed in any language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AmountFile {
    /// Words that multiply by a thousand
    pub thousand: Vec<String>,
    /// By ten thousand
    pub ten_thousand: Vec<String>,
    /// By a hundred thousand
    pub hundred_thousand: Vec<String>,
    /// By a million
    pub million: Vec<String>,
    /// Signs between hours and minutes
    pub hour: Vec<String>,
    /// Signs and words of currencies, by ISO code in lower case
    pub currency: BTreeMap<String, Vec<String>>,
}

/// The words by which amounts are read, without tone marks, the longer before the shorter.
#[derive(Debug, Clone, Default)]
pub struct Amounts {
    times: Vec<(String, i64)>,
    currencies: Vec<(String, Currency)>,
    hour: Vec<String>,
}

impl From<AmountFile> for Amounts {
    fn from(file: AmountFile) -> Self {
        fn table<T: Copy>(lists: impl IntoIterator<Item = (Vec<String>, T)>) -> Vec<(String, T)> {
            let mut table: Vec<(String, T)> = lists
                .into_iter()
                .flat_map(|(words, meant)| words.into_iter().map(move |word| (fold(&word), meant)))
                .collect();
            table.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
            table
        }
        let currencies = file
            .currency
            .into_iter()
            .filter_map(|(code, words)| Some((words, Currency::parse(&code)?)));
        Self {
            times: table([
                (file.thousand, 1_000),
                (file.ten_thousand, 10_000),
                (file.hundred_thousand, 100_000),
                (file.million, 1_000_000),
            ]),
            currencies: table(currencies),
            hour: table([(file.hour, ())]).into_iter().map(|(sign, ())| sign).collect(),
        }
    }
}

/// Most days that `+…` counts: ten years.
const FAR_DAYS: i64 = 3_660;

/// Which side of today a day without a year lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The last such day.
    Past,
    /// The next such day.
    Future,
    /// Whichever is nearer.
    Near,
    /// The next such day, unless it was within the last month.
    Soon,
}

/// An amount that was read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) value: Exact,
    pub(crate) currency: Option<Currency>,
    /// A multiplying word stood beside it.
    pub(crate) spelt: bool,
}

impl Amounts {
    /// An amount of money; nothing where it could be two.
    pub(crate) fn amount(&self, text: &str) -> Option<Amount> {
        let folded = fold(text);
        let currency = self
            .currencies
            .iter()
            .filter_map(|(sign, currency)| Some((folded.find(sign)?, *currency)))
            .min_by_key(|(at, _)| *at)
            .map(|(_, currency)| currency);
        let mut rest = folded.as_str();
        let mut sum: Option<Exact> = None;
        let mut unit: Option<i64> = None;
        let mut spelt = false;
        while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
            let (typed, after) = number_at(rest.get(at..)?);
            let (times, after) = self.times_at(after);
            let plain = decimal(&typed, times);
            sum = Some(match (sum, unit, times) {
                (None, _, times) => plain?.times(Exact::whole(times.unwrap_or(1))),
                // 7 triệu 500 nghìn: a smaller unit is added.
                (Some(sum), Some(unit), Some(times)) if times < unit => {
                    sum.plus(plain?.times(Exact::whole(times)))
                }
                // 7tr5, 1 หมื่น 5: digits behind a unit are its decimals.
                (Some(sum), Some(unit), None) if typed.len() <= 3 && digits_only(&typed) => {
                    let below = 10_i64.pow(u32::try_from(typed.len()).ok()?);
                    sum.plus(plain?.times(Exact::whole(unit)).over(Exact::whole(below)))
                }
                // Two numbers side by side ("6-7tr"): which one is meant is not ours to guess.
                _ => return None,
            });
            spelt |= times.is_some();
            unit = times.or(Some(1).filter(|_| unit.is_some()));
            rest = after;
        }
        Some(Amount { value: sum?, currency, spelt })
    }

    /// Hours: `10`, `10,5`, `2h30`, `2:30`.
    pub(crate) fn hours(&self, text: &str) -> Option<Exact> {
        let folded = fold(text);
        let at = folded.find(|c: char| c.is_ascii_digit())?;
        let (typed, after) = number_at(folded.get(at..)?);
        let hours = decimal(&typed, None)?;
        let after = after.trim_start();
        let minutes = self
            .hour
            .iter()
            .find_map(|sign| after.strip_prefix(sign.as_str()))
            .map(str::trim_start)
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            .and_then(|rest| decimal(&number_at(rest).0, None));
        Some(match minutes {
            Some(minutes) if minutes < Exact::whole(60) => {
                hours.plus(minutes.over(Exact::whole(60)))
            }
            _ => hours,
        })
    }

    /// A whole number: an amount such as `350k` or `7tr5`, else the first number of a text.
    pub fn whole(&self, text: &str) -> Option<i64> {
        self.amount(text).map(|read| read.value).or_else(|| number(text)).map(Exact::floor)
    }

    /// The multiplying word at the beginning of a text.
    fn times_at<'t>(&self, text: &'t str) -> (Option<i64>, &'t str) {
        let trimmed = text.trim_start();
        for (word, times) in &self.times {
            let Some(after) = trimmed.strip_prefix(word.as_str()) else { continue };
            // `m` in `month` and `k` in `kyat` are no units.
            let ends = !after.starts_with(|c: char| c.is_ascii_alphabetic());
            if ends || !word.is_ascii() {
                return (Some(*times), after);
            }
        }
        (None, text)
    }
}

fn digits_only(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
}

/// The number at the beginning of a text, as typed, and what follows it.
fn number_at(text: &str) -> (String, &str) {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let digit = |at: usize| chars.get(at).is_some_and(|(_, c)| c.is_ascii_digit());
    let mut typed = String::new();
    let mut at = 0;
    while let Some((_, c)) = chars.get(at) {
        let three = digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
        match c {
            c if c.is_ascii_digit() => typed.push(*c),
            '.' | ',' if digit(at + 1) => typed.push(*c),
            // 5 000 000 and 5'000'000: nothing but grouping.
            ' ' | '\'' if three => {}
            _ => break,
        }
        at += 1;
    }
    let end = chars.get(at).map_or(text.len(), |(byte, _)| *byte);
    (typed, text.get(end..).unwrap_or_default())
}

/// What a number with dots and commas means.
fn decimal(typed: &str, times: Option<i64>) -> Option<Exact> {
    let signs: Vec<char> = typed.chars().filter(|c| !c.is_ascii_digit()).collect();
    let point = match signs[..] {
        [] => None,
        [only] => {
            let (before, after) = typed.split_once(only)?;
            let grouped = after.len() == 3 && !before.starts_with('0') && before.len() <= 3;
            // 7,500 triệu is seven and a half; 1.500k is one thousand five hundred.
            let great = times.is_some_and(|times| times >= 100_000);
            Some(only).filter(|_| !grouped || great)
        }
        // 1.234,50 and 1,234.50: the sign that comes last, and once, is the point.
        [.., last] => Some(last).filter(|last| signs.iter().filter(|c| *c == last).count() == 1),
    };
    let plain: String = typed
        .chars()
        .filter_map(|c| match c {
            c if c.is_ascii_digit() => Some(c),
            c if Some(c) == point => Some('.'),
            _ => None,
        })
        .collect();
    Exact::parse(&plain)
}

/// A plain number such as a count or a rate.
pub(crate) fn number(text: &str) -> Option<Exact> {
    let normal = normalise(text);
    let at = normal.find(|c: char| c.is_ascii_digit())?;
    let (typed, _) = number_at(normal.get(at..)?);
    decimal(&typed, None)
}

/// A day: `16/03/2024`, `2024-03-16`, `03/2024`, `16/03`, `+14`; years of the Buddhist era too.
pub fn day(text: &str, today: Date, side: Side) -> Option<Date> {
    if text == "today" {
        return Some(today);
    }
    let normal = normalise(text);
    if let Some(days) = normal.strip_prefix('+').and_then(|days| days.trim().parse::<i64>().ok()) {
        return today.checked_add(days.clamp(0, FAR_DAYS).days()).ok();
    }
    let parts: Vec<i16> = normal
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let small = |n: i16| i8::try_from(n).ok();
    let of = |year: i16, month: i16, day: i16| {
        Date::new(full_year(year, today, side), small(month)?, small(day)?).ok()
    };
    match parts[..] {
        [year, month, day] if year > 31 => of(year, month, day),
        [day, month, year] => of(year, month, day),
        [month, year] if year > 31 => of(year, month, 1),
        [day, month] => {
            let this = of(today.year(), month, day)?;
            let year = match side {
                Side::Past if this > today => -1,
                Side::Future if this < today => 1,
                Side::Soon if this < today.saturating_sub(31.days()) => 1,
                Side::Near => {
                    return [-1, 0, 1]
                        .into_iter()
                        .map(|year| this.saturating_add(year.years()))
                        .min_by_key(|day| {
                            today.until(*day).map_or(0, |span| span.get_days()).abs()
                        });
                }
                _ => 0,
            };
            Some(this.saturating_add(year.years()))
        }
        _ => None,
    }
}

/// 2566 is 2023 of the Buddhist era, 23 is 2023, and 66 of the past is 2566.
fn full_year(year: i16, today: Date, side: Side) -> i16 {
    const ERA: i16 = 543;
    let year = match year {
        0..100 if side == Side::Past && year + 2000 > today.year() => year + 2500,
        // 69 of a day near today is 2569, not 2069.
        0..100 if matches!(side, Side::Near | Side::Soon) && year + 2000 > today.year() + 20 => {
            year + 2500
        }
        0..100 => year + 2000,
        _ => year,
    };
    if year > today.year() + 300 { year - ERA } else { year }
}
