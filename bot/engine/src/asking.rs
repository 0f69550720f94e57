//! Verbs: what a flow has looked up or done outside, and what comes back.

use domain::deadline;
use jiff::{SignedDuration, ToSpan, civil::Date};

use crate::effect::{Bubble, Effect, Text};
use crate::limits;
use crate::model::Kind;
use crate::run::Run;
use crate::session::Wait;
use crate::step::{Answer, Query};
use crate::value::{Value, Vars};

impl Run<'_> {
    /// Asks for a verb; verbs about talks are the engine's own.
    pub(crate) fn ask(&mut self, verb: &str, args: Vars) -> bool {
        match verb {
            "talk.unfinished" => {
                let some = !self.session.paused.is_empty();
                let names = self.session.paused.iter().rev().take(1);
                let names = names.map(|talk| Text::message(format!("{}-name", talk.root)));
                let unfinished = names.map(Value::Words).collect();
                self.told_here(
                    Answer::of(if some { "some" } else { "none" })
                        .with("unfinished", Value::List(unfinished)),
                )
            }
            "talk.resume" => {
                self.session.talk = None;
                if !self.resume_paused() {
                    self.line("line-nothing-unfinished");
                }
                false
            }
            "talk.drop" => {
                self.session.paused.pop();
                self.told_here(Answer::of("done"))
            }
            "contacts.show" => {
                let situation = args.get("situation").and_then(Value::as_text);
                let situation = situation.unwrap_or("ordinary").to_owned();
                match self.country() {
                    Some(country) => {
                        self.say(Bubble::of(Text::Contacts { country, situation }));
                        self.told_here(Answer::of("done"))
                    }
                    None => self.told_here(Answer::of("no-country")),
                }
            }
            "urgent.show" => {
                if let Some(kind) = self.session.signs.iter().min().copied() {
                    self.say(Bubble::of(Text::Urgent { kind, country: self.country() }));
                }
                self.told_here(Answer::of("done"))
            }
            "screen.wipe" => {
                let minutes = args.get("minutes").and_then(Value::as_text);
                let minutes = minutes.and_then(|m| m.parse::<i64>().ok()).unwrap_or(0);
                self.effects.push(Effect::Wipe {
                    tag: args.get("tag").and_then(Value::as_text).map(str::to_owned),
                    after: (minutes > 0).then(|| SignedDuration::from_mins(minutes.min(2880))),
                });
                self.told_here(Answer::of("done"))
            }
            "story.add" => {
                let mut story = match self.lookup("story") {
                    Some(Value::List(story)) => story,
                    _ => Vec::new(),
                };
                if let Some(words) = args.get("words")
                    && story.len() < limits::PIECES
                {
                    story.push(Value::Map(Vars::from([
                        ("kind".to_owned(), Value::from("text")),
                        ("text".to_owned(), words.clone()),
                    ])));
                }
                self.told_here(Answer::of("done").with("story", Value::List(story)))
            }
            _ => {
                let Some(talk) = self.session.talk.as_mut() else { return false };
                // A case carries the danger that was read anywhere in the sitting.
                let mut args = args;
                if verb == "case.open" {
                    let signs = &self.session.signs;
                    let names = signs.iter().map(|sign| Value::from(sign.name())).collect();
                    args.insert("signs".to_owned(), Value::List(names));
                }
                // A talk is about its row, or about the cycle that it has opened.
                let cycle = || talk.vars.get("cycle").and_then(Value::as_text).map(str::to_owned);
                let about = talk.about.clone().or_else(cycle);
                talk.wait = Some(Wait::Told);
                talk.trail.clear();
                self.ask = Some(Query { verb: verb.to_owned(), args, about });
                false
            }
        }
    }

    pub(crate) fn told_here(&mut self, answer: Answer) -> bool {
        let Some(Kind::Do { go, .. }) = self.node().map(|node| &node.kind) else { return false };
        for (name, value) in answer.values {
            self.set(&name, value);
        }
        let Some(next) = go.get(&answer.outcome) else {
            self.fail();
            return false;
        };
        self.at(next)
    }

    /// The answer to the last query.
    pub(crate) fn told(&mut self, answer: Answer) {
        let Some(talk) = self.session.talk.as_mut() else { return };
        if !matches!(talk.wait, Some(Wait::Told)) {
            return;
        }
        talk.wait = None;
        match self.node().map(|node| &node.kind) {
            Some(Kind::Do { save: Some(save), go, .. }) => {
                self.set(save, Value::Map(answer.values));
                match go.get(&answer.outcome) {
                    Some(next) => self.go(next),
                    None => self.fail(),
                }
            }
            Some(Kind::Do { .. }) => {
                if self.told_here(answer) {
                    self.advance();
                }
            }
            Some(Kind::Remind { next, .. } | Kind::Consent { yes: next, .. }) => self.go(next),
            Some(Kind::Checklist { done, pause, prove, .. }) => {
                self.walk_told(answer, done, prove.as_ref().unwrap_or(pause));
            }
            _ => self.fail(),
        }
    }

    pub(crate) fn fail(&mut self) {
        self.line("line-failed");
        self.end();
    }

    pub(crate) fn reminder(&self, key: &str, flow: &str, after: &str, at: &str) -> Vars {
        let today = deadline::local_day(self.now, self.country());
        let on: Date = match (after.parse::<i64>(), self.argument(after)) {
            (Ok(days), _) => today.saturating_add(days.clamp(0, 3660).days()),
            (_, Some(Value::Date(day))) => day,
            _ => today.saturating_add(1.day()),
        };
        Vars::from([
            ("key".to_owned(), Value::from(key)),
            ("flow".to_owned(), Value::from(flow)),
            ("on".to_owned(), Value::Date(on)),
            ("at".to_owned(), Value::from(at)),
        ])
    }
}
