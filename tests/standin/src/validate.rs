//! What the Bot API accepts, as pure functions: usable in-process, without a server.
//!
//! Stricter than Telegram in three places, so that a client's slip shows: parameters that do
//! not exist are refused, `parse_mode` is refused, and so are empty rows of buttons.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::params::Params;

/// Longest text, in UTF-16 units.
pub const TEXT_MAX: usize = 4096;
/// Longest caption, in UTF-16 units.
pub const CAPTION_MAX: usize = 1024;

/// A refusal, as it is sent back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status and `error_code`.
    pub code: u16,
    /// Telegram's words.
    pub description: String,
    /// `parameters`, if any.
    pub parameters: Option<Value>,
}

impl Refusal {
    /// 400 with these words.
    pub fn bad(words: &str) -> Self {
        Self::new(400, &format!("Bad Request: {words}"))
    }

    /// Any code with these words.
    pub fn new(code: u16, words: &str) -> Self {
        Self { code, description: words.to_owned(), parameters: None }
    }
}

type Checked = Result<(), Refusal>;

/// A method: its name, the parameters it needs, those it may have.
type Method = (&'static str, &'static [&'static str], &'static [&'static str]);

const SENDING: [&str; 8] = [
    "message_thread_id",
    "disable_notification",
    "protect_content",
    "allow_paid_broadcast",
    "message_effect_id",
    "reply_parameters",
    "reply_markup",
    "business_connection_id",
];

const METHODS: &[Method] = &[
    ("getMe", &[], &[]),
    ("getUpdates", &[], &["offset", "limit", "timeout", "allowed_updates"]),
    (
        "setWebhook",
        &["url"],
        &["ip_address", "max_connections", "allowed_updates", "drop_pending_updates", "secret_token"],
    ),
    ("deleteWebhook", &[], &["drop_pending_updates"]),
    ("getWebhookInfo", &[], &[]),
    ("sendMessage", &["chat_id", "text"], &["entities", "link_preview_options"]),
    (
        "sendDocument",
        &["chat_id", "document"],
        &["caption", "caption_entities", "thumbnail", "disable_content_type_detection"],
    ),
    (
        "sendPhoto",
        &["chat_id", "photo"],
        &["caption", "caption_entities", "show_caption_above_media", "has_spoiler"],
    ),
    (
        "editMessageText",
        &["text"],
        &[
            "chat_id",
            "message_id",
            "inline_message_id",
            "entities",
            "link_preview_options",
            "reply_markup",
            "business_connection_id",
        ],
    ),
    ("deleteMessage", &["chat_id", "message_id"], &[]),
    ("deleteMessages", &["chat_id", "message_ids"], &[]),
    ("answerCallbackQuery", &["callback_query_id"], &["text", "show_alert", "url", "cache_time"]),
    (
        "answerInlineQuery",
        &["inline_query_id", "results"],
        &["cache_time", "is_personal", "next_offset", "button"],
    ),
    ("setMyCommands", &["commands"], &["scope", "language_code"]),
    ("getMyCommands", &[], &["scope", "language_code"]),
    ("deleteMyCommands", &[], &["scope", "language_code"]),
    ("setMyDescription", &[], &["description", "language_code"]),
    ("getMyDescription", &[], &["language_code"]),
    ("setMyShortDescription", &[], &["short_description", "language_code"]),
    ("getMyShortDescription", &[], &["language_code"]),
    ("setMyName", &[], &["name", "language_code"]),
    ("getMyName", &[], &["language_code"]),
    ("getFile", &["file_id"], &[]),
    ("sendChatAction", &["chat_id", "action"], &["message_thread_id", "business_connection_id"]),
    ("leaveChat", &["chat_id"], &[]),
];

/// The method's proper name; names are read without regard to case.
pub fn method(name: &str) -> Option<&'static str> {
    METHODS.iter().map(|(known, ..)| *known).find(|known| known.eq_ignore_ascii_case(name))
}

/// Checks all that can be checked without knowing chats and messages.
pub fn check(name: &str, params: &Params) -> Checked {
    let Some((name, needed, optional)) =
        METHODS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name))
    else {
        return Err(Refusal::new(404, "Not Found"));
    };
    let given = || params.values.keys().chain(params.files.keys());
    if given().any(|key| key == "parse_mode") {
        return Err(Refusal::bad("parse_mode is refused by this server"));
    }
    let sends = matches!(*name, "sendMessage" | "sendDocument" | "sendPhoto");
    for key in given() {
        let key = key.as_str();
        let known = needed.contains(&key) || optional.contains(&key);
        if !known && !(sends && SENDING.contains(&key)) {
            return Err(Refusal::bad(&format!("unknown parameter \"{key}\"")));
        }
    }
    if let Some(missing) = needed.iter().find(|key| !given().any(|given| given == **key)) {
        return Err(Refusal::bad(&match *missing {
            "chat_id" => "chat_id is empty".to_owned(),
            "text" => "message text is empty".to_owned(),
            other => format!("parameter \"{other}\" is required"),
        }));
    }
    if let Some(markup) = params.json("reply_markup")? {
        keyboard(&markup)?;
    }
    match *name {
        "sendMessage" | "editMessageText" => {
            let words = string(params, "text")?;
            text(&words, params.json("entities")?.as_ref(), TEXT_MAX, "message").map(drop)
        }
        "sendDocument" | "sendPhoto" => {
            let field = if *name == "sendPhoto" { "photo" } else { "document" };
            if params.files.get(field).is_some_and(|file| file.bytes.is_empty()) {
                return Err(Refusal::bad("file must be non-empty"));
            }
            let words = params.text("caption").unwrap_or_default();
            let entities = params.json("caption_entities")?;
            caption(&words, entities.as_ref())
        }
        "deleteMessages" => match params.json("message_ids")? {
            Some(Value::Array(ids)) if ids.is_empty() || ids.len() > 100 => {
                Err(Refusal::bad("message identifiers must be 1 to 100"))
            }
            Some(Value::Array(ids)) if ids.iter().all(Value::is_i64) => Ok(()),
            _ => Err(Refusal::bad("can't parse message identifiers")),
        },
        "setMyCommands" => commands(params.json("commands")?.as_ref()),
        "setMyDescription" => at_most(params, "description", 512),
        "setMyShortDescription" => at_most(params, "short_description", 120),
        "setMyName" => at_most(params, "name", 64),
        "answerCallbackQuery" => at_most(params, "text", 200),
        "answerInlineQuery" => inline(params.json("results")?.as_ref()),
        "setWebhook" => secret(params),
        _ => Ok(()),
    }?;
    language(params)
}

fn string(params: &Params, key: &str) -> Result<String, Refusal> {
    params.text(key).ok_or_else(|| Refusal::bad(&format!("{key} must be of type String")))
}

fn at_most(params: &Params, key: &str, max: usize) -> Checked {
    let length = params.text(key).map_or(0, |text| text.encode_utf16().count());
    if length > max { Err(Refusal::bad(&format!("{key} is too long"))) } else { Ok(()) }
}

fn language(params: &Params) -> Checked {
    let two_letters = |code: &String| {
        code.is_empty() || code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    match params.text("language_code") {
        Some(code) if !two_letters(&code) => Err(Refusal::bad("LANGUAGE_CODE_INVALID")),
        _ => Ok(()),
    }
}

fn secret(params: &Params) -> Checked {
    let Some(secret) = params.text("secret_token") else {
        return Ok(());
    };
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if secret.len() > 256 {
        Err(Refusal::bad("secret token must be at most 256 characters long"))
    } else if !secret.bytes().all(allowed) {
        Err(Refusal::bad("secret token contains unallowed characters"))
    } else {
        Ok(())
    }
}

/// A caption: like a text, but it may be empty.
pub fn caption(words: &str, entities: Option<&Value>) -> Checked {
    if blank(words) && entities.is_none() {
        return Ok(());
    }
    text(words, entities, CAPTION_MAX, "message caption").map(drop)
}

/// Checks a text with its entities and gives back what a reader would get: the text without
/// what Telegram takes away, and the entities moved with it.
pub fn text(
    words: &str,
    entities: Option<&Value>,
    max: usize,
    what: &str,
) -> Result<(String, Vec<Value>), Refusal> {
    if blank(words) {
        return Err(Refusal::bad(&format!("{what} text is empty").replace("caption text", "text")));
    }
    let units: Vec<u16> = words.encode_utf16().collect();
    let list = match entities {
        None => Vec::new(),
        Some(Value::Array(list)) => list.clone(),
        Some(_) => return Err(Refusal::bad("can't parse entities: expected an array")),
    };
    for entity in &list {
        one_entity(entity, &units)?;
    }
    if units.len() > max {
        return Err(Refusal::bad(&format!("{what} is too long")));
    }
    // Telegram trims, and moves the entities along.
    let lead: usize = words[..words.len() - words.trim_start().len()].encode_utf16().count();
    let trimmed = words.trim();
    let length = trimmed.encode_utf16().count();
    let moved = list.into_iter().filter_map(|mut entity| {
        let offset = entity["offset"].as_u64()? as usize;
        let end = (offset + entity["length"].as_u64()? as usize).min(lead + length);
        let start = offset.max(lead);
        entity["offset"] = json!(start - lead);
        entity["length"] = json!(end.checked_sub(start).filter(|length| *length > 0)?);
        Some(entity)
    });
    Ok((trimmed.to_owned(), moved.collect()))
}

/// Whether nothing would be left to see.
fn blank(words: &str) -> bool {
    words.chars().all(|c| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{30a}' | '\u{333}' | '\u{33f}' | '\u{34f}'
                | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
                | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
                | '\u{fffc}' | '\u{e0000}'..='\u{e0fff}')
    })
}

const ENTITIES: &[&str] = &[
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
    "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
    "code", "pre", "text_link", "text_mention", "custom_emoji",
];

fn one_entity(entity: &Value, units: &[u16]) -> Checked {
    let kind = entity["type"].as_str().unwrap_or_default();
    if !ENTITIES.contains(&kind) {
        return Err(Refusal::bad("can't parse entities: unsupported type specified"));
    }
    let number = |key: &str| entity[key].as_u64().map(|number| number as usize);
    let (Some(offset), Some(length)) = (number("offset"), number("length")) else {
        return Err(Refusal::bad("can't parse entities: offset and length must be numbers"));
    };
    let end = offset.saturating_add(length);
    if length == 0 {
        return Err(Refusal::bad("can't parse entities: entity has zero length"));
    }
    if end > units.len() {
        return Err(Refusal::bad(&format!(
            "entity beginning at UTF-16 offset {offset} ends after the end of the text at \
             UTF-16 offset {}",
            units.len()
        )));
    }
    let splits = |at: usize| {
        at > 0
            && at < units.len()
            && (0xdc00..=0xdfff).contains(&units[at])
            && (0xd800..=0xdbff).contains(&units[at - 1])
    };
    if splits(offset) || splits(end) {
        let at = if splits(offset) { offset } else { end };
        return Err(Refusal::bad(&format!(
            "entity begins or ends in a middle of a UTF-16 symbol at offset {at}"
        )));
    }
    Ok(())
}

/// Checks an inline keyboard, the only kind that is taken here.
pub fn keyboard(markup: &Value) -> Checked {
    let Some(rows) = markup.get("inline_keyboard") else {
        return Err(Refusal::bad("object expected as reply markup: only inline keyboards here"));
    };
    let unparsable = || Refusal::bad("can't parse inline keyboard: expected an Array of Arrays");
    let rows = rows.as_array().ok_or_else(unparsable)?;
    let mut count = 0;
    for row in rows {
        let row = row.as_array().ok_or_else(unparsable)?;
        if row.is_empty() {
            return Err(Refusal::bad("can't parse inline keyboard: a row is empty"));
        }
        if row.len() > 8 {
            return Err(Refusal::bad("reply markup is too long: a row has more than 8 buttons"));
        }
        count += row.len();
        row.iter().try_for_each(button)?;
    }
    if count > 100 {
        return Err(Refusal::bad("reply markup is too long"));
    }
    Ok(())
}

fn button(button: &Value) -> Checked {
    let Some(fields) = button.as_object() else {
        return Err(Refusal::bad("can't parse inline keyboard button: expected an Object"));
    };
    let label = button["text"].as_str().unwrap_or_default();
    if blank(label) {
        return Err(Refusal::bad("can't parse inline keyboard button: text must be non-empty"));
    }
    let actions: Vec<&str> =
        fields.keys().map(String::as_str).filter(|key| *key != "text").collect();
    match actions[..] {
        ["callback_data"] => {
            let data = button["callback_data"].as_str().unwrap_or_default();
            if data.is_empty() || data.len() > 64 {
                return Err(Refusal::bad("BUTTON_DATA_INVALID"));
            }
        }
        ["url"] => link(button["url"].as_str().unwrap_or_default())?,
        [] => return Err(Refusal::bad("text buttons are unallowed in the inline keyboard")),
        _ => return Err(Refusal::bad("inline keyboard button must have exactly one known action")),
    }
    Ok(())
}

fn link(url: &str) -> Checked {
    let wrong = |why: &str| {
        Refusal::bad(&format!("inline keyboard button URL '{url}' is invalid: {why}"))
    };
    let Some((scheme, rest)) = url.split_once("://") else {
        return Err(wrong("Unsupported URL protocol"));
    };
    match scheme {
        "tg" => Ok(()),
        "http" | "https" => {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let host = host.rsplit('@').next().unwrap_or_default();
            let host = host.split(':').next().unwrap_or_default();
            if host.contains('.') && !host.contains(char::is_whitespace) {
                Ok(())
            } else {
                Err(wrong("Wrong HTTP URL"))
            }
        }
        _ => Err(wrong("Unsupported URL protocol")),
    }
}

fn commands(list: Option<&Value>) -> Checked {
    let Some(list) = list.and_then(Value::as_array) else {
        return Err(Refusal::bad("can't parse commands"));
    };
    if list.len() > 100 {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    for command in list {
        let name = command["command"].as_str().unwrap_or_default();
        let allowed =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if name.is_empty() || name.len() > 32 || !name.bytes().all(allowed) {
            return Err(Refusal::bad("BOT_COMMAND_INVALID"));
        }
        let about = command["description"].as_str().unwrap_or_default();
        if blank(about) || about.encode_utf16().count() > 256 {
            return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    Ok(())
}

fn inline(results: Option<&Value>) -> Checked {
    let Some(results) = results.and_then(Value::as_array) else {
        return Err(Refusal::bad("can't parse inline query results"));
    };
    if results.len() > 50 {
        return Err(Refusal::bad("RESULTS_TOO_MUCH"));
    }
    let mut ids = BTreeSet::new();
    for result in results {
        let id = result["id"].as_str().unwrap_or_default();
        if id.is_empty() || id.len() > 64 {
            return Err(Refusal::bad("RESULT_ID_INVALID"));
        }
        if !ids.insert(id) {
            return Err(Refusal::bad("RESULT_ID_DUPLICATE"));
        }
        if result["type"] != "article" {
            return Err(Refusal::bad("only articles are taken here"));
        }
        if blank(result["title"].as_str().unwrap_or_default()) {
            return Err(Refusal::bad("article title can't be empty"));
        }
        let content = &result["input_message_content"];
        if content.get("parse_mode").is_some() {
            return Err(Refusal::bad("parse_mode is refused by this server"));
        }
        let words = content["message_text"].as_str().unwrap_or_default();
        text(words, content.get("entities"), TEXT_MAX, "message")?;
        if let Some(markup) = result.get("reply_markup") {
            keyboard(markup)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn refused(method: &str, params: Value) -> String {
        check(method, &Params::of(params)).unwrap_err().description
    }

    #[test]
    fn refuses_what_telegram_refuses() {
        let send = |extra: Value| {
            let mut params = json!({"chat_id": 1, "text": "a🙂b"});
            params.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            params
        };
        let span = |offset: i64, length: i64| {
            send(json!({"entities": [{"type": "bold", "offset": offset, "length": length}]}))
        };
        let button = |button: Value| {
            send(json!({"reply_markup": {"inline_keyboard": [[button]]}}))
        };
        for (params, words) in [
            (send(json!({"text": " \u{200b}\n"})), "message text is empty"),
            (send(json!({"text": "a".repeat(4097)})), "message is too long"),
            (send(json!({"text": "🙂".repeat(2049)})), "message is too long"),
            (send(json!({"parse_mode": "HTML"})), "parse_mode"),
            (send(json!({"colour": 1})), "unknown parameter"),
            (span(0, 5), "ends after the end"),
            (span(-1, 2), "must be numbers"),
            (span(2, 2), "in a middle"),
            (span(0, 2), "in a middle"),
            (span(1, 0), "zero length"),
            (button(json!({"text": "a"})), "text buttons"),
            (button(json!({"text": "", "callback_data": "x"})), "non-empty"),
            (button(json!({"text": "a", "callback_data": ""})), "BUTTON_DATA_INVALID"),
            (button(json!({"text": "a", "callback_data": "x".repeat(65)})), "BUTTON_DATA_INVALID"),
            (button(json!({"text": "a", "url": "http://localhost/"})), "Wrong HTTP URL"),
            (button(json!({"text": "a", "url": "javascript:1"})), "Unsupported"),
            (send(json!({"reply_markup": {"inline_keyboard": [[]]}})), "row is empty"),
            (json!({"text": "a"}), "chat_id is empty"),
        ] {
            let said = refused("sendMessage", params);
            assert!(said.contains(words), "{said}");
        }
        for params in [span(1, 2), button(json!({"text": "a", "callback_data": "x".repeat(64)}))] {
            check("sendMessage", &Params::of(params)).unwrap();
        }
    }

    #[test]
    fn trims_and_moves_entities() {
        let entities = json!([{"type": "bold", "offset": 0, "length": 4}]);
        let (text, entities) = text("  ab ", Some(&entities), 10, "message").unwrap();
        assert_eq!(text, "ab");
        assert_eq!(entities, [json!({"type": "bold", "offset": 0, "length": 2})]);
    }

    #[test]
    fn names_have_no_case() {
        assert_eq!(method("SENDMESSAGE"), Some("sendMessage"));
        assert_eq!(method("sendInvoice"), None);
    }
}
