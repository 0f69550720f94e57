//! Checklists and urgent texts.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Lang, UrgentKind};

use super::{Found, messages};
use crate::checklist::Checklist;
use crate::codes;
use crate::ftl::FtlFile;
use crate::issue::Issue;
use crate::parsed::Parsed;

/// Parts that the words of a row have besides the action itself.
const PARTS: [&str; 3] = ["short", "why", "how"];
/// Risk weights.
const WEIGHTS: std::ops::RangeInclusive<u32> = 1..=3;

pub(super) fn check(parsed: &Parsed, found: &mut Found) {
    for (id, list) in &parsed.checklists.lists {
        let path = parsed.checklists.paths.get(id).map_or("", String::as_str);
        rows(list, path, found);
        for lang in &parsed.languages {
            words(parsed, list, *lang, found);
        }
    }
    let by_language = |files: &BTreeMap<Lang, Vec<FtlFile>>| -> Vec<Lang> {
        parsed.languages.iter().copied().filter(|lang| files.contains_key(lang)).collect()
    };
    for files in [&parsed.checklists.files, &parsed.urgent] {
        let languages = by_language(files);
        let files = files.iter().map(|(lang, files)| (*lang, files.iter().collect())).collect();
        messages::parity(&files, codes::CHECKLIST_WORDS, &languages, found);
    }
    urgent(parsed, found);
}

fn rows(list: &Checklist, path: &str, found: &mut Found) {
    let mut fault = |what: String, remedy: &str| {
        found.refuse(Issue::new(codes::CHECKLIST_ROW, path, what, remedy));
    };
    let areas: BTreeSet<&str> = list.areas.iter().map(|area| area.id.as_str()).collect();
    let profiles: BTreeSet<&str> = list.profiles.iter().map(|p| p.key.as_str()).collect();
    if areas.len() < list.areas.len() || profiles.len() < list.profiles.len() {
        fault("has an area or a profile question twice".to_owned(), "keep each once");
    }
    let mut seen = BTreeSet::new();
    for item in &list.items {
        let id = &item.id;
        if !seen.insert(id) {
            fault(format!("{id} stands twice"), "give every row an id of its own");
        }
        if !areas.contains(item.area.as_str()) {
            fault(
                format!("{id} is in the area {:?}, which does not exist", item.area),
                "add the area, or correct it",
            );
        }
        if item.core_if.as_deref().is_some_and(|key| !profiles.contains(key)) {
            fault(
                format!("{id} asks for a profile question that does not exist"),
                "add the question, or correct core_if",
            );
        }
        if !WEIGHTS.contains(&item.weight) {
            fault(format!("{id} has the weight {}", item.weight), "weights are 1, 2 or 3");
        }
    }
}

fn words(parsed: &Parsed, list: &Checklist, lang: Lang, found: &mut Found) {
    let path = format!("content/checklists/{}.{lang}.ftl", list.id);
    let files = parsed.checklists.files.get(&lang);
    let units: BTreeMap<&str, _> = files
        .into_iter()
        .flatten()
        .flat_map(|file| &file.units)
        .map(|unit| (unit.id.as_str(), unit))
        .collect();
    let mut missing = |id: &str, attr: Option<&str>| {
        if units.get(id).is_none_or(|unit| unit.slot(attr).is_none()) {
            let name = attr.map_or_else(|| id.to_owned(), |attr| format!("{id}.{attr}"));
            found.refuse(Issue::new(
                codes::CHECKLIST_WORDS,
                &*path,
                format!("{name} is missing in {lang}"),
                "add its words",
            ));
        }
    };
    for area in &list.areas {
        missing(&list.area_message(&area.id), None);
    }
    for item in &list.items {
        let id = list.item_message(&item.id);
        missing(&id, None);
        for part in PARTS {
            missing(&id, Some(part));
        }
    }
}

fn urgent(parsed: &Parsed, found: &mut Found) {
    for lang in &parsed.languages {
        let ids: BTreeSet<&str> = parsed
            .urgent
            .get(lang)
            .into_iter()
            .flatten()
            .flat_map(|file| &file.units)
            .map(|unit| unit.id.as_str())
            .collect();
        let kinds = UrgentKind::ALL.iter().map(|kind| format!("urgent-{}", kind.name()));
        let shared =
            ["urgent-local-number", "urgent-no-number", "urgent-papers-risk"].map(str::to_owned);
        for id in kinds.chain(shared).filter(|id| !ids.contains(id.as_str())) {
            found.refuse(Issue::new(
                codes::URGENT_WORDS,
                format!("content/urgent/urgent.{lang}.ftl"),
                format!("{id} is missing in {lang}"),
                "add what a person in this danger should read first",
            ));
        }
    }
}
