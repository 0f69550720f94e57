//! What cannot wait: kinds and levels of urgent messages (domain review A9).

use serde::{Deserialize, Serialize};

/// How fast a person must look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UrgentLevel {
    /// Danger to life or body: now.
    Now,
    /// Serious, hours count: today.
    Today,
}

/// What kind of danger a message speaks of. Each has its own text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UrgentKind {
    /// Fire, smoke, explosion, gas, collapsing building
    Fire,
    /// Cannot leave a room or building
    LockedIn,
    /// Beating, threats with a weapon
    Violence,
    /// Rape, sexual assault
    SexualViolence,
    /// A child in danger or alone
    ChildDanger,
    /// A wish to die, self-harm
    SelfHarm,
    /// Held against one's will, sold, scam compound, held abroad
    HeldAgainstWill,
    /// Serious injury, poisoning, pregnancy emergency
    Medical,
    /// Passport, identity card or other papers held
    PapersHeld,
    /// Threats, also of police or deportation
    Threats,
    /// Must work off a debt
    DebtBondage,
    /// Wages kept back so that a person cannot leave
    WagesWithheldToStay,
    /// A child at work
    ChildLabour,
    /// Punished for speaking up
    Retaliation,
}

impl UrgentKind {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::Fire,
        Self::LockedIn,
        Self::Violence,
        Self::SexualViolence,
        Self::ChildDanger,
        Self::SelfHarm,
        Self::HeldAgainstWill,
        Self::Medical,
        Self::PapersHeld,
        Self::Threats,
        Self::DebtBondage,
        Self::WagesWithheldToStay,
        Self::ChildLabour,
        Self::Retaliation,
    ];

    /// The level of one sign alone; two different signs of `Today` together are `Now`.
    pub const fn level(self) -> UrgentLevel {
        match self {
            Self::Fire
            | Self::LockedIn
            | Self::Violence
            | Self::SexualViolence
            | Self::ChildDanger
            | Self::SelfHarm
            | Self::HeldAgainstWill
            | Self::Medical => UrgentLevel::Now,
            Self::PapersHeld
            | Self::Threats
            | Self::DebtBondage
            | Self::WagesWithheldToStay
            | Self::ChildLabour
            | Self::Retaliation => UrgentLevel::Today,
        }
    }

    /// Name used in content files, Fluent ids and JSON (`locked-in`).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fire => "fire",
            Self::LockedIn => "locked-in",
            Self::Violence => "violence",
            Self::SexualViolence => "sexual-violence",
            Self::ChildDanger => "child-danger",
            Self::SelfHarm => "self-harm",
            Self::HeldAgainstWill => "held-against-will",
            Self::Medical => "medical",
            Self::PapersHeld => "papers-held",
            Self::Threats => "threats",
            Self::DebtBondage => "debt-bondage",
            Self::WagesWithheldToStay => "wages-withheld-to-stay",
            Self::ChildLabour => "child-labour",
            Self::Retaliation => "retaliation",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
