//! Reading what a person wrote as the answer a node expects.

use jiff::{ToSpan, civil::Date};

use domain::Lang;
use knowledge::{Amounts, Side, fold, normalise};

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
    // With a zero in front they are a code: 00001 is no first option.
    if let Ok(number) = bare.parse::<usize>()
        && !bare.starts_with('0')
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
    amounts: &Amounts,
    today: Date,
) -> Option<Value> {
    let trimmed = words.trim();
    let within = |n: i64| range.0.is_none_or(|min| n >= min) && range.1.is_none_or(|max| n <= max);
    match expect {
        Expect::Text => {
            (!trimmed.is_empty()).then(|| Value::Text(cut(trimmed, limits::ANSWER_CHARS)))
        }
        Expect::Number => {
            let number = amounts.whole(trimmed)?;
            within(number).then_some(Value::Number(number))
        }
        Expect::Date => {
            let day = knowledge::day(trimmed, today, Side::Soon)?;
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Amounts;
    use super::{option_value, value};
    use crate::model::Expect;
    use crate::value::Value;
    use jiff::civil::date as day;

    #[test]
    fn ranges_hold() {
        let today = day(2026, 12, 7);
        let value = |expect, words, range| value(expect, words, range, &Amounts::default(), today);
        assert!(value(Expect::Number, "0", (Some(1), Some(500))).is_none());
        assert!(value(Expect::Date, "01/12/2026", (Some(0), None)).is_none());
        assert!(value(Expect::Text, "   ", (None, None)).is_none());
        assert_eq!(option_value("d7", Expect::Date, today), Value::Date(day(2026, 12, 14)));
        assert_eq!(
            value(Expect::Code, "48217 73019 ៥៦២០៤ 86153 4", (None, None)),
            Some(Value::from("482177301956204861534"))
        );
    }
}
