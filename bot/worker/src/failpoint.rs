//! Labelled steps of a message's route, so that tests can kill the process exactly there.
//!
//! `WORKLINE_CRASH=committed:3` ends the process the third time it is about to pass the
//! step `committed`, as a power cut would. Nothing happens without the variable.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// The labelled steps, in the order in which a message passes them.
pub const STEPS: [&str; 7] =
    ["accepted", "taken", "stepped", "committed", "sending", "sent", "marked"];

struct Point {
    step: String,
    at: u64,
    passed: AtomicU64,
}

static POINT: OnceLock<Option<Point>> = OnceLock::new();

/// Reads where to crash, once, from the given value of `WORKLINE_CRASH`.
pub fn arm(setting: Option<&str>) {
    let point = setting.and_then(|setting| {
        let (step, count) = setting.split_once(':')?;
        Some(Point { step: step.to_owned(), at: count.parse().ok()?, passed: AtomicU64::new(0) })
    });
    let _ = POINT.set(point);
}

/// Passes a labelled step.
pub(crate) fn pass(step: &str) {
    if let Some(Some(point)) = POINT.get()
        && point.step == step
        && point.passed.fetch_add(1, Ordering::SeqCst) + 1 == point.at
    {
        // No destructors, no flushing: what is durable now is all there is.
        std::process::abort();
    }
}
