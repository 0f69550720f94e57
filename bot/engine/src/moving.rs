//! Moving a talk on to the newest version of its flow, answers kept.

use crate::library::Library;
use crate::model::Kind;
use crate::session::{Frame, Talk, Wait};

impl Talk {
    /// The talk on the newest version: where it stood if that place is still there, else at
    /// the flow's beginning with everything that was answered. `None` if the flow is gone.
    #[must_use]
    pub fn moved_on(mut self, library: &Library) -> Option<Self> {
        let root = library.flows.get(&self.root)?;
        self.version.clone_from(library.versions.get(&self.root)?);
        self.trail.clear();
        let kind = |frame: &Frame| -> Option<&Kind> {
            Some(&library.flows.get(&frame.flow)?.nodes.get(&frame.node)?.kind)
        };
        // Each outer frame stands at the call that it waits for.
        let calls = self.stack.windows(2).all(
            |pair| matches!(kind(&pair[0]), Some(Kind::Call { flow, .. }) if *flow == pair[1].flow),
        );
        let there = calls && self.stack.last().is_some_and(|last| kind(last).is_some());
        if !there {
            let flow = self.root.clone();
            self.stack = vec![Frame { flow, node: root.start.clone(), tries: 0 }];
            self.wait = None;
            return Some(self);
        }
        // A question is still open if each of its options is; else it is asked anew.
        let open = match (&self.wait, self.stack.last().and_then(kind)) {
            (Some(Wait::Person { offers, .. }), Some(kind)) => {
                let known = kind.option_ids();
                let listed = matches!(kind, Kind::Menu { from: Some(_), .. });
                kind.waits() && (listed || offers.iter().all(|o| known.contains(&o.id.as_str())))
            }
            _ => false,
        };
        if !open {
            self.wait = None;
        }
        Some(self)
    }
}
