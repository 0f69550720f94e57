//! What was done: the newest rows of the audit chain, and whether it is whole.

use axum::extract::State;
use axum::response::Response;
use maud::html;
use worker::staff::StaffError;

use super::{Desk, framed, list, refused};
use crate::Site;

/// Rows on the page.
const SHOWN: usize = 200;

pub(crate) async fn show(State(site): State<Site>, desk: Desk) -> Response {
    let words = &desk.words;
    let store = site.line().store();
    let loaded = async {
        let rows = store.audit(SHOWN).await?;
        let broken = store.audit_broken_at().await?;
        Ok::<_, StaffError>((rows, broken))
    };
    let (rows, broken) = match loaded.await {
        Ok(loaded) => loaded,
        Err(error) => return refused(words, error, "/console").await,
    };
    let people = store.staff_list().await.unwrap_or_default();
    let name = |who: &str| {
        let id = who.strip_prefix("staff:").and_then(|id| id.parse::<i64>().ok());
        let found = people.iter().find(|row| Some(row.id) == id);
        found.map_or_else(|| who.to_owned(), |row| row.name.clone())
    };
    let title = words.say("console-audit");
    let home = site.settings().country;
    let body = html! {
        h1 { (title) }
        @match broken {
            None => p { (words.say("console-audit-whole")) },
            Some(at) => p.problem role="alert" {
                (words.with("console-audit-broken", &[("row", engine::Value::from(at))]))
            },
        }
        div.scroll {
            table.cases {
                thead {
                    tr {
                        @for column in ["row", "at", "who", "what", "about"] {
                            th scope="col" { (words.say(&format!("console-audit-{column}"))) }
                        }
                    }
                }
                tbody {
                    @for row in &rows {
                        tr {
                            td { (row.seq) }
                            td { (list::moment(row.at, home)) }
                            td { (name(&row.who)) }
                            td { code { (row.what) } }
                            td { code { (row.about) } }
                        }
                    }
                }
            }
        }
    };
    framed(&desk, &title, "/console/audit", body)
}
