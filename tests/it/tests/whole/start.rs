//! Starting and ending: no prompt, no network, nothing left behind, one process a folder.

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
