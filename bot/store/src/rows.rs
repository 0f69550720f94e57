//! Rows that a step reads whole and writes back whole.
//!
//! Each carries the version that was read. Written back, it must still have it;
//! version 0 is a row that does not exist yet.

use domain::cycle::{CycleId, Role};
use domain::{Account, CaseId, CaseKind, CaseState, ChannelKind, ConsentLevel, Country, Lang};
use sqlx::any::AnyRow;
use vault::{Lookup, PinHash, Sealed};

use crate::StoreError;
use crate::sql::Get;

/// Random id of a contact.
pub type ContactId = i64;
/// Moment in milliseconds since 1970.
pub type Millis = i64;
/// Day as `YYYY-MM-DD`.
pub type Day = String;

/// A person at one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// Random, chosen by the caller.
    pub id: ContactId,
    /// Keyed hash of the address.
    pub lookup: Lookup,
    /// This line's end of the channel.
    pub account: Account,
    /// Kind of channel.
    pub channel: ChannelKind,
    /// Sealed for `contact/address/<id>`.
    pub address: Sealed,
    /// Chosen or detected language.
    pub lang: Option<Lang>,
    /// Country of work, once said.
    pub country: Option<Country>,
    /// Roles by name, separated by spaces.
    pub roles: String,
    /// STOP was said: nothing is pushed.
    pub stopped: bool,
    /// The channel delivers. The sender takes this away, a message gives it back.
    pub reachable: bool,
    /// Simulated: counted nowhere.
    pub trial: bool,
    /// "Forget me" was said; the row goes as soon as the last answer is out.
    pub forgotten: bool,
    /// Hash of the PIN, if one is set.
    pub pin: Option<PinHash>,
    /// Sealed for `contact/profile/<id>`: everything else that is known of the person.
    pub profile: Option<Sealed>,
    /// Sealed for `contact/links/<id>`: which cases are theirs. Only here, so that the
    /// database alone does not join a person's cases.
    pub links: Option<Sealed>,
    /// Last day they wrote.
    pub seen_on: Day,
    /// Version read; 0 for a new row.
    pub version: i64,
}

pub(crate) const CONTACT: &str = "c.id AS c_id, c.lookup AS c_lookup, c.account AS c_account, \
     c.channel AS c_channel, c.address AS c_address, c.lang AS c_lang, c.country AS c_country, \
     c.roles AS c_roles, c.stopped AS c_stopped, c.reachable AS c_reachable, c.trial AS c_trial, \
     c.forgotten AS c_forgotten, c.pin AS c_pin, c.profile AS c_profile, c.links AS c_links, \
     c.seen_on AS c_seen_on, c.version AS c_version";

impl ContactRow {
    pub(crate) fn read(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.int("c_id")?,
            lookup: row.hash("c_lookup")?,
            account: Account(row.text("c_account")?),
            channel: ChannelKind::parse(&row.text("c_channel")?)
                .ok_or(StoreError::Corrupt("channel"))?,
            address: row.sealed("c_address")?,
            lang: row.text_or("c_lang")?.and_then(|code| Lang::parse(&code)),
            country: row.text_or("c_country")?.and_then(|code| Country::parse(&code)),
            roles: row.text("c_roles")?,
            stopped: row.flag("c_stopped")?,
            reachable: row.flag("c_reachable")?,
            trial: row.flag("c_trial")?,
            forgotten: row.flag("c_forgotten")?,
            pin: row.bytes_or("c_pin")?.map(PinHash::from_stored),
            profile: row.sealed_or("c_profile")?,
            links: row.sealed_or("c_links")?,
            seen_on: row.text("c_seen_on")?,
            version: row.int("c_version")?,
        })
    }

    /// The row of a left join, if there is one.
    pub(crate) fn read_joined(row: &AnyRow) -> Result<Option<Self>, StoreError> {
        row.int_or("c_id")?.map(|_| Self::read(row)).transpose()
    }
}

/// The conversation of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Whose.
    pub contact: ContactId,
    /// Sealed for `session/body/<contact>`.
    pub body: Sealed,
    /// An unsent report, sealed for `session/draft/<contact>`. Wiped 24 h after
    /// `draft_at` whatever happens to the rest.
    pub draft: Option<Sealed>,
    /// When its last word was said.
    pub draft_at: Option<Millis>,
    /// Hashes of the flow versions that the session and its paused ones run on.
    pub pins: Vec<String>,
    /// When it ends if nothing more is said.
    pub expires_at: Millis,
    /// Version read; 0 for a new row.
    pub version: i64,
}

impl SessionRow {
    pub(crate) fn read_joined(row: &AnyRow) -> Result<Option<Self>, StoreError> {
        let Some(contact) = row.int_or("s_contact")? else { return Ok(None) };
        let pins = row.text("s_pins")?;
        Ok(Some(Self {
            contact,
            body: row.sealed("s_body")?,
            draft: row.sealed_or("s_draft")?,
            draft_at: row.int_or("s_draft_at")?,
            pins: pins.split_whitespace().map(str::to_owned).collect(),
            expires_at: row.int("s_expires_at")?,
            version: row.int("s_version")?,
        }))
    }
}

pub(crate) const SESSION: &str = "s.contact AS s_contact, s.body AS s_body, s.draft AS s_draft, \
     s.draft_at AS s_draft_at, s.pins AS s_pins, s.expires_at AS s_expires_at, \
     s.version AS s_version";

/// The coded part of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// Random, chosen by the caller.
    pub id: CaseId,
    /// Grievance or question.
    pub kind: CaseKind,
    /// Where it stands.
    pub state: CaseState,
    /// Country of work.
    pub country: Option<Country>,
    /// Language to answer in.
    pub lang: Option<Lang>,
    /// Topic cluster, an option id.
    pub cluster: Option<String>,
    /// How much may be shared.
    pub consent: ConsentLevel,
    /// Day it was sent.
    pub opened_on: Day,
    /// Day something last happened.
    pub changed_on: Day,
    /// Simulated or sent while nobody reads.
    pub trial: bool,
    /// Team that can open it.
    pub team: Option<i64>,
    /// Staff member in charge.
    pub assignee: Option<i64>,
    /// Highest alert raised in it: `now` or `today`.
    pub alert_level: Option<String>,
    /// Its kind.
    pub alert_kind: Option<String>,
    /// Nobody has taken the alert yet.
    pub alert_open: bool,
    /// Grave danger was raised and not taken back.
    pub zero_tolerance: bool,
    /// Punishment for speaking was raised and not taken back.
    pub retaliation: bool,
    /// What the rules of the field know of it, as JSON; coded, no words.
    pub progress: String,
    /// When staff must act next.
    pub next_at: Option<Millis>,
    /// The clock that says so, by name.
    pub next_clock: Option<String>,
    /// Keyed hash of the workplace.
    pub workplace: Option<Lookup>,
    /// What the receipt code finds it by.
    pub receipt: Option<Lookup>,
    /// Entries are sealed to this.
    pub public_key: [u8; 32],
    /// The contact's id, sealed for `cases/contact/<id>` under the address key.
    pub contact: Option<Sealed>,
    /// Anything else that staff must read at a glance, sealed to `public_key`
    /// for `cases/secret/<id>`.
    pub secret: Option<Sealed>,
    /// Version read; 0 for a new row.
    pub version: i64,
}

pub(crate) const CASE: &str = "id, kind, state, country, lang, cluster, consent, opened_on, \
     changed_on, trial, team, assignee, alert_level, alert_kind, alert_open, zero_tolerance, \
     retaliation, progress, next_at, next_clock, workplace, receipt, public_key, contact, \
     secret, version";

impl CaseRow {
    pub(crate) fn read(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.int("id")?,
            kind: CaseKind::parse(&row.text("kind")?).ok_or(StoreError::Corrupt("case kind"))?,
            state: CaseState::parse(&row.text("state")?)
                .ok_or(StoreError::Corrupt("case state"))?,
            country: row.text_or("country")?.and_then(|code| Country::parse(&code)),
            lang: row.text_or("lang")?.and_then(|code| Lang::parse(&code)),
            cluster: row.text_or("cluster")?,
            consent: ConsentLevel::parse(&row.text("consent")?)
                .ok_or(StoreError::Corrupt("consent"))?,
            opened_on: row.text("opened_on")?,
            changed_on: row.text("changed_on")?,
            trial: row.flag("trial")?,
            team: row.int_or("team")?,
            assignee: row.int_or("assignee")?,
            alert_level: row.text_or("alert_level")?,
            alert_kind: row.text_or("alert_kind")?,
            alert_open: row.flag("alert_open")?,
            zero_tolerance: row.flag("zero_tolerance")?,
            retaliation: row.flag("retaliation")?,
            progress: row.text("progress")?,
            next_at: row.int_or("next_at")?,
            next_clock: row.text_or("next_clock")?,
            workplace: row.hash_or("workplace")?,
            receipt: row.hash_or("receipt")?,
            public_key: row.hash("public_key")?,
            contact: row.sealed_or("contact")?,
            secret: row.sealed_or("secret")?,
            version: row.int("version")?,
        })
    }
}

/// The coded part of an improvement cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CycleRow {
    /// Random, chosen by the caller.
    pub id: CycleId,
    /// A name that the worker crate chooses (`walk`, `plan`, `do`, `review`, `done`).
    pub state: String,
    /// Country of work.
    pub country: Option<Country>,
    /// Simulated.
    pub trial: bool,
    /// Day it began.
    pub started_on: Day,
    /// Day the plan was agreed.
    pub agreed_on: Option<Day>,
    /// Day of the review.
    pub review_on: Option<Day>,
    /// Day it ended.
    pub ended_on: Option<Day>,
    /// Version read; 0 for a new row. Every event added counts it up too.
    pub version: i64,
}

pub(crate) const CYCLE: &str = "y.id AS id, y.state AS state, y.country AS country, \
     y.trial AS trial, y.started_on AS started_on, y.agreed_on AS agreed_on, \
     y.review_on AS review_on, y.ended_on AS ended_on, y.version AS version";

impl CycleRow {
    pub(crate) fn read(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.int("id")?,
            state: row.text("state")?,
            country: row.text_or("country")?.and_then(|code| Country::parse(&code)),
            trial: row.flag("trial")?,
            started_on: row.text("started_on")?,
            agreed_on: row.text_or("agreed_on")?,
            review_on: row.text_or("review_on")?,
            ended_on: row.text_or("ended_on")?,
            version: row.int("version")?,
        })
    }
}

/// A cycle as one of its members sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// In which role.
    pub role: Role,
    /// The cycle.
    pub cycle: CycleRow,
}

pub(crate) fn role(row: &AnyRow) -> Result<Role, StoreError> {
    Role::parse(&row.text("role")?).ok_or(StoreError::Corrupt("role"))
}
