//! Whatever string comes as a text or a name, no request is refused, nothing but what we
//! marked is formatted, and no word is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use channels::telegram::render;
use channels::telegram::text::{self, Part};
use domain::message::{Button, ButtonAction, Document, Outbound};
use serde_json::{Value, json};
use standin::params::Params;
use standin::validate;

/// Pieces that have broken other bots, and letters of every script that we serve.
const PIECES: &[&str] = &[
    "<a href=\"tg://user?id=1\">",
    "</b>",
    "&lt;",
    "&",
    "\"",
    "*",
    "_",
    "__",
    "`",
    "```",
    "[x](y)",
    "~",
    "|",
    "\\",
    "tg://user?id=1",
    "@name",
    "/start",
    "#tag",
    "http://a.b/?c=d",
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    " ",
    "    ",
    "\u{a0}",
    "\u{200b}",
    "\u{200d}",
    "\u{200f}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{feff}",
    "\u{fffc}",
    "\u{fffd}",
    "\u{2028}",
    "\u{301}",
    "\u{333}",
    "\u{30a}",
    "\u{fe0f}",
    "🙂",
    "👨‍👩‍👧‍👦",
    "🇻🇳",
    "👍🏽",
    "lương",
    "l\u{1b0}\u{301}",
    "ខ្មែរ",
    "កម្មករ",
    "ค่าแรง",
    "น้ำ",
    "လုပ်ခ",
    "工资",
    "賠償",
    "নিরাপদ",
    "שלום",
    "أجر",
    "𠮷",
    "\u{10ffff}",
    "\u{e0001}",
    "\u{2800}",
    "\u{3164}",
    "a",
    "B",
    "7",
    ".",
    "…",
    "{name}",
    "{{",
    "%s",
    "\u{ad}",
];

/// A small generator with a seed, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }

    fn string(&mut self) -> String {
        let pieces = match self.roll(50) {
            0 => 0,
            1 => 1500 + self.roll(6000),
            2..=9 => self.roll(600),
            _ => self.roll(12),
        };
        let one_kind = self.roll(8) == 0;
        let kind = self.roll(PIECES.len());
        let mut out = String::new();
        for _ in 0..pieces {
            if one_kind {
                out.push_str(PIECES[kind]);
            } else if self.roll(4) == 0 {
                out.extend(char::from_u32(self.roll(0x11_0000) as u32));
            } else {
                let piece = self.roll(PIECES.len());
                out.push_str(PIECES[piece]);
            }
        }
        out
    }

    fn spans(&mut self, length: usize) -> Vec<(usize, usize)> {
        let mut span = || (self.roll(length + 3), self.roll(length + 3));
        (0..3).map(|_| span()).collect()
    }
}

fn entities(part: &Part) -> Vec<Value> {
    let entity = |(offset, length): &(usize, usize)| json!({"type": "bold", "offset": offset, "length": length});
    part.bold.iter().map(entity).collect()
}

fn accepted(method: &str, mut params: Value, keyboard: Option<&Value>) {
    params["chat_id"] = 1.into();
    if let Some(keyboard) = keyboard {
        params["reply_markup"] = keyboard.clone();
    }
    if let Err(refusal) = validate::check(method, &Params::of(params.clone())) {
        panic!("{}: {params}", refusal.description);
    }
}

/// What a reader can see of a text.
fn visible(text: &str) -> String {
    text.chars().filter(|c| text::has_something(&c.to_string())).collect()
}

/// The words of a part that its spans name.
fn bold_words(part: &Part) -> String {
    let units: Vec<u16> = part.text.encode_utf16().collect();
    let span = |(at, length): &(usize, usize)| {
        String::from_utf16(&units[*at..at + length]).expect("whole characters")
    };
    part.bold.iter().map(span).collect()
}

/// The characters of a bubble whose first byte lies in one of its spans.
fn marked(bubble: &Outbound) -> String {
    let inside = |at: usize| bubble.bold.iter().any(|(from, to)| *from <= at && at < *to);
    bubble.text.char_indices().filter(|(at, _)| inside(*at)).map(|(_, c)| c).collect()
}

#[test]
fn no_string_is_refused_and_no_word_lost() {
    let deep = std::env::var("WORKLINE_DEEP").is_ok_and(|deep| deep == "1");
    let count = if deep { 100_000 } else { 5_000 };
    let seed = 0x5eed_1234_5678_9abc;
    let mut dice = Dice(seed);
    for round in 0..count {
        let (words, name) = (dice.string(), dice.string());
        let press = ButtonAction::Press { visit: u32::MAX, option: u16::MAX };
        let open = ButtonAction::Open { url: format!("https://example.org/{round}") };
        let odd = ButtonAction::Open { url: dice.string() };
        let bubble = Outbound {
            bold: dice.spans(words.len()),
            text: words.clone(),
            buttons: vec![
                Button { label: name.clone(), action: press },
                Button { label: name.clone(), action: open },
                Button { label: dice.string(), action: odd },
            ],
            ..Outbound::default()
        };
        let rendered = render::bubble(&bubble);
        let keyboard = serde_json::to_value(rendered.keyboard.as_ref().unwrap()).unwrap();
        let (mut seen, mut bold) = (String::new(), String::new());
        for part in &rendered.parts {
            seen.push_str(&part.text);
            bold.push_str(&bold_words(part));
            let params = json!({
                "text": part.text, "entities": entities(part),
                "link_preview_options": {"is_disabled": true},
            });
            accepted("sendMessage", params, Some(&keyboard));
        }
        assert!(visible(&seen).starts_with(&visible(&words)), "round {round}: words were lost");
        assert_eq!(
            visible(&bold),
            visible(&marked(&bubble)),
            "round {round}: other words are bold"
        );

        let document =
            Document { name: "a.html".into(), mime: "text/html".into(), file: "1".into() };
        let with_file = Outbound { document: Some(document), ..bubble.clone() };
        let rendered = render::bubble(&with_file);
        if let Some(caption) = &rendered.caption {
            assert!(rendered.parts.is_empty());
            let entities = entities(caption);
            let params =
                json!({"caption": caption.text, "caption_entities": entities, "document": "x"});
            accepted("sendDocument", params, Some(&keyboard));
        }

        let (single, keyboard) = render::single(&bubble);
        let keyboard = keyboard.map(|keyboard| serde_json::to_value(keyboard).unwrap());
        let params = json!({"text": single.text, "entities": entities(&single), "message_id": 1});
        accepted("editMessageText", params, keyboard.as_ref());
    }
    println!("{count} strings, seed {seed:#x}");
}

#[test]
fn only_what_we_marked_is_bold() {
    let name = "<b>Hoa</b> *x* `y` [z](tg://user?id=1)";
    let bubble = Outbound {
        text: format!("Chào {name}. Mã: 123"),
        bold: vec![(0, "Chào".len())],
        ..Outbound::default()
    };
    let rendered = render::bubble(&bubble);
    assert_eq!(rendered.parts[0].text, bubble.text);
    assert_eq!(rendered.parts[0].bold, [(0, 4)]);
}

#[test]
fn a_link_that_cannot_be_a_button_becomes_a_line() {
    let open = |url: &str| Button {
        label: "Trang".into(),
        action: ButtonAction::Open { url: url.into() },
    };
    let bubble = Outbound {
        text: "Xem".into(),
        buttons: vec![open("http://localhost:8080/chat"), open("https://example.org/")],
        ..Outbound::default()
    };
    let rendered = render::bubble(&bubble);
    assert_eq!(rendered.parts[0].text, "Xem\nTrang: http://localhost:8080/chat");
    assert_eq!(rendered.keyboard.unwrap().inline_keyboard.len(), 1);
}
