//! The console: who gets in, what they see, and what a form may do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use axum::http::StatusCode;
use common::{Rig, get, post, rig, rig_with};
use jiff::SignedDuration;

const STORY: &str = "They did not pay my overtime";

/// The address of the first case on the list.
async fn first_case(rig: &Rig, cookie: &str) -> String {
    let list = rig.ask(get("/console").holding(cookie)).await;
    let (_, rest) = list.body.split_once("href=\"/console/case/").expect("no case on the list");
    format!("/console/case/{}", rest.split('"').next().unwrap())
}

async fn form(rig: &Rig, case: &str, cookie: &str) -> (String, String) {
    let page = rig.ask(get(case).holding(cookie)).await;
    assert_eq!(page.status, StatusCode::OK);
    (page.field("form"), page.field("version"))
}

#[tokio::test]
async fn a_report_is_read_and_answered_and_the_answer_arrives() {
    let rig = rig().await;
    rig.staff("mai").await;
    let worker = rig.report().await;
    let cookie = rig.sign_in("mai").await;
    let case = first_case(&rig, &cookie).await;
    let page = rig.ask(get(&case).holding(&cookie)).await;
    assert!(page.body.contains(STORY));
    let (token, version) = form(&rig, &case, &cookie).await;
    let fields = [("form", &*token), ("version", &*version), ("text", "We can help you.")];
    let answer = rig.ask(post(&format!("{case}/reply"), &fields).holding(&cookie)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = rig.ask(get(&case).holding(&cookie)).await;
    assert!(page.body.contains("We can help you.") && page.body.contains("not read yet"));
    rig.line.drain().await.unwrap();
    let chat = rig.ask(get("/try/worker?lang=en").holding(&worker)).await;
    assert!(chat.body.contains("You have a new message"));
    assert!(!chat.body.contains("We can help you."));
    rig.say("/try/worker", &worker, "open", "open").await;
    let chat = rig.ask(get("/try/worker?lang=en").holding(&worker)).await;
    assert!(chat.body.contains("We can help you."));
    let page = rig.ask(get(&case).holding(&cookie)).await;
    assert!(!page.body.contains("not read yet"));
    let done: Vec<String> =
        rig.store.audit(50).await.unwrap().into_iter().map(|row| row.what).collect();
    for what in ["staff.add", "staff.sign-in", "case.read", "case.reply"] {
        assert!(done.iter().any(|found| found == what), "{what} is not in the audit chain");
    }
}

#[tokio::test]
async fn two_answers_at_once_do_not_cross() {
    let rig = rig().await;
    rig.staff("mai").await;
    rig.report().await;
    let cookie = rig.sign_in("mai").await;
    let case = first_case(&rig, &cookie).await;
    let (token, version) = form(&rig, &case, &cookie).await;
    let send = |text: &'static str| {
        let fields = [("form", &*token), ("version", &*version), ("text", text)];
        post(&format!("{case}/reply"), &fields).holding(&cookie)
    };
    assert_eq!(rig.ask(send("the first")).await.status, StatusCode::SEE_OTHER);
    let second = rig.ask(send("the second")).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    // What was said meanwhile, and the words that were not sent.
    assert!(second.body.contains("the first"));
    assert!(second.body.contains("the second</textarea>"));
}

#[tokio::test]
async fn forms_without_their_token_change_nothing() {
    let rig = rig().await;
    rig.staff("mai").await;
    rig.report().await;
    let (cookie, other) = (rig.sign_in("mai").await, rig.sign_in("mai").await);
    let case = first_case(&rig, &cookie).await;
    let (_, version) = form(&rig, &case, &cookie).await;
    let (strange, _) = form(&rig, &case, &other).await;
    for token in ["", "x", &strange] {
        for (path, field) in [("reply", "text"), ("take", "x"), ("state", "state")] {
            let fields = [("form", token), ("version", &*version), (field, "closed")];
            let answer = rig.ask(post(&format!("{case}/{path}"), &fields).holding(&cookie)).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
        }
        let answer = rig.ask(post("/console/sign-out", &[("form", token)]).holding(&cookie)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    let (_, after) = form(&rig, &case, &cookie).await;
    assert_eq!(version, after);
}

#[tokio::test]
async fn absent_and_forbidden_look_the_same() {
    let rig = rig().await;
    rig.staff("mai").await;
    rig.report().await;
    let added = rig.staff("lan").await;
    assert!(added.needs_grant && added.recovery_halves.is_none());
    let (mai, lan) = (rig.sign_in("mai").await, rig.sign_in("lan").await);
    let case = first_case(&rig, &mai).await;
    let forbidden = rig.ask(get(&case).holding(&lan)).await;
    let absent = rig.ask(get("/console/case/12345").holding(&lan)).await;
    assert_eq!(forbidden.status, StatusCode::NOT_FOUND);
    assert_eq!((forbidden.status, &forbidden.body), (absent.status, &absent.body));
    assert!(!rig.ask(get("/console").holding(&lan)).await.body.contains("/console/case/"));
    // A member hands over the key; from then on it is open.
    let list = rig.ask(get("/console").holding(&mai)).await;
    let token = list.field("form");
    let path = format!("/console/grant/{}", added.id);
    let answer = rig.ask(post(&path, &[("form", &token)]).holding(&mai)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(rig.ask(get(&case).holding(&lan)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_sign_in_ends() {
    let rig = rig().await;
    rig.staff("mai").await;
    rig.report().await;
    let cookie = rig.sign_in("mai").await;
    let case = first_case(&rig, &cookie).await;
    let shows = async |cookie: &str| rig.ask(get(&case).holding(cookie)).await.body.contains(STORY);
    assert!(shows(&cookie).await);
    // Idle.
    rig.clock.advance(SignedDuration::from_mins(31));
    assert!(!shows(&cookie).await);
    // Too long altogether.
    let cookie = rig.sign_in("mai").await;
    for _ in 0..30 {
        rig.clock.advance(SignedDuration::from_mins(25));
        rig.ask(get("/console").holding(&cookie)).await;
    }
    assert!(!shows(&cookie).await);
    // Signed out; the cookie is worth nothing any more.
    let cookie = rig.sign_in("mai").await;
    assert!(shows(&cookie).await);
    let token = rig.ask(get("/console").holding(&cookie)).await.field("form");
    let left = rig.ask(post("/console/sign-out", &[("form", &token)]).holding(&cookie)).await;
    assert_eq!(left.status, StatusCode::SEE_OTHER);
    assert!(!shows(&cookie).await);
}

#[tokio::test]
async fn wrong_passwords_are_refused_alike_and_not_for_ever() {
    let rig = rig().await;
    rig.staff("mai").await;
    let attempt = |name: &'static str, password: &'static str, peer: &'static str| {
        post("/console/sign-in?lang=en", &[("name", name), ("password", password)]).from(peer)
    };
    let (wrong, unknown) = (
        rig.ask(attempt("mai", "not the password", "127.0.0.1:1")).await,
        rig.ask(attempt("nobody", "not the password", "127.0.0.1:1")).await,
    );
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert_eq!((wrong.status, wrong.body), (unknown.status, unknown.body));
    let mut limited = 0;
    for _ in 0..15 {
        let answer = rig.ask(attempt("mai", "not the password", "127.0.0.1:1")).await;
        limited += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert!(limited >= 5);
    // The owner, from elsewhere, still gets in.
    let answer = rig.ask(attempt("mai", "a long password", "127.0.0.2:1")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn plain_http_from_elsewhere_cannot_sign_in() {
    let fields = [("name", "mai"), ("password", "a long password")];
    let plain = rig().await;
    plain.staff("mai").await;
    let far = post("/console/sign-in", &fields).from("203.0.113.9:1000");
    assert_eq!(plain.ask(far).await.status, StatusCode::FORBIDDEN);
    let named = post("/console/sign-in", &fields)
        .but("host", "line.example.org")
        .but("origin", "http://line.example.org");
    assert_eq!(plain.ask(named).await.status, StatusCode::FORBIDDEN);
    // Behind a proxy that speaks TLS it works, with a cookie that needs TLS.
    let tls = rig_with(|settings| {
        settings.public_url = "https://line.example.org".to_owned();
        settings.proxies = vec!["10.0.0.1".parse().unwrap()];
    })
    .await;
    tls.staff("mai").await;
    let through = |scheme: &str| {
        post("/console/sign-in", &fields)
            .but("host", "line.example.org")
            .but("origin", "https://line.example.org")
            .with("x-forwarded-for", "198.51.100.7")
            .with("x-forwarded-proto", scheme)
            .from("10.0.0.1:1000")
    };
    assert_eq!(tls.ask(through("http")).await.status, StatusCode::FORBIDDEN);
    let answer = tls.ask(through("https")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-console=") && cookie.contains("SameSite=Strict"));
    assert!(cookie.contains("Secure") && cookie.contains("HttpOnly"));
}

#[tokio::test]
async fn a_case_moves_only_as_the_table_allows_and_shows_what_is_late() {
    let rig = rig().await;
    rig.staff("mai").await;
    rig.report().await;
    let cookie = rig.sign_in("mai").await;
    let case = first_case(&rig, &cookie).await;
    let shows = async |path: &str, cookie: &str, what: &str| {
        rig.ask(get(path).holding(cookie)).await.body.contains(what)
    };
    // The next date stands in the list; nothing is late yet.
    assert!(shows("/console", &cookie, "A person answers").await);
    assert!(!shows("/console", &cookie, ">late<").await);
    for (query, found) in [
        ("cluster=compensation", true),
        ("cluster=osh", false),
        ("late=1", false),
        ("since=2000-01-01&until=2100-01-01", true),
        ("until=2000-01-01", false),
        ("since=nonsense", true),
        ("who=12345", false),
        ("state=received", true),
        ("state=closed-verified", false),
    ] {
        let link = format!("href=\"{case}\"");
        assert_eq!(shows(&format!("/console?{query}"), &cookie, &link).await, found, "{query}");
    }
    let act = async |path: &str, field: &str, value: &str| {
        let (token, version) = form(&rig, &case, &cookie).await;
        let fields = [("form", &*token), ("version", &*version), (field, value)];
        rig.ask(post(&format!("{case}/{path}"), &fields).holding(&cookie)).await.status
    };
    // Answered, it waits to be sorted, for which something must be made sure of first.
    assert_eq!(act("state", "state", "acknowledged").await, StatusCode::SEE_OTHER);
    assert!(shows("/console", &cookie, "Sort it").await);
    assert_eq!(act("state", "state", "triage").await, StatusCode::CONFLICT);
    assert!(shows(&case, &cookie, "First: No conflict of interest").await);
    assert_eq!(act("deed", "deed", "case.note.conflict-checked").await, StatusCode::SEE_OTHER);
    assert_eq!(act("state", "state", "triage").await, StatusCode::SEE_OTHER);
    // What is not theirs, and what there is not.
    for state in ["closed-verified", "remedy-claimed", "withdrawn", "erased"] {
        assert_eq!(act("state", "state", state).await, StatusCode::CONFLICT, "{state}");
    }
    assert_eq!(act("state", "state", "closed").await, StatusCode::NOT_FOUND);
    assert_eq!(act("deed", "deed", "case.vote").await, StatusCode::NOT_FOUND);
    assert_eq!(act("deed", "deed", "case.note.evidence-checked").await, StatusCode::CONFLICT);
    // Ten days later it is late, in the list, on the page and for the filter.
    rig.clock.advance(SignedDuration::from_hours(240));
    let cookie = rig.sign_in("mai").await;
    for path in ["/console", "/console?late=1", &case] {
        assert!(shows(path, &cookie, ">late<").await, "{path}");
    }
}
