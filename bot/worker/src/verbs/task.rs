//! One action point: done, moved, stuck, what it cost, the photo afterwards.

use domain::cycle::{ActionState, Fact, StuckReason};
use engine::{Answer, Text, Value, Vars};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::TurnError;
use crate::context::Context;
use crate::verbs::Args;
use crate::verbs::cycle::keep_photo;
use crate::verbs::plan::{REMIND, remind, short, who_words};

/// The item named by the flow, else the one that the timer is about.
fn item(args: Args<'_>) -> &str {
    match args.text("item") {
        "" => args.about_part().unwrap_or_default(),
        item => item,
    }
}

/// Opens the cycle that the talk is about, else the running one.
async fn open(context: &mut Context<'_>, args: Args<'_>) -> Result<bool, TurnError> {
    let wanted = args.about_part().and(args.about_id());
    Ok(context.load_cycle(wanted).await?.is_some())
}

pub(crate) async fn list(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let Some(open) = context.load_cycle(None).await? else { return Ok(Answer::of("none")) };
    let mut open_ones: Vec<_> = open
        .state
        .plan
        .iter()
        .filter(|(_, action)| action.state != ActionState::Done)
        .map(|(item, action)| (action.due, item.clone()))
        .collect();
    if open_ones.is_empty() {
        return Ok(Answer::of("none"));
    }
    open_ones.sort();
    let tasks = open_ones.into_iter().map(|(_, item)| choice(&item)).collect();
    Ok(Answer::of("some").with("tasks", Value::List(tasks)))
}

/// An action as a button.
fn choice(item: &str) -> Value {
    Value::Map(Vars::from([
        ("label".to_owned(), Value::Words(short(item))),
        ("id".to_owned(), Value::from(item)),
    ]))
}

/// The open actions that the day of the reminder is about, but for those answered just now.
pub(crate) async fn due(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let day = args.about_part().and_then(|part| part.parse::<Date>().ok());
    let (Some(day), true) = (day, open(context, args).await?) else {
        return Ok(Answer::of("none"));
    };
    let Some(open) = context.open_cycle.as_ref() else { return Ok(Answer::of("none")) };
    let mut answered: Vec<&str> = args.text("answered").split_whitespace().collect();
    answered.extend(Some(args.text("item")).filter(|item| !item.is_empty()));
    let reminded = |due: Date| REMIND.iter().any(|days| due.saturating_add(days.days()) == day);
    let mut due: Vec<(Date, &str)> = open
        .state
        .plan
        .iter()
        .filter(|(item, action)| {
            let open = action.state != ActionState::Done && reminded(action.due);
            open && !answered.contains(&item.as_str())
        })
        .map(|(item, action)| (action.due, item.as_str()))
        .collect();
    due.sort_unstable();
    let Some((_, first)) = due.first() else { return Ok(Answer::of("none")) };
    let line = |(due, item): &(Date, &str)| {
        let parts = Vars::from([
            ("item".to_owned(), Value::Words(short(item))),
            ("due".to_owned(), Value::Date(*due)),
        ]);
        Value::Words(Text::with("line-task", parts))
    };
    Ok(Answer::of(if due.len() == 1 { "one" } else { "many" })
        .with("item", *first)
        .with("listed", due.len())
        .with("answered", answered.join(" "))
        .with("due-tasks", Value::List(due.iter().map(line).collect()))
        .with("tasks", Value::List(due.iter().map(|(_, item)| choice(item)).collect())))
}

pub(crate) async fn load(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    if !open(context, args).await? {
        return Ok(Answer::of("none"));
    }
    let today = context.today();
    let item = item(args);
    let Some(open) = context.open_cycle.as_ref() else { return Ok(Answer::of("none")) };
    let Some(action) = open.state.plan.get(item) else { return Ok(Answer::of("none")) };
    if action.state == ActionState::Done {
        return Ok(Answer::of("done"));
    }
    let days = today.until(action.due).map_or(0, |span| i64::from(span.get_days()));
    let when = match days {
        1.. => "before",
        0 => "today",
        _ => "after",
    };
    Ok(Answer::of("open")
        .with("item", item)
        .with("item-short", short(item))
        .with("who", who_words(&action.who))
        .with("due", action.due)
        .with("days", days)
        .with("when", when))
}

async fn add(context: &mut Context<'_>, args: Args<'_>, fact: Fact) -> Result<Answer, TurnError> {
    let done = open(context, args).await? && context.add_fact(fact).is_ok();
    Ok(Answer::of(if done { "done" } else { "none" }))
}

pub(crate) async fn done(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let item = item(args).to_owned();
    add(context, args, Fact::Done { item }).await
}

pub(crate) async fn move_to(
    context: &mut Context<'_>,
    args: Args<'_>,
) -> Result<Answer, TurnError> {
    let Some(due) = args.date("due") else { return Ok(Answer::of("none")) };
    let item = item(args).to_owned();
    let answer = add(context, args, Fact::Moved { item, due }).await?;
    if answer.outcome == "done"
        && let Some(cycle) = context.open_cycle.as_ref().map(|open| open.row.id)
    {
        remind(context, cycle, due);
    }
    Ok(answer)
}

pub(crate) async fn stuck(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let reason = StuckReason::parse(args.text("reason")).unwrap_or(StuckReason::Other);
    add(context, args, Fact::Stuck { item: item(args).to_owned(), reason }).await
}

pub(crate) async fn spent(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let amount = args.number("amount").and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
    add(context, args, Fact::Spent { item: item(args).to_owned(), amount }).await
}

pub(crate) async fn photo(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let piece = args.pieces("piece").into_iter().next();
    let photo = keep_photo(context, piece.and_then(|piece| piece.file).as_deref()).await?;
    match photo {
        Some(photo) => add(context, args, Fact::After { item: item(args).to_owned(), photo }).await,
        None => Ok(Answer::of("done")),
    }
}
