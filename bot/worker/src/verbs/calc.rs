//! Calculators: what was typed goes to the pure sums, lines come back as words by reference.

use std::sync::Arc;

use domain::{ChannelKind, Country};
use engine::{Answer, Text, Value, Vars, verbs};
use knowledge::calc::{self, Arg, Calculator, Currency, Exact, Given, Line, Stop, Worked};

use crate::TurnError;
use crate::context::Context;
use crate::verbs::Args;

/// Whether a calculator has rules here, and a clean sheet for its answers.
pub(crate) fn begin(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let name = args.text("calculator");
    let mut answer = Answer::of(match (context.country(), Calculator::parse(name)) {
        (None, _) => "country",
        (Some(country), Some(calculator)) => {
            let rules = context.inner.catalog.rules(country);
            let covered =
                rules.is_some_and(|rules| calc::covers(rules, calculator, context.today()));
            if covered { "ready" } else { "none" }
        }
        (Some(_), None) => "none",
    });
    for told in verbs::find("calc.begin").map_or(&[][..], |verb| verb.tells) {
        answer = answer.with(told, "");
    }
    // What is reported from here is about the matter that was worked out.
    let card = context.country().zip(Calculator::parse(name)).and_then(|(country, calculator)| {
        let topic = calculator.topic();
        context.inner.catalog.card(country, topic).map(|_| topic)
    });
    answer.with("unclear", "none").with("calculator", name).with("card", card.unwrap_or_default())
}

/// Works it out.
pub(crate) fn work(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let (Some(country), Some(calculator)) =
        (context.country(), Calculator::parse(args.text("calculator")))
    else {
        return Answer::of("none");
    };
    let Some(rules) = context.inner.catalog.rules(country) else { return Answer::of("none") };
    let words = &context.inner.catalog.library().words;
    let mut given = Given::read_by(Arc::clone(words.amounts()));
    for name in verbs::find("calc.work").map_or(&[][..], |verb| verb.takes) {
        given.set(name, args.text(name));
    }
    // A region is a place that was chosen by button.
    given.set("place", args.text("region"));
    match calc::work(calculator, rules, &given, context.today()) {
        Ok(worked) => {
            context.count(&format!("calc.{}", calculator.name()));
            // The rate of a bank is asked for only where interest is owed.
            let more = if worked.line("late-interest").is_some() { "rate" } else { "" };
            done(country, &worked).with("more", more)
        }
        Err(Stop::Unclear(what)) => {
            Answer::of("unclear").with("unclear", Text::message(unclear(what)))
        }
        Err(Stop::NoRule) => Answer::of("none"),
    }
}

/// The result as a file where there is no message to forward.
pub(crate) async fn keep(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    if context.view.channel != ChannelKind::Web {
        return Ok(Answer::of("done"));
    }
    let parts = verbs::find("calc.keep").map_or(&[][..], |verb| verb.needs);
    let vars: Vars = parts
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), args.value(name)?.clone())))
        .collect();
    let reader = context.inner.reader(&context.view, context.now);
    let catalog = &context.inner.catalog;
    let text = catalog.text(&Text::with("calc-kept", vars), &reader);
    let name = format!("{}.txt", catalog.text(&Text::message("line-untitled"), &reader));
    let file = context.keep_made_file(&name, "text/plain", text.as_bytes()).await?;
    Ok(Answer::of("done").with("document", file))
}

/// What kind of answer could not be used.
fn unclear(what: &str) -> &'static str {
    match what {
        "place" => "calc-unclear-place",
        "wage" | "amount" | "gross" | "insured" | "insurance" | "tax" | "other" | "net" => {
            "calc-unclear-money"
        }
        "due" | "paid" | "start" | "end" | "birth" | "given" | "pay-day" | "month" => {
            "calc-unclear-day"
        }
        what if what.starts_with('h') => "calc-unclear-hours",
        _ => "calc-unclear-number",
    }
}

fn done(country: Country, worked: &Worked) -> Answer {
    let list = |lines: &[Line]| -> Vec<Value> {
        lines.iter().map(|line| Value::Words(said(country, line, &worked.unread))).collect()
    };
    let place = country.code().to_lowercase();
    let mut notes = list(&worked.notes);
    notes.extend(worked.caveats.iter().map(|rule| {
        let caveat = Text::message(format!("calc-caveat-{place}-{rule}"));
        // What nobody has read is said with its law; the other caveats are about a line above.
        let unread = worked.unread.contains(rule);
        Value::Words(if unread { by(country, caveat, rule, true) } else { caveat })
    }));
    let mut law = Vars::from([("state".to_owned(), Value::from(worked.state.name()))]);
    if let Some(day) = worked.as_of {
        law.insert("day".to_owned(), Value::Date(day));
    }
    let law = if worked.rules.is_empty() {
        Value::from("")
    } else {
        let dated = if worked.as_of.is_some() { "calc-sources" } else { "calc-sources-undated" };
        Value::Words(Text::with(dated, law))
    };
    Answer::of("done")
        .with("answer", Value::List(list(&worked.answer)))
        .with("steps", Value::List(list(&worked.steps)))
        .with("notes", Value::List(notes))
        .with("deadlines", Value::List(list(&worked.deadlines)))
        .with("law", law)
}

/// A line with its values, and the article of its rule behind it.
fn said(country: Country, line: &Line, unread: &[String]) -> Text {
    let place = country.code().to_lowercase();
    let args = line.args.iter().map(|(name, arg)| ((*name).to_owned(), value(&place, arg)));
    let text = Text::with(format!("calc-say-{}", line.id), args.collect());
    match &line.rule {
        Some(rule) => by(country, text, rule, unread.contains(rule)),
        None => text,
    }
}

/// Words with the article behind them, and whether nobody has read it.
fn by(country: Country, words: Text, rule: &str, unread: bool) -> Text {
    let law = Text::message(format!("calc-law-{}-{rule}", country.code().to_lowercase()));
    Text::with(
        if unread { "calc-by-unread" } else { "calc-by" },
        Vars::from([
            ("line".to_owned(), Value::Words(words)),
            ("law".to_owned(), Value::Words(law)),
        ]),
    )
}

fn value(place: &str, arg: &Arg) -> Value {
    match arg {
        Arg::Money(amount, currency) => Value::Words(money(*amount, *currency)),
        // A whole number stays one, so that plural forms work.
        Arg::Number(number) => match number.rounded(2) {
            (whole, 0) => Value::Number(whole),
            _ => Value::Words(number_text("calc-number", *number, 2, true)),
        },
        Arg::Day(day) => Value::Date(*day),
        Arg::Word(word) => Value::Words(Text::message(format!("calc-word-{word}"))),
        Arg::Place(name) => Value::from(name.as_str()),
        Arg::Key(key) => Value::Words(Text::message(format!("calc-place-{place}-{key}"))),
    }
}

fn money(amount: Exact, currency: Currency) -> Text {
    let id = format!("calc-money-{}", currency.code());
    number_text(&id, amount, currency.decimals(), false)
}

/// A number for a message that writes the sign between whole and part its own way.
fn number_text(id: &str, number: Exact, decimals: u32, short: bool) -> Text {
    let (whole, part) = number.rounded(decimals);
    let width = usize::try_from(decimals).unwrap_or(0);
    let mut part = if part == 0 { String::new() } else { format!("{part:0width$}") };
    if short {
        part.truncate(part.trim_end_matches('0').len());
    }
    let part = if part.is_empty() { "none".to_owned() } else { part };
    Text::with(
        id,
        Vars::from([
            ("whole".to_owned(), Value::Number(whole)),
            ("part".to_owned(), Value::from(part)),
        ]),
    )
}
