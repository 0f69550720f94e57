//! A question in the person's own words: a card, suggestions, or "not understood".

use knowledge::Outcome;

use crate::effect::{CardPart, Effect, Text};
use crate::run::Run;
use crate::value::{Value, Vars};

impl Run<'_> {
    pub(crate) fn answer_question(&mut self, question: &str, ways: [&str; 3]) -> bool {
        let [sure, unsure, none] = ways;
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
            (Outcome::Sure, vec![words])
        } else {
            let found = library.knowledge.find(&words, Some(self.lang()), Some(country));
            let topics: Vec<String> =
                found.topics.into_iter().map(|s| s.topic).filter(|t| known(t)).collect();
            (found.outcome, topics)
        };
        let count =
            |what: &str, detail: Option<String>| Effect::Count { what: what.to_owned(), detail };
        match (outcome, topics.first()) {
            (Outcome::Sure, Some(topic)) => {
                let topic = topic.clone();
                self.effects.push(count("answer.sure", Some(topic.clone())));
                let mut near: Vec<String> = topics.into_iter().skip(1).take(1).collect();
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
                let three = topics.iter().take(3).map(|topic| title(topic)).collect();
                self.set("suggestions", Value::List(three));
                self.at(unsure)
            }
            _ => {
                self.effects.push(count("answer.none", None));
                self.at(none)
            }
        }
    }
}
