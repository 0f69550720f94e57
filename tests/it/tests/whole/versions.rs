//! Content changes under people who are in the middle of something: what they began ends as
//! it began, and a corrected fact reaches everybody at once.

use std::path::Path;
use std::sync::Arc;

use content::{Catalog, Source};
use domain::{Lang, Outbound};
use it::database::{Database, Kind};
use it::inside::{Inside, MORNING, key, source};

use crate::on_both;

on_both!(
    a_talk_ends_on_the_version_it_began_on,
    a_retired_version_lets_its_talks_go_on_with_the_newest,
    a_corrected_card_reaches_everybody_at_once
);

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        let target = to.join(file.file_name());
        if file.file_type().unwrap().is_dir() {
            copy(&file.path(), &target);
        } else {
            std::fs::copy(file.path(), target).unwrap();
        }
    }
}

/// A copy of the content that may be edited.
struct Content(tempfile::TempDir);

impl Content {
    fn fresh() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for part in ["flows", "locales", "content"] {
            copy(&it::root().join(part), &folder.path().join(part));
        }
        Self(folder)
    }

    fn edit(&self, path: &str, edit: impl Fn(&str) -> String) {
        let path = self.0.path().join(path);
        let text = std::fs::read_to_string(&path).unwrap();
        let edited = edit(&text);
        assert_ne!(text, edited, "{} was not changed", path.display());
        std::fs::write(path, edited).unwrap();
    }

    fn load(&self) -> Arc<Catalog> {
        let source = Source::Dir(self.0.path().to_path_buf());
        Arc::new(Catalog::load(&source).unwrap_or_else(|faults| panic!("{faults}")))
    }
}

async fn start(database: &Database, content: &Content) -> Inside {
    Inside::with(&database.url, &key(3), content.load(), MORNING.parse().unwrap()).await
}

fn options(bubbles: &[Outbound]) -> Vec<String> {
    bubbles.last().map(|bubble| bubble.option_ids.clone()).unwrap_or_default()
}

/// Takes lines away: a message with its attributes, or an attribute.
fn without(text: &str, starts: &[&str]) -> String {
    let mut kept = Vec::new();
    let mut skipping = false;
    for line in text.lines() {
        let is_new = !line.starts_with("    ") || line.trim_start().starts_with('.');
        if is_new {
            let attribute_of_skipped = skipping
                && line.starts_with(' ')
                && starts.iter().any(|start| !start.starts_with('.'));
            skipping = starts.iter().any(|start| line.trim_start().starts_with(start))
                || (attribute_of_skipped && !kept.is_empty() && skipping);
        }
        if !skipping {
            kept.push(line);
        }
    }
    kept.join("\n") + "\n"
}

/// The option "issue" of a report goes, and so does the whole message of "fix".
fn shrink(content: &Content) {
    content.edit("flows/report.toml", |flow| {
        let gone = ["{ id = \"issue\",", "{ id = \"fix\","];
        let kept = flow.lines().filter(|line| !gone.iter().any(|gone| line.contains(gone)));
        let flow = kept.collect::<Vec<_>>().join("\n") + "\n";
        let from = flow.find("[nodes.fix]").unwrap();
        let to = from + flow[from..].find("\n[nodes.send]").unwrap() + 1;
        format!("{}{}", &flow[..from], &flow[to..])
    });
    for lang in ["en", "vi"] {
        content.edit(&format!("locales/{lang}/report.ftl"), |words| {
            let (share, rest) = words.split_at(words.find("report-share =").unwrap());
            let (middle, rest) = rest.split_at(rest.find("report-named =").unwrap());
            let (last, rest) = rest.split_at(rest.find("report-fix =").unwrap());
            let end = rest.find("\nreport-end").unwrap() + 1;
            format!(
                "{share}{}{}{}",
                without(middle, &[".opt-issue", ".syn-issue"]),
                without(last, &[".opt-fix", ".syn-fix"]),
                &rest[end..]
            )
        });
    }
}

async fn a_talk_ends_on_the_version_it_began_on(kind: Kind) {
    let database = Database::fresh(kind).await;
    let content = Content::fresh();
    let before = start(&database, &content).await.with_caseworker().await;
    before.to_the_story(101).await;
    let mut heard = before.say(101, "overtime was not paid").await;
    for option in ["done", "right", "skip", "skip"] {
        heard = before.press(101, &heard, option).await;
    }
    assert_eq!(source(&heard), "report-share");
    assert!(options(&heard).contains(&"issue".to_owned()));
    before.close().await;

    shrink(&content);
    let after = start(&database, &content).await;
    // Who began before presses what is no longer there for others.
    let check = after.press(101, &heard, "issue").await;
    assert_eq!(source(&check), "report-check");
    let fix = after.press(101, &check, "fix").await;
    assert_eq!(source(&fix), "report-fix");
    assert_eq!(fix.last().unwrap().text, it::words(Lang::En, "report-fix", None));
    let where_ = after.press(101, &fix, "where").await;
    let share = after.press(101, &where_, "skip").await;
    let check = after.press(101, &share, "issue").await;
    let receipt = after.press(101, &check, "send").await;
    assert_eq!(source(&receipt), "receipt-code");
    let signed = after.signed().await;
    let filter = store::CaseFilter { per_page: 5, ..Default::default() };
    let cases = after.line.case_list(&signed, filter).await.unwrap();
    assert_eq!(cases[0].consent, domain::ConsentLevel::Issue, "their choice counts");
    // Who begins now has the new one.
    after.to_the_story(102).await;
    let mut heard = after.say(102, "overtime was not paid").await;
    for option in ["done", "right", "skip", "skip"] {
        heard = after.press(102, &heard, option).await;
    }
    assert!(!options(&heard).contains(&"issue".to_owned()), "{:?}", options(&heard));
}

async fn a_retired_version_lets_its_talks_go_on_with_the_newest(kind: Kind) {
    let database = Database::fresh(kind).await;
    let content = Content::fresh();
    let before = start(&database, &content).await.with_caseworker().await;
    before.to_the_story(101).await;
    let mut heard = before.say(101, "overtime was not paid").await;
    for option in ["done", "right"] {
        heard = before.press(101, &heard, option).await;
    }
    assert_eq!(source(&heard), "report-when");
    let heard = before.say(101, "since september").await;
    let heard = before.press(101, &heard, "skip").await;
    assert_eq!(source(&heard), "report-share");
    // Somebody else stands where nothing has changed.
    before.to_the_story(102).await;
    let story = before.say(102, "overtime was not paid").await;
    let (old, talks) = before.line.store().versions_in_use().await.unwrap().remove(0);
    assert_eq!(talks, 2);
    assert!(before.line.is_current_version(&old));
    before.close().await;

    shrink(&content);
    let after = start(&database, &content).await;
    let retired = after.line.retire(&old).await.unwrap();
    assert_eq!((retired.moved, retired.ended, retired.busy), (2, 0, 0));
    let in_use = after.line.store().versions_in_use().await.unwrap();
    assert!(in_use.iter().all(|(hash, _)| after.line.is_current_version(hash)), "{in_use:?}");
    assert_eq!(after.line.retire(&old).await.unwrap().moved, 0, "once is enough");
    // What is no longer there is asked anew, and what was answered is kept.
    let again = after.press(101, &heard, "issue").await;
    assert_eq!(source(&again), "report-share");
    assert!(!options(&again).contains(&"issue".to_owned()), "{:?}", options(&again));
    let check = after.press(101, &again, "nothing").await;
    assert_eq!(source(&check), "report-check");
    assert!(check.last().unwrap().text.contains("since september"), "the answer is kept");
    let receipt = after.press(101, &check, "send").await;
    assert_eq!(source(&receipt), "receipt-code");
    // The other goes on as if nothing had happened.
    let right = after.press(102, &story, "done").await;
    assert_eq!(source(&right), "report-right");
}

async fn a_corrected_card_reaches_everybody_at_once(kind: Kind) {
    const CORRECTION: &str = "Corrected today, zebra.";
    let database = Database::fresh(kind).await;
    let content = Content::fresh();
    let before = start(&database, &content).await;
    before.introduce(101, Lang::En).await;
    let card = before.say(101, "how is overtime paid?").await;
    let old =
        card.iter().find(|bubble| bubble.source.as_deref().is_some_and(|s| s.starts_with("card")));
    let old = old.expect("a card").text.clone();
    assert_eq!(source(&card), "ask-after");
    before.close().await;

    // The flow changes too, so that the talk stays on its old version.
    content.edit("flows/ask.toml", |flow| {
        flow.replace("expires_minutes = 120", "expires_minutes = 121")
    });
    assert!(old.contains("300"), "{old}");
    content.edit("content/rights/vn/a.en.ftl", |words| {
        words.replace("overtime-pay = At", &format!("overtime-pay = {CORRECTION} At"))
    });
    content.edit("content/rights/vn/facts-a.toml", |facts| {
        facts.replace("holiday_percent = { value = 300", "holiday_percent = { value = 350")
    });
    let after = start(&database, &content).await;
    // Still in the same talk, on its old version.
    let card = after.say(101, "how is overtime paid?").await;
    assert_eq!(source(&card), "ask-after");
    let said: String = card.iter().map(|bubble| bubble.text.as_str()).collect();
    assert!(said.contains(CORRECTION) && said.contains("350"), "{said}");
}
