//! The web chat: what it keeps, what it lets in, and who sees what.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use axum::http::StatusCode;
use common::{get, post, rig, rig_that_ends, rig_with};
use jiff::SignedDuration;
use store::{Unit, Write};
use vault::ChatCode;

async fn is_empty(rig: &common::Rig) -> bool {
    rig.store.is_empty().await.unwrap()
}

#[tokio::test]
async fn a_visit_makes_no_row_and_a_word_does() {
    let rig = rig().await;
    let cookie = rig.visit("/chat").await;
    rig.ask(get("/chat?c=c_abcdef").holding(&cookie)).await;
    rig.ask(get("/chat/lines").holding(&cookie)).await;
    assert!(is_empty(&rig).await);
    let answer = rig.say("/chat", &cookie, "1", "how is overtime paid").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(!is_empty(&rig).await);
    let page = rig.ask(get("/chat").holding(&cookie)).await;
    assert!(page.body.contains("how is overtime paid"));
    assert!(page.body.contains("name=\"press\""));
}

#[tokio::test]
async fn the_language_chosen_on_the_page_is_the_talk_s() {
    let rig = rig().await;
    let cookie = rig.visit("/chat?lang=vi").await;
    // No word that tells a language.
    let form = [("once", "1"), ("text", "123")];
    rig.ask(post("/chat/say?lang=vi", &form).holding(&cookie).silent()).await;
    rig.line.drain().await.unwrap();
    let page = rig.ask(get("/chat").holding(&cookie)).await;
    assert!(page.body.contains("<html lang=\"vi\""), "{}", page.body);
    assert!(page.body.contains("Chào bạn"), "{}", page.body);
}

#[tokio::test]
async fn the_same_form_sent_again_is_the_same_message() {
    let rig = rig().await;
    let cookie = rig.visit("/chat").await;
    for _ in 0..3 {
        assert_eq!(rig.say("/chat", &cookie, "1", "one only").await.status, StatusCode::OK);
    }
    let page = rig.ask(get("/chat").holding(&cookie)).await;
    assert_eq!(page.body.matches("one only").count(), 1);
}

#[tokio::test]
async fn only_our_own_pages_may_change_anything() {
    let rig = rig().await;
    let cookie = rig.visit("/chat").await;
    for path in ["/chat/say", "/chat/end", "/chat/code", "/try/worker/shift", "/console/sign-in"] {
        let form = || post(path, &[("text", "words"), ("once", "1")]).holding(&cookie);
        for ask in [
            form().without("origin"),
            form().but("origin", "https://example.org"),
            form().but("origin", "null"),
            form().but("origin", "http://127.0.0.1:8081"),
        ] {
            assert_eq!(rig.ask(ask).await.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
    assert!(is_empty(&rig).await);
}

#[tokio::test]
async fn a_talk_belongs_to_its_cookie() {
    let rig = rig().await;
    let (mine, other) = (rig.visit("/chat").await, rig.visit("/chat").await);
    rig.say("/chat", &mine, "1", "my own words").await;
    rig.say("/chat", &other, "1", "hello").await;
    for cookie in [other.clone(), "talk=t-0000".to_owned(), format!("{mine}; {other}")] {
        let page = rig.ask(get("/chat").holding(&cookie)).await;
        assert!(!page.body.contains("my own words"));
    }
}

#[tokio::test]
async fn a_talk_is_over_after_a_quarter_of_an_hour_or_at_once() {
    let rig = rig().await;
    let cookie = rig.visit("/chat").await;
    rig.say("/chat", &cookie, "1", "my own words").await;
    rig.clock.advance(SignedDuration::from_mins(16));
    let page = rig.ask(get("/chat").holding(&cookie)).await;
    assert!(!page.body.contains("my own words"));
    // The same cookie begins a new talk, even before the old one is swept away.
    assert_eq!(rig.say("/chat", &cookie, "2", "a second talk").await.status, StatusCode::OK);
    let page = rig.ask(get("/chat").holding(&cookie)).await;
    assert!(page.body.contains("a second talk") && !page.body.contains("my own words"));
    let left = rig.ask(post("/chat/end", &[]).holding(&cookie)).await;
    assert_eq!(left.headers["location"], "/away");
    assert!(left.headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));
    let page = rig.ask(get("/chat").holding(&cookie)).await;
    assert!(!page.body.contains("a second talk"));
}

#[tokio::test]
async fn a_code_opens_the_talk_under_a_new_cookie_and_closes_the_old() {
    let rig = rig().await;
    let cookie = rig.visit("/chat").await;
    rig.say("/chat", &cookie, "1", "how is overtime paid").await;
    let token = vault::Token::parse(cookie.split_once('=').unwrap().1).unwrap();
    let account = domain::Account("web".to_owned());
    let talk = rig.line.talk(&account, &token).await.unwrap().unwrap();
    let lookup = rig.keys.lookup.lookup(&format!("web/web/{}", talk.id));
    let (contact, _) = rig.store.contact_by_lookup(&lookup).await.unwrap().unwrap();
    let code = ChatCode::generate(&*rig.entropy);
    let now = rig.line.now().as_millisecond();
    let write = Write::ChatCode {
        lookup: code.quick_lookup(&rig.keys.lookup),
        contact: contact.id,
        expires_at: now + 1_000_000_000,
    };
    rig.store.commit(now, &[Unit { writes: vec![write], ..Unit::default() }]).await.unwrap();
    rig.clock.advance(SignedDuration::from_hours(1));
    let wrong = rig.ask(post("/chat/code", &[("code", "1234-5678-9012-3")])).await;
    assert!(wrong.cookie().is_none());
    let opened = rig.ask(post("/chat/code", &[("code", code.print().as_str())])).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    let new = opened.cookie().unwrap();
    assert_ne!(new, cookie);
    rig.line.drain().await.unwrap();
    let page = rig.ask(get("/chat").holding(&new)).await;
    assert!(page.body.contains("data-seq"));
    let page = rig.ask(get("/chat").holding(&cookie)).await;
    assert!(!page.body.contains("data-seq"));
}

#[tokio::test]
async fn codes_cannot_be_guessed_for_long() {
    let rig = rig().await;
    let mut last = String::new();
    for n in 0..7 {
        let code = format!("1234-5678-901{n}-3");
        last = rig.ask(post("/chat/code?lang=en", &[("code", &code)])).await.body;
    }
    assert!(last.contains("Too many tries"));
}

#[tokio::test]
async fn what_was_written_is_kept_when_the_database_is_away() {
    let (rig, mut end) = rig_that_ends().await;
    let cookie = rig.visit("/chat").await;
    end.now().await;
    let fields = [("once", "1"), ("text", "words <to> keep")];
    let page = rig.ask(post("/chat/say?lang=en", &fields).holding(&cookie)).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.body.contains("words &lt;to&gt; keep"));
    assert!(page.body.contains("nothing was sent"));
}

#[tokio::test]
async fn a_file_that_is_too_large_is_refused_politely() {
    let rig = rig().await;
    let cookie = rig.visit("/chat").await;
    let mut ask = post("/chat/say", &[]).holding(&cookie).silent();
    ask = ask.but("content-type", "multipart/form-data; boundary=x");
    let mut body = b"--x\r\nContent-Disposition: form-data; name=\"file\"; \
        filename=\"a\"\r\nContent-Type: image/png\r\n\r\n"
        .to_vec();
    body.resize(22 * 1024 * 1024, 0);
    body.extend_from_slice(b"\r\n--x--\r\n");
    ask.body = body.into();
    assert_eq!(rig.ask(ask).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_flood_from_one_source_is_slowed() {
    let rig = rig().await;
    let cookie = rig.visit("/chat").await;
    let mut refused = 0;
    for n in 0..60 {
        let fields = [("once", n.to_string()), ("text", "x".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let ask = post("/chat/say", &fields).holding(&cookie).silent();
        refused += usize::from(rig.ask(ask).await.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert!(refused >= 15, "{refused}");
}

#[tokio::test]
async fn the_simulator_can_be_off() {
    let rig = rig_with(|settings| settings.try_on = false).await;
    for path in ["/try", "/try/worker", "/try/worker/lines", "/try/nobody"] {
        assert_eq!(rig.ask(get(path)).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let rig =
        rig_with(|settings| settings.public_url = "https://line.example.org".to_owned()).await;
    let paths = [
        "/",
        "/chat",
        "/try",
        "/try/worker",
        "/open",
        "/away",
        "/console",
        "/chat/code",
        "/nothing",
        "/card/c_000000",
        "/healthz",
        "/hooks/x",
    ];
    for path in paths {
        let answer = rig.ask(get(path)).await;
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'"), "{path}");
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{path}");
        assert!(answer.headers.contains_key("strict-transport-security"), "{path}");
        assert!(!answer.body.contains("style=") && !answer.body.contains("<script>"), "{path}");
        for cookie in answer.headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.starts_with("__Host-") && cookie.contains("HttpOnly"), "{path}");
            assert!(cookie.contains("Secure") && !cookie.contains("Expires"), "{path}");
        }
    }
}

#[tokio::test]
async fn cards_are_there_for_everybody_in_every_language() {
    let rig = rig().await;
    let link = vault::link_id(&rig.keys.link, "card/VN/overtime-pay");
    for (lang, words) in [("en", "150%"), ("vi", "150%")] {
        let page = rig.ask(get(&format!("/card/{link}?lang={lang}"))).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(words) && page.body.contains(&format!("lang=\"{lang}\"")));
    }
    assert_eq!(rig.ask(get("/card/c_nothing")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn figures_are_for_this_machine_or_the_token() {
    let rig = rig_with(|settings| settings.metrics_token = "figures".to_owned()).await;
    let far = "203.0.113.9:1000";
    assert_eq!(rig.ask(get("/metrics")).await.status, StatusCode::OK);
    for path in ["/metrics", "/readyz"] {
        assert_eq!(rig.ask(get(path).from(far)).await.status, StatusCode::NOT_FOUND);
        let ask = get(path).from(far).with("authorization", "Bearer wrong");
        assert_eq!(rig.ask(ask).await.status, StatusCode::NOT_FOUND);
        let ask = get(path).from(far).with("authorization", "Bearer figures");
        assert_eq!(rig.ask(ask).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn without_a_database_the_line_is_not_ready_but_alive() {
    let (rig, mut end) = rig_that_ends().await;
    assert_eq!(rig.ask(get("/readyz")).await.status, StatusCode::OK);
    end.now().await;
    assert_eq!(rig.ask(get("/readyz")).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(rig.ask(get("/metrics")).await.body.contains("workline_database_up 0"));
    assert_eq!(rig.ask(get("/healthz")).await.status, StatusCode::OK);
}
