//! Runs the stand-in until it is interrupted: `standin [ADDRESS] [TOKEN]`.
//!
//! Prints one line of JSON, `{"url": …, "token": …}`, once it is ready.

#![expect(clippy::print_stdout, reason = "the one line that a caller waits for")]

use std::net::SocketAddr;

use standin::{BOT_ID, Standin};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let address: SocketAddr = address.parse().map_err(std::io::Error::other)?;
    let token = arguments.next().unwrap_or_else(|| format!("{BOT_ID}:AAH-standin_token"));
    let standin = Standin::start_at(address, &token).await?;
    println!("{}", serde_json::json!({"url": standin.url, "token": standin.token}));
    tokio::signal::ctrl_c().await
}
