//! `workline match`: questions in, topics out, a JSON line each.

use std::io::{BufRead as _, BufReader, BufWriter, Write as _};

use content::Catalog;
use domain::{Country, Lang};
use engine::library::INTENT;
use knowledge::Outcome;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Question {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    country: Option<String>,
}

#[derive(Serialize)]
struct Found<'a> {
    id: serde_json::Value,
    topics: Vec<&'a str>,
    scores: Vec<f32>,
    urgent: bool,
    urgent_kind: Option<&'static str>,
}

/// Reads standard input to its end.
pub fn run(
    catalog: &Catalog,
    json: bool,
    lang: Option<Lang>,
    country: Option<Country>,
) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut asked = BufReader::new(std::io::stdin().lock());
    for number in 0_usize.. {
        // Who waits for answers gets them; who asks many at once gets them together.
        if !asked.buffer().contains(&b'\n') {
            out.flush()?;
        }
        let mut line = String::new();
        if asked.read_line(&mut line)? == 0 {
            break;
        }
        let line = line.trim_end_matches(['\n', '\r']).to_owned();
        if line.trim().is_empty() {
            continue;
        }
        let question = if json {
            match serde_json::from_str::<Question>(&line) {
                Ok(question) => question,
                Err(error) => {
                    return Err(std::io::Error::new(
                        std::io::ErrorKind::InvalidData,
                        format!("line {}: {error}; expected {{\"id\",\"text\"}}", number + 1),
                    ));
                }
            }
        } else {
            Question { id: (number + 1).into(), text: line, lang: None, country: None }
        };
        let lang = question.lang.as_deref().and_then(Lang::parse).or(lang);
        let country = question.country.as_deref().and_then(Country::parse).or(country);
        let knowledge = &catalog.library().knowledge;
        let found = knowledge.find(&question.text, lang, country);
        let urgent = knowledge.urgent(&question.text);
        // Wanting to do something here is no question about a right.
        let wish = found.topics.first().is_some_and(|t| t.topic.starts_with(INTENT));
        let understood = found.outcome != Outcome::Nothing && !wish;
        let topics: Vec<_> =
            found.topics.iter().filter(|t| understood && !t.topic.starts_with(INTENT)).collect();
        let answer = Found {
            id: question.id,
            scores: topics.iter().map(|t| t.score).collect(),
            topics: topics.into_iter().map(|t| t.topic.as_str()).collect(),
            urgent: !urgent.signs.is_empty(),
            urgent_kind: urgent.signs.first().map(|kind| kind.name()),
        };
        let text = serde_json::to_string(&answer).map_err(std::io::Error::other)?;
        writeln!(out, "{text}")?;
    }
    out.flush()
}
