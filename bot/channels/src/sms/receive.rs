//! Webhooks of a provider → messages and delivery reports.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::strtime;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::file::{Message, Receive, Report, Shape};
use super::hmacs::{Algorithm, hex, unhex};
use super::verify::Guard;
use super::{
    DeliveryReport, Gateway, HookError, Incoming, PartOf, Received, Status, WebhookRequest, e164,
    path,
};

/// Longest code of a failure that is kept.
const CODE_MAX: usize = 32;
/// Longest external id that is kept as it is.
const ID_MAX: usize = 128;

/// One item of a webhook.
enum Item {
    /// Fields of a query or a form; not all that comes is UTF-8.
    Pairs(Vec<(String, Vec<u8>)>),
    Json(Value),
}

impl Item {
    fn bytes(&self, place: &str) -> Option<Vec<u8>> {
        match self {
            Self::Pairs(pairs) => {
                pairs.iter().find(|(name, _)| name == place).map(|(_, value)| value.clone())
            }
            Self::Json(value) => {
                path::words(value, place).into_iter().next().map(String::into_bytes)
            }
        }
    }

    fn get(&self, place: &str) -> Option<String> {
        self.bytes(place).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// A value that is there and not empty.
    fn word(&self, place: &str) -> Option<String> {
        self.get(place).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty())
    }
}

impl Gateway {
    /// Reads a webhook: proves where it comes from, then takes it apart. `now` names messages
    /// that the provider gives neither name nor time.
    pub fn receive(
        &self,
        request: &WebhookRequest<'_>,
        now: Timestamp,
    ) -> Result<Received, HookError> {
        let receive = &self.file.receive;
        if !receive.methods.iter().any(|method| method == request.method) {
            return Err(HookError::Method);
        }
        let guard = Guard {
            proofs: &receive.proofs,
            credentials: &self.settings.credentials,
            hook_url: self.settings.hook_url.as_ref().map(reqwest::Url::as_str),
            shape: receive.shape,
        };
        guard.check(request)?;
        let mut received = Received::default();
        for item in items(receive, request).ok_or(HookError::Unreadable)? {
            if let Some(report) = report(receive, &item) {
                received.reports.push(report);
                continue;
            }
            let Some(from) = item.word(&receive.message.from) else {
                received.partly = true;
                continue;
            };
            match e164(&from, self.settings.calling_code.as_deref()) {
                Some(from) => {
                    received.messages.push(self.message(&receive.message, &item, from, now));
                }
                None => received.ignored += 1,
            }
        }
        let nothing = received.messages.is_empty() && received.reports.is_empty();
        if nothing && received.ignored == 0 {
            return Err(HookError::Unreadable);
        }
        Ok(received)
    }

    fn message(&self, place: &Message, item: &Item, from: String, now: Timestamp) -> Incoming {
        let charset = place.charset.as_ref().and_then(|place| item.word(place));
        let text = item.bytes(&place.text).unwrap_or_default();
        let text = match charset.map(|charset| charset.to_ascii_uppercase()).as_deref() {
            Some("UTF-16BE" | "UCS-2" | "UCS2") => from_utf16(&text),
            _ => String::from_utf8_lossy(&text).into_owned(),
        };
        let at = place.at.as_ref().and_then(|place| time(&item.word(place)?));
        let part = part(place, item);
        let mut external_id = match place.id.as_ref().and_then(|place| item.word(place)) {
            Some(id) if id.len() <= ID_MAX => id,
            Some(id) => self.name(&[&id]),
            None => {
                let minute = at.unwrap_or(now).as_second() / 60;
                self.name(&[&from, &text, &minute.to_string()])
            }
        };
        if let Some(part) = &part {
            // Some providers give the parts of one message one name.
            external_id = format!("{external_id}/{}", part.index);
        }
        Incoming { external_id, from, text, part, at }
    }

    /// A name made from what does not change when the message comes again, which tells nothing
    /// about it to those who do not know the gateway's secrets.
    fn name(&self, words: &[&str]) -> String {
        let mac = Algorithm::Sha256.mac(self.naming.as_bytes(), words.join("\n").as_bytes());
        hex(&mac[..16])
    }
}

/// Fields as they stand in a query or a form, unescaped and no more.
fn pairs(encoded: &[u8]) -> Vec<(String, Vec<u8>)> {
    let fields = encoded.split(|byte| *byte == b'&').filter(|field| !field.is_empty());
    fields
        .map(|field| {
            let mut halves = field.splitn(2, |byte| *byte == b'=');
            let name = unescaped(halves.next().unwrap_or_default());
            let value = unescaped(halves.next().unwrap_or_default());
            (String::from_utf8_lossy(&name).into_owned(), value)
        })
        .collect()
}

fn unescaped(encoded: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        let escaped = match (byte, tail) {
            (b'%', [high, low, ..]) => std::str::from_utf8(&[*high, *low]).ok().and_then(unhex),
            _ => None,
        };
        match (byte, escaped) {
            (_, Some(bytes)) => {
                out.extend(bytes);
                rest = &tail[2..];
            }
            (b'+', None) => out.push(b' '),
            (byte, None) => out.push(*byte),
        }
    }
    out
}

/// UTF-16 in the order of the network.
fn from_utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> =
        bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// The items of a request; nothing if it is not of the shape that it should have.
fn items(receive: &Receive, request: &WebhookRequest<'_>) -> Option<Vec<Item>> {
    match receive.shape {
        Shape::Form if request.method == "POST" => Some(vec![Item::Pairs(pairs(request.body))]),
        Shape::Query | Shape::Form => Some(vec![Item::Pairs(pairs(request.query.as_bytes()))]),
        Shape::Json => {
            let value: Value = serde_json::from_slice(request.body).ok()?;
            Some(match &receive.each {
                None => vec![Item::Json(value)],
                Some(place) => path::all(&value, &format!("{place}.*"))
                    .into_iter()
                    .map(|item| Item::Json(item.clone()))
                    .collect(),
            })
        }
    }
}

/// A delivery report, if the item is one: it has a status and no words.
fn report(receive: &Receive, item: &Item) -> Option<DeliveryReport> {
    let place: &Report = receive.report.as_ref()?;
    let word = item.word(&place.status)?;
    if item.get(&receive.message.text).is_some() {
        return None;
    }
    let is = |words: &[String]| words.iter().any(|named| named.eq_ignore_ascii_case(&word));
    let status = if is(&place.statuses.delivered) {
        Status::Delivered
    } else if is(&place.statuses.failed) {
        Status::Failed
    } else if is(&place.statuses.sent) {
        Status::Sent
    } else {
        Status::Unknown
    };
    // Only what looks like a code is kept: a free text could quote the message.
    let code = place.code.as_ref().and_then(|place| item.word(place)).filter(|code| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        code.len() <= CODE_MAX && code.bytes().all(plain)
    });
    Some(DeliveryReport { id: item.word(&place.id)?, status, code })
}

/// Which part of a longer message an item is.
fn part(place: &Message, item: &Item) -> Option<PartOf> {
    let named = place.part.as_ref().and_then(|place| {
        Some(PartOf {
            reference: item.word(&place.reference)?,
            index: item.word(&place.index)?.parse().ok()?,
            total: item.word(&place.total)?.parse().ok()?,
        })
    });
    let named = named
        .or_else(|| header(&unhex(&item.word(place.udh.as_ref()?)?)?))
        .or_else(|| header(&item.bytes(place.udh_bytes.as_ref()?)?));
    named.filter(super::join::plausible)
}

/// Reads the header of a part as it goes over the air (3GPP TS 23.040, 9.2.3.24).
fn header(bytes: &[u8]) -> Option<PartOf> {
    let (length, rest) = bytes.split_first()?;
    let mut rest = rest.get(..usize::from(*length))?;
    while let [kind, size, tail @ ..] = rest {
        let size = usize::from(*size);
        let data = tail.get(..size)?;
        match (kind, data) {
            (0x00, [reference, total, index]) => {
                return Some(PartOf {
                    reference: reference.to_string(),
                    index: *index,
                    total: *total,
                });
            }
            (0x08, [high, low, total, index]) => {
                let reference = u16::from_be_bytes([*high, *low]);
                return Some(PartOf {
                    reference: format!("w{reference}"),
                    index: *index,
                    total: *total,
                });
            }
            _ => rest = tail.get(size..)?,
        }
    }
    None
}

/// Reads a time: seconds or milliseconds since 1970, RFC 3339 with or without a colon in its
/// offset, or a date and time of UTC.
fn time(word: &str) -> Option<Timestamp> {
    if let Ok(number) = word.parse::<i64>() {
        let millis = if word.len() > 11 { number } else { number.checked_mul(1000)? };
        return Timestamp::from_millisecond(millis).ok();
    }
    if let Ok(at) = word.parse() {
        return Some(at);
    }
    if let Ok(at) = strtime::parse("%Y-%m-%dT%H:%M:%S%.f%z", word).and_then(|at| at.to_timestamp())
    {
        return Some(at);
    }
    let civil: DateTime = word.replace(' ', "T").parse().ok()?;
    civil.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn times_of_all_providers() {
        let expected: Timestamp = "2026-11-22T08:30:00Z".parse().unwrap();
        for word in [
            "1795336200",
            "1795336200000",
            "2026-11-22T08:30:00Z",
            "2026-11-22T15:30:00+07:00",
            "2026-11-22T08:30:00.000+0000",
            "2026-11-22 08:30:00",
        ] {
            assert_eq!(time(word), Some(expected), "{word}");
        }
        assert_eq!(time("yesterday"), None);
        assert_eq!(time("99999999999999999999"), None);
        assert_eq!(time("9223372036854775807"), None);
    }

    #[test]
    fn fields_are_read_as_a_browser_writes_them() {
        let read = pairs(b"a=b+c%2Bd&e=%C6%B0&f&=g&&h=%a7%0%zz%&a=2");
        let expected: Vec<(String, Vec<u8>)> = [
            ("a", b"b c+d".to_vec()),
            ("e", "ư".into()),
            ("f", Vec::new()),
            ("", b"g".to_vec()),
            ("h", b"\xa7%0%zz%".to_vec()),
            ("a", b"2".to_vec()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec();
        assert_eq!(read, expected);
    }

    #[test]
    fn headers_of_parts() {
        let part = |hex: &str| {
            header(&unhex(hex).unwrap()).map(|part| (part.reference, part.index, part.total))
        };
        assert_eq!(part("050003a70201"), Some(("167".into(), 1, 2)));
        assert_eq!(part("06080400a70302"), Some(("w167".into(), 2, 3)));
        // A port number stands before it.
        assert_eq!(part("0b05040b8423f00003a70201"), Some(("167".into(), 1, 2)));
        for broken in ["", "05", "050003a702", "0500", "02000301", "060504000a0b00"] {
            assert_eq!(part(broken), None, "{broken}");
        }
    }
}
