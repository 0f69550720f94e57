//! A calendar file (RFC 5545) for people whom the line cannot remind itself.

use std::fmt::Write as _;

use jiff::{Timestamp, ToSpan, civil::Date};

/// All-day entries with a reminder the day before; titles only, no names.
pub(crate) fn file(cycle: i64, now: Timestamp, entries: &[(Date, String)]) -> Vec<u8> {
    let stamp = now.strftime("%Y%m%dT%H%M%SZ");
    let mut text = String::from(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Workline//EN\r\nCALSCALE:GREGORIAN\r\n",
    );
    for (number, (day, title)) in entries.iter().enumerate() {
        let next = day.saturating_add(1.day());
        let _ = write!(
            text,
            "BEGIN:VEVENT\r\nUID:{cycle}-{number}@workline\r\nDTSTAMP:{stamp}\r\n\
             DTSTART;VALUE=DATE:{}\r\nDTEND;VALUE=DATE:{}\r\n",
            day.strftime("%Y%m%d"),
            next.strftime("%Y%m%d"),
        );
        folded(&mut text, &format!("SUMMARY:{}", escaped(title)));
        text.push_str(
            "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15H\r\nDESCRIPTION:.\r\nEND:VALARM\r\n\
             END:VEVENT\r\n",
        );
    }
    text.push_str("END:VCALENDAR\r\n");
    text.into_bytes()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Lines hold at most 75 octets; the rest goes on behind a space.
fn folded(text: &mut String, line: &str) {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 74 {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(c);
        width += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::file;
    use jiff::civil::date;

    #[test]
    fn lines_are_short_and_words_escaped() {
        let title =
            "Mở khóa cửa thoát hiểm; dọn lối đi, kiểm tra mỗi ca một lần trước giờ làm".to_owned();
        let bytes = file(7, jiff::Timestamp::UNIX_EPOCH, &[(date(2026, 3, 16), title)]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.lines().all(|line| line.len() <= 75));
        assert!(text.contains("DTSTART;VALUE=DATE:20260316"));
        assert!(text.contains("hiểm\\; dọn"));
    }
}
