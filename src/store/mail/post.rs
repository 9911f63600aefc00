//! How mail leaves the server: over SMTP, or as files in a folder.

use super::{BY_DAY, quarter_of};
use crate::config::{Config, MailTo};
use crate::db::entities::outbox;
use crate::db::place::{not_for_others, private_folder};
use anyhow::Context;
use chrono::{DateTime, Utc};
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How long a mail server may take to answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A way for mail to leave: over SMTP, or into a folder.
pub struct Post {
    from: Mailbox,
    way: Way,
}

enum Way {
    Folder(PathBuf),
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
}

impl Post {
    /// The way of sending mail that the settings name.
    ///
    /// # Errors
    /// If the folder cannot be made, or the server's address cannot be read.
    pub fn new(config: &Config) -> anyhow::Result<Post> {
        let way = match &config.mail {
            MailTo::Folder(folder) => {
                // Mail holds links that open accounts.
                private_folder(folder)
                    .and_then(|()| not_for_others(folder))
                    .with_context(|| format!("the folder {} for mail cannot be made", folder.display()))?;
                Way::Folder(folder.clone())
            }
            MailTo::Smtp(address) => {
                let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address).context("ANSWERABLE_MAIL")?;
                Way::Smtp(Box::new(transport.timeout(Some(PATIENCE)).build()))
            }
        };
        Ok(Post { from: config.mail_from.clone(), way })
    }

    /// Sends one mail of the outbox.
    ///
    /// # Errors
    /// If the server does not take it, or the file cannot be written.
    pub async fn send(&self, mail: &outbox::Model, now: DateTime<Utc>) -> anyhow::Result<()> {
        let message = self.message(mail, now)?;
        match &self.way {
            Way::Smtp(transport) => transport.send(message).await.map(|_| ()).context("the mail server"),
            Way::Folder(folder) => {
                let file = folder.join(format!("{}-{:06}-{}.eml", mail.created_at.format("%Y%m%d-%H%M%S"), mail.id, mail.kind.code()));
                let bytes = message.formatted();
                tokio::task::spawn_blocking(move || write_private(&file, &bytes)).await?.context("the folder for mail")
            }
        }
    }

    fn message(&self, mail: &outbox::Model, now: DateTime<Utc>) -> anyhow::Result<Message> {
        // A letter of which only the day is stored must not tell the minute either.
        let by_day = BY_DAY.contains(&mail.kind);
        Message::builder()
            .date(SystemTime::from(if by_day { quarter_of(now) } else { now }))
            .from(self.from.clone())
            .to(Mailbox::new(None, mail.recipient.parse().context("the recipient's address")?))
            .subject(&mail.subject)
            .message_id(None)
            .header(Automatic)
            .multipart(MultiPart::alternative_plain_html(mail.body_text.clone(), mail.body_html.clone()))
            .context("the mail cannot be put together")
    }
}

/// Why a mail could not be sent, in words that never name its recipient.
pub fn without_words(error: &anyhow::Error) -> String {
    match error.downcast_ref::<lettre::transport::smtp::Error>() {
        Some(smtp) => match smtp.status() {
            Some(code) => format!("the mail server answered {code}"),
            None if smtp.is_timeout() => "the mail server took too long".to_string(),
            None if smtp.is_response() || smtp.is_client() => "the mail server and we do not understand each other".to_string(),
            None => format!("the mail server cannot be reached: {smtp}"),
        },
        // The outermost error says what failed; the errors behind it may hold the address.
        None => error.to_string(),
    }
}

/// Writes a file for its owner alone, completely or not at all.
fn write_private(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    let unfinished = file.with_extension("part");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(&unfinished)?;
    out.write_all(bytes)?;
    out.sync_all()?;
    std::fs::rename(&unfinished, file)
}

/// The header that tells the other side that no person wrote this, so that it sends no «out of office» (RFC 3834).
#[derive(Clone)]
struct Automatic;

impl Header for Automatic {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Automatic)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_string())
    }
}
