//! Parts, delivery reports, what was used, linked contacts and short links.

use super::*;

on_both!(
    parts_are_kept_once_and_taken_once,
    a_status_only_grows,
    three_failures_in_a_row_and_nobody_is_written_to,
    what_was_used_adds_up,
    contacts_are_linked_and_taken_out,
    short_links_and_codes_end,
);

fn part(external: &str, index: u8, at: Millis) -> NewPart {
    NewPart {
        account: Account("sms:test".into()),
        external_id: external.into(),
        lookup: lookup(1),
        reference: "7".into(),
        index,
        total: 3,
        body: sealed(external),
        words: lookup(index.into()),
        at,
    }
}

async fn parts_are_kept_once_and_taken_once(fresh: Fresh) {
    let store = &fresh.store;
    let parts = [part("b", 2, 20), part("a", 1, 10), part("b", 2, 30)];
    assert_eq!(store.sms_keep_parts(&parts[..2]).await.unwrap(), 2);
    assert_eq!(store.sms_keep_parts(&parts[1..]).await.unwrap(), 0);
    let groups = store.sms_open_groups(10, 8).await.unwrap();
    assert_eq!(groups.len(), 1);
    assert!(store.sms_open_groups(9, 8).await.unwrap().is_empty());
    let kept = store.sms_parts(&groups[0]).await.unwrap();
    let names: Vec<_> = kept.iter().map(|part| (part.external_id.as_str(), part.index)).collect();
    assert_eq!(names, [("a", 1), ("b", 2)]);
    let ids = ["a".to_owned(), "b".to_owned()];
    store.sms_parts_taken(&groups[0].account, &ids, 40).await.unwrap();
    assert!(store.sms_open_groups(100, 8).await.unwrap().is_empty());
    // A part that is delivered again is known.
    assert_eq!(store.sms_keep_parts(&parts[..1]).await.unwrap(), 0);
    let kept = store.sms_parts(&groups[0]).await.unwrap();
    assert!(kept.iter().all(|part| part.body.is_none() && part.done_at == Some(40)));
    store.purge(41 + KEEP_DONE).await.unwrap();
    assert!(store.sms_parts(&groups[0]).await.unwrap().is_empty());
}

async fn a_status_only_grows(fresh: Fresh) {
    let store = &fresh.store;
    let account = Account("sms:test".into());
    let report = |id: &str, status: i64| (id.to_owned(), status);
    // A report comes before the sending was recorded, and an earlier one comes last.
    store.sms_delivered(&account, &[report("m", 3), report("m", 1)], 1).await.unwrap();
    let usage = Usage { account: account.0.clone(), day: "2026-03-02".into(), ..Usage::default() };
    let contact = introduce(store, 0).await;
    let result = Delivery::Sent {
        messages: Vec::new(),
        tag: None,
        sms: Some(Box::new((usage, vec!["m".into(), "n".into()]))),
    };
    store.sent(&[Outcome { id: 1, contact, at: 2, result }]).await.unwrap();
    store.sms_delivered(&account, &[report("m", 1), report("n", 2)], 3).await.unwrap();
    let statuses = store.sms_statuses().await.unwrap();
    assert_eq!(statuses, [(account.0.clone(), 2, 1), (account.0, 3, 1)]);
}

async fn three_failures_in_a_row_and_nobody_is_written_to(fresh: Fresh) {
    let store = &fresh.store;
    let account = Account("sms:test".into());
    let contact = introduce(store, 0).await;
    let other = introduce(store, 1).await;
    let sent = async |contact, id: &str, at| {
        let usage =
            Usage { account: account.0.clone(), day: "2026-03-02".into(), ..Usage::default() };
        // The second name is another text of the same message.
        let names = vec![id.to_owned(), format!("{id}+")];
        let result =
            Delivery::Sent { messages: Vec::new(), tag: None, sms: Some(Box::new((usage, names))) };
        store.sent(&[Outcome { id: at, contact, at, result }]).await.unwrap();
    };
    let reported = async |id: &str, status: i64, at| {
        let reports = [(id.to_owned(), status), (format!("{id}+"), status)];
        store.sms_delivered(&account, &reports, at).await.unwrap();
    };
    let reachable = async |contact| store.contacts(&[contact]).await.unwrap()[0].reachable;
    for (at, (id, status)) in (10..).zip([("a", 2), ("b", 2), ("c", 3), ("d", 2), ("e", 2)]) {
        sent(contact, id, at).await;
        reported(id, status, at).await;
    }
    sent(other, "x", 20).await;
    reported("x", 2, 20).await;
    assert!(reachable(contact).await, "one of three arrived");
    // The report may be faster than what we note ourselves.
    reported("f", 2, 30).await;
    assert!(reachable(contact).await);
    sent(contact, "f", 31).await;
    assert!(!reachable(contact).await);
    assert!(reachable(other).await);
    // Once the person has written, it takes three more.
    let mut back = store.contacts(&[contact]).await.unwrap().remove(0);
    back.reachable = true;
    store.commit(32, &[Unit { contact: Some(back), ..Unit::default() }]).await.unwrap();
    for (at, id) in (40..).zip(["g", "h", "i"]) {
        assert!(reachable(contact).await);
        sent(contact, id, at).await;
        reported(id, 2, at).await;
    }
    assert!(!reachable(contact).await);
}

async fn what_was_used_adds_up(fresh: Fresh) {
    let store = &fresh.store;
    let used = |day: &str, flow: &str, parts| Usage {
        day: day.into(),
        account: "sms:test".into(),
        flow: flow.into(),
        lang: "vi".into(),
        sent: 1,
        parts_sent: parts,
        received: 1,
        parts_received: 1,
    };
    let writes = vec![
        Write::Usage(used("2026-03-01", "ask", 2)),
        Write::Usage(used("2026-03-02", "ask", 1)),
        Write::Usage(used("2026-03-02", "ask", 3)),
    ];
    for _ in 0..2 {
        let unit = Unit { writes: writes.clone(), ..Unit::default() };
        store.commit(1, &[unit.clone(), unit]).await.unwrap();
    }
    let rows = store.sms_usage("2026-03-02", "2026-03-09").await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].sent, rows[0].parts_sent, rows[0].parts_received), (8, 16, 8));
    assert!(store.first_to_note("sms_warned", "2026-03-02").await.unwrap());
    assert!(!store.first_to_note("sms_warned", "2026-03-02").await.unwrap());
    assert!(store.first_to_note("sms_warned", "2026-03-03").await.unwrap());
}

async fn contacts_are_linked_and_taken_out(fresh: Fresh) {
    let store = &fresh.store;
    let (a, b, c) =
        (introduce(store, 0).await, introduce(store, 1).await, introduce(store, 2).await);
    let link = |contact, chosen| Write::Link { contact, person: a, chosen };
    let write = async |writes| store.commit(1, &[Unit { writes, ..Unit::default() }]).await;
    write(vec![link(a, true), link(b, false)]).await.unwrap();
    let found = store.linked(&[b, c]).await.unwrap();
    assert_eq!(
        found.iter().map(|l| (l.of, l.contact, l.chosen)).collect::<Vec<_>>(),
        [(b, a, true), (b, b, false)]
    );
    assert!(found.iter().all(|linked| linked.open));
    write(vec![Write::Forget(a)]).await.unwrap();
    assert_eq!(store.linked(&[b]).await.unwrap().len(), 1);
    write(vec![Write::Unlink(b)]).await.unwrap();
    assert!(store.linked(&[a, b]).await.unwrap().is_empty());
}

async fn short_links_and_codes_end(fresh: Fresh) {
    let store = &fresh.store;
    let contact = introduce(store, 0).await;
    let code = || Write::LinkCode { lookup: lookup(5), contact, expires_at: 100 };
    let short =
        Write::ShortLink { lookup: lookup(6), contact, body: sealed("page"), expires_at: 100 };
    let write = async |writes| store.commit(1, &[Unit { writes, ..Unit::default() }]).await;
    write(vec![code(), short]).await.unwrap();
    assert_eq!(store.link_code(&lookup(5), 99).await.unwrap(), Some(contact));
    assert_eq!(store.link_code(&lookup(5), 100).await.unwrap(), None);
    let page = store.short_link(&lookup(6), 99).await.unwrap().unwrap();
    assert_eq!((page.contact, text(&page.body).as_str()), (contact, "page"));
    assert!(store.short_link(&lookup(6), 100).await.unwrap().is_none());
    // A code joins once, whoever is first.
    write(vec![Write::UseLinkCode(lookup(5))]).await.unwrap();
    assert!(matches!(
        write(vec![Write::UseLinkCode(lookup(5))]).await,
        Err(CommitError::Conflict(_))
    ));
    write(vec![code()]).await.unwrap();
    store.purge(101).await.unwrap();
    assert_eq!(store.link_code(&lookup(5), 0).await.unwrap(), None);
    assert!(store.short_link(&lookup(6), 0).await.unwrap().is_none());
}
