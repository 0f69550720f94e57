//! The knowledge base: built once from content, asked for every message.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use domain::{Country, Lang};

use crate::builder::{SharedPhrase, Short};
use crate::detect::detect_reading;
use crate::evidence::Evidence;
use crate::phrases::{Hit, Phrases};
use crate::reading::Reading;
use crate::signs::Signs;
use crate::urgent::Urgent;
use crate::zawgyi::{from_zawgyi, zawgyi};

/// What a text was found to ask about.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The topics, best first, at most five; none when nothing was understood
    pub topics: Vec<Scored>,
    /// How sure that is
    pub outcome: Outcome,
}

/// A topic and how well it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// Topic id, the same in every country
    pub topic: String,
    /// Between 0 and 1
    pub score: f32,
}

/// What to do with a [`Match`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Show the first topic, offer the next two
    Sure,
    /// Offer the first three
    Unsure,
    /// Menu, or a person
    Nothing,
}

/// Whose a phrase is.
#[derive(Debug)]
pub(crate) struct Owner {
    /// The number of its topic
    pub(crate) topic: u16,
    /// The language of its bank
    pub(crate) lang: Lang,
    /// The only country it speaks of
    pub(crate) country: Option<Country>,
}

/// Everything that a free text may be about.
#[derive(Debug)]
pub struct Knowledge {
    pub(crate) topics: Vec<String>,
    pub(crate) owners: Vec<Owner>,
    pub(crate) bank: Phrases,
    pub(crate) steering: Phrases,
    pub(crate) evidence: Evidence,
    pub(crate) known: BTreeMap<Country, Vec<bool>>,
    pub(crate) signs: Signs,
    pub(crate) short: BTreeMap<Lang, Short>,
    pub(crate) shared: Vec<SharedPhrase>,
}

/// A steering word that joins two matters.
pub(crate) const JOINER: u32 = 0;
/// A steering phrase that denies what follows.
pub(crate) const NOT_ABOUT: u32 = 1;
/// The first of the groups of words that mean the same.
pub(crate) const SAME: u32 = 2;

/// A sentence without punctuation is cut into windows of this many words, one starting
/// every `STRIDE` words.
const WINDOW: usize = 20;
const STRIDE: usize = 17;
/// Longer messages are stories: judged by their parts only.
const WHOLE: usize = 48;
/// How much certainty a known phrase adds that is the whole message.
const PHRASE: f32 = 0.3;
/// A message that is a known phrase and nothing else is at least as certain as this.
const SAID: f32 = 0.9;
/// The same phrase typed without its tone marks.
const BARE: f32 = 0.92;
/// A phrase of another Latin-script language than the message's.
const FOREIGN: f32 = 0.5;
/// A part of a message counts a little less than a message.
const PART: f32 = 0.85;
/// How much counts of a judge's pull, of what is known in a text and, against it, of the
/// pull of what no topic answers: a logistic regression on held-out phrases.
const STEEP: f32 = 1.8;
const KNOWN: f32 = 0.33;
const PLENTY: f32 = 3.0;
const OUTSIDE: f32 = 3.6;
const LEVEL: f32 = 0.5;
const SCEPTICAL: f32 = -1.0;
/// A text of which a smaller share of words is in any bank counts less and less.
const MET: f32 = 0.5;
/// From here on a topic is worth naming.
const NAMED: f32 = 0.37;
/// From here on the first topic is shown at once, if it leads the second by this.
const SURE: f32 = 0.7;
const LEAD: f32 = 0.10;
/// From here on Zawgyi is certain; as far from 0, Unicode is.
const ZAWGYI: f32 = 0.95;
/// How many topics are told: three to offer, more only if they are near the best.
const TOLD: usize = 5;
const OFFERED: usize = 3;
const NEAR_BEST: f32 = 0.6;

impl Knowledge {
    /// The topics a text asks about. `lang` is the contact's language, used where the
    /// text does not show its own; `country` is the country of work, if known.
    pub fn find(&self, text: &str, lang: Option<Lang>, country: Option<Country>) -> Match {
        let mut found = ways(text).map(|text| self.find_in(&text, lang, country));
        let first = found.next().unwrap_or(Match { topics: Vec::new(), outcome: Outcome::Nothing });
        let best = |found: &Match| found.topics.first().map_or(0.0, |topic| topic.score);
        found.fold(first, |one, other| if best(&other) > best(&one) { other } else { one })
    }

    fn find_in(&self, text: &str, lang: Option<Lang>, country: Option<Country>) -> Match {
        let (reading, lang) = self.read(text, lang);
        let mut scores = self.score(reading, lang, country);
        if let Some(known) = country.and_then(|country| self.known.get(&country)) {
            for (score, known) in scores.iter_mut().zip(known) {
                if !known {
                    *score = 0.0;
                }
            }
        }
        let mut order: Vec<usize> = (0..scores.len()).collect();
        let score = |topic: &usize| scores.get(*topic).copied().unwrap_or(0.0);
        order.sort_by(|a, b| score(b).total_cmp(&score(a)).then(a.cmp(b)));
        let best = order.first().map_or(0.0, score);
        let second = order.get(1).map_or(0.0, score);
        let outcome = if best < NAMED {
            Outcome::Nothing
        } else if best >= SURE && best - second >= LEAD {
            Outcome::Sure
        } else {
            Outcome::Unsure
        };
        let topics = order
            .iter()
            .take(if outcome == Outcome::Nothing { 0 } else { TOLD })
            .enumerate()
            .filter(|(place, topic)| *place < OFFERED || score(topic) >= best * NEAR_BEST)
            .filter_map(|(_, topic)| {
                let name = self.topics.get(*topic)?.clone();
                Some(Scored { topic: name, score: score(topic) })
                    .filter(|scored| scored.score > 0.0)
            })
            .collect();
        Match { topics, outcome }
    }

    /// The signs of danger in a text, in any language.
    pub fn urgent(&self, text: &str) -> Urgent {
        let signs = ways(text).flat_map(|text| {
            let (reading, lang) = self.read(&text, None);
            let known = |word: &[u8]| self.evidence.knows(word);
            self.signs.find(&self.signs.typos.put_right(reading, lang, known), lang).signs
        });
        Urgent::from_signs(signs)
    }

    /// The language of a text; unlike [`crate::detect`] it also knows the banks' words.
    pub fn detect(&self, text: &str) -> Option<Lang> {
        self.detect_in(&Reading::new(text))
    }

    /// Phrases that several topics claim.
    pub fn shared_phrases(&self) -> &[SharedPhrase] {
        &self.shared
    }

    /// Every topic that a phrase bank has, in order.
    pub fn topics(&self) -> &[String] {
        &self.topics
    }

    /// Reads a text, shortened words of its language written out.
    fn read(&self, text: &str, lang: Option<Lang>) -> (Reading, Option<Lang>) {
        let reading = Reading::new(text);
        let lang = self.detect_in(&reading).or(lang);
        match lang.and_then(|lang| self.short.get(&lang)) {
            Some(short) => (reading.spelled_out(short), lang),
            None => (reading, lang),
        }
    }

    fn detect_in(&self, reading: &Reading) -> Option<Lang> {
        self.evidence.romanised(reading).or_else(|| detect_reading(reading)).or_else(|| {
            // A message that is nothing but a phrase of one language is in that language.
            let mut langs = BTreeSet::new();
            for hit in self.bank.find(reading) {
                if let Some(owner) = self.owners.get(hit.owner as usize) {
                    langs.insert(owner.lang.code());
                }
            }
            if langs.len() == 1 { langs.first().and_then(|code| Lang::parse(code)) } else { None }
        })
    }

    fn score(&self, reading: Reading, lang: Option<Lang>, country: Option<Country>) -> Vec<f32> {
        let mut scores = vec![0.0_f32; self.topics.len()];
        let steering = self.steering.find(&reading);
        let cuts = steering.iter().filter(|hit| hit.owner < SAME);
        let mut edges: Vec<usize> = cuts.flat_map(|hit| [hit.start, hit.end]).collect();
        edges.sort_unstable();
        let reading = &reading.split_at(&edges);
        let hits = in_words(reading, longest(self.bank.find(reading)));
        let same = same_words(&steering, reading);
        let parts = Self::parts(reading, &steering);
        let total = reading.words.len();
        let whole = if total <= WHOLE && !matches!(parts.as_slice(), [only] if only.len() == total)
        {
            Some(0..total)
        } else {
            None
        };
        // A denied part takes the whole with it, or its topic would come back that way.
        let denied = parts.iter().map(Range::len).sum::<usize>() < total && parts.len() == 1;
        for (range, share) in whole.filter(|_| !denied).map(|range| (range, 1.0)).into_iter().chain(
            parts
                .iter()
                .map(|range| (range.clone(), if total == range.len() { 1.0 } else { PART })),
        ) {
            let found = self.evidence.score(reading, range.clone(), &same);
            if found.known <= 0.0 {
                continue;
            }
            let mut covered = vec![0.0_f32; self.topics.len()];
            let from = hits.partition_point(|(words, _)| words.start < range.start);
            for (words, hit) in
                hits.iter().skip(from).take_while(|(words, _)| words.start < range.end)
            {
                if words.end <= range.end {
                    self.cover(reading, words, hit, lang, country, &mut covered);
                }
            }
            let outside = found.topics.get(self.topics.len()).copied().unwrap_or(-1.0);
            // Of a text that is mostly strange the rest says little.
            let share = share * (found.met / MET).min(1.0).powi(2);
            let known = (found.known / self.evidence.unknown).min(PLENTY);
            let level = LEVEL + KNOWN * known - OUTSIDE * (outside - SCEPTICAL).max(0.0);
            for ((score, pull), covered) in scores.iter_mut().zip(&found.topics).zip(&covered) {
                let phrase = (covered / found.information.max(1e-3)).min(1.0);
                let fit = certainty(2.0 * (STEEP * pull + level));
                let fit = 1.0 - (1.0 - fit) * (1.0 - phrase * PHRASE);
                *score = score.max(fit * share);
            }
        }
        self.said(reading, &hits, country, &mut scores);
        scores
    }

    /// Who says a known phrase and nothing else means what it stands for.
    fn said(
        &self,
        reading: &Reading,
        hits: &[(Range<usize>, Hit)],
        country: Option<Country>,
        scores: &mut [f32],
    ) {
        let (Some(first), Some(last)) = (reading.words.first(), reading.words.last()) else {
            return;
        };
        let all = |hit: &Hit| hit.exact && hit.start <= first.start && hit.end >= last.end;
        for (_, hit) in hits.iter().filter(|(_, hit)| all(hit)) {
            let Some(owner) = self.owners.get(hit.owner as usize) else { continue };
            if (owner.country.is_none() || owner.country == country)
                && let Some(score) = scores.get_mut(usize::from(owner.topic))
            {
                *score = score.max(SAID);
            }
        }
    }

    /// Adds what a phrase explains of a part to its topic.
    fn cover(
        &self,
        reading: &Reading,
        words: &Range<usize>,
        hit: &Hit,
        lang: Option<Lang>,
        country: Option<Country>,
        covered: &mut [f32],
    ) {
        let Some(owner) = self.owners.get(hit.owner as usize) else { return };
        if owner.country.is_some() && owner.country != country {
            return;
        }
        let mut says = 0.0;
        for word in reading.words.get(words.clone()).unwrap_or_default() {
            // Of an unspaced run the phrase explains its own part.
            let inside = hit.end.min(word.end) - hit.start.max(word.start);
            let share = inside as f32 / (word.end - word.start).max(1) as f32;
            says += share * self.evidence.word_information(reading, *word);
        }
        let marks = if hit.exact { 1.0 } else { BARE };
        let tongue = if lang.is_none_or(|lang| lang == owner.lang) { 1.0 } else { FOREIGN };
        if let Some(covered) = covered.get_mut(usize::from(owner.topic)) {
            *covered += says * marks * tongue;
        }
    }

    /// Cuts a reading at punctuation, at joining words and into windows, and leaves out
    /// what the person says it is not about.
    fn parts(reading: &Reading, steering: &[Hit]) -> Vec<Range<usize>> {
        let total = reading.words.len();
        let mut cuts = vec![false; total];
        let mut denied = vec![false; total];
        for (index, pair) in reading.words.windows(2).enumerate() {
            if let [before, after] = pair
                && before.clause != after.clause
                && let Some(cut) = cuts.get_mut(index + 1)
            {
                *cut = true;
            }
        }
        for hit in steering {
            let (first, last) = (reading.word_at(hit.start), reading.word_at(hit.end - 1));
            if hit.owner == JOINER {
                if let Some(cut) = cuts.get_mut(first) {
                    *cut = true;
                }
            } else if hit.owner == NOT_ABOUT
                && let Some(denied) = denied.get_mut(first..=last.min(total - 1))
            {
                denied.fill(true);
            }
        }
        let (mut carried, mut said) = (false, false);
        for index in 0..total {
            let cut = cuts.get(index).copied().unwrap_or(false);
            let here = denied.get(index).copied().unwrap_or(false);
            // Where nobody writes spaces between words, one ends what is denied.
            let word = reading.words.get(index);
            let pause = word.is_some_and(|word| word.unspaced && word.apart) && said;
            carried = here || (carried && !cut && !pause);
            said = carried && !here;
            if let Some(denied) = denied.get_mut(index) {
                *denied = carried;
            }
        }
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut start = None;
        for index in 0..=total {
            let stops = index == total
                || cuts.get(index).copied().unwrap_or(false)
                || denied.get(index).copied().unwrap_or(false);
            if stops && let Some(start) = start.take() {
                push_windows(&mut parts, start, index);
            }
            if index < total && start.is_none() && !denied.get(index).copied().unwrap_or(false) {
                start = Some(index);
            }
        }
        parts
    }
}

/// Groups of words that mean the same, each with the word it was found at, in order.
pub(crate) fn same_words(steering: &[Hit], reading: &Reading) -> Vec<(usize, u32)> {
    let groups = steering.iter().filter(|hit| hit.owner >= SAME);
    let mut found: Vec<(usize, u32)> =
        groups.map(|hit| (reading.word_at(hit.start), hit.owner - SAME)).collect();
    found.sort_unstable();
    found
}

fn certainty(pull: f32) -> f32 {
    1.0 / (1.0 + (-pull).exp())
}

/// How a text may be meant: Burmese may be in Zawgyi, for sure or perhaps.
fn ways(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let odds = zawgyi(text).unwrap_or(0.0);
    let as_typed = (odds <= ZAWGYI).then_some(Cow::Borrowed(text));
    let converted = (odds >= 1.0 - ZAWGYI).then(|| Cow::Owned(from_zawgyi(text)));
    as_typed.into_iter().chain(converted)
}

fn push_windows(parts: &mut Vec<Range<usize>>, start: usize, end: usize) {
    if end - start <= WINDOW + WINDOW / 2 {
        parts.push(start..end);
        return;
    }
    let mut from = start;
    while from < end {
        parts.push(from..(from + WINDOW).min(end));
        from += STRIDE;
    }
}

/// Hits with the words they lie in, in order.
fn in_words(reading: &Reading, hits: Vec<Hit>) -> Vec<(Range<usize>, Hit)> {
    let mut placed: Vec<(Range<usize>, Hit)> = hits
        .into_iter()
        .map(|hit| (reading.word_at(hit.start)..reading.word_at(hit.end - 1) + 1, hit))
        .collect();
    placed.sort_by_key(|(words, hit)| (words.start, hit.start, hit.owner));
    placed
}

/// The longest hits, none inside or across another; several owners of one stay together.
fn longest(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by(|a, b| {
        (b.end - b.start)
            .cmp(&(a.end - a.start))
            .then(a.start.cmp(&b.start))
            .then(a.owner.cmp(&b.owner))
    });
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    hits.retain(|hit| {
        let before = taken.range(..hit.end).next_back();
        match before {
            Some((start, end)) if (*start, *end) == (hit.start, hit.end) => true,
            Some((_, end)) if *end > hit.start => false,
            _ => {
                taken.insert(hit.start, hit.end);
                true
            }
        }
    });
    hits
}
