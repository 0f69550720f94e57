//! SQLite's one writing connection, owned by one task.
//!
//! Everybody who writes hands the task a piece of work. Whatever queued up while the
//! last commit ran goes into one transaction, each piece behind a savepoint of its
//! own; answers are given only after the commit. A caller that goes away in the
//! middle changes nothing.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use sqlx::{AnyConnection, Connection};
use tokio::sync::{Mutex, mpsc, oneshot};

use crate::StoreError;

/// Pieces of work that wait; more make their callers wait.
const QUEUE: usize = 1024;
/// Pieces in one transaction.
const TOGETHER: usize = 64;

/// What a piece of work is on its way: a future that borrows the connection.
pub(crate) type Work<'c, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>>;

type Answer = Box<dyn FnOnce(Option<StoreError>) + Send>;

/// How a piece went: whether it stays, and how to tell its caller once that is certain.
struct Ran {
    keep: bool,
    answer: Answer,
}

trait Piece: Send {
    fn run<'c>(
        self: Box<Self>,
        conn: &'c mut AnyConnection,
    ) -> Pin<Box<dyn Future<Output = Ran> + Send + 'c>>;
    fn refuse(self: Box<Self>, error: StoreError);
}

struct Typed<F, T, E> {
    work: F,
    caller: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Piece for Typed<F, T, E>
where
    F: for<'c> FnOnce(&'c mut AnyConnection) -> Work<'c, T, E> + Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    fn run<'c>(
        self: Box<Self>,
        conn: &'c mut AnyConnection,
    ) -> Pin<Box<dyn Future<Output = Ran> + Send + 'c>> {
        Box::pin(async move {
            let Self { work, caller } = *self;
            let result = work(conn).await;
            let keep = result.is_ok();
            let answer: Answer = Box::new(move |failed| {
                // A caller that went away does not want to know.
                let _ = caller.send(match failed {
                    Some(error) if keep => Err(error.into()),
                    _ => result,
                });
            });
            Ran { keep, answer }
        })
    }

    fn refuse(self: Box<Self>, error: StoreError) {
        let _ = self.caller.send(Err(error.into()));
    }
}

/// The way to the writing task.
#[derive(Clone)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Box<dyn Piece>>,
}

impl Writer {
    /// Starts the task. `open` is called again whenever the connection was lost, be it
    /// with the task itself: a fault in one piece of work must not end all writing.
    pub(crate) fn start<O, F>(first: AnyConnection, open: O) -> Self
    where
        O: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<AnyConnection, StoreError>> + Send + 'static,
    {
        let (queue, pieces) = mpsc::channel(QUEUE);
        let (pieces, open) = (Arc::new(Mutex::new(pieces)), Arc::new(open));
        tokio::spawn(async move {
            let mut first = Some(first);
            loop {
                let (pieces, open) = (Arc::clone(&pieces), Arc::clone(&open));
                let writing = tokio::spawn(write_all(pieces, first.take(), open));
                if writing.await.is_ok() {
                    break;
                }
            }
        });
        Self { queue }
    }

    /// Runs one piece of work and waits until it is durable.
    pub(crate) async fn run<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'c> FnOnce(&'c mut AnyConnection) -> Work<'c, T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let closed = || StoreError::Unavailable("closed".into());
        let (caller, answer) = oneshot::channel();
        self.queue.send(Box::new(Typed { work, caller })).await.map_err(|_| closed())?;
        answer.await.map_err(|_| closed())?
    }
}

/// Writes until everybody who could hand in work is gone.
async fn write_all<O, F>(
    pieces: Arc<Mutex<mpsc::Receiver<Box<dyn Piece>>>>,
    mut held: Option<AnyConnection>,
    open: Arc<O>,
) where
    O: Fn() -> F + Send + Sync,
    F: Future<Output = Result<AnyConnection, StoreError>> + Send,
{
    let mut pieces = pieces.lock().await;
    let mut waiting = Vec::with_capacity(TOGETHER);
    while pieces.recv_many(&mut waiting, TOGETHER).await > 0 {
        let opened = match held.take() {
            Some(conn) => Ok(conn),
            None => open().await,
        };
        let mut conn = match opened {
            Ok(conn) => conn,
            Err(error) => {
                refuse_all(&mut waiting, &error);
                continue;
            }
        };
        if write_together(&mut conn, &mut waiting).await.is_ok() {
            held = Some(conn);
        }
    }
    if let Some(conn) = held {
        let _ = conn.close().await;
    }
}

fn refuse_all(pieces: &mut Vec<Box<dyn Piece>>, error: &StoreError) {
    for piece in pieces.drain(..) {
        piece.refuse(error.clone());
    }
}

/// One transaction for everything that waits. An error means that the connection is
/// not to be trusted any more.
async fn write_together(
    conn: &mut AnyConnection,
    pieces: &mut Vec<Box<dyn Piece>>,
) -> Result<(), StoreError> {
    let mut outer = match conn.begin_with("BEGIN IMMEDIATE").await {
        Ok(outer) => outer,
        Err(error) => {
            let error = StoreError::from(error);
            refuse_all(pieces, &error);
            return Err(error);
        }
    };
    let alone = pieces.len() == 1;
    let mut answers = Vec::with_capacity(pieces.len());
    let mut lost = None;
    for piece in pieces.drain(..) {
        if let Some(error) = &lost {
            piece.refuse(StoreError::clone(error));
            continue;
        }
        if alone {
            let ran = piece.run(&mut outer).await;
            if !ran.keep {
                let undone = outer.rollback().await.map_err(StoreError::from);
                (ran.answer)(None);
                return undone;
            }
            answers.push(ran.answer);
            continue;
        }
        let mut inner = match outer.begin().await {
            Ok(inner) => inner,
            Err(error) => {
                let error = StoreError::from(error);
                piece.refuse(error.clone());
                lost = Some(error);
                continue;
            }
        };
        let ran = piece.run(&mut inner).await;
        let ended = if ran.keep { inner.commit().await } else { inner.rollback().await };
        // A full disk ends the whole transaction, and the savepoint with it.
        match ended {
            Ok(()) => answers.push(ran.answer),
            Err(error) => {
                let error = StoreError::from(error);
                (ran.answer)(Some(error.clone()));
                lost = Some(error);
            }
        }
    }
    let ended = match lost {
        None => outer.commit().await.map_err(StoreError::from),
        Some(error) => {
            let _ = outer.rollback().await;
            Err(error)
        }
    };
    let failed = ended.as_ref().err().cloned();
    for answer in answers {
        answer(failed.clone());
    }
    ended
}
