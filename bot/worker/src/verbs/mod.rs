//! The verbs that flows use. One file per noun; `engine::verbs` lists them all.

mod calc;
mod cards;
mod cases;
mod contact;
mod cycle;
mod danger;
mod plan;
mod review;
mod solved;
mod task;
pub(crate) mod ways;

pub(crate) use cycle::LIST;
use engine::{Answer, Query, Value};
use jiff::civil::Date;

use crate::TurnError;
use crate::context::Context;
use crate::profile::Piece;

/// Verbs that the engine does itself.
#[cfg(test)]
pub(crate) const OF_THE_ENGINE: [&str; 7] = [
    "urgent.show",
    "talk.unfinished",
    "talk.resume",
    "talk.drop",
    "contacts.show",
    "screen.wipe",
    "story.add",
];

/// Does a verb and says what came of it.
pub(crate) async fn run(context: &mut Context<'_>, query: &Query) -> Result<Answer, TurnError> {
    let args = Args(query);
    context.about = args.about_id();
    match query.verb.as_str() {
        "timer.set" => Ok(contact::set_timer(context, args)),
        "consent.record" => Ok(contact::consent(context, args)),
        "contact.set" => Ok(contact::set(context, args)),
        "contact.pin" => contact::pin(context, args).await,
        "contact.check-pin" => contact::check_pin(context, args).await,
        "proof.make" => Ok(ways::make_proof(context)),
        "proof.check" => Ok(ways::check_proof(context, args)),
        "link.make" => Ok(ways::make_code(context)),
        "link.join" => ways::join(context, args).await,
        "link.list" => ways::list(context).await,
        "link.choose" => ways::choose(context, args).await,
        "link.leave" => ways::leave(context).await,
        "contact.forget" => Ok(contact::forget(context)),
        "contact.held" => Ok(contact::held(context)),
        "chat.code" => Ok(contact::chat_code(context)),
        "card.search" => Ok(cards::search(context, args)),
        "card.link" => Ok(cards::link(context, args)),
        "card.by-link" => Ok(cards::by_link(context, args)),
        "report.headings" => Ok(cards::headings(context, args)),
        "case.open" => cases::open(context, args).await,
        "case.wishes" => cases::wishes(context, args).await,
        "case.find" => cases::find(context, args).await,
        "case.list" => Ok(cases::list(context)),
        "case.add" => cases::add(context, args).await,
        "case.read" => cases::read(context, args).await,
        "case.asked" => solved::asked(context, args).await,
        "case.vote" => solved::vote(context, args).await,
        "case.withdraw" => cases::withdraw(context, args).await,
        "cycle.open" => cycle::open(context).await,
        "cycle.load" => cycle::load(context).await,
        "cycle.profile" => cycle::profile(context, args).await,
        "cycle.strength" => cycle::strength(context, args).await,
        "cycle.together" => cycle::together(context).await,
        "cycle.invite" => cycle::invite(context).await,
        "cycle.join" => cycle::join(context, args).await,
        "walk.next" => cycle::walk_next(context).await,
        "walk.answer" => cycle::walk_answer(context, args).await,
        "walk.remark" => cycle::walk_remark(context, args).await,
        "walk.end" => cycle::walk_end(context).await,
        "plan.candidates" => plan::candidates(context).await,
        "plan.pick" => plan::pick(context, args).await,
        "plan.next" => plan::next(context).await,
        "plan.set" => plan::set(context, args).await,
        "plan.review" => plan::review(context, args).await,
        "plan.read" => plan::read(context).await,
        "plan.agree" => plan::agree(context).await,
        "task.list" => task::list(context).await,
        "task.due" => task::due(context, args).await,
        "task.load" => task::load(context, args).await,
        "task.done" => task::done(context, args).await,
        "task.move" => task::move_to(context, args).await,
        "task.stuck" => task::stuck(context, args).await,
        "task.spent" => task::spent(context, args).await,
        "task.photo" => task::photo(context, args).await,
        "review.next" => review::next(context).await,
        "review.answer" => review::answer(context, args).await,
        "cycle.end" => cycle::end(context).await,
        "report.sign" => review::sign(context).await,
        "report.make" => review::make(context).await,
        "calc.begin" => Ok(calc::begin(context, args)),
        "calc.work" => Ok(calc::work(context, args)),
        "calc.keep" => calc::keep(context, args).await,
        other => Err(TurnError::UnknownVerb(other.to_owned())),
    }
}

/// Arguments of a query, read leniently: flows are checked, people are not.
#[derive(Clone, Copy)]
pub(crate) struct Args<'a>(&'a Query);

impl<'a> Args<'a> {
    pub(crate) fn value(self, name: &str) -> Option<&'a Value> {
        self.0.args.get(name)
    }

    /// The text of an argument, empty if there is none.
    pub(crate) fn text(self, name: &str) -> &'a str {
        self.value(name).and_then(Value::as_text).unwrap_or_default()
    }

    pub(crate) fn number(self, name: &str) -> Option<i64> {
        match self.value(name)? {
            Value::Number(number) => Some(*number),
            Value::Text(text) => text.trim_start_matches('n').parse().ok(),
            _ => None,
        }
    }

    pub(crate) fn date(self, name: &str) -> Option<Date> {
        match self.value(name)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// A case or item given as an argument, else the row that the talk is about.
    pub(crate) fn id_or_about(self, name: &str) -> Option<i64> {
        let given = self.text(name);
        let text = if given.is_empty() { self.0.about.as_deref()? } else { given };
        text.split('/').next()?.parse().ok()
    }

    /// The second part of what the talk is about (`cycle/item`).
    pub(crate) fn about_part(self) -> Option<&'a str> {
        self.0.about.as_deref()?.split_once('/').map(|(_, part)| part)
    }

    pub(crate) fn about_id(self) -> Option<i64> {
        self.0.about.as_deref()?.split('/').next()?.parse().ok()
    }

    pub(crate) fn pieces(self, name: &str) -> Vec<Piece> {
        match self.value(name) {
            Some(Value::List(pieces)) => pieces.iter().filter_map(piece).collect(),
            Some(one) => piece(one).into_iter().collect(),
            None => Vec::new(),
        }
    }
}

/// A piece of a story from what the engine collected.
fn piece(value: &Value) -> Option<Piece> {
    match value {
        // A list of one, from an `attach` node that takes a single piece.
        Value::List(list) => list.first().and_then(piece),
        Value::Map(map) => {
            let text = |name: &str| map.get(name).and_then(Value::as_text).map(str::to_owned);
            Some(Piece {
                kind: text("kind")?,
                text: text("text").unwrap_or_default(),
                file: text("file"),
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    /// Each verb of the table is either the engine's or has an arm above.
    #[test]
    fn every_verb_is_implemented() {
        let source = include_str!("mod.rs");
        for verb in engine::verbs::VERBS {
            let own = super::OF_THE_ENGINE.contains(&verb.name);
            let here = source.contains(&format!("\"{}\" => ", verb.name));
            assert!(own || here, "{} is nowhere", verb.name);
        }
    }
}
