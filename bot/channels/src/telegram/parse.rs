//! An update of the Bot API, read into what the line understands.
//!
//! The shapes read here are our own and hold only what is needed. teloxide's types name every
//! field and every kind, so that one kind of entity or chat that Telegram added later would
//! lose the words it came with; here it is simply not looked at.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};

use domain::message::{Body, FileKind, Inbound, Unsupported, WireFile};
use domain::{Account, ChannelKind, Urn};
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

/// A visit that no session ever has: a press that carries it is answered as out of date.
pub const NO_VISIT: u32 = u32::MAX;
/// The option that goes with [`NO_VISIT`].
pub const NO_OPTION: u16 = u16::MAX;
/// Address of the writer of what could not be read.
pub const UNKNOWN: &str = "unknown";

/// What an update means to the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parsed {
    /// Something to keep and to answer.
    Inbound(Inbound),
    /// A card is looked for from another chat; answered from memory, never kept.
    Inline(InlineQuery),
    /// Nothing to do: service messages, our own cards in a group, updates we never asked for.
    Ignored,
}

/// Words typed after the line's name in some other chat.
#[derive(Clone, PartialEq, Eq)]
pub struct InlineQuery {
    /// Telegram's id of the query.
    pub id: String,
    /// Who is looking.
    pub from: Urn,
    /// For what.
    pub text: String,
    /// Language of the person's Telegram, if told.
    pub language: Option<String>,
}

impl std::fmt::Debug for InlineQuery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "InlineQuery({} bytes)", self.text.len())
    }
}

#[derive(Deserialize)]
struct Update {
    message: Option<Message>,
    edited_message: Option<Message>,
    channel_post: Option<Message>,
    callback_query: Option<Callback>,
    inline_query: Option<Query>,
    my_chat_member: Option<Membership>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(rename = "message_id")]
    id: i64,
    chat: Chat,
    text: Option<String>,
    #[serde(default)]
    caption: String,
    photo: Option<Vec<Photo>>,
    voice: Option<File>,
    audio: Option<File>,
    video: Option<File>,
    video_note: Option<File>,
    document: Option<File>,
    animation: Option<IgnoredAny>,
    sticker: Option<IgnoredAny>,
    location: Option<IgnoredAny>,
    venue: Option<IgnoredAny>,
    contact: Option<IgnoredAny>,
    poll: Option<IgnoredAny>,
    dice: Option<IgnoredAny>,
    media_group_id: Option<String>,
    via_bot: Option<IgnoredAny>,
    #[serde(default)]
    is_automatic_forward: bool,
    migrate_to_chat_id: Option<i64>,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct User {
    id: i64,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct Photo {
    file_id: String,
    file_size: Option<u64>,
    width: u64,
    height: u64,
}

#[derive(Deserialize)]
struct File {
    file_id: String,
    file_size: Option<u64>,
}

#[derive(Deserialize)]
struct Callback {
    id: String,
    from: User,
    message: Option<Pressed>,
    data: Option<String>,
}

#[derive(Deserialize)]
struct Pressed {
    chat: Chat,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    from: User,
    #[serde(rename = "query")]
    text: String,
}

#[derive(Deserialize)]
struct Membership {
    chat: Chat,
    new_chat_member: Member,
}

#[derive(Deserialize)]
struct Member {
    status: String,
}

/// Messages that Telegram writes itself into a private chat; nobody said anything.
const SERVICE: &[&str] = &[
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "connected_website",
    "chat_background_set",
    "boost_added",
    "successful_payment",
    "refunded_payment",
    "users_shared",
    "chat_shared",
    "web_app_data",
    "proximity_alert_triggered",
    "video_chat_started",
    "video_chat_ended",
];

impl Chat {
    fn is_private(&self) -> bool {
        self.kind == "private"
    }
}

/// Reads one update. What cannot be read comes back as [`Body::Unparsed`], to be kept sealed
/// and counted; nothing of it is logged.
pub fn parse(raw: &str, account: &Account, at: Timestamp) -> Parsed {
    let Some((id, update, value)) = read(raw).or_else(|| read(&mended(raw)?)) else {
        return unparsed(raw, account, at);
    };
    let inbound = |from: i64, message_id: Option<i64>, body: Body| {
        Parsed::Inbound(Inbound {
            account: account.clone(),
            external_id: id.to_string(),
            order: id,
            from: urn(from),
            at,
            message_id: message_id.map(|id| id.to_string()),
            body,
        })
    };
    if let Some(message) = update.message {
        let (chat, message_id) = (message.chat.id, message.id);
        let body = if message.chat.is_private() {
            let service = || SERVICE.iter().any(|key| value["message"].get(key).is_some());
            said(message)
                .or_else(|| (!service()).then_some(Body::Unsupported { what: Unsupported::Other }))
        } else {
            said_in_group(&message)
        };
        body.map_or(Parsed::Ignored, |body| inbound(chat, Some(message_id), body))
    } else if let Some(message) = update.edited_message {
        let text =
            message.text.or_else(|| Some(message.caption).filter(|caption| !caption.is_empty()));
        match text {
            Some(text) if message.chat.is_private() => {
                inbound(message.chat.id, Some(message.id), Body::Edited { text })
            }
            _ => Parsed::Ignored,
        }
    } else if let Some(post) = update.channel_post {
        said_in_group(&post).map_or(Parsed::Ignored, |body| inbound(post.chat.id, None, body))
    } else if let Some(callback) = update.callback_query {
        let ours = callback.message.is_some_and(|message| message.chat.is_private());
        let pressed = callback.data.as_deref().filter(|_| ours).and_then(read_press);
        let (visit, option) = pressed.unwrap_or((NO_VISIT, NO_OPTION));
        let body = Body::Press { visit, option, callback: Some(callback.id) };
        inbound(callback.from.id, None, body)
    } else if let Some(query) = update.inline_query {
        Parsed::Inline(InlineQuery {
            id: query.id,
            from: urn(query.from.id),
            text: query.text,
            language: query.from.language_code,
        })
    } else if let Some(change) = update.my_chat_member {
        if !change.chat.is_private() {
            return Parsed::Ignored;
        }
        let yes = change.new_chat_member.status != "kicked";
        inbound(change.chat.id, None, Body::Reachable { yes })
    } else {
        Parsed::Ignored
    }
}

/// What a button carries: the visit and the option it answers.
pub(super) fn press_data(visit: u32, option: u16) -> String {
    format!("v{visit}.{option}")
}

/// Reads what a button carries, in the one form that we write.
fn read_press(data: &str) -> Option<(u32, u16)> {
    let (visit, option) = data.strip_prefix('v')?.split_once('.')?;
    let press = (visit.parse().ok()?, option.parse().ok()?);
    (press_data(press.0, press.1) == data).then_some(press)
}

fn read(raw: &str) -> Option<(i64, Update, Value)> {
    let value: Value = serde_json::from_str(raw).ok()?;
    let id = value.get("update_id")?.as_i64()?;
    let update = Update::deserialize(&value).ok()?;
    Some((id, update, value))
}

/// An address on Telegram.
fn urn(chat: i64) -> Urn {
    Urn { channel: ChannelKind::Telegram, address: chat.to_string() }
}

/// What a private message says, if a person said anything that we know.
fn said(message: Message) -> Option<Body> {
    if let Some(text) = message.text {
        return Some(command(text));
    }
    let unsupported = |what| Some(Body::Unsupported { what });
    // An animation comes with a `document` too, a venue with a `location`.
    if message.sticker.is_some() || message.animation.is_some() {
        return unsupported(Unsupported::Sticker);
    }
    if message.location.is_some() || message.venue.is_some() {
        return unsupported(Unsupported::Location);
    }
    if message.contact.is_some() {
        return unsupported(Unsupported::Contact);
    }
    if message.poll.is_some() || message.dice.is_some() {
        return unsupported(Unsupported::Poll);
    }
    let largest = message
        .photo
        .and_then(|sizes| sizes.into_iter().max_by_key(|size| size.width * size.height))
        .map(|size| File { file_id: size.file_id, file_size: size.file_size });
    let files = [
        (largest, FileKind::Photo),
        (message.voice, FileKind::Voice),
        (message.audio, FileKind::Voice),
        (message.video, FileKind::Video),
        (message.video_note, FileKind::Video),
        (message.document, FileKind::Document),
    ];
    let (file, kind) = files.into_iter().find_map(|(file, kind)| Some((file?, kind)))?;
    let album = message.media_group_id;
    let file = WireFile { handle: file.file_id, kind, size: file.file_size, album };
    Some(Body::File { file, caption: message.caption })
}

/// Groups are told apart only into "somebody spoke", "it moved" and nothing.
fn said_in_group(message: &Message) -> Option<Body> {
    if let Some(to) = message.migrate_to_chat_id {
        return Some(Body::Migrated { to: to.to_string() });
    }
    // A card of ours that a facilitator shared here, or a post copied in by Telegram itself.
    if message.via_bot.is_some() || message.is_automatic_forward {
        return None;
    }
    let spoken = message.text.is_some()
        || message.photo.is_some()
        || message.voice.is_some()
        || message.audio.is_some()
        || message.video.is_some()
        || message.video_note.is_some()
        || message.document.is_some()
        || message.sticker.is_some()
        || message.location.is_some()
        || message.contact.is_some()
        || message.poll.is_some()
        || message.dice.is_some();
    spoken.then_some(Body::Group)
}

/// `/start` with its payload; every other command is text, without the `@name` of a bot.
fn command(text: String) -> Body {
    if !text.starts_with('/') {
        return Body::Text { text };
    }
    let (head, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
    let name = head.split('@').next().unwrap_or(head);
    let rest = rest.trim();
    if name.eq_ignore_ascii_case("/start") {
        let payload = Some(rest.to_owned()).filter(|payload| !payload.is_empty());
        return Body::Start { payload };
    }
    let text = if rest.is_empty() { name.to_owned() } else { format!("{name} {rest}") };
    Body::Text { text }
}

/// The number of an update, even of one whose content cannot be read.
pub(super) fn update_id(raw: &str) -> Option<i64> {
    let fields: HashMap<String, &RawValue> = serde_json::from_str(raw).ok()?;
    fields.get("update_id")?.get().parse().ok()
}

fn unparsed(raw: &str, account: &Account, at: Timestamp) -> Parsed {
    let id = update_id(raw);
    // Without an id of its own it is named by its content, so that sent again it is the same.
    let external_id = id.map_or_else(
        || {
            let mut hasher = DefaultHasher::new();
            hasher.write(raw.as_bytes());
            format!("unread-{:016x}", hasher.finish())
        },
        |id| id.to_string(),
    );
    Parsed::Inbound(Inbound {
        account: account.clone(),
        external_id,
        order: id.unwrap_or(0),
        from: Urn { channel: ChannelKind::Telegram, address: UNKNOWN.to_owned() },
        at,
        message_id: None,
        body: Body::Unparsed { raw: raw.to_owned() },
    })
}

/// JSON may escape half of a surrogate pair, which is no character. Such halves become the
/// replacement character, so that the rest of the message is still read. `None` if the text
/// has none.
fn mended(raw: &str) -> Option<String> {
    let unit = |at: usize| {
        let digits = raw.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut out = String::with_capacity(raw.len());
    let mut at = 0;
    let mut found = false;
    while let Some(c) = raw[at..].chars().next() {
        let length = match (c, unit(at)) {
            ('\\', Some(0xd800..=0xdbff)) if matches!(unit(at + 6), Some(0xdc00..=0xdfff)) => 12,
            ('\\', Some(0xd800..=0xdfff)) => {
                found = true;
                out.push_str("\\ufffd");
                at += 6;
                continue;
            }
            // Any other escape: both characters, so that `\\u` is not read as an escape.
            ('\\', _) => 1 + raw[at + 1..].chars().next().map_or(0, char::len_utf8),
            _ => c.len_utf8(),
        };
        out.push_str(&raw[at..at + length]);
        at += length;
    }
    found.then_some(out)
}
