//! Reading improvement cycles.

use std::collections::HashMap;

use domain::cycle::{CycleId, Role};
use sqlx::AnyConnection;
use vault::Sealed;

use crate::rows::{CYCLE, CycleRow, Membership, role};
use crate::sql::{Get, Over, row, run};
use crate::{ContactId, Store, StoreError};

/// One event of a cycle.
#[derive(Debug, Clone)]
pub struct CycleEvent {
    /// Place among all events; grows.
    pub seq: i64,
    /// The name that `body` is sealed for (`cycle_event/body/<id>`).
    pub id: i64,
    /// Sealed under the record key.
    pub body: Sealed,
}

/// A cycle with all that belongs to it.
#[derive(Debug, Clone)]
pub struct CycleFile {
    /// The coded row.
    pub cycle: CycleRow,
    /// Who is in it, and as what.
    pub members: Vec<(ContactId, Role)>,
    /// What was said and done, in order.
    pub events: Vec<CycleEvent>,
}

/// The cycles of contacts, newest first.
pub(crate) async fn memberships(
    conn: &mut AnyConnection,
    contacts: Vec<ContactId>,
) -> Result<HashMap<ContactId, Vec<Membership>>, StoreError> {
    static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        format!(
            "SELECT {CYCLE}, m.contact AS contact, m.role AS role
             FROM v JOIN cycle_member m ON m.contact = v.n_contact
             JOIN cycle y ON y.id = m.cycle ORDER BY y.started_on DESC, y.id"
        )
    });
    let rows = contacts.into_iter().map(|contact| row![contact]).collect();
    let over = Over { columns: "n_contact", tail: &TAIL };
    let mut found: HashMap<ContactId, Vec<Membership>> = HashMap::new();
    for row in over.run(conn, Vec::new(), rows).await? {
        let membership = Membership { role: role(&row)?, cycle: CycleRow::read(&row)? };
        found.entry(row.int("contact")?).or_default().push(membership);
    }
    Ok(found)
}

impl Store {
    /// A cycle with its members and events.
    pub async fn cycle_file(&self, cycle: CycleId) -> Result<Option<CycleFile>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!("SELECT {CYCLE} FROM v JOIN cycle y ON y.id = v.n_id")
        });
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_id", tail: &TAIL };
                let rows = over.run(conn, Vec::new(), vec![row![cycle]]).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                let coded = CycleRow::read(row)?;
                let sql = "SELECT contact, role FROM cycle_member WHERE cycle = $1
                           ORDER BY contact";
                let members = run(conn, sql, row![cycle]).await?;
                let members = members.iter().map(|row| Ok((row.int("contact")?, role(row)?)));
                let members = members.collect::<Result<_, StoreError>>()?;
                let sql = "SELECT seq, id, body FROM cycle_event WHERE cycle = $1 ORDER BY seq";
                let events = run(conn, sql, row![cycle]).await?;
                let events = events.iter().map(|row| {
                    Ok(CycleEvent {
                        seq: row.int("seq")?,
                        id: row.int("id")?,
                        body: row.sealed("body")?,
                    })
                });
                let events = events.collect::<Result<_, StoreError>>()?;
                Ok(Some(CycleFile { cycle: coded, members, events }))
            })
        })
        .await
    }

    /// Cycles, newest first; real ones or trial ones.
    pub async fn cycle_list(
        &self,
        trial: bool,
        page: i64,
        per_page: i64,
    ) -> Result<Vec<CycleRow>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!(
                "SELECT {CYCLE} FROM v JOIN cycle y ON y.trial = v.n_trial
                 ORDER BY y.started_on DESC, y.id LIMIT $1 OFFSET $2"
            )
        });
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_trial", tail: &TAIL };
                let page = row![per_page, page.max(0) * per_page];
                let rows = over.run(conn, page, vec![row![trial]]).await?;
                rows.iter().map(CycleRow::read).collect()
            })
        })
        .await
    }
}
