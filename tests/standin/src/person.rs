//! The people at the other end: what they say, press, send, and whom they block.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::world::{Chat, Pending, World, bot, person};
use crate::{Shared, Standin};

/// Something other than text that a person sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// A picture, offered in three sizes of which the largest is the given one.
    Photo(Bytes),
    /// A voice note.
    Voice(Bytes),
    /// Music or another recording.
    Audio(Bytes),
    /// Moving pictures.
    Video(Bytes),
    /// A file with its name.
    Document(String, Bytes),
    /// A document of 64 bytes that claims to have this many.
    Claims(u64),
    /// A sticker.
    Sticker,
    /// A moving sticker-like picture.
    Animation,
    /// A place.
    Location,
    /// Somebody's contact card.
    Contact,
    /// A poll.
    Poll,
    /// A dice.
    Dice,
    /// A kind of message that no client knows yet.
    Novelty,
}

/// A press could not be made.
pub(crate) const NO_BUTTON: &str = "no such button";

impl Standin {
    /// A person writes to the bot in private; returns the message's id.
    pub fn user_says(&self, person: i64, text: &str) -> i64 {
        let entities = commands(text);
        self.shared.say(person, person, json!({"text": text, "entities": entities}))
    }

    /// A person changes an earlier text.
    pub fn user_edits(&self, person_id: i64, message: i64, text: &str) {
        let mut world = self.shared.world();
        let now = world.now();
        let body = json!({
            "message_id": message, "date": now, "edit_date": now, "text": text,
            "chat": world.chat_json(person_id), "from": person(person_id),
        });
        world.push("edited_message", body);
        drop(world);
        self.shared.changed.notify_waiters();
    }

    /// A person sends something; returns the message's id.
    pub fn user_sends(&self, person: i64, thing: &Thing, caption: &str) -> i64 {
        self.shared.send(person, thing, caption, None)
    }

    /// A person sends several pictures as one album; returns the messages' ids.
    pub fn user_sends_album(&self, person: i64, pictures: &[Bytes], caption: &str) -> Vec<i64> {
        let album = format!("album{}", self.shared.world().fresh_id());
        let each = pictures.iter().enumerate().map(|(index, picture)| {
            let caption = if index == 0 { caption } else { "" };
            self.shared.send(person, &Thing::Photo(picture.clone()), caption, Some(&album))
        });
        each.collect()
    }

    /// A person presses the button with this number (reading order) of a message of the bot;
    /// returns the callback's id, or `None` if there is no such button or it is a link.
    pub fn user_presses(&self, person: i64, message: i64, button: usize) -> Option<String> {
        let data = {
            let world = self.shared.world();
            let sent = world.messages.get(&message).filter(|found| !found.deleted)?;
            let button = sent.ours.as_ref()?.buttons.get(button)?.clone();
            button["callback_data"].as_str()?.to_owned()
        };
        Some(self.user_presses_data(person, message, &data))
    }

    /// A person presses a button with any data: forged, stale, another bot's.
    pub fn user_presses_data(&self, person_id: i64, message: i64, data: &str) -> String {
        let id = {
            let mut world = self.shared.world();
            let (now, id) = (world.now(), format!("44{:017}", world.fresh_id()));
            world.presses.insert(id.clone(), Pending { at: now, answer: None });
            let body = json!({
                "id": id, "from": person(person_id), "chat_instance": "1", "data": data,
                "message": {
                    "message_id": message, "date": now, "chat": world.chat_json(person_id),
                    "from": bot(), "text": "…",
                },
            });
            world.push("callback_query", body);
            id
        };
        self.shared.changed.notify_waiters();
        id
    }

    /// A person types the bot's name and some words in another chat; returns the query's id.
    pub fn inline_query(&self, person_id: i64, text: &str) -> String {
        let id = {
            let mut world = self.shared.world();
            let (now, id) = (world.now(), format!("55{:017}", world.fresh_id()));
            world.inline.insert(id.clone(), Pending { at: now, answer: None });
            let body = json!({
                "id": id, "from": person(person_id), "query": text, "offset": "",
                "chat_type": "group",
            });
            world.push("inline_query", body);
            id
        };
        self.shared.changed.notify_waiters();
        id
    }

    /// A person blocks the bot.
    pub fn block(&self, person: i64) {
        self.shared.set_blocked(person, true);
    }

    /// A person takes the block away.
    pub fn unblock(&self, person: i64) {
        self.shared.set_blocked(person, false);
    }

    /// A person adds the bot to a group (a negative id).
    pub fn add_to_group(&self, group: i64, by: i64) {
        {
            let mut world = self.shared.world();
            let kind = if group <= -1_000_000_000_000 { "supergroup" } else { "group" };
            world.chats.insert(group, Chat { kind: kind.to_owned(), ..Chat::default() });
            membership(&mut world, group, by, "left", "member");
        }
        self.shared.say(group, by, json!({"new_chat_members": [bot()]}));
    }

    /// Somebody speaks in a group, within the bot's hearing.
    pub fn group_says(&self, group: i64, person: i64, text: &str) -> i64 {
        self.shared.say(group, person, json!({"text": text}))
    }

    /// A group becomes a supergroup under another id, which is returned.
    pub fn migrate(&self, group: i64) -> i64 {
        let to = -1_000_000_000_000 + group;
        {
            let mut world = self.shared.world();
            world.chats.insert(to, Chat { kind: "supergroup".to_owned(), ..Chat::default() });
            world.chats.entry(group).or_default().moved_to = Some(to);
        }
        self.shared.say(group, crate::BOT_ID, json!({"migrate_to_chat_id": to}));
        self.shared.say(to, crate::BOT_ID, json!({"migrate_from_chat_id": group}));
        to
    }

    /// Any update at all; `body` goes under the name `kind`.
    pub fn push_update(&self, kind: &str, body: Value) -> Option<i64> {
        let id = self.shared.world().push(kind, body);
        self.shared.changed.notify_waiters();
        id
    }
}

impl Shared {
    fn say(&self, chat: i64, from: i64, fields: Value) -> i64 {
        let id = {
            let mut world = self.world();
            if chat > 0 {
                world.meet(chat);
            }
            let (id, at) = world.keep_incoming(chat);
            let mut body = json!({
                "message_id": id, "date": at, "chat": world.chat_json(chat), "from": person(from),
            });
            if let (Some(body), Value::Object(fields)) = (body.as_object_mut(), fields) {
                body.extend(fields.into_iter().filter(|(_, value)| !value.is_null()));
            }
            world.push("message", body);
            id
        };
        self.changed.notify_waiters();
        id
    }

    fn send(&self, person: i64, thing: &Thing, caption: &str, album: Option<&str>) -> i64 {
        let mut fields = {
            let mut world = self.world();
            fields_of(&mut world, thing)
        };
        if !caption.is_empty() {
            fields["caption"] = caption.into();
        }
        if let Some(album) = album {
            fields["media_group_id"] = album.into();
        }
        self.say(person, person, fields)
    }

    fn set_blocked(&self, person: i64, blocked: bool) {
        {
            let mut world = self.world();
            world.meet(person).blocked = blocked;
            let (old, new) = if blocked { ("member", "kicked") } else { ("kicked", "member") };
            membership(&mut world, person, person, old, new);
        }
        self.changed.notify_waiters();
    }
}

fn membership(world: &mut World, chat: i64, by: i64, old: &str, new: &str) {
    let member = |status: &str| {
        let mut member = json!({"user": bot(), "status": status});
        if status == "kicked" {
            member["until_date"] = 0.into();
        }
        member
    };
    let body = json!({
        "chat": world.chat_json(chat), "from": person(by), "date": world.now(),
        "old_chat_member": member(old), "new_chat_member": member(new),
    });
    world.push("my_chat_member", body);
}

/// Telegram marks a command at the start of a text.
fn commands(text: &str) -> Value {
    let Some(rest) = text.strip_prefix('/') else {
        return Value::Null;
    };
    let name = rest.split_whitespace().next().unwrap_or_default();
    let length = name.encode_utf16().count() + 1;
    json!([{"type": "bot_command", "offset": 0, "length": length}])
}

fn fields_of(world: &mut World, thing: &Thing) -> Value {
    let mut file = |folder: &str, ending: &str, bytes: &Bytes, more: Value| {
        let id = world.store(folder, ending, bytes.clone(), bytes.len() as u64);
        let mut file = json!({
            "file_id": id, "file_unique_id": format!("u-{id}"), "file_size": bytes.len(),
        });
        if let (Some(file), Value::Object(more)) = (file.as_object_mut(), more) {
            file.extend(more);
        }
        file
    };
    match thing {
        Thing::Photo(bytes) => {
            let sizes = [(90, 67), (1280, 960), (320, 240)].map(|(width, height)| {
                let cut = bytes.len() * width / 1280;
                let bytes = bytes.slice(..cut.min(bytes.len()));
                file("photos", ".jpg", &bytes, json!({"width": width, "height": height}))
            });
            json!({"photo": sizes})
        }
        Thing::Voice(bytes) => {
            let more = json!({"duration": 3, "mime_type": "audio/ogg"});
            json!({"voice": file("voice", ".oga", bytes, more)})
        }
        Thing::Audio(bytes) => {
            let more = json!({"duration": 3, "mime_type": "audio/mpeg"});
            json!({"audio": file("music", ".mp3", bytes, more)})
        }
        Thing::Video(bytes) => {
            let more =
                json!({"duration": 3, "width": 320, "height": 240, "mime_type": "video/mp4"});
            json!({"video": file("videos", ".mp4", bytes, more)})
        }
        Thing::Document(name, bytes) => {
            let more = json!({"file_name": name, "mime_type": "application/octet-stream"});
            json!({"document": file("documents", "", bytes, more)})
        }
        Thing::Claims(size) => {
            let id = world.store("documents", "", Bytes::from(vec![0; 64]), *size);
            json!({"document": {"file_id": id, "file_unique_id": "u", "file_size": size}})
        }
        Thing::Sticker => {
            let more = json!({
                "type": "regular", "width": 512, "height": 512, "is_animated": false,
                "is_video": false,
            });
            json!({"sticker": file("stickers", ".webp", &Bytes::from_static(b"s"), more)})
        }
        Thing::Animation => {
            let more = json!({"duration": 1, "width": 10, "height": 10});
            let animation = file("animations", ".mp4", &Bytes::from_static(b"a"), more);
            json!({"animation": animation, "document": animation})
        }
        Thing::Location => json!({"location": {"latitude": 10.8, "longitude": 106.7}}),
        Thing::Contact => json!({"contact": {"phone_number": "+84900", "first_name": "A"}}),
        Thing::Poll => json!({"poll": {
            "id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0}],
            "total_voter_count": 0, "is_closed": false, "is_anonymous": true, "type": "regular",
            "allows_multiple_answers": false,
        }}),
        Thing::Dice => json!({"dice": {"emoji": "🎲", "value": 4}}),
        Thing::Novelty => json!({"hologram": {"id": "1"}}),
    }
}
