//! Staff: their keys, the team's key, signing in and out.
//!
//! A staff key is a pair; its private half lies under the password, and while its owner is
//! signed in also under the cookie. The team's private half is sealed to each member. So no
//! process keeps a key, and a stolen database opens no case.

mod factor;
mod keys;
mod people;

use std::fmt::Write as _;

use domain::case::{Actor, By};
use domain::{Entropy, Right, StaffRole};
use jiff::Timestamp;
use store::{MemberRow, NewAudit, StaffRow, Store, StoreError, TeamRow, Unit, Write};
use vault::{KdfCost, PublicKey, SecretKey, Token, VaultError};

pub use factor::{Begun, Enrolled, NewFactor, begin_factor, change_password, enrol};
pub use keys::{Rotated, recover, rotate};
pub use people::{first, fresh_password, invite, leave, reset};

use crate::line::Line;
use crate::{TurnError, places};

/// A sign-in that was not used for this long is over.
pub const IDLE_MS: i64 = 30 * 60_000;
/// A sign-in is over after this, whatever happens.
pub const ABSOLUTE_MS: i64 = 12 * 3_600_000;
/// Shortest password.
pub const PASSWORD_MIN: usize = 10;
/// Longest answer to a worker, in characters: what fits one bubble on every channel.
pub const ANSWER_MAX: usize = 3_500;
/// Longest password: more only costs time.
const PASSWORD_MAX: usize = 256;
const NAME_MAX: usize = 64;
/// Name of the first team.
const FIRST_TEAM: &str = "team";

/// Why something that staff asked for was not done.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// Somebody has that name.
    #[error("somebody has this name already")]
    NameTaken,
    /// A name must be 1 to 64 letters without control characters.
    #[error("a name has 1 to 64 characters on one line")]
    Name,
    /// The password is too short or too long.
    #[error("a password has 10 to 256 characters")]
    Password,
    /// There is no such thing, or it is not theirs to see.
    #[error("there is no such thing")]
    NotFound,
    /// Somebody changed it meanwhile.
    #[error("it was changed meanwhile")]
    Changed,
    /// It cannot become that from where it is.
    #[error("it cannot be done from where it stands")]
    State,
    /// No words, or too many.
    #[error("no words, or too many")]
    Words,
    /// The password is not theirs.
    #[error("this is not the password")]
    Wrong,
    /// The code of the authenticator app is wrong, or was used before.
    #[error("the code is wrong or was used before")]
    Code,
    /// The last one who can do this cannot go.
    #[error("nobody else can do it then")]
    Last,
    /// The line itself could not do it.
    #[error(transparent)]
    Line(#[from] TurnError),
}

impl From<StoreError> for StaffError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => Self::Changed,
            error => Self::Line(error.into()),
        }
    }
}

impl From<VaultError> for StaffError {
    fn from(error: VaultError) -> Self {
        Self::Line(error.into())
    }
}

/// Somebody who is to be added.
pub struct NewStaff<'a> {
    /// Sign-in name.
    pub name: &'a str,
    /// What they may do.
    pub role: StaffRole,
    /// First password.
    pub password: &'a str,
    /// Somebody else has seen it: they choose another when they first sign in.
    pub temporary: bool,
}

/// Somebody who was added.
pub struct Added {
    /// Their id.
    pub id: i64,
    /// With the first team: the two halves of its recovery key, shown this once.
    pub recovery_halves: Option<Halves>,
    /// A member must first hand them the team's key, in the console.
    pub needs_grant: bool,
}

/// The two halves of a recovery key, for two named people.
pub type Halves = (String, String);

/// Adds a staff member; with the first who may hold its key comes the team. For whoever sits
/// at the machine; the console adds people without keys ([`people::invite`]).
pub async fn add(
    store: &Store,
    entropy: &dyn Entropy,
    kdf: KdfCost,
    now: Timestamp,
    new: NewStaff<'_>,
) -> Result<Added, StaffError> {
    let (row, key) = new_row(entropy, kdf, now, &new)?;
    let (id, role) = (row.id, row.role);
    let first = role.holds_key() && store.teams().await?.is_empty();
    let first = first.then(|| first_team(id, &key.public(), entropy));
    let (team, member) = first.as_ref().map_or((None, None), |f| (Some(&f.team), Some(&f.member)));
    store.staff_add(&row, team, member).await.map_err(|error| match error {
        StoreError::Conflict => StaffError::NameTaken,
        error => error.into(),
    })?;
    let audit = NewAudit {
        at: now.as_millisecond(),
        who: "system".to_owned(),
        what: "staff.add".to_owned(),
        about: id.to_string(),
    };
    let unit = Unit { writes: vec![Write::Audit(audit)], ..Unit::default() };
    match store.commit(now.as_millisecond(), &[unit]).await {
        Ok(()) | Err(store::CommitError::Conflict(_)) => {}
        Err(store::CommitError::Store(error)) => return Err(error.into()),
    }
    let needs_grant = role.holds_key() && first.is_none();
    Ok(Added { id, recovery_halves: first.map(|first| first.halves), needs_grant })
}

/// A new staff member's row, and their key.
fn new_row(
    entropy: &dyn Entropy,
    kdf: KdfCost,
    now: Timestamp,
    new: &NewStaff<'_>,
) -> Result<(StaffRow, SecretKey), StaffError> {
    let name = checked_name(new.name)?;
    check_password(new.password)?;
    let id = entropy.id();
    let key = SecretKey::generate(entropy);
    let place = places::staff_secret(id);
    let secret =
        vault::seal_with_password(new.password, place.aad(), &*key.expose(), kdf, entropy)?;
    let row = StaffRow {
        id,
        name,
        role: new.role,
        public_key: *key.public().as_bytes(),
        secret,
        added_on: domain::deadline::local_day(now, None).to_string(),
        left_on: None,
        factor: None,
        factor_step: 0,
        temporary: new.temporary,
    };
    Ok((row, key))
}

fn check_password(password: &str) -> Result<(), StaffError> {
    let fits = (PASSWORD_MIN..=PASSWORD_MAX).contains(&password.chars().count());
    if fits { Ok(()) } else { Err(StaffError::Password) }
}

struct FirstTeam {
    team: TeamRow,
    member: MemberRow,
    halves: Halves,
}

fn first_team(staff: i64, public: &PublicKey, entropy: &dyn Entropy) -> FirstTeam {
    let id = entropy.id();
    let key = SecretKey::generate(entropy);
    let recovery = SecretKey::generate(entropy);
    let (one, other) = vault::split(&recovery, entropy);
    let half = key.expose();
    let team = TeamRow {
        id,
        name: FIRST_TEAM.to_owned(),
        public_key: *key.public().as_bytes(),
        recovery_public: *recovery.public().as_bytes(),
        secret: recovery.public().seal_to(places::team_secret(id).aad(), &*half, entropy),
    };
    let place = places::member_secret(id, staff);
    let member =
        MemberRow { team: id, staff, secret: public.seal_to(place.aad(), &*half, entropy) };
    FirstTeam { team, member, halves: (one.print().to_string(), other.print().to_string()) }
}

fn checked_name(name: &str) -> Result<String, StaffError> {
    let name = name.trim();
    let fits =
        (1..=NAME_MAX).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(StaffError::Name) }
}

/// A signed-in staff member with the keys that their cookie opens. Lives as long as one
/// request.
pub struct Signed {
    /// Who.
    pub id: i64,
    /// Name.
    pub name: String,
    /// What they may do.
    pub role: StaffRole,
    /// They have a second factor and a password of their own; until then there is nothing for
    /// them but getting both.
    pub enrolled: bool,
    /// Somebody else has seen their password.
    pub temporary: bool,
    pub(crate) key: SecretKey,
    pub(crate) teams: Vec<(i64, SecretKey)>,
}

impl std::fmt::Debug for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signed({})", self.id)
    }
}

impl Signed {
    /// Whether they hold a team's key: without one there is nothing that they can read.
    pub const fn in_team(&self) -> bool {
        !self.teams.is_empty()
    }

    /// Whether they may do something.
    pub fn may(&self, right: Right) -> bool {
        self.enrolled && self.role.may(right)
    }

    /// As whom they act on a case.
    pub const fn by(&self) -> By {
        let role = match self.role {
            StaffRole::Verifier => Actor::Verifier,
            StaffRole::Supervisor => Actor::Supervisor,
            _ => Actor::Caseworker,
        };
        By::new(role, self.id)
    }

    pub(crate) fn team_key(&self, team: Option<i64>) -> Option<&SecretKey> {
        self.teams.iter().find(|(id, _)| Some(*id) == team).map(|(_, key)| key)
    }

    pub(crate) fn audit(&self, now: Timestamp, what: &str, about: impl ToString) -> Write {
        by(self.id, now, what, about)
    }
}

/// An audit row of a staff member's deed.
fn by(staff: i64, now: Timestamp, what: &str, about: impl ToString) -> Write {
    Write::Audit(NewAudit {
        at: now.as_millisecond(),
        who: format!("staff:{staff}"),
        what: what.to_owned(),
        about: about.to_string(),
    })
}

/// Signs somebody in: a new cookie, or nothing. Costs the same for unknown names. Whoever has
/// a second factor must give its code, or one on paper. The caller limits how often one
/// source may try one name.
pub async fn sign_in(
    line: &Line,
    name: &str,
    password: &str,
    code: &str,
) -> Result<Option<Token>, TurnError> {
    let inner = line.inner();
    let found = inner.store.staff_by_name(name.trim()).await?.filter(|row| row.left_on.is_none());
    let (password, cost, entropy) =
        (password.to_owned(), inner.settings.kdf, inner.entropy.clone());
    let opened = inner
        .slowly(move || {
            let Some(row) = found else {
                // Sealing under a password costs what opening costs.
                let place = places::staff_secret(0);
                vault::seal_with_password(&password, place.aad(), &[0; 32], cost, &*entropy).ok();
                return None;
            };
            let place = places::staff_secret(row.id);
            let secret = vault::open_with_password(&password, place.aad(), &row.secret).ok()?;
            Some((row, secret))
        })
        .await?;
    let Some((row, secret)) = opened else { return Ok(None) };
    let id = row.id;
    if !factor::passes(line, &row, &SecretKey::from_slice(&secret)?, code).await? {
        return Ok(None);
    }
    let token = Token::generate(&*inner.entropy);
    let place = places::console_session(id);
    let sealed = token.key().seal(place.aad(), &secret, &*inner.entropy);
    let now = line.now();
    let at = now.as_millisecond();
    inner.store.sign_in(&token.lookup(&inner.keys.lookup), id, &sealed, at).await?;
    let audit = by(id, now, "staff.sign-in", id);
    inner.commit_one(Unit { writes: vec![audit], ..Unit::default() }).await?;
    Ok(Some(token))
}

/// Who holds a cookie, with their keys.
pub async fn signed(line: &Line, token: &Token) -> Result<Option<Signed>, TurnError> {
    let inner = line.inner();
    let now = line.now().as_millisecond();
    let lookup = token.lookup(&inner.keys.lookup);
    let Some(row) = inner.store.signed_in(&lookup, now - IDLE_MS, now).await? else {
        return Ok(None);
    };
    if now - row.created_at >= ABSOLUTE_MS {
        inner.store.sign_out(&lookup).await?;
        return Ok(None);
    }
    let place = places::console_session(row.staff.id);
    let Ok(secret) = token.key().open(place.aad(), &row.secret) else { return Ok(None) };
    let key = SecretKey::from_slice(&secret)?;
    let mut teams = Vec::new();
    for member in inner.store.memberships_of(row.staff.id).await? {
        let place = places::member_secret(member.team, member.staff);
        let half = key.open_with(place.aad(), &member.secret)?;
        teams.push((member.team, SecretKey::from_slice(&half)?));
    }
    let staff = row.staff;
    Ok(Some(Signed {
        id: staff.id,
        name: staff.name,
        role: staff.role,
        enrolled: staff.factor.is_some() && !staff.temporary,
        temporary: staff.temporary,
        key,
        teams,
    }))
}

/// Signs out.
pub async fn sign_out(line: &Line, token: &Token) -> Result<(), StoreError> {
    let inner = line.inner();
    inner.store.sign_out(&token.lookup(&inner.keys.lookup)).await
}

/// What a form of this sign-in must carry; worth nothing under another one.
pub fn form_token(line: &Line, token: &Token) -> String {
    let cookie = token.print();
    let hash = line.inner().keys.lookup.lookup(&format!("form/{}", cookie.as_str()));
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Staff who still need the team's key: id and name.
pub async fn waiting(line: &Line, signed: &Signed) -> Result<Vec<(i64, String)>, StoreError> {
    let store = line.store();
    let mut without = Vec::new();
    if signed.in_team() {
        for staff in store.staff_list().await?.into_iter().filter(|s| s.role.holds_key()) {
            if store.memberships_of(staff.id).await?.is_empty() {
                without.push((staff.id, staff.name));
            }
        }
    }
    Ok(without)
}

/// Hands the keys of one's own teams to somebody who has none yet.
pub async fn grant(line: &Line, signed: &Signed, to: i64) -> Result<(), StaffError> {
    let inner = line.inner();
    let staff = inner.store.staff_list().await?.into_iter().find(|staff| staff.id == to);
    let staff = staff.filter(|staff| signed.in_team() && staff.role.holds_key());
    let Some(staff) = staff else { return Err(StaffError::NotFound) };
    let public = PublicKey::from_slice(&staff.public_key)?;
    for (team, key) in &signed.teams {
        let place = places::member_secret(*team, to);
        let secret = public.seal_to(place.aad(), &*key.expose(), &*inner.entropy);
        inner.store.team_grant(&MemberRow { team: *team, staff: to, secret }).await?;
    }
    let audit = signed.audit(line.now(), "team.grant", to);
    inner.commit_one(Unit { writes: vec![audit], ..Unit::default() }).await?;
    Ok(())
}

/// Whether the line is in trial: nobody is there, or nobody is named, who reads reports.
pub async fn nobody_reads(line: &Line) -> Result<bool, TurnError> {
    line.inner().is_trial(line.now()).await
}
