//! Tests of the scanner's protocol, against a clamd of our own that answers as the real one does, or does not.

use answerable_evidence::scanner::{Address, ScanResult, Scanner};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[derive(Clone, Copy)]
enum Manner {
    Answers,
    ClosesEarly,
    TooLarge,
    Hangs,
}

/// A scanner like clamd: reads one file and says whether the test virus is in it.
async fn clamd(manner: Manner) -> Scanner {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.unwrap();
        let mut command = [0; 10];
        line.read_exact(&mut command).await.unwrap();
        assert_eq!(&command, b"zINSTREAM\0");
        let mut file = Vec::new();
        loop {
            let length = line.read_u32().await.unwrap() as usize;
            match manner {
                Manner::ClosesEarly => return,
                Manner::TooLarge => return line.write_all(b"INSTREAM size limit exceeded. ERROR\0").await.unwrap(),
                Manner::Hangs => return tokio::time::sleep(Duration::from_secs(60)).await,
                Manner::Answers if length == 0 => break,
                Manner::Answers => {
                    let from = file.len();
                    file.resize(from + length, 0);
                    line.read_exact(&mut file[from..]).await.unwrap();
                }
            }
        }
        let infected = file.windows(5).any(|window| window == b"EICAR");
        let answer: &[u8] = if infected { b"stream: Win.Test.EICAR_HDB-1 FOUND\0" } else { b"stream: OK\0" };
        line.write_all(answer).await.unwrap();
    });
    Scanner::new(Address::Tcp(address.to_string())).with_patience(Duration::from_millis(500))
}

async fn says(manner: Manner, content: &[u8]) -> ScanResult {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, content).unwrap();
    clamd(manner).await.scan(&file).await
}

#[tokio::test]
async fn only_a_clear_answer_lets_a_file_through() {
    assert_eq!(says(Manner::Answers, &vec![b'a'; 300_000]).await, ScanResult::Clean);
    assert_eq!(says(Manner::Answers, b"").await, ScanResult::Clean);
    assert_eq!(says(Manner::Answers, b"X5O!EICAR").await, ScanResult::Found("Win.Test.EICAR_HDB-1".to_string()));
    for manner in [Manner::ClosesEarly, Manner::TooLarge, Manner::Hangs] {
        let verdict = says(manner, &vec![b'a'; 3_000_000]).await;
        assert!(matches!(verdict, ScanResult::Unreachable(_)), "{verdict:?}");
    }
}

#[tokio::test]
async fn nobody_there_is_no_answer() {
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for address in [Address::Tcp(gone.to_string()), Address::Socket("/nowhere/clamd.ctl".into())] {
        let verdict = Scanner::new(address).scan(std::path::Path::new("Cargo.toml")).await;
        assert!(matches!(verdict, ScanResult::Unreachable(_)), "{verdict:?}");
    }
}

#[test]
fn addresses_are_read() {
    for (written, address) in [
        ("tcp://clamd:3310", Address::Tcp("clamd:3310".to_string())),
        ("127.0.0.1:3310", Address::Tcp("127.0.0.1:3310".to_string())),
        ("[::1]:3310", Address::Tcp("[::1]:3310".to_string())),
        ("unix:/run/clamd.ctl", Address::Socket("/run/clamd.ctl".into())),
        ("unix:///run/clamd.ctl", Address::Socket("/run/clamd.ctl".into())),
    ] {
        assert_eq!(Address::read(written).unwrap(), address);
    }
    for wrong in ["", "clamd", "tcp://clamd", "http://clamd:80/x", "unix:run", "clamd:x"] {
        assert!(Address::read(wrong).is_err(), "{wrong}");
    }
}
