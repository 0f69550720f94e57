//! Priorities and the plan: what, who, when, cost, and the review from the first day.

use domain::cycle::{Cost, Fact, MAX_PRIORITIES};
use domain::{Body, ChannelKind, Country, deadline};
use engine::{Answer, Text, Value, Vars};
use jiff::{ToSpan, civil::Date, civil::Time};
use store::Write;

use crate::calendar;
use crate::context::Context;
use crate::verbs::Args;
use crate::verbs::cycle::LIST;
use crate::{TurnError, hours};

/// Candidates shown at once.
const SHOWN: usize = 5;
/// Days relative to the date of an action point on which its owner is reminded.
pub(crate) const REMIND: [i32; 4] = [-3, 0, 3, 10];
/// When reminders are sent, where the firm is.
const AT: Time = Time::constant(9, 0, 0, 0);

/// Short name of an item, for lists and buttons.
pub(crate) fn short(item: &str) -> Text {
    Text::Item { list: LIST.to_owned(), item: item.to_owned(), part: Some("short".to_owned()) }
}

fn cost_words(cost: Cost) -> Text {
    Text::Message { id: format!("osh-cost-{}", cost.name()), attr: None, args: Vars::new() }
}

/// Items that want action, the best first: risk points high, cost low.
pub(crate) async fn candidates(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let Some(open) = context.load_cycle(None).await? else { return Ok(Answer::of("none")) };
    let state = open.state.clone();
    let Some(list) = context.inner.catalog.checklist(LIST) else { return Ok(Answer::of("none")) };
    let mut wanted: Vec<(&str, u32, Cost)> = state
        .items
        .iter()
        .filter_map(|(id, item)| {
            let answer = item.answer.filter(|answer| answer.wants_action())?;
            let meta = list.item(id)?;
            Some((id.as_str(), answer.points(meta.weight), meta.cost))
        })
        .collect();
    if wanted.is_empty() {
        return Ok(Answer::of("none"));
    }
    wanted.sort_by_key(|(id, points, cost)| (std::cmp::Reverse(*points), *cost, *id));
    let free = wanted.iter().find(|(_, _, cost)| *cost == Cost::None).map(|(id, ..)| *id);
    let mut open_ones: Vec<&(&str, u32, Cost)> =
        wanted.iter().filter(|(id, ..)| !state.picked.iter().any(|p| p == id)).collect();
    // One that is free and can be done today is always among those shown.
    if let Some(free) = free
        && let Some(at) = open_ones.iter().position(|(id, ..)| *id == free)
        && at >= SHOWN
    {
        let free = open_ones.remove(at);
        open_ones.insert(SHOWN - 1, free);
    }
    let enough = open_ones.is_empty() || state.picked.len() >= MAX_PRIORITIES;
    let options = open_ones
        .iter()
        .take(SHOWN)
        .map(|(id, ..)| {
            Value::Map(Vars::from([
                ("id".to_owned(), Value::from(*id)),
                ("label".to_owned(), Value::Words(short(id))),
            ]))
        })
        .collect();
    let picked = state.picked.iter().map(|id| Value::Words(short(id))).collect();
    let mut answer = Answer::of(if enough { "enough" } else { "some" })
        .with("candidates", Value::List(options))
        .with("picked", Value::List(picked))
        .with("count", state.picked.len());
    if let Some(free) = free {
        answer = answer.with("free", short(free));
    }
    Ok(answer)
}

pub(crate) async fn pick(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let item = args.text("item").to_owned();
    context.load_cycle(None).await?;
    let picked = context.add_fact(Fact::Picked { item, on: true });
    Ok(Answer::of(if picked.is_ok() { "done" } else { "full" }))
}

/// The next priority that has no who and when yet.
pub(crate) async fn next(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let today = context.today();
    let Some(open) = context.load_cycle(None).await? else { return Ok(Answer::of("empty")) };
    let state = &open.state;
    if state.picked.is_empty() {
        return Ok(Answer::of("empty"));
    }
    let Some(at) = state.picked.iter().position(|item| !state.plan.contains_key(item)) else {
        return Ok(Answer::of("done"));
    };
    let (item, total) = (state.picked[at].clone(), state.picked.len());
    let cost = context
        .inner
        .catalog
        .checklist(LIST)
        .and_then(|list| list.item(&item))
        .map_or(Cost::Low, |meta| meta.cost);
    Ok(Answer::of("item")
        .with("item", item.as_str())
        .with("item-short", short(&item))
        .with("number", at + 1)
        .with("total", total)
        .with("cost", cost.name())
        .with("cost-words", cost_words(cost))
        .with("due", today.saturating_add(cost.default_days().days())))
}

pub(crate) async fn set(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let (Some(due), Some(cost)) = (args.date("due"), Cost::parse(args.text("cost"))) else {
        return Ok(Answer::of("refused"));
    };
    let item = args.text("item").to_owned();
    // A button's id stands for a job; its words are looked up when the plan is shown.
    let who = args.text("who").to_owned();
    context.load_cycle(None).await?;
    let done = !who.is_empty() && context.add_fact(Fact::Planned { item, who, due, cost }).is_ok();
    Ok(Answer::of(if done { "done" } else { "refused" }))
}

pub(crate) async fn review(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let Some(date) = args.date("date") else { return Ok(Answer::of("refused")) };
    let mut group = vec!["owner".to_owned(), "representative".to_owned()];
    if args.text("group") == "coach" {
        group.push("coach".to_owned());
    }
    context.load_cycle(None).await?;
    let done = context.add_fact(Fact::ReviewSet { date, group }).is_ok();
    Ok(Answer::of(if done { "done" } else { "refused" }))
}

/// Who does it, as words: a button's job in the reader's language, else what was written.
pub(crate) fn who_words(who: &str) -> Value {
    match who {
        "owner" | "mechanic" => Value::Words(Text::attribute("osh-who", format!("opt-{who}"))),
        words => Value::from(words),
    }
}

pub(crate) async fn read(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let Some(open) = context.load_cycle(None).await? else { return Ok(Answer::of("empty")) };
    let state = &open.state;
    let lines: Vec<Value> = state
        .picked
        .iter()
        .filter_map(|item| {
            let action = state.plan.get(item)?;
            Some(Value::Words(Text::with(
                "line-action",
                Vars::from([
                    ("item".to_owned(), Value::Words(short(item))),
                    ("who".to_owned(), who_words(&action.who)),
                    ("due".to_owned(), Value::Date(action.due)),
                    ("cost".to_owned(), Value::Words(cost_words(action.cost))),
                ]),
            )))
        })
        .collect();
    if lines.is_empty() {
        return Ok(Answer::of("empty"));
    }
    let coach = state.review.as_ref().is_some_and(|(_, group)| group.iter().any(|g| g == "coach"));
    let mut answer = Answer::of("done")
        .with("count", lines.len())
        .with("plan", Value::List(lines))
        .with("group", if coach { "coach" } else { "both" });
    if let Some((date, _)) = &state.review {
        answer = answer.with("review", *date);
    }
    Ok(answer)
}

pub(crate) async fn agree(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    use domain::cycle::Refusal;
    if context.load_cycle(None).await?.is_none() {
        return Ok(Answer::of("empty"));
    }
    match context.add_fact(Fact::Agreed) {
        Err(Refusal::Undated) => return Ok(Answer::of("undated")),
        Err(Refusal::NoReview) => return Ok(Answer::of("no-review")),
        Err(_) => return Ok(Answer::of("empty")),
        Ok(()) => {}
    }
    let today = context.today().to_string();
    let Some(open) = context.open_cycle.as_mut() else { return Ok(Answer::of("empty")) };
    "do".clone_into(&mut open.row.state);
    open.row.agreed_on = Some(today);
    open.row.review_on = open.state.review.as_ref().map(|(date, _)| date.to_string());
    let (row, state) = (open.row.clone(), open.state.clone());
    context.writes.push(Write::Cycle(Box::new(row.clone())));
    for action in state.plan.values() {
        remind(context, row.id, action.due);
    }
    if let Some((date, _)) = &state.review {
        let name = format!("cycle/{}/review", row.id);
        set_flow_timer(context, &name, "review", &row.id.to_string(), *date);
        let file = context.inner.store.cycle_file(row.id).await?;
        let others = file.into_iter().flat_map(|file| file.members);
        let own = context.contact.id;
        for (contact, _) in others.filter(|(contact, _)| *contact != own) {
            review_timer(context, contact, row.id, *date);
        }
    }
    context.count("cycle.agreed");
    let mut answer = Answer::of("done");
    if context.view.channel == ChannelKind::Web {
        let catalog = &context.inner.catalog;
        let reader = context.inner.reader(&context.view, context.now);
        let title = |item: &str| catalog.text(&short(item), &reader);
        let entries: Vec<(Date, String)> = state
            .plan
            .iter()
            .map(|(item, action)| (action.due, title(item)))
            .chain(
                state
                    .review
                    .iter()
                    .map(|(date, _)| (*date, catalog.text(&Text::message("line-review"), &reader))),
            )
            .collect();
        let bytes = calendar::file(row.id, context.now, &entries);
        let name = format!("{}.ics", catalog.text(&Text::message("line-untitled"), &reader));
        let file = context.keep_made_file(&name, "text/calendar", &bytes).await?;
        answer = answer.with("calendar", file);
    }
    Ok(answer)
}

fn set_flow_timer(context: &mut Context<'_>, name: &str, flow: &str, about: &str, day: Date) {
    let country: Option<Country> = context.country();
    let due = deadline::moment(day, AT, country);
    // A date that has passed is not reminded of; today's reminder may still come.
    if due <= context.now {
        return;
    }
    let due = hours::suits(due, country, None).unwrap_or(due);
    let body = Body::Timer {
        what: "flow".to_owned(),
        flow: Some(flow.to_owned()),
        about: Some(about.to_owned()),
    };
    context.set_timer(name, due, &body);
}

/// The other members are reminded of the review too.
fn review_timer(context: &mut Context<'_>, contact: i64, cycle: i64, day: Date) {
    let country = context.country();
    let due = deadline::moment(day, AT, country);
    let body = Body::Timer {
        what: "flow".to_owned(),
        flow: Some("review".to_owned()),
        about: Some(cycle.to_string()),
    };
    context.set_timer_of(contact, &format!("cycle/{cycle}/review"), due, &body);
}

/// Reminders before, on and after the date. A reminder is of a day, not of an action: which
/// actions it is about is looked up when it comes due, so that one message lists them all
/// and nothing that is done or has been moved is asked after.
pub(crate) fn remind(context: &mut Context<'_>, cycle: i64, due: Date) {
    for days in REMIND {
        let day = due.saturating_add(days.days());
        let name = format!("cycle/{cycle}/day/{day}");
        set_flow_timer(context, &name, "task", &format!("{cycle}/{day}"), day);
    }
}
