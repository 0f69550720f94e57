//! Reading cases and alerts.

use domain::{CaseId, CaseKind, CaseState, ConsentLevel, Country};
use vault::Sealed;

use crate::rows::{CASE, CaseRow};
use crate::sql::{Get, Over, row, run};
use crate::unit::{CaseKey, Who};
use crate::{Day, Millis, Store, StoreError};

/// What a step may know of a case: codes, no story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRef {
    /// The coded row.
    pub case: CaseRow,
    /// Entries so far.
    pub entries: i64,
    /// Staff replies that have not reached the worker.
    pub unread: i64,
}

/// One entry of a case.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Place among all entries; grows.
    pub seq: i64,
    /// The name that `body` is sealed for (`case_entry/body/<id>`).
    pub id: i64,
    /// By whom.
    pub who: Who,
    /// Sealed to the case's public key.
    pub body: Sealed,
    /// Day.
    pub on_day: Day,
    /// The worker knows it.
    pub delivered: bool,
}

/// A case with all that belongs to it.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// The coded row.
    pub case: CaseRow,
    /// Who holds its key.
    pub keys: Vec<CaseKey>,
    /// What was said, in order.
    pub entries: Vec<Entry>,
}

/// Copy of a staff reply that waits for the worker.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The entry that it copies.
    pub entry: i64,
    /// Sealed for `pending_reply/body/<entry>` under the queue key.
    pub body: Sealed,
    /// When it was written.
    pub at: Millis,
}

/// Which cases to list. `None` leaves a column alone.
#[derive(Debug, Clone, Default)]
pub struct CaseFilter {
    /// Only of this kind.
    pub kind: Option<CaseKind>,
    /// Only in this state.
    pub state: Option<CaseState>,
    /// Only those neither closed nor withdrawn.
    pub open_only: bool,
    /// Only of this country.
    pub country: Option<Country>,
    /// Only of this cluster.
    pub cluster: Option<String>,
    /// Only with this consent.
    pub consent: Option<ConsentLevel>,
    /// Only of this staff member.
    pub assignee: Option<i64>,
    /// Only of this team.
    pub team: Option<i64>,
    /// Only those sent on this day or later.
    pub since: Option<Day>,
    /// Only those sent on this day or earlier.
    pub until: Option<Day>,
    /// Only those on which staff must act before this moment.
    pub due_before: Option<Millis>,
    /// Only real ones, or only trial ones.
    pub trial: Option<bool>,
    /// Pages to leave out.
    pub page: i64,
    /// Cases on a page.
    pub per_page: i64,
}

/// An alert, contact-free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: i64,
    /// The case, if there is one.
    pub case: Option<CaseId>,
    /// Kind of danger, by name.
    pub kind: String,
    /// `now` or `today`.
    pub level: String,
    /// Country of work.
    pub country: Option<Country>,
    /// Simulated.
    pub trial: bool,
    /// When it was raised.
    pub raised_at: Millis,
    /// Who took it.
    pub taken_by: Option<i64>,
    /// When.
    pub taken_at: Option<Millis>,
}

impl Store {
    /// Cases by id, as a step may see them; unknown ids are left out.
    pub async fn case_refs(&self, ids: &[CaseId]) -> Result<Vec<CaseRef>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!(
                "SELECT {CASE},
                    (SELECT COUNT(*) FROM case_entry e WHERE e.case_id = cases.id) AS entries,
                    (SELECT COUNT(*) FROM case_entry e WHERE e.case_id = cases.id
                     AND e.who <> 'worker' AND e.delivered = 0) AS unread
                 FROM cases WHERE id IN (SELECT n_id FROM v) ORDER BY opened_on DESC, id"
            )
        });
        let rows = ids.iter().map(|id| row![*id]).collect();
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_id", tail: &TAIL };
                let rows = over.run(conn, Vec::new(), rows).await?;
                rows.iter()
                    .map(|row| {
                        Ok(CaseRef {
                            case: CaseRow::read(row)?,
                            entries: row.int("entries")?,
                            unread: row.int("unread")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// A page of cases: open alerts first, then the newest day; of one day, those that nobody
    /// has answered first, and of these whoever waits longest.
    pub async fn case_list(&self, filter: &CaseFilter) -> Result<Vec<CaseRow>, StoreError> {
        static TAIL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!(
                "SELECT {CASE} FROM v JOIN cases ON
                     (n_kind IS NULL OR kind = n_kind)
                 AND (n_state IS NULL OR state = n_state)
                 AND (n_open = 0 OR state NOT IN ('closed-verified', 'closed-unconfirmed',
                     'closed-unresolved', 'closed-worker-confirmed', 'referred', 'withdrawn',
                     'erased'))
                 AND (n_country IS NULL OR country = n_country)
                 AND (n_cluster IS NULL OR cluster = n_cluster)
                 AND (n_consent IS NULL OR consent = n_consent)
                 AND (n_assignee IS NULL OR assignee = n_assignee)
                 AND (n_team IS NULL OR team = n_team)
                 AND (n_trial IS NULL OR trial = n_trial)
                 AND (n_since IS NULL OR opened_on >= n_since)
                 AND (n_until IS NULL OR opened_on <= n_until)
                 AND (n_due IS NULL OR next_at < n_due)
                 ORDER BY alert_open DESC,
                     CASE WHEN alert_open = 1 AND alert_level = 'now' THEN 0 ELSE 1 END,
                     opened_on DESC, CASE WHEN state = 'received' THEN 0 ELSE 1 END,
                     COALESCE((SELECT MIN(e.seq) FROM case_entry e
                               WHERE e.case_id = cases.id), 0), id LIMIT $1 OFFSET $2"
            )
        });
        let rows = vec![row![
            filter.kind.map(CaseKind::name),
            filter.state.map(CaseState::name),
            filter.open_only,
            filter.country.map(Country::code),
            &filter.cluster,
            filter.consent.map(ConsentLevel::name),
            filter.assignee,
            filter.team,
            filter.trial.map(i64::from),
            &filter.since,
            &filter.until,
            filter.due_before,
        ]];
        let page = row![filter.per_page, filter.page.max(0) * filter.per_page];
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over {
                    columns: "n_kind, n_state, n_open, n_country, n_cluster, n_consent, \
                              n_assignee, n_team, n_trial, n_since, n_until, n_due",
                    tail: &TAIL,
                };
                over.run(conn, page, rows).await?.iter().map(CaseRow::read).collect()
            })
        })
        .await
    }

    /// A case with its keys and entries.
    pub async fn case_file(&self, case: CaseId) -> Result<Option<CaseFile>, StoreError> {
        static SQL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
            format!("SELECT {CASE} FROM cases WHERE id IN (SELECT n_id FROM v)")
        });
        self.read(move |conn| {
            Box::pin(async move {
                let over = Over { columns: "n_id", tail: &SQL };
                let rows = over.run(conn, Vec::new(), vec![row![case]]).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                let coded = CaseRow::read(row)?;
                let sql = "SELECT holder, secret FROM case_key WHERE case_id = $1 ORDER BY holder";
                let keys = run(conn, sql, row![case]).await?;
                let keys = keys.iter().map(|row| {
                    Ok(CaseKey { case, holder: row.text("holder")?, secret: row.sealed("secret")? })
                });
                let keys = keys.collect::<Result<_, StoreError>>()?;
                let entries = entries(conn, case).await?;
                Ok(Some(CaseFile { case: coded, keys, entries }))
            })
        })
        .await
    }

    /// Staff replies that a worker has not opened, oldest first.
    pub async fn replies(&self, case: CaseId) -> Result<Vec<Reply>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT r.entry AS entry, r.body AS body, r.at AS at
                           FROM pending_reply r LEFT JOIN case_entry e ON e.id = r.entry
                           WHERE r.case_id = $1 ORDER BY e.seq, r.at, r.entry";
                let rows = run(conn, sql, row![case]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(Reply {
                            entry: row.int("entry")?,
                            body: row.sealed("body")?,
                            at: row.int("at")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }

    /// Alerts, open ones first, then the newest.
    pub async fn alerts(&self, limit: usize) -> Result<Vec<Alert>, StoreError> {
        self.read(move |conn| {
            Box::pin(async move {
                let sql = "SELECT id, case_id, kind, level, country, trial, raised_at, taken_by,
                               taken_at FROM alert
                           ORDER BY CASE WHEN taken_at IS NULL THEN 0 ELSE 1 END,
                               raised_at DESC, id LIMIT $1";
                let rows = run(conn, sql, row![limit as i64]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(Alert {
                            id: row.int("id")?,
                            case: row.int_or("case_id")?,
                            kind: row.text("kind")?,
                            level: row.text("level")?,
                            country: row.text_or("country")?.and_then(|code| Country::parse(&code)),
                            trial: row.flag("trial")?,
                            raised_at: row.int("raised_at")?,
                            taken_by: row.int_or("taken_by")?,
                            taken_at: row.int_or("taken_at")?,
                        })
                    })
                    .collect()
            })
        })
        .await
    }
}

async fn entries(conn: &mut sqlx::AnyConnection, case: CaseId) -> Result<Vec<Entry>, StoreError> {
    let sql = "SELECT seq, id, who, body, on_day, delivered FROM case_entry
               WHERE case_id = $1 ORDER BY seq";
    let rows = run(conn, sql, row![case]).await?;
    rows.iter()
        .map(|row| {
            Ok(Entry {
                seq: row.int("seq")?,
                id: row.int("id")?,
                who: Who::parse(&row.text("who")?).ok_or(StoreError::Corrupt("who"))?,
                body: row.sealed("body")?,
                on_day: row.text("on_day")?,
                delivered: row.flag("delivered")?,
            })
        })
        .collect()
}
