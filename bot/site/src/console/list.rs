//! The list: what cannot wait first.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::case::Flag;
use domain::{CaseKind, CaseState, Country, Right, deadline};
use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use serde::Deserialize;
use store::{Alert, CaseFilter, CaseRow, StaffRow};
use worker::staff;

use super::{Desk, framed, refused, to};
use crate::Site;
use crate::words::Words;

const PER_PAGE: i64 = 30;
/// Columns of the list.
const COLUMNS: [&str; 8] =
    ["opened", "kind", "state", "next", "matter", "country", "consent", "by"];
/// The clusters of compliance points.
const CLUSTERS: [&str; 8] = [
    "child-labour",
    "discrimination",
    "forced-labour",
    "freedom-of-association",
    "compensation",
    "contracts-and-hr",
    "osh",
    "working-time",
];

/// What the list shows; an empty choice is all.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Choice {
    kind: String,
    state: String,
    country: String,
    trial: String,
    cluster: String,
    who: String,
    since: String,
    until: String,
    late: String,
    page: i64,
}

impl Choice {
    fn filter(&self, now: Timestamp) -> CaseFilter {
        let day = |text: &str| text.parse::<Date>().ok().map(|day| day.to_string());
        CaseFilter {
            kind: CaseKind::parse(&self.kind),
            state: CaseState::parse(&self.state),
            open_only: self.state.is_empty(),
            country: Country::parse(&self.country),
            cluster: Some(self.cluster.clone()).filter(|cluster| !cluster.is_empty()),
            consent: None,
            assignee: self.who.parse().ok(),
            team: None,
            since: day(&self.since),
            until: day(&self.until),
            due_before: (self.late == "1").then(|| now.as_millisecond()),
            trial: match self.trial.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            page: self.page.max(0),
            per_page: PER_PAGE,
        }
    }

    fn link(&self, words: &Words, page: i64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("kind", &self.kind),
            ("state", &self.state),
            ("country", &self.country),
            ("trial", &self.trial),
            ("cluster", &self.cluster),
            ("who", &self.who),
            ("since", &self.since),
            ("until", &self.until),
            ("late", &self.late),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.append_pair("page", &page.to_string());
        words.link(&format!("/console?{}", query.finish()))
    }
}

/// Text messages cost more today than was set: said in whole units of the currency.
fn over_budget(site: &Site, words: &Words, spent: i64) -> String {
    let sms = &site.line().settings().sms;
    let whole = |millionths: i64| engine::Value::from((millionths / 1_000_000).to_string());
    words.with(
        "console-sms-spent",
        &[
            ("spent", whole(spent)),
            ("limit", whole(sms.warn_daily)),
            ("currency", engine::Value::from(sms.currency.clone())),
        ],
    )
}

pub(crate) async fn show(
    State(site): State<Site>,
    desk: Desk,
    Query(choice): Query<Choice>,
) -> Response {
    if !desk.signed.may(Right::Cases) {
        return to(&desk.words, "/console/people");
    }
    let line = site.line();
    let now = line.now();
    let filter = choice.filter(now);
    let loaded = async {
        let cases = line.case_list(&desk.signed, filter).await?;
        let alerts = line.loose_alerts(&desk.signed).await?;
        let people = line.store().staff_list().await?;
        let waiting = staff::waiting(line, &desk.signed).await?;
        let spent = line.sms_over_budget().await?;
        Ok((cases, alerts, people, waiting, spent))
    };
    let (cases, alerts, people, waiting, spent) = match loaded.await {
        Ok(loaded) => loaded,
        Err(error) => return refused(&desk.words, error, "/console").await,
    };
    let words = &desk.words;
    let title = words.say("console-list");
    let name =
        |id: Option<i64>| people.iter().find(|row| Some(row.id) == id).map(|row| row.name.as_str());
    let body = html! {
        h1 { (title) }
        @if !desk.signed.in_team() { p.note { (words.say("console-no-key")) } }
        @if let Some(spent) = spent { p.note { (over_budget(&site, words, spent)) } }
        @if !waiting.is_empty() { (grants(&desk, &waiting)) }
        @if !alerts.is_empty() { (loose(&desk, &alerts, site.settings().country)) }
        (filters(words, &choice, &people, desk.signed.id))
        @if cases.is_empty() {
            p { (words.say("console-empty")) }
        } @else {
            div.scroll {
                table.cases {
                    thead {
                        tr {
                            @for column in COLUMNS {
                                th scope="col" { (words.say(&format!("console-col-{column}"))) }
                            }
                        }
                    }
                    tbody { @for case in &cases { (row(words, case, name(case.assignee), now)) } }
                }
            }
        }
        p.filters {
            @if choice.page > 0 {
                a.button href=(choice.link(words, choice.page - 1)) { (words.say("console-newer")) }
            }
            @if cases.len() as i64 == PER_PAGE {
                a.button href=(choice.link(words, choice.page + 1)) { (words.say("console-older")) }
            }
        }
    };
    framed(&desk, &title, "/console", body)
}

fn row(words: &Words, case: &CaseRow, by: Option<&str>, now: Timestamp) -> Markup {
    html! {
        tr.alert[case.alert_open] {
            td {
                a href=(words.link(&format!("/console/case/{}", case.id))) { (case.opened_on) }
                @if let Some(level) = &case.alert_level {
                    br;
                    span.tag.urgent[case.alert_open] {
                        (words.say(&format!("console-alert-{level}")))
                    }
                }
                @for (on, flag) in [(case.zero_tolerance, Flag::ZeroTolerance), (case.retaliation, Flag::Retaliation)] {
                    @if on { br; span.tag.urgent { (words.say(&format!("console-flag-{}", flag.name()))) } }
                }
                @if case.trial { br; span.tag { (words.say("console-trial")) } }
            }
            td { (words.say(&format!("console-kind-{}", case.kind.name()))) }
            td { (words.say(&format!("console-state-{}", case.state.name()))) }
            td { (next(words, case, now)) }
            td { (matter(words, case)) }
            td { (country(words, case.country)) }
            td { (words.say(&format!("console-consent-{}", case.consent.name()))) }
            td { (by.unwrap_or("–")) }
        }
    }
}

/// When staff must act next, and on what; marked when it is late.
fn next(words: &Words, case: &CaseRow, now: Timestamp) -> Markup {
    let Some((at, clock)) = case.next_at.zip(case.next_clock.as_deref()) else {
        return html! { "–" };
    };
    // What is due when a day is over has that day as its last one.
    let last = Timestamp::from_millisecond(at - 1).unwrap_or(now);
    html! {
        (deadline::local_day(last, case.country)) " "
        @if at <= now.as_millisecond() { span.tag.urgent { (words.say("console-late")) } }
        br;
        span.small { (words.say(&format!("console-clock-{clock}"))) }
    }
}

/// What a case is about, as far as its codes tell.
pub(crate) fn matter(words: &Words, case: &CaseRow) -> String {
    let name = |id: &str| words.maybe(&format!("console-cluster-{id}"), None);
    let cluster = case.cluster.as_deref();
    cluster.and_then(name).unwrap_or_else(|| "–".to_owned())
}

pub(crate) fn country(words: &Words, country: Option<Country>) -> String {
    country.map_or_else(
        || "–".to_owned(),
        |country| words.say(&format!("site-country-{}", country.code().to_lowercase())),
    )
}

fn filters(words: &Words, choice: &Choice, people: &[StaffRow], me: i64) -> Markup {
    let states = CaseState::ALL.map(CaseState::name);
    let countries = Country::ALL.map(Country::code);
    html! {
        form.filters method="get" action="/console" {
            @if words.chosen { input type="hidden" name="lang" value=(words.lang.code()); }
            (select(words, "kind", &choice.kind, &["grievance", "question"], "console-kind"))
            (select(words, "state", &choice.state, &states, "console-state"))
            (select(words, "country", &choice.country, &countries, "site-country"))
            (select(words, "cluster", &choice.cluster, &CLUSTERS, "console-cluster"))
            label {
                (words.say("console-by-who"))
                select name="who" {
                    option value="" { (words.say("console-all")) }
                    @for one in people.iter().filter(|one| one.role.holds_key()) {
                        option value=(one.id) selected[one.id.to_string() == choice.who] {
                            @if one.id == me { (words.say("console-mine")) } @else { (one.name) }
                        }
                    }
                }
            }
            @for (name, value) in [("since", &choice.since), ("until", &choice.until)] {
                label {
                    (words.say(&format!("console-by-{name}")))
                    input type="date" name=(name) value=(value);
                }
            }
            (select(words, "late", &choice.late, &["1"], "console-late"))
            (select(words, "trial", &choice.trial, &["no", "yes"], "console-trial"))
            button { (words.say("console-filter")) }
        }
    }
}

fn select(words: &Words, name: &str, chosen: &str, values: &[&str], ids: &str) -> Markup {
    let all = if name == "state" { "console-all-open" } else { "console-all" };
    html! {
        label {
            (words.say(&format!("console-by-{name}")))
            select name=(name) {
                option value="" { (words.say(all)) }
                @for value in values {
                    option value=(value) selected[*value == chosen] {
                        (words.say(&format!("{ids}-{}", value.to_lowercase())))
                    }
                }
            }
        }
    }
}

/// Danger words that came outside any case.
fn loose(desk: &Desk, alerts: &[Alert], home: Option<Country>) -> Markup {
    let words = &desk.words;
    html! {
        section.alerts aria-label=(words.say("console-alerts")) {
            h2 { (words.say("console-alerts")) }
            @for alert in alerts {
                form method="post" action=(words.link(&format!("/console/alert/{}/take", alert.id))) {
                    input type="hidden" name="form" value=(desk.form);
                    span.tag.urgent { (words.say(&format!("console-alert-{}", alert.level))) }
                    span { (words.say(&format!("console-danger-{}", alert.kind))) }
                    span { (country(words, alert.country)) }
                    span.small { (moment(alert.raised_at, home)) }
                    @if alert.trial { span.tag { (words.say("console-trial")) } }
                    button { (words.say("console-take")) }
                }
            }
        }
    }
}

/// Day and time where the line is at home, with the zone's name, so that staff elsewhere
/// read it right.
pub(crate) fn moment(ms: i64, home: Option<Country>) -> String {
    jiff::Timestamp::from_millisecond(ms)
        .map(|at| {
            let there = at.to_zoned(domain::deadline::zone(home));
            there.strftime("%Y-%m-%d %H:%M %Q").to_string()
        })
        .unwrap_or_default()
}

/// Colleagues who wait for the team's key.
fn grants(desk: &Desk, waiting: &[(i64, String)]) -> Markup {
    let words = &desk.words;
    html! {
        section.alerts aria-label=(words.say("console-grants")) {
            h2 { (words.say("console-grants")) }
            @for (id, name) in waiting {
                form method="post" action=(words.link(&format!("/console/grant/{id}"))) {
                    input type="hidden" name="form" value=(desk.form);
                    span { (name) }
                    button { (words.say("console-grant")) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::Country;

    #[test]
    fn times_name_their_zone() {
        let at = 1_795_338_000_000;
        assert_eq!(super::moment(at, Some(Country::Vn)), "2026-11-22 16:00 Asia/Ho_Chi_Minh");
        assert_eq!(super::moment(at, None), "2026-11-22 09:00 UTC");
    }
}
