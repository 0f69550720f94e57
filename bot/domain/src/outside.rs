//! The outside world as parameters: time and randomness.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// Where "now" comes from. The binary hands in the system's clock, tests their own.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// Where random bytes come from: the operating system, or a seed in tests.
pub trait Entropy: Send + Sync {
    /// Fills the whole buffer with random bytes.
    fn fill(&self, buffer: &mut [u8]);

    /// A random non-negative 63-bit number, used as a row id that tells nothing.
    fn id(&self) -> i64 {
        let mut bytes = [0_u8; 8];
        self.fill(&mut bytes);
        i64::from_le_bytes(bytes) & i64::MAX
    }
}

/// A clock that is moved by hand: simulations and tests never sleep.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that stands at this moment.
    pub fn at(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.as_millisecond()))
    }

    /// Moves the clock on.
    pub fn advance(&self, by: SignedDuration) {
        let millis = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.0.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::MAX)
    }
}

/// Random-looking bytes from a seed (splitmix64): the same seed gives the same bytes.
/// For simulations and tests only; never for secrets of a real line.
#[derive(Debug)]
pub struct SeededEntropy {
    state: AtomicU64,
    order: Mutex<()>,
}

impl SeededEntropy {
    /// Bytes that follow from this seed.
    pub const fn new(seed: u64) -> Self {
        Self { state: AtomicU64::new(seed), order: Mutex::new(()) }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        // One buffer at a time, so that what a single thread draws depends on the seed alone.
        let _order = self.order.lock();
        for chunk in buffer.chunks_mut(8) {
            let state = self.state.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            let mut z = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}
