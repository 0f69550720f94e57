//! Whatever a person writes or presses, whatever a verb answers: no panic, no silence, no
//! id or unfilled variable on the screen, and a session that survives being stored.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use content::{Catalog, Reader, Source};
use domain::{Attachment, ChannelKind, Country, Entropy, FileKind, Lang, SeededEntropy};
use engine::value::{Value, Vars};
use engine::{Answer, Effect, Input, Query, Session, Shelf, Text, View, step, verbs};
use jiff::{SignedDuration, Timestamp, civil::date};

struct Dice(SeededEntropy);

impl Dice {
    fn below(&self, limit: usize) -> usize {
        usize::try_from(self.0.id()).unwrap() % limit
    }

    fn pick<'a, T>(&self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

const SAID: [&str; 40] = [
    "tăng ca tính tiền sao",
    "sep ko tra luong 2 thang nay",
    "boss no pay overtime",
    "có",
    "không",
    "xong",
    "bỏ qua",
    "1",
    "2",
    "៣",
    "stop",
    "TC",
    "DỪNG",
    "start",
    "help",
    "menu",
    "back",
    "hide",
    "thoát",
    "English",
    "tiếng việt",
    "/report",
    "/status 12345 67890 12345 67890 1",
    "/start c_abcdef",
    "/workshop",
    "cháy rồi cứu với",
    "they locked the door and I can't get out",
    "giữ hộ chiếu của tôi",
    "48217 73019 56204 86153 4",
    "123456789",
    "16/03",
    "350k",
    "bảo vệ",
    "hello",
    "🙂🙂",
    "{ $x } **bold** <b>html</b>",
    "\u{202e}evil\u{200b}",
    "",
    "   ",
    "tôi muốn xem an toàn xưởng",
];

/// An answer that a verb might give: any of its outcomes, values of likely kinds.
fn told(query: &Query, dice: &Dice) -> Answer {
    let verb = verbs::find(&query.verb).unwrap_or_else(|| panic!("no verb {}", query.verb));
    let mut answer = Answer::of(dice.pick::<&str>(verb.outcomes));
    for name in verb.tells {
        let item = Value::from(Vars::from([
            ("id".to_owned(), Value::from("fir-01")),
            ("label".to_owned(), Value::Words(Text::plain("Door"))),
            ("file".to_owned(), Value::from("7")),
            ("name".to_owned(), Value::from("x.html")),
        ]));
        let value = match *name {
            "candidates" | "cards" | "cases" | "tasks" => Value::List(vec![item]),
            "calendar" | "document" => item,
            "story" | "plan" | "picked" | "matters" | "topics" => {
                Value::List(vec![Value::from("one")])
            }
            "count" | "number" | "total" | "left" | "unread" | "more" | "size" | "days"
            | "trial" | "new-area" => Value::Number(i64::try_from(dice.below(4)).unwrap()),
            "due" | "review" | "opened" | "answer-by" | "feedback-by" => {
                Value::Date(date(2026, 12, 10))
            }
            _ => Value::from("word"),
        };
        answer.values.insert((*name).to_owned(), value);
    }
    answer
}

fn view(dice: &Dice, first: bool) -> View {
    View {
        lang: *dice.pick(&[None, Some(Lang::En), Some(Lang::Vi)]),
        country: *dice.pick(&[None, Some(Country::Vn), Some(Country::Other)]),
        stopped: false,
        address: None,
        proved: true,
        pin: dice.below(4) == 0,
        channel: *dice.pick(&[ChannelKind::Telegram, ChannelKind::Sms, ChannelKind::Web]),
        simulated: dice.below(2) == 0,
        trial: dice.below(2) == 0,
        organisation: Some("Org".to_owned()),
        facilitator: false,
        first,
        cases: Vec::new(),
        cycles: Vec::new(),
    }
}

fn input(session: &Session, dice: &Dice) -> Input {
    match dice.below(10) {
        0..=4 => Input::Text((*dice.pick(&SAID)).to_owned()),
        5..=7 => Input::Press {
            visit: session.visit.wrapping_sub(u32::from(dice.below(12) == 0)),
            option: u16::try_from(dice.below(5)).unwrap(),
        },
        8 => Input::File {
            file: Attachment { id: "9".to_owned(), kind: FileKind::Photo, album: None },
            caption: String::new(),
        },
        _ => match dice.below(4) {
            0 => Input::Edited("changed".to_owned()),
            1 => Input::Unsupported(domain::Unsupported::Sticker),
            2 => Input::Start { payload: None },
            _ => Input::Timer { flow: "task".to_owned(), about: Some("1/fir-01".to_owned()) },
        },
    }
}

#[test]
fn nothing_that_people_do_breaks_a_conversation() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalog = Catalog::load(&Source::Dir(root)).expect("the repository's own tree loads");
    let shelf = Shelf { current: catalog.library(), pinned: &[] };
    let runs = if std::env::var_os("WORKLINE_DEEP").is_some() { 2_000 } else { 150 };
    for seed in 0..runs {
        let dice = Dice(SeededEntropy::new(seed));
        let mut now = Timestamp::UNIX_EPOCH;
        let mut session = Session::default();
        for turn in 0..40 {
            let view = view(&dice, turn == 0);
            let reader = Reader {
                lang: view.lang.unwrap_or_default(),
                channel: view.channel,
                address: None,
                country: view.country,
                organisation: view.organisation.clone(),
                today: date(2026, 12, 7),
            };
            let mut next = input(&session, &dice);
            // A timer may find nothing left to say; people are always answered.
            let silent = matches!(next, Input::Timer { .. });
            let mut said = 0;
            for asked in 0.. {
                assert!(asked < 60, "seed {seed}: one message asks without end");
                let done = step(shelf, session, &view, next, now);
                for effect in &done.effects {
                    let Effect::Say { bubble } = effect else { continue };
                    for part in catalog.render(bubble, &reader) {
                        said += 1;
                        assert!(!part.text.trim().is_empty(), "seed {seed}: an empty bubble");
                        assert!(!part.text.contains("{ $"), "seed {seed}: {}", part.text);
                        assert!(part.offers.iter().all(|offer| !offer.label.trim().is_empty()));
                    }
                }
                let stored = serde_json::to_string(&done.session).unwrap();
                session = serde_json::from_str(&stored).unwrap();
                assert!(session == done.session, "seed {seed}: the session changed in storage");
                match done.ask {
                    Some(query) => next = Input::Told(told(&query, &dice)),
                    None => break,
                }
            }
            assert!(silent || said > 0, "seed {seed}, turn {turn}: no answer");
            now = now
                .checked_add(SignedDuration::from_mins(i64::try_from(dice.below(90)).unwrap()))
                .unwrap();
        }
    }
}
