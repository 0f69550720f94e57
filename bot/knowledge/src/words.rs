//! Words that are commands: STOP, START, hide, help, menu, language and small answers.
//!
//! A command is the whole message, never a word in it. A word counts as written; without
//! its tone marks it counts only if nothing else reads the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::Lang;
use serde::Deserialize;

use crate::builder::Talk;
use crate::text::{fold, has_tone_marks, normalise};
use crate::typed::{AmountFile, Amounts};

/// What a person asks the machine to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Command {
    /// End all pushed messages
    Stop,
    /// Allow them again
    Start,
    /// Clear the screen now
    Hide,
    /// How does this work
    Help,
    /// The first menu
    Menu,
    /// One question back
    Back,
    /// Change the language; without one, show the list
    Language(Option<Lang>),
    /// A person instead of a machine
    Person,
    /// Yes
    Yes,
    /// No
    No,
    /// That was all
    Done,
    /// Leave this question out
    Skip,
}

/// How a command was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Nothing else can be meant
    Clear(Command),
    /// It may be one of these, or a name or another word: ask back
    Unsure(Vec<Command>),
}

/// A whole `content/words/<lang>.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WordFile {
    /// Whether a native reader still has to look at it
    pub draft: bool,
    /// See [`Command::Stop`]
    pub stop: Vec<String>,
    /// See [`Command::Start`]
    pub start: Vec<String>,
    /// See [`Command::Hide`]
    pub hide: Vec<String>,
    /// See [`Command::Help`]
    pub help: Vec<String>,
    /// See [`Command::Menu`]
    pub menu: Vec<String>,
    /// See [`Command::Back`]
    pub back: Vec<String>,
    /// See [`Command::Yes`]
    pub yes: Vec<String>,
    /// See [`Command::No`]
    pub no: Vec<String>,
    /// See [`Command::Done`]
    pub done: Vec<String>,
    /// See [`Command::Skip`]
    pub skip: Vec<String>,
    /// See [`Command::Person`]
    pub person: Vec<String>,
    /// See [`Command::Language`]
    pub language: Vec<String>,
    /// Names of languages
    pub switch: BTreeMap<Lang, Vec<String>>,
    /// Words that might mean STOP but are also names or common words
    pub maybe_stop: Vec<String>,
    /// Words that steer matching
    pub talk: Talk,
}

/// Why a set of words is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// Carriers act on these words themselves, so they must not hide a screen.
    #[error("{lang}: hide word {word:?} is a word that carriers act on")]
    CarrierWordHides {
        /// The language of the file
        lang: Lang,
        /// The word as written
        word: String,
    },
    /// One word, two commands in one language.
    #[error("{lang}: {word:?} is both {first:?} and {second:?}")]
    TwoCommands {
        /// The language of the file
        lang: Lang,
        /// The word as written
        word: String,
        /// The command it had
        first: Command,
        /// The command it would get too
        second: Command,
    },
    /// Nothing that could be typed.
    #[error("{lang}: empty word for {command:?}")]
    Empty {
        /// The language of the file
        lang: Lang,
        /// Its command
        command: Command,
    },
}

/// Words that carriers and gateways answer themselves; never hide words.
const CARRIER: [&str; 8] =
    ["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"];

/// Whether a whole message is a word on which carriers themselves stop a line.
pub fn is_carrier_word(text: &str) -> bool {
    CARRIER.contains(&key(text).as_str())
}

/// Collects words.
#[derive(Debug, Default)]
pub struct WordsBuilder {
    files: Vec<(Lang, WordFile)>,
    amounts: AmountFile,
}

impl WordsBuilder {
    /// Adds a language's file.
    pub fn language(mut self, lang: Lang, file: WordFile) -> Self {
        self.files.push((lang, file));
        self
    }

    /// Words by which amounts are typed.
    pub fn amounts(mut self, file: AmountFile) -> Self {
        self.amounts = file;
        self
    }

    /// Checks and makes the tables.
    pub fn build(self) -> Result<Words, WordsError> {
        let mut words = Words::default();
        for (lang, file) in &self.files {
            for word in &file.hide {
                if CARRIER.contains(&key(word).as_str()) {
                    return Err(WordsError::CarrierWordHides { lang: *lang, word: word.clone() });
                }
            }
            for (command, list) in lists(file) {
                for word in list {
                    words.add(*lang, command, word)?;
                }
            }
            for word in &file.maybe_stop {
                words.maybe_stop.push(key(word));
                words.maybe_stop.push(fold(&key(word)));
            }
        }
        words.amounts = Arc::new(self.amounts.into());
        words.maybe_stop.sort_unstable();
        words.maybe_stop.dedup();
        Ok(words)
    }
}

fn lists(file: &WordFile) -> Vec<(Command, &Vec<String>)> {
    let mut lists = vec![
        (Command::Stop, &file.stop),
        (Command::Start, &file.start),
        (Command::Hide, &file.hide),
        (Command::Help, &file.help),
        (Command::Menu, &file.menu),
        (Command::Back, &file.back),
        (Command::Person, &file.person),
        (Command::Yes, &file.yes),
        (Command::No, &file.no),
        (Command::Done, &file.done),
        (Command::Skip, &file.skip),
        (Command::Language(None), &file.language),
    ];
    lists.extend(file.switch.iter().map(|(lang, names)| (Command::Language(Some(*lang)), names)));
    lists
}

/// The command words of every language, and those of amounts.
#[derive(Debug, Clone, Default)]
pub struct Words {
    exact: BTreeMap<String, Vec<(Lang, Command)>>,
    folded: BTreeMap<String, Vec<(Lang, Command)>>,
    maybe_stop: Vec<String>,
    amounts: Arc<Amounts>,
}

impl Words {
    /// An empty builder.
    pub fn builder() -> WordsBuilder {
        WordsBuilder::default()
    }

    /// The command a whole message is, if it is one. `lang` is the contact's language:
    /// it decides where two languages mean different things by one word.
    pub fn read(&self, text: &str, lang: Option<Lang>) -> Option<Heard> {
        let word = key(text);
        let mut meant = self.exact.get(&word).map_or_else(Vec::new, |list| own(list, lang));
        if meant.is_empty() && !has_tone_marks(&word) {
            meant = self.folded.get(&word).map_or_else(Vec::new, |list| own(list, lang));
        }
        if self.maybe_stop.binary_search(&word).is_ok() && !meant.contains(&Command::Stop) {
            meant.insert(0, Command::Stop);
            return Some(Heard::Unsure(meant));
        }
        match meant.as_slice() {
            [] => None,
            [only] if self.is_plain(&word, *only) => Some(Heard::Clear(*only)),
            _ => Some(Heard::Unsure(meant)),
        }
    }

    /// How amounts are read.
    pub const fn amounts(&self) -> &Arc<Amounts> {
        &self.amounts
    }

    /// Every word of a command in a language, normalised: for linting option labels.
    pub fn all(&self) -> impl Iterator<Item = (&str, Lang, Command)> {
        self.exact.iter().flat_map(|(word, list)| {
            list.iter().map(move |(lang, command)| (word.as_str(), *lang, *command))
        })
    }

    /// A STOP that is also another word without its marks asks back.
    fn is_plain(&self, word: &str, command: Command) -> bool {
        command != Command::Stop || self.maybe_stop.binary_search(&word.to_owned()).is_err()
    }

    fn add(&mut self, lang: Lang, command: Command, word: &str) -> Result<(), WordsError> {
        let exact = key(word);
        if exact.is_empty() {
            return Err(WordsError::Empty { lang, command });
        }
        let list = self.exact.entry(exact.clone()).or_default();
        match list.iter().find(|(other, _)| *other == lang) {
            Some((_, first)) if *first == command => return Ok(()),
            Some((_, first)) => {
                let word = word.to_owned();
                return Err(WordsError::TwoCommands { lang, word, first: *first, second: command });
            }
            None => list.push((lang, command)),
        }
        let list = self.folded.entry(fold(&exact)).or_default();
        if !list.contains(&(lang, command)) {
            list.push((lang, command));
        }
        Ok(())
    }
}

/// The commands a word has, each once; those of the contact's own language if it has any.
fn own(list: &[(Lang, Command)], lang: Option<Lang>) -> Vec<Command> {
    let mut meant: Vec<Command> =
        list.iter().filter(|(of, _)| Some(*of) == lang).map(|(_, command)| *command).collect();
    // STOP in any language ends pushes whatever the contact's language is.
    let any_stop = list.iter().any(|(_, command)| *command == Command::Stop);
    if meant.is_empty() || any_stop {
        meant = list.iter().map(|(_, command)| *command).collect();
    }
    meant.sort_unstable();
    meant.dedup();
    meant
}

/// The message without what surrounds its words: `Stop.`, `/stop@workline_bot`, `"STOP"`.
fn key(text: &str) -> String {
    let normal = normalise(text);
    let command = normal.strip_prefix('/').map_or(normal.as_str(), |command| {
        command.split_once('@').map_or(command, |(command, _)| command)
    });
    let noise = |c: char| {
        c.is_ascii_punctuation() || matches!(c, ' ' | '…' | '。' | '！' | '៕' | '។' | '။')
    };
    command.trim_matches(noise).to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{Command, Heard, WordFile, Words, WordsError};
    use domain::Lang;

    fn file(stop: &[&str], hide: &[&str], yes: &[&str]) -> WordFile {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        WordFile { stop: list(stop), hide: list(hide), yes: list(yes), ..WordFile::default() }
    }

    #[test]
    fn whole_messages_only() {
        let words =
            Words::builder().language(Lang::En, file(&["stop"], &["hide"], &[])).build().unwrap();
        assert_eq!(words.read("  STOP! ", None), Some(Heard::Clear(Command::Stop)));
        assert_eq!(words.read("/stop@some_bot", None), Some(Heard::Clear(Command::Stop)));
        assert_eq!(words.read("they must stop", None), None);
        assert_eq!(words.read("", None), None);
    }

    #[test]
    fn a_bare_word_with_two_meanings_asks_back() {
        let words = Words::builder()
            .language(Lang::Vi, file(&["dừng", "hủy tin"], &["thoát"], &["đúng"]))
            .build()
            .unwrap();
        assert_eq!(words.read("Dừng", None), Some(Heard::Clear(Command::Stop)));
        assert_eq!(words.read("đúng", None), Some(Heard::Clear(Command::Yes)));
        assert_eq!(
            words.read("DUNG", None),
            Some(Heard::Unsure(vec![Command::Stop, Command::Yes]))
        );
        assert_eq!(words.read("HUY TIN", None), Some(Heard::Clear(Command::Stop)));
        assert_eq!(words.read("thoat", None), Some(Heard::Clear(Command::Hide)));
    }

    #[test]
    fn carrier_words_never_hide() {
        let refused = Words::builder().language(Lang::En, file(&[], &["QUIT"], &[])).build();
        assert!(matches!(refused, Err(WordsError::CarrierWordHides { .. })));
        let twice = Words::builder().language(Lang::En, file(&["x"], &["x"], &[])).build();
        assert!(matches!(twice, Err(WordsError::TwoCommands { .. })));
    }
}
