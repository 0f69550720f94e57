//! Values of flows as Fluent values: numbers grouped, days with their weekday.

use domain::Lang;
use engine::{Value, Vars};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;

use crate::markup;
use crate::numbers;
use crate::render::Reader;
use crate::wording::Wording;

/// Sets a variable; the parts of a map are `name-part` besides.
pub(crate) fn set(
    wording: &Wording,
    args: &mut FluentArgs<'static>,
    name: &str,
    value: &Value,
    reader: &Reader,
    depth: u8,
) {
    if let Value::Map(map) = value {
        for (part, value) in map {
            set(wording, args, &format!("{name}-{part}"), value, reader, depth);
        }
    }
    let value = match value {
        // A number stays one, so that plural forms and `[1]` variants work.
        Value::Number(number) => FluentValue::from(*number),
        value => FluentValue::from(words(wording, value, reader, depth)),
    };
    args.set(name.to_owned(), value);
}

/// A value in words.
fn words(wording: &Wording, value: &Value, reader: &Reader, depth: u8) -> String {
    match value {
        Value::Text(text) => markup::guard(text),
        Value::Number(number) => numbers::whole(*number, reader.lang),
        Value::Flag(flag) => if *flag { "true" } else { "false" }.to_owned(),
        Value::Date(date) => with_weekday(wording, *date, reader.lang),
        Value::Words(text) => wording.raw(text, reader, depth + 1),
        Value::List(items) => {
            let items: Vec<String> =
                items.iter().map(|item| words(wording, item, reader, depth)).collect();
            items.join("\n")
        }
        Value::Map(map) => {
            shown(map).map_or_else(String::new, |value| words(wording, value, reader, depth))
        }
    }
}

/// The part of a map that stands for it: an answer's value, an option's label.
fn shown(map: &Vars) -> Option<&Value> {
    map.get("value").or_else(|| map.get("label"))
}

/// A day with its weekday (`thứ Năm 10/12/2026`).
pub(crate) fn with_weekday(wording: &Wording, date: Date, lang: Lang) -> String {
    dated(wording, "card-date", date, lang)
}

/// A day alone (`10/12/2026`).
pub(crate) fn day(wording: &Wording, date: Date, lang: Lang) -> String {
    dated(wording, "card-day", date, lang)
}

fn dated(wording: &Wording, message: &str, date: Date, lang: Lang) -> String {
    let mut args = FluentArgs::new();
    args.set("weekday", date.weekday().to_monday_one_offset());
    args.set("month", date.month());
    args.set("d", date.day().to_string());
    args.set("dd", format!("{:02}", date.day()));
    args.set("mm", format!("{:02}", date.month()));
    // As a text, because a year is not grouped.
    args.set("year", date.year().to_string());
    wording.message(message, None, &args, lang).unwrap_or_else(|| date.to_string())
}
