//! The kinds of change that a unit can hold, each one statement over many rows.
//!
//! The order of [`Kind`] is the order in which they run. A checked kind must return
//! the key of every row that it was given; a missing one means that the row was not
//! what its unit thought.

use sqlx::any::AnyRow;

use crate::StoreError;
use crate::sql::{Dialect, Get, Over};

/// What a checked row is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Id(i64),
    Hash([u8; 32]),
}

/// How a kind is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    None,
    Id,
    Hash,
}

impl Check {
    /// The key in a returned row.
    pub(crate) fn key(self, row: &AnyRow) -> Result<Option<Key>, StoreError> {
        match self {
            Self::None => Ok(None),
            Self::Id => row.int("id").map(|id| Some(Key::Id(id))),
            Self::Hash => row.hash("id").map(|hash| Some(Key::Hash(hash))),
        }
    }
}

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    ReadContact,
    ReadCase,
    ReadCycle,
    DeadLetter,
    ContactNew,
    ContactOld,
    SessionPut,
    SessionEnd,
    CaseNew,
    CaseOld,
    CaseKey,
    Entry,
    EntryBump,
    Delivered,
    DropDelivered,
    DestroyKeys,
    DestroyEntries,
    DropReplies,
    DestroyCase,
    Reply,
    Alert,
    JoinAlert,
    TakeAlert,
    CloseAlert,
    CycleNew,
    CycleOld,
    Event,
    EventBump,
    Member,
    Invite,
    UseInvite,
    File,
    KeepFile,
    ChatCode,
    LinkCode,
    UseLinkCode,
    Unlink,
    Link,
    ShortLink,
    Message,
    Usage,
    Count,
    ForgetContact,
    ForgetSession,
    ForgetTimers,
    ForgetPushes,
    ForgetMember,
    ForgetCodes,
    ForgetLinkCodes,
    ForgetShortLinks,
    ForgetFiles,
    CancelTimers,
    CancelTimer,
    SetTimer,
    Outbox,
    Done,
}

impl Kind {
    pub(crate) const fn check(self) -> Check {
        match self {
            Self::ReadContact
            | Self::ReadCase
            | Self::ReadCycle
            | Self::ContactNew
            | Self::ContactOld
            | Self::SessionPut
            | Self::CaseNew
            | Self::CaseOld
            | Self::TakeAlert
            | Self::CycleNew
            | Self::CycleOld
            | Self::Done => Check::Id,
            Self::UseInvite | Self::UseLinkCode => Check::Hash,
            _ => Check::None,
        }
    }

    /// Whether rows must be written in the order in which they came.
    pub(crate) const fn is_ordered(self) -> bool {
        matches!(self, Self::Outbox | Self::Entry | Self::Event | Self::Message | Self::DeadLetter)
    }

    /// Whether the statement's own first parameter is the time of the commit.
    pub(crate) const fn takes_now(self) -> bool {
        matches!(self, Self::Done)
    }

    pub(crate) const fn over(self, dialect: Dialect) -> Over {
        let (columns, tail) = match self {
            Self::ReadContact | Self::ReadCase | Self::ReadCycle => self.read(dialect),
            Self::DeadLetter => (
                "n_inbox, n_reason, n_at",
                "INSERT INTO dead_letter (source, place, reason, body, at)
                 SELECT 'inbox', i.account || '/' || i.external_id, v.n_reason, i.body, v.n_at
                 FROM v JOIN inbox i ON i.id = v.n_inbox",
            ),
            Self::ContactNew => (
                "n_id, n_lookup, n_lane, n_account, n_channel, n_address, n_lang, n_country, \
                 n_roles, n_stopped, n_reachable, n_trial, n_forgotten, n_pin, n_profile, \
                 n_links, n_seen",
                "INSERT INTO contact (id, lookup, lane, account, channel, address, lang, country,
                     roles, stopped, reachable, trial, forgotten, pin, profile, links, seen_on,
                     version)
                 SELECT n_id, n_lookup, n_lane, n_account, n_channel, n_address, n_lang,
                     n_country, n_roles, n_stopped, n_reachable, n_trial, n_forgotten, n_pin,
                     n_profile, n_links, n_seen, 1
                 FROM v WHERE n_id IS NOT NULL ON CONFLICT DO NOTHING RETURNING id",
            ),
            Self::ContactOld => (
                "n_id, n_version, n_account, n_address, n_lang, n_country, n_roles, n_stopped, \
                 n_reachable, n_forgotten, n_pin, n_profile, n_links, n_seen",
                "UPDATE contact SET account = n_account, address = n_address, lang = n_lang,
                     country = n_country, roles = n_roles, stopped = n_stopped,
                     reachable = n_reachable, forgotten = n_forgotten, pin = n_pin,
                     profile = n_profile, links = n_links, seen_on = n_seen,
                     version = version + 1
                 FROM v WHERE contact.id = n_id AND version = n_version RETURNING id",
            ),
            Self::SessionPut => (
                "n_contact, n_body, n_draft, n_draft_at, n_pins, n_expires, n_next",
                "INSERT INTO session (contact, body, draft, draft_at, pins, expires_at, version)
                 SELECT n_contact, n_body, n_draft, n_draft_at, n_pins, n_expires, n_next
                 FROM v WHERE n_contact IS NOT NULL
                 ON CONFLICT (contact) DO UPDATE SET body = excluded.body,
                     draft = excluded.draft, draft_at = excluded.draft_at, pins = excluded.pins,
                     expires_at = excluded.expires_at, version = excluded.version
                 WHERE session.version + 1 = excluded.version RETURNING contact AS id",
            ),
            Self::SessionEnd | Self::ForgetSession => {
                ("n_id", "DELETE FROM session WHERE contact IN (SELECT n_id FROM v)")
            }
            Self::CaseNew
            | Self::CaseOld
            | Self::CaseKey
            | Self::Entry
            | Self::EntryBump
            | Self::Delivered
            | Self::DropDelivered
            | Self::DestroyKeys
            | Self::DestroyEntries
            | Self::DropReplies
            | Self::DestroyCase
            | Self::Reply
            | Self::Alert
            | Self::JoinAlert
            | Self::TakeAlert
            | Self::CloseAlert => self.of_case(),
            Self::CycleNew
            | Self::CycleOld
            | Self::Event
            | Self::EventBump
            | Self::Member
            | Self::Invite
            | Self::UseInvite => self.of_cycle(),
            _ => self.of_the_rest(),
        };
        Over { columns, tail }
    }

    const fn read(self, dialect: Dialect) -> (&'static str, &'static str) {
        macro_rules! read {
            ($table:literal, $lock:literal) => {
                concat!(
                    "SELECT t.id AS id FROM v JOIN ",
                    $table,
                    " t ON t.id = v.n_id AND t.version = v.n_version ",
                    $lock
                )
            };
        }
        // PostgreSQL must be told that the row has to stay so until the commit.
        let tail = match (self, dialect) {
            (Self::ReadContact, Dialect::Sqlite) => read!("contact", ""),
            (Self::ReadCase, Dialect::Sqlite) => read!("cases", ""),
            (_, Dialect::Sqlite) => read!("cycle", ""),
            (Self::ReadContact, Dialect::Postgres) => read!("contact", "FOR SHARE OF t"),
            (Self::ReadCase, Dialect::Postgres) => read!("cases", "FOR SHARE OF t"),
            (_, Dialect::Postgres) => read!("cycle", "FOR SHARE OF t"),
        };
        ("n_id, n_version", tail)
    }

    const fn of_case(self) -> (&'static str, &'static str) {
        match self {
            Self::CaseNew => (
                "n_id, n_kind, n_state, n_country, n_lang, n_cluster, n_consent, n_opened, \
                 n_changed, n_trial, n_team, n_assignee, n_level, n_alert, n_open, n_zero, \
                 n_retaliation, n_progress, n_next, n_clock, n_workplace, n_receipt, n_public, \
                 n_contact, n_secret",
                "INSERT INTO cases (id, kind, state, country, lang, cluster, consent, opened_on,
                     changed_on, trial, team, assignee, alert_level, alert_kind, alert_open,
                     zero_tolerance, retaliation, progress, next_at, next_clock, workplace,
                     receipt, public_key, contact, secret, version)
                 SELECT n_id, n_kind, n_state, n_country, n_lang, n_cluster, n_consent, n_opened,
                     n_changed, n_trial, n_team, n_assignee, n_level, n_alert, n_open, n_zero,
                     n_retaliation, n_progress, n_next, n_clock, n_workplace, n_receipt, n_public,
                     n_contact, n_secret, 1
                 FROM v WHERE n_id IS NOT NULL ON CONFLICT DO NOTHING RETURNING id",
            ),
            Self::CaseOld => (
                "n_id, n_version, n_state, n_country, n_lang, n_cluster, n_consent, n_changed, \
                 n_team, n_assignee, n_level, n_alert, n_open, n_zero, n_retaliation, \
                 n_progress, n_next, n_clock, n_workplace, n_receipt, n_contact, n_secret",
                "UPDATE cases SET state = n_state, country = n_country, lang = n_lang,
                     cluster = n_cluster, consent = n_consent, changed_on = n_changed,
                     team = n_team, assignee = n_assignee, alert_level = n_level,
                     alert_kind = n_alert, alert_open = n_open, zero_tolerance = n_zero,
                     retaliation = n_retaliation, progress = n_progress, next_at = n_next,
                     next_clock = n_clock, workplace = n_workplace, receipt = n_receipt,
                     contact = n_contact, secret = n_secret, version = version + 1
                 FROM v WHERE cases.id = n_id AND version = n_version RETURNING id",
            ),
            Self::CaseKey => (
                "n_case, n_holder, n_secret",
                "INSERT INTO case_key (case_id, holder, secret)
                 SELECT n_case, n_holder, n_secret FROM v WHERE n_case IS NOT NULL
                 ON CONFLICT (case_id, holder) DO UPDATE SET secret = excluded.secret",
            ),
            Self::Entry => (
                "n_id, n_case, n_who, n_body, n_day, n_delivered",
                "INSERT INTO case_entry (id, case_id, who, body, on_day, delivered)
                 SELECT n_id, n_case, n_who, n_body, n_day, n_delivered
                 FROM v WHERE n_id IS NOT NULL",
            ),
            Self::EntryBump => (
                "n_id, n_day",
                "UPDATE cases SET version = version + 1, changed_on = n_day
                 FROM v WHERE cases.id = n_id",
            ),
            Self::Delivered => (
                "n_case, n_upto",
                "UPDATE case_entry SET delivered = 1
                 FROM v WHERE case_id = n_case AND seq <= n_upto",
            ),
            // What has been opened need not wait under the queue key any longer.
            Self::DropDelivered => (
                "n_case, n_upto",
                "DELETE FROM pending_reply WHERE entry IN
                     (SELECT e.id FROM v JOIN case_entry e
                      ON e.case_id = v.n_case AND e.seq <= v.n_upto)",
            ),
            Self::DestroyKeys => {
                ("n_case", "DELETE FROM case_key WHERE case_id IN (SELECT n_case FROM v)")
            }
            Self::DestroyEntries => {
                ("n_case", "DELETE FROM case_entry WHERE case_id IN (SELECT n_case FROM v)")
            }
            Self::DropReplies => {
                ("n_case", "DELETE FROM pending_reply WHERE case_id IN (SELECT n_case FROM v)")
            }
            Self::DestroyCase => (
                "n_case",
                "UPDATE cases SET contact = NULL, receipt = NULL, secret = NULL,
                     workplace = NULL, version = version + 1
                 WHERE id IN (SELECT n_case FROM v)",
            ),
            Self::Reply => (
                "n_entry, n_case, n_body, n_at",
                "INSERT INTO pending_reply (entry, case_id, body, at)
                 SELECT n_entry, n_case, n_body, n_at FROM v WHERE n_entry IS NOT NULL",
            ),
            Self::Alert => (
                "n_id, n_case, n_kind, n_level, n_country, n_trial, n_at",
                "INSERT INTO alert (id, case_id, kind, level, country, trial, raised_at)
                 SELECT n_id, n_case, n_kind, n_level, n_country, n_trial, n_at
                 FROM v WHERE n_id IS NOT NULL",
            ),
            Self::JoinAlert => (
                "n_id, n_case",
                "UPDATE alert SET case_id = n_case FROM v WHERE alert.id = n_id AND case_id IS NULL",
            ),
            Self::TakeAlert => (
                "n_id, n_staff, n_at",
                "UPDATE alert SET taken_by = n_staff, taken_at = n_at
                 FROM v WHERE alert.id = n_id AND taken_at IS NULL RETURNING id",
            ),
            // CloseAlert: the case's flag falls when its last alert is taken.
            _ => (
                "n_alert",
                "UPDATE cases SET alert_open = 0, version = version + 1
                 WHERE alert_open = 1
                   AND id IN (SELECT a.case_id FROM alert a JOIN v ON a.id = v.n_alert)
                   AND NOT EXISTS (SELECT 1 FROM alert o
                                   WHERE o.case_id = cases.id AND o.taken_at IS NULL)",
            ),
        }
    }

    const fn of_cycle(self) -> (&'static str, &'static str) {
        match self {
            Self::CycleNew => (
                "n_id, n_state, n_country, n_trial, n_started, n_agreed, n_review, n_ended",
                "INSERT INTO cycle (id, state, country, trial, started_on, agreed_on, review_on,
                     ended_on, version)
                 SELECT n_id, n_state, n_country, n_trial, n_started, n_agreed, n_review, n_ended,
                     1
                 FROM v WHERE n_id IS NOT NULL ON CONFLICT DO NOTHING RETURNING id",
            ),
            Self::CycleOld => (
                "n_id, n_version, n_state, n_country, n_agreed, n_review, n_ended",
                "UPDATE cycle SET state = n_state, country = n_country, agreed_on = n_agreed,
                     review_on = n_review, ended_on = n_ended, version = version + 1
                 FROM v WHERE cycle.id = n_id AND version = n_version RETURNING id",
            ),
            Self::Event => (
                "n_id, n_cycle, n_body",
                "INSERT INTO cycle_event (id, cycle, body)
                 SELECT n_id, n_cycle, n_body FROM v WHERE n_id IS NOT NULL",
            ),
            Self::EventBump => {
                ("n_id", "UPDATE cycle SET version = version + 1 WHERE id IN (SELECT n_id FROM v)")
            }
            Self::Member => (
                "n_cycle, n_contact, n_role",
                "INSERT INTO cycle_member (cycle, contact, role)
                 SELECT n_cycle, n_contact, n_role FROM v WHERE n_cycle IS NOT NULL
                 ON CONFLICT (cycle, contact) DO UPDATE SET role = excluded.role",
            ),
            Self::Invite => (
                "n_lookup, n_cycle, n_role, n_expires",
                "INSERT INTO invite (lookup, cycle, role, expires_at)
                 SELECT n_lookup, n_cycle, n_role, n_expires
                 FROM v WHERE n_lookup IS NOT NULL",
            ),
            // UseInvite
            _ => (
                "n_lookup",
                "DELETE FROM invite WHERE lookup IN (SELECT n_lookup FROM v)
                 RETURNING lookup AS id",
            ),
        }
    }

    const fn of_the_rest(self) -> (&'static str, &'static str) {
        match self {
            Self::File => (
                "n_id, n_contact, n_account, n_state, n_kind, n_handle, n_expires, n_at",
                "INSERT INTO file (id, contact, account, state, kind, mime, size, handle, due,
                     expires_at)
                 SELECT n_id, n_contact, n_account, n_state, n_kind, '', 0, n_handle, n_at,
                     n_expires
                 FROM v WHERE n_id IS NOT NULL",
            ),
            Self::KeepFile => (
                "n_id, n_secret, n_expires",
                "UPDATE file SET secret = COALESCE(n_secret, secret), expires_at = n_expires
                 FROM v WHERE file.id = n_id",
            ),
            Self::ChatCode => (
                "n_lookup, n_contact, n_expires",
                "INSERT INTO chat_code (lookup, contact, expires_at)
                 SELECT n_lookup, n_contact, n_expires FROM v WHERE n_lookup IS NOT NULL
                 ON CONFLICT (lookup) DO UPDATE
                 SET contact = excluded.contact, expires_at = excluded.expires_at",
            ),
            Self::LinkCode => (
                "n_lookup, n_contact, n_expires",
                "INSERT INTO link_code (lookup, contact, expires_at)
                 SELECT n_lookup, n_contact, n_expires FROM v WHERE n_lookup IS NOT NULL
                 ON CONFLICT (lookup) DO UPDATE
                 SET contact = excluded.contact, expires_at = excluded.expires_at",
            ),
            Self::UseLinkCode => (
                "n_lookup",
                "DELETE FROM link_code WHERE lookup IN (SELECT n_lookup FROM v)
                 RETURNING lookup AS id",
            ),
            Self::Unlink => ("n_id", "DELETE FROM linked WHERE contact IN (SELECT n_id FROM v)"),
            Self::Link => (
                "n_contact, n_person, n_chosen",
                "INSERT INTO linked (contact, person, chosen)
                 SELECT n_contact, n_person, n_chosen FROM v WHERE n_contact IS NOT NULL
                 ON CONFLICT (contact) DO UPDATE
                 SET person = excluded.person, chosen = excluded.chosen",
            ),
            Self::ShortLink => (
                "n_lookup, n_contact, n_body, n_expires",
                "INSERT INTO short_link (lookup, contact, body, expires_at)
                 SELECT n_lookup, n_contact, n_body, n_expires
                 FROM v WHERE n_lookup IS NOT NULL",
            ),
            Self::Usage => (crate::sms::USAGE.columns, crate::sms::USAGE.tail),
            Self::Message => (
                "n_contact, n_seal, n_body, n_tag, n_at",
                "INSERT INTO sent_message (contact, seal, body, tag, at)
                 SELECT n_contact, n_seal, n_body, n_tag, n_at
                 FROM v WHERE n_contact IS NOT NULL",
            ),
            Self::Count => (
                "n_day, n_name, n_by",
                "INSERT INTO counter (day, name, value)
                 SELECT n_day, n_name, n_by FROM v WHERE n_day IS NOT NULL
                 ON CONFLICT (day, name) DO UPDATE SET value = counter.value + excluded.value",
            ),
            Self::ForgetContact => (
                "n_id",
                "UPDATE contact SET forgotten = 1, pin = NULL, profile = NULL, links = NULL,
                     roles = '', country = NULL, version = version + 1
                 WHERE id IN (SELECT n_id FROM v)",
            ),
            Self::ForgetTimers => {
                ("n_id", "DELETE FROM timer WHERE contact IN (SELECT n_id FROM v)")
            }
            Self::ForgetPushes => {
                ("n_id", "DELETE FROM outbox WHERE pushed = 1 AND contact IN (SELECT n_id FROM v)")
            }
            Self::ForgetMember => {
                ("n_id", "DELETE FROM cycle_member WHERE contact IN (SELECT n_id FROM v)")
            }
            Self::ForgetCodes => {
                ("n_id", "DELETE FROM chat_code WHERE contact IN (SELECT n_id FROM v)")
            }
            Self::ForgetLinkCodes => {
                ("n_id", "DELETE FROM link_code WHERE contact IN (SELECT n_id FROM v)")
            }
            Self::ForgetShortLinks => {
                ("n_id", "DELETE FROM short_link WHERE contact IN (SELECT n_id FROM v)")
            }
            // Those that belong to a case stay with it, without a name on them.
            Self::ForgetFiles => (
                "n_id",
                "UPDATE file SET contact = NULL,
                     expires_at = CASE WHEN expires_at IS NULL THEN NULL ELSE 0 END
                 WHERE contact IN (SELECT n_id FROM v)",
            ),
            Self::CancelTimers => (
                "n_contact, n_prefix",
                "DELETE FROM timer WHERE EXISTS (SELECT 1 FROM v WHERE v.n_contact = contact
                     AND substr(name, 1, length(v.n_prefix)) = v.n_prefix)",
            ),
            Self::CancelTimer => (
                "n_contact, n_name",
                "DELETE FROM timer WHERE (contact, name) IN (SELECT n_contact, n_name FROM v)",
            ),
            Self::SetTimer => (
                "n_id, n_contact, n_name, n_due, n_body, n_lane, n_lookup",
                "INSERT INTO timer (id, contact, name, due, body, lane, lookup)
                 SELECT n_id, n_contact, n_name, n_due, n_body, n_lane, n_lookup
                 FROM v WHERE n_id IS NOT NULL ON CONFLICT (contact, name) DO UPDATE
                 SET id = excluded.id, due = excluded.due, body = excluded.body,
                     lane = excluded.lane, lookup = excluded.lookup",
            ),
            Self::Outbox => (
                "n_seal, n_lane, n_contact, n_due, n_expires, n_pushed, n_body",
                "INSERT INTO outbox (seal, lane, contact, due, expires_at, pushed, body)
                 SELECT n_seal, n_lane, n_contact, n_due, n_expires, n_pushed, n_body
                 FROM v WHERE n_seal IS NOT NULL",
            ),
            // Done: the body goes, the key stays.
            _ => (
                "n_id",
                "UPDATE inbox SET done_at = $1, body = NULL, address = NULL
                 WHERE done_at IS NULL AND id IN (SELECT n_id FROM v) RETURNING id",
            ),
        }
    }
}
