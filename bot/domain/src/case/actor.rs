//! Who acts on a case.

use serde::{Deserialize, Serialize};

/// As what somebody acts. Nobody acts as two of these in one deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Actor {
    /// The person whose matter it is, with their phone, code or PIN.
    Worker,
    /// Somebody who filed it for the worker, with recorded consent.
    Facilitator,
    /// Staff in charge.
    Caseworker,
    /// Staff who find out whether it is really solved.
    Verifier,
    /// Staff who sign what one person must not decide alone.
    Supervisor,
    /// The other side: employer, agency, broker, authority.
    Respondent,
    /// The line itself.
    System,
}

impl Actor {
    /// Everybody who can act.
    pub const ALL: [Self; 7] = [
        Self::Worker,
        Self::Facilitator,
        Self::Caseworker,
        Self::Verifier,
        Self::Supervisor,
        Self::Respondent,
        Self::System,
    ];

    /// Name in the audit log and of staff roles.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Facilitator => "facilitator",
            Self::Caseworker => "caseworker",
            Self::Verifier => "verifier",
            Self::Supervisor => "supervisor",
            Self::Respondent => "respondent",
            Self::System => "system",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|actor| actor.name() == name)
    }
}

/// A person as one case knows them: the id of a staff member, or a number that is worth
/// nothing outside this case. 0 is the line itself.
pub type Person = i64;

/// Somebody acting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By {
    /// As what.
    pub actor: Actor,
    /// Who.
    pub person: Person,
}

impl By {
    /// The line itself.
    pub const SYSTEM: Self = Self { actor: Actor::System, person: 0 };

    /// Somebody acting as this.
    pub const fn new(actor: Actor, person: Person) -> Self {
        Self { actor, person }
    }
}
