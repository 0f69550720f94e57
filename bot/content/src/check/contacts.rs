//! Contacts: words in every language, and the gaps that urgent cards would show.

use domain::{Country, UrgentKind};
use jiff::civil::Date;

use super::{Found, messages};
use crate::codes;
use crate::contacts::Contacts;
use crate::issue::Issue;
use crate::parsed::Parsed;
use crate::rights::SITUATIONS;

pub(super) fn check(parsed: &Parsed, today: Date, found: &mut Found) {
    for (country, contacts) in &parsed.contacts {
        words(parsed, contacts, found);
        for situation in SITUATIONS.iter().filter(|situation| !contacts.orders(situation)) {
            found.warn(Issue::new(
                codes::CONTACT_GAP,
                &*contacts.path,
                format!("says nobody to call for {situation:?}"),
                "add contact ids to [order]",
            ));
        }
        gaps(*country, contacts, today, found);
        let files =
            contacts.files.iter().map(|(lang, files)| (*lang, files.iter().collect())).collect();
        let languages: Vec<_> = parsed
            .languages
            .iter()
            .copied()
            .filter(|lang| contacts.files.contains_key(lang))
            .collect();
        messages::parity(&files, codes::CONTACT_WORDS, &languages, found);
    }
}

fn words(parsed: &Parsed, contacts: &Contacts, found: &mut Found) {
    for lang in &parsed.languages {
        let Some(files) = contacts.files.get(lang) else { continue };
        for contact in contacts.list.values() {
            let id = format!("contact-{}", contact.id);
            let unit = files.iter().flat_map(|file| &file.units).find(|unit| unit.id == id);
            for attr in [None, Some("who")] {
                if unit.is_none_or(|unit| unit.slot(attr).is_none()) {
                    let name = attr.map_or_else(|| id.clone(), |attr| format!("{id}.{attr}"));
                    found.refuse(
                        Issue::new(
                            codes::CONTACT_WORDS,
                            &*contact.file,
                            format!("{name} is missing in {lang}"),
                            "add its words to the .ftl file beside this one",
                        )
                        .at(contact.line),
                    );
                }
            }
            let shows = unit
                .and_then(|unit| unit.slot(None))
                .is_some_and(|slot| slot.variables.iter().any(|name| name == "phone"));
            if unit.is_some() && shows == contact.phone.is_empty() {
                let (what, remedy) = if shows {
                    ("shows a number, but none is sourced", "take { $phone } out of its words")
                } else {
                    ("does not show its number", "put { $phone } into its words")
                };
                let what = format!("{id} {what} ({lang})");
                found.refuse(
                    Issue::new(codes::CONTACT_WORDS, &*contact.file, what, remedy).at(contact.line),
                );
            }
        }
    }
}

fn gaps(country: Country, contacts: &Contacts, today: Date, found: &mut Found) {
    for kind in UrgentKind::ALL {
        if contacts.of_danger(kind, today).next().is_none() {
            found.warn(Issue::new(
                codes::CONTACT_GAP,
                &*contacts.path,
                format!("{country} has no number that may be shown for {:?}", kind.name()),
                "source a national line, or make a test call and note it in called_on",
            ));
        }
    }
}
