//! A bubble as the messages that Telegram will show.

use domain::message::{Button, ButtonAction, Outbound};
use reqwest::Url;
use teloxide::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity,
    MessageEntityKind,
};

use super::parse::press_data;
use super::text::{self, CAPTION_MAX, LABEL_MAX, NOTHING, Part, TEXT_MAX, units};

/// Most buttons that one keyboard may hold.
const BUTTONS_MAX: usize = 100;

/// A bubble, cut into what one request each can carry.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// Messages to send, in order.
    pub parts: Vec<Part>,
    /// Words under the document, if there is one and they fit there.
    pub caption: Option<Part>,
    /// Goes under the last message, or under the document.
    pub keyboard: Option<InlineKeyboardMarkup>,
}

/// Renders a bubble. With a document the words become its caption if they fit, else messages
/// before it; without one there is always at least one message.
pub fn bubble(bubble: &Outbound) -> Rendered {
    let (keyboard, links) = keyboard(&bubble.buttons);
    let mut words = bubble.text.clone();
    for link in links {
        words.push('\n');
        words.push_str(&link);
    }
    // A span that runs past the end must not reach the lines added here.
    let end = bubble.text.len();
    let bold: Vec<_> = bubble.bold.iter().map(|(from, to)| (*from, (*to).min(end))).collect();
    let mut parts = text::split(&words, &bold, TEXT_MAX);
    let mut caption = None;
    if bubble.document.is_some() {
        if parts.len() == 1 && units(&parts[0].text) <= CAPTION_MAX {
            caption = parts.pop();
        }
    } else if parts.is_empty() {
        parts.push(Part { text: NOTHING.to_owned(), bold: Vec::new() });
    }
    Rendered { parts, caption, keyboard }
}

/// Renders a bubble into a single message, for putting it in the place of another.
pub fn single(bubble: &Outbound) -> (Part, Option<InlineKeyboardMarkup>) {
    (text::first(&bubble.text, &bubble.bold, TEXT_MAX), keyboard(&bubble.buttons).0)
}

/// The spans of a part, as the only entities we ever send.
pub(super) fn entities(part: &Part) -> Option<Vec<MessageEntity>> {
    let bold = |&(offset, length): &(usize, usize)| {
        MessageEntity::new(MessageEntityKind::Bold, offset, length)
    };
    (!part.bold.is_empty()).then(|| part.bold.iter().map(bold).collect())
}

/// No text of ours is ever turned into a picture of some page.
pub(super) fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// A link that Telegram takes as a button: it wants a public host name or a number.
pub(super) fn link(label: &str, url: &str) -> Option<InlineKeyboardButton> {
    let url = Url::parse(url).ok()?;
    let fits = match url.scheme() {
        "tg" => true,
        "http" | "https" => match url.host()? {
            url::Host::Domain(name) => name.contains('.'),
            url::Host::Ipv4(_) => true,
            url::Host::Ipv6(_) => false,
        },
        _ => false,
    };
    fits.then(|| InlineKeyboardButton::url(text::line(label, LABEL_MAX), url))
}

/// One button a row: labels are sentences, and thumbs are large. A link that cannot be a
/// button comes back as a line of text instead, so that nobody loses it.
fn keyboard(buttons: &[Button]) -> (Option<InlineKeyboardMarkup>, Vec<String>) {
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for button in buttons {
        match &button.action {
            ButtonAction::Press { visit, option } => {
                let label = text::line(&button.label, LABEL_MAX);
                rows.push([InlineKeyboardButton::callback(label, press_data(*visit, *option))]);
            }
            ButtonAction::Open { url } => match link(&button.label, url) {
                Some(button) => rows.push([button]),
                None => lines.push(format!("{}: {url}", text::line(&button.label, LABEL_MAX))),
            },
        }
    }
    rows.truncate(BUTTONS_MAX);
    ((!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows)), lines)
}
