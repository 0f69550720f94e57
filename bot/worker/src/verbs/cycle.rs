//! The improvement cycle: opening, profile, good points, joining, and the walk-through.

use domain::cycle::{Cycle, Fact, ItemAnswer, Role};
use engine::{Answer, Text, Value};
use store::{CycleRow, NewInvite, Table, Write};
use vault::InviteCode;

use crate::TurnError;
use crate::context::{Context, OpenCycle};
use crate::verbs::Args;

/// The checklist of the walk-through.
pub(crate) const LIST: &str = "osh";
/// An invitation is good for two weeks.
const INVITE_MS: i64 = 14 * 86_400_000;

pub(crate) async fn open(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    if let Some(open) = context.load_cycle(None).await?
        && open.role == Role::Owner
    {
        let id = open.row.id.to_string();
        return Ok(Answer::of("running").with("cycle", id));
    }
    let id = context.inner.entropy.id();
    let row = CycleRow {
        id,
        state: "walk".to_owned(),
        country: context.country(),
        trial: context.is_trial(),
        started_on: context.today().to_string(),
        agreed_on: None,
        review_on: None,
        ended_on: None,
        version: 0,
    };
    context.writes.push(Write::Cycle(Box::new(row.clone())));
    context.writes.push(Write::Member {
        cycle: id,
        contact: context.contact.id,
        role: Role::Owner,
    });
    context.cycles.insert(id, (row.clone(), Role::Owner));
    context.open_cycle = Some(OpenCycle {
        row,
        role: Role::Owner,
        events: Vec::new(),
        state: Cycle::default(),
        changed: true,
    });
    context.count("cycle.opened");
    context.refresh_view();
    Ok(Answer::of("new").with("cycle", id.to_string()))
}

/// Where the cycle stands, so that a flow finds its place again.
fn stage(state: &Cycle, left: usize) -> &'static str {
    if !state.profile.contains_key("sector") {
        "profile"
    } else if state.agreed {
        "do"
    } else if !state.plan.is_empty() {
        "plan"
    } else if state.walked || (left == 0 && !state.items.is_empty()) {
        "pick"
    } else if state.items.is_empty() && state.strengths.is_empty() {
        "good"
    } else {
        "walk"
    }
}

pub(crate) async fn load(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let Some(open) = context.load_cycle(None).await? else { return Ok(Answer::of("none")) };
    let (role, state, id) = (open.role, open.state.clone(), open.row.id);
    let items = items_for(context, &state);
    let side = side(&state, role);
    let answered = items.iter().filter(|item| answer_of(side, item).is_some()).count();
    let left = items.len() - answered;
    let with =
        |wanted: ItemAnswer| side.values().filter(|item| item.answer == Some(wanted)).count();
    let done = state
        .plan
        .values()
        .filter(|action| action.state == domain::cycle::ActionState::Done)
        .count();
    let mut answer = Answer::of("found")
        .with("cycle", id.to_string())
        .with("role", role.name())
        .with("stage", stage(&state, left))
        .with("answered", answered)
        .with("left", left)
        .with("yes", with(ItemAnswer::Yes))
        .with("priorities", with(ItemAnswer::Priority))
        .with("strengths", state.strengths.len())
        .with("whole", if is_whole(&state) { "yes" } else { "no" })
        .with("planned", state.plan.len())
        .with("done", done)
        .with("representatives", i64::from(state.representatives));
    if let Some((date, _)) = &state.review {
        answer = answer.with("review", *date);
    }
    if let Some(size) = state.profile.get("size").and_then(|size| size.parse::<i64>().ok()) {
        answer = answer.with("size", size);
    }
    Ok(answer)
}

/// Closes the round, so that the next one can begin; what was said stays.
pub(crate) async fn end(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let today = context.today().to_string();
    if context.load_cycle(None).await?.is_some_and(|open| open.role == Role::Owner)
        && let Some(mut open) = context.open_cycle.take()
    {
        "done".clone_into(&mut open.row.state);
        open.row.ended_on = Some(today);
        let id = open.row.id;
        context.reads.retain(|read| !(read.table == Table::Cycle && read.id == id));
        context.writes.push(Write::Cycle(Box::new(open.row)));
        context.cycles.remove(&id);
        context.cancel_timers(&format!("cycle/{id}/"));
        context.refresh_view();
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn profile(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Answer, TurnError> {
    let key = args.text("key").to_owned();
    let value = match args.value("value") {
        Some(Value::Number(number)) => number.to_string(),
        _ => args.text("value").to_owned(),
    };
    if context.load_cycle(None).await?.is_some() {
        let _ = context.add_fact(Fact::Profile { key, value });
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn strength(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Answer, TurnError> {
    let piece = args.pieces("piece").into_iter().next();
    if context.load_cycle(None).await?.is_some()
        && let Some(piece) = piece
    {
        let photo = keep_photo(context, piece.file.as_deref()).await?;
        let _ = context.add_fact(Fact::Strength { text: piece.text, photo });
    }
    let count = context.open_cycle.as_ref().map_or(0, |open| open.state.strengths.len());
    Ok(Answer::of("done").with("count", count))
}

/// A photo of the cycle stays with the cycle; it does not expire with the message.
pub(crate) async fn keep_photo(
    context: &mut Context<'_>,
    file: Option<&str>,
) -> Result<Option<String>, TurnError> {
    let Some(id) = file.and_then(|file| file.parse::<i64>().ok()) else { return Ok(None) };
    context.writes.push(Write::KeepFile { file: id, secret: None, expires_at: None });
    Ok(file.map(str::to_owned))
}

pub(crate) async fn together(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    if context.load_cycle(None).await?.is_some() {
        let _ = context.add_fact(Fact::Together);
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn invite(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let now = context.ms();
    let Some(open) = context.load_cycle(None).await? else {
        return Ok(Answer::of("done").with("code", ""));
    };
    let cycle = open.row.id;
    let code = InviteCode::generate(&*context.inner.entropy);
    context.writes.push(Write::Invite(NewInvite {
        lookup: code.quick_lookup(&context.inner.keys.lookup),
        cycle,
        role: Role::Representative,
        expires_at: now + INVITE_MS,
    }));
    Ok(Answer::of("done").with("code", code.print().as_str()))
}

pub(crate) async fn join(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let now = context.ms();
    if !context.profile.tries.allowed(now) {
        return Ok(Answer::of("limited"));
    }
    let found = match InviteCode::parse(args.text("code")) {
        Ok(code) => {
            let lookup = code.quick_lookup(&context.inner.keys.lookup);
            context.inner.store.invite(&lookup, now).await?.map(|invite| (lookup, invite))
        }
        Err(_) => None,
    };
    let Some((lookup, invite)) = found else {
        context.profile.tries.wrong(now);
        return Ok(Answer::of("none"));
    };
    // The owner's own phone cannot be the workers' side too.
    let (cycle, role) = invite;
    if context.cycles.contains_key(&cycle) {
        return Ok(Answer::of("own"));
    }
    let Some(row) = context.inner.store.cycle_file(cycle).await?.map(|file| file.cycle) else {
        return Ok(Answer::of("none"));
    };
    context.relies_on(Table::Cycle, row.id, row.version);
    context.writes.push(Write::UseInvite(lookup));
    context.writes.push(Write::Member { cycle: row.id, contact: context.contact.id, role });
    let id = row.id;
    context.cycles.insert(id, (row, role));
    context.load_cycle(Some(id)).await?;
    let _ = context.add_fact(Fact::Joined);
    context.refresh_view();
    Ok(Answer::of("joined").with("cycle", id.to_string()))
}

// ---- walk-through ----

type Side = std::collections::BTreeMap<String, domain::cycle::ItemState>;

fn side(state: &Cycle, role: Role) -> &Side {
    match role {
        Role::Representative => &state.alone,
        Role::Owner | Role::Coach => &state.items,
    }
}

fn answer_of(side: &Side, item: &str) -> Option<ItemAnswer> {
    side.get(item).and_then(|state| state.answer)
}

/// Whether the firm goes through the whole list rather than the short one.
fn is_whole(state: &Cycle) -> bool {
    state.profile.get("list").is_some_and(|list| list == "whole")
}

/// Items that this firm's trade and profile call for, in walking order: of the short list, or
/// of the whole one if they asked for it.
pub(crate) fn items_for(context: &Context<'_>, state: &Cycle) -> Vec<String> {
    let Some(list) = context.inner.catalog.checklist(LIST) else { return Vec::new() };
    let sector = state.profile.get("sector").map_or("all", String::as_str);
    let mut items: Vec<_> = list
        .items
        .iter()
        .filter(|item| {
            let fits = item.applies_to.iter().any(|s| s == "all" || s == sector);
            let called = item
                .core_if
                .as_ref()
                .is_some_and(|key| state.profile.get(key).is_some_and(|value| value == "yes"));
            fits && (is_whole(state) || item.core || called)
        })
        .collect();
    // The corner where they stood when the walk began comes first.
    let begin = state.profile.get("begin");
    items.sort_by_key(|item| Some(&item.area) != begin);
    items.into_iter().map(|item| item.id.clone()).collect()
}

pub(crate) async fn walk_next(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let Some(open) = context.load_cycle(None).await? else { return Ok(Answer::of("done")) };
    let (role, state) = (open.role, open.state.clone());
    let items = items_for(context, &state);
    let side = side(&state, role);
    let next = items.iter().position(|item| answer_of(side, item).is_none());
    let (Some(list), Some(next)) = (context.inner.catalog.checklist(LIST), next) else {
        return Ok(Answer::of("done"));
    };
    let id = items[next].clone();
    let area = |item: &str| list.item(item).map(|item| item.area.clone()).unwrap_or_default();
    let new_area = next == 0 || area(&items[next - 1]) != area(&id);
    let part = |part: Option<&str>| {
        Value::Words(Text::Item {
            list: LIST.to_owned(),
            item: id.clone(),
            part: part.map(str::to_owned),
        })
    };
    let wanted =
        |answer: ItemAnswer| side.values().filter(|item| item.answer == Some(answer)).count();
    let mut answer = Answer::of("item");
    // The item's id travels beside its words: `item` is what is shown.
    answer.values.insert("id".to_owned(), Value::from(id.as_str()));
    answer.values.insert("item".to_owned(), part(None));
    answer.values.insert("why".to_owned(), part(Some("why")));
    answer.values.insert("how".to_owned(), part(Some("how")));
    answer.values.insert("area".to_owned(), part(Some("area")));
    Ok(answer
        .with("number", next + 1)
        .with("total", items.len())
        .with("new-area", i64::from(new_area))
        .with("yes", wanted(ItemAnswer::Yes))
        .with("priorities", wanted(ItemAnswer::Priority)))
}

/// A representative's answers count as their vote: a sender that anybody can forge gives none.
async fn is_unproved_vote(context: &mut Context<'_>) -> Result<bool, TurnError> {
    if context.view.proved {
        return Ok(false);
    }
    Ok(context.load_cycle(None).await?.is_some_and(|open| open.role == Role::Representative))
}

pub(crate) async fn walk_answer(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Answer, TurnError> {
    let item = args.text("item").to_owned();
    if is_unproved_vote(context).await? {
        return Ok(Answer::of("unproved"));
    }
    if let Some(answer) = ItemAnswer::parse(args.text("answer"))
        && context.load_cycle(None).await?.is_some()
    {
        let wording = context
            .inner
            .catalog
            .checklist(LIST)
            .and_then(|list| list.item(&item))
            .map(|item| item.wording.clone())
            .unwrap_or_default();
        let _ = context.add_fact(Fact::Answered { item, wording, answer });
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn walk_remark(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Answer, TurnError> {
    let item = args.text("item").to_owned();
    if is_unproved_vote(context).await? {
        return Ok(Answer::of("unproved"));
    }
    let piece = args.pieces("piece").into_iter().next();
    if context.load_cycle(None).await?.is_some()
        && let Some(piece) = piece
    {
        if let Some(photo) = keep_photo(context, piece.file.as_deref()).await? {
            let _ = context.add_fact(Fact::Before { item: item.clone(), photo });
        }
        if !piece.text.is_empty() {
            let _ = context.add_fact(Fact::Remark { item, text: piece.text });
        }
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn walk_end(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    if context.load_cycle(None).await?.is_some_and(|open| open.role != Role::Representative) {
        let _ = context.add_fact(Fact::Walked);
    }
    Ok(Answer::of("done"))
}
