-- Text messages: parts that wait for each other, delivery reports, what was used,
-- people with several channels, and short links. Forward only.

-- Parts of a long text message. When it is whole its words go; the names and a keyed hash
-- of the words stay for
-- 72 hours, so that a part that is delivered again is recognised.
CREATE TABLE sms_part (
    account     TEXT NOT NULL,
    external_id TEXT NOT NULL,
    lookup      BLOB NOT NULL,
    reference   TEXT NOT NULL,
    idx         INTEGER NOT NULL,
    total       INTEGER NOT NULL,
    body        BLOB,
    words       BLOB NOT NULL,
    at          INTEGER NOT NULL,
    done_at     INTEGER,
    PRIMARY KEY (account, external_id)
) STRICT;
CREATE INDEX sms_part_group ON sms_part (account, lookup, reference);
CREATE INDEX sms_part_open ON sms_part (at) WHERE done_at IS NULL;

-- How far our own messages came, by the gateway's name for them; status only grows. The
-- contact stands there until its failures were counted.
CREATE TABLE sms_delivery (
    account     TEXT NOT NULL,
    external_id TEXT NOT NULL,
    contact     INTEGER,
    status      INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (account, external_id)
) STRICT;
CREATE INDEX sms_delivery_at ON sms_delivery (at);
CREATE INDEX sms_delivery_contact ON sms_delivery (contact) WHERE contact IS NOT NULL;

-- Messages and parts per day, gateway, flow and language. Names no contact.
CREATE TABLE sms_usage (
    day            TEXT NOT NULL,
    account        TEXT NOT NULL,
    flow           TEXT NOT NULL,
    lang           TEXT NOT NULL,
    sent           INTEGER NOT NULL,
    parts_sent     INTEGER NOT NULL,
    received       INTEGER NOT NULL,
    parts_received INTEGER NOT NULL,
    PRIMARY KEY (day, account, flow, lang)
) STRICT;

-- Contacts that are one person. Conversations, cases and what was said stay with each
-- contact; joined is only where reminders go.
CREATE TABLE linked (
    contact INTEGER PRIMARY KEY,
    person  INTEGER NOT NULL,
    chosen  INTEGER NOT NULL
) STRICT;
CREATE INDEX linked_person ON linked (person);

-- Codes that join two contacts.
CREATE TABLE link_code (
    lookup     BLOB PRIMARY KEY,
    contact    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- Short links to pages for one person; body is what the link opens, sealed.
CREATE TABLE short_link (
    lookup     BLOB PRIMARY KEY,
    contact    INTEGER NOT NULL,
    body       BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX short_link_contact ON short_link (contact);
