//! Limits as named constants.

/// Node visits that one message may cause.
pub const NODES_PER_STEP: u32 = 100;
/// Questions to the outside ([`crate::Query`]) that one message may cause.
pub const ASKS_PER_MESSAGE: u32 = 8;
/// Characters of one message that are read; the rest is cut, and the person is told.
pub const TEXT_CHARS: usize = 10_000;
/// Characters of one short answer that are kept.
pub const ANSWER_CHARS: usize = 640;
/// Paused sessions a contact may have beside the active one.
pub const PAUSED: usize = 3;
/// Nested sub-flows.
pub const CALL_DEPTH: usize = 8;
/// Pieces (texts, photos, voice notes) of one story.
pub const PIECES: usize = 60;
/// Buttons under one bubble.
pub const OPTIONS: usize = 10;
/// Waiting nodes that BACK remembers.
pub const TRAIL: usize = 20;
/// Questions that were pushed and whose buttons are remembered.
pub const LATE: usize = 8;
/// Hours for which they are remembered (30 days).
pub const LATE_HOURS: i64 = 30 * 24;
/// Signs of danger remembered within a sitting.
pub const SIGNS: usize = 14;
