//! `answerable export`: a selection of recommendations as CSV, XLSX or JSON.

use answerable_domain::model::{Lang, Selection};
use answerable_domain::reader::Site;
use answerable_store::config::Config;
use answerable_store::db::Register;
use answerable_store::export::{csv, json, rows, xlsx};
use anyhow::Context;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

/// What to export.
#[derive(Args, Debug)]
pub struct Export {
    /// The file's format.
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    /// The selection, as the search page's address has it: «q=trafficking&state=PRY&status=planned».
    #[arg(long, default_value = "")]
    select: String,
    /// The language of names, and of wordings that exist in several.
    #[arg(long, default_value = "en")]
    lang: String,
    /// The register as at this day (YYYY-MM-DD).
    #[arg(long)]
    as_at: Option<NaiveDate>,
    /// Where to write; standard output without it.
    #[arg(long, short)]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Csv,
    Xlsx,
    Json,
}

/// Writes a selection of recommendations to a file or to standard output.
///
/// # Errors
/// If the register cannot be read, or the file cannot be written.
pub async fn run(register: &Register, config: &Config, export: &Export) -> anyhow::Result<()> {
    let lang = Lang::from_tag(&export.lang)
        .with_context(|| format!("«{}» is no language of the register; there are en, es, fr and ar", export.lang))?;
    let pairs: Vec<_> = form_urlencoded::parse(export.select.as_bytes()).into_owned().collect();
    let selection = Selection::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    anyhow::ensure!(selection.ignored.is_empty(), "not understood in --select: {}", selection.ignored.join(", "));
    let site = Site { origin: config.origin.clone(), ..Site::default() };
    let register = register.at(export.as_at).await?;
    let selected = register.selected(&selection).await?;
    let mut out: Box<dyn Write> = match &export.output {
        Some(path) => Box::new(BufWriter::new(File::create(path).with_context(|| format!("cannot write {}", path.display()))?)),
        None => Box::new(BufWriter::new(std::io::stdout().lock())),
    };
    let mut workbook = None;
    match export.format {
        Format::Csv => out.write_all(&csv::header())?,
        Format::Json => {
            out.write_all(json::head(selected.rows.len(), register.snapshot.day, &rows::facets(&selected.facets, lang))?.as_bytes())?
        }
        Format::Xlsx => workbook = Some(xlsx::RowsSheet::new()?),
    }
    for (at, chunk) in selected.rows.chunks(rows::CHUNK).enumerate() {
        let chunk = register.export(chunk, lang, &site).await?;
        match (&mut workbook, export.format) {
            (Some(workbook), _) => workbook.add(&chunk)?,
            (None, Format::Json) => out.write_all(json::items(&chunk, at == 0)?.as_bytes())?,
            (None, _) => out.write_all(&csv::lines(&chunk))?,
        }
    }
    match workbook {
        Some(workbook) => out.write_all(&workbook.finish()?)?,
        None if matches!(export.format, Format::Json) => out.write_all(json::TAIL.as_bytes())?,
        None => {}
    }
    out.flush()?;
    Ok(())
}
