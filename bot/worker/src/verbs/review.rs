//! The review: the agenda's questions, sign-off, and the report.

use domain::cycle::{Fact, Role};
use engine::{Answer, Text};

use crate::TurnError;
use crate::context::Context;
use crate::documents;
use crate::verbs::Args;

/// The agenda's question that is answered by a rating of 1 to 5.
const RATED: &str = "cooperation";

pub(crate) async fn next(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    let Some(open) = context.load_cycle(None).await? else { return Ok(Answer::of("done")) };
    let (state, role) = (&open.state, open.role);
    let open_at = report::AGENDA
        .iter()
        .position(|question| !state.reviews.contains_key(&(role, (*question).to_owned())));
    let Some(at) = open_at else { return Ok(Answer::of("done")) };
    let question = report::AGENDA[at];
    Ok(Answer::of(if question == RATED { "rating" } else { "text" })
        .with("question", question)
        .with("number", at + 1)
        .with("total", report::AGENDA.len()))
}

pub(crate) async fn answer(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    // What both sides sign is made of these: a sender that anybody can forge gives none.
    if !context.view.proved {
        return Ok(Answer::of("unproved"));
    }
    let text = match args.text("text") {
        "skip" => String::new(),
        text => text.to_owned(),
    };
    let rating = args.number("rating").and_then(|n| u8::try_from(n.clamp(1, 5)).ok());
    let question = args.text("question").to_owned();
    if context.load_cycle(None).await?.is_some() {
        let _ = context.add_fact(Fact::Reviewed { question, text, rating });
    }
    Ok(Answer::of("done"))
}

pub(crate) async fn sign(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    if context.load_cycle(None).await?.is_some() {
        let _ = context.add_fact(Fact::Signed);
    }
    let both = context.open_cycle.as_ref().is_some_and(|open| {
        open.state.signed.contains(&Role::Owner)
            && open.state.signed.contains(&Role::Representative)
    });
    Ok(Answer::of("done").with("both", both))
}

pub(crate) async fn make(context: &mut Context<'_>) -> Result<Answer, TurnError> {
    if context.load_cycle(None).await?.is_none() {
        return Ok(Answer::of("empty"));
    }
    let Some(open) = context.open_cycle.as_ref() else { return Ok(Answer::of("empty")) };
    let made =
        documents::summary(context.inner, &open.row, &open.events, context.lang(), context.today())
            .await?;
    let reader = context.inner.reader(&context.view, context.now);
    let base = context.inner.catalog.text(&Text::message("line-report-file"), &reader);
    let name = format!("{base}.html");
    let file = context.keep_made_file(&name, "text/html", made.html.as_bytes()).await?;
    let _ = context.add_fact(Fact::Reported { hash: made.hash });
    Ok(Answer::of("done")
        .with("document", file)
        .with("link", "")
        .with("proposed", i64::from(made.proposed))
        .with("done-count", i64::from(made.done))
        .with("chosen", i64::try_from(made.chosen).unwrap_or(i64::MAX))
        .with("reduced", made.reduced)
        .with("draft", i64::from(made.draft)))
}
