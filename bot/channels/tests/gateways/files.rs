//! The files themselves: what they need, and that mistakes are found at the start.

use channels::sms::{BadGateway, Description, Gateway, Settings};

use super::{KANNEL, SHIPPED, TWILIO, settings};

#[test]
fn a_file_says_what_it_needs() {
    for file in SHIPPED {
        let about = Description::read(file).unwrap();
        let required = about.credentials.iter().filter(|credential| !credential.optional);
        for credential in required {
            let mut bare = settings(&[]);
            bare.credentials.remove(&credential.name);
            let missing = BadGateway::Credential(credential.name.clone());
            assert_eq!(Gateway::new(file, bare).unwrap_err(), missing);
        }
    }
    let short = settings(&[("hook_token", "short")]);
    assert_eq!(Gateway::new(KANNEL, short).unwrap_err(), BadGateway::Short("hook_token".into()));
    let nowhere = Settings { hook_url: None, ..settings(&[]) };
    assert_eq!(Gateway::new(TWILIO, nowhere.clone()).unwrap_err(), BadGateway::HookUrl);
    assert!(Gateway::new(KANNEL, nowhere).is_ok());
    let ftp = Settings { send_url: Some("ftp://x/".parse().unwrap()), ..settings(&[]) };
    assert_eq!(Gateway::new(KANNEL, ftp).unwrap_err(), BadGateway::Address);
}

#[test]
fn mistakes_in_a_file_are_found_at_the_start() {
    let cases = [
        ("text = \"{text}\"", "text = \"{words}\"", "neither a credential"),
        ("text = \"{text}\"", "text = \"{text\"", "open brace"),
        ("text = \"{text}\"", "text = [\"{text}\"]", "only JSON"),
        ("name = \"Kannel\"", "title = \"Kannel\"", "unknown field"),
        ("methods = [\"GET\"]", "methods = [\"PUT\"]", "GET, POST or both"),
        ("proof = [{", "proof = [] # [{", "needs a proof"),
        ("[limits]", "more = \"x\"\n[limits]", "used nowhere"),
        ("parts = 3", "parts = 0", "at least one part"),
        ("method = \"GET\"", "method = \"PATCH\"", "not PATCH"),
    ];
    for (from, to, expected) in cases {
        assert!(KANNEL.contains(from));
        let file = KANNEL.replacen(from, to, 1);
        let error = Gateway::new(&file, settings(&[])).unwrap_err().to_string();
        assert!(error.contains(expected), "{to}: {error}");
    }
}
