//! The same update again and again, in any order, over several connections: one effect each.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use channels::telegram::parse;
use channels::telegram::webhook::{HEADER, Secret};
use domain::Account;
use it::database::{Database, Kind};
use it::inside::{ACCOUNT, Inside, key};
use it::{Dice, is_deep, kept, update};
use site::{Hook, Site};

use crate::on_both;

on_both!(every_update_takes_effect_once);

const SECRET: &str = "a-secret-for-tests";
const CONNECTIONS: usize = 8;
const EACH: usize = 20;

async fn every_update_takes_effect_once(kind: Kind) {
    let updates = if is_deep() { 10_000 } else { 2_000 };
    let people = 1000..1000 + (updates / EACH) as i64;
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(9)).await.with_caseworker().await;
    for person in people.clone() {
        inside.to_the_story(person).await;
    }
    inside.acts();
    let (stop, _) = tokio::sync::watch::channel(false);
    let until = || {
        let mut stopped = stop.subscribe();
        async move {
            let _ = stopped.changed().await;
        }
    };
    let (route, sender) = (inside.line.clone(), inside.line.clone());
    let (one, two) = (until(), until());
    let route = tokio::spawn(async move { route.run_route(one).await });
    let sender = tokio::spawn(async move { sender.run_sender(two).await });
    let url = serve(&inside).await;

    let mut id = 900_000_000;
    let mut deliveries = Vec::new();
    let mut dice = Dice::new(11);
    for number in 0..EACH {
        for person in people.clone() {
            id += 1;
            let body = update::text(id, person, &kept::piece(person, number)).to_string();
            deliveries.extend(std::iter::repeat_n(body, 1 + dice.below(5)));
        }
    }
    dice.shuffle(&mut deliveries);
    let count = deliveries.len();
    let began = Instant::now();
    let deliveries = Arc::new(deliveries);
    let each = (0..CONNECTIONS).map(|connection| {
        let (deliveries, url) = (deliveries.clone(), url.clone());
        tokio::spawn(async move {
            let client = reqwest::Client::builder().pool_max_idle_per_host(1).build().unwrap();
            for body in deliveries.iter().skip(connection).step_by(CONNECTIONS) {
                let request = client.post(&url).header(HEADER, SECRET).body(body.clone());
                assert_eq!(request.send().await.unwrap().status(), 200);
            }
        })
    });
    for connection in each.collect::<Vec<_>>() {
        connection.await.unwrap();
    }
    println!("{kind:?}: {count} deliveries of {updates} updates in {:?}", began.elapsed());
    let end = Instant::now() + Duration::from_mins(2);
    let enough = |inside: &Inside| inside.bubbles().values().sum::<usize>() >= updates;
    while !enough(&inside) && Instant::now() < end {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // Time for one too many.
    tokio::time::sleep(Duration::from_millis(600)).await;
    let _ = stop.send(true);
    route.await.unwrap();
    sender.await.unwrap();

    let mut effects = 0;
    let replies = inside.bubbles();
    for person in people {
        let mut story = kept::story(inside.line.store(), &inside.keys, person).await;
        effects += story.len();
        let mut expected = kept::pieces(person, EACH);
        // Shuffled on the way: in any order, but each once.
        story.sort();
        expected.sort();
        assert_eq!(story, expected);
        assert_eq!(replies.get(&person).copied(), Some(EACH), "replies to {person}");
    }
    assert_eq!(effects, updates);
    assert_eq!(inside.line.store().waiting().await.unwrap(), 0);
}

/// The site of a line on any free port; the address of its webhook.
async fn serve(inside: &Inside) -> String {
    let settings = site::Settings {
        first: None,
        public_url: String::new(),
        try_on: false,
        telegram_name: None,
        proxies: Vec::new(),
        metrics_token: String::new(),
        country: None,
        telegram: Some(Hook {
            account: Account(ACCOUNT.to_owned()),
            secret: Secret::new(SECRET).unwrap(),
            parse,
            inline: Arc::new(|_| {}),
        }),
        gateways: Vec::new(),
    };
    let entropy = Arc::new(app::outside::SystemEntropy);
    let router = site::router(Site::new(inside.line.clone(), settings, entropy));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hooks/{ACCOUNT}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        axum::serve(listener, service).await.unwrap();
    });
    url
}
