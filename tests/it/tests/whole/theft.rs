//! What a thief carries away: of a thousand planted words, names and numbers none is found in
//! the database, and with the key file still no submitted story opens.

use domain::{FileKind, Lang, Outbound};
use it::Dice;
use it::database::{Database, Kind};
use it::inside::{Inside, key, source};
use store::CaseFilter;
use vault::{Aad, Keys, SymKey};

use crate::on_both;

on_both!(nothing_planted_is_found);

/// Words that nobody has ever used: a thousand of them.
struct Planted {
    words: Vec<String>,
    dice: Dice,
}

impl Planted {
    fn word(&mut self) -> String {
        const SOUNDS: &[u8] = b"bdfgklmnprstvz";
        const VOWELS: &[u8] = b"aeiou";
        let mut word = String::from("q");
        for _ in 0..5 {
            word.push(char::from(SOUNDS[self.dice.below(SOUNDS.len())]));
            word.push(char::from(VOWELS[self.dice.below(VOWELS.len())]));
        }
        self.words.push(word.clone());
        word
    }

    fn phone(&mut self) -> String {
        let phone = format!("09{:08}", self.dice.below(100_000_000));
        self.words.push(phone.clone());
        phone
    }

    fn name(&mut self) -> String {
        format!("Nguyễn {} {}", self.word(), self.word())
    }
}

fn last(bubbles: &[Outbound]) -> &Outbound {
    bubbles.last().expect("an answer")
}

/// The digits of the code in a receipt.
fn code(bubbles: &[Outbound]) -> String {
    bubbles
        .iter()
        .flat_map(|bubble| bubble.text.chars())
        .filter(char::is_ascii_digit)
        .take(21)
        .collect()
}

/// A whole report with everything in it.
async fn report(inside: &Inside, planted: &mut Planted, person: i64) {
    planted.words.push(person.to_string());
    inside.to_the_story(person).await;
    let (name, phone) = (planted.name(), planted.phone());
    inside.say(person, &format!("My name is {name}, call {phone}")).await;
    for _ in 0..3 {
        let words: Vec<_> = (0..4).map(|_| planted.word()).collect();
        inside.say(person, &format!("They {} the pay", words.join(" "))).await;
    }
    let photo = planted.word();
    let mut heard = inside.file(person, FileKind::Photo, photo.as_bytes()).await;
    for option in ["done", "kind", "when", "where", "nothing", "send", "wrote", "skip", "set"] {
        heard = match (option, source(&heard)) {
            ("kind", "report-kind") => inside.press(person, &heard, "skip").await,
            ("kind", _) => inside.press(person, &heard, "right").await,
            ("when" | "where", _) => {
                let word = planted.word();
                inside.say(person, &word).await
            }
            _ => inside.press(person, &heard, option).await,
        };
        if option == "send" {
            assert_eq!(source(&heard), "receipt-code", "{}", last(&heard).text);
            let code = code(&heard);
            assert_eq!(code.len(), 21);
            planted.words.push(it::canary_groups(&code));
            planted.words.push(it::canary_groups(&code).replace('-', " "));
            planted.words.push(code);
        }
    }
    let pin = format!("{:08}", planted.dice.below(100_000_000));
    inside.say(person, &pin).await;
    planted.words.push(pin);
}

/// An owner who tells of a workshop; plays whatever is asked.
async fn workshop(inside: &Inside, planted: &mut Planted, person: i64) {
    planted.words.push(person.to_string());
    inside.introduce(person, Lang::En).await;
    let mut heard = inside.say(person, "/workshop").await;
    for turn in 0..50 {
        let options = heard.iter().rev().find(|bubble| !bubble.option_ids.is_empty());
        let options = options.map(|bubble| bubble.option_ids.clone()).unwrap_or_default();
        let has = |id: &str| options.iter().any(|known| known == id);
        heard = match source(&heard) {
            "osh-size" => inside.say(person, "18").await,
            "osh-good" | "osh-more-good" | "osh-who" => {
                let words = format!("{} {}", planted.word(), planted.word());
                inside.say(person, &words).await
            }
            "osh-walk.photo" => {
                let photo = planted.word();
                inside.file(person, FileKind::Photo, photo.as_bytes()).await
            }
            "osh-walk" if turn > 38 && has("more") => inside.press(person, &heard, "more").await,
            "osh-walk" if turn % 3 == 0 => {
                // A remark instead of a button.
                let words = format!("{} {}", planted.word(), planted.name());
                inside.say(person, &words).await
            }
            _ => {
                let wishes =
                    ["priority", "pause", "plan", "along", "yes", "agree", "d14", "low", "done"];
                let wish = wishes.into_iter().find(|wish| has(wish));
                match wish.or(options.first().map(String::as_str)) {
                    Some(option) => {
                        let option = option.to_owned();
                        inside.press(person, &heard, &option).await
                    }
                    None => inside.say(person, &planted.word()).await,
                }
            }
        };
        if heard.is_empty() {
            heard = inside.say(person, "/workshop").await;
        }
    }
}

async fn nothing_planted_is_found(kind: Kind) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(13)).await.with_caseworker().await;
    let mut planted = Planted { words: Vec::new(), dice: Dice::new(17) };
    let mut dice = Dice::new(23);
    let mut person = || 7_000_000_000 + dice.below(900_000_000) as i64;
    let reporters: Vec<i64> = (0..24).map(|_| person()).collect();
    for reporter in &reporters {
        report(&inside, &mut planted, *reporter).await;
    }
    for _ in 0..6 {
        workshop(&inside, &mut planted, person()).await;
    }
    // Half told, and questions aside.
    for _ in 0..15 {
        let person = person();
        planted.words.push(person.to_string());
        inside.to_the_story(person).await;
        let words = [planted.word(), planted.word(), planted.name(), planted.phone()];
        inside.say(person, &words.join(" ")).await;
    }
    // Staff answer; some answers wait, some are read.
    let signed = inside.signed().await;
    let filter = CaseFilter { per_page: 100, ..CaseFilter::default() };
    let cases = inside.line.case_list(&signed, filter).await.unwrap();
    assert!(cases.len() >= reporters.len());
    for case in &cases {
        let words = format!("{} {}", planted.word(), planted.name());
        inside.line.case_reply(&signed, case.id, case.version, &words).await.unwrap();
    }
    // What cannot be read, and what waits to be answered.
    for _ in 0..10 {
        let account = domain::Account(it::inside::ACCOUNT.to_owned());
        inside.line.keep_unparsed(&account, &planted.word()).await.unwrap();
        let waits = domain::Body::Text { text: planted.word() };
        inside.line.accept(&[inside.inbound(person(), waits)]).await.unwrap();
    }
    while planted.words.len() < 1_000 {
        let words: Vec<_> = (0..16).map(|_| planted.word()).collect();
        inside.say(reporters[0], &words.join(" ")).await;
    }

    let loot = database.loot();
    println!("{kind:?}: {} planted, {} KiB carried away", planted.words.len(), loot.len() / 1024);
    assert!(loot.len() > 200_000, "suspiciously little");
    let mut patterns = Vec::new();
    for word in &planted.words {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let hex = word.bytes().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        patterns.extend([word.clone().into_bytes(), hex.into_bytes(), wide]);
    }
    let search =
        aho_corasick::AhoCorasick::builder().ascii_case_insensitive(true).build(&patterns).unwrap();
    // The search does find what is there.
    assert!(aho_corasick::AhoCorasick::new(["grievance"]).unwrap().is_match(&loot));
    if let Some(found) = search.find(&loot) {
        let from = found.start().saturating_sub(80);
        let around = String::from_utf8_lossy(&loot[from..found.end()]).into_owned();
        panic!("planted, and found: {around}");
    }

    let mut photos = 0;
    // With the key file as well: no submitted story, and no file of one.
    for case in &cases {
        let file = inside.line.store().case_file(case.id).await.unwrap().unwrap();
        assert!(!file.entries.is_empty());
        for entry in &file.entries {
            let row = entry.id.to_string();
            assert!(!opens(&inside.keys, Aad::new("case_entry", "body", &row), &entry.body));
        }
        for half in &file.keys {
            let row = format!("{}/{}", case.id, half.holder);
            assert!(!opens(&inside.keys, Aad::new("case_key", "secret", &row), &half.secret));
        }
        let view = inside.line.case(&signed, case.id).await.unwrap();
        photos += view.files.len();
        for photo in view.files {
            let row = inside.line.store().file(photo.id.parse().unwrap()).await.unwrap().unwrap();
            let place = Aad::new("file", "secret", &photo.id);
            let secret = row.secret.expect("it was fetched");
            assert!(!opens(&inside.keys, place, &secret), "a submitted photo opens");
        }
    }
    assert_eq!(photos, reporters.len(), "one photo each");
    for reporter in &reporters[1..] {
        let left = it::kept::everything(inside.line.store(), &inside.keys, *reporter).await;
        assert!(!left.contains("the pay"), "a submitted story is left in the talk: {left}");
    }
}

/// Whether one of the keys of the key file opens this.
fn opens(keys: &Keys, place: Aad<'_>, sealed: &vault::Sealed) -> bool {
    let all: [&SymKey; 3] = [&keys.queue, &keys.address, &keys.record];
    all.iter().any(|key| key.open(place, sealed).is_ok())
}
