//! The contact's own settings: language, country, PIN, consent, what is held, forgetting.

use domain::{Body, ChannelKind, Country, Lang, deadline};
use engine::{Answer, Value};
use jiff::civil::Time;
use store::Write;
use vault::{ChatCode, PinHash};

use crate::context::Context;
use crate::verbs::Args;
use crate::{TurnError, hours};

/// A chat code is good for as long as a case may wait for feedback.
const CHAT_CODE_DAYS: i64 = 90;
const DAY_MS: i64 = 86_400_000;

pub(crate) fn set(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let value = args.text("value");
    let done = match args.text("field") {
        "lang" => {
            let lang = Lang::parse(value);
            if lang.is_some() {
                context.contact.lang = lang;
            }
            lang.is_some()
        }
        "country" => {
            let country = Country::parse(value);
            if country.is_some() {
                context.contact.country = country;
            }
            country.is_some()
        }
        "tones" => {
            context.profile.toneless = value == "without";
            true
        }
        "address" => {
            context.profile.address = Some(value.to_owned());
            true
        }
        _ => false,
    };
    context.refresh_view();
    Answer::of(if done { "done" } else { "refused" })
}

pub(crate) async fn pin(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let pin = args.text("pin").to_owned();
    let digits = pin.chars().filter(char::is_ascii_digit).count();
    if !(4..=8).contains(&digits) || digits != pin.chars().count() {
        return Ok(Answer::of("refused"));
    }
    let pepper = context.inner.keys.pepper_key.clone();
    let cost = context.inner.settings.kdf;
    let entropy = context.inner.entropy.clone();
    let hash = context.inner.slowly(move || PinHash::new(&pin, &pepper, cost, &*entropy)).await??;
    context.contact.pin = Some(hash);
    context.refresh_view();
    Ok(Answer::of("done"))
}

pub(crate) async fn check_pin(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Answer, TurnError> {
    let Some(hash) = context.contact.pin.clone() else { return Ok(Answer::of("none")) };
    let now = context.ms();
    if !context.profile.tries.allowed(now) {
        return Ok(Answer::of("wrong"));
    }
    let pin = args.text("pin").to_owned();
    let pepper = context.inner.keys.pepper_key.clone();
    let right = context.inner.slowly(move || hash.matches(&pin, &pepper)).await??;
    if right {
        context.profile.proved = Some(now);
        context.refresh_view();
    } else {
        context.profile.tries.wrong(now);
    }
    Ok(Answer::of(if right { "right" } else { "wrong" }))
}

pub(crate) fn consent(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let now = context.ms();
    let purpose = args.text("purpose").to_owned();
    context.profile.consents.retain(|(held, _, _)| *held != purpose);
    context.profile.consents.push((purpose, args.text("version").to_owned(), now));
    Answer::of("done")
}

pub(crate) fn held(context: &mut Context<'_>) -> Answer {
    Answer::of("done")
        .with("cases", context.links.len())
        .with("cycles", context.cycles.len())
        .with("messages", context.unread.values().map(|n| i64::from(*n)).sum::<i64>())
}

/// Withdraws nothing by itself: open cases lose their way back to the person, and the
/// person's row goes as soon as this answer is out.
pub(crate) fn forget(context: &mut Context<'_>) -> Answer {
    let cases: Vec<_> = context.cases.values().cloned().collect();
    for mut case in cases {
        case.contact = None;
        context.writes.push(Write::DropReplies(case.id));
        context.writes.push(Write::Case(Box::new(case)));
    }
    context.links.clear();
    context.cases.clear();
    context.contact.forgotten = true;
    context.contact.pin = None;
    let ahead = context.profile.ahead;
    context.profile = crate::profile::Profile { ahead, ..Default::default() };
    context.writes.push(Write::Forget(context.contact.id));
    context.refresh_view();
    Answer::of("done")
}

pub(crate) fn chat_code(context: &mut Context<'_>) -> Answer {
    // Elsewhere the chat itself is there to come back to.
    if context.view.channel != ChannelKind::Web {
        return Answer::of("refused");
    }
    let code = ChatCode::generate(&*context.inner.entropy);
    context.writes.push(Write::ChatCode {
        lookup: code.quick_lookup(&context.inner.keys.lookup),
        contact: context.contact.id,
        expires_at: context.ms() + CHAT_CODE_DAYS * DAY_MS,
    });
    Answer::of("done").with("code", code.print().as_str())
}

/// A timer that starts a flow about the row that the talk is about.
pub(crate) fn set_timer(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let day = match args.value("on") {
        Some(Value::Date(day)) => *day,
        _ => context.today(),
    };
    let time = args.text("at").parse::<Time>().unwrap_or(Time::constant(9, 0, 0, 0));
    let due = deadline::moment(day, time, context.country());
    let zone = context.country().or_else(|| context.inner.where_night_is(&context.contact));
    let due = hours::suits(due, zone, None).unwrap_or(due);
    let body = Body::Timer {
        what: "flow".to_owned(),
        flow: Some(args.text("flow").to_owned()),
        about: args.about_id().map(|id| id.to_string()),
    };
    let key = args.text("key").to_owned();
    context.set_timer(&key, due, &body);
    Answer::of("done")
}
