//! Commands and descriptions, set per language and only where they differ: Telegram counts
//! how often a bot changes them.

use serde::Deserialize;
use teloxide::payloads::{
    GetMyCommands, GetMyDescription, GetMyShortDescription, SetMyCommands, SetMyDescription,
    SetMyShortDescription,
};
use teloxide::types::BotCommand;

use super::Telegram;
use super::text;
use crate::{Introduction, SendError};

const DESCRIPTION_MAX: usize = 512;
const SHORT_MAX: usize = 120;
const COMMANDS_MAX: usize = 100;
const COMMAND_TEXT_MAX: usize = 256;

impl Telegram {
    /// Introduces the line to readers of one language; returns how many things were changed.
    pub(super) async fn introduce(&self, to: &Introduction) -> Result<usize, SendError> {
        #[derive(Deserialize)]
        struct Description {
            description: String,
        }
        #[derive(Deserialize)]
        struct Short {
            short_description: String,
        }
        let language = &to.language;
        // Telegram knows languages by two letters only.
        if language.as_ref().is_some_and(|code| code.len() != 2) {
            return Ok(0);
        }
        let mut changed = 0;

        let wanted: Vec<BotCommand> = to
            .commands
            .iter()
            .take(COMMANDS_MAX)
            .map(|(name, text)| BotCommand::new(name, text::line(text, COMMAND_TEXT_MAX)))
            .collect();
        let mut get = GetMyCommands::new();
        get.language_code.clone_from(language);
        if self.api.read::<_, Vec<BotCommand>>(&get).await? != wanted {
            let mut set = SetMyCommands::new(wanted);
            set.language_code.clone_from(language);
            self.api.call(&set).await?;
            changed += 1;
        }

        let wanted = shortened(&to.description, DESCRIPTION_MAX);
        let mut get = GetMyDescription::new();
        get.language_code.clone_from(language);
        if self.api.read::<_, Description>(&get).await?.description != wanted {
            let mut set = SetMyDescription::new();
            set.description = Some(wanted);
            set.language_code.clone_from(language);
            self.api.call(&set).await?;
            changed += 1;
        }

        let wanted = shortened(&to.short_description, SHORT_MAX);
        let mut get = GetMyShortDescription::new();
        get.language_code.clone_from(language);
        if self.api.read::<_, Short>(&get).await?.short_description != wanted {
            let mut set = SetMyShortDescription::new();
            set.short_description = Some(wanted);
            set.language_code.clone_from(language);
            self.api.call(&set).await?;
            changed += 1;
        }
        Ok(changed)
    }
}

/// A description may be empty, and keeps its lines.
fn shortened(words: &str, max: usize) -> String {
    text::split(words, &[], max).into_iter().next().map(|part| part.text).unwrap_or_default()
}
