//! One step: a message in, a new session and effects out.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use domain::{Attachment, ChannelKind, Lang, Unsupported, UrgentKind, UrgentLevel, deadline};
use knowledge::{Command, Heard, Outcome};

use crate::effect::{Bubble, Effect, Text};
use crate::library::{Library, Shelf};
use crate::limits;
use crate::model::{Expect, Kind};
use crate::run::Run;
use crate::session::{Session, Wait};
use crate::understand;
use crate::value::{Value, Vars};
use crate::view::View;

/// What reached the engine.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Input {
    /// Words.
    Text(String),
    /// A button.
    Press {
        /// Visit it belongs to.
        visit: u32,
        /// Index of the option.
        option: u16,
    },
    /// A file, already known to the store, with its caption.
    File {
        /// The file.
        file: Attachment,
        /// Words sent with it.
        caption: String,
    },
    /// A deep link, or the channel's start button.
    Start {
        /// Opaque id carried by the link.
        payload: Option<String>,
    },
    /// An earlier message was changed.
    Edited(String),
    /// Something that gets one polite line.
    Unsupported(Unsupported),
    /// A timer starts a flow about a row.
    Timer {
        /// Flow to start.
        flow: String,
        /// Row it is about.
        about: Option<String>,
    },
    /// The answer to the last query.
    Told(Answer),
}

/// Something the engine must have looked up or done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// Verb ([`crate::verbs`]).
    pub verb: String,
    /// Arguments.
    pub args: Vars,
    /// Row the talk is about.
    pub about: Option<String>,
}

/// What came of a query.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// One of the verb's outcomes.
    pub outcome: String,
    /// What the verb tells.
    pub values: Vars,
}

impl Answer {
    /// An outcome that tells nothing more.
    pub fn of(outcome: &str) -> Self {
        Self { outcome: outcome.to_owned(), values: Vars::new() }
    }

    /// Adds a value.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

/// The outcome of a step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The session as it now is.
    pub session: Session,
    /// What should happen, in order.
    pub effects: Vec<Effect>,
    /// What must be answered by [`Input::Told`] before the step is complete.
    pub ask: Option<Query>,
    /// Edges walked, for coverage of golden conversations.
    pub walked: Vec<Edge>,
}

/// An edge of a flow: flow, from, to.
pub type Edge = (String, String, String);

/// Silence after which the last bubble of a sensitive sitting turns harmless.
const CALM_AFTER: SignedDuration = SignedDuration::from_mins(5);
/// Deep-link payloads longer than this are no ids of ours.
const PAYLOAD_CHARS: usize = 64;

/// Takes one message through the session. Pure: the same arguments give the same step.
pub fn step(shelf: Shelf<'_>, session: Session, view: &View, input: Input, now: Timestamp) -> Step {
    let mut run = Run::new(shelf, session, view, now);
    let told = matches!(input, Input::Told(_));
    if !told {
        run.session.pushed = matches!(input, Input::Timer { .. });
        run.session.spoke = false;
        run.session.pressed = None;
        run.forget_expired();
    }
    match input {
        Input::Told(answer) => run.told(answer),
        Input::Text(text) => text_in(&mut run, &text),
        Input::Press { visit, option } => press(&mut run, visit, option),
        Input::File { file, caption } => run.file(&file, &caption),
        Input::Start { payload } => start(&mut run, payload),
        Input::Edited(text) => edited(&mut run, &text),
        Input::Unsupported(what) => {
            run.line(match what {
                Unsupported::Sticker => "line-sticker",
                Unsupported::Location => "line-location",
                Unsupported::Contact => "line-contact",
                Unsupported::Poll => "line-poll",
                Unsupported::Other => "line-other",
            });
            run.repeat();
        }
        Input::Timer { flow, about } => {
            if !view.stopped {
                run.begin(&flow, Vars::new(), about);
            }
        }
    }
    if run.ask.is_none() {
        run.offer_unfinished();
        if run.is_sensitive() && !run.effects.is_empty() {
            run.effects.push(Effect::Calm { after: CALM_AFTER });
        }
    }
    run.finish()
}

fn current<'a>(run: &Run<'a>) -> &'a Library {
    run.shelf.current
}

fn start(run: &mut Run<'_>, payload: Option<String>) {
    if run.view.stopped {
        run.effects.push(Effect::Stopped { yes: false });
    }
    let entries = &current(run).entries;
    match payload.filter(|payload| !payload.is_empty()) {
        Some(payload) => {
            let vars = Vars::from([(
                "payload".to_owned(),
                Value::from(understand::cut(&payload, PAYLOAD_CHARS)),
            )]);
            run.begin(&entries.card, vars, None);
        }
        None => run.begin(&entries.welcome, Vars::new(), None),
    }
}

fn edited(run: &mut Run<'_>, text: &str) {
    match run.waiting_kind() {
        Some(Kind::Attach { .. }) | None => text_in(run, text),
        Some(_) => {
            run.line("line-edited");
            run.repeat();
        }
    }
}

fn press(run: &mut Run<'_>, visit: u32, option: u16) {
    let live = match run.session.talk.as_ref().and_then(|talk| talk.wait.as_ref()) {
        Some(Wait::Person { visit: open, offers }) if *open == visit => {
            offers.get(usize::from(option)).map(|offer| offer.id.clone())
        }
        _ => None,
    };
    if let Some(id) = live {
        run.choose(&id);
    } else if !run.answer_late(visit, option) {
        run.line("line-stale");
        run.repeat();
    }
}

/// The global layer, in the order of the design: STOP/START, hide, language,
/// HELP/MENU/BACK, the expected answer, a question aside, catch-all.
fn text_in(run: &mut Run<'_>, whole: &str) {
    if whole.trim().is_empty() {
        run.line("line-other");
        run.repeat();
        return;
    }
    let text = understand::cut(whole, limits::TEXT_CHARS);
    let read = current(run).words.read(&text, Some(run.lang()));
    if !understood_as_command(run, &text, read) {
        hear_language(run, &text);
        urgent_first(run, &text);
        if run.session.talk.as_ref().is_some_and(|talk| talk.wait.is_some()) {
            answer(run, &text);
        } else if run.session.talk.is_some() {
            // Moved on to another version: the question as it is now comes first.
            run.retry();
        } else {
            out_of_the_blue(run, &text);
        }
    }
    if text.len() < whole.len() {
        run.line("line-cut");
    }
}

/// Whether the whole message was one of the words that stand above every flow.
fn understood_as_command(run: &mut Run<'_>, text: &str, read: Option<Heard>) -> bool {
    let waiting = run.session.talk.as_ref().is_some_and(|talk| talk.wait.is_some());
    if let Some(slash) = text.trim().strip_prefix('/')
        && slash_command(run, slash)
    {
        return true;
    }
    let command = match read {
        None => return false,
        Some(Heard::Clear(command)) => command,
        // The network has stopped us already; anything else would be said to nobody.
        Some(Heard::Unsure(meant))
            if run.view.channel == ChannelKind::Sms
                && meant.contains(&Command::Stop)
                && knowledge::is_carrier_word(text) =>
        {
            Command::Stop
        }
        Some(Heard::Unsure(meant)) => {
            if !meant.contains(&Command::Stop) || (waiting && run.is_answer(text)) {
                return false;
            }
            run.line("line-maybe-stop");
            run.repeat();
            return true;
        }
    };
    // An option that is on offer is meant before a command of the same name; STOP and
    // hiding stand above everything.
    if waiting
        && !matches!(command, Command::Stop | Command::Hide)
        && !text.is_empty()
        && run.option(text).is_some()
    {
        return false;
    }
    match command {
        Command::Stop => {
            run.effects.push(Effect::Stopped { yes: true });
            run.line("line-stopped");
        }
        Command::Start => {
            if run.view.stopped {
                run.effects.push(Effect::Stopped { yes: false });
                run.line("line-started");
                run.repeat();
            } else if waiting {
                return false;
            } else {
                start(run, None);
            }
        }
        Command::Hide => {
            run.effects.push(Effect::Wipe { tag: None, after: None });
            run.set_aside();
            let hidden = current(run).entries.hidden.clone();
            run.begin(&hidden, Vars::new(), None);
        }
        Command::Language(Some(lang)) if current(run).languages.contains(&lang) => {
            run.speak(lang);
            run.line("line-language");
            run.repeat();
        }
        Command::Language(_) => {
            let language = current(run).entries.language.clone();
            run.aside(&language);
        }
        Command::Help => {
            if !run.help() {
                let help = current(run).entries.help.clone();
                run.aside(&help);
            }
        }
        Command::Menu => {
            run.set_aside();
            let menu = current(run).entries.menu.clone();
            run.begin(&menu, Vars::new(), None);
        }
        Command::Back => {
            if !run.back() {
                run.line("line-no-way-back");
                run.repeat();
            }
        }
        Command::Person => {
            if waiting {
                return false;
            }
            let person = current(run).entries.person.clone();
            run.begin(&person, Vars::new(), None);
        }
        Command::Yes | Command::No | Command::Done | Command::Skip => return false,
    }
    true
}

fn slash_command(run: &mut Run<'_>, slash: &str) -> bool {
    let mut parts = slash.splitn(2, char::is_whitespace);
    let name = parts.next().unwrap_or_default();
    let name = name.split('@').next().unwrap_or_default().to_lowercase();
    let argument = parts.next().unwrap_or_default().trim();
    let command = match name.as_str() {
        "start" => {
            start(run, (!argument.is_empty()).then(|| argument.to_owned()));
            return true;
        }
        "stop" => Some(Command::Stop),
        "hide" => Some(Command::Hide),
        "help" => Some(Command::Help),
        "menu" => Some(Command::Menu),
        "back" => Some(Command::Back),
        "language" => Some(Command::Language(Lang::parse(argument))),
        _ => None,
    };
    if command.is_some() {
        return understood_as_command(run, "", command.map(Heard::Clear));
    }
    let Some(flow) = current(run).entries.commands.get(&name).cloned() else { return false };
    run.set_aside();
    let argument = understand::cut(argument, PAYLOAD_CHARS);
    run.begin(&flow, Vars::from([("argument".to_owned(), Value::from(argument))]), None);
    true
}

/// The first words tell the language, and a longer message out of the blue may change it;
/// in the middle of a talk only a language word does.
fn hear_language(run: &mut Run<'_>, text: &str) {
    let library = current(run);
    let first = run.view.lang.is_none();
    let open = run.session.talk.as_ref().is_some_and(|talk| talk.wait.is_some());
    if let Some(detected) = library.knowledge.detect(text)
        && library.languages.contains(&detected)
        && run.view.lang != Some(detected)
        && (first || (!open && text.chars().count() >= 8))
    {
        run.speak(detected);
    }
}

/// Danger words put the urgent screen before the reply and raise the alert. The message
/// itself goes on to whatever waits for it.
fn urgent_first(run: &mut Run<'_>, text: &str) {
    let found = current(run).knowledge.urgent(text);
    let fresh: Vec<UrgentKind> =
        found.signs.iter().copied().filter(|kind| !run.session.signs.contains(kind)).collect();
    if fresh.is_empty() {
        return;
    }
    run.session.signs.extend(fresh.iter().copied());
    let mut kinds = run.session.signs.clone();
    kinds.sort();
    // Two lesser signs in one sitting are as grave as a greater one.
    let now = kinds.iter().any(|kind| kind.level() == UrgentLevel::Now) || kinds.len() > 1;
    let level = if now { UrgentLevel::Now } else { UrgentLevel::Today };
    if let Some(worst) = fresh.iter().min() {
        run.say(Bubble::of(Text::Urgent { kind: *worst, country: run.country() }));
        run.urgent = Some(*worst);
    }
    run.effects.push(Effect::Alert { kinds, level });
}

/// Words while a node waits for an answer.
fn answer(run: &mut Run<'_>, text: &str) {
    // A receipt or invitation code is one wherever no words are being collected.
    if !matches!(run.waiting_kind(), Some(Kind::Attach { .. } | Kind::Ask { .. }))
        && let Some(flow) = code_flow(run, text)
    {
        run.begin(&flow, Vars::from([("argument".to_owned(), Value::from(text))]), None);
        return;
    }
    if let Some(index) = run.option(text) {
        run.choose(&index);
        return;
    }
    let today = deadline::local_day(run.now, run.country());
    match run.waiting_kind() {
        Some(Kind::Attach { .. } | Kind::Checklist { .. }) => run.piece(text),
        Some(Kind::Ask { expect, min, max, .. }) => {
            let amounts = run.library().words.amounts();
            match understand::value(*expect, text, (*min, *max), amounts, today) {
                Some(value) => run.answered(value, text),
                None => aside_or_retry(run, text, *expect != Expect::Text),
            }
        }
        Some(Kind::Menu { other: Some(_), .. }) => match run.intent(text) {
            // In a sensitive talk every word belongs to the talk.
            Some(flow) if !run.is_sensitive() => run.begin(&flow, Vars::new(), None),
            _ => run.other(text),
        },
        _ => aside_or_retry(run, text, true),
    }
}

/// So many letters of a script without spaces between words are more than a word.
const LONE: usize = 8;

/// A question asked in the middle of something is answered, then the open one repeated. A
/// lone word there ("many") is an answer that was not understood rather than a question.
fn aside_or_retry(run: &mut Run<'_>, text: &str, may_be_question: bool) {
    let several = text.split_whitespace().nth(1).is_some()
        || text.chars().filter(|c| !c.is_ascii()).count() >= LONE;
    if may_be_question
        && several
        && let Some(topic) = run.sure_topic(text)
    {
        run.card(&topic);
        run.repeat();
        return;
    }
    if run.urgent.is_some() {
        run.repeat();
    } else {
        run.retry();
    }
}

/// Words when nothing is open.
fn out_of_the_blue(run: &mut Run<'_>, text: &str) {
    let library = current(run);
    let vars = |name: &str| Vars::from([(name.to_owned(), Value::from(text))]);
    if run.urgent.is_some() {
        run.begin(&library.entries.urgent, vars("words"), None);
        return;
    }
    if let Some(flow) = code_flow(run, text) {
        run.begin(&flow, vars("argument"), None);
        return;
    }
    if let Some(flow) = run.intent(text) {
        run.begin(&flow, Vars::new(), None);
        return;
    }
    // Digits alone answer a question that is no longer open.
    if !run.view.first && digits_alone(text).is_some() {
        run.begin(&library.entries.menu, Vars::new(), None);
        return;
    }
    let found = library.knowledge.find(text, Some(run.lang()), None);
    let short = text.split_whitespace().count() <= 3 && text.chars().count() <= 24;
    if found.outcome == Outcome::Nothing && run.view.first && short {
        run.begin(&library.entries.welcome, Vars::new(), None);
    } else {
        run.begin(&library.entries.ask, vars("question"), None);
    }
}

/// How many digits a text has, if it has nothing else.
fn digits_alone(text: &str) -> Option<usize> {
    let text = knowledge::normalise(text);
    let mut typed = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.'));
    typed.try_fold(0, |count, c| c.is_ascii_digit().then_some(count + 1)).filter(|count| *count > 0)
}

/// The flow that a code stands for: 21 digits are a receipt, nine an invitation.
fn code_flow(run: &Run<'_>, text: &str) -> Option<String> {
    let entries = &current(run).entries;
    match digits_alone(text)? {
        21 => Some(entries.code.clone()),
        9 => Some(entries.join.clone()),
        _ => None,
    }
}
