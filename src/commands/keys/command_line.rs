//! `answerable keys …`: for the people who run the installation.

#![expect(clippy::print_stdout, reason = "the command line answers on standard output")]

use super::{open, rotate};
use answerable_store::boxed;
use answerable_store::config::Config;
use clap::{Args, Subcommand};
use sea_orm::DatabaseConnection;

#[derive(Args, Debug)]
pub struct AboutKeys {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand, Debug)]
enum Verb {
    /// Where the keys are, and the ids of those that are there, the newest first. No key is shown.
    Show,
    /// Put a new key before the earlier ones, which stay: they open what they sealed. Then start the servers again, give each the new
    /// file, and copy it away.
    Rotate,
}

/// Runs `answerable keys …` as asked on the command line.
///
/// # Errors
/// With words that say how to correct it.
#[boxed]
pub async fn run(db: &DatabaseConnection, config: &Config, asked: &AboutKeys) -> anyhow::Result<()> {
    match asked.verb {
        Verb::Show => println!("{}\t{}", config.keys, open(&config.keys, db).await?.ids().collect::<Vec<_>>().join(" ")),
        Verb::Rotate => {
            let id = rotate(&config.keys, db).await?;
            println!("The key {id} is the newest now, in {}.", config.keys);
            println!("Start the servers again, each with this file, and copy it away, apart from the database.");
        }
    }
    Ok(())
}
