//! Rights cards: sources, figures, and steps in a safe order.

use std::collections::{BTreeMap, BTreeSet};

use domain::Lang;
use jiff::civil::Date;
use knowledge::Knowledge;

use super::Found;
use super::variables::IN_EVERY_MESSAGE;
use crate::card;
use crate::codes;
use crate::ftl::{FtlFile, HOLE, Slot, Unit};
use crate::issue::Issue;
use crate::learn::Avoid;
use crate::parsed::Parsed;
use crate::rights::{Card, Rights, SITUATIONS, SourceState, Unit as FigureUnit};

/// Characters of a title; it is the text of a button.
const TITLE: usize = 30;
/// Characters of a short answer: beyond the first a warning, beyond the second a refusal.
const SHORT: (usize, usize) = (200, 300);
/// Situations in which the manager may be the one to fear, marked sensitive or not.
const FEARED: [&str; 5] = ["papers", "violence", "forced", "harassment", "union"];
/// Steps of a card, the warning against posting included.
const STEPS: std::ops::RangeInclusive<usize> = 1..=5;

pub(super) fn check(
    parsed: &Parsed,
    avoid: &BTreeMap<Lang, Avoid>,
    today: Date,
    found: &mut Found,
) {
    for (country, rights) in &parsed.rights {
        let lacks = parsed.lacks(*country);
        if !lacks.is_empty() {
            found.refuse(Issue::new(
                codes::COUNTRY_INCOMPLETE,
                format!("content/rights/{}", country.code().to_lowercase()),
                format!("{country} is not complete; it lacks {}", lacks.join(", ")),
                "add what is missing; until then the country is not offered",
            ));
        }
        for facts in rights.cards.values() {
            of_card(rights, facts, today, found);
            let languages = parsed.languages_of(*country);
            for lang in &languages {
                words(rights, facts, *lang, avoid.get(lang), found);
            }
            same_figures(rights, facts, &languages, found);
        }
        strangers(rights, found);
    }
    if !parsed.rights.is_empty() {
        for lang in &parsed.languages {
            shared(parsed, *lang, avoid, found);
        }
    }
}

/// What every card needs of a language.
fn shared(parsed: &Parsed, lang: Lang, avoid: &BTreeMap<Lang, Avoid>, found: &mut Found) {
    if !parsed.shared_files(lang).flat_map(|file| &file.units).any(|u| u.id == card::NO_POSTING) {
        found.refuse(Issue::new(
            codes::NO_POSTING,
            format!("locales/{lang}/card.ftl"),
            format!("{} is missing in {lang}", card::NO_POSTING),
            "add the step that warns against posting names; it stands on every card",
        ));
    }
    if !avoid.contains_key(&lang) {
        found.refuse(Issue::new(
            codes::AVOID_MISSING,
            format!("content/words/avoid.{lang}.toml"),
            "is missing, so nobody checks that the steps of the cards are safe",
            "add it with manager_first, leaving and no_posting",
        ));
    }
}

fn of_card(rights: &Rights, facts: &Card, today: Date, found: &mut Found) {
    let issue = |code, what: String, remedy: &str| {
        Issue::new(code, &*facts.file, format!("{}: {what}", facts.topic), remedy).at(facts.line)
    };
    for related in &facts.related {
        if *related == facts.topic || !rights.cards.contains_key(related) {
            found.refuse(issue(
                codes::RELATED,
                format!("the related topic {related:?} does not exist here"),
                "name another topic of the same country",
            ));
        }
    }
    if !SITUATIONS.contains(&facts.situation.as_str()) {
        found.refuse(issue(
            codes::SITUATION,
            format!("{:?} is no situation", facts.situation),
            "use ordinary, papers, violence, child, forced, harassment, osh or union",
        ));
    }
    for (name, figure) in &facts.figures {
        let number = figure.value.is_integer() || figure.value.is_float();
        let text = figure.value.as_str();
        let fits = match figure.unit {
            FigureUnit::Date => text.is_some_and(|text| text.parse::<Date>().is_ok()),
            FigureUnit::Phone | FigureUnit::Time => text.is_some_and(|text| !text.is_empty()),
            _ => number,
        };
        if !fits {
            found.refuse(issue(
                codes::FIGURE,
                format!("the figure {name:?} cannot be shown as {:?}", figure.unit),
                "write numbers without quotes; dates, times and phone numbers in quotes",
            ));
        }
    }
    if facts.to.is_some_and(|to| to < today) {
        found.warn(issue(
            codes::EXPIRED,
            "its time has passed; people read that it is being checked".to_owned(),
            "look up what holds now",
        ));
    }
    if facts.state != SourceState::Seen {
        found.warn(issue(
            codes::UNVERIFIED,
            "its source is not the law itself".to_owned(),
            "read the law, and note address, quotation and date",
        ));
    }
}

fn unit_of<'a>(rights: &'a Rights, topic: &str, lang: Lang) -> Option<(&'a Unit, &'a FtlFile)> {
    rights
        .files
        .get(&lang)?
        .iter()
        .find_map(|file| file.units.iter().find(|unit| unit.id == topic).map(|unit| (unit, file)))
}

/// Attributes that a card must have.
fn needed(facts: &Card) -> Vec<String> {
    let mut needed = vec!["title".to_owned(), "steps".to_owned()];
    if facts.state != SourceState::None {
        needed.push("law".to_owned());
    }
    if facts.fine_from.is_some() {
        needed.push("fine".to_owned());
    }
    if facts.unresolved {
        needed.push("caveat".to_owned());
    }
    if facts.note_from.is_some() {
        needed.push("expiry".to_owned());
    }
    needed.extend((1..=facts.deadlines.len()).map(|number| format!("deadline-{number}")));
    needed
}

fn words(rights: &Rights, facts: &Card, lang: Lang, avoid: Option<&Avoid>, found: &mut Found) {
    if !rights.files.contains_key(&lang) {
        return;
    }
    let topic = &facts.topic;
    let Some((unit, file)) = unit_of(rights, topic, lang).filter(|(u, _)| u.slot(None).is_some())
    else {
        let what = format!("{topic} has no words in {lang}");
        found.refuse(
            Issue::new(codes::CARD_MISSING, &*facts.file, what, "add the message of the topic")
                .at(facts.line),
        );
        return;
    };
    for attr in needed(facts).iter().filter(|attr| unit.slot(Some(attr)).is_none()) {
        let what = format!("{topic}.{attr} is missing in {lang}");
        let issue = Issue::new(codes::CARD_MISSING, &*file.path, what, "add the attribute");
        found.refuse(issue.at(unit.line));
    }
    for slot in &unit.slots {
        typed_numbers(unit, slot, file, found);
        let Some(attr) = &slot.attr else { continue };
        let known = ["title", "example", "steps", "law", "fine", "caveat", "expiry"];
        if !known.contains(&attr.as_str()) && !needed(facts).contains(attr) {
            let what = format!("{topic}.{attr} is shown nowhere");
            let remedy = "take it out, or add its deadline to the facts";
            found.refuse(Issue::new(codes::CARD_EXTRA, &*file.path, what, remedy).at(slot.line));
        }
    }
    lengths(unit, file, found);
    if let (Some(steps), Some(avoid)) = (unit.slot(Some("steps")), avoid) {
        safe_steps(facts, steps, file, avoid, found);
    }
}

/// Numbers come from figures; only lists are numbered by hand, and laws are named.
fn typed_numbers(unit: &Unit, slot: &Slot, file: &FtlFile, found: &mut Found) {
    if matches!(slot.attr.as_deref(), Some("law" | "fine")) {
        return;
    }
    for line in slot.typed.iter().flat_map(|typed| typed.lines()) {
        let line = line.trim_start();
        let rest =
            if card::is_step(line) { line.split_once('.').map_or("", |p| p.1) } else { line };
        if knowledge::digits(rest).is_empty() {
            continue;
        }
        let name = slot.attr.as_ref().map_or_else(String::new, |attr| format!(".{attr}"));
        let shown: String = rest.replace(HOLE, "{…}").trim().chars().take(60).collect();
        let issue = Issue::new(
            codes::TYPED_NUMBER,
            &*file.path,
            format!("{}{name} has a number typed into it: {shown:?}", unit.id),
            "make it a figure of the facts and write { $name }, so that languages cannot disagree",
        );
        found.refuse(issue.at(slot.line));
    }
}

fn lengths(unit: &Unit, file: &FtlFile, found: &mut Found) {
    let length = |slot: &Slot| {
        slot.typed.first().map_or(0, |text| text.replace(HOLE, "100.000").chars().count())
    };
    if let Some(title) = unit.slot(Some("title")).filter(|slot| length(slot) > TITLE) {
        let what = format!("{}.title has {} characters", unit.id, length(title));
        let remedy = format!("shorten it to {TITLE}: it is the text of a button");
        found.refuse(Issue::new(codes::CARD_LONG, &*file.path, what, remedy).at(title.line));
    }
    if let Some(short) = unit.slot(None).filter(|slot| length(slot) > SHORT.0) {
        let what = format!("{} has {} characters", unit.id, length(short));
        let remedy = format!("shorten the answer to {}", SHORT.0);
        let issue = Issue::new(codes::CARD_LONG, &*file.path, what, remedy).at(short.line);
        if length(short) > SHORT.1 { found.refuse(issue) } else { found.warn(issue) }
    }
}

fn safe_steps(facts: &Card, slot: &Slot, file: &FtlFile, avoid: &Avoid, found: &mut Found) {
    let text = slot.typed.join("\n");
    let mut issue = |code, what: &str, remedy: &str| {
        let what = format!("{}.steps {what}", facts.topic);
        found.refuse(Issue::new(code, &*file.path, what, remedy).at(slot.line));
    };
    let steps: Vec<&str> = text.lines().filter(|line| card::is_step(line)).collect();
    if !STEPS.contains(&steps.len()) {
        issue(
            codes::CARD_STEPS,
            &format!("has {} numbered steps", steps.len()),
            "write two to four lines that begin with 1. 2. 3.; safe, alone and unseen ones first",
        );
    }
    let sensitive = facts.sensitive || FEARED.contains(&facts.situation.as_str());
    if sensitive && Avoid::says(&avoid.manager_first, &text) {
        issue(
            codes::MANAGER_FIRST,
            "sends the reader of a sensitive card to the manager",
            "begin with what can be done alone and unseen; never \"talk to them first\" here",
        );
    }
    let leaves = |step: &str| Avoid::says(&avoid.leaving, step);
    let after = steps.iter().skip_while(|step| !leaves(step)).skip_while(|step| leaves(step));
    if after.clone().any(|step| !Avoid::says(&avoid.no_posting, step)) {
        issue(
            codes::LEAVING_NOT_LAST,
            "does not keep leaving for the last step",
            "put leaving or quitting last, with its consequence in the same step",
        );
    }
}

/// Every language shows the same figures, and only figures that the facts have.
fn same_figures(rights: &Rights, facts: &Card, languages: &[Lang], found: &mut Found) {
    let mut first: BTreeMap<Option<&str>, (Lang, BTreeSet<&str>)> = BTreeMap::new();
    for lang in languages {
        let Some((unit, file)) = unit_of(rights, &facts.topic, *lang) else { continue };
        for slot in &unit.slots {
            let attr = slot.attr.as_deref();
            let name = attr.map_or_else(|| unit.id.clone(), |attr| format!("{}.{attr}", unit.id));
            let shown: BTreeSet<&str> = slot
                .variables
                .iter()
                .map(String::as_str)
                .filter(|name| !IN_EVERY_MESSAGE.contains(name))
                .collect();
            for figure in shown.iter().filter(|name| !facts.figures.contains_key(**name)) {
                let what = format!("{name} shows ${figure}, which the facts do not have");
                let remedy = "add the figure to the facts, or correct its name";
                let issue = Issue::new(codes::FIGURES_DIFFER, &*file.path, what, remedy);
                found.refuse(issue.at(slot.line));
            }
            match first.get(&attr) {
                Some((other, figures)) if *figures != shown => {
                    let what = format!("{name} shows other figures in {lang} than in {other}");
                    let remedy = "show the same figures in every language";
                    let issue = Issue::new(codes::FIGURES_DIFFER, &*file.path, what, remedy);
                    found.refuse(issue.at(slot.line));
                }
                Some(_) => {}
                None => {
                    first.insert(attr, (*lang, shown));
                }
            }
        }
    }
    // A part that one language has, every language has.
    for (attr, (lang, _)) in &first {
        for other in languages {
            let Some((unit, file)) = unit_of(rights, &facts.topic, *other) else { continue };
            let Some(attr) = attr.filter(|attr| unit.slot(Some(attr)).is_none()) else { continue };
            if !needed(facts).iter().any(|needed| needed == attr) {
                let what = format!("{}.{attr} exists in {lang}, but not in {other}", unit.id);
                let issue =
                    Issue::new(codes::CARD_MISSING, &*file.path, what, "add it, or take both out");
                found.refuse(issue.at(unit.line));
            }
        }
    }
}

/// Words for topics that have no facts.
fn strangers(rights: &Rights, found: &mut Found) {
    for file in rights.files.values().flatten() {
        for unit in file.units.iter().filter(|unit| !unit.id.starts_with('-')) {
            if !rights.cards.contains_key(&unit.id) {
                let what = format!("{} has words but no facts", unit.id);
                let remedy = "add the topic to a facts file, or take the words out";
                let issue = Issue::new(codes::CARD_EXTRA, &*file.path, what, remedy);
                found.refuse(issue.at(unit.line));
            }
        }
    }
}

/// Phrases belong to one topic each, and to one that exists.
pub(super) fn check_phrases(parsed: &Parsed, knowledge: &Knowledge, found: &mut Found) {
    let topics: BTreeSet<&String> =
        parsed.rights.values().flat_map(|rights| rights.cards.keys()).collect();
    for (topic, _, path) in parsed.phrases.values().flatten() {
        if !topics.contains(topic) {
            found.refuse(Issue::new(
                codes::PHRASES,
                &**path,
                format!("{topic} has phrases, but no country has such a topic"),
                "correct the topic, or add its facts",
            ));
        }
    }
    for shared in knowledge.shared_phrases() {
        let mut topics = shared.topics.iter().filter(|topic| !topic.is_empty());
        if topics.clone().count() < 2 {
            continue;
        }
        let first = topics.next().map_or("", String::as_str);
        let path = parsed
            .phrases
            .get(&shared.lang)
            .into_iter()
            .flatten()
            .find(|(topic, _, _)| topic == first)
            .map_or_else(String::new, |(_, _, path)| path.clone());
        found.warn(Issue::new(
            codes::PHRASES,
            path,
            format!("{:?} asks about {}", shared.phrase, shared.topics.join(" and about ")),
            "a phrase belongs to one topic: take it out of the others, or make it longer",
        ));
    }
}
