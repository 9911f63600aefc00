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

mod cell;
mod clean;
mod compound;
mod country_names;
mod delimited;
pub mod documents;
mod encoding;
mod entries;
mod format;
mod header;
mod item;
mod open;
mod problem;
mod recognise;
mod reference;
mod row;
mod sdg_wording;
mod sheet;
mod source;
mod survey;
mod table;
#[cfg(test)]
mod tests;
mod text_encoding;
mod upr_info;

use std::fs::File;
use std::io::{self, Cursor};
use std::path::Path;

pub use clean::LONGEST_TEXT;
pub use entries::{Entry, Intake};
pub use format::{Format, UnknownFormat};
pub use item::{CountryNames, Item, RecommendationRow, SdgWording};
pub use open::Options;
pub use problem::{FileProblem, Reason, Refusal};
pub use reference::upr_reference;
pub use text_encoding::{TextEncoding, UnknownEncoding};

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
