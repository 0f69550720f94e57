//! Keys of teams: the first one, and changing it when somebody who held it has left.

use crate::sql::{Get, Val, row, run, touch};
use crate::staff::{MemberRow, TeamRow, grant};
use crate::unit::CaseKey;
use crate::{Store, StoreError};

impl Store {
    /// Makes the first team with its first member. If there is a team already: `Conflict`.
    pub async fn team_make(&self, team: &TeamRow, member: &MemberRow) -> Result<(), StoreError> {
        let team = team_row(team);
        let member = row![member.team, member.staff, &member.secret];
        self.write(move |conn| {
            Box::pin(async move {
                let there = run(conn, "SELECT id FROM team LIMIT 1", Vec::new()).await?;
                if !there.is_empty() {
                    return Err(StoreError::Conflict);
                }
                let sql = "INSERT INTO team (id, name, public_key, recovery_public, secret)
                           VALUES ($1, $2, $3, $4, $5)";
                touch(conn, sql, team).await?;
                grant(conn, member).await
            })
        })
        .await
    }

    /// Who holds a team's key.
    pub async fn team_members(&self, team: i64) -> Result<Vec<i64>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT staff FROM team_member WHERE team = $1 ORDER BY staff";
                run(conn, sql, row![team]).await?.iter().map(|row| row.int("staff")).collect()
            })
        })
        .await
    }

    /// Keys of cases that a holder has, in order of case, after a case.
    pub async fn case_keys_of(
        &self,
        holder: &str,
        after: i64,
        limit: usize,
    ) -> Result<Vec<CaseKey>, StoreError> {
        let values = row![holder, after, limit as i64];
        let holder = holder.to_owned();
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT case_id, secret FROM case_key
                           WHERE holder = $1 AND case_id > $2 ORDER BY case_id LIMIT $3";
                run(conn, sql, values)
                    .await?
                    .iter()
                    .map(|row| {
                        Ok(CaseKey {
                            case: row.int("case_id")?,
                            holder: holder.clone(),
                            secret: row.sealed("secret")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Gives a team new keys: every member and every case at once or nothing. Members who are
    /// not named lose the key. A case that came meanwhile keeps the old seal: look again.
    pub async fn team_rotate(
        &self,
        team: &TeamRow,
        members: &[MemberRow],
        cases: &[CaseKey],
    ) -> Result<(), StoreError> {
        let id = team.id;
        let new = row![&team.public_key, &team.recovery_public, &team.secret, id];
        let members: Vec<_> = members.iter().map(|m| row![m.team, m.staff, &m.secret]).collect();
        let cases = case_rows(cases);
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE team SET public_key = $1, recovery_public = $2, secret = $3
                           WHERE id = $4";
                touch(conn, sql, new).await?;
                touch(conn, "DELETE FROM team_member WHERE team = $1", row![id]).await?;
                for member in members {
                    grant(conn, member).await?;
                }
                reseal(conn, cases).await
            })
        })
        .await
    }

    /// Replaces seals of case keys.
    pub async fn case_keys_reseal(&self, cases: &[CaseKey]) -> Result<(), StoreError> {
        let cases = case_rows(cases);
        self.write(move |conn| Box::pin(reseal(conn, cases))).await
    }
}

fn team_row(team: &TeamRow) -> Vec<Val> {
    row![team.id, &team.name, &team.public_key, &team.recovery_public, &team.secret]
}

fn case_rows(cases: &[CaseKey]) -> Vec<Vec<Val>> {
    cases.iter().map(|key| row![&key.secret, key.case, &key.holder]).collect()
}

async fn reseal(conn: &mut sqlx::AnyConnection, cases: Vec<Vec<Val>>) -> Result<(), StoreError> {
    for case in cases {
        let sql = "UPDATE case_key SET secret = $1 WHERE case_id = $2 AND holder = $3";
        touch(conn, sql, case).await?;
    }
    Ok(())
}
