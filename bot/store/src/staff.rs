//! People who read cases, their teams and their sign-ins.

use sqlx::any::AnyRow;
use vault::{Lookup, Sealed};

use crate::sql::{Get, row, run, touch};
use crate::{Day, Millis, Store, StoreError};

/// A staff member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// Random.
    pub id: i64,
    /// Sign-in name, unique.
    pub name: String,
    /// Role, by name (`caseworker`).
    pub role: String,
    /// Public half of the staff key.
    pub public_key: [u8; 32],
    /// Private half, sealed under the password for `staff/secret/<id>`.
    pub secret: Sealed,
    /// Day they were added.
    pub added_on: Day,
    /// Day they left.
    pub left_on: Option<Day>,
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

fn staff(row: &AnyRow) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        id: row.int("id")?,
        name: row.text("name")?,
        role: row.text("role")?,
        public_key: row.hash("public_key")?,
        secret: row.sealed("secret")?,
        added_on: row.text("added_on")?,
        left_on: row.text_or("left_on")?,
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
        let person = row![
            staff.id,
            &staff.name,
            &staff.role,
            &staff.public_key,
            &staff.secret,
            &staff.added_on,
        ];
        let team =
            new_team.map(|t| row![t.id, &t.name, &t.public_key, &t.recovery_public, &t.secret]);
        let member = member.map(|m| row![m.team, m.staff, &m.secret]);
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO staff (id, name, role, public_key, secret, added_on,
                           version) VALUES ($1, $2, $3, $4, $5, $6, 1)";
                touch(conn, sql, person).await?;
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

    /// Gives a member the team's key.
    pub async fn team_grant(&self, member: &MemberRow) -> Result<(), StoreError> {
        let member = row![member.team, member.staff, &member.secret];
        self.write(move |conn| Box::pin(grant(conn, member))).await
    }

    /// Gives a staff member a new key, after a reset. Old grants and sign-ins go.
    pub async fn staff_rekey(
        &self,
        id: i64,
        public_key: &[u8; 32],
        secret: &Sealed,
    ) -> Result<(), StoreError> {
        let new = row![public_key, secret, id];
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE staff SET public_key = $1, secret = $2, version = version + 1
                           WHERE id = $3";
                touch(conn, sql, new).await?;
                touch(conn, "DELETE FROM team_member WHERE staff = $1", row![id]).await?;
                touch(conn, "DELETE FROM console_session WHERE staff = $1", row![id]).await?;
                Ok::<_, StoreError>(())
            })
        })
        .await
    }

    /// Changes only the seal of a staff member's private half (a new password).
    pub async fn staff_reseal(&self, id: i64, secret: &Sealed) -> Result<(), StoreError> {
        let new = row![secret, id];
        self.write(move |conn| {
            Box::pin(async move {
                touch(conn, "UPDATE staff SET secret = $1 WHERE id = $2", new).await.map(|_| ())
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
                touch(conn, "DELETE FROM team_member WHERE staff = $1", row![id]).await?;
                touch(conn, "DELETE FROM console_session WHERE staff = $1", row![id]).await?;
                Ok::<_, StoreError>(())
            })
        })
        .await
    }

    /// A staff member by name, present or gone.
    pub async fn staff_by_name(&self, name: &str) -> Result<Option<StaffRow>, StoreError> {
        let name = name.to_owned();
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, name, role, public_key, secret, added_on, left_on
                           FROM staff WHERE name = $1";
                run(conn, sql, row![&name]).await?.first().map(staff).transpose()
            })
        })
        .await
    }

    /// Everybody who has not left, by name.
    pub async fn staff_list(&self) -> Result<Vec<StaffRow>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, name, role, public_key, secret, added_on, left_on
                           FROM staff WHERE left_on IS NULL ORDER BY name";
                run(conn, sql, Vec::new()).await?.iter().map(staff).collect()
            })
        })
        .await
    }

    /// Whether somebody in this role is there to read. Without a caseworker the line
    /// is in trial.
    pub async fn has_staff(&self, role: &str) -> Result<bool, StoreError> {
        let role = role.to_owned();
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id FROM staff WHERE left_on IS NULL AND role = $1 LIMIT 1";
                Ok(!run(conn, sql, row![&role]).await?.is_empty())
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
                let sql = "SELECT id, name, role, public_key, secret, added_on, left_on
                           FROM staff WHERE id = $1 AND left_on IS NULL";
                let rows = run(conn, sql, row![session.int("staff")?]).await?;
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

async fn grant(
    conn: &mut sqlx::AnyConnection,
    member: Vec<crate::sql::Val>,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO team_member (team, staff, secret) VALUES ($1, $2, $3)
               ON CONFLICT (team, staff) DO UPDATE SET secret = excluded.secret";
    touch(conn, sql, member).await.map(|_| ())
}
