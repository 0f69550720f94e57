//! The outside world as parameters: time and randomness.

use jiff::Timestamp;

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
