//! One way through a case after the other.

use jiff::{SignedDuration, Timestamp};

use super::super::*;
use super::{at, start, terms};

const WORKER: By = By::new(Actor::Worker, 100);
const EMPLOYER: By = By::new(Actor::Respondent, 200);
const ANN: By = By::new(Actor::Caseworker, 1);
const BEN: By = By::new(Actor::Verifier, 2);
const CHI: By = By::new(Actor::Supervisor, 3);

/// A case with its own clock.
pub(super) struct Talk {
    pub(super) case: Situation,
    pub(super) terms: Terms,
    pub(super) now: Timestamp,
}

impl Talk {
    pub(super) fn new(consent: ConsentLevel) -> Self {
        let terms = terms();
        let case = Situation::new(CaseKind::Grievance, consent, start(), &terms);
        Self { case, terms, now: start() }
    }

    fn does(&mut self, by: By, deed: Deed) -> Result<Record, Refusal> {
        let act = Act { by, proved: true, now: self.now, terms: &self.terms };
        self.case.act(&act, deed)
    }

    fn all(&mut self, by: By, deeds: &[Deed]) {
        for deed in deeds {
            self.does(by, *deed).unwrap_or_else(|refusal| panic!("{deed:?}: {refusal:?}"));
        }
    }

    fn later(&mut self, days: i64) {
        self.now += SignedDuration::from_hours(24 * days);
    }

    /// Up to the claim that it is done.
    pub(super) fn claimed() -> Self {
        let mut talk = Self::new(ConsentLevel::Issue);
        talk.all(
            ANN,
            &[
                Deed::Move(State::Acknowledged),
                Deed::Note(Note::ConflictChecked),
                Deed::Move(State::Triage),
                Deed::Note(Note::RiskScored),
                Deed::Note(Note::ClusterSet),
                Deed::Move(State::Open),
                Deed::Note(Note::GroupChecked),
                Deed::Move(State::SharedWithEmployer),
            ],
        );
        let until = talk.terms.calendar.day(talk.now).saturating_add(jiff::Span::new().days(20));
        talk.all(EMPLOYER, &[Deed::Plan { until }]);
        talk.all(ANN, &[Deed::Note(Note::WorkerTold), Deed::Move(State::PlanAgreed)]);
        talk.all(
            EMPLOYER,
            &[Deed::Move(State::Remedying), Deed::Evidence, Deed::Move(State::RemedyClaimed)],
        );
        talk.all(By::SYSTEM, &[Deed::Move(State::Verifying)]);
        talk
    }
}

fn yes(quality: Option<u8>, route: Route) -> Deed {
    Deed::Vote { vote: Vote::Yes, quality, route }
}

#[test]
fn a_receipt_is_no_answer_and_a_person_stops_both_clocks() {
    let mut talk = Talk::new(ConsentLevel::Nothing);
    let refused = talk.does(By::SYSTEM, Deed::Move(State::Acknowledged));
    assert_eq!(refused, Err(Refusal::NotTheirs));
    let record = talk.does(ANN, Deed::Move(State::Acknowledged)).unwrap();
    assert_eq!(record.stopped, [CaseClock::Answer, CaseClock::LegalAnswer]);
    assert_eq!(record.started, [CaseClock::Triage]);
    assert_eq!(record.what(), "case.acknowledged");
}

#[test]
fn both_sides_confirm_and_somebody_else_closes() {
    let mut talk = Talk::claimed();
    talk.all(WORKER, &[yes(Some(4), Route::Sms)]);
    // Blind: the worker's answer is not shown to a side that has not answered.
    assert_eq!(talk.case.progress.ballots.shown_to(Side::Respondent, 1).count(), 0);
    talk.all(EMPLOYER, &[yes(None, Route::Console)]);
    assert_eq!(talk.case.progress.ballots.shown_to(Side::Respondent, 1).count(), 2);
    let refused = talk.does(BEN, Deed::Move(State::ClosedVerified));
    let missing = vec![Guard::EvidenceChecked, Guard::FeedbackDone];
    assert_eq!(refused, Err(Refusal::Missing(missing)));
    talk.all(BEN, &[Deed::Note(Note::EvidenceChecked), Deed::Feedback(Feedback::Sent)]);
    // Whoever accepted the plan cannot verify it.
    let author = By::new(Actor::Verifier, ANN.person);
    let refused = talk.does(author, Deed::Move(State::ClosedVerified));
    assert_eq!(refused, Err(Refusal::Missing(vec![Guard::NotAuthor])));
    talk.all(BEN, &[Deed::Move(State::ClosedVerified)]);
    assert!(talk.case.counts_as_verified());
    assert!(talk.case.progress.clocks.contains_key(&CaseClock::Effect));
    // Said to be broken again, it no longer counts, and the worker opens it again.
    talk.later(31);
    let no = Deed::Vote { vote: Vote::No, quality: None, route: Route::Sms };
    talk.all(WORKER, &[no]);
    assert!(!talk.case.counts_as_verified());
    talk.all(WORKER, &[Deed::Move(State::Reopened)]);
    assert_eq!(talk.case.progress.feedback, None);
}

#[test]
fn two_answers_of_one_person_or_by_one_way_confirm_nothing() {
    for other in [(WORKER.person, Route::Console), (EMPLOYER.person, Route::Sms)] {
        let mut talk = Talk::claimed();
        talk.all(WORKER, &[yes(Some(5), Route::Sms)]);
        talk.all(By::new(Actor::Respondent, other.0), &[yes(None, other.1)]);
        talk.all(BEN, &[Deed::Note(Note::EvidenceChecked), Deed::Feedback(Feedback::Sent)]);
        let refused = talk.does(BEN, Deed::Move(State::ClosedVerified));
        assert_eq!(refused, Err(Refusal::Missing(vec![Guard::BothConfirmed])));
    }
}

#[test]
fn a_silent_worker_never_counts_as_solved() {
    let mut talk = Talk::claimed();
    talk.all(EMPLOYER, &[yes(None, Route::Console)]);
    talk.all(BEN, &[Deed::Note(Note::EvidenceChecked), Deed::Feedback(Feedback::Unreachable)]);
    let close = Deed::Move(State::ClosedUnconfirmed);
    assert_eq!(talk.does(BEN, close), Err(Refusal::Missing(vec![Guard::WorkerSilent])));
    let running = talk.case.progress.clocks[&CaseClock::Verify];
    let rings = talk.terms.rings(CaseClock::Verify, &running);
    assert_eq!(rings.len(), 4, "day 0, 7, 14, and the end");
    for ring in &rings[..3] {
        talk.all(By::SYSTEM, &[Deed::Ring { clock: CaseClock::Verify, at: ring.at }]);
        let again = talk.does(By::SYSTEM, Deed::Ring { clock: CaseClock::Verify, at: ring.at });
        assert_eq!(again, Err(Refusal::NoClock), "once");
    }
    talk.later(29);
    assert_eq!(talk.does(BEN, close), Err(Refusal::Missing(vec![Guard::WorkerSilent])));
    talk.later(2);
    talk.all(BEN, &[close]);
    assert!(!talk.case.counts_as_verified());
}

#[test]
fn the_worker_alone_may_confirm_with_a_document_where_no_respondent_can() {
    let mut talk = Talk::claimed();
    talk.all(WORKER, &[yes(Some(3), Route::Telegram)]);
    talk.all(BEN, &[Deed::Feedback(Feedback::Sent)]);
    let close = Deed::Move(State::ClosedWorkerConfirmed);
    assert_eq!(talk.does(BEN, close), Err(Refusal::Missing(vec![Guard::WorkerConfirmed])));
    talk.all(BEN, &[Deed::Note(Note::Document)]);
    talk.all(ANN, &[Deed::Note(Note::NoRespondent)]);
    talk.all(BEN, &[close]);
    assert!(!talk.case.counts_as_verified(), "counted apart");
}

#[test]
fn pressure_makes_a_yes_a_dispute() {
    let mut talk = Talk::claimed();
    talk.all(WORKER, &[yes(Some(5), Route::Sms)]);
    talk.all(EMPLOYER, &[yes(None, Route::Console)]);
    talk.all(BEN, &[Deed::Note(Note::PressureSeen), Deed::Move(State::Disputed)]);
    let escalate = Deed::Move(State::Escalated);
    assert_eq!(talk.does(By::SYSTEM, escalate), Err(Refusal::Missing(vec![Guard::DisputeLate])));
    talk.later(15);
    talk.all(By::SYSTEM, &[escalate]);
}

#[test]
fn sharing_needs_consent_and_more_of_it_a_second_person() {
    for consent in ConsentLevel::ALL {
        let mut talk = Talk::new(consent);
        talk.case.state = State::Open;
        talk.all(ANN, &[Deed::Note(Note::GroupChecked)]);
        let share = Deed::Move(State::SharedWithEmployer);
        let expected = match consent {
            ConsentLevel::Nothing => Err(Refusal::Missing(vec![Guard::Consent])),
            ConsentLevel::Issue => Ok(()),
            _ => Err(Refusal::Missing(vec![Guard::SecondPerson])),
        };
        assert_eq!(talk.does(ANN, share).map(|_| ()), expected);
        if consent >= ConsentLevel::Summary {
            talk.all(ANN, &[Deed::Sign]);
            assert!(talk.does(ANN, share).is_err(), "one's own signature is no second one");
            talk.all(CHI, &[Deed::Sign]);
            talk.all(ANN, &[share]);
        }
    }
    let mut talk = Talk::new(ConsentLevel::Issue);
    talk.case.state = State::Open;
    talk.case.sexual_violence = true;
    talk.all(ANN, &[Deed::Note(Note::GroupChecked)]);
    let share = Deed::Move(State::SharedWithEmployer);
    assert_eq!(talk.does(ANN, share), Err(Refusal::Missing(vec![Guard::SecondYes])));
    talk.all(WORKER, &[Deed::Note(Note::SecondYes)]);
    talk.all(ANN, &[share]);
}

#[test]
fn an_end_without_solution_takes_two_and_leaves_a_way_back() {
    let mut talk = Talk::new(ConsentLevel::Nothing);
    talk.all(
        ANN,
        &[
            Deed::Move(State::Acknowledged),
            Deed::Reason(Reason::Gone),
            Deed::Note(Note::RoutesTold),
            Deed::Feedback(Feedback::Unreachable),
        ],
    );
    let close = Deed::Move(State::ClosedUnresolved);
    assert_eq!(talk.does(ANN, close), Err(Refusal::Missing(vec![Guard::SupervisorSigned])));
    talk.all(CHI, &[Deed::Sign]);
    talk.all(ANN, &[close]);
    talk.later(200);
    talk.all(WORKER, &[Deed::Move(State::Reopened)]);
    let mut late = talk;
    late.case.state = State::ClosedUnresolved;
    assert!(late.does(WORKER, Deed::Move(State::Reopened)).is_err(), "its clock has ended");
}

#[test]
fn a_question_to_the_worker_leads_back_to_where_it_was_asked() {
    let mut talk = Talk::new(ConsentLevel::Issue);
    talk.all(ANN, &[Deed::Move(State::Acknowledged), Deed::Move(State::NeedInfo)]);
    let elsewhere = talk.does(ANN, Deed::Move(State::Open));
    assert_eq!(elsewhere, Err(Refusal::Missing(vec![Guard::WasThere])));
    let record = talk.does(By::SYSTEM, Deed::Move(State::Acknowledged)).unwrap();
    assert_eq!(record.stopped, [CaseClock::NeedInfo]);
    assert!(talk.case.progress.clocks.contains_key(&CaseClock::Triage), "it ran on");
}

#[test]
fn withdrawal_ends_the_clocks_but_not_those_of_grave_danger() {
    let mut talk = Talk::new(ConsentLevel::Named);
    talk.all(By::SYSTEM, &[Deed::Raise(Flag::ZeroTolerance)]);
    talk.all(WORKER, &[Deed::Move(State::Withdrawn)]);
    let left: Vec<CaseClock> = talk.case.progress.clocks.keys().copied().collect();
    assert_eq!(left, [CaseClock::Identity, CaseClock::Retention, CaseClock::DangerDecision]);
    talk.all(By::SYSTEM, &[Deed::Forgotten]);
    let erase = Deed::Move(State::Erased);
    assert!(talk.does(By::SYSTEM, erase).is_err());
    talk.later(91);
    talk.all(CHI, &[Deed::Hold { until: talk.terms.calendar.day(talk.now) }]);
    assert!(talk.does(By::SYSTEM, erase).is_err(), "held");
    talk.later(2);
    talk.all(By::SYSTEM, &[erase]);
    assert!(talk.case.progress.clocks.is_empty());
}

#[test]
fn danger_is_confirmed_by_a_person_and_looked_after_to_the_hour() {
    let mut talk = Talk::new(ConsentLevel::Nothing);
    talk.all(WORKER, &[Deed::Raise(Flag::ZeroTolerance)]);
    assert_eq!(talk.does(EMPLOYER, Deed::Raise(Flag::Retaliation)), Err(Refusal::NotTheirs));
    let decision = talk.case.progress.clocks[&CaseClock::DangerDecision];
    assert_eq!(decision.due, at("2026-03-03T10:00:00+07:00"));
    assert_eq!(talk.case.next().map(|(clock, _)| clock), Some(CaseClock::DangerDecision));
    assert_eq!(talk.does(By::SYSTEM, Deed::Confirm), Err(Refusal::NotTheirs));
    talk.all(ANN, &[Deed::Confirm]);
    let follow = talk.case.progress.clocks[&CaseClock::DangerFollowUp];
    let rings = talk.terms.rings(CaseClock::DangerFollowUp, &follow);
    let moments: Vec<Timestamp> = rings.iter().map(|ring| ring.at).collect();
    assert_eq!(moments, [at("2026-03-04T10:00:00+07:00"), at("2026-03-05T10:00:00+07:00")]);
    talk.all(ANN, &[Deed::Settle(Flag::ZeroTolerance)]);
    assert!(talk.case.zero_tolerance, "the sign stays");
}

// R9
#[test]
fn r9_rings_of_a_clock_follow_its_days() {
    let talk = Talk::new(ConsentLevel::Nothing);
    let ring_days = |clock| {
        let running = talk.case.progress.clocks[&clock];
        let rings = talk.terms.rings(clock, &running);
        rings.iter().map(|ring| ring.at.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ring_days(CaseClock::Answer), ["2026-03-06T02:00:00Z"]);
    assert_eq!(ring_days(CaseClock::LegalAnswer), ["2026-03-08T02:00:00Z", "2026-03-10T02:00:00Z"]);
    assert_eq!(
        ring_days(CaseClock::Feedback),
        ["2026-05-01T02:00:00Z", "2026-05-21T02:00:00Z", "2026-06-03T02:00:00Z"]
    );
}

#[test]
fn a_plan_reminds_a_week_before_on_the_day_and_a_week_after() {
    let mut talk = Talk::new(ConsentLevel::Issue);
    talk.case.state = State::SharedWithEmployer;
    talk.all(EMPLOYER, &[Deed::Plan { until: jiff::civil::date(2026, 3, 20) }]);
    talk.all(ANN, &[Deed::Note(Note::WorkerTold), Deed::Move(State::PlanAgreed)]);
    let running = talk.case.progress.clocks[&CaseClock::Plan];
    let rings = talk.terms.rings(CaseClock::Plan, &running);
    let days: Vec<String> =
        rings.iter().map(|ring| talk.terms.calendar.day(ring.at).to_string()).collect();
    assert_eq!(days, ["2026-03-13", "2026-03-20", "2026-03-21", "2026-03-27"]);
    // Whoever owes it cannot put it off.
    let off = Deed::Plan { until: jiff::civil::date(2027, 3, 20) };
    assert_eq!(talk.does(EMPLOYER, off), Err(Refusal::NotNow));
}
