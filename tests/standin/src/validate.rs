//! What the Bot API accepts, as pure functions: usable in-process, without a server.
//!
//! Stricter than Telegram in three places, so that a client's slip shows: parameters that do
//! not exist are refused, `parse_mode` is refused, and so are empty rows of buttons.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::params::Params;
use crate::words::blank;
pub use crate::words::{CAPTION_MAX, TEXT_MAX, caption, text};

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

pub(crate) type Checked = Result<(), Refusal>;

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
        &[
            "ip_address",
            "max_connections",
            "allowed_updates",
            "drop_pending_updates",
            "secret_token",
        ],
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
        let usual = sends && SENDING.contains(&key);
        if !(usual || needed.contains(&key) || optional.contains(&key)) {
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
    let wrong =
        |why: &str| Refusal::bad(&format!("inline keyboard button URL '{url}' is invalid: {why}"));
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
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
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
    use serde_json::json;

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
        let button = |button: Value| send(json!({"reply_markup": {"inline_keyboard": [[button]]}}));
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
    fn names_have_no_case() {
        assert_eq!(method("SENDMESSAGE"), Some("sendMessage"));
        assert_eq!(method("sendInvoice"), None);
    }
}
