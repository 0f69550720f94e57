//! What a thief of the database finds: nothing that anybody said.

use ::domain::Entropy;
use sqlx::Row;
use vault::{Aad, KdfCost, MasterKey, ReceiptCode, SecretKey};

use super::*;

on_both!(nothing_planted_is_found);

struct Stream(std::sync::Mutex<u64>);

impl Entropy for Stream {
    fn fill(&self, buffer: &mut [u8]) {
        let mut state = self.0.lock().unwrap();
        for byte in buffer {
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            *byte = (*state >> 56) as u8;
        }
    }
}

async fn nothing_planted_is_found(fresh: Fresh) {
    let entropy = Stream(std::sync::Mutex::new(11));
    let keys = MasterKey::generate(&entropy).keys();
    let store = &fresh.store;
    let mut planted = Vec::new();
    let plant = |kind: &str, number: i64| format!("{kind}-zebra-{number:04}");
    let mut units = Vec::new();
    for person in 0..60 {
        let phone = format!("+8490{person:07}");
        let (story, name) = (plant("story", person), plant("name", person));
        let hash = keys.lookup.lookup(&phone);
        let key = format!("web/{person}");
        let queue = |table, column, row: &str, plain: &str| {
            keys.queue.seal(Aad::new(table, column, row), plain.as_bytes(), &entropy)
        };
        let inbound = NewInbound {
            account: Account("web".into()),
            external_id: person.to_string(),
            lookup: hash,
            address: keys.address.seal(
                Aad::new("inbox", "address", &key),
                phone.as_bytes(),
                &entropy,
            ),
            order: 0,
            body: queue("inbox", "body", &key, &story),
            at: 1,
        };
        store.accept(&[inbound]).await.unwrap();
        let code = ReceiptCode::generate(&entropy);
        let case = SecretKey::generate(&entropy);
        let case_id = entropy.id();
        let row_name = case_id.to_string();
        let contact_id = person + 1;
        let who = contact_id.to_string();
        let address =
            keys.address.seal(Aad::new("contact", "address", &who), phone.as_bytes(), &entropy);
        let entry_id = entropy.id();
        let place = entry_id.to_string();
        units.push(Unit {
            contact: Some(ContactRow { lookup: hash, address, ..contact(person) }),
            session: Some(SessionWrite::Put(SessionRow {
                body: queue("session", "body", &who, &name),
                draft: Some(queue("session", "draft", &who, &story)),
                draft_at: Some(1),
                ..session(contact_id, 0)
            })),
            outbox: vec![NewOutbox {
                body: queue("outbox", "body", "1", &name),
                ..out(contact_id, "")
            }],
            writes: vec![
                Write::Case(Box::new(CaseRow {
                    id: case_id,
                    kind: ::domain::CaseKind::Grievance,
                    state: ::domain::CaseState::Received,
                    country: None,
                    lang: None,
                    cluster: None,
                    consent: ::domain::ConsentLevel::Nothing,
                    opened_on: "2026-03-02".into(),
                    changed_on: "2026-03-02".into(),
                    trial: false,
                    team: None,
                    assignee: None,
                    alert_level: None,
                    alert_kind: None,
                    alert_open: false,
                    zero_tolerance: false,
                    retaliation: false,
                    progress: "{}".into(),
                    next_at: None,
                    next_clock: None,
                    workplace: Some(keys.lookup.lookup(&name)),
                    receipt: Some(code.lookup(&keys.pepper_id, KdfCost::LIGHT).unwrap()),
                    public_key: *case.public().as_bytes(),
                    contact: Some(keys.address.seal(
                        Aad::new("cases", "contact", &row_name),
                        who.as_bytes(),
                        &entropy,
                    )),
                    secret: None,
                    version: 0,
                })),
                Write::Entry(NewEntry {
                    id: entry_id,
                    case: case_id,
                    who: Who::Worker,
                    body: case.public().seal_to(
                        Aad::new("case_entry", "body", &place),
                        story.as_bytes(),
                        &entropy,
                    ),
                    on_day: "2026-03-02".into(),
                    delivered: true,
                }),
            ],
            ..Unit::default()
        });
        planted.extend([phone, story, name]);
        planted.push(code.print().replace('-', ""));
    }
    store.commit(2, &units).await.unwrap();

    let loot = loot(&fresh).await;
    assert!(loot.len() > 60_000, "the dump is suspiciously small: {}", loot.len());
    // The search does find what is there.
    let loot = String::from_utf8_lossy(&loot);
    assert!(loot.contains("2026-03-02") && loot.contains("grievance"));
    for word in &planted {
        assert!(!loot.contains(word), "{word} is in the database");
        let hex: String = word.bytes().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        assert!(!loot.contains(&hex), "{word} is in the database");
    }
}

/// Everything that a thief of the database gets: SQLite's files as they lie there,
/// every row of every table of PostgreSQL (bytes as hex).
async fn loot(fresh: &Fresh) -> Vec<u8> {
    if let Some(path) = sqlite_path(&fresh.url) {
        let mut loot = Vec::new();
        for file in std::fs::read_dir(path.parent().unwrap()).unwrap() {
            loot.extend(std::fs::read(file.unwrap().path()).unwrap());
        }
        return loot;
    }
    fresh
        .store
        .read(|conn| {
            Box::pin(async move {
                let tables = "SELECT CAST(table_name AS TEXT) AS name
                              FROM information_schema.tables WHERE table_schema = 'public'";
                let mut loot = Vec::new();
                for table in crate::sql::run(conn, tables, Vec::new()).await? {
                    let name: String = table.try_get("name")?;
                    let sql = format!("SELECT CAST(t AS TEXT) AS line FROM \"{name}\" t");
                    let lines = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *conn).await?;
                    for line in lines {
                        loot.extend(line.try_get::<String, _>("line")?.into_bytes());
                    }
                }
                Ok(loot)
            })
        })
        .await
        .unwrap()
}
