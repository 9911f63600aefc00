//! `answerable split`: shows what the program recognises in a document.

use answerable_intake::documents::{Paragraph, Split as Document, StateList, measure, split};
use anyhow::Context;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked on the command line.
#[derive(Debug, clap::Args)]
pub struct Split {
    /// The document: .docx, .html or .txt.
    #[arg(required_unless_present = "measure")]
    file: Option<PathBuf>,
    /// Everything that was found, as JSON.
    #[arg(long)]
    json: bool,
    /// Split every document of a folder that was counted by hand, and compare.
    #[arg(long, value_name = "FOLDER", conflicts_with = "file")]
    measure: Option<PathBuf>,
    /// Where the counts by hand are.
    #[arg(long, value_name = "FOLDER", default_value = "tests/splitting", requires = "measure")]
    counts: PathBuf,
}

/// Splits a document and prints its paragraphs, or compares a folder of documents with counts by hand.
///
/// # Errors
/// If a file cannot be read, or standard output be written to.
pub fn run(asked: &Split) -> anyhow::Result<ExitCode> {
    let states = StateList::carried();
    let mut out = io::stdout().lock();
    if let Some(folder) = &asked.measure {
        let scores = measure::folder(folder, &asked.counts, &states).with_context(|| folder.display().to_string())?;
        write!(out, "{}", measure::table(&scores))?;
        return Ok(ExitCode::SUCCESS);
    }
    let file: &Path = asked.file.as_deref().context("no file was named")?;
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let document = split(&bytes, &states).map_err(|refusal| anyhow::anyhow!("{}: {refusal}. {}", file.display(), refusal.advice()))?;
    if asked.json {
        serde_json::to_writer_pretty(&mut out, &document)?;
        writeln!(out)?;
    } else {
        show(&mut out, &document)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn show(out: &mut impl Write, document: &Document) -> io::Result<()> {
    let unknown = "(not found)";
    writeln!(out, "symbol     {}", document.symbol.as_deref().unwrap_or(unknown))?;
    writeln!(out, "State      {}", document.state.as_deref().unwrap_or(unknown))?;
    writeln!(out, "mechanism  {}", document.mechanism.as_deref().unwrap_or(unknown))?;
    writeln!(out, "date       {}", document.date.map_or_else(|| unknown.to_string(), |date| date.to_string()))?;
    writeln!(out, "title      {}", document.title.as_deref().unwrap_or(unknown))?;
    for warning in &document.warnings {
        writeln!(out, "look at    {warning}")?;
    }
    let recommending = document.paragraphs.iter().filter(|own| own.recommends).count();
    writeln!(out, "\n{} paragraphs and parts, {recommending} of them recommend\n", document.paragraphs.len())?;
    document.paragraphs.iter().try_for_each(|own| line(out, own))
}

fn line(out: &mut impl Write, own: &Paragraph) -> io::Result<()> {
    const SHOWN: usize = 90;
    let reference = match &own.letter {
        Some(letter) => format!("{} ({letter})", own.number),
        None => own.number.clone(),
    };
    let beginning: String = own.text.chars().take(SHOWN).collect();
    writeln!(out, "{reference:>10}  {}  {beginning}", if own.recommends { "recommends" } else { "notes     " })?;
    own.warnings.iter().try_for_each(|warning| writeln!(out, "{:>10}  look at     {warning}", ""))
}
