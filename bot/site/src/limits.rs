//! How much one source may do. In memory, under a keyed hash of its address whose key is
//! thrown away every day.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use domain::Entropy;
use jiff::Timestamp;
use vault::{Lookup, MacKey};

/// A kind of deed and how often it may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Deed {
    /// Looking at a page.
    Look,
    /// Writing in a chat.
    Say,
    /// The first message of a chat. Many workers share one address, so this is generous.
    Begin,
    /// A short link that opens nothing.
    Guess,
    /// Trying a code that opens a chat.
    Code,
    /// Trying a password for one name.
    Password,
    /// Trying passwords at all.
    SignIn,
}

impl Deed {
    /// How many at once, and how many milliseconds until one more is allowed.
    const fn pace(self) -> (f64, f64) {
        match self {
            Self::Look => (200.0, 50.0),
            Self::Say => (40.0, 750.0),
            Self::Begin => (40.0, 10_000.0),
            Self::Guess => (20.0, 60_000.0),
            Self::Code => (5.0, 720_000.0),
            Self::Password => (10.0, 360_000.0),
            Self::SignIn => (60.0, 60_000.0),
        }
    }
}

/// Beyond this many sources, those that are full again are forgotten.
const SWEEP: usize = 10_000;

struct Day {
    number: i64,
    key: MacKey,
    buckets: HashMap<(Lookup, Deed), (f64, i64)>,
}

/// Token buckets of all sources.
pub(crate) struct Limits {
    entropy: Arc<dyn Entropy>,
    day: Mutex<Day>,
}

impl Limits {
    pub(crate) fn new(entropy: Arc<dyn Entropy>) -> Self {
        let key = MacKey::generate(&*entropy);
        Self { entropy, day: Mutex::new(Day { number: 0, key, buckets: HashMap::new() }) }
    }

    /// Takes one token; whether there was one. `about` parts the bucket further.
    pub(crate) fn take(&self, source: IpAddr, deed: Deed, about: &str, now: Timestamp) -> bool {
        let now = now.as_millisecond();
        let mut day = self.day.lock().unwrap_or_else(PoisonError::into_inner);
        let number = now.div_euclid(86_400_000);
        if number != day.number {
            *day = Day { number, key: MacKey::generate(&*self.entropy), buckets: HashMap::new() };
        }
        let (depth, pause) = deed.pace();
        if day.buckets.len() > SWEEP {
            day.buckets.retain(|(_, deed), (left, at)| {
                let (depth, pause) = deed.pace();
                *left + (now - *at) as f64 / pause < depth
            });
        }
        let hash = day.key.lookup(&format!("{}/{about}", coarse(source)));
        let (left, at) = day.buckets.entry((hash, deed)).or_insert((depth, now));
        *left = (*left + (now - *at).max(0) as f64 / pause).min(depth);
        *at = now;
        if *left < 1.0 {
            return false;
        }
        *left -= 1.0;
        true
    }
}

/// An IPv6 household has a whole /64.
fn coarse(source: IpAddr) -> IpAddr {
    let IpAddr::V6(address) = source else { return source };
    address.to_ipv4_mapped().map_or_else(
        || {
            let mut parts = address.segments();
            parts[4..].fill(0);
            IpAddr::V6(parts.into())
        },
        IpAddr::V4,
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::SeededEntropy;

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millisecond(ms).unwrap()
    }

    #[test]
    fn a_bucket_empties_and_fills_again() {
        let limits = Limits::new(Arc::new(SeededEntropy::new(1)));
        let (one, other) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        for _ in 0..5 {
            assert!(limits.take(one, Deed::Code, "", at(1_000)));
        }
        assert!(!limits.take(one, Deed::Code, "", at(1_000)));
        assert!(limits.take(other, Deed::Code, "", at(1_000)));
        assert!(limits.take(one, Deed::Code, "", at(1_000 + 720_000)));
        assert!(!limits.take(one, Deed::Code, "", at(1_000 + 720_000)));
    }

    #[test]
    fn one_source_cannot_lock_an_owner_out() {
        let limits = Limits::new(Arc::new(SeededEntropy::new(1)));
        let (thief, owner) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        while limits.take(thief, Deed::Password, "mai", at(0)) {}
        assert!(limits.take(owner, Deed::Password, "mai", at(0)));
    }

    #[test]
    fn neighbours_in_one_network_are_one_source() {
        let one = coarse("2001:db8::1".parse().unwrap());
        assert_eq!(one, coarse("2001:db8::ffff:1".parse().unwrap()));
        assert_eq!(
            coarse("::ffff:192.0.2.1".parse().unwrap()),
            coarse("192.0.2.1".parse().unwrap())
        );
    }
}
