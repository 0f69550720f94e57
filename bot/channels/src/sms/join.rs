//! Puts the parts of a long message together again, in whatever order they come.
//!
//! Pure: the caller keeps the parts (sealed) and asks, each time one comes and once more when
//! the wait is over, what stands.

use std::time::Duration;

use super::PartOf;

/// How long missing parts are waited for, from the first part that came.
pub const WAIT: Duration = Duration::from_mins(10);

/// One part that came.
#[derive(Clone, PartialEq, Eq)]
pub struct Piece {
    /// Which one it is.
    pub part: PartOf,
    /// Its words.
    pub text: String,
}

impl std::fmt::Debug for Piece {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Piece({}/{}, {} bytes)", self.part.index, self.part.total, self.text.len())
    }
}

/// What stands of a message.
#[derive(Clone, PartialEq, Eq)]
pub enum Joined {
    /// Parts are missing, and there is still time.
    Waiting,
    /// Everything is there.
    Whole {
        /// The words.
        text: String,
    },
    /// Time is over: what came, with a mark where something is missing.
    Broken {
        /// The words, with [`GAP`] in place of parts that never came.
        text: String,
        /// Whether the last part is missing.
        end_missing: bool,
    },
}

impl std::fmt::Debug for Joined {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Waiting => "Waiting",
            Self::Whole { .. } => "Whole",
            Self::Broken { .. } => "Broken",
        })
    }
}

/// Stands where a part never came.
pub const GAP: &str = " [...] ";

/// Whether a part can be one of a message at all. Others are taken as messages of their own.
pub fn plausible(part: &PartOf) -> bool {
    part.total > 1 && part.index >= 1 && part.index <= part.total
}

/// What stands of the parts of one message (one sender, one reference, one total), given
/// whether their time is over. The first of two parts with one index stands: the second is a
/// redelivery.
pub fn join(pieces: &[Piece], time_over: bool) -> Joined {
    let pieces = || pieces.iter().filter(|piece| plausible(&piece.part));
    let Some(total) = pieces().map(|piece| usize::from(piece.part.total)).max() else {
        return Joined::Waiting;
    };
    let mut slots: Vec<Option<&str>> = vec![None; total];
    for piece in pieces() {
        let slot = slots.get_mut(usize::from(piece.part.index) - 1);
        if let Some(slot @ None) = slot {
            *slot = Some(&piece.text);
        }
    }
    if slots.iter().all(Option::is_some) {
        return Joined::Whole { text: slots.into_iter().flatten().collect() };
    }
    if !time_over {
        return Joined::Waiting;
    }
    let end_missing = slots.last().is_some_and(Option::is_none);
    let mut text = String::new();
    let mut gap = false;
    for slot in slots {
        match slot {
            Some(words) => {
                text.push_str(words);
                gap = false;
            }
            // Several missing parts in a row are one gap.
            None if !gap => {
                text.push_str(GAP);
                gap = true;
            }
            None => {}
        }
    }
    Joined::Broken { text: text.trim().to_owned(), end_missing }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    fn piece(index: u8, total: u8, text: &str) -> Piece {
        Piece { part: PartOf { reference: "7".into(), index, total }, text: text.into() }
    }

    fn broken(text: &str, end_missing: bool) -> Joined {
        Joined::Broken { text: text.into(), end_missing }
    }

    #[test]
    fn what_stands_of_the_parts_that_came() {
        let (a, b, c) = (piece(1, 3, "ab "), piece(2, 3, "cd "), piece(3, 3, "ef"));
        let cases: &[(&[&Piece], Joined, Joined)] = &[
            (&[], Joined::Waiting, Joined::Waiting),
            (&[&a], Joined::Waiting, broken("ab  [...]", true)),
            (&[&c], Joined::Waiting, broken("[...] ef", false)),
            (&[&a, &c], Joined::Waiting, broken("ab  [...] ef", false)),
            (&[&c, &b], Joined::Waiting, broken("[...] cd ef", false)),
            (&[&b, &b, &b], Joined::Waiting, broken("[...] cd  [...]", true)),
        ];
        for (pieces, early, late) in cases {
            let pieces: Vec<Piece> = pieces.iter().map(|piece| (*piece).clone()).collect();
            assert!(join(&pieces, false) == *early);
            assert!(join(&pieces, true) == *late, "{pieces:?}");
        }
    }

    #[test]
    fn a_part_that_comes_again_changes_nothing() {
        let pieces = [piece(2, 2, "b"), piece(1, 2, "a"), piece(2, 2, "x")];
        assert!(join(&pieces, false) == Joined::Whole { text: "ab".into() });
    }

    #[test]
    fn impossible_parts_are_no_parts() {
        for (index, total) in [(0, 2), (3, 2), (1, 1), (1, 0), (0, 0)] {
            assert!(!plausible(&piece(index, total, "").part));
            assert!(join(&[piece(index, total, "x")], false) == Joined::Waiting);
            let _ = join(&[piece(index, total, "x")], true);
        }
        assert!(plausible(&piece(255, 255, "").part));
    }

    proptest! {
        #[test]
        fn any_order_with_any_repeats_is_the_same_text(
            words in prop::collection::vec("\\PC{0,20}", 2..20),
            seed in any::<u64>(),
        ) {
            let total = words.len() as u8;
            let mut pieces: Vec<Piece> =
                words.iter().zip(1..).map(|(text, index)| piece(index, total, text)).collect();
            pieces.extend(pieces.clone());
            // A shuffle that depends on the seed alone.
            let mut order = seed;
            for index in (1..pieces.len()).rev() {
                order = order.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                pieces.swap(index, (order >> 33) as usize % (index + 1));
            }
            let whole = Joined::Whole { text: words.concat() };
            prop_assert!(join(&pieces, false) == whole);
        }
    }
}
