//! `answerable import`: files from outside into the register. Each file is one transaction: it is taken in completely, except for the
//! rows that are refused, or not at all. If the program is killed half way, nothing of the file is left.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the command line answers on standard output and standard error")]

use super::asked::{self, Marked};
use super::names;
use super::resolve::{Refuses, refusal, resolve};
use super::write::{Taken, Writer};
use answerable_intake::{Entry, FileProblem, Format, Intake, Item, Options, RecommendationRow, Refusal, TextEncoding};
use answerable_store::boxed;
use answerable_store::db::batch::{Transaction, begin};
use answerable_store::reference::Lookup;
use chrono::{DateTime, Utc};
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr};
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How many rows are gathered before they are written.
const BATCH: usize = 500;
/// How many refusals are printed one by one; the account has all of them.
const PRINTED: usize = 50;

/// What to import.
#[derive(Args, Debug)]
pub struct Import {
    /// The files, in the order in which they are taken in.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The format, where the header is to be taken for no other: upr-info, table, sdg-wording, country-names.
    #[arg(long)]
    format: Option<Format>,
    /// The encoding of text files, where it is not to be found out: utf-8, windows-1252, mac-roman …
    #[arg(long)]
    encoding: Option<TextEncoding>,
    /// Report what would be done, and write nothing.
    #[arg(long)]
    pub check: bool,
    /// Why every piece that the guard asks about may be public. Without it, rows that may tell who somebody is are refused and listed.
    /// The reason is kept in the history, for the register's own people.
    #[arg(long, value_name = "WHY", value_parser = reason)]
    may_be_public: Option<String>,
    /// Take in nothing of a file in which any row is refused.
    #[arg(long)]
    strict: bool,
    /// Print the account as one JSON object on standard output.
    #[arg(long)]
    json: bool,
}

/// Reads the reason of `--may-be-public`: one word is no reason.
fn reason(said: &str) -> Result<String, String> {
    let said = said.trim();
    if said.chars().count() < 10 { Err("say in a sentence why it may be public".to_string()) } else { Ok(said.to_string()) }
}

/// What became of the rows of the imported files: `rows` = `new` + `duplicate` + `refused`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Account {
    pub rows: u64,
    pub new: u64,
    pub duplicate: u64,
    pub refused: Vec<Refused>,
    /// Every piece that may tell who a person is: refused, or confirmed with `--may-be-public`.
    pub marked: Vec<Marked>,
    /// What became of each file.
    pub files: Vec<FileAccount>,
}

/// What became of one file.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FileAccount {
    pub file: String,
    /// The format as which the file was read.
    pub format: Option<&'static str>,
    pub rows: u64,
    pub new: u64,
    pub duplicate: u64,
    pub refused: u64,
    /// Whether the file was written: not with `--check`, nor with `--strict` and refused rows.
    pub written: bool,
    /// Why nothing of the file could be read.
    pub problem: Option<String>,
}

/// A row that was refused, and why.
#[derive(Clone, Debug, Serialize)]
pub struct Refused {
    pub file: String,
    pub line: u64,
    pub column: Option<String>,
    pub reason: String,
}

/// Imports files, and prints the account. The exit code is a failure if a file could not be read, or, with `--strict`, was not taken
/// in.
///
/// # Errors
/// If the database fails; then nothing of the file under way is written.
#[boxed]
pub async fn run(db: &DatabaseConnection, import: &Import, now: DateTime<Utc>) -> anyhow::Result<ExitCode> {
    let mut account = Account::default();
    for path in &import.files {
        one(db, import, path, &mut account, now).await?;
    }
    let failed = account.files.iter().any(|file| file.problem.is_some() || (!file.written && !import.check));
    print(import, &account)?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Imports one file in one transaction.
async fn one(db: &DatabaseConnection, import: &Import, path: &Path, account: &mut Account, now: DateTime<Utc>) -> anyhow::Result<()> {
    let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let mut own = FileAccount { file: name.clone(), ..FileAccount::default() };
    let options = Options { format: import.format, encoding: import.encoding };
    let intake = match answerable_intake::open(path, &options) {
        Ok(intake) => intake,
        Err(problem) => {
            own.problem = Some(problem_words(path, &problem));
            account.files.push(own);
            return Ok(());
        }
    };
    own.format = Some(intake.format().as_str());
    let transaction = begin(db).await?;
    let (mut refused, mut marked) = (Vec::new(), Vec::new());
    let why = import.may_be_public.as_deref();
    let outcome = take_in(&transaction, intake, why, &mut own, &mut refused, &mut marked, now).await;
    let good_enough = refused.is_empty() || !import.strict;
    let keep = outcome.is_ok() && !import.check && good_enough;
    if keep {
        transaction.commit().await?;
    } else {
        transaction.rollback().await?;
    }
    outcome?;
    own.written = keep;
    own.refused = refused.len() as u64;
    account.rows += own.rows;
    account.new += own.new;
    account.duplicate += own.duplicate;
    account.refused.extend(refused);
    account.marked.extend(marked);
    account.files.push(own);
    Ok(())
}

fn problem_words(path: &Path, problem: &FileProblem) -> String {
    format!("{}: {problem}", path.display())
}

/// Reads the rows of one file and writes them, batch by batch.
async fn take_in(
    transaction: &Transaction,
    mut intake: Intake,
    why: Option<&str>,
    own: &mut FileAccount,
    refused: &mut Vec<Refused>,
    marked: &mut Vec<Marked>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let name = &own.file.clone();
    let lookup = Lookup::load(transaction).await?;
    let bar = bar(&intake, name);
    let mut writer = Writer::new(now);
    let mut refuse = |refusal: Refusal| {
        refused.push(Refused { file: name.to_string(), line: refusal.line, column: refusal.column, reason: refusal.reason.to_string() });
    };
    loop {
        // Reading is quick work of the processor between two writes; nothing else runs in this program.
        let entries: Vec<Entry> = intake.by_ref().take(BATCH).collect();
        if entries.is_empty() {
            break;
        }
        own.rows += entries.len() as u64;
        let (mut rows, mut outcomes) = (Vec::with_capacity(entries.len()), Vec::new());
        for Entry { line, outcome, .. } in entries {
            match outcome {
                Ok(Item::Recommendation(row)) => rows.push((line, *row)),
                Ok(Item::SdgWording(wording)) => outcomes.push((line, names::sdg(transaction, &wording).await?)),
                Ok(Item::CountryNames(country)) => outcomes.push((line, names::country(transaction, &country).await?)),
                Err(refusal) => refuse(refusal),
            }
        }
        let rows = asked::look(rows, name, why.is_some(), marked, &mut refuse).await?;
        outcomes.extend(write(transaction, &mut writer, &lookup, rows).await?);
        for (line, outcome) in outcomes {
            match outcome {
                Ok(Taken::New) => own.new += 1,
                Ok(Taken::Duplicate) => own.duplicate += 1,
                Err((column, reason)) => refuse(Refusal { line, column: Some(column.to_string()), reason }),
            }
        }
        bar.set_position(intake.position());
    }
    let confirmed = why.filter(|_| !marked.is_empty()).map(|why| json!({ "reason": why, "pieces": marked.len() }));
    writer.finish(transaction, name, own.new, confirmed).await?;
    bar.finish_and_clear();
    refused.sort_by_key(|refused| refused.line);
    Ok(())
}

/// Writes rows of recommendations, and answers what became of each, by line.
async fn write(
    db: &impl ConnectionTrait,
    writer: &mut Writer,
    lookup: &Lookup,
    rows: Vec<(u64, RecommendationRow)>,
) -> Result<Vec<(u64, Refuses<Taken>)>, DbErr> {
    let (mut outcomes, mut lines, mut records) = (Vec::new(), Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for (line, row) in rows {
        match resolve(row, lookup) {
            Ok(record) => {
                lines.push(line);
                records.push(record);
            }
            Err(refused) => outcomes.push((line, Err(refused))),
        }
    }
    let written = writer.write(db, &records).await?.into_iter().map(|outcome| outcome.map_err(|rejection| refusal(&rejection)));
    outcomes.extend(lines.into_iter().zip(written));
    Ok(outcomes)
}

/// A progress bar on a terminal; nothing where standard error is a file.
fn bar(intake: &Intake, name: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(intake.total_bytes()), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {bytes} of {total_bytes}, {eta} left") {
        bar.set_style(style);
    }
    bar.set_message(name.to_string());
    bar
}

fn print(import: &Import, account: &Account) -> anyhow::Result<()> {
    for file in &account.files {
        match &file.problem {
            Some(problem) => eprintln!("{problem}"),
            None => {
                let kept = match (file.written, import.check) {
                    (true, _) => "",
                    (false, true) => " (only looked at: nothing was written)",
                    (false, false) => " (nothing was written, because rows were refused and --strict was given)",
                };
                eprintln!(
                    "{}: {} rows of format {}: {} new, {} already there, {} refused{kept}",
                    file.file,
                    file.rows,
                    file.format.unwrap_or_default(),
                    file.new,
                    file.duplicate,
                    file.refused
                );
            }
        }
    }
    for refused in account.refused.iter().take(PRINTED) {
        let column = refused.column.as_ref().map(|column| format!(", {column}")).unwrap_or_default();
        eprintln!("  {}, line {}{column}: {}", refused.file, refused.line, refused.reason);
    }
    if account.refused.len() > PRINTED {
        eprintln!("  … and {} more; --json gives them all", account.refused.len() - PRINTED);
    }
    if import.may_be_public.is_some() {
        for own in account.marked.iter().take(PRINTED) {
            eprintln!("  {}, line {}, {}: «{}» ({}) becomes public, as confirmed", own.file, own.line, own.column, own.piece, own.kind);
        }
        if account.marked.len() > PRINTED {
            eprintln!("  … and {} more; --json gives them all", account.marked.len() - PRINTED);
        }
    }
    if import.json {
        println!("{}", serde_json::to_string(account)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of which all but the first are rejected by a register that has the first.
    const ROWS: &str = "state,mechanism,symbol,adopted_on,paragraph,parent,text
PRY,crc,CRC/C/PRY/CO/3,2010-02-10,1,,Train every judge.
PRY,crc,CRC/C/PRY/CO/4,,1,,Train every judge.
CHL,crc,CRC/C/PRY/CO/3,2010-02-10,2,,Train every judge.
PRY,cedaw,CRC/C/PRY/CO/3,2010-02-10,2,,Train every judge.
PRY,crc,CRC/C/PRY/CO/3,2010-02-10,5(a),5,Train every judge.
PRY,crc,CRC/C/PRY/CO/3,2010-02-10,1,,Train some judges.
XXX,crc,CRC/C/PRY/CO/3,2010-02-10,1,,Train every judge.
";

    #[tokio::test]
    async fn each_refusal_names_its_line_its_column_and_what_is_wrong() {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let db = answerable_store::db::connect("sqlite::memory:", 1).await.unwrap();
        answerable_store::db::migrate(&db, now).await.unwrap();
        answerable_store::reference::load(&db, now).await.unwrap();
        let lookup = Lookup::load(&db).await.unwrap();
        let entries = answerable_intake::open_bytes(ROWS.as_bytes().to_vec(), &Options::default()).unwrap();
        let rows = entries.map(|entry| match entry.outcome {
            Ok(Item::Recommendation(row)) => (entry.line, *row),
            other => panic!("{other:?}"),
        });
        let mut outcomes = write(&db, &mut Writer::new(now), &lookup, rows.collect()).await.unwrap();
        outcomes.sort_by_key(|(line, _)| *line);
        let found: Vec<String> = outcomes
            .into_iter()
            .map(|(line, outcome)| match outcome {
                Ok(taken) => format!("{line}: {taken:?}"),
                Err((column, reason)) => format!("{line}, {column}: {reason}"),
            })
            .collect();
        assert_eq!(
            found,
            [
                "2: New",
                "3, adopted_on: the register does not have this document yet, so it must say when it was adopted (YYYY-MM-DD)",
                "4, state: the document CRC/C/PRY/CO/3 concerns another State",
                "5, mechanism: the document CRC/C/PRY/CO/3 was issued by another mechanism",
                "6, parent: the document has no paragraph «5» yet; put it before its parts",
                "7, text: the register has another wording of paragraph 1 in «en»; what was published is not overwritten",
                "8, state: the register knows no State «XXX»",
            ]
        );
    }
}
