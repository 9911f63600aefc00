//! `answerable verify`: whether the history is whole, every published record is as the history says, and every file of public evidence
//! has the content that its hash says.

#![expect(clippy::print_stdout, reason = "the command line answers on standard output")]

use super::copied::{Copied, Found};
use super::fetch::Site;
use crate::evidence::{Files, wholeness};
use answerable_store::config::Config;
use answerable_store::db::history::verify;
use answerable_store::db::log::Verifier;
use answerable_store::db::{self, Opening};
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
    #[arg(long, value_name = "COPY")]
    file: Option<PathBuf>,
    /// Check a site from outside: its signed checkpoint, that its log continues the copy, and that each record shows as the log says.
    #[arg(long, value_name = "URL")]
    against: Option<String>,
    /// A checkpoint that was kept (`/log/checkpoint`): the log must continue it.
    #[arg(long, value_name = "FILE")]
    checkpoint: Option<PathBuf>,
    /// The log's key, as it was when it was first seen (`/log/key`); without it the site's own is believed.
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// Print the verdict as one JSON object on standard output.
    #[arg(long)]
    json: bool,
}

/// Verifies the database, a copy or a site, and prints what was found. The exit code is a failure if anything is not intact.
///
/// # Errors
/// If the database or the file cannot be read.
pub async fn run(config: &Config, asked: &Verify) -> anyhow::Result<ExitCode> {
    if asked.file.is_some() || asked.against.is_some() {
        return outside(asked).await;
    }
    // The schema is not brought up to date first: that would write.
    let db = db::open(&config.database_url, config.database_connections, Opening::Read).await?;
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
        for (at, broken) in verdict.breaks.iter().enumerate() {
            println!("{}: {broken}.", if at == 0 { "BROKEN" } else { "  also" });
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
    db::close(db).await;
    Ok(code(verdict.intact() && files.intact()))
}

/// Checks a copy or a site as anybody can without the database.
async fn outside(asked: &Verify) -> anyhow::Result<ExitCode> {
    let key = asked.key.as_deref().map(Verifier::read).transpose()?;
    let copied = match &asked.file {
        Some(path) => {
            let file = File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?;
            Copied::read(BufReader::new(file))
        }
        None => Ok(Copied::default()),
    };
    let found = match copied {
        Err(problem) => Found { breaks: vec![problem], ..Found::default() },
        Ok(mut copied) => {
            // Without a copy, the site's log is taken as the copy.
            if let (None, Some(address)) = (&asked.file, &asked.against) {
                let lines = Site::at(address)?.must("/history.jsonl").await?;
                copied = match Copied::read(lines.as_slice()) {
                    Ok(copied) => copied,
                    Err(problem) => return Ok(told(&Found { breaks: vec![problem], ..Found::default() }, asked.json)),
                };
            }
            let kept = match &asked.checkpoint {
                Some(path) => {
                    let note = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
                    copied.follows(&note, key.as_ref())?
                }
                None => None,
            };
            let mut found = match &asked.against {
                Some(address) => copied.against(&Site::at(address)?, key.as_ref()).await?,
                None => copied.found(),
            };
            found.breaks.extend(kept);
            found
        }
    };
    Ok(told(&found, asked.json))
}

/// Prints what the check found. The exit code is a failure if anything is wrong.
fn told(found: &Found, as_json: bool) -> ExitCode {
    if as_json {
        let verdict = serde_json::json!({
            "intact": found.breaks.is_empty(), "entries": found.entries, "on_site": found.on_site, "root": found.root,
            "records": found.records, "waiting": found.waiting, "breaks": found.breaks,
        });
        println!("{verdict}");
        return code(found.breaks.is_empty());
    }
    for (at, broken) in found.breaks.iter().enumerate() {
        println!("{}: {broken}.", if at == 0 { "BROKEN" } else { "  also" });
    }
    if found.breaks.is_empty() {
        println!("Intact: {} entries; the root of their tree is {}.", found.entries, found.root);
    }
    if let Some(size) = found.on_site {
        println!("The site's log has {size} entries.");
        println!(
            "Looked at {} records that show as the log says, and {} that changed since its last closing.",
            found.records, found.waiting
        );
    }
    code(found.breaks.is_empty())
}

fn code(intact: bool) -> ExitCode {
    if intact { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
