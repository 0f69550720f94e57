//! Arrival: what a gateway's webhook brought becomes durable before anybody is told so.
//!
//! Whole messages are accepted like any other. Parts are kept until all are there; when ten
//! minutes have passed, what came is taken as it is, with a mark where something is missing.

use channels::sms::join::{Joined, Piece, WAIT, join, plausible};
use channels::sms::{DeliveryReport, Incoming, PartOf, Received, Status};
use domain::{Account, Body, ChannelKind, Inbound, Unsupported, Urn};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{NewPart, Part, SmsGroup, StoreError};

use crate::line::{Inner, Line};
use crate::{TurnError, places};

/// Messages whose wait is over, taken at once.
const GROUPS: usize = 64;
/// The same part under another name within this time is a redelivery, not a new message.
const SAME_MS: i64 = 10 * 60_000;

/// A part as it is sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    from: String,
    text: String,
}

impl Line {
    /// Makes durable what a gateway brought. Only then may the gateway be answered.
    pub async fn accept_sms(
        &self,
        account: &Account,
        received: &Received,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        let now = self.now();
        let (parts, whole): (Vec<_>, Vec<_>) = received
            .messages
            .iter()
            .partition(|message| message.part.as_ref().is_some_and(plausible));
        let messages: Vec<Inbound> = whole
            .into_iter()
            .map(|message| {
                // A picture message brings no words.
                let body = match message.text.trim() {
                    "" => Body::Unsupported { what: Unsupported::Other },
                    _ => Body::Text { text: message.text.clone() },
                };
                inbound(account, &message.external_id, &message.from, body, now)
            })
            .collect();
        if !messages.is_empty() {
            self.accept(&messages).await?;
        }
        for message in parts {
            if let Some(part) = &message.part {
                self.accept_part(account, message, part, now).await?;
            }
        }
        let reports: Vec<_> = received.reports.iter().map(rank).collect();
        if !reports.is_empty() {
            inner.store.sms_delivered(account, &reports, now.as_millisecond()).await?;
        }
        Ok(())
    }

    async fn accept_part(
        &self,
        account: &Account,
        message: &Incoming,
        part: &PartOf,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        let from = Urn { channel: ChannelKind::Sms, address: message.from.clone() };
        let group = SmsGroup {
            account: account.clone(),
            lookup: inner.lookup_of(account, &from),
            reference: part.reference.clone(),
            total: part.total,
        };
        let at = now.as_millisecond();
        let known = inner.store.sms_parts(&group).await?;
        let words =
            inner.keys.lookup.lookup(&format!("sms_part/{}/{}", message.from, message.text));
        // Telephones count references to 255 and begin anew: the same place with other words
        // belongs to another message.
        let again = |held: &Part| {
            held.index == part.index
                && held.words == words
                && held.done_at.is_none_or(|done| at - done < SAME_MS)
        };
        if known.iter().any(again) {
            // The process may have ended between keeping the last part and joining.
            return self.join_group(&group, now, false).await;
        }
        if known.iter().any(|held| held.index == part.index && held.done_at.is_none()) {
            self.join_group(&group, now, true).await?;
        }
        let kept = Kept { from: message.from.clone(), text: message.text.clone() };
        let place = places::part(&account.0, &message.external_id);
        let new = NewPart {
            account: account.clone(),
            external_id: message.external_id.clone(),
            lookup: group.lookup,
            reference: part.reference.clone(),
            index: part.index,
            total: part.total,
            body: inner.seal_json(&place, &kept),
            words,
            at,
        };
        inner.store.sms_keep_parts(&[new]).await?;
        self.join_group(&group, now, false).await
    }

    /// Takes messages whose parts were waited for long enough; how many were looked at.
    pub(crate) async fn join_round(&self) -> Result<usize, StoreError> {
        let now = self.now();
        let before = now.as_millisecond() - i64::try_from(WAIT.as_millis()).unwrap_or(i64::MAX);
        let groups = self.inner().store.sms_open_groups(before, GROUPS).await?;
        for group in &groups {
            self.join_group(group, now, false).await?;
        }
        Ok(groups.len())
    }

    /// Takes the message of a group if it is whole, or if its time is over, or `ended` by the
    /// next one.
    async fn join_group(
        &self,
        group: &SmsGroup,
        now: Timestamp,
        ended: bool,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        let mut open = inner.store.sms_parts(group).await?;
        open.retain(|part| part.done_at.is_none());
        let Some(first) = open.first() else { return Ok(()) };
        let waited = now.as_millisecond() - first.at;
        let over = ended || u128::try_from(waited).is_ok_and(|waited| waited >= WAIT.as_millis());
        let mut pieces = Vec::with_capacity(open.len());
        let mut from = None;
        for part in &open {
            // What does not open any more (a lost key) must not keep the rest waiting.
            let Ok(kept) = inner.open_part(group, part) else { continue };
            let part = PartOf {
                reference: group.reference.clone(),
                index: part.index,
                total: group.total,
            };
            pieces.push(Piece { part, text: kept.text });
            from = Some(kept.from);
        }
        let body = match join(&pieces, over) {
            Joined::Waiting if !over => return Ok(()),
            Joined::Waiting => None,
            Joined::Whole { text } => Some(Body::Text { text }),
            Joined::Broken { text, .. } => Some(Body::Partial { text }),
        };
        if let (Some(body), Some(from)) = (body, from) {
            // Named after the part that came first: taken again after a crash, it is the same.
            let name = format!("{}+", first.external_id);
            self.accept(&[inbound(&group.account, &name, &from, body, now)]).await?;
        }
        let taken: Vec<String> = open.iter().map(|part| part.external_id.clone()).collect();
        inner.store.sms_parts_taken(&group.account, &taken, now.as_millisecond()).await
    }
}

impl Inner {
    fn open_part(&self, group: &SmsGroup, part: &Part) -> Result<Kept, TurnError> {
        let body = part.body.as_ref().ok_or(TurnError::Encoding)?;
        self.open_json(&places::part(&group.account.0, &part.external_id), body)
    }
}

fn inbound(account: &Account, id: &str, from: &str, body: Body, now: Timestamp) -> Inbound {
    Inbound {
        account: account.clone(),
        external_id: id.to_owned(),
        order: now.as_millisecond(),
        from: Urn { channel: ChannelKind::Sms, address: from.to_owned() },
        at: now,
        message_id: None,
        body,
    }
}

/// A report's place in the order of statuses.
fn rank(report: &DeliveryReport) -> (String, i64) {
    let rank = match report.status {
        Status::Unknown => 0,
        Status::Sent => 1,
        Status::Failed => 2,
        Status::Delivered => 3,
    };
    (report.id.clone(), rank)
}

/// Names of the statuses, by rank.
pub const STATUSES: [&str; 4] = ["unknown", "sent", "failed", "delivered"];
