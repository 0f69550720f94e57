//! The messages of one language, formatted without ever showing an id or a hole.

use std::sync::Arc;

use domain::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, resolver};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::numbers;

/// Stands where a value is missing in every language.
const MISSING: &str = "…";

/// Messages of one language.
pub(crate) struct Texts {
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Texts {
    /// Messages of these files; of two with the same id the first wins.
    pub(crate) fn new<'a>(
        lang: Lang,
        files: impl IntoIterator<Item = &'a Arc<FluentResource>>,
    ) -> Self {
        let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The isolation marks would force every text message into UCS-2.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Vi => with_points,
            _ => with_commas,
        }));
        for file in files {
            // Ids that exist already are refused one by one; that is what is wanted.
            let _ = bundle.add_resource(Arc::clone(file));
        }
        Self { bundle }
    }

    /// Whether there is such a message or attribute.
    pub(crate) fn has(&self, id: &str, attr: Option<&str>) -> bool {
        self.bundle.get_message(id).is_some_and(|message| match attr {
            None => message.value().is_some(),
            Some(attr) => message.get_attribute(attr).is_some(),
        })
    }

    /// The message, or what is missing from it: `Err` holds the names of the variables.
    pub(crate) fn format(
        &self,
        id: &str,
        attr: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<Result<String, Vec<String>>> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attr {
            None => message.value()?,
            Some(attr) => message.get_attribute(attr)?.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some(if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(errors.iter().filter_map(missing_variable).collect())
        })
    }

    /// The message with a sign in place of each value that is missing.
    pub(crate) fn format_with_holes(
        &self,
        id: &str,
        attr: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        match self.format(id, attr, args)? {
            Ok(text) => Some(text),
            Err(missing) => {
                let mut args: FluentArgs<'_> = args.iter().map(|(k, v)| (k, v.clone())).collect();
                for name in missing {
                    args.set(name, MISSING);
                }
                self.format(id, attr, &args)?.ok()
            }
        }
    }
}

fn missing_variable(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(resolver::ResolverError::Reference(
            resolver::errors::ReferenceKind::Variable { id },
        )) => Some(id.clone()),
        _ => None,
    }
}

fn with_points(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::decimal(number.value, '.', ',')),
        _ => None,
    }
}

fn with_commas(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::decimal(number.value, ',', '.')),
        _ => None,
    }
}
