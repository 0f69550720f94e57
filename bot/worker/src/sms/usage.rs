//! What text messages use: parts per day, gateway, flow and language, and what they cost.

use std::collections::BTreeMap;

use channels::sms::measure;
use domain::{Act, Body, ChannelKind, Inbound, deadline};
use store::{Due, StoreError, Usage, Write};

use crate::context::Context;
use crate::line::{Inner, Line};

/// Stands for a flow or a language that there is none of.
const NONE: &str = "-";

/// A gateway's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatewayDay {
    /// The gateway's account.
    pub account: String,
    /// Parts sent.
    pub parts_sent: i64,
    /// Parts received.
    pub parts_received: i64,
    /// Cost of the parts sent, in millionths of the currency.
    pub cost: i64,
}

impl Inner {
    /// Counts a message that came in. Simulated people are counted nowhere.
    pub(crate) fn count_received(&self, context: &mut Context<'_>, inbound: &Inbound) {
        let text = match &inbound.body {
            Body::Text { text } | Body::Partial { text } => text.as_str(),
            Body::Unsupported { .. } => "",
            _ => return,
        };
        if inbound.from.channel != ChannelKind::Sms || context.contact.trial {
            return;
        }
        context.writes.push(Write::Usage(Usage {
            day: self.usage_day(),
            account: inbound.account.0.clone(),
            flow: NONE.to_owned(),
            lang: context.view.lang.map_or(NONE, domain::Lang::code).to_owned(),
            received: 1,
            parts_received: parts(text),
            ..Usage::default()
        }));
    }

    /// What a message that went out used.
    pub(crate) fn used(&self, row: &Due, act: &Act) -> Option<Usage> {
        let Act::Send { bubble } = act else { return None };
        if row.channel != ChannelKind::Sms || row.trial {
            return None;
        }
        let source = bubble.source.as_deref().unwrap_or_default();
        // Cards and contacts are what the flow of questions says.
        let flow = match source.split_once('-').map(|(kind, _)| kind) {
            Some("card" | "contacts") => &self.catalog.library().entries.ask,
            _ => self.flow_of(source).unwrap_or(NONE),
        };
        Some(Usage {
            day: self.usage_day(),
            account: row.account.0.clone(),
            flow: flow.to_owned(),
            lang: row.lang.map_or(NONE, domain::Lang::code).to_owned(),
            sent: 1,
            parts_sent: parts(&bubble.text),
            ..Usage::default()
        })
    }

    /// Days of the gateways' bills: UTC, whoever writes from where.
    fn usage_day(&self) -> String {
        deadline::local_day(self.clock.now(), None).to_string()
    }
}

fn parts(text: &str) -> i64 {
    i64::try_from(measure(text).parts.max(1)).unwrap_or(i64::MAX)
}

impl Line {
    /// What each gateway carried today, and what it costs.
    pub async fn sms_today(&self) -> Result<Vec<GatewayDay>, StoreError> {
        let inner = self.inner();
        let day = inner.usage_day();
        let mut days: BTreeMap<String, GatewayDay> = BTreeMap::new();
        for row in inner.store.sms_usage(&day, &day).await? {
            let today = days.entry(row.account.clone()).or_insert_with(|| GatewayDay {
                account: row.account.clone(),
                parts_sent: 0,
                parts_received: 0,
                cost: 0,
            });
            today.parts_sent += row.parts_sent;
            today.parts_received += row.parts_received;
            today.cost = today.cost.saturating_add(inner.settings.sms.cost(&row));
        }
        Ok(days.into_values().collect())
    }

    /// What today costs, if that is more than staff wanted to be told of.
    pub async fn sms_over_budget(&self) -> Result<Option<i64>, StoreError> {
        let limit = self.settings().sms.warn_daily;
        if limit <= 0 {
            return Ok(None);
        }
        let cost = self.sms_today().await?.iter().map(|day| day.cost).sum::<i64>();
        Ok((cost > limit).then_some(cost))
    }

    /// Says once a day, in the log, that text messages cost more than was set.
    pub(crate) async fn watch_spending(&self) -> Result<(), StoreError> {
        let Some(cost) = self.sms_over_budget().await? else { return Ok(()) };
        let day = self.inner().usage_day();
        if self.store().first_to_note("sms_warned_on", &day).await? {
            let (units, currency) = (cost / 1_000_000, &self.settings().sms.currency);
            tracing::warn!(units, currency, "text messages cost more today than was set");
        }
        Ok(())
    }
}
