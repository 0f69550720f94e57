//! Reading what a person wrote as the answer a node expects.

use jiff::{ToSpan, civil::Date};

use domain::Lang;
use knowledge::{fold, normalise};

use crate::effect::{Offer, Text};
use crate::library::Library;
use crate::limits;
use crate::model::Expect;
use crate::value::Value;

/// A test of one label in one language.
type Test<'a> = &'a dyn Fn(Lang, &str) -> bool;

/// Cuts a text after so many characters.
pub(crate) fn cut(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect()
}

/// The option that the words mean: its number in any script's digits, its id as `#id`,
/// its label or one of its further words, in the contact's language first, then in any.
pub(crate) fn option(
    library: &Library,
    flow: &str,
    node: &str,
    offers: &[Offer],
    words: &str,
    lang: Lang,
    titles: &dyn Fn(&Text) -> Option<String>,
) -> Option<usize> {
    let wanted = normalise(words);
    let bare = wanted.trim_matches(['[', ']', '.', ')', '(']);
    if bare.is_empty() {
        return None;
    }
    // Normalised text has Western digits, whatever script they were written in.
    if let Ok(number) = bare.parse::<usize>()
        && (1..=offers.len()).contains(&number)
    {
        // A label that is itself a number means that label, not the place in the list.
        let labelled = offers
            .iter()
            .position(|offer| titles(&offer.label).is_some_and(|title| normalise(&title) == bare));
        return labelled.or(Some(number - 1));
    }
    let folded = fold(bare);
    let hit = |offer: &Offer, test: Test<'_>| {
        if let Text::Plain { text } = &offer.label {
            return test(lang, &normalise(text));
        }
        if let Some(title) = titles(&offer.label)
            && test(lang, &normalise(&title))
        {
            return true;
        }
        library
            .labels
            .get(&(flow.to_owned(), node.to_owned(), offer.id.clone()))
            .is_some_and(|labels| labels.iter().any(|(lang, label)| test(*lang, label)))
    };
    let tests: [Test<'_>; 3] = [
        &|of, label| of == lang && label == bare,
        &|of, label| of == lang && fold(label) == folded,
        &|_, label| label == bare,
    ];
    tests.iter().find_map(|test| offers.iter().position(|offer| hit(offer, test)))
}

/// The value of free words, as `(value, raw)`, or nothing if they are not understood.
pub(crate) fn value(
    expect: Expect,
    words: &str,
    range: (Option<i64>, Option<i64>),
    today: Date,
) -> Option<Value> {
    let trimmed = words.trim();
    let within = |n: i64| range.0.is_none_or(|min| n >= min) && range.1.is_none_or(|max| n <= max);
    match expect {
        Expect::Text => {
            (!trimmed.is_empty()).then(|| Value::Text(cut(trimmed, limits::ANSWER_CHARS)))
        }
        Expect::Number => {
            let number = first_number(&normalise(trimmed))?;
            within(number).then_some(Value::Number(number))
        }
        Expect::Date => {
            let day = date(&normalise(trimmed), today)?;
            let days = i64::from(today.until(day).ok()?.get_days());
            within(days).then_some(Value::Date(day))
        }
        Expect::Phone => {
            let number: String =
                normalise(trimmed).chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            (7..=16).contains(&number.len()).then_some(Value::Text(number))
        }
        Expect::Code => {
            let code: String = normalise(trimmed).chars().filter(|c| c.is_alphanumeric()).collect();
            (3..=40).contains(&code.len()).then(|| Value::Text(code.to_uppercase()))
        }
    }
}

/// The value that a fixed option of an `ask` stands for: `today`, `d14`, `n20`, else its id.
pub(crate) fn option_value(id: &str, expect: Expect, today: Date) -> Value {
    let number = |prefix: char| id.strip_prefix(prefix).and_then(|n| n.parse::<i64>().ok());
    match expect {
        Expect::Date if id == "today" => Value::Date(today),
        Expect::Date => number('d').map_or_else(
            || Value::from(id),
            |days| Value::Date(today.saturating_add(days.clamp(-3660, 3660).days())),
        ),
        Expect::Number => number('n').map_or_else(|| Value::from(id), Value::Number),
        _ => Value::from(id),
    }
}

/// The first run of digits; dots and commas between groups of three are grouping.
fn first_number(text: &str) -> Option<i64> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let mut number = String::new();
    let rest: Vec<char> = text.get(start..)?.chars().collect();
    for (at, c) in rest.iter().enumerate() {
        let grouping = matches!(c, '.' | ',' | ' ')
            && rest
                .get(at + 1..at + 4)
                .is_some_and(|next| next.len() == 3 && next.iter().all(char::is_ascii_digit));
        if c.is_ascii_digit() {
            number.push(*c);
        } else if !grouping {
            break;
        }
    }
    let number: i64 = number.parse().ok()?;
    // Sums are written short: 350k, 2 triệu, 1,5tr counts as 1 million and is asked again
    // by the plan's own reading back.
    let after: String = fold(text.get(start..)?)
        .chars()
        .skip_while(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '))
        .take(5)
        .collect();
    let times = if after.starts_with('k') || after.starts_with("nghin") || after.starts_with("ngan")
    {
        1_000
    } else if after.starts_with("tr") || after.starts_with("mil") {
        1_000_000
    } else {
        1
    };
    number.checked_mul(times)
}

/// `16/03`, `16/03/2026`, `16-3`, `2026-03-16`, `+14`. A day without a year is the next
/// such day, unless it was within the last month.
fn date(text: &str, today: Date) -> Option<Date> {
    if let Some(days) = text.strip_prefix('+').and_then(|d| d.trim().parse::<i64>().ok()) {
        return today.checked_add(days.clamp(0, 3660).days()).ok();
    }
    let parts: Vec<i16> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let small = |n: i16| i8::try_from(n).ok();
    match parts[..] {
        [year, month, day] if year > 31 => Date::new(year, small(month)?, small(day)?).ok(),
        [day, month, year] => {
            let year = if year < 100 { year + 2000 } else { year };
            Date::new(year, small(month)?, small(day)?).ok()
        }
        [day, month] => {
            let this = Date::new(today.year(), small(month)?, small(day)?).ok()?;
            if this < today.saturating_sub(31.days()) {
                Date::new(today.year() + 1, small(month)?, small(day)?).ok()
            } else {
                Some(this)
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{date, first_number, option_value, value};
    use crate::model::Expect;
    use crate::value::Value;
    use jiff::civil::date as day;

    #[test]
    fn numbers_with_grouping_and_words() {
        assert_eq!(first_number("18 nguoi"), Some(18));
        assert_eq!(first_number("about 1.250.000 dong"), Some(1_250_000));
        assert_eq!(first_number("12,5"), Some(12));
        assert_eq!(first_number("none"), None);
        assert_eq!(first_number("350k"), Some(350_000));
        assert_eq!(first_number("2 triệu"), Some(2_000_000));
    }

    #[test]
    fn dates_as_people_write_them() {
        let today = day(2026, 12, 7);
        assert_eq!(date("16/03", today), Some(day(2027, 3, 16)));
        assert_eq!(date("20-12", today), Some(day(2026, 12, 20)));
        assert_eq!(date("2026-12-31", today), Some(day(2026, 12, 31)));
        assert_eq!(date("1/2/27", today), Some(day(2027, 2, 1)));
        assert_eq!(date("+14", today), Some(day(2026, 12, 21)));
        assert_eq!(date("31/02", today), None);
        assert_eq!(date("soon", today), None);
    }

    #[test]
    fn ranges_hold() {
        let today = day(2026, 12, 7);
        assert!(value(Expect::Number, "0", (Some(1), Some(500)), today).is_none());
        assert!(value(Expect::Date, "01/12/2026", (Some(0), None), today).is_none());
        assert!(value(Expect::Text, "   ", (None, None), today).is_none());
        assert_eq!(option_value("d7", Expect::Date, today), Value::Date(day(2026, 12, 14)));
        assert_eq!(
            value(Expect::Code, "48217 73019 ៥៦២០៤ 86153 4", (None, None), today),
            Some(Value::from("482177301956204861534"))
        );
    }
}
