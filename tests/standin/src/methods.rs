//! What each method does, once its parameters were found good.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::params::Params;
use crate::validate::{self, CAPTION_MAX, Refusal, TEXT_MAX};
use crate::world::{BOT_NAME, Chat, Message, Sent, Webhook, World, bot};

type Answer = Result<Value, Refusal>;

/// Messages older than this cannot be deleted.
const DELETE_WITHIN: u64 = 48 * 3600;
/// Presses and inline queries older than this can no longer be answered.
const ANSWER_WITHIN: u64 = 900;
/// Larger files cannot be had by a bot.
const FILE_MAX: u64 = 20 * 1024 * 1024;

const TOO_OLD: &str = "query is too old and response timeout expired or query ID is invalid";

/// Carries out a method (all but `getUpdates`, which waits).
pub(crate) fn perform(world: &mut World, method: &str, params: &Params) -> Answer {
    match method {
        "getMe" => Ok(bot()),
        "setWebhook" => set_webhook(world, params),
        "deleteWebhook" => {
            world.webhook = None;
            if params.flag("drop_pending_updates") {
                world.updates.clear();
            }
            Ok(true.into())
        }
        "getWebhookInfo" => Ok(webhook_info(world)),
        "sendMessage" => send_text(world, params),
        "sendDocument" => send_file(world, params, "document"),
        "sendPhoto" => send_file(world, params, "photo"),
        "editMessageText" => edit(world, params),
        "deleteMessage" => delete(world, params),
        "deleteMessages" => delete_many(world, params),
        "answerCallbackQuery" => answer_press(world, params),
        "answerInlineQuery" => answer_inline(world, params),
        "setMyCommands" => {
            let list = params.json("commands")?.unwrap_or_default();
            let key = commands_key(params)?;
            world.commands.insert(key, list);
            Ok(true.into())
        }
        "getMyCommands" => {
            Ok(world.commands.get(&commands_key(params)?).cloned().unwrap_or_else(|| json!([])))
        }
        "deleteMyCommands" => {
            world.commands.remove(&commands_key(params)?);
            Ok(true.into())
        }
        "setMyDescription" => Ok(set_text(world, params, "description")),
        "setMyShortDescription" => Ok(set_text(world, params, "short_description")),
        "setMyName" => Ok(set_text(world, params, "name")),
        "getMyDescription" => Ok(get_text(world, params, "description")),
        "getMyShortDescription" => Ok(get_text(world, params, "short_description")),
        "getMyName" => Ok(get_text(world, params, "name")),
        "getFile" => get_file(world, params),
        "sendChatAction" => world.open_chat(params.int("chat_id")).map(|_| true.into()),
        "leaveChat" => {
            let chat = world.open_chat(params.int("chat_id"))?;
            match world.chats.get_mut(&chat) {
                Some(Chat { kind, left, .. }) if kind != "private" => *left = true,
                _ => {
                    return Err(Refusal::bad(
                        "chat member status can't be changed in private chats",
                    ));
                }
            }
            Ok(true.into())
        }
        _ => Err(Refusal::new(404, "Not Found")),
    }
}

fn set_webhook(world: &mut World, params: &Params) -> Answer {
    let url = params.text("url").unwrap_or_default();
    if params.flag("drop_pending_updates") {
        world.updates.clear();
    }
    if url.is_empty() {
        world.webhook = None;
        return Ok(true.into());
    }
    let loopback = ["http://127.0.0.1", "http://localhost", "http://[::1]"];
    if !loopback.iter().any(|start| url.starts_with(start)) {
        return Err(Refusal::bad("bad webhook: this server delivers to http on loopback only"));
    }
    remember_allowed(world, params)?;
    let generation = world.webhook.as_ref().map_or(0, |hook| hook.generation) + world.polls + 1;
    let secret = params.text("secret_token").filter(|secret| !secret.is_empty());
    world.webhook = Some(Webhook { url, secret, last_error: None, generation });
    Ok(true.into())
}

/// `allowed_updates` holds until another list is given.
pub(crate) fn remember_allowed(world: &mut World, params: &Params) -> Result<(), Refusal> {
    if let Some(list) = params.json("allowed_updates")? {
        let list = list.as_array().ok_or_else(|| Refusal::bad("can't parse allowed_updates"))?;
        world.allowed =
            Some(list.iter().filter_map(|kind| kind.as_str().map(str::to_owned)).collect());
    }
    Ok(())
}

fn webhook_info(world: &World) -> Value {
    let hook = world.webhook.clone().unwrap_or_default();
    let mut info = json!({
        "url": hook.url, "has_custom_certificate": false,
        "pending_update_count": world.updates.len(),
    });
    if let Some(error) = hook.last_error {
        info["last_error_message"] = error.into();
        info["last_error_date"] = world.now().into();
    }
    info
}

fn buttons(markup: Option<&Value>) -> Vec<Value> {
    let rows = markup.and_then(|markup| markup["inline_keyboard"].as_array());
    rows.into_iter().flatten().filter_map(Value::as_array).flatten().cloned().collect()
}

fn keep(world: &mut World, chat: i64, mut sent: Sent) -> i64 {
    let id = world.fresh_id();
    sent.message_id = id;
    let at = world.now();
    world.messages.insert(id, Message { chat, at, ours: Some(sent), deleted: false });
    id
}

/// A message of the bot in Telegram's shape.
fn message_json(world: &World, id: i64) -> Value {
    let Some(Message { chat, at, ours: Some(sent), .. }) = world.messages.get(&id) else {
        return Value::Null;
    };
    let mut message = json!({
        "message_id": id, "date": at, "chat": world.chat_json(*chat), "from": bot(),
    });
    let (words, spans) = if sent.document.is_some() {
        ("caption", "caption_entities")
    } else {
        ("text", "entities")
    };
    if !sent.text.is_empty() || words == "text" {
        message[words] = sent.text.clone().into();
    }
    if !sent.entities.is_empty() {
        message[spans] = sent.entities.clone().into();
    }
    if !sent.buttons.is_empty() {
        let rows: Vec<Value> = sent.buttons.iter().map(|button| json!([button])).collect();
        message["reply_markup"] = json!({"inline_keyboard": rows});
    }
    if sent.protected {
        message["has_protected_content"] = true.into();
    }
    if sent.edited {
        message["edit_date"] = world.now().into();
    }
    if let Some((name, mime, size)) = &sent.document {
        let file = format!("BQAC-sent_{id}");
        let unique = format!("u{id}");
        if mime == "photo" {
            message["photo"] = json!([{
                "file_id": file, "file_unique_id": unique, "width": 640, "height": 480,
                "file_size": size,
            }]);
        } else {
            message["document"] = json!({
                "file_id": file, "file_unique_id": unique, "file_name": name,
                "mime_type": mime, "file_size": size,
            });
        }
    }
    message
}

fn send_text(world: &mut World, params: &Params) -> Answer {
    let chat = world.open_chat(params.int("chat_id"))?;
    let words = params.text("text").unwrap_or_default();
    let entities = params.json("entities")?;
    let (text, entities) = validate::text(&words, entities.as_ref(), TEXT_MAX, "message")?;
    let preview = params.json("link_preview_options")?.unwrap_or_default();
    let sent = Sent {
        text,
        entities,
        buttons: buttons(params.json("reply_markup")?.as_ref()),
        protected: params.flag("protect_content"),
        no_preview: preview["is_disabled"] == true,
        ..Sent::default()
    };
    let id = keep(world, chat, sent);
    Ok(message_json(world, id))
}

fn send_file(world: &mut World, params: &Params, field: &str) -> Answer {
    let chat = world.open_chat(params.int("chat_id"))?;
    let given = params.text(field);
    let attached = given.as_deref().and_then(|given| given.strip_prefix("attach://"));
    let file = params.files.get(attached.unwrap_or(field));
    let Some(file) = file else {
        return Err(Refusal::bad("wrong file identifier/HTTP URL specified"));
    };
    let words = params.text("caption").unwrap_or_default();
    let spans = params.json("caption_entities")?;
    let (text, entities) = if words.trim().is_empty() {
        (String::new(), Vec::new())
    } else {
        validate::text(&words, spans.as_ref(), CAPTION_MAX, "message caption")?
    };
    let mime = if field == "photo" { "photo".to_owned() } else { file.mime.clone() };
    let bytes: Bytes = file.bytes.clone();
    let sent = Sent {
        text,
        entities,
        buttons: buttons(params.json("reply_markup")?.as_ref()),
        protected: params.flag("protect_content"),
        document: Some((file.name.clone(), mime, bytes.len())),
        bytes,
        ..Sent::default()
    };
    let id = keep(world, chat, sent);
    Ok(message_json(world, id))
}

fn edit(world: &mut World, params: &Params) -> Answer {
    let chat = world.open_chat(params.int("chat_id"))?;
    let entities = params.json("entities")?;
    let words = params.text("text").unwrap_or_default();
    let (text, entities) = validate::text(&words, entities.as_ref(), TEXT_MAX, "message")?;
    let wanted = buttons(params.json("reply_markup")?.as_ref());
    let id = params.int("message_id").unwrap_or_default();
    let message = world.messages.get_mut(&id).filter(|found| found.chat == chat && !found.deleted);
    let message = message.ok_or_else(|| Refusal::bad("message to edit not found"))?;
    let sent = message.ours.as_mut().ok_or_else(|| Refusal::bad("message can't be edited"))?;
    if sent.document.is_some() {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    if sent.text == text && sent.entities == entities && sent.buttons == wanted {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are \
             exactly the same as a current content and reply markup of the message",
        ));
    }
    sent.text = text;
    sent.entities = entities;
    sent.buttons = wanted;
    sent.edited = true;
    Ok(message_json(world, id))
}

/// Deletes one message; `Ok(false)` if it is not there.
fn delete_one(world: &mut World, chat: i64, id: i64) -> Result<bool, Refusal> {
    let now = world.now();
    let message = world.messages.get_mut(&id).filter(|found| found.chat == chat && !found.deleted);
    let Some(message) = message else {
        return Ok(false);
    };
    if now - message.at > DELETE_WITHIN {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    message.deleted = true;
    Ok(true)
}

fn delete(world: &mut World, params: &Params) -> Answer {
    let chat = world.open_chat(params.int("chat_id"))?;
    let id = params.int("message_id").unwrap_or_default();
    if delete_one(world, chat, id)? {
        Ok(true.into())
    } else {
        Err(Refusal::bad("message to delete not found"))
    }
}

fn delete_many(world: &mut World, params: &Params) -> Answer {
    let chat = world.open_chat(params.int("chat_id"))?;
    let ids = params.json("message_ids")?.unwrap_or_default();
    let ids: Vec<i64> = ids.as_array().into_iter().flatten().filter_map(Value::as_i64).collect();
    // One that is too old spoils the whole request, so look before deleting any.
    let now = world.now();
    let old = |id: &i64| {
        let message = world.messages.get(id).filter(|message| message.chat == chat);
        message.is_some_and(|message| !message.deleted && now - message.at > DELETE_WITHIN)
    };
    if ids.iter().any(old) {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    for id in ids {
        delete_one(world, chat, id)?;
    }
    Ok(true.into())
}

fn answer_press(world: &mut World, params: &Params) -> Answer {
    let id = params.text("callback_query_id").unwrap_or_default();
    let now = world.now();
    let pending = world.presses.get_mut(&id).filter(|pending| now - pending.at <= ANSWER_WITHIN);
    let pending = pending.filter(|pending| pending.answer.is_none());
    let pending = pending.ok_or_else(|| Refusal::bad(TOO_OLD))?;
    pending.answer = Some(params.as_json());
    Ok(true.into())
}

fn answer_inline(world: &mut World, params: &Params) -> Answer {
    let id = params.text("inline_query_id").unwrap_or_default();
    let now = world.now();
    let results = params.json("results")?.unwrap_or_default();
    let pending = world.inline.get_mut(&id).filter(|pending| now - pending.at <= ANSWER_WITHIN);
    let pending = pending.filter(|pending| pending.answer.is_none());
    let pending = pending.ok_or_else(|| Refusal::bad(TOO_OLD))?;
    pending.answer = Some(results);
    Ok(true.into())
}

fn commands_key(params: &Params) -> Result<(String, String), Refusal> {
    let scope = params.json("scope")?.unwrap_or_else(|| json!({"type": "default"}));
    Ok((scope.to_string(), params.text("language_code").unwrap_or_default()))
}

fn set_text(world: &mut World, params: &Params, kind: &str) -> Value {
    let key = (kind.to_owned(), params.text("language_code").unwrap_or_default());
    world.texts.insert(key, params.text(kind).unwrap_or_default());
    true.into()
}

fn get_text(world: &World, params: &Params, kind: &str) -> Value {
    let language = params.text("language_code").unwrap_or_default();
    let text = world.texts.get(&(kind.to_owned(), language)).filter(|text| !text.is_empty());
    let everyone = || world.texts.get(&(kind.to_owned(), String::new()));
    let fallback = if kind == "name" { BOT_NAME } else { "" };
    json!({kind: text.or_else(everyone).map_or(fallback, String::as_str)})
}

fn get_file(world: &World, params: &Params) -> Answer {
    let id = params.text("file_id").unwrap_or_default();
    let file = world.files.get(&id);
    let file =
        file.ok_or_else(|| Refusal::bad("wrong file_id or the file is temporarily unavailable"))?;
    if file.size > FILE_MAX {
        return Err(Refusal::bad("file is too big"));
    }
    Ok(json!({
        "file_id": id, "file_unique_id": format!("u-{id}"), "file_size": file.size,
        "file_path": file.path,
    }))
}
