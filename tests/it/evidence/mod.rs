//! Evidence files: what is refused, what is cleaned, where it is kept. Nothing here needs a database.

mod cleaned;
mod hostile;
mod made;
mod refused;
mod scanner;
mod shelf;
mod text;
