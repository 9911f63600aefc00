//! Asks a virus scanner, where one is set: clamd's own protocol (INSTREAM), over TCP or a socket on this machine.
//!
//! The caller must hold a file back unless the answer is [`ScanResult::Clean`]: a scanner that cannot be reached has said nothing. The
//! protocol is three lines; the crates that speak it bring more than they save.

use anyhow::{Context, bail, ensure};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How many bytes of a file are sent at once.
const BLOCK: usize = 64 << 10;
/// The longest answer of a scanner that is read, in bytes.
const LONGEST_ANSWER: u64 = 4096;

/// The address where clamd listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A host and a port.
    Tcp(String),
    /// A socket in the file system.
    Socket(PathBuf),
}

impl Address {
    /// Reads a setting: `tcp://host:3310`, `host:3310`, or `unix:/run/clamav/clamd.ctl`.
    ///
    /// # Errors
    /// If the setting is not an address; with words that say how to correct it.
    pub fn read(written: &str) -> anyhow::Result<Address> {
        let written = written.trim();
        if let Some(path) = written.strip_prefix("unix:").or_else(|| written.starts_with('/').then_some(written)) {
            ensure!(cfg!(unix), "a scanner's socket is no address on this system; write tcp://host:3310");
            let path = path.strip_prefix("//").unwrap_or(path);
            ensure!(path.starts_with('/'), "the scanner's socket is «{path}»; write its whole path, such as unix:/run/clamav/clamd.ctl");
            return Ok(Address::Socket(path.into()));
        }
        let host = written.strip_prefix("tcp://").unwrap_or(written);
        let (name, port) = host.rsplit_once(':').context("the scanner's address has no port; write tcp://host:3310")?;
        if name.is_empty() || name.contains('/') || port.parse::<u16>().is_err() {
            bail!("the scanner's address is «{written}»; write tcp://host:3310 or unix:/run/clamav/clamd.ctl");
        }
        Ok(Address::Tcp(host.to_string()))
    }
}

/// What a scanner answers about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScanResult {
    /// The scanner knows nothing bad of the file.
    Clean,
    /// The scanner found something, and names it.
    Found(String),
    /// The scanner did not answer, or not in time. The file stays held back.
    Unreachable(String),
}

/// A virus scanner that is asked over the network or a socket.
#[derive(Clone, Debug)]
pub struct Scanner {
    address: Address,
    patience: Duration,
}

impl Scanner {
    /// The scanner at an address; for each file it has thirty seconds.
    #[must_use]
    pub fn new(address: Address) -> Scanner {
        Scanner { address, patience: Duration::from_secs(30) }
    }

    /// The same scanner with another time for each file.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Scanner {
        Scanner { patience, ..self }
    }

    /// Asks the scanner about a file. This never fails: what goes wrong is [`ScanResult::Unreachable`].
    pub async fn scan(&self, file: &Path) -> ScanResult {
        match timeout(self.patience, self.ask(file)).await {
            Ok(Ok(answer)) => understood(&answer),
            Ok(Err(error)) => ScanResult::Unreachable(error.to_string()),
            Err(_) => ScanResult::Unreachable(format!("no answer within {} seconds", self.patience.as_secs())),
        }
    }

    async fn ask(&self, file: &Path) -> io::Result<String> {
        match &self.address {
            Address::Tcp(host) => instream(TcpStream::connect(host).await?, file).await,
            #[cfg(unix)]
            Address::Socket(path) => instream(tokio::net::UnixStream::connect(path).await?, file).await,
            #[cfg(not(unix))]
            Address::Socket(_) => Err(io::Error::other("no sockets on this system")),
        }
    }
}

async fn instream(mut line: impl AsyncRead + AsyncWrite + Unpin, file: &Path) -> io::Result<String> {
    // A scanner that has seen enough (too large, or found early) answers and closes while the file is still being sent.
    let sent = send(&mut line, file).await;
    let mut answer = Vec::new();
    let read = (&mut line).take(LONGEST_ANSWER).read_to_end(&mut answer).await;
    match answer.iter().position(|byte| *byte == 0).and_then(|end| answer.get(..end)) {
        Some(said) => Ok(String::from_utf8_lossy(said).into_owned()),
        None => {
            sent?;
            read?;
            Err(io::Error::other("the scanner closed the line without an answer"))
        }
    }
}

async fn send(line: &mut (impl AsyncWrite + Unpin), file: &Path) -> io::Result<()> {
    let mut file = File::open(file).await?;
    line.write_all(b"zINSTREAM\0").await?;
    let mut block = vec![0; BLOCK];
    loop {
        let read = file.read(&mut block).await?;
        // A block's length stands before it; an empty one ends the file.
        line.write_all(&u32::try_from(read).unwrap_or(0).to_be_bytes()).await?;
        if read == 0 {
            return line.flush().await;
        }
        line.write_all(block.get(..read).unwrap_or_default()).await?;
    }
}

fn understood(answer: &str) -> ScanResult {
    let said = answer.trim().strip_prefix("stream:").unwrap_or(answer).trim();
    match said.strip_suffix("FOUND") {
        Some(name) => ScanResult::Found(name.trim().chars().filter(|letter| !letter.is_control()).take(200).collect()),
        None if said == "OK" => ScanResult::Clean,
        None => ScanResult::Unreachable(format!(
            "it answered «{}»",
            said.chars().filter(|letter| !letter.is_control()).take(200).collect::<String>()
        )),
    }
}
