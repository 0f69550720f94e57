//! Retiring a flow version: the talks that run on it go on with the newest, answers kept.

use engine::Talk;
use store::{SessionRow, SessionWrite, Unit};

use crate::line::{Inner, Line};
use crate::turn::{Drafts, Kept};
use crate::{TurnError, places};

/// Conversations looked at together.
const SET: usize = 200;
/// A conversation that goes on meanwhile is taken anew this often.
const TRIES: usize = 5;

/// What came of retiring a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Retired {
    /// Talks moved on.
    pub moved: u64,
    /// Talks ended, because their flow is no more.
    pub ended: u64,
    /// Conversations that changed each time they were tried.
    pub busy: u64,
}

impl Line {
    /// Whether this is the version on which new talks begin.
    pub fn is_current_version(&self, hash: &str) -> bool {
        self.catalog().library().versions.values().any(|version| version == hash)
    }

    /// Moves every talk on this flow version on to the newest version of its flow. The line
    /// may run meanwhile, here or in other processes.
    pub async fn retire(&self, hash: &str) -> Result<Retired, TurnError> {
        let inner = self.inner();
        let mut retired = Retired::default();
        let mut after = i64::MIN;
        loop {
            let found = inner.store.sessions_on(hash, after, SET).await?;
            let Some(last) = found.last() else { return Ok(retired) };
            after = last.contact;
            for row in found {
                inner.retire_one(hash, row, &mut retired).await?;
            }
        }
    }
}

impl Inner {
    async fn retire_one(
        &self,
        hash: &str,
        row: SessionRow,
        retired: &mut Retired,
    ) -> Result<(), TurnError> {
        let contact = row.contact;
        let mut row = Some(row);
        for _ in 0..TRIES {
            // Ended or moved on by itself meanwhile.
            let Some(held) = row.take() else { return Ok(()) };
            let (write, moved, ended) = self.moved_on(hash, held)?;
            let unit = Unit { session: Some(write), ..Unit::default() };
            if self.commit_one(unit).await? {
                retired.moved += moved;
                retired.ended += ended;
                return Ok(());
            }
            let again = self.store.sessions_on(hash, contact.saturating_sub(1), 1).await?;
            row = again.into_iter().find(|row| row.contact == contact);
        }
        retired.busy += 1;
        Ok(())
    }

    fn moved_on(&self, hash: &str, row: SessionRow) -> Result<(SessionWrite, u64, u64), TurnError> {
        let library = self.catalog.library();
        let (mut moved, mut ended) = (0, 0);
        let mut on = |talk: Talk| -> Option<Talk> {
            if talk.version != hash {
                return Some(talk);
            }
            let after = talk.moved_on(library);
            *if after.is_some() { &mut moved } else { &mut ended } += 1;
            after
        };
        let Kept { mut session, pages } =
            self.open_json(&places::session(row.contact), &row.body)?;
        session.talk = session.talk.and_then(&mut on);
        session.paused = session.paused.into_iter().filter_map(&mut on).collect();
        let mut talks: Vec<String> =
            session.talk.iter().chain(&session.paused).map(|talk| talk.version.clone()).collect();
        let draft = match &row.draft {
            None => None,
            Some(sealed) => {
                let held: Drafts = self.open_json(&places::draft(row.contact), sealed)?;
                let drafts = Drafts {
                    talk: held.talk.and_then(&mut on),
                    paused: held.paused.into_iter().filter_map(&mut on).collect(),
                    pages: held.pages,
                };
                let kept = drafts.talk.iter().chain(&drafts.paused);
                talks.extend(kept.map(|talk| talk.version.clone()));
                Some(self.seal_json(&places::draft(row.contact), &drafts))
            }
        };
        let row = SessionRow {
            body: self.seal_json(&places::session(row.contact), &Kept { session, pages }),
            draft,
            pins: talks,
            ..row
        };
        Ok((SessionWrite::Put(row), moved, ended))
    }
}
