//! A webhook is called with the secret that was set, again and again until it is taken.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use channels::telegram::webhook::{Secret, verify};
use channels::telegram::{Settings, Telegram};
use standin::Standin;

type Taken = Arc<Mutex<Vec<(bool, String)>>>;

/// Refuses each update once before it takes it.
async fn hook(State(taken): State<Taken>, headers: HeaderMap, body: String) -> StatusCode {
    let right = verify(&headers, &Secret::new("right_secret").unwrap()).is_ok();
    let mut taken = taken.lock().unwrap();
    let again = taken.iter().any(|(_, earlier)| *earlier == body);
    taken.push((right, body));
    if again { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

#[tokio::test]
async fn updates_are_brought_with_the_secret_until_they_are_taken() {
    let taken = Taken::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hooks/telegram", listener.local_addr().unwrap());
    let router = Router::new().route("/hooks/telegram", post(hook)).with_state(taken.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });

    let standin = Standin::start().await.unwrap();
    let telegram = Telegram::new(&Settings {
        token: standin.token.clone(),
        api_url: Some(standin.url.parse().unwrap()),
        proxy: None,
        rate: Some(0),
    })
    .unwrap();
    let secret = Secret::new("right_secret").unwrap();
    telegram.set_webhook(&url.parse().unwrap(), &secret).await.unwrap();
    standin.user_says(1, "một");
    standin.user_says(2, "hai");
    assert!(standin.until(Duration::from_secs(10), |standin| standin.waiting() == 0).await);
    let taken = taken.lock().unwrap();
    assert!(taken.iter().all(|(right, _)| *right));
    let words: Vec<bool> = taken.iter().map(|(_, body)| body.contains("một")).collect();
    assert_eq!(words, [true, true, false, false]);
}
