//! How fast we may send: overall, to one chat, to one group.
//!
//! Each limit is kept as the one moment at which its bucket would be full again (the
//! "generic cell rate" form of a token bucket), so a chat costs one entry, which is forgotten
//! as soon as it no longer holds anything back.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use crate::telegram::FILE_MAX;
use crate::telegram::text::{CAPTION_MAX, TEXT_MAX};

/// What a channel carries. A rate of 0 means no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Messages a second over all chats; 0 lifts every rate limit.
    pub per_second: u32,
    /// Messages a second to one chat.
    pub chat_per_second: u32,
    /// How many messages one chat may get at once before that pace holds.
    pub chat_burst: u32,
    /// Messages a minute to one group.
    pub group_per_minute: u32,
    /// Length of a text, in UTF-16 units.
    pub text_max: usize,
    /// Length of the words under a file, in UTF-16 units.
    pub caption_max: usize,
    /// Size of a file sent to us.
    pub file_max: u64,
}

impl Limits {
    /// No pace at all; lengths and sizes as Telegram has them.
    pub const UNPACED: Self = Self {
        per_second: 0,
        chat_per_second: 0,
        chat_burst: 0,
        group_per_minute: 0,
        text_max: TEXT_MAX,
        caption_max: CAPTION_MAX,
        file_max: FILE_MAX,
    };
}

/// At most this many chats are remembered before those that hold nothing back are forgotten.
const SWEEP_ABOVE: usize = 1024;

/// Part of a group's minute that may go out at once.
const GROUP_BURST: u32 = 3;

/// One bucket: a pace and a depth.
#[derive(Debug, Clone, Copy)]
struct Pace {
    interval: Duration,
    slack: Duration,
}

impl Pace {
    fn new(window: Duration, count: u32, burst: u32) -> Option<Self> {
        let interval = window.checked_div(count)?;
        Some(Self { interval, slack: interval * burst.saturating_sub(1) })
    }

    /// How long to wait until one more fits.
    fn wait(self, full: Instant, now: Instant) -> Duration {
        full.saturating_duration_since(now).saturating_sub(self.slack)
    }
}

/// The full moment of a bucket from which nothing can be taken before `after` has passed.
fn held(now: Instant, after: Duration, pace: Option<Pace>) -> Instant {
    now + after + pace.map_or(Duration::ZERO, |pace| pace.slack)
}

/// Keeps count of what was sent and says how long to wait.
#[derive(Debug)]
pub struct Limiter {
    all: Option<Pace>,
    chat: Option<Pace>,
    group: Option<Pace>,
    all_full: Option<Instant>,
    chats: HashMap<String, Instant>,
    sweep_at: usize,
}

impl Limiter {
    /// A limiter for a channel.
    pub fn new(limits: &Limits) -> Self {
        let second = Duration::from_secs(1);
        let minute = Duration::from_mins(1);
        let on = limits.per_second > 0;
        // A burst comes on top of the steady pace, so a group's pace is slowed by it: no
        // minute, wherever it begins, holds more than the limit.
        let group = limits.group_per_minute;
        let group = if group > GROUP_BURST { group - GROUP_BURST } else { group };
        Self {
            all: Pace::new(second, limits.per_second, 1),
            chat: Pace::new(second, limits.chat_per_second, limits.chat_burst).filter(|_| on),
            group: Pace::new(minute, group, GROUP_BURST).filter(|_| on),
            all_full: None,
            chats: HashMap::new(),
            sweep_at: SWEEP_ABOVE,
        }
    }

    /// Takes leave to send one message to `chat` at `now`: `Ok` counts it, `Err` says how long
    /// to wait and counts nothing.
    pub fn take(&mut self, chat: &str, group: bool, now: Instant) -> Result<(), Duration> {
        let pace = if group { self.group } else { self.chat };
        let full = self.chats.get(chat).copied().unwrap_or(now).max(now);
        let all_full = self.all_full.unwrap_or(now).max(now);
        // A pause after a 429 also stands here, so it holds even where no pace is set.
        let chat_wait = pace.map_or(full - now, |pace| pace.wait(full, now));
        let all_wait = self.all.map_or(all_full - now, |pace| pace.wait(all_full, now));
        let wait = chat_wait.max(all_wait);
        if !wait.is_zero() {
            return Err(wait);
        }
        if let Some(pace) = self.all {
            self.all_full = Some(all_full + pace.interval);
        }
        if let Some(pace) = pace {
            self.remember(chat, full + pace.interval, now);
        }
        Ok(())
    }

    /// The channel asked us to wait: nothing goes to anybody before `after` has passed.
    pub fn pause_all(&mut self, after: Duration, now: Instant) {
        let until = held(now, after, self.all);
        self.all_full = Some(self.all_full.map_or(until, |full| full.max(until)));
    }

    /// The channel asked us to wait with one chat.
    pub fn pause_chat(&mut self, chat: &str, group: bool, after: Duration, now: Instant) {
        let until = held(now, after, if group { self.group } else { self.chat });
        let until = self.chats.get(chat).map_or(until, |full| (*full).max(until));
        self.remember(chat, until, now);
    }

    fn remember(&mut self, chat: &str, full: Instant, now: Instant) {
        if self.chats.len() >= self.sweep_at {
            self.chats.retain(|_, full| *full > now);
            self.sweep_at = (self.chats.len() * 2).max(SWEEP_ABOVE);
        }
        self.chats.insert(chat.to_owned(), full);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn limits() -> Limits {
        Limits {
            per_second: 30,
            chat_per_second: 1,
            chat_burst: 3,
            group_per_minute: 20,
            text_max: 4096,
            caption_max: 1024,
            file_max: 1,
        }
    }

    /// Sends as fast as the limiter lets us; returns the moments.
    fn run(
        limits: &Limits,
        count: usize,
        group: bool,
        chat: impl Fn(usize) -> String,
    ) -> Vec<u128> {
        let mut limiter = Limiter::new(limits);
        let start = Instant::now();
        let mut now = start;
        (0..count)
            .map(|index| {
                while let Err(wait) = limiter.take(&chat(index), group, now) {
                    now += wait;
                }
                (now - start).as_millis()
            })
            .collect()
    }

    fn most_within(moments: &[u128], window: u128) -> usize {
        moments
            .iter()
            .map(|from| moments.iter().filter(|at| **at >= *from && **at < from + window).count())
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn thirty_a_second_over_all_chats() {
        let moments = run(&limits(), 300, false, |index| index.to_string());
        assert!(most_within(&moments, 1000) <= 31, "{}", most_within(&moments, 1000));
        assert!(*moments.last().unwrap() < 10_100);
    }

    #[test]
    fn one_a_second_to_one_chat_after_a_small_burst() {
        let moments = run(&limits(), 10, false, |_| "7".into());
        assert!(moments[2] < 100, "three at once");
        assert!((6_800..=7_100).contains(&moments[9]), "{moments:?}");
    }

    #[test]
    fn no_minute_of_a_group_holds_more_than_twenty() {
        let moments = run(&limits(), 80, true, |_| "-7".into());
        assert!(most_within(&moments, 60_000) <= 20);
    }

    #[test]
    fn a_rate_of_zero_never_waits() {
        let moments = run(&Limits { per_second: 0, ..limits() }, 1000, false, |_| "7".into());
        assert_eq!(moments.last(), Some(&0));
    }

    #[test]
    fn a_pause_holds_for_its_chat_and_nobody_else() {
        for rate in [0, 30] {
            let mut limiter = Limiter::new(&Limits { per_second: rate, ..limits() });
            let now = Instant::now();
            limiter.pause_chat("7", false, Duration::from_secs(5), now);
            assert!(limiter.take("7", false, now + Duration::from_millis(4990)).is_err());
            assert_eq!(limiter.take("8", false, now + Duration::from_secs(1)), Ok(()));
            assert_eq!(limiter.take("7", false, now + Duration::from_secs(5)), Ok(()));
            limiter.pause_all(Duration::from_secs(5), now + Duration::from_secs(10));
            assert!(limiter.take("9", false, now + Duration::from_secs(14)).is_err());
        }
    }

    #[test]
    fn chats_that_hold_nothing_back_are_forgotten() {
        let mut limiter = Limiter::new(&Limits { per_second: 1_000_000, ..limits() });
        let mut now = Instant::now();
        for chat in 0..20_000 {
            now += Duration::from_millis(10);
            assert_eq!(limiter.take(&chat.to_string(), false, now), Ok(()));
        }
        assert!(limiter.chats.len() <= 2 * SWEEP_ABOVE);
    }
}
