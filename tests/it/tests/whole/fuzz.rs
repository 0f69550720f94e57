//! Anybody may write anything: no send is refused for it, and no entity is there that we did
//! not make.

use std::collections::BTreeMap;

use domain::{Act, Body, ButtonAction, Lang, Outbound};
use it::database::{Database, Kind};
use it::inside::{Inside, key};
use it::{Dice, is_deep};
use serde_json::json;
use standin::params::Params;
use standin::validate;

const PEOPLE: std::ops::Range<i64> = 1000..1064;

/// Pieces that have upset somebody's bot before.
const PIECES: &[&str] = &[
    "<b>",
    "</b>",
    "<a href=\"tg://user?id=1\">",
    "&amp;",
    "&",
    "*",
    "_",
    "`",
    "```",
    "[x](http://a.b)",
    "\\",
    "{ $count }",
    "{0}",
    "-term",
    "\u{202e}",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{2068}",
    "👩‍👩‍👧‍👦",
    "🇻🇳",
    "e\u{301}",
    "\u{301}",
    "អ្នក",
    "ကျွန်ုပ်",
    "ไม่",
    "工资",
    "đ",
    "Ư",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u{1b}[31m",
    "' OR 1=1 --",
    "\"; DROP TABLE contact; --",
    "@everyone",
    "/start",
    "/",
    "#tag",
    "+84 90 123 45 67",
    "4111 1111 1111 1111",
    "https://example.org/?a=1&b=2",
    "\u{fffd}",
    "\u{10ffff}",
    "𝕏",
    "٣٤٥",
    "១២៣",
    " ",
    "…",
    "STOP?",
    "%00",
    "${jndi:ldap://x}",
    "\u{1f3fb}",
    "\u{e0041}",
    "\u{3164}",
    "overtime",
    "sếp",
    "3",
    "yes",
    "report",
];

fn anything(dice: &mut Dice) -> String {
    let mut text = String::new();
    let most = if dice.below(40) == 0 { 4000 } else { 12 };
    for _ in 0..=dice.below(most) {
        match dice.below(4) {
            0 => text.push(char::from(dice.below(128) as u8)),
            1 => {
                let any = u32::try_from(dice.below(0x11_0000)).unwrap_or(0);
                text.push(char::from_u32(any).unwrap_or('\u{fffd}'));
            }
            _ => text.push_str(PIECES[dice.below(PIECES.len())]),
        }
    }
    text
}

/// What is sent of a bubble, checked as strictly as Telegram does.
fn is_accepted(bubble: &Outbound) -> usize {
    let rendered = channels::telegram::render::bubble(bubble);
    let bold = bubble.bold.len();
    let count = rendered.parts.len();
    for part in rendered.parts {
        let entities: Vec<_> = part
            .bold
            .iter()
            .map(|(offset, length)| json!({"type": "bold", "offset": offset, "length": length}))
            .collect();
        // A long span is cut where a bubble is cut; none comes out of nothing.
        assert!(entities.is_empty() || bold > 0, "an entity that we did not make");
        let mut request = json!({"chat_id": 1, "text": part.text, "entities": entities});
        if let Some(keyboard) = &rendered.keyboard {
            request["reply_markup"] = serde_json::to_value(keyboard).unwrap();
        }
        let params = Params::of(request.clone());
        if let Err(refusal) = validate::check("sendMessage", &params) {
            panic!("{}: {request}", refusal.description);
        }
    }
    count
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_send_is_refused_whatever_people_write() {
    let messages = if is_deep() { 100_000 } else { 4_000 };
    let database = Database::fresh(Kind::Sqlite).await;
    let inside = Inside::on(&database.url, &key(8)).await.with_caseworker().await;
    let mut dice = Dice::new(21);
    for person in PEOPLE {
        inside.introduce(person, if person % 2 == 0 { Lang::En } else { Lang::Vi }).await;
    }
    let mut buttons: BTreeMap<i64, Vec<ButtonAction>> = BTreeMap::new();
    let starts = ["/report", "/workshop", "/cards", "/status", "/settings", "/help", "hello"];
    let (mut said, mut sent, mut parts) = (0, 0, 0);
    while said < messages {
        let mut set = Vec::new();
        for person in PEOPLE {
            let known = buttons.get(&person).filter(|known| !known.is_empty());
            let body = match (known, dice.below(10)) {
                (Some(known), 0..5) => match &known[dice.below(known.len())] {
                    ButtonAction::Press { visit, option } => {
                        Body::Press { visit: *visit, option: *option, callback: None }
                    }
                    ButtonAction::Open { .. } => Body::Text { text: anything(&mut dice) },
                },
                (_, 5) => Body::Text { text: starts[dice.below(starts.len())].to_owned() },
                (_, 6) => Body::Start { payload: Some(anything(&mut dice)) },
                (_, 7) => Body::Edited { text: anything(&mut dice) },
                _ => Body::Text { text: anything(&mut dice) },
            };
            set.push(inside.inbound(person, body));
        }
        said += set.len();
        inside.line.accept(&set).await.unwrap();
        // Nobody is a flood here.
        inside.clock.advance(jiff::SignedDuration::from_secs(70));
        inside.line.drain().await.unwrap();
        for (person, act) in inside.acts() {
            let Act::Send { bubble } = act else { continue };
            sent += 1;
            parts += is_accepted(&bubble);
            if !bubble.buttons.is_empty() {
                let actions = bubble.buttons.iter().map(|button| button.action.clone());
                buttons.insert(person, actions.collect());
            }
        }
    }
    let given_up = inside.line.store().dead_letters(10).await.unwrap();
    println!("{said} messages, {sent} bubbles, {parts} sends");
    assert!(sent > said / 2, "most are answered");
    assert!(given_up.is_empty(), "{given_up:?}");
    assert_eq!(inside.line.store().waiting().await.unwrap(), 0);
}
