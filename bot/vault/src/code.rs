//! Codes that people copy by hand: random digits and a check digit (Damm), which
//! notices every single wrong digit and every swap of neighbours.

use domain::Entropy;
use zeroize::Zeroizing;

use crate::{KdfCost, Lookup, MacKey, SymKey, VaultError};

/// A code of `N` digits, the last of which is the check digit.
#[derive(Clone, PartialEq, Eq)]
pub struct Code<const N: usize>(Zeroizing<[u8; N]>);

/// Opens a case: 20 digits and one check digit, written 5-5-5-5-1.
pub type ReceiptCode = Code<21>;
/// Reopens a web chat: 12 digits and one check digit, written 4-4-4-1.
pub type ChatCode = Code<13>;
/// Joins a cycle: 8 digits and one check digit, written 4-4-1.
pub type InviteCode = Code<9>;

impl<const N: usize> Code<N> {
    /// Digits between two dashes.
    const GROUP: usize = if (N - 1).is_multiple_of(5) { 5 } else { 4 };

    /// A fresh code.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut digits = Zeroizing::new([0_u8; N]);
        for digit in &mut digits[..N - 1] {
            // 250 is the last multiple of ten in a byte: above it, digits would not be even.
            let mut byte = [255_u8];
            while byte[0] >= 250 {
                entropy.fill(&mut byte);
            }
            *digit = byte[0] % 10;
        }
        digits[N - 1] = check_digit(&digits[..N - 1]);
        Self(digits)
    }

    /// Reads a code in any script's digits, with any spaces and dashes.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let mut digits = Zeroizing::new([0_u8; N]);
        let mut length = 0;
        for char in text.chars() {
            if let Some(digit) = digit_of(char) {
                *digits.get_mut(length).ok_or(VaultError::Code)? = digit;
                length += 1;
            } else if !is_separator(char) {
                return Err(VaultError::Code);
            }
        }
        if length == N && check_digit(&*digits) == 0 {
            Ok(Self(digits))
        } else {
            Err(VaultError::Code)
        }
    }

    /// As it is shown to a person, with dashes.
    pub fn print(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(N + N / 4));
        for (index, digit) in self.0.iter().enumerate() {
            if index > 0 && index % Self::GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(b'0' + digit));
        }
        text
    }

    fn plain(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|digit| char::from(b'0' + digit)).collect())
    }

    /// Fast keyed hash, for codes that open nothing sealed (chat and invitation).
    pub fn quick_lookup(&self, key: &MacKey) -> Lookup {
        key.lookup(&self.plain())
    }
}

impl ReceiptCode {
    /// What the case is found by. Slow on purpose; tells nothing about [`Self::key`].
    pub fn lookup(&self, pepper_id: &MacKey, cost: KdfCost) -> Result<Lookup, VaultError> {
        cost.hash(&pepper_id.lookup(&self.plain()), b"workline/1/receipt/lookup").map(|hash| *hash)
    }

    /// What opens the case's key. Slow on purpose.
    pub fn key(&self, pepper_key: &MacKey, cost: KdfCost) -> Result<SymKey, VaultError> {
        cost.hash(&pepper_key.lookup(&self.plain()), b"workline/1/receipt/key").map(SymKey::new)
    }
}

impl<const N: usize> std::fmt::Debug for Code<N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Code({N} digits)")
    }
}

/// Digits of any script as `0`–`9`; everything else stays.
pub fn fold_digits(text: &str) -> String {
    text.chars().map(|char| digit_of(char).map_or(char, |digit| char::from(b'0' + digit))).collect()
}

/// Zero of every decimal digit row in Unicode (general category Nd).
const ZEROS: [u32; 68] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650,
    0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0,
    0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950,
    0x1FBF0,
];

fn digit_of(char: char) -> Option<u8> {
    let point = u32::from(char);
    let row = ZEROS.partition_point(|zero| *zero <= point).checked_sub(1)?;
    let digit = point - ZEROS[row];
    (digit < 10).then_some(digit as u8)
}

fn is_separator(char: char) -> bool {
    char.is_whitespace()
        || char.is_control()
        || matches!(char, '-' | '.' | ',' | '_' | '/' | '·' | '−' | '\u{2010}'..='\u{2015}')
        || matches!(char, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// H. M. Damm's quasigroup of order ten.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Zero for a complete code, else the digit that completes it.
fn check_digit(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |state, digit| DAMM[usize::from(state)][usize::from(*digit)])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{ZEROS, check_digit, digit_of, fold_digits};

    #[test]
    fn damm_known_answer() {
        assert_eq!(check_digit(&[5, 7, 2]), 4);
        assert_eq!(check_digit(&[5, 7, 2, 4]), 0);
    }

    #[test]
    fn digits_of_the_six_languages() {
        for zero in ['0', '๐', '០', '၀', '႐', '０', '٠'] {
            for digit in 0..10 {
                let char = char::from_u32(u32::from(zero) + u32::from(digit)).unwrap();
                assert_eq!(digit_of(char), Some(digit));
            }
        }
        assert_eq!(fold_digits("๑๒-៣a"), "12-3a");
        assert_eq!(digit_of('½'), None);
        assert_eq!(digit_of('\0'), None);
        assert!(ZEROS.is_sorted());
        assert!(ZEROS.iter().all(|zero| char::from_u32(*zero).unwrap().is_numeric()));
    }
}
