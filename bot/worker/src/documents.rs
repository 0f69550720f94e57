//! The improvement report of a cycle, from its raw events.

use std::collections::{BTreeMap, BTreeSet};

use domain::cycle::{Event, Fact, Role};
use domain::{Country, Lang};
use engine::{Text, Value, Vars};
use jiff::civil::Date;
use report::{Arg, ItemMeta, Part, Source};
use store::CycleRow;

use crate::TurnError;
use crate::line::{Inner, Line};
use crate::verbs::LIST;

/// A report made for one reader.
pub struct Summary {
    /// A self-contained page.
    pub html: String,
    /// Plain text.
    pub text: String,
    /// Hash of the page.
    pub hash: String,
    /// Actions proposed.
    pub proposed: u32,
    /// Actions done.
    pub done: u32,
    /// Risk points chosen.
    pub chosen: u64,
    /// Risk points reduced, as told (`4½`).
    pub reduced: String,
    /// Not signed by both sides.
    pub draft: bool,
}

struct CatalogWords<'a> {
    inner: &'a Inner,
    reader: content::Reader,
}

impl report::Words for CatalogWords<'_> {
    fn lang(&self) -> &str {
        self.reader.lang.code()
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => Value::from(text.as_str()),
                    Arg::Number(number) => Value::Number(*number),
                };
                ((*name).to_owned(), value)
            })
            .collect();
        self.inner.catalog.text(&Text::with(id, args), &self.reader)
    }

    fn item(&self, id: &str, part: Part) -> String {
        let text = Text::Item {
            list: LIST.to_owned(),
            item: id.to_owned(),
            part: part.attribute().map(str::to_owned),
        };
        self.inner.catalog.text(&text, &self.reader)
    }

    fn area(&self, id: &str) -> String {
        let list = self.inner.catalog.checklist(LIST);
        let id = list.map(|list| list.area_message(id)).unwrap_or_default();
        self.inner.catalog.text(&Text::message(id), &self.reader)
    }

    fn date(&self, date: Date) -> String {
        self.value(Value::Date(date))
    }

    fn number(&self, number: i64) -> String {
        self.value(Value::Number(number))
    }
}

impl CatalogWords<'_> {
    fn value(&self, value: Value) -> String {
        let args = Vars::from([("value".to_owned(), value)]);
        self.inner.catalog.text(&Text::with("line-value", args), &self.reader)
    }
}

/// Makes the report in one language.
pub(crate) async fn summary(
    inner: &Inner,
    row: &CycleRow,
    events: &[Event],
    lang: Lang,
    made_on: Date,
) -> Result<Summary, TurnError> {
    let list = inner.catalog.checklist(LIST).ok_or(TurnError::Content("the checklist"))?;
    let items: BTreeMap<String, ItemMeta> = list
        .items
        .iter()
        .map(|item| {
            let meta = ItemMeta { area: item.area.clone(), weight: item.weight, cost: item.cost };
            (item.id.clone(), meta)
        })
        .collect();
    let areas: Vec<String> = list.areas.iter().map(|area| area.id.clone()).collect();
    let reader = content::Reader {
        lang,
        channel: domain::ChannelKind::Web,
        address: None,
        country: row.country,
        organisation: inner.settings.organisation.as_ref().map(|o| o.name.clone()),
        today: made_on,
    };
    let words = CatalogWords { inner, reader };
    // Jobs chosen by button are told in the reader's language.
    let told: Vec<Event> = events.iter().map(|event| in_words(event, &words)).collect();
    // How many different people answered alone: facts name a role, members are people.
    let file = inner.store.cycle_file(row.id).await?;
    let representatives = file.map_or(0, |file| {
        file.members.iter().filter(|(_, role)| *role == Role::Representative).count()
    });
    let source = Source {
        events: &told,
        items: &items,
        areas: &areas,
        firm: None,
        country: row.country.unwrap_or(Country::Other),
        made_on,
        voters: u32::try_from(representatives).unwrap_or(0),
    };
    let report = report::figures(&source);
    let mut photos: BTreeMap<String, (String, Vec<u8>)> = BTreeMap::new();
    for id in photo_ids(events) {
        if let Ok(Some(picture)) = inner.picture(&id).await {
            photos.insert(id, picture);
        }
    }
    let html = report::html(&report, &words, &|id| photos.get(id).cloned());
    let text = report::text(&report, &words);
    let hash = hex(&vault::Chain::after(&[]).field(html.as_bytes()).finish());
    Ok(Summary {
        html,
        text,
        hash,
        proposed: report.achievements.total.proposed,
        done: report.achievements.total.done,
        chosen: report.risk.chosen,
        reduced: halves(report.risk.reduced),
        draft: report.sign_off.state == report::Agreement::Draft,
    })
}

/// Half points as they are written: `4½`.
fn halves(points: report::Halves) -> String {
    let half = if points.0 % 2 == 1 { "½" } else { "" };
    match points.0 / 2 {
        0 if !half.is_empty() => half.to_owned(),
        whole => format!("{whole}{half}"),
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Photos of the shared walk-through and of what was done; never of answers given alone.
fn photo_ids(events: &[Event]) -> BTreeSet<String> {
    events
        .iter()
        .filter(|event| event.by != Role::Representative)
        .filter_map(|event| match &event.fact {
            Fact::Before { photo, .. } | Fact::After { photo, .. } => Some(photo.clone()),
            _ => None,
        })
        .collect()
}

fn in_words(event: &Event, words: &CatalogWords<'_>) -> Event {
    let mut event = event.clone();
    if let Fact::Planned { who, .. } = &mut event.fact
        && matches!(who.as_str(), "owner" | "mechanic")
    {
        let label = Text::attribute("osh-who", format!("opt-{who}"));
        *who = words.inner.catalog.text(&label, &words.reader);
    }
    event
}

impl Line {
    /// The report of a cycle in a language: for the page and for `workline report`.
    pub async fn summary(&self, cycle: i64, lang: Lang) -> Result<Option<Summary>, TurnError> {
        let inner = self.inner();
        let Some(file) = inner.store.cycle_file(cycle).await? else { return Ok(None) };
        let mut events = Vec::with_capacity(file.events.len());
        for event in &file.events {
            events.push(inner.open_event(event.id, &event.body)?);
        }
        let today = domain::deadline::local_day(self.now(), file.cycle.country);
        summary(inner, &file.cycle, &events, lang, today).await.map(Some)
    }
}
