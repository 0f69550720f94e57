//! The words of the pages, in the reader's language.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use content::Catalog;
use domain::Lang;
use engine::{Value, Vars};

use crate::Site;

/// The words of one page.
#[derive(Clone)]
pub(crate) struct Words {
    catalog: Arc<Catalog>,
    /// Language of the page.
    pub(crate) lang: Lang,
    /// It was chosen by hand: links go on in it.
    pub(crate) chosen: bool,
}

impl Words {
    /// A message.
    pub(crate) fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with variables.
    pub(crate) fn with(&self, id: &str, args: &[(&str, Value)]) -> String {
        let args: Vars =
            args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.catalog.message(self.lang, id, None, &args).unwrap_or_default()
    }

    /// A message that need not be there.
    pub(crate) fn maybe(&self, id: &str, attr: Option<&str>) -> Option<String> {
        self.catalog.message(self.lang, id, attr, &Vars::new()).filter(|text| !text.is_empty())
    }

    /// The same words in another language, unless one was chosen by hand.
    pub(crate) fn in_talk(mut self, lang: Option<Lang>) -> Self {
        if let Some(lang) = lang.filter(|_| !self.chosen) {
            self.lang = lang;
        }
        self
    }

    /// As if nothing had been chosen: for links that choose another language.
    pub(crate) fn unchosen(mut self) -> Self {
        self.chosen = false;
        self
    }

    /// Languages that the pages speak.
    pub(crate) fn languages(&self) -> &[Lang] {
        &self.catalog.library().languages
    }

    /// A link into the site that goes on in the chosen language.
    pub(crate) fn link(&self, path: &str) -> String {
        if !self.chosen {
            return path.to_owned();
        }
        let joint = if path.contains('?') { '&' } else { '?' };
        format!("{path}{joint}lang={}", self.lang.code())
    }
}

impl FromRequestParts<Site> for Words {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        let catalog = site.line().catalog().clone();
        let known = &catalog.library().languages;
        let query = parts.uri.query().unwrap_or_default();
        let chosen = query
            .split('&')
            .filter_map(|pair| pair.strip_prefix("lang="))
            .filter_map(Lang::parse)
            .find(|lang| known.contains(lang));
        let accepted = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let lang = chosen.or_else(|| preferred(accepted.unwrap_or_default(), known));
        Ok(Self { lang: lang.unwrap_or_default(), chosen: chosen.is_some(), catalog })
    }
}

/// The known language that a browser asks for most.
fn preferred(header: &str, known: &[Lang]) -> Option<Lang> {
    let mut wanted: Vec<(f32, Lang)> = header
        .split(',')
        .filter_map(|part| {
            let mut pieces = part.trim().split(';');
            let lang = Lang::parse(pieces.next()?.trim()).filter(|lang| known.contains(lang))?;
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(Some(1.0), |q| q.parse::<f32>().ok())?;
            (weight > 0.0).then_some((weight, lang))
        })
        .collect();
    // Stable: of two that are wanted alike, the first one counts.
    wanted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    wanted.first().map(|(_, lang)| *lang)
}

#[cfg(test)]
mod tests {
    use super::preferred;
    use domain::Lang;

    #[test]
    fn the_browser_s_wish_among_what_we_speak() {
        let known = [Lang::En, Lang::Vi];
        assert_eq!(preferred("vi-VN,vi;q=0.9,en;q=0.8", &known), Some(Lang::Vi));
        assert_eq!(preferred("fr,en;q=0.5,vi;q=0.7", &known), Some(Lang::Vi));
        assert_eq!(preferred("th", &known), None);
        assert_eq!(preferred("vi;q=0,en;q=x", &known), None);
        assert_eq!(preferred("", &known), None);
    }
}
