//! A step in progress: the session being changed, and what the layers above flows need.

use jiff::{SignedDuration, Timestamp};

use domain::{Attachment, Country, FileKind, Lang, UrgentKind};
use knowledge::{Command, Heard, Outcome};

use crate::effect::{Bubble, CardPart, Effect, Offer, Text};
use crate::library::{INTENT, Library, Shelf};
use crate::limits;
use crate::model::{CHECKLIST_OPTIONS, Kind, Node, Piece};
use crate::session::{Frame, Session, Talk, Wait};
use crate::step::{Query, Step};
use crate::understand;
use crate::value::{Value, Vars};
use crate::view::View;

/// What is unfinished is offered once a sitting, not after every answer.
const OFFER_AGAIN: SignedDuration = SignedDuration::from_hours(6);

pub(crate) struct Run<'a> {
    pub(crate) shelf: Shelf<'a>,
    pub(crate) view: &'a View,
    pub(crate) now: Timestamp,
    pub(crate) session: Session,
    pub(crate) effects: Vec<Effect>,
    pub(crate) ask: Option<Query>,
    /// Worst danger read in this message.
    pub(crate) urgent: Option<UrgentKind>,
    /// Node visits left.
    pub(crate) budget: u32,
    /// Language chosen or detected in this step.
    spoken: Option<Lang>,
    /// Edges walked.
    pub(crate) walked: Vec<crate::step::Edge>,
    /// Some talk ended in this step.
    ended: bool,
    /// A sensitive flow was touched in this step.
    sensitive: bool,
}

/// From this certainty on a wish is taken as one, however near a card comes.
const WANTED: f32 = 0.9;

impl<'a> Run<'a> {
    pub(crate) fn new(shelf: Shelf<'a>, session: Session, view: &'a View, now: Timestamp) -> Self {
        Self {
            shelf,
            view,
            now,
            session,
            effects: Vec::new(),
            ask: None,
            urgent: None,
            budget: limits::NODES_PER_STEP,
            spoken: None,
            walked: Vec::new(),
            ended: false,
            sensitive: false,
        }
    }

    pub(crate) fn finish(mut self) -> Step {
        self.session.signs.truncate(limits::SIGNS);
        Step { session: self.session, effects: self.effects, ask: self.ask, walked: self.walked }
    }

    // ---- who reads ----

    pub(crate) fn lang(&self) -> Lang {
        self.spoken.or(self.view.lang).unwrap_or_default()
    }

    pub(crate) fn country(&self) -> Option<Country> {
        self.view.country
    }

    pub(crate) fn speak(&mut self, lang: Lang) {
        self.spoken = Some(lang);
        self.effects.push(Effect::Language { lang });
    }

    // ---- saying ----

    pub(crate) fn say(&mut self, mut bubble: Bubble) {
        bubble.pushed = self.session.pushed;
        self.session.spoke = true;
        self.effects.push(Effect::Say { bubble: Box::new(bubble) });
    }

    /// Says one of the line's own messages.
    pub(crate) fn line(&mut self, id: &str) {
        self.say(Bubble::of(Text::message(id)));
    }

    /// Shows a rights card for the country of work.
    pub(crate) fn card(&mut self, topic: &str) {
        if let Some(country) = self.country() {
            self.session.card = Some(topic.to_owned());
            self.say(Bubble::of(Text::Card {
                country,
                topic: topic.to_owned(),
                part: CardPart::Whole,
            }));
        }
    }

    // ---- talks ----

    /// Ends what has been silent for too long.
    pub(crate) fn forget_expired(&mut self) {
        let now = self.now;
        self.session.paused.retain(|talk| talk.expires > now);
        self.session.late.retain(|late| late.until > now);
        if self.session.talk.as_ref().is_some_and(|talk| talk.expires <= now) {
            self.session.talk = None;
            self.session.signs.clear();
        }
    }

    /// The library of the running talk.
    pub(crate) fn library(&self) -> &'a Library {
        self.session
            .talk
            .as_ref()
            .and_then(|talk| self.shelf.of(&talk.root, &talk.version))
            .unwrap_or(self.shelf.current)
    }

    /// Puts the running talk aside: kept if it is worth coming back to, else dropped.
    pub(crate) fn set_aside(&mut self) {
        let Some(mut talk) = self.session.talk.take() else { return };
        let library = self.shelf.of(&talk.root, &talk.version).unwrap_or(self.shelf.current);
        let resumable = library.flows.get(&talk.root).is_some_and(|flow| flow.resumable);
        if resumable && talk.wait.is_some() {
            talk.comes_back = false;
            self.pause(talk);
        }
    }

    fn pause(&mut self, talk: Talk) {
        // One of a kind: what is unfinished about the same thing is offered once.
        let same = |other: &Talk| {
            other.root == talk.root && other.about == talk.about && !other.comes_back
        };
        let held = self.session.paused.iter().rposition(same);
        if let Some(held) = held.filter(|_| !self.keeps_drafts(&talk.root)) {
            self.session.paused.remove(held);
        }
        self.session.paused.push(talk);
        if self.session.paused.len() > limits::PAUSED {
            self.session.paused.remove(0);
        }
    }

    /// Whether each talk of this flow holds words that are nowhere else yet.
    fn keeps_drafts(&self, root: &str) -> bool {
        self.shelf.current.flows.get(root).is_some_and(|flow| flow.sensitive)
    }

    /// Begins a short flow and comes back to the open question afterwards.
    pub(crate) fn aside(&mut self, flow: &str) {
        self.interrupt();
        self.begin(flow, Vars::new(), None);
    }

    /// Puts the running talk aside for something short.
    fn interrupt(&mut self) {
        if let Some(mut talk) = self.session.talk.take()
            && talk.wait.is_some()
        {
            talk.comes_back = true;
            self.pause(talk);
        }
    }

    /// Begins a flow on its newest version.
    pub(crate) fn begin(&mut self, flow: &str, vars: Vars, about: Option<String>) {
        self.drop_unanswered(flow, about.as_deref());
        if self.session.pushed || self.session.pressed.is_some() {
            self.interrupt();
        } else {
            self.set_aside();
        }
        // What a flow of this name had asked before is asked anew from what was kept.
        if !self.keeps_drafts(flow) {
            self.session.paused.retain(|talk| talk.root != flow || talk.comes_back);
        }
        let library = self.shelf.current;
        let Some(found) = library.flows.get(flow) else {
            self.line("line-failed");
            return;
        };
        self.session.talk = Some(Talk {
            root: flow.to_owned(),
            version: library.versions.get(flow).cloned().unwrap_or_default(),
            stack: vec![Frame { flow: flow.to_owned(), node: found.start.clone(), tries: 0 }],
            vars,
            wait: None,
            about,
            trail: Vec::new(),
            comes_back: false,
            unanswered: self.session.pushed,
            begun: self.now,
            expires: self.expiry(found.expires_minutes),
        });
        self.advance();
    }

    fn expiry(&self, minutes: u32) -> Timestamp {
        self.now
            .checked_add(SignedDuration::from_mins(i64::from(minutes)))
            .unwrap_or(Timestamp::MAX)
    }

    /// The running talk has said its last word.
    pub(crate) fn end(&mut self) {
        self.sensitive |= self.flow_is_sensitive();
        let root = self.session.talk.take().map(|talk| talk.root);
        self.session.album = None;
        // After hiding, nothing may speak of what was hidden; after [Later], nobody nags.
        let entries = &self.shelf.current.entries;
        self.ended = root.is_none_or(|root| root != entries.hidden && root != entries.resume);
        if self.session.pressed.take().is_some() {
            self.line("line-stale");
        }
        if self.session.paused.last().is_some_and(|talk| talk.comes_back) {
            self.session.talk = self.session.paused.pop();
            // A timer that found nothing to say has disturbed nobody.
            if self.session.spoke || !self.session.pushed {
                self.repeat();
            }
        } else {
            self.session.signs.clear();
            // Whoever writes is answered, even when there was nothing left to do.
            if !self.session.spoke && !self.session.pushed {
                self.line("line-calm");
            }
        }
    }

    /// When something has ended and something else is unfinished, offers it, neutrally.
    pub(crate) fn offer_unfinished(&mut self) {
        if self.ended
            && !self.session.pushed
            && self.session.talk.is_none()
            && !self.session.paused.is_empty()
            && self.session.offered.is_none_or(|at| self.now.duration_since(at) > OFFER_AGAIN)
        {
            self.ended = false;
            self.session.offered = Some(self.now);
            let resume = self.shelf.current.entries.resume.clone();
            self.begin(&resume, Vars::new(), None);
        }
    }

    /// Takes the newest unfinished talk up again.
    pub(crate) fn resume_paused(&mut self) -> bool {
        let Some(talk) = self.session.paused.pop() else { return false };
        self.session.talk = Some(talk);
        self.repeat();
        true
    }

    fn flow_is_sensitive(&self) -> bool {
        self.session.talk.as_ref().is_some_and(|talk| {
            self.library().flows.get(&talk.root).is_some_and(|flow| flow.sensitive)
        })
    }

    pub(crate) fn is_sensitive(&self) -> bool {
        self.sensitive || self.urgent.is_some() || self.flow_is_sensitive()
    }

    // ---- where the talk waits ----

    pub(crate) fn frame(&self) -> Option<&Frame> {
        self.session.talk.as_ref().and_then(|talk| talk.stack.last())
    }

    pub(crate) fn node(&self) -> Option<&'a Node> {
        let frame = self.frame()?;
        self.library().flows.get(&frame.flow)?.nodes.get(&frame.node)
    }

    /// Kind of the node that waits for the person, if one does.
    pub(crate) fn waiting_kind(&self) -> Option<&'a Kind> {
        match self.session.talk.as_ref()?.wait {
            Some(Wait::Person { .. }) => self.node().map(|node| &node.kind),
            _ => None,
        }
    }

    fn offers(&self) -> &[Offer] {
        match self.session.talk.as_ref().and_then(|talk| talk.wait.as_ref()) {
            Some(Wait::Person { offers, .. }) => offers,
            _ => &[],
        }
    }

    /// Id of the offered option that the words mean.
    pub(crate) fn option(&self, words: &str) -> Option<String> {
        let frame = self.frame()?;
        let lang = self.lang();
        let titles = |text: &Text| (self.shelf.current.titles)(text, lang);
        let offers = self.offers();
        let numbered = !matches!(
            self.waiting_kind(),
            Some(Kind::Ask { expect: crate::model::Expect::Number, .. })
        );
        if !numbered && knowledge::normalise(words).chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
        let found = understand::option(
            self.library(),
            &frame.flow,
            &frame.node,
            offers,
            words,
            lang,
            &titles,
        );
        if let Some(found) = found {
            return offers.get(found).map(|offer| offer.id.clone());
        }
        // Every answer to a checklist item may be written, whichever buttons are shown.
        if matches!(self.waiting_kind(), Some(Kind::Checklist { .. })) {
            let all: Vec<Offer> = CHECKLIST_OPTIONS
                .into_iter()
                .filter(|id| *id != "skip")
                .map(|id| Offer { id: id.to_owned(), label: Text::message(""), url: None })
                .collect();
            // A number means a place among the buttons shown, which was looked at above.
            let named = knowledge::normalise(words).chars().any(char::is_alphabetic);
            let found = understand::option(
                self.library(),
                &frame.flow,
                &frame.node,
                &all,
                words,
                lang,
                &titles,
            );
            if let Some(found) = found.filter(|_| named) {
                return all.get(found).map(|offer| offer.id.clone());
            }
        }
        let meant = match self.shelf.current.words.read(words, Some(lang))? {
            Heard::Clear(Command::Yes) => "yes",
            Heard::Clear(Command::No) => "no",
            Heard::Clear(Command::Done) => "done",
            Heard::Clear(Command::Skip) => "skip",
            _ => return None,
        };
        offers.iter().find(|offer| offer.id == meant).map(|offer| offer.id.clone())
    }

    /// Whether the words would be taken as the answer to the open question.
    pub(crate) fn is_answer(&self, words: &str) -> bool {
        self.option(words).is_some()
            || matches!(self.waiting_kind(), Some(Kind::Attach { .. } | Kind::Ask { .. }))
    }

    /// The topic that a question surely means, if a card for it can be shown.
    pub(crate) fn sure_topic(&self, words: &str) -> Option<String> {
        let country = self.country()?;
        let library = self.shelf.current;
        let found = library.knowledge.find(words, Some(self.lang()), Some(country));
        let best = found.topics.first().filter(|_| found.outcome == Outcome::Sure)?;
        if self.is_about_elsewhere(words, country) {
            return None;
        }
        library.cards.contains_key(&(country, best.topic.clone())).then(|| best.topic.clone())
    }

    /// The flow that the words surely ask for ("I want to report a problem").
    pub(crate) fn intent(&self, words: &str) -> Option<String> {
        let library = self.shelf.current;
        // Without the country, which would hide that a question is about what it has no card for.
        let found = library.knowledge.find(words, Some(self.lang()), None);
        // One or two words ("chao", "real person") need not be more than the likeliest.
        let short = words.split_whitespace().count() <= 2;
        let best = found.topics.first()?;
        // What is wanted and what it is about are near each other ("safety in my workshop").
        let likely = found.outcome == Outcome::Sure || short || best.score >= WANTED;
        let flow = best.topic.strip_prefix(INTENT).filter(|_| likely)?;
        library.flows.contains_key(flow).then(|| flow.to_owned())
    }

    // ---- asking again ----

    /// Asks the open question again, with fresh buttons.
    pub(crate) fn repeat(&mut self) {
        match self.session.talk.as_ref().and_then(|talk| talk.wait.as_ref()) {
            Some(Wait::Person { .. }) => self.show(None),
            // A talk that was left between two nodes goes on from where it stands.
            None if self.session.talk.is_some() => self.advance(),
            Some(Wait::Told) | None => {}
        }
    }

    /// The answer was not understood.
    pub(crate) fn retry(&mut self) {
        let Some(frame) = self.session.talk.as_mut().and_then(|talk| talk.stack.last_mut()) else {
            return;
        };
        frame.tries += 1;
        let tries = frame.tries;
        if let Some(Kind::Ask { tries: allowed, fail, .. }) = self.node().map(|node| &node.kind)
            && tries >= *allowed
        {
            self.go(fail);
            return;
        }
        if matches!(self.waiting_kind(), Some(Kind::Ask { .. })) {
            self.show(Some("retry"));
        } else {
            self.line("line-retry");
            self.repeat();
        }
    }

    /// Says the help of the open question, if it has one.
    pub(crate) fn help(&mut self) -> bool {
        let Some(frame) = self.frame() else { return false };
        let key = (frame.flow.clone(), frame.node.clone(), "help".to_owned());
        if self.waiting_kind().is_none() || !self.library().labels.contains_key(&key) {
            return false;
        }
        self.show(Some("help"));
        true
    }

    /// Goes back to the question before.
    pub(crate) fn back(&mut self) -> bool {
        let Some(talk) = self.session.talk.as_mut() else { return false };
        let Some(node) = talk.trail.pop() else { return false };
        talk.wait = None;
        if let Some(frame) = talk.stack.last_mut() {
            frame.node = node;
            frame.tries = 0;
        }
        self.advance();
        true
    }

    // ---- files and pieces ----

    pub(crate) fn file(&mut self, file: &Attachment, caption: &str) {
        let again = file.album.is_some() && file.album == self.session.album;
        self.session.album.clone_from(&file.album);
        let kind = match file.kind {
            FileKind::Photo => Piece::Photo,
            FileKind::Voice => Piece::Voice,
            FileKind::Video => Piece::Video,
            FileKind::Document => Piece::Document,
        };
        let piece = Value::from(Vars::from([
            ("kind".to_owned(), Value::from(piece_name(kind))),
            ("file".to_owned(), Value::from(file.id.as_str())),
            ("text".to_owned(), Value::from(understand::cut(caption, limits::TEXT_CHARS))),
        ]));
        match self.waiting_kind() {
            Some(Kind::Attach { accept, .. }) if accept.contains(&kind) => {
                self.collect(piece, again);
            }
            Some(Kind::Checklist { .. }) => self.remark(piece),
            Some(Kind::Menu { file: Some(target), save, .. }) => {
                let target = target.clone();
                if let Some(save) = save {
                    self.set(save, piece);
                }
                self.go(&target);
            }
            _ if again => {}
            Some(_) => {
                self.line("line-no-file-here");
                self.repeat();
            }
            None => self.line("line-file-out-of-the-blue"),
        }
    }

    /// Words as one more piece of a story, or a remark on a checklist item.
    pub(crate) fn piece(&mut self, text: &str) {
        let piece = Value::from(Vars::from([
            ("kind".to_owned(), Value::from(piece_name(Piece::Text))),
            ("text".to_owned(), Value::from(text)),
        ]));
        match self.waiting_kind() {
            Some(Kind::Checklist { .. }) => self.remark(piece),
            Some(Kind::Attach { accept, .. }) if accept.contains(&Piece::Text) => {
                self.session.album = None;
                self.collect(piece, false);
            }
            _ => self.retry(),
        }
    }

    pub(crate) fn set(&mut self, name: &str, value: Value) {
        if let Some(talk) = self.session.talk.as_mut() {
            talk.vars.insert(name.to_owned(), value);
        }
    }
}

pub(crate) const fn piece_name(piece: Piece) -> &'static str {
    match piece {
        Piece::Text => "text",
        Piece::Photo => "photo",
        Piece::Voice => "voice",
        Piece::Video => "video",
        Piece::Document => "document",
    }
}
