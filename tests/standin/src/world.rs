//! What the server knows: chats and their messages, updates that wait, files, faults.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::validate::Refusal;

/// The bot's own number; every token of this server begins with it.
pub const BOT_ID: i64 = 7_012_345_678;
/// The bot's public name.
pub const BOT_NAME: &str = "workline_test_bot";

/// Kinds of update that come without being asked for.
const USUAL: &[&str] = &[
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "inline_query",
    "my_chat_member",
];

/// A scripted misfortune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    /// Nothing goes wrong: lets requests through before the next planned fault.
    Pass,
    /// Answers with this code and does nothing.
    Answer {
        /// 429, 500, 502, 403, …
        code: u16,
        /// Seconds to wait, for 429.
        retry_after: Option<u64>,
    },
    /// Does nothing, and breaks the connection after a while.
    Hang {
        /// How long.
        millis: u64,
    },
    /// Does what was asked, and breaks the connection after a while without an answer.
    Swallow {
        /// How long.
        millis: u64,
    },
}

/// A fault that waits for its requests.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    pub(crate) method: Option<String>,
    pub(crate) left: usize,
    pub(crate) fault: Fault,
}

/// A request as it came.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Recorded {
    /// The method's proper name.
    pub method: String,
    /// All parameters; files by name.
    pub params: Value,
    /// `error_code` of the answer, 200 if it was fine, 0 if there was none.
    pub code: u16,
}

/// A message of the bot, as the person sees it now.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Sent {
    /// Its id.
    pub message_id: i64,
    /// Text or caption.
    pub text: String,
    /// Its entities.
    pub entities: Vec<Value>,
    /// Buttons in reading order.
    pub buttons: Vec<Value>,
    /// Whether it may be forwarded.
    pub protected: bool,
    /// Whether link previews are off.
    pub no_preview: bool,
    /// File name, type and size, if it is a file.
    pub document: Option<(String, String, usize)>,
    /// The file's bytes.
    #[serde(skip)]
    pub bytes: Bytes,
    /// Whether it was changed.
    pub edited: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) chat: i64,
    pub(crate) at: u64,
    /// `None` if a person wrote it.
    pub(crate) ours: Option<Sent>,
    pub(crate) deleted: bool,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Chat {
    /// `private`, `group`, `supergroup`, `channel`.
    pub(crate) kind: String,
    pub(crate) blocked: bool,
    pub(crate) moved_to: Option<i64>,
    pub(crate) left: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Pending {
    pub(crate) at: u64,
    pub(crate) answer: Option<Value>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    pub(crate) last_error: Option<String>,
    /// Told apart from one that was set before it.
    pub(crate) generation: u64,
}

#[derive(Debug, Clone)]
pub(crate) struct StoredFile {
    pub(crate) path: String,
    pub(crate) bytes: Bytes,
    /// Size told to the bot, which may be larger than what is kept here.
    pub(crate) size: u64,
}

#[derive(Debug, Default)]
pub(crate) struct World {
    skew: Duration,
    last_update: i64,
    last_id: i64,
    pub(crate) updates: VecDeque<(i64, Value)>,
    pub(crate) allowed: Option<BTreeSet<String>>,
    pub(crate) polls: u64,
    pub(crate) webhook: Option<Webhook>,
    pub(crate) chats: BTreeMap<i64, Chat>,
    pub(crate) messages: BTreeMap<i64, Message>,
    pub(crate) presses: BTreeMap<String, Pending>,
    pub(crate) inline: BTreeMap<String, Pending>,
    pub(crate) files: BTreeMap<String, StoredFile>,
    /// (scope, language) → commands
    pub(crate) commands: BTreeMap<(String, String), Value>,
    /// (kind, language) → text
    pub(crate) texts: BTreeMap<(String, String), String>,
    pub(crate) faults: Vec<Planned>,
    pub(crate) requests: Vec<Recorded>,
}

impl World {
    /// Seconds since 1970 by this server's clock.
    pub(crate) fn now(&self) -> u64 {
        let real = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        (real + self.skew).as_secs()
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.skew += by;
    }

    pub(crate) fn fresh_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    /// Puts an update into the queue, if its kind is wanted.
    pub(crate) fn push(&mut self, kind: &str, body: Value) -> Option<i64> {
        let wanted = match &self.allowed {
            Some(kinds) if !kinds.is_empty() => kinds.contains(kind),
            _ => USUAL.contains(&kind),
        };
        if !wanted {
            return None;
        }
        self.last_update += 1;
        // Real numbers begin anywhere; a large one finds those who take 32 bits for granted.
        let id = 800_000_000 + self.last_update;
        self.updates.push_back((id, json!({"update_id": id, kind: body})));
        Some(id)
    }

    /// Makes sure that a private chat exists.
    pub(crate) fn meet(&mut self, person: i64) -> &mut Chat {
        self.chats
            .entry(person)
            .or_insert_with(|| Chat { kind: "private".to_owned(), ..Chat::default() })
    }

    pub(crate) fn chat_json(&self, id: i64) -> Value {
        let kind = self.chats.get(&id).map_or("private", |chat| chat.kind.as_str());
        if kind == "private" {
            json!({"id": id, "type": kind, "first_name": "Person"})
        } else {
            json!({"id": id, "type": kind, "title": "Group"})
        }
    }

    /// The chat that the bot wants to write to, if it may.
    pub(crate) fn open_chat(&self, id: Option<i64>) -> Result<i64, Refusal> {
        let not_found = || Refusal::bad("chat not found");
        let id = id.ok_or_else(not_found)?;
        let chat = self.chats.get(&id).ok_or_else(not_found)?;
        if let Some(to) = chat.moved_to {
            let mut refusal = Refusal::bad("group chat was upgraded to a supergroup chat");
            refusal.parameters = Some(json!({"migrate_to_chat_id": to}));
            return Err(refusal);
        }
        if chat.blocked {
            return Err(Refusal::new(403, "Forbidden: bot was blocked by the user"));
        }
        if chat.left {
            return Err(Refusal::new(403, "Forbidden: bot is not a member of the group chat"));
        }
        Ok(id)
    }

    /// A message of a person, kept so that it can be deleted.
    pub(crate) fn keep_incoming(&mut self, chat: i64) -> (i64, u64) {
        let (id, at) = (self.fresh_id(), self.now());
        self.messages.insert(id, Message { chat, at, ours: None, deleted: false });
        (id, at)
    }

    pub(crate) fn store(&mut self, folder: &str, ending: &str, bytes: Bytes, size: u64) -> String {
        let number = self.fresh_id();
        let id = format!("AgAC-file_{number}");
        let path = format!("{folder}/file_{number}{ending}");
        self.files.insert(id.clone(), StoredFile { path, bytes, size });
        id
    }

    /// The fault planned for this request, used up by it.
    pub(crate) fn fault(&mut self, method: &str) -> Option<Fault> {
        let found = self.faults.iter_mut().find(|planned| {
            planned.left > 0 && planned.method.as_deref().is_none_or(|name| name == method)
        })?;
        found.left -= 1;
        Some(found.fault.clone())
    }
}

/// The bot as a user.
pub(crate) fn bot() -> Value {
    json!({
        "id": BOT_ID, "is_bot": true, "first_name": "Workline test", "username": BOT_NAME,
        "can_join_groups": true, "can_read_all_group_messages": false,
        "supports_inline_queries": true, "can_connect_to_business": false,
        "has_main_web_app": false,
    })
}

/// A person as a user.
pub(crate) fn person(id: i64) -> Value {
    json!({"id": id, "is_bot": false, "first_name": "Person", "language_code": "vi"})
}
