//! `answerable import`: files from outside into the register. Each file is one transaction: it is taken in completely, except for the
//! rows that are refused, or not at all. If the program is killed half way, nothing of the file is left.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the command line answers on standard output and standard error")]

use super::asked::{self, Marked};
use super::names;
use super::write::{Taken, Writer};
use answerable_intake::{FileProblem, Format, Intake, Item, Options, Refusal, TextEncoding};
use answerable_store::db::batch::{Transaction, begin};
use answerable_store::reference::Lookup;
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sea_orm::DatabaseConnection;
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
pub async fn run(db: &DatabaseConnection, import: &Import) -> anyhow::Result<ExitCode> {
    let mut account = Account::default();
    for path in &import.files {
        one(db, import, path, &mut account).await?;
    }
    let failed = account.files.iter().any(|file| file.problem.is_some() || (!file.written && !import.check));
    print(import, &account)?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Imports one file in one transaction.
async fn one(db: &DatabaseConnection, import: &Import, path: &Path, account: &mut Account) -> anyhow::Result<()> {
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
    let outcome = take_in(&transaction, intake, why, &mut own, &mut refused, &mut marked).await;
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
) -> anyhow::Result<()> {
    let name = &own.file.clone();
    let lookup = Lookup::load(transaction).await?;
    let bar = bar(&intake, name);
    let mut writer = Writer::new(&lookup);
    let mut refuse = |refusal: Refusal| {
        refused.push(Refused { file: name.to_string(), line: refusal.line, column: refusal.column, reason: refusal.reason.to_string() });
    };
    loop {
        let mut batch = Vec::with_capacity(BATCH);
        // Reading is quick work of the processor between two writes; nothing else runs in this program.
        for entry in intake.by_ref().take(BATCH) {
            own.rows += 1;
            match entry.outcome {
                Ok(item) => batch.push((entry.line, item)),
                Err(refusal) => refuse(refusal),
            }
        }
        if batch.is_empty() && !own.rows.is_multiple_of(BATCH as u64) {
            break;
        }
        let ended = batch.is_empty();
        let mut rows = Vec::with_capacity(batch.len());
        for (line, item) in batch {
            let taken = match item {
                Item::Recommendation(row) => {
                    rows.push((line, *row));
                    continue;
                }
                Item::SdgWording(wording) => names::sdg(transaction, &wording).await?,
                Item::CountryNames(country) => names::country(transaction, &country).await?,
            };
            match taken {
                Ok(Taken::New) => own.new += 1,
                Ok(Taken::Duplicate) => own.duplicate += 1,
                Err((column, reason)) => refuse(Refusal { line, column: Some(column.to_string()), reason }),
            }
        }
        let rows = asked::look(rows, name, why.is_some(), marked, &mut refuse).await?;
        for (line, outcome) in writer.write(transaction, rows).await? {
            match outcome {
                Ok(Taken::New) => own.new += 1,
                Ok(Taken::Duplicate) => own.duplicate += 1,
                Err((column, reason)) => refuse(Refusal { line, column: Some(column.to_string()), reason }),
            }
        }
        bar.set_position(intake.position());
        if ended {
            break;
        }
    }
    let confirmed = why.filter(|_| !marked.is_empty()).map(|why| json!({ "reason": why, "pieces": marked.len() }));
    writer.finish(transaction, name, own.new, confirmed).await?;
    bar.finish_and_clear();
    refused.sort_by_key(|refused| refused.line);
    Ok(())
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
