//! Cases, cycles, files, staff, web chats, audit; versions and what they guard.

use ::domain::cycle::Role;
use ::domain::{CaseKind, CaseState, ConsentLevel, FileKind, StaffRole, UrgentKind, UrgentLevel};

use super::*;

on_both!(
    old_versions_are_refused,
    a_case_lives_and_is_destroyed,
    cases_are_listed_alerts_first,
    cycles_and_invitations,
    files_are_fetched_kept_and_let_go,
    staff_sign_in_and_leave,
    web_talks,
    the_audit_chain_is_unbroken,
);

const DAY: &str = "2026-03-02";

fn case(id: i64) -> CaseRow {
    CaseRow {
        id,
        kind: CaseKind::Grievance,
        state: CaseState::Received,
        country: Some(Country::Vn),
        lang: Some(Lang::Vi),
        cluster: Some("compensation".into()),
        consent: ConsentLevel::Nothing,
        opened_on: DAY.into(),
        changed_on: DAY.into(),
        trial: false,
        team: Some(1),
        assignee: None,
        alert_level: None,
        alert_kind: None,
        alert_open: false,
        zero_tolerance: false,
        retaliation: false,
        progress: "{}".into(),
        next_at: None,
        next_clock: None,
        workplace: Some(lookup(77)),
        receipt: Some(lookup(id)),
        public_key: [9; 32],
        contact: Some(sealed("contact")),
        secret: Some(sealed("secret")),
        version: 0,
    }
}

fn entry(case: i64, who: Who, body: &str) -> NewEntry {
    NewEntry {
        id: id(),
        case,
        who,
        body: sealed(body),
        on_day: "2026-03-03".into(),
        delivered: who == Who::Worker,
    }
}

async fn write(store: &Store, writes: Vec<Write>) -> Result<(), CommitError> {
    store.commit(10, &[Unit { writes, ..Unit::default() }]).await
}

fn conflict(result: Result<(), CommitError>) -> Vec<usize> {
    match result {
        Err(CommitError::Conflict(units)) => units,
        other => panic!("expected a conflict, not {other:?}"),
    }
}

async fn old_versions_are_refused(fresh: Fresh) {
    let store = &fresh.store;
    let a = introduce(store, 0).await;
    let (row, no_session) = store.contact_by_lookup(&lookup(0)).await.unwrap().unwrap();
    assert!(no_session.is_none());
    assert_eq!(ContactRow { version: 0, ..row.clone() }, contact(0));

    let unit = |row: &ContactRow| Unit { contact: Some(row.clone()), ..Unit::default() };
    store.commit(2, &[unit(&ContactRow { stopped: true, ..row.clone() })]).await.unwrap();
    assert_eq!(conflict(store.commit(2, &[unit(&row)]).await), [0]);
    assert!(store.contacts(&[a]).await.unwrap()[0].stopped);
    // The same address cannot have two contacts.
    let twin = ContactRow { id: 99, ..contact(0) };
    assert_eq!(conflict(store.commit(2, &[unit(&twin)]).await), [0]);

    let put =
        |version| Unit { session: Some(SessionWrite::Put(session(a, version))), ..Unit::default() };
    store.commit(2, &[put(0)]).await.unwrap();
    store.commit(2, &[put(1)]).await.unwrap();
    assert_eq!(conflict(store.commit(2, &[put(1)]).await), [0]);
    assert_eq!(conflict(store.commit(2, &[put(0)]).await), [0]);
    assert_eq!(store.contacts_on("bbbb").await.unwrap(), [a]);
    assert!(store.contacts_on("bbb").await.unwrap().is_empty());
    let end = Unit { session: Some(SessionWrite::End(a)), ..Unit::default() };
    store.commit(2, &[end]).await.unwrap();

    write(store, vec![Write::Case(Box::new(case(5)))]).await.unwrap();
    let read = |version| Unit {
        reads: vec![Read { table: Table::Case, id: 5, version }],
        writes: vec![count("read")],
        ..Unit::default()
    };
    store.commit(2, &[read(1)]).await.unwrap();
    // What was added meanwhile is a change too.
    let added =
        || Unit { writes: vec![Write::Entry(entry(5, Who::Staff, "x"))], ..Unit::default() };
    store.commit(2, &[added()]).await.unwrap();
    assert_eq!(conflict(store.commit(2, &[Unit::default(), read(1)]).await), [1]);
    // Two units of one set: the later one saw what the earlier one changes.
    assert_eq!(conflict(store.commit(2, &[added(), read(2)]).await), [1]);
    store.commit(2, &[read(2), added()]).await.unwrap();
    assert_eq!(total(store, "read").await, 2);
}

async fn a_case_lives_and_is_destroyed(fresh: Fresh) {
    let store = &fresh.store;
    let key = |holder: &str| CaseKey { case: 5, holder: holder.into(), secret: sealed(holder) };
    let alert = id();
    let writes = vec![
        Write::Case(Box::new(CaseRow { alert_open: true, ..case(5) })),
        Write::CaseKey(key("team:1")),
        Write::CaseKey(key("receipt")),
        Write::Entry(entry(5, Who::Worker, "one")),
        Write::Entry(entry(5, Who::Worker, "two")),
        Write::Alert(NewAlert {
            id: alert,
            case: Some(5),
            kind: UrgentKind::Fire,
            level: UrgentLevel::Now,
            country: Some(Country::Vn),
            trial: false,
            raised_at: 3,
        }),
    ];
    write(store, writes).await.unwrap();

    let (found, opens) = store.case_by_receipt(&lookup(5)).await.unwrap().unwrap();
    assert_eq!(opens, Some(key("receipt")));
    assert_eq!((found.id, found.version, &*found.changed_on), (5, 2, "2026-03-03"));
    assert!(store.case_by_receipt(&lookup(6)).await.unwrap().is_none());

    let answer = entry(5, Who::Staff, "answer");
    let copy = NewReply { entry: answer.id, case: 5, body: sealed("copy"), at: 4 };
    write(store, vec![Write::Entry(answer.clone()), Write::Reply(copy)]).await.unwrap();
    let refs = store.case_refs(&[5, 6]).await.unwrap();
    assert_eq!((refs.len(), refs[0].entries, refs[0].unread), (1, 3, 1));
    let replies = store.replies(5).await.unwrap();
    assert_eq!((replies.len(), replies[0].entry), (1, answer.id));

    let file = store.case_file(5).await.unwrap().unwrap();
    let said: Vec<_> = file.entries.iter().map(|one| text(&one.body)).collect();
    assert_eq!(said, ["one", "two", "answer"]);
    assert_eq!(file.keys.len(), 2);
    let up_to = file.entries[2].seq;
    write(store, vec![Write::Delivered { case: 5, up_to }, Write::DropReplies(5)]).await.unwrap();
    assert_eq!(store.case_refs(&[5]).await.unwrap()[0].unread, 0);
    assert!(store.replies(5).await.unwrap().is_empty());

    let take = || vec![Write::TakeAlert { alert, staff: 8, at: 6 }];
    write(store, take()).await.unwrap();
    assert_eq!(conflict(write(store, take()).await), [0]);
    let alerts = store.alerts(10).await.unwrap();
    assert_eq!((alerts[0].taken_by, &*alerts[0].level), (Some(8), "now"));
    assert!(!store.case_file(5).await.unwrap().unwrap().case.alert_open);

    // Raised before there was a case: joined to it, taken with it.
    let loose = id();
    let raised = NewAlert {
        id: loose,
        case: None,
        kind: UrgentKind::Threats,
        level: UrgentLevel::Today,
        country: None,
        trial: false,
        raised_at: 7,
    };
    write(store, vec![Write::Alert(raised)]).await.unwrap();
    let row = store.case_file(5).await.unwrap().unwrap().case;
    let marked = CaseRow { alert_open: true, ..row };
    let join = Write::JoinAlert { alert: loose, case: 5 };
    write(store, vec![Write::Case(Box::new(marked)), join]).await.unwrap();
    assert!(store.alerts(10).await.unwrap().iter().all(|alert| alert.case == Some(5)));
    assert!(store.case_file(5).await.unwrap().unwrap().case.alert_open);
    write(store, vec![Write::TakeAlert { alert: loose, staff: 8, at: 9 }]).await.unwrap();
    assert!(!store.case_file(5).await.unwrap().unwrap().case.alert_open);
    // Somebody had it before the case came: the case's mark falls at once.
    let row = store.case_file(5).await.unwrap().unwrap().case;
    let marked = CaseRow { alert_open: true, ..row };
    let join = Write::JoinAlert { alert: loose, case: 5 };
    write(store, vec![Write::Case(Box::new(marked)), join]).await.unwrap();
    assert!(!store.case_file(5).await.unwrap().unwrap().case.alert_open);

    write(store, vec![Write::Destroy(5)]).await.unwrap();
    let file = store.case_file(5).await.unwrap().unwrap();
    assert!(file.keys.is_empty() && file.entries.is_empty());
    assert!(file.case.contact.is_none() && file.case.receipt.is_none());
    assert_eq!(file.case.cluster.as_deref(), Some("compensation"));
}

async fn cases_are_listed_alerts_first(fresh: Fresh) {
    let store = &fresh.store;
    let mut cases = Vec::new();
    for (number, day) in [(1, "2026-03-01"), (2, "2026-03-04"), (3, "2026-03-03")] {
        let next_at = (number == 2).then_some(49);
        cases.push(CaseRow { opened_on: day.into(), next_at, ..case(number) });
    }
    cases.push(CaseRow {
        opened_on: "2026-01-01".into(),
        alert_open: true,
        alert_level: Some("today".into()),
        ..case(4)
    });
    cases.push(CaseRow {
        opened_on: "2026-01-01".into(),
        alert_open: true,
        alert_level: Some("now".into()),
        ..case(5)
    });
    cases.push(CaseRow {
        trial: true,
        kind: CaseKind::Question,
        state: CaseState::ClosedUnresolved,
        ..case(6)
    });
    write(store, cases.into_iter().map(|row| Write::Case(Box::new(row))).collect()).await.unwrap();
    let list = async |filter: CaseFilter| -> Vec<i64> {
        store.case_list(&filter).await.unwrap().iter().map(|row| row.id).collect()
    };
    let filter = CaseFilter { trial: Some(false), per_page: 10, ..CaseFilter::default() };
    assert_eq!(list(filter.clone()).await, [5, 4, 2, 3, 1]);
    assert_eq!(list(CaseFilter { per_page: 2, page: 1, ..filter }).await, [2, 3]);
    let all = CaseFilter { per_page: 10, ..CaseFilter::default() };
    assert_eq!(list(CaseFilter { kind: Some(CaseKind::Question), ..all.clone() }).await, [6]);
    let dated = |since: &str, until: &str| CaseFilter {
        since: Some(since.into()),
        until: Some(until.into()),
        ..all.clone()
    };
    assert_eq!(list(dated("2026-03-01", "2026-03-03")).await, [3, 6, 1]);
    assert_eq!(list(CaseFilter { due_before: Some(50), ..all.clone() }).await, [2]);
    assert_eq!(list(CaseFilter { open_only: true, ..all.clone() }).await.len(), 5);
    assert_eq!(list(CaseFilter { country: Some(Country::Th), ..all.clone() }).await.len(), 0);
    let narrow = CaseFilter {
        state: Some(CaseState::Received),
        cluster: Some("compensation".into()),
        consent: Some(ConsentLevel::Nothing),
        team: Some(1),
        ..all
    };
    assert_eq!(list(narrow).await.len(), 5);
    // Of one day: who waits longest first, whatever their ids; who has an answer last.
    let same_day = |number, state| {
        let row = CaseRow { opened_on: "2026-05-05".into(), state, team: Some(2), ..case(number) };
        Write::Case(Box::new(row))
    };
    for (number, state) in
        [(19, CaseState::Acknowledged), (18, CaseState::Received), (17, CaseState::Received)]
    {
        let told = Write::Entry(entry(number, Who::Worker, "told"));
        write(store, vec![same_day(number, state), told]).await.unwrap();
    }
    let filter = CaseFilter { team: Some(2), per_page: 10, ..CaseFilter::default() };
    assert_eq!(list(filter).await, [18, 17, 19]);
}

async fn cycles_and_invitations(fresh: Fresh) {
    let store = &fresh.store;
    let (owner, worker) = (introduce(store, 0).await, introduce(store, 1).await);
    let cycle = CycleRow {
        id: 31,
        state: "walk".into(),
        country: Some(Country::Vn),
        trial: false,
        started_on: DAY.into(),
        agreed_on: None,
        review_on: None,
        ended_on: None,
        version: 0,
    };
    let event = |body: &str| Write::Event(NewEvent { id: id(), cycle: 31, body: sealed(body) });
    let code = lookup(500);
    let invite = NewInvite { lookup: code, cycle: 31, role: Role::Representative, expires_at: 100 };
    let writes = vec![
        Write::Cycle(Box::new(cycle.clone())),
        Write::Member { cycle: 31, contact: owner, role: Role::Owner },
        event("one"),
        event("two"),
        Write::Invite(invite),
    ];
    write(store, writes).await.unwrap();
    assert_eq!(store.invite(&code, 100).await.unwrap(), None);
    assert_eq!(store.invite(&code, 99).await.unwrap(), Some((31, Role::Representative)));
    let join = || {
        let member = Write::Member { cycle: 31, contact: worker, role: Role::Representative };
        vec![Write::UseInvite(code), member]
    };
    write(store, join()).await.unwrap();
    assert_eq!(conflict(write(store, join()).await), [0]);

    let changed = CycleRow {
        version: 2,
        state: "plan".into(),
        review_on: Some("2026-06-01".into()),
        ..cycle.clone()
    };
    write(store, vec![Write::Cycle(Box::new(changed.clone()))]).await.unwrap();
    assert_eq!(conflict(write(store, vec![Write::Cycle(Box::new(changed))]).await), [0]);

    let file = store.cycle_file(31).await.unwrap().unwrap();
    assert_eq!(file.members, [(owner, Role::Owner), (worker, Role::Representative)]);
    let said: Vec<_> = file.events.iter().map(|one| text(&one.body)).collect();
    assert_eq!((said, file.cycle.version), (vec!["one".to_string(), "two".into()], 3));
    assert_eq!(store.cycle_list(false, 0, 10).await.unwrap(), vec![file.cycle.clone()]);

    // A step gets its cycles with the message.
    store.accept(&[message(1, 0), message(2, 0)]).await.unwrap();
    let waiting = store.take(8, &std::collections::HashSet::new()).await.unwrap();
    let of = |person| waiting.iter().find(|one| one.lookup == lookup(person)).unwrap();
    let expected = Membership { role: Role::Representative, cycle: file.cycle };
    assert_eq!(of(1).cycles, [expected]);
    assert!(of(2).cycles.is_empty() && of(2).contact.is_none());
}

async fn files_are_fetched_kept_and_let_go(fresh: Fresh) {
    let store = &fresh.store;
    let file = |number| {
        Write::File(NewFile {
            id: number,
            contact: Some(3),
            account: Account("telegram:1".into()),
            kind: FileKind::Photo,
            handle: Some(sealed("handle")),
            expires_at: Some(500),
            at: 10,
        })
    };
    write(store, vec![file(1), file(2), file(3)]).await.unwrap();
    assert!(store.wanted_files(9, 99, 10).await.unwrap().is_empty());
    let wanted = store.wanted_files(10, 99, 10).await.unwrap();
    assert_eq!(wanted.len(), 3);
    assert_eq!(text(wanted[0].handle.as_ref().unwrap()), "handle");
    assert!(store.wanted_files(50, 99, 10).await.unwrap().is_empty());
    assert_eq!(store.wanted_files(99, 200, 10).await.unwrap()[0].attempts, 2);

    let chunks: Vec<_> = (0..70).map(|number| sealed(&format!("chunk {number}"))).collect();
    store.file_fetched(1, ("image/jpeg", 123), &sealed("key"), &chunks).await.unwrap();
    let again = store.file_fetched(1, ("image/jpeg", 1), &sealed("key"), &chunks).await;
    assert_eq!(again, Err(StoreError::Conflict));
    store.file_fetched(2, ("image/png", 5), &sealed("key"), &chunks[..1]).await.unwrap();
    store.file_refused(3).await.unwrap();
    assert_eq!(store.file_chunks(1).await.unwrap(), chunks);
    let row = store.file(1).await.unwrap().unwrap();
    assert_eq!((&*row.state, &*row.mime, row.size), ("fetched", "image/jpeg", 123));
    assert!(row.handle.is_none());

    let keep = Write::KeepFile { file: 1, secret: Some(sealed("case")), expires_at: None };
    write(store, vec![keep]).await.unwrap();
    store.purge(501).await.unwrap();
    assert_eq!(text(&store.file(1).await.unwrap().unwrap().secret.unwrap()), "case");
    assert!(store.file(2).await.unwrap().is_none());
    assert!(store.file_chunks(2).await.unwrap().is_empty());
    assert_eq!(store.file_chunks(1).await.unwrap().len(), 70);
}

async fn staff_sign_in_and_leave(fresh: Fresh) {
    let store = &fresh.store;
    assert!(!store.has_staff(StaffRole::Caseworker).await.unwrap());
    let person = |number: i64, name: &str| StaffRow {
        id: number,
        name: name.into(),
        role: StaffRole::Caseworker,
        public_key: [1; 32],
        secret: sealed("password"),
        added_on: DAY.into(),
        left_on: None,
        factor: None,
        factor_step: 0,
        temporary: false,
    };
    let team = TeamRow {
        id: 9,
        name: "first".into(),
        public_key: [2; 32],
        recovery_public: [3; 32],
        secret: sealed("recovery"),
    };
    let member = |staff| MemberRow { team: 9, staff, secret: sealed("team") };
    let (lan, minh) = (person(1, "lan"), person(2, "minh"));
    store.staff_add(&lan, Some(&team), Some(&member(1))).await.unwrap();
    store.staff_add(&minh, None, None).await.unwrap();
    let twin = store.staff_add(&person(3, "lan"), None, None).await;
    assert_eq!(twin, Err(StoreError::Conflict));
    store.team_grant(&member(2)).await.unwrap();
    assert!(store.has_staff(StaffRole::Caseworker).await.unwrap());
    assert_eq!(store.staff_by_name("lan").await.unwrap(), Some(lan.clone()));
    assert_eq!(store.staff_list().await.unwrap(), [lan.clone(), minh]);
    assert_eq!(store.teams().await.unwrap(), [team]);
    assert_eq!(store.memberships_of(1).await.unwrap(), [member(1)]);

    let cookie = lookup(1);
    store.sign_in(&cookie, 1, &sealed("cookie"), 100).await.unwrap();
    let here = store.signed_in(&cookie, 50, 120).await.unwrap().unwrap();
    assert_eq!((here.staff, here.created_at, here.seen_at), (lan, 100, 120));
    assert!(store.signed_in(&cookie, 120, 300).await.unwrap().is_none());
    assert!(store.signed_in(&lookup(2), 0, 120).await.unwrap().is_none());
    store.staff_reseal(1, &sealed("new password")).await.unwrap();
    assert!(store.signed_in(&cookie, 50, 130).await.unwrap().is_some());
    store.staff_factor(1, &sealed("factor"), 7, &[lookup(8), lookup(9)]).await.unwrap();
    let mine = store.staff_by_name("lan").await.unwrap().unwrap();
    assert_eq!((&*text(&mine.factor.unwrap()), mine.factor_step), ("factor", 7));
    // A step and all before it are good once, a code on paper too.
    for (step, good) in [(7, false), (8, true), (8, false), (6, false)] {
        assert_eq!(store.staff_step(1, step).await.unwrap(), good);
    }
    assert!(store.staff_code(1, &lookup(8)).await.unwrap());
    assert!(!store.staff_code(1, &lookup(8)).await.unwrap());
    assert!(!store.staff_code(2, &lookup(9)).await.unwrap());
    assert_eq!(store.staff_codes_left(1).await.unwrap(), 1);
    store.staff_leave(1, "2026-04-01").await.unwrap();
    assert!(store.signed_in(&cookie, 0, 140).await.unwrap().is_none());
    assert!(store.memberships_of(1).await.unwrap().is_empty());
    assert_eq!(store.staff_list().await.unwrap().len(), 1);
    store.sign_in(&lookup(2), 2, &sealed("cookie"), 100).await.unwrap();
    store.staff_rekey(2, &[5; 32], &sealed("reset")).await.unwrap();
    assert!(store.memberships_of(2).await.unwrap().is_empty());
    assert!(store.staff_by_name("minh").await.unwrap().unwrap().temporary);
    assert_eq!(store.staff_codes_left(1).await.unwrap(), 0);
    assert!(store.signed_in(&lookup(2), 0, 140).await.unwrap().is_none());
    store.sign_in(&lookup(3), 2, &sealed("cookie"), 100).await.unwrap();
    store.sign_out(&lookup(3)).await.unwrap();
    assert!(store.signed_in(&lookup(3), 0, 140).await.unwrap().is_none());
}

async fn web_talks(fresh: Fresh) {
    let store = &fresh.store;
    let talk = WebTalk {
        id: 4,
        lookup: lookup(1),
        account: Account("web".into()),
        created_at: 10,
        seen_at: 10,
    };
    store.web_open(&talk).await.unwrap();
    assert_eq!(store.web_talk(&lookup(1), 9).await.unwrap(), Some(talk.clone()));
    assert_eq!(store.web_talk(&lookup(1), 10).await.unwrap(), None);
    let line = |talk, tag: Option<&str>| NewWebLine {
        talk,
        seal: id(),
        body: sealed("bubble"),
        tag: tag.map(str::to_owned),
    };
    let lines = [line(4, None), line(4, Some("receipt")), line(5, None)];
    assert_eq!(store.web_append(&lines).await.unwrap(), [4, 4]);
    let shown = store.web_lines(4, 0).await.unwrap();
    assert_eq!(shown.len(), 2);
    assert_eq!(store.web_lines(4, shown[0].seq).await.unwrap().len(), 1);
    store.web_wipe(4, Some("receipt")).await.unwrap();
    assert_eq!(store.web_lines(4, 0).await.unwrap().len(), 1);
    // Another cookie takes the talk over; the first one is dead.
    store.web_open(&WebTalk { lookup: lookup(2), seen_at: 20, ..talk }).await.unwrap();
    assert_eq!(store.web_talk(&lookup(1), 0).await.unwrap(), None);
    store.web_seen(&[4], 30).await.unwrap();
    assert_eq!(store.web_talk(&lookup(2), 29).await.unwrap().unwrap().created_at, 10);
    store.purge(30 + KEEP_TALK).await.unwrap();
    assert!(store.web_talk(&lookup(2), 0).await.unwrap().is_some());
    store.purge(31 + KEEP_TALK).await.unwrap();
    assert!(store.web_talk(&lookup(2), 0).await.unwrap().is_none());
    assert!(store.web_lines(4, 0).await.unwrap().is_empty());
}

async fn the_audit_chain_is_unbroken(fresh: Fresh) {
    let store = &fresh.store;
    let audit = |about: &str| {
        Write::Audit(NewAudit {
            at: 7,
            who: "staff:1".into(),
            what: "case.read".into(),
            about: about.into(),
        })
    };
    let mut tasks = Vec::new();
    for number in 0..8 {
        let store = store.clone();
        let writes = vec![audit(&number.to_string()), audit("x")];
        tasks.push(tokio::spawn(async move { write(&store, writes).await }));
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(store.audit(100).await.unwrap().len(), 16);
    assert_eq!(store.audit_broken_at().await.unwrap(), None);
    let changed: Result<u64, StoreError> = store
        .write(|conn| {
            Box::pin(async move {
                let sql = "UPDATE audit SET about = 'y' WHERE seq = 5";
                crate::sql::touch(conn, sql, Vec::new()).await
            })
        })
        .await;
    assert_eq!(changed, Ok(1));
    assert_eq!(store.audit_broken_at().await.unwrap(), Some(5));
}
