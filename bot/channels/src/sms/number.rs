//! Telephone numbers, in the one form in which they are addresses: E.164, `+84901234567`.

/// Digits of a number with its calling code: short codes have fewer, nothing has more.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// Reads a number as a provider writes it: with `+` or `00`, without either, or as it is
/// dialled at home, if the calling code of home is known. A name or a short code is no number:
/// nobody could be answered there, and two machines would answer each other for ever.
pub fn e164(raw: &str, calling_code: Option<&str>) -> Option<String> {
    let filler = |c: char| c.is_whitespace() || matches!(c, '-' | '(' | ')' | '.' | '/');
    let dense: String = raw.chars().filter(|c| !filler(*c)).collect();
    let (digits, international) = match dense.strip_prefix('+') {
        Some(digits) => (digits, true),
        None => match dense.strip_prefix("00") {
            Some(digits) => (digits, true),
            None => (dense.as_str(), !dense.starts_with('0')),
        },
    };
    let number = if international {
        digits.to_owned()
    } else {
        let code = calling_code?.trim_start_matches('+');
        format!("{code}{}", digits.trim_start_matches('0'))
    };
    let good = number.bytes().all(|byte| byte.is_ascii_digit())
        && !number.starts_with('0')
        && DIGITS.contains(&number.len());
    good.then(|| format!("+{number}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_number_has_one_form() {
        let cases = [
            ("+84901234567", Some("+84901234567")),
            (" 84901234567", Some("+84901234567")),
            ("0084901234567", Some("+84901234567")),
            ("0901 234-567", Some("+84901234567")),
            ("(090) 1234567", Some("+84901234567")),
            ("+1 202.555.0143", Some("+12025550143")),
            ("8888", None),
            ("Viettel", None),
            ("+84९01234567", None),
            ("", None),
            ("+", None),
            ("+0901234567", None),
            ("1234567890123456", None),
        ];
        for (raw, expected) in cases {
            assert_eq!(e164(raw, Some("84")).as_deref(), expected, "{raw}");
        }
        assert_eq!(e164("0901234567", None), None);
        assert_eq!(e164("0901234567", Some("+84")).as_deref(), Some("+84901234567"));
    }
}
