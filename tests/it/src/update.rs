//! Updates of the Bot API as JSON, for those that a test posts itself.

use serde_json::{Value, json};

/// A text in a private chat.
pub fn text(id: i64, person: i64, text: &str) -> Value {
    json!({
        "update_id": id,
        "message": {
            "message_id": id, "date": 1_772_416_800, "text": text,
            "chat": {"id": person, "type": "private", "first_name": "Person"},
            "from": {
                "id": person, "is_bot": false, "first_name": "Person", "language_code": "vi",
            },
        },
    })
}
