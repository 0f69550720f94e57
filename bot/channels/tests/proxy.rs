//! Where Telegram is blocked, it is reached through a SOCKS proxy.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use channels::telegram::{Settings, Telegram};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

mod common;
use common::{both, settings};

/// Serves one connection: no password, a numeric address or a name, then bytes both ways.
async fn socks(listener: TcpListener) -> std::io::Result<()> {
    let (mut client, _) = listener.accept().await?;
    let mut hello = [0; 2];
    client.read_exact(&mut hello).await?;
    let mut methods = vec![0; usize::from(hello[1])];
    client.read_exact(&mut methods).await?;
    client.write_all(&[5, 0]).await?;
    let mut request = [0; 4];
    client.read_exact(&mut request).await?;
    assert_eq!(request[..2], [5, 1]);
    let address_length = match request[3] {
        1 => 4,
        3 => usize::from(client.read_u8().await?),
        other => panic!("address of kind {other}"),
    };
    let mut address = vec![0; address_length];
    client.read_exact(&mut address).await?;
    let port = client.read_u16().await?;
    let mut server = TcpStream::connect(("127.0.0.1", port)).await?;
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
    copy_bidirectional(&mut client, &mut server).await?;
    Ok(())
}

#[tokio::test]
async fn requests_go_through_the_proxy() {
    let (standin, _) = both().await;
    for scheme in ["socks5", "socks5h"] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = format!("{scheme}://{}", listener.local_addr().unwrap());
        let proxy = Some(proxy.parse().unwrap());
        let served = tokio::spawn(socks(listener));
        let telegram = Telegram::new(&Settings { proxy, ..settings(&standin) }).unwrap();
        telegram.identity().await.unwrap();
        drop(telegram);
        served.await.unwrap().unwrap();
    }
}
