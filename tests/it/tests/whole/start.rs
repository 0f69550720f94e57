//! Starting and ending: no prompt, no network, nothing left behind, one process a folder.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;
use std::time::Duration;

use it::database::{BOTH, Database, Kind};
use it::inside::key;
use it::program::Program;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ready_with_nothing_but_the_binary() {
    for kind in BOTH {
        let database = Database::fresh(kind).await;
        // The content that is inside the binary, a key of its own making, no input at all.
        let program = Program::on(&database.url).set("WORKLINE_CONTENT_DIR", "");
        let mut running = program.ready().await;
        for page in ["", "/chat", "/try", "/console", "/open", "/healthz", "/readyz", "/metrics"] {
            let answer = reqwest::get(format!("{}{page}", running.url)).await.unwrap();
            assert!(answer.status().is_success(), "{page}: {}", answer.status());
        }
        assert!(running.logs().contains("TRIAL"), "{}", running.logs());
        println!("{kind:?}: resident {} KiB", running.resident());
        let status = running.terminate().await.expect("it ends when asked to");
        assert!(status.success(), "{status}");
        // The same folder and key again.
        let mut again = program.ready().await;
        if kind == Kind::Sqlite {
            let second = program.start().await.logs();
            assert!(second.contains("another process"), "{second}");
        }
        assert!(again.terminate().await.is_some_and(|status| status.success()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_key_refuses() {
    for kind in BOTH {
        let database = Database::fresh(kind).await;
        let mut first = Program::on(&database.url).with_key(&key(1).print()).ready().await;
        first.terminate().await;
        let other = Program::on(&database.url).with_key(&key(2).print());
        let mut refused = other.start().await;
        assert!(refused.ended().is_some_and(|status| !status.success()));
        assert!(refused.logs().contains("another key"), "{}", refused.logs());
    }
}

#[test]
fn whoever_has_read_enough_ends_the_output_quietly() {
    let program = Program::on("sqlite::memory:");
    let mut command = program.command();
    command.args(["flow", "graph"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut first = String::new();
    // The reader goes out of scope, and the pipe with it.
    BufReader::with_capacity(64, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(first.starts_with("## "), "{first}");
    assert!(output.status.success());
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_line_runs_on_when_nobody_reads_its_output() {
    let database = Database::fresh(Kind::Sqlite).await;
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let program = Program::on(&database.url).set("WORKLINE_LISTEN", &address.to_string());
    let mut command = program.command();
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop((child.stdout.take(), child.stderr.take()));
    let mut answer = None;
    for _ in 0..120 {
        answer = reqwest::get(format!("http://{address}/healthz")).await.ok();
        if answer.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    assert!(answer.is_some_and(|answer| answer.status().is_success()));
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(child.try_wait().unwrap().is_none(), "it still runs");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn what_chat_has_written_report_reads() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("try.db").display().to_string();
    let program = Program::on("sqlite::memory:");
    let mut chat = program
        .command()
        .args(["chat", "--lang", "en", "--country", "VN", "--db", &file])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    chat.stdin.take().unwrap().write_all(b"/workshop\n[#yes]\n18\n").unwrap();
    assert!(chat.wait().unwrap().success());
    let report = |more: &[&str]| {
        let done = program.command().args(["report", "--db", &file]).args(more).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    let list = report(&["--cycle", "list"]);
    let cycle = list.split('\t').next().unwrap();
    assert!(report(&["--cycle", cycle, "--format", "text"]).contains("Improvement report"));
    let key = format!("{file}.key");
    assert!(report(&["--key", &key, "--cycle", "list"]).contains(cycle));
}
