//! The second factor: an authenticator app, and codes on paper for when it is gone.

use jiff::Timestamp;
use store::{StaffRow, Unit};
use vault::{Factor, PaperCode, SecretKey, Zeroizing};

use super::{Halves, Signed, StaffError, by, check_password, first_team};
use crate::line::Line;
use crate::{TurnError, places};

/// Codes on paper that somebody gets.
const PAPER_CODES: usize = 8;

/// A second factor that is not proved yet.
pub struct Begun {
    /// To be typed into the app.
    pub text: Zeroizing<String>,
    /// The same as a link, for a picture.
    pub link: Zeroizing<String>,
}

/// What somebody sends back to prove a new second factor.
pub struct NewFactor<'a> {
    /// As [`Begun::text`] had it.
    pub text: &'a str,
    /// What the app shows.
    pub code: &'a str,
    /// A password of their own where somebody else has seen the first; the present one where
    /// they had a second factor before.
    pub password: &'a str,
}

/// What is shown once, after a second factor was set.
pub struct Enrolled {
    /// Codes on paper.
    pub codes: Vec<Zeroizing<String>>,
    /// For the first who may hold a team's key: the halves of its recovery key.
    pub halves: Option<Halves>,
}

/// Makes a second factor for somebody who is signed in.
pub fn begin_factor(line: &Line, signed: &Signed, issuer: &str) -> Result<Begun, StaffError> {
    let factor = Factor::generate(&*line.inner().entropy);
    Ok(Begun { text: factor.text(), link: factor.link(issuer, &signed.name)? })
}

/// Sets a second factor that the app has proved, and a password of their own where they have
/// none. Codes on paper from before are worth nothing any more.
pub async fn enrol(
    line: &Line,
    signed: &Signed,
    new: NewFactor<'_>,
) -> Result<Enrolled, StaffError> {
    let inner = line.inner();
    let now = line.now();
    let factor = Factor::parse(new.text).map_err(|_| StaffError::Code)?;
    let step = factor.step(new.code, seconds(now)).ok_or(StaffError::Code)?;
    if signed.temporary {
        set_password(line, signed, new.password).await?;
    } else if signed.enrolled {
        check_own(line, signed, new.password).await?;
    }
    let codes: Vec<PaperCode> =
        (0..PAPER_CODES).map(|_| PaperCode::generate(&*inner.entropy)).collect();
    let lookups: Vec<_> = codes.iter().map(|code| code.lookup(&inner.keys.lookup)).collect();
    let place = places::staff_factor(signed.id);
    let sealed = signed.key.public().seal_to(place.aad(), &*factor.expose(), &*inner.entropy);
    inner.store.staff_factor(signed.id, &sealed, step, &lookups).await?;
    let mut writes = vec![signed.audit(now, "staff.factor", signed.id)];
    let mut halves = None;
    if signed.role.holds_key() && inner.store.teams().await?.is_empty() {
        let first = first_team(signed.id, &signed.key.public(), &*inner.entropy);
        inner.store.team_make(&first.team, &first.member).await?;
        writes.push(signed.audit(now, "team.make", first.team.id));
        halves = Some(first.halves);
    }
    inner.commit_one(Unit { writes, ..Unit::default() }).await?;
    Ok(Enrolled { codes: codes.iter().map(PaperCode::print).collect(), halves })
}

/// Changes one's own password.
pub async fn change_password(
    line: &Line,
    signed: &Signed,
    old: &str,
    new: &str,
) -> Result<(), StaffError> {
    check_own(line, signed, old).await?;
    set_password(line, signed, new).await
}

/// Whether whoever sits there knows the password too, and not only found the desk empty.
async fn check_own(line: &Line, signed: &Signed, password: &str) -> Result<(), StaffError> {
    let inner = line.inner();
    let row = inner.store.staff_by_name(&signed.name).await?.ok_or(StaffError::NotFound)?;
    let password = password.to_owned();
    let opened = inner
        .slowly(move || {
            let place = places::staff_secret(row.id);
            vault::open_with_password(&password, place.aad(), &row.secret).is_ok()
        })
        .await?;
    if opened { Ok(()) } else { Err(StaffError::Wrong) }
}

/// Seals somebody's key under another password.
async fn set_password(line: &Line, signed: &Signed, password: &str) -> Result<(), StaffError> {
    check_password(password)?;
    let inner = line.inner();
    let place = places::staff_secret(signed.id);
    let (half, password) = (signed.key.expose(), password.to_owned());
    let (cost, entropy) = (inner.settings.kdf, inner.entropy.clone());
    let sealed = inner
        .slowly(move || vault::seal_with_password(&password, place.aad(), &*half, cost, &*entropy))
        .await??;
    inner.store.staff_reseal(signed.id, &sealed).await?;
    let audit = signed.audit(line.now(), "staff.password", signed.id);
    inner.commit_one(Unit { writes: vec![audit], ..Unit::default() }).await?;
    Ok(())
}

/// Whether a code lets somebody in whose password was right. Nobody without a second factor
/// is kept out here: they are let no further than getting one.
pub(super) async fn passes(
    line: &Line,
    row: &StaffRow,
    key: &SecretKey,
    code: &str,
) -> Result<bool, TurnError> {
    let Some(sealed) = &row.factor else { return Ok(true) };
    let inner = line.inner();
    let now = line.now();
    let bytes = key.open_with(places::staff_factor(row.id).aad(), sealed)?;
    let step = Factor::from_slice(&bytes)?.step(code, seconds(now));
    if let Some(step) = step
        && inner.store.staff_step(row.id, step).await?
    {
        return Ok(true);
    }
    let Ok(paper) = PaperCode::parse(code) else { return Ok(false) };
    if !inner.store.staff_code(row.id, &paper.lookup(&inner.keys.lookup)).await? {
        return Ok(false);
    }
    let audit = by(row.id, now, "staff.paper-code", row.id);
    inner.commit_one(Unit { writes: vec![audit], ..Unit::default() }).await?;
    Ok(true)
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.as_second()).unwrap_or(0)
}
