//! Makes requests to storage that speaks S3's protocol.
//!
//! The store library could bring a client of its own, and with it a second way of TLS and a hundred crates. The server has all that is
//! needed: hyper, and rustls with ring. Each request has its own connection: files come and go seldom, and nothing has to be kept alive.

use async_trait::async_trait;
use http_body_util::BodyExt;
use hyper::Uri;
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderValue};
use hyper_util::rt::TokioIo;
use object_store::ClientOptions;
use object_store::client::{HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody, HttpService};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// The longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// The longest wait for the beginning of an answer.
const ANSWER: Duration = Duration::from_secs(60);

/// Makes HTTP clients for the storage.
#[derive(Clone)]
pub struct Connector {
    tls: TlsConnector,
}

impl std::fmt::Debug for Connector {
    fn fmt(&self, into: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        into.debug_struct("Connector").finish_non_exhaustive()
    }
}

impl Connector {
    /// A connector that trusts the certificate authorities that browsers trust.
    pub fn new() -> anyhow::Result<Connector> {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Connector { tls: TlsConnector::from(Arc::new(config)) })
    }
}

impl HttpConnector for Connector {
    fn connect(&self, _options: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

fn failed(kind: HttpErrorKind) -> impl Fn(io::Error) -> HttpError {
    move |error| HttpError::new(kind, error)
}

#[async_trait]
impl HttpService for Connector {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let host = request.uri().host().ok_or_else(|| HttpError::new(HttpErrorKind::Unknown, io::Error::other("no host")))?.to_string();
        let safe = request.uri().scheme_str() == Some("https");
        let port = request.uri().port_u16().unwrap_or(if safe { 443 } else { 80 });
        let connected = timeout(CONNECT, async {
            let line = TcpStream::connect((host.trim_matches(['[', ']']), port)).await?;
            line.set_nodelay(true)?;
            io::Result::Ok(line)
        });
        let late = || io::Error::from(io::ErrorKind::TimedOut);
        let line = connected.await.map_err(|_| late()).and_then(|line| line).map_err(failed(HttpErrorKind::Connect))?;
        if safe {
            let name = ServerName::try_from(host).map_err(|error| HttpError::new(HttpErrorKind::Unknown, error))?;
            let line = timeout(CONNECT, self.tls.connect(name, line)).await;
            ask(line.map_err(|_| late()).and_then(|line| line).map_err(failed(HttpErrorKind::Connect))?, request).await
        } else {
            ask(line, request).await
        }
    }
}

async fn ask(line: impl AsyncRead + AsyncWrite + Send + Unpin + 'static, mut request: HttpRequest) -> Result<HttpResponse, HttpError> {
    let lost = |error: hyper::Error| {
        let kind = if error.is_timeout() { HttpErrorKind::Timeout } else { HttpErrorKind::Interrupted };
        HttpError::new(kind, error)
    };
    let (mut sender, connection) = http1::handshake(TokioIo::new(line)).await.map_err(lost)?;
    // The task ends when the answer was read, or when the caller that waited for it has gone.
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection to the storage ended");
        }
    });
    // Only the path goes over the line; the host stands in its header, as it was signed: with the port where one is named.
    let host = request.uri().authority().map(|host| host.as_str().to_string()).unwrap_or_default();
    if !request.headers().contains_key(HOST) {
        let host = HeaderValue::from_str(&host).map_err(|error| HttpError::new(HttpErrorKind::Unknown, error))?;
        request.headers_mut().insert(HOST, host);
    }
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_string();
    *request.uri_mut() = path.parse::<Uri>().map_err(|error| HttpError::new(HttpErrorKind::Unknown, error))?;
    let answer = timeout(ANSWER, sender.send_request(request)).await;
    let answer = answer.map_err(|_| HttpError::new(HttpErrorKind::Timeout, io::Error::from(io::ErrorKind::TimedOut)))?.map_err(lost)?;
    let (head, body) = answer.into_parts();
    Ok(HttpResponse::from_parts(head, HttpResponseBody::new(body.map_err(lost))))
}
