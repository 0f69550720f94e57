//! The command words of every language, as they stand in the content.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use domain::Lang;
use knowledge::{Command, Heard};

fn heard(text: &str) -> Option<Heard> {
    common::words().read(text, Some(Lang::Vi))
}

#[expect(clippy::unnecessary_wraps, reason = "reads well beside `heard`")]
fn clear(command: Command) -> Option<Heard> {
    Some(Heard::Clear(command))
}

#[test]
fn vietnamese_stop_words() {
    for text in
        ["DỪNG", "dừng.", "Hủy tin", "HUỶ TIN", "dung tin", "HUY TIN", "TC", "STOP", "/stop"]
    {
        assert_eq!(heard(text), clear(Command::Stop), "{text}");
    }
    for text in ["DUNG", "huy", "hủy", "Huy", "thôi"] {
        assert!(
            matches!(heard(text), Some(Heard::Unsure(meant)) if meant.contains(&Command::Stop)),
            "{text}"
        );
    }
    for text in ["Dung Nguyễn", "đừng dừng tin", "bị hủy tin", "tc nhé"] {
        assert_eq!(heard(text), None, "{text}");
    }
    assert_eq!(heard("đúng"), clear(Command::Yes));
}

#[test]
fn hide_start_help_and_languages() {
    assert_eq!(heard("THOÁT"), clear(Command::Hide));
    assert_eq!(heard("thoat"), clear(Command::Hide));
    assert_eq!(heard("ဖျောက်"), clear(Command::Hide));
    assert_eq!(heard("/start"), clear(Command::Start));
    assert_eq!(heard("help"), clear(Command::Help));
    assert_eq!(heard("English"), clear(Command::Language(Some(Lang::En))));
    assert_eq!(heard("ภาษาไทย"), clear(Command::Language(Some(Lang::Th))));
    assert_eq!(heard("tieng viet"), clear(Command::Language(Some(Lang::Vi))));
    assert_eq!(heard("停止"), clear(Command::Stop));
    assert_eq!(heard("gặp người thật"), clear(Command::Person));
}

#[test]
fn names_and_answers_are_left_alone() {
    for text in ["Anh", "chị", "Việt", "An", "Bạn", "Lan", "12/03", "3", "bắt đầu"] {
        assert_eq!(heard(text), None, "{text}");
    }
}

#[test]
fn every_language_can_stop_start_hide_and_ask_for_help() {
    for lang in Lang::ALL {
        let file = common::word_file(lang);
        assert!(
            ![&file.stop, &file.start, &file.hide, &file.help].into_iter().any(Vec::is_empty),
            "{lang}"
        );
    }
}
