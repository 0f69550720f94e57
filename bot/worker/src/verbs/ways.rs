//! Proof of a number, and one person's several ways to write.
//!
//! Conversations, cases and what was said stay with the contact they were said to. What is
//! joined is only where reminders go.

use domain::{Body, ChannelKind};
use engine::{Answer, Text, Value, Vars};
use store::{Linked, Write};
use vault::InviteCode;

use crate::TurnError;
use crate::context::Context;
use crate::verbs::Args;

/// Digits that are sent to a number to be sent back.
const DIGITS: u64 = 100_000;
/// They are good for so long.
const ASKED_MS: i64 = 30 * 60_000;
/// A code that joins two contacts is good for so long.
const LINK_MS: i64 = 60 * 60_000;
/// Ways that one person can have.
const WAYS: usize = 5;

/// The flow that tells a person's other phones and chats that something was joined or parted.
pub(crate) const NOTICE: &str = "changed";

/// Tells the others, without a word about which of them did it.
fn tell(context: &mut Context<'_>, others: impl IntoIterator<Item = i64>) {
    let body = Body::Timer { what: "flow".to_owned(), flow: Some(NOTICE.to_owned()), about: None };
    for other in others {
        context.set_timer_of(other, NOTICE, context.now, &body);
    }
}

pub(crate) fn make_proof(context: &mut Context<'_>) -> Answer {
    let now = context.ms();
    if !context.profile.tries.allowed(now) {
        return Answer::of("limited");
    }
    let number = context.inner.entropy.id().unsigned_abs() % DIGITS;
    let digits = format!("{number:05}");
    context.profile.asked = Some((digits.clone(), now));
    Answer::of("done").with("proof", digits)
}

pub(crate) fn check_proof(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let now = context.ms();
    let said = vault::fold_digits(args.text("code"));
    let asked = context.profile.asked.take();
    let right = asked.is_some_and(|(digits, at)| now - at < ASKED_MS && digits == said.trim());
    if right {
        context.profile.proved = Some(now);
    } else {
        context.profile.tries.wrong(now);
    }
    context.refresh_view();
    Answer::of(if right { "right" } else { "wrong" })
}

pub(crate) fn make_code(context: &mut Context<'_>) -> Answer {
    let code = InviteCode::generate(&*context.inner.entropy);
    context.writes.push(Write::LinkCode {
        lookup: code.quick_lookup(&context.inner.keys.lookup),
        contact: context.contact.id,
        expires_at: context.inner.clock.now().as_millisecond() + LINK_MS,
    });
    Answer::of("done").with("code", code.print().replace('-', " "))
}

pub(crate) async fn join(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let inner = context.inner;
    let now = context.ms();
    if !context.profile.tries.allowed(now) {
        return Ok(Answer::of("limited"));
    }
    let Ok(code) = InviteCode::parse(args.text("code")) else { return Ok(Answer::of("none")) };
    let lookup = code.quick_lookup(&inner.keys.lookup);
    let real_now = inner.clock.now().as_millisecond();
    let me = context.contact.id;
    let other = inner.store.link_code(&lookup, real_now).await?.filter(|other| *other != me);
    let Some(other) = other else {
        context.profile.tries.wrong(now);
        return Ok(Answer::of("none"));
    };
    let theirs: Vec<Linked> = inner.store.linked(&[other]).await?;
    if theirs.len() >= WAYS {
        return Ok(Answer::of("none"));
    }
    let person = theirs.first().map_or(other, |linked| linked.person);
    context.writes.push(Write::UseLinkCode(lookup));
    if theirs.is_empty() {
        // Reminders stay where they were until the person chooses.
        context.writes.push(Write::Link { contact: other, person, chosen: true });
    }
    context.writes.push(Write::Link { contact: me, person, chosen: false });
    let others = theirs.iter().map(|way| way.contact).chain(theirs.is_empty().then_some(other));
    tell(context, others.filter(|contact| *contact != me));
    Ok(Answer::of("done"))
}

async fn ways(context: &Context<'_>) -> Result<Vec<Linked>, TurnError> {
    Ok(context.inner.store.linked(&[context.contact.id]).await?)
}

/// The person's ways by channel: nothing of an address is shown, not even to themselves.
pub(crate) async fn list(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let mut ways = ways(context).await?;
    ways.sort_by_key(|way| (way.channel, way.contact));
    if ways.len() < 2 {
        return Ok(Answer::of("none"));
    }
    let me = context.contact.id;
    let entries = ways
        .iter()
        .map(|way| {
            let here = way.contact == me;
            let label = Text::with(
                "line-way",
                Vars::from([
                    ("way".to_owned(), Value::from(way.channel.name())),
                    ("here".to_owned(), Value::from(if here { "yes" } else { "no" })),
                ]),
            );
            Value::Map(Vars::from([
                ("id".to_owned(), Value::from(way.contact.to_string())),
                ("label".to_owned(), Value::Words(label)),
            ]))
        })
        .collect();
    Ok(Answer::of("some").with("ways", Value::List(entries)))
}

pub(crate) async fn choose(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let ways = ways(context).await?;
    let wanted = args.text("way").parse::<i64>().ok();
    // A page cannot write first: reminders would never be seen.
    let fits = |way: &&Linked| Some(way.contact) == wanted && way.channel != ChannelKind::Web;
    if !ways.iter().any(|way| fits(&way)) {
        return Ok(Answer::of("none"));
    }
    for way in ways {
        let chosen = Some(way.contact) == wanted;
        context.writes.push(Write::Link { contact: way.contact, person: way.person, chosen });
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn leave(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let ways = ways(context).await?;
    let me = context.contact.id;
    let rest: Vec<&Linked> = ways.iter().filter(|way| way.contact != me).collect();
    context.writes.push(Write::Unlink(me));
    match rest.as_slice() {
        // Nobody is joined with nobody.
        [last] => context.writes.push(Write::Unlink(last.contact)),
        [first, ..] if !rest.iter().any(|way| way.chosen) => {
            let (contact, person) = (first.contact, first.person);
            context.writes.push(Write::Link { contact, person, chosen: true });
        }
        _ => {}
    }
    let others: Vec<i64> = rest.iter().map(|way| way.contact).collect();
    tell(context, others);
    Ok(Answer::of("done"))
}
