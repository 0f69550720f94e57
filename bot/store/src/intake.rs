//! Taking messages in: whatever arrives while the last ones are being kept is kept together.

use std::collections::HashSet;

use tokio::sync::{mpsc, oneshot};

use crate::StoreError;
use crate::connect::Way;
use crate::inbox::ACCEPT;
use crate::sql::{Get, Val};

/// Callers that wait; more are held back.
const QUEUE: usize = 1024;
/// Callers served by one transaction.
const TOGETHER: usize = 64;

/// A message as a row, under the account and external id that it is known by.
pub(crate) type Named = ((String, String), Vec<Val>);

/// Messages of one caller, and where to say how many of them were new.
struct Arrival {
    messages: Vec<Named>,
    caller: oneshot::Sender<Result<usize, StoreError>>,
}

/// The way to the task that keeps messages.
pub(crate) struct Intake(mpsc::Sender<Arrival>);

impl Intake {
    /// Starts the task. It ends when the store is gone.
    pub(crate) fn start(way: Way) -> Self {
        let (queue, mut arrivals) = mpsc::channel(QUEUE);
        tokio::spawn(async move {
            let mut together: Vec<Arrival> = Vec::with_capacity(TOGETHER);
            while arrivals.recv_many(&mut together, TOGETHER).await > 0 {
                keep_together(&way, &mut together).await;
            }
        });
        Self(queue)
    }

    /// Keeps messages and says how many were new, once that is durable.
    pub(crate) async fn keep(&self, messages: Vec<Named>) -> Result<usize, StoreError> {
        let closed = || StoreError::Unavailable("closed".into());
        let (caller, answer) = oneshot::channel();
        self.0.send(Arrival { messages, caller }).await.map_err(|_| closed())?;
        answer.await.map_err(|_| closed())?
    }
}

/// One transaction for all of them; if that is refused, one for each.
async fn keep_together(way: &Way, arrivals: &mut Vec<Arrival>) {
    let all = arrivals.iter().flat_map(|arrival| arrival.messages.iter().cloned()).collect();
    let kept = keep(way, all).await;
    let alone = arrivals.len() == 1;
    let mut new = match kept {
        Ok(new) => new,
        Err(StoreError::Refused(_)) if !alone => {
            // One of them has something that no row can hold: the others do not suffer for it.
            for Arrival { messages, caller } in arrivals.drain(..) {
                // A caller that went away does not want to know.
                let _ = caller.send(keep(way, messages).await.map(|new| new.len()));
            }
            return;
        }
        Err(error) => {
            for arrival in arrivals.drain(..) {
                let _ = arrival.caller.send(Err(error.clone()));
            }
            return;
        }
    };
    for Arrival { messages, caller } in arrivals.drain(..) {
        // A message that two callers bring is new for the first of them.
        let count = messages.iter().filter(|(name, _)| new.remove(name)).count();
        let _ = caller.send(Ok(count));
    }
}

/// Keeps messages in a transaction of their own; which of them were new.
async fn keep(
    way: &Way,
    mut messages: Vec<Named>,
) -> Result<HashSet<(String, String)>, StoreError> {
    // In one order everywhere: else two that accept the same messages at the same time
    // could wait for each other for ever.
    messages.sort_by(|(one, _), (other, _)| one.cmp(other));
    let rows = messages.into_iter().map(|(_, row)| row).collect();
    way.write(move |conn| {
        Box::pin(async move {
            let kept = ACCEPT.run(conn, Vec::new(), rows).await?;
            kept.iter().map(|row| Ok((row.text("account")?, row.text("external_id")?))).collect()
        })
    })
    .await
}
