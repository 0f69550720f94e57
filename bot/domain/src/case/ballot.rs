//! Ballots: what each side says of a remedy, without seeing the other's answer.
//!
//! A ballot is never changed; whoever thinks otherwise casts a new one.

use serde::{Deserialize, Serialize};

use super::actor::Person;
use crate::ChannelKind;

/// Whose answer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// W: the worker's.
    Worker,
    /// E: the employer's or another respondent's.
    Respondent,
}

/// Is it solved?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Vote {
    /// Yes.
    Yes,
    /// In part. Not a yes.
    Partly,
    /// No.
    No,
}

impl Vote {
    /// Every vote.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// Name as an option id.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|vote| vote.name() == name)
    }
}

/// Through what an answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Route {
    /// Telegram.
    Telegram,
    /// Text messages.
    Sms,
    /// The web chat.
    Web,
    /// The console's pages for respondents.
    Console,
    /// A call.
    Call,
    /// A visit.
    Visit,
}

impl From<ChannelKind> for Route {
    fn from(channel: ChannelKind) -> Self {
        match channel {
            ChannelKind::Telegram => Self::Telegram,
            ChannelKind::Sms => Self::Sms,
            ChannelKind::Web => Self::Web,
        }
    }
}

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// Whose.
    pub side: Side,
    /// What.
    pub vote: Vote,
    /// How well it was solved, 1 to 5; only the worker says that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<u8>,
    /// Who answered.
    pub person: Person,
    /// Through what.
    pub route: Route,
    /// For which claim of a remedy.
    pub round: u32,
}

/// What two answers mean together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// W yes, E yes.
    Verified,
    /// W yes, E silent: a verifier decides; counted as confirmed by the worker.
    WorkerConfirmed,
    /// W silent: never solved, whatever E says.
    Unconfirmed,
    /// One says yes, the other no or partly.
    Disputed,
    /// Neither says yes.
    Unsolved,
}

impl Verdict {
    /// The verdict table.
    pub const fn of(worker: Option<Vote>, respondent: Option<Vote>) -> Self {
        match (worker, respondent) {
            (Some(Vote::Yes), Some(Vote::Yes)) => Self::Verified,
            (Some(Vote::Yes), None) => Self::WorkerConfirmed,
            (None, _) => Self::Unconfirmed,
            (Some(Vote::Yes), Some(_)) | (Some(_), Some(Vote::Yes) | None) => Self::Disputed,
            (Some(_), Some(_)) => Self::Unsolved,
        }
    }
}

/// All ballots of a case, in the order in which they were cast.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ballots(Vec<Ballot>);

impl Ballots {
    /// Adds one.
    pub(super) fn cast(&mut self, ballot: Ballot) {
        self.0.push(ballot);
    }

    /// Every ballot ever cast.
    pub fn all(&self) -> &[Ballot] {
        &self.0
    }

    /// The answer of a side that counts in a round: its last one.
    pub fn last(&self, side: Side, round: u32) -> Option<&Ballot> {
        self.0.iter().rev().find(|ballot| ballot.side == side && ballot.round == round)
    }

    /// What a side may see of a round: its own answer, and the other's once its own is given.
    pub fn shown_to(&self, side: Side, round: u32) -> impl Iterator<Item = &Ballot> {
        let answered = self.last(side, round).is_some();
        self.0
            .iter()
            .filter(move |ballot| ballot.round == round && (ballot.side == side || answered))
    }

    /// What both sides say in a round.
    pub fn verdict(&self, round: u32) -> Verdict {
        let vote = |side| self.last(side, round).map(|ballot| ballot.vote);
        Verdict::of(vote(Side::Worker), vote(Side::Respondent))
    }
}
