//! The same controls over HTTP, for tests that are not written in Rust:
//! `POST /control/<action>` with a JSON object.

use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use serde_json::{Value, json};

use crate::person::{NO_BUTTON, Thing};
use crate::{Fault, Shared, Standin};

/// Carries out one action.
pub(crate) async fn act(
    State(shared): State<Shared>,
    Path(action): Path<String>,
    body: Bytes,
) -> Response {
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    // A handle without tasks of its own: dropping it stops nothing.
    let standin = Standin {
        url: String::new(),
        token: shared.token.clone(),
        shared: shared.clone(),
        tasks: Vec::new(),
    };
    match run(&standin, &action, &body) {
        Ok(answer) => Json(answer).into_response(),
        Err(words) => (StatusCode::BAD_REQUEST, Json(json!({"error": words}))).into_response(),
    }
}

fn run(standin: &Standin, action: &str, body: &Value) -> Result<Value, &'static str> {
    let int = |key: &str| body[key].as_i64().ok_or("a number is missing");
    let text = |key: &str| body[key].as_str().ok_or("a text is missing");
    Ok(match action {
        "say" => json!({"message_id": standin.user_says(int("user")?, text("text")?)}),
        "edit" => {
            standin.user_edits(int("user")?, int("message_id")?, text("text")?);
            json!({})
        }
        "press" => {
            let (user, message) = (int("user")?, int("message_id")?);
            let id = match body["data"].as_str() {
                Some(data) => Some(standin.user_presses_data(user, message, data)),
                None => standin.user_presses(user, message, int("button")? as usize),
            };
            json!({"callback": id.ok_or(NO_BUTTON)?})
        }
        "send" => {
            let bytes = Bytes::from(body["bytes"].as_str().unwrap_or("bytes").to_owned());
            let thing = thing(text("what")?, bytes, body).ok_or("no such thing")?;
            let caption = body["caption"].as_str().unwrap_or_default();
            json!({"message_id": standin.user_sends(int("user")?, &thing, caption)})
        }
        "album" => {
            let count = int("count")?.clamp(1, 10) as usize;
            let pictures = vec![Bytes::from_static(b"picture"); count];
            let caption = body["caption"].as_str().unwrap_or_default();
            json!({"message_ids": standin.user_sends_album(int("user")?, &pictures, caption)})
        }
        "inline" => json!({"query": standin.inline_query(int("user")?, text("text")?)}),
        "inline_answer" => json!({"results": standin.inline_answer(text("query")?)}),
        "press_answer" => json!({"answer": standin.press_answer(text("callback")?)}),
        "block" => {
            standin.block(int("user")?);
            json!({})
        }
        "unblock" => {
            standin.unblock(int("user")?);
            json!({})
        }
        "add_to_group" => {
            standin.add_to_group(int("group")?, int("user")?);
            json!({})
        }
        "group_say" => {
            let id = standin.group_says(int("group")?, int("user")?, text("text")?);
            json!({"message_id": id})
        }
        "migrate" => json!({"to": standin.migrate(int("group")?)}),
        "update" => json!({"update_id": standin.push_update(text("kind")?, body["body"].clone())}),
        "fault" => {
            let fault: Fault =
                serde_json::from_value(body["fault"].clone()).map_err(|_| "no such fault")?;
            let times = body["times"].as_u64().unwrap_or(1) as usize;
            standin.fault(body["method"].as_str(), times, fault);
            json!({})
        }
        "advance" => {
            standin.advance(Duration::from_secs(int("seconds")?.max(0) as u64));
            json!({})
        }
        "sent" => json!(standin.sent(int("chat")?)),
        "requests" => json!(standin.requests()),
        "waiting" => json!(standin.waiting()),
        _ => return Err("no such action"),
    })
}

fn thing(what: &str, bytes: Bytes, body: &Value) -> Option<Thing> {
    Some(match what {
        "photo" => Thing::Photo(bytes),
        "voice" => Thing::Voice(bytes),
        "audio" => Thing::Audio(bytes),
        "video" => Thing::Video(bytes),
        "document" => {
            Thing::Document(body["name"].as_str().unwrap_or("file.txt").to_owned(), bytes)
        }
        "claims" => Thing::Claims(body["size"].as_u64()?),
        "sticker" => Thing::Sticker,
        "animation" => Thing::Animation,
        "location" => Thing::Location,
        "contact" => Thing::Contact,
        "poll" => Thing::Poll,
        "dice" => Thing::Dice,
        "novelty" => Thing::Novelty,
        _ => return None,
    })
}
