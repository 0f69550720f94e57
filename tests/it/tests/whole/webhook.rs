//! Who may hand in updates, and what becomes of those that cannot be read.

use channels::telegram::webhook::HEADER;
use it::database::{Database, Kind};
use it::inside::{ACCOUNT, key};
use it::program::Program;
use it::update;
use reqwest::StatusCode;
use standin::Standin;

const SECRET: &str = "Right_secret-1";
/// Words that must never be seen again when they came without the secret.
const WORDS: &str = "zebra crossing umbrella";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_telegram_comes_in() {
    let database = Database::fresh(Kind::Sqlite).await;
    let standin = Standin::start().await.unwrap();
    let key = key(1);
    let program = Program::on(&database.url)
        .with_key(&key.print())
        .with_webhook(&standin, SECRET)
        .set("WORKLINE_LOG", "trace");
    let mut running = program.ready().await;
    let hook = format!("{}/hooks/{ACCOUNT}", running.url);
    let store = database.open().await;
    let client = it::client();
    let body = update::text(900_000_001, 4242, WORDS).to_string();

    let long = "a".repeat(257);
    let refused: [&[&str]; 8] = [
        &[],
        &[""],
        &["wrong"],
        &["Right_secret-"],
        &["Right_secret-11"],
        &[&long],
        &[SECRET, SECRET],
        &[SECRET, "wrong"],
    ];
    for secrets in refused {
        let mut request = client.post(&hook).body(body.clone());
        for secret in secrets {
            request = request.header(HEADER, *secret);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "{secrets:?}");
        assert!(answer.text().await.unwrap().is_empty(), "nothing is given away");
    }
    // The right secret on another path, and another way of asking.
    let right = |request: reqwest::RequestBuilder| request.header(HEADER, SECRET);
    let other = format!("{}/hooks/telegram:1", running.url);
    let answer = right(client.post(&other).body(body.clone())).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    for method in [reqwest::Method::GET, reqwest::Method::PUT, reqwest::Method::DELETE] {
        let answer = right(client.request(method.clone(), &hook)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    assert_eq!(store.waiting().await.unwrap(), 0);
    assert_eq!(store.unparsed().await.unwrap(), 0);
    assert!(store.is_empty().await.unwrap(), "no row was made");

    // Too large, with the secret and whether or not the length is told.
    let large = format!("{{\"update_id\": 1, \"message\": \"{}\"}}", "x".repeat(1 << 20));
    let answer = right(client.post(&hook).body(large.clone())).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(store.is_empty().await.unwrap(), "no row was made");

    // What cannot be read is taken, kept sealed and counted.
    let unreadable = [
        format!("{{\"update_id\": 900000002, \"message\": \"{WORDS}\"}}"),
        WORDS.to_owned(),
        String::new(),
        format!("{{\"update_id\": 900000003, \"message\": {{\"text\": \"{WORDS}\"}}}}"),
    ];
    let count = unreadable.len() as i64;
    for body in unreadable {
        let answer = right(client.post(&hook).body(body)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
    }
    assert_eq!(store.unparsed().await.unwrap(), count);
    let metrics = client.get(format!("{}/metrics", running.url)).send().await.unwrap();
    let metrics = metrics.text().await.unwrap();
    assert!(metrics.contains(&format!("workline_unparsed_total {count}")), "{metrics}");

    // And a real one is answered.
    let answer = right(client.post(&hook).body(body)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(
        it::kept::is_known(&store, &key.keys(), 4242).await || {
            tokio::time::sleep(std::time::Duration::from_secs(3)).await;
            it::kept::is_known(&store, &key.keys(), 4242).await
        }
    );
    running.terminate().await;
    let logs = program.all_logs();
    for word in WORDS.split(' ').chain([SECRET, standin.token.as_str()]) {
        assert!(!logs.contains(word), "`{word}` is in the logs");
        assert!(!metrics.contains(word), "`{word}` is in the metrics");
    }
    let loot = database.loot();
    for word in WORDS.split(' ') {
        assert!(!String::from_utf8_lossy(&loot).contains(word), "`{word}` is in the database");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn webhook_mode_without_a_secret_refuses_to_start() {
    let database = Database::fresh(Kind::Sqlite).await;
    let standin = Standin::start().await.unwrap();
    for secret in ["", "with space", &"a".repeat(257)] {
        let program = Program::on(&database.url).with_webhook(&standin, secret);
        let mut running = program.start().await;
        let status = running.ended().expect("it refuses");
        assert!(!status.success());
        assert!(running.logs().contains("secret"), "{}", running.logs());
    }
}
