//! Power cuts: the real binary aborts at a labelled step while several people write, is
//! started again, and everything that was accepted has had exactly one effect.

use std::os::unix::process::ExitStatusExt as _;
use std::time::{Duration, Instant};

use it::database::{Database, Kind};
use it::inside::{Inside, key};
use it::kept;
use it::program::{Program, Running};
use it::{Dice, is_deep};
use standin::Standin;
use vault::MasterKey;
use worker::failpoint::STEPS;

use crate::on_both;

on_both!(
    accepted,
    taken,
    stepped,
    committed,
    sending,
    sent,
    marked,
    killed_again_and_again,
    killed
);

/// People in the middle of telling a story.
const PEOPLE: std::ops::Range<i64> = 101..107;
/// Messages of each at most; more than a story holds would prove nothing.
const MOST: usize = 40;
/// The signal of `abort`.
const ABORT: i32 = 6;
const SECOND: Duration = Duration::from_secs(1);

/// A database in which everybody is in the middle of a story.
struct Template {
    database: Database,
    key: MasterKey,
}

/// Scenes that begin from one template. Five minutes after it was made the line calms its
/// last bubbles, in chats that a stand-in of today does not know.
const FRESH: u64 = 10;

async fn template(kind: Kind) -> Template {
    let database = Database::fresh(kind).await;
    let key = key(7);
    let inside = Inside::with(&database.url, &key, it::catalog(), jiff::Timestamp::now()).await;
    let inside = inside.with_caseworker().await;
    for person in PEOPLE {
        inside.to_the_story(person).await;
    }
    inside.close().await;
    Template { database, key }
}

/// One line, its people, and how much each has said.
struct Scene<'a> {
    template: &'a Template,
    database: Database,
    standin: Standin,
    program: Program,
    said: Vec<usize>,
    strangers: i64,
    kills: usize,
}

impl<'a> Scene<'a> {
    async fn begin(template: &'a Template) -> Self {
        let database = template.database.copy().await;
        let standin = Standin::start().await.unwrap();
        // The stand-in knows only people who wrote to it: a chat must be there to be answered.
        let program = Program::on(&database.url)
            .with_key(&template.key.print())
            .with_telegram(&standin)
            .with_organisation();
        let said = vec![0; PEOPLE.count()];
        Self { template, database, standin, program, said, strangers: 0, kills: 0 }
    }

    /// Everybody says something more, and sometimes somebody new writes.
    fn wave(&mut self, dice: &mut Dice) {
        let mut order: Vec<usize> = (0..self.said.len()).collect();
        dice.shuffle(&mut order);
        for at in order {
            if self.said[at] < MOST {
                let person = PEOPLE.start + at as i64;
                self.standin.user_says(person, &kept::piece(person, self.said[at]));
                self.said[at] += 1;
            }
        }
        if self.strangers < 5 {
            self.strangers += 1;
            self.standin.user_says(500 + self.strangers, "hello");
        }
    }

    /// Waves until the process is gone.
    async fn until_gone(&mut self, running: &mut Running, dice: &mut Dice) {
        let end = Instant::now() + 60 * SECOND;
        loop {
            self.wave(dice);
            let pause = Duration::from_millis(20 + dice.below(40) as u64);
            if let Some(status) = running.end_within(pause).await {
                assert_eq!(status.signal(), Some(ABORT), "{}", running.logs());
                break;
            }
            assert!(Instant::now() < end, "it never came to that step: {}", running.logs());
        }
        self.kills += 1;
        self.database.leases_run_out();
    }

    /// Starts again, waits until all is answered, and looks.
    async fn settle(self, what: &str) {
        let mut running = self.program.ready().await;
        let answered = |standin: &Standin| {
            let all = self
                .said
                .iter()
                .enumerate()
                .all(|(at, said)| standin.sent(PEOPLE.start + at as i64).len() >= *said);
            let met = (1..=self.strangers).all(|n| !standin.sent(500 + n).is_empty());
            all && met && standin.waiting() == 0
        };
        let quiet = self.standin.until(40 * SECOND, answered).await;
        if quiet {
            // A repeated reply would come now.
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        running.kill();
        let store = self.database.open().await;
        let keys = self.template.key.keys();
        for (at, said) in self.said.iter().enumerate() {
            let person = PEOPLE.start + at as i64;
            let story = kept::story(&store, &keys, person).await;
            assert_eq!(
                story,
                kept::pieces(person, *said),
                "{what}: one effect for each message, in order\n{}",
                self.program.all_logs()
            );
            let replies = self.standin.sent(person).len();
            assert!(
                (*said..=*said + self.kills).contains(&replies),
                "{what}: {said} messages of {person}, {replies} replies, {} kills",
                self.kills
            );
        }
        for stranger in 501..=500 + self.strangers {
            assert!(kept::is_known(&store, &keys, stranger).await, "{what}: {stranger} is lost");
        }
        assert!(quiet, "{what}: not everybody was answered\n{}", self.program.all_logs());
        assert!(store.dead_letters(10).await.unwrap().is_empty(), "{what}: given up");
        assert_eq!(store.waiting().await.unwrap(), 0, "{what}: something still waits");
        assert!(self.standin.requests().iter().all(|request| request.code != 400), "{what}: 400");
    }
}

async fn at_step(kind: Kind, step: &str) {
    assert!(STEPS.contains(&step));
    let mut made = template(kind).await;
    let seeds = if is_deep() { 50 } else { 5 };
    let began = Instant::now();
    for seed in 1..=seeds {
        if seed % FRESH == 0 {
            made = template(kind).await;
        }
        let mut dice = Dice::new(seed);
        let mut scene = Scene::begin(&made).await;
        // Some wait already when it starts.
        for _ in 0..dice.below(3) {
            scene.wave(&mut dice);
        }
        let setting = format!("{step}:{}", 1 + dice.below(4));
        let mut running = scene.program.start_with(&[("WORKLINE_CRASH", &setting)]).await;
        scene.until_gone(&mut running, &mut dice).await;
        scene.settle(&format!("{setting}, seed {seed}")).await;
    }
    println!("{kind:?} {step}: {seeds} kills, {:?} each", began.elapsed() / seeds as u32);
}

async fn accepted(kind: Kind) {
    at_step(kind, "accepted").await;
}
async fn taken(kind: Kind) {
    at_step(kind, "taken").await;
}
async fn stepped(kind: Kind) {
    at_step(kind, "stepped").await;
}
async fn committed(kind: Kind) {
    at_step(kind, "committed").await;
}
async fn sending(kind: Kind) {
    at_step(kind, "sending").await;
}
async fn sent(kind: Kind) {
    at_step(kind, "sent").await;
}
async fn marked(kind: Kind) {
    at_step(kind, "marked").await;
}

/// Four power cuts in a row, each before anything was answered: nobody's words are given up
/// because somebody else's may have been at fault.
async fn killed_again_and_again(kind: Kind) {
    let template = template(kind).await;
    let mut dice = Dice::new(3);
    let mut scene = Scene::begin(&template).await;
    scene.wave(&mut dice);
    for _ in 0..4 {
        let mut running = scene.program.start_with(&[("WORKLINE_CRASH", "taken:1")]).await;
        scene.until_gone(&mut running, &mut dice).await;
    }
    scene.settle("four times").await;
}

/// Killed from outside at no step in particular.
async fn killed(kind: Kind) {
    let mut made = template(kind).await;
    for seed in 1..=(if is_deep() { 50 } else { 5 }) {
        if seed % FRESH == 0 {
            made = template(kind).await;
        }
        let mut dice = Dice::new(seed);
        let mut scene = Scene::begin(&made).await;
        let mut running = scene.program.ready().await;
        for _ in 0..=dice.below(4) {
            scene.wave(&mut dice);
            tokio::time::sleep(Duration::from_millis(dice.below(30) as u64)).await;
        }
        running.kill();
        scene.kills += 1;
        scene.database.leases_run_out();
        scene.settle(&format!("killed, seed {seed}")).await;
    }
}
