//! Is it solved? The worker's own answer to a remedy, and to its effect later on.

use domain::CaseState;
use domain::case::{CaseClock, Deed, Route, Side, Situation, Vote};
use engine::Answer;
use store::CaseRow;

use crate::TurnError;
use crate::clocks::Trace;
use crate::context::Context;
use crate::line::Inner;
use crate::verbs::Args;
use crate::verbs::cases::{case_of, change};

/// Whether the worker is being asked if it is solved.
pub(crate) async fn asked(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let case = case_of(context, args).await?;
    let Some(case) = case.filter(|case| asks(context, case)) else {
        return Ok(Answer::of("none"));
    };
    let opened = case.opened_on.parse().unwrap_or_else(|_| context.today());
    Ok(Answer::of("ask").with("case", case.id.to_string()).with("opened", opened))
}

/// The worker's answer. Said to be broken again after its end, a case is open again.
pub(crate) async fn vote(context: &mut Context<'_>, args: Args<'_>) -> Result<Answer, TurnError> {
    let (case, vote) = (case_of(context, args).await?, Vote::parse(args.text("vote")));
    let (Some(mut case), Some(vote)) = (case.filter(|case| asks(context, case)), vote) else {
        return Ok(Answer::of("none"));
    };
    let quality = args.number("quality").and_then(|quality| u8::try_from(quality).ok());
    let route = Route::from(context.view.channel);
    let worker = context.inner.worker_of(case.id, context.contact.id);
    let mut trace = Trace::default();
    let deed = Deed::Vote { vote, quality, route };
    if context.inner.deed(&mut case, worker, context.now, deed, &mut trace)?.is_err() {
        return Ok(Answer::of("none"));
    }
    if case.state.is_closed() && vote != Vote::Yes {
        let again = Deed::Move(CaseState::Reopened);
        let _refused = context.inner.deed(&mut case, worker, context.now, again, &mut trace)?;
    }
    change(context, case, trace);
    Ok(Answer::of("done"))
}

/// A case asks while both sides are being heard, and afterwards while its effect is looked at.
pub(super) fn asks(context: &Context<'_>, case: &CaseRow) -> bool {
    let Ok(known) = Inner::situation(case) else { return false };
    let open = |known: &Situation| match known.state {
        CaseState::Verifying => known.vote(Side::Worker).is_none(),
        state => state.is_closed() && known.progress.clocks.contains_key(&CaseClock::Effect),
    };
    context.links.contains(&case.id) && open(&known)
}
