//! One message: opened, stepped, rendered, and sealed into a unit that is committed whole.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use content::{Catalog, Rendered};
use domain::{
    Account, Act, Attachment, Body, Button, ButtonAction, ChannelKind, Document, Inbound, Outbound,
    Urn,
};
use engine::{Bubble, Effect, Input, Library, Pinned, Session, Shelf, Text, View, limits};
use jiff::{SignedDuration, Timestamp};
use store::{
    ContactRow, NewAlert, NewFile, NewMessage, NewOutbox, SessionRow, SessionWrite, Unit, Waiting,
    Write,
};

use crate::context::Context;
use crate::line::Inner;
use crate::profile::{ALARM_WAITS_MS, ALARMS, Alarm, Profile};
use crate::sealing::open_json_with;
use crate::sms::pages::Page;
use crate::{TurnError, hours, places, sms, verbs};

/// A pushed message that could not be delivered for so long is dropped.
const PUSH_USEFUL: SignedDuration = SignedDuration::from_hours(24);
/// Drafts are wiped this long after their last word.
const DRAFT_KEPT_MS: i64 = 24 * 3_600_000;
/// More messages than this within [`FLOOD_WINDOW_MS`] are taken in but not answered.
const FLOOD: usize = 60;
const FLOOD_WINDOW_MS: i64 = 60_000;

/// An older catalog that is kept for the talks that began on it.
struct Older(Arc<Catalog>);

impl Pinned for Older {
    fn library(&self) -> &Library {
        self.0.library()
    }
}

/// What the store has loaded for a set of messages beyond each one's own row.
#[derive(Default)]
pub(crate) struct Loaded {
    pub(crate) cases: BTreeMap<i64, store::CaseRow>,
    pub(crate) unread: BTreeMap<i64, u32>,
    pub(crate) trial: bool,
    /// Where the reminders of a contact go, if that is another one.
    pub(crate) chosen: BTreeMap<i64, store::Linked>,
}

impl Inner {
    /// The cases that a contact's sealed list names.
    pub(crate) fn links_of(&self, contact: &ContactRow) -> Vec<i64> {
        contact
            .links
            .as_ref()
            .and_then(|sealed| {
                open_json_with(&self.keys.address, &places::links(contact.id), sealed).ok()
            })
            .unwrap_or_default()
    }

    pub(crate) fn profile_of(&self, contact: &ContactRow) -> Profile {
        contact
            .profile
            .as_ref()
            .and_then(|sealed| {
                open_json_with(&self.keys.address, &places::profile(contact.id), sealed).ok()
            })
            .unwrap_or_default()
    }

    fn session_of(&self, row: Option<&SessionRow>) -> Result<(Session, Vec<Page>), TurnError> {
        let Some(row) = row else { return Ok((Session::default(), Vec::new())) };
        let kept: Kept = self.open_json(&places::session(row.contact), &row.body)?;
        let (mut session, mut pages) = (kept.session, kept.pages);
        if let Some(draft) = &row.draft {
            let kept: Drafts = self.open_json(&places::draft(row.contact), draft)?;
            if let Some(talk) = kept.talk {
                session.talk = Some(talk);
            }
            session.paused = kept.paused;
            pages = kept.pages;
        }
        Ok((session, pages))
    }

    /// Answers one message: the unit to commit.
    pub(crate) async fn turn(&self, waiting: &Waiting, loaded: &Loaded) -> Result<Unit, TurnError> {
        let real_now = self.clock.now();
        let place = places::inbox(&waiting.account.0, &waiting.external_id);
        let (body, inbound) = if waiting.account.0 == Account::TIMER {
            (self.open_json::<Body>(&place, &waiting.body)?, None)
        } else {
            let inbound: Inbound = self.open_json(&place, &waiting.body)?;
            (inbound.body.clone(), Some(inbound))
        };
        let known = waiting.contact.is_some();
        let contact = match (&waiting.contact, &inbound) {
            (Some(contact), _) => contact.clone(),
            (None, Some(inbound)) => self.new_contact(waiting, inbound),
            // A clock of a case, or a timer of somebody who has been forgotten.
            (None, None) => return self.clock_turn(waiting, &body).await,
        };
        let profile = self.profile_of(&contact);
        let now =
            real_now.checked_add(SignedDuration::from_millis(profile.ahead)).unwrap_or(real_now);
        let links = self.links_of(&contact);
        let cases: BTreeMap<_, _> = links
            .iter()
            .filter_map(|id| loaded.cases.get(id).map(|case| (*id, case.clone())))
            .collect();
        let unread = links
            .iter()
            .filter_map(|id| loaded.unread.get(id).map(|unread| (*id, *unread)))
            .collect();
        let trial = loaded.trial;
        let simulated = contact.trial;
        let channel = contact.channel;
        let mut context = Context {
            inner: self,
            now,
            profile,
            links,
            cases,
            cycles: waiting
                .cycles
                .iter()
                .map(|m| (m.cycle.id, (m.cycle.clone(), m.role)))
                .collect(),
            unread,
            open_cycle: None,
            view: View {
                lang: None,
                country: None,
                stopped: false,
                address: None,
                pin: false,
                proved: false,
                channel,
                simulated,
                trial,
                organisation: self.settings.organisation.as_ref().map(|o| o.name.clone()),
                facilitator: contact.roles.split(' ').any(|role| role == "facilitator"),
                first: !known || contact.seen_on.is_empty(),
                cases: Vec::new(),
                cycles: Vec::new(),
            },
            contact,
            writes: Vec::new(),
            timers: Vec::new(),
            reads: Vec::new(),
            alerts: Vec::new(),
            about: None,
            opened: Vec::new(),
            case: None,
        };
        context.refresh_view();
        let mut unit = Unit { inbox: Some(waiting.inbox), ..Unit::default() };
        let mut acts: Vec<(Act, bool)> = Vec::new();
        if let Some(inbound) = &inbound {
            self.note_message(&mut context, inbound);
            self.count_received(&mut context, inbound);
            context.contact.reachable = true;
            context.contact.seen_on = context.today().to_string();
        }
        if let Body::Timer { what, about: Some(about), .. } = &body
            && what == "reseal"
        {
            context.reseal(about).await?;
        }
        let missing = matches!(body, Body::Partial { .. });
        if let Some(way) = loaded.chosen.get(&context.contact.id)
            && sms::forward(&mut context, way, &body)
        {
            self.finish(&mut context, &mut unit, acts);
            return Ok(unit);
        }
        let input = self.input(&mut context, &mut acts, body);
        let session_row = waiting.session.as_ref();
        if let Some(input) = input {
            let (mut session, mut pages) = self.session_of(session_row)?;
            if self.reads_on(&context, &input, &pages) {
                let bubble = pages.remove(0).bubble;
                acts.push((Act::Send { bubble }, false));
            } else {
                session = self.converse(&mut context, session, input, &mut acts).await?;
                if missing {
                    let bubble = self.line_bubble(&context, "line-part-missing");
                    acts.push((Act::Send { bubble }, false));
                }
                self.in_pages(&mut context, inbound.is_some(), &mut acts, &mut pages);
            }
            unit.session = self.session_write(&context, session_row, session, pages);
        }
        self.finish(&mut context, &mut unit, acts);
        Ok(unit)
    }

    fn new_contact(&self, waiting: &Waiting, inbound: &Inbound) -> ContactRow {
        let id = self.entropy.id();
        ContactRow {
            id,
            lookup: waiting.lookup,
            account: inbound.account.clone(),
            channel: inbound.from.channel,
            address: self.keys.address.seal(
                places::address(id).aad(),
                inbound.from.address.as_bytes(),
                &*self.entropy,
            ),
            lang: None,
            country: None,
            roles: String::new(),
            stopped: false,
            reachable: true,
            trial: inbound.account.is_simulated(),
            forgotten: false,
            pin: None,
            profile: None,
            links: None,
            seen_on: String::new(),
            version: 0,
        }
    }

    /// Keeps the channel's name of the person's own message for 48 h, so that hiding works.
    fn note_message(&self, context: &mut Context<'_>, inbound: &Inbound) {
        if let Some(id) = &inbound.message_id {
            let seal = self.entropy.id();
            let body = self.seal_json(&places::message(seal), &(id, true));
            context.writes.push(Write::Message(NewMessage {
                seal,
                contact: context.contact.id,
                body,
                tag: None,
                at: self.clock.now().as_millisecond(),
            }));
        }
    }

    /// What the engine is to hear of a message; what needs no conversation is done here.
    fn input(
        &self,
        context: &mut Context<'_>,
        acts: &mut Vec<(Act, bool)>,
        body: Body,
    ) -> Option<Input> {
        if let Body::Press { callback: Some(callback), .. } = &body {
            acts.push((Act::Acknowledge { callback: callback.clone() }, false));
        }
        match body {
            Body::Text { text } | Body::Partial { text } => Some(Input::Text(text)),
            Body::Press { visit, option, .. } => Some(Input::Press { visit, option }),
            Body::Start { payload } => Some(Input::Start { payload }),
            Body::Edited { text } => Some(Input::Edited(text)),
            Body::Unsupported { what } => Some(Input::Unsupported(what)),
            Body::File { file, caption } => {
                let id = self.entropy.id();
                context.writes.push(Write::File(NewFile {
                    id,
                    contact: Some(context.contact.id),
                    account: context.contact.account.clone(),
                    kind: file.kind,
                    handle: Some(self.seal_json(&places::file_handle(id), &file)),
                    expires_at: Some(self.clock.now().as_millisecond() + DRAFT_KEPT_MS),
                    at: self.clock.now().as_millisecond(),
                }));
                let album = file.album.clone();
                Some(Input::File {
                    file: Attachment { id: id.to_string(), kind: file.kind, album },
                    caption,
                })
            }
            Body::Group => {
                self.answer_group(context, acts);
                None
            }
            Body::Reachable { yes } => {
                context.contact.reachable = yes;
                None
            }
            Body::Migrated { to } => {
                context.contact.address = self.keys.address.seal(
                    places::address(context.contact.id).aad(),
                    to.as_bytes(),
                    &*self.entropy,
                );
                let urn = Urn { channel: context.contact.channel, address: to };
                context.contact.lookup = self.lookup_of(&context.contact.account, &urn);
                None
            }
            Body::Unparsed { .. } => None,
            Body::Timer { what, flow, about } => match what.as_str() {
                "flow" => flow.map(|flow| Input::Timer { flow, about }),
                "wipe" => {
                    acts.push((Act::Wipe { tag: about }, false));
                    None
                }
                "calm" => {
                    let bubble = Outbound {
                        text: self.catalog.text(
                            &Text::message("line-calm"),
                            &self.reader(&context.view, context.now),
                        ),
                        source: Some("line-calm".to_owned()),
                        ..Outbound::default()
                    };
                    acts.push((Act::Calm { bubble }, false));
                    None
                }
                _ => None,
            },
        }
    }

    /// One identical neutral answer to any message in a group, with a way into private.
    fn answer_group(&self, context: &mut Context<'_>, acts: &mut Vec<(Act, bool)>) {
        let reader = self.reader(&context.view, context.now);
        let text = self.catalog.text(&Text::message("line-group"), &reader);
        let label = self.catalog.text(&Text::attribute("line-group", "opt-private"), &reader);
        let url = self.settings.bot_name.get().map(|bot| format!("https://t.me/{bot}?start="));
        let buttons = url
            .map(|url| Button { label, action: ButtonAction::Open { url } })
            .into_iter()
            .collect();
        let bubble = Outbound {
            text,
            buttons,
            source: Some("line-group".to_owned()),
            ..Outbound::default()
        };
        acts.push((Act::Send { bubble }, false));
    }

    /// Steps, answers what the steps ask, and turns effects into acts.
    async fn converse(
        &self,
        context: &mut Context<'_>,
        session: Session,
        input: Input,
        acts: &mut Vec<(Act, bool)>,
    ) -> Result<Session, TurnError> {
        // A flood is taken in without an answer to each, after one notice.
        let ms = context.ms();
        context.profile.recent.retain(|at| ms - *at < FLOOD_WINDOW_MS && *at <= ms);
        if !matches!(input, Input::Timer { .. }) {
            context.profile.recent.push(ms);
        }
        let flood = context.profile.recent.len();
        // One more than the limit is all that needs remembering.
        context.profile.recent.truncate(FLOOD + 2);
        let quiet = flood > FLOOD && !matches!(input, Input::Press { .. });
        let pinned = self.older(&session).await?;
        let shelf_pins: Vec<(String, Arc<dyn Pinned>)> = pinned
            .iter()
            .map(|(hash, catalog)| {
                (hash.clone(), Arc::new(Older(catalog.clone())) as Arc<dyn Pinned>)
            })
            .collect();
        let shelf = Shelf { current: self.catalog.library(), pinned: &shelf_pins };
        let mut session = session;
        let mut input = input;
        for _ in 0..=limits::ASKS_PER_MESSAGE {
            let step = engine::step(shelf, session, &context.view, input, context.now);
            session = step.session;
            if let Some(walked) =
                self.walked.lock().unwrap_or_else(PoisonError::into_inner).as_mut()
            {
                walked.extend(step.walked);
            }
            for effect in step.effects {
                self.apply(context, effect, &pinned, quiet, acts);
            }
            let Some(query) = step.ask else {
                if flood == FLOOD + 1 {
                    acts.push((
                        Act::Send { bubble: self.line_bubble(context, "line-busy") },
                        false,
                    ));
                }
                return Ok(session);
            };
            let answer = verbs::run(context, &query).await?;
            input = Input::Told(answer);
        }
        Err(TurnError::TooMuch)
    }

    fn line_bubble(&self, context: &Context<'_>, id: &str) -> Outbound {
        let reader = self.reader(&context.view, context.now);
        Outbound {
            text: self.catalog.text(&Text::message(id), &reader),
            source: Some(id.to_owned()),
            ..Outbound::default()
        }
    }

    /// Catalogs of the older flow versions that the session runs on.
    async fn older(&self, session: &Session) -> Result<Vec<(String, Arc<Catalog>)>, TurnError> {
        let current = &self.catalog.library().versions;
        let mut found = Vec::new();
        for talk in session.talk.iter().chain(&session.paused) {
            if current.get(&talk.root).is_some_and(|version| *version == talk.version) {
                continue;
            }
            let held = self
                .pinned
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .get(&talk.version)
                .cloned();
            let catalog = if let Some(catalog) = held {
                catalog
            } else {
                let Some(body) = self.store.bundle(&talk.version).await? else { continue };
                let body = String::from_utf8(body).map_err(|_| TurnError::Encoding)?;
                let catalog = self
                    .catalog
                    .with_bundle(&body)
                    .map_err(|_| TurnError::Content("an older flow version"))?;
                let catalog = Arc::new(catalog);
                self.pinned
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .insert(talk.version.clone(), catalog.clone());
                catalog
            };
            found.push((talk.version.clone(), catalog));
        }
        Ok(found)
    }

    fn apply(
        &self,
        context: &mut Context<'_>,
        effect: Effect,
        pinned: &[(String, Arc<Catalog>)],
        quiet: bool,
        acts: &mut Vec<(Act, bool)>,
    ) {
        match effect {
            Effect::Say { bubble } => {
                if quiet && bubble.tag.is_none() {
                    return;
                }
                let catalog = pinned
                    .iter()
                    .find(|(hash, _)| *hash == bubble.version)
                    .map_or(&self.catalog, |(_, catalog)| catalog);
                let reader = self.reader(&context.view, context.now);
                let rendered = catalog.render(&bubble, &reader);
                acts.extend(outbounds(&bubble, rendered).into_iter().map(|bubble| {
                    let pushed = bubble.pushed;
                    (Act::Send { bubble }, pushed)
                }));
            }
            Effect::Language { lang } => {
                context.contact.lang = Some(lang);
                context.refresh_view();
            }
            Effect::Stopped { yes } => {
                context.contact.stopped = yes;
                context.refresh_view();
            }
            Effect::Alert { kinds, level } => {
                context.count("alert");
                context.alerts.push((kinds, level));
            }
            Effect::Wipe { tag, after } => match after {
                None => acts.push((Act::Wipe { tag }, false)),
                Some(after) => {
                    let due = context.now.checked_add(after).unwrap_or(context.now);
                    let name = format!("wipe/{}", tag.as_deref().unwrap_or("all"));
                    let body = Body::Timer { what: "wipe".to_owned(), flow: None, about: tag };
                    context.set_timer(&name, due, &body);
                }
            },
            Effect::Calm { after } => {
                if context.view.channel == ChannelKind::Telegram {
                    let due = context.now.checked_add(after).unwrap_or(context.now);
                    let body = Body::Timer { what: "calm".to_owned(), flow: None, about: None };
                    context.set_timer("calm", due, &body);
                }
            }
            Effect::Count { what, detail } => {
                context.count(&what);
                if let Some(detail) = detail {
                    context.count(&format!("{what}.{detail}"));
                }
            }
        }
    }

    /// The session as it is kept: sensitive talks apart, so that they can be wiped alone.
    fn session_write(
        &self,
        context: &Context<'_>,
        row: Option<&SessionRow>,
        mut session: Session,
        mut pages: Vec<Page>,
    ) -> Option<SessionWrite> {
        let contact = context.contact.id;
        let nothing = session == Session::default() && pages.is_empty();
        if context.contact.forgotten || nothing {
            return row.map(|_| SessionWrite::End(contact));
        }
        let talks = || session.talk.iter().chain(&session.paused);
        let pins: Vec<String> = talks().map(|talk| talk.version.clone()).collect();
        let week = context.ms() + 7 * 86_400_000;
        let late = session.late.iter().map(|late| late.until);
        let expires_at =
            talks().map(|talk| talk.expires).chain(late).map(Timestamp::as_millisecond);
        let expires_at = expires_at.max().unwrap_or(week).max(week);
        let sensitive =
            |root: &str| self.catalog.library().flows.get(root).is_some_and(|flow| flow.sensitive);
        let any = talks().any(|talk| sensitive(&talk.root));
        let (draft, draft_at) = if any {
            let talk = session.talk.take_if(|talk| sensitive(&talk.root));
            let paused = std::mem::take(&mut session.paused);
            // What was not read yet is part of it.
            let drafts = Drafts { talk, paused, pages: std::mem::take(&mut pages) };
            (Some(self.seal_json(&places::draft(contact), &drafts)), Some(context.ms()))
        } else {
            (None, None)
        };
        Some(SessionWrite::Put(SessionRow {
            contact,
            body: self.seal_json(&places::session(contact), &Kept { session, pages }),
            draft,
            draft_at,
            pins,
            expires_at,
            version: row.map_or(0, |row| row.version),
        }))
    }

    /// Everything sealed into the unit.
    fn finish(&self, context: &mut Context<'_>, unit: &mut Unit, acts: Vec<(Act, bool)>) {
        let at = self.clock.now().as_millisecond();
        let ms = context.ms();
        context.profile.alarms.retain(|alarm| ms - alarm.at < ALARM_WAITS_MS);
        for (kinds, level) in std::mem::take(&mut context.alerts) {
            for kind in kinds {
                let id = self.entropy.id();
                if context.case.is_none() && context.profile.alarms.len() < ALARMS {
                    context.profile.alarms.push(Alarm { id, kind, at: ms });
                }
                context.writes.push(Write::Alert(NewAlert {
                    id,
                    case: context.case,
                    kind,
                    level,
                    country: context.view.country,
                    trial: context.is_trial(),
                    raised_at: at,
                }));
            }
        }
        for (act, pushed) in acts {
            let seal = self.entropy.id();
            let suits = hours::suits(
                context.now,
                context.view.country.or_else(|| self.where_night_is(&context.contact)),
                context.profile.hours.as_deref().filter(|_| pushed),
            );
            let due = match (pushed, suits) {
                (false, _) => at,
                // Nothing reaches them until they write again.
                (true, _) if !context.contact.reachable => continue,
                (true, Some(due)) => due.as_millisecond() - context.profile.ahead,
                // The person wants no messages: it is there when they look.
                (true, None) => continue,
            };
            unit.outbox.push(NewOutbox {
                seal,
                contact: context.contact.id,
                due,
                expires_at: pushed.then(|| due.saturating_add(PUSH_USEFUL.as_millis() as i64)),
                pushed,
                body: self.seal_json(&places::outbox(seal), &act),
            });
        }
        context.seal_contact();
        unit.contact = Some(context.contact.clone());
        unit.writes = std::mem::take(&mut context.writes);
        unit.timers = std::mem::take(&mut context.timers);
        unit.reads = std::mem::take(&mut context.reads);
    }

    /// An apology for a message that could not be answered three times.
    pub(crate) fn give_up(&self, waiting: &Waiting, now: Timestamp) -> Unit {
        let mut unit = Unit { inbox: Some(waiting.inbox), ..Unit::default() };
        unit.writes.push(Write::DeadLetter { reason: "three-times".to_owned() });
        let Some(contact) = &waiting.contact else { return unit };
        let lang = contact.lang.unwrap_or_default();
        let text = self.catalog.text(&Text::message("line-sorry"), &self.plain_reader(lang));
        let bubble =
            Outbound { text, source: Some("line-sorry".to_owned()), ..Outbound::default() };
        let seal = self.entropy.id();
        unit.outbox.push(NewOutbox {
            seal,
            contact: contact.id,
            due: now.as_millisecond(),
            expires_at: None,
            pushed: false,
            body: self.seal_json(&places::outbox(seal), &Act::Send { bubble }),
        });
        unit
    }
}

/// A session as it is kept, with text messages that wait to be asked for.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Kept {
    #[serde(flatten)]
    pub(crate) session: Session,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) pages: Vec<Page>,
}

/// Sensitive talks, kept apart from the rest of the session.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Drafts {
    pub(crate) talk: Option<engine::Talk>,
    pub(crate) paused: Vec<engine::Talk>,
    #[serde(default)]
    pub(crate) pages: Vec<Page>,
}

/// Bubbles ready for a channel; options go under the last.
fn outbounds(bubble: &Bubble, rendered: Vec<Rendered>) -> Vec<Outbound> {
    let last = rendered.len().saturating_sub(1);
    rendered
        .into_iter()
        .enumerate()
        .map(|(at, part)| {
            let option_ids = part.offers.iter().map(|offer| offer.id.clone()).collect();
            let buttons = part
                .offers
                .into_iter()
                .enumerate()
                .map(|(option, offer)| Button {
                    label: offer.label,
                    action: match offer.url.filter(|url| !url.is_empty()) {
                        Some(url) => ButtonAction::Open { url },
                        None => ButtonAction::Press {
                            visit: bubble.visit,
                            option: u16::try_from(option).unwrap_or(u16::MAX),
                        },
                    },
                })
                .collect();
            let document = bubble.document.as_ref().filter(|_| at == last).map(|(file, name)| {
                let calendar = std::path::Path::new(name).extension().is_some_and(|e| e == "ics");
                let mime = if calendar { "text/calendar" } else { "text/html" };
                Document { name: name.clone(), mime: mime.to_owned(), file: file.clone() }
            });
            Outbound {
                text: part.text,
                bold: part.bold,
                buttons,
                document,
                protect: bubble.protect,
                pushed: bubble.pushed,
                tag: bubble.tag.clone(),
                source: part.source,
                option_ids,
            }
        })
        .collect()
}
