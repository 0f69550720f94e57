//! The facts of a cycle, sorted by item: what the figures are counted from.
//!
//! What a representative said alone never becomes part of a line.

use std::collections::{BTreeMap, BTreeSet};

use domain::cycle::{ActionPoint, ActionState, Cost, Cycle, Event, Fact, ItemAnswer, Role};
use jiff::Timestamp;

use crate::figures::Source;
use crate::model::{Halves, Spent, Strength, Tally};

/// What a representative says on the walk-through without the others: it must leave no
/// trace in the report but the count, so not even its date is used.
pub(crate) fn alone(event: &Event) -> bool {
    event.by == Role::Representative
        && matches!(
            event.fact,
            Fact::Strength { .. }
                | Fact::Answered { .. }
                | Fact::Remark { .. }
                | Fact::Before { .. }
        )
}

/// The present state, and what it no longer tells.
pub(crate) struct Ledger {
    pub(crate) cycle: Cycle,
    /// How often a date was changed.
    pub(crate) moves: u32,
    pub(crate) strengths: Vec<Strength>,
    /// First signature of each role.
    pub(crate) signed: BTreeMap<Role, Timestamp>,
}

impl Ledger {
    pub(crate) fn read(events: &[Event]) -> Self {
        let mut ledger = Self {
            cycle: Cycle::default(),
            moves: 0,
            strengths: Vec::new(),
            signed: BTreeMap::new(),
        };
        for event in events {
            if ledger.cycle.allows(&event.fact).is_ok() {
                ledger.note(event);
                ledger.cycle.apply(event);
            }
        }
        ledger
    }

    fn note(&mut self, event: &Event) {
        match &event.fact {
            // A date given to what is done already moves nothing.
            Fact::Moved { item, .. }
                if self.cycle.plan.get(item).is_some_and(|a| a.state != ActionState::Done) =>
            {
                self.moves += 1;
            }
            Fact::Signed => {
                self.signed.entry(event.by).or_insert(event.at);
            }
            Fact::Strength { text, photo } if !alone(event) => {
                let text = tidy(text).unwrap_or_default();
                if !text.is_empty() || photo.is_some() {
                    self.strengths.push(Strength { text, photo: photo.clone() });
                }
            }
            _ => {}
        }
    }
}

/// One item with everything known of it from the shared side.
pub(crate) struct Line<'a> {
    pub(crate) id: &'a str,
    pub(crate) area: Option<&'a str>,
    weight: u32,
    pub(crate) usual_cost: Option<Cost>,
    pub(crate) answer: Option<ItemAnswer>,
    pub(crate) before: Option<&'a str>,
    pub(crate) picked: bool,
    pub(crate) point: Option<&'a ActionPoint>,
}

impl Line<'_> {
    pub(crate) fn wanted(&self) -> bool {
        self.answer.is_some_and(ItemAnswer::wants_action)
    }

    pub(crate) fn is(&self, state: ActionState) -> bool {
        self.point.is_some_and(|point| point.state == state)
    }

    pub(crate) fn done(&self) -> bool {
        self.is(ActionState::Done)
    }

    pub(crate) fn photographed(&self) -> bool {
        self.done() && self.point.is_some_and(|point| point.after.is_some())
    }

    pub(crate) fn chosen(&self) -> u64 {
        self.answer.map_or(0, |answer| u64::from(answer.points(self.weight)))
    }

    pub(crate) fn reduced(&self) -> Halves {
        Halves(match (self.done(), self.photographed()) {
            (true, true) => 2 * self.chosen(),
            (true, false) => self.chosen(),
            (false, _) => 0,
        })
    }

    pub(crate) fn who(&self) -> Option<String> {
        self.point.and_then(|point| tidy(&point.who))
    }
}

impl Tally {
    pub(crate) fn plus(self, line: &Line<'_>) -> Self {
        Self {
            proposed: self.proposed + u32::from(line.wanted()),
            priority: self.priority + u32::from(line.answer == Some(ItemAnswer::Priority)),
            picked: self.picked + u32::from(line.picked),
            planned: self.planned + u32::from(line.point.is_some()),
            done: self.done + u32::from(line.done()),
            photographed: self.photographed + u32::from(line.photographed()),
            paired: self.paired + u32::from(line.photographed() && line.before.is_some()),
            moved: self.moved + u32::from(line.is(ActionState::Moved)),
            stuck: self.stuck + u32::from(line.is(ActionState::Stuck)),
        }
    }
}

impl Spent {
    pub(crate) fn plus(self, line: &Line<'_>) -> Self {
        match line.point.and_then(|point| point.spent) {
            Some(amount) => {
                Self { amount: self.amount.saturating_add(amount), items: self.items + 1 }
            }
            None => self,
        }
    }
}

/// Every item that was answered together, picked or planned, in the checklist's order.
pub(crate) fn lines<'a>(source: &'a Source<'a>, cycle: &'a Cycle) -> Vec<Line<'a>> {
    let ids: BTreeSet<&str> = cycle
        .items
        .keys()
        .chain(&cycle.picked)
        .chain(cycle.plan.keys())
        .map(String::as_str)
        .collect();
    let place = |area: Option<&str>| {
        area.and_then(|area| source.areas.iter().position(|known| known == area))
            .unwrap_or(source.areas.len())
    };
    let mut lines: Vec<Line<'_>> = ids
        .into_iter()
        .map(|id| {
            let meta = source.items.get(id).filter(|meta| source.areas.contains(&meta.area));
            let shared = cycle.items.get(id);
            Line {
                id,
                area: meta.map(|meta| meta.area.as_str()),
                weight: meta.map_or(0, |meta| meta.weight),
                usual_cost: meta.map(|meta| meta.cost),
                answer: shared.and_then(|state| state.answer),
                before: shared.and_then(|state| state.before.as_deref()),
                picked: cycle.picked.iter().any(|picked| picked == id),
                point: cycle.plan.get(id),
            }
        })
        .collect();
    lines.sort_by_key(|line| place(line.area));
    lines
}

/// One line of visible text, or nothing.
pub(crate) fn tidy(text: &str) -> Option<String> {
    let visible: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| is_plain(*c))
        .collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

/// Marks that turn the direction of text could make a line read as another.
fn is_plain(c: char) -> bool {
    !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
