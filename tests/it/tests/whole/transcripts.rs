//! `workline chat` says the same on both databases, byte for byte.

use std::io::Write as _;
use std::process::Stdio;

use it::database::{BOTH, Database};
use it::program::Program;

/// A journey: how the command is called, and what is typed.
struct Journey {
    arguments: &'static [&'static str],
    lines: &'static str,
    /// Something that must be heard, or the journey went another way than meant.
    heard: &'static [&'static str],
}

const WORKER: Journey = Journey {
    arguments: &["--lang", "vi", "--country", "VN"],
    lines: "xin chào\ntăng ca tính tiền sao\nsếp không trả lương 2 tháng nay\n/report\n[#yes]\n\
            Họ không trả lương tăng ca tháng 9\n@photo phieu.png\n@voice ke.ogg\n[#done]\n\
            [#right]\n[#skip]\nkhu B\n[#summary]\n[#send]\n[#wrote]\n[#evening]\n[#set]\n7294\n\
            +1d\n/status\n7294\n[#end]\n",
    heard: &["150", "38.250"],
};
const OWNER: Journey = Journey {
    arguments: &["--lang", "en", "--country", "VN", "--as", "owner"],
    lines: "/workshop\n[#yes]\n18\n[#yes]\n[#yes]\n[#yes]\n[#no]\n[#garment]\n[#along]\n\
            drinking water everywhere\n@photo water.jpg\nwide aisles\n[#fir]\n[#yes]\n\
            [#priority]\n[#skip]\n[#fine]\n[#more]\n[#na]\n[#more]\n[#unsure]\n\
            [#priority]\n[#skip]\n[#more]\n[#pause]\n[#plan]\n\
            1\n[#done]\n[#owner]\n[#d14]\n[#low]\n[#d60]\n[#both]\n[#agree]\n+7d\n+7d\n",
    heard: &[],
};
const FACILITATOR: Journey = Journey {
    arguments: &["--lang", "en", "--country", "VN", "--as", "facilitator"],
    lines: "hello\n/cards\n[#pay]\n[#again]\novertime\n[#again]\nzzz\n[#end]\n/help\n\
            how is overtime paid?\n",
    heard: &["150"],
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_journeys_are_the_same_on_both() {
    for journey in [WORKER, OWNER, FACILITATOR] {
        let mut transcripts = Vec::new();
        for kind in BOTH {
            let database = Database::fresh(kind).await;
            transcripts.push(talk(&journey, &database.url));
        }
        transcripts.push(talk(&journey, "sqlite::memory:"));
        let first = &transcripts[0];
        assert!(first.lines().count() > 10, "{first}");
        for word in journey.heard {
            assert!(first.contains(word), "{word} was not heard:\n{first}");
        }
        // Told apart line by line, so that a difference can be read.
        for other in &transcripts[1..] {
            for (at, (one, two)) in first.lines().zip(other.lines()).enumerate() {
                assert_eq!(one, two, "line {}", at + 1);
            }
            assert!(first == other, "one transcript is longer");
        }
        assert!(!first.contains("\n! "), "a button was not there:\n{first}");
    }
}

fn talk(journey: &Journey, url: &str) -> String {
    let program = Program::on("sqlite::memory:");
    let mut child = program
        .command()
        .arg("chat")
        .args(journey.arguments)
        .args(["--db", url])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(journey.lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}
