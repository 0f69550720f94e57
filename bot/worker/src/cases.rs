//! Cases from the side of staff: listing, reading, answering, taking. Everything that is read
//! or done leaves a row in the audit chain.
//!
//! A case opens with its own key, which opens with the team's, which opens with a signed-in
//! member's. What is not there and what is not theirs look the same.

use domain::case::{Act, CaseClock, Deed, Feedback, Offer, Ring, Running, Situation};
use domain::{CaseKind, CaseState, deadline};
use store::{Alert, CaseFile, CaseFilter, CaseRow, NewEntry, NewReply, Unit, Who, Write};
use vault::{PublicKey, SecretKey, SymKey};

use crate::clocks::Trace;
use crate::line::{Inner, Line};
use crate::profile::{Entry, Piece};
use crate::staff::{ANSWER_MAX, Signed, StaffError};
use crate::{TurnError, places};

/// Open alerts are looked for among this many.
const ALERTS: usize = 500;

/// A case, opened.
pub struct CaseView {
    /// The coded row.
    pub row: CaseRow,
    /// What was said, in order.
    pub entries: Vec<EntryView>,
    /// Files that its entries name.
    pub files: Vec<FileView>,
    /// Its alerts that nobody has taken.
    pub alerts: Vec<Alert>,
    /// The same case as the rules of the field see it.
    pub situation: Situation,
}

/// What can be done with a case, and by when something must be.
pub struct CaseWays {
    /// Ways that the state machine has for this role, with what each still needs.
    pub moves: Vec<Offer>,
    /// Other deeds that are open to this role now.
    pub deeds: Vec<Deed>,
    /// Clocks that run, the next one first.
    pub clocks: Vec<ClockView>,
}

/// A clock of a case.
pub struct ClockView {
    /// Which.
    pub clock: CaseClock,
    /// Since when, and until when.
    pub running: Running,
    /// Its last day.
    pub last_day: String,
    /// That day is over.
    pub late: bool,
    /// When it rings next.
    pub next: Option<Ring>,
}

/// One entry, opened.
pub struct EntryView {
    /// Place among all entries; grows.
    pub seq: i64,
    /// By whom.
    pub who: Who,
    /// Day.
    pub day: String,
    /// The worker knows it.
    pub delivered: bool,
    /// What was said.
    pub entry: Entry,
}

/// A file of a case.
pub struct FileView {
    /// Its id, as pieces name it.
    pub id: String,
    /// MIME type, once it is there.
    pub mime: String,
    /// Bytes.
    pub size: i64,
    /// It can be opened.
    pub ready: bool,
}

impl Line {
    /// A page of the cases that these staff can open: open alerts first, then the newest day,
    /// then whoever waits longest.
    pub async fn case_list(
        &self,
        signed: &Signed,
        filter: CaseFilter,
    ) -> Result<Vec<CaseRow>, StaffError> {
        let Some((team, _)) = signed.teams.first() else { return Ok(Vec::new()) };
        let filter = CaseFilter { team: Some(*team), ..filter };
        Ok(self.store().case_list(&filter).await?)
    }

    /// Alerts that nobody has taken and that belong to no case.
    pub async fn loose_alerts(&self, signed: &Signed) -> Result<Vec<Alert>, StaffError> {
        if !signed.in_team() {
            return Ok(Vec::new());
        }
        let mut alerts = self.store().alerts(ALERTS).await?;
        alerts.retain(|alert| alert.case.is_none() && alert.taken_by.is_none());
        Ok(alerts)
    }

    /// Opens a case.
    pub async fn case(&self, signed: &Signed, id: i64) -> Result<CaseView, StaffError> {
        let inner = self.inner();
        let (file, key) = inner.open_case(signed, id).await?;
        let mut entries = Vec::with_capacity(file.entries.len());
        for entry in &file.entries {
            let plain = key.open_with(places::entry(entry.id).aad(), &entry.body)?;
            entries.push(EntryView {
                seq: entry.seq,
                who: entry.who,
                day: entry.on_day.clone(),
                delivered: entry.delivered,
                entry: serde_json::from_slice(&plain).map_err(|_| TurnError::Encoding)?,
            });
        }
        let mut files = Vec::new();
        for id in entries.iter().flat_map(|entry| pieces(&entry.entry)).filter_map(file_id) {
            let row = inner.store.file(id).await?;
            files.push(FileView {
                id: id.to_string(),
                ready: row.as_ref().is_some_and(|row| row.state == "fetched"),
                mime: row.as_ref().map(|row| row.mime.clone()).unwrap_or_default(),
                size: row.as_ref().map_or(0, |row| row.size),
            });
        }
        let mut alerts = inner.store.alerts(ALERTS).await?;
        alerts.retain(|alert| alert.case == Some(id) && alert.taken_by.is_none());
        inner.note(vec![signed.audit(self.now(), "case.read", id)]).await?;
        let situation = Inner::situation(&file.case)?;
        Ok(CaseView { row: file.case, entries, files, alerts, situation })
    }

    /// Answers a case. The words reach the worker when it suits them.
    pub async fn case_reply(
        &self,
        signed: &Signed,
        id: i64,
        version: i64,
        text: &str,
    ) -> Result<(), StaffError> {
        let text = text.trim();
        if text.is_empty() || text.chars().count() > ANSWER_MAX {
            return Err(StaffError::Words);
        }
        let inner = self.inner();
        let (file, _) = inner.open_case(signed, id).await?;
        let mut row = unchanged(file.case, version)?;
        if row.state.is_gone() {
            return Err(StaffError::State);
        }
        let now = self.now();
        let today = deadline::local_day(now, row.country).to_string();
        let mut trace = Trace::default();
        let mut told = vec![Deed::Tell];
        if row.state == CaseState::Received {
            told.insert(0, Deed::Move(CaseState::Acknowledged));
        }
        // Who asked a question has heard what came of it with the answer.
        if row.kind == CaseKind::Question {
            told.push(Deed::Feedback(Feedback::Sent));
        }
        for deed in told {
            // An answer is one wherever the case stands; only its clocks depend on that.
            let _refused = inner.deed(&mut row, signed.by(), now, deed, &mut trace)?;
        }
        row.assignee = row.assignee.or(Some(signed.id));
        row.changed_on.clone_from(&today);
        let entry = Entry::Reply { text: text.to_owned(), by: signed.name.clone() };
        let plain = serde_json::to_vec(&entry).map_err(|_| TurnError::Encoding)?;
        let entry_id = inner.entropy.id();
        let public = PublicKey::from_slice(&row.public_key)?;
        let contact = inner.contact_of_case(&row);
        let mut timers = inner.announce(&row, contact).await?;
        timers.append(&mut trace.timers);
        let copy =
            inner.keys.queue.seal(places::reply(entry_id).aad(), text.as_bytes(), &*inner.entropy);
        let at = now.as_millisecond();
        let mut writes = vec![
            Write::Case(Box::new(row)),
            Write::Entry(NewEntry {
                id: entry_id,
                case: id,
                who: Who::Staff,
                body: public.seal_to(places::entry(entry_id).aad(), &plain, &*inner.entropy),
                on_day: today,
                delivered: false,
            }),
            Write::Reply(NewReply { entry: entry_id, case: id, body: copy, at }),
            signed.audit(now, "case.reply", id),
        ];
        writes.append(&mut trace.writes);
        if !inner.commit_one(Unit { writes, timers, ..Unit::default() }).await? {
            return Err(StaffError::Changed);
        }
        inner.inbox.notify_one();
        Ok(())
    }

    /// Takes a case and its alerts into one's own hands.
    pub async fn case_take(
        &self,
        signed: &Signed,
        id: i64,
        version: i64,
    ) -> Result<(), StaffError> {
        let inner = self.inner();
        let (file, _) = inner.open_case(signed, id).await?;
        let mut row = unchanged(file.case, version)?;
        let now = self.now();
        row.assignee = Some(signed.id);
        row.changed_on = deadline::local_day(now, row.country).to_string();
        let mut writes = vec![Write::Case(Box::new(row))];
        let alerts = inner.store.alerts(ALERTS).await?;
        let open = alerts.iter().filter(|a| a.case == Some(id) && a.taken_by.is_none());
        let (staff, at) = (signed.id, now.as_millisecond());
        writes.extend(open.map(|alert| Write::TakeAlert { alert: alert.id, staff, at }));
        writes.push(signed.audit(now, "case.take", id));
        inner.note(writes).await
    }

    /// Takes an alert that belongs to no case.
    pub async fn alert_take(&self, signed: &Signed, alert: i64) -> Result<(), StaffError> {
        if !self.loose_alerts(signed).await?.iter().any(|found| found.id == alert) {
            return Err(StaffError::NotFound);
        }
        let now = self.now();
        let (staff, at) = (signed.id, now.as_millisecond());
        let take = Write::TakeAlert { alert, staff, at };
        self.inner().note(vec![take, signed.audit(now, "alert.take", alert)]).await
    }

    /// Does a deed to a case, if the state machine lets these staff do it.
    pub async fn case_do(
        &self,
        signed: &Signed,
        id: i64,
        version: i64,
        deed: Deed,
    ) -> Result<(), StaffError> {
        let inner = self.inner();
        let (file, _) = inner.open_case(signed, id).await?;
        let mut row = unchanged(file.case, version)?;
        let mut trace = Trace::default();
        let now = self.now();
        if inner.deed(&mut row, signed.by(), now, deed, &mut trace)?.is_err() {
            return Err(StaffError::State);
        }
        let mut writes = vec![Write::Case(Box::new(row))];
        writes.append(&mut trace.writes);
        let unit = Unit { writes, timers: trace.timers, ..Unit::default() };
        if !inner.commit_one(unit).await? {
            return Err(StaffError::Changed);
        }
        inner.inbox.notify_one();
        Ok(())
    }

    /// What these staff may do with a case that they have opened.
    pub fn case_ways(&self, signed: &Signed, view: &CaseView) -> CaseWays {
        let terms = self.inner().terms(view.row.country);
        let act = Act { by: signed.by(), proved: true, now: self.now(), terms: &terms };
        let may = |deed: &Deed| view.situation.may(&act, *deed).is_ok();
        let clocks = view.situation.progress.clocks.iter().map(|(clock, running)| ClockView {
            clock: *clock,
            running: *running,
            last_day: terms
                .calendar
                .day(running.due - jiff::SignedDuration::from_nanos(1))
                .to_string(),
            late: running.is_late(act.now),
            next: terms.rings(*clock, running).into_iter().find(|ring| ring.at > act.now),
        });
        let mut clocks: Vec<ClockView> = clocks.collect();
        clocks.sort_by_key(|clock| clock.running.due);
        CaseWays {
            moves: view.situation.offers(&act),
            deeds: crate::clocks::plain_deeds().filter(may).collect(),
            clocks,
        }
    }

    /// A file of a case: its type and bytes.
    pub async fn case_document(
        &self,
        signed: &Signed,
        case: i64,
        file: &str,
    ) -> Result<(String, Vec<u8>), StaffError> {
        let inner = self.inner();
        let view = self.case(signed, case).await?;
        let id: i64 = file.parse().map_err(|_| StaffError::NotFound)?;
        if !view.files.iter().any(|known| known.id == file) {
            return Err(StaffError::NotFound);
        }
        let row = inner.store.file(id).await?.ok_or(StaffError::NotFound)?;
        let secret = row.secret.ok_or(StaffError::NotFound)?;
        let (_, key) = inner.open_case(signed, case).await?;
        let place = places::file_secret(id);
        // Still under the queue key while it is on its way into the case.
        let opened = key
            .open_with(place.aad(), &secret)
            .or_else(|_| inner.keys.queue.open(place.aad(), &secret))?;
        let key = SymKey::from_slice(&opened)?;
        let chunks = inner.store.file_chunks(id).await?;
        let bytes = vault::open_file(&key, file, &chunks)?.to_vec();
        inner.note(vec![signed.audit(self.now(), "file.read", id)]).await?;
        Ok((row.mime, bytes))
    }
}

impl Inner {
    /// A case and its key, if these staff hold what opens it.
    async fn open_case(
        &self,
        signed: &Signed,
        id: i64,
    ) -> Result<(CaseFile, SecretKey), StaffError> {
        let file = self.store.case_file(id).await?.ok_or(StaffError::NotFound)?;
        let team = signed.team_key(file.case.team).ok_or(StaffError::NotFound)?;
        let holder = format!("team:{}", file.case.team.unwrap_or_default());
        let held = file.keys.iter().find(|key| key.holder == holder);
        let held = held.ok_or(StaffError::NotFound)?;
        let half = team.open_with(places::case_key(id, &holder).aad(), &held.secret)?;
        let key = SecretKey::from_slice(&half)?;
        Ok((file, key))
    }

    async fn note(&self, writes: Vec<Write>) -> Result<(), StaffError> {
        if self.commit_one(Unit { writes, ..Unit::default() }).await? {
            Ok(())
        } else {
            Err(StaffError::Changed)
        }
    }
}

/// The row, if it is still the one that the form was made from.
fn unchanged(row: CaseRow, version: i64) -> Result<CaseRow, StaffError> {
    if row.version == version { Ok(row) } else { Err(StaffError::Changed) }
}

fn pieces(entry: &Entry) -> &[Piece] {
    match entry {
        Entry::Story { pieces, .. } | Entry::More { pieces } => pieces,
        Entry::Reply { .. } | Entry::Wish { .. } | Entry::Withdrawn => &[],
    }
}

fn file_id(piece: &Piece) -> Option<i64> {
    piece.file.as_deref()?.parse().ok()
}
