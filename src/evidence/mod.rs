//! Evidence files: what a file is, whether it is allowed, how it loses its metadata, and where it is kept.
//!
//! An upload lies on disk as a temporary file. [`Workshop::clean`] recognises it by its content, refuses it with a reason
//! ([`Refused`]), or writes a new one without anything that tells of its authors. [`Scanner`](scanner::Scanner) asks a virus scanner, where
//! one is set. [`Shelf`](shelf::Shelf) keeps the clean file under the hash of its content. Pages and tables come elsewhere.
//!
//! Everything here reads what strangers wrote. Nothing panics on purpose, everything has a limit, and what is written is always made
//! from what was understood, never the stranger's bytes with parts cut out.

pub mod clean;
pub mod kind;
pub mod limits;
pub mod recognise;
pub mod refused;
mod rewritten;
pub mod scanner;
pub mod shelf;
pub mod text;
pub mod workshop;

pub use clean::{Cleaned, clean, hashed};
pub use kind::{FileKind, plain_name};
pub use limits::Limits;
pub use refused::{Fault, Refused};
pub use text::{Text, text_of};
pub use workshop::Workshop;
