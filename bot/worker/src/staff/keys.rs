//! Keys of teams, for whoever sits at the machine: changing one after somebody has left, and
//! opening the way again with the two halves of the recovery key.

use domain::Entropy;
use jiff::Timestamp;
use store::{CaseKey, MemberRow, NewAudit, StaffRow, Store, TeamRow, Unit, Write};
use vault::{Half, PublicKey, SecretKey};

use super::{Halves, StaffError};
use crate::{TurnError, places};

/// Case keys that are read at once.
const PAGE: usize = 2_000;

/// What was done when a team's key was changed.
pub struct Rotated {
    /// Cases that were sealed anew.
    pub cases: usize,
    /// Members who have the new key.
    pub members: usize,
    /// Halves of the new recovery key; the old ones are worth nothing any more.
    pub halves: Halves,
}

/// Gives a team a new key. A member's password opens the old one; everybody who is a member
/// and has not left gets the new one. `progress` hears how many cases are done.
///
/// A line that runs meanwhile may seal a case to the old key in the moment between; a second
/// look finds it.
pub async fn rotate(
    store: &Store,
    entropy: &dyn Entropy,
    now: Timestamp,
    (name, password): (&str, &str),
    mut progress: impl FnMut(usize),
) -> Result<Rotated, StaffError> {
    let (row, old_team, old) = member_key(store, name, password).await?;
    let new = SecretKey::generate(entropy);
    let recovery = SecretKey::generate(entropy);
    let (one, other) = vault::split(&recovery, entropy);
    let team = TeamRow {
        public_key: *new.public().as_bytes(),
        recovery_public: *recovery.public().as_bytes(),
        secret: recovery.public().seal_to(
            places::team_secret(old_team.id).aad(),
            &*new.expose(),
            entropy,
        ),
        ..old_team
    };
    let held = store.team_members(team.id).await?;
    let mut members = Vec::new();
    for staff in store.staff_list().await?.into_iter().filter(|s| held.contains(&s.id)) {
        members.push(membership(&team, &staff, &new, entropy)?);
    }
    let keys = Keys { old: &old, new: &new.public(), holder: format!("team:{}", team.id) };
    let cases = keys.changed(store, entropy, &mut progress).await?;
    store.team_rotate(&team, &members, &cases).await?;
    let late = keys.changed(store, entropy, &mut |_| ()).await?;
    store.case_keys_reseal(&late).await?;
    note(store, now, format!("staff:{}", row.id), "team.rotate", team.id.to_string()).await?;
    Ok(Rotated {
        cases: cases.len() + late.len(),
        members: members.len(),
        halves: (one.print().to_string(), other.print().to_string()),
    })
}

/// Hands a team's key to somebody by the two halves of its recovery key. Both people are
/// named in the audit chain.
pub async fn recover(
    store: &Store,
    entropy: &dyn Entropy,
    now: Timestamp,
    halves: (&str, &str),
    people: (&str, &str),
    to: &str,
) -> Result<(), StaffError> {
    if people.0.trim().is_empty() || people.0.trim() == people.1.trim() {
        return Err(StaffError::Name);
    }
    let recovery = vault::join(&Half::parse(halves.0)?, &Half::parse(halves.1)?)?;
    let staff = present(store, to).await?;
    let teams = store.teams().await?;
    let found = teams.iter().find(|team| team.recovery_public == *recovery.public().as_bytes());
    let team = found.ok_or(StaffError::NotFound)?;
    let half = recovery.open_with(places::team_secret(team.id).aad(), &team.secret)?;
    let member = membership(team, &staff, &SecretKey::from_slice(&half)?, entropy)?;
    store.team_grant(&member).await?;
    let about = format!("{}: {} + {}", staff.id, people.0.trim(), people.1.trim());
    note(store, now, "system".to_owned(), "team.recover", about).await
}

/// What turns seals of an old key into seals of a new one.
struct Keys<'a> {
    old: &'a SecretKey,
    new: &'a PublicKey,
    holder: String,
}

impl Keys<'_> {
    /// Every case that the old key opens, sealed to the new one.
    async fn changed(
        &self,
        store: &Store,
        entropy: &dyn Entropy,
        progress: &mut impl FnMut(usize),
    ) -> Result<Vec<CaseKey>, StaffError> {
        let mut changed = Vec::new();
        let mut after = i64::MIN;
        loop {
            let page = store.case_keys_of(&self.holder, after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(changed) };
            after = last.case;
            for key in page {
                let place = places::case_key(key.case, &self.holder);
                // Not ours to open: it has the new seal already.
                let Ok(half) = self.old.open_with(place.aad(), &key.secret) else { continue };
                let secret = self.new.seal_to(place.aad(), &half, entropy);
                changed.push(CaseKey { secret, ..key });
            }
            progress(changed.len());
        }
    }
}

async fn member_key(
    store: &Store,
    name: &str,
    password: &str,
) -> Result<(StaffRow, TeamRow, SecretKey), StaffError> {
    let row = present(store, name).await?;
    let place = places::staff_secret(row.id);
    let half = vault::open_with_password(password, place.aad(), &row.secret)
        .map_err(|_| StaffError::Password)?;
    let key = SecretKey::from_slice(&half)?;
    let member = store.memberships_of(row.id).await?.into_iter().next();
    let member = member.ok_or(StaffError::NotFound)?;
    let team = store.teams().await?.into_iter().find(|team| team.id == member.team);
    let team = team.ok_or(StaffError::NotFound)?;
    let place = places::member_secret(member.team, member.staff);
    let half = key.open_with(place.aad(), &member.secret)?;
    Ok((row, team, SecretKey::from_slice(&half)?))
}

fn membership(
    team: &TeamRow,
    staff: &StaffRow,
    key: &SecretKey,
    entropy: &dyn Entropy,
) -> Result<MemberRow, StaffError> {
    if !staff.role.holds_key() {
        return Err(StaffError::NotFound);
    }
    let place = places::member_secret(team.id, staff.id);
    let public = PublicKey::from_slice(&staff.public_key)?;
    let secret = public.seal_to(place.aad(), &*key.expose(), entropy);
    Ok(MemberRow { team: team.id, staff: staff.id, secret })
}

async fn present(store: &Store, name: &str) -> Result<StaffRow, StaffError> {
    let found = store.staff_by_name(name.trim()).await?.filter(|row| row.left_on.is_none());
    found.ok_or(StaffError::NotFound)
}

async fn note(
    store: &Store,
    now: Timestamp,
    who: String,
    what: &str,
    about: String,
) -> Result<(), StaffError> {
    let at = now.as_millisecond();
    let audit = NewAudit { at, who, what: what.to_owned(), about };
    let unit = Unit { writes: vec![Write::Audit(audit)], ..Unit::default() };
    match store.commit(at, &[unit]).await {
        Ok(()) => Ok(()),
        Err(store::CommitError::Conflict(_)) => Err(StaffError::Changed),
        Err(store::CommitError::Store(error)) => Err(TurnError::from(error).into()),
    }
}
