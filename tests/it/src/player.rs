//! Somebody who writes to the real binary through the stand-in.

use std::time::Duration;

use standin::{Sent, Standin};

/// An answer comes within this, even on a busy machine.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);
/// An answer is whole when nothing more has come for so long.
const QUIET: Duration = Duration::from_millis(150);

/// A person on Telegram.
pub struct Player<'a> {
    standin: &'a Standin,
    /// Their id.
    pub id: i64,
    seen: i64,
}

impl std::fmt::Debug for Player<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Player({})", self.id)
    }
}

impl<'a> Player<'a> {
    /// Somebody with this id.
    pub const fn new(standin: &'a Standin, id: i64) -> Self {
        Self { standin, id, seen: 0 }
    }

    /// Writes; what is answered.
    pub async fn say(&mut self, text: &str) -> Vec<Sent> {
        self.standin.user_says(self.id, text);
        self.hear().await
    }

    /// Presses the button with these words on the latest bubble that has it; the answer.
    pub async fn press(&mut self, label: &str) -> Vec<Sent> {
        let (message, button) = self.button(label);
        self.standin.user_presses(self.id, message, button).expect("a button to press");
        self.hear().await
    }

    /// Presses, and returns the callback's id without waiting for an answer.
    pub fn press_only(&self, label: &str) -> String {
        let (message, button) = self.button(label);
        self.standin.user_presses(self.id, message, button).expect("a button to press")
    }

    /// The latest bubble with this button, and the button's place on it.
    pub fn button(&self, label: &str) -> (i64, usize) {
        let sent = self.standin.sent(self.id);
        let found = sent.iter().rev().find_map(|bubble| {
            let at = bubble.buttons.iter().position(|button| button["text"] == label)?;
            Some((bubble.message_id, at))
        });
        let last = sent.last().map(|bubble| (&bubble.text, &bubble.buttons));
        found.unwrap_or_else(|| panic!("no button `{label}`; last: {last:?}"))
    }

    /// Waits for the next answer, and until it is whole.
    pub async fn hear(&mut self) -> Vec<Sent> {
        let end = tokio::time::Instant::now() + ANSWER_WITHIN;
        let mut known = 0;
        loop {
            let new = self.unheard();
            if !new.is_empty() && new.len() == known {
                self.seen = new.last().map_or(self.seen, |bubble| bubble.message_id);
                return new;
            }
            known = new.len();
            assert!(tokio::time::Instant::now() < end, "no answer for {}", self.id);
            let pause = if new.is_empty() { Duration::from_millis(10) } else { QUIET };
            tokio::time::sleep(pause).await;
        }
    }

    /// Waits a while and insists that nothing comes.
    pub async fn hear_nothing(&mut self) {
        tokio::time::sleep(Duration::from_millis(700)).await;
        let new = self.unheard();
        assert!(
            new.is_empty(),
            "unexpected: {:?}",
            new.iter().map(|b| &b.text).collect::<Vec<_>>()
        );
    }

    fn unheard(&self) -> Vec<Sent> {
        let sent = self.standin.sent(self.id);
        sent.into_iter().filter(|bubble| bubble.message_id > self.seen).collect()
    }
}

/// The words of several bubbles as one text.
pub fn text(bubbles: &[Sent]) -> String {
    bubbles.iter().map(|bubble| bubble.text.as_str()).collect::<Vec<_>>().join("\n")
}
