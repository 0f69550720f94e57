//! Numbers as they are shown: Western digits, grouped as on payslips of the language.

use domain::Lang;

/// A whole number in a language.
pub(crate) fn whole(number: i64, lang: Lang) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(&number.unsigned_abs().to_string(), separators(lang).0))
}

/// A number that may have decimals, in a language.
pub(crate) fn number(number: f64, lang: Lang) -> String {
    let (group, point) = separators(lang);
    decimal(number, group, point)
}

/// A number with these separators; at most two decimals.
pub(crate) fn decimal(number: f64, group: char, point: char) -> String {
    let text = format!("{:.2}", number.abs());
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let decimals = decimals.trim_end_matches('0');
    let sign = if number < 0.0 { "-" } else { "" };
    let whole = grouped(whole, group);
    if decimals.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}{point}{decimals}")
    }
}

const fn separators(lang: Lang) -> (char, char) {
    match lang {
        Lang::Vi => ('.', ','),
        _ => (',', '.'),
    }
}

fn grouped(digits: &str, group: char) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{number, whole};
    use domain::Lang;

    #[test]
    fn groups_follow_the_language() {
        assert_eq!(whole(25_500, Lang::Vi), "25.500");
        assert_eq!(whole(-1_234_567, Lang::En), "-1,234,567");
        assert_eq!(whole(999, Lang::Vi), "999");
        assert_eq!(number(0.5, Lang::Vi), "0,5");
        assert_eq!(number(1250.25, Lang::En), "1,250.25");
        assert_eq!(number(10.0, Lang::Th), "10");
    }
}
