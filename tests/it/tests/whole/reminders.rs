//! Reminders of the plan: one question at a time, and a late answer is still one.

use domain::{Lang, Outbound};
use it::database::{Database, Kind};
use it::inside::{Inside, key, source};
use jiff::SignedDuration;

use crate::on_both;

on_both!(a_late_answer_counts, what_is_done_is_not_asked_again);

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// An owner with a plan of two actions, due in one week and in two.
async fn planned(inside: &Inside, owner: i64) {
    inside.introduce(owner, Lang::En).await;
    let mut heard = inside.say(owner, "/workshop").await;
    let mut due = ["d14", "d7"].into_iter();
    for _ in 0..60 {
        let options = heard.last().map(|bubble| bubble.option_ids.clone()).unwrap_or_default();
        let has = |id: &str| options.iter().any(|known| known == id);
        heard = match source(&heard) {
            "osh-agreed-chat" => return,
            "osh-size" => inside.say(owner, "18").await,
            "osh-pick" if !has("done") || options.len() > 1 => {
                let first = options[0].clone();
                inside.press(owner, &heard, &first).await
            }
            "osh-due-date" => inside.press(owner, &heard, due.next_back().unwrap()).await,
            "osh-walk.photo" if inside.bubbles().is_empty() => {
                inside.press(owner, &heard, "skip").await
            }
            "osh-walk" => {
                let seen = heard.iter().any(|bubble| bubble.text.contains("3/"));
                inside.press(owner, &heard, if seen { "more" } else { "priority" }).await
            }
            _ => {
                let wishes = ["skip", "pause", "plan", "alone", "yes", "agree", "low", "owner"];
                let wish = wishes.into_iter().find(|wish| has(wish)).unwrap_or(&options[0]);
                let wish = wish.to_owned();
                inside.press(owner, &heard, &wish).await
            }
        };
    }
    panic!("no plan after sixty answers: {}", source(&heard));
}

fn said(bubbles: &[Outbound]) -> String {
    bubbles.iter().map(|bubble| bubble.text.as_str()).collect::<Vec<_>>().join("\n")
}

async fn a_late_answer_counts(kind: Kind) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(4)).await;
    planned(&inside, 101).await;
    let asked = inside.wait(101, DAY * 5).await;
    assert_eq!(source(&asked), "task-ask", "{}", said(&asked));
    // Long after, with newer reminders in between and the talk over, it is still the answer.
    for _ in 0..20 {
        inside.wait(101, DAY).await;
    }
    let done = inside.press(101, &asked, "done").await;
    assert_eq!(source(&done), "task-photo", "{}", said(&done));
    // Once: then it is an old button, and nothing changes.
    let again = inside.press(101, &asked, "done").await;
    let sources: Vec<_> = again.iter().filter_map(|bubble| bubble.source.as_deref()).collect();
    assert_eq!(sources, ["line-stale", "task-photo"]);
}

async fn what_is_done_is_not_asked_again(kind: Kind) {
    let database = Database::fresh(kind).await;
    let inside = Inside::on(&database.url, &key(4)).await;
    planned(&inside, 101).await;
    let first = inside.wait(101, DAY * 5).await;
    assert_eq!(source(&first), "task-ask");
    // On the day itself once more: the newer question takes the place of the older.
    let second = inside.wait(101, DAY * 3).await;
    assert_eq!(source(&second), "task-ask");
    let photo = inside.press(101, &second, "done").await;
    let spent = inside.press(101, &photo, "skip").await;
    let thanks = inside.press(101, &spent, "skip").await;
    assert_eq!(source(&thanks), "task-thanks", "no older question comes back");
    let old = inside.press(101, &first, "more-time").await;
    assert_eq!(source(&old), "line-stale", "{}", said(&old));
    // Ten days after the first date only the other action is asked after.
    for _ in 0..12 {
        let heard = inside.wait(101, DAY).await;
        assert!(heard.iter().all(|bubble| !bubble.option_ids.is_empty()));
        assert!(heard.len() <= 1, "{}", said(&heard));
        assert!(heard.iter().all(|bubble| bubble.text != first[0].text));
    }
}
