//! One message being worked on: what was loaded, and what will be written.

use std::collections::BTreeMap;

use domain::cycle::{Cycle, Event, Fact, Role};
use domain::{ChannelKind, Country, Lang, deadline};
use engine::{CaseRef, CycleRef, View};
use jiff::{Timestamp, civil::Date};
use store::{CaseRow, ContactRow, CycleRow, NewEvent, NewTimer, Read, Table, TimerWrite, Write};

use crate::line::Inner;
use crate::profile::Profile;
use crate::{TurnError, places};

/// A cycle that the message touches.
pub(crate) struct OpenCycle {
    pub(crate) row: CycleRow,
    pub(crate) role: Role,
    pub(crate) events: Vec<Event>,
    pub(crate) state: Cycle,
    pub(crate) changed: bool,
}

/// Everything that one message reads and changes.
pub(crate) struct Context<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) now: Timestamp,
    pub(crate) contact: ContactRow,
    pub(crate) profile: Profile,
    pub(crate) links: Vec<i64>,
    pub(crate) cases: BTreeMap<i64, CaseRow>,
    pub(crate) cycles: BTreeMap<i64, (CycleRow, Role)>,
    pub(crate) unread: BTreeMap<i64, u32>,
    pub(crate) open_cycle: Option<OpenCycle>,
    pub(crate) view: View,
    pub(crate) writes: Vec<Write>,
    pub(crate) timers: Vec<TimerWrite>,
    pub(crate) reads: Vec<Read>,
    /// Alerts raised before the case that they belong to was opened.
    pub(crate) alerts: Vec<(Vec<domain::UrgentKind>, domain::UrgentLevel)>,
    /// Row that the query in hand is about.
    pub(crate) about: Option<i64>,
    /// Replies opened by this message: case and entry.
    pub(crate) opened: Vec<(i64, i64)>,
    /// The case that this sitting is about.
    pub(crate) case: Option<i64>,
}

impl Context<'_> {
    pub(crate) fn lang(&self) -> Lang {
        self.view.lang.unwrap_or_default()
    }

    pub(crate) fn country(&self) -> Option<Country> {
        self.view.country
    }

    pub(crate) fn today(&self) -> Date {
        deadline::local_day(self.now, self.country())
    }

    pub(crate) fn ms(&self) -> i64 {
        self.now.as_millisecond()
    }

    pub(crate) fn is_trial(&self) -> bool {
        self.view.trial || self.contact.trial
    }

    /// Brings the engine's snapshot up to what the verbs have changed.
    pub(crate) fn refresh_view(&mut self) {
        self.view.lang = self.contact.lang;
        self.view.country = self.contact.country;
        self.view.stopped = self.contact.stopped;
        self.view.pin = self.contact.pin.is_some();
        self.view.proved =
            self.view.channel != ChannelKind::Sms || self.profile.is_proved(self.ms());
        self.view.address.clone_from(&self.profile.address);
        self.view.cases = self
            .cases
            .values()
            .filter(|case| !case.state.is_gone())
            .map(|case| CaseRef {
                id: case.id,
                state: case.state,
                unread: self.unread.get(&case.id).copied().unwrap_or(0),
            })
            .collect();
        self.view.cycles = self
            .cycles
            .values()
            .filter(|(row, _)| row.ended_on.is_none())
            .map(|(row, role)| CycleRef { id: row.id, role: *role })
            .collect();
    }

    /// Relies on a row as it was read.
    pub(crate) fn relies_on(&mut self, table: Table, id: i64, version: i64) {
        let read = Read { table, id, version };
        if version > 0 && !self.reads.contains(&read) {
            self.reads.push(read);
        }
    }

    // ---- timers ----

    /// Sets a timer of this contact.
    pub(crate) fn set_timer(&mut self, name: &str, due: Timestamp, body: &domain::Body) {
        self.set_timer_of(self.contact.id, name, due, body);
    }

    /// Sets a timer of another contact, or of this one.
    pub(crate) fn set_timer_of(
        &mut self,
        contact: i64,
        name: &str,
        due: Timestamp,
        body: &domain::Body,
    ) {
        let id = self.inner.entropy.id();
        let sealed = self.inner.seal_json(&places::timer(id), body);
        self.timers.push(TimerWrite::Set(NewTimer {
            id,
            contact,
            name: name.to_owned(),
            // A simulated contact's clock runs ahead; its timers are kept in real time.
            due: due.as_millisecond() - self.profile.ahead,
            body: sealed,
            lookup: None,
        }));
    }

    pub(crate) fn cancel_timers(&mut self, prefix: &str) {
        self.timers
            .push(TimerWrite::CancelAll { contact: self.contact.id, prefix: prefix.to_owned() });
    }

    pub(crate) fn count(&mut self, name: &str) {
        if self.contact.trial {
            return;
        }
        self.writes.push(Write::Count {
            day: self.today().to_string(),
            name: name.to_owned(),
            by: 1,
        });
    }

    // ---- cycles ----

    /// Opens the contact's running cycle (or the given one) with all its events.
    pub(crate) async fn load_cycle(
        &mut self,
        wanted: Option<i64>,
    ) -> Result<Option<&mut OpenCycle>, TurnError> {
        let wanted = wanted.or(self.about).filter(|id| self.cycles.contains_key(id));
        if self.open_cycle.as_ref().is_none_or(|open| wanted.is_some_and(|id| id != open.row.id)) {
            let found = match wanted {
                // A round that was closed is not taken up again by a late reminder.
                Some(id) => self.cycles.get(&id).filter(|(row, _)| row.ended_on.is_none()).cloned(),
                None => self
                    .cycles
                    .values()
                    .filter(|(row, _)| row.ended_on.is_none())
                    // One's own firm before one where one was invited.
                    .max_by_key(|(row, role)| {
                        (*role == Role::Owner, row.started_on.clone(), row.id)
                    })
                    .cloned(),
            };
            let Some((row, role)) = found else { return Ok(None) };
            let mut events = Vec::new();
            if row.version > 0
                && let Some(file) = self.inner.store.cycle_file(row.id).await?
            {
                for event in file.events {
                    events.push(self.inner.open_event(event.id, &event.body)?);
                }
            }
            self.relies_on(Table::Cycle, row.id, row.version);
            let state = Cycle::replay(&events);
            self.open_cycle = Some(OpenCycle { row, role, events, state, changed: false });
        }
        Ok(self.open_cycle.as_mut())
    }

    /// Adds a fact to the open cycle, if the cycle allows it.
    pub(crate) fn add_fact(&mut self, fact: Fact) -> Result<(), domain::cycle::Refusal> {
        let Some(open) = self.open_cycle.as_mut() else {
            return Err(domain::cycle::Refusal::NoSuchAction);
        };
        open.state.allows(&fact)?;
        let event = Event { at: self.now, by: open.role, fact };
        open.state.apply(&event);
        let id = self.inner.entropy.id();
        let body = self.inner.seal_event(id, &event);
        self.writes.push(Write::Event(NewEvent { id, cycle: open.row.id, body }));
        open.events.push(event);
        open.changed = true;
        Ok(())
    }

    // ---- sealed parts of the contact ----

    pub(crate) fn seal_contact(&mut self) {
        let id = self.contact.id;
        let profile = (self.profile != Profile::default()).then(|| {
            self.inner.seal_json_with(&self.inner.keys.address, &places::profile(id), &self.profile)
        });
        let links = (!self.links.is_empty()).then(|| {
            self.inner.seal_json_with(&self.inner.keys.address, &places::links(id), &self.links)
        });
        self.contact.profile = profile;
        self.contact.links = links;
    }
}
