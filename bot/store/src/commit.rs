//! Committing a set of units in one transaction.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::UrgentLevel;
use sqlx::AnyConnection;

use crate::audit;
use crate::changes::{Check, Key, Kind};
use crate::sql::{Dialect, Val, row};
use crate::unit::{NewAudit, NewTimer, Read, SessionWrite, Table, TimerWrite, Unit, Write};
use crate::{CaseRow, CommitError, ContactId, ContactRow, CycleRow, Millis, Store};

impl Store {
    /// Makes a set of units durable: all of it, or nothing.
    ///
    /// The set must hold at most one unit per contact. On `Conflict` the named units
    /// must be left out (take their messages anew); on another error than
    /// `Unavailable` the set should be halved until the culprit stands alone.
    pub async fn commit(&self, now: Millis, units: &[Unit]) -> Result<(), CommitError> {
        let plan = Plan::make(self, now, units)?;
        if plan.is_empty() {
            return Ok(());
        }
        let dialect = self.inner.dialect;
        self.write(move |conn| Box::pin(async move { plan.run(conn, dialect).await })).await
    }
}

/// A place that a unit of the set has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Spot {
    Row(Table, i64),
    Session(ContactId),
    Invite([u8; 32]),
    Alert(i64),
}

#[derive(Default)]
struct Group {
    rows: Vec<Vec<Val>>,
    /// Which unit is answerable for which row; only of checked kinds.
    owners: Vec<(Key, usize)>,
}

/// A set of units, sorted into statements.
struct Plan {
    now: Millis,
    groups: BTreeMap<Kind, Group>,
    timers: Timers,
    counts: BTreeMap<(String, String), i64>,
    usage: crate::sms::UsageSum,
    members: BTreeMap<(i64, ContactId), &'static str>,
    delivered: BTreeMap<i64, i64>,
    entered: BTreeMap<i64, String>,
    evented: BTreeSet<i64>,
    audit: Vec<NewAudit>,
}

/// The last word on each timer: a statement must not name one twice.
#[derive(Default)]
struct Timers {
    last: HashMap<(ContactId, String), Option<NewTimer>>,
    prefixes: BTreeSet<(ContactId, String)>,
}

impl Timers {
    fn note(&mut self, write: &TimerWrite) {
        match write {
            TimerWrite::Set(timer) => {
                self.last.insert((timer.contact, timer.name.clone()), Some(timer.clone()));
            }
            TimerWrite::Cancel { contact, name } => {
                self.last.insert((*contact, name.clone()), None);
            }
            TimerWrite::CancelAll { contact, prefix } => {
                self.last.retain(|(whose, name), _| whose != contact || !name.starts_with(prefix));
                self.prefixes.insert((*contact, prefix.clone()));
            }
        }
    }
}

impl Plan {
    fn make(store: &Store, now: Millis, units: &[Unit]) -> Result<Self, CommitError> {
        let clashes = clashes(units);
        if !clashes.is_empty() {
            return Err(CommitError::Conflict(clashes));
        }
        let mut plan = Self {
            now,
            groups: BTreeMap::new(),
            timers: Timers::default(),
            counts: BTreeMap::new(),
            usage: crate::sms::UsageSum::default(),
            members: BTreeMap::new(),
            delivered: BTreeMap::new(),
            entered: BTreeMap::new(),
            evented: BTreeSet::new(),
            audit: Vec::new(),
        };
        for (index, unit) in units.iter().enumerate() {
            plan.add(store, index, unit);
        }
        plan.finish(store);
        Ok(plan)
    }

    fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.audit.is_empty()
    }

    fn push(&mut self, kind: Kind, row: Vec<Val>) {
        self.groups.entry(kind).or_default().rows.push(row);
    }

    fn push_checked(&mut self, kind: Kind, key: Key, unit: usize, row: Vec<Val>) {
        let group = self.groups.entry(kind).or_default();
        group.owners.push((key, unit));
        group.rows.push(row);
    }

    fn add(&mut self, store: &Store, index: usize, unit: &Unit) {
        let lanes = &store.inner.lanes;
        for Read { table, id, version } in &unit.reads {
            let kind = match table {
                Table::Contact => Kind::ReadContact,
                Table::Case => Kind::ReadCase,
                Table::Cycle => Kind::ReadCycle,
            };
            self.push_checked(kind, Key::Id(*id), index, row![*id, *version]);
        }
        if let Some(contact) = &unit.contact {
            self.contact(index, contact, lanes.of_lookup(&contact.lookup));
        }
        match &unit.session {
            None => {}
            Some(SessionWrite::End(contact)) => self.push(Kind::SessionEnd, row![*contact]),
            Some(SessionWrite::Put(session)) => self.push_checked(
                Kind::SessionPut,
                Key::Id(session.contact),
                index,
                row![
                    session.contact,
                    &session.body,
                    &session.draft,
                    session.draft_at,
                    &session.pins.join(" "),
                    session.expires_at,
                    session.version + 1,
                ],
            ),
        }
        for write in &unit.writes {
            self.write(index, unit, write);
        }
        for timer in &unit.timers {
            self.timers.note(timer);
        }
        for out in &unit.outbox {
            self.push(
                Kind::Outbox,
                row![
                    out.seal,
                    lanes.of_contact(out.contact),
                    out.contact,
                    out.due,
                    out.expires_at,
                    out.pushed,
                    &out.body,
                ],
            );
        }
        if let Some(inbox) = unit.inbox {
            self.push_checked(Kind::Done, Key::Id(inbox), index, row![inbox]);
        }
    }

    fn contact(&mut self, index: usize, c: &ContactRow, lane: i64) {
        let lang = c.lang.map(domain::Lang::code);
        let country = c.country.map(domain::Country::code);
        let pin = Val::Bytes(c.pin.as_ref().map(|pin| pin.as_bytes().to_vec()));
        let (kind, mut row) = if c.version == 0 {
            let channel = c.channel.name();
            (
                Kind::ContactNew,
                row![
                    c.id,
                    &c.lookup,
                    lane,
                    &c.account.0,
                    channel,
                    &c.address,
                    lang,
                    country,
                    &c.roles,
                    c.stopped,
                    c.reachable,
                    c.trial,
                    c.forgotten,
                ],
            )
        } else {
            (
                Kind::ContactOld,
                row![
                    c.id,
                    c.version,
                    &c.account.0,
                    &c.address,
                    lang,
                    country,
                    &c.roles,
                    c.stopped,
                    c.reachable,
                    c.forgotten,
                ],
            )
        };
        row.push(pin);
        row.extend(row![&c.profile, &c.links, &c.seen_on]);
        self.push_checked(kind, Key::Id(c.id), index, row);
    }

    fn write(&mut self, index: usize, unit: &Unit, write: &Write) {
        match write {
            Write::Case(case) => self.case(index, case),
            Write::CaseKey(key) => {
                self.push(Kind::CaseKey, row![key.case, &key.holder, &key.secret]);
            }
            Write::Entry(e) => {
                let row = row![e.id, e.case, e.who.name(), &e.body, &e.on_day, e.delivered];
                self.push(Kind::Entry, row);
                self.entered.insert(e.case, e.on_day.clone());
            }
            Write::Delivered { case, up_to } => {
                let last = self.delivered.entry(*case).or_insert(*up_to);
                *last = (*last).max(*up_to);
            }
            Write::Destroy(case) => {
                for kind in
                    [Kind::DestroyKeys, Kind::DestroyEntries, Kind::DropReplies, Kind::DestroyCase]
                {
                    self.push(kind, row![*case]);
                }
            }
            Write::Reply(reply) => {
                self.push(Kind::Reply, row![reply.entry, reply.case, &reply.body, reply.at]);
            }
            Write::DropReplies(case) => self.push(Kind::DropReplies, row![*case]),
            Write::Alert(a) => {
                let level = match a.level {
                    UrgentLevel::Now => "now",
                    UrgentLevel::Today => "today",
                };
                let country = a.country.map(domain::Country::code);
                let row = row![a.id, a.case, a.kind.name(), level, country, a.trial, a.raised_at];
                self.push(Kind::Alert, row);
            }
            Write::JoinAlert { alert, case } => {
                self.push(Kind::JoinAlert, row![*alert, *case]);
                self.push(Kind::CloseAlert, row![*alert]);
            }
            Write::TakeAlert { alert, staff, at } => {
                let row = row![*alert, *staff, *at];
                self.push_checked(Kind::TakeAlert, Key::Id(*alert), index, row);
                self.push(Kind::CloseAlert, row![*alert]);
            }
            Write::Cycle(cycle) => self.cycle(index, cycle),
            Write::Event(event) => {
                self.push(Kind::Event, row![event.id, event.cycle, &event.body]);
                self.evented.insert(event.cycle);
            }
            Write::Member { cycle, contact, role } => {
                self.members.insert((*cycle, *contact), role.name());
            }
            Write::Invite(invite) => {
                let role = invite.role.name();
                let row = row![&invite.lookup, invite.cycle, role, invite.expires_at];
                self.push(Kind::Invite, row);
            }
            Write::UseInvite(lookup) => {
                self.push_checked(Kind::UseInvite, Key::Hash(*lookup), index, row![lookup]);
            }
            Write::File(file) => {
                let state = if file.handle.is_some() { "wanted" } else { "making" };
                let kind = crate::files::kind_name(file.kind);
                let account = &file.account.0;
                let row = row![
                    file.id,
                    file.contact,
                    account,
                    state,
                    kind,
                    &file.handle,
                    file.expires_at,
                    file.at,
                ];
                self.push(Kind::File, row);
            }
            Write::KeepFile { file, secret, expires_at } => {
                self.push(Kind::KeepFile, row![*file, secret, *expires_at]);
            }
            Write::ChatCode { lookup, contact, expires_at } => {
                self.push(Kind::ChatCode, row![lookup, *contact, *expires_at]);
            }
            Write::LinkCode { lookup, contact, expires_at } => {
                self.push(Kind::LinkCode, row![lookup, *contact, *expires_at]);
            }
            Write::UseLinkCode(lookup) => {
                self.push_checked(Kind::UseLinkCode, Key::Hash(*lookup), index, row![lookup]);
            }
            Write::Link { contact, person, chosen } => {
                self.push(Kind::Link, row![*contact, *person, *chosen]);
            }
            Write::Unlink(contact) => self.push(Kind::Unlink, row![*contact]),
            Write::ShortLink { lookup, contact, body, expires_at } => {
                self.push(Kind::ShortLink, row![lookup, *contact, body, *expires_at]);
            }
            Write::Usage(usage) => self.usage.add(usage),
            Write::Message(m) => {
                self.push(Kind::Message, row![m.contact, m.seal, &m.body, &m.tag, m.at]);
            }
            Write::Count { day, name, by } => {
                *self.counts.entry((day.clone(), name.clone())).or_default() += by;
            }
            Write::Audit(audit) => self.audit.push(audit.clone()),
            Write::DeadLetter { reason } => {
                if let Some(inbox) = unit.inbox {
                    self.push(Kind::DeadLetter, row![inbox, reason, self.now]);
                }
            }
            Write::Forget(contact) => {
                for kind in [
                    Kind::ForgetContact,
                    Kind::ForgetSession,
                    Kind::ForgetTimers,
                    Kind::ForgetPushes,
                    Kind::ForgetMember,
                    Kind::ForgetCodes,
                    Kind::ForgetLinkCodes,
                    Kind::ForgetShortLinks,
                    Kind::Unlink,
                    Kind::ForgetFiles,
                ] {
                    self.push(kind, row![*contact]);
                }
            }
        }
    }

    fn case(&mut self, index: usize, c: &CaseRow) {
        let (country, lang) =
            (c.country.map(domain::Country::code), c.lang.map(domain::Lang::code));
        let (kind, mut row) = if c.version == 0 {
            (Kind::CaseNew, row![c.id, c.kind.name()])
        } else {
            (Kind::CaseOld, row![c.id, c.version])
        };
        row.extend(row![c.state.name(), country, lang, &c.cluster, c.consent.name()]);
        if c.version == 0 {
            row.extend(row![&c.opened_on, &c.changed_on, c.trial]);
        } else {
            row.extend(row![&c.changed_on]);
        }
        row.extend(row![c.team, c.assignee, &c.alert_level, &c.alert_kind, c.alert_open]);
        row.extend(row![c.zero_tolerance, c.retaliation, &c.progress, c.next_at, &c.next_clock]);
        row.extend(row![c.workplace.as_ref(), c.receipt.as_ref()]);
        if c.version == 0 {
            row.extend(row![&c.public_key]);
        }
        row.extend(row![&c.contact, &c.secret]);
        self.push_checked(kind, Key::Id(c.id), index, row);
    }

    fn cycle(&mut self, index: usize, c: &CycleRow) {
        let country = c.country.map(domain::Country::code);
        let (kind, mut row) = if c.version == 0 {
            (Kind::CycleNew, row![c.id, &c.state, country, c.trial, &c.started_on])
        } else {
            (Kind::CycleOld, row![c.id, c.version, &c.state, country])
        };
        row.extend(row![&c.agreed_on, &c.review_on, &c.ended_on]);
        self.push_checked(kind, Key::Id(c.id), index, row);
    }

    /// Turns what had to be collected over the whole set into rows.
    fn finish(&mut self, store: &Store) {
        for ((day, name), by) in std::mem::take(&mut self.counts) {
            self.push(Kind::Count, row![&day, &name, by]);
        }
        for row in std::mem::take(&mut self.usage).rows() {
            self.push(Kind::Usage, row);
        }
        for ((cycle, contact), role) in std::mem::take(&mut self.members) {
            self.push(Kind::Member, row![cycle, contact, role]);
        }
        for (case, up_to) in std::mem::take(&mut self.delivered) {
            self.push(Kind::Delivered, row![case, up_to]);
            self.push(Kind::DropDelivered, row![case, up_to]);
        }
        for (case, day) in std::mem::take(&mut self.entered) {
            self.push(Kind::EntryBump, row![case, &day]);
        }
        for cycle in std::mem::take(&mut self.evented) {
            self.push(Kind::EventBump, row![cycle]);
        }
        let lanes = &store.inner.lanes;
        let timers = std::mem::take(&mut self.timers);
        for (contact, prefix) in timers.prefixes {
            self.push(Kind::CancelTimers, row![contact, &prefix]);
        }
        for ((contact, name), timer) in timers.last {
            match timer {
                None => self.push(Kind::CancelTimer, row![contact, &name]),
                Some(t) => {
                    let lane = t.lookup.as_ref().map(|lookup| lanes.of_lookup(lookup));
                    let mut row = row![t.id, contact, &name, t.due, &t.body];
                    row.extend(row![lane, t.lookup.as_ref()]);
                    self.push(Kind::SetTimer, row);
                }
            }
        }
    }

    async fn run(self, conn: &mut AnyConnection, dialect: Dialect) -> Result<(), CommitError> {
        let mut conflicts = BTreeSet::new();
        for (kind, mut group) in self.groups {
            // Rows are locked in one order everywhere, so that two processes do not
            // wait for each other.
            if !kind.is_ordered() {
                group.rows.sort_by_key(|row| row.first().map_or(0, Val::number));
            }
            let extra = if kind.takes_now() { row![self.now] } else { Vec::new() };
            let returned = kind.over(dialect).run(conn, extra, group.rows).await?;
            if kind.check() == Check::None {
                continue;
            }
            let mut found = HashSet::with_capacity(returned.len());
            for row in &returned {
                found.extend(kind.check().key(row)?);
            }
            let missing = group.owners.iter().filter(|(key, _)| !found.contains(key));
            conflicts.extend(missing.map(|(_, unit)| *unit));
            // What comes later builds on what came before.
            if !conflicts.is_empty() {
                return Err(CommitError::Conflict(conflicts.into_iter().collect()));
            }
        }
        audit::append(conn, dialect, self.audit).await?;
        Ok(())
    }
}

/// Units that saw a row which an earlier unit of the same set changes.
fn clashes(units: &[Unit]) -> Vec<usize> {
    let mut changed: HashSet<Spot> = HashSet::new();
    let mut clashes = Vec::new();
    for (index, unit) in units.iter().enumerate() {
        let (mut relies, mut adds) = (Vec::new(), Vec::new());
        relies.extend(unit.reads.iter().map(|read| Spot::Row(read.table, read.id)));
        let reads = relies.len();
        relies.extend(unit.contact.as_ref().map(|row| Spot::Row(Table::Contact, row.id)));
        relies.extend(unit.session.as_ref().map(|session| match session {
            SessionWrite::Put(row) => Spot::Session(row.contact),
            SessionWrite::End(contact) => Spot::Session(*contact),
        }));
        for write in &unit.writes {
            match write {
                Write::Case(case) => relies.push(Spot::Row(Table::Case, case.id)),
                Write::Cycle(cycle) => relies.push(Spot::Row(Table::Cycle, cycle.id)),
                Write::UseInvite(lookup) | Write::UseLinkCode(lookup) => {
                    relies.push(Spot::Invite(*lookup));
                }
                Write::TakeAlert { alert, .. } | Write::JoinAlert { alert, .. } => {
                    relies.push(Spot::Alert(*alert));
                }
                Write::Entry(entry) => adds.push(Spot::Row(Table::Case, entry.case)),
                Write::Destroy(case) => adds.push(Spot::Row(Table::Case, *case)),
                Write::Event(event) => adds.push(Spot::Row(Table::Cycle, event.cycle)),
                Write::Forget(contact) => {
                    adds.extend([Spot::Row(Table::Contact, *contact), Spot::Session(*contact)]);
                }
                _ => {}
            }
        }
        if relies.iter().any(|spot| changed.contains(spot)) {
            clashes.push(index);
        } else {
            changed.extend(relies.drain(reads..));
            changed.extend(adds);
        }
    }
    clashes
}
