//! The languages Workline speaks, by their BCP 47 codes.

use serde::{Deserialize, Serialize};

/// A language of the bot. `zh` is Simplified Chinese.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English
    #[default]
    En,
    /// Vietnamese
    Vi,
    /// Thai
    Th,
    /// Khmer
    Km,
    /// Burmese
    My,
    /// Simplified Chinese
    Zh,
}

impl Lang {
    /// Every language, in the order in which menus offer them.
    pub const ALL: [Self; 6] = [Self::En, Self::Vi, Self::Th, Self::Km, Self::My, Self::Zh];

    /// The code used in file names, flags and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Vi => "vi",
            Self::Th => "th",
            Self::Km => "km",
            Self::My => "my",
            Self::Zh => "zh",
        }
    }

    /// Reads a code; region and script subtags are ignored (`vi-VN` is `vi`).
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.code() == primary)
    }

    /// The language's name for itself: never translated, so that a lost reader finds it.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Vi => "Tiếng Việt",
            Self::Th => "ไทย",
            Self::Km => "ខ្មែរ",
            Self::My => "မြန်မာ",
            Self::Zh => "中文",
        }
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn codes_round_trip_and_regions_are_ignored() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
        }
        assert_eq!(Lang::parse("zh-Hans-CN"), Some(Lang::Zh));
        assert_eq!(Lang::parse("fr"), None);
    }
}
