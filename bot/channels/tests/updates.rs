//! Updates in the shapes that Telegram documents, and what the line reads out of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use channels::telegram::{NO_OPTION, NO_VISIT, Parsed, UNKNOWN, parse};
use domain::message::{Body, FileKind, Inbound, Unsupported, WireFile};
use domain::{Account, ChannelKind};
use serde_json::{Value, json};

fn account() -> Account {
    Account("telegram:7012345678".to_owned())
}

fn read(raw: &str) -> Parsed {
    parse(raw, &account(), "2026-03-02T02:00:00Z".parse().unwrap())
}

fn update(kind: &str, body: Value) -> Parsed {
    read(&json!({"update_id": 4_000_000_001_i64, kind: body}).to_string())
}

fn inbound(parsed: Parsed) -> Inbound {
    match parsed {
        Parsed::Inbound(inbound) => inbound,
        other => panic!("not an inbound: {other:?}"),
    }
}

/// A message with everything that Telegram puts around its content.
fn message(chat: Value, content: Value) -> Value {
    let mut message = json!({
        "message_id": 77,
        "from": {"id": 4242, "is_bot": false, "first_name": "Hoa", "last_name": "Lê",
                 "username": "hoa", "language_code": "vi", "is_premium": true},
        "chat": chat,
        "date": 1_772_416_800,
    });
    message.as_object_mut().unwrap().extend(content.as_object().unwrap().clone());
    message
}

fn private(content: Value) -> Parsed {
    let chat = json!({"id": 4242, "first_name": "Hoa", "username": "hoa", "type": "private"});
    update("message", message(chat, content))
}

fn group(kind: &str, content: Value) -> Parsed {
    update(
        "message",
        message(json!({"id": -1_001_234, "title": "Tổ may 3", "type": kind}), content),
    )
}

fn file(handle: &str, kind: FileKind, size: u64, album: Option<&str>, caption: &str) -> Body {
    let album = album.map(str::to_owned);
    let file = WireFile { handle: handle.to_owned(), kind, size: Some(size), album };
    Body::File { file, caption: caption.to_owned() }
}

fn text(text: &str) -> Body {
    Body::Text { text: text.to_owned() }
}

fn start(payload: Option<&str>) -> Body {
    Body::Start { payload: payload.map(str::to_owned) }
}

#[test]
fn private_messages() {
    let sizes = json!([
        {"file_id": "small", "file_unique_id": "1", "width": 90, "height": 67, "file_size": 900},
        {"file_id": "full", "file_unique_id": "2", "width": 1280, "height": 960, "file_size": 90_000},
        {"file_id": "mid", "file_unique_id": "3", "width": 320, "height": 240, "file_size": 9000},
    ]);
    let sound =
        |id: &str| json!({"file_id": id, "file_unique_id": "1", "duration": 3, "file_size": 5});
    let document =
        json!({"file_id": "d", "file_unique_id": "1", "file_name": "a.pdf", "file_size": 5});
    let unsupported = |what| Body::Unsupported { what };
    let point = json!({"latitude": 10.8, "longitude": 106.7});
    let command = |text: &str| json!({"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": 6}]});
    let table = [
        (
            json!({"text": "sếp không trả lương 2 tháng nay"}),
            text("sếp không trả lương 2 tháng nay"),
        ),
        (
            // A kind of entity that did not exist when this was written loses no words.
            json!({"text": "ngày 5/3", "entities": [{"type": "date_time", "offset": 5, "length": 3, "unix_time": 1}]}),
            text("ngày 5/3"),
        ),
        (
            json!({"text": "fwd", "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "x"}}),
            text("fwd"),
        ),
        (command("/start"), start(None)),
        (command("/start c_a1b2c3"), start(Some("c_a1b2c3"))),
        (command("/start@workline_bot  c_a1b2c3 "), start(Some("c_a1b2c3"))),
        (command("/help"), text("/help")),
        (command("/status@workline_bot 12345-67890"), text("/status 12345-67890")),
        (command("/started"), text("/started")),
        (
            json!({"photo": sizes, "caption": "máy cắt"}),
            file("full", FileKind::Photo, 90_000, None, "máy cắt"),
        ),
        (
            json!({"photo": sizes, "media_group_id": "135"}),
            file("full", FileKind::Photo, 90_000, Some("135"), ""),
        ),
        (json!({"voice": sound("v")}), file("v", FileKind::Voice, 5, None, "")),
        (json!({"audio": sound("a"), "caption": "c"}), file("a", FileKind::Voice, 5, None, "c")),
        (json!({"video": sound("m")}), file("m", FileKind::Video, 5, None, "")),
        (json!({"video_note": sound("n")}), file("n", FileKind::Video, 5, None, "")),
        (json!({"document": document}), file("d", FileKind::Document, 5, None, "")),
        (json!({"animation": sound("g"), "document": document}), unsupported(Unsupported::Sticker)),
        (
            json!({"sticker": {"file_id": "s", "type": "regular"}}),
            unsupported(Unsupported::Sticker),
        ),
        (json!({"location": point}), unsupported(Unsupported::Location)),
        (
            json!({"venue": {"location": point, "title": "t", "address": "a"}, "location": point}),
            unsupported(Unsupported::Location),
        ),
        (
            json!({"contact": {"phone_number": "+84", "first_name": "A"}}),
            unsupported(Unsupported::Contact),
        ),
        (
            json!({"poll": {"id": "1", "question": "?", "options": []}}),
            unsupported(Unsupported::Poll),
        ),
        (json!({"dice": {"emoji": "🎲", "value": 4}}), unsupported(Unsupported::Poll)),
        (json!({"game": {"title": "x"}}), unsupported(Unsupported::Other)),
        (json!({"something_new": {}}), unsupported(Unsupported::Other)),
    ];
    for (content, expected) in table {
        let read = inbound(private(content.clone()));
        assert!(read.body == expected, "{content} was read as {:?}", read.body);
        assert_eq!(read.external_id, "4000000001");
        assert_eq!(read.order, 4_000_000_001);
        assert_eq!(read.account, account());
        assert_eq!(
            (read.from.channel, read.from.address.as_str()),
            (ChannelKind::Telegram, "4242")
        );
        assert_eq!(read.message_id.as_deref(), Some("77"));
    }
}

#[test]
fn messages_that_nobody_wrote_are_passed_over() {
    for content in [
        json!({"pinned_message": {"message_id": 1}}),
        json!({"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}}),
        json!({"write_access_allowed": {}}),
    ] {
        assert_eq!(private(content), Parsed::Ignored);
    }
}

#[test]
fn edits() {
    let chat = json!({"id": 4242, "type": "private"});
    for (content, expected) in [
        (json!({"text": "3 tháng", "edit_date": 2}), Some("3 tháng")),
        (json!({"photo": [], "caption": "máy dập", "edit_date": 2}), Some("máy dập")),
        (json!({"location": {"latitude": 1.0, "longitude": 1.0}, "edit_date": 2}), None),
    ] {
        let parsed = update("edited_message", message(chat.clone(), content));
        match expected {
            Some(words) => {
                let read = inbound(parsed);
                assert!(read.body == Body::Edited { text: words.to_owned() });
                assert_eq!(read.message_id.as_deref(), Some("77"));
            }
            None => assert_eq!(parsed, Parsed::Ignored),
        }
    }
    let in_group = json!({"id": -5, "type": "group"});
    assert_eq!(update("edited_message", message(in_group, json!({"text": "x"}))), Parsed::Ignored);
}

#[test]
fn presses() {
    let press = |data: &str, chat: &str| {
        let parsed = update(
            "callback_query",
            json!({
                "id": "4382bfdwdsb323b2d9", "chat_instance": "-1", "data": data,
                "from": {"id": 4242, "is_bot": false, "first_name": "Hoa"},
                "message": {"message_id": 70, "date": 0, "chat": {"id": 9, "type": chat}},
            }),
        );
        let read = inbound(parsed);
        assert_eq!(read.from.address, "4242");
        match read.body {
            Body::Press { visit, option, callback } => {
                assert_eq!(callback.as_deref(), Some("4382bfdwdsb323b2d9"));
                (visit, option)
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(press("v12.3", "private"), (12, 3));
    assert_eq!(press("v4294967294.65535", "private"), (u32::MAX - 1, u16::MAX));
    let forged = [
        "",
        "v",
        "v1",
        "v1.",
        "v.1",
        "v+1.1",
        "v01.1",
        "v1.1.1",
        "V1.1",
        "v4294967296.0",
        "v1.65536",
        "1.1",
        "v1.1 ",
        "menu:help",
        "v-1.0",
        "v１.0",
    ];
    for data in forged {
        assert_eq!(press(data, "private"), (NO_VISIT, NO_OPTION), "{data}");
    }
    assert_eq!(press("v12.3", "supergroup"), (NO_VISIT, NO_OPTION));

    let of_a_card = json!({
        "id": "1", "chat_instance": "-1", "inline_message_id": "x", "game_short_name": "g",
        "from": {"id": 4242, "is_bot": false, "first_name": "Hoa"},
    });
    let read = inbound(update("callback_query", of_a_card));
    assert!(matches!(read.body, Body::Press { visit: NO_VISIT, callback: Some(_), .. }));
}

#[test]
fn groups_and_channels() {
    for kind in ["group", "supergroup", "channel"] {
        for content in [
            json!({"text": "sếp nợ lương tôi"}),
            json!({"photo": []}),
            json!({"sticker": {}}),
            json!({"text": "/start c_a1b2c3"}),
        ] {
            let read = inbound(group(kind, content));
            assert!(read.body == Body::Group);
            assert_eq!(read.from.address, "-1001234");
        }
        for content in [
            json!({"new_chat_members": [{"id": 7_012_345_678_i64}]}),
            json!({"left_chat_member": {"id": 1}}),
            json!({"new_chat_title": "x"}),
            json!({"pinned_message": {}}),
            json!({"migrate_from_chat_id": -5}),
            json!({"text": "a card that was shared here", "via_bot": {"id": 7_012_345_678_i64}}),
            json!({"text": "copied from a channel", "is_automatic_forward": true}),
        ] {
            assert_eq!(group(kind, content), Parsed::Ignored);
        }
    }
    let read = inbound(group("group", json!({"migrate_to_chat_id": -1_009_999})));
    assert!(read.body == Body::Migrated { to: "-1009999".to_owned() });
    let post = message(json!({"id": -1_005, "type": "channel"}), json!({"text": "news"}));
    assert!(inbound(update("channel_post", post)).body == Body::Group);
}

#[test]
fn blocking_and_joining() {
    let change = |chat: Value, status: &str| {
        update(
            "my_chat_member",
            json!({
                "chat": chat, "from": {"id": 4242, "is_bot": false, "first_name": "Hoa"}, "date": 1,
                "old_chat_member": {"status": "left"}, "new_chat_member": {"status": status},
            }),
        )
    };
    let person = json!({"id": 4242, "type": "private"});
    assert!(inbound(change(person.clone(), "kicked")).body == Body::Reachable { yes: false });
    assert!(inbound(change(person, "member")).body == Body::Reachable { yes: true });
    assert_eq!(change(json!({"id": -5, "type": "group"}), "member"), Parsed::Ignored);
    assert_eq!(change(json!({"id": -5, "type": "group"}), "kicked"), Parsed::Ignored);
}

#[test]
fn inline_queries() {
    let parsed = update(
        "inline_query",
        json!({"id": "99", "query": "tang ca", "offset": "", "chat_type": "group",
               "from": {"id": 4242, "is_bot": false, "first_name": "Hoa", "language_code": "vi"}}),
    );
    let Parsed::Inline(query) = parsed else { panic!("{parsed:?}") };
    assert_eq!((query.id.as_str(), query.text.as_str()), ("99", "tang ca"));
    assert_eq!(query.language.as_deref(), Some("vi"));
    assert!(!format!("{query:?}").contains("tang ca"));
}

#[test]
fn what_cannot_be_read_is_kept_and_not_shown() {
    for (raw, id) in [
        (r#"{"update_id":5,"message":{"text":"secret words"}}"#, Some("5")),
        (r#"{"update_id":6,"message":"secret words"}"#, Some("6")),
        (r#"{"message":"secret words"}"#, None),
        ("secret words", None),
        ("", None),
        ("[1]", None),
    ] {
        let read_once = inbound(read(raw));
        assert!(read_once.body == Body::Unparsed { raw: raw.to_owned() });
        assert_eq!(read_once.from.address, UNKNOWN);
        match id {
            Some(id) => assert_eq!(read_once.external_id, id),
            None => assert!(read_once.external_id.starts_with("unread-")),
        }
        assert_eq!(read_once, inbound(read(raw)), "the same again has the same name");
        assert!(!format!("{read_once:?}").contains("secret"));
    }
    assert_ne!(inbound(read("a")).external_id, inbound(read("b")).external_id);
}

#[test]
fn half_a_surrogate_pair_loses_only_itself() {
    let with = |text: &str| {
        format!(
            r#"{{"update_id":5,"message":{{"message_id":1,"date":1,"chat":{{"id":1,"type":"private"}},"text":"{text}"}}}}"#
        )
    };
    for (escaped, expected) in [
        (r"a\ud83db", "a\u{fffd}b"),
        (r"a\ude42b", "a\u{fffd}b"),
        (r"\ud83d\ud83d\ude42", "\u{fffd}🙂"),
        (r"\ud83d", "\u{fffd}"),
        (r"\\ud83d \ud83d", "\\ud83d \u{fffd}"),
        (r#"\"ộ\u1ed9\ud83d"#, "\"ộộ\u{fffd}"),
    ] {
        assert!(inbound(read(&with(escaped))).body == text(expected), "{escaped}");
    }
}

#[test]
fn updates_never_asked_for_are_passed_over() {
    for kind in ["poll", "chat_member", "message_reaction", "business_message", "of_tomorrow"] {
        assert_eq!(update(kind, json!({"x": 1})), Parsed::Ignored);
    }
}
