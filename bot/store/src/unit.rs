//! What one step changes, as data.

use domain::cycle::{CycleId, Role};
use domain::{Account, CaseId, Country, FileKind, UrgentKind, UrgentLevel};
use vault::{Lookup, Sealed};

use crate::{CaseRow, ContactId, ContactRow, CycleRow, Day, Millis, SessionRow, Usage};

/// Number of an inbox row, in order of acceptance.
pub type InboxId = i64;
/// Number of an outbox row, in order of writing.
pub type OutboxId = i64;

/// Everything that one message changes. Takes effect whole or not at all.
#[derive(Debug, Clone, Default)]
pub struct Unit {
    /// The message that this answers; marked done in the same transaction.
    pub inbox: Option<InboxId>,
    /// The contact as it is to be from now on.
    pub contact: Option<ContactRow>,
    /// The conversation as it is to be from now on.
    pub session: Option<SessionWrite>,
    /// Rows of the domain.
    pub writes: Vec<Write>,
    /// What is to be sent.
    pub outbox: Vec<NewOutbox>,
    /// Timers, in this order.
    pub timers: Vec<TimerWrite>,
    /// Rows that the step looked at without changing them: they must not have changed.
    pub reads: Vec<Read>,
}

/// A row that a step relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Read {
    /// Where.
    pub table: Table,
    /// Which.
    pub id: i64,
    /// The version that was seen.
    pub version: i64,
}

/// Tables whose rows have versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    /// `contact`
    Contact,
    /// `cases`
    Case,
    /// `cycle`
    Cycle,
}

/// What becomes of a conversation.
#[derive(Debug, Clone)]
pub enum SessionWrite {
    /// It is this now.
    Put(SessionRow),
    /// It is over.
    End(ContactId),
}

/// Something to send.
#[derive(Debug, Clone)]
pub struct NewOutbox {
    /// Random name: the body is sealed for `outbox/body/<seal>`.
    pub seal: i64,
    /// To whom.
    pub contact: ContactId,
    /// Not before.
    pub due: Millis,
    /// Not after: a pushed message has a last useful moment.
    pub expires_at: Option<Millis>,
    /// Pushed by the line rather than an answer.
    pub pushed: bool,
    /// What the sender must do, sealed under the queue key.
    pub body: Sealed,
}

/// A change to the timers of a contact.
#[derive(Debug, Clone)]
pub enum TimerWrite {
    /// Sets the timer of this name, whether there is one or not.
    Set(NewTimer),
    /// Takes it away, if there is one.
    Cancel {
        /// Whose.
        contact: ContactId,
        /// Its name.
        name: String,
    },
    /// Takes away all whose name begins with this.
    CancelAll {
        /// Whose.
        contact: ContactId,
        /// Beginning of the names (`cycle/123/`).
        prefix: String,
    },
}

/// In place of a contact: a timer that is nobody's.
pub const NOBODY: ContactId = 0;

/// A timer. Due, it becomes an inbox row of account `timer` and external id `<id>`.
#[derive(Debug, Clone)]
pub struct NewTimer {
    /// Random; a timer that is set anew gets a new one.
    pub id: i64,
    /// Whose; [`NOBODY`] for a timer of the line itself.
    pub contact: ContactId,
    /// Unique for the contact (`cycle/123/check`).
    pub name: String,
    /// When.
    pub due: Millis,
    /// Sealed under the queue key for `inbox/body/timer/<id>`.
    pub body: Sealed,
    /// For a timer that is nobody's: under which lookup its message waits. Messages of one
    /// lookup are answered one after the other.
    pub lookup: Option<Lookup>,
}

/// A change to rows of the domain.
#[derive(Debug, Clone)]
pub enum Write {
    /// Opens or changes a case.
    Case(Box<CaseRow>),
    /// Gives a holder the private half of a case's key.
    CaseKey(CaseKey),
    /// Adds to a case; counts its version up.
    Entry(NewEntry),
    /// Entries of a case up to this one have reached the worker.
    Delivered {
        /// Case.
        case: CaseId,
        /// Last entry, by `seq`.
        up_to: i64,
    },
    /// Destroys what opens a case: keys, entries, replies, contact, receipt. The coded
    /// row stays.
    Destroy(CaseId),
    /// Keeps a copy of a staff reply until the worker opens it.
    Reply(NewReply),
    /// Drops the copies of a case's replies.
    DropReplies(CaseId),
    /// Raises an alert.
    Alert(NewAlert),
    /// Puts an alert that belongs to no case yet to the case that followed; the case's mark
    /// falls if somebody has taken the alert meanwhile and no other is open.
    JoinAlert {
        /// Alert.
        alert: i64,
        /// Case.
        case: CaseId,
    },
    /// Takes an alert, unless somebody has it; on a case, closes it there too.
    TakeAlert {
        /// Alert.
        alert: i64,
        /// Staff member.
        staff: i64,
        /// When.
        at: Millis,
    },
    /// Opens or changes a cycle.
    Cycle(Box<CycleRow>),
    /// Adds to a cycle; counts its version up.
    Event(NewEvent),
    /// Adds a member to a cycle, or changes the role.
    Member {
        /// Cycle.
        cycle: CycleId,
        /// Who.
        contact: ContactId,
        /// As what.
        role: Role,
    },
    /// Makes a code for joining a cycle.
    Invite(NewInvite),
    /// Uses one up.
    UseInvite(Lookup),
    /// A file that is to be fetched, or that the line made.
    File(NewFile),
    /// Keeps a file that would have expired, its key sealed anew.
    KeepFile {
        /// File.
        file: i64,
        /// Its key, sealed like what it belongs to now.
        secret: Option<Sealed>,
        /// New end, or none.
        expires_at: Option<Millis>,
    },
    /// Makes a code for coming back to a web chat.
    ChatCode {
        /// Keyed hash of the code.
        lookup: Lookup,
        /// Whose.
        contact: ContactId,
        /// Until when.
        expires_at: Millis,
    },
    /// Makes a code for joining two contacts of one person.
    LinkCode {
        /// Keyed hash of the code.
        lookup: Lookup,
        /// Whose.
        contact: ContactId,
        /// Until when.
        expires_at: Millis,
    },
    /// Uses one up.
    UseLinkCode(Lookup),
    /// Makes a contact one of a person's, or changes whether reminders go there.
    Link {
        /// Contact.
        contact: ContactId,
        /// Number that all contacts of the person share.
        person: i64,
        /// Reminders go there.
        chosen: bool,
    },
    /// Takes a contact out again.
    Unlink(ContactId),
    /// Makes a short link.
    ShortLink {
        /// Keyed hash of its token.
        lookup: Lookup,
        /// Whose.
        contact: ContactId,
        /// Sealed for `short_link/body/<lookup in hexadecimal>`.
        body: Sealed,
        /// Until when.
        expires_at: Millis,
    },
    /// Counts text messages.
    Usage(Usage),
    /// Keeps the channel's name of the person's own message, for wiping.
    Message(NewMessage),
    /// Counts.
    Count {
        /// Day.
        day: Day,
        /// What is counted, by a name that holds nothing personal.
        name: String,
        /// How many.
        by: i64,
    },
    /// Adds a row to the audit chain.
    Audit(NewAudit),
    /// Puts the unit's message on the list of what was given up.
    DeadLetter {
        /// A code, not words.
        reason: String,
    },
    /// Forgets a contact: conversation, timers, memberships, codes, files, what waits
    /// to be pushed. The row itself goes when the last answer is out.
    Forget(ContactId),
}

/// The private half of a case's key for one holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseKey {
    /// Case.
    pub case: CaseId,
    /// `team:<id>` or `receipt`.
    pub holder: String,
    /// Sealed for `case_key/secret/<case>/<holder>`.
    pub secret: Sealed,
}

/// Who added to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The worker.
    Worker,
    /// A staff member.
    Staff,
    /// The line itself.
    System,
}

impl Who {
    /// Name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Staff => "staff",
            Self::System => "system",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        [Self::Worker, Self::Staff, Self::System].into_iter().find(|who| who.name() == name)
    }
}

/// Something said in a case.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// Random name: sealed for `case_entry/body/<id>`.
    pub id: i64,
    /// Case.
    pub case: CaseId,
    /// By whom.
    pub who: Who,
    /// Sealed to the case's public key.
    pub body: Sealed,
    /// Day.
    pub on_day: Day,
    /// The worker knows it (it is theirs, or was sent).
    pub delivered: bool,
}

/// Copy of a staff reply under the queue key.
#[derive(Debug, Clone)]
pub struct NewReply {
    /// The entry that it copies.
    pub entry: i64,
    /// Case.
    pub case: CaseId,
    /// Sealed for `pending_reply/body/<entry>`.
    pub body: Sealed,
    /// When.
    pub at: Millis,
}

/// Danger words were seen.
#[derive(Debug, Clone)]
pub struct NewAlert {
    /// Random.
    pub id: i64,
    /// The case, if there is one.
    pub case: Option<CaseId>,
    /// Kind of danger.
    pub kind: UrgentKind,
    /// How fast somebody must look.
    pub level: UrgentLevel,
    /// Country of work.
    pub country: Option<Country>,
    /// Simulated.
    pub trial: bool,
    /// When.
    pub raised_at: Millis,
}

/// Something said or done in a cycle.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// Random name: sealed for `cycle_event/body/<id>`.
    pub id: i64,
    /// Cycle.
    pub cycle: CycleId,
    /// Sealed under the record key.
    pub body: Sealed,
}

/// A code for joining a cycle.
#[derive(Debug, Clone)]
pub struct NewInvite {
    /// Keyed hash of the code.
    pub lookup: Lookup,
    /// Cycle.
    pub cycle: CycleId,
    /// Role it gives.
    pub role: Role,
    /// Until when.
    pub expires_at: Millis,
}

/// A file row.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// Random.
    pub id: i64,
    /// Whose.
    pub contact: Option<ContactId>,
    /// Where it is to be fetched from.
    pub account: Account,
    /// What it is.
    pub kind: FileKind,
    /// The channel's handle, sealed for `file/handle/<id>`; none if the line made it.
    pub handle: Option<Sealed>,
    /// When it goes if nobody keeps it.
    pub expires_at: Option<Millis>,
    /// When.
    pub at: Millis,
}

/// The channel's name for a message of either side.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Random name: sealed for `sent_message/body/<seal>`.
    pub seal: i64,
    /// Whose conversation.
    pub contact: ContactId,
    /// Sealed under the queue key.
    pub body: Sealed,
    /// Name under which it can be wiped.
    pub tag: Option<String>,
    /// When.
    pub at: Millis,
}

/// A row of the audit chain.
#[derive(Debug, Clone)]
pub struct NewAudit {
    /// When.
    pub at: Millis,
    /// `staff:<id>` or `system`.
    pub who: String,
    /// A verb (`case.read`, `staff.add`).
    pub what: String,
    /// An id, never words.
    pub about: String,
}
