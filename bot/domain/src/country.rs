//! Countries of *work*: the place whose law applies. Never guessed from a language,
//! a script or a phone prefix; the person says it in one tap.

use serde::{Deserialize, Serialize};

/// A country of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Country {
    /// Viet Nam
    Vn,
    /// Cambodia
    Kh,
    /// Thailand
    Th,
    /// Myanmar
    Mm,
    /// Anywhere else: no law card, only what holds everywhere.
    #[serde(rename = "other")]
    Other,
}

impl Country {
    /// Every country, in the order in which the bot offers them.
    pub const ALL: [Self; 5] = [Self::Vn, Self::Kh, Self::Th, Self::Mm, Self::Other];

    /// ISO 3166 code in upper case, or `other`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vn => "VN",
            Self::Kh => "KH",
            Self::Th => "TH",
            Self::Mm => "MM",
            Self::Other => "other",
        }
    }

    /// Reads a code in any case.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(code))
    }

    /// Country whose telephone numbers begin like this one, in E.164. Tells when night is at the
    /// other end, never whose law applies.
    pub fn of_number(number: &str) -> Option<Self> {
        let codes = [("+84", Self::Vn), ("+855", Self::Kh), ("+66", Self::Th), ("+95", Self::Mm)];
        codes.into_iter().find(|(code, _)| number.starts_with(code)).map(|(_, country)| country)
    }

    /// IANA time zone in which dates are told. `Other` is told in UTC.
    pub const fn time_zone(self) -> &'static str {
        match self {
            Self::Vn => "Asia/Ho_Chi_Minh",
            Self::Kh => "Asia/Phnom_Penh",
            Self::Th => "Asia/Bangkok",
            Self::Mm => "Asia/Yangon",
            Self::Other => "UTC",
        }
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}
