//! People who read cases, their teams and their sign-ins.

use std::sync::LazyLock;

use domain::StaffRole;
use sqlx::any::AnyRow;
use vault::{Lookup, Sealed};

use crate::sql::{Get, Val, row, run, touch};
use crate::{Day, Millis, Store, StoreError};

/// A staff member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// Random.
    pub id: i64,
    /// Sign-in name, unique.
    pub name: String,
    /// What they may do.
    pub role: StaffRole,
    /// Public half of the staff key.
    pub public_key: [u8; 32],
    /// Private half, sealed under the password for `staff/secret/<id>`.
    pub secret: Sealed,
    /// Day they were added.
    pub added_on: Day,
    /// Day they left.
    pub left_on: Option<Day>,
    /// Second factor, sealed to the public key for `staff/factor/<id>`; none before the first
    /// sign-in.
    pub factor: Option<Sealed>,
    /// The last step of it that was used: no code is good twice.
    pub factor_step: i64,
    /// Somebody else has seen the password.
    pub temporary: bool,
}

/// A team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamRow {
    /// Random.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Public half of the team key.
    pub public_key: [u8; 32],
    /// Public half of the recovery key.
    pub recovery_public: [u8; 32],
    /// Private half of the team key, sealed to the recovery key for `team/secret/<id>`.
    pub secret: Sealed,
}

/// A member of a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// Team.
    pub team: i64,
    /// Staff member.
    pub staff: i64,
    /// The team's private half, sealed to the member for `team_member/secret/<team>/<staff>`.
    pub secret: Sealed,
}

/// A staff member who is signed in.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// Who.
    pub staff: StaffRow,
    /// The private half of the staff key, sealed under the cookie for
    /// `console_session/secret/<staff>`.
    pub secret: Sealed,
    /// When they signed in.
    pub created_at: Millis,
    /// When they were last seen.
    pub seen_at: Millis,
}

/// The columns of [`StaffRow`], and what follows them.
fn select(rest: &str) -> String {
    format!(
        "SELECT id, name, role, public_key, secret, added_on, left_on, factor, factor_step,
             temporary FROM staff {rest}"
    )
}

const ADD: &str = "INSERT INTO staff (id, name, role, public_key, secret, added_on, temporary,
     version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)";

/// The values of [`ADD`].
fn person(staff: &StaffRow) -> Vec<Val> {
    row![
        staff.id,
        &staff.name,
        staff.role.name(),
        &staff.public_key,
        &staff.secret,
        &staff.added_on,
        staff.temporary,
    ]
}

static BY_NAME: LazyLock<String> = LazyLock::new(|| select("WHERE name = $1"));
static PRESENT: LazyLock<String> = LazyLock::new(|| select("WHERE left_on IS NULL ORDER BY name"));
static PRESENT_ONE: LazyLock<String> =
    LazyLock::new(|| select("WHERE id = $1 AND left_on IS NULL"));

fn staff(row: &AnyRow) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        id: row.int("id")?,
        name: row.text("name")?,
        role: StaffRole::parse(&row.text("role")?).ok_or(StoreError::Corrupt("role"))?,
        public_key: row.hash("public_key")?,
        secret: row.sealed("secret")?,
        added_on: row.text("added_on")?,
        left_on: row.text_or("left_on")?,
        factor: row.sealed_or("factor")?,
        factor_step: row.int("factor_step")?,
        temporary: row.flag("temporary")?,
    })
}

impl Store {
    /// Adds a staff member, and to a team; with the first one the team comes too.
    /// A name that is taken is `Conflict`.
    pub async fn staff_add(
        &self,
        staff: &StaffRow,
        new_team: Option<&TeamRow>,
        member: Option<&MemberRow>,
    ) -> Result<(), StoreError> {
        let person = person(staff);
        let team =
            new_team.map(|t| row![t.id, &t.name, &t.public_key, &t.recovery_public, &t.secret]);
        let member = member.map(|m| row![m.team, m.staff, &m.secret]);
        self.write(move |conn| {
            Box::pin(async move {
                touch(conn, ADD, person).await?;
                if let Some(team) = team {
                    let sql = "INSERT INTO team (id, name, public_key, recovery_public, secret)
                               VALUES ($1, $2, $3, $4, $5)";
                    touch(conn, sql, team).await?;
                }
                if let Some(member) = member {
                    grant(conn, member).await?;
                }
                Ok::<_, StoreError>(())
            })
        })
        .await
    }

    /// Adds somebody as long as nobody is there; `false` if somebody is.
    pub async fn staff_first(&self, staff: &StaffRow) -> Result<bool, StoreError> {
        let person = person(staff);
        self.write(move |conn| {
            Box::pin(async move {
                if !run(conn, "SELECT id FROM staff WHERE left_on IS NULL LIMIT 1", Vec::new())
                    .await?
                    .is_empty()
                {
                    return Ok(false);
                }
                touch(conn, ADD, person).await?;
                Ok::<_, StoreError>(true)
            })
        })
        .await
    }

    /// Gives a member the team's key.
    pub async fn team_grant(&self, member: &MemberRow) -> Result<(), StoreError> {
        let member = row![member.team, member.staff, &member.secret];
        self.write(move |conn| Box::pin(grant(conn, member))).await
    }

    /// Gives a staff member a new key and a password for once, after a reset. Old grants, second
    /// factor and sign-ins go.
    pub async fn staff_rekey(
        &self,
        id: i64,
        public_key: &[u8; 32],
        secret: &Sealed,
    ) -> Result<(), StoreError> {
        let new = row![public_key, secret, id];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE staff SET public_key = $1, secret = $2, temporary = 1,
                           version = version + 1 WHERE id = $3";
                touch(conn, sql, new).await?;
                shut(conn, id).await
            })
        })
        .await
    }

    /// Changes only the seal of a staff member's private half: a password of their own.
    pub async fn staff_reseal(&self, id: i64, secret: &Sealed) -> Result<(), StoreError> {
        let new = row![secret, id];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE staff SET secret = $1, temporary = 0, version = version + 1
                           WHERE id = $2";
                touch(conn, sql, new).await.map(|_| ())
            })
        })
        .await
    }

    /// Somebody leaves: their copy of the team key and their sign-ins go at once.
    pub async fn staff_leave(&self, id: i64, on: &str) -> Result<(), StoreError> {
        let on = on.to_owned();
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE staff SET left_on = $1, version = version + 1 WHERE id = $2";
                touch(conn, sql, row![&on, id]).await?;
                shut(conn, id).await
            })
        })
        .await
    }

    /// A staff member by name, present or gone.
    pub async fn staff_by_name(&self, name: &str) -> Result<Option<StaffRow>, StoreError> {
        let name = name.to_owned();
        self.read(move |conn| {
            Box::pin(async move {
                run(conn, &BY_NAME, row![&name]).await?.first().map(staff).transpose()
            })
        })
        .await
    }

    /// Everybody who has not left, by name.
    pub async fn staff_list(&self) -> Result<Vec<StaffRow>, StoreError> {
        self.read(move |conn| {
            Box::pin(
                async move { run(conn, &PRESENT, Vec::new()).await?.iter().map(staff).collect() },
            )
        })
        .await
    }

    /// Whether somebody in this role is there to read. Without a caseworker the line
    /// is in trial.
    pub async fn has_staff(&self, role: StaffRole) -> Result<bool, StoreError> {
        let role = role.name();
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id FROM staff WHERE left_on IS NULL AND role = $1 LIMIT 1";
                Ok(!run(conn, sql, row![role]).await?.is_empty())
            })
        })
        .await
    }

    /// All teams.
    pub async fn teams(&self) -> Result<Vec<TeamRow>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, name, public_key, recovery_public, secret FROM team
                           ORDER BY name, id";
                let rows = run(conn, sql, Vec::new()).await?;
                rows.iter()
                    .map(|row| {
                        Ok(TeamRow {
                            id: row.int("id")?,
                            name: row.text("name")?,
                            public_key: row.hash("public_key")?,
                            recovery_public: row.hash("recovery_public")?,
                            secret: row.sealed("secret")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// A staff member's teams, with the team keys sealed to them.
    pub async fn memberships_of(&self, id: i64) -> Result<Vec<MemberRow>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT team, staff, secret FROM team_member WHERE staff = $1
                           ORDER BY team";
                let rows = run(conn, sql, row![id]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(MemberRow {
                            team: row.int("team")?,
                            staff: row.int("staff")?,
                            secret: row.sealed("secret")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Signs a staff member in.
    pub async fn sign_in(
        &self,
        lookup: &Lookup,
        id: i64,
        secret: &Sealed,
        at: Millis,
    ) -> Result<(), StoreError> {
        let new = row![lookup, id, secret, at];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO console_session (lookup, staff, secret, created_at,
                           seen_at) VALUES ($1, $2, $3, $4, $4)";
                touch(conn, sql, new).await.map(|_| ())
            })
        })
        .await
    }

    /// Who holds a cookie, if they were seen after `since`; notes that they are here.
    pub async fn signed_in(
        &self,
        lookup: &Lookup,
        since: Millis,
        now: Millis,
    ) -> Result<Option<SignIn>, StoreError> {
        let lookup = *lookup;
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE console_session SET seen_at = $1
                           WHERE lookup = $2 AND seen_at > $3
                           RETURNING staff, secret, created_at, seen_at";
                let rows = run(conn, sql, row![now, &lookup, since]).await?;
                let Some(session) = rows.first() else { return Ok(None) };
                let rows = run(conn, &PRESENT_ONE, row![session.int("staff")?]).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                Ok::<_, StoreError>(Some(SignIn {
                    staff: staff(row)?,
                    secret: session.sealed("secret")?,
                    created_at: session.int("created_at")?,
                    seen_at: session.int("seen_at")?,
                }))
            })
        })
        .await
    }

    /// Signs out.
    pub async fn sign_out(&self, lookup: &Lookup) -> Result<(), StoreError> {
        let lookup = *lookup;
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "DELETE FROM console_session WHERE lookup = $1";
                touch(conn, sql, row![&lookup]).await.map(|_| ())
            })
        })
        .await
    }
}

pub(crate) async fn grant(
    conn: &mut sqlx::AnyConnection,
    member: Vec<Val>,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO team_member (team, staff, secret) VALUES ($1, $2, $3)
               ON CONFLICT (team, staff) DO UPDATE SET secret = excluded.secret";
    touch(conn, sql, member).await.map(|_| ())
}

/// Takes all that lets somebody in: grants, second factor, sign-ins.
async fn shut(conn: &mut sqlx::AnyConnection, id: i64) -> Result<(), StoreError> {
    for sql in [
        "DELETE FROM team_member WHERE staff = $1",
        "DELETE FROM staff_code WHERE staff = $1",
        "DELETE FROM console_session WHERE staff = $1",
        "UPDATE staff SET factor = NULL, factor_step = 0 WHERE id = $1",
    ] {
        touch(conn, sql, row![id]).await?;
    }
    Ok(())
}
