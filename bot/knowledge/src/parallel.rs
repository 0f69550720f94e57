//! Work at start shared out to the cores; the result is the same on one core.

use std::num::NonZero;
use std::thread;

/// More threads than this cost more than they give for work of a tenth of a second.
const MOST: usize = 8;

/// How many parts work is cut into.
pub(crate) fn parts() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get).min(MOST)
}

/// Maps every item, in order.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let size = items.len().div_ceil(parts()).max(1);
    let each = &each;
    thread::scope(|scope| {
        let running: Vec<_> = items
            .chunks(size)
            .map(|chunk| scope.spawn(move || chunk.iter().map(each).collect::<Vec<R>>()))
            .collect();
        let mut all = Vec::with_capacity(items.len());
        for thread in running {
            match thread.join() {
                Ok(part) => all.extend(part),
                Err(fault) => std::panic::resume_unwind(fault),
            }
        }
        all
    })
}

/// Does two things at once.
pub(crate) fn both<A: Send, B>(
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B,
) -> (A, B) {
    thread::scope(|scope| {
        let running = scope.spawn(one);
        let other = other();
        match running.join() {
            Ok(one) => (one, other),
            Err(fault) => std::panic::resume_unwind(fault),
        }
    })
}
