//! Rights cards for facilitators, links to them, and the headings of a story.

use domain::Country;
use engine::library::INTENT;
use engine::{Answer, CardPart, Text, Value, Vars};
use knowledge::Outcome;

use crate::context::Context;
use crate::verbs::Args;

/// Clauses of a story that are looked at.
const CLAUSES: usize = 40;
/// Headings read back at most.
const HEADINGS: usize = 3;
/// Cards offered for one search.
const OFFERED: usize = 4;

fn title(country: Country, topic: &str) -> Text {
    Text::Card { country, topic: topic.to_owned(), part: CardPart::Title }
}

pub(crate) fn search(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let Some(country) = context.country() else { return Answer::of("none") };
    let words = args.text("words");
    let catalog = &context.inner.catalog;
    // Buttons stand for a cluster; words are searched.
    let clusters: &[&str] = match words {
        "pay" => &["compensation"],
        "hours" => &["working-time"],
        "safety" => &["osh"],
        _ => &[],
    };
    let found: Vec<String> = if clusters.is_empty() {
        catalog.search_cards(words, context.lang(), country)
    } else {
        catalog
            .cards(country)
            .filter(|card| clusters.contains(&card.cluster.as_str()))
            .map(|card| card.topic.clone())
            .collect()
    };
    let topics: Vec<String> = found
        .into_iter()
        .filter(|topic| {
            catalog.library().cards.get(&(country, topic.clone())).is_some_and(|c| !c.no_broadcast)
        })
        .take(OFFERED)
        .collect();
    if topics.is_empty() {
        return Answer::of("none");
    }
    let cards = topics
        .iter()
        .map(|topic| {
            Value::Map(Vars::from([
                ("id".to_owned(), Value::from(topic.as_str())),
                ("label".to_owned(), Value::Words(title(country, topic))),
            ]))
        })
        .collect();
    Answer::of("found").with("cards", Value::List(cards))
}

pub(crate) fn link(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let Some(country) = context.country() else { return Answer::of("refused") };
    let topic = args.text("topic");
    let library = context.inner.catalog.library();
    let shareable = library
        .cards
        .get(&(country, topic.to_owned()))
        .is_some_and(|card| !card.no_broadcast && !card.sensitive);
    if !shareable {
        return Answer::of("refused");
    }
    let link = context.inner.card_link(country, topic).unwrap_or_default();
    Answer::of("done").with("link", link).with("title", title(country, topic))
}

pub(crate) fn by_link(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let payload = args.text("payload");
    // A link names a topic; which country's card is shown, the person says.
    if let Some((_, topic)) = context.inner.card_of_link(payload) {
        return Answer::of("card").with("question", topic);
    }
    if let Some(code) = payload.strip_prefix("i_") {
        return Answer::of("invite").with("argument", code);
    }
    Answer::of("none")
}

/// What a story seems to be about: headings to read back, never the person's sentences.
pub(crate) fn headings(context: &mut Context<'_>, args: Args<'_>) -> Answer {
    let pieces = args.pieces("story");
    let country = context.country();
    let library = context.inner.catalog.library();
    let mut topics: Vec<String> = Vec::new();
    let mut signs = Vec::new();
    // Whoever comes from a card by [Report this] has said what it is about.
    let card = args.text("card");
    if !card.is_empty() {
        topics.push(card.to_owned());
    }
    // A story is told in clauses, and each may be about another matter.
    let clauses = pieces
        .iter()
        .flat_map(|piece| piece.text.split([',', '.', ';', '!', '?', '\n', '。', '，']))
        .filter(|clause| clause.split_whitespace().count() > 1)
        .take(CLAUSES);
    for clause in clauses {
        // Danger has its own heading: "threatened with dismissal" is not a dismissal.
        if !library.knowledge.urgent(clause).signs.is_empty() {
            continue;
        }
        let found = library.knowledge.find(clause, context.view.lang, country);
        // A wrong heading reads as if nobody had listened: what is not sure is left out, and
        // with nothing sure the kind is asked instead.
        let sure = found.topics.into_iter().next().filter(|_| found.outcome == Outcome::Sure);
        if let Some(scored) = sure
            && !topics.contains(&scored.topic)
            && !scored.topic.starts_with(INTENT)
        {
            topics.push(scored.topic);
        }
    }
    for piece in &pieces {
        for sign in library.knowledge.urgent(&piece.text).signs {
            if !signs.contains(&sign) {
                signs.push(sign);
            }
        }
    }
    // Violence of this kind asks for thanks, not for details, and for a second yes.
    let hard = signs.contains(&domain::UrgentKind::SexualViolence);
    signs.truncate(HEADINGS - 1);
    topics.truncate(HEADINGS - signs.len());
    // Titles exist only where there is a card; elsewhere the kind is asked instead.
    let mut matters: Vec<Value> = country
        .map(|country| {
            topics
                .iter()
                .filter(|topic| library.cards.contains_key(&(country, (*topic).clone())))
                .map(|topic| Value::Words(title(country, topic)))
                .collect()
        })
        .unwrap_or_default();
    matters.extend(
        signs.iter().map(|s| Value::Words(Text::message(format!("line-sign-{}", s.name())))),
    );
    let of_kind = |kind: &str| pieces.iter().filter(|piece| piece.kind == kind).count();
    Answer::of("done")
        .with("count", matters.len())
        .with("matters", Value::List(matters))
        .with("photos", of_kind("photo"))
        .with("voices", of_kind("voice"))
        .with("hard", i64::from(hard))
        .with("topics", Value::List(topics.into_iter().map(Value::from).collect()))
}
