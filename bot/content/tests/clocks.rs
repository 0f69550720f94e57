//! The clocks of the tree that is delivered, and what a country may change.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::PathBuf;

use content::{Catalog, Source, Tree};
use domain::Country;
use domain::case::{CaseClock, Terms};
use jiff::Timestamp;
use jiff::civil::date;

fn tree() -> Tree {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    Tree::read(&Source::Dir(root)).unwrap()
}

fn due(terms: &Terms, clock: CaseClock, from: &str) -> String {
    let from: Timestamp = from.parse().unwrap();
    let running = terms.start(clock, from).unwrap();
    terms.calendar.day(running.due - jiff::SignedDuration::from_secs(1)).to_string()
}

#[test]
fn every_clock_runs_in_every_country() {
    let catalog = Catalog::from_tree(tree()).unwrap();
    for country in Country::ALL.map(Some).into_iter().chain([None]) {
        let terms = catalog.clocks().terms(country);
        assert_eq!(terms.rules.len(), CaseClock::ALL.len());
        // Thursday 5 March 2026.
        let last = |clock| due(&terms, clock, "2026-03-05T03:00:00Z");
        assert_eq!(last(CaseClock::Answer), "2026-03-10");
        assert_eq!(last(CaseClock::LegalAnswer), "2026-03-12");
        assert_eq!(last(CaseClock::Feedback), "2026-06-05");
        assert_eq!(last(CaseClock::Silence), "2026-04-04");
        assert_eq!(last(CaseClock::Effect), "2026-06-03");
        assert_eq!(last(CaseClock::Appeal), "2026-04-03");
    }
}

#[test]
fn a_country_may_have_its_own_length_weekend_and_holidays() {
    let mut tree = tree();
    let mut text = tree.get("content/clocks.toml").unwrap().to_owned();
    text.push_str(
        "\n[[clock]]\nid = \"triage\"\namount = 1\nunit = \"days\"\nfrom = \"acknowledged\"\n\
         country = \"KH\"\nsource = \"a test\"\nas_of = \"2026-11-22\"\n\
         [[weekend]]\ncountry = \"KH\"\ndays = [\"sunday\"]\nsource = \"a test\"\n\
         [[holiday]]\ncountry = \"KH\"\nday = \"2026-03-09\"\nsource = \"a test\"\n",
    );
    tree.insert("content/clocks.toml", text);
    let catalog = Catalog::from_tree(tree).unwrap();
    let here = catalog.clocks().terms(Some(Country::Kh));
    // Thursday: Friday and Saturday count, Sunday and the holiday on Monday do not.
    assert_eq!(due(&here, CaseClock::Answer, "2026-03-05T03:00:00Z"), "2026-03-10");
    assert_eq!(due(&here, CaseClock::Answer, "2026-03-04T03:00:00Z"), "2026-03-07");
    assert_eq!(due(&here, CaseClock::Triage, "2026-03-05T03:00:00Z"), "2026-03-06");
    let elsewhere = catalog.clocks().terms(Some(Country::Vn));
    assert_eq!(due(&elsewhere, CaseClock::Triage, "2026-03-05T03:00:00Z"), "2026-03-12");
    assert_eq!(here.calendar.day("2026-03-09T17:30:00Z".parse().unwrap()), date(2026, 3, 10));
}
