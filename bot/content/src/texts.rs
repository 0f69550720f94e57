//! The messages of one language, formatted without ever showing an id or a hole.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, resolver};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::ftl::{self, FtlFile, Message};
use crate::numbers;

/// Stands where a value is missing in every language.
const MISSING: &str = "…";

/// Messages of some files in one language, by id.
pub(crate) type Messages = BTreeMap<String, Arc<Message>>;

/// The messages of these files; of two with the same id the first wins.
pub(crate) fn messages<'a>(files: impl IntoIterator<Item = &'a FtlFile>) -> Messages {
    let mut all = Messages::new();
    for unit in files.into_iter().flat_map(|file| &file.units) {
        all.entry(unit.id.clone()).or_insert_with(|| Arc::clone(&unit.message));
    }
    all
}

/// Messages of one language. Each is parsed when it is said, with what it refers to.
pub(crate) struct Texts {
    lang: Lang,
    layers: Vec<Arc<Messages>>,
    lately: Mutex<Lately>,
}

/// A message with all that it refers to.
type Parsed = FluentBundle<FluentResource>;

/// Messages said lately, and those said before them.
#[derive(Default)]
struct Lately {
    young: HashMap<String, Arc<Parsed>>,
    old: HashMap<String, Arc<Parsed>>,
}

/// So many are held twice over: more than a talk of one language shows.
const LATELY: usize = 96;

impl Lately {
    fn get(&mut self, id: &str) -> Option<Arc<Parsed>> {
        if let Some(parsed) = self.young.get(id) {
            return Some(Arc::clone(parsed));
        }
        let (id, parsed) = self.old.remove_entry(id)?;
        self.keep(id, Arc::clone(&parsed));
        Some(parsed)
    }

    fn keep(&mut self, id: String, parsed: Arc<Parsed>) {
        if self.young.len() >= LATELY {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(id, parsed);
    }
}

impl Texts {
    /// Messages of these layers; of two with the same id the first wins.
    pub(crate) fn new(lang: Lang, layers: Vec<Arc<Messages>>) -> Self {
        Self { lang, layers, lately: Mutex::default() }
    }

    fn find(&self, id: &str) -> Option<&Arc<Message>> {
        self.layers.iter().find_map(|layer| layer.get(id))
    }

    /// Whether there is such a message or attribute.
    pub(crate) fn has(&self, id: &str, attr: Option<&str>) -> bool {
        self.find(id).is_some_and(|message| message.has(attr))
    }

    /// The message, or what is missing from it: `Err` holds the names of the variables.
    pub(crate) fn format(
        &self,
        id: &str,
        attr: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<Result<String, Vec<String>>> {
        let bundle = self.parsed(id)?;
        let message = bundle.get_message(id)?;
        let pattern = match attr {
            None => message.value()?,
            Some(attr) => message.get_attribute(attr)?.value(),
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        Some(if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(errors.iter().filter_map(missing_variable).collect())
        })
    }

    /// Forgets what was parsed: the start says everything once.
    pub(crate) fn forget(&self) {
        *self.lately() = Lately::default();
    }

    fn lately(&self) -> MutexGuard<'_, Lately> {
        self.lately.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn parsed(&self, id: &str) -> Option<Arc<Parsed>> {
        if let Some(parsed) = self.lately().get(id) {
            return Some(parsed);
        }
        self.find(id)?;
        let mut source = String::new();
        let mut wanted = vec![id];
        let mut taken = BTreeSet::new();
        while let Some(id) = wanted.pop() {
            if let Some(message) = self.find(id).filter(|_| taken.insert(id)) {
                source.push_str(message.source());
                source.push_str("\n\n");
                wanted.extend(message.references.iter().map(|id| &**id));
            }
        }
        let parsed = Arc::new(bundle(self.lang, ftl::parsed(source)));
        self.lately().keep(id.to_owned(), Arc::clone(&parsed));
        Some(parsed)
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

fn bundle(lang: Lang, resource: FluentResource) -> Parsed {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The isolation marks would force every text message into UCS-2.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Vi => with_points,
        _ => with_commas,
    }));
    // No two of its messages have the same id.
    let _ = bundle.add_resource(resource);
    bundle
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
