//! The walk through a checklist: one item after the other, pausable at each.

use crate::run::Run;
use crate::step::Answer;
use crate::value::{Value, Vars};

/// Variable that holds where a checklist node stands.
const WALK: &str = "walk";

impl Run<'_> {
    pub(crate) fn walk(&self) -> Vars {
        self.lookup(WALK).and_then(|held| held.as_map().cloned()).unwrap_or_default()
    }

    pub(crate) fn walk_phase(&self) -> &'static str {
        match self.walk().get("phase").and_then(Value::as_text) {
            Some("more") => "more",
            Some("photo") => "photo",
            _ => "item",
        }
    }

    pub(crate) fn set_walk(&mut self, name: &str, value: Value) {
        let mut walk = self.walk();
        walk.insert(name.to_owned(), value);
        self.set(WALK, Value::Map(walk));
    }

    pub(crate) fn walk_item(&self) -> Value {
        self.walk().get("id").cloned().unwrap_or_else(|| Value::from(""))
    }

    pub(crate) fn walk_option(&mut self, id: &str, pause: &str) {
        match id {
            "pause" => self.go(pause),
            "end" => {
                self.ask_walk("walk.end", Vars::new());
            }
            "more" => {
                self.set_walk("phase", Value::from("more"));
                self.show(Some("more"));
            }
            "how" => {
                self.set_walk("phase", Value::from("item"));
                self.show(Some("how"));
            }
            "skip" => {
                self.set_walk("phase", Value::from("item"));
                self.ask_walk("walk.next", Vars::new());
            }
            answer => {
                let photo = answer == "priority";
                self.set_walk("phase", Value::from(if photo { "photo" } else { "item" }));
                let args = Vars::from([
                    ("item".to_owned(), self.walk_item()),
                    ("answer".to_owned(), Value::from(answer)),
                ]);
                self.ask_walk("walk.answer", args);
            }
        }
    }

    /// Words or a file while an item is open.
    pub(crate) fn remark(&mut self, piece: Value) {
        let args = Vars::from([("item".to_owned(), self.walk_item()), ("piece".to_owned(), piece)]);
        self.ask_walk("walk.remark", args);
    }

    /// Asks one of the checklist's verbs and remembers which.
    pub(crate) fn ask_walk(&mut self, verb: &str, args: Vars) -> bool {
        self.set_walk("asked", Value::from(verb));
        self.ask(verb, args)
    }

    pub(crate) fn walk_told(&mut self, answer: Answer, done: &str, prove: &str) {
        if answer.outcome == "unproved" {
            self.go(prove);
            return;
        }
        let walk = self.walk();
        match walk.get("asked").and_then(Value::as_text) {
            Some("walk.answer") if self.walk_phase() == "photo" => self.show(Some("photo")),
            Some("walk.remark") if self.walk_phase() != "photo" => {
                self.set_walk("phase", Value::from("item"));
                self.show(Some("noted"));
            }
            Some("walk.answer" | "walk.remark") => {
                self.ask_walk("walk.next", Vars::new());
            }
            Some("walk.next") if answer.outcome == "item" => {
                let mut walk = answer.values;
                walk.insert("phase".to_owned(), Value::from("item"));
                self.set(WALK, Value::Map(walk));
                self.show(None);
            }
            _ => self.go(done),
        }
    }
}
