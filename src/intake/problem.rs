//! What can go wrong: with a whole file ([`FileProblem`]) or with one of its rows ([`Refusal`]).
//!
//! Every message is written to be shown to the person who brought the file: it names what was found and says
//! what to do about it.

use std::fmt;

use answerable_package::{Fault, Refused};

use super::format::Format;

/// Why a file cannot be read at all. Nothing of it was taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// There is no file with that name.
    #[error("there is no file «{path}»")]
    NotFound { path: String },
    /// The operating system refuses to read the file.
    #[error("the file cannot be read: {reason}")]
    Unreadable { reason: String },
    /// The file has no bytes, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// The file is of a known kind that is not read as a table: a PDF file, a web page, a text document.
    #[error("this is {what}; save the table as CSV or XLSX and try again")]
    NotATable { what: &'static str },
    /// The file's bytes are neither text nor a known container, whatever its name says.
    #[error("this is neither text nor an XLS or XLSX workbook; save it as CSV or XLSX and try again")]
    Binary,
    /// The header belongs to no known format.
    #[error(
        "the header is not known: found {found}; the nearest format is `{nearest}`, which expects {expected}",
        found = listed(found), expected = listed(expected)
    )]
    UnknownHeader { found: Vec<String>, nearest: Format, expected: Vec<String> },
    /// The format is known, by the header or because it was asked for, but columns are missing.
    #[error(
        "the format `{format}` needs {missing}; the header has {found}{hints}",
        missing = listed(missing), found = listed(found), hints = meant(hints)
    )]
    MissingColumns {
        format: Format,
        missing: Vec<String>,
        found: Vec<String>,
        /// Columns that look like a missing one: as written, and what is probably meant.
        hints: Vec<(String, String)>,
    },
    /// The header has columns that the format does not know; leaving them out silently would lose what they hold.
    #[error(
        "the format `{format}` does not know {columns}{hints}",
        columns = listed(columns), hints = meant(hints)
    )]
    UnknownColumns {
        format: Format,
        columns: Vec<String>,
        /// Columns that look like a known one: as written, and what is probably meant.
        hints: Vec<(String, String)>,
    },
    /// Two columns have one name, where only one can be meant.
    #[error("the column «{column}» occurs twice")]
    RepeatedColumn { column: String },
    /// The workbook is damaged, or the container holds no workbook.
    #[error("the workbook cannot be read: {reason}")]
    Workbook { reason: String },
    /// The workbook asks for a password.
    #[error("the workbook is protected by a password; remove it and try again")]
    Protected,
    /// The workbook is larger than it is safe to hold.
    #[error("the workbook has more than {limit_mib} MiB; divide it into smaller ones")]
    TooLarge { limit_mib: u64 },
    /// The workbook passes a limit of packages: it unpacks to too much, or has too many parts.
    #[error("the workbook unpacks to far more than its size, or has too many parts; divide it into smaller ones")]
    UnpacksTooLarge,
    /// A line of the text is longer than any table has.
    #[error("line {line} is longer than {limit_kib} KiB; this is no table of text")]
    LongLine { line: u64, limit_kib: u64 },
    /// The encoding that was given is not the file's.
    #[error("the file is not in {given}: {seen}; leave the encoding out, or give another")]
    WrongEncoding { given: String, seen: String },
}

impl From<Fault> for FileProblem {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Refused(Refused::Encrypted) => Self::Protected,
            Fault::Refused(Refused::Bomb | Refused::TooManyParts) => Self::UnpacksTooLarge,
            Fault::Refused(refused) => Self::Workbook { reason: refused.to_string() },
            Fault::Io(error) => Self::io(&error),
        }
    }
}

impl FileProblem {
    pub(super) fn io(error: &std::io::Error) -> Self {
        Self::Unreadable { reason: error.to_string() }
    }
}

/// Why a single row was refused. The rows around it are good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The line of a text file or the row of a sheet, counted from 1.
    pub line: u64,
    /// The column that the refusal is about, as the header writes it; `None` where it is about the whole row.
    pub column: Option<String>,
    /// What is wrong with the row.
    pub reason: Reason,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.column {
            Some(column) => write!(f, "line {}, {column}: {}", self.line, self.reason),
            None => write!(f, "line {}: {}", self.line, self.reason),
        }
    }
}

impl std::error::Error for Refusal {}

/// What is wrong with a row, in words for the person who brought the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// A required cell is empty.
    #[error("there is no value, and one is required")]
    Missing,
    /// The value is not a date of the calendar, or not in the form asked for.
    #[error("date «{value}» is not a date; write YYYY-MM-DD")]
    NotADate { value: String },
    /// The value is not a whole number within the limits.
    #[error("«{value}» is not a whole number from {from} to {to}")]
    NotANumber { value: String, from: i64, to: i64 },
    /// The value is not one of a closed list of words.
    #[error("«{value}» is not one of {}", .allowed.join(", "))]
    NotOneOf { value: String, allowed: Vec<&'static str> },
    /// The value is not the number of an SDG target.
    #[error("«{value}» is not an SDG target; write it like 16.2 or 16.a")]
    NotATarget { value: String },
    /// The value is not a web address.
    #[error("«{value}» is not a web address; it begins with https:// or http://")]
    NotAnAddress { value: String },
    /// The value is not a language code.
    #[error("«{value}» is not a language code; write it like en, ar or zh-Hans")]
    NotALanguage { value: String },
    /// The value is not a State's three-letter code.
    #[error("«{value}» is not an ISO 3166 alpha-3 code")]
    NotAnIso3 { value: String },
    /// The cell has a control character, which no text needs.
    #[error("there is a control character (U+{code:04X}) in the text")]
    ControlCharacter { code: u32 },
    /// The cell has U+FFFD, or bytes that are not in the file's encoding.
    #[error("a character was lost when the file was saved or converted; type it again")]
    LostCharacter,
    /// The text is longer than a cell may be.
    #[error("the text has {characters} characters; at most {limit} are taken")]
    TooLong { characters: usize, limit: usize },
    /// The row has more or fewer cells than the header.
    #[error("this row has {found} cells, the header {expected}")]
    CellCount { expected: usize, found: usize },
    /// A quotation mark is never closed: everything after it is one cell.
    #[error("a quotation mark opened on line {opened} is never closed; {} could not be read", lines_of(*.lines))]
    UnclosedQuote { opened: u64, lines: u64 },
    /// The row of a text file is longer than any row of a table.
    #[error("this row is longer than {limit_kib} KiB; a quotation mark may be missing")]
    RowTooLong { limit_kib: u64 },
    /// The file could not be read further.
    #[error("the file could not be read further: {reason}")]
    Unreadable { reason: String },
    /// The cell has a formula that the spreadsheet has never worked out.
    #[error("the formula in this cell has no stored value; open the workbook, let it calculate, save it")]
    FormulaWithoutValue,
    /// The cell shows an error, such as #REF!.
    #[error("the cell holds the error {error}")]
    CellError { error: String },
    /// The cell has a date where text is expected: spreadsheets turn «5.10» into one.
    #[error("the spreadsheet made a date ({date}) of this cell; format it as text and type it again")]
    UnexpectedDate { date: String },
    /// The row repeats another one of the same file.
    #[error("this repeats {what} (line {line})")]
    Repeats { what: String, line: u64 },
    /// The row is a pledge that the State made of its own accord.
    #[error("this is a voluntary pledge of the State, not a recommendation")]
    VoluntaryPledge,
    /// A problem that only the register can know: a name that it does not have, a wording that differs.
    #[error("{0}")]
    Register(String),
}

fn lines_of(lines: u64) -> String {
    match lines {
        1 => "1 line".to_owned(),
        more => format!("{more} lines"),
    }
}

fn listed(names: &[String]) -> String {
    const SHOWN: usize = 30;
    let mut text = names.iter().take(SHOWN).map(|name| format!("«{}»", shortened(name))).collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN {
        text += " and ";
        text += &(names.len() - SHOWN).to_string();
        text += " more";
    }
    if text.is_empty() {
        text.push_str("no columns");
    }
    text
}

fn meant(hints: &[(String, String)]) -> String {
    let questions = hints.iter().map(|(written, known)| {
        let written = shortened(written);
        format!("; is «{known}» meant by «{written}»?")
    });
    questions.collect::<Vec<_>>().concat()
}

/// A value, shortened to what a message needs of it.
pub(super) fn shortened(value: &str) -> String {
    const LIMIT: usize = 60;
    match value.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}
