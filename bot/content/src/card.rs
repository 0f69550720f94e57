//! Rights cards, contacts and urgent screens in words.

use domain::{Country, Lang, UrgentKind, UrgentLevel};
use engine::Vars;
use fluent_bundle::{FluentArgs, FluentValue};

use crate::contacts::{Contact, Risk};
use crate::learn::Avoid;
use crate::markup::{self, Marked};
use crate::numbers;
use crate::render::Reader;
use crate::rights::{Card, Figure, SourceState, Unit};
use crate::values;
use crate::wording::{CountryRights, Wording, formatted};

/// Contacts shown on a card; the rest is a tap away.
const CONTACTS_ON_CARD: usize = 3;

/// The shared step that warns against posting names (domain rule: it stands on every card
/// of the countries where a post can be prosecuted).
pub(crate) const NO_POSTING: &str = "card-no-posting";

/// Messages of ours that the linter demands, besides [`NO_POSTING`].
pub(crate) const MESSAGES: [&str; 26] = [
    "card-contact",
    "card-contact-called",
    "card-contact-dated",
    "card-contact-seen",
    "card-contact-undated",
    "card-contacts",
    "card-contacts-none",
    "card-country",
    "card-date",
    "card-day",
    "card-expired",
    "card-first",
    "card-law",
    "card-law-undated",
    "card-no-law",
    "card-khr",
    "card-mmk",
    "card-not-yet",
    "card-other-language",
    "card-secondary",
    "card-steps",
    "card-thb",
    "card-unchecked",
    "card-unsourced",
    "card-usd",
    "card-vnd",
];

/// Bubbles of a card at most.
const BUBBLES: usize = 4;

/// A whole card: short answer · example · steps · deadlines and contacts · law. Where all
/// five are there, the example joins the short answer.
pub(crate) fn whole(
    wording: &Wording,
    country: Country,
    topic: &str,
    reader: &Reader,
) -> Vec<Marked> {
    let Some((rights, card)) = find(wording, country, topic) else {
        wording.miss();
        return Vec::new();
    };
    let args = arguments(wording, card, reader);
    let part = |attr: Option<&str>| said(wording, rights, card, attr, &args, reader);
    // The country whose law this is stands on the first line: it is never guessed.
    let place = place(wording, country, reader);
    let mut first = part(None).map_or_else(String::new, |short| {
        wording.own("card-first", &[("place", &place), ("short", &short)], reader.lang)
    });
    if card.note_from.is_some_and(|from| from <= reader.today) && !has_passed(card, reader) {
        first = lines([Some(first), part(Some("expiry"))]);
    }
    let mut bubbles = vec![
        first,
        part(Some("example")).unwrap_or_default(),
        what_to_do(wording, card, rights.spoken(reader.lang), &part, reader),
        help(wording, card, &part, reader),
        law(wording, card, &part, reader),
    ];
    bubbles.retain(|raw| !raw.is_empty());
    if bubbles.len() > BUBBLES {
        let example = bubbles.remove(1);
        bubbles[0] = lines([Some(std::mem::take(&mut bubbles[0])), Some(example)]);
    }
    if rights.spoken(reader.lang) != reader.lang
        && let Some(first) = bubbles.first_mut()
    {
        let note = wording.own("card-other-language", &[], reader.lang);
        *first = lines([Some(note), Some(std::mem::take(first))]);
    }
    bubbles.iter().map(|raw| markup::bubble(raw)).collect()
}

/// One part of a card: its short answer or an attribute.
pub(crate) fn part(
    wording: &Wording,
    country: Country,
    topic: &str,
    attr: Option<&str>,
    reader: &Reader,
) -> Option<String> {
    let (rights, card) = find(wording, country, topic)?;
    said(wording, rights, card, attr, &arguments(wording, card, reader), reader)
}

fn find<'a>(
    wording: &'a Wording,
    country: Country,
    topic: &str,
) -> Option<(&'a CountryRights, &'a Card)> {
    let rights = wording.timeless.rights.get(&country)?;
    Some((rights, rights.cards.get(topic)?))
}

fn said(
    wording: &Wording,
    rights: &CountryRights,
    card: &Card,
    attr: Option<&str>,
    args: &FluentArgs<'_>,
    reader: &Reader,
) -> Option<String> {
    // A part that no language has is left out, and is no fault.
    if !rights.texts.values().any(|texts| texts.has(&card.topic, attr)) {
        return None;
    }
    let lang = rights.spoken(reader.lang);
    formatted(&rights.texts, &wording.timeless.missed, &card.topic, attr, args, lang)
}

fn what_to_do(
    wording: &Wording,
    card: &Card,
    spoken: Lang,
    part: &dyn Fn(Option<&str>) -> Option<String>,
    reader: &Reader,
) -> String {
    let Some(steps) = part(Some("steps")) else { return String::new() };
    lines([
        Some(wording.own("card-steps", &[], reader.lang)),
        Some(with_no_posting(wording, card, steps, spoken, reader)),
    ])
}

/// What must not be missed, and who helps.
fn help(
    wording: &Wording,
    card: &Card,
    part: &dyn Fn(Option<&str>) -> Option<String>,
    reader: &Reader,
) -> String {
    let mut text = String::new();
    for number in 1..=card.deadlines.len() {
        text = lines([Some(text), part(Some(&format!("deadline-{number}")))]);
    }
    if let Some(held) = wording.timeless.contacts.get(&card.country) {
        let shown: Vec<&Contact> = held
            .contacts
            .of(&card.situation)
            .filter(|contact| contact.serves(reader.lang))
            .take(CONTACTS_ON_CARD)
            .collect();
        if !shown.is_empty() {
            text = lines([Some(text), Some(wording.own("card-contacts", &[], reader.lang))]);
        }
        for contact in shown {
            text = lines([
                Some(text),
                Some(contact_line(wording, card.country, contact, reader, false)),
            ]);
        }
    }
    text
}

/// Adds the step that warns against posting names, unless the card says it itself.
fn with_no_posting(
    wording: &Wording,
    card: &Card,
    steps: String,
    spoken: Lang,
    reader: &Reader,
) -> String {
    let says = wording
        .timeless
        .avoid
        .get(&spoken)
        .is_some_and(|avoid| Avoid::says(&avoid.no_posting, &steps));
    if says || card.country == Country::Other {
        return steps;
    }
    let number = steps.lines().filter(|line| is_step(line)).count() + 1;
    let warning = wording.own(NO_POSTING, &[], reader.lang);
    format!("{}\n{number}. {warning}", steps.trim_end())
}

/// Whether a line begins a step (`2. …`).
pub(crate) fn is_step(line: &str) -> bool {
    let line = line.trim_start();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    digits > 0 && line.get(digits..).is_some_and(|rest| rest.starts_with('.'))
}

fn law(
    wording: &Wording,
    card: &Card,
    part: &dyn Fn(Option<&str>) -> Option<String>,
    reader: &Reader,
) -> String {
    let lang = reader.lang;
    let law = part(Some("law")).unwrap_or_else(|| wording.own("card-no-law", &[], lang));
    let first = match card.as_of {
        Some(date) => {
            let day = values::day(wording, date, lang);
            wording.own("card-law", &[("law", &law), ("day", &day)], lang)
        }
        None => wording.own("card-law-undated", &[("law", &law)], lang),
    };
    let fine = card.fine_from.is_none_or(|from| from <= reader.today).then(|| part(Some("fine")));
    // Whatever a worker must know of gaps and doubts is told, not only open conflicts.
    let caveat = Some(part(Some("caveat")));
    let source = match card.state {
        SourceState::Seen => None,
        SourceState::Secondary => Some(wording.own("card-secondary", &[], lang)),
        SourceState::None => Some(wording.own("card-unsourced", &[], lang)),
    };
    let not_yet = card.from.filter(|from| *from > reader.today).map(|from| {
        wording.own("card-not-yet", &[("day", &values::day(wording, from, lang))], lang)
    });
    let passed = has_passed(card, reader).then(|| wording.own("card-expired", &[], lang));
    let review = Some(wording.own("card-unchecked", &[], lang));
    lines([Some(first), fine.flatten(), caveat.flatten(), source, not_yet, passed, review])
}

fn has_passed(card: &Card, reader: &Reader) -> bool {
    card.to.is_some_and(|to| to < reader.today)
}

fn place(wording: &Wording, country: Country, reader: &Reader) -> String {
    wording.own("card-country", &[("country", country.code())], reader.lang)
}

/// Contacts for a situation, each with who they are and where the number comes from.
pub(crate) fn contacts(
    wording: &Wording,
    country: Country,
    situation: &str,
    reader: &Reader,
) -> String {
    let mut text = String::new();
    if let Some(held) = wording.timeless.contacts.get(&country) {
        for contact in held.contacts.of(situation).filter(|one| one.serves(reader.lang)) {
            text = lines([Some(text), Some(contact_line(wording, country, contact, reader, true))]);
        }
    }
    if text.is_empty() {
        return wording.own("card-contacts-none", &[], reader.lang);
    }
    lines([Some(wording.own("card-contacts", &[], reader.lang)), Some(text)])
}

/// The urgent screen: what to do, then whom to call.
pub(crate) fn urgent(
    wording: &Wording,
    kind: UrgentKind,
    country: Option<Country>,
    reader: &Reader,
) -> Vec<Marked> {
    let args = wording.args(&Vars::new(), reader, 0);
    let message = |id: &str| wording.message(id, None, &args, reader.lang).unwrap_or_default();
    let mut bubbles = markup::bubbles(&message(&format!("urgent-{}", kind.name())));
    let mut text = String::new();
    let held = country.and_then(|c| Some((c, wording.timeless.contacts.get(&c)?)));
    let mut risky = false;
    if let Some((country, held)) = held {
        let numbers = held.contacts.of_danger(kind, reader.today);
        for contact in numbers.filter(|contact| contact.serves(reader.lang)) {
            risky |= contact.risk == Risk::Papers;
            text =
                lines([Some(text), Some(contact_line(wording, country, contact, reader, false))]);
        }
    }
    if text.is_empty() {
        // An emergency number is no answer to what hours, not minutes, decide.
        text = message(match kind.level() {
            UrgentLevel::Now => "urgent-local-number",
            UrgentLevel::Today => "urgent-no-number",
        });
    } else if risky {
        text = lines([Some(text), Some(message("urgent-papers-risk"))]);
    }
    bubbles.push(markup::bubble(&text));
    bubbles
}

fn contact_line(
    wording: &Wording,
    country: Country,
    contact: &Contact,
    reader: &Reader,
    with_who: bool,
) -> String {
    let lang = reader.lang;
    let id = format!("contact-{}", contact.id);
    let mut args = wording.args(&Vars::new(), reader, 0);
    args.set("phone", contact.phone.clone());
    args.set("web", contact.web.clone());
    let said = |attr: Option<&str>| {
        let held = wording.timeless.contacts.get(&country)?;
        if !held.texts.values().any(|texts| texts.has(&id, attr)) {
            return None;
        }
        formatted(&held.texts, &wording.timeless.missed, &id, attr, &args, lang)
    };
    let name = said(None).unwrap_or_default();
    let day = |date| values::day(wording, date, lang);
    let state = match (contact.called_on, contact.as_of) {
        (Some(called), _) => wording.own("card-contact-called", &[("day", &day(called))], lang),
        // Nobody can have called a place without a number.
        (None, Some(seen)) if contact.phone.is_empty() => {
            wording.own("card-contact-dated", &[("day", &day(seen))], lang)
        }
        (None, Some(seen)) => wording.own("card-contact-seen", &[("day", &day(seen))], lang),
        (None, None) => wording.own("card-contact-undated", &[], lang),
    };
    let line = wording.own("card-contact", &[("contact", &name), ("state", &state)], lang);
    if with_who { lines([Some(line), said(Some("who"))]) } else { line }
}

fn lines<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

/// Values of a card: those that every message gets, and its figures.
pub(crate) fn arguments(wording: &Wording, card: &Card, reader: &Reader) -> FluentArgs<'static> {
    let mut args = wording.args(&Vars::new(), reader, 0);
    for (name, figure) in &card.figures {
        args.set(name.clone(), figure_value(wording, figure, reader));
    }
    args
}

fn figure_value(wording: &Wording, figure: &Figure, reader: &Reader) -> FluentValue<'static> {
    let number = figure.value.as_integer().map(|n| n as f64).or_else(|| figure.value.as_float());
    match (figure.unit, number, figure.value.as_str()) {
        (Unit::Percent, Some(number), _) => {
            format!("{}%", numbers::number(number, reader.lang)).into()
        }
        (Unit::Vnd | Unit::Thb | Unit::Khr | Unit::Mmk | Unit::Usd, Some(number), _) => {
            let message = match figure.unit {
                Unit::Thb => "card-thb",
                Unit::Khr => "card-khr",
                Unit::Mmk => "card-mmk",
                Unit::Usd => "card-usd",
                _ => "card-vnd",
            };
            let amount = numbers::number(number, reader.lang);
            wording.own(message, &[("amount", &amount)], reader.lang).into()
        }
        (Unit::Date, _, Some(text)) => match text.parse() {
            Ok(date) => values::day(wording, date, reader.lang).into(),
            Err(_) => text.to_owned().into(),
        },
        (_, Some(number), _) => FluentValue::from(number),
        (_, None, Some(text)) => text.to_owned().into(),
        (_, None, None) => figure.value.to_string().into(),
    }
}
