//! Staff: a line in trial, the first caseworker, a case from alert to answer and back.

use domain::case::Deed;
use domain::{CaseState, Lang, Outbound};
use it::database::{Database, Kind};
use it::inside::{Inside, key, source};
use it::program::Program;
use jiff::SignedDuration;
use store::{CaseFilter, Who};
use worker::Entry;

use crate::on_both;

on_both!(
    a_case_from_alert_to_answer_and_back,
    an_alert_before_the_case_belongs_to_it,
    nobody_reads_in_a_trial,
    added_by_the_command_line,
    replies_are_not_pushed_to_the_unreachable
);

const STORY: &str = "umbrella overtime zebra";
const REPLY: &str = "Thank you. Do you have the giraffe slips?";

/// Tells a report from consent to receipt; what is heard at the end.
pub(crate) async fn report(inside: &Inside, person: i64, story: &str) -> Vec<Outbound> {
    inside.to_the_story(person).await;
    tell(inside, person, story).await
}

/// From the story to the receipt.
async fn tell(inside: &Inside, person: i64, story: &str) -> Vec<Outbound> {
    let mut heard = inside.say(person, story).await;
    for option in ["done", "right", "skip", "skip", "nothing", "send", "wrote", "skip", "skip"] {
        // An unclear story is asked about its kind instead.
        let option = match (source(&heard), option) {
            ("report-kind", "right") => "skip",
            _ => option,
        };
        heard = inside.press(person, &heard, option).await;
    }
    heard
}

pub(crate) fn all() -> CaseFilter {
    CaseFilter { per_page: 50, ..CaseFilter::default() }
}

pub(crate) fn said(bubbles: &[Outbound]) -> String {
    bubbles.iter().map(|bubble| bubble.text.as_str()).collect::<Vec<_>>().join("\n")
}

async fn a_case_from_alert_to_answer_and_back(kind: Kind) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(2)).await.with_caseworker().await;
    report(&inside, 101, "they beat my friend with an iron bar, he is bleeding").await;
    inside.clock.advance(SignedDuration::from_mins(5));
    report(&inside, 102, STORY).await;
    let signed = inside.signed().await;
    let list = inside.line.case_list(&signed, all()).await.unwrap();
    assert_eq!(list.len(), 2);
    assert!(list[0].alert_open && !list[1].alert_open, "the alert stands first");
    inside.line.case_take(&signed, list[0].id, list[0].version).await.unwrap();
    let taken = inside.line.case(&signed, list[0].id).await.unwrap();
    assert!(taken.alerts.is_empty(), "somebody has it now");

    let id = list[1].id;
    let view = inside.line.case(&signed, id).await.unwrap();
    let told = view.entries.iter().any(|entry| match &entry.entry {
        Entry::Story { pieces, .. } => pieces.iter().any(|piece| piece.text == STORY),
        _ => false,
    });
    assert!(told, "the caseworker reads the story");
    assert!(!view.row.trial);
    inside.line.case_reply(&signed, id, view.row.version, REPLY).await.unwrap();
    let stale = inside.line.case_reply(&signed, id, view.row.version, REPLY).await;
    assert!(stale.is_err(), "a form of yesterday changes nothing");

    // The worker is told in neutral words, opens it, reads it, answers.
    let told = inside.wait(102, SignedDuration::from_mins(1)).await;
    assert_eq!(source(&told), "reply-announce", "{}", said(&told));
    assert!(!said(&told).contains("giraffe") && told.iter().all(|bubble| bubble.pushed));
    let unread = inside.line.case(&signed, id).await.unwrap();
    let of_staff = |view: &worker::CaseView| {
        view.entries.iter().find(|entry| entry.who == Who::Staff).map(|entry| entry.delivered)
    };
    assert_eq!(of_staff(&unread), Some(false));
    let read = inside.press(102, &told, "open").await;
    assert!(said(&read).contains(REPLY), "{}", said(&read));
    assert!(read.last().unwrap().protect);
    let after = inside.line.case(&signed, id).await.unwrap();
    assert_eq!(of_staff(&after), Some(true), "the caseworker sees that it was read");
    assert!(inside.line.store().replies(id).await.unwrap().is_empty(), "the copy is gone");
    inside.press(102, &read, "answer").await;
    let noted = inside.say(102, "yes, two giraffes").await;
    inside.press(102, &noted, "done").await;
    let after = inside.line.case(&signed, id).await.unwrap();
    let added = after.entries.iter().any(|entry| match &entry.entry {
        Entry::More { pieces } => pieces.iter().any(|piece| piece.text.contains("giraffes")),
        _ => false,
    });
    assert!(added, "the answer is in the case");
    inside
        .line
        .case_do(&signed, id, after.row.version, Deed::Move(CaseState::Acknowledged))
        .await
        .unwrap_err();
    assert_eq!(inside.line.store().audit_broken_at().await.unwrap(), None);
    let audit = inside.line.store().audit(100).await.unwrap();
    for what in ["staff.add", "staff.sign-in", "case.read", "case.reply", "case.take"] {
        assert!(audit.iter().any(|row| row.what == what), "{what} is not in the audit");
    }
}

async fn an_alert_before_the_case_belongs_to_it(kind: Kind) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(2)).await.with_caseworker().await;
    // In the middle of the draft, and just before another one.
    report(&inside, 101, "they beat my friend with an iron bar, he is bleeding").await;
    inside.introduce(102, Lang::En).await;
    inside.say(102, "the boss keeps my passport and does not give it back").await;
    let signed = inside.signed().await;
    let loose = inside.line.loose_alerts(&signed).await.unwrap();
    assert_eq!(loose.len(), 1, "the second has no case yet");
    let asked = inside.say(102, "/report").await;
    inside.press(102, &asked, "yes").await;
    tell(&inside, 102, STORY).await;
    assert!(inside.line.loose_alerts(&signed).await.unwrap().is_empty(), "one entry, not two");
    for case in inside.line.case_list(&signed, all()).await.unwrap() {
        assert!(case.alert_open);
        let seen = inside.line.case(&signed, case.id).await.unwrap();
        let mut kinds: Vec<_> = seen.alerts.iter().map(|alert| &alert.kind).collect();
        kinds.sort();
        kinds.dedup();
        assert_eq!(kinds.len(), seen.alerts.len(), "one alert of a kind");
        inside.line.case_take(&signed, case.id, case.version).await.unwrap();
    }
    let open = inside.line.store().alerts(50).await.unwrap();
    assert!(!open.is_empty() && open.iter().all(|alert| alert.taken_by.is_some()));
    let list = inside.line.case_list(&signed, all()).await.unwrap();
    assert!(list.iter().all(|case| !case.alert_open), "taking the case closes them");
}

async fn nobody_reads_in_a_trial(kind: Kind) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(2)).await;
    inside.introduce(101, Lang::En).await;
    let answer = inside.say(101, "/report").await;
    assert_eq!(source(&answer), "report-unread-end");
    let sources: Vec<_> = answer.iter().filter_map(|bubble| bubble.source.as_deref()).collect();
    assert!(sources.contains(&"report-unread"), "{sources:?}");
    assert!(sources.len() > 2, "contacts instead: {sources:?}");
    let hello = inside.send(101, domain::Body::Start { payload: None }).await;
    let note = it::words(Lang::En, "welcome-trial-note", None);
    assert!(said(&hello).contains(&note), "{}", said(&hello));
    // The day somebody is there, the trial is over.
    let inside = inside.with_caseworker().await;
    let answer = inside.say(101, "/report").await;
    assert_eq!(source(&answer), "report-who");
}

async fn added_by_the_command_line(kind: Kind) {
    let database = Database::fresh(kind).await;
    let program = Program::on(&database.url)
        .with_key(&key(2).print())
        .with_organisation()
        .set("WORKLINE_PASSWORD", it::inside::PASSWORD);
    let add = |name: &str| {
        let done = program.command().args(["staff", "add", name]).output().unwrap();
        (done.status.success(), String::from_utf8_lossy(&done.stdout).into_owned())
    };
    let (added, told) = add(it::inside::CASEWORKER);
    assert!(added, "{told}");
    assert!(told.contains("first half") && told.contains("second half"), "{told}");
    assert!(!told.contains(it::inside::PASSWORD), "a password that was given is not repeated");
    let (again, _) = add(it::inside::CASEWORKER);
    assert!(!again, "a name is taken once");
    let inside = Inside::on(&database.url, &key(2)).await;
    assert!(inside.signed().await.in_team());
    let (second, told) = add("Lan");
    assert!(second && !told.contains("first half") && told.contains("let Lan in"), "{told}");
    assert_eq!(
        worker::staff::waiting(&inside.line, &inside.signed().await).await.unwrap().len(),
        1
    );
}

/// STOP and a block hold pushes back; the case stays open and is read by asking.
async fn replies_are_not_pushed_to_the_unreachable(kind: Kind) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(2)).await.with_caseworker().await;
    report(&inside, 101, STORY).await;
    report(&inside, 102, STORY).await;
    inside.say(101, "STOP").await;
    inside.send(102, domain::Body::Reachable { yes: false }).await;
    let signed = inside.signed().await;
    for row in inside.line.case_list(&signed, all()).await.unwrap() {
        inside.line.case_reply(&signed, row.id, row.version, REPLY).await.unwrap();
    }
    inside.acts();
    inside.clock.advance(SignedDuration::from_hours(30));
    inside.line.drain().await.unwrap();
    let pushed: Vec<_> = inside
        .acts()
        .into_iter()
        .filter(|(_, act)| matches!(act, domain::Act::Send { .. }))
        .map(|(to, _)| to)
        .collect();
    assert!(pushed.is_empty(), "pushed to {pushed:?}");
    // Asked for, it is there.
    let shown = inside.say(101, "/status").await;
    let read = inside.press(101, &shown, "read").await;
    assert!(said(&read).contains(REPLY));
}
