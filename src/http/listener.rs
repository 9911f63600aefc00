//! The listening socket: connections without delay, and words for requests that the HTTP library turns away before any page can answer.
//!
//! A request line of more than 64 KB, or headers beyond all measure, never become a request: the library answers them with a status
//! and nothing else. A reader would see a blank page; here they get a sentence in each of the site's languages.

use axum::serve::Listener;
use std::io::{self, IoSlice};
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Sleep;

/// The network address of the client.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// Accepts connections on a socket, each with the address of its client, and answers refusals of the HTTP library in words.
#[derive(Debug)]
pub struct Door(pub TcpListener);

impl Listener for Door {
    type Io = Spoken;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Spoken, SocketAddr) {
        let (connection, peer) = Listener::accept(&mut self.0).await;
        // Small answers must not wait for more to send (44 ms instead of under one).
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY could not be set");
        }
        (Spoken { connection, saying: None, stalled: None }, peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

/// A connection that replaces a bare refusal of the HTTP library with a sentence.
#[derive(Debug)]
pub struct Spoken {
    connection: TcpStream,
    /// The answer that is sent in the place of a bare refusal: the bytes, how many have been sent, and how many the library believes to
    /// have sent.
    saying: Option<(Vec<u8>, usize, usize)>,
    /// The moment until which the client may take nothing of what is written.
    stalled: Option<Pin<Box<Sleep>>>,
}

/// How long the client may take nothing of an answer.
const STALLED: Duration = Duration::from_secs(30);

/// The words that replace a bare refusal of the library; none for any other answer. The library writes such a refusal at once, and
/// closes.
fn words(answer: &[u8]) -> Option<Vec<u8>> {
    let head = answer.strip_prefix(b"HTTP/1.1 ")?;
    if !answer.ends_with(b"\r\n\r\n") || !answer.windows(17).any(|part| part.eq_ignore_ascii_case(b"content-length: 0")) {
        return None;
    }
    let (status, en, es, fr, ar) = match head.get(..3)? {
        b"414" => (
            "414 URI Too Long",
            "This address is too long. Shorten the search and try again.",
            "Esta dirección es demasiado larga. Acorte la búsqueda e inténtelo de nuevo.",
            "Cette adresse est trop longue. Raccourcissez la recherche et réessayez.",
            "هذا العنوان طويل جدًا. اختصر البحث ثم حاول مرة أخرى.",
        ),
        b"431" => (
            "431 Request Header Fields Too Large",
            "Your browser sent too much with this request. Delete this site’s cookies and try again.",
            "Su navegador envió demasiado con esta solicitud. Borre las cookies de este sitio e inténtelo de nuevo.",
            "Votre navigateur a envoyé trop de choses avec cette requête. Supprimez les cookies de ce site et réessayez.",
            "أرسل متصفحك مع هذا الطلب أكثر مما يُقبل. احذف ملفات تعريف الارتباط لهذا الموقع ثم حاول مرة أخرى.",
        ),
        b"400" => (
            "400 Bad Request",
            "This request cannot be read. Start again from the front page.",
            "Esta solicitud no se puede leer. Empiece de nuevo desde la portada.",
            "Cette requête est illisible. Recommencez depuis la page d’accueil.",
            "تعذرت قراءة هذا الطلب. ابدأ من جديد من الصفحة الرئيسية.",
        ),
        _ => return None,
    };
    let body = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{en}</title></head>\
         <body><main><h1>{en}</h1><p lang=\"es\">{es}</p><p lang=\"fr\">{fr}</p><p lang=\"ar\" dir=\"rtl\">{ar}</p><p><a href=\"/\">Answerable</a></p></main></body></html>"
    );
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\ncontent-security-policy: default-src 'none'\r\n\
         x-content-type-options: nosniff\r\ncache-control: no-store\r\nconnection: close\r\n\r\n",
        body.len()
    );
    Some([head.into_bytes(), body.into_bytes()].concat())
}

impl Spoken {
    /// Passes on what came of writing; an error if the client took nothing for too long.
    fn moving(&mut self, context: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(tokio::time::sleep(STALLED)));
        match stalled.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Sends more of the words; when all are sent, answers how many bytes the library believes to have sent.
    fn say(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let Some((bytes, gone, believed)) = &mut self.saying else { return Poll::Ready(Ok(0)) };
        while let Some(rest) = bytes.get(*gone..).filter(|rest| !rest.is_empty()) {
            match Pin::new(&mut self.connection).poll_write(context, rest) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(more)) => *gone += more,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        let believed = *believed;
        self.saying = None;
        Poll::Ready(Ok(believed))
    }
}

impl AsyncRead for Spoken {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_read(context, buffer)
    }
}

impl AsyncWrite for Spoken {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.saying.is_none() {
            match words(bytes) {
                Some(instead) => self.saying = Some((instead, 0, bytes.len())),
                None => {
                    let written = Pin::new(&mut self.connection).poll_write(context, bytes);
                    return self.moving(context, written);
                }
            }
        }
        self.say(context)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, slices: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let only = slices.iter().find(|slice| !slice.is_empty());
        let alone = slices.iter().filter(|slice| !slice.is_empty()).count() == 1;
        if self.saying.is_none() {
            match only.filter(|_| alone).and_then(|slice| Some((words(slice)?, slice.len()))) {
                Some((instead, believed)) => self.saying = Some((instead, 0, believed)),
                None => {
                    let written = Pin::new(&mut self.connection).poll_write_vectored(context, slices);
                    return self.moving(context, written);
                }
            }
        }
        self.say(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.connection.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    async fn ask(request: &[u8]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router: Router = Router::new().route("/", get(async || "a page"));
        tokio::spawn(axum::serve(Door(listener), router).into_future());
        let mut connection = TcpStream::connect(address).await.unwrap();
        // The server may close before it has read everything.
        let _ = connection.write_all(request).await;
        let mut answer = Vec::new();
        let _ = connection.read_to_end(&mut answer).await;
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[tokio::test]
    async fn refusals_have_words() {
        let long = format!("GET /?q={} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(100_000));
        let answer = ask(long.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 414 "), "{answer}");
        assert!(
            answer.contains("This address is too long.") && answer.contains("demasiado larga") && answer.ends_with("</html>"),
            "{answer}"
        );
        let answer = ask(b"this is no request\r\n\r\n").await;
        assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("cannot be read"), "{answer}");
    }

    #[tokio::test]
    async fn pages_go_through_untouched() {
        let answer = ask(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
        assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("\r\n\r\na page"), "{answer}");
    }
}
