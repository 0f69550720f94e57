//! From the list of facts to the figures of the report.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use domain::Country;
use domain::cycle::{
    ActionState, Cost, Cycle, Event, ItemAnswer, MAX_PRIORITIES, Role, StuckReason,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::lines::{Ledger, Line, alone, lines, tidy};
use crate::model::{
    AGENDA, Achievements, Agreement, AnswerCounts, AreaRow, Candidate, CostRow, DoerRow, Halves,
    Kinds, MIN_VOTERS, Next, OpenPoint, Opinion, ReasonRow, Report, Risk, Scope, SignOff, Spent,
    Story, Tally, Tools, Upkeep, Vote,
};

/// What the checklist says of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemMeta {
    /// Its area.
    pub area: String,
    /// Risk weight.
    pub weight: u32,
    /// Usual cost.
    pub cost: Cost,
}

/// All a report is made from.
pub struct Source<'a> {
    /// What people said and did, in order.
    pub events: &'a [Event],
    /// The checklist, by item id.
    pub items: &'a BTreeMap<String, ItemMeta>,
    /// Areas in the checklist's order.
    pub areas: &'a [String],
    /// Name of the firm, if it is to be shown.
    pub firm: Option<String>,
    /// Where the firm is.
    pub country: Country,
    /// Today.
    pub made_on: Date,
    /// How many different people gave answers alone. Facts name a role, not a person, so
    /// only the caller can know; 0 when unknown, and then no vote is shown.
    pub voters: u32,
}

/// Counts the figures of a report.
pub fn figures(source: &Source<'_>) -> Report {
    let ledger = Ledger::read(source.events);
    let cycle = &ledger.cycle;
    let zone = TimeZone::get(source.country.time_zone()).unwrap_or(TimeZone::UTC);
    let day = |at: Timestamp| zone.to_datetime(at).date();
    let shared = || source.events.iter().filter(|event| !alone(event)).map(|event| event.at);
    let lines = lines(source, cycle);

    let total = lines.iter().fold(Tally::default(), |sum, line| sum.plus(line));
    let open = open_points(&lines, source.made_on);
    Report {
        firm: source.firm.as_deref().and_then(tidy),
        country: source.country,
        made_on: source.made_on,
        scope: Scope {
            from: shared().min().map(day),
            to: shared().max().map(day),
            size: cycle.profile.get("size").and_then(|size| tidy(size)),
            sector: cycle.profile.get("sector").and_then(|sector| tidy(sector)),
            representatives: cycle.representatives,
            together: cycle.together,
            walked: cycle.walked,
            planned: cycle.agreed,
            review_on: cycle.review.as_ref().map(|(date, _)| *date),
            group: group(cycle),
        },
        achievements: Achievements {
            total,
            moves: ledger.moves,
            strengths: ledger.strengths,
            stories: stories(&lines, day),
        },
        kinds: kinds(source.areas, &lines),
        risk: Risk {
            chosen: lines.iter().map(Line::chosen).sum(),
            reduced: Halves(lines.iter().map(|line| line.reduced().0).sum()),
            vote: vote(cycle, source.voters),
        },
        review: opinions(cycle),
        tools: tools(&lines),
        upkeep: upkeep(&lines, cycle, source.made_on),
        unsolved: reasons(&lines),
        next: next(&lines, &open),
        open,
        sign_off: sign_off(cycle, &ledger.signed, day),
    }
}

fn group(cycle: &Cycle) -> Vec<String> {
    let mut group: Vec<String> = Vec::new();
    for role in cycle.review.iter().flat_map(|(_, group)| group) {
        if let Some(role) = tidy(role)
            && !group.contains(&role)
        {
            group.push(role);
        }
    }
    group
}

fn stories(lines: &[Line<'_>], day: impl Fn(Timestamp) -> Date) -> Vec<Story> {
    let mut stories: Vec<Story> = lines
        .iter()
        .filter(|line| line.done())
        .filter_map(|line| {
            let point = line.point?;
            Some(Story {
                item: line.id.to_owned(),
                who: line.who(),
                done_on: point.done_at.map(&day),
                before: line.before.map(str::to_owned),
                after: point.after.clone(),
                chosen: line.chosen(),
                reduced: line.reduced(),
                spent: point.spent,
            })
        })
        .collect();
    stories.sort_by_key(|story| {
        let pair = story.before.is_some() && story.after.is_some();
        (Reverse(pair), Reverse(story.after.is_some()), Reverse(story.reduced))
    });
    stories
}

fn kinds(order: &[String], lines: &[Line<'_>]) -> Kinds {
    let areas = order
        .iter()
        .map(|area| Some(area.as_str()))
        .chain([None])
        .map(|area| {
            lines.iter().filter(|line| line.area == area).fold(
                AreaRow {
                    area: area.map(str::to_owned),
                    tally: Tally::default(),
                    chosen: 0,
                    reduced: Halves::default(),
                    spent: Spent::default(),
                },
                |row, line| AreaRow {
                    tally: row.tally.plus(line),
                    chosen: row.chosen + line.chosen(),
                    reduced: Halves(row.reduced.0 + line.reduced().0),
                    spent: row.spent.plus(line),
                    ..row
                },
            )
        })
        .filter(|row| row.tally != Tally::default())
        .collect();
    let costs = [Cost::None, Cost::Low, Cost::Medium]
        .into_iter()
        .map(|cost| {
            let of_cost =
                lines.iter().filter(|line| line.point.is_some_and(|point| point.cost == cost));
            let (tally, spent) = of_cost
                .fold((Tally::default(), Spent::default()), |(tally, spent), line| {
                    (tally.plus(line), spent.plus(line))
                });
            CostRow {
                cost,
                planned: tally.planned,
                done: tally.done,
                photographed: tally.photographed,
                spent,
            }
        })
        .collect();
    Kinds {
        areas,
        costs,
        doers: doers(lines),
        spent: lines.iter().fold(Spent::default(), Spent::plus),
    }
}

/// Jobs are compared without regard to case; the first spelling is kept.
fn doers(lines: &[Line<'_>]) -> Vec<DoerRow> {
    let mut rows: BTreeMap<Option<String>, DoerRow> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.point.is_some()) {
        let who = line.who();
        let row = rows.entry(who.as_ref().map(|who| who.to_lowercase())).or_insert(DoerRow {
            who,
            planned: 0,
            done: 0,
        });
        row.planned += 1;
        row.done += u32::from(line.done());
    }
    let mut rows: Vec<DoerRow> = rows.into_values().collect();
    rows.sort_by_key(|row| (Reverse(row.done), Reverse(row.planned), row.who.is_none()));
    rows
}

fn vote(cycle: &Cycle, voters: u32) -> Vote {
    let answers: Vec<ItemAnswer> = cycle.alone.values().filter_map(|state| state.answer).collect();
    if answers.is_empty() {
        return Vote::Nobody;
    }
    if voters < MIN_VOTERS {
        return Vote::TooFew;
    }
    let mut counts = AnswerCounts::default();
    for answer in answers {
        counts.add(answer);
    }
    Vote::Counts(counts)
}

/// In the order of the agenda, then by role.
fn opinions(cycle: &Cycle) -> Vec<Opinion> {
    let mut opinions: Vec<Opinion> = cycle
        .reviews
        .iter()
        .map(|((role, question), (text, rating))| Opinion {
            question: question.clone(),
            role: *role,
            text: tidy(text).unwrap_or_default(),
            rating: rating.filter(|rating| (1..=5).contains(rating)),
        })
        .filter(|opinion| !opinion.text.is_empty() || opinion.rating.is_some())
        .collect();
    let place = |question: &str| AGENDA.iter().position(|asked| *asked == question);
    opinions.sort_by_key(|opinion| {
        place(&opinion.question).map_or((AGENDA.len(), None), |at| (at, Some(opinion.role)))
    });
    opinions
}

fn tools(lines: &[Line<'_>]) -> Tools {
    let mut answers = AnswerCounts::default();
    for answer in lines.iter().filter_map(|line| line.answer) {
        answers.add(answer);
    }
    let with = |wanted: ItemAnswer| {
        let ids = lines.iter().filter(|line| line.answer == Some(wanted));
        ids.map(|line| line.id.to_owned()).collect()
    };
    Tools { answers, unsure: with(ItemAnswer::Unsure), na: with(ItemAnswer::Na) }
}

fn upkeep(lines: &[Line<'_>], cycle: &Cycle, today: Date) -> Upkeep {
    let open = |cost: Cost| {
        let of_cost =
            |line: &&Line<'_>| !line.done() && line.point.is_some_and(|point| point.cost == cost);
        (cost, lines.iter().filter(of_cost).count() as u32)
    };
    Upkeep {
        keepers: doers(lines)
            .into_iter()
            .filter(|row| row.done > 0)
            .filter_map(|row| row.who)
            .collect(),
        review_on: cycle.review.as_ref().map(|(date, _)| *date).filter(|date| *date > today),
        open: [Cost::None, Cost::Low, Cost::Medium].into_iter().map(open).collect(),
    }
}

fn reasons(lines: &[Line<'_>]) -> Vec<ReasonRow> {
    [
        StuckReason::Money,
        StuckReason::Landlord,
        StuckReason::Knowledge,
        StuckReason::Time,
        StuckReason::Other,
    ]
    .into_iter()
    .map(|reason| {
        let stuck = lines.iter().filter(|line| {
            line.is(ActionState::Stuck) && line.point.is_some_and(|p| p.reason == Some(reason))
        });
        ReasonRow { reason, count: stuck.count() as u32 }
    })
    .filter(|row| row.count > 0)
    .collect()
}

fn open_points(lines: &[Line<'_>], today: Date) -> Vec<OpenPoint> {
    let mut open: Vec<OpenPoint> = lines
        .iter()
        .filter(|line| !line.done())
        .filter_map(|line| {
            let point = line.point?;
            Some(OpenPoint {
                item: line.id.to_owned(),
                who: line.who(),
                due: point.due,
                overdue: point.due < today,
                cost: point.cost,
                state: point.state,
                reason: point.reason,
            })
        })
        .collect();
    open.sort_by_key(|point| point.due);
    open
}

fn next(lines: &[Line<'_>], open: &[OpenPoint]) -> Next {
    let mut candidates: Vec<Candidate> = lines
        .iter()
        .filter(|line| (line.wanted() || line.picked) && line.point.is_none())
        .map(|line| Candidate {
            item: line.id.to_owned(),
            picked: line.picked,
            points: line.chosen(),
            cost: line.usual_cost,
        })
        .collect();
    candidates.sort_by_key(|line| (Reverse(line.picked), Reverse(line.points), line.cost));
    candidates.truncate(MAX_PRIORITIES);
    Next { commitments: open.iter().take(MAX_PRIORITIES).cloned().collect(), candidates }
}

fn sign_off(
    cycle: &Cycle,
    signed: &BTreeMap<Role, Timestamp>,
    day: impl Fn(Timestamp) -> Date,
) -> SignOff {
    let owner = signed.get(&Role::Owner).copied().map(&day);
    let representative = signed.get(&Role::Representative).copied().map(&day);
    let state = match (owner, representative) {
        (Some(_), Some(_)) => Agreement::Agreed,
        // A representative who joined must sign; "together" is no way around them.
        (Some(_), None) if cycle.together && cycle.representatives == 0 => Agreement::Together,
        _ => Agreement::Draft,
    };
    SignOff { state, owner, representative }
}
