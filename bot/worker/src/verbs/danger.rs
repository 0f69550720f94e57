//! Danger read before there was a case: the alerts follow the person into the case they open.

use domain::{UrgentKind, UrgentLevel};
use engine::Value;
use store::{CaseRow, NewAlert, Write};

use crate::TurnError;
use crate::context::Context;
use crate::profile::ALARM_WAITS_MS;
use crate::verbs::Args;

/// Alerts looked through for those that nobody has taken.
const ALERTS: usize = 500;

/// What was read, worst first, and how fast somebody must look.
pub(crate) type Danger = (Vec<UrgentKind>, UrgentLevel);

/// The danger read in this message, earlier in the sitting, or just before it.
pub(crate) fn danger(context: &Context<'_>, args: Args<'_>) -> Option<Danger> {
    let now = context.ms();
    let waiting = context.profile.alarms.iter().filter(|alarm| now - alarm.at < ALARM_WAITS_MS);
    let mut kinds: Vec<UrgentKind> = args
        .value("signs")
        .map(Value::as_list)
        .unwrap_or_default()
        .iter()
        .filter_map(|sign| UrgentKind::parse(sign.as_text()?))
        .chain(context.alerts.iter().flat_map(|(kinds, _)| kinds.iter().copied()))
        .chain(waiting.map(|alarm| alarm.kind))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let now = kinds.len() > 1 || kinds.first()?.level() == UrgentLevel::Now;
    Some((kinds, if now { UrgentLevel::Now } else { UrgentLevel::Today }))
}

/// Marks a case with the danger that it is about.
pub(crate) fn mark(row: &mut CaseRow, (kinds, level): &Danger) {
    let level = match level {
        UrgentLevel::Now => "now",
        UrgentLevel::Today => "today",
    };
    // What was worse before stays.
    if row.alert_level.as_deref() != Some("now") {
        row.alert_level = Some(level.to_owned());
        row.alert_kind = kinds.first().map(|kind| kind.name().to_owned());
    }
    row.alert_open = true;
}

/// Puts the alerts that wait to the case, and raises one for each kind that has none open.
pub(crate) async fn join(
    context: &mut Context<'_>,
    case: i64,
    (kinds, level): Danger,
) -> Result<(), TurnError> {
    let now = context.ms();
    let mut waiting = std::mem::take(&mut context.profile.alarms);
    waiting.retain(|alarm| now - alarm.at < ALARM_WAITS_MS);
    let open: Vec<i64> = if waiting.is_empty() {
        Vec::new()
    } else {
        let known = context.inner.store.alerts(ALERTS).await?;
        known.into_iter().filter(|a| a.taken_by.is_none()).map(|a| a.id).collect()
    };
    for kind in kinds {
        if waiting.iter().any(|alarm| alarm.kind == kind && open.contains(&alarm.id)) {
            continue;
        }
        context.writes.push(Write::Alert(NewAlert {
            id: context.inner.entropy.id(),
            case: Some(case),
            kind,
            level,
            country: context.country(),
            trial: context.is_trial(),
            raised_at: now,
        }));
    }
    let joins = waiting.into_iter().map(|alarm| Write::JoinAlert { alert: alarm.id, case });
    context.writes.extend(joins);
    context.alerts.clear();
    Ok(())
}
