//! Cases from the worker's side: opening, looking, adding, reading, taking back.

use domain::case::{By, CaseClock, Deed, Flag, Note, Terms};
use domain::{CaseKind, CaseState, ConsentLevel, UrgentKind};
use engine::{Answer, Text, Value, Vars};
use jiff::civil::Date;
use store::{CaseKey, CaseRow, NewEntry, Table, Who, Write};
use vault::{ReceiptCode, SecretKey};

use crate::clocks::{Trace, is_grave};
use crate::context::Context;
use crate::line::Inner;
use crate::profile::{Entry, Piece};
use crate::verbs::Args;
use crate::verbs::danger::{Danger, danger, join, mark};
use crate::verbs::solved::asks;
use crate::{TurnError, places};

/// Cases that a helper's number is remembered for.
const HELPED: usize = 50;

pub(crate) async fn open(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let inner = context.inner;
    let kind = CaseKind::parse(args.text("kind")).unwrap_or(CaseKind::Grievance);
    let mut pieces = args.pieces("story");
    let question = args.text("question");
    if !question.is_empty() {
        let text = question.to_owned();
        pieces.insert(0, Piece { kind: "text".to_owned(), text, file: None });
    }
    let id = inner.entropy.id();
    let secret = SecretKey::generate(&*inner.entropy);
    let public = secret.public();
    let code = ReceiptCode::generate(&*inner.entropy);
    let (receipt, receipt_key) = {
        let (code, keys, cost) = (code.clone(), inner.keys.clone(), inner.settings.kdf);
        inner
            .slowly(move || {
                Ok::<_, vault::VaultError>((
                    code.lookup(&keys.pepper_id, cost)?,
                    code.key(&keys.pepper_key, cost)?,
                ))
            })
            .await??
    };
    let today = context.today();
    let team = inner.store.teams().await?.into_iter().next();
    let alert = danger(context, args);
    let cluster = cluster(context, args);
    let mut row = CaseRow {
        id,
        kind,
        state: CaseState::Received,
        country: context.country(),
        lang: context.view.lang,
        cluster,
        consent: ConsentLevel::parse(args.text("consent")).unwrap_or(ConsentLevel::Nothing),
        opened_on: today.to_string(),
        changed_on: today.to_string(),
        trial: context.is_trial(),
        team: team.as_ref().map(|team| team.id),
        assignee: None,
        alert_level: None,
        alert_kind: None,
        alert_open: false,
        zero_tolerance: false,
        retaliation: false,
        progress: String::new(),
        next_at: None,
        next_clock: None,
        workplace: workplace(context, args.text("where")),
        receipt: Some(receipt),
        public_key: *public.as_bytes(),
        contact: Some(inner.keys.address.seal(
            places::case_contact(id).aad(),
            context.contact.id.to_string().as_bytes(),
            &*inner.entropy,
        )),
        secret: None,
        version: 0,
    };
    let mut trace = inner.begin_case(&mut row, context.now)?;
    if row.cluster.is_some() {
        let known = Deed::Note(Note::ClusterSet);
        let _refused = inner.deed(&mut row, By::SYSTEM, context.now, known, &mut trace)?;
    }
    if let Some(danger) = &alert {
        mark(&mut row, danger);
        raise(context, &mut row, danger, &mut trace)?;
    }
    context.writes.push(Write::Case(Box::new(row.clone())));
    keep(context, trace);
    let half = secret.expose();
    context.writes.push(Write::CaseKey(CaseKey {
        case: id,
        holder: "receipt".to_owned(),
        secret: receipt_key.seal(places::case_key(id, "receipt").aad(), &*half, &*inner.entropy),
    }));
    if let Some(team) = &team {
        let holder = format!("team:{}", team.id);
        let team_key = vault::PublicKey::from_slice(&team.public_key)?;
        let sealed = team_key.seal_to(places::case_key(id, &holder).aad(), &*half, &*inner.entropy);
        context.writes.push(Write::CaseKey(CaseKey { case: id, holder, secret: sealed }));
    }
    keep_files(context, &public, id, &pieces).await?;
    let told = |name: &str| match args.text(name) {
        "skip" => String::new(),
        text => text.to_owned(),
    };
    let entry = Entry::Story {
        pieces,
        which: told("which"),
        when: told("when"),
        place: told("where"),
        hours: told("hours"),
        behalf: args.text("behalf") == "yes",
    };
    add_entry(context, &row, &entry, Who::Worker)?;
    if let Some(danger) = alert {
        join(context, id, danger).await?;
    }
    let behalf = args.text("behalf") == "yes";
    // A facilitator's own number shows progress only; the case stays the worker's.
    let helper = helper_number(inner, id);
    if behalf {
        context.profile.helping.push((helper.clone(), id));
        if context.profile.helping.len() > HELPED {
            context.profile.helping.remove(0);
        }
    } else {
        context.links.push(id);
        context.cases.insert(id, row);
    }
    context.case = Some(id);
    context.count("case.opened");
    let terms = inner.terms(context.country());
    let by = |clock| last_day(&terms, clock, today);
    context.refresh_view();
    Ok(Answer::of(if context.view.trial { "trial" } else { "done" })
        .with("code", grouped(code.print().as_str()))
        .with("case", id.to_string())
        .with("trial", i64::from(context.view.trial))
        .with("answer-by", by(CaseClock::Answer))
        .with("feedback-by", by(CaseClock::Feedback))
        .with("helper", helper))
}

/// The case behind a helper's own number, if this contact filed it.
fn helped(context: &Context<'_>, number: &str) -> Option<i64> {
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase()
    };
    let wanted = plain(number);
    let found = context.profile.helping.iter().find(|(held, _)| plain(held) == wanted);
    found.map(|(_, case)| *case)
}

/// Digits in groups, as they are read aloud.
fn grouped(code: &str) -> String {
    code.replace('-', " ")
}

fn helper_number(inner: &Inner, case: i64) -> String {
    let link = vault::link_id(&inner.keys.link, &format!("helper/{case}"));
    format!("F-{}", link.trim_start_matches("c_").to_uppercase())
}

/// The cluster of the kind chosen, else of the first topic that was recognised.
fn cluster(context: &Context<'_>, args: Args<'_>) -> Option<String> {
    let by_kind = match args.text("which") {
        "pay" => Some("compensation"),
        "hours" => Some("working-time"),
        "safety" => Some("osh"),
        "treatment" => Some("discrimination"),
        "papers" => Some("forced-labour"),
        _ => None,
    };
    if let Some(cluster) = by_kind {
        return Some(cluster.to_owned());
    }
    let country = context.country()?;
    let library = context.inner.catalog.library();
    let pieces = args.pieces("story");
    let first = pieces.iter().find(|piece| !piece.text.is_empty())?;
    let found = library.knowledge.find(&first.text, context.view.lang, Some(country));
    let topic = &found.topics.first()?.topic;
    context.inner.catalog.card(country, topic).map(|card| card.cluster.clone())
}

/// Workplaces are compared by a keyed hash of what was written, never kept in plain.
fn workplace(context: &Context<'_>, place: &str) -> Option<vault::Lookup> {
    let name = knowledge::fold(place);
    (!name.is_empty() && place != "skip")
        .then(|| context.inner.keys.lookup.lookup(&format!("workplace/{name}")))
}

/// Seals the keys of fetched files to the case; files still on their way follow later.
async fn keep_files(
    context: &mut Context<'_>,
    public: &vault::PublicKey,
    case: i64,
    pieces: &[Piece],
) -> Result<(), TurnError> {
    let files: Vec<i64> = pieces.iter().filter_map(|p| p.file.as_deref()?.parse().ok()).collect();
    for file in files {
        let write = context.inner.keep_file_for_case(file, public).await?;
        match write {
            Some(write) => context.writes.push(write),
            None => context.reseal_later(case, file),
        }
    }
    Ok(())
}

fn add_entry(
    context: &mut Context<'_>,
    case: &CaseRow,
    entry: &Entry,
    who: Who,
) -> Result<(), TurnError> {
    let inner = context.inner;
    let id = inner.entropy.id();
    let public = vault::PublicKey::from_slice(&case.public_key)?;
    let plain = serde_json::to_vec(entry).map_err(|_| TurnError::Encoding)?;
    let body = public.seal_to(places::entry(id).aad(), &plain, &*inner.entropy);
    let on_day = context.today().to_string();
    context.writes.push(Write::Entry(NewEntry {
        id,
        case: case.id,
        who,
        body,
        on_day,
        delivered: true,
    }));
    Ok(())
}

/// The case an argument names: among the contact's own, or just opened or found by code.
pub(super) async fn case_of(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Option<CaseRow>, TurnError> {
    let Some(id) = args.id_or_about("case") else { return Ok(None) };
    if let Some(case) = context.cases.get(&id) {
        return Ok(Some(case.clone()));
    }
    // Found by its code in this very sitting: the flow carries the id, sealed with it.
    let found = context.inner.store.case_refs(&[id]).await?.into_iter().next();
    if let Some(found) = &found {
        context.relies_on(Table::Case, id, found.case.version);
    }
    Ok(found.map(|found| found.case))
}

pub(crate) async fn wishes(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let (field, value) = (args.text("field").to_owned(), args.text("value").to_owned());
    if field == "hours" {
        context.profile.hours = Some(value.clone());
    }
    if let Some(case) = case_of(context, args).await? {
        if (&*field, &*value) == ("asks", "never") {
            let (mut case, mut trace) = (case.clone(), Trace::default());
            let worker = context.inner.worker_of(case.id, context.contact.id);
            let (now, deed) = (context.now, Deed::NoMoreAsks);
            if context.inner.deed(&mut case, worker, now, deed, &mut trace)?.is_ok() {
                change(context, case, trace);
            }
        }
        add_entry(context, &case, &Entry::Wish { field, value }, Who::Worker)?;
    }
    Ok(Answer::of("done"))
}

/// What a case shows; whoever only helped sees how far it is, and may do nothing with it.
fn shown(context: &Context<'_>, outcome: &str, case: &CaseRow, own: bool) -> Answer {
    let opened = case.opened_on.parse().unwrap_or_else(|_| context.today());
    Answer::of(outcome)
        .with("case", case.id.to_string())
        .with("state", case.state.name())
        .with("own", i64::from(own))
        .with("opened", opened)
        .with("trial", i64::from(context.view.trial))
        .with("answer-by", last_day(&context.inner.terms(case.country), CaseClock::Answer, opened))
        .with("asks", i64::from(own && asks(context, case)))
        .with("unread", i64::from(context.unread.get(&case.id).copied().unwrap_or(0)))
}

pub(crate) async fn find(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let code = args.text("code");
    // A choice from the contact's own list carries the id; it proves nothing for others.
    if let Some(case) = code.parse::<i64>().ok().and_then(|id| context.cases.get(&id)) {
        return Ok(shown(context, "found", case, true));
    }
    if let Some(id) = helped(context, code) {
        let found = context.inner.store.case_refs(&[id]).await?.into_iter().next();
        return Ok(
            found.map_or_else(|| Answer::of("none"), |f| shown(context, "found", &f.case, false))
        );
    }
    let now = context.ms();
    if !context.profile.tries.allowed(now) {
        return Ok(Answer::of("limited"));
    }
    let Ok(code) = ReceiptCode::parse(code) else {
        return Ok(Answer::of("none"));
    };
    if !context.inner.guess_allowed(now) {
        return Ok(Answer::of("limited"));
    }
    let (keys, cost) = (context.inner.keys.clone(), context.inner.settings.kdf);
    let lookup = context.inner.slowly(move || code.lookup(&keys.pepper_id, cost)).await??;
    let Some((case, _)) = context.inner.store.case_by_receipt(&lookup).await? else {
        context.profile.tries.wrong(now);
        return Ok(Answer::of("none"));
    };
    // Whoever holds the code may go on from this phone: replies come here from now on.
    for found in context.inner.store.case_refs(&[case.id]).await? {
        context.unread.insert(case.id, u32::try_from(found.unread).unwrap_or(0));
    }
    context.relies_on(Table::Case, case.id, case.version);
    let answer = shown(context, "found", &case, true);
    let answered_here = context.inner.contact_of_case(&case) == Some(context.contact.id);
    if !answered_here && !case.state.is_gone() {
        if !context.links.contains(&case.id) {
            context.links.push(case.id);
        }
        let mut moved = case.clone();
        let contact = context.contact.id.to_string();
        moved.contact = Some(context.inner.keys.address.seal(
            places::case_contact(case.id).aad(),
            contact.as_bytes(),
            &*context.inner.entropy,
        ));
        context.cases.insert(case.id, moved.clone());
        context.reads.retain(|read| !(read.table == Table::Case && read.id == case.id));
        context.writes.push(Write::Case(Box::new(moved)));
        context.refresh_view();
    }
    Ok(answer)
}

pub(crate) fn list(context: &mut Context<'_>) -> Answer {
    let open: Vec<&CaseRow> = context.cases.values().filter(|case| !case.state.is_gone()).collect();
    match open.as_slice() {
        [] => Answer::of("none"),
        [case] => shown(context, "one", case, true),
        several => {
            let cases = several
                .iter()
                .map(|case| {
                    let opened = case.opened_on.parse().unwrap_or_else(|_| context.today());
                    let label = Text::with(
                        "line-case",
                        Vars::from([("opened".to_owned(), Value::Date(opened))]),
                    );
                    Value::Map(Vars::from([
                        ("id".to_owned(), Value::from(case.id.to_string())),
                        ("label".to_owned(), Value::Words(label)),
                    ]))
                })
                .collect();
            Answer::of("many").with("cases", Value::List(cases))
        }
    }
}

pub(crate) async fn add(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let mut pieces = args.pieces("story");
    let words = args.text("words");
    if !words.is_empty() {
        pieces = vec![Piece { kind: "text".to_owned(), text: words.to_owned(), file: None }];
    }
    let Some(case) = case_of(context, args).await? else { return Ok(Answer::of("none")) };
    if pieces.is_empty() || case.state.is_gone() {
        return Ok(Answer::of("none"));
    }
    let public = vault::PublicKey::from_slice(&case.public_key)?;
    keep_files(context, &public, case.id, &pieces).await?;
    add_entry(context, &case, &Entry::More { pieces }, Who::Worker)?;
    let id = case.id;
    let mut moved = case;
    let mut trace = Trace::default();
    // Words lead back from a question that was asked, and open again what had ended.
    let onward = match moved.state {
        CaseState::NeedInfo => Inner::situation(&moved)?.progress.before.map(|to| (By::SYSTEM, to)),
        state if state.is_closed() => {
            Some((context.inner.worker_of(id, context.contact.id), CaseState::Reopened))
        }
        _ => None,
    };
    if let Some((by, to)) = onward {
        let _refused =
            context.inner.deed(&mut moved, by, context.now, Deed::Move(to), &mut trace)?;
    }
    // Danger told since belongs to this case.
    let danger = danger(context, args);
    if let Some(danger) = &danger {
        mark(&mut moved, danger);
        raise(context, &mut moved, danger, &mut trace)?;
    }
    if onward.is_some() || danger.is_some() {
        change(context, moved, trace);
    }
    if let Some(danger) = danger {
        join(context, id, danger).await?;
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn read(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let Some(case) = case_of(context, args).await? else { return Ok(Answer::of("none")) };
    let waiting = context.inner.store.replies(case.id).await?;
    // Replies opened earlier in this very message are not shown twice.
    let already = context.opened.iter().filter(|(of, _)| *of == case.id).count();
    let Some(next) = waiting.get(already) else { return Ok(Answer::of("none")) };
    let plain = context.inner.keys.queue.open(places::reply(next.entry).aad(), &next.body)?;
    let text = String::from_utf8_lossy(&plain).into_owned();
    context.opened.push((case.id, next.entry));
    let file = context.inner.store.case_file(case.id).await?;
    let seq = file
        .and_then(|file| file.entries.into_iter().find(|entry| entry.id == next.entry))
        .map(|entry| entry.seq);
    if let Some(up_to) = seq {
        context.writes.push(Write::Delivered { case: case.id, up_to });
    }
    let more = waiting.len() - already - 1;
    context.unread.insert(case.id, more as u32);
    context.refresh_view();
    Ok(Answer::of("reply").with("reply", text).with("more", more))
}

pub(crate) async fn withdraw(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Answer, TurnError> {
    let Some(mut case) = case_of(context, args).await? else { return Ok(Answer::of("none")) };
    let (id, mut trace) = (case.id, Trace::default());
    let worker = context.inner.worker_of(id, context.contact.id);
    // Who it was is forgotten in the same step.
    for (by, deed) in [(worker, Deed::Move(CaseState::Withdrawn)), (By::SYSTEM, Deed::Forgotten)] {
        if context.inner.deed(&mut case, by, context.now, deed, &mut trace)?.is_err() {
            return Ok(Answer::of("none"));
        }
    }
    case.contact = None;
    change(context, case, trace);
    // Withdrawing destroys what opens the case; the coded row stays for counting.
    context.writes.push(Write::Destroy(id));
    context.links.retain(|link| *link != id);
    context.cases.remove(&id);
    context.refresh_view();
    Ok(Answer::of("done"))
}

/// Flags for what was read.
fn raise(
    context: &Context<'_>,
    row: &mut CaseRow,
    (kinds, _): &Danger,
    trace: &mut Trace,
) -> Result<(), TurnError> {
    let grave = kinds.iter().any(|kind| is_grave(*kind)).then_some(Flag::ZeroTolerance);
    let punished = kinds.contains(&UrgentKind::Retaliation).then_some(Flag::Retaliation);
    for flag in grave.into_iter().chain(punished) {
        // One that stands there already goes on as it was.
        let deed = Deed::Raise(flag);
        let _refused = context.inner.deed(row, By::SYSTEM, context.now, deed, trace)?;
    }
    Ok(())
}

/// Writes back a case that was changed, with what its deeds leave behind.
pub(super) fn change(context: &mut Context<'_>, case: CaseRow, trace: Trace) {
    let id = case.id;
    context.reads.retain(|read| !(read.table == Table::Case && read.id == id));
    if context.cases.contains_key(&id) {
        context.cases.insert(id, case.clone());
    }
    context.writes.push(Write::Case(Box::new(case)));
    keep(context, trace);
}

fn keep(context: &mut Context<'_>, mut trace: Trace) {
    context.writes.append(&mut trace.writes);
    context.timers.append(&mut trace.timers);
}

/// The last day of a clock that began on a day.
fn last_day(terms: &Terms, clock: CaseClock, from: Date) -> Date {
    terms.rules.get(&clock).map_or(from, |rule| terms.calendar.last_day(from, rule.length))
}
