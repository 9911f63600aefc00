//! The command line of Answerable.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the command line answers on standard output and standard error")]

use answerable::clock::today;
use answerable::http::{self, App, Assets, Connections};
use answerable::{jobs, memory};
use answerable_commands as commands;
use answerable_commands::evidence::Files;
use answerable_demo as demo;
use answerable_store::config::Config;
use answerable_store::db::log::{self as public_log, Log};
use answerable_store::db::{self, Opening, Register};
use answerable_store::keys::{self, Keys};
use answerable_store::mail::Post;
use answerable_store::reference;
use anyhow::Context;
use chrono::Utc;
use clap::{Args, Parser, Subcommand};
use sea_orm::DatabaseConnection;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// A country's public answer to what human rights bodies have recommended to it.
///
/// Settings come from the environment; each has a default that works:
///   ANSWERABLE_DATABASE_URL   sqlite:data/register.db, or postgres://user:password@host/name
///   ANSWERABLE_DATABASE_CONNECTIONS  how many connections to the database are open at most (8)
///   ANSWERABLE_KEYS           where the keys are that seal secrets in the database: a file (keys, beside a SQLite database; else
///                             data/keys), env:NAME, or exec:PROGRAM
///   ANSWERABLE_LISTEN         127.0.0.1:3000
///   ANSWERABLE_SITE           the folder of style sheets and scripts (default: beside the program, or target/site)
///   ANSWERABLE_ORIGIN         how readers reach the site, such as https://register.example
///   ANSWERABLE_PAGE_CACHE_MB  memory for pages of anonymous readers (24)
///   ANSWERABLE_STALE_MONTHS, ANSWERABLE_OUTCOME_MONTHS, ANSWERABLE_REPLY_DAYS   the periods of the rules (12, 24, 60)
///   ANSWERABLE_MODERATION_DAYS  within how many days a moderator decides on what waits (14)
///   ANSWERABLE_APPEAL_DAYS    how many days hidden words are kept, sealed, for an appeal, before they are destroyed (60)
///   ANSWERABLE_EXIT           where «Leave this page now» leads (https://www.wikipedia.org/)
///   ANSWERABLE_MAIL           where mail goes: smtps://user:password@host, smtp://user:password@host:587?tls=required, or a folder
///                             for files (data/mail);   ANSWERABLE_MAIL_FROM  the sender's address
///   ANSWERABLE_MODERATORS_LETTER_HOUR  from which hour on (UTC) moderators get their one letter of the day (7)
///   ANSWERABLE_FILES          where files of evidence are kept: a folder (data/files), or s3://bucket/prefix with
///                             ANSWERABLE_FILES_ENDPOINT, ANSWERABLE_FILES_REGION, ANSWERABLE_FILES_KEY, ANSWERABLE_FILES_SECRET
///   ANSWERABLE_LARGEST_FILE_MB  the largest file of evidence (10)
///   ANSWERABLE_UPLOADS_OF_PERSON_MB, ANSWERABLE_UPLOADS_OF_BODY_MB  how much one person, and the people of one body together, may
///                             send in files in a day (100, 400)
///   ANSWERABLE_SCANNER        clamd's address: tcp://host:3310 or unix:/run/clamav/clamd.ctl (none)
///   ANSWERABLE_HOTLINE        where material that shows abuse must be reported in this country, in words
///   ANSWERABLE_TRUSTED_PROXY  yes, if a proxy of yours stands before the server and names readers' addresses
///   ANSWERABLE_PROXIES        the addresses of those proxies; needed where the server listens beyond this machine
///   ANSWERABLE_CONNECTIONS, ANSWERABLE_CONNECTIONS_OF_NETWORK  how many are held at most, and of one part of the network (2000, 100)
///   ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS   yes, to listen beyond this machine although they exist
///   ANSWERABLE_LOG            what to log, such as info or answerable=debug;   ANSWERABLE_LOG_FORMAT  text or json
///
/// To begin: `answerable demo` loads the demonstration register into an empty database, `answerable serve` shows it.
#[derive(Parser)]
#[command(version, verbatim_doc_comment, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the register. Brings the database's schema up to date first.
    Serve,
    /// Bring the database's schema and its lists (States, mechanisms, themes …) up to date, and stop.
    Migrate,
    /// Read files into the register: UPR Info's export (CSV or XLS), our own table (CSV or XLSX; see src/intake/README.md), the
    /// wording of the SDGs (CSV), names of countries (CSV). The same file twice changes nothing; each file is one transaction.
    Import(commands::register::import::Import),
    /// Write a selection of recommendations to a file or to standard output.
    Export(commands::register::export::Export),
    /// Read a document that a body issued, and show its numbered paragraphs: which recommend and which note, under what heading.
    /// Nothing is stored.
    Split(commands::intake::split::Split),
    /// Read a text on standard input and print the signs of personal data in it as JSON: an array of {start, end, kind, text, question}.
    /// Nothing is stored.
    #[command(long_about = commands::guard::help())]
    Guard(commands::guard::Guard),
    /// Load the demonstration register into an empty database: 93 observations of the Committee on the Rights of the Child under
    /// the OPSC, and a fictional State. Does nothing if the register holds documents already.
    /// It has eleven accounts, at least one for each role; how to sign in is printed each time.
    Demo(Demo),
    /// Invite people, list accounts, end memberships, reset second factors.
    Account(commands::accounts::command_line::Account),
    /// The keys that seal secrets in the database: where they are, and a new one. Keep a copy of them apart from the database's.
    Keys(commands::keys::command_line::AboutKeys),
    /// Remind people by mail of what is due, as «serve» does by itself each day. With --check: show what would be sent to whom.
    Remind(commands::reminders::command_line::Remind),
    /// The public log that outsiders check: close it, print its checkpoint and its key.
    Log(commands::register::log::AboutLog),
    /// Check that the history is whole, that every published record is as its events say, and that every file of public evidence is
    /// there and unchanged: what was changed behind the program's back is found and named. Fails if anything is. Writes nothing.
    Verify(commands::register::verify::Verify),
}

#[derive(Args)]
struct Demo {
    /// Only look whether the register is empty.
    #[arg(long)]
    check: bool,
}

#[global_allocator]
static ALLOCATOR: memory::MiMalloc = memory::MiMalloc;

fn main() -> ExitCode {
    memory::give_back_soon();
    let cli = Cli::parse();
    log();
    let run = || -> anyhow::Result<ExitCode> {
        let config = Config::from_environment()?;
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .on_thread_stop(memory::give_back)
            .build()?
            .block_on(run(cli.command, config))
    };
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("answerable: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Starts the log. It goes to standard error; standard output is for results.
#[expect(clippy::expect_used, reason = "the filter without a wish stands here, and every start reads it")]
fn log() {
    let wish = std::env::var("ANSWERABLE_LOG").ok().and_then(|wish| http::log_filter(&wish).ok());
    let filter = wish.unwrap_or_else(|| http::log_filter("info,sqlx=warn,sea_orm_migration=warn").expect("a filter that can be read"));
    // A log that cannot be written (a full disk) must not stop the server from answering: the library would complain about it on
    // standard error, with a macro that panics where that cannot be written either.
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).log_internal_errors(false);
    if std::env::var("ANSWERABLE_LOG_FORMAT").is_ok_and(|format| format == "json") {
        log.json().init();
    } else {
        log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).init();
    }
}

async fn run(command: Command, config: Config) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve => serve(config).await.map(|()| ExitCode::SUCCESS),
        Command::Migrate => {
            open(&config).await?;
            println!("The database is up to date.");
            Ok(ExitCode::SUCCESS)
        }
        Command::Import(import) => {
            let db = if import.check { open_to_look(&config).await? } else { open(&config).await? };
            commands::register::import::run(&db, &import, Utc::now()).await
        }
        Command::Export(export) => {
            let db = open(&config).await?;
            let register = Register::load(db, today(), config.periods).await?;
            commands::register::export::run(&register, &config, &export).await.map(|()| ExitCode::SUCCESS)
        }
        Command::Remind(asked) => {
            let db = if asked.check { open_to_look(&config).await? } else { open(&config).await? };
            commands::reminders::command_line::run(db, &config, &asked, Utc::now()).await.map(|()| ExitCode::SUCCESS)
        }
        Command::Log(asked) => {
            let db = open(&config).await?;
            commands::register::log::run(&db, &config, &asked, today()).await.map(|()| ExitCode::SUCCESS)
        }
        Command::Verify(asked) => commands::register::verify::run(&config, &asked).await,
        Command::Keys(asked) => {
            let db = open(&config).await?;
            commands::keys::command_line::run(&db, &config, &asked).await.map(|()| ExitCode::SUCCESS)
        }
        Command::Guard(guard) => commands::guard::run(&guard),
        Command::Split(split) => commands::intake::split::run(&split),
        Command::Demo(demo) => {
            let db = open(&config).await?;
            if demo.check {
                let empty = demo::is_empty(&db).await?;
                println!("{}", if empty { "The register is empty." } else { "The register holds documents." });
                return Ok(if empty { ExitCode::SUCCESS } else { ExitCode::FAILURE });
            }
            match demo::load(&db).await? {
                demo::Loaded::AlreadyThere => println!("The register holds documents already; nothing was changed."),
                demo::Loaded::Now(counts) => println!(
                    "The demonstration register is loaded: {} paragraphs of {} documents, {} status updates, {} assessments.",
                    counts.paragraphs, counts.documents, counts.status_updates, counts.assessments
                ),
            }
            let accounts = demo::accounts::add(&db).await?;
            // So that there is something to check on the first day already: in an invented register an entry tells nothing of anybody.
            public_log::close(&db, &Log::open(&config.origin)?.signer, today(), true).await?;
            print!("{}", demo::accounts::how_to_sign_in(&accounts));
            Ok(ExitCode::SUCCESS)
        }
        Command::Account(account) => {
            let db = open(&config).await?;
            commands::accounts::command_line::run(&db, &config, &account, Utc::now()).await.map(|()| ExitCode::SUCCESS)
        }
    }
}

/// Connects to the database and brings its schema up to date.
async fn open(config: &Config) -> anyhow::Result<DatabaseConnection> {
    let db = db::connect(&config.database_url, config.database_connections).await?;
    db::migrate(&db, Utc::now()).await.context("the database's schema could not be brought up to date")?;
    keys::install(commands::keys::open(&config.keys, &db).await?);
    commands::keys::adopt(&db).await.context("secrets in the database could not be sealed")?;
    reference::load(&db, Utc::now()).await.context("the lists of States, mechanisms and themes could not be loaded")?;
    Ok(db)
}

/// Connects for trying out an import, which writes nothing: not even a schema. Where there is no register yet, the files are tried on
/// an empty one in memory.
async fn open_to_look(config: &Config) -> anyhow::Result<DatabaseConnection> {
    if db::sqlite_path(&config.database_url).is_some_and(|path| !Path::new(path).exists()) {
        db::sqlite_path(&config.database_url).map_or(Ok(()), |path| db::place::missed(Path::new(path)))?;
        let db = db::connect("sqlite::memory:", 1).await?;
        db::migrate(&db, Utc::now()).await?;
        keys::install(Keys::fresh());
        reference::load(&db, Utc::now()).await?;
        return Ok(db);
    }
    let db = db::open(&config.database_url, config.database_connections, Opening::Existing).await?;
    anyhow::ensure!(!db::is_behind(&db).await?, "the database lacks migrations: run «answerable migrate» first");
    if let Some(keys) = config.keys.find()? {
        keys::install(keys);
    }
    Ok(db)
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let assets = Assets::read(&config.site)?;
    let db = open(&config).await?;
    if demo::accounts::exist(&db).await? {
        anyhow::ensure!(
            config.demonstration_may_come_in(),
            "the register has demonstration accounts, whose password everybody can know, and others can reach it: it listens on {}, its origin is {}, and a proxy stands {}before it.\n  End them («answerable account end ADDRESS»), serve on 127.0.0.1 with an origin of this machine and no proxy, or set ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS=yes.",
            config.listen,
            config.origin,
            if config.trusted_proxy { "" } else { "not " }
        );
        tracing::warn!("the register has demonstration accounts, whose password everybody can know: never put anything real into it");
    }
    commands::register::settings::note(&db, &config, Utc::now()).await.context("the settings could not be noted in the history")?;
    let post = Post::new(&config)?;
    let register = Arc::new(Register::load(db, today(), config.periods).await.context("the register could not be read")?);
    let listener = tokio::net::TcpListener::bind(config.listen).await.with_context(|| {
        format!("cannot listen on {}: is something else serving there? Set ANSWERABLE_LISTEN to another address", config.listen)
    })?;
    let files = Arc::new(Files::open(&config)?);
    let follower = tokio::spawn(follow(Arc::clone(&register)));
    let log = Arc::new(Log::open(&config.origin)?);
    let app = App::new(&config, Arc::clone(&register), assets, Arc::clone(&files), log).with_guard_later();
    let jobs = jobs::begin(&register, &config.origin, config.moderators_letter_hour, post, &files, &app.doors, &app.log);
    let limits = Connections::new(config.connections, config.connections_of_network, &config.proxies);
    let router = http::router(app);
    warn_of_clear_text(&config);
    memory::give_back();
    tracing::info!("serving the register on http://{}", config.listen);
    http::serve(listener, router, limits, stopped()).await;
    follower.abort();
    jobs.iter().for_each(tokio::task::JoinHandle::abort);
    db::close(register.db.clone()).await;
    tracing::info!("stopped");
    Ok(())
}

/// Warns once if passwords and sessions go over the network in clear, since the site's origin has no TLS.
fn warn_of_clear_text(config: &Config) {
    let host = config.origin.strip_prefix("http://").map(|rest| rest.split('/').next().unwrap_or_default());
    let here = |host: &str| {
        host.starts_with("localhost")
            || host
                .parse::<std::net::SocketAddr>()
                .map(|address| address.ip())
                .or_else(|_| host.parse())
                .is_ok_and(|address| address.is_loopback())
    };
    if host.is_some_and(|host| !here(host)) {
        tracing::warn!(
            origin = config.origin,
            "ANSWERABLE_ORIGIN begins with http://: passwords and sessions go over the network in clear, for everybody between to read. Put a proxy with TLS before the server"
        );
    }
}

/// Follows the changes that other servers and commands write, and the change of day.
async fn follow(register: Arc<Register>) {
    let mut tick = tokio::time::interval(Duration::from_secs(1));
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = db::still_there(&register.db) {
            tracing::error!(%error, "nothing is shown and nothing written until it is put back, or the server restarted");
            continue;
        }
        let refreshed = register.refresh(today()).await;
        db::note_away(&register.db, refreshed.as_ref().err());
        match refreshed {
            Ok(true) => tracing::info!("the register has changed and was read again"),
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "the register could not be read again; pages show it as it was"),
        }
    }
}

/// Waits for the signal to stop; requests under way are answered first.
async fn stopped() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
    tracing::info!("stopping");
}
