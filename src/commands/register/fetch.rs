//! Fetching from a site, to check it from outside.

use answerable_evidence::shelf::Connector;
use answerable_store::boxed;
use anyhow::{Context, bail, ensure};
use object_store::client::{HttpClient, HttpConnector, HttpRequest, HttpRequestBody};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::time::Duration;

/// The characters of a path that are not percent-encoded.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// The longest wait for one complete answer of a site.
const PATIENCE: Duration = Duration::from_secs(120);

/// A site that is asked over HTTP.
pub struct Site {
    origin: String,
    client: HttpClient,
}

impl Site {
    /// A site by its address: over TLS, or on this machine.
    ///
    /// # Errors
    /// With words that say what is wrong with the address.
    pub fn at(address: &str) -> anyhow::Result<Site> {
        let origin = address.trim_end_matches('/').to_string();
        let host = origin.strip_prefix("http://").map(|rest| rest.split('/').next().unwrap_or(rest));
        let local = host.is_some_and(|host| {
            let name =
                host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit())).map_or(host, |(name, _)| name);
            let name = name.trim_matches(['[', ']']);
            name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        });
        ensure!(local || origin.starts_with("https://"), "«{address}»: write the address of a site, such as https://register.example");
        let client = Connector::new()?.connect(&object_store::ClientOptions::new())?;
        Ok(Site { origin, client })
    }

    /// The content at a path of the site; none if there is nothing.
    ///
    /// # Errors
    /// If the site does not answer, or says that it failed.
    #[boxed]
    pub async fn get(&self, path: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let address = format!("{}{}", self.origin, utf8_percent_encode(path, PLAIN));
        let request = HttpRequest::new(HttpRequestBody::empty());
        let (mut head, body) = request.into_parts();
        head.uri = address.parse().with_context(|| format!("{address} is no address"))?;
        let asked = async {
            let answer = self.client.execute(HttpRequest::from_parts(head, body)).await?;
            let status = answer.status();
            Ok::<_, object_store::client::HttpError>((status, answer.into_body().bytes().await?))
        };
        let answered = tokio::time::timeout(PATIENCE, asked).await.with_context(|| format!("{address} does not answer"))?;
        let (status, bytes) = answered.with_context(|| format!("{address} does not answer"))?;
        match status.as_u16() {
            200 => Ok(Some(bytes.to_vec())),
            404 => Ok(None),
            other => bail!("{address} answers with {other}"),
        }
    }

    /// The content at a path where there must be something.
    ///
    /// # Errors
    /// As [`Site::get`], or if there is nothing.
    #[boxed]
    pub async fn must(&self, path: &str) -> anyhow::Result<Vec<u8>> {
        self.get(path).await?.with_context(|| format!("{}{path} is not there", self.origin))
    }

    /// The content at a path where there must be text.
    ///
    /// # Errors
    /// As [`Site::must`], or if it is no text.
    #[boxed]
    pub async fn text(&self, path: &str) -> anyhow::Result<String> {
        String::from_utf8(self.must(path).await?).with_context(|| format!("{}{path} is no text", self.origin))
    }
}
