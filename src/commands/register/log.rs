//! `answerable log …`: closing the public log by hand.

#![expect(clippy::print_stdout, reason = "the command line answers on standard output")]

use answerable_store::boxed;
use answerable_store::config::Config;
use answerable_store::db::log::{Closed, Log, close};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use sea_orm::DatabaseConnection;

#[derive(Args, Debug)]
pub struct AboutLog {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand, Debug)]
enum Verb {
    /// Close the days that have passed, and sign a checkpoint, as «serve» does by itself within half an hour.
    Close {
        /// Also what has happened today so far. What is closed together cannot be told apart: the fewer entries, the more their moment
        /// says about who was at work then.
        #[arg(long)]
        so_far: bool,
    },
    /// Print the newest checkpoint: the size of the log, the root of its tree, the signature. Keep it, or send it to those who watch the log.
    Checkpoint,
    /// Print the keys that check checkpoints, the newest first.
    Key,
}

/// Runs `answerable log …` as asked on the command line.
///
/// # Errors
/// With words. If the log is not what its last checkpoint says, nothing is signed.
#[boxed]
pub async fn run(db: &DatabaseConnection, config: &Config, asked: &AboutLog, today: NaiveDate) -> anyhow::Result<()> {
    let log = Log::open(&config.origin)?;
    match asked.verb {
        Verb::Close { so_far } => {
            let made = close(db, &log.signer, today, so_far).await?;
            if made.is_empty() {
                println!("Nothing to close.");
            }
            for Closed { number, entries, size } in made {
                println!("Closing {number}: {entries} entries; the log has {size} now.");
            }
        }
        Verb::Checkpoint => print!("{}", log.checkpoint(db).await?),
        Verb::Key => log.signer.verifiers().iter().for_each(|key| println!("{key}")),
    }
    Ok(())
}
