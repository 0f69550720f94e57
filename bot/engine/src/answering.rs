//! A question in the person's own words: a card, suggestions, or "not understood".

use domain::Country;
use knowledge::{Outcome, Scored};

use crate::effect::{CardPart, Effect, Text};
use crate::run::Run;
use crate::value::{Value, Vars};

/// A question about two things: the second counts for an answer from this part of the
/// certainty of the first.
const AS_GOOD: f32 = 0.9;
/// The second topic is offered beside the card from this certainty on; else the card names
/// its neighbours.
const NEAR: f32 = 0.5;

impl Run<'_> {
    pub(crate) fn answer_question(&mut self, question: &str, ways: [&str; 4]) -> bool {
        let [sure, unsure, none, missing] = ways;
        let words = self.lookup(question).and_then(|v| v.as_text().map(str::to_owned));
        let (Some(words), Some(country)) = (words, self.country()) else { return self.at(none) };
        let library = self.shelf.current;
        let known = |topic: &str| library.cards.contains_key(&(country, topic.to_owned()));
        let title = |topic: &str| {
            Value::from(Vars::from([
                ("id".to_owned(), Value::from(topic)),
                (
                    "label".to_owned(),
                    Value::Words(Text::Card {
                        country,
                        topic: topic.to_owned(),
                        part: CardPart::Title,
                    }),
                ),
            ]))
        };
        // A topic id itself is as good as a question: buttons carry it.
        let (outcome, topics) = if known(&words) {
            (Outcome::Sure, vec![Scored { topic: words, score: 1.0 }])
        } else {
            if self.is_about_elsewhere(&words, country) {
                self.effects
                    .push(Effect::Count { what: "answer.missing".to_owned(), detail: None });
                return self.at(missing);
            }
            let found = library.knowledge.find(&words, Some(self.lang()), Some(country));
            let topics: Vec<Scored> =
                found.topics.into_iter().filter(|scored| known(&scored.topic)).collect();
            (found.outcome, topics)
        };
        let count =
            |what: &str, detail: Option<String>| Effect::Count { what: what.to_owned(), detail };
        match (outcome, topics.first()) {
            (Outcome::Sure, Some(first)) => {
                let topic = first.topic.clone();
                self.effects.push(count("answer.sure", Some(topic.clone())));
                let mut near: Vec<String> = topics
                    .into_iter()
                    .skip(1)
                    .take(1)
                    .filter(|second| second.score >= NEAR)
                    .map(|second| second.topic)
                    .collect();
                if let Some(meta) = library.cards.get(&(country, topic.clone())) {
                    near.extend(meta.related.iter().filter(|t| known(t)).cloned());
                    self.set("broadcast", Value::Flag(!meta.no_broadcast));
                }
                near.dedup();
                near.retain(|other| *other != topic);
                near.truncate(2);
                self.set("related", Value::List(near.iter().map(|t| title(t)).collect()));
                self.card(&topic);
                self.set("card", Value::from(topic));
                self.at(sure)
            }
            (Outcome::Unsure, Some(_)) => {
                self.effects.push(count("answer.unsure", None));
                let three = topics.iter().take(3).map(|scored| title(&scored.topic)).collect();
                self.set("suggestions", Value::List(three));
                self.at(unsure)
            }
            _ => {
                self.effects.push(count("answer.none", None));
                self.at(none)
            }
        }
    }

    /// Whether the question is surely about a topic that has a card, but none in this
    /// country. The nearest card that the country does have would answer something else.
    pub(crate) fn is_about_elsewhere(&self, words: &str, country: Country) -> bool {
        let library = self.shelf.current;
        let has_card = |country: Country, topic: &str| {
            library.cards.contains_key(&(country, topic.to_owned()))
        };
        let found = library.knowledge.find(words, Some(self.lang()), None);
        let (Outcome::Sure, Some(first)) = (found.outcome, found.topics.first()) else {
            return false;
        };
        let is_card = library.countries.iter().any(|other| has_card(*other, &first.topic));
        let as_good = |topic: &Scored| topic.score >= first.score * AS_GOOD;
        is_card
            && !found.topics.iter().any(|topic| as_good(topic) && has_card(country, &topic.topic))
    }
}
