//! The words that mean an option: its label and its further words, in every form they take.

use std::collections::BTreeSet;

use domain::{ChannelKind, Lang};
use engine::Vars;
use jiff::civil::Date;

use crate::markup;
use crate::render::Reader;
use crate::wording::Wording;

/// Forms of address that a label may be worded for.
const ADDRESSES: [Option<&str>; 4] = [None, Some("anh"), Some("chi"), Some("ban")];

/// A reader of whom only the language is known.
pub(crate) fn nobody(lang: Lang) -> Reader {
    Reader {
        lang,
        channel: ChannelKind::Telegram,
        address: None,
        country: None,
        organisation: None,
        today: Date::ZERO,
    }
}

/// Words accepted for an option in a language, normalised, each once.
pub(crate) fn accepted(
    wording: &Wording,
    flow: &str,
    node: &str,
    option: &str,
    lang: Lang,
) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for label in said(wording, flow, node, &format!("opt-{option}"), lang) {
        words.insert(label);
    }
    for list in said(wording, flow, node, &format!("syn-{option}"), lang) {
        words.extend(list.split('|').map(str::to_owned));
    }
    words.iter().map(|word| knowledge::normalise(word)).filter(|word| !word.is_empty()).collect()
}

/// An attribute of a node in every form that the channel and the form of address give it.
pub(crate) fn said(
    wording: &Wording,
    flow: &str,
    node: &str,
    attr: &str,
    lang: Lang,
) -> BTreeSet<String> {
    let id = format!("{flow}-{node}");
    let Some(texts) = wording.shared.get(&lang) else { return BTreeSet::new() };
    let mut forms = BTreeSet::new();
    for channel in [ChannelKind::Telegram, ChannelKind::Sms, ChannelKind::Web] {
        for address in ADDRESSES {
            let reader = Reader { channel, address: address.map(str::to_owned), ..nobody(lang) };
            let args = wording.args(&Vars::new(), &reader, 0);
            if let Some(text) = texts.format_with_holes(&id, Some(attr), &args) {
                forms.insert(markup::plain(&text));
            }
        }
    }
    forms
}
