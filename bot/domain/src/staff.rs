//! People who work on the line: their roles, and what each role may do.

use serde::{Deserialize, Serialize};

/// What somebody is on the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StaffRole {
    /// Adds people and takes them away; reads no case.
    Administrator,
    /// Reads cases, answers, moves them on.
    Caseworker,
    /// Reads cases and says whether a remedy holds; never of a plan of their own.
    Verifier,
    /// Signs what one person must not decide alone.
    Supervisor,
    /// With a second person, tells who stands behind a case.
    Custodian,
    /// Helps people to write; knows only that a report arrived.
    Facilitator,
    /// An employer or agency that a case is about.
    Respondent,
    /// Goes with firms through their improvement cycles.
    Coach,
    /// Buys from sites; sees figures only.
    Buyer,
    /// Of the labour authority; sees figures only.
    Inspector,
    /// Of a union; sees figures only.
    Union,
    /// Sees figures only.
    Analyst,
}

/// Something that not everybody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// Read, answer and move cases; take alerts.
    Cases,
    /// Add staff, reset them, let them go.
    Staff,
    /// Read the audit chain.
    Audit,
}

/// Who may do what. A role without rights is not given yet: nothing is built for it.
const RIGHTS: [(StaffRole, &[Right]); 12] = [
    (StaffRole::Administrator, &[Right::Staff, Right::Audit]),
    (StaffRole::Caseworker, &[Right::Cases]),
    (StaffRole::Verifier, &[Right::Cases]),
    (StaffRole::Supervisor, &[Right::Cases]),
    (StaffRole::Custodian, &[]),
    (StaffRole::Facilitator, &[]),
    (StaffRole::Respondent, &[]),
    (StaffRole::Coach, &[]),
    (StaffRole::Buyer, &[]),
    (StaffRole::Inspector, &[]),
    (StaffRole::Union, &[]),
    (StaffRole::Analyst, &[]),
];

impl StaffRole {
    /// Every role.
    pub fn all() -> impl Iterator<Item = Self> {
        RIGHTS.iter().map(|(role, _)| *role)
    }

    /// Roles that can be given.
    pub fn given() -> impl Iterator<Item = Self> {
        RIGHTS.iter().filter(|(_, rights)| !rights.is_empty()).map(|(role, _)| *role)
    }

    /// Name in the database and in Fluent ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Caseworker => "caseworker",
            Self::Verifier => "verifier",
            Self::Supervisor => "supervisor",
            Self::Custodian => "custodian",
            Self::Facilitator => "facilitator",
            Self::Respondent => "respondent",
            Self::Coach => "coach",
            Self::Buyer => "buyer",
            Self::Inspector => "inspector",
            Self::Union => "union",
            Self::Analyst => "analyst",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::all().find(|role| role.name() == name)
    }

    /// Whether this role may do something.
    pub fn may(self, right: Right) -> bool {
        RIGHTS.iter().any(|(role, rights)| *role == self && rights.contains(&right))
    }

    /// Whether the team's key belongs into these hands: it opens every case of the team.
    pub fn holds_key(self) -> bool {
        self.may(Right::Cases)
    }
}

#[cfg(test)]
mod tests {
    use super::{Right, StaffRole};

    #[test]
    fn whoever_manages_people_reads_no_case() {
        for role in StaffRole::all() {
            assert_eq!(StaffRole::parse(role.name()), Some(role));
            assert!(!(role.may(Right::Staff) && role.holds_key()), "{}", role.name());
        }
        assert!(StaffRole::given().count() == 4);
    }
}
