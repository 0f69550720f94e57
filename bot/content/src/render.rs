//! What the renderer takes and gives.

use domain::{ChannelKind, Country, Lang};
use jiff::civil::Date;

/// For whom something is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Language.
    pub lang: Lang,
    /// Channel.
    pub channel: ChannelKind,
    /// Form of address chosen by an owner (`anh`, `chi`, `ban`).
    pub address: Option<String>,
    /// Country of work, once said.
    pub country: Option<Country>,
    /// Organisation behind the line.
    pub organisation: Option<String>,
    /// Today, where the reader works.
    pub today: Date,
}

/// A bubble in words.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Plain text.
    pub text: String,
    /// Bold spans, as half-open byte ranges of `text`.
    pub bold: Vec<(usize, usize)>,
    /// Options under it.
    pub offers: Vec<RenderedOffer>,
    /// Message it came from (`report-who`), for transcripts and tests.
    pub source: Option<String>,
}

/// An option in words.
#[derive(Clone, PartialEq, Eq)]
pub struct RenderedOffer {
    /// Option id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// A link instead of a press.
    pub url: Option<String>,
}

impl std::fmt::Debug for Rendered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let from = self.source.as_deref().unwrap_or("-");
        write!(f, "Rendered({from}, {} bytes, {} offers)", self.text.len(), self.offers.len())
    }
}

impl std::fmt::Debug for RenderedOffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RenderedOffer({})", self.id)
    }
}
