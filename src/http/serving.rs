//! Serves connections, within limits of number and time, so that nobody keeps others out by holding on to connections.
//!
//! A connection that does not send the whole head of a request within some seconds, or takes nothing of an answer, is closed. One part of
//! the network has no more than its share; this machine itself may be a proxy, and may have as many as there are.
//!
//! Requests whose address or head is longer than hyper reads (64 KB and 400 KB) get its bare status: no form of a page makes one, since
//! the search takes 300 characters.

use answerable_store::accounts::throttle::network;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::serve::{Listener, ListenerExt};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_io_timeout::TimeoutWriter;
use tower::ServiceExt;

/// The network address of the client.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// The limits for connections.
#[derive(Clone, Debug)]
pub struct Connections {
    /// How many connections are held at most; more wait to be accepted.
    pub most: usize,
    /// How many connections one part of the network has at most.
    pub of_network: usize,
    /// Our proxies, which may have as many connections as there are.
    pub proxies: Vec<IpAddr>,
    /// Within what time the head of a request must have come, the first and each further one.
    pub head: Duration,
    /// How long a client may take nothing of an answer.
    pub stalled: Duration,
}

impl Connections {
    /// The limits that the settings ask for.
    pub fn new(most: usize, of_network: usize, proxies: &[IpAddr]) -> Connections {
        let proxies = proxies.to_vec();
        Connections { most, of_network, proxies, head: Duration::from_secs(15), stalled: Duration::from_secs(30) }
    }
}

/// How many connections each part of the network has.
#[derive(Clone, Debug, Default)]
struct Held(Arc<Mutex<HashMap<String, usize>>>);

/// One counted connection, until it is dropped.
struct One(Held, String);

impl Held {
    /// Counts one more connection of a network; none if the network has `most` already.
    fn one(&self, network: String, most: usize) -> Option<One> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(network.clone()).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(One(self.clone(), network))
    }
}

impl Drop for One {
    fn drop(&mut self) {
        let mut held = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&self.1) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.1);
            }
        }
    }
}

/// Serves until the signal to stop; requests under way are answered first.
pub async fn serve(listener: TcpListener, router: Router, limits: Connections, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(limits.most));
    let held = Held::default();
    // The first channel says to stop, the second that all connections have.
    let (stopping, stopped) = watch::channel(false);
    let (working, done) = watch::channel(());
    let mut stop = std::pin::pin!(stop);
    // Small answers must not wait for more to send (44 ms instead of under one).
    let mut listener = listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY could not be set");
        }
    });
    loop {
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, (connection, peer)) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        let address = peer.ip().to_canonical();
        let exempt = address.is_loopback() || limits.proxies.contains(&address);
        let one = if exempt { None } else { held.one(network(address), limits.of_network) };
        if !exempt && one.is_none() {
            // Closed without a word: an answer would be one more thing to hold for it.
            continue;
        }
        let (router, stopped, done) = (router.clone(), stopped.clone(), done.clone());
        let head = limits.head;
        // Hyper waits for ever for a client that does not read: each would hold a connection and what is written for it.
        let mut connection = TimeoutWriter::new(connection);
        connection.set_timeout(Some(limits.stalled));
        let connection = Box::pin(connection);
        tokio::spawn(async move {
            let _held = (place, one, done);
            answer(connection, peer, router, head, stopped).await;
        });
    }
    drop(done);
    // Connections that wait for a request close; those that answer one close after it.
    stopping.send_replace(true);
    working.closed().await;
}

async fn answer(
    connection: Pin<Box<TimeoutWriter<TcpStream>>>,
    peer: SocketAddr,
    router: Router,
    head: Duration,
    mut stopped: watch::Receiver<bool>,
) {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(Peer(peer)));
        router.clone().oneshot(request.map(Body::new))
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(head);
    let mut answering = std::pin::pin!(builder.serve_connection(TokioIo::new(connection), service));
    tokio::select! {
        ended = answering.as_mut() => {
            if let Err(error) = ended {
                tracing::trace!(%error, "a connection ended");
            }
            return;
        }
        _ = stopped.wait_for(|stop| *stop) => answering.as_mut().graceful_shutdown(),
    }
    if let Err(error) = answering.await {
        tracing::trace!(%error, "a connection ended");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;

    async fn served(limits: Connections) -> (SocketAddr, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopping) = oneshot::channel::<()>();
        let slow = get(async || {
            tokio::time::sleep(Duration::from_millis(300)).await;
            "slow"
        });
        let large = get(async || vec![b'a'; 64 << 20]);
        let router = Router::new().route("/", get(async || "a page")).route("/slow", slow).route("/large", large);
        let serving = tokio::spawn(serve(listener, router, limits, async {
            let _ = stopping.await;
        }));
        (address, stop, serving)
    }

    fn limits() -> Connections {
        Connections { head: Duration::from_millis(200), stalled: Duration::from_millis(200), ..Connections::new(100, 10, &[]) }
    }

    async fn rest(mut connection: TcpStream) -> String {
        let mut answer = Vec::new();
        let _ = connection.read_to_end(&mut answer).await;
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[tokio::test]
    async fn whoever_sends_no_whole_head_is_let_go() {
        let (address, _stop, _) = served(limits()).await;
        for sent in [&b""[..], b"GET / HTTP/1.1\r\nhost: x\r\n", b"GET / HTTP/1.1\r\nhost: x\r\n\r\nGET"] {
            let mut connection = TcpStream::connect(address).await.unwrap();
            connection.write_all(sent).await.unwrap();
            // This ends only if the server closes.
            let answer = rest(connection).await;
            assert_eq!(answer.contains("a page"), sent.ends_with(b"GET"), "{answer}");
        }
    }

    #[tokio::test]
    async fn whoever_takes_nothing_of_an_answer_is_let_go() {
        let (address, stop, serving) = served(limits()).await;
        let mut connection = TcpStream::connect(address).await.unwrap();
        connection.write_all(b"GET /large HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        tokio::time::sleep(Duration::from_secs(1)).await;
        stop.send(()).unwrap();
        // It stops without having sent the answer, which lies in nobody's way any more.
        tokio::time::timeout(Duration::from_secs(5), serving).await.unwrap().unwrap();
        assert!(rest(connection).await.len() < 64 << 20);
    }

    #[tokio::test]
    async fn requests_that_cannot_be_read_are_refused() {
        let (address, _stop, _) = served(limits()).await;
        let long = format!("GET /?q={} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(100_000));
        for (sent, status) in [(long.as_bytes(), "HTTP/1.1 414 "), (b"this is no request\r\n\r\n", "HTTP/1.1 400 ")] {
            let mut connection = TcpStream::connect(address).await.unwrap();
            // The server may close before it has read everything.
            let _ = connection.write_all(sent).await;
            let answer = rest(connection).await;
            assert!(answer.starts_with(status), "{answer}");
        }
    }

    #[tokio::test]
    async fn as_many_as_there_are_places() {
        let (address, _stop, _) = served(Connections { most: 2, head: Duration::from_millis(400), ..limits() }).await;
        let holding = [TcpStream::connect(address).await.unwrap(), TcpStream::connect(address).await.unwrap()];
        let mut next = TcpStream::connect(address).await.unwrap();
        next.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
        // This connection waits, and is answered when those that only hold on are let go.
        assert!(rest(next).await.ends_with("a page"));
        drop(holding);
    }

    #[test]
    fn a_network_has_its_share() {
        let held = Held::default();
        let first: Vec<One> = (0..2).filter_map(|_| held.one("192.0.2".into(), 2)).collect();
        assert_eq!(first.len(), 2);
        assert!(held.one("192.0.2".into(), 2).is_none() && held.one("198.51.100".into(), 2).is_some());
        drop(first);
        assert!(held.one("192.0.2".into(), 2).is_some() && held.0.lock().unwrap().is_empty());
    }

    #[tokio::test]
    async fn what_is_under_way_is_answered_before_it_stops() {
        let (address, stop, serving) = served(limits()).await;
        let mut connection = TcpStream::connect(address).await.unwrap();
        let idle = TcpStream::connect(address).await.unwrap();
        connection.write_all(b"GET /slow HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        stop.send(()).unwrap();
        assert!(rest(connection).await.ends_with("slow"));
        serving.await.unwrap();
        drop(idle);
    }
}
