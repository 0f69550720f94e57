//! Sending: which request a provider gets, and what its answers mean.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use channels::sms::{Description, Gateway, Settings};
use channels::{Channel, SendContext, SendError, Sent};
use domain::message::Outbound;
use domain::{Act, ChannelKind, Urn};

use super::{AFRICAS_TALKING, INFOBIP, KANNEL, MADE_UP, TWILIO, VONAGE, gateway, settings};

/// What the provider's server got, and what it answers.
#[derive(Clone, Default)]
struct Server {
    got: Arc<Mutex<Vec<String>>>,
    answers: Arc<Mutex<Vec<(u16, &'static str)>>>,
}

impl Server {
    async fn start(self) -> String {
        async fn take(State(server): State<Server>, request: Request) -> (StatusCode, String) {
            let (head, body) = request.into_parts();
            let body = to_bytes(body, 65536).await.unwrap();
            let headers: Vec<String> = ["authorization", "apikey"]
                .iter()
                .filter_map(|name| Some(format!("{}\n", head.headers.get(*name)?.to_str().ok()?)))
                .collect();
            let body = String::from_utf8(body.to_vec()).unwrap();
            server.got.lock().unwrap().push(format!(
                "{} {}\n{}{body}",
                head.method,
                head.uri,
                headers.concat()
            ));
            let mut answers = server.answers.lock().unwrap();
            let (status, body) = if answers.is_empty() { (200, "") } else { answers.remove(0) };
            (StatusCode::from_u16(status).unwrap(), body.to_owned())
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new().fallback(take).with_state(self);
        tokio::spawn(async move { axum::serve(listener, app).await });
        format!("http://{address}/send")
    }
}

async fn send(
    file: &str,
    text: &str,
    answers: &[(u16, &'static str)],
) -> (Vec<String>, Result<Sent, SendError>) {
    let server = Server::default();
    server.answers.lock().unwrap().extend_from_slice(answers);
    let send_url = Some(server.clone().start().await.parse().unwrap());
    let gateway = Gateway::new(file, Settings { send_url, ..settings(&[]) }).unwrap();
    let to = Urn { channel: ChannelKind::Sms, address: "+84901234567".to_owned() };
    let bubble = Outbound { text: text.to_owned(), ..Outbound::default() };
    let context = SendContext { reference: "out-7".to_owned(), ..SendContext::default() };
    let result = gateway.perform(&to, &Act::Send { bubble }, &context).await;
    (server.got.lock().unwrap().clone(), result)
}

fn ids(ids: &[&str], parts: usize) -> Sent {
    Sent { message_ids: ids.iter().map(|id| (*id).to_owned()).collect(), parts }
}

#[tokio::test]
async fn message_in_request_out() {
    let cases = [
        (
            KANNEL,
            "Lương",
            (202, "0: Accepted for delivery"),
            "GET /send?username=our-username&password=our-password&from=8888&to=%2B84901234567\
             &text=L%C6%B0%C6%A1ng&charset=UTF-8&coding=2&dlr-mask=31\
             &dlr-url=https%3A%2F%2Fline.example%2Fhooks%2Fsms%3Atest\
             %3Ftoken%3Da-long-random-word%26report%3Dout-7%26status%3D%25d\n",
            ids(&["out-7"], 1),
        ),
        (
            AFRICAS_TALKING,
            "Pay & 50%",
            (
                201,
                r#"{"SMSMessageData": {"Message": "Sent to 1/1", "Recipients": [{"statusCode": 101,
                    "number": "+84901234567", "status": "Success", "messageId": "ATXid_1"}]}}"#,
            ),
            "POST /send\nour-api_key\n\
             username=our-username&to=%2B84901234567&message=Pay+%26+50%25&from=8888",
            ids(&["ATXid_1"], 1),
        ),
        (
            VONAGE,
            "Lương",
            (
                200,
                r#"{"message-count": "2", "messages": [{"message-id": "v1", "status": "0"},
                    {"message-id": "v2", "status": "0"}]}"#,
            ),
            "POST /send\napi_key=our-api_key&api_secret=our-api_secret&from=8888&to=84901234567\
             &text=L%C6%B0%C6%A1ng&client-ref=out-7&type=unicode&status-report-req=1\
             &callback=https%3A%2F%2Fline.example%2Fhooks%2Fsms%3Atest%3Ftoken%3Da-long-random-word",
            ids(&["v1", "v2"], 1),
        ),
        (
            INFOBIP,
            "Pay",
            (200, r#"{"messages": [{"messageId": "out-7", "status": {"groupName": "PENDING"}}]}"#),
            "POST /send\nApp our-api_key\n\
             {\"messages\":[{\"content\":{\"text\":\"Pay\"},\
             \"destinations\":[{\"messageId\":\"out-7\",\"to\":\"84901234567\"}],\"sender\":\"8888\",\
             \"webhooks\":{\"contentType\":\"application/json\",\"delivery\":\
             {\"url\":\"https://line.example/hooks/sms:test?token=a-long-random-word\"}}}]}",
            ids(&["out-7"], 1),
        ),
        (
            TWILIO,
            "Pay",
            (201, r#"{"sid": "SM7", "status": "queued"}"#),
            "POST /send\nBasic b3VyLWFjY291bnRfc2lkOmEtbG9uZy1yYW5kb20td29yZA==\n\
             To=%2B84901234567&From=8888&Body=Pay\
             &StatusCallback=https%3A%2F%2Fline.example%2Fhooks%2Fsms%3Atest",
            ids(&["SM7"], 1),
        ),
        (
            MADE_UP,
            "Lương",
            (200, r#"{"state": "up"}"#),
            "POST /send\n{\"dest\":\"84901234567\",\"flight\":\"out-7\",\
             \"note_hex\":\"004c01b001a1006e0067\",\
             \"tell\":\"https://line.example/hooks/sms:test\",\"wide\":true}",
            ids(&["out-7"], 1),
        ),
    ];
    for (file, text, answer, expected, sent) in cases {
        let (got, result) = send(file, text, &[answer]).await;
        let name = Description::read(file).unwrap().name;
        assert_eq!(got.len(), 1, "{name}");
        assert_eq!(got[0], expected, "{name}");
        assert_eq!(result, Ok(sent), "{name}");
    }
}

#[tokio::test]
async fn what_the_provider_says_no_to() {
    let later = || Err(SendError::Later { after: None });
    let opted_out = r#"{"code": 21610, "status": 400}"#;
    let barred = r#"{"SMSMessageData": {"Recipients": [{"statusCode": 406}]}}"#;
    let cases = [
        (KANNEL, (503, "Temporal failure, try again later."), later()),
        (KANNEL, (202, "3: Queued for later delivery"), Ok(ids(&["out-7"], 1))),
        (TWILIO, (400, opted_out), Err(SendError::Unreachable)),
        (TWILIO, (429, r#"{"code": 20429}"#), later()),
        (AFRICAS_TALKING, (201, barred), Err(SendError::Unreachable)),
        (AFRICAS_TALKING, (500, ""), later()),
        (MADE_UP, (200, r#"{"state": "tired"}"#), later()),
        (MADE_UP, (200, r#"{"state": "lost"}"#), Err(SendError::Unreachable)),
    ];
    for (file, answer, expected) in cases {
        let (_, result) = send(file, "Pay", &[answer]).await;
        assert_eq!(result, expected, "{answer:?}");
    }
    let nobody =
        Settings { send_url: Some("http://127.0.0.1:9/".parse().unwrap()), ..settings(&[]) };
    let gateway = Gateway::new(KANNEL, nobody).unwrap();
    let to = Urn { channel: ChannelKind::Sms, address: "+84901234567".to_owned() };
    let act = Act::Send { bubble: Outbound { text: "a".into(), ..Outbound::default() } };
    let result = gateway.perform(&to, &act, &SendContext::default()).await;
    assert_eq!(result, Err(SendError::Network));
}

#[tokio::test]
async fn a_long_text_goes_out_as_several_messages() {
    let text = "ก".repeat(500);
    let (got, result) = send(KANNEL, &text, &[(202, ""), (202, ""), (202, "")]).await;
    assert_eq!(got.len(), 3);
    assert_eq!(result, Ok(ids(&["out-7", "out-7.1", "out-7.2"], 8)));
    // What went out is not repeated because the rest failed.
    let (got, result) = send(KANNEL, &text, &[(202, ""), (503, "")]).await;
    assert_eq!(got.len(), 2);
    assert_eq!(result, Ok(ids(&["out-7"], 3)));
}

#[tokio::test]
async fn reports_are_asked_for_only_with_an_address() {
    let server = Server::default();
    let send_url = Some(server.clone().start().await.parse().unwrap());
    let gateway = Gateway::new(KANNEL, Settings { send_url, ..settings(&[]) }).unwrap();
    let to = Urn { channel: ChannelKind::Sms, address: "+84901234567".to_owned() };
    let act = Act::Send { bubble: Outbound { text: "Pay".into(), ..Outbound::default() } };
    let sent = gateway.perform(&to, &act, &SendContext::default()).await;
    assert_eq!(sent, Ok(ids(&[], 1)));
    assert!(!server.got.lock().unwrap()[0].contains("dlr"));
}

#[tokio::test]
async fn what_sms_cannot_do_is_left_out() {
    let gateway = gateway(KANNEL);
    let to = Urn { channel: ChannelKind::Sms, address: "+84901234567".to_owned() };
    for act in [
        Act::Wipe { tag: None },
        Act::Calm { bubble: Outbound::default() },
        Act::Acknowledge { callback: "x".into() },
        Act::Nothing,
    ] {
        let result = gateway.perform(&to, &act, &SendContext::default()).await;
        assert_eq!(result, Ok(Sent::default()));
    }
    assert_eq!(gateway.prepare(&[]).await, Ok(0));
}
