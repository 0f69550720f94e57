//! `workline staff add`: the first step out of the trial.

use domain::Clock as _;
use vault::KdfCost;
use worker::staff::{Added, NewStaff, StaffError};

use crate::outside::{SystemClock, SystemEntropy};
use domain::Entropy as _;

/// Roles that can be given in this release.
pub const ROLES: [&str; 3] = ["caseworker", "verifier", "supervisor"];

/// A password that can be told on paper: five groups of four letters and digits.
pub fn fresh_password() -> String {
    // Letters and digits that are not mistaken for each other.
    const SIGNS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let mut password = String::new();
    while password.len() < 24 {
        let mut byte = [0_u8];
        SystemEntropy.fill(&mut byte);
        let at = usize::from(byte[0]);
        // Above the last multiple of the alphabet signs would not be equally likely.
        if at >= 256 - 256 % SIGNS.len() {
            continue;
        }
        if password.len() % 5 == 4 {
            password.push('-');
        }
        password.push(char::from(SIGNS[at % SIGNS.len()]));
    }
    password
}

/// Adds somebody.
pub async fn add(
    store: &store::Store,
    name: &str,
    role: &str,
    password: &str,
) -> Result<Added, StaffError> {
    let new = NewStaff { name, role, password };
    worker::staff::add(store, &SystemEntropy, KdfCost::FULL, SystemClock.now(), new).await
}

#[cfg(test)]
mod tests {
    use super::fresh_password;

    #[test]
    fn passwords_are_groups_of_four() {
        let password = fresh_password();
        assert_eq!(password.len(), 24);
        assert!(password.split('-').all(|group| group.len() == 4));
        assert_ne!(password, fresh_password());
    }
}
