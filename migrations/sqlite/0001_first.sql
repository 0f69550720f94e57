-- The whole first schema. Forward only; a later change is a later file.
--
-- Three types only (INTEGER, TEXT, BLOB), so that SQLite and PostgreSQL hold the
-- same things: moments are milliseconds since 1970, days are YYYY-MM-DD, flags 0/1.
-- A column called body, address, secret, draft, profile or links is always sealed.
-- A column called version counts changes; whoever read an older one must look again.

-- Facts about this database: schema version, mark of its key, switches.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Shares of the work. A process works on the lanes whose lease it holds.
-- SQLite has one lane and one process.
CREATE TABLE lane (
    id           INTEGER PRIMARY KEY,
    holder       TEXT NOT NULL,
    leased_until INTEGER NOT NULL
) STRICT;
INSERT INTO lane (id, holder, leased_until) VALUES (0, '', 0);

-- Processes alive, so that lanes can be shared evenly.
CREATE TABLE process (
    holder      TEXT PRIMARY KEY,
    alive_until INTEGER NOT NULL
) STRICT;

-- Messages accepted. When one has taken effect its body goes and the key stays
-- for 72 hours, so that a repeated delivery is recognised.
CREATE TABLE inbox (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    account     TEXT NOT NULL,
    external_id TEXT NOT NULL,
    lane        INTEGER NOT NULL,
    lookup      BLOB NOT NULL,
    address     BLOB,
    ord         INTEGER NOT NULL,
    body        BLOB,
    at          INTEGER NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0,
    done_at     INTEGER,
    UNIQUE (account, external_id)
) STRICT;
-- The first waiting message of each contact is found by walking this index.
CREATE INDEX inbox_waiting ON inbox (lane, lookup, ord, id) WHERE done_at IS NULL;
CREATE INDEX inbox_done ON inbox (done_at) WHERE done_at IS NOT NULL;

-- What could not be parsed: kept, counted, never logged.
CREATE TABLE unparsed (
    id      INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    body    BLOB NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

-- How far each polled account has been read.
CREATE TABLE poll_offset (
    account  TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT;

-- A person at one address. lookup is a keyed hash of the address.
CREATE TABLE contact (
    id         INTEGER PRIMARY KEY,
    lookup     BLOB NOT NULL UNIQUE,
    lane       INTEGER NOT NULL,
    account    TEXT NOT NULL,
    channel    TEXT NOT NULL,
    address    BLOB NOT NULL,
    lang       TEXT,
    country    TEXT,
    roles      TEXT NOT NULL,
    stopped    INTEGER NOT NULL,
    reachable  INTEGER NOT NULL,
    trial      INTEGER NOT NULL,
    forgotten  INTEGER NOT NULL,
    pin        BLOB,
    profile    BLOB,
    links      BLOB,
    seen_on    TEXT NOT NULL,
    version    INTEGER NOT NULL
) STRICT;

-- The conversation of a contact; a half-told report is kept apart and goes first.
CREATE TABLE session (
    contact    INTEGER PRIMARY KEY,
    body       BLOB NOT NULL,
    draft      BLOB,
    draft_at   INTEGER,
    pins       TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    version    INTEGER NOT NULL
) STRICT;
CREATE INDEX session_expiry ON session (expires_at);
CREATE INDEX session_draft ON session (draft_at) WHERE draft_at IS NOT NULL;

-- Flow versions that a session still needs, by hash.
CREATE TABLE bundle (
    hash    TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

-- What is to be sent, in order per contact. seal is the name its body is sealed for.
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    seal       INTEGER NOT NULL,
    lane       INTEGER NOT NULL,
    contact    INTEGER NOT NULL,
    due        INTEGER NOT NULL,
    expires_at INTEGER,
    pushed     INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    body       BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_heads ON outbox (lane, contact, id);
CREATE INDEX outbox_due ON outbox (due);

-- Names that the channel gave to messages of both sides, for hiding and wiping; 48 hours.
CREATE TABLE sent_message (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    contact INTEGER NOT NULL,
    seal    INTEGER NOT NULL,
    body    BLOB NOT NULL,
    tag     TEXT,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX sent_message_contact ON sent_message (contact);
CREATE INDEX sent_message_at ON sent_message (at);

-- Reminders, expiries, clocks. One that comes due turns into an inbox row.
CREATE TABLE timer (
    id      INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL,
    name    TEXT NOT NULL,
    due     INTEGER NOT NULL,
    body    BLOB NOT NULL,
    UNIQUE (contact, name)
) STRICT;
CREATE INDEX timer_due ON timer (due);

-- What was given up, for staff of the line to look at.
CREATE TABLE dead_letter (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    place  TEXT NOT NULL,
    reason TEXT NOT NULL,
    body   BLOB,
    at     INTEGER NOT NULL
) STRICT;

-- Files: wanted, fetched or refused. An unsent report's files expire with it.
CREATE TABLE file (
    id         INTEGER PRIMARY KEY,
    contact    INTEGER,
    account    TEXT NOT NULL,
    state      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    mime       TEXT NOT NULL,
    size       INTEGER NOT NULL,
    handle     BLOB,
    secret     BLOB,
    attempts   INTEGER NOT NULL DEFAULT 0,
    due        INTEGER NOT NULL,
    expires_at INTEGER
) STRICT;
CREATE INDEX file_wanted ON file (due) WHERE state = 'wanted';
CREATE INDEX file_expiry ON file (expires_at) WHERE expires_at IS NOT NULL;

-- Sealed chunks of 64 KiB. In the database on purpose: backup is one thing.
CREATE TABLE file_chunk (
    file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
    seq  INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (file, seq)
) STRICT;

-- Cases. Coded columns are what lists, clocks and counts need; the story is in
-- case_entry, sealed to public_key, whose other half is in case_key.
CREATE TABLE cases (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    state       TEXT NOT NULL,
    country     TEXT,
    lang        TEXT,
    cluster     TEXT,
    consent     TEXT NOT NULL,
    opened_on   TEXT NOT NULL,
    changed_on  TEXT NOT NULL,
    trial       INTEGER NOT NULL,
    team        INTEGER,
    assignee    INTEGER,
    alert_level TEXT,
    alert_kind  TEXT,
    alert_open  INTEGER NOT NULL,
    workplace   BLOB,
    receipt     BLOB UNIQUE,
    public_key  BLOB NOT NULL,
    contact     BLOB,
    secret      BLOB,
    version     INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_list ON cases (alert_open, opened_on, id);

-- The private half of a case's key, sealed once per holder: team:<id>, receipt.
CREATE TABLE case_key (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    holder  TEXT NOT NULL,
    secret  BLOB NOT NULL,
    PRIMARY KEY (case_id, holder)
) STRICT;

-- What was said in a case, append-only, in order of seq.
CREATE TABLE case_entry (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    id        INTEGER NOT NULL UNIQUE,
    case_id   INTEGER NOT NULL REFERENCES cases (id),
    who       TEXT NOT NULL,
    body      BLOB NOT NULL,
    on_day    TEXT NOT NULL,
    delivered INTEGER NOT NULL
) STRICT;
CREATE INDEX case_entry_case ON case_entry (case_id, seq);

-- A staff reply that the worker has not opened, under the queue key; at most 30 days.
CREATE TABLE pending_reply (
    entry   INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    body    BLOB NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX pending_reply_case ON pending_reply (case_id);

-- Danger words were seen. Names no contact.
CREATE TABLE alert (
    id        INTEGER PRIMARY KEY,
    case_id   INTEGER,
    kind      TEXT NOT NULL,
    level     TEXT NOT NULL,
    country   TEXT,
    trial     INTEGER NOT NULL,
    raised_at INTEGER NOT NULL,
    taken_by  INTEGER,
    taken_at  INTEGER
) STRICT;
CREATE INDEX alert_open ON alert (raised_at) WHERE taken_at IS NULL;

-- Improvement cycles: coded columns here, what was said in cycle_event.
CREATE TABLE cycle (
    id         INTEGER PRIMARY KEY,
    state      TEXT NOT NULL,
    country    TEXT,
    trial      INTEGER NOT NULL,
    started_on TEXT NOT NULL,
    agreed_on  TEXT,
    review_on  TEXT,
    ended_on   TEXT,
    version    INTEGER NOT NULL
) STRICT;

CREATE TABLE cycle_member (
    cycle   INTEGER NOT NULL REFERENCES cycle (id),
    contact INTEGER NOT NULL,
    role    TEXT NOT NULL,
    PRIMARY KEY (cycle, contact)
) STRICT;
CREATE INDEX cycle_member_contact ON cycle_member (contact);

CREATE TABLE cycle_event (
    seq   INTEGER PRIMARY KEY AUTOINCREMENT,
    id    INTEGER NOT NULL UNIQUE,
    cycle INTEGER NOT NULL REFERENCES cycle (id),
    body  BLOB NOT NULL
) STRICT;
CREATE INDEX cycle_event_cycle ON cycle_event (cycle, seq);

-- Codes that let somebody join a cycle.
CREATE TABLE invite (
    lookup     BLOB PRIMARY KEY,
    cycle      INTEGER NOT NULL,
    role       TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- People who read cases. secret opens with the password only.
CREATE TABLE staff (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    role       TEXT NOT NULL,
    public_key BLOB NOT NULL,
    secret     BLOB NOT NULL,
    added_on   TEXT NOT NULL,
    left_on    TEXT,
    version    INTEGER NOT NULL
) STRICT;

-- secret is the team's private half, sealed to the recovery key.
CREATE TABLE team (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL,
    public_key      BLOB NOT NULL,
    recovery_public BLOB NOT NULL,
    secret          BLOB NOT NULL
) STRICT;

-- secret is the team's private half, sealed to this member.
CREATE TABLE team_member (
    team   INTEGER NOT NULL REFERENCES team (id),
    staff  INTEGER NOT NULL REFERENCES staff (id),
    secret BLOB NOT NULL,
    PRIMARY KEY (team, staff)
) STRICT;

-- Signed-in staff. secret is the staff key's private half, sealed under the cookie.
CREATE TABLE console_session (
    lookup     BLOB PRIMARY KEY,
    staff      INTEGER NOT NULL REFERENCES staff (id),
    secret     BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT;

-- Who did what, each row's hash covering the one before.
CREATE TABLE audit (
    seq   INTEGER PRIMARY KEY,
    at    INTEGER NOT NULL,
    who   TEXT NOT NULL,
    what  TEXT NOT NULL,
    about TEXT NOT NULL,
    hash  BLOB NOT NULL
) STRICT;

-- Plain counts per day.
CREATE TABLE counter (
    day   TEXT NOT NULL,
    name  TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (day, name)
) STRICT;

-- Open web chats. id is the web address; lookup is a keyed hash of the cookie.
CREATE TABLE web_talk (
    id         INTEGER PRIMARY KEY,
    lookup     BLOB NOT NULL UNIQUE,
    account    TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX web_talk_seen ON web_talk (seen_at);

CREATE TABLE web_line (
    seq  INTEGER PRIMARY KEY AUTOINCREMENT,
    seal INTEGER NOT NULL,
    talk INTEGER NOT NULL REFERENCES web_talk (id) ON DELETE CASCADE,
    body BLOB NOT NULL,
    tag  TEXT
) STRICT;
CREATE INDEX web_line_talk ON web_line (talk, seq);

-- Codes that reopen a web chat.
CREATE TABLE chat_code (
    lookup     BLOB PRIMARY KEY,
    contact    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX chat_code_contact ON chat_code (contact);
