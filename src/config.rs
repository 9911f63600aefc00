//! The settings: read once from the environment, checked at the start, each with a default that works.

use crate::evidence::scanner::Address;
use crate::evidence::shelf::Storage;
use answerable_app::rules::periods::Periods;
use anyhow::{Context, bail, ensure};
use lettre::message::Mailbox;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The settings of one run.
#[derive(Clone, Debug)]
pub struct Config {
    /// `ANSWERABLE_DATABASE_URL`: where the register is kept. Default: a SQLite file below `data/`.
    pub database_url: String,
    /// `ANSWERABLE_DATABASE_CONNECTIONS`: how many connections are held open at most. Default 8.
    pub database_connections: u32,
    /// `ANSWERABLE_LISTEN`: the address and port to serve on. Default 127.0.0.1:3000.
    pub listen: SocketAddr,
    /// `ANSWERABLE_SITE`: the folder of style sheets, scripts and icons. Default: `site` beside the program, or `target/site`.
    pub site: PathBuf,
    /// `ANSWERABLE_ORIGIN`: how readers reach the site (`https://register.example`), for feeds, calendars and citations.
    /// Default: the address that it listens on.
    pub origin: String,
    /// `ANSWERABLE_PAGE_CACHE_MB`: memory for pages of anonymous readers. Default 24; 0 keeps none.
    pub page_cache_mb: u64,
    /// `ANSWERABLE_STALE_MONTHS`, `ANSWERABLE_OUTCOME_MONTHS`, `ANSWERABLE_REPLY_DAYS`,
    /// `ANSWERABLE_MODERATION_DAYS`: the periods of the rules.
    pub periods: Periods,
    /// `ANSWERABLE_MAIL`: where mail goes. `smtp://user:password@host:587?tls=required`, `smtps://user:password@host`, or a folder for
    /// files. Default: `data/mail`.
    pub mail: MailTo,
    /// `ANSWERABLE_MAIL_FROM`: the sender's address. Default: answerable@localhost.
    pub mail_from: Mailbox,
    /// `ANSWERABLE_FILES`: where files of evidence are kept: a folder (default `data/files`), or `s3://bucket/prefix`.
    pub files: Storage,
    /// `ANSWERABLE_LARGEST_FILE_MB`: the largest file of evidence. Default 10.
    pub largest_file: u64,
    /// `ANSWERABLE_SCANNER`: clamd's address (`tcp://host:3310`, `unix:/run/clamav/clamd.ctl`). Default: no scanner. Where one is set
    /// and cannot be reached, files are held back.
    pub scanner: Option<Address>,
    /// `ANSWERABLE_HOTLINE`: where material that shows abuse must be reported in this country, for pages that refuse it.
    pub hotline: Option<String>,
    /// `ANSWERABLE_EXIT`: where «Leave this page now» leads: a site that tells nothing of its readers, and that anybody may be seen
    /// reading. Default https://www.wikipedia.org/.
    pub exit: String,
    /// `ANSWERABLE_TRUSTED_PROXY`: `yes` if a proxy of ours stands before the server and names readers' addresses, for throttling.
    pub trusted_proxy: bool,
    /// `ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS`: `yes` to listen beyond this machine although everybody can know their password.
    pub allow_demonstration_accounts: bool,
}

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailTo {
    /// Files in a folder, one a mail.
    Folder(PathBuf),
    /// A server, by its address.
    Smtp(String),
}

impl Config {
    /// Reads the settings.
    ///
    /// # Errors
    /// With words that name the setting and say how to mend it.
    pub fn from_environment() -> anyhow::Result<Config> {
        Config::read(|name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
    }

    /// Reads the settings from anywhere, by name.
    ///
    /// # Errors
    /// With words that name the setting and say how to mend it.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> anyhow::Result<Config> {
        let database_url = get("ANSWERABLE_DATABASE_URL").unwrap_or_else(|| "sqlite:data/register.db".to_string());
        if !database_url.starts_with("sqlite:") && !database_url.starts_with("postgres://") && !database_url.starts_with("postgresql://") {
            bail!(
                "ANSWERABLE_DATABASE_URL begins with «{}», which is no database known here.\n  For SQLite: sqlite:data/register.db; for PostgreSQL: postgres://user:password@host/name.",
                database_url.split(':').next().unwrap_or_default()
            );
        }
        let listen = get("ANSWERABLE_LISTEN").unwrap_or_else(|| "127.0.0.1:3000".to_string());
        let listen: SocketAddr = listen
            .parse()
            .with_context(|| format!("ANSWERABLE_LISTEN is «{listen}»; write an address and a port, such as 127.0.0.1:3000 or [::]:80"))?;
        let origin = get("ANSWERABLE_ORIGIN").unwrap_or_else(|| format!("http://{listen}"));
        ensure!(
            origin.starts_with("http://") || origin.starts_with("https://"),
            "ANSWERABLE_ORIGIN is «{origin}»; write the whole beginning of the address, such as https://register.example"
        );
        let defaults = Periods::default();
        let periods = Periods {
            stale_months: number(&get, "ANSWERABLE_STALE_MONTHS", defaults.stale_months, 1..=120)?,
            outcome_months: number(&get, "ANSWERABLE_OUTCOME_MONTHS", defaults.outcome_months, 1..=240)?,
            reply_days: number(&get, "ANSWERABLE_REPLY_DAYS", defaults.reply_days, 1..=730)?,
            moderation_days: number(&get, "ANSWERABLE_MODERATION_DAYS", defaults.moderation_days, 1..=365)?,
        };
        Ok(Config {
            database_url,
            database_connections: number(&get, "ANSWERABLE_DATABASE_CONNECTIONS", 8, 1..=200)?,
            listen,
            site: get("ANSWERABLE_SITE").map_or_else(default_site, PathBuf::from),
            origin: origin.trim_end_matches('/').to_string(),
            page_cache_mb: u64::from(number(&get, "ANSWERABLE_PAGE_CACHE_MB", 24, 0..=4096)?),
            periods,
            mail: mail(get("ANSWERABLE_MAIL"))?,
            mail_from: mail_from(get("ANSWERABLE_MAIL_FROM"))?,
            files: Storage::read(&get)?,
            largest_file: u64::from(number(&get, "ANSWERABLE_LARGEST_FILE_MB", 10, 1..=100)?) << 20,
            scanner: get("ANSWERABLE_SCANNER").map(|written| Address::read(&written)).transpose().context("ANSWERABLE_SCANNER")?,
            hotline: get("ANSWERABLE_HOTLINE"),
            exit: exit(get("ANSWERABLE_EXIT"))?,
            trusted_proxy: yes(&get, "ANSWERABLE_TRUSTED_PROXY")?,
            allow_demonstration_accounts: yes(&get, "ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS")?,
        })
    }
}

fn mail(written: Option<String>) -> anyhow::Result<MailTo> {
    let Some(written) = written else { return Ok(MailTo::Folder(PathBuf::from("data/mail"))) };
    if written.starts_with("smtp://") || written.starts_with("smtps://") {
        // The address holds a password: the message shows none of it.
        ensure!(
            lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(&written).is_ok(),
            "ANSWERABLE_MAIL cannot be read; write smtps://user:password@host or smtp://user:password@host:587?tls=required"
        );
        return Ok(MailTo::Smtp(written));
    }
    ensure!(
        !written.contains("://"),
        "ANSWERABLE_MAIL begins with «{}»; write smtp://…, smtps://… or the path of a folder",
        written.split(':').next().unwrap_or_default()
    );
    Ok(MailTo::Folder(PathBuf::from(written)))
}

fn mail_from(written: Option<String>) -> anyhow::Result<Mailbox> {
    let written = written.unwrap_or_else(|| "Answerable <answerable@localhost>".to_string());
    written.parse().with_context(|| format!("ANSWERABLE_MAIL_FROM is «{written}»; write an address, such as register@example.org"))
}

fn exit(written: Option<String>) -> anyhow::Result<String> {
    let written = written.unwrap_or_else(|| "https://www.wikipedia.org/".to_string());
    let address = written.trim();
    let whole = address.starts_with("https://") || address.starts_with("http://");
    ensure!(
        whole && address.bytes().all(|byte| byte.is_ascii_graphic()),
        "ANSWERABLE_EXIT is «{written}»; write the whole address of a site, such as https://www.wikipedia.org/"
    );
    Ok(address.to_string())
}

fn yes(get: impl Fn(&str) -> Option<String>, name: &str) -> anyhow::Result<bool> {
    match get(name).as_deref().map(str::trim) {
        None | Some("no") => Ok(false),
        Some("yes") => Ok(true),
        Some(written) => bail!("{name} is «{written}»; write yes or no"),
    }
}

fn number(get: impl Fn(&str) -> Option<String>, name: &str, default: u32, range: std::ops::RangeInclusive<u32>) -> anyhow::Result<u32> {
    let Some(written) = get(name) else { return Ok(default) };
    match written.trim().parse() {
        Ok(number) if range.contains(&number) => Ok(number),
        _ => bail!("{name} is «{written}»; write a whole number from {} to {}", range.start(), range.end()),
    }
}

/// The site's folder where none is named: beside the program, else below the working folder's `target`.
fn default_site() -> PathBuf {
    let beside = std::env::current_exe().ok().and_then(|program| program.parent().map(|folder| folder.join("site")));
    match beside {
        Some(beside) if beside.is_dir() => beside,
        // The program of `make build` lies in target/release, the site in target/site.
        Some(beside) if beside.parent().and_then(Path::parent).is_some_and(|target| target.join("site").is_dir()) => {
            beside.parent().and_then(Path::parent).map(|target| target.join("site")).unwrap_or_default()
        }
        _ => PathBuf::from("target/site"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(set: &[(&str, &str)]) -> anyhow::Result<Config> {
        Config::read(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string()))
    }

    #[test]
    fn the_defaults_work() {
        let config = read(&[]).unwrap();
        assert_eq!(config.database_url, "sqlite:data/register.db");
        assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(config.origin, "http://127.0.0.1:3000");
        assert_eq!(config.periods, Periods::default());
    }

    #[test]
    fn what_is_wrong_is_named_with_how_to_mend_it() {
        for (name, value, says) in [
            ("ANSWERABLE_DATABASE_URL", "mysql://x", "postgres://"),
            ("ANSWERABLE_LISTEN", "3000", "127.0.0.1:3000"),
            ("ANSWERABLE_ORIGIN", "register.example", "https://"),
            ("ANSWERABLE_STALE_MONTHS", "a year", "whole number from 1 to 120"),
            ("ANSWERABLE_DATABASE_CONNECTIONS", "0", "from 1 to 200"),
            ("ANSWERABLE_MAIL", "pop3://host", "smtp://"),
            ("ANSWERABLE_MAIL_FROM", "nobody", "register@example.org"),
            ("ANSWERABLE_TRUSTED_PROXY", "perhaps", "yes or no"),
            ("ANSWERABLE_MODERATION_DAYS", "0", "from 1 to 365"),
            ("ANSWERABLE_EXIT", "wikipedia.org", "https://www.wikipedia.org/"),
            ("ANSWERABLE_EXIT", "https://x.example/\r\nset-cookie: y", "https://www.wikipedia.org/"),
        ] {
            let error = format!("{:#}", read(&[(name, value)]).unwrap_err());
            assert!(error.contains(name) && error.contains(says), "{error}");
        }
    }
}
