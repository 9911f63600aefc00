//! The settings: read once from the environment, checked at the start, each with a default that works.

use crate::keys;
use answerable_domain::rules::periods::Periods;
use answerable_evidence::scanner::Address;
use answerable_evidence::shelf::Storage;
use anyhow::{Context, bail, ensure};
use lettre::message::Mailbox;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

/// The settings of one run of the program.
#[derive(Clone, Debug)]
pub struct Config {
    /// `ANSWERABLE_DATABASE_URL`: where the register is kept. Default: a SQLite file below `data/`.
    pub database_url: String,
    /// `ANSWERABLE_KEYS`: where the keys are with which secrets in the database are sealed: the path of a file (made at the first
    /// start), `env:NAME`, or `exec:PROGRAM`. Default: a file `keys` beside a SQLite database, else `data/keys`.
    pub keys: keys::Place,
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
    /// `ANSWERABLE_MODERATION_DAYS`, `ANSWERABLE_APPEAL_DAYS`: the periods of the rules.
    pub periods: Periods,
    /// `ANSWERABLE_MAIL`: where mail goes. `smtp://user:password@host:587?tls=required`, `smtps://user:password@host`, or a folder for
    /// files. Default: `data/mail`.
    pub mail: MailTo,
    /// `ANSWERABLE_MODERATORS_LETTER_HOUR`: from which hour on, in UTC, the day's one letter to each moderator goes out. Default 7.
    pub moderators_letter_hour: u32,
    /// `ANSWERABLE_MAIL_FROM`: the sender's address. Default: answerable@localhost.
    pub mail_from: Mailbox,
    /// `ANSWERABLE_FILES`: where files of evidence are kept: a folder (default `data/files`), or `s3://bucket/prefix`.
    pub files: Storage,
    /// `ANSWERABLE_LARGEST_FILE_MB`: the largest file of evidence. Default 10.
    pub largest_file: u64,
    /// `ANSWERABLE_UPLOADS_OF_PERSON_MB`: how much one person may send in files in a day. Default 100.
    pub uploads_of_person: u64,
    /// `ANSWERABLE_UPLOADS_OF_BODY_MB`: how much the people of one institution or organisation may send together. Default 400.
    pub uploads_of_body: u64,
    /// `ANSWERABLE_SCANNER`: clamd's address (`tcp://host:3310`, `unix:/run/clamav/clamd.ctl`). Default: no scanner. Where one is set
    /// and cannot be reached, files are held back.
    pub scanner: Option<Address>,
    /// `ANSWERABLE_HOTLINE`: where material that shows abuse must be reported in this country, for pages that refuse it.
    pub hotline: Option<String>,
    /// `ANSWERABLE_EXIT`: where «Leave this page now» leads: a site that tells nothing about its readers, and that anybody may be seen
    /// reading. Default <https://www.wikipedia.org/>.
    pub exit: String,
    /// `ANSWERABLE_TRUSTED_PROXY`: `yes` if a proxy of ours stands before the server and names readers' addresses, for throttling.
    pub trusted_proxy: bool,
    /// `ANSWERABLE_PROXIES`: the addresses of those proxies, with commas; needed where the server listens beyond this machine, since
    /// anybody could name any address there.
    pub proxies: Vec<IpAddr>,
    /// `ANSWERABLE_CONNECTIONS`: how many connections are held open at most. Default 2,000.
    pub connections: usize,
    /// `ANSWERABLE_CONNECTIONS_OF_NETWORK`: how many of them one part of the network has at most. Default 100.
    pub connections_of_network: usize,
    /// `ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS`: `yes` to listen beyond this machine although everybody can know the password of these
    /// accounts.
    pub allow_demonstration_accounts: bool,
}

/// Where mail is sent: into a folder, or to a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailTo {
    /// A folder, with one file for each mail.
    Folder(PathBuf),
    /// A mail server, by its SMTP address.
    Smtp(String),
}

impl Config {
    /// Whether accounts of the demonstration, whose password everybody can know, may sign in: where only this machine can reach the server
    /// (it listens here alone, its origin is here, and no trusted proxy stands before it), or where a setting allows it.
    pub fn demonstration_may_come_in(&self) -> bool {
        let own = self.listen.ip().is_loopback() && is_loopback(&self.origin) && !self.trusted_proxy;
        own || self.allow_demonstration_accounts
    }

    /// Reads the settings from the environment.
    ///
    /// # Errors
    /// With words that name the setting and say how to correct it.
    pub fn from_environment() -> anyhow::Result<Config> {
        Config::read(|name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
    }

    /// Reads the settings from any source, by name.
    ///
    /// # Errors
    /// With words that name the setting and say how to correct it.
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
        let trusted_proxy = yes(&get, "ANSWERABLE_TRUSTED_PROXY")?;
        let proxies = proxies(get("ANSWERABLE_PROXIES"))?;
        ensure!(
            !trusted_proxy || listen.ip().is_loopback() || !proxies.is_empty(),
            "ANSWERABLE_TRUSTED_PROXY is yes, and {listen} can be reached without the proxy: anybody could give any address as theirs.\n  Listen on 127.0.0.1, or name the proxies' addresses in ANSWERABLE_PROXIES."
        );
        let defaults = Periods::default();
        let periods = Periods {
            stale_months: number(&get, "ANSWERABLE_STALE_MONTHS", defaults.stale_months, 1..=120)?,
            outcome_months: number(&get, "ANSWERABLE_OUTCOME_MONTHS", defaults.outcome_months, 1..=240)?,
            reply_days: number(&get, "ANSWERABLE_REPLY_DAYS", defaults.reply_days, 1..=730)?,
            moderation_days: number(&get, "ANSWERABLE_MODERATION_DAYS", defaults.moderation_days, 1..=365)?,
            appeal_days: number(&get, "ANSWERABLE_APPEAL_DAYS", defaults.appeal_days, 14..=365)?,
        };
        let keys = keys::Place::read(get("ANSWERABLE_KEYS"), crate::db::sqlite_path(&database_url))?;
        Ok(Config {
            database_url,
            keys,
            database_connections: number(&get, "ANSWERABLE_DATABASE_CONNECTIONS", 8, 1..=200)?,
            listen,
            site: get("ANSWERABLE_SITE").map_or_else(default_site, PathBuf::from),
            origin: origin.trim_end_matches('/').to_string(),
            page_cache_mb: u64::from(number(&get, "ANSWERABLE_PAGE_CACHE_MB", 24, 0..=4096)?),
            periods,
            mail: mail(get("ANSWERABLE_MAIL"))?,
            moderators_letter_hour: number(&get, "ANSWERABLE_MODERATORS_LETTER_HOUR", 7, 0..=23)?,
            mail_from: mail_from(get("ANSWERABLE_MAIL_FROM"))?,
            files: Storage::read(&get)?,
            largest_file: u64::from(number(&get, "ANSWERABLE_LARGEST_FILE_MB", 10, 1..=100)?) << 20,
            uploads_of_person: u64::from(number(&get, "ANSWERABLE_UPLOADS_OF_PERSON_MB", 100, 1..=100_000)?) << 20,
            uploads_of_body: u64::from(number(&get, "ANSWERABLE_UPLOADS_OF_BODY_MB", 400, 1..=1_000_000)?) << 20,
            scanner: get("ANSWERABLE_SCANNER").map(|written| Address::read(&written)).transpose().context("ANSWERABLE_SCANNER")?,
            hotline: get("ANSWERABLE_HOTLINE"),
            exit: exit(get("ANSWERABLE_EXIT"))?,
            trusted_proxy,
            proxies,
            connections: number(&get, "ANSWERABLE_CONNECTIONS", 2_000, 10..=1_000_000)? as usize,
            connections_of_network: number(&get, "ANSWERABLE_CONNECTIONS_OF_NETWORK", 100, 1..=1_000_000)? as usize,
            allow_demonstration_accounts: yes(&get, "ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS")?,
        })
    }
}

/// Whether an origin can be reached from this machine alone.
fn is_loopback(origin: &str) -> bool {
    let Some(host) = origin.parse::<http::Uri>().ok().and_then(|address| address.host().map(str::to_lowercase)) else { return false };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.ends_with(".localhost") || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn mail(written: Option<String>) -> anyhow::Result<MailTo> {
    let Some(written) = written else { return Ok(MailTo::Folder(PathBuf::from("data/mail"))) };
    if written.starts_with("smtp://") || written.starts_with("smtps://") {
        // The address holds a password: the message must not show it.
        ensure!(
            lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(&written).is_ok(),
            "ANSWERABLE_MAIL cannot be read; write smtps://user:password@host or smtp://user:password@host:587?tls=required"
        );
        ensure!(
            !password_in_clear(&written),
            "ANSWERABLE_MAIL would send a password and links that open doors in clear over the network; write smtps://user:password@host or smtp://user:password@host:587?tls=required"
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

/// Whether mail would go over the network in clear with a password: `smtp://` without required TLS, to another machine.
fn password_in_clear(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("smtp://") else { return false };
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let Some((_, host)) = place.rsplit_once('@') else { return false };
    let host = host.split('/').next().unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, port)| if port.bytes().all(|byte| byte.is_ascii_digit()) { name } else { host });
    let name = name.trim_start_matches('[').trim_end_matches(']');
    let here = name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    !here && !query.split('&').any(|part| part == "tls=required")
}

fn proxies(written: Option<String>) -> anyhow::Result<Vec<IpAddr>> {
    let parts = written.iter().flat_map(|written| written.split(',')).map(str::trim).filter(|part| !part.is_empty());
    let read = parts.map(|part| {
        let address: IpAddr =
            part.parse().with_context(|| format!("ANSWERABLE_PROXIES has «{part}»; write addresses, such as 10.0.0.5, 2001:db8::5"))?;
        Ok(address.to_canonical())
    });
    read.collect()
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
        // The program of `make build` is in target/release, the site in target/site.
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
    fn demonstration_accounts_are_for_this_machine_alone() {
        let may = |set: &[(&str, &str)]| read(set).unwrap().demonstration_may_come_in();
        let (listen, origin, proxy) = ("ANSWERABLE_LISTEN", "ANSWERABLE_ORIGIN", "ANSWERABLE_TRUSTED_PROXY");
        assert!(may(&[]) && may(&[(listen, "[::1]:80")]));
        for own in ["http://localhost:3000", "https://127.0.0.1", "http://[::1]:3000", "http://demo.localhost"] {
            assert!(may(&[(origin, own)]), "{own}");
        }
        for open in
            ["https://register.example", "http://192.0.2.1", "http://localhost.example", "https://x@register.example:80/", "http://"]
        {
            assert!(!may(&[(origin, open)]), "{open}");
        }
        assert!(!may(&[(listen, "0.0.0.0:80"), (origin, "http://localhost")]) && !may(&[(proxy, "yes")]));
        assert!(may(&[(proxy, "yes"), ("ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS", "yes")]));
    }

    #[test]
    fn mail_goes_in_clear_only_where_nobody_listens() {
        for address in [
            "smtp://register:word@127.0.0.1:2525",
            "smtp://register:word@localhost",
            "smtp://register:word@[::1]:25",
            "smtp://mail.example:25",
            "smtp://register:word@mail.example:587?tls=required",
            "smtps://register:word@mail.example",
        ] {
            assert!(read(&[("ANSWERABLE_MAIL", address)]).is_ok(), "{address}");
        }
    }

    #[test]
    fn a_proxy_is_trusted_where_nobody_else_can_be_one() {
        let open = ("ANSWERABLE_LISTEN", "0.0.0.0:3000");
        let trusted = ("ANSWERABLE_TRUSTED_PROXY", "yes");
        let error = format!("{:#}", read(&[open, trusted]).unwrap_err());
        assert!(error.contains("ANSWERABLE_PROXIES") && error.contains("127.0.0.1"), "{error}");
        assert!(read(&[trusted]).is_ok() && read(&[open]).is_ok());
        let named = read(&[open, trusted, ("ANSWERABLE_PROXIES", "10.0.0.5, ::ffff:10.0.0.6")]).unwrap();
        assert_eq!(named.proxies, ["10.0.0.5".parse::<IpAddr>().unwrap(), "10.0.0.6".parse().unwrap()]);
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
            ("ANSWERABLE_MAIL", "smtp://register:word@mail.example", "tls=required"),
            ("ANSWERABLE_MAIL", "smtp://register:word@mail.example:587?tls=opportunistic", "tls=required"),
            ("ANSWERABLE_PROXIES", "nginx", "10.0.0.5"),
            ("ANSWERABLE_CONNECTIONS", "0", "from 10 to"),
            ("ANSWERABLE_APPEAL_DAYS", "13", "from 14 to 365"),
            ("ANSWERABLE_KEYS", "vault://keys.example", "exec:/path/of/a/program"),
            ("ANSWERABLE_MODERATORS_LETTER_HOUR", "24", "from 0 to 23"),
            ("ANSWERABLE_EXIT", "wikipedia.org", "https://www.wikipedia.org/"),
            ("ANSWERABLE_EXIT", "https://x.example/\r\nset-cookie: y", "https://www.wikipedia.org/"),
        ] {
            let error = format!("{:#}", read(&[(name, value)]).unwrap_err());
            assert!(error.contains(name) && error.contains(says), "{error}");
        }
    }
}
