//! Cases that move: a deed is done to the row of a case, leaves its audit record, and turns
//! clocks that begin into timers that are nobody's. A ring that comes due is a deed of the
//! line: it is taken once, whatever the machine's clock did meanwhile.

use domain::case::{Act, Actor, By, CaseClock, Deed, Progress, Record, Refusal, Situation};
use domain::case::{Feedback, Flag, Note, Reason, Terms, Verdict};
use domain::{Body, CaseState, Country, Lang, UrgentKind, deadline};
use engine::Text;
use jiff::{SignedDuration, Timestamp};
use store::{
    CaseRow, NOBODY, NewAudit, NewEntry, NewReply, NewTimer, TimerWrite, Unit, Waiting, Who, Write,
};
use vault::PublicKey;

use crate::line::Inner;
use crate::profile::Entry;
use crate::{TurnError, hours, places};

/// What a timer of a case is called in its body.
const RINGS: &str = "clock";

/// What deeds leave behind beside the row.
#[derive(Default)]
pub(crate) struct Trace {
    /// Audit rows.
    pub(crate) writes: Vec<Write>,
    /// Clocks that begin and end.
    pub(crate) timers: Vec<TimerWrite>,
}

/// Kinds of danger that this project tolerates nowhere.
pub(crate) const fn is_grave(kind: UrgentKind) -> bool {
    matches!(
        kind,
        UrgentKind::Fire
            | UrgentKind::LockedIn
            | UrgentKind::Violence
            | UrgentKind::SexualViolence
            | UrgentKind::ChildDanger
            | UrgentKind::ChildLabour
            | UrgentKind::HeldAgainstWill
            | UrgentKind::DebtBondage
    )
}

impl Inner {
    /// How long clocks run in a country.
    pub(crate) fn terms(&self, country: Option<Country>) -> Terms {
        self.catalog.clocks().terms(country)
    }

    /// A case as its rules see it.
    pub(crate) fn situation(row: &CaseRow) -> Result<Situation, TurnError> {
        let progress: Progress =
            serde_json::from_str(&row.progress).map_err(|_| TurnError::Encoding)?;
        Ok(Situation {
            kind: row.kind,
            state: row.state,
            consent: row.consent,
            sexual_violence: row.alert_kind.as_deref() == Some(UrgentKind::SexualViolence.name()),
            zero_tolerance: row.zero_tolerance,
            retaliation: row.retaliation,
            progress,
        })
    }

    /// Gives a row that was just made its first clocks.
    pub(crate) fn begin_case(&self, row: &mut CaseRow, now: Timestamp) -> Result<Trace, TurnError> {
        let terms = self.terms(row.country);
        let case = Situation::new(row.kind, row.consent, now, &terms);
        let started: Vec<CaseClock> = case.progress.clocks.keys().copied().collect();
        let mut trace = Trace::default();
        let by = By::new(Actor::Worker, 0);
        trace.writes.push(audit(row, by, now, "case.received".to_owned()));
        trace.timers = self.ring_timers(row, &case, &terms, &[], &started);
        put(row, &case)?;
        Ok(trace)
    }

    /// Does a deed to a row, and what follows from it by itself.
    pub(crate) fn deed(
        &self,
        row: &mut CaseRow,
        by: By,
        now: Timestamp,
        deed: Deed,
        trace: &mut Trace,
    ) -> Result<Result<(), Refusal>, TurnError> {
        let terms = self.terms(row.country);
        let mut case = Self::situation(row)?;
        // Whoever comes this far has shown a phone, a code, a PIN or a sign-in.
        let act = Act { by, proved: true, now, terms: &terms };
        let record = match case.act(&act, deed) {
            Ok(record) => record,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let mut records = vec![record];
        while let Some(to) = follows(&case) {
            let line = Act { by: By::SYSTEM, ..act };
            let Ok(record) = case.act(&line, Deed::Move(to)) else { break };
            records.push(record);
        }
        row.state = case.state;
        for Record { by, stopped, started, .. } in &records {
            trace.timers.extend(self.ring_timers(row, &case, &terms, stopped, started));
            debug_assert!(by.actor != Actor::Facilitator, "helpers look, and do nothing");
        }
        trace.writes.extend(records.iter().map(|done| audit(row, done.by, now, done.what())));
        row.changed_on = deadline::local_day(now, row.country).to_string();
        put(row, &case)?;
        Ok(Ok(()))
    }

    /// Timers of clocks that end and begin; of trial cases too, so that they can be practised on.
    fn ring_timers(
        &self,
        row: &CaseRow,
        case: &Situation,
        terms: &Terms,
        stopped: &[CaseClock],
        started: &[CaseClock],
    ) -> Vec<TimerWrite> {
        let mut timers = Vec::new();
        let name = |clock: CaseClock, number| format!("case/{}/{}/{number}", row.id, clock.name());
        // By their names: there are as many timers of nobody as cases are open.
        for clock in stopped.iter().chain(started) {
            let rule = terms.rules.get(clock);
            let rings = rule.map_or(0, |rule| rule.nudges.len() + rule.around.len() + 1);
            let names = (0..rings).map(|number| name(*clock, number));
            timers.extend(names.map(|name| TimerWrite::Cancel { contact: NOBODY, name }));
        }
        let lookup = self.keys.lookup.lookup(&format!("case/{}", row.id));
        for clock in started {
            let Some(running) = case.progress.clocks.get(clock) else { continue };
            for ring in terms.rings(*clock, running) {
                let (id, at) = (self.entropy.id(), ring.at.as_millisecond());
                let about = Some(format!("{}/{}/{at}", row.id, clock.name()));
                let body = Body::Timer { what: RINGS.to_owned(), flow: None, about };
                timers.push(TimerWrite::Set(NewTimer {
                    id,
                    contact: NOBODY,
                    name: name(*clock, usize::from(ring.number)),
                    due: at,
                    body: self.seal_json(&places::timer(id), &body),
                    lookup: Some(lookup),
                }));
            }
        }
        timers
    }

    /// A message that nobody sent: a clock that rings.
    pub(crate) async fn clock_turn(
        &self,
        waiting: &Waiting,
        body: &Body,
    ) -> Result<Unit, TurnError> {
        let mut unit = Unit { inbox: Some(waiting.inbox), ..Unit::default() };
        let Body::Timer { what, about: Some(about), .. } = body else { return Ok(unit) };
        let Some((id, clock, at)) = ring_of(about).filter(|_| what == RINGS) else {
            return Ok(unit);
        };
        let found = self.store.case_refs(&[id]).await?.into_iter().next();
        let Some(mut row) = found.map(|found| found.case) else { return Ok(unit) };
        let now = self.clock.now();
        let before = Self::situation(&row)?;
        let mut trace = Trace::default();
        if self.deed(&mut row, By::SYSTEM, now, Deed::Ring { clock, at }, &mut trace)?.is_err() {
            // It has ended, or has rung: nothing is owed any more.
            return Ok(unit);
        }
        let is_due = before.progress.clocks.get(&clock).is_some_and(|running| running.is_late(at));
        let onward = match clock {
            CaseClock::NeedInfo if is_due => before.progress.before,
            CaseClock::RespondentEscalate | CaseClock::Dispute if is_due => {
                Some(CaseState::Escalated)
            }
            _ => None,
        };
        if let Some(to) = onward {
            // What the table refuses stays with staff; the clock stands there as late.
            let _refused = self.deed(&mut row, By::SYSTEM, now, Deed::Move(to), &mut trace)?;
        }
        let asks = match clock {
            CaseClock::Verify | CaseClock::Effect => !is_due && !before.progress.no_more_asks,
            CaseClock::NeedInfo => !is_due,
            _ => false,
        };
        let contact = self.contact_of_case(&row);
        if clock == CaseClock::Silence && is_due {
            self.still_here(&row, now, &mut trace);
        }
        if asks || clock == CaseClock::Silence && is_due {
            trace.timers.extend(self.announce(&row, contact).await?);
        }
        unit.writes.push(Write::Case(Box::new(row)));
        unit.writes.append(&mut trace.writes);
        unit.timers = trace.timers;
        Ok(unit)
    }

    /// Says into the case that it is not forgotten; read like an answer of staff.
    fn still_here(&self, row: &CaseRow, now: Timestamp, trace: &mut Trace) {
        let Ok(public) = PublicKey::from_slice(&row.public_key) else { return };
        let lang = row.lang.unwrap_or(Lang::En);
        let text = self.catalog.text(&Text::message("line-still-here"), &self.plain_reader(lang));
        let entry = Entry::Reply { text: text.clone(), by: String::new() };
        let Ok(plain) = serde_json::to_vec(&entry) else { return };
        let id = self.entropy.id();
        trace.writes.push(Write::Entry(NewEntry {
            id,
            case: row.id,
            who: Who::System,
            body: public.seal_to(places::entry(id).aad(), &plain, &*self.entropy),
            on_day: deadline::local_day(now, row.country).to_string(),
            delivered: false,
        }));
        let place = places::reply(id);
        let body = self.keys.queue.seal(place.aad(), text.as_bytes(), &*self.entropy);
        let at = now.as_millisecond();
        trace.writes.push(Write::Reply(NewReply { entry: id, case: row.id, body, at }));
    }

    /// The timer that tells a worker of something new, when it suits; none if nothing may be
    /// pushed.
    pub(crate) async fn announce(
        &self,
        row: &CaseRow,
        contact: Option<i64>,
    ) -> Result<Vec<TimerWrite>, TurnError> {
        let Some(contact) = contact else { return Ok(Vec::new()) };
        let found = self.store.contacts(&[contact]).await?.into_iter().next();
        let Some(contact) = found.filter(|found| !found.stopped && !found.forgotten) else {
            return Ok(Vec::new());
        };
        let known = self.profile_of(&contact);
        let ahead = SignedDuration::from_millis(known.ahead);
        let now = self.clock.now();
        let theirs = now.checked_add(ahead).unwrap_or(now);
        let zone = contact.country.or_else(|| self.where_night_is(&contact));
        let Some(due) = hours::suits(theirs, zone, known.hours.as_deref()) else {
            return Ok(Vec::new());
        };
        let id = self.entropy.id();
        let body = Body::Timer {
            what: "flow".to_owned(),
            flow: Some("reply".to_owned()),
            about: Some(row.id.to_string()),
        };
        Ok(vec![TimerWrite::Set(NewTimer {
            id,
            contact: contact.id,
            // One notice for everything that came before it was read.
            name: format!("reply/{}", row.id),
            due: due.as_millisecond() - known.ahead,
            body: self.seal_json(&places::timer(id), &body),
            lookup: None,
        })])
    }

    /// The worker as one case knows them: a number that joins no two cases.
    pub(crate) fn worker_of(&self, case: i64, contact: i64) -> By {
        let hash = self.keys.lookup.lookup(&format!("worker/{case}/{contact}"));
        let (first, _) = hash.split_at(size_of::<i64>());
        let person = first.iter().fold(0, |id: i64, byte| (id << 8) | i64::from(*byte)) & i64::MAX;
        By::new(Actor::Worker, person)
    }
}

/// Deeds of staff that need nothing but a press.
pub fn plain_deeds() -> impl Iterator<Item = Deed> {
    let notes = Note::ALL.iter().map(|note| Deed::Note(*note));
    let reasons = Reason::ALL.iter().map(|reason| Deed::Reason(*reason));
    let feedback = Feedback::ALL.iter().map(|feedback| Deed::Feedback(*feedback));
    let flags = Flag::ALL
        .iter()
        .flat_map(|flag| [Deed::Raise(*flag), Deed::Settle(*flag), Deed::Lower(*flag)]);
    notes.chain(reasons).chain(feedback).chain([Deed::Sign, Deed::Confirm]).chain(flags)
}

/// What a situation leads to without anybody doing anything.
fn follows(case: &Situation) -> Option<CaseState> {
    match (case.state, case.verdict()) {
        (CaseState::RemedyClaimed, _) => Some(CaseState::Verifying),
        (CaseState::Verifying, Verdict::Disputed) => Some(CaseState::Disputed),
        (CaseState::Verifying, Verdict::Unsolved) => Some(CaseState::Remedying),
        _ => None,
    }
}

/// Writes a situation back into its row.
fn put(row: &mut CaseRow, case: &Situation) -> Result<(), TurnError> {
    row.state = case.state;
    row.consent = case.consent;
    row.zero_tolerance = case.zero_tolerance;
    row.retaliation = case.retaliation;
    row.progress = serde_json::to_string(&case.progress).map_err(|_| TurnError::Encoding)?;
    let next = case.next();
    row.next_at = next.map(|(_, running)| running.due.as_millisecond());
    row.next_clock = next.map(|(clock, _)| clock.name().to_owned());
    Ok(())
}

/// The audit row of a deed. What a worker did is told to the day.
fn audit(row: &CaseRow, by: By, now: Timestamp, what: String) -> Write {
    let day = || deadline::moment(deadline::local_day(now, row.country), MIDNIGHT, row.country);
    let (who, at) = match by.actor {
        Actor::System => ("system".to_owned(), now),
        Actor::Worker => ("worker".to_owned(), day()),
        _ => (format!("staff:{}", by.person), now),
    };
    Write::Audit(NewAudit { at: at.as_millisecond(), who, what, about: row.id.to_string() })
}

const MIDNIGHT: jiff::civil::Time = jiff::civil::Time::midnight();

/// Which ring a timer is: case, clock and the moment for which it was set.
fn ring_of(about: &str) -> Option<(i64, CaseClock, Timestamp)> {
    let mut parts = about.split('/');
    let (id, clock, at) = (parts.next()?, parts.next()?, parts.next()?);
    let at = Timestamp::from_millisecond(at.parse().ok()?).ok()?;
    Some((id.parse().ok()?, CaseClock::parse(clock)?, at))
}
