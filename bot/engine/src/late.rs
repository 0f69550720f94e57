//! Questions that the line asks by itself: one of a kind is open at a time, and a button
//! that is pressed after the talk is over is still the answer.

use jiff::{SignedDuration, Timestamp};

use crate::effect::Offer;
use crate::limits;
use crate::run::Run;
use crate::session::{Late, Pressed, Talk};
use crate::value::Vars;

/// The row itself, without the part of it that a timer is about (`cycle/day`).
fn row(about: &str) -> &str {
    about.split('/').next().unwrap_or(about)
}

/// Whether a question nobody has answered is of this kind.
fn same_kind(talk: &Talk, flow: &str, about: Option<&str>) -> bool {
    talk.unanswered
        && talk.root == flow
        && match (talk.about.as_deref(), about) {
            (Some(one), Some(other)) => row(one) == row(other),
            // Begun by the person, who says which row in the flow itself.
            _ => true,
        }
}

impl Run<'_> {
    /// A newer question of the same kind takes the place of one that nobody has answered.
    pub(crate) fn drop_unanswered(&mut self, flow: &str, about: Option<&str>) {
        self.session.talk.take_if(|talk| same_kind(talk, flow, about));
        self.session.paused.retain(|talk| !same_kind(talk, flow, about));
    }

    /// Remembers the buttons of a question that is being pushed.
    pub(crate) fn remember_pushed(&mut self, visit: u32, offers: &[Offer]) {
        let Some(talk) = &self.session.talk else { return };
        let ([frame], true) = (talk.stack.as_slice(), self.session.pushed && talk.unanswered)
        else {
            return;
        };
        // A draft is gone when it is gone.
        if self.shelf.current.flows.get(&talk.root).is_none_or(|flow| flow.sensitive) {
            return;
        }
        let kept = SignedDuration::from_hours(limits::LATE_HOURS);
        self.session.late.push(Late {
            visit,
            flow: talk.root.clone(),
            about: talk.about.clone(),
            node: frame.node.clone(),
            options: offers.iter().map(|offer| offer.id.clone()).collect(),
            until: self.now.checked_add(kept).unwrap_or(Timestamp::MAX),
        });
        if self.session.late.len() > limits::LATE {
            self.session.late.remove(0);
        }
    }

    /// The open question has its answer: its buttons are old from now on.
    pub(crate) fn answer_came(&mut self) {
        let Some(talk) = self.session.talk.as_mut() else { return };
        if std::mem::take(&mut talk.unanswered) {
            let late = &mut self.session.late;
            late.retain(|late| late.flow != talk.root || late.about != talk.about);
        }
    }

    /// Takes a button of an earlier question as its answer: its flow begins anew about the
    /// same row, and if it comes to the same question, that is answered already.
    pub(crate) fn answer_late(&mut self, visit: u32, option: u16) -> bool {
        let held = self.session.late.iter().position(|late| late.visit == visit);
        let Some(late) = held.map(|held| self.session.late.remove(held)) else { return false };
        let Some(option) = late.options.get(usize::from(option)).cloned() else { return false };
        self.session.pressed = Some(Pressed { flow: late.flow.clone(), node: late.node, option });
        self.begin(&late.flow, Vars::new(), late.about);
        true
    }

    /// The option pressed, if this is the question that it belongs to.
    pub(crate) fn pressed_of(&mut self, offers: &[Offer]) -> Option<String> {
        let pressed = self.session.pressed.take()?;
        let frame = self.frame()?;
        let fits = frame.flow == pressed.flow
            && frame.node == pressed.node
            && offers.iter().any(|offer| offer.id == pressed.option);
        fits.then_some(pressed.option)
    }
}
