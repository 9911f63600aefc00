//! Reads ZIP packages, which DOCX, XLSX and OpenDocument files are, and the XML in them.
//!
//! The encodings of text are told apart here too. Evidence and intake read them through this crate alone, so the same file is held to the same limits whichever way it comes in. A package
//! that can be understood in two ways is refused: what is checked here is what any other reader finds in it.

mod directory;
pub mod encoding;
mod limits;
mod read;
mod refused;
mod source;
#[cfg(test)]
mod tests;
pub mod xml;

pub use directory::Entry;
pub use limits::Limits;
pub use read::{Package, PackagePart};
pub use refused::{Fault, Refused};
