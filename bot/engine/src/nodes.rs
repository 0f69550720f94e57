//! What each node kind does.

use jiff::SignedDuration;

use crate::effect::{Bubble, Offer, Text};
use crate::expression;
use crate::limits;
use crate::model::{Choice, Kind, Node};
use crate::run::Run;
use crate::session::{Frame, Wait};
use crate::understand;
use crate::value::{Value, Vars};
use domain::deadline;

impl Run<'_> {
    /// Goes on from the current node until something waits or the talk ends.
    pub(crate) fn advance(&mut self) {
        loop {
            if self.session.talk.is_none() {
                return;
            }
            if self.budget == 0 {
                self.line("line-failed");
                self.session.talk = None;
                return;
            }
            self.budget -= 1;
            let Some(node) = self.node() else {
                // The flow was changed under a talk whose version is gone.
                self.line("line-failed");
                self.end();
                return;
            };
            if !self.enter(node) {
                return;
            }
        }
    }

    /// Enters a node; says whether the loop goes on.
    pub(crate) fn enter(&mut self, node: &Node) -> bool {
        match &node.kind {
            Kind::Say { next, document } => {
                let mut bubble = self.bubble(node, None);
                bubble.document = document.as_ref().and_then(|name| self.document(name));
                self.say(bubble);
                match next {
                    Some(next) => self.at(next),
                    None => self.leave_flow(),
                }
            }
            Kind::Menu { .. } | Kind::Ask { .. } | Kind::Attach { .. } | Kind::Consent { .. } => {
                self.show(None);
                false
            }
            Kind::Branch { when, otherwise } => {
                let target = when
                    .iter()
                    .find(|when| self.holds(&when.condition))
                    .map_or(otherwise, |when| &when.go);
                self.at(target)
            }
            Kind::Call { flow, .. } => self.call(flow),
            Kind::Leave { flow } => {
                let vars = self.session.talk.take().map(|talk| (talk.vars, talk.about));
                let (vars, about) = vars.unwrap_or_default();
                self.begin(flow, vars, about);
                false
            }
            Kind::End {} => self.leave_flow(),
            Kind::Answer { question, sure, unsure, none, missing } => {
                let missing = missing.as_ref().unwrap_or(none);
                self.answer_question(question, [sure, unsure, none, missing])
            }
            Kind::Do { verb, with, .. } => {
                let args = with
                    .iter()
                    .filter_map(|(name, source)| Some((name.clone(), self.argument(source)?)))
                    .collect();
                self.ask(verb, args)
            }
            Kind::Remind { key, flow, after, at, .. } => {
                let args = self.reminder(key, flow, after, at);
                self.ask("timer.set", args)
            }
            Kind::Checklist { .. } => self.ask_walk("walk.next", Vars::new()),
        }
    }

    /// Moves to a node of the same flow.
    pub(crate) fn at(&mut self, node: &str) -> bool {
        if let Some(frame) = self.session.talk.as_mut().and_then(|talk| talk.stack.last_mut()) {
            self.walked.push((frame.flow.clone(), frame.node.clone(), node.to_owned()));
            node.clone_into(&mut frame.node);
            frame.tries = 0;
        }
        true
    }

    /// Moves to a node and goes on.
    pub(crate) fn go(&mut self, node: &str) {
        if let Some(talk) = self.session.talk.as_mut() {
            talk.wait = None;
        }
        self.at(node);
        self.advance();
    }

    pub(crate) fn call(&mut self, flow: &str) -> bool {
        let start = self.library().flows.get(flow).map(|flow| flow.start.clone());
        let Some(talk) = self.session.talk.as_mut() else { return false };
        match start {
            Some(node) if talk.stack.len() < limits::CALL_DEPTH => {
                talk.stack.push(Frame { flow: flow.to_owned(), node, tries: 0 });
                talk.trail.clear();
                true
            }
            _ => {
                self.line("line-failed");
                self.end();
                false
            }
        }
    }

    /// The flow is at its end: back to the one that called it, or the talk is over.
    pub(crate) fn leave_flow(&mut self) -> bool {
        let Some(talk) = self.session.talk.as_mut() else { return false };
        if talk.stack.len() > 1 {
            talk.stack.pop();
            talk.trail.clear();
            if let Some(Kind::Call { next, .. }) = self.node().map(|node| &node.kind) {
                return self.at(next);
            }
        }
        self.end();
        false
    }

    // ---- bubbles ----

    pub(crate) fn bubble(&self, node: &Node, attr: Option<&str>) -> Bubble {
        let (flow, name, vars, version) = match &self.session.talk {
            Some(talk) => match talk.stack.last() {
                Some(frame) => (&*frame.flow, &*frame.node, talk.vars.clone(), &*talk.version),
                None => ("", "", Vars::new(), ""),
            },
            None => ("", "", Vars::new(), ""),
        };
        let mut bubble = Bubble::of(Text::Message {
            id: format!("{flow}-{name}"),
            attr: attr.map(str::to_owned),
            args: flatten(vars),
        });
        version.clone_into(&mut bubble.version);
        bubble.protect = node.protect;
        bubble.tag.clone_from(&node.tag);
        bubble
    }

    pub(crate) fn document(&self, name: &str) -> Option<(String, String)> {
        let held = self.lookup(name)?;
        let map = held.as_map()?;
        Some((map.get("file")?.as_text()?.to_owned(), map.get("name")?.as_text()?.to_owned()))
    }

    /// Shows the waiting node's bubble (or an attribute of it) with fresh offers.
    pub(crate) fn show(&mut self, attr: Option<&str>) {
        let Some(node) = self.node() else { return };
        let offers = self.offered(node);
        if let Some(option) = self.pressed_of(&offers) {
            self.choose(&option);
            return;
        }
        let mut bubble = self.bubble(node, attr);
        self.offer(&mut bubble, offers);
        self.say(bubble);
    }

    pub(crate) fn offer(&mut self, bubble: &mut Bubble, offers: Vec<Offer>) {
        self.session.visit = self.session.visit.wrapping_add(1);
        bubble.visit = self.session.visit;
        bubble.offers.clone_from(&offers);
        let visit = self.session.visit;
        let minutes = self
            .session
            .talk
            .as_ref()
            .and_then(|talk| self.library().flows.get(&talk.root))
            .map_or(60, |flow| flow.expires_minutes);
        let expires = self
            .now
            .checked_add(SignedDuration::from_mins(i64::from(minutes)))
            .unwrap_or(jiff::Timestamp::MAX);
        self.remember_pushed(visit, &offers);
        if let Some(talk) = self.session.talk.as_mut() {
            talk.wait = Some(Wait::Person { visit, offers });
            talk.expires = expires;
        }
    }

    pub(crate) fn label(&self, id: &str) -> Text {
        self.frame().map_or_else(
            || Text::plain(id),
            |frame| Text::attribute(format!("{}-{}", frame.flow, frame.node), format!("opt-{id}")),
        )
    }

    pub(crate) fn plain_offer(&self, id: &str) -> Offer {
        Offer { id: id.to_owned(), label: self.label(id), url: None }
    }

    pub(crate) fn offered(&self, node: &Node) -> Vec<Offer> {
        let fixed = |choices: &[Choice]| -> Vec<Offer> {
            choices
                .iter()
                .filter(|choice| choice.condition.as_ref().is_none_or(|c| self.holds(c)))
                .map(|choice| Offer {
                    url: choice.url.as_ref().and_then(|name| {
                        self.lookup(name).and_then(|value| value.as_text().map(str::to_owned))
                    }),
                    ..self.plain_offer(&choice.id)
                })
                .collect()
        };
        let mut offers = match &node.kind {
            Kind::Menu { options, from, .. } => {
                let mut offers: Vec<Offer> = from
                    .as_ref()
                    .and_then(|name| self.lookup(name))
                    .map(|list| list.as_list().iter().filter_map(listed).collect())
                    .unwrap_or_default();
                offers.extend(fixed(options));
                offers
            }
            Kind::Ask { options, .. } => fixed(options),
            Kind::Attach { options, many, .. } => {
                let mut offers = Vec::new();
                if *many {
                    offers.push(self.plain_offer("done"));
                }
                offers.extend(fixed(options));
                offers
            }
            Kind::Consent { options, .. } => {
                let mut offers = vec![self.plain_offer("yes"), self.plain_offer("no")];
                offers.extend(fixed(options));
                offers
            }
            Kind::Checklist { .. } => {
                let ids: &[&str] = match self.walk_phase() {
                    "more" => &["how", "na", "unsure", "pause"],
                    "photo" => &["skip"],
                    _ => &["fine", "yes", "priority", "more"],
                };
                ids.iter().map(|id| self.plain_offer(id)).collect()
            }
            _ => Vec::new(),
        };
        offers.truncate(limits::OPTIONS);
        offers
    }

    // ---- answers ----

    /// An offered option was taken.
    pub(crate) fn choose(&mut self, id: &str) {
        let Some(node) = self.node() else { return };
        let target = |choices: &[Choice]| {
            choices.iter().find(|choice| choice.id == id).map(|choice| choice.go.clone())
        };
        self.remember();
        match &node.kind {
            Kind::Menu { options, from, go, save, .. } => {
                let fixed = options.iter().any(|choice| choice.id == id);
                if let Some(save) = save
                    && (from.is_none() || !fixed)
                {
                    self.set(save, Value::from(id));
                }
                if let Some(next) = target(options).or_else(|| go.clone()) {
                    self.go(&next);
                }
            }
            Kind::Ask { options, save, expect, .. } => {
                let today = deadline::local_day(self.now, self.country());
                self.set(save, understand::option_value(id, *expect, today));
                self.set(&format!("{save}-raw"), Value::from(id));
                if let Some(next) = target(options) {
                    self.go(&next);
                }
            }
            Kind::Attach { options, next, .. } => match target(options) {
                Some(target) => self.go(&target),
                None => self.go(next),
            },
            Kind::Consent { purpose, no, options, .. } => {
                if let Some(target) = target(options) {
                    self.go(&target);
                } else if id == "yes" {
                    let version =
                        self.session.talk.as_ref().map(|t| t.version.clone()).unwrap_or_default();
                    let args = Vars::from([
                        ("purpose".to_owned(), Value::from(purpose.as_str())),
                        ("version".to_owned(), Value::from(version)),
                    ]);
                    self.ask("consent.record", args);
                } else {
                    self.go(no);
                }
            }
            Kind::Checklist { pause, .. } => self.walk_option(id, pause),
            _ => {}
        }
    }

    /// The value an `ask` node waited for.
    pub(crate) fn answered(&mut self, value: Value, raw: &str) {
        if let Some(Kind::Ask { save, next, .. }) = self.node().map(|node| &node.kind) {
            self.remember();
            self.set(save, value);
            let raw = understand::cut(raw, limits::ANSWER_CHARS);
            self.set(&format!("{save}-raw"), Value::from(raw));
            self.go(next);
        }
    }

    /// Words that are no option of a menu that takes words.
    pub(crate) fn other(&mut self, words: &str) {
        let kind = self.node().map(|node| &node.kind);
        if let Some(Kind::Menu { other: Some(other), save, words: into, .. }) = kind {
            self.remember();
            if let Some(save) = into.as_ref().or(save.as_ref()) {
                self.set(save, Value::from(words));
            }
            self.go(other);
        }
    }

    /// One more piece of a story.
    pub(crate) fn collect(&mut self, piece: Value, silent: bool) {
        let Some(Kind::Attach { save, many, next, .. }) = self.node().map(|node| &node.kind) else {
            return;
        };
        let mut pieces = match self.lookup(save) {
            Some(Value::List(pieces)) if *many => pieces,
            _ => Vec::new(),
        };
        if pieces.len() < limits::PIECES {
            pieces.push(piece);
        }
        self.set(save, Value::List(pieces));
        if !*many {
            self.remember();
            self.go(next);
        } else if !silent {
            self.show(Some("more"));
        }
    }

    /// Keeps the way back to the node that just got its answer.
    pub(crate) fn remember(&mut self) {
        self.answer_came();
        if let Some(talk) = self.session.talk.as_mut()
            && let Some(frame) = talk.stack.last()
        {
            talk.trail.push(frame.node.clone());
            if talk.trail.len() > limits::TRAIL {
                talk.trail.remove(0);
            }
        }
    }

    // ---- values ----

    pub(crate) fn holds(&self, condition: &str) -> bool {
        expression::parse(condition)
            .is_ok_and(|expression| expression.holds(&|name| self.lookup(name)))
    }

    pub(crate) fn argument(&self, source: &str) -> Option<Value> {
        source.strip_prefix('$').map_or_else(|| Some(Value::from(source)), |name| self.lookup(name))
    }

    /// A variable of the talk (`name`, `name.part`), of the contact or of the line.
    pub(crate) fn lookup(&self, name: &str) -> Option<Value> {
        let name = name.strip_prefix('$').unwrap_or(name);
        let view = self.view;
        let text = |text: &str| Some(Value::from(text));
        match name {
            "contact.lang" => return text(self.lang().code()),
            "contact.country" => return text(view.country?.code()),
            "contact.address" => return text(view.address.as_ref()?),
            "contact.pin" => return Some(Value::Flag(view.pin)),
            "contact.proved" => return Some(Value::Flag(view.proved)),
            "contact.stopped" => return Some(Value::Flag(view.stopped)),
            "contact.facilitator" => return Some(Value::Flag(view.facilitator)),
            "contact.first" => return Some(Value::Flag(view.first)),
            "contact.covered" => {
                let covered =
                    view.country.is_some_and(|c| self.shelf.current.countries.contains(&c));
                return Some(Value::Flag(covered));
            }
            "contact.known" => return Some(Value::Flag(view.lang.is_some())),
            "line.trial" => return Some(Value::Flag(view.trial)),
            "line.simulated" => return Some(Value::Flag(view.simulated)),
            "line.organisation" => return text(view.organisation.as_ref()?),
            "danger.kind" => return text(self.session.signs.iter().min()?.name()),
            "line.danger" => return Some(Value::Flag(self.urgent.is_some())),
            "channel" => return text(view.channel.name()),
            "cases.count" => return Some(Value::from(view.cases.len())),
            "cases.unread" => {
                return Some(Value::Number(view.cases.iter().map(|c| i64::from(c.unread)).sum()));
            }
            "cycles.count" => return Some(Value::from(view.cycles.len())),
            "cycles.role" => return text(view.cycles.first()?.role.name()),
            "card.last" => return text(self.session.card.as_ref()?),
            _ => {}
        }
        let vars = &self.session.talk.as_ref()?.vars;
        if let Some(value) = vars.get(name) {
            return Some(value.clone());
        }
        let (map, part) = name.split_once('.')?;
        vars.get(map)?.as_map()?.get(part).cloned()
    }
}

/// An entry of a list as an option.
fn listed(entry: &Value) -> Option<Offer> {
    let map = entry.as_map()?;
    let label = match map.get("label")? {
        Value::Words(text) => text.clone(),
        Value::Text(text) => Text::plain(text),
        _ => return None,
    };
    Some(Offer { id: map.get("id")?.as_text()?.to_owned(), label, url: None })
}

/// Variables as a message takes them: parts of maps as `map-part`.
fn flatten(vars: Vars) -> Vars {
    let mut flat = Vars::new();
    for (name, value) in vars {
        match value {
            Value::Map(parts) => {
                for (part, value) in parts {
                    if !matches!(value, Value::Map(_)) {
                        flat.insert(format!("{name}-{part}"), value);
                    }
                }
            }
            other => {
                flat.insert(name, other);
            }
        }
    }
    flat
}
