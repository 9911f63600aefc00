//! Readers of files that come from outside: they turn a file into rows, and touch no database.
//!
//! ```text
//! let intake = intake::open("recommendations.xlsx".as_ref(), &intake::Options::default())?;
//! for entry in intake {
//!     match entry.outcome {
//!         Ok(item) => println!("{}: {item:?}", entry.line),
//!         Err(refusal) => println!("{refusal}"),
//!     }
//! }
//! ```
//!
//! [`open()`] looks at the bytes, never at the name: at the container (text, XLS, XLSX), the encoding and the header. It
//! answers with a [`FileProblem`] where nothing can be read. An [`Intake`] then gives exactly one [`Entry`] for each
//! row that is not blank, good or refused, so that every row of a file can be accounted for.

mod clean;
mod compound;
mod country_names;
mod delimited;
pub mod documents;
mod encoding;
mod entries;
mod header;
mod item;
mod open;
mod problem;
mod reference;
mod row;
mod sdg_wording;
mod sheet;
mod survey;
mod table;
#[cfg(test)]
mod tests;
mod upr_info;

use std::fmt;
use std::fs::File;
use std::io::{self, Cursor};
use std::path::Path;
use std::str::FromStr;

pub use clean::LONGEST_TEXT;
pub use encoding::{TextEncoding, UnknownEncoding};
pub use entries::{Entry, Intake};
pub use item::{CountryNames, Item, RecommendationRow, SdgWording};
pub use problem::{FileProblem, Reason, Refusal};
pub use reference::upr_reference;

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// UPR recommendations as UPR Info exports them, CSV or XLS.
    UprInfo,
    /// Our own table of recommendations: see `README.md`.
    Table,
    /// The wording of SDG goals, targets and indicators.
    SdgWording,
    /// The names of States and areas.
    CountryNames,
}

impl Format {
    /// All formats that are read.
    pub const ALL: [Self; 4] = [Self::UprInfo, Self::Table, Self::SdgWording, Self::CountryNames];

    /// The format's name, as on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UprInfo => "upr-info",
            Self::Table => "table",
            Self::SdgWording => "sdg-wording",
            Self::CountryNames => "country-names",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The error for a name that is not the name of a format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not a format; known are upr-info, table, sdg-wording and country-names")]
pub struct UnknownFormat(pub String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let name = name.trim();
        Self::ALL.into_iter().find(|format| format.as_str().eq_ignore_ascii_case(name)).ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// What is known about a file beforehand. What is not given here is found out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The format, where the header must be of no other.
    pub format: Option<Format>,
    /// The encoding of a text file; ignored for workbooks.
    pub encoding: Option<TextEncoding>,
}

/// Opens a file to read its rows.
///
/// # Errors
/// A [`FileProblem`] that says why nothing of the file can be read.
pub fn open(path: &Path, options: &Options) -> Result<Intake, FileProblem> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => FileProblem::NotFound { path: path.display().to_string() },
        _ => FileProblem::io(&error),
    })?;
    match file.metadata() {
        Ok(metadata) if metadata.is_file() => open::source(Box::new(file), options),
        Ok(_) => Err(FileProblem::Unreadable { reason: "it is not a file".to_owned() }),
        Err(error) => Err(FileProblem::io(&error)),
    }
}

/// Opens a file that is already in memory, such as an upload.
///
/// # Errors
/// The same as those of [`open()`].
pub fn open_bytes(bytes: Vec<u8>, options: &Options) -> Result<Intake, FileProblem> {
    open::source(Box::new(Cursor::new(bytes)), options)
}
