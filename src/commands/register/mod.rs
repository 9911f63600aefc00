//! Changes to the register's documents and recommendations.

pub mod export;
pub mod import;
mod names;
pub(super) mod resolve;
mod titles;
pub mod verify;
pub(super) mod write;
