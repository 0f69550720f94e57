//! Texts, captions and their entities, as Telegram checks and trims them.

use serde_json::{Value, json};

use crate::validate::{Checked, Refusal};

/// Longest text, in UTF-16 units.
pub const TEXT_MAX: usize = 4096;
/// Longest caption, in UTF-16 units.
pub const CAPTION_MAX: usize = 1024;

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
pub(crate) fn blank(words: &str) -> bool {
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
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn trims_and_moves_entities() {
        let entities = json!([{"type": "bold", "offset": 0, "length": 4}]);
        let (text, entities) = text("  ab ", Some(&entities), 10, "message").unwrap();
        assert_eq!(text, "ab");
        assert_eq!(entities, [json!({"type": "bold", "offset": 0, "length": 2})]);
    }
}
