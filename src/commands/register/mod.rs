//! Changes to the register's documents and recommendations.

mod asked;
pub mod copied;
pub mod export;
pub mod fetch;
pub mod import;
pub mod log;
mod names;
mod resolve;
pub mod settings;
mod titles;
pub mod verify;
pub(super) mod write;
