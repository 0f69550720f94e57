//! Exact sums: fractions that are rounded only when they are shown.

use std::cmp::Ordering;

/// A fraction. Its `Debug` shows nothing, because it may be somebody's pay.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Exact {
    num: i128,
    den: i128,
}

impl std::fmt::Debug for Exact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Exact")
    }
}

impl std::fmt::Display for Exact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.den == 1 {
            write!(f, "{}", self.num)
        } else {
            write!(f, "{}/{}", self.num, self.den)
        }
    }
}

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { num: 0, den: 1 };

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self { num: number as i128, den: 1 }
    }

    /// A fraction in lowest terms; nothing where the divisor is nothing.
    fn of(num: i128, den: i128) -> Self {
        if den == 0 {
            return Self::ZERO;
        }
        let common = gcd(num.unsigned_abs(), den.unsigned_abs());
        let common = i128::try_from(common).unwrap_or(1).max(1);
        let sign = if den < 0 { -1 } else { 1 };
        Self { num: sign * (num / common), den: sign * (den / common) }
    }

    /// Reads `12`, `10.5` or `0.25`: a number of a data file.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) || whole.len() + part.len() > 18 {
            return None;
        }
        let num = format!("{whole}{part}").parse().ok()?;
        Some(Self::of(num, 10_i128.pow(u32::try_from(part.len()).ok()?)))
    }

    /// Sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let num = mul(self.num, other.den).saturating_add(mul(other.num, self.den));
        Self::of(num, mul(self.den, other.den))
    }

    /// Difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.plus(Self { num: -other.num, den: other.den })
    }

    /// Product.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self::of(mul(self.num, other.num), mul(self.den, other.den))
    }

    /// Quotient; nothing where the divisor is nothing.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        Self::of(mul(self.num, other.den), mul(self.den, other.num))
    }

    /// So many percent of it.
    #[must_use]
    pub fn percent(self, percent: Self) -> Self {
        self.times(percent).over(Self::whole(100))
    }

    /// The smaller one.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// The greater one.
    #[must_use]
    pub fn at_least(self, other: Self) -> Self {
        if other > self { other } else { self }
    }

    /// Whether it is more than nothing.
    pub const fn is_some(self) -> bool {
        self.num > 0
    }

    /// The whole number below it.
    pub fn floor(self) -> i64 {
        i64::try_from(self.num.div_euclid(self.den)).unwrap_or(i64::MAX)
    }

    /// Rounded to this many decimals, half up: the whole part and the decimals.
    pub fn rounded(self, decimals: u32) -> (i64, u32) {
        let scale = 10_i128.pow(decimals.min(6));
        let twice = mul(mul(self.num, scale), 2).saturating_add(self.den);
        let scaled = twice.div_euclid(mul(self.den, 2));
        let whole = i64::try_from(scaled.div_euclid(scale)).unwrap_or(i64::MAX);
        (whole, u32::try_from(scaled.rem_euclid(scale)).unwrap_or(0))
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        mul(self.num, other.den).cmp(&mul(other.num, self.den))
    }
}

const fn mul(a: i128, b: i128) -> i128 {
    a.saturating_mul(b)
}

const fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
