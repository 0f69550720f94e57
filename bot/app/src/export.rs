//! `workline export …`: figures for spreadsheets, as CSV.

use std::collections::BTreeMap;
use std::io::Write;

use store::{Store, StoreError, Usage};
use worker::SmsSettings;

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The database.
    #[error("database: {0}")]
    Store(#[from] StoreError),
    /// The output.
    #[error("standard output: {0}")]
    Output(#[from] std::io::Error),
}

/// Text messages from one day to another (both in): a row per day, gateway, flow and language,
/// and at the end a sum per gateway.
pub async fn sms_usage(
    store: &Store,
    settings: &SmsSettings,
    (from, to): (&str, &str),
    out: &mut (dyn Write + Send),
) -> Result<(), ExportError> {
    let rows = store.sms_usage(from, to).await?;
    let currency = &settings.currency;
    writeln!(
        out,
        "day,gateway,flow,language,messages_sent,parts_sent,messages_received,parts_received,\
         cost_{currency}"
    )?;
    let mut sums: BTreeMap<String, Usage> = BTreeMap::new();
    for row in rows {
        line(out, &row, settings)?;
        let sum = sums.entry(row.account.clone()).or_insert_with(|| Usage {
            day: "total".to_owned(),
            account: row.account.clone(),
            flow: "all".to_owned(),
            lang: "all".to_owned(),
            ..Usage::default()
        });
        sum.sent += row.sent;
        sum.parts_sent += row.parts_sent;
        sum.received += row.received;
        sum.parts_received += row.parts_received;
    }
    for sum in sums.values() {
        line(out, sum, settings)?;
    }
    Ok(())
}

fn line(
    out: &mut (dyn Write + Send),
    row: &Usage,
    settings: &SmsSettings,
) -> Result<(), ExportError> {
    // No field of ours can hold a comma or a quote: names of gateways, flows and languages.
    writeln!(
        out,
        "{},{},{},{},{},{},{},{},{}",
        row.day,
        row.account,
        row.flow,
        row.lang,
        row.sent,
        row.parts_sent,
        row.received,
        row.parts_received,
        money(settings.cost(row))
    )?;
    Ok(())
}

/// Millionths as a decimal number.
pub fn money(millionths: i64) -> String {
    format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use store::{Options, Store, Unit, Usage, Write};
    use worker::{PartPrices, SmsSettings};

    use super::{money, sms_usage};

    #[tokio::test]
    async fn rows_and_sums() {
        let store = Store::connect("sqlite::memory:", Options::new("export")).await.unwrap();
        let used = |day: &str, flow: &str, parts_sent| {
            Write::Usage(Usage {
                day: day.into(),
                account: "sms:vn".into(),
                flow: flow.into(),
                lang: "vi".into(),
                sent: 1,
                parts_sent,
                received: 1,
                parts_received: 1,
            })
        };
        let writes = vec![used("2026-03-01", "ask", 3), used("2026-03-02", "report", 2)];
        store.commit(1, &[Unit { writes, ..Unit::default() }]).await.unwrap();
        let settings = SmsSettings {
            prices: BTreeMap::from([(
                "sms:vn".to_owned(),
                PartPrices { sent: 12_500, received: 500 },
            )]),
            currency: "USD".into(),
            warn_daily: 0,
        };
        let mut out = Vec::new();
        sms_usage(&store, &settings, ("2026-03-01", "2026-03-31"), &mut out).await.unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "2026-03-01,sms:vn,ask,vi,1,3,1,1,0.038000",
                "2026-03-02,sms:vn,report,vi,1,2,1,1,0.025500",
                "total,sms:vn,all,all,2,5,2,2,0.063500",
            ]
        );
        assert_eq!(money(0), "0.000000");
    }
}
