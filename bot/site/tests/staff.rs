//! Who is on the line: the first administrator, second factors, people, and what each role
//! may see.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use axum::http::StatusCode;
use axum::http::header::LOCATION;
use common::{PASSWORD, Rig, get, post, rig, rig_with};
use domain::{SeededEntropy, StaffRole};
use vault::Token;

/// Something shown in a `code` element, after a mark.
fn shown(body: &str, mark: &str) -> String {
    let (_, rest) = body.split_once(mark).expect("the mark is not there");
    let (_, rest) = rest.split_once("<code>").expect("nothing is shown");
    rest.split('<').next().unwrap().to_owned()
}

fn place(answer: &common::Answer) -> &str {
    answer.headers.get(LOCATION).map_or("", |to| to.to_str().unwrap())
}

async fn add(rig: &Rig, cookie: &str, name: &str, role: &str) -> String {
    let form = rig.ask(get("/console/people").holding(cookie)).await.field("form");
    let fields = [("form", &*form), ("name", name), ("role", role)];
    let answer = rig.ask(post("/console/people", &fields).holding(cookie)).await;
    assert_eq!(answer.status, StatusCode::OK);
    shown(&answer.body, name)
}

#[tokio::test]
async fn from_the_first_link_to_a_case_that_is_read() {
    let token = Token::generate(&SeededEntropy::new(11));
    let link = format!("/console/first/{}", token.print().as_str());
    let rig = rig_with(|settings| settings.first = Some(token)).await;
    let strange = Token::generate(&SeededEntropy::new(12));
    let strange = format!("/console/first/{}", strange.print().as_str());
    assert_eq!(rig.ask(get(&strange)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(rig.ask(get(&link)).await.status, StatusCode::OK);
    let short = rig.ask(post(&link, &[("name", "Chief"), ("password", "short")])).await;
    assert_eq!(short.status, StatusCode::BAD_REQUEST);
    let made = rig.ask(post(&link, &[("name", "Chief"), ("password", PASSWORD)])).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    // Once.
    let again = rig.ask(post(&link, &[("name", "Thief"), ("password", PASSWORD)])).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);

    let chief = rig.sign_in("Chief").await;
    let start = rig.ask(get("/console").holding(&chief)).await;
    assert_eq!(place(&start), "/console/people");
    let password = add(&rig, &chief, "Mai", "caseworker").await;

    // The password for the first time opens nothing but the way to one's own.
    let first = rig.try_in("Mai", &password, "").await;
    let mai = first.cookie().unwrap();
    let kept = rig.ask(get("/console").holding(&mai)).await;
    assert_eq!(place(&kept), "/console/account");
    let same = rig.enrol("Mai", &mai, "short").await;
    assert_eq!(same.status, StatusCode::BAD_REQUEST);
    let done = rig.enrol("Mai", &mai, PASSWORD).await;
    assert_eq!(done.status, StatusCode::OK);
    // The first who may hold it makes the team's key.
    assert!(done.body.contains("workline-half-a") && done.body.contains("workline-half-b"));
    assert_eq!(rig.try_in("Mai", &password, &rig.code("Mai")).await.status, StatusCode::FORBIDDEN);

    rig.report().await;
    let mai = rig.sign_in("Mai").await;
    assert!(rig.ask(get("/console").holding(&mai)).await.body.contains("/console/case/"));
}

#[tokio::test]
async fn a_code_is_asked_for_and_good_once() {
    let rig = rig().await;
    rig.staff("mai").await;
    rig.sign_in("mai").await;
    assert_eq!(rig.try_in("mai", PASSWORD, "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(rig.try_in("mai", PASSWORD, "000000").await.status, StatusCode::FORBIDDEN);
    let code = rig.code("mai");
    assert_eq!(rig.try_in("mai", "a wrong password", &code).await.status, StatusCode::FORBIDDEN);
    assert_eq!(rig.try_in("mai", PASSWORD, &code).await.status, StatusCode::SEE_OTHER);
    assert_eq!(rig.try_in("mai", PASSWORD, &code).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn codes_on_paper_stand_for_the_app_once() {
    let rig = rig().await;
    rig.staff("mai").await;
    let cookie = rig.try_in("mai", PASSWORD, "").await.cookie().unwrap();
    let paper = shown(&rig.enrol("mai", &cookie, "").await.body, "class=\"once\"");
    assert_eq!(rig.try_in("mai", PASSWORD, &paper).await.status, StatusCode::SEE_OTHER);
    assert_eq!(rig.try_in("mai", PASSWORD, &paper).await.status, StatusCode::FORBIDDEN);
    let left = rig.ask(get("/console/account").holding(&cookie)).await;
    assert!(left.body.contains("7 codes on paper"));
}

#[tokio::test]
async fn an_own_password_and_another_app_need_the_present_password() {
    let rig = rig().await;
    rig.staff("mai").await;
    let cookie = rig.sign_in("mai").await;
    assert_eq!(rig.enrol("mai", &cookie, "not the password").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(rig.enrol("mai", &cookie, PASSWORD).await.status, StatusCode::OK);
    let form = rig.ask(get("/console/account").holding(&cookie)).await.field("form");
    let change = |old: &'static str, new: &'static str| {
        let fields = [("form", &*form), ("old", old), ("new", new)];
        post("/console/account/password", &fields).holding(&cookie)
    };
    assert_eq!(rig.ask(change("no", "another long one")).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(rig.ask(change(PASSWORD, "short")).await.status, StatusCode::BAD_REQUEST);
    let done = rig.ask(change(PASSWORD, "another long one")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let code = rig.code("mai");
    assert_eq!(rig.try_in("mai", PASSWORD, &code).await.status, StatusCode::FORBIDDEN);
    let code = rig.code("mai");
    assert_eq!(rig.try_in("mai", "another long one", &code).await.status, StatusCode::SEE_OTHER);
}

/// Every page of the console against everybody: not signed in, signed in without a second
/// factor, and each role that is given.
#[tokio::test]
async fn each_page_opens_for_whom_its_rule_names() {
    let rig = rig().await;
    rig.staff("mai").await;
    rig.report().await;
    let mai = rig.sign_in("mai").await;
    let list = rig.ask(get("/console").holding(&mai)).await;
    let (_, rest) = list.body.split_once("href=\"/console/case/").unwrap();
    let case = format!("/console/case/{}", rest.split('"').next().unwrap());
    rig.staff_as("chief", StaffRole::Administrator).await;
    let chief = rig.sign_in("chief").await;
    rig.staff("new").await;
    let new = rig.try_in("new", PASSWORD, "").await.cookie().unwrap();
    let absent = rig.ask(get("/console/nothing").holding(&chief)).await;
    for (path, caseworker, administrator) in [
        ("/console", true, false),
        (&*case, true, false),
        ("/console/people", false, true),
        ("/console/audit", false, true),
        ("/console/account", true, true),
    ] {
        let nobody = rig.ask(get(path)).await;
        assert!(nobody.body.contains("name=\"password\""), "{path} asks nobody to sign in");
        let early = rig.ask(get(path).holding(&new)).await;
        let kept = place(&early) == "/console/account" || path == "/console/account";
        assert!(kept, "{path} opens without a second factor");
        for (cookie, opens) in [(&mai, caseworker), (&chief, administrator)] {
            let answer = rig.ask(get(path).holding(cookie)).await;
            match (opens, path) {
                (true, _) => assert_eq!(answer.status, StatusCode::OK, "{path}"),
                (false, "/console") => assert_eq!(place(&answer), "/console/people"),
                // What is not for these eyes looks like what is not there.
                (false, _) => {
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
                    assert_eq!(answer.body, absent.body, "{path}");
                }
            }
        }
    }
    // Deeds too, with a token that is right.
    let form = rig.ask(get("/console/account").holding(&chief)).await.field("form");
    for path in ["reply", "take", "state"] {
        let fields = [("form", &*form), ("version", "1"), ("text", "x"), ("state", "closed")];
        let answer = rig.ask(post(&format!("{case}/{path}"), &fields).holding(&chief)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let form = rig.ask(get("/console/account").holding(&mai)).await.field("form");
    let fields = [("form", &*form), ("name", "Evil"), ("role", "administrator")];
    let answer = rig.ask(post("/console/people", &fields).holding(&mai)).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(rig.store.staff_by_name("Evil").await.unwrap().is_none());
}

#[tokio::test]
async fn a_reset_takes_the_key_and_leaving_takes_everything() {
    let rig = rig().await;
    let mai = rig.staff("mai").await;
    rig.report().await;
    rig.staff_as("chief", StaffRole::Administrator).await;
    let (hers, chief) = (rig.sign_in("mai").await, rig.sign_in("chief").await);
    let form = rig.ask(get("/console/people").holding(&chief)).await.field("form");
    let deed = |id: i64, what: &str| {
        post(&format!("/console/people/{id}/{what}"), &[("form", &form)]).holding(&chief)
    };
    let answer = rig.ask(deed(mai.id, "reset")).await;
    let password = shown(&answer.body, "mai");
    assert!(rig.ask(get("/console").holding(&hers)).await.body.contains("name=\"password\""));
    let again = rig.try_in("mai", &password, "").await.cookie().unwrap();
    rig.factors.lock().unwrap().remove("mai");
    assert_eq!(rig.enrol("mai", &again, PASSWORD).await.status, StatusCode::OK);
    // Nobody is left to hand her the key: the list is empty until the halves are joined.
    let list = rig.ask(get("/console").holding(&again)).await;
    assert!(list.body.contains("cannot open cases yet") && !list.body.contains("/console/case/"));

    assert_eq!(rig.ask(deed(mai.id, "leave")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(rig.try_in("mai", PASSWORD, &rig.code("mai")).await.status, StatusCode::FORBIDDEN);
    // The last who can add people stays.
    let chiefs = rig.store.staff_by_name("chief").await.unwrap().unwrap();
    assert_eq!(rig.ask(deed(chiefs.id, "leave")).await.status, StatusCode::CONFLICT);
    let log = rig.ask(get("/console/audit").holding(&chief)).await;
    for what in ["staff.reset", "staff.leave", "staff.factor", "staff.password"] {
        assert!(log.body.contains(what), "{what} is not in the log");
    }
    assert!(log.body.contains("No row was altered"));
}

#[tokio::test]
async fn a_new_team_key_and_the_halves_of_the_old_one() {
    let rig = rig().await;
    let added = rig.staff("mai").await;
    let (one, other) = added.recovery_halves.unwrap();
    rig.staff("lan").await;
    rig.report().await;
    rig.report().await;
    let now = rig.line.now();
    let entropy = &*rig.entropy;

    // The two halves let lan in, with two names in the log.
    let recover = |to: &'static str, first: &'static str| {
        let halves = (one.clone(), other.clone());
        let store = rig.store.clone();
        async move {
            let halves = (halves.0.as_str(), halves.1.as_str());
            worker::staff::recover(&store, entropy, now, halves, (first, "Binh"), to).await
        }
    };
    assert!(recover("lan", "Binh").await.is_err(), "one person is not two");
    recover("lan", "An").await.unwrap();
    let log = rig.store.audit(1).await.unwrap();
    assert!(log[0].what == "team.recover" && log[0].about.ends_with("An + Binh"));
    let lan = rig.sign_in("lan").await;
    let open = async |cookie: &str| {
        let list = rig.ask(get("/console").holding(cookie)).await.body;
        let (_, rest) = list.split_once("href=\"/console/case/").expect("no case");
        let case = format!("/console/case/{}", rest.split('"').next().unwrap());
        rig.ask(get(&case).holding(cookie)).await.status
    };
    assert_eq!(open(&lan).await, StatusCode::OK);

    // A new key: both members read on, the old halves open nothing.
    let wrong = worker::staff::rotate(&rig.store, entropy, now, ("mai", "no"), |_| ()).await;
    assert!(wrong.is_err());
    let before = rig.store.teams().await.unwrap();
    let done =
        worker::staff::rotate(&rig.store, entropy, now, ("mai", PASSWORD), |_| ()).await.unwrap();
    assert_eq!((done.cases, done.members), (2, 2));
    let after = rig.store.teams().await.unwrap();
    assert_ne!(before[0].public_key, after[0].public_key);
    assert_eq!(open(&lan).await, StatusCode::OK);
    let mai = rig.sign_in("mai").await;
    assert_eq!(open(&mai).await, StatusCode::OK);
    assert!(recover("lan", "An").await.is_err());
    // Cases that come afterwards are sealed to the new one.
    rig.report().await;
    assert_eq!(open(&mai).await, StatusCode::OK);
}
