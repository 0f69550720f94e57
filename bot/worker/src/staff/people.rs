//! Who is on the line: the first administrator, those whom they add, and leaving.

use domain::{Entropy, StaffRole};
use store::{StaffRow, Unit};
use vault::SecretKey;

use super::{NewStaff, Signed, StaffError, by, new_row};
use crate::line::Line;
use crate::{TurnError, places};

/// A password that can be told on paper: five groups of four letters and digits.
pub fn fresh_password(entropy: &dyn Entropy) -> String {
    // Letters and digits that are not mistaken for each other.
    const SIGNS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let mut password = String::new();
    while password.len() < 24 {
        let mut byte = [0_u8];
        entropy.fill(&mut byte);
        let at = usize::from(byte[0]);
        // Above the last multiple of the alphabet signs would not be equally likely.
        if at >= 256 - 256 % SIGNS.len() {
            continue;
        }
        if password.len() % 5 == 4 {
            password.push('-');
        }
        password.push(char::from(SIGNS[at % SIGNS.len()]));
    }
    password
}

/// Makes the first administrator, as long as nobody is there at all.
pub async fn first(line: &Line, name: &str, password: &str) -> Result<(), StaffError> {
    let role = StaffRole::Administrator;
    let new = Invited { name: name.to_owned(), role, password: password.to_owned() };
    let row = sealed(line, new, false).await?;
    if !line.store().staff_first(&row).await? {
        return Err(StaffError::NotFound);
    }
    note(line, row.id, "staff.first", row.id).await
}

/// Adds somebody, who gets a password for once: it is returned to be handed over.
pub async fn invite(
    line: &Line,
    signed: &Signed,
    name: &str,
    role: StaffRole,
) -> Result<String, StaffError> {
    let password = fresh_password(&*line.inner().entropy);
    let new = Invited { name: name.to_owned(), role, password: password.clone() };
    let row = sealed(line, new, true).await?;
    line.store().staff_add(&row, None, None).await.map_err(|error| match error {
        store::StoreError::Conflict => StaffError::NameTaken,
        error => error.into(),
    })?;
    note(line, signed.id, "staff.add", row.id).await?;
    Ok(password)
}

/// Gives somebody a new key and a password for once. What their old key opened is closed to
/// them until a member hands them the team's key again. Their name and the password.
pub async fn reset(
    line: &Line,
    signed: &Signed,
    staff: i64,
) -> Result<(String, String), StaffError> {
    let row = present(line, staff).await?;
    let inner = line.inner();
    let password = fresh_password(&*inner.entropy);
    let (cost, entropy, typed) = (inner.settings.kdf, inner.entropy.clone(), password.clone());
    let (public, secret) = inner
        .slowly(move || {
            let key = SecretKey::generate(&*entropy);
            let place = places::staff_secret(staff);
            vault::seal_with_password(&typed, place.aad(), &*key.expose(), cost, &*entropy)
                .map(|secret| (*key.public().as_bytes(), secret))
        })
        .await??;
    inner.store.staff_rekey(row.id, &public, &secret).await?;
    note(line, signed.id, "staff.reset", staff).await?;
    Ok((row.name, password))
}

/// Somebody leaves: their sign-ins and their copy of the team's key go at once. The last
/// administrator stays.
pub async fn leave(line: &Line, signed: &Signed, staff: i64) -> Result<(), StaffError> {
    let row = present(line, staff).await?;
    let others = line.store().staff_list().await?;
    let administers = |row: &StaffRow| row.role == StaffRole::Administrator;
    if administers(&row) && others.iter().filter(|row| administers(row)).count() < 2 {
        return Err(StaffError::Last);
    }
    let today = domain::deadline::local_day(line.now(), None).to_string();
    line.store().staff_leave(staff, &today).await?;
    note(line, signed.id, "staff.leave", staff).await
}

struct Invited {
    name: String,
    role: StaffRole,
    password: String,
}

/// The row of somebody new: sealing under a password takes its time.
async fn sealed(line: &Line, new: Invited, temporary: bool) -> Result<StaffRow, StaffError> {
    let inner = line.inner();
    let (cost, entropy, now) = (inner.settings.kdf, inner.entropy.clone(), line.now());
    inner
        .slowly(move || {
            let Invited { name, role, password } = &new;
            let new = NewStaff { name, role: *role, password, temporary };
            new_row(&*entropy, cost, now, &new).map(|(row, _)| row)
        })
        .await?
}

async fn present(line: &Line, staff: i64) -> Result<StaffRow, StaffError> {
    let found = line.store().staff_list().await?.into_iter().find(|row| row.id == staff);
    found.ok_or(StaffError::NotFound)
}

async fn note(line: &Line, who: i64, what: &str, about: i64) -> Result<(), StaffError> {
    let writes = vec![by(who, line.now(), what, about)];
    line.inner().commit_one(Unit { writes, ..Unit::default() }).await.map_err(TurnError::from)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::fresh_password;
    use domain::SeededEntropy;

    #[test]
    fn passwords_are_groups_of_four() {
        let entropy = SeededEntropy::new(1);
        let password = fresh_password(&entropy);
        assert_eq!(password.len(), 24);
        assert!(password.split('-').all(|group| group.len() == 4));
        assert_ne!(password, fresh_password(&entropy));
    }
}
