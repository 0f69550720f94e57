//! Webhooks: what comes in, what it says, and what is turned away.

use channels::sms::{Gateway, HookError, Received, Settings, Status, WebhookRequest};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::{
    AFRICAS_TALKING, HOOK, INFOBIP, KANNEL, MADE_UP, TOKEN, TWILIO, VONAGE, gateway, now, settings,
};

struct Hook {
    method: &'static str,
    query: String,
    headers: HeaderMap,
    body: String,
}

impl Hook {
    fn get(query: &str) -> Self {
        Self { method: "GET", query: query.into(), headers: HeaderMap::new(), body: String::new() }
    }

    fn post(query: &str, body: &str) -> Self {
        Self { method: "POST", body: body.into(), ..Self::get(query) }
    }

    fn header(mut self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value).unwrap();
        self.headers.append(HeaderName::from_static(name), value);
        self
    }

    fn to(&self, gateway: &Gateway) -> Result<Received, HookError> {
        let request = WebhookRequest {
            method: self.method,
            query: &self.query,
            headers: &self.headers,
            body: self.body.as_bytes(),
        };
        gateway.receive(&request, now())
    }
}

/// What a webhook brought, in one line each.
fn told(received: &Received) -> Vec<String> {
    let messages = received.messages.iter().map(|message| {
        let at = message.at.map(|at| at.to_string()).unwrap_or_default();
        let part = message.part.as_ref().map_or(String::new(), |part| {
            format!(" {}:{}/{}", part.reference, part.index, part.total)
        });
        format!("{} {} [{}] {at}{part}", message.external_id, message.from, message.text)
    });
    let reports = received.reports.iter().map(|report| {
        let code = report.code.as_deref().unwrap_or("-");
        format!("{} {} {code}", report.id, report.status.name())
    });
    messages.chain(reports).collect()
}

#[test]
fn payload_in_message_out() {
    let token = format!("token={TOKEN}");
    let cases: Vec<(&str, Hook, &str)> = vec![
        (
            KANNEL,
            Hook::get(&format!(
                "{token}&id=2c1e&from=%2B84901234567&text=l%C6%B0%C6%A1ng+t%C3%B4i&at=2026-11-22+08:30:00"
            )),
            "2c1e +84901234567 [lương tôi] 2026-11-22T08:30:00Z",
        ),
        // A message without words.
        (KANNEL, Hook::get(&format!("{token}&id=3&from=0901234567")), "3 +84901234567 [] "),
        (
            KANNEL,
            Hook::get(&format!(
                "{token}&id=4&from=84901234567&charset=UTF-8&udh=%05%00%03%A7%03%02&text=b"
            )),
            "4/2 +84901234567 [b]  167:2/3",
        ),
        (
            KANNEL,
            Hook::get(&format!(
                "{token}&id=5&from=84901234567&charset=UTF-16BE&udh=&text=%0E%04%D8%3D%DE%4F+%21"
            )),
            "5 +84901234567 [ค🙏‡] ",
        ),
        (KANNEL, Hook::get(&format!("{token}&report=out-7&status=8")), "out-7 sent -"),
        (KANNEL, Hook::get(&format!("{token}&report=out-7&status=1")), "out-7 delivered -"),
        (KANNEL, Hook::get(&format!("{token}&report=out-7&status=16")), "out-7 failed -"),
        (KANNEL, Hook::get(&format!("{token}&report=out-7&status=64")), "out-7 unknown -"),
        (
            AFRICAS_TALKING,
            Hook::post(
                &token,
                "date=2026-11-22T08%3A30%3A00Z&from=%2B254711000000&id=at1&linkId=l&text=Hi&to=8888",
            ),
            "at1 +254711000000 [Hi] 2026-11-22T08:30:00Z",
        ),
        (
            AFRICAS_TALKING,
            Hook::post(&token, "id=ATXid_1&status=Failed&failureReason=UserInBlacklist"),
            "ATXid_1 failed UserInBlacklist",
        ),
        (
            VONAGE,
            Hook::post(
                &token,
                "msisdn=84901234567&to=8888&messageId=0C1&text=Hi&type=text\
                 &message-timestamp=2026-11-22+08%3A30%3A00\
                 &concat=true&concat-ref=08B5&concat-part=2&concat-total=3",
            ),
            "0C1/2 +84901234567 [Hi] 2026-11-22T08:30:00Z 08B5:2/3",
        ),
        (
            VONAGE,
            Hook::post(&token, "msisdn=84901234567&messageId=0C2&status=expired&err-code=5"),
            "0C2 failed 5",
        ),
        (
            INFOBIP,
            Hook::post(
                &token,
                r#"{"results": [{"messageId": "i1", "from": "84901234567", "to": "8888",
                    "text": "\u1796\u17b6\u1780\u17d2\u1799 Hi", "cleanText": "Hi", "smsCount": 1,
                    "receivedAt": "2026-11-22T15:30:00.000+0700"}], "messageCount": 1}"#,
            ),
            "i1 +84901234567 [ពាក្យ Hi] 2026-11-22T08:30:00Z",
        ),
        (
            INFOBIP,
            Hook::post(
                &token,
                r#"{"results": [{"messageId": "i2", "to": "84901234567", "smsCount": 1,
                    "status": {"groupId": 3, "groupName": "DELIVERED"},
                    "error": {"name": "NO_ERROR"}}]}"#,
            ),
            "i2 delivered NO_ERROR",
        ),
    ];
    for (file, hook, expected) in cases {
        let gateway = gateway(file);
        assert_eq!(told(&hook.to(&gateway).unwrap()), [expected], "{}", gateway.provider());
    }
}

#[test]
fn several_at_once_and_what_cannot_be_answered() {
    let gateway = gateway(INFOBIP);
    let body = r#"{"results": [
        {"messageId": "1", "from": "84901234567", "text": "a"},
        {"messageId": "2", "from": "Viettel", "text": "Ban duoc tang 50%"},
        {"messageId": "3", "from": "191", "text": "ad"},
        {"messageId": "4", "text": "nobody"},
        {"messageId": "5", "from": "84901234568", "text": "b"}]}"#;
    let received = Hook::post(&format!("token={TOKEN}"), body).to(&gateway).unwrap();
    assert_eq!(received.messages.len(), 2);
    assert_eq!(received.ignored, 2);
    assert!(received.partly, "the one without a sender is kept as it came");
    for unreadable in ["", "{", "[]", r#"{"results": []}"#, r#"{"results": [{}]}"#] {
        let hook = Hook::post(&format!("token={TOKEN}"), unreadable);
        assert_eq!(hook.to(&gateway), Err(HookError::Unreadable), "{unreadable}");
    }
}

#[test]
fn a_message_without_a_name_gets_the_same_one_again() {
    let gateway = gateway(KANNEL);
    let id = |query: &str| {
        let hook = Hook::get(&format!("token={TOKEN}&{query}"));
        hook.to(&gateway).unwrap().messages[0].external_id.clone()
    };
    let first = id("from=%2B84901234567&text=a&at=1795336200");
    assert_eq!(first, id("from=84901234567&text=a&at=1795336201"));
    assert_ne!(first, id("from=84901234568&text=a&at=1795336200"));
    assert_ne!(first, id("from=84901234567&text=b&at=1795336200"));
    assert_ne!(first, id("from=84901234567&text=a&at=1795336500"));
    let long = id(&format!("from=84901234567&text=a&id={}", "x".repeat(4000)));
    assert!(long.len() < 64);
}

#[test]
fn only_the_provider_comes_in() {
    let form = "id=1&from=%2B254711000000&text=Hi";
    let good = format!("token={TOKEN}");
    let gateway = gateway(AFRICAS_TALKING);
    assert!(Hook::post(&good, form).to(&gateway).is_ok());
    for query in [
        "",
        "token=",
        "token=a-long-random-wore",
        "token=a-long-random-word-",
        "token=a-long-random-wor",
        "token=a-long-random-word&token=a-long-random-word",
        "token=a-long-random-word&token=x",
        "Token=a-long-random-word",
    ] {
        assert_eq!(Hook::post(query, form).to(&gateway), Err(HookError::Forbidden), "{query}");
    }
    // The secret in the body is no secret in the address.
    assert_eq!(Hook::post("", &format!("{form}&{good}")).to(&gateway), Err(HookError::Forbidden));
    assert_eq!(Hook::get(&good).to(&gateway), Err(HookError::Method));
}

#[test]
fn signed_fields_are_checked_once_there_is_a_key() {
    let body = "msisdn=84901234567&text=a%26b%3Dc&messageId=1&timestamp=1795336200&nonce=n";
    // HMAC-SHA256 of "&messageId=1&msisdn=84901234567&nonce=n&text=a_b_c&timestamp=1795336200"
    // under the key, made with Python's hmac.
    let sig = "478bdf61954d0515a120263e14a0e2a7c6d1672100a70f4d4e6d4a739da9b7f5";
    let signing = Gateway::new(VONAGE, settings(&[("signature_secret", TOKEN)])).unwrap();
    let query = format!("token={TOKEN}");
    let forbidden = Err(HookError::Forbidden);
    assert!(Hook::post(&query, &format!("{body}&sig={sig}")).to(&signing).is_ok());
    assert!(Hook::post(&query, &format!("sig={}&{body}", sig.to_uppercase())).to(&signing).is_ok());
    assert_eq!(Hook::post(&query, body).to(&signing), forbidden);
    assert_eq!(Hook::post(&query, &format!("{body}x&sig={sig}")).to(&signing), forbidden);
    assert_eq!(Hook::post(&query, &format!("{body}&sig={sig}&sig={sig}")).to(&signing), forbidden);
    assert!(Hook::post(&query, body).to(&gateway(VONAGE)).is_ok());
}

#[test]
fn basic_and_header_as_proofs() {
    let with = |proof: &str| {
        let start = MADE_UP.find("proof = ").unwrap();
        let end = start + MADE_UP[start..].find('\n').unwrap();
        let file = format!("{}proof = [{proof}]{}", &MADE_UP[..start], &MADE_UP[end..]);
        Gateway::new(&file, settings(&[])).unwrap()
    };
    let body = r#"{"flights": [{"loft": {"number": "84901234567"}, "note": "a"}]}"#;
    let forbidden = Err(HookError::Forbidden);

    let header = with(r#"{ kind = "header", header = "x-key", secret = "signing_key" }"#);
    assert!(Hook::post("", body).header("x-key", TOKEN).to(&header).is_ok());
    assert_eq!(Hook::post("", body).header("x-key", "x").to(&header), forbidden);
    let doubled = Hook::post("", body).header("x-key", TOKEN).header("x-key", TOKEN);
    assert_eq!(doubled.to(&header), forbidden);

    // pigeon:TOKEN in Base64.
    let basic = with(r#"{ kind = "basic", user = "pigeon", password = "signing_key" }"#);
    let right = "Basic b3VyLXBpZ2VvbjphLWxvbmctcmFuZG9tLXdvcmQ=";
    assert!(Hook::post("", body).header("authorization", right).to(&basic).is_ok());
    for wrong in ["Basic", "Basic !", "Basic b3VyLXBpZ2VvbjphLWxvbmctcmFuZG9tLXdvcmR=", "Bearer x"]
    {
        let hook = Hook::post("", body).header("authorization", wrong);
        assert_eq!(hook.to(&basic), forbidden, "{wrong}");
    }
    assert_eq!(Hook::post("", body).to(&basic), forbidden);
}

#[test]
fn twilio_once_more_is_the_same_message_and_another_body_is_none() {
    let gateway = gateway(TWILIO);
    let mime = "application/x-www-form-urlencoded";
    let body = "MessageSid=SM1&From=%2B84901234567&To=%2B8488&Body=HELP+l%C6%B0%C6%A1ng";
    // Made with PyPI twilio 9.13: RequestValidator(token).compute_signature(url, params).
    let signed = |body: &str| {
        Hook::post("", body)
            .header("content-type", mime)
            .header("x-twilio-signature", "zZeMa6QVUenwHAF44zGLLOumXhs=")
    };
    let first = signed(body).to(&gateway).unwrap();
    assert_eq!(told(&first), ["SM1 +84901234567 [HELP lương] "]);
    assert_eq!(first, signed(body).to(&gateway).unwrap());
    let reordered = "To=%2B8488&Body=HELP+l%C6%B0%C6%A1ng&From=%2B84901234567&MessageSid=SM1";
    assert_eq!(first, signed(reordered).to(&gateway).unwrap());
    let forbidden = Err(HookError::Forbidden);
    assert_eq!(signed(&body.replace("HELP", "STOP")).to(&gateway), forbidden);
    assert_eq!(signed(&body.replace("SM1", "SM2")).to(&gateway), forbidden);
    assert_eq!(signed(&format!("{body}&NumMedia=0")).to(&gateway), forbidden);
    let mut asked = signed(body);
    asked.query = "x=1".to_owned();
    assert_eq!(asked.to(&gateway), forbidden);
    assert_eq!(Hook::post("", body).header("content-type", mime).to(&gateway), forbidden);
    let plain = Settings {
        hook_url: Some(HOOK.replace("https", "http").parse().unwrap()),
        ..settings(&[])
    };
    assert_eq!(signed(body).to(&Gateway::new(TWILIO, plain).unwrap()), forbidden);
    assert_eq!(gateway.answer().mime, "text/xml");
    assert_eq!(gateway.answer().body, "<Response/>");
}

#[test]
fn nothing_secret_is_printed() {
    let gateway = gateway(KANNEL);
    let hook = Hook::get(&format!("token={TOKEN}&id=1&from=84901234567&text=secret"));
    let received = hook.to(&gateway).unwrap();
    let printed = format!("{gateway:?} {received:?} {:?}", settings(&[]));
    assert!(!printed.contains("secret") && !printed.contains("8490") && !printed.contains(TOKEN));
}

#[test]
fn the_made_up_provider_needs_nothing_but_its_file() {
    let gateway = gateway(MADE_UP);
    let body = r#"{"flights": [
        {"loft": {"number": "84901234567"}, "note": "b", "landed": 1795336200, "ring": "050003a70201"},
        {"flight": "out-7", "seen": "home", "why": "a sentence is no code"},
        {"flight": "out-8", "seen": "hawk", "why": "E-7"},
        {"flight": "out-9", "seen": "cloud"}]}"#;
    let hook = Hook::post("", body).header("x-coo", "v1=Rj14BVUHt6HAgXDll/hoipu2DeI=");
    let told = told(&hook.to(&gateway).unwrap());
    assert!(told[0].ends_with("/1 +84901234567 [b] 2026-11-22T08:30:00Z 167:1/2"), "{told:?}");
    assert_eq!(told[1..], ["out-7 delivered -", "out-8 failed E-7", "out-9 unknown -"]);
    let forged = Hook::post("", &body.replace("home", "hawk"))
        .header("x-coo", "v1=Rj14BVUHt6HAgXDll/hoipu2DeI=");
    assert_eq!(forged.to(&gateway), Err(HookError::Forbidden));
    assert_eq!(gateway.answer().body, r#"{"coo": true}"#);
}

#[test]
fn a_status_is_never_taken_back() {
    use Status::{Delivered, Failed, Sent, Unknown};
    let all = [Unknown, Sent, Failed, Delivered];
    for first in all {
        for second in all {
            assert_eq!(first.and(second), second.and(first));
            assert_eq!(first.and(second), first.and(second).and(first));
        }
        assert_eq!(Status::parse(first.name()), Some(first));
    }
    // Kannel tells of the delivery before it tells that the network took the message.
    assert_eq!(Delivered.and(Sent), Delivered);
    assert_eq!(Sent.and(Failed).and(Sent), Failed);
}
