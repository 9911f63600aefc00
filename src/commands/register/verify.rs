//! `answerable verify`: whether the history is whole, every published record as the history says, and every file of public evidence what
//! its hash says.

use crate::commands::evidence::{Files, wholeness};
use crate::config::Config;
use crate::db;
use crate::db::history::{verify, verify_lines};
use anyhow::Context;
use clap::Args;
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::process::ExitCode;

/// What to verify.
#[derive(Args, Debug)]
pub struct Verify {
    /// Check a downloaded history (`/history.jsonl`) instead of the database.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Print the verdict as one JSON object on standard output.
    #[arg(long)]
    json: bool,
}

/// Verifies, and says what was found. What is not intact makes the program fail.
///
/// # Errors
/// If the database or the file cannot be read.
pub async fn run(config: &Config, asked: &Verify) -> anyhow::Result<ExitCode> {
    if let Some(path) = &asked.file {
        let file = File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?;
        let found = verify_lines(BufReader::new(file));
        if asked.json {
            let (links, broken) = found.as_ref().map_or((0, found.as_ref().err()), |links| (*links, None));
            println!(
                "{}",
                serde_json::json!({ "intact": broken.is_none(), "links": links, "breaks": broken.into_iter().collect::<Vec<_>>() })
            );
        } else {
            match &found {
                Ok(links) => println!("Intact: {links} links, each following from the one before it."),
                Err(broken) => println!("BROKEN: {broken}."),
            }
        }
        return Ok(code(found.is_ok()));
    }
    // Nothing is brought up to date first: that would write.
    let db = db::connect(&config.database_url, config.database_connections).await?;
    anyhow::ensure!(!db::is_behind(&db).await?, "the database lacks migrations: run «answerable migrate» first");
    let verdict = verify(&db).await?;
    let files = wholeness(&db, || Files::open(config)).await?;
    if asked.json {
        let breaks: Vec<String> = verdict.breaks.iter().map(ToString::to_string).collect();
        println!(
            "{}",
            serde_json::json!({ "intact": verdict.intact() && files.intact(), "files": files.whole, "files_missing": files.missing, "files_changed": files.changed, "events": verdict.events, "records": verdict.records, "breaks": breaks, "further": verdict.further })
        );
    } else if verdict.intact() {
        println!("Intact: {} events in one chain, {} published records as their events recorded them.", verdict.events, verdict.records);
    } else {
        println!("BROKEN: {}.", verdict.breaks[0]);
        for further in &verdict.breaks[1..] {
            println!("  also: {further}.");
        }
        if verdict.further > 0 {
            println!("  and {} more.", verdict.further);
        }
        println!("Looked at {} events and {} published records.", verdict.events, verdict.records);
    }
    if !asked.json {
        for (hashes, what) in [(&files.missing, "missing"), (&files.changed, "not what its hash says")] {
            hashes.iter().for_each(|hash| println!("BROKEN: the file {hash} of public evidence is {what}."));
        }
        if files.whole > 0 {
            println!("Files of public evidence: {} whole.", files.whole);
        }
    }
    Ok(code(verdict.intact() && files.intact()))
}

fn code(intact: bool) -> ExitCode {
    if intact { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
