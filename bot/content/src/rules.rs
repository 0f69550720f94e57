//! Rules of the calculators: `content/rules/<country>.toml`, read and held to their fields.

use std::collections::BTreeMap;

use domain::{Country, Lang};
use jiff::civil::Date;
use knowledge::calc::{Currency, Exact, KNOWN, Period, Row, Rule, Rules, State};
use serde::Deserialize;
use toml::Spanned;

use crate::codes;
use crate::issue::{Issue, line_of};
use crate::parsed::Parsed;
use crate::rights::SourceState;
use crate::toml_file;
use crate::tree::Tree;

/// Folder of the rules.
const FOLDER: &str = "content/rules/";

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    format: u32,
    country: String,
    currency: String,
    #[serde(default)]
    rule: Vec<Spanned<RawRule>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    // Optional here, so that a rule without them is refused with a reason of its own.
    #[serde(default)]
    statute: String,
    #[serde(default)]
    article: String,
    #[serde(default)]
    state: Option<SourceState>,
    #[serde(default)]
    url: String,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    as_of: Option<String>,
    #[serde(default)]
    from: Option<Date>,
    #[serde(default)]
    to: Option<Date>,
    #[serde(default)]
    caveat: bool,
    #[serde(default)]
    figures: BTreeMap<String, toml::Value>,
    #[serde(default)]
    row: Vec<RawRow>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    #[serde(default)]
    key: Option<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    town: bool,
    #[serde(default)]
    days: Option<i64>,
    #[serde(default)]
    months: Option<i64>,
    value: toml::Value,
    #[serde(default)]
    from: Option<Date>,
    #[serde(default)]
    to: Option<Date>,
}

/// The rules of a country, and where each stands.
pub(crate) struct RuleFile {
    pub(crate) rules: Rules,
    path: String,
    lines: Vec<usize>,
}

/// Reads the rules of every country.
pub(crate) fn read(tree: &Tree, issues: &mut Vec<Issue>) -> BTreeMap<Country, RuleFile> {
    let mut all = BTreeMap::new();
    for (path, text) in tree.folder(FOLDER, "toml") {
        let raw = match toml_file::read::<RawFile>(codes::RULES_SYNTAX, path, text) {
            Ok(raw) => raw,
            Err(issue) => {
                issues.push(issue);
                continue;
            }
        };
        let stem = path.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".toml"));
        let country = Country::parse(&raw.country)
            .filter(|country| stem == Some(country.code().to_lowercase().as_str()));
        let (Some(country), Some(currency), 1) =
            (country, Currency::parse(&raw.currency), raw.format)
        else {
            issues.push(Issue::new(
                codes::RULES_SYNTAX,
                path,
                format!(
                    "says format {}, country {:?} and currency {:?}",
                    raw.format, raw.country, raw.currency
                ),
                "write format = 1, the country that the file is named after, and one of vnd, \
                 thb, khr, usd, mmk",
            ));
            continue;
        };
        let mut rules = Vec::new();
        let mut lines = Vec::new();
        for spanned in raw.rule {
            let line = line_of(text, spanned.span().start);
            rules.push(rule(spanned.into_inner(), path, line, issues));
            lines.push(line);
        }
        let rules = Rules::new(country, currency, rules);
        all.insert(country, RuleFile { rules, path: path.to_owned(), lines });
    }
    all
}

fn rule(raw: RawRule, path: &str, line: usize, issues: &mut Vec<Issue>) -> Rule {
    let id = raw.id.clone();
    let mut refuse = |code, what: &str, remedy: &str| {
        issues.push(Issue::new(code, path, format!("{id}: {what}"), remedy).at(line));
    };
    if raw.statute.is_empty() || raw.article.is_empty() {
        let remedy = "add statute and article; \"n/a\" where the source names no article";
        refuse(codes::RULE_SOURCE, "does not say which law and article it follows", remedy);
    }
    if raw.state.is_none() {
        let remedy = "add state = \"seen\", \"secondary\" or \"none\"";
        refuse(codes::RULE_SOURCE, "does not say how its source was checked", remedy);
    }
    let state = match raw.state {
        Some(SourceState::Seen) => State::Seen,
        Some(SourceState::Secondary) => State::Secondary,
        Some(SourceState::None) | None => State::None,
    };
    let as_of = raw.as_of.as_deref().and_then(|day| day.parse::<Date>().ok());
    if as_of.is_none() && raw.as_of.as_deref() != Some("unknown") {
        let remedy = "add as_of = \"YYYY-MM-DD\", or \"unknown\"";
        refuse(codes::RULE_SOURCE, "does not say of which day its source is", remedy);
    }
    if state != State::None && (raw.url.is_empty() || raw.seen.is_empty()) {
        let what = "says its source was read, but gives no address or no quotation";
        refuse(codes::RULE_SOURCE, what, "add url and seen, or write state = \"none\"");
    }
    let from = raw.from.unwrap_or(Date::MIN);
    if raw.from.is_none() || raw.to.is_some_and(|to| to < from) {
        let what = "does not say from which day it holds, or ends before it begins";
        refuse(
            codes::RULE_PERIOD,
            what,
            "add from = \"YYYY-MM-DD\", and to where the end is known",
        );
    }
    let period = Period { from, to: raw.to };
    let mut number = |name: &str, value: &toml::Value| {
        let number = exact(value);
        if number.is_none() {
            let what = format!("{name} is no number that can be counted with");
            refuse(codes::RULE_FIGURE, &what, "write a number that is not below 0, without quotes");
        }
        number.unwrap_or(Exact::ZERO)
    };
    let figures =
        raw.figures.iter().map(|(name, value)| (name.clone(), number(name, value))).collect();
    let rows = raw
        .row
        .into_iter()
        .map(|row| Row {
            value: number("the value of a row", &row.value),
            period: Period { from: row.from.unwrap_or(period.from), to: row.to.or(period.to) },
            key: row.key,
            names: row.names,
            town: row.town,
            days: row.days,
            months: row.months,
        })
        .collect();
    Rule {
        id: raw.id,
        statute: raw.statute,
        article: raw.article,
        state,
        url: raw.url,
        seen: raw.seen,
        as_of,
        period,
        caveat: raw.caveat,
        figures,
        rows,
    }
}

fn exact(value: &toml::Value) -> Option<Exact> {
    match value {
        toml::Value::Integer(number) => Exact::parse(&number.to_string()),
        toml::Value::Float(number) => Exact::parse(&number.to_string()),
        _ => None,
    }
}

/// Message of the law line of a rule, and of its caveat.
pub(crate) fn messages(country: Country, rule: &Rule) -> (String, String) {
    let name = format!("{}-{}", country.code().to_lowercase(), rule.id);
    (format!("calc-law-{name}"), format!("calc-caveat-{name}"))
}

/// What the rules say of each other and of the words. Refuses into `errors`, returns what is
/// only warned of.
pub(crate) fn check(parsed: &Parsed, today: Date, errors: &mut Vec<Issue>) -> Vec<Issue> {
    let mut warnings = Vec::new();
    // The other languages are held to the leading one by the check of messages.
    let lead = if parsed.languages.contains(&Lang::En) {
        Some(Lang::En)
    } else {
        parsed.languages.first().copied()
    };
    let said = |id: &str| {
        lead.is_none_or(|lang| {
            parsed.shared_files(lang).flat_map(|file| &file.units).any(|unit| unit.id == id)
        })
    };
    for (country, file) in &parsed.rules {
        let all = file.rules.all();
        for (at, rule) in all.iter().enumerate() {
            let issue = |code, what: String, remedy: &str| {
                let line = file.lines.get(at).copied();
                Issue::new(code, &*file.path, format!("{}: {what}", rule.id), remedy).at(line)
            };
            let same = |other: &&Rule| other.id == rule.id;
            if all.iter().take(at).filter(same).any(|other| other.period.meets(rule.period)) {
                errors.push(issue(
                    codes::RULE_PERIOD,
                    "holds on days on which another rule of this name holds".to_owned(),
                    "end the earlier one with to on the day before this one begins",
                ));
            }
            figures(rule, &issue, errors);
            let (law, caveat) = messages(*country, rule);
            for missing in [Some(law), Some(caveat).filter(|_| rule.caveat)]
                .into_iter()
                .flatten()
                .filter(|id| !said(id))
            {
                errors.push(issue(
                    codes::RULE_WORDS,
                    format!("{missing} is missing"),
                    "add the message to locales/<language>/calc-law.ftl",
                ));
            }
            let latest = all.iter().filter(same).all(|other| other.period.from <= rule.period.from);
            if latest && rule.period.to.is_some_and(|to| to < today) {
                warnings.push(issue(
                    codes::RULE_EXPIRED,
                    "its time has passed; people read that we have no checked rule".to_owned(),
                    "look up what holds now, and add it with its own period",
                ));
            }
        }
    }
    warnings
}

fn figures(
    rule: &Rule,
    issue: &dyn Fn(&'static str, String, &str) -> Issue,
    errors: &mut Vec<Issue>,
) {
    let mut refuse = |what: String, remedy: &str| {
        errors.push(issue(codes::RULE_FIGURE, what, remedy));
    };
    let Some(known) = KNOWN.iter().find(|known| known.id == rule.id) else {
        refuse("is no rule that a calculator knows".to_owned(), "correct the id, or take it out");
        return;
    };
    for missing in known.needs.iter().filter(|name| !rule.figures.contains_key(**name)) {
        refuse(format!("lacks the figure {missing:?}"), "add it to figures");
    }
    let takes = || known.needs.iter().chain(known.takes);
    for extra in rule.figures.keys().filter(|name| !takes().any(|known| known == name)) {
        refuse(
            format!("has a figure {extra:?} that no calculator reads"),
            &format!("take it out; it takes: {}", takes().copied().collect::<Vec<_>>().join(", ")),
        );
    }
    if known.table == rule.rows.is_empty() {
        let what = if known.table { "has no rows" } else { "has rows, but takes none" };
        refuse(what.to_owned(), "a table has rows, each with its value; other rules have figures");
    }
    // Tables of service are read from the end: the last row that is reached is the one.
    let reach = |row: &Row| row.months.map(|months| months * 30).or(row.days).unwrap_or(0);
    if !rule.rows.is_sorted_by_key(reach) {
        refuse("has rows out of order".to_owned(), "write them from the shortest service on");
    }
}
