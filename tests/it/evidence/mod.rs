//! Tests of evidence files: what is refused, what is cleaned, where it is kept. No database is needed here.

mod cleaned;
mod hostile;
mod made;
mod packages;
mod refused;
mod scanner;
mod shelf;
mod text;
