//! Where sealed things belong. The place is part of the seal: a body moved to another row
//! does not open.

use std::fmt::Write as _;

use vault::Aad;

/// A place as owned text, so that ids can be numbers.
pub(crate) struct Place {
    table: &'static str,
    column: &'static str,
    row: String,
}

impl Place {
    pub(crate) fn aad(&self) -> Aad<'_> {
        Aad::new(self.table, self.column, &self.row)
    }
}

fn place(table: &'static str, column: &'static str, row: impl ToString) -> Place {
    Place { table, column, row: row.to_string() }
}

pub(crate) fn inbox(account: &str, external_id: &str) -> Place {
    place("inbox", "body", format!("{account}/{external_id}"))
}
/// A message that came due by itself: account `timer`, named by the timer's id.
pub(crate) fn timer(id: i64) -> Place {
    inbox(domain::Account::TIMER, &id.to_string())
}
pub(crate) fn inbox_address(account: &str, external_id: &str) -> Place {
    place("inbox", "address", format!("{account}/{external_id}"))
}
pub(crate) fn address(contact: i64) -> Place {
    place("contact", "address", contact)
}
pub(crate) fn profile(contact: i64) -> Place {
    place("contact", "profile", contact)
}
pub(crate) fn links(contact: i64) -> Place {
    place("contact", "links", contact)
}
pub(crate) fn session(contact: i64) -> Place {
    place("session", "body", contact)
}
pub(crate) fn draft(contact: i64) -> Place {
    place("session", "draft", contact)
}
pub(crate) fn outbox(seal: i64) -> Place {
    place("outbox", "body", seal)
}
pub(crate) fn message(seal: i64) -> Place {
    place("sent_message", "body", seal)
}
pub(crate) fn case_contact(case: i64) -> Place {
    place("cases", "contact", case)
}
pub(crate) fn case_key(case: i64, holder: &str) -> Place {
    place("case_key", "secret", format!("{case}/{holder}"))
}
pub(crate) fn entry(id: i64) -> Place {
    place("case_entry", "body", id)
}
pub(crate) fn reply(entry: i64) -> Place {
    place("pending_reply", "body", entry)
}
pub(crate) fn event(id: i64) -> Place {
    place("cycle_event", "body", id)
}
pub(crate) fn file_handle(file: i64) -> Place {
    place("file", "handle", file)
}
pub(crate) fn file_secret(file: i64) -> Place {
    place("file", "secret", file)
}
pub(crate) fn staff_secret(staff: i64) -> Place {
    place("staff", "secret", staff)
}
pub(crate) fn staff_factor(staff: i64) -> Place {
    place("staff", "factor", staff)
}
pub(crate) fn team_secret(team: i64) -> Place {
    place("team", "secret", team)
}
pub(crate) fn member_secret(team: i64, staff: i64) -> Place {
    place("team_member", "secret", format!("{team}/{staff}"))
}
pub(crate) fn web_line(seal: i64) -> Place {
    place("web_line", "body", seal)
}
pub(crate) fn console_session(staff: i64) -> Place {
    place("console_session", "secret", staff)
}
/// A part of a long text message.
pub(crate) fn part(account: &str, external_id: &str) -> Place {
    place("sms_part", "body", format!("{account}/{external_id}"))
}
/// What a short link opens, by the hash of its token.
pub(crate) fn short_link(lookup: &vault::Lookup) -> Place {
    let mut name = String::with_capacity(2 * lookup.len());
    for byte in lookup {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    place("short_link", "body", name)
}
pub(crate) fn unparsed(id: i64) -> Place {
    place("unparsed", "body", id)
}
